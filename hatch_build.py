"""Puts the compiled translations into the wheel; the source archive has what they are made from."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent / "scripts"))
import compile_translations


class Translations(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles with the lrelease that is there; fetches PySide6's only where there is none."""

    def dependencies(self) -> list[str]:
        """What is to be installed for this build."""
        there = compile_translations.lrelease()
        return [] if there else ["PySide6-Essentials>=6.8,<6.12"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and have the files taken along."""
        del version
        self._folder = tempfile.TemporaryDirectory()
        for file in compile_translations.compile_all(Path(self._folder.name)):
            build_data["force_include"][str(file)] = f"captionplayer/resources/i18n/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was compiled."""
        del version, build_data, artifact_path
        self._folder.cleanup()
