/** Names of the language and of the page that the course meets, by what they belong to. */
const KNOWN = {
  array:
    'push pop shift unshift splice map filter find findIndex findLast some every reduce forEach sort reverse join flat flatMap fill toSorted toReversed keys entries',
  text: 'toUpperCase toLowerCase trim trimStart trimEnd split replace replaceAll startsWith endsWith padStart padEnd charAt charCodeAt substring repeat match matchAll normalize localeCompare search',
  arrayOrText: 'includes indexOf lastIndexOf slice concat at',
  number: 'toFixed toPrecision',
  element:
    'addEventListener removeEventListener setAttribute getAttribute removeAttribute hasAttribute toggleAttribute append prepend appendChild removeChild insertBefore insertAdjacentHTML insertAdjacentElement replaceWith replaceChildren remove closest matches focus blur click before after cloneNode showModal scrollIntoView getBoundingClientRect checkValidity reportValidity setCustomValidity querySelector querySelectorAll',
  property:
    'length textContent innerHTML innerText value checked disabled hidden className classList dataset style id href src alt title children parentElement firstElementChild lastElementChild nextElementSibling previousElementSibling body head documentElement target currentTarget key validity',
  other:
    'getElementById getElementsByClassName getElementsByTagName createElement createTextNode log warn error table clear add toggle contains preventDefault stopPropagation getItem setItem removeItem parse stringify floor ceil round random max min abs parseInt parseFloat isInteger isNaN isArray from toString toLocaleString toLocaleDateString toISOString getFullYear getMonth getDate getDay getTime format get set has delete then catch finally json text close show submit reset',
  global:
    'document window console alert prompt confirm Math Number String Boolean Array Object JSON Date Promise Map Set Intl Infinity NaN undefined localStorage sessionStorage navigator location history parseInt parseFloat isNaN setTimeout setInterval clearTimeout clearInterval fetch FormData Error event requestAnimationFrame structuredClone',
} as const;

export type Kind = keyof typeof KNOWN;

const kinds = Object.keys(KNOWN) as Kind[];
const namesOf = (kind: Kind) => KNOWN[kind].split(' ');

/** What may be called or read on its own: `document`, `console`… */
export const GLOBALS: readonly string[] = namesOf('global');

/** What follows a point. */
export const MEMBERS: readonly string[] = kinds.filter((kind) => kind !== 'global').flatMap(namesOf);

/** `kindOf('map')` → `'array'`; `undefined` for a name that is not in the course. */
export function kindOf(member: string): Kind | undefined {
  return kinds.find((kind) => kind !== 'global' && namesOf(kind).includes(member));
}

/** Whether a property is one of elements: without an element, it is what stops the code. */
export function isOfElement(member: string): boolean {
  return member !== 'length' && ['element', 'property'].includes(kindOf(member) ?? '');
}
