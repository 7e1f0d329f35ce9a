import loadChecks from 'envol:check-scripts';
import { pageCheckWords as words } from '../../../words/page-check.ts';
import { element } from '../element.ts';
import type { PlaygroundElement } from '../playground/playground-element.ts';
import loadJudge from './judge-page.ts?later';
import loadView from './show-verdict.ts?later';

/**
 * Brings `[data-page-check="html-03-plan"]` to life: its button judges what is written in its playground, with the
 * checks of that exercise. Nothing of them is loaded before. Each verdict is told by an `envol-verdict` event.
 */
export function startPageCheck(): void {
  const host = document.querySelector<HTMLElement>('[data-page-check]');
  const button = host?.querySelector<HTMLButtonElement>('[data-check]');
  const playground = host?.querySelector<PlaygroundElement>('envol-playground');
  const status = host?.querySelector<HTMLElement>('[role="status"]');
  const details = host?.querySelector<HTMLElement>('.page-verdict');
  if (!host || !button || !playground || !status || !details) return;
  const root = document.documentElement.dataset['root'] ?? '.';
  const exercise = host.dataset['pageCheck'] ?? '';
  const verify = async () => {
    const [work, carried] = [await playground.work(), await playground.carried()];
    const [judge, view] = await Promise.all([loadJudge(root), loadView(root)]);
    const verdict = await judge.judgePage({
      root,
      loadChecks: () => loadChecks(root, exercise),
      files: { ...carried, ...work },
      given: { ...carried, ...givenIn(playground) },
      hint: host.dataset['hint'],
    });
    status.textContent = view.summaryOf(verdict);
    status.toggleAttribute('data-success', verdict.checks.length > 0 && verdict.checks.every(isPassed));
    details.replaceChildren(...view.showVerdict(verdict, ({ file, line }) => void playground.goTo(file, line)));
    if (verdict.checks.some(({ status }) => status === 'failed')) details.append(...hintButton(details.textContent));
    host.dispatchEvent(new CustomEvent('envol-verdict', { detail: verdict, bubbles: true }));
  };
  let isBusy = false;
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (isBusy) return;
    isBusy = true;
    status.textContent = words.checking;
    status.removeAttribute('data-success');
    details.replaceChildren();
    await verify().catch(() => {
      status.textContent = words.notLoaded;
    });
    isBusy = false;
    // A work that is judged may take the focus, and goes with it.
    if (document.activeElement === document.body) button.focus({ preventScroll: true });
  });
}

const isPassed = ({ status }: { status: string }) => status === 'passed';

/** A way to the first hint of the page that is neither open nor said already; nothing where none is left. */
function hintButton(said: string): HTMLElement[] {
  const hints = [...document.querySelectorAll<HTMLDetailsElement>('[data-hints] details')];
  const next = hints.find((hint) => !hint.open && !said.includes(hint.querySelector('p')?.textContent?.trim() ?? ''));
  if (!next) return [];
  const onclick = () => {
    next.open = true;
    next.scrollIntoView({ block: 'center' });
    next.querySelector('summary')?.focus();
  };
  const button = element('button', { type: 'button', className: 'button-quiet', onclick }, words.hint);
  return [element('p', {}, button)];
}

/** As the playground first shows them, without those that are still to make. */
function givenIn(playground: HTMLElement): Record<string, string> {
  const blocks = [...playground.querySelectorAll<HTMLElement>('.playground-source pre[data-title]:not([hidden])')];
  return Object.fromEntries(
    blocks.map((block) => [block.dataset['title'] ?? '', block.textContent.replace(/\n$/, '')]),
  );
}
