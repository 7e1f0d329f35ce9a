import { packWords } from '../../words/pack.ts';
import { element } from './element.ts';
import { storeKey } from './store-key.ts';
import { folderAddress, folderPath } from './workspace-address.ts';

const words = packWords.openCourse;
const COURSE = storeKey('cours');

/**
 * Brings `ouvrir-le-cours.html` of a workspace to life: it opens the course on the share, and hands it the address of its
 * own folder. Where the course is: what `cours.js` beside says (`window.ENVOL_COURS`), or what was pasted here before.
 */
async function start(main: HTMLElement): Promise<void> {
  const installed = (window as { ENVOL_COURS?: unknown }).ENVOL_COURS;
  const known = folderAddress(typeof installed === 'string' ? installed : (recall() ?? ''));
  if (known && (await isCourse(known))) return open(known);
  const parent = new URL('..', location.href).href;
  if (await isCourse(parent)) return showInCourse(main, parent);
  showForm(main, known === undefined ? words.ask : words.silent(folderPath(known)));
}

function showInCourse(main: HTMLElement, course: string): void {
  main.append(
    element('p', {}, words.inCourse),
    element('p', {}, words.inCourseThen),
    element('p', {}, element('a', { href: `${course}index.html` }, words.without)),
  );
}

function showForm(main: HTMLElement, why: string): void {
  const field = element('input', { id: 'cours', type: 'text', autocomplete: 'off', spellcheck: false });
  const said = element('p', {});
  said.setAttribute('role', 'status');
  const form = element(
    'form',
    {},
    element('label', { htmlFor: 'cours' }, words.field),
    field,
    element('button', { type: 'submit' }, words.open),
    element('p', { className: 'example' }, words.example),
    said,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const course = folderAddress(field.value);
    if (!course) said.textContent = words.notPlace;
    else if (await isCourse(course)) open(course);
    else said.textContent = words.silent(folderPath(course));
  });
  main.append(element('p', {}, why), element('p', {}, words.how), form);
}

function open(course: string): void {
  remember(course);
  const workspace = new URL('.', location.href).href;
  const version = document.querySelector('main')?.dataset['version'] ?? '';
  location.replace(`${course}index.html#atelier=${encodeURIComponent(workspace)}&version=${version}`);
}

/** Over file:// a page may not read a file, but may show a picture: the course has one of its own. */
function isCourse(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(true);
    picture.onerror = () => resolve(false);
    picture.src = `${address}icone.svg`;
  });
}

function recall(): string | undefined {
  try {
    return localStorage.getItem(COURSE) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(course: string): void {
  try {
    localStorage.setItem(COURSE, course);
  } catch {
    // It will be asked again.
  }
}

const main = document.querySelector('main');
if (main) void start(main);
