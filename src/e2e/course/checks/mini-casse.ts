import { check } from '../../../check/vocabulary.ts';

check('casse', 'Ce contrôle se casse', () => {
  throw new TypeError('a mistake of the author');
});
