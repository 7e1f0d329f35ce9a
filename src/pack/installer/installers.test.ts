import { expect, test } from 'vitest';
import { installerFiles } from './installer-files.ts';
import { unixInstaller } from './unix-installer.ts';
import { windowsInstaller } from './windows-installer.ts';

test('installer.cmd: ASCII and Windows line ends; each sentence that it shows is a file beside it', () => {
  const script = windowsInstaller();
  expect(script).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
  const shown = [...script.matchAll(/%WORDS%\\([\w.-]+)"/g)].map(([, name]) => `installation/${name}`);
  expect([...new Set(shown)].sort()).toEqual(
    installerFiles([])
      .map(([path]) => path)
      .sort(),
  );
});

test('installer.sh: no line end of Windows; the exercises that have files', () => {
  expect(unixInstaller()).not.toContain('\r');
  expect(installerFiles(['html-01-fermer', 'html-02-reparer'])).toContainEqual([
    'installation/exercices.txt',
    'html-01-fermer\nhtml-02-reparer\n',
  ]);
});
