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
    "file-missing": QT_TRANSLATE_NOOP("Messages", "there is no such file; check its name."),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Messages", "the file cannot be read ({reason}); check its permissions."
    ),
    "file-empty": QT_TRANSLATE_NOOP("Messages", "the file is empty; ask for a whole copy."),
}

LINE = QT_TRANSLATE_NOOP("Messages", "line {line}")


def _unchanged(text: str) -> str:
    return text


def describe(notice: Notice, translate: Callable[[str], str] = _unchanged) -> str:
    """The notice as one sentence: file, place, reason and what to do."""
    sentence = translate(SENTENCES[notice.code]).format(**notice.fields)
    place = notice.place
    if isinstance(place, int):
        place = translate(LINE).format(line=place)
    head = ", ".join(part for part in (notice.file, place) if part)
    return f"{head}: {sentence}" if head else sentence[:1].upper() + sentence[1:]
