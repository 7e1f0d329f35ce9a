/** A line of the inventory: what a file is, and what was said of it to whoever signs. */
export interface Item {
  /** From the folder of the inventory, with `/`. */
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** « page web », « image »… */
  type: string;
  /** What would run it, in words. */
  runs: string;
  /** Who made it. */
  origin: string;
  /** Why it is there. */
  why: string;
  /** `kept`: of the former version, left on the share for pages that are open, and not on the key. */
  state: 'delivered' | 'kept';
}

const HEADER = ['chemin', 'sha256', 'octets', 'etat', 'type', 'execution', 'provenance', 'raison'];
/** Without accents: batch files compare them. */
const STATES = { delivered: 'actuel', kept: 'ancien' } as const;
/** Excel then reads it as UTF-8. */
const BOM = '\uFEFF';

/**
 * `INVENTAIRE.csv`: a spreadsheet opens it, and a batch file of Windows reads it. So its separator is `;`, no value has
 * one, none is empty (`for /f` takes two separators for one), and lines end as on Windows.
 *
 * @throws Error where a value cannot be written so
 */
export function inventoryCsv(items: readonly Item[]): string {
  const rows = items.map((item) => [
    ...[item.path, item.sha256, String(item.size), STATES[item.state]],
    ...[item.type, item.runs, item.origin, item.why],
  ]);
  const wrong = rows.flat().find((value) => value === '' || /[;"\r\n]/.test(value));
  if (wrong !== undefined) throw new Error(`Not a value of the inventory: ${JSON.stringify(wrong)}`);
  return BOM + [HEADER, ...rows].map((row) => `${row.join(';')}\r\n`).join('');
}

/**
 * The inverse, also of a file that a spreadsheet wrote again (quotes, other line ends, the columns moved).
 *
 * @returns `undefined` where it is no inventory
 */
export function parseInventoryCsv(text: string): Item[] | undefined {
  const [header = '', ...lines] = text.replace(BOM, '').split(/\r?\n/);
  const cells = (line: string) => line.split(';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const columns = cells(header);
  if (HEADER.slice(0, 4).some((name) => !columns.includes(name))) return undefined;
  const items = lines
    .filter(Boolean)
    .map((line) => itemOf(new Map(cells(line).map((cell, at) => [columns[at], cell]))));
  return items.every((item) => item !== undefined) ? items : undefined;
}

function itemOf(cells: ReadonlyMap<string | undefined, string>): Item | undefined {
  const get = (name: string) => cells.get(name) ?? '';
  const [path, sha256, size] = [get('chemin'), get('sha256').toLowerCase(), Number(get('octets'))];
  if (!path || !/^[0-9a-f]{64}$/.test(sha256) || !Number.isSafeInteger(size)) return undefined;
  const state = get('etat') === STATES.kept ? 'kept' : 'delivered';
  const [type, runs, origin, why] = ['type', 'execution', 'provenance', 'raison'].map(get);
  return { path, sha256, size, state, type: type ?? '', runs: runs ?? '', origin: origin ?? '', why: why ?? '' };
}
