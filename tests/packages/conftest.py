"""What scripts/package made: it runs these tests on it."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder with the frozen program."""
    return ROOT / "build" / "package" / "onedir" / "captionplayer"


@pytest.fixture(scope="session")
def binaries(bundle: Path) -> list[Path]:
    """Every program and library in it."""
    return [path for path in bundle.rglob("*") if _is_elf(path)]


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


@pytest.fixture(scope="session")
def package() -> Path:
    """The Debian package."""
    return next((ROOT / "dist").glob("*.deb"))


@pytest.fixture(scope="session")
def archive() -> Path:
    """The archive for any Linux."""
    return next((ROOT / "dist").glob("*.tar.xz"))
