import { parseArgs } from 'node:util';

export interface CheckArguments {
  /** Id of an exercise, as typed. */
  exercise?: string;
  /** Folder to grade instead of the workspace's. */
  dir?: string;
  json: boolean;
  help: boolean;
  /** Root of another course, for the tests of the kit. */
  course?: string;
  /** Options that do not exist, as typed. */
  unknown: string[];
}

/** Bare words that stand for flags: npm on Windows eats what follows `--`. */
const WORDS: Record<string, 'json' | 'help'> = { json: 'json', aide: 'help', help: 'help' };

/**
 * ```ts
 * readArguments(['html-03-plan', '--json'])          // { exercise: 'html-03-plan', json: true, … }
 * readArguments(['html-03-plan', 'dir', 'mon dossier'])  // { exercise: 'html-03-plan', dir: 'mon dossier', … }
 * ```
 */
export function readArguments(argv: readonly string[]): CheckArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      dir: { type: 'string' },
      course: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const known = ['dir', 'course', 'json', 'help'];
  const words = [...positionals];
  const bareDir = words.indexOf('dir');
  const dir =
    typeof values['dir'] === 'string' ? values['dir'] : bareDir === -1 ? undefined : words.splice(bareDir, 2)[1];
  const flags = new Set(words.flatMap((word) => WORDS[word] ?? []));
  const [exercise, ...extra] = words.filter((word) => !WORDS[word]);
  return {
    ...(exercise ? { exercise } : {}),
    ...(dir ? { dir } : {}),
    ...(typeof values['course'] === 'string' ? { course: values['course'] } : {}),
    json: values['json'] === true || flags.has('json'),
    help: values['help'] === true || flags.has('help'),
    unknown: [
      ...tokens.flatMap((token) => (token.kind === 'option' && !known.includes(token.name) ? [token.rawName] : [])),
      ...(values['dir'] === true || (bareDir !== -1 && !dir) ? ['--dir'] : []),
      ...extra,
    ],
  };
}
