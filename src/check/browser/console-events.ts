import type { ConsoleMessage } from '../vocabulary/page.ts';
import { fileOfUrl } from './origin.ts';
import type { ScriptError } from './page-record.ts';

/** A value of the page, as the DevTools protocol tells it. */
interface RemoteValue {
  type: string;
  subtype?: string;
  value?: unknown;
  unserializableValue?: string;
  description?: string;
  preview?: Preview;
}

interface Preview {
  subtype?: string;
  /** There is more than it tells. */
  overflow?: boolean;
  properties: { name: string; type: string; subtype?: string; value?: string }[];
}

interface Stack {
  callFrames: { url: string; lineNumber: number }[];
}

/** `Runtime.consoleAPICalled`. Lines are 0-based. */
export interface ConsoleEvent {
  type: string;
  args: RemoteValue[];
  stackTrace?: Stack;
}

/** `Runtime.exceptionThrown`. Lines are 0-based. */
export interface ExceptionEvent {
  text: string;
  url?: string;
  lineNumber: number;
  exception?: RemoteValue;
  stackTrace?: Stack;
}

/** What `console` is told to do, and shows nothing of its own. */
const SILENT = new Set(['clear', 'endGroup']);

/** `console.log('a', [1, 2])` → `{ kind: 'log', text: 'a [1, 2]', file: 'script.js', line: 3 }`; `undefined` where nothing is shown. */
export function messageOf({ type, args, stackTrace }: ConsoleEvent): ConsoleMessage | undefined {
  if (SILENT.has(type)) return undefined;
  const kind = type === 'error' || type === 'assert' ? 'error' : type === 'warning' ? 'warning' : 'log';
  const place = placeIn(stackTrace);
  return { kind, text: filledIn(args).join(' '), ...(place ?? {}) };
}

/** A first text may have places for the values after it: `console.log('%s : %d', 'Total', 12)` → `['Total : 12']`. */
function filledIn([first, ...others]: readonly RemoteValue[]): string[] {
  if (!first) return [];
  if (typeof first.value !== 'string') return [first, ...others].map(textOf);
  const values = others.map(textOf);
  const text = first.value.replace(/%[sdifoOc%]/g, (place) => {
    if (place === '%%') return '%';
    const value = values.shift();
    // `%c` takes a style, which is not shown.
    return value === undefined ? place : place === '%c' ? '' : value;
  });
  return [text, ...values];
}

/** `undefined` where the error is of no file of the work: what a check calls, or the browser's own. */
export function scriptErrorOf({
  text,
  url,
  lineNumber,
  exception,
  stackTrace,
}: ExceptionEvent): ScriptError | undefined {
  const thrown = exception?.description ?? (exception && 'value' in exception ? String(exception.value) : text);
  const [first = text] = thrown.split('\n');
  const file = fileOfUrl(url ?? '');
  const place = placeIn(stackTrace) ?? (file === undefined ? undefined : { file, line: lineNumber + 1 });
  return place && { message: first, ...place };
}

function placeIn(stack: Stack | undefined): { file: string; line: number } | undefined {
  const frame = stack?.callFrames.find(({ url }) => fileOfUrl(url) !== undefined);
  return frame && { file: fileOfUrl(frame.url) ?? '', line: frame.lineNumber + 1 };
}

/** A value as the console of the browser shows it, in one line. */
function textOf({ value, unserializableValue, description = '', preview, type, subtype }: RemoteValue): string {
  if (typeof value === 'string') return value;
  if (subtype === 'error') return description.split('\n')[0] ?? '';
  if (preview && !DESCRIBED.has(subtype ?? '')) return previewOf(preview);
  return unserializableValue ?? (description || (type === 'undefined' ? 'undefined' : String(value)));
}

/** Objects that their description tells better than their properties: `h1#titre`, `Map(2)`. */
const DESCRIBED = new Set(['node', 'date', 'regexp', 'map', 'set', 'promise']);

function previewOf({ subtype, properties, overflow }: Preview): string {
  const show = ({ type, value = '' }: Preview['properties'][number]) => (type === 'string' ? `'${value}'` : value);
  const isList = subtype === 'array';
  const shown = properties.map((it) => (isList ? show(it) : `${it.name}: ${show(it)}`));
  const inside = [...shown, ...(overflow ? ['…'] : [])].join(', ');
  return isList ? `[${inside}]` : `{${inside}}`;
}
