import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPlaywright } from '../check/browser/engine.ts';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { explainError } from '../check/explain/explain-error.ts';
import { valueWords } from '../words/javascript.ts';
import { findBrowsers } from './browsers/find-browsers.ts';
import { visitWithFirefox } from './browsers/firefox.ts';
import type { Visitor } from './browsers/visitor.ts';
import { waitUntil } from './browsers/wait.ts';

/** Code of a beginner, and a piece of what its error must be told as. */
const FAULTY: readonly [code: string, told: string][] = [
  // Names.
  ['console.log(prixTotal);', '« prixTotal » n’existe pas'],
  ['const salut = Bonjour;', '« Bonjour » n’existe pas : JavaScript le lit comme une variable'],
  ['Console.log("a");', '« console »'],
  ['doucment.querySelector("p");', '« document »'],
  ['document.GetElementById("zone");', '« getElementById »'],
  ['document.body.addEventlistener("click", () => {});', '« addEventListener »'],
  ['[1].foreach((n) => n);', '« forEach »'],
  ['console.log(total); const total = 3;', '« total » est utilisé avant'],
  ['let prix = 1; let prix = 2;', '« prix » est déclaré deux fois'],
  ['for (let i = 0, i < 3, i++) {}', '« i » est déclaré deux fois'],
  ['const prix = 1; prix = 2;', 'const'],
  ['"use strict"; somme = 3;', '« somme » n’existe pas'],
  // Nothing where something was expected.
  ['document.querySelector("#absent").addEventListener("click", () => {});', '« .addEventListener »'],
  ['document.getElementById("absent").textContent = "a";', '« .textContent »'],
  ['const zone = document.querySelector(".absente"); zone.classList.add("a");', '« .classList »'],
  ['const panier = JSON.parse(localStorage.getItem("absent")); panier.push(1);', 'null'],
  ['const noms = ["a"]; noms[1].toUpperCase();', 'undefined'],
  ['const personne = {}; personne.adresse.ville;', 'undefined'],
  ['function saluer({ nom }) { return nom; } saluer();', 'undefined'],
  ['Object.keys(null);', 'Un objet était attendu'],
  // Calls.
  ['const total = 3; total();', '« total » n’est pas une fonction'],
  ['const boutons = document.querySelectorAll("p"); boutons.addEventListener("click", () => {});', '« boutons »'],
  ['const prix = 3; prix.map((n) => n);', '« prix » n’est pas un tableau'],
  ['const age = 3; age.toUpperCase();', '« age » n’est pas un texte'],
  ['const prix = "3"; prix.toFixed(2);', '« prix » n’est pas un nombre'],
  ['const noms = []; noms.length();', '« .length » est une propriété'],
  ['const panier = {}; panier.vider();', '« vider »'],
  ['[1].map(3);', 'Une fonction était attendue'],
  ['const lieu = document.querySelector("p")\n("a");', 'point-virgule'],
  ['const n = {}; new n();', '« n » ne se crée pas avec new'],
  ['class Carte {} Carte();', 'new'],
  ['class A {} class B extends A { constructor() { this.a = 1; } } new B();', 'super()'],
  ['const chercher = document.querySelector; chercher("p");', 'sans son objet'],
  ['function f() { return f(); } f();', 's’appelle elle-même'],
  // Values.
  ['const personne = {}; for (const cle of personne) {}', '« personne » ne se parcourt pas'],
  ['const n = 3; const liste = [...n];', '« n » ne se parcourt pas'],
  ['new Array(-1);', 'La longueur demandée'],
  ['(3).toFixed(200);', 'un nombre'],
  ['"a".repeat(-1);', 'hors limites'],
  ['[].reduce((a, b) => a + b);', 'valeur de départ'],
  [`JSON.parse("{'nom': 'a'}");`, 'pas du JSON correct'],
  ['JSON.parse("");', 'Le texte JSON est vide'],
  ['const a = {}; a.a = a; JSON.stringify(a);', 'se contient lui-même'],
  ['"use strict"; const o = { get total() { return 1; } }; o.total = 2;', '« total » se lit seulement'],
  ['"use strict"; const o = Object.freeze({ nom: "a" }); o.nom = "b";', '« nom » ne peut pas changer'],
  ['"use strict"; const o = Object.freeze({}); o.age = 3;', '« age » ne peut pas être ajouté'],
  ['new Date("demain").toISOString();', 'Cette date'],
  ['(3).toLocaleString("fr_FR");', '« fr_FR » n’est pas un code de langue'],
  ['(3).toLocaleString("fr-FR", { style: "currency" });', 'la monnaie'],
  ['"a" in "texte";', '« in »'],
  ['throw new Error("Prix négatif");', '« Prix négatif »'],
  // Writing.
  ['const a = 3; }', 'Comptez les accolades'],
  ['if (true)) {}', 'Comptez les parenthèses'],
  ['function f() { if (true) { return 1; }', 'accolade'],
  ['console.log("a";', 'parenthèse fermante )'],
  ['console.log("a" "b");', 'virgule'],
  ['console.log("Bonjour);', 'guillemet'],
  ['const a = “b”;', 'guillemet'],
  ['let mon prix = 3;', 'arrive là où un signe était attendu'],
  ['fonction f() {}', 'mot mal écrit'],
  ['const p = { nom: "a" age: 3 };', 'une virgule'],
  ['const p = { nom = "a" };', 'Remplacez = par :'],
  ['const a = 3 4;', 'Un nombre arrive'],
  ['const a = "b" "c";', 'Un texte arrive'],
  ['console.log(`a b);', 'accent'],
  ['if (1 + 1 = 2) {}', 'Pour comparer, écrivez ==='],
  ['return 3;', '« return »'],
  ['[1].forEach(() => { break; });', '« break »'],
  ['if (true); { } else { }', '« else »'],
  ['if (1) {} else (2 > 1) { }', 'Après else'],
  ['function f() { await 1; }', '« await »'],
  ['const prix;', 'const'],
  ['const class = "a";', '« class »'],
  ['let enum = 3;', 'mot réservé'],
  ['import { a } from "./a.js";', '« import »'],
  ['export const a = 1;', '« export »'],
  ['<p>Bonjour</p>', 'balise'],
  ['const f = a = > a;', 'Le signe >'],
  ['try { console.log(1); }', '« try »'],
  ['const r = /[/;', 'barres / /'],
  ['({ a: 3 } = {});', 'à gauche de ='],
  ['const f = (a, a) => a;', 'Deux paramètres'],
  ['"use strict"; let eval = 3;', '« eval »'],
  ['function f(...a, b) {}', 'le dernier'],
  ['function () {}', 'n’a pas de nom'],
  ['if (true) let a = 3;', 'accolades'],
  ['3++;', '++'],
  // The page.
  ['document.querySelector(".carte >");', '« .carte > » n’est pas un sélecteur'],
  ['document.querySelector("#1a");', 'par une lettre'],
  ['document.body.appendChild("<p>");', '« appendChild » attend un élément'],
  ['document.body.removeChild(document.createElement("p"));', '« removeChild »'],
  ['document.body.addEventListener("click");', 'attend 2 valeurs'],
  ['document.body.addEventListener("click", "saluer");', 'attend une fonction en deuxième'],
  ['document.body.classList.add("carte active");', 'Un nom de classe'],
  ['document.createElement("<p>");', 'nom de balise'],
  ['document.createElement("dialog").showModal();', 'dialog'],
  ['new FormData("form");', '« FormData »'],
  ['localStorage.setItem("a", "x".repeat(2e7));', 'Le stockage du navigateur est plein'],
  ['fetch("http://absent.invalid/");', 'La demande de données'],
  ['Promise.reject(new Error("Réponse 404"));', '« Réponse 404 »'],
];

const GENERAL = valueWords.general()[0];
const PAGE = '<!doctype html><meta charset="utf-8"><p>a</p><script src="script.js"></script>';

const explained = (message: string) => {
  const { says, look } = explainError(message);
  return { message, says: `${says} ${look}` };
};

describe('Chromium, and so Edge', () => {
  let browser: Browser;
  beforeAll(async () => {
    const { executable, env } = await embeddedBrowser(() => {});
    browser = await loadPlaywright().chromium.launch({
      executablePath: executable,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  });
  afterAll(() => browser?.close());

  test.each(FAULTY)('%s', async (code, told) => {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const { pathname, hostname } = new URL(route.request().url());
      if (hostname !== 'cours.invalid') return route.abort();
      const script = pathname === '/script.js';
      return route.fulfill({ body: script ? code : PAGE, contentType: script ? 'text/javascript' : 'text/html' });
    });
    const failure = page.waitForEvent('pageerror', { timeout: 5000 });
    await page.goto('http://cours.invalid/');
    const { message, says } = explained(String(await failure));
    await page.close();
    expect.soft(says, message).toContain(told);
    expect(says, message).not.toContain(GENERAL);
  });
});

const { firefox } = findBrowsers();
describe.skipIf('missing' in firefox)('Firefox', () => {
  let visitor: Visitor;
  let place: string;
  beforeAll(async () => {
    if ('missing' in firefox) return;
    place = await mkdtemp(join(tmpdir(), 'envol-errors-'));
    await writeFile(join(place, 'index.html'), PAGE);
    visitor = await visitWithFirefox(firefox.start);
  });
  afterAll(async () => {
    await visitor?.close();
    await rm(place, { recursive: true, force: true });
  });

  test.each(FAULTY)('%s', async (code) => {
    await writeFile(join(place, 'script.js'), code);
    await visitor.open(`${pathToFileURL(place)}/index.html`);
    await waitUntil('firefox', async () => visitor.consoleErrors().length > 0, 'an error');
    const { message, says } = explained(visitor.consoleErrors()[0] ?? '');
    expect(says, message).not.toContain(GENERAL);
  });
});
