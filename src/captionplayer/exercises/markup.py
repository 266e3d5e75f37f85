"""The words of OLX markup as plain text: inline elements flattened, blocks as paragraphs."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar, cast

from lxml import etree

from captionplayer.errors import Field, ProblemError

BREAK = "\x1e"  # the edge of a block; XML cannot hold this character
INPUTS = frozenset(
    "annotationinput checkboxgroup checkboxtextgroup chemicalequationinput choicegroup codeinput "
    "crystallography designprotein2dinput drag_and_drop_input editageneinput editamoleculeinput "
    "filesubmission formulaequationinput imageinput javascriptinput jsinput jsmeinput matlabinput "
    "optioninput radiogroup radiotextgroup schematic textbox textline vsepr_input".split()
)
"""Open edX's elements that take an answer."""

_Found = TypeVar("_Found")
_SPACE = re.compile(r"[ \t\r\n\f]+")  # a no-break space is a character like any other
_BLOCKS = frozenset(
    "address article aside blockquote br center choice dd description details div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option "
    "p pre section summary table tbody td tfoot th thead tr ul".split()
)
# What an author keeps back until an answer is given, and code
_HIDDEN = frozenset(
    "additional_answer answer choicehint compoundhint correcthint demandhint hint hintgroup "
    "optionhint regexphint responseparam script solution solutionset stringequalhint style "
    "targetedfeedback targetedfeedbackset".split()
)


def name(node: etree._Element) -> str:
    """The element's name without its namespace; empty for a comment or an instruction."""
    tag = node.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def line(node: etree._Element) -> Field:
    """The line that the element starts in, counted from 1; empty where it is not known."""
    return cast("int | None", node.sourceline) or ""


def hidden(node: etree._Element) -> tuple[()] | None:
    """Nothing, to stand for an element that is not to be read; None for all others."""
    tag = name(node)
    return () if not tag or tag in _HIDDEN else None


def flow(
    node: etree._Element, instead: Callable[[etree._Element], Iterable[_Found] | None]
) -> Iterator[str | _Found]:
    """The running text of an element with a BREAK at each edge of a block.

    What `instead` returns for an element stands for it; None lets its text flow.
    """
    yield node.text or ""
    for child in node:
        found = instead(child)
        if found is None:
            yield from _inside(child, instead)
        else:
            yield from found
        yield child.tail or ""


def _inside(
    node: etree._Element, instead: Callable[[etree._Element], Iterable[_Found] | None]
) -> Iterator[str | _Found]:
    edge = BREAK if name(node) in _BLOCKS else ""
    yield edge
    if name(node) == "img":
        yield node.get("alt", "")
    yield from flow(node, instead)
    yield edge


def paragraphs(text: str) -> list[str]:
    """Running text as paragraphs, the white space normalised; empty ones are left out."""
    tidy = (_SPACE.sub(" ", paragraph).strip(" ") for paragraph in text.split(BREAK))
    return [paragraph for paragraph in tidy if paragraph]


def children(node: etree._Element, tag: str) -> list[etree._Element]:
    """The child elements of that name."""
    return [child for child in node if name(child) == tag]


def points(node: etree._Element, file: str) -> int:
    """The points of an input; the author may ask for more than a right answer earns.

    Raises ProblemError naming the element.
    """
    given = node.get("points", "1")
    if not re.fullmatch("[1-9][0-9]{0,3}", given):
        facts = {"element": name(node), "points": given[:40]}
        raise ProblemError("problem-points", file=file, place=line(node), **facts)
    return int(given)


def words(node: etree._Element) -> list[str]:
    """The paragraphs of an element without what is hidden."""
    return paragraphs("".join(flow(node, hidden)))
