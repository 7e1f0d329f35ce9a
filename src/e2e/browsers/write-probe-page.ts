import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes a page that shows what a browser does on file://, in a folder with a hostile name; gives its address. */
export async function writeProbePage(folder: string): Promise<string> {
  const course = join(folder, 'Été 100% #1 – cours & co');
  await mkdir(course);
  await writeFile(join(course, 'page.html'), PAGE);
  await writeFile(join(course, 'page.js'), SCRIPT);
  await writeFile(join(course, 'module.js'), 'globalThis.moduleRan = true;');
  return pathToFileURL(join(course, 'page.html')).href;
}

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Accueil</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' file:; connect-src file:">
<script src="page.js" defer></script><script src="module.js" type="module"></script>
<form><input value="ancien"><button>Envoyer</button></form><output></output><a href="?q=été#là">là</a>`;
const SCRIPT = `globalThis.keys = [];
addEventListener('keydown', ({ key }) => keys.push(key));
document.forms[0].addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('output').textContent = document.querySelector('input').value;
});
console.error('une erreur dite');
setTimeout(() => { throw new Error('une erreur lancée'); });`;
