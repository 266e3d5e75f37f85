; Inno Setup 6.3 or newer: the installer for Windows, of what scripts/package.py made.
; README.md beside this says how it is built and signed.

#define Folder "..\..\build\package\onedir\captionplayer"
#define Program "captionplayer.exe"
#define Console "captionplayer-console.exe"
#define Icons "..\..\resources\program_icon"
#define Id "io.github.captionplayer.CaptionPlayer"
#define Lesson "captionplayer.lesson"
; the program's own version resource, which comes from captionplayer.__version__
#define Version GetStringFileInfo(AddBackslash(SourcePath) + Folder + "\" + Program, "ProductVersion")
#if Version == ""
  #error The program has no version resource. Build it first: python scripts\package.py --only folder
#endif
; older compilers come without this language; the installer then speaks five
#define Chinese "Languages\ChineseSimplified.isl"

[Setup]
; never to be changed: Windows knows by it what an installer updates
AppId={{6E0D9B4A-2C57-4C8E-9E0B-7F4B9C1D35A2}
AppName=captionplayer
AppVersion={#Version}
AppPublisher=The captionplayer developers
AppPublisherURL=https://github.com/captionplayer/captionplayer
VersionInfoVersion={#Version}
; for one person without an administrator, unless they choose to install for everybody
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
DefaultDirName={autopf}\captionplayer
DisableProgramGroupPage=yes
; what Qt 6.11 runs on
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
WizardStyle=modern
SetupIconFile={#Icons}\captionplayer.ico
UninstallDisplayIcon={app}\{#Program}
Compression=lzma2/max
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=captionplayer-{#Version}-windows-x86_64
#ifdef Signed
; the tool of this name is given to the compiler: /Ssigning=...
SignTool=signing
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
#if FileExists(AddBackslash(CompilerPath) + Chinese)
Name: "zh"; MessagesFile: "compiler:{#Chinese}"
#else
  #pragma message "This compiler has no Chinese: the installer speaks five languages."
#endif

[CustomMessages]
en.Lesson=Lesson
es.Lesson=Lección
fr.Lesson=Leçon
ar.Lesson=درس
ru.Lesson=Урок
en.SearchPath=Let a terminal find {#Console}
es.SearchPath=Permitir que un terminal encuentre {#Console}
fr.SearchPath=Permettre à un terminal de trouver {#Console}
ar.SearchPath=السماح لسطر الأوامر بالعثور على {#Console}
ru.SearchPath=Позволить терминалу находить {#Console}
#if FileExists(AddBackslash(CompilerPath) + Chinese)
zh.Lesson=课程
zh.SearchPath=让终端能够找到 {#Console}
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "searchpath"; Description: "{cm:SearchPath}"; Flags: unchecked

[InstallDelete]
; what an earlier version had and this one has not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\captionplayer"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Id}"
Name: "{autodesktop}\captionplayer"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Id}"; Tasks: desktopicon

[Registry]
; lessons are opened with it; JSON files, of which most are no captions, are left to others
Root: HKA; Subkey: "Software\Classes\.lesson"; ValueType: string; ValueData: "{#Lesson}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.lesson\OpenWithProgids"; ValueType: string; ValueName: "{#Lesson}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\{#Lesson}"; ValueType: string; ValueData: "{cm:Lesson}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Lesson}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\{#Lesson}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,captionplayer}"; Flags: nowait postinstall skipifsilent

; Nothing else is deleted: what the learner answered lies below %LOCALAPPDATA%\captionplayer, and stays.

[Code]
function EnvironmentRoot: Integer;
begin
  if IsAdminInstallMode then Result := HKEY_LOCAL_MACHINE else Result := HKEY_CURRENT_USER;
end;

function EnvironmentKey: String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

{ The search path without the program's folder; a semicolon at both ends makes every folder alike. }
function WithoutProgram(Path: String): String;
begin
  Result := ';' + Path + ';';
  StringChangeEx(Result, ';' + ExpandConstant('{app}') + ';', ';', True);
  while (Length(Result) > 0) and (Result[1] = ';') do Delete(Result, 1, 1);
  while (Length(Result) > 0) and (Result[Length(Result)] = ';') do Delete(Result, Length(Result), 1);
end;

procedure ChangePath(Wanted: Boolean);
var
  Before, After: String;
begin
  if not RegQueryStringValue(EnvironmentRoot, EnvironmentKey, 'Path', Before) then Before := '';
  After := WithoutProgram(Before);
  if Wanted and (After <> '') then After := After + ';';
  if Wanted then After := After + ExpandConstant('{app}');
  if After <> Before then
    RegWriteExpandStringValue(EnvironmentRoot, EnvironmentKey, 'Path', After);
end;

procedure CurStepChanged(Step: TSetupStep);
begin
  if Step = ssPostInstall then ChangePath(WizardIsTaskSelected('searchpath'));
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  if Step = usPostUninstall then ChangePath(False);
end;
