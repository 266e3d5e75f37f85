"""Open edX's problem XML (OLX) -> Problem.

Single choice and checkboxes become questions. Every other response, and whatever needs a course's
own program or a way of grading that is not known here, becomes an `Unsupported` part with its
words. Feedback by `targetedfeedback` is not read yet.
"""

from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import PurePath

from lxml import etree

from captionplayer.errors import ProblemError
from captionplayer.exercises import document, markup, olx_choices, overlay, pictures
from captionplayer.exercises.overlay import Translation
from captionplayer.exercises.pictures import Find
from captionplayer.exercises.problem import Part, Problem, Text, Unsupported

_CANNOT_SHOW = frozenset("audio embed iframe object script video".split())


def parse(
    data: bytes,
    file: str,
    language: str,
    translation: Translation | None = None,
    find: Find | None = None,
) -> Problem:
    """The problem in the bytes of a file, in the language that it is written in.

    A translation is laid over it; `find` finds its pictures. Ids are the same in every language.
    Raises ProblemError naming line and element or reason; FileError where it is empty.
    """
    root = document.read(data, file)
    overlay.prepare(root)
    if markup.name(root) != "problem":
        line, tag = markup.line(root), markup.name(root)
        raise ProblemError("problem-wrong-root", file=file, place=line, element=tag)
    reader = _Reader(root, file, language)
    if translation:
        overlay.apply(root, translation)
    if find:
        pictures.place(root, find)
    return reader.problem()


class _Reader:
    """Reads one document."""

    def __init__(self, root: etree._Element, file: str, language: str) -> None:
        self._root = root
        self._file = file
        self._language = language
        self._numbers = count(1)
        self._has_script = any(markup.name(node) == "script" for node in root.iter())

    def problem(self) -> Problem:
        root = self._root
        parts = tuple(self._parts())
        if not parts:
            raise ProblemError("problem-empty", file=self._file, place=markup.line(root))
        return Problem(
            root.get("url_name") or PurePath(self._file).stem,
            self._title(),
            parts,
            self._texts(self._hints_on_request()),
            self._texts(node for node in root.iter() if markup.name(node) == "solution"),
        )

    def _title(self) -> Text:
        words = markup.paragraphs(self._root.get("display_name", ""))
        return Text("\n".join(words), overlay.title_language(self._root) or self._language)

    def _hints_on_request(self) -> Iterator[etree._Element]:
        """The hints of problem/demandhint; Open edX looks nowhere else for them."""
        for group in markup.children(self._root, "demandhint"):
            yield from markup.children(group, "hint")

    def _text(self, paragraphs: Iterable[str]) -> Text:
        return Text("\n".join(paragraphs), self._language)

    def _texts(self, nodes: Iterable[etree._Element]) -> tuple[Text, ...]:
        found = (markup.text(node, self._language) for node in nodes)
        return tuple(text for text in found if text.text or text.markup)

    def _parts(self) -> Iterator[Part]:
        """All parts in document order, the running text between them one part a block."""
        running = ""
        for piece in markup.flow(self._root, self._part):
            if isinstance(piece, str):
                running += piece
                continue
            yield from markup.blocks(running, self._language)
            running = ""
            yield piece
        yield from markup.blocks(running, self._language)

    def _part(self, node: etree._Element) -> Iterable[Part] | None:
        tag = markup.name(node)
        if tag in markup.INPUTS:
            line = markup.line(node)
            raise ProblemError("problem-stray-input", file=self._file, place=line, element=tag)
        if tag.endswith("response"):
            return self._response(node, f"question-{next(self._numbers)}")
        if tag in _CANNOT_SHOW:
            return [Unsupported(tag, self._text([]))]
        return markup.hidden(node)

    def _response(self, node: etree._Element, key: str) -> list[Part]:
        tag = markup.name(node)
        if tag not in olx_choices.GROUPS or self._is_beyond_us(node):
            return [Unsupported(tag, markup.text(node, self._language))]
        question, after = olx_choices.question(node, key, self._file, self._language)
        return [question, *after]

    def _is_beyond_us(self, node: etree._Element) -> bool:
        """Partial credit, radio buttons graded as checkboxes, and what needs a course's program."""
        credit = node.get("partial_credit", "false").strip().lower()
        names = {markup.name(child) for child in node.iter()}
        if credit != "false" or "radiogroup" in names or names & _CANNOT_SHOW:
            return True
        if any(child.get("hintfn") for child in node.iter("hintgroup")):
            return True
        return self._has_script and "$" in etree.tostring(node, encoding="unicode")
