import { updateWords as words } from '../../words/pack-update.ts';

/**
 * `appliquer.cmd`: what `appliquer.sh` does (see `unix-apply.ts`), with what every Windows has: `certutil` to compare,
 * `move` to put a file over another in one step.
 */
export function windowsApply(id: string, from: string): string {
  return `@echo off
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "WORD=%~2"
set "CODE=2"
echo ${words.title}
set "COURSE=%~1"
if not defined COURSE set /p "COURSE=${words.ask} "
if not defined COURSE goto end
set "COURSE=%COURSE:"=%"
if not exist "%COURSE%\\index.html" goto not_course
if not exist "%COURSE%\\atelier\\envol.json" goto not_course
set "BACK=%COURSE%\\retour"
set "F=%~f0"
call :hash
if "%HASH%"=="-" echo ${words.noTool} certutil& goto end
set "KNOWN="
if exist "%BACK%\\numero.txt" set /p KNOWN=<"%BACK%\\numero.txt"
if /i "%WORD%"=="finir" goto drop
if /i "%WORD%"=="annuler" goto undo

echo ${words.checking}
set "BAD="
for /f "usebackq tokens=1-3 delims=;" %%a in ("%HERE%a-copier.txt") do call :check "%%a" "%%b" "%%c"
for /f "usebackq tokens=1-2 delims=;" %%a in ("%HERE%a-retirer.txt") do call :check_old "%%a" "%%b"
if defined BAD goto end

echo ${words.saving}
if "%KNOWN%"=="${id}" goto save
set "CODE=1"
call :drop_back
if defined BAD goto end
md "%BACK%" 2>nul
>"%BACK%\\numero.part" echo ${id}
move /y "%BACK%\\numero.part" "%BACK%\\numero.txt" >nul
set "F=%BACK%"
if not exist "%BACK%\\numero.txt" call :stop& goto end
if exist "%BACK%\\numero.part" call :stop& goto end
:save
set "CODE=1"
for /f "usebackq tokens=1-3 delims=;" %%a in ("%HERE%a-copier.txt") do call :keep "%%a" "%%c"
for /f "usebackq tokens=1-2 delims=;" %%a in ("%HERE%a-retirer.txt") do call :keep "%%a" "%%b"
if defined BAD goto end
echo ${words.replacing}
set "COUNT=0"
for /f "usebackq tokens=1-3 delims=;" %%a in ("%HERE%a-copier.txt") do call :replace "%%a" "%%b"
if defined BAD goto end
echo ${words.removing}
for /f "usebackq tokens=1-2 delims=;" %%a in ("%HERE%a-retirer.txt") do call :remove "%%a"
if defined BAD goto end
echo ${words.done} %COUNT%
echo ${words.doneNext}
set "CODE=0"
goto end

:undo
if not "%KNOWN%"=="${id}" echo ${words.nothingToUndo}& goto end
set "CODE=1"
set "BAD="
echo ${words.undoing}
for /f "usebackq tokens=1-2 delims=;" %%a in ("%HERE%a-retirer.txt") do call :restore "%%a" "-" "%%b"
rem The list is read backwards: the pages first, what they need last.
set "N=0"
for /f "usebackq tokens=1-3 delims=;" %%a in ("%HERE%a-copier.txt") do call :push "%%a" "%%b" "%%c"
:undo_next
if %N%==0 goto undo_end
for /f "tokens=2,3,4 delims=;=" %%a in ('set ROW[%N%]') do call :restore "%%a" "%%b" "%%c"
if defined BAD goto end
set /a N-=1
goto undo_next
:undo_end
if defined BAD goto end
call :drop_back
if defined BAD goto end
echo ${words.undone}
set "CODE=0"
goto end

:drop
set "BAD="
set "CODE=1"
call :drop_back
if defined BAD goto end
echo ${words.finished}
set "CODE=0"
goto end

:not_course
echo ${words.notCourse}
echo "%COURSE%"
:end
echo.
echo ${words.end}
if "%~1"=="" pause >nul
exit /b %CODE%

:push
set /a N+=1
set "ROW[%N%]=%~1;%~2;%~3"
exit /b

:check
if defined BAD exit /b
call :place "%~1"
set "F=%HERE%fichiers\\%P%"
call :hash
if /i not "%HASH%"=="%~2" echo ${words.damagedPackage} %P%& echo ${words.askPackage}& set "BAD=1"& exit /b
set "F=%COURSE%\\%P%"
call :hash
if /i "%HASH%"=="%~2" exit /b
if /i "%HASH%"=="%~3" exit /b
goto foreign

:check_old
if defined BAD exit /b
call :place "%~1"
set "F=%COURSE%\\%P%"
call :hash
if "%HASH%"=="-" exit /b
if /i "%HASH%"=="%~2" exit /b
:foreign
echo ${words.foreign} %P%
echo ${words.askForeign} ${from}
set "BAD=1"
exit /b

:keep
if defined BAD exit /b
if "%~2"=="-" exit /b
call :place "%~1"
set "F=%COURSE%\\%P%"
call :hash
if /i not "%HASH%"=="%~2" exit /b
set "FROM=%F%"
set "TO=%BACK%\\fichiers\\%P%"
call :put %~2
exit /b

:replace
if defined BAD exit /b
call :place "%~1"
set "FROM=%HERE%fichiers\\%P%"
set "TO=%COURSE%\\%P%"
call :put %~2
set /a COUNT+=1
exit /b

:remove
if defined BAD exit /b
call :place "%~1"
set "F=%COURSE%\\%P%"
if exist "%F%" del /f /q "%F%"
if exist "%F%" call :stop
exit /b

rem restore PATH NEW OLD
:restore
if defined BAD exit /b
call :place "%~1"
set "FROM=%BACK%\\fichiers\\%P%"
set "TO=%COURSE%\\%P%"
if exist "%TO%.part" del /f /q "%TO%.part"
if "%~3"=="-" goto restore_nothing
if exist "%FROM%" call :put %~3
exit /b
:restore_nothing
set "F=%COURSE%\\%P%"
call :hash
if /i "%HASH%"=="%~2" call :remove "%~1"
exit /b

rem put HASH: FROM becomes TO, whole or not at all. Paths are in variables: call would read their signs again.
:put
set "F=%TO%"
call :hash
if /i "%HASH%"=="%1" goto put_done
for %%t in ("%TO%") do if not exist "%%~dpt" md "%%~dpt"
copy /b /y "%FROM%" "%TO%.part" >nul
set "F=%TO%.part"
call :hash
if /i not "%HASH%"=="%1" call :stop& exit /b
rem What is marked as read-only is not replaced.
if exist "%TO%" attrib -r "%TO%" >nul
move /y "%TO%.part" "%TO%" >nul
if exist "%TO%.part" call :stop
exit /b
:put_done
if exist "%TO%.part" del /f /q "%TO%.part"
exit /b

:drop_back
if exist "%BACK%\\fichiers" rd /s /q "%BACK%\\fichiers"
set "F=%BACK%"
if exist "%BACK%\\fichiers" call :stop& exit /b
if exist "%BACK%\\numero.txt" del /f /q "%BACK%\\numero.txt"
if exist "%BACK%\\numero.part" del /f /q "%BACK%\\numero.part"
if exist "%BACK%" rd "%BACK%"
if exist "%BACK%" call :stop
exit /b

:stop
echo ${words.stopped} "%F%"
echo ${words.resume}
set "BAD=1"
exit /b

:place
set "P=%~1"
set "P=%P:/=\\%"
exit /b

:hash
set "HASH=-"
if not exist "%F%" exit /b
set "HASH="
for %%f in ("%F%") do if "%%~zf"=="0" set "HASH=${EMPTY}"
if defined HASH exit /b
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%F%" SHA256 2^>nul') do if not defined HASH set "HASH=%%h"
if not defined HASH set "HASH=-"
set "HASH=%HASH: =%"
exit /b
`.replaceAll('\n', '\r\n');
}

/** SHA-256 of nothing: `certutil` refuses an empty file. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
