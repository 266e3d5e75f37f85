"""Installs the wheel found in a folder into a new environment, beside the packages of the lock.

Usage: install_wheel.py DIST TARGET. The packages are those that the running Python has; the
project's own source, which that Python also sees, is not among them.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path


def main(dist: Path, target: Path) -> None:
    """Make the environment and install the one wheel there is."""
    (wheel,) = dist.glob("*.whl")
    venv.create(target, with_pip=True)
    folder = next(target.glob("lib/python*/site-packages"))
    packages = sysconfig.get_paths()["purelib"]
    (folder / "packages-of-the-lock.pth").write_text(f"{packages}\n", encoding="utf-8")
    python = target / "bin" / "python"
    pip: list[str | Path] = [python, "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-index", "--no-deps", wheel], check=True)
    subprocess.run([*pip, "check"], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
