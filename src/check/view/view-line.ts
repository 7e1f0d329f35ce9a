import { styleText } from 'node:util';
import { type ExerciseResult, verdictOf } from '../../course/result.ts';
import { checkWords as words } from '../../words/check.ts';

const MARKS = { passed: ['green', '✓'], failed: ['yellow', '→'], broken: ['magenta', '!'] } as const;

/** One exercise in one line: `✓ Le plan de la recette (html-03-plan) : 7 sur 7 contrôles.` */
export function viewLine(result: ExerciseResult, title: string, colour: boolean): string {
  const [style, mark] = MARKS[verdictOf(result)];
  const passed = result.checks.filter(({ status }) => status === 'passed').length;
  const painted = colour ? styleText(style, mark, { validateStream: false }) : mark;
  return `  ${painted} ${title} (${result.exercise}) : ${words.summary(passed, result.checks.length)}\n`;
}
