"""SSIP, the language that Speech Dispatcher is spoken to in (its documentation, "SSIP").

A reply is some lines "250-text" and a last one "250 text"; codes from 700 on tell of a message that
is spoken: its number, the client's, and what happened.
"""

from dataclasses import dataclass

BEGIN, END, CANCELLED = 701, 702, 703
_EVENTS = 700
_LONGEST = 65_536  # bytes of a line; more is not SSIP


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply, or an event: its code and the text of its lines, the last one included."""

    code: int
    lines: tuple[str, ...]

    @property
    def is_event(self) -> bool:
        """Whether it tells of a message, and answers no command."""
        return self.code >= _EVENTS

    @property
    def is_good(self) -> bool:
        """Whether the command was done."""
        return 200 <= self.code < 300


class Replies:
    """Puts replies together from bytes as they come. Raises ValueError for what is not SSIP."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[str] = []

    def feed(self, data: bytes) -> list[Reply]:
        """The replies that are whole by now."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > _LONGEST:
            raise ValueError("a line without end")
        return [reply for line in lines if (reply := self._take(line)) is not None]

    def _take(self, line: bytes) -> Reply | None:
        code, sign, text = line[:3], line[3:4], line[4:].rstrip(b"\r")
        if not code.isdigit() or sign not in (b"-", b" "):
            raise ValueError("no code")
        self._lines.append(text.decode(errors="replace"))
        if sign == b"-":
            return None
        lines, self._lines = tuple(self._lines), []
        return Reply(int(code), lines)


def one_line(text: str) -> str:
    """The text without line breaks and control characters: nothing of it can be a command."""
    printable = (letter if letter.isprintable() or letter == " " else " " for letter in text)
    return " ".join("".join(printable).split())


def as_data(text: str) -> bytes:
    """A text as the data of SPEAK: one line, a full stop at its start doubled, and the end mark."""
    line = one_line(text)
    stuffed = f".{line}" if line.startswith(".") else line
    return f"{stuffed}\r\n.\r\n".encode(errors="replace")
