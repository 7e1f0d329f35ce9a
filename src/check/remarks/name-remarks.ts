import type { Work } from '../../course/work.ts';
import { shorten } from '../fold-text.ts';
import { readCss } from '../source/source-css.ts';
import { readHtml } from '../source/source-html.ts';
import { readJs } from '../source/source-js.ts';
import { camelCase, isCamelCase, isKebabCase, isOfLook, isVague, isVagueVariable, kebabCase } from './names.ts';
import { type OwnFile, ownFiles } from './own-files.ts';
import type { Finding } from './rules.ts';

interface Named {
  name: string;
  line: number;
}

/** The names of classes, in pages and in sheets; those of the files as they were received are not the learner's. */
export function classFindings(work: Work, given: Work): Finding[] {
  const received = new Set(
    ownFiles(given, new Map(), /\.(?:html?|css)$/i)
      .flatMap(classesIn)
      .map(({ name }) => name),
  );
  return ownFiles(work, given, /\.(?:html?|css)$/i).flatMap((own) =>
    classesIn(own)
      .filter(({ name }) => !received.has(name))
      .flatMap(({ name, line }) => judgeClass(name).map((judged) => ({ ...judged, file: own.file, line }))),
  );
}

function judgeClass(name: string): Pick<Finding, 'rule' | 'names'>[] {
  if (isVague(name)) return [{ rule: 'classVague', names: [shorten(name)] }];
  if (isOfLook(name)) return [{ rule: 'classOfLook', names: [shorten(name)] }];
  const better = kebabCase(name);
  const isClear = isKebabCase(name) || !/^[a-z]/.test(better);
  return isClear ? [] : [{ rule: 'classCase', names: [shorten(name), shorten(better)] }];
}

function classesIn({ file, text }: Pick<OwnFile, 'file' | 'text'>): Named[] {
  const written = /\.html?$/i.test(file)
    ? readHtml(file, text).tokens.flatMap((token) =>
        token.kind === 'start'
          ? (token.attributes['class'] ?? '').split(/\s+/).map((name) => ({ name, line: token.line }))
          : [],
      )
    : [];
  const styled = readCss(file, text)
    .rules()
    .flatMap(({ selectors, line }) => selectors.flatMap(classesOf).map((name) => ({ name, line })));
  return [...written, ...styled].filter(({ name }) => name !== '');
}

/** `classesOf('.carte > a[href$=".pdf"].lien')` → `['carte', 'lien']` */
function classesOf(selector: string): string[] {
  return [...selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\p{L}_-][\p{L}\p{N}_-]*)/gu)].map(
    ([, name = '']) => name,
  );
}

/** The names of variables and functions, and calls of `console.log` that the received file had none of. */
export function scriptFindings(work: Work, given: Work): Finding[] {
  return ownFiles(work, given, /\.js$/i).flatMap(({ file, text, given: before }) => {
    const script = readJs(file, text);
    const received = readJs(file, before);
    const known = new Set([...received.variables(), ...received.functions()].map(({ name }) => name));
    const names = [
      ...script.variables().map((variable) => ({ ...variable, vague: isVagueHere(variable) })),
      ...script.functions().map((it) => ({ ...it, vague: it.name !== '' && isVague(it.name) })),
    ].filter(({ name }) => name !== '' && !known.has(name));
    const logs = received.calls('console.log').length === 0 ? script.calls('console.log') : [];
    return [
      ...names.flatMap(({ name, line, vague }) => judgeName(name, vague).map((judged) => ({ ...judged, file, line }))),
      ...logs.map(({ line }): Finding => ({ rule: 'forgottenLog', file, line })),
    ];
  });
}

/** In a loop or in a function, a letter is often enough. */
function isVagueHere({ name, inLoop, inFunction }: { name: string; inLoop: boolean; inFunction: string | undefined }) {
  return isVagueVariable(name) && !(name.length === 1 && (inLoop || inFunction !== undefined));
}

function judgeName(name: string, vague: boolean): Pick<Finding, 'rule' | 'names'>[] {
  if (vague) return [{ rule: 'nameVague', names: [shorten(name)] }];
  const better = camelCase(name);
  return isCamelCase(name) || better === '' ? [] : [{ rule: 'nameCase', names: [shorten(name), shorten(better)] }];
}
