interface Shape {
  /** Attributes without which it means nothing. */
  needs?: readonly string[];
  may?: readonly string[];
  /** The parts that it may stand in; anywhere by default. */
  inside?: readonly string[];
  /** It looks after its own attributes and what stands in it. */
  free?: boolean;
}

export const QUESTION_KINDS = ['choice', 'predict', 'spot', 'match', 'fill', 'parsons', 'explain'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What a lesson may be made of, and what each part is told. */
export const PARTS: Readonly<Record<string, Shape>> = {
  Answer: { may: ['label'] },
  Choice: { may: ['right', 'why'], inside: ['Question', 'Prediction'] },
  CodeFile: { needs: ['exercise', 'file'], may: ['lines', 'title'] },
  Drawing: { may: ['name'] },
  Figure: { needs: ['src', 'alt'], may: ['caption', 'wide'] },
  FileTree: {},
  Gap: { may: ['accept', 'why', 'strict'], inside: ['Question'] },
  Intruder: { may: ['why'], inside: ['Question'] },
  Keys: {},
  Memo: { needs: ['id'] },
  Mistake: { needs: ['symptom', 'cause', 'cure'] },
  Note: {},
  Pair: { needs: ['with'], may: ['why'], inside: ['Question'] },
  Paper: {},
  Playground: { free: true },
  Prediction: {},
  Question: { needs: ['kind'], may: ['swap', 'also', 'ordered', 'indent'] },
  Result: { needs: ['title'] },
  Summary: {},
  Task: { needs: ['level', 'title'] },
  Term: { may: ['name'] },
  Words: {},
  Worked: {},
  Wrong: { needs: ['answer', 'why'], inside: ['Gap'] },
};

/** Names of keys as French keyboards write them, by the names that they have in English. */
export const FRENCH_KEYS: Readonly<Record<string, string>> = {
  shift: 'Maj',
  enter: 'Entrée',
  return: 'Entrée',
  esc: 'Échap',
  escape: 'Échap',
  delete: 'Suppr',
  del: 'Suppr',
  space: 'Espace',
  backspace: 'Retour arrière',
  home: 'Début',
  end: 'Fin',
  control: 'Ctrl',
  up: 'Flèche haut',
  down: 'Flèche bas',
  left: 'Flèche gauche',
  right: 'Flèche droite',
};
