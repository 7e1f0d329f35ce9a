/** Alone in its file: each lesson carries it, and nothing else of the words of the site. */
export const lostPart = 'Rechargez la page : touche F5.';
