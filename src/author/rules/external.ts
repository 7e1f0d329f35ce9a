import { visit } from 'unist-util-visit';
import { attributesOf, isPart } from '../lint/parts.ts';
import { type Finding, PAGES, type Rule } from './rule.ts';

const OUTSIDE = /^(?:https?:|ftp:|mailto:|tel:|\/\/)/i;

export const external: Rule = {
  id: 'external',
  why: 'Là où le cours se lit, il n’y a pas d’internet. Un lien qui ne s’ouvre pas décourage.',
  of: PAGES,
  bad: { text: 'Lisez [la page de MDN](https://developer.mozilla.org/).' },
  good: { text: 'Une adresse se montre sans lien : `https://developer.mozilla.org/`.' },
  find({ tree, text }) {
    const found: Finding[] = [];
    if (!tree) return found;
    visit(tree, (node) => {
      const line = node.position?.start.line ?? 1;
      const urls =
        'url' in node ? [node.url] : isPart(node) ? [attributesOf(node)['href'], attributesOf(node)['src']] : [];
      for (const url of urls) {
        if (!url || !OUTSIDE.test(url)) continue;
        const own = { line, what: `« ${url} » mène sur internet.`, fix: 'Retirez le lien, gardez l’adresse en code.' };
        const start = node.position?.start.offset ?? 0;
        const bare = node.type === 'link' && text.startsWith(url, start);
        found.push(bare ? { ...own, edit: { start, end: start + url.length, text: `\`${url}\`` } } : own);
      }
    });
    return found;
  },
};
