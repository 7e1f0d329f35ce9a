/** Pixels that tell a drag from a click. */
const FAR = 6;

/** Lines of a list follow the pointer: a mouse takes a line anywhere, a finger too, once it holds it. */
export function dragStrips(list: HTMLElement, onMove: () => void): void {
  let dragged: HTMLElement | undefined;
  let isMoving = false;
  let from = 0;
  list.addEventListener('pointerdown', (event) => {
    const item = (event.target as Element).closest('li');
    if (!item || event.button !== 0) return;
    dragged = item;
    from = event.clientY;
    isMoving = false;
  });
  const onPointerMove = (event: PointerEvent) => {
    if (!dragged || (!isMoving && Math.abs(event.clientY - from) < FAR)) return;
    isMoving = true;
    dragged.classList.add('is-dragged');
    event.preventDefault();
    const row = rowAt(list, event.clientY, dragged);
    if (!row) return;
    const box = row.getBoundingClientRect();
    const isAbove = row.compareDocumentPosition(dragged) & Node.DOCUMENT_POSITION_FOLLOWING;
    // Past its middle, so that two lines of different heights do not swap forever.
    if (isAbove && event.clientY < box.top + box.height / 2) row.before(dragged);
    else if (!isAbove && event.clientY > box.top + box.height / 2) row.after(dragged);
    onMove();
  };
  const stop = () => {
    dragged?.classList.remove('is-dragged');
    dragged = undefined;
  };
  addEventListener('pointermove', onPointerMove);
  addEventListener('pointerup', stop);
  addEventListener('pointercancel', stop);
  // The click that ends a drag picks nothing.
  list.addEventListener(
    'click',
    (event) => {
      if (isMoving) event.stopPropagation();
      isMoving = false;
    },
    true,
  );
}

function rowAt(list: HTMLElement, y: number, dragged: HTMLElement): Element | undefined {
  return [...list.children].find((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return row !== dragged && y >= top && y <= bottom;
  });
}
