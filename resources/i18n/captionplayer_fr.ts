<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Captioning</name>
    <message>
        <source>Captions on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption size {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions: {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the caption language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the current caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual caption size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters and signs as keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your score: {points}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterfaceLanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Caption &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} (original)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>there is no such file; check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; ask for a whole copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise has {size} bytes, more than the {limit} that are read; split it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise is nested more than {depth} elements deep or has more than {elements} elements; simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise has a DOCTYPE, which could define entities; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise is not well-formed XML ({reason}); correct it at that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outermost element is &lt;{element}&gt;, not &lt;problem&gt;; give the exercise as one OLX problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercise holds no text and no question; ask for a whole copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{element}&gt; stands where no answer of its kind is taken; put it into the question that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{element}&gt; cannot stand among the choices; only &lt;choice&gt; and &lt;compoundhint&gt; can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has {found} &lt;{expected}&gt; elements; it needs exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the points of &lt;{element}&gt; are “{points}”; they must be a whole number from 1 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two choices are called “{id}”; give each &lt;{element}&gt; a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;{element}&gt; has more than {limit} choices; use fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a &lt;{element}&gt; does not say whether it is correct; add correct=&quot;true&quot; or correct=&quot;false&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your progress cannot be kept ({reason}); free some space, or make the file and its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your progress cannot be kept at the moment, another program is using the file; close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your progress was kept by a newer version of this program (format {version}); update the program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not this program&apos;s record of progress, though it is a database; move it elsewhere. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of your progress is damaged ({reason}); start the program again to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of your progress was damaged; it was set aside as {kept_as}, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large ({size} MB; the limit is {limit} MB); split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {byte} of the file is not {encoding} text; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not plain text, or it is UTF-16 without its byte order mark; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {count} captions, more than the limit of {limit}; split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON holds more than {limit} values; split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {count} more of the kind above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON at column {column} ({reason}); ask for a whole copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is nested too deep for a message bundle; check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is a {kind}, not one object of keys and texts; check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a message bundle in JSON nor the text of its wiki page; check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message is a caption that can be shown (subtitle-START-END-INDEX); check that it is a video&apos;s bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was left out: it may hold only A-Z, a-z, 0-9, hyphen, underscore and full stop, 100 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message was left out: its value is a {kind}, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message was left out: it is blank; write .... for an empty caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key stands more than once; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no caption: the key should be subtitle-START-END-INDEX in whole milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caption was left out: it must end after it starts, and within 24 days; correct its times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caption was left out: another one has the same start and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message was left out: its closing quote is missing; copy the page again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metadata were left out: they are a {kind}, not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key stands more than once; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key {key} was left out: it is not one that message bundles have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source language is not named; {language} is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source language {tag} is not known; {language} is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} was left out: its value is a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the priority language {tag} was left out: it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation was left out: its value is a {kind}, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not a language tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation was left out: {language} is the source language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation was left out: there is another one for {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation was left out: {language} is not one of the bundle&apos;s priority languages, and it allows no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no caption is translated, so {language} is not offered; check that the keys belong to this bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the captions were retimed since they were translated to {language}: {by_time} were matched by their times, {by_index} by their number; check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the translation to {language} belongs to no message of the bundle and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON, not SubRip subtitles; check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is WebVTT, not SubRip subtitles; save it as .srt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no caption can be read; check that it is a SubRip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block was left out: it has no text or no times of the form 00:00:01,000 --&gt; 00:00:02,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder or a device, not a file; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a lesson nor captions nor a video, by the ending of its name; name a folder, a .lesson file, or a file such as .json, .srt or .webm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of a lesson must lie inside the lesson&apos;s folder, under a plain relative name; move it there and name it with / between folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no captions, no video and no exercises were found here; see how a lesson is laid out in lesson-format.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder has more than {limit} files and no lesson.toml, so it is not taken for a lesson; open the lesson&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both {first} and {second} could be the video; write a lesson.toml that says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both {first} and {second} could be the captions of one language; write a lesson.toml that says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} is taken for the language of the sound; if that is wrong, write a lesson.toml that says which is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no caption in this file; ask for a whole copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the captions are SubRip, so a translation must be SubRip too; give it as a .srt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson may have {limit} exercises and the rest is left out; split the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest is larger than {limit} KB; keep only what is documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest is not UTF-8 text; save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manifest cannot be read as TOML here; look for a missing quote, bracket or equals sign, or a key given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be text in quotes, and not empty; the key is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be text in quotes, of 1 to {limit} printable characters; an id is derived instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a language tag such as &quot;es&quot; or &quot;zh-Hans&quot;; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be &quot;after-playback&quot; or &quot;any-time&quot;; exercises unlock after playback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a list of file names such as [&quot;one.xml&quot;]; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a table with keys of its own; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key names the same language; only the last one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key in a manifest; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such key in a manifest; the nearest one is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more keys are unknown; remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a whole zip archive, as a .lesson file must be; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this part of the archive is damaged and left out; ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive has more than {limit} entries; pack only the lesson&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive would unpack to far more than a lesson needs and is refused; pack only the lesson&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry of the archive has a name that could leave the lesson&apos;s folder, so nothing was unpacked; pack the folder again under plain relative names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry of the archive is a link or a device, so nothing was unpacked; pack plain files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry of the archive is encrypted; pack the lesson without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry of the archive is packed in an unusual way; pack it as a plain zip (stored or deflated).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive has this name twice, perhaps in other letter case, so nothing was unpacked; pack the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson cannot be unpacked into this folder ({reason}); make room there, or unpack the .lesson file yourself and open its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the welcome lesson is missing; install captionplayer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window can be shown, as there is no display to be reached; to get pictures of the lesson instead, run `captionplayer tour --output FOLDER`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part that shows windows cannot be loaded ({reason}); install PySide6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} is not a language tag; give one such as es or zh-Hans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made ({reason}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video cannot be played ({reason}); the captions run without it. Ask for a copy as WebM or MP4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video gives no picture here, as with AV1 on this system; sound and captions go on. Ask for a copy as VP9 or H.264.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video cannot be opened because of the letters in its name; the captions run without it. Give the file, and its folders, plain names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video breaks off here, before its end; the captions go on without it. Ask for a whole copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exercises open when the lesson has been played to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings cannot be read and were set aside as {aside}; the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings cannot be read ({reason}) and the usual ones are used; look at the file, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {translated} of {total} captions are translated into {language}; the others are shown in {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this lesson has no captions in {language}; they are shown in {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next (%n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPane</name>
    <message>
        <source>Speed: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caption now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message numerus="yes">
        <source>{earned} of %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part cannot be answered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer has been submitted. Change it to submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer to question {number} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You submitted this answer on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hint {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Choice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incorrect, {points}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Place in the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Volume {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has ended. Its exercises are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
