import { NEEDS_BROWSER } from '../../../check/in-order.ts';
import { type CheckResult, milestoneOf, type Place, type WorkProblem } from '../../../course/result.ts';
import { checkWords } from '../../../words/check.ts';
import { pageCheckWords as words } from '../../../words/page-check.ts';
import { element } from '../element.ts';
import type { PageVerdict } from './judge-page.ts';

/** How many things to do are shown beside the first. */
const MOST_OTHERS = 2;

/** What was found, in the order and with the sentences of the terminal. @param goTo shows a line of the work */
export function showVerdict({ checks, problems }: PageVerdict, goTo: (place: Place) => void): Node[] {
  const having = (status: CheckResult['status']) => checks.filter((check) => check.status === status);
  const [passed, failed, blocked, broken] = [having('passed'), having('failed'), having('blocked'), having('broken')];
  const [first, ...others] = failed;
  const left = others.length - MOST_OTHERS;
  return [
    ...(passed.length > 0 ? [heading(words.works), list('page-verdict-works', passed.map(titleOf))] : []),
    ...problems.map((problem) => problemNote(problem, goTo)),
    ...(first ? [heading(words.first), failure(first, goTo)] : []),
    ...(others.length > 0
      ? [
          element(
            'details',
            { className: 'answer' },
            element('summary', {}, words.others(others.length)),
            ...others.slice(0, MOST_OTHERS).map((check) => failure(check, goTo)),
            ...(left > 0 ? [element('p', {}, checkWords.andMore(left))] : []),
          ),
        ]
      : []),
    ...elsewhere(blocked, checks),
    ...broken.map(({ title }) => element('p', {}, checkWords.broken(title))),
    ...(broken.length > 0 ? [element('p', {}, checkWords.ourFault)] : []),
  ];
}

/** One sentence for all: what a screen reader says at once. */
export function summaryOf({ checks }: PageVerdict): string {
  const passed = checks.filter(({ status }) => status === 'passed').length;
  if (checks.length === 0) return checkWords.noCheck;
  if (passed === checks.length) return `${checkWords.success} ${checkWords.summary(passed, checks.length)}`;
  const isAllElse = checks.every((check) => check.status === 'passed' || needsBrowser(check, checks));
  if (isAllElse) return words.passedHere(passed);
  const later = checks.filter((check) => check.status === 'blocked' && !needsBrowser(check, checks));
  const milestone = milestoneOf({ checks });
  const summary = checkWords.summary(passed, checks.length, later.length);
  return milestone ? `${checkWords.milestone(milestone.title)} ${summary}` : summary;
}

/** Itself, or what it comes after. */
function needsBrowser({ status, blockedBy }: CheckResult, checks: readonly CheckResult[]): boolean {
  if (status !== 'blocked') return false;
  if (blockedBy === NEEDS_BROWSER) return true;
  const cause = checks.find(({ id }) => id === blockedBy);
  return cause !== undefined && needsBrowser(cause, checks);
}

function elsewhere(blocked: readonly CheckResult[], checks: readonly CheckResult[]): Node[] {
  const there = blocked.filter((check) => needsBrowser(check, checks));
  if (there.length === 0) return [];
  return [
    list(
      'page-verdict-elsewhere',
      there.map(({ title, because }) => `${title} – ${words.needsBrowser(because)}`),
    ),
  ];
}

function titleOf({ title }: CheckResult): string {
  return title;
}

function heading(text: string): HTMLElement {
  return element('h3', {}, text);
}

function list(className: string, items: readonly string[]): HTMLElement {
  return element('ul', { className }, ...items.map((item) => element('li', {}, item)));
}

function failure({ title, expected, found, where, hint }: CheckResult, goTo: (place: Place) => void): HTMLElement {
  const row = (label: string, value: Node | string | undefined) =>
    value === undefined ? [] : [element('dt', {}, label.replace(/\s*:\s*$/, '')), element('dd', {}, value)];
  return element(
    'div',
    { className: 'page-verdict-failure' },
    element('p', {}, `${checkWords.todo} `, element('strong', {}, title)),
    element(
      'dl',
      {},
      ...row(checkWords.expectedLabel, expected),
      ...row(checkWords.foundLabel, found),
      ...row(checkWords.whereLabel, where && placeButton(where, goTo)),
      ...row(checkWords.hintLabel, hint),
    ),
  );
}

function problemNote({ kind, file, line, says, look }: WorkProblem, goTo: (place: Place) => void): HTMLElement {
  const text = kind === 'file' ? says : checkWords.likelyCause(says);
  return element(
    'p',
    { className: 'page-verdict-cause' },
    [text, look].filter(Boolean).join(' '),
    ...(kind === 'file' ? [] : [' ', placeButton({ file, line }, goTo)]),
  );
}

function placeButton(place: Place, goTo: (place: Place) => void): HTMLElement {
  const onclick = () => goTo(place);
  return element('button', { type: 'button', className: 'button-quiet', onclick }, words.place(place.file, place.line));
}
