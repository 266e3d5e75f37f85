"""Libraries that are asked for, but whose work is never done: empty ones stand in for them.

Qt's plugin for FFmpeg is linked to Qt Quick because it can record windows: it asks whether one is
Quick's and, if so, for its picture. There are no such windows here, and nothing records. Quick with
what that needs takes 17 MB.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePath

from linking import Entry, undefined

VERSION = "Qt_6"
OBJECTS = {"_ZN12QQuickWindow16staticMetaObjectE": 56}  # QMetaObject: seven pointers
FUNCTIONS = ("_ZN12QQuickWindow10grabWindowEv",)
LIBRARIES = {
    "libQt6Quick.so.6": (*OBJECTS, *FUNCTIONS),
    "libQt6Qml.so.6": (),
}
USERS = "multimedia"


class StrangeSymbolError(Exception):
    """A library is asked for more than its stand-in has: the names of what is missing."""


def put_in(entries: Iterable[Entry], scratch: Path) -> list[Entry]:
    """The entries with stand-ins, made in the scratch folder, for these libraries.

    Raises StrangeSymbolError where a plugin that is linked to them asks for more.
    """
    entries = list(entries)
    _check(Path(source) for place, source, _ in entries if PurePath(place).parent.name == USERS)
    scratch.mkdir(parents=True, exist_ok=True)
    made = {name: str(_made(name, symbols, scratch)) for name, symbols in LIBRARIES.items()}
    return [
        (place, made[PurePath(place).name], kind)
        if PurePath(place).name in made and kind == "BINARY"
        else (place, source, kind)
        for place, source, kind in entries
    ]


def _check(plugins: Iterable[Path]) -> None:
    known = {symbol for symbols in LIBRARIES.values() for symbol in symbols}
    asked = {
        name for file in plugins for name in undefined(file) if "QQuick" in name or "QQml" in name
    }
    if asked - known:
        raise StrangeSymbolError(*sorted(asked - known))


def _made(name: str, symbols: Iterable[str], scratch: Path) -> Path:
    source, versions, made = scratch / f"{name}.s", scratch / f"{name}.map", scratch / name
    source.write_text("".join(map(_assembly, symbols)) + _NO_STACK, encoding="ascii")
    versions.write_text(f"{VERSION} {{ global: *; }};\n", encoding="ascii")
    subprocess.run(["as", "-o", source.with_suffix(".o"), source], check=True)
    link = ["ld", "-shared", "-soname", name, "--version-script", str(versions), "--build-id"]
    subprocess.run([*link, "-o", made, source.with_suffix(".o")], check=True)
    return made


_NO_STACK = '.section .note.GNU-stack,"",@progbits\n'


def _assembly(symbol: str) -> str:
    """An object of noughts, or a function that stops the program: nothing calls it."""
    if symbol in OBJECTS:
        kind, section, body = "object", ".bss", f".zero {OBJECTS[symbol]}"
    else:
        kind, section, body = "function", ".text", "ud2"
    return (
        f"{section}\n.balign 16\n.globl {symbol}\n.type {symbol}, @{kind}\n"
        f"{symbol}: {body}\n.size {symbol}, .-{symbol}\n"
    )
