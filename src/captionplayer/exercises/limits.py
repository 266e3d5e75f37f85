"""How large what is read may be."""

MAX_BYTES = 1_048_576
"""The largest problem read; the largest of Open edX's sample courses is a hundredth of it."""
