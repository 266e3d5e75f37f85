"""One thing that the program is made of, and what may go wrong in naming it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Component:
    """A name with its version, its licence (an SPDX expression) and that licence's texts.

    `within` names the package whose file it came in; `copyright` are lines that stand before texts
    which are the same for everybody.
    """

    name: str
    version: str
    licence: str
    home: str
    texts: tuple[Path, ...]
    purl: str = ""
    within: str = ""
    copyright: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


class UnlicensedError(Exception):
    """Something has no licence text, or nobody knows where a file is from."""

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__("\n".join(sentences))
