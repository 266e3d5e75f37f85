"""A message bundle from the text of its wiki page.

The page is a table of keys and quoted values; its text has them joined with nothing, a tab or a
line break between. Quotes inside a value are not escaped, so a value runs from the first quote
after its key to the last one of its row, over several lines where need be. What the wiki's skin
writes around the table is passed over.
"""

import re
from collections.abc import Iterator

from captionplayer.captions import metadata
from captionplayer.captions.collected import Collected
from captionplayer.captions.decoding import unix_lines
from captionplayer.captions.jsontext import Pairs
from captionplayer.captions.keys import DISPLAY_NAME, METADATA
from captionplayer.captions.limits import check_count
from captionplayer.errors import BundleError

_CAPTION = r"subtitle-[0-9]+-[0-9]+-[0-9]+"
_GAP = r"[ \t]*(?:\n[ \t]*){0,3}"
_ABOUT = (
    r"(?P<mark>@metadata)|(?P<list>priorityLanguages)"
    rf"|allowOnlyPriorityLanguages{_GAP}(?P<flag>true|false)"
)
# a row begins with its line ...
_ROW = re.compile(rf'^[ \t]*(?:{_ABOUT}|(?P<key>[A-Za-z0-9_.-]{{1,100}}){_GAP}")', re.MULTILINE)
# ... but a page's bare text content has no lines: there only the usual keys can be told
_GLUED = re.compile(
    rf"{_ABOUT}|(?P<key>{_CAPTION}"
    rf'|(?<![ \t])(?:display_name|sourceLanguage|description|label)){_GAP}"'
)
# a colon would follow in JSON
_CAPTION_ROW = re.compile(rf'(?P<indent>^[ \t]*)?{_CAPTION}{_GAP}"(?!\s*:)', re.MULTILINE)
_CAPTION_KEY = re.compile(_CAPTION)
_QUOTED = re.compile(r'"([^"\n]*)"')
_LINE_END_QUOTE = re.compile(r'"[ \t]*$', re.MULTILINE)
# the skin's "Retrieved from", whatever its language: the one line below that may end in a quote
_FOOTER = re.compile(r'[?&]oldid=[0-9]+"[ \t]*$', re.MULTILINE)
_USUAL = (None, DISPLAY_NAME, metadata.SOURCE, metadata.DESCRIPTION, metadata.LABEL)


def read_page(text: str, file: str, found: Collected) -> Pairs:
    """The keys and values of the page, as those of its JSON would be.

    Raises BundleError where no caption can be found.
    """
    text = unix_lines(text)
    check_count(text.count("subtitle-"), file, BundleError)
    lines = [match["indent"] is not None for match in _CAPTION_ROW.finditer(text)]
    if not lines:
        raise BundleError("bundle-not-recognised", file=file)
    glued = 2 * sum(lines) < len(lines)
    rows = list(_rows(text, glued))
    ends = [row.start() for row in rows[1:]] + [_table_end(text, rows[-1].end())]
    return _pairs(text, rows, ends, found)


def _rows(text: str, glued: bool) -> Iterator[re.Match[str]]:
    """Where rows begin. What looks like one inside an open value continues the value."""
    last: re.Match[str] | None = None
    captions_began = False
    for row in (_GLUED if glued else _ROW).finditer(text):
        key = row["key"]
        if key and _CAPTION_KEY.fullmatch(key):
            captions_began = True
        elif glued and captions_began:
            continue  # a word in quotes is likelier here than a row of another kind
        elif last is None:
            if key not in _USUAL:
                continue
        elif not _is_closed(text, last, row.start()):
            continue
        last = row
        yield row


def _is_closed(text: str, row: re.Match[str], end: int) -> bool:
    """Whether the row is complete where the next one seems to begin."""
    if row["key"] is None and not row["list"]:
        return True
    while end > row.end() and text[end - 1] in " \t\n":
        end -= 1
    if end == row.end():
        return row["key"] is None
    return text[end - 1] == '"'


def _table_end(text: str, last: int) -> int:
    """Where the skin goes on behind the last row, which begins before `last`."""
    footer = _FOOTER.search(text, last)
    end = text.rindex("\n", 0, footer.start()) if footer else len(text)
    quotes = [quote.end() for quote in _LINE_END_QUOTE.finditer(text, last, max(last, end))]
    return quotes[-1] if quotes else end


def _pairs(text: str, rows: list[re.Match[str]], ends: list[int], found: Collected) -> Pairs:
    """The rows' keys and values; the first of each legal metadata key is metadata's."""
    messages, about = Pairs(), Pairs()
    missing = set(metadata.LEGAL)
    for row, end in zip(rows, ends, strict=True):
        key = row["key"]
        if row["flag"]:
            about.append((metadata.ONLY, row["flag"] == "true"))
        elif row["list"]:
            about.append((metadata.PRIORITY, _QUOTED.findall(text, row.end(), end)))
        elif key is not None:
            value = text[row.end() : end].rstrip(" \t\n")
            if not value.endswith('"'):
                found.add("page-value-open", key)
            elif key in missing:
                missing.remove(key)
                about.append((key, value[:-1]))
            else:
                messages.append((key, value[:-1]))
    return Pairs([(METADATA, about), *messages]) if about else messages
