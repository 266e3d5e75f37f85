"""Imports at Python's own pace.

PySide6 puts an import of its own in the place of Python's, which reads the source of every module
imported from then on: it looks for users of `from __feature__ import`. Nothing here is one, and
frozen there is no source, only the search for it: a tenth of the start.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - puts it there


def take_back() -> None:
    """Import as before PySide6 came, where it says how that was."""
    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
