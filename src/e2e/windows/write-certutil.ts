import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { windowsPath } from './wine.ts';

/**
 * wine's own `certutil` says nothing: this one says what that of Windows says for `certutil -hashfile FILE SHA256`, an
 * empty file refused too. Asked for the file that `holds` beside it names by the end of its path, it makes `held` and says
 * nothing more. The digest comes from a program of this system, which wine starts and does not wait for.
 *
 * @param dir to be made
 * @returns what the environment of wine needs to find it
 */
export async function writeCertutil(dir: string): Promise<Record<string, string>> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'certutil.cmd'), CERTUTIL.replaceAll('\n', '\r\n'));
  await writeFile(join(dir, 'digest.exe'), DIGEST, { mode: 0o755 });
  return { WINEPATH: windowsPath(dir) };
}

const CERTUTIL = `@echo off
set "SAID=%~dp0%RANDOM%%RANDOM%.txt"
"%~dp0digest.exe" "%~2" "%SAID%"
:wait
if not exist "%SAID%" goto wait
type "%SAID%"
del "%SAID%"
`;

const DIGEST = `#!/bin/sh
unix() { printf '%s' "$1" | sed 's/^[Zz]://; s/\\\\/\\//g'; }
file=$(unix "$1")
said=$(unix "$2")
here=$(dirname "$0")
if [ -f "$here/holds" ] && read -r end <"$here/holds"; then
  case $file in *"$end") mv "$here/holds" "$here/held"; exit ;; esac
fi
if [ -s "$file" ]; then
  echo "SHA256 hash of $1:"
  sha256sum <"$file" | cut -c1-64
  echo 'CertUtil: -hashfile command completed successfully.'
else
  echo 'CertUtil: -hashfile command FAILED: 0x800703ee'
fi >"$said.part"
mv "$said.part" "$said"
`;
