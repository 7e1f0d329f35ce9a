/**
 * The hand of the drawings: lines that are nearly straight, as ink on paper is. Each function gives the `d` of a path, the
 * same at every build. Lengths are units of the drawing; a line may leave its place by `SHAKE`.
 */
const SHAKE = 1.2;

/** A rectangle drawn in four strokes. */
export function box(x: number, y: number, width: number, height: number): string {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].map(([cx = 0, cy = 0], rank): Point => [cx + shake(cx, cy, rank), cy + shake(cy, cx, rank + 9)]);
  const strokes = corners.map((corner, rank) => stroke(corner, corners[(rank + 1) % 4] ?? corner));
  return `M${at(corners[0] ?? [x, y])}${strokes.join('')}Z`;
}

/** From one point to another, in one stroke. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${at([x1, y1])}${stroke([x1, y1], [x2, y2])}`;
}

/** A stroke that bends towards the middle point, with a head at its end. */
export function arrow(from: Point, bend: Point, to: Point): string {
  const angle = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const side = (turn: number): Point => [to[0] - 11 * Math.cos(angle + turn), to[1] - 11 * Math.sin(angle + turn)];
  return `M${at(from)}Q${at(bend)} ${at(to)}M${at(side(0.5))}L${at(to)}L${at(side(-0.5))}`;
}

/** Holds what is between two points of a row, and points to the words `depth` below (above where it is negative). */
export function brace(x1: number, x2: number, y: number, depth: number): string {
  const middle = (x1 + x2) / 2;
  const half = depth / 2;
  const curl = Math.abs(half);
  return (
    `M${at([x1, y])}q0 ${half} ${curl} ${half}L${at([middle - curl, y + half])}` +
    `q${curl} 0 ${curl} ${half}q0 ${-half} ${curl} ${-half}L${at([x2 - curl, y + half])}q${curl} 0 ${curl} ${-half}`
  );
}

/** A length: a line with an end at both sides. */
export function measure(x1: number, x2: number, y: number): string {
  return `${line(x1, y, x2, y)}M${at([x1, y - 7])}v14M${at([x2, y - 7])}v14`;
}

export type Point = readonly [x: number, y: number];

function stroke(from: Point, to: Point): string {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const bend: Point = [middle[0] + shake(middle[0], to[1], 3), middle[1] + shake(middle[1], to[0], 5)];
  return `Q${at(bend)} ${at(to)}`;
}

/** Between `-SHAKE` and `SHAKE`, from its arguments alone. */
function shake(a: number, b: number, salt: number): number {
  const mixed = Math.imul(Math.round(a * 10) ^ Math.imul(Math.round(b * 10) + salt, 0x9e3779b1), 0x85ebca6b);
  return (((mixed >>> 8) % 201) / 100 - 1) * SHAKE;
}

const at = (point: Point) => point.map((length) => Math.round(length * 10) / 10).join(' ');
