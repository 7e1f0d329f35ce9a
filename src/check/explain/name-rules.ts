import { syntaxWords, valueWords as words } from '../../words/javascript.ts';
import { shorten } from '../fold-text.ts';
import { GLOBALS, isOfElement } from './known-names.ts';
import { nearName } from './near-name.ts';
import type { ErrorRule } from './rule.ts';

/** What a name stands for, or does not. */
export const nameRules: readonly ErrorRule[] = [
  {
    when: [/^(?<name>\S+) is not defined$/, /^assignment to undeclared variable (?<name>\S+)$/],
    say: ({ name = '' }, { declared }) => {
      if (declared.includes(name)) return words.otherScope(name);
      const near = nearName(name, [...declared, ...GLOBALS]);
      if (near) return words.nearName(name, near);
      return /^\p{Lu}/u.test(name) ? words.maybeText(name) : words.notDefined(name);
    },
  },
  {
    when: [
      /^Cannot access '(?<name>.+)' before initialization$/,
      /^can't access lexical declaration '(?<name>.+)' before initialization$/,
    ],
    say: ({ name = '' }) => words.beforeDeclaration(name),
  },
  {
    when: [/^Assignment to constant variable\.$/, /^invalid assignment to const '(?<name>.+)'$/],
    say: ({ name }, { assigned }) => words.constant(name ?? assigned),
  },
  {
    when: [
      /^Identifier '(?<name>.+)' has already been declared$/,
      /^redeclaration of (?:\w+ |formal parameter )?(?<name>\S+)$/,
    ],
    say: ({ name = '' }) => syntaxWords.redeclared(name),
  },
  {
    when: [
      /^Cannot (?:read|set) properties of (?<empty>null|undefined)(?: \((?:reading|setting) '(?<name>.*)'\))?$/,
      /^Cannot read property '(?<name>.+)' of (?<empty>null|undefined)$/,
      /^can't access property "?(?<name>[^"]+?)"?, (?<owner>.+) is (?<empty>null|undefined)$/,
      /^Cannot destructure property '(?<name>.+?)' of '(?<owner>.*)' as it is (?<empty>null|undefined)\.$/,
    ],
    say: ({ name = '', empty = '', owner = '' }) => {
      if (empty === 'null' && isOfElement(name)) return words.noElement(name);
      // A name, or a path of names: what a call gave has none.
      if (owner !== empty && /^[\w$.[\]]+$/.test(owner)) return words.emptyNamed(shorten(owner), empty);
      if (name === '' || name.startsWith('Symbol')) return words.noObject();
      return empty === 'null' ? words.nullValue(shorten(name)) : words.undefinedValue(shorten(name));
    },
  },
  {
    when: [
      /^Cannot convert undefined or null to object$/,
      /^can't convert (?:undefined|null) to object$/,
      /^(?:undefined|null) has no properties$/,
      /^Cannot destructure '.*' as it is (?:undefined|null)\.$/,
      /^\(destructured parameter\) is (?:undefined|null)$/,
    ],
    say: words.noObject,
  },
  {
    when: [/^(?<name>\S+) is (?<empty>null|undefined)$/],
    say: ({ name = '', empty = '' }) => words.emptyNamed(shorten(name), empty),
  },
  {
    when: [
      /^Spread syntax requires \.\.\.iterable/,
      /^(?:(?:number|string|boolean|object|function) )?(?<name>.+?) is not iterable/s,
    ],
    say: ({ name = 'Cette valeur' }) => words.notIterable(shorten(name)),
  },
];
