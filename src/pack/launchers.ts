import { packWords } from '../words/pack.ts';
import { crlf } from './crlf.ts';
import { SHARE_FILE, UNFINISHED_FILE } from './installer/installer-files.ts';

const words = packWords.launcher;

/** Said where there is no Node: a file of its own, since `cmd` reads a launcher before it knows its encoding. */
export const NO_NODE_FILE = 'sans-node.txt';
/** The same, where the Node that the workspace brings may not run. */
export const NODE_REFUSED_FILE = 'node-interdit.txt';

/** Words of the commands that are also scripts of npm. */
const COMMANDS = ['aide', 'retrouver', 'liste', 'indice', 'suivre', 'rapport', 'doctor'];

/** `npm run check -- html-03-plan`, `npm run liste`, where npm is installed. */
export function manifest(version: string): string {
  const run = 'node verificateur/verificateur.mjs';
  const scripts = { check: run, ...Object.fromEntries(COMMANDS.map((word) => [word, `${run} ${word}`])) };
  return `${JSON.stringify({ name: 'atelier', version, private: true, scripts }, null, 2)}\n`;
}

/**
 * `verifier.cmd`, for a double click on Windows and for its two shells. From a share (`\\server\course`) a drive letter is
 * borrowed while it runs, since `cmd` has no other way in. Without an argument it is a double click: the window stays, and
 * the checker is told, so that it asks nobody to type.
 */
export function windowsLauncher(): string {
  return crlf(`@echo off
setlocal DisableDelayedExpansion
set "REFUSED="
chcp 65001 >nul
set "BEFORE=%CD%"
pushd "%~dp0"
set "CHECKER=%CD%\\verificateur"
if exist ${UNFINISHED_FILE} type ${UNFINISHED_FILE}
cd /d "%BEFORE%" 2>nul

set "NODE="
for %%n in (node.exe) do set "NODE=%%~$PATH:n"
if not defined NODE if exist "%ProgramFiles%\\nodejs\\node.exe" set "NODE=%ProgramFiles%\\nodejs\\node.exe"
if not exist "%CHECKER%\\verificateur.mjs" goto no_checker
set "OWN=%CHECKER%\\node\\node.exe"
if not exist "%OWN%" goto found
"%OWN%" -e 0 >nul 2>nul
if errorlevel 1 goto forbidden
set "NODE=%OWN%"
goto found

rem Programs are often forbidden where the user may write: those of the share may be allowed.
:forbidden
if not defined NODE set "REFUSED=1"
set "OWN="
if exist "%CHECKER%\\..\\${SHARE_FILE}" for /f "usebackq delims=" %%w in ("%CHECKER%\\..\\${SHARE_FILE}") do set "OWN=%%~w\\verificateur\\node\\node.exe"
if not defined OWN goto found
if not exist "%OWN%" goto found
"%OWN%" -e 0 >nul 2>nul
if not errorlevel 1 set "NODE=%OWN%"

:found
if not defined NODE goto no_node

set "ENVOL_DOUBLE_CLICK="
if "%~1"=="" set "ENVOL_DOUBLE_CLICK=1"
"%NODE%" "%CHECKER%\\verificateur.mjs" %*
set "CODE=%ERRORLEVEL%"
goto end

:no_checker
echo ${words.incomplete}
set "CODE=2"
goto end

:no_node
if defined REFUSED type "%CHECKER%\\${NODE_REFUSED_FILE}"
if not defined REFUSED type "%CHECKER%\\${NO_NODE_FILE}"
set "CODE=2"

:end
popd
if not "%~1"=="" exit /b %CODE%
echo.
echo ${words.end}
pause >nul
exit /b %CODE%
`);
}

/** `verifier.sh`: the same for Linux and macOS. */
export function unixLauncher(): string {
  return `#!/bin/sh
atelier=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
checker=$atelier/verificateur
[ ! -f "$atelier/${UNFINISHED_FILE}" ] || cat "$atelier/${UNFINISHED_FILE}" >&2
node=$checker/node/bin/node
[ -x "$node" ] || node=$(command -v node)

if [ ! -f "$checker/verificateur.mjs" ]; then
  echo '${words.incomplete}' >&2
  code=2
elif [ -n "$node" ]; then
  ENVOL_DOUBLE_CLICK=
  [ $# -gt 0 ] || ENVOL_DOUBLE_CLICK=1
  export ENVOL_DOUBLE_CLICK
  "$node" "$checker/verificateur.mjs" "$@"
  code=$?
else
  cat "$checker/${NO_NODE_FILE}" >&2
  code=2
fi

if [ $# -eq 0 ] && [ -t 0 ] && [ -t 1 ]; then
  printf '\\n%s' '${words.endLine}'
  read -r _
fi
exit $code
`;
}
