import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * What ivya 1.8.2 reads otherwise than Playwright 1.65, of which it is a copy: roles of some elements. Each text of the
 * first, and what it is in the second (`injected/src/roleUtils.ts`); `page-check-acts.e2e.ts` compares the two.
 */
const EDITS: readonly [from: string, to: string][] = [
  [
    `if (e.getAttribute("scope") === "col") return "columnheader";
		if (e.getAttribute("scope") === "row") return "rowheader";
		const table = closestCrossShadow(e, "table");
		const role = table ? getExplicitAriaRole(table) : "";
		return role === "grid" || role === "treegrid" ? "gridcell" : "cell";`,
    `const scope = e.getAttribute("scope");
		if (scope === "col" || scope === "colgroup") return "columnheader";
		if (scope === "row" || scope === "rowgroup") return "rowheader";
		const { nextElementSibling: next, previousElementSibling: previous, parentElement: parent } = e;
		const is = (cell, name) => !!cell && elementSafeTagName(cell) === name;
		if (!next && !previous) {
			const table = is(parent, "TR") ? closestCrossShadow(parent, "table") : undefined;
			return table && table.rows.length <= 1 ? null : "columnheader";
		}
		const isData = (cell) => is(cell, "TD") && !!(cell.textContent.trim() || cell.children.length > 0);
		if (is(next, "TH") && is(previous, "TH")) return "columnheader";
		return isData(next) || isData(previous) ? "rowheader" : "columnheader";`,
  ],
  [
    `if (type === "search") return e.hasAttribute("list") ? "combobox" : "searchbox";
		if ([
			"email",`,
    `if ([
			"email", "search",`,
  ],
  [
    'elementSafeTagName(list) === "DATALIST" ? "combobox" : "textbox";',
    'elementSafeTagName(list) === "DATALIST" ? "combobox" : type === "search" ? "searchbox" : "textbox";',
  ],
  ['SECTION: (e) => hasExplicit', 'SEARCH: () => "search",\n\tSECTION: (e) => hasExplicit'],
  ['(element.getAttribute("role") || "").split(', '(element.getAttribute("role") || "").toLowerCase().split('],
];

/** For what esbuild puts together: the engine of a page's checks finds the same elements as Playwright. */
export const mendIvya: Plugin = {
  name: 'envol:mend-ivya',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]ivya[\\/]dist[\\/]src-[^\\/]+\.js$/ }, async ({ path }) => ({
      contents: EDITS.reduce(mend, await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** @throws where ivya is another version */
function mend(text: string, [from, to]: readonly [string, string]): string {
  if (text.split(from).length !== 2) throw new Error(`ivya has changed, see src/site/mend-ivya.ts: ${from}`);
  return text.replace(from, () => to);
}
