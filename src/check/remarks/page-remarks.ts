import type { Page } from 'playwright';
import { VAGUE_LINKS } from '../../words/remarks.ts';
import { LINE_ATTRIBUTE } from '../browser/line-attribute.ts';
import { fold, foldSpaces, shorten } from '../fold-text.ts';
import { evaluateIsolated } from './isolated-world.ts';
import { type Answer, AXE_RULES, probePage, type Questions } from './probe-page.ts';
import { readAxe } from './read-axe.ts';
import type { Finding, RuleId } from './rules.ts';

/**
 * What can be seen of a page that is open: texts that are hard to read, fields without a label…
 *
 * @param open the page, asked for only where there is something to ask of it
 * @param file its path in the work
 * @param isWanted which remarks may be made; axe-core is loaded for those it judges
 * @param timeout ms that the page may be held; the promise stays pending after that
 * @throws where the page cannot be asked, or its answer makes no sense
 */
export async function pageFindings(
  open: () => Promise<Page | undefined>,
  file: string,
  isWanted: (rule: RuleId) => boolean,
  timeout: number,
): Promise<Finding[]> {
  const questions: Questions = {
    axe: Object.keys(AXE_RULES).filter((rule) => isWanted(AXE_RULES[rule] as RuleId)),
    links: isWanted('linkVague'),
    fields: isWanted('placeholderOnly'),
    cursor: isWanted('cursor'),
    lineAttribute: LINE_ATTRIBUTE,
  };
  if (!questions.links && !questions.fields && !questions.cursor && questions.axe.length === 0) return [];
  const page = await open();
  if (!page) return [];
  const axe = questions.axe.length > 0 ? await readAxe() : '';
  const code = `${axe};(${probePage.toString()})(${JSON.stringify(questions)})`;
  const answers = (await evaluateIsolated(page, code, timeout)) as Answer[];
  return answers.flatMap((answer) => findingOf(answer, file));
}

/** An answer of the page in our terms; nothing for a link that says where it goes. */
export function findingOf(answer: Answer, file: string): Finding[] {
  const line = Number(answer.line) || undefined;
  switch (answer.kind) {
    case 'cursor':
      return [{ rule: 'cursor', file, line }];
    case 'field':
      return [{ rule: 'placeholderOnly', file, line }];
    case 'link': {
      const isVague = VAGUE_LINKS.map(fold).includes(
        fold(answer.text)
          .toLowerCase()
          .replace(/[\s.…!>→]+$/, ''),
      );
      return isVague ? [{ rule: 'linkVague', file, line, names: [shorten(foldSpaces(answer.text))] }] : [];
    }
    case 'axe': {
      const rule = AXE_RULES[answer.rule];
      if (!rule) return [];
      if (rule === 'headingOne') return [{ rule, file }];
      return [{ rule, file, line, names: rule === 'contrast' ? contrast(answer) : [answer.name] }];
    }
  }
}

/** `{ text: 'Bienvenue à toutes et à tous', ratio: 2.32, wanted: '4.5:1' }` → `['Bienvenue à toutes…', '2,32', '4,5']` */
function contrast({ text, ratio, wanted }: Extract<Answer, { kind: 'axe' }>): string[] {
  return [firstWords(text), comma(String(ratio ?? '')), comma((wanted ?? '').replace(/:1$/, ''))];
}

const comma = (number: string) => number.replace('.', ',');

function firstWords(text: string): string {
  const words = foldSpaces(text).split(' ');
  return words.length > 3 ? `${words.slice(0, 3).join(' ').slice(0, 30)}…` : shorten(words.join(' '));
}
