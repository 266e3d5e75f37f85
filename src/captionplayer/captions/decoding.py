"""Bytes of a text file to text: UTF-8, or UTF-16 and UTF-32 with their byte order mark."""

import codecs

from captionplayer.captions.limits import check_size
from captionplayer.errors import FileError, InputError

# UTF-32's little-endian mark begins with UTF-16's, so it is looked for first
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def decode(data: bytes, file: str, error: type[InputError]) -> str:
    """The text of a file.

    Raises FileError when it is empty or too large, and `error` when it is not text.
    """
    check_size(data, file)
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as reason:
        raise _undecodable(data, reason, encoding, file, error) from None
    text = text.removeprefix(_MARK)
    if not text.strip():
        raise FileError("file-empty", file=file)
    if "\0" in text:
        raise error("text-with-nul", file=file, place=text.count("\n", 0, text.index("\0")) + 1)
    return text


def unix_lines(text: str) -> str:
    """The text with every line break as a line feed."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _undecodable(
    data: bytes, reason: UnicodeDecodeError, encoding: str, file: str, error: type[InputError]
) -> InputError:
    place = data.count(b"\n", 0, reason.start) + 1 if encoding == "utf-8" else ""
    name = encoding.upper()
    return error("text-undecodable", file=file, place=place, byte=reason.start + 1, encoding=name)
