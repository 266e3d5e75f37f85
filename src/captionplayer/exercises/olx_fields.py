"""One stringresponse or numericalresponse of OLX -> TextQuestion or NumberQuestion."""

from collections.abc import Callable, Iterator

from lxml import etree

from captionplayer.exercises import markup, olx_sources, overlay
from captionplayer.exercises.olx_errors import error
from captionplayer.exercises.olx_words import Words
from captionplayer.exercises.problem import (
    DEFAULT_TOLERANCE,
    AcceptedTexts,
    AnswerHint,
    FieldQuestion,
    NumberQuestion,
    NumberRange,
    OtherNumber,
    Text,
    TextQuestion,
)

INPUTS = {
    "stringresponse": ("textline",),
    "numericalresponse": ("textline", "formulaequationinput"),
}
"""The elements that take the answer, by the response that they belong to."""

Answer = Callable[[etree._Element], str | None]
"""What gives the answer that an element names; None where there is none."""

_OR = "_or_"  # between the answers of old problems
_OLD_HINTS = {"stringresponse": "stringhint", "numericalresponse": "numericalhint"}
_MAX_SIZE = 500  # characters; the most that a field is asked to be wide


def question(
    node: etree._Element, key: str, file: str, language: str
) -> tuple[FieldQuestion, tuple[Text, ...]]:
    """The question and the paragraphs after its field; raises ProblemError naming the element.

    The answers to a text are those of the source, and those of a translation laid over it.
    """
    return _Reader(node, file, language).question(key)


def _own(node: etree._Element) -> str | None:
    """The answer that an element names; in older problems a further one is its text."""
    old = overlay.source(node) if markup.name(node) == "additional_answer" else None
    return node.get("answer") or old


def _translated(node: etree._Element) -> str | None:
    """The same in the language of the translation, if it was translated."""
    old = markup.name(node) == "additional_answer" and not node.get("answer")
    if old and overlay.language(node):
        return node.text
    return overlay.answer(node)


class _Reader:
    """Reads one response element."""

    def __init__(self, node: etree._Element, file: str, language: str) -> None:
        self._node = node
        self._file = file
        self._tag = markup.name(node)
        self._input = self._only_input()
        self._words = Words(node, self._input, file, language)

    def question(self, key: str) -> tuple[FieldQuestion, tuple[Text, ...]]:
        if not self._node.get("answer"):
            raise error("problem-no-answer", self._node, self._file)
        read = self._text if self._tag == "stringresponse" else self._number
        return read(key), self._words.after

    def _only_input(self) -> etree._Element:
        """The field; nothing else may take an answer there."""
        found = olx_sources.inputs(self._node, INPUTS[self._tag], self._file)
        if len(found) != 1:
            raise error("problem-one-field", self._node, self._file, found=len(found))
        return found[0]

    def _size(self) -> int | None:
        """The width that the author set; one that is no number does no harm."""
        size = self._input.get("size", "").strip()
        known = size.isascii() and size.isdigit() and len(size) < 7
        return min(int(size), _MAX_SIZE) if known else None

    def _has_old_hints(self) -> bool:
        groups = markup.children(self._node, "hintgroup")[:1]
        return any(markup.children(group, _OLD_HINTS[self._tag]) for group in groups)

    # Texts

    def _text(self, key: str) -> TextQuestion:
        return TextQuestion(
            id=key,
            label=self._words.label,
            descriptions=self._words.descriptions,
            intro=self._words.before,
            points=olx_sources.points(self._input, self._file),
            trailing=self._words.attribute("trailing_text"),
            size=self._size(),
            old_hints=self._has_old_hints(),
            accepted=self._accepted(_own),
            translated=self._accepted_translated(),
        )

    def _accepted_translated(self) -> AcceptedTexts | None:
        """The answers as they were translated; one that was not stays as it is."""
        if not any(_translated(node) for node in self._node.iter()):
            return None
        return self._accepted(lambda node: _translated(node) or _own(node))

    def _accepted(self, answer: Answer) -> AcceptedTexts:
        types = self._node.get("type", "").lower().split(" ")
        main = answer(self._node) or ""
        old = _OR in (self._node.get("answer") or "").lower()
        pattern = "regexp" in types and not old
        others = [] if old else markup.children(self._node, "additional_answer")
        answers = main.split(_OR) if old else [main, *(self._other(one, answer) for one in others)]
        return AcceptedTexts(
            tuple(text.strip() for text in answers),
            tuple(self._hints(main, others, answer, pattern)),
            ignore_case="ci" in types,
            pattern=pattern,
        )

    def _other(self, node: etree._Element, answer: Answer) -> str:
        found = answer(node)
        if not found:
            raise error("problem-no-answer", node, self._file)
        return found

    def _hints(
        self, main: str, others: list[etree._Element], answer: Answer, pattern: bool
    ) -> Iterator[AnswerHint]:
        """What is said to answers, in the order in which that is decided."""
        words = self._words
        said = words.hint(self._node, "correcthint")
        yield AnswerHint(main.strip(), said, right=True, pattern=pattern)
        for node in others:
            # One that is the element's text gets no hint
            own = (answer(node) or "").strip() if node.get("answer") else ""
            if own:
                said = words.hint(node, "correcthint")
                yield AnswerHint(own, said, right=True, pattern=pattern)
        for tag, fits in (("stringequalhint", False), ("regexphint", True)):
            for node in markup.children(self._node, tag):
                if own := (answer(node) or "").strip():
                    yield AnswerHint(own, words.as_hint(node), pattern=fits)

    # Numbers

    def _number(self, key: str) -> NumberQuestion:
        answer = self._node.get("answer", "")
        return NumberQuestion(
            id=key,
            label=self._words.label,
            descriptions=self._words.descriptions,
            intro=self._words.before,
            points=olx_sources.points(self._input, self._file),
            trailing=self._words.attribute("trailing_text"),
            size=self._size(),
            old_hints=self._has_old_hints(),
            answer=answer,
            range=self._range(answer),
            tolerance=self._tolerance(),
            others=tuple(self._other_numbers()),
            hint=self._words.hint(self._node, "correcthint"),
            schemes=olx_sources.schemes(self._node),
            partial_range=self._parameter("partial_range"),
            partial_answers=self._parameter("partial_answers"),
        )

    def _range(self, answer: str) -> NumberRange | None:
        """A range where there are brackets at both ends: its first two parts are the ends."""
        if not answer.startswith(("[", "(")) or not answer.endswith(("]", ")")):
            return None
        ends = answer[1:-1].split(",")
        if len(ends) < 2:
            raise error("problem-range", self._node, self._file, answer=answer[:40])
        return NumberRange(ends[0], ends[1], answer.startswith("["), answer.endswith("]"))

    def _tolerance(self) -> str:
        """The first tolerance counts, wherever it stands in the response."""
        for node in self._node.iterdescendants():
            given = node.get("default")
            is_tolerance = node.get("type") == "tolerance" and given is not None
            if markup.name(node) == "responseparam" and is_tolerance:
                return (given or "").strip()
        return DEFAULT_TOLERANCE

    def _other_numbers(self) -> Iterator[OtherNumber]:
        for node in markup.children(self._node, "additional_answer"):
            answer = node.get("answer")
            if answer is None:
                raise error("problem-no-answer", node, self._file)
            yield OtherNumber(answer, self._words.hint(node, "correcthint"))

    def _parameter(self, name: str) -> str | None:
        """The attribute of the first parameter that has it."""
        nodes = markup.children(self._node, "responseparam")
        return next((node.get(name) for node in nodes if node.get(name) is not None), None)
