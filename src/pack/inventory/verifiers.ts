import { inventoryWords } from '../../words/pack-inventory.ts';

const words = inventoryWords.verifier;

/**
 * `VERIFIER-INVENTAIRE.sh`: compares what is beside it with `INVENTAIRE.csv`, with `sha256sum` alone. What is at the top of
 * the inventory and not here (the archives, once on a share) is said and left.
 *
 * Exit code: 0 all is right, 1 something is not, 2 it could not be judged.
 */
export function unixVerifier(): string {
  return `#!/bin/sh
cd "$(dirname -- "$0")" || exit 2
finish() {
  if [ -t 0 ] && [ -t 1 ]; then printf '\\n%s' '${words.endLine}'; read -r _; fi
  exit "$1"
}
[ -f INVENTAIRE.csv ] || { echo '${words.noInventory}'; finish 2; }
command -v sha256sum >/dev/null || { echo '${words.cannot} sha256sum'; finish 2; }
echo '${words.title}'
echo '${words.fingerprint}'
sha256sum INVENTAIRE.csv | cut -c1-64
echo

work=$(mktemp -d) || finish 2
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
# path;sha256;bytes;state
tail -n +2 INVENTAIRE.csv | tr -d '\\r' | cut -d ';' -f 1-4 >"$work/rows"
cut -d / -f 1 "$work/rows" | cut -d ';' -f 1 | sort -u >"$work/tops"
: >"$work/found"
while read -r top; do
  if [ -e "$top" ]; then
    find "$top" ! -type d >>"$work/found"
  else
    echo '${words.absent}' "$top"
  fi
done <"$work/tops"
sort -o "$work/found" "$work/found"
[ -s "$work/found" ] || { echo '${words.nothing}'; finish 2; }

cut -d ';' -f 1 "$work/rows" | sort >"$work/listed"
comm -23 "$work/found" "$work/listed" | sed 's/^/${words.added} /' >"$work/wrong"
while IFS=';' read -r path hash _ state; do
  [ -e "\${path%%/*}" ] || continue
  if [ -f "$path" ]; then
    echo "$hash  $path" >>"$work/sums"
  elif [ "$state" = actuel ]; then
    echo '${words.missing}' "$path" >>"$work/wrong"
  fi
done <"$work/rows"
[ ! -f "$work/sums" ] ||
  sha256sum -c "$work/sums" 2>/dev/null | sed -n 's/^\\(.*\\): FAILED.*/${words.altered} \\1/p' >>"$work/wrong"

if [ -s "$work/wrong" ]; then
  cat "$work/wrong"
  echo
  echo '${words.wrong}'
  finish 1
fi
echo
echo '${words.right}' "$(wc -l <"$work/sums")"
finish 0
`;
}

/**
 * `VERIFIER-INVENTAIRE.cmd`: the same with `certutil`, which every Windows has. `findstr` would take minutes: the listed
 * paths are names of variables, while what is in the folders is compared with them. An empty file is judged by its
 * size, as `certutil` refuses it.
 */
export function windowsVerifier(): string {
  return `@echo off
setlocal EnableExtensions DisableDelayedExpansion
pushd "%~dp0"
set "CODE=2"
if not exist INVENTAIRE.csv echo ${words.noInventory}& goto end
set "F=INVENTAIRE.csv"
call :hash
if not defined HASH echo ${words.cannot} certutil& goto end
echo ${words.title}
echo ${words.fingerprint}
echo %HASH%
echo.

set "WRONG="
set "COUNT=0"
set "HERE="
set "LEN=0"
set "REST=%CD%"
:length
if not defined REST goto measured
set "REST=%REST:~1%"
set /a LEN+=1
goto length
:measured
if not "%CD:~-1%"=="\\" set /a LEN+=1

setlocal
for /f "usebackq skip=1 tokens=1 delims=;" %%a in ("INVENTAIRE.csv") do call :remember "%%a"
for /f "tokens=2 delims=[]=" %%t in ('set TOP[') do call :look "%%t"
endlocal & set "WRONG=%WRONG%" & set "HERE=%HERE%"
if not defined HERE echo ${words.nothing}& goto end

for /f "usebackq skip=1 tokens=1-4 delims=;" %%a in ("INVENTAIRE.csv") do call :judge "%%a" "%%b" "%%c" "%%d"
echo.
if defined WRONG echo ${words.wrong}& set "CODE=1"& goto end
echo ${words.right} %COUNT%
set "CODE=0"

:end
popd
echo.
echo ${words.end}
if "%~1"=="" pause >nul
exit /b %CODE%

:remember
set "F=%~1"
set "FILE[%F:/=\\%]=1"
for /f "delims=/" %%t in ("%F%") do set "TOP[%%t]=1"
exit /b

:look
if not exist "%~1" echo ${words.absent} %~1& exit /b
set "HERE=1"
for /f "delims=" %%f in ('dir /s /b /a-d "%~1"') do (
  set "P=%%f"
  call set "P=%%P:~%LEN%%%"
  setlocal EnableDelayedExpansion
  if defined FILE[!P!] (endlocal) else (
    echo ${words.added} !P!
    endlocal
    set "WRONG=1"
  )
)
exit /b

:judge
for /f "delims=/" %%t in ("%~1") do if not exist "%%t" exit /b
set "F=%~1"
set "F=%F:/=\\%"
if not exist "%F%" (
  if "%~4"=="actuel" echo ${words.missing} %F%& set "WRONG=1"
  exit /b
)
set /a COUNT+=1
if "%~3"=="0" goto judge_empty
call :hash
if /i "%HASH%"=="%~2" exit /b
echo ${words.altered} %F%
set "WRONG=1"
exit /b

:judge_empty
for %%f in ("%F%") do if "%%~zf"=="0" exit /b
echo ${words.altered} %F%
set "WRONG=1"
exit /b

:hash
set "HASH="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%F%" SHA256 2^>nul') do if not defined HASH set "HASH=%%h"
if defined HASH set "HASH=%HASH: =%"
exit /b
`.replaceAll('\n', '\r\n');
}
