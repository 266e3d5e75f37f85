"""Reading of an XML document that nobody vouches for.

No DTD and no entity of its own is accepted (as in Open edX), nothing is fetched, and size,
nesting and number of elements are limited before any of it is used.
"""

import re
from contextlib import suppress
from xml.parsers import expat

from lxml import etree

from captionplayer.errors import FileError, ProblemError
from captionplayer.exercises.limits import MAX_BYTES
from captionplayer.exercises.markup import line

MAX_DEPTH = 100
"""The deepest nesting of elements."""
MAX_ELEMENTS = 5_000
"""The most elements in one problem."""

_PLACE = re.compile(r",? line \d+, column \d+.*$", re.DOTALL)


def read(data: bytes, file: str) -> etree._Element:
    """The root element; raises FileError where empty, ProblemError naming line and reason."""
    if not data.strip():
        raise FileError("file-empty", file=file)
    if len(data) > MAX_BYTES:
        raise ProblemError("problem-too-large", file=file, size=len(data), limit=MAX_BYTES)
    _refuse_doctype(data, file)
    root = _parsed(data, file)
    _measure(root, file)
    return root


def _refuse_doctype(data: bytes, file: str) -> None:
    """Stops at a DOCTYPE, before any entity that it declares is read."""
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise ProblemError("problem-doctype", file=file, place=parser.CurrentLineNumber)

    parser.StartDoctypeDeclHandler = refuse
    # What expat cannot read is for lxml to judge, and a DTD that lxml finds is refused as well
    with suppress(expat.ExpatError, ValueError, LookupError):
        parser.Parse(data, True)


def _parsed(data: bytes, file: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        reason = _PLACE.sub("", error.msg or "").strip() or "not XML"
        place = error.lineno or ""
        raise ProblemError("problem-not-xml", file=file, place=place, reason=reason) from error
    except (ValueError, LookupError) as error:
        raise ProblemError("problem-not-xml", file=file, reason=str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ProblemError("problem-doctype", file=file, place=1)
    return root


def _measure(root: etree._Element, file: str) -> None:
    depth = elements = 0
    for event, node in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        elements += event == "start"
        if depth > MAX_DEPTH or elements > MAX_ELEMENTS:
            limits = {"depth": MAX_DEPTH, "elements": MAX_ELEMENTS}
            raise ProblemError("problem-too-complex", file=file, place=line(node), **limits)
