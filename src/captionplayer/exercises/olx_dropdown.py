"""One optionresponse of OLX, with the dropdowns in its running text -> DropdownQuestion."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from lxml import etree

from captionplayer.exercises import markup, olx_sources, overlay
from captionplayer.exercises.olx_errors import error
from captionplayer.exercises.problem import (
    Dropdown,
    DropdownQuestion,
    Hint,
    Option,
    Paragraph,
    Text,
)
from captionplayer.exercises.running import BREAK, LINE

MAX_OPTIONS = 500
"""The most options of one dropdown."""

_QUOTE = "\x1d"  # for an apostrophe within an option; XML cannot hold this character
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])\\?'(?=[^\W\d_])|\\'")
_QUOTED = re.compile("'([^']*)'")
_EDGE = re.compile(f"[{BREAK}{LINE}]")


def question(
    node: etree._Element, key: str, file: str, language: str
) -> tuple[DropdownQuestion, tuple[Text, ...]]:
    """The question; no words come after it, as its dropdowns may stand anywhere among them.

    Raises ProblemError naming the element.
    """
    return _Reader(node, key, file, language).question(), ()


def quoted(options: str) -> list[str] | None:
    """The options of "('one','two')"; an apostrophe within a word needs no backslash.

    None where anything but commas and spaces stands between them.
    """
    inside = _APOSTROPHE.sub(_QUOTE, options.strip()[1:-1])
    if _QUOTED.sub("", inside).strip(", \t\r\n"):
        return None
    return [found.replace(_QUOTE, "'") for found in _QUOTED.findall(inside)]


def last_line(running: str) -> tuple[str, str]:
    """Running text, and apart from it what stands in its last line."""
    end = max(running.rfind(BREAK), running.rfind(LINE)) + 1
    return running[:end], running[end:]


def first_line(running: str) -> tuple[str, str]:
    """What stands in the first line of running text, and the text from there on."""
    edge = _EDGE.search(running)
    end = edge.start() if edge else len(running)
    return running[:end], running[end:]


def beside(question: DropdownQuestion, before: Text, after: Text) -> DropdownQuestion:
    """The question with the words of the line that it stands in."""
    body = list(question.body)
    body[0] = (*(() if before.is_blank else (before,)), *body[0])
    body[-1] = (*body[-1], *(() if after.is_blank else (after,)))
    return replace(question, body=tuple(body))


class _Reader:
    """Reads one response element."""

    def __init__(self, node: etree._Element, key: str, file: str, language: str) -> None:
        self._node = node
        self._key = key
        self._file = file
        self._language = language
        self._inputs = self._all_inputs()

    def question(self) -> DropdownQuestion:
        labels = markup.children(self._node, "label")[:1]
        descriptions = markup.children(self._node, "description")
        dropdowns = {input_: self._dropdown(number) for number, input_ in enumerate(self._inputs)}
        label = self._label(labels)
        pieces = list(self._pieces(dropdowns, {*labels, *descriptions}))
        return DropdownQuestion(
            id=self._key,
            label=label,
            descriptions=tuple(map(self._words, descriptions)),
            points=dropdowns[self._inputs[0]].points,
            # Old problems repeat the label as a paragraph
            body=tuple(one for one in _paragraphs(pieces) if not _is_only(one, label)),
        )

    def _all_inputs(self) -> list[etree._Element]:
        """The dropdowns; nothing else may take an answer there."""
        found = olx_sources.inputs(self._node, ("optioninput",), self._file)
        if not found:
            raise error("problem-no-dropdown", self._node, self._file)
        return found

    # Words

    def _text(self, paragraphs: list[str]) -> Text:
        return Text("\n".join(paragraphs), self._language)

    def _words(self, node: etree._Element) -> Text:
        return markup.text(node, self._language)

    def _label(self, labels: list[etree._Element]) -> Text:
        if labels:
            return self._words(labels[0])
        only = self._inputs[0].get("label", "") if len(self._inputs) == 1 else ""
        return self._text(markup.paragraphs(only))

    def _pieces(
        self, dropdowns: dict[etree._Element, Dropdown], apart: set[etree._Element]
    ) -> Iterator[Text | Dropdown | None]:
        """Running text and dropdowns; None where a paragraph ends."""

        def instead(node: etree._Element) -> Iterable[Dropdown] | None:
            if node in dropdowns:
                return [dropdowns[node]]
            return () if node in apart else markup.hidden(node)

        running, number = "", 0
        for piece in markup.flow(self._node, instead):
            if isinstance(piece, str):
                running += piece
                continue
            yield from self._running(running, after=number > 0, before=True)
            running, number = "", number + 1
            yield piece
        yield from self._running(running, after=True, before=False)

    def _running(self, running: str, *, after: bool, before: bool) -> Iterator[Text | None]:
        """Words after one dropdown or before another: beside it, and the blocks between."""
        edges = [found.start() for found in _EDGE.finditer(running)]
        start = (edges[0] if edges else len(running)) if after else 0
        end = (edges[-1] + 1 if edges else 0) if before else len(running)
        yield markup.inline(running[:start], self._language)
        for block in markup.blocks(running[start:end], self._language):
            yield None
            yield block
        if edges:
            yield None
        yield markup.inline(running[max(start, end) :], self._language)

    # Dropdowns

    def _dropdown(self, number: int) -> Dropdown:
        node = self._inputs[number]
        elements = markup.children(node, "option")
        options = self._from_elements(elements) if elements else self._from_list(node)
        if len(options) > MAX_OPTIONS:
            raise error("problem-too-many-options", node, self._file, limit=MAX_OPTIONS)
        label = node.get("label", "") if len(self._inputs) > 1 else ""
        return Dropdown(
            f"{self._key}.{number + 1}" if number else self._key,
            self._text(markup.paragraphs(label)),
            options,
            self._right(node, elements),
            olx_sources.points(node, self._file),
        )

    def _from_elements(self, elements: list[etree._Element]) -> tuple[Option, ...]:
        return tuple(
            Option(_own_text(node), self._words(node), self._hints(node)) for node in elements
        )

    def _from_list(self, node: etree._Element) -> tuple[Option, ...]:
        found = quoted(node.get("options", ""))
        if found is None:
            raise error("problem-options", node, self._file)
        if not found:
            raise error("problem-no-options", node, self._file)
        few = found[: MAX_OPTIONS + 1]  # or too many already
        return tuple(Option(value, self._text(markup.paragraphs(value))) for value in few)

    def _hints(self, node: etree._Element) -> tuple[Hint, ...]:
        return tuple(
            Hint(self._words(hint), label=self._hint_label(hint))
            for hint in markup.children(node, "optionhint")[:1]
        )

    def _hint_label(self, node: etree._Element) -> Text | None:
        label = node.get("label")
        return None if label is None else self._text(markup.paragraphs(label))

    def _right(self, node: etree._Element, elements: list[etree._Element]) -> str | None:
        """The value of the right option; with option elements at most one may be marked."""
        for element in elements:
            if element.get("correct") is None:
                raise error("problem-option-not-marked", element, self._file)
        right = [_own_text(one) for one in elements if one.get("correct", "").upper() == "TRUE"]
        if len(right) > 1:
            raise error("problem-two-right-options", node, self._file)
        return right[0] if right else node.get("correct")


def _own_text(option: etree._Element) -> str:
    """What is given for an option: its source text before its first child, whatever follows."""
    return overlay.source(option).strip()


def _is_only(paragraph: Paragraph, label: Text) -> bool:
    words = "".join(piece.text if isinstance(piece, Text) else "-" for piece in paragraph)
    return words.strip() == label.text


def _paragraphs(pieces: list[Text | Dropdown | None]) -> Iterator[Paragraph]:
    paragraph: list[Text | Dropdown] = []
    for piece in [*pieces, None]:
        if isinstance(piece, Dropdown) or (piece and not piece.is_blank):
            paragraph.append(piece)
        elif piece is None and paragraph:
            yield tuple(paragraph)
            paragraph = []
