"""How this program starts itself once more, as another process."""

import sys
from pathlib import Path

import captionplayer
from captionplayer.doctor.software import is_frozen


def command() -> list[str]:
    """The words that start it; a command and its options come behind them."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "captionplayer"]


def folder() -> Path | None:
    """The folder to start it in, where Python finds this very package; None for any."""
    return None if is_frozen() else Path(captionplayer.__file__).parents[1]
