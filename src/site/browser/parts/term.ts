import { newId } from './make.ts';

/** A term whose definition is seen when it is pointed at, focused or touched. Escape puts it away. */
export function startTerm(term: HTMLElement): void {
  const link = term.querySelector('a');
  const says = term.querySelector<HTMLElement>('.term-says');
  if (!link || !says) return;
  says.id = newId();
  says.setAttribute('role', 'tooltip');
  link.setAttribute('aria-describedby', says.id);
  const show = (isShown: boolean) => {
    term.classList.toggle('is-open', isShown);
    if (!isShown) return;
    // It stays inside the text, however near the edge the word is.
    says.style.removeProperty('left');
    const room = term.closest('p, li, dd, td')?.getBoundingClientRect();
    const over = room ? says.getBoundingClientRect().right - room.right : 0;
    if (over > 0) says.style.left = `${-over}px`;
  };
  const isOpen = () => term.classList.contains('is-open');
  // Put away, it stays so until the pointer or the focus comes back, even where the page scrolls under the pointer.
  let isPutAway = false;
  const leave = () => {
    isPutAway = false;
    show(false);
  };
  let wasOpen = false;
  term.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && !isPutAway && show(true));
  term.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && leave());
  // A finger reads the definition first; a second touch follows the link.
  link.addEventListener('pointerdown', () => {
    wasOpen = isOpen();
  });
  link.addEventListener('click', (event) => {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!isTouch || wasOpen) return;
    event.preventDefault();
    show(true);
  });
  link.addEventListener('focus', () => show(true));
  link.addEventListener('blur', leave);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return;
    isPutAway = true;
    show(false);
  });
}
