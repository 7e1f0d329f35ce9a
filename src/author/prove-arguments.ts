import { parseArgs } from 'node:util';

export interface ProveArguments {
  /** Exercises, as typed; none: those that changed, or all of them. */
  ids: string[];
  /** Also what has not changed. */
  all: boolean;
  /** Wrong works and harmless variants too. */
  mutations: boolean;
  /** The proofs as data, for a program. */
  json: boolean;
  /** Root of another course, for the tests of the kit. */
  course?: string;
  /** What is not understood, as typed. */
  unknown: string[];
}

const WORDS = ['tout', 'mutations', 'json'];

/**
 * Flags and bare words alike: npm on Windows eats what follows `--`.
 *
 * ```ts
 * readProveArguments(['mutations', 'html-03-plan'])  // { ids: ['html-03-plan'], mutations: true, all: false, … }
 * readProveArguments(['--tout'])                     // { ids: [], all: true, … }
 * ```
 */
export function readProveArguments(argv: readonly string[]): ProveArguments {
  const { values, positionals, tokens } = parseArgs({
    args: argv.map((word) => (WORDS.includes(word) ? `--${word}` : word)),
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      course: { type: 'string' },
      tout: { type: 'boolean' },
      mutations: { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const options = tokens.filter((token) => token.kind === 'option');
  return {
    ids: positionals,
    all: values['tout'] === true,
    mutations: values['mutations'] === true,
    json: values['json'] === true,
    ...(typeof values['course'] === 'string' ? { course: values['course'] } : {}),
    unknown: options.filter(({ name }) => ![...WORDS, 'course'].includes(name)).map(({ rawName }) => rawName),
  };
}
