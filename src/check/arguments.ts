import { parseArgs } from 'node:util';
import { nearest } from '../course/nearest.ts';

/**
 * `check` one exercise; `all` that are started; `list` them with their states; `watch`: again at each save; `report`: a
 * page; `hint`: the next one; `ask`: a page to ask for help with; `restore`: a former state of the work; `share`: it was
 * explained to someone; `doctor`: what this machine lacks; `usage`.
 */
export type CommandName =
  | 'check'
  | 'all'
  | 'list'
  | 'watch'
  | 'report'
  | 'hint'
  | 'ask'
  | 'restore'
  | 'share'
  | 'doctor'
  | 'usage';

export interface CheckArguments {
  command: CommandName;
  /** Id of an exercise, as typed. */
  exercise?: string;
  /** A number, as typed: which restore point. */
  number?: number;
  /** Folder to grade instead of the workspace's. */
  dir?: string;
  json: boolean;
  /** Root of another course, for the tests of the kit. */
  course?: string;
  /** Root of another workspace than the usual one. */
  workspace?: string;
  /** What is not understood, as typed. */
  unknown: string[];
}

/** French words of the commands; each is a flag too: npm on Windows eats what follows `--`. */
const COMMANDS: Record<string, CommandName> = {
  tout: 'all',
  liste: 'list',
  suivre: 'watch',
  rapport: 'report',
  indice: 'hint',
  aide: 'ask',
  retrouver: 'restore',
  transmis: 'share',
  doctor: 'doctor',
  docteur: 'doctor',
  help: 'usage',
  mots: 'usage',
  '?': 'usage',
};
/** Those that a person may have meant. */
export const COMMAND_WORDS: readonly string[] = Object.keys(COMMANDS).filter((word) => word !== '?');
/** Options that have a value. */
const VALUES = ['dir', 'course', 'workspace'] as const;

/**
 * Flags and bare words alike.
 *
 * ```ts
 * readArguments(['html-03-plan', '--json'])              // { command: 'check', exercise: 'html-03-plan', json: true, … }
 * readArguments(['html-03-plan', 'dir', 'mon dossier'])  // { command: 'check', dir: 'mon dossier', … }
 * readArguments(['indice'])                              // { command: 'hint', … }
 * readArguments(['-Indice'])                             // the same
 * readArguments(['retrouver', 'html-03-plan', '2'])      // { command: 'restore', number: 2, … }
 * ```
 */
export function readArguments(argv: readonly string[]): CheckArguments {
  const flags = [...Object.keys(COMMANDS), 'json'];
  const { values, positionals, tokens } = parseArgs({
    args: asFlags(argv),
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(VALUES.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const numbers = positionals.filter((word) => /^\d+$/.test(word));
  const [exercise, ...extra] = positionals.filter((word) => !/^\d+$/.test(word));
  const options = tokens.filter((token) => token.kind === 'option');
  const commands = options.map(({ name }) => name).filter((name) => COMMANDS[name]);
  const text = (name: (typeof VALUES)[number]) => {
    const value = values[name];
    return typeof value === 'string' ? { [name]: value } : {};
  };
  const command = COMMANDS[commands[0] ?? ''] ?? 'check';
  return {
    command,
    ...(exercise ? { exercise } : {}),
    ...(numbers[0] ? { number: Number(numbers[0]) } : {}),
    ...text('dir'),
    ...text('course'),
    ...text('workspace'),
    json: values['json'] === true,
    unknown: [
      ...options.filter(({ name }) => ![...VALUES, ...flags].includes(name)).map(({ rawName }) => rawName),
      ...VALUES.filter((name) => values[name] === true).map((name) => `--${name}`),
      ...commands.slice(1),
      ...numbers.slice(command === 'restore' ? 1 : 0),
      ...(command === 'all' && exercise ? [exercise] : []),
      ...extra,
    ],
  };
}

/** The words of the command that look most like those that are not understood. */
export function nearWords(unknown: readonly string[]): string[] {
  const folded = unknown.map(fold).filter((word) => !COMMAND_WORDS.includes(word));
  return [...new Set(folded.flatMap((word) => nearest(word, COMMAND_WORDS)))];
}

/** `indice`, `-Indice` → `--indice`; a word after `dir` is its value, whatever it is. */
function asFlags(argv: readonly string[]): string[] {
  const words = [...Object.keys(COMMANDS), 'json', ...VALUES];
  const takesValue = (word = '') => VALUES.some((name) => fold(word) === name);
  return argv.map((typed, index) => {
    if (takesValue(argv[index - 1])) return typed;
    if (words.includes(fold(typed))) return `--${fold(typed)}`;
    // One dash: each letter would be a flag of its own.
    return /^-[a-z]{2}/i.test(typed) ? `-${typed}` : typed;
  });
}

/** As the command knows a word: `INDICE`, `--indice`, `–indice` (a word processor joins two dashes), `/indice` → `indice`. */
function fold(typed: string): string {
  const plain = typed.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.replace(/^[-–—/]+/, '');
}
