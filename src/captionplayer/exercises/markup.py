"""The words of OLX markup, as plain text and as `Text`s with cleaned markup.

`flow` walks an element and gives running text (see running.py), which can be joined and taken
apart as strings are; `text`, `blocks` and `inline` make `Text`s, `paragraphs` plain text.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import TypeVar, cast

from lxml import etree

from captionplayer.errors import Field
from captionplayer.exercises import cleaning, overlay, pictures
from captionplayer.exercises.problem import Text
from captionplayer.exercises.rendering import END, LTR, rendered
from captionplayer.exercises.running import (
    APART,
    BREAK,
    LANGUAGE,
    LINE,
    MARKS,
    PICTURE,
    SEEN,
    UNSEEN,
    mark,
    paragraphs,
    whole_blocks,
)

__all__ = [
    "BREAK",
    "INPUTS",
    "blocks",
    "children",
    "flow",
    "hidden",
    "inline",
    "line",
    "name",
    "paragraphs",
    "text",
]

INPUTS = frozenset(
    "annotationinput checkboxgroup checkboxtextgroup chemicalequationinput choicegroup codeinput "
    "crystallography designprotein2dinput drag_and_drop_input editageneinput editamoleculeinput "
    "filesubmission formulaequationinput imageinput javascriptinput jsinput jsmeinput matlabinput "
    "optioninput radiogroup radiotextgroup schematic textbox textline vsepr_input".split()
)
"""Open edX's elements that take an answer."""

DEEPEST_LIST = 5
"""Lists in lists beyond this are shown without bullets: each moves its words to the side."""
MOST_CELLS = 500
MOST_COLUMNS = 30
"""A table with more of them is shown as paragraphs."""
LONGEST_ADDRESS = 200
"""Characters of a link's address that is shown."""

_Found = TypeVar("_Found")
_Instead = Callable[[etree._Element], Iterable[_Found] | None]
_BLOCKS = frozenset(
    "address article aside blockquote caption center choice dd description details div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label legend li main nav "
    "ol option p pre section summary table tbody td tfoot th thead tr ul".split()
)
# What an author keeps back until an answer is given, and code
_HIDDEN = frozenset(
    "additional_answer answer choicehint compoundhint correcthint demandhint hint hintgroup "
    "optionhint regexphint responseparam script solution solutionset stringequalhint style "
    "targetedfeedback targetedfeedbackset".split()
)
_LISTS = frozenset(("ul", "ol", "dl"))
_ITEMS = frozenset(("li", "dt", "dd"))
_CELLS = cleaning.TABLE - {"table"}
_ATTRIBUTES = ("colspan", "rowspan", "start")


@dataclass(frozen=True)
class _Place:
    """Where the walk is: which elements are marked there, and how deep in lists it is."""

    marked: frozenset[str]
    lists: int = 0
    verbatim: bool = False


_OUTSIDE = _Place(cleaning.INLINE | cleaning.BLOCKS - _CELLS - _ITEMS)


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


def children(node: etree._Element, tag: str) -> list[etree._Element]:
    """The child elements of that name."""
    return [child for child in node if name(child) == tag]


def flow(node: etree._Element, instead: _Instead[_Found]) -> Iterator[str | _Found]:
    """The running text of an element with a BREAK at each edge of a block.

    What `instead` returns for an element stands for it; None lets its text flow.
    """
    yield from _flow(node, instead, _OUTSIDE)


def text(node: etree._Element, source: str) -> Text:
    """The words of an element without what is hidden; `source` is the source language."""
    return rendered(whole_blocks(_running(node)), source)


def blocks(running: str, source: str) -> tuple[Text, ...]:
    """Running text as one Text a block; empty ones are left out."""
    found = (rendered([block], source) for block in whole_blocks(running))
    return tuple(text for text in found if text.text or text.markup)


def inline(running: str, source: str) -> Text:
    """Running text as one line, which keeps the space at its ends: it stands beside an input."""
    return rendered([running], source, inline=True)


def _running(node: etree._Element) -> str:
    return "".join(flow(node, hidden))


def _flow(node: etree._Element, instead: _Instead[_Found], place: _Place) -> Iterator[str | _Found]:
    yield _translated(_said(node.text, place), overlay.language(node))
    for child in node:
        found = instead(child)
        if found is None:
            yield from _inside(child, instead, place)
        else:
            yield from found
        yield _said(child.tail, place)


def _inside(
    node: etree._Element, instead: _Instead[_Found], place: _Place
) -> Iterator[str | _Found]:
    tag = name(node).lower()
    if tag == "br":
        yield LINE
    elif tag == "img":
        yield _picture(node)
    edge = BREAK if tag in _BLOCKS else ""
    begin, end, inner = _marks(node, tag, place)
    yield edge + begin
    yield from _flow(node, instead, inner)
    yield end + (_address(node) if tag == "a" else "") + edge


def _marks(node: etree._Element, tag: str, place: _Place) -> tuple[str, str, _Place]:
    """The marks of an element, and how its children are walked."""
    inner = place
    if tag in _LISTS:
        inner = replace(place, marked=place.marked | _ITEMS, lists=place.lists + 1)
        if inner.lists > DEEPEST_LIST:
            return "", "", replace(inner, marked=place.marked - _ITEMS)
    elif tag == "table":
        # a table in a table would take exponential time to lay out
        inner = replace(place, marked=place.marked - {"table"})
        if tag not in place.marked or not _is_small(node):
            return "", "", inner
        inner = replace(inner, marked=inner.marked | _CELLS)
    elif tag == "pre":
        inner = replace(place, verbatim=True)
    if tag not in place.marked:
        return "", "", inner
    given = ((key, node.get(key)) for key in _ATTRIBUTES)
    attributes = "".join(f' {key}="{escape(value)}"' for key, value in given if value)
    return mark(f"<{tag}{attributes}>"), mark(f"</{tag}>"), inner


def _is_small(table: etree._Element) -> bool:
    """Whether a table can be shown as one; none can that holds a question."""
    cells = 0
    for node in table.iterdescendants():
        tag = name(node)
        if tag in INPUTS or tag.endswith("response"):
            return False
        if tag == "tr" and sum(map(_columns, node)) > MOST_COLUMNS:
            return False
        cells += tag in ("td", "th")
    return cells <= MOST_CELLS


def _columns(cell: etree._Element) -> int:
    span = cell.get("colspan", "") if name(cell) else "0"
    return int(span) if span.isdecimal() and len(span) < 6 else 1


def _said(text: str | None, place: _Place) -> str:
    """An element's own words; where they are kept as they were typed, so are lines and spaces."""
    if not text or not place.verbatim:
        return text or ""
    lines = text.expandtabs(4).replace("\r", "").split("\n")
    return LINE.join(map(_with_spaces, lines))


def _with_spaces(typed: str) -> str:
    """A line whose spaces stay, all but single ones between words."""
    return typed.replace("  ", "\u00a0 ").replace("  ", " \u00a0")


def _translated(said: str, language: str) -> str:
    return f"{mark(LANGUAGE + language)}{said}{mark(LANGUAGE)}" if said and language else said


def _picture(node: etree._Element) -> str:
    """A picture, and its alternative text for those who read plain words."""
    alternative = " ".join(MARKS.sub(" ", node.get("alt", "")).split())
    found = pictures.found(node)
    source = f' src="{escape(found.name)}"' if found.name else ""
    file = mark(f"{PICTURE}{found.name}{APART}{found.path}") if found.path else ""
    tag = mark(f'<img{source} alt="{escape(alternative)}">')
    return f"{file}{tag}{mark(UNSEEN)}{alternative}{mark(SEEN)}"


def _address(node: etree._Element) -> str:
    """Where a link leads, in brackets: nothing here follows it."""
    address = node.get("href", "").strip()
    shown = address.startswith(("http://", "https://", "mailto:"))
    words = "".join(map(str, node.itertext())).strip()
    if not shown or len(address) > LONGEST_ADDRESS or address == words:
        return ""
    start, end = mark(LTR), mark(END)
    return f" ({start}{address}{end})"
