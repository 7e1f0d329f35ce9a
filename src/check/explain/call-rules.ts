import { type Saying, valueWords as words } from '../../words/javascript.ts';
import { shorten } from '../fold-text.ts';
import { kindOf, MEMBERS } from './known-names.ts';
import { nearName } from './near-name.ts';
import type { Code, ErrorRule } from './rule.ts';

/** What was called, or made with `new`, and could not be. */
export const callRules: readonly ErrorRule[] = [
  { when: [/^Promise resolver .+ is not a function$/], say: words.promiseFunction },
  { when: [/^(?:number|string|boolean|object|symbol|bigint|#<).* is not a function$/], say: words.callbackExpected },
  {
    when: [/^(?:undefined|null|true|false|\d[\d.]*|"[^"]*"|#<\w+>) is not a function$/],
    say: words.callbackExpected,
  },
  { when: [/^(?:\[.*\]|\(intermediate value\)[^a-z]*|.*\)) is not a function$/], say: words.valueCalled },
  {
    when: [/^(?<callee>.+) is not a function$/s],
    say: ({ callee = '' }, code) => sayCall(callee.replaceAll('intermediate value', '…'), code),
  },
  { when: [/^(?<name>.+) is not a constructor$/], say: ({ name = '' }) => words.notConstructor(shorten(name)) },
  {
    when: [
      /^Class constructor (?<name>\S+) cannot be invoked without 'new'$/,
      /^class constructors must be invoked with 'new'$/,
    ],
    say: ({ name }) => words.classWithoutNew(name),
  },
  { when: [/^Must call super constructor/i], say: words.superFirst },
  {
    when: [/^Illegal invocation$/, /^'(?<name>\w+)' called on an object that does not implement/],
    say: ({ name }) => words.detachedMethod(name),
  },
  { when: [/^The comparison function must be/, /^invalid Array\.prototype\.sort argument/], say: words.sortFunction },
];

/** `sayCall('document.GetElementById')`: the name after the last point, and what stands before it. */
function sayCall(callee: string, { declared }: Code): Saying {
  const point = callee.lastIndexOf('.');
  const name = callee.slice(point + 1);
  if (point === -1) {
    const near = nearName(name, declared);
    return near ? words.nearName(name, near) : words.notFunction(shorten(name));
  }
  const owner = shorten(callee.slice(0, point));
  const kind = kindOf(name);
  if (kind && kind in OF_KIND) return OF_KIND[kind]?.(owner, name) ?? words.noSuchMethod(owner, name);
  const near = kind ? undefined : nearName(name, MEMBERS);
  return near ? words.nearName(name, near) : words.noSuchMethod(owner, shorten(name));
}

const OF_KIND: Partial<Record<string, (owner: string, name: string) => Saying>> = {
  array: words.notArray,
  text: words.notText,
  arrayOrText: words.notArrayNorText,
  number: words.notNumber,
  element: words.notElement,
  property: (_, name) => words.property(name),
};
