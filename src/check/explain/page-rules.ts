import { pageWords as words } from '../../words/javascript.ts';
import { shorten } from '../fold-text.ts';
import type { ErrorRule } from './rule.ts';

/** What the page, its storage and its files refuse. */
export const pageRules: readonly ErrorRule[] = [
  {
    when: [
      /'(?<method>\w+)' on '\w+': (?<wanted>\d+) arguments? required, but only (?<given>\d+) present\.$/,
      /^\w+\.(?<method>\w+): At least (?<wanted>\d+) arguments? required, but only (?<given>\d+) passed$/,
    ],
    say: ({ method = '', wanted, given }) => words.missingArguments(method, Number(wanted), Number(given)),
  },
  {
    when: [/'FormData': parameter 1 is not of type/, /^FormData constructor: Argument 1/],
    say: words.formExpected,
  },
  {
    when: [
      /'(?<method>(?:add|remove)EventListener)' on '\w+': parameter 2 is not of type/,
      /^EventTarget\.(?<method>\w+): Argument 2 is not an object/,
    ],
    say: ({ method = '' }) => words.listenerExpected(method),
  },
  {
    when: [
      /'(?<method>\w+)' on '\w+': parameter \d is not of type '(?:Node|Element)'/,
      /^(?:Node|Element)\.(?<method>\w+): Argument \d (?:is not an object|does not implement interface)/,
    ],
    say: ({ method = '' }) => words.nodeExpected(method),
  },
  {
    when: [/'(?<selector>[^']*)' is not a valid selector\.?$/, /The provided selector is empty\.$/],
    say: ({ selector = '' }) =>
      /^[#.]\d/.test(selector) ? words.selectorDigit(shorten(selector)) : words.selector(shorten(selector)),
  },
  {
    when: [
      /'(?<method>\w+)' on 'Node': .*is not a child of this node/,
      /^Node\.(?<method>\w+): .*is not a child of this node/,
    ],
    say: ({ method = '' }) => words.notChild(method),
  },
  { when: [/contains HTML space characters/, /The token can not contain whitespace/], say: words.classWithSpace },
  { when: [/The token provided must not be empty/, /The empty string is not a valid token/], say: words.emptyClass },
  {
    when: [
      /The tag name provided \('(?<name>.*)'\) is not a valid name/,
      /^Document\.createElement: Invalid element name/,
    ],
    say: ({ name }) => words.tagName(name && shorten(name)),
  },
  {
    when: [/'(?<name>[^']*)' is not a valid attribute name/, /^Element\.\w+: Invalid attribute name/],
    say: ({ name }) => words.attributeName(name && shorten(name)),
  },
  { when: [/is not one of 'beforeBegin'/], say: words.insertPlace },
  { when: [/on 'DOMStringMap'/], say: words.datasetName },
  { when: [/The element is not in a Document/, /Dialog element is not connected/], say: words.dialogOutside },
  { when: [/already has an 'open' attribute/, /already (?:open|has an open)/i], say: words.dialogOpen },
  { when: [/exceeded the quota/, /quota has been exceeded/, /^QuotaExceededError/], say: words.storageFull },
  {
    when: [
      /'(?:local|session)Storage' property from 'Window'/,
      /^The document is sandboxed/,
      /^Access is denied for this document/,
    ],
    say: words.storageRefused,
  },
  {
    when: [
      /didn't interact with the document first/,
      /^The play method is not allowed/,
      /lack of user activation/,
      /Must be handling a user gesture/,
      /^Write permission denied/,
    ],
    say: words.notAllowed,
  },
  { when: [/^Access to script at .* blocked by CORS policy/], say: words.moduleOnDisk },
  {
    when: [
      /^Failed to fetch$/,
      /^NetworkError when attempting to fetch/,
      /^Load failed$/,
      /^Cross-Origin Request Blocked/,
      /blocked by CORS policy/,
    ],
    say: words.fetchFailed,
  },
  { when: [/^signal is aborted/, /^The (?:operation|user) (?:was )?aborted/], say: words.aborted },
  { when: [/^Failed to load resource/, /^Loading failed for the <script>/], say: words.fileMissing },
  { when: [/'URL': Invalid (?:base )?URL$/, /^URL constructor: /], say: words.invalidAddress },
  { when: [/The index provided/, /^Index or size is negative/], say: words.wrongIndex },
  {
    when: [/^The operation is insecure/, /A history state object with URL/, /^Permission denied/],
    say: words.insecure,
  },
  {
    when: [/'(?<method>\w+)' (?:property )?on '\w+': .*is not of type/, /^\w+\.(?<method>\w+): Argument \d /],
    say: ({ method = '' }) => words.wrongArgument(method),
  },
];
