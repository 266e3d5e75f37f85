"""The pictures of a problem: which file each one is, found by whoever knows the lesson's files."""

from collections.abc import Callable
from typing import NamedTuple

from lxml import etree

from captionplayer.exercises.cleaning import is_local
from captionplayer.exercises.overlay import OWN

STATIC = "/static/"
"""What Open edX's own files begin with."""

_PATH = f"{OWN}picture"


class Picture(NamedTuple):
    """A picture by its name in the lesson, and the path of its file where that was found."""

    name: str
    path: str = ""


Find = Callable[[str], Picture | None]
"""The picture that a `src` stands for; None where there is none in the lesson."""


def place(root: etree._Element, find: Find) -> None:
    """Notes at each picture which file it is; one that is not to be shown loses its `src`."""
    for node in root.iter("img"):
        picture = find(node.get("src", ""))
        try:
            if picture is not None and is_local(picture.name):
                node.set("src", picture.name)
                node.set(_PATH, picture.path)
                continue
        except ValueError:  # a path with characters that XML cannot hold
            pass
        node.attrib.pop("src", "")


def found(node: etree._Element) -> Picture:
    """The picture of an `img`; without a name where it is not to be shown."""
    name = node.get("src", "").removeprefix(STATIC)
    if not is_local(name):
        return Picture("")
    was_static = node.get("src", "").startswith(STATIC)
    return Picture(f"static/{name}" if was_static else name, node.get(_PATH, ""))
