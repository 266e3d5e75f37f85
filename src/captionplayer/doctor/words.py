"""The words for everything that a check can find: what was looked at, what was found, what to do.

The user interface translates them (context "Doctor"); what has no words here is a notice's code.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import reduce

from captionplayer.doctor.finding import Fact, Finding, Status
from captionplayer.errors import Notice
from captionplayer.language import name_in
from captionplayer.messages import QT_TRANSLATE_NOOP, describe

Translate = Callable[[str, str], str]
"""Words of a context, in another language."""
Isolate = Callable[[str], str]
"""A name, set off from the sentence around it."""

CONTEXT = "Doctor"

# By the check, or by its part before the dot; {language} stands for the part behind it.
NAMES = {
    "program": QT_TRANSLATE_NOOP("Doctor", "This program"),
    "system": QT_TRANSLATE_NOOP("Doctor", "This system"),
    "libraries": QT_TRANSLATE_NOOP("Doctor", "Libraries"),
    "qt": QT_TRANSLATE_NOOP("Doctor", "Qt"),
    "platform": QT_TRANSLATE_NOOP("Doctor", "Window"),
    "icons": QT_TRANSLATE_NOOP("Doctor", "Icons"),
    "translations": QT_TRANSLATE_NOOP("Doctor", "Languages of the interface"),
    "captions": QT_TRANSLATE_NOOP("Doctor", "Captions in {language}"),
    "media": QT_TRANSLATE_NOOP("Doctor", "Media player"),
    "media.vp9-opus": QT_TRANSLATE_NOOP("Doctor", "Video in VP9 with Opus (WebM)"),
    "media.h264-aac": QT_TRANSLATE_NOOP("Doctor", "Video in H.264 with AAC (MP4)"),
    "media.vp8-vorbis": QT_TRANSLATE_NOOP("Doctor", "Video in VP8 with Vorbis (WebM)"),
    "media.opus": QT_TRANSLATE_NOOP("Doctor", "Sound in Opus (WebM)"),
    "media.mp3": QT_TRANSLATE_NOOP("Doctor", "Sound in MP3"),
    "sound": QT_TRANSLATE_NOOP("Doctor", "Sound output"),
    "voices": QT_TRANSLATE_NOOP("Doctor", "Voices"),
    "voice": QT_TRANSLATE_NOOP("Doctor", "Voice for {language}"),
    "accessibility": QT_TRANSLATE_NOOP("Doctor", "Screen readers"),
    "welcome": QT_TRANSLATE_NOOP("Doctor", "Welcome lesson"),
    "exercises": QT_TRANSLATE_NOOP("Doctor", "Exercises"),
    "exercise.single-choice": QT_TRANSLATE_NOOP("Doctor", "Exercises with one choice"),
    "exercise.check-boxes": QT_TRANSLATE_NOOP("Doctor", "Exercises with check boxes"),
    "exercise.drop-down": QT_TRANSLATE_NOOP("Doctor", "Exercises with drop-down lists"),
    "exercise.text": QT_TRANSLATE_NOOP("Doctor", "Exercises with a text to type"),
    "exercise.number": QT_TRANSLATE_NOOP("Doctor", "Exercises with a number to type"),
    "folders": QT_TRANSLATE_NOOP("Doctor", "Folders"),
    "folder.data": QT_TRANSLATE_NOOP("Doctor", "Folder for your progress"),
    "folder.settings": QT_TRANSLATE_NOOP("Doctor", "Folder for your preferences"),
    "folder.cache": QT_TRANSLATE_NOOP("Doctor", "Folder for unpacked lessons"),
    "folder.log": QT_TRANSLATE_NOOP("Doctor", "Folder for the log"),
    "progress": QT_TRANSLATE_NOOP("Doctor", "Your progress"),
    "settings": QT_TRANSLATE_NOOP("Doctor", "Your preferences"),
}

SENTENCES = {
    "check-failed": QT_TRANSLATE_NOOP("Doctor", "This could not be checked ({reason})."),
    "check-late": QT_TRANSLATE_NOOP("Doctor", "This gave no answer within {seconds} seconds."),
    "check-crashed": QT_TRANSLATE_NOOP(
        "Doctor", "The program ended unexpectedly while this was checked ({reason})."
    ),
    "program-frozen": QT_TRANSLATE_NOOP(
        "Doctor", "captionplayer {version}, packed together with Python, as {place}."
    ),
    "program-package": QT_TRANSLATE_NOOP(
        "Doctor", "captionplayer {version}, a Python package in {place}."
    ),
    "system": QT_TRANSLATE_NOOP("Doctor", "{system} on {machine}, Python {python}."),
    "libraries": QT_TRANSLATE_NOOP("Doctor", "All are there: {libraries}."),
    "library-broken": QT_TRANSLATE_NOOP("Doctor", "{library} cannot be loaded ({reason})."),
    "qt": QT_TRANSLATE_NOOP("Doctor", "Qt {qt}, PySide6 {pyside}."),
    "platform": QT_TRANSLATE_NOOP("Doctor", "A window can be shown, by Qt's “{platform}”."),
    "platform-none": QT_TRANSLATE_NOOP(
        "Doctor",
        "There is no display, so no window can be shown from here; all else was checked"
        " without one.",
    ),
    "icons": QT_TRANSLATE_NOOP("Doctor", "The icons are there and can be drawn."),
    "icons-broken": QT_TRANSLATE_NOOP("Doctor", "The icons cannot be drawn ({reason})."),
    "translations": QT_TRANSLATE_NOOP("Doctor", "All are there: {languages}."),
    "translations-missing": QT_TRANSLATE_NOOP("Doctor", "There are no words for {languages}."),
    "captions": QT_TRANSLATE_NOOP("Doctor", "They are read and painted, in the font {fonts}."),
    "captions-none": QT_TRANSLATE_NOOP("Doctor", "The welcome lesson has none of these."),
    "captions-glyphs": QT_TRANSLATE_NOOP(
        "Doctor", "No font has all the characters; these are missing, among others: {characters}."
    ),
    "captions-unpainted": QT_TRANSLATE_NOOP("Doctor", "They were read, but nothing was painted."),
    "media": QT_TRANSLATE_NOOP("Doctor", "{backend}."),
    "media-unknown": QT_TRANSLATE_NOOP("Doctor", "It is there, but does not say what it is."),
    "media-none": QT_TRANSLATE_NOOP("Doctor", "Qt has nothing to play media with ({reason})."),
    "media-library": QT_TRANSLATE_NOOP(
        "Doctor", "Qt cannot load its media player, as the system lacks {libraries}."
    ),
    "clip-no-player": QT_TRANSLATE_NOOP("Doctor", "There is no media player to try it with."),
    "clip": QT_TRANSLATE_NOOP(
        "Doctor",
        "It plays: {pictures} pictures and a tone ({tone} Hz, {milliseconds} ms) came out right.",
    ),
    "clip-sound": QT_TRANSLATE_NOOP(
        "Doctor", "It plays: a tone ({tone} Hz, {milliseconds} ms) came out right."
    ),
    "clip-missing": QT_TRANSLATE_NOOP("Doctor", "There is no {file} to try it with."),
    "clip-unplayable": QT_TRANSLATE_NOOP("Doctor", "It does not play ({reason})."),
    "clip-no-picture": QT_TRANSLATE_NOOP("Doctor", "No picture came out of {file}."),
    "clip-wrong-picture": QT_TRANSLATE_NOOP(
        "Doctor", "A wrong picture came out of {file}: {found} instead of {expected}."
    ),
    "clip-no-sound": QT_TRANSLATE_NOOP("Doctor", "No sound came out of {file} ({reason})."),
    "clip-wrong-sound": QT_TRANSLATE_NOOP(
        "Doctor", "A wrong sound came out of {file}: {found} instead of {expected}."
    ),
    "sound": QT_TRANSLATE_NOOP("Doctor", "Sound goes to {device}."),
    "sound-none": QT_TRANSLATE_NOOP("Doctor", "There is no sound device; lessons play silently."),
    "sound-late": QT_TRANSLATE_NOOP(
        "Doctor", "The sound server does not answer; it was given {seconds} seconds."
    ),
    "voice": QT_TRANSLATE_NOOP("Doctor", "{engine} speaks it."),
    "voice-none": QT_TRANSLATE_NOOP("Doctor", "No voice here speaks it."),
    "accessibility": QT_TRANSLATE_NOOP(
        "Doctor", "A screen reader can be told of everything, and one is listening."
    ),
    "accessibility-ready": QT_TRANSLATE_NOOP(
        "Doctor", "A screen reader can be told of everything; none is listening now."
    ),
    "accessibility-none": QT_TRANSLATE_NOOP(
        "Doctor", "No screen reader can be reached from here ({reason})."
    ),
    "accessibility-no-session": QT_TRANSLATE_NOOP(
        "Doctor", "No screen reader can be reached from here: there is no desktop session."
    ),
    "welcome": QT_TRANSLATE_NOOP(
        "Doctor",
        "“{title}” opens: {captions} captions in {languages} languages, {exercises} exercises.",
    ),
    "welcome-incomplete": QT_TRANSLATE_NOOP("Doctor", "It opens, but parts of it are missing."),
    "exercise": QT_TRANSLATE_NOOP("Doctor", "Right and wrong answers are told apart."),
    "exercise-none": QT_TRANSLATE_NOOP("Doctor", "The welcome lesson has none of these."),
    "exercise-misjudged": QT_TRANSLATE_NOOP("Doctor", "Answers got a wrong verdict."),
    "folder": QT_TRANSLATE_NOOP("Doctor", "{folder} can be written to; {megabytes} MB are free."),
    "folder-later": QT_TRANSLATE_NOOP(
        "Doctor", "{folder} will be made when it is needed; {megabytes} MB are free."
    ),
    "folder-unwritable": QT_TRANSLATE_NOOP("Doctor", "{folder} cannot be written to ({reason})."),
    "disk-full": QT_TRANSLATE_NOOP("Doctor", "The disk that holds {folder} is full."),
    "progress": QT_TRANSLATE_NOOP("Doctor", "{file} is whole: {kilobytes} kB in format {version}."),
    "progress-none": QT_TRANSLATE_NOOP("Doctor", "Nothing is kept yet; it will be in {file}."),
    "settings": QT_TRANSLATE_NOOP("Doctor", "{file} can be read."),
    "settings-none": QT_TRANSLATE_NOOP("Doctor", "Nothing was changed yet; it will be in {file}."),
    "settings-damaged": QT_TRANSLATE_NOOP("Doctor", "{file} cannot be read; it is damaged."),
}

HEADINGS = {
    Status.BROKEN: QT_TRANSLATE_NOOP("Doctor", "Broken:"),
    Status.MISSING: QT_TRANSLATE_NOOP("Doctor", "Missing, though the program does without:"),
    Status.WELL: QT_TRANSLATE_NOOP("Doctor", "Well:"),
}
TITLES = {
    Status.BROKEN: QT_TRANSLATE_NOOP("Doctor", "Broken: {name}"),
    Status.MISSING: QT_TRANSLATE_NOOP("Doctor", "Missing: {name}"),
    Status.WELL: QT_TRANSLATE_NOOP("Doctor", "Well: {name}"),
}
# with a number, and no noun that would change with it
SUMMARIES = {
    Status.BROKEN: QT_TRANSLATE_NOOP("Doctor", "Broken: {number}."),
    Status.MISSING: QT_TRANSLATE_NOOP("Doctor", "Missing, though not needed: {number}."),
    Status.WELL: QT_TRANSLATE_NOOP("Doctor", "All that the program needs is well."),
}

# How words are put together: each language has signs and spaces of its own for it
ENUMERATED = QT_TRANSLATE_NOOP("Doctor", "{first}, {next}")
LABELLED = QT_TRANSLATE_NOOP("Doctor", "{name}: {told}")
FOLLOWED = QT_TRANSLATE_NOOP("Doctor", "{first} {next}")
BEGINNING = QT_TRANSLATE_NOOP("Doctor", "captionplayer {version}. {summary}")

# the facts that are several names, as the report as JSON has them
_SEVERAL = frozenset({"characters", "fonts", "libraries"})
_BETWEEN = ", "

_REINSTALL = QT_TRANSLATE_NOOP("Doctor", "Install captionplayer again.")
_REPORT = QT_TRANSLATE_NOOP("Doctor", "Send this report to whoever gave you captionplayer.")
_ROOM = QT_TRANSLATE_NOOP("Doctor", "Free some space, or make the folder writable.")
# By the code; for one that is not named here there is nothing to do
ADVICE = {
    "check-failed": _REPORT,
    "check-late": _REPORT,
    "check-crashed": _REPORT,
    "library-broken": _REINSTALL,
    "platform-none": QT_TRANSLATE_NOOP(
        "Doctor", "Start the program from a graphical desktop to use its window."
    ),
    "icons-broken": _REINSTALL,
    "translations-missing": _REINSTALL,
    "captions-none": _REINSTALL,
    "captions-glyphs": QT_TRANSLATE_NOOP(
        "Doctor", "Install a font that has them; on Debian and Ubuntu: apt install {packages}."
    ),
    "captions-unpainted": _REPORT,
    "media-none": _REINSTALL,
    "media-library": QT_TRANSLATE_NOOP(
        "Doctor", "Install what has them; on Debian and Ubuntu: apt install {packages}."
    ),
    "clip-no-player": QT_TRANSLATE_NOOP("Doctor", "What to do is said at the media player."),
    "clip-missing": _REINSTALL,
    "clip-unplayable": _REPORT,
    "clip-no-picture": _REPORT,
    "clip-wrong-picture": _REPORT,
    "clip-no-sound": _REPORT,
    "clip-wrong-sound": _REPORT,
    "sound-none": QT_TRANSLATE_NOOP(
        "Doctor", "If you want to hear lessons, connect one, and see that it is switched on."
    ),
    "sound-late": QT_TRANSLATE_NOOP("Doctor", "Log out and in again, which starts it anew."),
    "voice-none": QT_TRANSLATE_NOOP(
        "Doctor",
        "If captions are to be spoken, install a voice; on Debian and Ubuntu: apt install"
        " speech-dispatcher espeak-ng.",
    ),
    "accessibility-none": QT_TRANSLATE_NOOP(
        "Doctor",
        "If you use a screen reader, install its support; on Debian and Ubuntu: apt install"
        " at-spi2-core.",
    ),
    "accessibility-no-session": QT_TRANSLATE_NOOP(
        "Doctor", "If you use a screen reader, start the program from a graphical desktop."
    ),
    "welcome-incomplete": _REINSTALL,
    "exercise-none": _REINSTALL,
    "exercise-misjudged": _REPORT,
    "folder-unwritable": _ROOM,
    "disk-full": _ROOM,
    "settings-damaged": QT_TRANSLATE_NOOP(
        "Doctor",
        "Start the program: it sets the file aside and begins with the usual preferences.",
    ),
}


def _unchanged(context: str, text: str) -> str:
    del context
    return text


class Words:
    """Puts findings into the words of a language, with the names that languages have in it."""

    def __init__(
        self, language: str = "en", translate: Translate = _unchanged, isolate: Isolate = str
    ) -> None:
        self._language = language
        self._translate = translate
        self._isolate = isolate

    def name(self, check: str) -> str:
        """What was looked at."""
        kind, _, language = check.partition(".")
        if check in NAMES:
            return self._said(NAMES[check])
        return self._said(NAMES[kind]).format(language=name_in(language, self._language))

    def title(self, finding: Finding) -> str:
        """How it is, and what was looked at."""
        return self._said(TITLES[finding.status]).format(name=self.name(finding.check))

    def found(self, finding: Finding) -> str:
        """What was found there, as a sentence."""
        if finding.code in SENTENCES:
            return self._said(SENTENCES[finding.code]).format(**self._facts(finding))
        fields = self._facts(finding)
        file, place = str(fields.pop("file", "")), fields.pop("place", "")
        return describe(Notice(finding.code, file, place, fields), self._of_messages)

    def advice(self, finding: Finding) -> str:
        """What to do about it; empty where nothing is, or where `found` says so too."""
        advice = ADVICE.get(finding.code, "")
        return self._said(advice).format(**self._facts(finding)) if advice else ""

    def told(self, finding: Finding) -> str:
        """Both."""
        return self._together(FOLLOWED, filter(None, (self.found(finding), self.advice(finding))))

    def line(self, finding: Finding) -> str:
        """What was looked at, what was found there, and what to do."""
        return self._said(LABELLED).format(name=self.name(finding.check), told=self.told(finding))

    def _facts(self, finding: Finding) -> dict[str, Fact]:
        """The facts, with the names of languages for their tags."""
        facts = {name: self._fact(name, fact) for name, fact in finding.facts.items()}
        tags = str(finding.facts.get("tags", "")).split()
        names = [name_in(tag, self._language) for tag in tags]
        return {**facts, "languages": self._together(ENUMERATED, names)} if names else facts

    def _fact(self, name: str, fact: Fact) -> Fact:
        if not isinstance(fact, str):
            return fact
        names = fact.split(_BETWEEN) if name in _SEVERAL else [fact]
        return self._together(ENUMERATED, map(self._isolate, names))

    def _together(self, pattern: str, words: Iterable[str]) -> str:
        said = self._said(pattern)
        return reduce(lambda first, then: said.format(first=first, next=then), words)

    def heading(self, status: Status) -> str:
        """What stands above the findings of a status."""
        return self._said(HEADINGS[status])

    def summary(self, findings: Sequence[Finding]) -> str:
        """All findings in a sentence or two."""
        number = Counter(finding.status for finding in findings)
        worst = Status.BROKEN if number[Status.BROKEN] else Status.WELL
        sentences = [self._said(SUMMARIES[worst]).format(number=number[worst])]
        if number[Status.MISSING]:
            missing = self._said(SUMMARIES[Status.MISSING])
            sentences.append(missing.format(number=number[Status.MISSING]))
        return self._together(FOLLOWED, sentences)

    def beginning(self, version: str, findings: Sequence[Finding]) -> str:
        """The first line of a report: the program's version, and all findings in short."""
        return self._said(BEGINNING).format(version=version, summary=self.summary(findings))

    def _said(self, text: str) -> str:
        return self._translate(CONTEXT, text)

    def _of_messages(self, text: str) -> str:
        return self._translate("Messages", text)
