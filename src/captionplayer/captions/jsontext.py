"""A JSON object as its pairs, in order and with repeated keys."""

import json
import re

from captionplayer.captions.limits import check_json
from captionplayer.errors import BundleError

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_KINDS = {list: "list", str: "string", float: "number", bool: "boolean", type(None): "null"}


class Pairs(list[tuple[str, object]]):
    """The keys and values of one JSON object as they stand in the text."""


def load_object(text: str, file: str) -> Pairs:
    """The pairs of a JSON text that is one object; numbers are floats.

    Raises BundleError: too many captions or values, not JSON, nested too deep, not an object.
    """
    check_json(text, file)
    try:
        # int() refuses very long numbers with an error of its own; no number is of use here
        value = json.loads(text, object_pairs_hook=Pairs, parse_int=float)
    except json.JSONDecodeError as error:
        raise BundleError(
            "bundle-not-json", file=file, place=error.lineno, column=error.colno, reason=error.msg
        ) from None
    except RecursionError:
        raise BundleError("bundle-nested", file=file) from None
    if not isinstance(value, Pairs):
        raise BundleError("bundle-not-object", file=file, kind=kind_of(value))
    return value


def kind_of(value: object) -> str:
    """What JSON calls a value of this type."""
    return _KINDS.get(type(value), "object")


def has_half_characters(text: str) -> bool:
    """Whether the JSON text holds escapes of surrogates, which may stand alone."""
    return "\\ud" in text or "\\uD" in text


def mended(value: str) -> str:
    """The text with a replacement character for each half of a character that stands alone."""
    return _LONE_SURROGATE.sub("\ufffd", value)
