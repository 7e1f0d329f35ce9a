/**
 * The lines that a sentence names between parentheses, or at its head.
 *
 * ```ts
 * linesNamed('Emboîter (lignes 6 à 8). Voilà.')  // [6, 7, 8]
 * linesNamed('(lignes 2, 4 et 6)')               // [2, 4, 6]
 * linesNamed('Ligne 3 : <h4>')                   // [3]
 * ```
 */
export function linesNamed(text: string): number[] {
  const named = /(?:\(|^\s*)lignes?\s+([\d\s,àet-]*\d)/i.exec(text)?.[1] ?? '';
  return named.split(/,|\bet\b/).flatMap((piece) => {
    const [from = Number.NaN, to = from] = piece.split(/à|-/).map((number) => Number.parseInt(number, 10));
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
