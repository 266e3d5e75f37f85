"""Running text -> Text: its plain words, its language, and cleaned markup where that says more."""

import re
from collections.abc import Iterator, Sequence
from html import escape

from captionplayer.exercises import cleaning
from captionplayer.exercises.problem import Text
from captionplayer.exercises.running import (
    APART,
    BREAK,
    FORMULA,
    LANGUAGE,
    LINE,
    MARKS,
    OPEN,
    PICTURE,
    SEEN,
    UNSEEN,
    WHOLE,
    has_formula,
    main_language,
    paragraphs,
    squeezed,
)
from captionplayer.language import direction

LONGEST_MARKED = 30_000
"""Characters with marks; a longer text is plain words, as cleaning takes quadratic time."""

# Unicode's LRI, FSI and PDI: what is between has a direction of its own
LTR, _ITS_OWN, END = "\u2066", "\u2068", "\u2069"
_ISOLATED = re.compile(r"<(/?)(?:code|kbd|samp|tt)>")
_BLOCK_TAG = re.compile(rf"</?(?:{'|'.join(sorted(cleaning.BLOCKS))})\b")
_BEGINS_WHOLE = re.compile(rf"<(?:{'|'.join(sorted(WHOLE))})\b")


def rendered(blocks: Sequence[str], source: str, *, inline: bool = False) -> Text:
    """The Text of blocks of running text, written in `source` but for what is translated.

    An `inline` one keeps the space at its ends, and nothing in it has lines of its own.
    """
    running = BREAK.join(blocks)
    language = main_language(running, source)
    formula = has_formula(running)
    words = _words(_bare(running) if formula else running, inline)
    plain = OPEN not in running and not formula
    if plain or len(running) > LONGEST_MARKED:
        return Text(words, language)
    writers = [_Writer(block, source, language, inline) for block in blocks]
    markup = cleaning.clean(_joined([writer.markup for writer in writers if writer.markup]))
    pictures = tuple(picture for writer in writers for picture in writer.pictures)
    return Text(words, language, markup if cleaning.says_more(markup, words) else "", pictures)


def _bare(running: str) -> str:
    """Running text in which a formula stands as its TeX."""
    return FORMULA.sub(lambda found: found["tagged"] or found["bare"], running)


def _words(bare: str, inline: bool) -> str:
    """The plain words."""
    words = "\n".join(paragraphs(bare))
    if not inline:
        return words
    plain = squeezed(MARKS.sub("", bare))
    before, after = plain.startswith(" "), plain.endswith(" ")
    return f"{' ' * before}{words}{' ' * after}" if words else " " * before


def _joined(blocks: Sequence[str]) -> str:
    """The blocks one below another."""
    if len(blocks) == 1:
        return blocks[0]
    return "".join(text if _BEGINS_WHOLE.match(text) else f"<p>{text}</p>" for text in blocks)


class _Writer:
    """Writes one block as markup, not cleaned yet."""

    def __init__(self, running: str, source: str, language: str, inline: bool) -> None:
        self.pictures: list[tuple[str, str]] = []
        self._source = source
        self._main = language
        self._inline = inline
        self._language = source
        self._seen = True
        self._has_words = False
        self._lines = 0
        written = "".join(
            text for piece in MARKS.split(running) if piece for text in self._write(piece)
        )
        self.markup = written if inline else written.strip()

    def _write(self, piece: str) -> Iterator[str]:
        if piece in (BREAK, LINE):
            self._lines = max(self._lines + (piece == LINE), 1) if self._has_words else 0
        elif not piece.startswith(OPEN):
            yield from self._text(piece)
        elif piece[1:-1] in (UNSEEN, SEEN):
            self._seen = piece[1:-1] == SEEN
        elif piece[1] == LANGUAGE:
            self._language = piece[2:-1] or self._source
        elif piece[1] == PICTURE:
            name, _, path = piece[2:-1].partition(APART)
            self.pictures.append((name, path))
        else:
            yield from self._tag(piece[1:-1])

    def _tag(self, tag: str) -> Iterator[str]:
        if isolated := _ISOLATED.match(tag):
            yield END + tag if isolated[1] else tag + LTR
        elif tag.startswith("<img"):
            yield from self._line_end()
            yield tag
        elif not _BLOCK_TAG.match(tag):
            yield tag
        elif not self._inline:
            self._has_words, self._lines = False, 0
            yield tag

    def _text(self, text: str) -> Iterator[str]:
        if not self._seen or not text:
            return
        tidy = squeezed(text)
        words = tidy.strip(" ")
        if not words:
            yield tidy
            return
        yield from self._line_end()
        markup = _with_formulas(words)
        if self._language != self._main:
            markup = _foreign(markup, self._language)
        yield f"{' ' * tidy.startswith(' ')}{markup}{' ' * tidy.endswith(' ')}"

    def _line_end(self) -> Iterator[str]:
        if self._lines:
            yield " " if self._inline else "<br>" * self._lines
        self._has_words, self._lines = True, 0


def _with_formulas(text: str) -> str:
    """The text as markup; a formula runs from left to right whatever is around it."""
    pieces, place = [], 0
    for found in FORMULA.finditer(text):
        formula = found["tagged"] or found["bare"]
        pieces.append(escape(text[place : found.start()]))
        pieces.append(f"<code>{LTR}{escape(formula)}{END}</code>")
        place = found.end()
    return "".join([*pieces, escape(text[place:])])


def _foreign(markup: str, language: str) -> str:
    """Markup in another language than what is around it."""
    side = direction(language)
    return f'<span lang="{escape(language)}" dir="{side}">{_ITS_OWN}{markup}{END}</span>'
