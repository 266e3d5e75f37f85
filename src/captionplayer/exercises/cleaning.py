"""Markup of problems, cleaned: what is left can be shown, but runs and fetches nothing.

A list of what may stay, kept by nh3 (the Rust library ammonia), which reads markup as browsers do.
"""

import re
from html import unescape

import nh3

INLINE = frozenset(
    "abbr b big cite code del dfn em i ins kbd mark q s samp small strong sub sup tt u var".split()
)
"""Elements within a line that are kept."""

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
TABLE = frozenset("table caption thead tbody tfoot tr th td".split())
BLOCKS = frozenset("ul ol li dl dt dd pre blockquote".split()) | HEADINGS | TABLE
"""Elements with lines of their own that are kept."""

MOST_SPANNED = 20
"""The most columns or rows that one cell of a table takes."""

_TAGS = set(INLINE | BLOCKS | {"br", "img", "p", "span"})
_ATTRIBUTES: dict[str, set[str]] = {
    "*": set(),  # nh3 would let all elements keep `title`
    "img": {"src", "alt"},
    "span": {"lang", "dir"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
# besides these, elements that are not kept leave their words behind
_WITH_WORDS = set("applet embed iframe math noscript object script style svg template".split())
_NUMBER = re.compile(r"[1-9][0-9]{0,3}")
_LOCAL = re.compile(r"(?![A-Za-z][A-Za-z0-9+.-]*:|/)[^\\\x00-\x1f\x7f]+")
_ALONE = re.compile(r"<(?!/?(?:p|br)\b)")


def clean(markup: str) -> str:
    """The markup without whatever could run, fetch or lead out of the lesson."""
    return nh3.clean(
        markup,
        tags=_TAGS,
        clean_content_tags=_WITH_WORDS,
        attributes=_ATTRIBUTES,
        attribute_filter=_kept,
        url_schemes=set(),
        link_rel=None,
    )


def says_more(markup: str, words: str) -> bool:
    """Whether cleaned markup says more than its plain words do."""
    return bool(_ALONE.search(markup)) or _plain(markup) != " ".join(words.split())


def is_local(name: str) -> bool:
    """Whether it is a relative name that leads to no place above or beside where it begins."""
    return bool(_LOCAL.fullmatch(name)) and ".." not in name.split("/")


def _kept(tag: str, attribute: str, value: str) -> str | None:
    if attribute == "src":
        return value if is_local(value) else None
    if attribute in ("colspan", "rowspan"):
        return str(min(int(value), MOST_SPANNED)) if _NUMBER.fullmatch(value) else None
    if attribute == "start":
        return value if _NUMBER.fullmatch(value) else None
    if attribute == "dir":
        return value if value in ("ltr", "rtl") else None
    del tag
    return value


def _plain(markup: str) -> str:
    """The words of markup that has only paragraphs and line breaks."""
    return " ".join(unescape(re.sub(r"</?p>|<br>", " ", markup)).split())
