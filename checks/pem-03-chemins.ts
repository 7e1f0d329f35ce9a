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

/** What a wrong path is, and where to look when the plan does not tell. */
interface Fault {
  found: string;
  hint?: string;
}

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
        const expected = 'six lignes, chacune avec son numéro et son début';
        if (cut === -1) {
          const found = `la ligne ${rank + 1} n’a plus son numéro, ou a disparu`;
          refuse({ expected, found, file: FILE, hint: 'Ctrl et Z la ramène. Son début est aussi dans l’énoncé.' });
        }
        const found = `la ligne ${rank + 1} n’a plus son début, ou ses deux-points`;
        const hint = 'Regardez une ligne voisine : qu’y a-t-il avant le chemin ?';
        refuse({ expected, found, file: FILE, line: cut + 1, hint });
      }
      if (/^\.{3}[\\/]/.test(answer.path)) {
        const found = `ligne ${rank + 1} : trois points devant la barre`;
        const expected = '../ pour remonter : deux points et une barre';
        const hint = 'Comptez les points : il en reste peut-être un du départ.';
        refuse({ expected, found, file: FILE, line: answer.line, hint });
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
      const { found, ...own } = slipIn(path) ?? strayed(arrival, given);
      const expected = `un chemin qui mène à ${route.to}`;
      refuse({ expected, found: `ligne ${rank + 1} : ${found}`, file: FILE, line, ...own });
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
function slipIn(path: string): Fault | undefined {
  const hint = 'Relisez le chemin signe par signe, à voix basse.';
  if (/\s/u.test(path)) return { found: 'un espace est en trop dans le chemin', hint };
  if (/[\\/]{2}/.test(path)) return { found: 'deux barres se suivent', hint };
  if (/\w\.$/.test(path)) return { found: 'un point est en trop à la fin du chemin', hint };
  if (/(?:^|[\\/])\.\.[^\\/]/.test(path)) {
    return { found: 'après les deux points, la barre / manque', hint: 'Combien de signes faut-il pour remonter ?' };
  }
  if (!/^site[\\/]/i.test(path)) return undefined;
  const found = 'le départ est déjà dans site : ce nom est en trop';
  return { found, hint: 'Posez le doigt sur le fichier de départ. Quel dossier voit-on autour de lui ?' };
}

function strayed(arrival: string | undefined, given: Files): Fault {
  if (arrival === undefined) return { found: 'votre chemin sort du dossier site' };
  const place = shorten(arrival);
  if (given.has(`site/${arrival}`)) return { found: `votre chemin mène à ${place}` };
  const alike = given.names().find((name) => name.toLowerCase() === `site/${arrival}`.toLowerCase());
  if (alike) {
    const hint = 'Dans le plan, comment ce nom est-il écrit ? Comparez chaque lettre.';
    return { found: `dans ${place}, une majuscule change le nom`, hint };
  }
  if (given.names().some((name) => name.startsWith(`site/${arrival}.`))) {
    const hint = 'Dans le plan, comment finit le nom de ce fichier ?';
    return { found: `votre chemin mène à ${place} : l’extension manque`, hint };
  }
  if (arrival.endsWith('/')) return { found: `votre chemin s’arrête au dossier ${place}` };
  return { found: `votre chemin mène à ${place}, qui n’existe pas` };
}
