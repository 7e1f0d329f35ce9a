import leven from 'leven';

/**
 * The known name that a name was meant to be: other capitals first, then the same letters in another order, then one slip
 * of the finger for five letters.
 *
 * ```ts
 * nearName('GetElementByID', ['getElementById'])  // 'getElementById'
 * nearName('pirx', ['prix', 'nom'])               // 'prix'
 * nearName('prenon', ['prenom', 'nom'])           // 'prenom'
 * nearName('total', ['totaux', 'nom'])            // undefined
 * ```
 */
export function nearName(name: string, known: readonly string[]): string | undefined {
  const others = known.filter((other) => other !== name);
  const same = (fold: (text: string) => string) => others.find((other) => fold(other) === fold(name));
  return same((text) => text.toLowerCase()) ?? (name.length > 2 ? same(lettersOf) : undefined) ?? oneSlip(name, others);
}

const lettersOf = (text: string) => [...text.toLowerCase()].sort().join('');

function oneSlip(name: string, others: readonly string[]): string | undefined {
  return others
    .map((other) => ({ other, distance: leven(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, distance }) => distance <= Math.floor(Math.max(name.length, other.length) / 5))
    .sort((a, b) => a.distance - b.distance)[0]?.other;
}
