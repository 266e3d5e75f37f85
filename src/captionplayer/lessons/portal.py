"""Files that a sandbox lets the program see one by one: those of the documents portal.

Whoever chooses a file in the desktop's dialogue gives it to the program, and nothing beside it; a
folder is given with all that is in it (org.freedesktop.portal.Documents, "File system layout").
"""

import os
from pathlib import Path

_IN_FLATPAK = Path("/run/flatpak/doc")


def is_shown_alone(path: Path) -> bool:
    """Whether it is a file that came through the portal, so that none beside it can be seen."""
    # .../doc/NUMBER/NAME is what was chosen
    return path.absolute().parent.parent in _places() and path.is_file()


def _places() -> list[Path]:
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return [_IN_FLATPAK, Path(runtime, "doc")] if runtime else [_IN_FLATPAK]
