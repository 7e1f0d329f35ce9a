/** What a level asks of the learner, as pages say it. */
export const LEVELS: Readonly<Record<number, string>> = {
  1: 'Niveau 1 : refaire',
  2: 'Niveau 2 : adapter',
  3: 'Niveau 3 : réparer ou combiner',
  4: 'Niveau 4 : concevoir',
};
