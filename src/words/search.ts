/** Names of the filters of the search; `in` says them inside a sentence. */
const searchGroups = {
  '': { name: 'Tout', in: '' },
  lecons: { name: 'Leçons', in: ', dans les leçons' },
  exercices: { name: 'Exercices', in: ', dans les exercices' },
  fiches: { name: 'Fiches', in: ', dans les fiches' },
  glossaire: { name: 'Glossaire', in: ', dans le glossaire' },
  reference: { name: 'Référence', in: ', dans la référence' },
};

/** What the search page says. */
export const searchWords = {
  title: (query: string): string => (query === '' ? 'Chercher – Envol' : `Chercher « ${query} » – Envol`),
  heading: 'Chercher dans le cours',
  summary: 'Chercher dans tout le cours.',
  label: 'Un mot, ou plusieurs',
  example: 'Par exemple : centrer une boîte',
  button: 'Chercher',
  shortcut: 'La touche / mène ici',
  where: 'Où chercher',
  groups: searchGroups,
  empty: 'Écrivez un ou plusieurs mots. Les résultats s’affichent pendant que vous écrivez.',
  searching: 'Recherche en cours…',
  found: ({ pages, needs, query, everywhere, group = '' }: SearchFound): string => {
    const where = searchGroups[group].in;
    if (pages === 0 && needs > 0) return `${needCount(needs)} par besoin, pour « ${query} ».`;
    const also = needs === 0 ? '' : ` Et ${needCount(needs)} par besoin.`;
    if (pages === 1) return `1 page trouvée pour « ${query} »${where}.${also}`;
    if (pages > 1) return `${pages} pages trouvées pour « ${query} »${where}.${also}`;
    const elsewhere = everywhere === 0 ? '' : ` Ailleurs dans le cours : ${pageCount(everywhere)}.`;
    return `Aucune page trouvée pour « ${query} »${where}.${elsewhere}`;
  },
  noneAdvice: ['Essayez avec moins de mots.', 'Essayez un autre mot, de sens proche.'],
  near: 'Vouliez-vous dire :',
  oneWord: 'Ces mots ne sont pas ensemble. Cherchez-les un par un :',
  everywhere: 'Chercher dans tout le cours',
  elsewhere: {
    title: 'Où regarder aussi',
    plan: 'Le plan du cours',
    glossary: 'Le glossaire',
    reference: 'La référence : éléments HTML et propriétés CSS',
    sheets: 'Les fiches mémo',
    ask: 'Demander de l’aide, en trois phrases',
  },
  atLetter: (letter: string): string => `, à la lettre ${letter}`,
  need: 'Par besoin',
  needs: {
    title: 'Par besoin',
    lead: 'Vous savez ce que vous voulez, mais pas le mot ? Choisissez dans ces listes.',
    also: 'aussi :',
    kind: {
      html: 'élément',
      css: 'propriété',
      term: 'glossaire :',
      sheet: 'fiche :',
      lesson: 'leçon :',
      guide: 'aide :',
      page: 'page :',
    },
  },
  /** Before the English word of a term. */
  english: ' · en anglais : ',
  withoutScript: 'La recherche a besoin de JavaScript. Sans lui, vous avez d’autres chemins.',
  broken: 'La recherche ne peut pas démarrer.',
  brokenAdvice: [
    'Rechargez la page avec la touche F5.',
    'Si ce message revient, prévenez votre formateur : le dossier « recherche » est peut-être incomplet.',
  ],
  more: 'Voir la suite',
};

/** What was found, to be said in a sentence. */
export interface SearchFound {
  /** In the group. */
  pages: number;
  needs: number;
  query: string;
  /** In the whole course. */
  everywhere: number;
  group?: keyof typeof searchGroups;
}

const needCount = (needs: number): string => (needs === 1 ? '1 réponse trouvée' : `${needs} réponses trouvées`);
const pageCount = (pages: number): string => (pages === 1 ? '1 page' : `${pages} pages`);
