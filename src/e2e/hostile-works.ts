/** Every check passed; any verdict that is no fault of ours; or the page check failed, and where; or which checks did; or the sentence about a file. */
export type Verdict =
  | 'passes'
  | 'either'
  | { page: string | RegExp; at?: string | RegExp }
  | { failed: Record<string, string | RegExp> }
  | { file: string };

const endless = 'un script tourne sans jamais s’arrêter';
const dialogs = 'plus de 20 fenêtres de message à la suite';
const reloads = 'une page qui se recharge plus de 20 fois';
const leaves = 'une page qui part vers une autre adresse en s’ouvrant';
/** What the machine gives up first differs; that the page is held does not. */
const held = /tourne sans|trop occupée|ne finit pas|navigateur s’est arrêté|se recharge plus/;

/** Name of a work → what the checker must say. */
export const VERDICTS: Record<string, Verdict> = {
  // Scripts that never end: named, ended, the rest judged.
  'loop-at-top-level': { page: endless, at: /index.html:(9|10)/ },
  'loop-in-function': { page: 'la fonction compter tourne sans jamais s’arrêter', at: /index.html:(9|10)/ },
  'loop-in-click': { page: 'la fonction remercier tourne sans jamais s’arrêter', at: 'index.html:10' },
  'loop-of-microtasks': { page: 'la fonction encore tourne sans jamais s’arrêter', at: /index.html:(8|9|10)/ },
  'loop-of-observers': { page: 'la fonction observer tourne sans jamais s’arrêter', at: /index.html:(10|11|12)/ },
  'loop-in-getter': { page: endless, at: 'index.html:13' },
  'loop-in-script-file': { page: endless, at: /script.js:(3|4)/ },
  'loop-that-swallows': { page: endless, at: 'index.html:10' },
  'loop-do-while': { page: endless, at: /index.html:(9|10|11)/ },
  'loop-in-regexp': { page: 'la fonction verifier tourne sans jamais s’arrêter', at: 'index.html:9' },
  'loop-with-debugger': { page: held },
  'loop-in-turns': { page: endless, at: 'index.html:10' },
  'loop-of-code-in-text': { page: endless },
  'loop-in-srcdoc': { page: endless },
  'loop-in-blob-script': { page: endless },
  'loop-in-builtin': { page: held },
  // What begins again and again is no endless loop; nor is what runs elsewhere, or too late to matter.
  'loop-of-timeouts': 'passes',
  'loop-of-busy-timeouts': 'passes',
  'loop-of-sizes': 'passes',
  'loop-of-frames': 'passes',
  'loop-of-clocks': { failed: { bouton: '« Bonjour »' } },
  'loop-at-unload': 'passes',
  'loop-in-worker': 'passes',
  'loop-of-layout': 'passes',
  'endless-recursion': 'passes',

  // Windows, loads, other places.
  'alert-storm': { page: dialogs, at: 'index.html:8' },
  'confirm-storm': { page: dialogs, at: 'index.html:9' },
  'prompt-storm': { page: dialogs, at: 'index.html:9' },
  'alert-few': 'passes',
  'beforeunload-dialog': 'passes',
  'reload-loop': { page: reloads, at: 'index.html:8' },
  'reload-loop-late': { page: reloads, at: 'index.html:8' },
  'refresh-loop': { page: reloads, at: 'index.html:5' },
  'redirect-ping-pong': { page: reloads },
  'history-storm': { page: held },
  'push-state-storm': 'passes',
  'redirect-to-page': { failed: { texte: '« L’hiver »' } },
  'redirect-to-internet': { page: leaves, at: 'index.html:7' },
  'redirect-to-file': 'passes',
  'redirect-to-data': { failed: { 'un-titre': 'aucun élément', bouton: 'aucun élément' } },
  // What it shows is what the learner wrote, and on the same page.
  'redirect-to-blob': 'passes',
  'redirect-to-javascript': { failed: { bouton: 'aucun élément' } },
  'document-open': 'passes',
  'window-close': 'passes',
  'window-open-on-click': 'passes',
  // The windows are closed: whether one holds the page first is a matter of time.
  'window-open-storm': 'either',
  'download-storm': 'passes',

  // Floods and bombs.
  'console-flood-short': { page: endless, at: 'index.html:8' },
  'console-flood-long': 'passes',
  'console-flood-frames': 'passes',
  'console-flood-worker': { page: held },
  'error-flood': 'passes',
  'rejection-flood': 'passes',
  'title-flood': { page: held },
  'title-flood-in-turns': { page: held },
  'write-loop': { page: held },
  'request-flood': { page: held },
  'frame-flood': { page: held },
  'memory-of-arrays': { page: held },
  'memory-of-strings': { page: held },
  'memory-of-buffers': { page: held },
  'memory-of-nodes': { page: held },
  'memory-in-workers': 'passes',
  // A hundred thousand elements: judged in time or held, as the machine can.
  'nodes-by-script': 'either',
  'svg-bomb': { page: held },
  'css-bomb': 'passes',

  // Lies: what is not on the page is not found, what is there is.
  'spoof-absent-title': { failed: { 'un-titre': 'aucun élément', bouton: '« Rien »' } },
  'spoof-absent-title-everything': { failed: { 'un-titre': 'aucun élément', bouton: '« Rien »' } },
  'spoof-on-right-page': 'passes',
  'spoof-events': { failed: { bouton: '« Cliquez »' } },
  'setter-traps': 'passes',
  'frozen-prototypes': 'passes',
  'clobber-document': 'passes',
  'clobber-form': { page: /^un champ nommé \w+, un nom dont le navigateur se sert$/, at: 'index.html:7' },
  'removes-document': { failed: { 'un-titre': 'aucun élément' } },
  'shadow-closed': { failed: { 'un-titre': 'aucun élément' } },
  'shadow-open': 'passes',
  'aria-owns': { failed: { texte: 'aucun texte' } },
  'aria-owns-circle': 'passes',
  'aria-label-only': { failed: { bouton: '« Cliquez »' } },
  'hidden-title': { failed: { 'un-titre': 'aucun élément' } },
  'title-in-before': { failed: { texte: 'aucun texte' } },
  'answer-in-iframe': { failed: { 'un-titre': 'aucun élément', bouton: 'aucun élément' } },
  'answer-in-template': { failed: { 'un-titre': 'aucun élément', bouton: 'aucun élément' } },
  'storage-across-pages': { failed: { 'un-titre': 'aucun élément' } },
  // Seen or not, as time goes: either is true.
  'hides-late': 'either',
  'strict-policy': 'passes',
  'strict-trusted-types': 'passes',
  'copies-line-mark': { failed: { 'un-titre': /^3 éléments/ } },
  covered: { failed: { bouton: 'un autre élément le recouvre' } },
  'no-pointer': { failed: { bouton: 'pointer-events: none l’empêche de recevoir les clics' } },
  'moving-button': 'passes',
  'fleeing-button': { failed: { bouton: /./ } },
  'link-to-internet': 'passes',
  // Known limits: a page can see that it is looked at, and what nobody sees is a title all the same.
  'detects-checker': 'passes',
  'title-unseen': 'passes',

  // The network: this test listens.
  'spy-elements': 'passes',
  'spy-scripts': 'passes',
  'spy-leaving': 'passes',
  'spy-form': { page: leaves, at: /index.html/ },
  'spy-webrtc': 'passes',
  'spy-files': 'passes',
  // Another program: what stands for those of the machine is never run.
  'starts-programs': 'passes',
};

export const isHeld = (verdict: Verdict) => typeof verdict === 'object' && 'page' in verdict && verdict.page === held;

const START = '<!doctype html>\n<html lang="fr">\n<head><title>x</title></head>\n<body>\n';
export const RIGHT = `${START}<h1>L’été</h1>\n<button onclick="this.textContent='Merci'">Cliquez</button>\n`;

/** Files that all say the same: `p0.html`, `p1.html`, … @param bytes of each */
function many(count: number, extension: string, bytes: number): Record<string, Uint8Array> {
  const content = Buffer.alloc(bytes, '<p clas="a">mot</p>\n');
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}.${extension}`, content]));
}

/** Works that a repository cannot hold: how each is made in its folder, what the checker must say. */
export const MADE: Record<string, [Record<string, string | Uint8Array>, Verdict]> = {
  'many nodes in the file': [
    { 'index.html': `${RIGHT}${'<p>x</p>'.repeat(100_000)}` },
    { file: 'contient plus de 20' },
  ],
  'deep nesting': [{ 'index.html': `${RIGHT}${'<div>'.repeat(50_000)}` }, { file: 'contient plus de 20' }],
  'deep nesting by a script': [
    {
      'index.html': `${RIGHT}<script>let e = document.body;\nfor (let i = 0; i < 50_000; i += 1) e = e.appendChild(document.createElement('b'));</script>`,
    },
    { page: held },
  ],
  'a line of 1.9 MB': [{ 'index.html': `${RIGHT}<p>${'mot '.repeat(475_000)}</p>` }, 'passes'],
  'a script of 1.9 MB': [
    { 'index.html': `${RIGHT}<script src="long.js"></script>`, 'long.js': `let a = 0${' + 1'.repeat(475_000)};` },
    'passes',
  ],
  'a folder of 62 MB': [{ 'index.html': RIGHT, ...many(40, 'png', 1_550_000) }, { file: 'pèse plus de 60 Mo' }],
  'pages of 20 MB, and one that fails': [
    { 'index.html': RIGHT.replace('été', 'hiver'), ...many(200, 'html', 100_000) },
    { failed: { texte: '« L’hiver »' } },
  ],
  'binary files beside': [
    {
      'index.html': RIGHT,
      'a.exe': new Uint8Array(9000).fill(77),
      'b.zip': new Uint8Array([80, 75, 3, 4, 0, 255]),
      '.cache': 'x',
    },
    'passes',
  ],
  'an image of 3 MB beside': [{ 'index.html': RIGHT, 'photo.png': new Uint8Array(3_000_000) }, 'passes'],
  'names with everything': [
    {
      'index.html': RIGHT,
      'a\nb.html': RIGHT,
      '"quote\'.css': 'p {}',
      '..%2f..%2fetc.js': 'let a;',
      'émoji 🔥.html': RIGHT,
      '<b>.html': RIGHT,
      '#?&.js': 'let a;',
    },
    'passes',
  ],
  'UTF-16': [
    { 'index.html': Buffer.from(`\ufeff${RIGHT}`, 'utf16le') },
    { file: 'index.html est enregistré en UTF-16.' },
  ],
  'Windows-1252': [
    { 'index.html': Buffer.from(RIGHT.replaceAll('’', "'"), 'latin1') },
    { file: 'enregistrez-le en UTF-8.' },
  ],
  NUL: [{ 'index.html': `${RIGHT}\0` }, { file: 'index.html ne contient pas du texte.' }],
  'lone surrogates': [
    { 'index.html': Buffer.concat([Buffer.from(RIGHT), Buffer.from([0xed, 0xa0, 0x80])]) },
    { file: 'enregistrez-le en UTF-8.' },
  ],
  'surrogates made by a script': [
    {
      'index.html': `${START}<h1>L’été</h1><h1>\\</h1><button>x</button><script>document.querySelectorAll('h1')[1].textContent = '\\ud800 \\udfff \\0 \\u202e';</script>`,
    },
    { failed: { 'un-titre': /^2 éléments/ } },
  ],
};
