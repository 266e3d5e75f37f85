"""Translations laid over the XML of a problem by key: what the wiki calls a message bundle.

A key is the way to an element: `problem.choiceresponse.checkboxgroup.choice.2` is the second
choice. Its value is the element's own text, up to its first child, without the white space around
it; what follows a child is not translated. In a problem that asks for a text, an element with an
`answer` has that for its value instead. `display_name` is the problem's title.

What is laid over stays apart from the source: each element knows its language, its own text
before, and the translation of its `answer`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

OWN = "{urn:captionplayer}"
"""The namespace of the attributes by which an element's translation is known."""

DISPLAY_NAME = "display_name"
NOTHING = "...."
"""Stands for an empty text, as for captions: the wiki takes no empty value."""

_LANGUAGE, _SOURCE, _ANSWER, _TITLE = (
    f"{OWN}{name}" for name in ("language", "source", "answer", "title")
)
_STEP = re.compile(r"\.?([A-Za-z_][\w-]*)(?:\.([1-9][0-9]{0,5})|\[([1-9][0-9]{0,5})\])?(?=\.|$)")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# code is not translated, even where the wiki offers it
_NEVER = frozenset(("script", "style"))


@dataclass(frozen=True)
class Translation:
    """The texts of one language by key."""

    language: str
    messages: Mapping[str, str]


def prepare(root: etree._Element) -> None:
    """Takes away what only this program may say of an element; a file could have it too."""
    etree.strip_attributes(root, f"{OWN}*")


def apply(root: etree._Element, translation: Translation) -> tuple[str, ...]:
    """Lays the translation over the problem; returns the keys that nothing belongs to."""
    finder = _Finder(root)
    return tuple(
        key
        for key, value in translation.messages.items()
        if not finder.lay(key, value, translation.language)
    )


def unknown(root: etree._Element, keys: Iterable[str]) -> frozenset[str]:
    """The keys that nothing in the problem belongs to."""
    finder = _Finder(root)
    return frozenset(key for key in keys if not finder.knows(key))


def language(node: etree._Element) -> str:
    """The language of the element's own text where it is translated; else empty."""
    return node.get(_LANGUAGE, "")


def title_language(root: etree._Element) -> str:
    """The language of the problem's title where it is translated; else empty."""
    return root.get(_TITLE, "")


def source(node: etree._Element) -> str:
    """The element's own text in the source language, up to its first child."""
    return node.get(_SOURCE, node.text or "")


def answer(node: etree._Element) -> str | None:
    """The element's `answer` as it was translated; None where it was not."""
    return node.get(_ANSWER)


class _Finder:
    """Finds the elements of a problem by key."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._families: dict[etree._Element, dict[object, list[etree._Element]]] = {}
        # Open edX's rule: the answers of all elements then, whatever response they are in
        self._answers = root.tag == "problem" and root.find("stringresponse") is not None
        # a script fills in what begins with $: no translation may begin or end to need that
        self._scripted = next(root.iter("{*}script"), None) is not None

    def lay(self, key: str, value: str, language: str) -> bool:
        """Lays one text over its element; false where there is none that takes it."""
        node = self._find(key)
        if node is None:
            return False
        text = _NOT_XML.sub("\ufffd", value.strip())
        own = "" if text == NOTHING else text
        if key == DISPLAY_NAME:
            node.set(_TITLE, language)
            node.set(DISPLAY_NAME, own)
            return True
        before = node.get("answer", "") if self._is_answer(node) else source(node)
        if self._scripted and ("$" in own) is not ("$" in before):
            return False
        if not self._is_answer(node):
            node.set(_SOURCE, before)
            node.set(_LANGUAGE, language)
            node.text = _put_into(before, own)
        elif own:
            node.set(_ANSWER, own)
        return True

    def knows(self, key: str) -> bool:
        """Whether the key belongs to something."""
        return self._find(key) is not None

    def _find(self, key: str) -> etree._Element | None:
        """The element that takes the text, if any."""
        if key == DISPLAY_NAME:
            return self._root
        node = self._walk(key)
        if node is None or node.tag in _NEVER:
            return None
        has_text = self._is_answer(node) or bool(source(node).strip())
        return node if has_text else None

    def _is_answer(self, node: etree._Element) -> bool:
        return self._answers and "answer" in node.attrib

    def _walk(self, key: str) -> etree._Element | None:
        steps = list(_steps(key))
        if not steps or steps[0] != (self._root.tag, 0):
            return None
        node = self._root
        for tag, number in steps[1:]:
            found = self._family(node).get(tag, [])
            # one of several has a number, and one alone has none, or 1
            if (not number and len(found) != 1) or number > len(found):
                return None
            node = found[max(number - 1, 0)]
        return node

    def _family(self, node: etree._Element) -> dict[object, list[etree._Element]]:
        if node not in self._families:
            family: dict[object, list[etree._Element]] = {}
            for child in node:
                family.setdefault(child.tag, []).append(child)
            self._families[node] = family
        return self._families[node]


def _steps(key: str) -> Iterator[tuple[str, int]]:
    """The names in a key, each with its number or 0; nothing where it is no key."""
    steps = []
    place = 0
    while place < len(key):
        step = _STEP.match(key, place)
        if step is None or (place == 0) is key.startswith(".", place):
            return
        steps.append((step[1], int(step[2] or step[3] or 0)))
        place = step.end()
    yield from steps


def _put_into(before: str, text: str) -> str:
    """The text in the place of another one, with the white space around that."""
    body = before.strip()
    start = before.index(body)
    return before[:start] + text + before[start + len(body) :]
