/**
 * Down and Up go from the field through the answers and back; Enter opens the one that has the focus, as any link.
 *
 * @param answers what can be gone through, in order; hidden ones are left out
 */
export function startSearchArrows(field: HTMLInputElement, answers: () => readonly HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const walk = [field, ...answers().filter((answer) => !answer.hidden)];
    const place = walk.indexOf(target as HTMLElement);
    const next = place < 0 ? undefined : walk[place + (key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
