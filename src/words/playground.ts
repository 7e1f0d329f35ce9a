/** Of the page that shows a learner's work, and of the frame that holds it. */
export const frameTitle = 'Résultat';
