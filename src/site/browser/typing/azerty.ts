import type { Held } from '../../../words/typing.ts';

/** A key of a French keyboard, as it is engraved. */
export interface Key {
  /** What it writes alone; for a key that writes nothing, its name. */
  name: string;
  /** In widths of an ordinary key. */
  width: number;
  /** Engraved at the bottom left, at the top, at the bottom right; a letter has one. Without any, the name is engraved. */
  legends: readonly string[];
}

/** How to write a character: the key to press, the one to hold, or the one to press and let go before. */
export interface Gesture {
  key: Key;
  held?: Held;
  before?: Key;
}

/** `'4{` is a key that writes an apostrophe alone, 4 with Maj, a brace with Alt Gr; `A` is a letter. */
const signs = (row: string): Key[] =>
  row.split(' ').map((legends) => ({ name: legends[0]?.toLowerCase() ?? '', width: 1, legends: [...legends] }));
const named = (name: string, width: number): Key => ({ name, width, legends: [] });

/** From the top to the bottom, each fifteen keys wide. */
export const AZERTY: readonly (readonly Key[])[] = [
  [...signs('² &1 é2~ "3# \'4{ (5[ -6| è7` _8\\ ç9^ à0@ )°] =+}'), named('Retour ←', 2)],
  [named('Tab', 1.5), ...signs('A Z E R T Y U I O P ^¨ $£¤'), named('Entrée', 1.5)],
  [named('Verr Maj', 1.75), ...signs('Q S D F G H J K L M ù% *µ'), named('↵', 1.25)],
  [named('Maj', 1.25), ...signs('<> W X C V B N ,? ;. :/ !§'), named('Maj', 2.75)],
  [
    named('Ctrl', 1.5),
    named('', 1.25),
    named('Alt', 1.25),
    named(' ', 6),
    named('Alt Gr', 1.5),
    named('', 1.75),
    named('Ctrl', 1.75),
  ],
];

const HELD = [undefined, 'Maj', 'Alt Gr'] as const;

/**
 * How a French keyboard writes a character; undefined where it takes more than two keys.
 *
 * ```ts
 * gestureOf('{')  // { key: the one of the 4, held: 'Alt Gr' }
 * gestureOf('ê')  // { key: the one of the E, before: the one of ^ }
 * ```
 */
export function gestureOf(character: string): Gesture | undefined {
  const [letter = '', accent] = character.normalize('NFD');
  const direct = gestureByOne(character);
  if (direct || accent !== CIRCUMFLEX) return direct;
  const [key, before] = [gestureByOne(letter)?.key, AZERTY.flat().find(({ name }) => name === '^')];
  return key && before && { key, before };
}

/** As `NFD` writes it after its letter. */
const CIRCUMFLEX = '\u0302';

function gestureByOne(character: string): Gesture | undefined {
  for (const key of AZERTY.flat()) {
    if (key.name === character) return { key };
    const rank = isLetter(key) ? Number(key.legends[0] === character) : key.legends.indexOf(character);
    const held = HELD[rank];
    if (held) return { key, held };
  }
  return undefined;
}

export function isLetter({ legends }: Key): boolean {
  return legends.length === 1 && legends[0] !== legends[0]?.toLowerCase();
}
