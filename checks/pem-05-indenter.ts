import { check, fold, type HtmlSource, refuse, shorten } from '../src/check/vocabulary.ts';

const FILE = 'index.html';
/** Elements that have nothing inside. */
const ALONE = ['meta', 'link', 'br', 'hr', 'img', 'input'];
/** The editor's own command leaves these two at the level of `html`. */
const HALVES = ['head', 'body'];
const STEPS = ['  ', '    ', '\t'];

/** A line that begins with a tag. */
interface Row {
  /** 1-based. */
  line: number;
  kind: 'start' | 'end';
  name: string;
  /** What stands before the tag. */
  margin: string;
  /** The line where the element around it begins; for an end tag, where its own element begins. */
  from: { name: string; line: number; margin: string };
}

check(
  'texte',
  'Le texte affiché est identique au départ',
  { hint: 'Seul le début des lignes change. Ctrl et Z ramène un mot effacé.' },
  ({ source, given }) => {
    const html = source.html();
    const texts = html.tokens.flatMap((token) => (token.kind === 'text' ? [fold(token.text)] : [])).filter(Boolean);
    const before = given.text(FILE).replace(/<[^>]*>/g, '\n');
    const expected = before.split('\n').map(fold).filter(Boolean);
    const rank = [...expected, ''].findIndex((text, index) => text !== (texts[index] ?? ''));
    const [missing, instead] = [expected[rank], texts[rank]];
    if (missing === undefined && instead === undefined) return;
    const found = instead === undefined ? 'ce texte manque' : `« ${shorten(instead)} »`;
    refuse({
      expected: missing === undefined ? 'aucun autre texte' : `« ${missing} »`,
      found,
      line: instead === undefined ? undefined : html.lineOf(instead),
    });
  },
);

check(
  'signes',
  'Chaque paire est toujours là',
  { hint: 'Un signe ou une ligne manque, à cet endroit ou juste avant. Ctrl et Z ramène ce qui est effacé.' },
  ({ source, given }) => {
    const expected = [...given.text(FILE).matchAll(/<(\/?[a-z]\w*)/g)].map(([, name = '']) => name);
    const tags = source.html().tokens.flatMap((token) => {
      if (token.kind !== 'start' && token.kind !== 'end') return [];
      return [{ name: token.kind === 'end' ? `/${token.name}` : token.name, line: token.line }];
    });
    const rank = [...expected, ''].findIndex((name, index) => name !== (tags[index]?.name ?? ''));
    const [missing, instead] = [expected[rank], tags[rank]?.name];
    if (missing === undefined && instead === undefined) return;
    const isMore = tags.length > expected.length;
    refuse({
      expected: missing === undefined ? 'rien après </html>' : `<${missing}>, comme au départ`,
      found: instead === undefined ? 'la suite manque' : `<${instead}> à cette place`,
      line: tags[rank]?.line,
      ...(isMore && { hint: 'Un signe est peut-être en trop, à cet endroit. Ctrl et Z annule.' }),
    });
  },
);

check(
  'dedans',
  'Ce qui est à l’intérieur est plus décalé',
  { after: 'signes', hint: 'Commencez par la paire la plus au centre. Puis allez vers l’extérieur.' },
  ({ source, files, given }) => {
    const rows = rowsOf(source.html());
    if (files.text(FILE).trim() === given.text(FILE).trim()) {
      refuse({ expected: 'des lignes décalées', found: 'le fichier n’a pas changé : est-il enregistré ?' });
    }
    const wrong = inner(rows).find(({ margin, from }) => columns(margin) <= columns(from.margin));
    if (!wrong) return;
    refuse({
      expected: `<${wrong.name}> plus à droite que <${wrong.from.name}>, de la ligne ${wrong.from.line}`,
      found: columns(wrong.margin) === columns(wrong.from.margin) ? 'il est au même niveau' : 'il est plus à gauche',
      line: wrong.line,
      hint: 'Sélectionnez les lignes entre l’ouverture et la fermeture, puis appuyez sur Tab.',
    });
  },
);

check(
  'niveau',
  'L’ouverture et la fermeture sont au même niveau',
  { after: 'signes', hint: 'Posez une règle sur l’écran, de l’ouverture à sa fermeture.' },
  ({ source }) => {
    const ends = rowsOf(source.html()).filter(({ kind }) => kind === 'end');
    const wrong = ends.find(({ margin, from }) => columns(margin) !== columns(from.margin));
    if (!wrong) return;
    refuse({
      expected: `</${wrong.name}> au même niveau que la ligne ${wrong.from.line}, où il s’ouvre`,
      found: columns(wrong.margin) > columns(wrong.from.margin) ? 'il est plus à droite' : 'il est plus à gauche',
      line: wrong.line,
    });
  },
);

check(
  'melange',
  'Espaces et tabulations ne sont pas mélangés',
  { after: 'dedans', hint: 'Effacez le début de la ligne. Décalez-la comme les autres.' },
  ({ source }) => {
    const rows = rowsOf(source.html());
    const other = rows.find(({ margin }) => /[^ \t]/.test(margin));
    if (other) {
      const found = 'un espace spécial, tapé avec une autre touche';
      refuse({ expected: 'des espaces ordinaires, ou des tabulations', found, line: other.line });
    }
    const kind = rows.find(({ margin }) => margin !== '')?.margin[0] ?? '';
    const wrong = rows.find(({ margin }) => margin.replaceAll(kind, '') !== '');
    if (!wrong) return;
    const [expected, found] = kind === ' ' ? ['des espaces', 'une tabulation'] : ['des tabulations', 'des espaces'];
    refuse({ expected: `${expected}, comme sur les autres lignes`, found, line: wrong.line });
  },
);

check(
  'cran',
  'Le cran est le même partout : 2 espaces, 4 espaces ou une tabulation',
  { after: 'melange', hint: 'Comptez les espaces entre une ligne et celle qui la contient.' },
  ({ source }) => {
    const rows = inner(rowsOf(source.html()));
    const steps = rows.map(({ margin, from }) => margin.slice(from.margin.length));
    const usual = [...STEPS].sort((a, b) => times(steps, b) - times(steps, a))[0] ?? '';
    const rank = steps.findIndex((step) => step !== usual);
    if (rank === -1) return;
    const known = times(steps, usual) > 0 && steps.some((step) => step !== steps[0]);
    const expected = known ? `un cran ${of(say(usual))}, comme ailleurs` : '2 espaces, 4 espaces ou une tabulation';
    const step = steps[rank] ?? '';
    const hint = 'Chaque appui sur Tab fait un cran. Maj et Tab en enlèvent un.';
    const found = `un cran ${of(say(step))}`;
    refuse({ expected, found, line: rows[rank]?.line, ...(step.includes('\t') && { hint }) });
  },
);

/** `of('un espace')` → `d’un espace`. */
function of(text: string): string {
  return /^un/.test(text) ? `d’${text}` : `de ${text}`;
}

/** The lines that begin with a tag. A tag further along a line, a text cut over several lines are not judged. */
function rowsOf(html: HtmlSource): Row[] {
  const lines = html.text.split('\n').map((text) => /^(\s*)(.*)$/u.exec(text) ?? ['', '', '']);
  const rows: Row[] = [];
  const open: Row['from'][] = [];
  let last = 0;
  for (const token of html.tokens) {
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    const { kind, name, line } = token;
    const [, margin = '', rest = ''] = lines[line - 1] ?? [];
    const from = kind === 'end' ? open.pop() : open.at(-1);
    const begins = line !== last && /^<\/?[a-z]/i.test(rest);
    if (begins && from) rows.push({ line, kind, name, margin, from });
    if (kind === 'start' && !ALONE.includes(name)) open.push({ name, line, margin });
    last = line;
  }
  return rows;
}

/** Those that are inside another and have to be further right. */
function inner(rows: readonly Row[]): Row[] {
  const starts = rows.filter(({ kind }) => kind === 'start');
  const halves = starts.filter(({ name }) => HALVES.includes(name));
  const level = halves.every(({ margin, from }) => margin === from.margin);
  return level ? starts.filter(({ name }) => !HALVES.includes(name)) : starts;
}

/** How far a margin goes, in columns: a tabulation goes to the next multiple of four. */
function columns(margin: string): number {
  return [...margin].reduce((at, sign) => (sign === '\t' ? at - (at % 4) + 4 : at + 1), 0);
}

function times(steps: readonly string[], step: string): number {
  return steps.filter((one) => one === step).length;
}

function say(step: string): string {
  const count = step.length;
  if (step.includes('\t')) return count === 1 ? 'une tabulation' : `${count} tabulations`;
  return count === 1 ? 'un espace' : `${count} espaces`;
}
