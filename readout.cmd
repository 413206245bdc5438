@echo off
rem The one command of Readout on Windows. Builds Readout when it has not been built or its sources are newer, then runs it.
setlocal EnableExtensions
set "READOUT_ROOT=%~dp0"

call :find_jdk
if errorlevel 1 exit /b 3

rem Prints "stale" when nothing was built yet or a source is newer than what was built.
set "READOUT_STALE="
for /f "usebackq delims=" %%S in (`powershell -NoProfile -Command ^
  "$root = $env:READOUT_ROOT; $built = Join-Path $root 'app\target\readout.built';" ^
  "if (-not (Test-Path $built)) { 'stale' } else {" ^
  "  $when = (Get-Item $built).LastWriteTime;" ^
  "  $sources = @(Get-Item (Join-Path $root 'pom.xml')) + @(Get-ChildItem (Join-Path $root '*\pom.xml')) +" ^
  "    @(Get-ChildItem -Recurse -File (Join-Path $root '*\src\main'));" ^
  "  if ($sources | Where-Object { $_.LastWriteTime -gt $when } | Select-Object -First 1) { 'stale' } }"`) do set "READOUT_STALE=%%S"

if defined READOUT_STALE (
  echo Building Readout ^(the first time this takes a few minutes and fetches its libraries^) ... 1>&2
  pushd "%READOUT_ROOT%"
  call mvnw.cmd -B -q -DskipTests -Dreadout.quick package 1>&2
  if errorlevel 1 (
    popd
    echo Readout could not be built: see the messages above; a network is needed the first time. 1>&2
    exit /b 3
  )
  popd
  type nul > "%READOUT_ROOT%app\target\readout.built"
)

rem READOUT_JAVA_OPTS: further options for the Java virtual machine, for example -Xmx4g.
"%JAVA_HOME%\bin\java.exe" -Xmx3g -Dreadout.terminal.input=true --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xshare:auto ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %READOUT_JAVA_OPTS% ^
  -cp "%READOUT_ROOT%app\target\app-0.1.0-SNAPSHOT.jar;%READOUT_ROOT%app\target\lib\*" dev.readout.app.Main %*
exit /b %ERRORLEVEL%

rem Sets JAVA_HOME to a JDK of 21 or newer, or says what to install.
:find_jdk
if defined JAVA_HOME call :is_new_enough "%JAVA_HOME%" && exit /b 0
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" ^
  "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do (
  call :is_new_enough "%%~D" && (
    set "JAVA_HOME=%%~D"
    exit /b 0
  )
)
echo Readout needs a JDK of 21 or newer and found none: install one ^(for example Temurin 21^) or set JAVA_HOME. 1>&2
exit /b 1

rem Whether a folder holds a JDK of 21 or newer: its release file says so.
:is_new_enough
if not exist "%~1\bin\javac.exe" exit /b 1
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_VERSION= "%~1\release"`) do (
  for /f "delims=." %%M in ("%%~V") do if %%M GEQ 21 exit /b 0
)
exit /b 1
