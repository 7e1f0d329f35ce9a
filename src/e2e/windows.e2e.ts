import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedBrowser } from '../check/browser/write-embedded-browser.ts';
import { type StartedProcess, startProcess } from './browsers/start-process.ts';
import { COURSE, ROOT } from './run.ts';
import { missingWine, windowsPath, wine, wineNode, wineOnce } from './windows/wine.ts';
import { digestsOf, writeAtelier } from './write-atelier.ts';

/** The workspace on Windows, without Windows: its Node under wine, which drives a browser of this machine. */
const missing = missingWine();
if (missing) console.warn(missing);

describe.skipIf(missing)('on Windows', () => {
  let place: string;
  let atelier: string;
  let browser: StartedProcess;
  let env: Record<string, string>;
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'Été 100% #1 – windows '));
    atelier = join(place, 'atelier');
    expect(await writeAtelier(ROOT, COURSE, atelier)).toEqual([]);
    browser = await startChromium();
    env = { ENVOL_BROWSER: await endpointOf(browser) };
    await wineOnce(['wineboot', '--init'], { cwd: place });
  });
  afterAll(async () => {
    await browser?.stop();
    await rm(place, { recursive: true, force: true });
  });

  const check = (...args: string[]) => wineNode(['verificateur\\verificateur.mjs', ...args], { cwd: atelier, env });
  const work = (...path: string[]) => join(atelier, 'exercices/mini-titre', ...path);

  test('this is Windows', async () => {
    const { stdout } = await wineNode(['-p', 'process.platform + process.cwd()'], { cwd: atelier });
    expect(stdout.trim()).toBe(`win32${windowsPath(atelier)}`);
  });

  test('a right work in another folder: 0', async () => {
    const dir = windowsPath(join(COURSE, 'exercises/mini-titre/solution'));
    const { code, stdout } = await check('mini-titre', '--dir', dir);
    expect(stdout).toContain('Réussi ! 3 sur 3 contrôles.');
    expect(code).toBe(0);
  });

  test('the work of the workspace: 1, how to do it again, progress written', async () => {
    const { code, stdout } = await check('mini-titre');
    expect(stdout).toContain('La page a un titre principal\n      Attendu :');
    expect(code).toBe(1);
    expect(await readdir(join(atelier, 'progression'))).toContain('progression.js');
  });

  test('Index.HTML: the name is seen as it is written', async () => {
    await rename(work('index.html'), work('Index.HTML'));
    const { code, stdout } = await check('mini-titre');
    await rename(work('Index.HTML'), work('index.html'));
    expect(stdout).toContain('Renommez-le index.html, en respectant les minuscules.');
    expect(code).toBe(1);
  });

  test('no browser: what was looked for', async () => {
    const { code, stderr } = await wineNode(['verificateur\\verificateur.mjs', 'mini-titre'], { cwd: atelier });
    expect(stderr).toContain('Aucun navigateur trouvé pour la vérification. Cherchés : Edge et Chrome.');
    expect(code).toBe(2);
  });

  describe('verifier.cmd', () => {
    // wine's `cmd` reads a % in a value as a variable, which that of Windows does not.
    let plain: string;
    beforeAll(async () => {
      plain = join(await mkdtemp(join(tmpdir(), 'Été & co #1 ')), 'atelier');
      await cp(atelier, plain, { recursive: true });
    });
    afterAll(() => rm(join(plain, '..'), { recursive: true, force: true }));

    test('with an argument: the verdict and its code', async () => {
      const { code, stdout } = await wine(['cmd', '/c', 'verifier.cmd', 'mini-titre'], {
        ...{ cwd: plain, nodeOnPath: true, env },
      });
      expect(stdout).toContain('La page a un titre principal\n      Attendu :');
      expect(stdout).not.toContain('Appuyez sur une touche');
      expect(code).toBe(1);
    });

    test('from another folder', async () => {
      const { code } = await wine(['cmd', '/c', '..\\verifier.cmd', 'mini-titre'], {
        ...{ cwd: join(plain, 'exercices'), nodeOnPath: true, env },
      });
      expect(code).toBe(1);
    });

    test('a double click: the window stays open', async () => {
      const { stdout } = await wine(['cmd', '/c', 'verifier.cmd'], { cwd: plain, nodeOnPath: true, env });
      expect(stdout).toContain('Appuyez sur une touche pour finir.');
    });

    test('no Node: whom to ask, with its accents', async () => {
      const { code, stdout } = await wine(['cmd', '/c', 'verifier.cmd', 'mini-titre'], { cwd: plain, env });
      expect(stdout).toContain('Il manque Node.js sur ce poste. Montrez ce message au formateur.');
      expect(code).toBe(2);
    });
  });

  describe('installer.cmd', () => {
    let share: string;
    let own: string;
    beforeAll(async () => {
      const plain = await mkdtemp(join(tmpdir(), 'Été & co #2 '));
      share = join(plain, "cours d'été");
      own = join(plain, 'Léa (1) & Zoé');
      await cp(atelier, join(share, 'atelier'), { recursive: true });
      await rm(join(share, 'atelier/progression'), { recursive: true, force: true });
      await writeFile(join(share, 'icone.svg'), '');
    });
    afterAll(() => rm(join(share, '..'), { recursive: true, force: true }));
    const install = (to: string) =>
      wine(['cmd', '/c', 'installer.cmd', windowsPath(to)], { cwd: join(share, 'atelier') });

    test('a fresh one: everything, writable, and where the course is', async () => {
      const file = join(share, 'atelier/exercices/mini-titre/index.html');
      await chmod(file, 0o444);
      const { code, stdout } = await install(own);
      expect(stdout).toContain('C’est prêt. Ouvrez « ouvrir-le-cours.html » dans ce dossier :');
      expect(code).toBe(0);
      expect(await digestsOf(join(own, 'verificateur'))).toEqual(await digestsOf(join(share, 'atelier/verificateur')));
      expect(await digestsOf(join(own, 'exercices'))).toEqual(await digestsOf(join(share, 'atelier/exercices')));
      expect((await stat(join(own, 'exercices/mini-titre/index.html'))).mode & 0o200).toBe(0o200);
      const window: { ENVOL_COURS?: string } = {};
      runInNewContext(await readFile(join(own, 'cours.js'), 'utf16le'), { window });
      expect(window.ENVOL_COURS).toBe(windowsPath(share));
    });

    test('again: new exercises and the checker come, the work stays', async () => {
      await writeFile(join(own, 'exercices/mini-titre/index.html'), 'mon travail');
      await rm(join(own, 'exercices/mini-huit'), { recursive: true });
      await writeFile(join(own, 'envol.json'), '{ "id": "a" }');
      await writeFile(join(own, 'verificateur/former.mjs'), '');
      const { code, stdout } = await install(own);
      expect(stdout).toContain('Atelier mis à jour. Vos exercices et votre progression sont restés comme ils étaient.');
      expect(code).toBe(0);
      expect(await readFile(join(own, 'exercices/mini-titre/index.html'), 'utf8')).toBe('mon travail');
      expect(await readFile(join(own, 'envol.json'), 'utf8')).toBe('{ "id": "a" }');
      expect(await readdir(join(own, 'exercices/mini-huit'))).toEqual(['index.html']);
      const left = (await readdir(own)).filter((name) => /tmp$|en-cours/.test(name));
      expect(left).toEqual([]);
      expect(await digestsOf(join(own, 'verificateur'))).toEqual(await digestsOf(join(share, 'atelier/verificateur')));
    });

    test('the next time nobody is asked: the folder is known', async () => {
      const appData = { APPDATA: windowsPath(join(share, '..', 'données (2) & co')) };
      const twice = (...to: string[]) =>
        wine(['cmd', '/c', 'installer.cmd', ...to], { cwd: join(share, 'atelier'), env: appData });
      await twice(windowsPath(own));
      await rm(join(own, 'verificateur/programme.mjs'));
      const { stdout } = await twice();
      expect(stdout).toContain('Votre atelier est déjà dans ce dossier. Il va être mis à jour :');
      expect(stdout).toContain('Atelier mis à jour.');
      expect(await digestsOf(join(own, 'verificateur'))).toEqual(await digestsOf(join(share, 'atelier/verificateur')));
    });

    test('two at once: both are whole', async () => {
      const both = ['Anaïs', 'Bao'].map((name) => join(share, '..', name));
      const done = await Promise.all(both.map(install));
      expect(done.map(({ code }) => code)).toEqual([0, 0]);
      for (const dir of both)
        expect(await digestsOf(join(dir, 'verificateur'))).toEqual(
          await digestsOf(join(share, 'atelier/verificateur')),
        );
    });

    test('its Node may not run: that of the share; where there is none either, that is said', async () => {
      const [here, there] = [own, join(share, 'atelier')].map((dir) => join(dir, 'verificateur/node'));
      for (const dir of [here, there]) await mkdir(dir as string, { recursive: true });
      await writeFile(join(here as string, 'node.exe'), 'no program');
      const launch = () => wine(['cmd', '/c', 'verifier.cmd', 'liste'], { cwd: own });
      const refused = await launch();
      expect(refused.stdout).toContain('Ce poste interdit le programme node.exe de l’atelier.');
      expect(refused.code).toBe(2);
      await cp(join(ROOT, '.cache/windows/node.exe'), join(there as string, 'node.exe'));
      const { code, stdout } = await launch();
      expect(stdout).toContain('mini-titre');
      expect(code).toBe(0);
      for (const dir of [here, there]) await rm(dir as string, { recursive: true });
    });

    test('cut: the launcher says so', async () => {
      await cp(join(share, 'atelier/installation/installation-en-cours.txt'), join(own, 'installation-en-cours.txt'));
      await rm(join(own, 'verificateur/verificateur.mjs'));
      const { code, stdout } = await wine(['cmd', '/c', 'verifier.cmd', 'liste'], { cwd: own, nodeOnPath: true });
      expect(stdout).toContain('L’installation de cet atelier n’est pas finie.');
      expect(stdout).toContain('Ce dossier est incomplet.');
      expect(code).toBe(2);
    });

    test.each([
      ['the course', () => join(share, 'atelier'), 'Ce dossier est celui du cours.'],
      ['nowhere to write', () => '/proc/atelier', 'Ce dossier refuse l’écriture.'],
      ['too long', () => join(own, 'a'.repeat(160)), 'Ce dossier a un chemin trop long.'],
    ])('%s: refused', async (_, to, says) => {
      const { code, stdout } = await install(to());
      expect(stdout).toContain(says);
      expect(code).toBe(2);
    });
  });

  async function startChromium(): Promise<StartedProcess> {
    const { executable, env: more } = await embeddedBrowser(() => {});
    const profile = await mkdtemp(join(place, 'profil '));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'];
    return startProcess(executable, [...flags, `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...more },
    });
  }
});

/** Chromium says it on its standard error: `DevTools listening on ws://127.0.0.1:36455/devtools/browser/…`. */
function endpointOf({ child }: StartedProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const endpoint = /ws:\/\/\S+/.exec(said)?.[0];
      if (endpoint) resolve(endpoint);
    });
    child.once('exit', () => reject(new Error(`Chromium stopped: ${said}`)));
  });
}
