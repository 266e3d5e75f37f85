"""The words for every error and notice: one table from code to English.

A sentence names the reason and what to do; `describe` puts the file and the place before it.
The user interface translates the sentences of the table (context "Messages").
"""

from collections.abc import Callable

from captionplayer.errors import Notice


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """The text itself; marks it for translation without needing Qt."""
    del context
    return text


SENTENCES: dict[str, str] = {
    "transcript-unwritable": QT_TRANSLATE_NOOP(
        "Messages", "the transcript cannot be saved ({reason}); choose another folder."
    ),
    "results-unwritable": QT_TRANSLATE_NOOP(
        "Messages", "the results cannot be saved ({reason}); choose another folder."
    ),
    "file-missing": QT_TRANSLATE_NOOP("Messages", "there is no such file; check its name."),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Messages", "the file cannot be read ({reason}); check its permissions."
    ),
    "file-empty": QT_TRANSLATE_NOOP("Messages", "the file is empty; ask for a whole copy."),
    "problem-too-large": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise has {size} bytes, more than the {limit} that are read; split it into "
        "several.",
    ),
    "problem-too-complex": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise is nested more than {depth} elements deep or has more than {elements} "
        "elements; simplify it.",
    ),
    "problem-doctype": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise has a DOCTYPE, which could define entities; remove it.",
    ),
    "problem-not-xml": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise is not well-formed XML ({reason}); correct it at that line.",
    ),
    "problem-wrong-root": QT_TRANSLATE_NOOP(
        "Messages",
        "the outermost element is <{element}>, not <problem>; give the exercise as one OLX "
        "problem.",
    ),
    "problem-empty": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise holds no text and no question; ask for a whole copy.",
    ),
    "problem-stray-input": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> stands where no answer of its kind is taken; put it into the question "
        "that it belongs to.",
    ),
    "problem-stray-element": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> cannot stand among the choices; only <choice> and <compoundhint> can.",
    ),
    "problem-one-group": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has {found} <{expected}> elements; it needs exactly one.",
    ),
    "problem-points": QT_TRANSLATE_NOOP(
        "Messages",
        "the points of <{element}> are “{points}”; they must be a whole number from 1 to 9999.",
    ),
    "problem-same-choice": QT_TRANSLATE_NOOP(
        "Messages",
        "two choices are called “{id}”; give each <{element}> a name of its own.",
    ),
    "problem-too-many-choices": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has more than {limit} choices; use fewer.",
    ),
    "problem-not-marked": QT_TRANSLATE_NOOP(
        "Messages",
        'a <{element}> does not say whether it is correct; add correct="true" or correct="false".',
    ),
    "problem-shuffled-pool": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has both shuffle and answer-pool; a pool is shuffled anyway, so remove "
        "shuffle.",
    ),
    "problem-pool": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer-pool of <{element}> is “{pool}”; it must be a whole number.",
    ),
    "problem-one-sided-pool": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has an answer-pool, which needs at least one right and one wrong choice; "
        "add what is missing.",
    ),
    "problem-point-value": QT_TRANSLATE_NOOP(
        "Messages",
        "the point_value of a <{element}> is “{value}”; it must be a number, such as 0.5.",
    ),
    "problem-no-dropdown": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has no <optioninput>; add one with its options.",
    ),
    "problem-options": QT_TRANSLATE_NOOP(
        "Messages",
        "the options of <{element}> cannot be read; write them as ('one','two').",
    ),
    "problem-no-options": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has nothing to choose from; add <option> elements.",
    ),
    "problem-too-many-options": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has more than {limit} options; use fewer.",
    ),
    "problem-option-not-marked": QT_TRANSLATE_NOOP(
        "Messages",
        'an <{element}> does not say whether it is correct; add correct="true" or correct="false".',
    ),
    "problem-two-right-options": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has more than one right option; mark only one.",
    ),
    "answer-unknown-scheme": QT_TRANSLATE_NOOP(
        "Messages",
        "the question asks for the partial credit “{scheme}”, which its kind does not "
        "have ({known} would do); the exercise must be corrected. No attempt was used.",
    ),
    "answer-empty-option": QT_TRANSLATE_NOOP(
        "Messages",
        "the question has an option that begins with markup instead of text, so no answer can be "
        "graded; the exercise must be corrected. No attempt was used.",
    ),
    "problem-one-field": QT_TRANSLATE_NOOP(
        "Messages",
        "<{element}> has {found} fields to type in; it needs exactly one, such as <textline/>.",
    ),
    "problem-no-answer": QT_TRANSLATE_NOOP(
        "Messages",
        '<{element}> does not say which answer is right; add answer="...".',
    ),
    "problem-range": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer of <{element}> is “{answer}”, which is read as a range without its second "
        "end; write it as [1,5], or without brackets.",
    ),
    "answer-number-long": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer is longer than {limit} characters; write a shorter one. No attempt was used.",
    ),
    "answer-number-character": QT_TRANSLATE_NOOP(
        "Messages",
        "character {position} of the answer, “{character}”, cannot stand in a number; remove "
        "it. No attempt was used.",
    ),
    "answer-number-comma": QT_TRANSLATE_NOOP(
        "Messages",
        "character {position} of the answer is a comma; write a point before decimals, and "
        "nothing between thousands. No attempt was used.",
    ),
    "answer-number-sign": QT_TRANSLATE_NOOP(
        "Messages",
        "character {position} of the answer, “{character}”, is not read; write {instead} for "
        "it. No attempt was used.",
    ),
    "answer-number-unexpected": QT_TRANSLATE_NOOP(
        "Messages",
        "“{found}”, at character {position} of the answer, cannot stand there; look for a "
        "missing sign, such as * between two factors. No attempt was used.",
    ),
    "answer-number-incomplete": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer ends too early; finish it. No attempt was used.",
    ),
    "answer-number-open": QT_TRANSLATE_NOOP(
        "Messages",
        "the bracket at character {position} of the answer is never closed; add a closing one. "
        "No attempt was used.",
    ),
    "answer-number-nested": QT_TRANSLATE_NOOP(
        "Messages",
        "the brackets of the answer are nested more than {limit} deep; write it with fewer. No "
        "attempt was used.",
    ),
    "answer-number-name": QT_TRANSLATE_NOOP(
        "Messages",
        "“{name}”, at character {position} of the answer, is no number; write digits, or pi or "
        "e. No attempt was used.",
    ),
    "answer-number-function": QT_TRANSLATE_NOOP(
        "Messages",
        "“{name}”, at character {position} of the answer, is no function that is known; if it "
        "should be a product, write *. No attempt was used.",
    ),
    "answer-number-brackets": QT_TRANSLATE_NOOP(
        "Messages",
        "the function {name}, at character {position} of the answer, needs brackets around its "
        "number, as in sqrt(2). No attempt was used.",
    ),
    "answer-number-zero": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer divides by zero; correct it. No attempt was used.",
    ),
    "answer-number-large": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer has a number that is too large to be computed; write it in another way. No "
        "attempt was used.",
    ),
    "answer-number-large-argument": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer has a function of a whole number that is too large for it; write that "
        "number with a decimal point. No attempt was used.",
    ),
    "answer-number-factorial": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer has a factorial of what is no whole number from 0 on; correct it. No "
        "attempt was used.",
    ),
    "answer-number-complex": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer is a complex number, and the question asks for one in a range; write one "
        "without i and j. No attempt was used.",
    ),
    "answer-author-number": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise has “{value}” where its grading needs a number; the exercise must be "
        "corrected. No attempt was used.",
    ),
    "answer-list-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise gives credit for listed answers and lists none; the exercise must be "
        "corrected. No attempt was used.",
    ),
    "answer-old-hints": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise has hints of an old form (hintgroup), with which the answer cannot be "
        "graded; the exercise must be corrected. No attempt was used.",
    ),
    "answer-pattern-broken": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise's pattern “{pattern}” cannot be read ({reason}); the exercise must be "
        "corrected. No attempt was used.",
    ),
    "answer-pattern-large": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise's pattern “{pattern}” is too large to be searched for; the exercise must "
        "be corrected. No attempt was used.",
    ),
    "answer-pattern-slow": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise's pattern “{pattern}” takes too long with this answer; try a shorter one,"
        " or have the exercise corrected. No attempt was used.",
    ),
    "answer-not-text": QT_TRANSLATE_NOOP(
        "Messages",
        "several answers are given for a question that takes one; give one text. No attempt was "
        "used.",
    ),
    "grade-unsupported": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise needs a program of its course or a kind of question that is not known here, "
        "so it cannot be graded. No attempt was used.",
    ),
    "grade-closed": QT_TRANSLATE_NOOP(
        "Messages", "no attempt is left, so the answer was not graded."
    ),
    "grade-needs-reset": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise must be reset before the next attempt, so the answer was not graded.",
    ),
    "answers-not-json": QT_TRANSLATE_NOOP(
        "Messages", "the file is not well-formed JSON ({reason}); correct it there."
    ),
    "answers-form": QT_TRANSLATE_NOOP(
        "Messages",
        "answers must be an object from the number of an input to a text or a list of texts, such "
        "as {example}.",
    ),
    "answers-no-input": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercise has no input of that number; it has {inputs}, counted from 0.",
    ),
    "cases-form": QT_TRANSLATE_NOOP(
        "Messages",
        "the file must be a list of problems, each an object with problem_xml, perhaps a whole "
        "number as its seed, and lists of cases and sequences, each with answers.",
    ),
    "progress-unwritable": QT_TRANSLATE_NOOP(
        "Messages",
        "your progress cannot be kept ({reason}); free some space, or make the file and its "
        "folder writable.",
    ),
    "progress-unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "your progress cannot be read ({reason}); make the file and its folder readable.",
    ),
    "progress-busy": QT_TRANSLATE_NOOP(
        "Messages",
        "your progress cannot be kept at the moment, another program is using the file; close"
        " it and try again.",
    ),
    "progress-newer": QT_TRANSLATE_NOOP(
        "Messages",
        "your progress was kept by a newer version of this program (format {version}); update"
        " the program. Nothing was changed.",
    ),
    "progress-foreign": QT_TRANSLATE_NOOP(
        "Messages",
        "the file is not this program's record of progress, though it is a database; move it "
        "elsewhere. Nothing was changed.",
    ),
    "progress-damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "the record of your progress is damaged ({reason}); start the program again to begin "
        "a new one.",
    ),
    "progress-set-aside": QT_TRANSLATE_NOOP(
        "Messages",
        "the record of your progress was damaged; it was set aside as {kept_as}, and a new "
        "one was begun.",
    ),
    "attempts-closed": QT_TRANSLATE_NOOP(
        "Messages",
        "no attempt is left, so the answer was not graded; the attempts that you made count.",
    ),
    "reset-first": QT_TRANSLATE_NOOP(
        "Messages",
        "the answer was not graded: the exercise must be reset before the next attempt; reset it "
        "and answer again.",
    ),
    # captions
    "file-too-large": QT_TRANSLATE_NOOP(
        "Messages",
        "the file is too large ({size} MB; the limit is {limit} MB); split it.",
    ),
    "text-undecodable": QT_TRANSLATE_NOOP(
        "Messages",
        "byte {byte} of the file is not {encoding} text; save the file as UTF-8.",
    ),
    "text-with-nul": QT_TRANSLATE_NOOP(
        "Messages",
        "this is not plain text, or it is UTF-16 without its byte order mark; save the file "
        "as UTF-8.",
    ),
    "captions-too-many": QT_TRANSLATE_NOOP(
        "Messages",
        "there are {count} captions, more than the limit of {limit}; split the file.",
    ),
    "json-too-many-values": QT_TRANSLATE_NOOP(
        "Messages",
        "the JSON holds more than {limit} values; split the file.",
    ),
    "more-of-a-kind": QT_TRANSLATE_NOOP(
        "Messages",
        "there are {count} more of the kind above.",
    ),
    "bundle-not-json": QT_TRANSLATE_NOOP(
        "Messages",
        "this is not JSON at column {column} ({reason}); ask for a whole copy.",
    ),
    "bundle-nested": QT_TRANSLATE_NOOP(
        "Messages",
        "the JSON is nested too deep for a message bundle; check that it is the right file.",
    ),
    "bundle-not-object": QT_TRANSLATE_NOOP(
        "Messages",
        "the JSON is a {kind}, not one object of keys and texts; check that it is the right file.",
    ),
    "bundle-not-recognised": QT_TRANSLATE_NOOP(
        "Messages",
        "this is neither a message bundle in JSON nor the text of its wiki page; check that "
        "it is the right file.",
    ),
    "bundle-no-captions": QT_TRANSLATE_NOOP(
        "Messages",
        "no message is a caption that can be shown (subtitle-START-END-INDEX); check that it "
        "is a video's bundle.",
    ),
    "message-key-illegal": QT_TRANSLATE_NOOP(
        "Messages",
        "the key was left out: it may hold only A-Z, a-z, 0-9, hyphen, underscore and full "
        "stop, 100 at most.",
    ),
    "message-not-text": QT_TRANSLATE_NOOP(
        "Messages",
        "the message was left out: its value is a {kind}, not text.",
    ),
    "message-blank": QT_TRANSLATE_NOOP(
        "Messages",
        "the message was left out: it is blank; write .... for an empty caption.",
    ),
    "message-twice": QT_TRANSLATE_NOOP(
        "Messages",
        "the key stands more than once; the last one counts.",
    ),
    "caption-key-unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "this is no caption: the key should be subtitle-START-END-INDEX in whole milliseconds.",
    ),
    "caption-times-wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "the caption was left out: it must end after it starts, and within 24 days; correct "
        "its times.",
    ),
    "caption-times-twice": QT_TRANSLATE_NOOP(
        "Messages",
        "the caption was left out: another one has the same start and end.",
    ),
    "page-value-open": QT_TRANSLATE_NOOP(
        "Messages",
        "the message was left out: its closing quote is missing; copy the page again, whole.",
    ),
    "metadata-not-object": QT_TRANSLATE_NOOP(
        "Messages",
        "the metadata were left out: they are a {kind}, not an object.",
    ),
    "metadata-key-twice": QT_TRANSLATE_NOOP(
        "Messages",
        "a key stands more than once; the last one counts.",
    ),
    "metadata-key-illegal": QT_TRANSLATE_NOOP(
        "Messages",
        "the key {key} was left out: it is not one that message bundles have.",
    ),
    "metadata-source-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "the source language is not named; {language} is assumed.",
    ),
    "metadata-source-unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "the source language {tag} is not known; {language} is assumed.",
    ),
    "metadata-type": QT_TRANSLATE_NOOP(
        "Messages",
        "{key} was left out: its value is a {kind}.",
    ),
    "metadata-language-unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "the priority language {tag} was left out: it is not known.",
    ),
    "translation-not-text": QT_TRANSLATE_NOOP(
        "Messages",
        "the translation was left out: its value is a {kind}, not text.",
    ),
    "translation-language-unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "the translation was left out: {language} is not a language tag.",
    ),
    "translation-of-source": QT_TRANSLATE_NOOP(
        "Messages",
        "the translation was left out: {language} is the source language.",
    ),
    "translation-language-twice": QT_TRANSLATE_NOOP(
        "Messages",
        "the translation was left out: there is another one for {language}.",
    ),
    "translation-language-not-allowed": QT_TRANSLATE_NOOP(
        "Messages",
        "the translation was left out: {language} is not one of the bundle's priority "
        "languages, and it allows no others.",
    ),
    "translation-without-captions": QT_TRANSLATE_NOOP(
        "Messages",
        "no caption is translated, so {language} is not offered; check that the keys belong "
        "to this bundle.",
    ),
    "translation-matched-loosely": QT_TRANSLATE_NOOP(
        "Messages",
        "the captions were retimed since they were translated to {language}: {by_time} were "
        "matched by their times, {by_index} by their number; check them.",
    ),
    "translation-unmatched": QT_TRANSLATE_NOOP(
        "Messages",
        "the translation to {language} belongs to no message of the bundle and was left out.",
    ),
    "subtitle-json": QT_TRANSLATE_NOOP(
        "Messages",
        "this is JSON, not SubRip captions; check that it is the right file.",
    ),
    "subtitle-webvtt": QT_TRANSLATE_NOOP(
        "Messages",
        "this is WebVTT, not SubRip captions; save it as .srt.",
    ),
    "subtitle-no-captions": QT_TRANSLATE_NOOP(
        "Messages",
        "no caption can be read; check that it is a SubRip file.",
    ),
    "subtitle-block-unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "the block was left out: it has no text or no times of the form 00:00:01,000 --> "
        "00:00:02,000.",
    ),
    "subtitle-times-wrong": QT_TRANSLATE_NOOP(
        "Messages",
        "the caption was left out: it must end after it starts, and within 24 days; correct "
        "its times.",
    ),
    # lessons
    "file-not-plain": QT_TRANSLATE_NOOP(
        "Messages", "this is a folder or a device, not a file; name a file."
    ),
    "file-no-lesson": QT_TRANSLATE_NOOP(
        "Messages",
        "this is neither a lesson nor captions nor a video, by the ending of its name; "
        "name a folder, a .lesson file, or a file such as .json, .srt or .webm.",
    ),
    "part-outside": QT_TRANSLATE_NOOP(
        "Messages",
        "a part of a lesson must lie inside the lesson's folder, under a plain relative name; "
        "move it there and name it with / between folders.",
    ),
    "lesson-empty": QT_TRANSLATE_NOOP(
        "Messages",
        "no captions, no video and no exercises were found here; see how a lesson is laid out "
        "in lesson-format.md.",
    ),
    "folder-too-many": QT_TRANSLATE_NOOP(
        "Messages",
        "the folder has more than {limit} files and no lesson.toml, so it is not taken for a "
        "lesson; open the lesson's own folder.",
    ),
    "manifest-alone": QT_TRANSLATE_NOOP(
        "Messages",
        "the program is shown this file only, and not what lies beside it; open the lesson's "
        "folder instead, or a .lesson file.",
    ),
    "file-alone": QT_TRANSLATE_NOOP(
        "Messages",
        "the program is shown this file only; to have a video, captions or translations that lie "
        "beside it, open the folder instead.",
    ),
    "folder-two-videos": QT_TRANSLATE_NOOP(
        "Messages",
        "both {first} and {second} could be the video; write a lesson.toml that says which.",
    ),
    "folder-two-captions": QT_TRANSLATE_NOOP(
        "Messages",
        "both {first} and {second} could be the captions of one language; write a lesson.toml "
        "that says which.",
    ),
    "folder-source-guessed": QT_TRANSLATE_NOOP(
        "Messages",
        "{chosen} is taken for the language of the sound; if that is wrong, write a "
        "lesson.toml that says which is.",
    ),
    "captions-none": QT_TRANSLATE_NOOP(
        "Messages", "there is no caption in this file; ask for a whole copy."
    ),
    "translation-not-srt": QT_TRANSLATE_NOOP(
        "Messages",
        "the captions are SubRip, so a translation must be SubRip too; give it as a .srt file.",
    ),
    "exercises-too-many": QT_TRANSLATE_NOOP(
        "Messages",
        "a lesson may have {limit} exercises and the rest is left out; split the lesson.",
    ),
    "manifest-too-large": QT_TRANSLATE_NOOP(
        "Messages", "the manifest is larger than {limit} KB; keep only what is documented."
    ),
    "manifest-not-utf8": QT_TRANSLATE_NOOP(
        "Messages", "the manifest is not UTF-8 text; save it as UTF-8."
    ),
    "manifest-not-toml": QT_TRANSLATE_NOOP(
        "Messages",
        "the manifest cannot be read as TOML here; look for a missing quote, bracket or equals "
        "sign, or a key given twice.",
    ),
    "manifest-needs-text": QT_TRANSLATE_NOOP(
        "Messages", "this must be text in quotes, and not empty; the key is left out."
    ),
    "manifest-needs-id": QT_TRANSLATE_NOOP(
        "Messages",
        "this must be text in quotes, of 1 to {limit} printable characters; an id is derived "
        "instead.",
    ),
    "manifest-needs-language": QT_TRANSLATE_NOOP(
        "Messages", 'this must be a language tag such as "es" or "zh-Hans"; it is left out.'
    ),
    "manifest-needs-number": QT_TRANSLATE_NOOP(
        "Messages", "this must be a whole number from 1 on; it is left out."
    ),
    "manifest-needs-unlock": QT_TRANSLATE_NOOP(
        "Messages",
        'this must be "after-playback" or "any-time"; exercises unlock after playback.',
    ),
    "manifest-needs-list": QT_TRANSLATE_NOOP(
        "Messages", 'this must be a list of file names such as ["one.xml"]; it is left out.'
    ),
    "manifest-needs-table": QT_TRANSLATE_NOOP(
        "Messages", "this must be a table with keys of its own; it is left out."
    ),
    "manifest-needs-time": QT_TRANSLATE_NOOP(
        "Messages", 'this must be a time such as "1:05" or "1:02:03.5"; it is left out.'
    ),
    "places-too-many": QT_TRANSLATE_NOOP(
        "Messages", "there may be {limit} places and the rest is left out; split the lesson."
    ),
    "place-of-nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "no exercise has this id, nor a file of this name; the place is left out.",
    ),
    "picture-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "the picture “{picture}” is not in the lesson, and its text is shown instead; put the "
        "file into the lesson's folder.",
    ),
    "translation-of-nothing": QT_TRANSLATE_NOOP(
        "Messages",
        "the translation to {language} belongs to nothing in the exercise and was left out.",
    ),
    "manifest-language-twice": QT_TRANSLATE_NOOP(
        "Messages", "another key names the same language; only the last one is used."
    ),
    "manifest-key-unknown": QT_TRANSLATE_NOOP(
        "Messages", "there is no such key in a manifest; remove it."
    ),
    "manifest-key-misspelt": QT_TRANSLATE_NOOP(
        "Messages", "there is no such key in a manifest; the nearest one is {nearest}."
    ),
    "manifest-keys-unknown": QT_TRANSLATE_NOOP(
        "Messages", "{count} more keys are unknown; remove them."
    ),
    "archive-damaged": QT_TRANSLATE_NOOP(
        "Messages",
        "this is not a whole zip archive, as a .lesson file must be; ask for a new copy.",
    ),
    "archive-entry-damaged": QT_TRANSLATE_NOOP(
        "Messages", "this part of the archive is damaged and left out; ask for a new copy."
    ),
    "archive-too-many": QT_TRANSLATE_NOOP(
        "Messages", "the archive has more than {limit} entries; pack only the lesson's files."
    ),
    "archive-too-large": QT_TRANSLATE_NOOP(
        "Messages",
        "the archive would unpack to far more than a lesson needs and is refused; "
        "pack only the lesson's files.",
    ),
    "archive-entry-outside": QT_TRANSLATE_NOOP(
        "Messages",
        "this entry of the archive has a name that could leave the lesson's folder, so nothing "
        "was unpacked; pack the folder again under plain relative names.",
    ),
    "archive-entry-special": QT_TRANSLATE_NOOP(
        "Messages",
        "this entry of the archive is a link or a device, so nothing was unpacked; pack plain "
        "files only.",
    ),
    "archive-entry-encrypted": QT_TRANSLATE_NOOP(
        "Messages", "this entry of the archive is encrypted; pack the lesson without a password."
    ),
    "archive-entry-method": QT_TRANSLATE_NOOP(
        "Messages",
        "this entry of the archive is packed in an unusual way; pack it as a plain zip "
        "(stored or deflated).",
    ),
    "archive-entry-twice": QT_TRANSLATE_NOOP(
        "Messages",
        "the archive has this name twice, perhaps in other letter case, so nothing was "
        "unpacked; pack the folder again.",
    ),
    "cache-unwritable": QT_TRANSLATE_NOOP(
        "Messages",
        "the lesson cannot be unpacked into this folder ({reason}); make room there, or "
        "unpack the .lesson file yourself and open its folder.",
    ),
    "welcome-missing": QT_TRANSLATE_NOOP(
        "Messages", "the welcome lesson is missing; install captionplayer again."
    ),
    # the command line
    "display-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "no window can be shown, as there is no display to be reached; to get pictures of the "
        "lesson instead, run `captionplayer tour --output FOLDER`.",
    ),
    "window-unavailable": QT_TRANSLATE_NOOP(
        "Messages", "the part that shows windows cannot be loaded ({reason}); install PySide6."
    ),
    "library-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "the part that shows windows cannot be loaded, as the system lacks {libraries}; on Debian "
        "and Ubuntu run `apt install {packages}` as root, elsewhere install what has these files.",
    ),
    "display-unusable": QT_TRANSLATE_NOOP(
        "Messages",
        "no window can be shown, as Qt cannot use this display ({reason}); start the program in "
        "your own desktop, without QT_ variables of your own.",
    ),
    "home-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "the system does not say which folder is your home; set the variable HOME to a folder "
        "that you may write to.",
    ),
    "window-silent": QT_TRANSLATE_NOOP(
        "Messages",
        "another window is open and does not answer, so this is a new one; wait for the other "
        "window, or end it.",
    ),
    "option-language": QT_TRANSLATE_NOOP(
        "Messages", "{tag} is not a language tag; give one such as es or zh-Hans."
    ),
    "folder-unwritable": QT_TRANSLATE_NOOP(
        "Messages", "the folder cannot be made ({reason}); choose another place."
    ),
    "picture-unwritable": QT_TRANSLATE_NOOP(
        "Messages", "the picture cannot be written ({reason}); make room, or choose another place."
    ),
    "output-unwritable": QT_TRANSLATE_NOOP(
        "Messages", "what was asked for cannot be printed ({reason}); send it elsewhere."
    ),
    "video-unplayable": QT_TRANSLATE_NOOP(
        "Messages",
        "the video cannot be played ({reason}); the captions run without it. Ask for a copy as "
        "WebM or MP4.",
    ),
    "video-no-picture": QT_TRANSLATE_NOOP(
        "Messages",
        "the video gives no picture here, as with AV1 on this system; sound and captions go on. "
        "Ask for a copy as VP9 or H.264.",
    ),
    "sound-lost": QT_TRANSLATE_NOOP(
        "Messages",
        "the sound device does not answer any more; the lesson goes on without sound. Start the "
        "program again to hear it.",
    ),
    "version-unplayable": QT_TRANSLATE_NOOP(
        "Messages",
        "the described version of the video cannot be played; the lesson goes on without "
        "descriptions. Ask for a copy as WebM or MP4.",
    ),
    "sign-video-unplayable": QT_TRANSLATE_NOOP(
        "Messages",
        "the sign-language video cannot be played ({reason}); the lesson goes on without it. Ask "
        "for a copy as WebM or MP4.",
    ),
    "sign-video-no-picture": QT_TRANSLATE_NOOP(
        "Messages",
        "the sign-language video gives no picture here, as with AV1 on this system; the lesson "
        "goes on without it. Ask for a copy as VP9 or H.264.",
    ),
    "video-name-unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "the video cannot be opened because of the letters in its name; the captions run without "
        "it. Give the file, and its folders, plain names.",
    ),
    "video-ends-early": QT_TRANSLATE_NOOP(
        "Messages",
        "the video breaks off here, before its end; the captions go on without it. "
        "Ask for a whole copy.",
    ),
    "exercises-open": QT_TRANSLATE_NOOP(
        "Messages",
        "the exercises are open.",
    ),
    "voice-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "there is no voice for {language}; its captions are not spoken. Install one: on Linux the "
        "packages speech-dispatcher and espeak-ng have many.",
    ),
    "voice-lost": QT_TRANSLATE_NOOP(
        "Messages",
        "the voice is gone ({engine} ended, or has no sound); the lesson goes on without it. To "
        "try again, switch spoken captions off and on.",
    ),
    "reader-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "there is no voice for {language}, so this is not read aloud. Install one: on Linux the "
        "packages speech-dispatcher and espeak-ng have many.",
    ),
    "reader-lost": QT_TRANSLATE_NOOP(
        "Messages",
        "the voice is gone ({engine} ended, or has no sound), so this is not read aloud; ask "
        "for it again to try once more.",
    ),
    "settings-set-aside": QT_TRANSLATE_NOOP(
        "Messages",
        "the settings cannot be read and were set aside as {aside}; the usual ones are used.",
    ),
    "settings-unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "the settings cannot be read ({reason}) and the usual ones are used; look at the file, or "
        "delete it.",
    ),
    "settings-unwritable": QT_TRANSLATE_NOOP(
        "Messages",
        "what you choose holds only until the program ends, as the settings cannot be written; "
        "make the file and its folder writable.",
    ),
    "language-sparse": QT_TRANSLATE_NOOP(
        "Messages",
        "only {translated} of {total} captions are translated into {language}; "
        "the others are shown in {source}.",
    ),
    "language-alone": QT_TRANSLATE_NOOP(
        "Messages",
        "this lesson has captions in {language} only; a second language shows in lessons that "
        "have one.",
    ),
    "glyphs-missing": QT_TRANSLATE_NOOP(
        "Messages",
        "no font on this computer has some characters of the captions in {language} "
        "({characters}); on Debian and Ubuntu install the packages: {packages}.",
    ),
    "glyphs-private": QT_TRANSLATE_NOOP(
        "Messages",
        "the captions in {language} have characters for private use ({characters}), for which "
        "boxes are shown; tell whoever wrote the captions.",
    ),
    "language-lacking": QT_TRANSLATE_NOOP(
        "Messages",
        "this lesson has no captions in {language}; they are shown in {shown}.",
    ),
}

LINE = QT_TRANSLATE_NOOP("Messages", "line {line}")
ABOUT = QT_TRANSLATE_NOOP("Messages", "{file}: {sentence}")
ABOUT_PLACE = QT_TRANSLATE_NOOP("Messages", "{file}, {place}: {sentence}")


def _unchanged(text: str) -> str:
    return text


def describe(notice: Notice, translate: Callable[[str], str] = _unchanged) -> str:
    """The notice as one sentence: file, place, reason and what to do."""
    sentence = translate(SENTENCES[notice.code]).format(**notice.fields)
    place = notice.place
    if isinstance(place, int):
        place = translate(LINE).format(line=place)
    if notice.file and place:
        about = translate(ABOUT_PLACE)
        return about.format(file=notice.file, place=place, sentence=sentence)
    if notice.file or place:
        return translate(ABOUT).format(file=notice.file or place, sentence=sentence)
    return sentence[:1].upper() + sentence[1:]
