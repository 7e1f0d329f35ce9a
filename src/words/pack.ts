/** What the making of editions says. */
export const packWords = {
  stage: {
    pages: 'Les pages…',
    offline: 'La recherche, les liens et les scripts, pour un double clic…',
  },
  built: (file: string, seconds: number) =>
    `Le cours est prêt en ${seconds.toFixed(1).replace('.', ',')} s. Ouvrez : ${file}`,
};
