/**
 * A line of Markdown as a terminal can show it.
 *
 * ```ts
 * plainText('Écrivez `2 ** 3`, **puis** lisez [la fiche](/fiches/js.html)')  // Écrivez 2 ** 3, puis lisez la fiche
 * ```
 */
export function plainText(markdown: string): string {
  return markdown.replace(
    /`([^`]*)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\([^)]*\)/g,
    (_, code?: string, bold?: string, link?: string) => code ?? bold ?? link ?? '',
  );
}
