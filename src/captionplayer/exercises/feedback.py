"""Which words of an author's hints are shown after an answer, and what stands before them."""

from collections.abc import Sequence

from captionplayer.exercises.problem import Hint, Text

Feedback = tuple[tuple[Text, ...], Text | None]
"""The words of hints, and their label; None leaves that to the usual words."""


def shown(hints: Sequence[Hint]) -> Feedback:
    """The hints' words; a label of the author's own stands only where it is the only one."""
    texts = tuple(hint.text for hint in hints if not hint.text.is_blank)
    labels = [hint.label for hint in hints if hint.label is not None]
    return texts, labels[0] if texts and len(labels) == 1 else None
