"""Running text: words with marks among them, all of which are characters that XML cannot hold.

So it can be joined and taken apart as strings are. BREAK is the edge of a block, and LINE the end
of a line in one. Between OPEN and CLOSE stands what is no words: a tag, or one of the signs below.
"""

import re

BREAK, LINE = "\x1e", "\x1f"
OPEN, CLOSE = "\x0e", "\x0f"
LANGUAGE = "@"
"""Before the language of what follows; alone, that is the source's again."""
UNSEEN, SEEN = "~", "/~"
"""Around words of the plain text that markup has another sign for, such as a picture."""
PICTURE, APART = "#", "\x11"
"""Before a picture's name and, after APART, the path of its file."""

MARKS = re.compile(f"({OPEN}[^{CLOSE}]*{CLOSE}|[{BREAK}{LINE}])")
"""What is no words."""

WHOLE = frozenset("ul ol dl table pre blockquote h1 h2 h3 h4 h5 h6".split())
"""Elements that are one block with all that is in them."""

# none holds the beginning of another one of its kind, so that each place is looked at once only
FORMULA = re.compile(
    r"\[mathjax(?:inline)?\](?P<tagged>(?:(?!\[mathjax).)+?)\[/mathjax(?:inline)?\]"
    r"|(?P<bare>\\\((?:(?!\\\().)+?\\\)|\\\[(?:(?!\\\[).)+?\\\]|\$\$.+?\$\$)",
    re.DOTALL,
)
"""A formula in TeX, as MathJax finds it in Open edX's problems."""

_HINTS = ("\\", "$$", "[mathjax")  # no formula is without one of them

_SPACE = re.compile(r"[ \t\r\n\f]+")  # a no-break space is a character like any other
_TAGS = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}")
_EDGE = re.compile(f"[{BREAK}{LINE}]")
_TAG_NAME = re.compile(r"<(/?)([a-z0-9]+)")


def mark(content: str) -> str:
    """What is no words, for running text."""
    return f"{OPEN}{content}{CLOSE}"


def has_formula(running: str) -> bool:
    """Whether there is a formula among the words."""
    # most texts have none; the pattern alone took a fifth of the time of reading a problem
    return any(hint in running for hint in _HINTS) and FORMULA.search(running) is not None


def squeezed(text: str) -> str:
    """The text with one space for each stretch of white space."""
    return _SPACE.sub(" ", text)


def paragraphs(running: str) -> list[str]:
    """The plain words, a paragraph or line each; empty ones are left out."""
    plain = _TAGS.sub("", running) if OPEN in running else running
    tidy = (squeezed(text).strip(" ") for text in _EDGE.split(plain))
    return [text for text in tidy if text]


def whole_blocks(running: str) -> list[str]:
    """The running text of each block: a paragraph, or a list or table with all that is in it."""
    if OPEN not in running:
        return running.split(BREAK)
    blocks: list[list[str]] = [[]]
    depth = 0
    for piece in MARKS.split(running):
        found = _TAG_NAME.match(piece, 1)
        if found and found[2] in WHOLE:
            depth = max(depth + (-1 if found[1] else 1), 0)
        if piece == BREAK and not depth:
            blocks.append([])
        else:
            blocks[-1].append(piece)
    return ["".join(pieces) for pieces in blocks]


def main_language(running: str, source: str) -> str:
    """The language that most letters are in: the source's, or that of a translation.

    The letters of a formula are in none.
    """
    if OPEN + LANGUAGE not in running:
        return source
    letters: dict[str, int] = {}
    language = source
    for piece in MARKS.split(running):
        if piece.startswith(OPEN + LANGUAGE):
            language = piece[2:-1] or source
        elif not piece.startswith((OPEN, BREAK, LINE)):
            words = FORMULA.sub("", piece)
            letters[language] = letters.get(language, 0) + sum(map(str.isalpha, words))
    most = max(letters.values(), default=0)
    return next((tag for tag, count in letters.items() if tag != source and count == most), source)
