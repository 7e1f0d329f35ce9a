import { playgroundWords as words } from '../../../words/playground.ts';
import { element } from '../element.ts';

export interface FileTabs {
  element: HTMLElement;
  select(file: string): void;
}

/** One tab a file; arrows go from one to the other. */
export function fileTabs(files: readonly string[], panel: HTMLElement, onSelect: (file: string) => void): FileTabs {
  panel.id ||= `bac-${Math.random().toString(36).slice(2, 8)}`;
  panel.setAttribute('role', 'tabpanel');
  const tabs = files.map((file) =>
    element('button', { type: 'button', id: `${panel.id}-${files.indexOf(file)}` }, file),
  );
  const list = element('div', { className: 'playground-tabs' }, ...tabs);
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', words.files);
  const select = (file: string) => {
    for (const tab of tabs) {
      const isSelected = tab.textContent === file;
      tab.setAttribute('aria-selected', String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      if (isSelected) panel.setAttribute('aria-labelledby', tab.id);
    }
    onSelect(file);
  };
  for (const [index, tab] of tabs.entries()) {
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => select(tab.textContent ?? ''));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, Home: -index, End: tabs.length - 1 - index }[event.key];
      const next = step === undefined ? undefined : tabs[(index + step + tabs.length) % tabs.length];
      if (!next) return;
      event.preventDefault();
      next.focus();
      select(next.textContent ?? '');
    });
  }
  return { element: list, select };
}
