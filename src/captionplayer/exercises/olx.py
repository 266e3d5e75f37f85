"""Open edX's problem XML (OLX) -> Problem.

Single choice, checkboxes, dropdowns, texts and numbers become questions. Every other response, and
whatever needs a course's own program, becomes an `Unsupported` part with its words.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count, zip_longest
from pathlib import PurePath
from typing import cast

from lxml import etree

from captionplayer.errors import ProblemError
from captionplayer.exercises import (
    document,
    markup,
    olx_choices,
    olx_dropdown,
    olx_fields,
    olx_rules,
    olx_solutions,
    olx_sources,
    overlay,
    pictures,
)
from captionplayer.exercises.olx_errors import error
from captionplayer.exercises.overlay import Translation
from captionplayer.exercises.pictures import Find
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    DropdownQuestion,
    Part,
    Problem,
    Question,
    Text,
    Unsupported,
)

_Read = Callable[[etree._Element, str, str, str], tuple[Question, tuple[Text, ...]]]

_READERS: Mapping[str, _Read] = {
    "multiplechoiceresponse": olx_choices.question,
    "choiceresponse": olx_choices.question,
    "optionresponse": olx_dropdown.question,
    "stringresponse": olx_fields.question,
    "numericalresponse": olx_fields.question,
}
"""What reads each response that becomes a question: element, id, file, language -> question and the
paragraphs after it."""

_OTHERS = frozenset(
    "annotationresponse choicetextresponse coderesponse customresponse externalresponse "
    "formularesponse imageresponse javascriptresponse schematicresponse symbolicresponse "
    "truefalseresponse".split()
)
"""Open edX's other responses, in which an answer may be taken."""

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
        raise error("problem-wrong-root", root, file)
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
        self._pools: dict[etree._Element, str] = {}
        self._inline: set[str] = set()
        self._has_script = any(
            markup.name(node) == "script" and not _is_for_a_browser(node) for node in root.iter()
        )

    def problem(self) -> Problem:
        root = self._root
        parts = tuple(self._parts())
        if not parts:
            raise ProblemError("problem-empty", file=self._file, place=markup.line(root))
        explanations = olx_solutions.explanations(root, self._words, self._pools)
        return Problem(
            root.get("url_name") or PurePath(self._file).stem,
            self._title(),
            parts,
            self._texts(self._hints_on_request()),
            tuple(one.text for one in explanations if not one.text.is_blank),
            olx_rules.rules(root),
            explanations,
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

    def _words(self, node: etree._Element) -> Text:
        return markup.text(node, self._language)

    def _texts(self, nodes: Iterable[etree._Element]) -> tuple[Text, ...]:
        return tuple(text for text in map(self._words, nodes) if not text.is_blank)

    def _parts(self) -> Iterator[Part]:
        """All parts in document order, the running text between them one part a block."""
        words, parts = self._words_and_parts()
        for at, part in enumerate(parts):
            if isinstance(part, DropdownQuestion) and part.id in self._inline:
                words[at], before = olx_dropdown.last_line(words[at])
                after, words[at + 1] = olx_dropdown.first_line(words[at + 1])
                beside = (markup.inline(line, self._language) for line in (before, after))
                parts[at] = olx_dropdown.beside(part, *beside)
        for running, following in zip_longest(words, parts):
            yield from markup.blocks(running, self._language)
            if following is not None:
                yield following

    def _words_and_parts(self) -> tuple[list[str], list[Part]]:
        """The running text before each part, and last what comes after all of them."""
        words, parts = [list[str]()], list[Part]()
        for piece in markup.flow(self._root, self._part):
            if isinstance(piece, str):
                words[-1].append(piece)
            else:
                parts.append(piece)
                words.append([])
        return ["".join(pieces) for pieces in words], parts

    def _part(self, node: etree._Element) -> Iterable[Part] | None:
        tag = markup.name(node)
        if tag in markup.INPUTS:
            raise error("problem-stray-input", node, self._file)
        if tag.endswith("response"):
            return self._response(node, f"question-{next(self._numbers)}")
        if tag in _CANNOT_SHOW and not _is_for_a_browser(node):
            return [Unsupported(tag, self._text([]))]
        return markup.hidden(node)

    def _response(self, node: etree._Element, key: str) -> list[Part]:
        tag = markup.name(node)
        sources = olx_sources.sources(node)
        if tag not in _READERS or self._is_beyond_us(node):
            self._refuse_unknown(node)
            return [Unsupported(tag, self._words(node), sources)]
        question, after = _READERS[tag](node, key, self._file, self._language)
        line = cast("int | None", node.sourceline)
        if isinstance(question, ChoiceQuestion):
            self._pools.update(dict.fromkeys(olx_solutions.pool(node, question), key))
        if node.get("inline", "") in ("1", "true"):
            self._inline.add(key)
        return [replace(question, line=line, sources=sources), *after]

    def _refuse_unknown(self, node: etree._Element) -> None:
        """Open edX takes no answer in an element that it does not know."""
        if markup.name(node) in _OTHERS or markup.name(node) in _READERS:
            return
        for child in node.iterdescendants():
            if markup.name(child) in markup.INPUTS:
                raise error("problem-stray-input", child, self._file)

    def _is_beyond_us(self, node: etree._Element) -> bool:
        """Radio buttons graded as checkboxes, and what needs a course's program."""
        names = {markup.name(child) for child in node.iter()}
        if "radiogroup" in names or names & _CANNOT_SHOW:
            return True
        if any(child.get("hintfn") for child in node.iter("hintgroup")):
            return True
        return self._has_script and "$" in etree.tostring(node, encoding="unicode")


def _is_for_a_browser(node: etree._Element) -> bool:
    """Whether a script decorates the page only: Open edX's grader passes over such types."""
    kind = node.get("type", "")
    return markup.name(node) == "script" and ("javascript" in kind or "perl" in kind)
