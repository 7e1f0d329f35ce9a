import { valueWords as words } from '../../words/javascript.ts';
import { shorten } from '../fold-text.ts';
import type { ErrorRule } from './rule.ts';

/** What a value cannot become or receive. */
export const valueRules: readonly ErrorRule[] = [
  { when: [/^Maximum call stack size exceeded/, /^too much recursion$/], say: words.endlessCalls },
  { when: [/invalid array length/i], say: words.arrayLength },
  {
    when: [/^(?<name>to\w+)\(\) \w+(?: argument)? must be between (?<lowest>\d+) and (?<highest>\d+)$/],
    say: ({ name = '', lowest = '', highest = '' }) => words.outOfRange(name, lowest, highest),
  },
  {
    when: [
      /^precision .+ out of range$/,
      /^radix must be/,
      /^Invalid count value/,
      /^repeat count must be/,
      /code point/,
      /^invalid string length/i,
    ],
    say: words.wrongNumber,
  },
  { when: [/^reduce of empty array/i], say: words.emptyReduce },
  { when: [/^Unexpected end of JSON input$/, /^JSON\.parse: (?:unexpected )?end of data/], say: words.jsonEmpty },
  { when: [/^"undefined" is not valid JSON$/], say: words.jsonUndefined },
  { when: [/^"\[object Object\]" is not valid JSON$/], say: words.jsonObject },
  { when: [/^Unexpected token '<', .+ is not valid JSON$/], say: words.jsonPage },
  {
    when: [/^Expected ',' or '[}\]]' after .* in JSON/, /^JSON\.parse: expected ',' or '[}\]]' after/],
    say: words.jsonComma,
  },
  { when: [/ is not valid JSON$/, / in JSON at position \d+/, /^JSON\.parse: /], say: words.jsonInvalid },
  { when: [/^Converting circular structure to JSON/, /^cyclic object value$/], say: words.jsonCircular },
  {
    when: [
      /^Cannot set property (?<name>\S+) of .+ which has only a getter$/,
      /^setting getter-only property "(?<name>.+)"$/,
    ],
    say: ({ name = '' }) => words.getterOnly(shorten(name)),
  },
  {
    when: [/^Cannot assign to read only property '(?<name>.+?)' of/, /^"?(?<name>[^"\s]+)"? is read-only$/],
    say: ({ name = '' }) => words.readOnly(shorten(name)),
  },
  {
    when: [
      /^Cannot add property (?<name>.+), object is not extensible$/,
      /^can't define property "(?<name>.+)": .*not extensible$/,
      /^can't define (?<name>array index) property past the end/,
    ],
    say: ({ name = '' }) => words.notExtensible(name === 'array index' ? 'push' : shorten(name)),
  },
  {
    when: [/^Cannot create property '(?<name>.+?)' on/, /^can't assign to property "(?<name>.+?)" on .*not an object$/],
    say: ({ name = '' }) => words.propertyOfSimpleValue(shorten(name)),
  },
  {
    when: [/^Cannot delete property '(?<name>.+?)' of/, /^property "(?<name>.+?)" is non-configurable/],
    say: ({ name = '' }) => words.cannotDelete(shorten(name)),
  },
  { when: [/^Invalid time value$/, /^invalid date$/i, /^date value is not finite/], say: words.invalidDate },
  {
    when: [/^invalid language tag: "?(?<tag>[^"]*)"?$/i],
    say: ({ tag = '' }) => words.languageTag(shorten(tag)),
  },
  { when: [/^Currency code is required/, /^undefined currency in NumberFormat/], say: words.currencyMissing },
  {
    when: [/^Invalid currency code : (?<code>.*)$/, /^invalid currency code in NumberFormat\(\): (?<code>.*)$/],
    say: ({ code = '' }) => words.currencyInvalid(shorten(code)),
  },
  {
    when: [/^Value (?<value>\S+) out of range for .+ options/, /^invalid value "(?<value>.+)" for option/],
    say: ({ value = '' }) => words.optionInvalid(shorten(value)),
  },
  {
    when: [/^Invalid time zone specified: (?<zone>.+)$/, /^invalid time zone(?: in \w+\(\))?: (?<zone>.+)$/],
    say: ({ zone = '' }) => words.timeZone(shorten(zone)),
  },
  { when: [/^cannot use 'in' operator/i], say: words.inOperator },
  {
    when: [/^Right-hand side of 'instanceof'/, /^invalid 'instanceof' operand/],
    say: words.instanceOf,
  },
  { when: [/^cannot convert a symbol value/i, /^can't convert symbol/], say: words.symbolText },
  { when: [/^URI malformed$/, /^malformed URI sequence$/], say: words.malformedAddress },
];
