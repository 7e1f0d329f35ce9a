import type { ConsoleMessage } from '../vocabulary/page.ts';
import { fileOfUrl } from './origin.ts';
import type { ScriptError } from './watch-page.ts';

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

/** `console.log('a', [1, 2])` → `{ kind: 'log', text: 'a [1, 2]', file: 'script.js', line: 3 }`. */
export function messageOf({ type, args, stackTrace }: ConsoleEvent): ConsoleMessage {
  const kind = type === 'error' || type === 'assert' ? 'error' : type === 'warning' ? 'warning' : 'log';
  const place = placeIn(stackTrace);
  return { kind, text: args.map(textOf).join(' '), ...(place ?? {}) };
}

/** `undefined` where the error is of no file of the work: what a check calls, or the browser's own. */
export function scriptErrorOf({
  text,
  url,
  lineNumber,
  exception,
  stackTrace,
}: ExceptionEvent): ScriptError | undefined {
  const [first = text] = (exception?.description ?? exception?.value?.toString() ?? text).split('\n');
  const file = fileOfUrl(url ?? '');
  const place = placeIn(stackTrace) ?? (file === undefined ? undefined : { file, line: lineNumber + 1 });
  return place && { message: first, ...place };
}

function placeIn(stack: Stack | undefined): { file: string; line: number } | undefined {
  const frame = stack?.callFrames.find(({ url }) => fileOfUrl(url) !== undefined);
  return frame && { file: fileOfUrl(frame.url) ?? '', line: frame.lineNumber + 1 };
}

/** A value as the console of the browser shows it, in one line. */
function textOf({ value, unserializableValue, description, preview, type }: RemoteValue): string {
  if (typeof value === 'string') return value;
  if (preview) return previewOf(preview);
  return unserializableValue ?? description ?? (type === 'undefined' ? 'undefined' : String(value));
}

function previewOf({ subtype, properties }: Preview): string {
  const show = ({ type, value = '' }: Preview['properties'][number]) => (type === 'string' ? `'${value}'` : value);
  if (subtype === 'array') return `[${properties.map(show).join(', ')}]`;
  return `{${properties.map((property) => `${property.name}: ${show(property)}`).join(', ')}}`;
}
