import { check, fold, letters, refuse, shorten } from '../src/check/vocabulary.ts';

const FILES = ['tarifs.html', 'horaires.html', 'acces.html', 'equipe.html', 'ateliers.html'];
const MAIL = 'bonjour@atelier-lune.example';
const NUMBER = '02 61 91 00 12';
/** Without its first zero, and without spaces. */
const PHONE = `+33${letters(NUMBER).slice(1)}`;
/** Wherever they stand in the text. « près d'ici » says a place. */
const VAGUE = /\bcliqu\p{L}*|(?<![\p{L}'])ici(?!\p{L})|lire la suite|en savoir plus|plus d'infos?(?!\p{L})/iu;
/** Alone, they say nothing. */
const EMPTY_WORDS = /^(?:(?:le|ce|un|voir le|suivre ce) lien|lien|(?:la|cette|voir la|voir cette) page|page)[.…!]*$/iu;
const FILE_NAME = /\S+\.html?$/i;

check('adresses', 'Les cinq liens sont toujours là, avec leur adresse', ({ source }) => {
  const html = source.html();
  const kept = html.select('a[href]').map(({ attributes }) => pathOf(attributes['href']));
  const missing = FILES.find((file) => !kept.includes(file));
  if (missing) refuse({ expected: `un lien vers ${missing}`, found: 'aucun lien n’a cette adresse' });
});

check(
  'clairs',
  'Aucun texte de lien n’est vague',
  { after: 'adresses', hint: 'Lisez ce lien seul, à voix haute. Que va-t-on trouver ?' },
  async ({ page }) => {
    for (const link of await page.getByRole('link').all()) {
      const [text = ''] = await link.allTexts();
      const plain = fold(text);
      const words = vagueWords(plain);
      if (words === undefined) continue;
      const expected = 'un texte qui nomme la page visée';
      const found = words === plain ? `« ${shorten(text)} »` : `« ${words} », dans « ${shorten(text)} »`;
      refuse({ expected, found, line: await link.line() });
    }
  },
);

check(
  'differents',
  'Deux liens différents ont deux textes différents',
  { after: 'adresses', hint: 'Chaque page a son nom : il n’est pas celui d’une autre.' },
  ({ source }) => {
    const seen = new Map<string, string>();
    for (const { attributes, text, line } of source.html().select('a[href]')) {
      const name = letters(text).toLowerCase();
      const address = pathOf(attributes['href']);
      const other = seen.get(name);
      if (name !== '' && other !== undefined && other !== address) {
        refuse({ expected: 'un texte par page visée', found: `« ${shorten(text)} » mène à deux endroits`, line });
      }
      seen.set(name, address);
    }
  },
);

check(
  'courriel',
  `Un lien écrit à ${MAIL}`,
  { hint: 'Le href commence par un mot qui veut dire « courrier à », puis deux-points.' },
  ({ source }) => {
    const expected = `un lien qui prépare un courriel à ${MAIL}`;
    const links = source.html().select('a[href]');
    const mails = links.filter(({ attributes }) => /^\s*mailto:/i.test(attributes['href'] ?? ''));
    const written = mails.map(({ attributes }) => (attributes['href'] ?? '').trim().replace(/^mailto:|\?.*$/gis, ''));
    const right = mails[written.findIndex((address) => address.toLowerCase() === MAIL)];
    if (right) {
      if (!right.text.includes('@') || letters(right.text).toLowerCase().includes(letters(MAIL))) return;
      refuse({ expected: `${MAIL} dans le texte`, found: `« ${shorten(right.text)} »`, line: right.line });
    }
    const [mail] = mails;
    if (mail) refuse({ expected, found: `le lien écrit à « ${shorten(written[0] ?? '')} »`, line: mail.line });
    const bare = links.find(({ attributes }) => attributes['href']?.includes('@'));
    const found = bare ? 'il manque un mot au début du href' : 'aucun lien ne prépare un courriel';
    refuse({ expected, found, line: bare?.line ?? source.html().lineOf(MAIL) });
  },
);

check(
  'telephone',
  `Un lien appelle le ${NUMBER}`,
  { hint: 'Après tel: viennent le +33, puis les neuf chiffres qui suivent le premier zéro.' },
  ({ source }) => {
    const expected = `un lien qui appelle le ${PHONE}, sans espace`;
    const links = source.html().select('a[href]');
    const calls = links.filter(({ attributes }) => /^\s*tel:/i.test(attributes['href'] ?? ''));
    const numbers = calls.map(({ attributes }) => (attributes['href'] ?? '').trim().slice('tel:'.length));
    const right = calls[numbers.findIndex((number) => number.replace(/[-.()]/g, '') === PHONE)];
    if (right) {
      const shown = right.text.replace(/\D/g, '');
      if (shown === '' || shown.endsWith(PHONE.slice('+33'.length))) return;
      refuse({ expected: `le ${NUMBER} dans le texte`, found: `« ${shorten(right.text)} »`, line: right.line });
    }
    const [call] = calls;
    const found = call ? `le lien appelle le « ${shorten(numbers[0] ?? '')} »` : 'aucun lien n’appelle un numéro';
    refuse({ expected, found, line: call?.line ?? source.html().lineOf(NUMBER) });
  },
);

check(
  'vides',
  'Aucun lien n’est vide',
  { after: 'adresses', hint: 'Le texte du lien est entre sa balise ouvrante et sa balise fermante.' },
  async ({ page }) => {
    const empty = page.getByRole('link', { name: /^\s*$/ });
    if ((await empty.count()) === 0) return;
    refuse({ expected: 'un texte dans chaque lien', found: 'un lien sans texte', line: await empty.line() });
  },
);

check(
  'fermetures',
  'Chaque lien est fermé',
  { after: 'adresses', hint: 'La fermeture vient juste après le texte du lien.' },
  ({ source }) => {
    const html = source.html();
    const fault = html.fault('unclosed', 'a') ?? html.fault('crossed', 'a') ?? html.fault('stray', 'a');
    if (fault) refuse({ expected: 'une fermeture </a> par lien', found: 'un lien mal fermé', line: fault.line });
  },
);

/** What says nothing in that text: `Cliquez ici pour nos prix` → `Cliquez`. */
function vagueWords(text: string): string | undefined {
  return (VAGUE.exec(text) ?? EMPTY_WORDS.exec(text) ?? FILE_NAME.exec(text))?.[0];
}

/** `./tarifs.html#seances` → `tarifs.html`; what leads elsewhere than to a file of the site is left as it is. */
function pathOf(address = ''): string {
  const trimmed = address.trim().replace(/^(?:\.\/)+/, '');
  return trimmed.startsWith('#') ? trimmed : trimmed.replace(/[?#].*$/s, '');
}
