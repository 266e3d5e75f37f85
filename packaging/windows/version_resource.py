"""The version resource of the Windows programs, from `captionplayer.__version__`."""

from __future__ import annotations

from pathlib import Path

import captionplayer

_ENGLISH, _UNICODE = 0x0409, 1200
_TEXT = """\
VSVersionInfo(
    ffi=FixedFileInfo(
        filevers={numbers}, prodvers={numbers},
        mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0),
    ),
    kids=[
        StringFileInfo([StringTable({table!r}, [
{strings}
        ])]),
        VarFileInfo([VarStruct("Translation", {translation!r})]),
    ],
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows counts: 0.1.0 is 0.1.0.0. Raises ValueError for one with letters."""
    major, minor, patch = map(int, version.split("."))
    return major, minor, patch, 0


def text(program: str, version: str = captionplayer.__version__) -> str:
    """PyInstaller's version file for the program of this name."""
    strings = {
        "CompanyName": "The captionplayer developers",
        "FileDescription": "captionplayer",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "captionplayer",
        "ProductVersion": version,
    }
    return _TEXT.format(
        numbers=numbers(version),
        table=f"{_ENGLISH:04X}{_UNICODE:04X}",
        strings="\n".join(f"            StringStruct{pair!r}," for pair in strings.items()),
        translation=[_ENGLISH, _UNICODE],
    )


def write(folder: Path, program: str) -> str:
    """Write the file where PyInstaller is to find it; its path."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{program}.version.txt"
    file.write_text(text(program), encoding="utf-8")
    return str(file)
