import { packWords } from '../../words/pack.ts';
import { crlf } from '../crlf.ts';
import {
  EXERCISES_FILE,
  MEMORY_FILE,
  SETTINGS_FOLDER,
  SHARE_FILE,
  UNFINISHED_FILE,
  WORDS_FOLDER,
} from './installer-files.ts';

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

set "SETTINGS=%APPDATA%\\${SETTINGS_FOLDER}"
set "MEMORY=%SETTINGS%\\${MEMORY_FILE}"
set "KNOWN="
if not "%~1"=="" set "TARGET=%~f1"
if not "%~1"=="" goto chosen

set "DOCUMENTS="
for /f "skip=2 tokens=2,*" %%a in ('reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders" /v Personal 2^>nul') do call set "DOCUMENTS=%%b"
if not defined DOCUMENTS set "DOCUMENTS=%USERPROFILE%\\Documents"
if not exist "%DOCUMENTS%\\" set "DOCUMENTS=%USERPROFILE%"
set "TARGET=%DOCUMENTS%\\atelier-envol"

rem The folder of the last time, where a workspace still is: nobody is asked.
if defined APPDATA if exist "%MEMORY%" for /f "usebackq delims=" %%w in ("%MEMORY%") do set "KNOWN=%%~w"
if not defined KNOWN goto ask
if not exist "%KNOWN%\\envol.json" goto ask
set "TARGET=%KNOWN%"
type "%WORDS%\\known.txt"
echo     "%TARGET%"
type "%WORDS%\\elsewhere.txt"
goto chosen

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
if not defined APPDATA goto remembered
if not exist "%SETTINGS%\\" mkdir "%SETTINGS%" 2>nul
if exist "%SETTINGS%\\" >"%MEMORY%" 2>nul echo "%TARGET%"
:remembered
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
rem Where nothing can be written, the next time asks.
if defined KNOWN del /f /q "%MEMORY%" 2>nul
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
