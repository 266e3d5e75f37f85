"""What a learner has left out: Open edX's rules for when an answer may be submitted."""

from collections.abc import Sequence
from dataclasses import dataclass

from captionplayer.ui.fieldquestion import FieldBox
from captionplayer.ui.questions import Box


@dataclass(frozen=True)
class Gaps:
    """Boxes without an answer: those that must have one, and fields that may stay blank."""

    missing: tuple[Box, ...] = ()
    blank: tuple[Box, ...] = ()


def find_gaps(boxes: Sequence[Box]) -> Gaps:
    """Every choice and dropdown must be answered, and one field of all at least."""
    fields = [box for box in boxes if isinstance(box, FieldBox)]
    empty = [box for box in fields if not box.is_answered]
    open_ = [box for box in boxes if not box.is_answered and box not in fields]
    if fields and len(empty) == len(fields):
        missing = {*open_, *empty}
        return Gaps(tuple(box for box in boxes if box in missing))
    return Gaps(tuple(open_), tuple(empty))
