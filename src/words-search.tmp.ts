/** What the search page says. */
export const searchWords = {
  empty: 'Écrivez un ou plusieurs mots. Les résultats s’affichent pendant que vous écrivez.',
  searching: 'Recherche en cours…',
  found: (pages: number, query: string): string =>
    pages === 1 ? `1 page trouvée pour « ${query} ».` : `${pages} pages trouvées pour « ${query} ».`,
  none: (query: string): string => `Aucune page trouvée pour « ${query} ».`,
  noneAdvice: [
    'Essayez avec moins de mots.',
    'Essayez un autre mot, de sens proche.',
    'Vous pouvez aussi parcourir le plan du cours.',
  ],
  broken: 'La recherche ne peut pas démarrer.',
  brokenAdvice: [
    'Rechargez la page avec la touche F5.',
    'Si ce message revient, prévenez votre formateur : le dossier « recherche » est peut-être incomplet.',
    'En attendant, le plan du cours mène à toutes les pages.',
  ],
  more: 'Voir la suite',
};
