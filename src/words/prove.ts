import { list, plural, quoted } from './french.ts';

/** What the proof by wrong works and harmless variants says to an author. */
export const mutationProofWords = {
  solutionRefused: (why: string) => `La solution n’a pas réussi deux fois. Rien n’est compté. ${why}`,
  reason: (check: string, expected: string, found: string) =>
    `${quoted(check)} : ${expected ? `attendu : ${expected} ; ` : ''}trouvé : ${found}.`,
  breaks: (place: string, why: string) => `${place}  Un contrôle se casse sur un travail faux. Corrigez-le : ${why}`,
  survives: (what: string) => `Aucun contrôle ne voit ceci : ${what}.`,
  isNamed: (named: string) => `L’énoncé nomme ${quoted(named)}.`,
  isLogic: 'C’est la logique du script.',
  before: 'avant :',
  after: 'après :',
  nothing: '(rien)',
  explainIn: (file: string) => `Ajoutez un contrôle, ou expliquez pourquoi dans ${file}, sous « survivors » :`,
  variantRefused: (kind: string, what: string, why: string) =>
    `Une solution juste est refusée : ${what} (${kind}). Corrigez le contrôle ${why}`,
  explanationOver: (file: string, before: string, after: string) =>
    `${file}  Cette explication ne sert plus, retirez-la : ${quoted(before)} devient ${quoted(after)}.`,
  refusalOver: (file: string, kind: string) =>
    `${file}  La variante ${quoted(kind)} n’est pas refusée. Retirez son explication.`,
  summary: (id: string, mutants: number, variants: number) =>
    `${id} : ${plural(mutants, 'travail faux', 'travaux faux')}, ${plural(variants, 'variante juste', 'variantes justes')}`,
  counts: (parts: readonly (readonly [number, string, string])[]) =>
    `${list(parts.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many)))}.`,
  killed: ['refusé', 'refusés'],
  alike: ['impossible à distinguer de la solution', 'impossibles à distinguer de la solution'],
  explained: ['accepté et expliqué', 'acceptés et expliqués'],
  undetermined: ['indéterminé, faute de temps', 'indéterminés, faute de temps'],
  required: ['à refuser ou à expliquer', 'à refuser ou à expliquer'],
  broken: ['qui casse un contrôle', 'qui cassent un contrôle'],
  open: ['accepté, que l’énoncé ne nomme pas', 'acceptés, que l’énoncé ne nomme pas'],
  toLookAt: 'À regarder, sans obligation :',
} as const;

/** What the command says besides. */
export const proveCommandWords = {
  remark: (text: string) => `À voir : ${text}`,
  unknownWord: (word: string) => `Je ne connais pas ${quoted(word)}. Écrivez un exercice, « tout » ou « mutations ».`,
  unchanged: (count: number) =>
    `${plural(count, 'exercice')} sans changement depuis la dernière preuve. Pour tout revoir : npm run prove tout`,
  progress: (id: string, done: number, total: number) => `${id} : ${done} sur ${total}`,
  works: (id: string) => `${id} : les témoins…`,
  passes: 'réussit',
  failsOn: (ids: readonly string[]) => `échoue sur ${list(ids.map(quoted))}`,
  cannotRead: 'ne se lit pas',
};
