/** `escapeHtml('a < b')` → `a &lt; b` */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A part of the page, with its heading; empty pieces are left out. @param parts HTML */
export function section(title: string, ...parts: string[]): string {
  return `<section><h2>${escapeHtml(title)}</h2>${parts.filter(Boolean).join('\n')}</section>`;
}

/** @param rows HTML of each cell; the first of a row names it */
export function table(columns: readonly string[], rows: readonly (readonly string[])[], kind = ''): string {
  if (rows.length === 0) return '';
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const cell = (html: string, at: number) =>
    at === 0 ? `<th scope="row">${html}</th>` : `<td data-label="${escapeHtml(columns[at] ?? '')}">${html}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<table${kind ? ` class="${kind}"` : ''}><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** @param items HTML; without any, nothing */
export function list(items: readonly string[], kind = ''): string {
  return items.length === 0
    ? ''
    : `<ul${kind ? ` class="${kind}"` : ''}>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
