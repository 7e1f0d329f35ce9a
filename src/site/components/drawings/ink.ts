/**
 * The hand of the drawings: lines that are nearly straight, as ink on paper is. Each function gives the `d` of a path, the
 * same at every build. Lengths are units of the drawing, whole and relative, since a lesson must stay light; a line may
 * leave its place by one.
 */
export type Point = readonly [x: number, y: number];

/** A rectangle drawn in four strokes. */
export function box(x: number, y: number, width: number, height: number): string {
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ].map(([cx = 0, cy = 0], rank): Point => [cx + shake(cx, cy, rank), cy + shake(cy, cx, rank + 9)]);
  const strokes = corners.slice(1).map((corner, rank) => stroke(corners[rank] ?? corner, corner));
  return `M${at(corners[0] ?? [x, y])}q${strokes.join(' ')}z`;
}

/** From one point to another, in one stroke. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${at([x1, y1])}q${stroke([x1, y1], [x2, y2])}`;
}

/** A stroke that bends towards the middle point, with a head at its end. */
export function arrow(from: Point, bend: Point, to: Point): string {
  const angle = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const side = (turn: number): Point => [to[0] - 11 * Math.cos(angle + turn), to[1] - 11 * Math.sin(angle + turn)];
  return `M${at(from)}Q${at(bend)} ${at(to)}M${at(side(0.5))}L${at(to)} ${at(side(-0.5))}`;
}

/** Holds what is between two points of a row, and points to the words `depth` below (above where it is negative). */
export function brace(x1: number, x2: number, y: number, depth: number): string {
  const half = depth / 2;
  const curl = Math.abs(half);
  const arm = (x2 - x1) / 2 - 2 * curl;
  const down = `q0 ${half} ${curl} ${half}`;
  const up = `q0 ${-half} ${curl} ${-half}`;
  const turned = `q${curl} 0 ${curl}`;
  return `M${x1} ${y}${down}h${arm}${turned} ${half}${up}h${arm}${turned} ${-half}`;
}

/** A length: a line with an end at both sides. */
export function measure(x1: number, x2: number, y: number): string {
  return `${line(x1, y, x2, y)}M${x1} ${y - 7}v14M${x2} ${y - 7}v14`;
}

function stroke(from: Point, to: Point): string {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  return `${at([across / 2 + shake(from[0], to[1], 3), down / 2 + shake(from[1], to[0], 5)])} ${at([across, down])}`;
}

/** -1, 0 or 1, from its arguments alone. */
function shake(a: number, b: number, salt: number): number {
  const mixed = Math.imul(Math.round(a) ^ Math.imul(Math.round(b) + salt, 0x9e3779b1), 0x85ebca6b);
  return ((mixed >>> 8) % 3) - 1;
}

const at = (point: Point) => point.map(Math.round).join(' ');
