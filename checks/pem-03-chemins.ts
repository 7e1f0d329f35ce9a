import { check, type Files, refuse, shorten } from '../src/check/vocabulary.ts';

const FILE = 'chemins.txt';

/** From a file of the folder « site » to another, in the order of the statement. */
const routes = [
  { from: 'index.html', to: 'pages/contact.html' },
  { from: 'index.html', to: 'images/photos/chat.jpg' },
  { from: 'pages/contact.html', to: 'index.html' },
  { from: 'pages/contact.html', to: 'pages/horaires.html' },
  { from: 'pages/horaires.html', to: 'images/logo.svg' },
  { from: 'images/photos/chat.jpg', to: 'index.html' },
];

interface Answer {
  rank: number;
  /** What stands after the colon, without the spaces and quotation marks around it. */
  path: string;
  /** 1-based line of the file. */
  line: number;
}

check(
  'lignes-completes',
  'Les six lignes sont complètes',
  { hint: 'Effacez les pointillés. Écrivez le chemin à leur place, après les deux-points.' },
  ({ files }) => {
    const answers = answersOf(files);
    for (const rank of routes.keys()) {
      const answer = answers.find((one) => one.rank === rank);
      if (!answer) {
        const lines = files.text(FILE).split(/\r|\n/);
        const cut = lines.findIndex((text) => new RegExp(`^\\s*${rank + 1}\\s*[.)-]`).test(text));
        const found =
          cut === -1
            ? `la ligne ${rank + 1} n’a plus son numéro, ou a disparu`
            : `la ligne ${rank + 1} n’a plus son début, ou ses deux-points`;
        const line = cut === -1 ? undefined : cut + 1;
        refuse({ expected: 'six lignes, chacune avec son numéro et son début', found, file: FILE, line });
      }
      if (/^\.{3}[\\/]/.test(answer.path)) {
        const found = `ligne ${rank + 1} : trois points devant la barre`;
        refuse({ expected: '../ pour remonter : deux points et une barre', found, file: FILE, line: answer.line });
      }
      if (answer.path !== '' && !/\.{3}|…/.test(answer.path)) continue;
      const isBare = /^[.…\s]*$/.test(answer.path);
      const found = isBare ? `la ligne ${rank + 1} attend son chemin` : `ligne ${rank + 1} : des pointillés restent`;
      refuse({ expected: 'un chemin sur chaque ligne, sans pointillés', found, file: FILE, line: answer.line });
    }
  },
);

check(
  'sans-disque',
  'Aucun chemin ne commence par une lettre de disque ou par /',
  { after: 'lignes-completes', hint: 'Un chemin relatif part du dossier où l’on se trouve.' },
  ({ files }) => {
    const wrong = answersOf(files).find(({ path }) => /^(?:[a-z]:|[\\/]|file:)/i.test(path));
    if (!wrong) return;
    const found = `ligne ${wrong.rank + 1} : ${shorten(wrong.path)}`;
    refuse({ expected: 'un chemin relatif', found, file: FILE, line: wrong.line });
  },
);

check(
  'bonne-barre',
  'La barre est toujours /',
  { after: 'lignes-completes', hint: 'La barre / se tape avec Maj et la touche des deux-points.' },
  ({ files }) => {
    const wrong = answersOf(files).find(({ path }) => path.includes('\\'));
    if (!wrong) return;
    const found = `ligne ${wrong.rank + 1} : la barre inversée \\`;
    refuse({ expected: 'la barre /', found, file: FILE, line: wrong.line });
  },
);

check(
  'bonne-arrivee',
  'Chaque chemin mène au fichier demandé',
  {
    after: ['lignes-completes', 'sans-disque'],
    hint: 'Suivez le chemin avec le doigt, sur le plan, morceau par morceau.',
  },
  ({ files, given }) => {
    for (const { rank, path, line } of answersOf(files)) {
      const route = routes[rank];
      if (!route) continue;
      const arrival = follow(route.from, path);
      if (arrival === route.to) continue;
      const found = `ligne ${rank + 1} : ${saySlip(path) ?? sayArrival(arrival, given)}`;
      refuse({ expected: `un chemin qui mène à ${route.to}`, found, file: FILE, line });
    }
  },
);

/** The numbered lines, each once: the first of a number counts. */
function answersOf(files: Files): Answer[] {
  const answers: Answer[] = [];
  for (const [index, text] of files.text(FILE).split(/\r|\n/).entries()) {
    const [, number = '', rest = ''] = /^\s*([1-6])\s*[.)-][^:]*:(.*)$/u.exec(text) ?? [];
    const rank = Number(number) - 1;
    if (number === '' || answers.some((one) => one.rank === rank)) continue;
    answers.push({ rank, path: rest.replace(/^[\s"'«»“”`]+|[\s"'«»“”`]+$/gu, ''), line: index + 1 });
  }
  return answers;
}

/**
 * Where a path leads, from the root of the site; `undefined` where it leaves the site.
 *
 * ```ts
 * follow('pages/contact.html', '../images/logo.svg')  // 'images/logo.svg'
 * follow('index.html', '../index.html')               // undefined
 * ```
 */
function follow(from: string, path: string): string | undefined {
  const place = from.split('/').slice(0, -1);
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '.') continue;
    if (step !== '..') place.push(step);
    else if (place.pop() === undefined) return undefined;
  }
  return place.join('/');
}

/** What is wrong in the path as it is written, wherever it leads. */
function saySlip(path: string): string | undefined {
  if (/\s/u.test(path)) return 'un espace est en trop dans le chemin';
  if (/[\\/]{2}/.test(path)) return 'deux barres se suivent';
  if (/(?:^|[\\/])\.\.[^\\/]/.test(path)) return 'après les deux points, la barre / manque';
  return /^site[\\/]/i.test(path) ? 'le départ est déjà dans site : ce nom est en trop' : undefined;
}

function sayArrival(arrival: string | undefined, given: Files): string {
  if (arrival === undefined) return 'votre chemin sort du dossier site';
  const place = shorten(arrival);
  if (given.has(`site/${arrival}`)) return `votre chemin mène à ${place}`;
  const alike = given.names().find((name) => name.toLowerCase() === `site/${arrival}`.toLowerCase());
  if (alike) return `dans ${place}, une majuscule change le nom`;
  if (given.names().some((name) => name.startsWith(`site/${arrival}.`)))
    return `votre chemin mène à ${place} : l’extension manque`;
  if (arrival.endsWith('/')) return `votre chemin s’arrête au dossier ${place}`;
  return `votre chemin mène à ${place}, qui n’existe pas`;
}
