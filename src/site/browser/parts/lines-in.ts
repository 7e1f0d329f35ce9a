/**
 * The lines that a step names: as `linesNamed` of `src/course/lesson-part-lines.ts`, which the build judges it by.
 *
 * ```ts
 * linesIn('Emboîter (lignes 6 à 8).')  // [6, 7, 8]
 * ```
 */
export function linesIn(step: string): number[] {
  const named = /\(lignes?\s+([\d\s,àet-]*\d)/i.exec(step)?.[1] ?? '';
  return named.split(/,|\bet\b/).flatMap((piece) => {
    const [from = Number.NaN, to = from] = piece.split(/à|-/).map((number) => Number.parseInt(number, 10));
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
