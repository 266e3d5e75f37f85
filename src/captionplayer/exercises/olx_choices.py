"""One multiplechoiceresponse or choiceresponse of OLX -> ChoiceQuestion."""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from lxml import etree

from captionplayer.exercises import markup, olx_sources, olx_targeted
from captionplayer.exercises.olx_errors import error
from captionplayer.exercises.olx_words import Words
from captionplayer.exercises.problem import Choice, ChoiceQuestion, CompoundHint, Hint, Text

GROUPS = {"multiplechoiceresponse": "choicegroup", "choiceresponse": "checkboxgroup"}
"""The element that holds the choices, by the response that it belongs to."""

MAX_CHOICES = 500
"""The most choices of one question."""

MAX_CREDIT = 1e9
"""The most that a choice can earn that is right in part, or cost."""


def question(
    node: etree._Element, key: str, file: str, language: str
) -> tuple[ChoiceQuestion, tuple[Text, ...]]:
    """The question and the paragraphs after its choices; raises ProblemError naming the element."""
    return _Reader(node, file, language).question(key)


class _Reader:
    """Reads one response element."""

    def __init__(self, node: etree._Element, file: str, language: str) -> None:
        self._node = node
        self._file = file
        self._multiple = markup.name(node) == "choiceresponse"
        self._group = self._only_group()
        self._words = Words(node, self._group, file, language)

    def question(self, key: str) -> tuple[ChoiceQuestion, tuple[Text, ...]]:
        elements = self._choice_elements()
        choices = tuple(self._choice(id_, element) for id_, element in elements.items())
        targeted = olx_targeted.read(self._node)
        said = {
            id_: self._all_words(targeted.to(id_))
            for id_ in dict.fromkeys(choice.explanation for choice in choices)
        }
        return ChoiceQuestion(
            id=key,
            label=self._words.label,
            descriptions=self._words.descriptions,
            choices=tuple(replace(choice, targeted=said[choice.explanation]) for choice in choices),
            multiple=self._multiple,
            intro=self._words.before,
            compound_hints=self._compound_hints(elements),
            points=olx_sources.points(self._group, self._file),
            shuffled=self._is_shuffled(),
            pool=self._pool(choices),
            schemes=olx_sources.schemes(self._node),
            explained=self._all_words(targeted.explained(choices)),
        ), self._words.after

    def _only_group(self) -> etree._Element:
        """The element that holds the choices; nothing else may take an answer there."""
        expected = GROUPS[markup.name(self._node)]
        found = olx_sources.inputs(self._node, (expected,), self._file)
        if len(found) != 1:
            raise error(
                "problem-one-group", self._node, self._file, expected=expected, found=len(found)
            )
        return found[0]

    def _all_words(self, nodes: Iterable[etree._Element]) -> tuple[Text, ...]:
        return tuple(text for text in map(self._words.inside, nodes) if not text.is_blank)

    # Order

    def _is_shuffled(self) -> bool:
        return not self._multiple and self._group.get("shuffle") == "true"

    def _pool(self, choices: Sequence[Choice]) -> int | None:
        """How many choices are drawn to be shown; None where all are."""
        given = self._group.get("answer-pool")
        if self._multiple or given is None:
            return None
        if self._is_shuffled():
            raise error("problem-shuffled-pool", self._group, self._file)
        if not re.fullmatch(r"\s*[0-9]{1,6}\s*", given, re.ASCII):
            raise error("problem-pool", self._group, self._file, pool=given[:40])
        if int(given) and len({choice.correct for choice in choices}) < 2:
            raise error("problem-one-sided-pool", self._group, self._file)
        return int(given) or None

    # Choices

    def _choice_elements(self) -> dict[str, etree._Element]:
        """The choices by their id."""
        found: dict[str, etree._Element] = {}
        unnamed = 0
        for node in self._group:
            tag = markup.name(node)
            if tag in ("", "compoundhint"):
                continue
            if tag != "choice":
                raise error("problem-stray-element", node, self._file)
            own = None if self._multiple else node.get("name")
            id_ = f"choice_{unnamed if own is None else own}"
            unnamed += own is None
            if id_ in found:
                raise error("problem-same-choice", node, self._file, id=id_)
            found[id_] = node
        if len(found) > MAX_CHOICES:
            raise error("problem-too-many-choices", self._group, self._file, limit=MAX_CHOICES)
        return found

    def _choice(self, id_: str, node: etree._Element) -> Choice:
        correct = node.get("correct")
        if correct is None:
            raise error("problem-not-marked", node, self._file)
        if any(markup.name(child) == "choice" for child in node.iterdescendants()):
            raise error("problem-stray-element", node, self._file)
        partial = not self._multiple and correct.lower() == "partial"
        return Choice(
            id_,
            self._words.inside(node),
            correct == "true" if self._multiple else correct.upper() == "TRUE",
            self._hints(node),
            credit=self._credit(node) if partial else None,
            counts=not self._multiple or correct in ("true", "false"),
            fixed=node.get("fixed") == "true",
            explanation=node.get("explanation-id", ""),
        )

    def _credit(self, node: etree._Element) -> float:
        """What a choice earns that is right in part; Open edX sets no bounds to it.

        Ours are there so that no sum of points is beyond every number.
        """
        given = node.get("point_value", "0.5")
        try:
            credit = float(given)
        except ValueError:
            credit = math.nan
        if not abs(credit) <= MAX_CREDIT:
            raise error("problem-point-value", node, self._file, value=given[:40])
        return credit

    def _hints(self, node: etree._Element) -> tuple[Hint, ...]:
        """Feedback of a choice: of a single choice the first only, shown when it is ticked."""
        nodes = markup.children(node, "choicehint")
        if not self._multiple:
            return tuple(self._hint(hint, True) for hint in nodes[:1])
        selected = ((hint, hint.get("selected", "").lower()) for hint in nodes)
        return tuple(
            self._hint(hint, when == "true") for hint, when in selected if when in ("true", "false")
        )

    def _hint(self, node: etree._Element, selected: bool) -> Hint:
        return replace(self._words.as_hint(node), selected=selected)

    def _compound_hints(self, elements: dict[str, etree._Element]) -> tuple[CompoundHint, ...]:
        """The compound hints of checkboxes; they name choices by id or letter, in any case."""
        if not self._multiple:
            return ()
        ids = {
            (node.get("id") or chr(ord("A") + index)).upper(): id_
            for index, (id_, node) in enumerate(elements.items())
        }
        found = []
        for node in markup.children(self._group, "compoundhint"):
            names = node.get("value", "").upper().split()
            if all(name in ids for name in names):
                choices = frozenset(ids[name] for name in names)
                hint = self._words.as_hint(node)
                found.append(CompoundHint(choices, hint.text, hint.label))
        return tuple(found)
