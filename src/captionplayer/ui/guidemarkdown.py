"""A page of the guide, as Markdown: cut into pieces, and made ready to be shown by Qt."""

import re
from dataclasses import dataclass
from itertools import pairwise

PICTURE = "picture:"
"""Before a picture's number: by its own name Qt would open it, whatever the document allows."""

_SECTION = re.compile(r"^(?=## )", re.MULTILINE)
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)\s]+)\)$", re.MULTILINE)
_CODE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
_ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)
_NO_SLUG = re.compile(r"[^\w\- ]")
_PLAIN_NAME = re.compile(r"[\w-]+(?:\.[\w-]+)*", re.ASCII)


@dataclass(frozen=True)
class Link:
    """Where a link leads: to a page of the guide (empty: the same one) and a heading on it."""

    page: str
    anchor: str


@dataclass(frozen=True)
class Prepared:
    """Pieces to be shown one after another, and the files that their pictures stand for."""

    pieces: tuple[str, ...]
    pictures: tuple[str, ...]


def slug(heading: str) -> str:
    """The name that links know a heading by, as GitHub makes it."""
    return _NO_SLUG.sub("", heading.lower()).replace(" ", "-")


def link(target: str) -> Link | None:
    """The place in the guide that a link names; None for any other address."""
    page, _, anchor = target.partition("#")
    if page and not (page.endswith(".md") and _PLAIN_NAME.fullmatch(page)):
        return None
    return Link(page, anchor)


def prepare(markdown: str, *, right_to_left: bool) -> Prepared:
    """Cut a page before its sections; each picture has its words below it, as a quotation.

    For a page that is read from right to left, rows of tables are turned round, as Qt sets the
    first cell on the left always, and code is set apart: `./a` would be drawn as `a/.`.
    """
    pictures: list[str] = []

    def named(found: re.Match[str]) -> str:
        pictures.append(found[2])
        return f"![{found[1]}]({PICTURE}{len(pictures) - 1})\n\n> {found[1]}"

    pieces = []
    for piece in _pieces(markdown):
        shown = _PICTURE.sub(named, piece)
        pieces.append(_from_right_to_left(shown) if right_to_left else shown)
    return Prepared(tuple(pieces), tuple(pictures))


def _pieces(markdown: str) -> list[str]:
    """The page's beginning and its sections; what looks like a heading in an example is none."""
    examples = [found.span() for found in _FENCE.finditer(markdown)]
    cuts = [
        found.start()
        for found in _SECTION.finditer(markdown)
        if found.start() and not any(start < found.start() < end for start, end in examples)
    ]
    edges = [0, *cuts, len(markdown)]
    return [markdown[start:end] for start, end in pairwise(edges)]


def _from_right_to_left(piece: str) -> str:
    # the marks stand around the code, not in it, where they would be copied with it
    return _ROW.sub(_turned, _CODE.sub("\u2066\\g<0>\u2069", piece))


def _turned(row: re.Match[str]) -> str:
    return f"|{'|'.join(reversed(row[1].split('|')))}|"
