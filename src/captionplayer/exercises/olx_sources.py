"""What the OLX of each input is: its element, its points, and the words that Open edX shows."""

import re
from collections.abc import Container
from itertools import takewhile

from lxml import etree

from captionplayer.exercises import markup
from captionplayer.exercises.olx_errors import error
from captionplayer.exercises.problem import Source


def sources(response: etree._Element) -> tuple[Source, ...]:
    """The sources of the inputs of a response element, in document order."""
    tag = markup.name(response)
    inputs = [node for node in response.iterdescendants() if markup.name(node) in markup.INPUTS]
    if len(inputs) != 1:
        return tuple(Source(markup.name(node), tag, node.get("label", "")) for node in inputs)
    descriptions = tuple(map(_inside, markup.children(response, "description")))
    return (Source(markup.name(inputs[0]), tag, _label(response, inputs[0]), descriptions),)


def inputs(response: etree._Element, tags: Container[str], file: str) -> list[etree._Element]:
    """The inputs of a response element, which takes those of some tags.

    Raises ProblemError naming one of another kind, and one where nothing is shown.
    """
    apart = {*markup.children(response, "label")[:1], *markup.children(response, "description")}
    found = []
    for node in response.iterdescendants():
        tag = markup.name(node)
        if tag not in markup.INPUTS and not tag.endswith("response"):
            continue
        if tag not in tags or _is_kept_back(node, response, apart):
            raise error("problem-stray-input", node, file)
        found.append(node)
    return found


def _is_kept_back(
    node: etree._Element, response: etree._Element, apart: Container[etree._Element]
) -> bool:
    """Whether an input stands in what is hidden, or shown apart from its question."""
    around = takewhile(lambda each: each is not response, node.iterancestors())
    return any(each in apart or markup.hidden(each) is not None for each in around)


def points(node: etree._Element, file: str) -> int:
    """The points of an input; the author may ask for more than a right answer earns.

    Raises ProblemError naming the element.
    """
    given = node.get("points", "1")
    if not re.fullmatch("[1-9][0-9]{0,3}", given):
        raise error("problem-points", node, file, points=given[:40])
    return int(given)


def schemes(response: etree._Element) -> tuple[str, ...]:
    """The kinds of partial credit, in small letters; nothing but "false" means none."""
    value = response.get("partial_credit", "false").lower()
    if value.strip() == "false":
        return ()
    return tuple(scheme.strip() for scheme in value.split(","))


def _label(response: etree._Element, only: etree._Element) -> str:
    """The label in the response; in older problems the element before it takes its place."""
    labels = markup.children(response, "label")
    if labels:
        return _inside(labels[0])
    before = response.getprevious()
    if before is None:
        return ""
    wanted = only.get("label")
    if wanted is None:
        return _inside(before) if markup.name(before) == "label" else ""
    return _inside(before) if markup.name(before) == "p" and before.text == wanted else ""


def _inside(node: etree._Element) -> str:
    """The content of an element with its markup."""
    if not len(node):
        return (node.text or "").strip()
    whole = etree.tostring(node, encoding="unicode", with_tail=False)
    return whole[whole.index(">") + 1 : whole.rindex("<")].strip()
