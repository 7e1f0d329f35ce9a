import { type CheckContext, check, fold, letters, refuse, shorten } from '../src/check/vocabulary.ts';

/** Page → its name, and the beginnings of the words that announce it, small and without accents. */
const SUBJECTS: Record<string, { name: string; words: RegExp }> = {
  'tarifs.html': {
    name: 'Tarifs',
    words: /\b(?:tarif|prix|cout|combien|pay[ae]|paie|euro|montant|budget|depens|cher\b)/,
  },
  'horaires.html': {
    name: 'Horaires',
    words:
      /\b(?:horaire|heure|ouvert|ouvr|ferme|jour|quand|mardi|samedi|semaine|planning|calendrier|agenda|vendredi|mercredi)/,
  },
  'acces.html': {
    name: 'Venir à l’atelier',
    words:
      /\b(?:acce[sd]|ven(?:ir|ez|ue)|vien[st]|aller\b|plan\b|trouv|adresse|bus\b|velo|arret|itineraire|chemin|route|trajet|rejoindre|situ|localis|arriv|transport|carte|rendre|rendez|ou nous (?:sommes|voir)|ou sommes|lieu|moulin|pied|gps\b|c'est ou\b|ou est)/,
  },
  'equipe.html': {
    name: 'L’équipe',
    words:
      /\b(?:equipe|qui\b|accueil|animat|ines\b|marc\b|lou\b|personne|potier|prof|intervenant|formateur|membre|artisan|encadr|benevole|presentation|gens|nous connaitre|salarie|collegue|ceramiste|responsable|fondat|monit|portrait|rencontr|enseign|collaborat)/,
  },
  'ateliers.html': {
    name: 'Les ateliers',
    words:
      /\b(?:atelier|programme|stage|cours\b|bol|tasse|carreau|activite|seance|apprendre|apprentissage|initiation|debut|commencer|choisir|choix|catalogue|poterie|formation|lecon|fabriqu|creation|on fait)/,
  },
};
const FILES = Object.keys(SUBJECTS);
const MAIL = 'bonjour@atelier-lune.example';
const NUMBER = '02 61 91 00 12';
/** Without its first zero, and without spaces. */
const PHONE = `+33${letters(NUMBER).slice(1)}`;
/** Wherever they stand in the text. « près d'ici » says a place. */
const VAGUE = /\bcliqu\p{L}*|(?<![\p{L}'])ici(?!\p{L})|lire la suite|en savoir plus|plus d'infos?(?!\p{L})/iu;
/** Alone, they say nothing. */
const EMPTY_WORDS = /^(?:(?:le|ce|un|voir le|suivre ce) lien|lien|(?:la|cette|voir la|voir cette) page|page)[.…!]*$/iu;
const FILE_NAME = /\S+\.html?$/i;

check(
  'adresses',
  'Les cinq liens sont toujours là, avec leur adresse',
  { hint: 'Le texte du lien change. Le href, lui, reste celui du départ.' },
  ({ source }) => {
    const html = source.html();
    const kept = html.select('a[href]').map(({ attributes }) => pathOf(attributes['href']));
    const missing = FILES.find((file) => !kept.includes(file));
    if (!missing) return;
    const changed = html.select('a[href]').find(({ attributes }) => isUnknown(pathOf(attributes['href'])));
    const address = shorten(changed?.attributes['href'] ?? '');
    const expected = `un lien vers ${missing}`;
    if (changed) refuse({ expected, found: `un lien vers « ${address} »`, line: changed.line });
    const hint = 'Au départ, cinq liens mènent à une page. Ctrl et Z ramène celui qui manque.';
    refuse({ expected, found: 'aucun lien n’a cette adresse', hint });
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

check(
  'clairs',
  'Aucun texte de lien n’est vague',
  { after: 'fermetures', hint: 'Lisez ce lien seul, à voix haute. Que va-t-on trouver ?' },
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
  'sujets',
  'Chaque texte de lien nomme la page visée',
  { after: 'clairs', hint: 'Ouvrez la page visée : son grand titre donne le mot à employer.' },
  ({ source }) => {
    for (const { attributes, text, line } of source.html().select('a[href]')) {
      const subject = SUBJECTS[pathOf(attributes['href'])];
      if (!subject || letters(text) === '' || subject.words.test(plain(text))) continue;
      const expected = `un mot du titre « ${subject.name} », ou un mot de même sens`;
      refuse({ expected, found: `« ${shorten(text)} »`, line });
    }
  },
);

check(
  'differents',
  'Deux liens différents ont deux textes différents',
  { after: 'fermetures', hint: 'Chaque page a son nom : il n’est pas celui d’une autre.' },
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
      const hint = 'Comparez l’adresse du texte avec celle du href, lettre à lettre.';
      refuse({ expected: `${MAIL} dans le texte`, found: `« ${shorten(right.text)} »`, line: right.line, hint });
    }
    const [mail] = mails;
    if (mail) {
      const address = written[0] ?? '';
      if (/^[\s/]/.test(address)) {
        const hint = 'Comparez avec la fiche F06 : que lit-on juste après les deux-points ?';
        refuse({ expected, found: 'un espace ou une barre, juste après mailto:', line: mail.line, hint });
      }
      const hint = 'Comparez cette adresse avec celle de l’énoncé, lettre à lettre.';
      refuse({ expected, found: `le lien écrit à « ${shorten(address)} »`, line: mail.line, hint });
    }
    const bare = links.find(({ attributes }) => attributes['href']?.includes('@'));
    if (bare) {
      const found = `un href qui ne prépare aucun courriel : « ${shorten(bare.attributes['href'] ?? '')} »`;
      refuse({ expected, found, line: bare.line });
    }
    refuseBareLink(source, expected);
    refuse({ expected, found: 'aucun lien ne prépare un courriel', line: source.html().lineOf(MAIL) });
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
      const hint = 'Comparez le numéro du texte avec celui de l’énoncé, deux chiffres à la fois.';
      refuse({ expected: `le ${NUMBER} dans le texte`, found: `« ${shorten(right.text)} »`, line: right.line, hint });
    }
    const [call] = calls;
    if (call) {
      const [number = ''] = numbers;
      const found = `le lien appelle le « ${shorten(number)} »`;
      if (/\s/.test(number) && number.replace(/[\s.()-]/g, '') === PHONE) {
        const hint = 'Les chiffres sont justes. Comparez avec la fiche F06 : qu’y a-t-il entre eux ?';
        refuse({ expected, found, line: call.line, hint });
      }
      if (/^\+33[1-9]\d+$/.test(number)) {
        const hint = 'Après +33, comparez les chiffres avec ceux de l’énoncé, un par un.';
        refuse({ expected, found, line: call.line, hint });
      }
      refuse({ expected, found, line: call.line });
    }
    refuseBareLink(source, expected);
    refuse({ expected, found: 'aucun lien n’appelle un numéro', line: source.html().lineOf(NUMBER) });
  },
);

check(
  'vides',
  'Aucun lien n’est vide',
  { after: 'fermetures', hint: 'Le texte du lien est entre sa balise ouvrante et sa balise fermante.' },
  async ({ page }) => {
    const empty = page.getByRole('link', { name: /^\s*$/ });
    if ((await empty.count()) === 0) return;
    refuse({ expected: 'un texte dans chaque lien', found: 'un lien sans texte', line: await empty.line() });
  },
);

/** What leads nowhere that is known: neither a page of the site, nor a part of this one, nor a person. */
function isUnknown(path: string): boolean {
  return !FILES.includes(path) && !/^(?:#|mailto:|tel:|index\.html$)/i.test(path);
}

/** Where no link has the address that is asked, one may have no address at all. */
function refuseBareLink(source: CheckContext['source'], expected: string): void {
  const [bare] = source.html().select('a:not([href], [id], [name])');
  if (!bare) return;
  const hint = 'Comparez avec un lien du départ : quel attribut donne son adresse ?';
  refuse({ expected, found: 'une balise <a> sans attribut href', line: bare.line, hint });
}

/** What says nothing in that text: `Cliquez ici pour nos prix` → `Cliquez`. */
function vagueWords(text: string): string | undefined {
  return (VAGUE.exec(text) ?? EMPTY_WORDS.exec(text) ?? FILE_NAME.exec(text))?.[0];
}

/** `L’Équipe` → `l'equipe`. */
function plain(text: string): string {
  return fold(text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
}

/** `./tarifs.html#seances` → `tarifs.html`; what leads elsewhere than to a file of the site is left as it is. */
function pathOf(address = ''): string {
  const trimmed = address.trim().replace(/^(?:\.\/)+/, '');
  return trimmed.startsWith('#') ? trimmed : trimmed.replace(/[?#].*$/s, '');
}
