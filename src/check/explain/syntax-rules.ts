import { type Saying, syntaxWords as words } from '../../words/javascript.ts';
import type { ErrorRule } from './rule.ts';

/** What is not written as JavaScript: nothing of the file runs. */
export const syntaxRules: readonly ErrorRule[] = [
  {
    when: [
      /^Unexpected end of input$/,
      /^expected expression, got end of script$/,
      /^unexpected (?:token: )?end of script$/,
    ],
    say: words.endOfInput,
  },
  { when: [/^Unterminated template/, /^`` literal not terminated/], say: words.template },
  { when: [/^missing \) after argument list$/], say: words.argumentList },
  {
    when: [
      /literal not terminated before end of script$/,
      /^unterminated string literal$/,
      /contains an unescaped line break$/,
    ],
    say: () => words.textNotClosed(),
  },
  { when: [/^unterminated comment$/], say: words.commentNotClosed },
  { when: [/^Invalid or unexpected token$/, /^illegal character U\+/], say: words.invalidToken },
  { when: [/^identifier starts immediately after numeric literal$/], say: words.nameAfterNumber },
  { when: [/^Invalid shorthand property initializer$/, /^missing : after property id$/], say: words.shorthand },
  {
    when: [/^Unexpected identifier(?: '(?<name>.+)')?$/, /^unexpected token: identifier$/],
    say: ({ name }) => words.identifier(name),
  },
  { when: [/^Unexpected (?:template )?string$/, /^unexpected token: string literal$/], say: words.unexpectedText },
  { when: [/^Unexpected number$/, /^unexpected token: numeric literal$/], say: words.unexpectedNumber },
  {
    when: [
      /^(?<word>import|export) declarations may only/,
      /^Unexpected token '(?<word>export)'$/,
      /^Cannot use (?<word>import) statement outside a module$/,
    ],
    say: ({ word = '' }) => words.moduleOnly(word),
  },
  { when: [/^Cannot use 'import\.meta' outside a module$/], say: () => words.moduleOnly('import') },
  {
    when: [/reserved word/, /is a reserved identifier$/],
    say: words.reserved,
  },
  {
    when: [
      /^Lexical declaration cannot/i,
      /^lexical declarations can't/,
      /^expected expression, got keyword '(?:const|let)'$/,
    ],
    say: words.bracesNeeded,
  },
  {
    when: [
      /got keyword '(?<word>\w+)'$/,
      /^unexpected token: keyword '(?<word>\w+)'$/,
      /^Unexpected token '(?<word>[a-z]+)'$/,
    ],
    say: ({ word = '' }) => sayWord(word),
  },
  {
    when: [
      /^Unexpected token '(?<sign>[^']+)'/,
      /^expected expression, got '(?<sign>.+)'$/,
      /^unexpected token: '(?<sign>.+)'$/,
    ],
    say: ({ sign = '' }) => saySign(sign),
  },
  { when: [/^missing variable name/, /^missing name after \./], say: words.nameMissing },
  { when: [/^missing } after property list$/], say: words.commaMissing },
  { when: [/^missing } (?:in|after)/], say: words.braceMissing },
  { when: [/^missing \] /], say: words.bracketMissing },
  { when: [/^missing (?<sign>[()]) /], say: ({ sign = '' }) => words.parenthesisMissing(sign) },
  { when: [/^missing ; /], say: words.semicolonInFor },
  {
    when: [/^Invalid left-hand side expression in (?:post|pre)fix/, /^invalid increment\/decrement operand$/],
    say: words.increment,
  },
  {
    when: [/^Invalid left-hand side/, /^invalid assignment left-hand side$/, /^cannot assign to /],
    say: words.leftHand,
  },
  { when: [/^Illegal return statement$/, /^return not in function$/], say: words.returnOutside },
  {
    when: [/^Illegal (?<word>break|continue) statement/, /^(?:unlabeled )?(?<word>break|continue) must be inside/],
    say: ({ word = '' }) => words.loopOnly(word),
  },
  { when: [/^Undefined label/, /^label not found$/], say: words.unknownLabel },
  { when: [/^await is only valid/], say: words.awaitOutside },
  {
    when: [
      /^Missing initializer in (?:const|destructuring) declaration$/,
      /^missing = in (?:const|destructuring) declaration$/,
    ],
    say: words.constWithoutValue,
  },
  { when: [/^missing catch or finally after try$/i], say: words.catchMissing },
  {
    when: [
      /^Invalid regular expression/i,
      /regular expression (?:literal|flag)/,
      /^unterminated (?:parenthetical|character class)$/,
      /^nothing to repeat$/,
    ],
    say: words.regularExpression,
  },
  { when: [/^Invalid destructuring/i], say: words.destructuring },
  { when: [/^Duplicate (?:parameter|argument|formal)/i], say: words.twiceParameter },
  { when: [/^Unexpected eval or arguments/, /^'(?:eval|arguments)' can't be/], say: words.strictName },
  {
    when: [
      /^Rest parameter must be last/,
      /^parameter after rest parameter$/,
      /^Rest element must be last/,
      /^rest element may not/,
    ],
    say: words.restLast,
  },
  { when: [/^function statements? requires? a (?:function )?name$/i], say: words.functionName },
  {
    when: [/^Octal /, /-prefixed octal literals/, /^Decimals with leading zeros/, /^decimals with leading zeros/],
    say: words.leadingZero,
  },
  { when: [/escape sequence/i], say: words.escape },
  { when: [/^Private field '/, /^private names aren't valid/], say: words.privateName },
  { when: [/^'super' keyword unexpected here$/, /^super\(\) is only valid/], say: words.superOutside },
  { when: [/^more than one (?:default clause in switch statement|switch default)$/i], say: words.defaultTwice },
  { when: [/^invalid switch statement$/], say: words.switchBody },
  { when: [/before exponentiation/, /^unparenthesized unary/, /^cannot use `\?\?`/], say: words.mixedOperators },
];

function sayWord(word: string): Saying {
  if (word === 'else') return words.lonelyElse();
  return MISTAKEN_FOR_NAMES.has(word) ? words.keyword(word) : words.misplacedWord(word);
}

/** Reserved words that a beginner takes for a name; the others are where they are because a sign is missing. */
const MISTAKEN_FOR_NAMES = new Set('case class default delete enum export extends import in new void with'.split(' '));

function saySign(sign: string): Saying {
  return (SIGNS[sign] ?? words.sign)(sign);
}

const SIGNS: Record<string, (sign: string) => Saying> = {
  '}': words.closer,
  ')': words.closer,
  ']': words.closer,
  '{': words.brace,
  '<': words.tag,
  '</': words.tag,
  '=': words.equals,
  '>': words.greater,
  ';': words.semicolon,
  ':': words.colon,
  '??': words.mixedOperators,
};
