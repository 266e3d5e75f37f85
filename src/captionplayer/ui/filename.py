"""File names as Qt reads them: in UTF-8 whatever the locale, where Python goes by the locale."""

import os
from pathlib import Path


def for_qt(path: Path) -> str:
    """The name by which Qt finds what Python calls `path`."""
    return os.fsencode(path).decode("utf-8", "surrogateescape")
