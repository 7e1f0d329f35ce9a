/**
 * The running head of a printed sheet, where browsers have one: what the page is, and which sheet of how many.
 *
 * ```ts
 * sheetStyle('Titres') // '@page{@top-left{content:"Titres"}…}'
 * ```
 */
export function sheetStyle(title: string): string {
  const text = title.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `@page{@top-left{content:"${text}"}@bottom-right{content:counter(page) " / " counter(pages)}}`;
}
