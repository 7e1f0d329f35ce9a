/** Id of the course. Pages of a file share may have one store for all: each key says whose it is. */
const COURSE = 'envol';

/** `storeKey('confort')` → `envol:confort`: the name under which a browser keeps it. */
export function storeKey(name: string): string {
  return `${COURSE}:${name}`;
}
