"""What is wrong with an element of OLX, told with its place."""

from lxml import etree

from captionplayer.errors import Field, ProblemError
from captionplayer.exercises import markup


def error(code: str, node: etree._Element, file: str, **facts: Field) -> ProblemError:
    """The error about an element, with its line."""
    return ProblemError(
        code, file=file, place=markup.line(node), element=markup.name(node), **facts
    )
