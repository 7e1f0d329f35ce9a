import { stringify } from 'yaml';
import { type Term, termAnchor } from '../../course/glossary.ts';
import { LONGEST_SENTENCE, longestSentence } from '../../course/plain-sentence.ts';
import type { Plan } from '../../course/plan.ts';
import { newWords as words } from '../../words/author.ts';
import { SECTIONS } from '../rules/template.ts';

export interface WantedLesson {
  /** A folder of the plan: `01-html`. */
  module: string;
  id: string;
  /** Absent: that of the plan. */
  title?: string;
}

/** The file of a lesson to write: what the plan knows of it, every section, and comments that are the manual. */
export function newLesson({ module, id, title }: WantedLesson, plan: Plan, terms: readonly Term[]): string {
  const of = plan.modules.find(({ folder }) => folder === module);
  const planned = of?.lessons.find((lesson) => lesson.id === id);
  const skills = of?.exercises.filter(({ lesson }) => lesson === id).flatMap((exercise) => exercise.skills) ?? [];
  const objectives = (planned?.objectives ?? []).slice(0, 3);
  const head = {
    id,
    title: title ?? planned?.title ?? id,
    summary: words.lesson.summary,
    duration: Math.round((planned?.hours ?? 2) * 60),
    objectives: [...objectives, ...words.lesson.objectives].slice(0, Math.max(2, objectives.length)),
    prerequisites: planned?.prerequisites ?? [],
    skills: [...new Set(skills)].sort(),
    status: 'draft',
  };
  const own = (planned?.glossary ?? []).flatMap(
    (word) => terms.find(({ term }) => termAnchor(term) === termAnchor(word)) ?? [],
  );
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body(own)}`;
}

/** The note for the trainer who leads a lesson: every section, and comments that are the manual. */
export function newTrainerNote({ module, id, title }: WantedLesson, plan: Plan): string {
  const planned = plan.modules.find(({ folder }) => folder === module)?.lessons.find((lesson) => lesson.id === id);
  const text = words.note;
  const head = { lesson: id, title: text.title(title ?? planned?.title ?? id) };
  const sections = text.sections.flatMap((section) => [`## ${section.title}`, note(section.note), section.text]);
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${[note(text.start), ...sections].join('\n\n')}\n`;
}

/** Of the author alone: no page shows it. */
function note(sentence: string): string {
  return `{/* ${sentence} */}`;
}

/** The page of a module that has none yet. */
export function newModule(folder: string, plan: Plan): string {
  const title = plan.modules.find((module) => module.folder === folder)?.title ?? folder;
  return `---\n${stringify({ title, summary: words.lesson.moduleSummary }, { lineWidth: 0 })}---\n\n${words.lesson.moduleText}\n`;
}

function body(terms: readonly Term[]): string {
  const [use, example, predict, turn, mistakes, quiz, summary, paper, glossary] = SECTIONS;
  const text = words.lesson;
  const code = '```html title="index.html"\n<h1>Le potager</h1>\n```';
  const items = terms.map(wordOf);
  return [
    ...[note(text.start), `## ${use}`, note(text.use), text.useText],
    ...[`## ${text.notion}`, note(text.notionNote), text.notionText, '<Drawing name="element" />'],
    ...[`## ${example}`, note(text.example), code, text.exampleText],
    ...[
      `## ${predict}`,
      note(text.predict),
      '<Prediction>',
      text.question,
      '<Answer>',
      text.answer,
      '</Answer>',
      '</Prediction>',
    ],
    ...[`## ${turn}`, note(text.turn)],
    ...text.tasks.flatMap((title, rank) => [
      `<Task level={${rank + 1}} title="${title}">`,
      ...[text.task, '<Answer>', text.answer, '</Answer>', '</Task>'],
    ]),
    ...[`## ${mistakes}`, note(text.mistakes)],
    ...[`<Mistake symptom="${text.symptom}" cause="${text.cause}" cure="${text.cure}">`, text.mistake, '</Mistake>'],
    ...[`## ${quiz}`, note(text.quiz), '<Question kind="choice">', text.question],
    `<Choice right why="${text.why}">${text.right}</Choice>\n<Choice why="${text.why}">${text.other}</Choice>`,
    '</Question>',
    ...[`## ${summary}`, note(text.summaryNote), '<Summary>', text.summaryText, '</Summary>'],
    ...[`## ${paper}`, note(text.paper), '<Paper>', text.paperText, '</Paper>'],
    ...[`## ${glossary}`, note(text.words), '<Words>', items.join('\n') || text.word, '</Words>'],
  ]
    .join('\n\n')
    .concat('\n');
}

/** A long definition is a sentence of its own. */
function wordOf({ term, english, definition }: Term): string {
  const head = `- **${term}**${english ? ` (${english})` : ''}`;
  const item = `${head} : ${definition}`;
  return longestSentence(item) > LONGEST_SENTENCE ? `${head}. ${definition}` : item;
}
