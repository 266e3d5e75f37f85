"""What is installed: the program, Python, the system, and the libraries it needs."""

import platform
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import captionplayer
from captionplayer.doctor.finding import Finding, broken, well

# what is imported, by the name that it is installed under; Qt is looked at by its own checks
_LIBRARIES = {
    "Babel": "babel",
    "lxml": "lxml.etree",
    "nh3": "nh3",
    "platformdirs": "platformdirs",
    "pysrt": "pysrt",
    "regex": "regex",
}


def is_frozen() -> bool:
    """Whether the program was packed together with Python (PyInstaller, "Run-time Information")."""
    return bool(getattr(sys, "frozen", False))


def program() -> Iterator[Finding]:
    """This program: its version, and how it was installed."""
    code = "program-frozen" if is_frozen() else "program-package"
    place = sys.executable if is_frozen() else str(Path(captionplayer.__file__).parent)
    yield well("program", code, version=captionplayer.__version__, place=place)


def system() -> Iterator[Finding]:
    """Python, and what it runs on."""
    yield well(
        "system",
        "system",
        system=_system(),
        machine=platform.machine() or "?",
        python=platform.python_version(),
    )


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.platform(terse=True)


def libraries() -> Iterator[Finding]:
    """Each library that does not need Qt, really imported."""
    lost = {name: reason for name, module in _LIBRARIES.items() if (reason := _trouble(module))}
    for name, reason in lost.items():
        yield broken("libraries", "library-broken", library=name, reason=reason)
    if not lost:
        names = ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)
        yield well("libraries", "libraries", libraries=names)


def _trouble(module: str) -> str:
    try:
        import_module(module)
    except ImportError as error:
        return str(error)
    return ""


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a frozen program may not carry what a package says of itself
        module = import_module(_LIBRARIES[name])
        versions = (str(getattr(module, each, "")) for each in ("__version__", "VERSION_STRING"))
        return next(filter(None, versions), "?")
