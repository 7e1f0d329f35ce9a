import { expect, test } from 'vitest';
import { manifest, unixLauncher, windowsLauncher } from './launchers.ts';

test('verifier.cmd: ASCII and Windows line ends, since cmd reads it before it knows its encoding', () => {
  expect(windowsLauncher()).toMatch(/^(?:[\x20-\x7e]*\r\n)+$/);
  expect(windowsLauncher()).toContain('echo Appuyez sur une touche pour finir.\r\npause >nul');
});

test('verifier.sh: waits before its window closes, only where there is one', () => {
  expect(unixLauncher()).toMatch(
    /\[ -t 1 \]; then\n {2}printf '\\n%s' 'Appuyez sur Entrée pour finir\.'\n {2}read -r _\n/,
  );
  expect(unixLauncher()).not.toContain('\r');
});

test('without an argument, the checker is told that nobody types', () => {
  expect(windowsLauncher()).toContain('set "ENVOL_DOUBLE_CLICK="\r\nif "%~1"=="" set "ENVOL_DOUBLE_CLICK=1"\r\n');
});

test('npm: each command of the checker is a script', () => {
  expect(JSON.parse(manifest('1.2.3'))).toMatchObject({
    version: '1.2.3',
    scripts: { check: 'node verificateur/verificateur.mjs', aide: 'node verificateur/verificateur.mjs aide' },
  });
});
