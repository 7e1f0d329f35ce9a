import { packWords } from '../words/pack.ts';
import { crlf } from './crlf.ts';

const words = packWords.installer;

/** Folder of `atelier/` that holds what `installer.cmd` says: `cmd` reads a launcher before it knows its encoding. */
export const WORDS_FOLDER = 'installation';
/** Is in a workspace while it is being installed: where it stays, that was interrupted. */
export const UNFINISHED_FILE = 'installation-en-cours.txt';

/** In a workspace on Windows: where it was installed from, between quotes. */
export const SHARE_FILE = 'partage.txt';
/** Ids of the exercises that have files, one a line. */
const EXERCISES_FILE = 'exercices.txt';

/**
 * `installation/`: what `cmd` shows with `type`, the exercises to be copied, the beginning of `cours.js`.
 *
 * @param ids of the exercises that have files
 */
export function installerFiles(ids: readonly string[]): [path: string, content: string | Uint8Array][] {
  const { unfinished, notFolder, courseIs, ...others } = words;
  const said = Object.entries({ ...others, notFolder: notFolder('H:\\atelier-envol') });
  return [
    ...said.map(([name, text]): [string, string] => [`${WORDS_FOLDER}/${fileOf(name)}.txt`, crlf(`${text}\n`)]),
    [`${WORDS_FOLDER}/${UNFINISHED_FILE}`, crlf(`${unfinished}\n`)],
    // Of one kind of line end: a shell reads it too.
    [`${WORDS_FOLDER}/${EXERCISES_FILE}`, ids.map((id) => `${id}\n`).join('')],
    [`${WORDS_FOLDER}/cours.js`, Buffer.from(`\ufeff// ${courseIs}\r\n`, 'utf16le')],
  ];
}

/** `inCourse` → `in-course` */
function fileOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * `installer.cmd`: copies the workspace from the share to the learner's own folder, with what Windows has built in. Run
 * again, it updates: whatever is in the folder of an exercise stays, the checker is replaced whole or not at all. Nothing
 * is written on the share, which may be named `\\server\course`. A value is always between quotes, never in a block and
 * never given to `call`: names hold `&`, `%`, `!` and brackets.
 */
export function windowsInstaller(): string {
  return crlf(`@echo off
setlocal EnableExtensions DisableDelayedExpansion
set "CODE=2"
set "ONCE=%~1"
set "SOURCE=%~dp0"
if "%SOURCE:~-1%"=="\\" set "SOURCE=%SOURCE:~0,-1%"
set "WORDS=%SOURCE%\\${WORDS_FOLDER}"
for %%c in ("%SOURCE%\\..") do set "COURSE=%%~fc"
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
if not exist "%SOURCE%\\verificateur\\verificateur.mjs" goto incomplete
if not exist "%WORDS%\\ask.txt" goto incomplete

if not "%~1"=="" set "TARGET=%~f1"
if not "%~1"=="" goto chosen

set "DOCUMENTS="
for /f "skip=2 tokens=2,*" %%a in ('reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders" /v Personal 2^>nul') do call set "DOCUMENTS=%%b"
if not defined DOCUMENTS set "DOCUMENTS=%USERPROFILE%\\Documents"
if not exist "%DOCUMENTS%\\" set "DOCUMENTS=%USERPROFILE%"
set "TARGET=%DOCUMENTS%\\atelier-envol"

:ask
type "%WORDS%\\place.txt"
echo     "%TARGET%"
type "%WORDS%\\ask.txt"
set "ANSWER="
if defined CODEPAGE chcp %CODEPAGE% >nul
set /p "ANSWER=> "
chcp 65001 >nul
if not defined ANSWER goto chosen
set "ANSWER=%ANSWER:"=%"
if not defined ANSWER goto chosen
if "%ANSWER:~1,2%"==":\\" goto answered
if "%ANSWER:~0,2%"=="\\\\" goto answered
type "%WORDS%\\not-folder.txt"
goto ask
:answered
set "TARGET=%ANSWER%"

:chosen
if "%TARGET:~-1%"=="\\" set "TARGET=%TARGET:~0,-1%"
rem A folder of other things, the root of a disk: the workspace gets a folder of its own in it.
if exist "%TARGET%\\envol.json" goto own
if not exist "%TARGET%\\" goto own
dir /b /a "%TARGET%\\" 2>nul | findstr "." >nul
if not errorlevel 1 set "TARGET=%TARGET%\\atelier-envol"
:own
if /i "%TARGET%"=="%SOURCE%" goto in_course
if exist "%TARGET%\\..\\icone.svg" goto in_course
if not "%TARGET:~0,160%"=="%TARGET%" goto too_long

set "UPDATE="
if exist "%TARGET%\\envol.json" set "UPDATE=1"
if not exist "%TARGET%\\" mkdir "%TARGET%" 2>nul
type "%WORDS%\\${UNFINISHED_FILE}" 2>nul >"%TARGET%\\${UNFINISHED_FILE}"
if not exist "%TARGET%\\${UNFINISHED_FILE}" goto refused
type "%WORDS%\\copying.txt"
if not defined UPDATE xcopy "%SOURCE%\\envol.json" "%TARGET%" /Q /Y /R /H >nul 2>nul
if not exist "%TARGET%\\envol.json" goto stopped

if not exist "%TARGET%\\exercices\\" mkdir "%TARGET%\\exercices" 2>nul
set "STOPPED="
for /f "usebackq" %%e in ("%WORDS%\\${EXERCISES_FILE}") do call :exercise %%e
if defined STOPPED goto stopped
if exist "%SOURCE%\\exercices\\*.html" xcopy "%SOURCE%\\exercices\\*.html" "%TARGET%\\exercices" /Q /Y /R >nul 2>nul
if errorlevel 2 goto stopped

set "NEW=.verificateur.%RANDOM%%RANDOM%.tmp"
set "OLD=.verificateur.%RANDOM%%RANDOM%.tmp"
xcopy "%SOURCE%\\verificateur" "%TARGET%\\%NEW%" /E /I /Q /Y /R /H >nul 2>nul
if errorlevel 1 goto stopped
if exist "%TARGET%\\verificateur\\" ren "%TARGET%\\verificateur" "%OLD%" 2>nul
if exist "%TARGET%\\verificateur\\" goto busy
ren "%TARGET%\\%NEW%" verificateur 2>nul
if not exist "%TARGET%\\verificateur\\verificateur.mjs" goto stopped
if exist "%TARGET%\\%OLD%\\" rd /s /q "%TARGET%\\%OLD%" 2>nul

for %%f in (package.json ouvrir-le-cours.html verifier.cmd verifier.sh) do call :file %%f
if defined STOPPED goto stopped
if not exist "%COURSE%\\icone.svg" goto no_course
rem In UTF-16, which needs no code page; the page reads it as a path: "S:\\\\cours", "\\\\\\\\serveur\\\\cours".
xcopy "%WORDS%\\cours.js" "%TARGET%" /Q /Y /R /H >nul 2>nul
if errorlevel 1 goto stopped
cmd /u /c echo window.ENVOL_COURS = "%%COURSE:\\=\\\\%%";>>"%TARGET%\\cours.js"
rem For the launcher, where the user's own folder may hold no program.
>"%TARGET%\\${SHARE_FILE}" echo "%SOURCE%"
if not exist "%TARGET%\\cours.js" goto stopped
goto finished

:no_course
type "%WORDS%\\no-course.txt"

:finished
del /f /q "%TARGET%\\${UNFINISHED_FILE}" 2>nul
if defined UPDATE type "%WORDS%\\updated.txt"
type "%WORDS%\\ready.txt"
echo     "%TARGET%"
set "CODE=0"
if not defined ONCE start "" "%TARGET%"
goto end

:exercise
if exist "%TARGET%\\exercices\\%~1\\" exit /b 0
set "DRAFT=.%~1.%RANDOM%%RANDOM%.tmp"
xcopy "%SOURCE%\\exercices\\%~1" "%TARGET%\\exercices\\%DRAFT%" /E /I /Q /Y /R /H >nul 2>nul
if errorlevel 1 set "STOPPED=1"
if defined STOPPED exit /b 0
ren "%TARGET%\\exercices\\%DRAFT%" "%~1" 2>nul
if not exist "%TARGET%\\exercices\\%~1\\" set "STOPPED=1"
if exist "%TARGET%\\exercices\\%DRAFT%\\" rd /s /q "%TARGET%\\exercices\\%DRAFT%" 2>nul
exit /b 0

:file
xcopy "%SOURCE%\\%~1" "%TARGET%" /Q /Y /R /H >nul 2>nul
if errorlevel 1 set "STOPPED=1"
exit /b 0

:incomplete
echo ${packWords.launcher.incomplete}
goto end

:in_course
type "%WORDS%\\in-course.txt"
goto end

:too_long
type "%WORDS%\\too-long.txt"
goto end

:refused
type "%WORDS%\\refused.txt"
goto end

:busy
rd /s /q "%TARGET%\\%NEW%" 2>nul
type "%WORDS%\\busy.txt"
goto end

:stopped
if defined NEW if exist "%TARGET%\\%NEW%\\" rd /s /q "%TARGET%\\%NEW%" 2>nul
type "%WORDS%\\stopped.txt"

:end
if defined ONCE exit /b %CODE%
echo.
echo ${packWords.launcher.end}
pause >nul
exit /b %CODE%
`);
}

/** `installer.sh`: the same for Linux and macOS. */
export function unixInstaller(): string {
  return `#!/bin/sh
source=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
course=$(dirname -- "$source")
unfinished=${UNFINISHED_FILE}
once=$1
draft=
old=

end() {
  if [ -z "$once" ] && [ -t 0 ] && [ -t 1 ]; then
    printf '\\n%s' ${quoted(packWords.launcher.endLine)}
    read -r _
  fi
  exit "$1"
}

stop() {
  printf '%s\\n' "$1" >&2
  end 2
}

mark() {
  cat "$source/${WORDS_FOLDER}/$unfinished" >"$target/$unfinished"
}

write_course() {
  printf 'window.ENVOL_COURS = "%s";\\n' "$(printf '%s' "$course" | sed 's/[\\\\"]/\\\\&/g')" >"$target/cours.js"
}

interrupted() {
  printf '\\n' >&2
  stop ${quoted(words.unfinished)}
}

# A command of the system, or the end: there was no room, or something else.
attempt() {
  said=$(LC_ALL=C; export LC_ALL; "$@" 2>&1) && return
  [ -z "$old" ] || [ -e "$place" ] || mv -- "$old" "$place"
  [ -z "$draft" ] || rm -rf -- "$draft"
  case $said in
    *'No space'*|*quota*) stop ${quoted(words.stopped)} ;;
    *) stop ${quoted(words.refused)} ;;
  esac
}

# put from to: writable, even where the share is not; whole or not at all. What lies at "to" is replaced.
put() {
  place=$2
  old=
  draft=$(dirname -- "$2")/.$(basename -- "$2").$$.tmp
  attempt cp -R -- "$1" "$draft"
  # A stick in FAT has no rights to give.
  chmod -R u+rwX -- "$draft" 2>/dev/null
  if [ -d "$2" ]; then
    attempt mv -- "$2" "$draft.old.tmp"
    old=$draft.old.tmp
  fi
  attempt mv -- "$draft" "$2"
  draft=
  [ -z "$old" ] || rm -rf -- "$old"
  old=
}

[ -f "$source/verificateur/verificateur.mjs" ] || stop ${quoted(packWords.launcher.incomplete)}

target=$1
[ -n "$target" ] || target=$HOME/atelier-envol
if [ -z "$once" ] && [ -t 0 ]; then
  while :; do
    printf '%s\\n    %s\\n%s\\n> ' ${quoted(words.place)} "$target" ${quoted(words.ask)}
    read -r answer || answer=
    case $answer in
      '') break ;;
      /*) target=$answer; break ;;
      '~/'*) target=$HOME/\${answer#??}; break ;;
      *) printf '%s\\n' ${quoted(words.notFolder('/home/lea/atelier-envol'))} ;;
    esac
  done
fi
case $target in
  /*) ;;
  *) target=$(pwd)/$target ;;
esac
# A folder of other things: the workspace gets a folder of its own in it.
if [ -d "$target" ] && [ ! -f "$target/envol.json" ] && [ -n "$(ls -A -- "$target")" ]; then
  target=\${target%/}/atelier-envol
fi
update=
[ ! -f "$target/envol.json" ] || update=1

[ ! -f "$(dirname -- "$target")/icone.svg" ] || stop ${quoted(words.inCourse)}
attempt mkdir -p -- "$target/exercices"
target=$(CDPATH= cd -- "$target" && pwd)
[ "$target" != "$source" ] || stop ${quoted(words.inCourse)}
attempt mark
trap interrupted INT TERM HUP
printf '%s\\n' ${quoted(words.copying)}

[ -n "$update" ] || put "$source/envol.json" "$target/envol.json"
for id in $(cat "$source/${WORDS_FOLDER}/${EXERCISES_FILE}"); do
  [ -e "$target/exercices/$id" ] || put "$source/exercices/$id" "$target/exercices/$id"
done
for page in "$source"/exercices/*.html; do
  [ ! -f "$page" ] || put "$page" "$target/exercices/$(basename -- "$page")"
done
put "$source/verificateur" "$target/verificateur"
for name in package.json ouvrir-le-cours.html verifier.cmd verifier.sh; do
  put "$source/$name" "$target/$name"
done
chmod u+x -- "$target/verifier.sh" 2>/dev/null

if [ -f "$course/icone.svg" ]; then
  # The page reads it as a path.
  attempt write_course
else
  printf '%s\\n' ${quoted(words.noCourse)}
fi
rm -f -- "$target/$unfinished"
[ -z "$update" ] || printf '%s\\n' ${quoted(words.updated)}
printf '%s\\n    %s\\n' ${quoted(words.ready)} "$target"
end 0
`;
}

/** For a shell: French apostrophes are typographic, so nothing in a sentence ends it. @throws where something does */
function quoted(text: string): string {
  if (text.includes("'")) throw new Error(`an apostrophe that a shell reads: ${text}`);
  return `'${text}'`;
}
