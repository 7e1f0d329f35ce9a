import type { Code } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Finding, PAGES, type Rule } from './rule.ts';

/** What is kept the same in all code that learners read. */
const HABITS: readonly [RegExp, string, string][] = [
  [/\t/, 'Une tabulation sert de retrait.', 'Remplacez-la par deux espaces.'],
  [/[ \t]+$/, 'Des espaces traînent en fin de ligne.', 'Retirez-les.'],
  [/^(?: {2})* (?=[^\s*])/, 'Le retrait n’est pas un multiple de deux espaces.', 'Décalez de deux espaces par niveau.'],
];
const OF: Record<string, readonly [RegExp, string, string][]> = {
  html: [
    [
      /<[a-z][^<>]*\s[a-z-]+='[^']*'/i,
      'Une valeur d’attribut est entre apostrophes.',
      'Mettez des guillemets droits ".',
    ],
  ],
  css: [[/^[^/]*[a-z-]+\s*:\S[^{]*;/i, 'Un espace manque après « : ».', 'Écrivez « color: navy; ».']],
};

export const codeStyle: Rule = {
  id: 'code-style',
  why: 'Un code toujours présenté pareil se lit plus vite. Les différences qui restent ont un sens.',
  of: PAGES,
  bad: { text: "```html\n<ul>\n   <li class='lien'>Un</li>\n</ul>\n```" },
  good: { text: '```html\n<ul>\n  <li class="lien">Un</li>\n</ul>\n```' },
  find({ tree, text }) {
    const found: Finding[] = [];
    if (!tree) return found;
    const lines = text.split('\n');
    visit(tree, 'code', ({ lang, meta, value, position }: Code) => {
      if (!lang || !/^(?:html|css|js)$/.test(lang) || /\bfaute\b/.test(meta ?? '')) return;
      const start = position?.start.line ?? 1;
      for (const [index, line] of value.split('\n').entries()) {
        for (const [wrong, what, fix] of [...HABITS, ...(OF[lang] ?? [])]) {
          if (!wrong.test(line)) continue;
          const trailing = what.startsWith('Des espaces');
          const whole = lines[start + index] ?? '';
          const offset = lines.slice(0, start + index).join('\n').length + 1;
          const edit = {
            start: offset + whole.trimEnd().length,
            end: offset + whole.replace(/\r$/, '').length,
            text: '',
          };
          found.push({ line: start + index + 1, what, fix, ...(trailing ? { edit } : {}) });
        }
      }
    });
    return found;
  },
};
