"""The Debian package of the frozen program, below /opt as packages of others than Debian are."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

import control
import tree
from depends import RECOMMENDS, depends

HERE = Path(__file__).resolve().parent
PLACE = Path("opt") / control.PACKAGE


def lay_out(program: Path, root: Path, news: Path, version: str, time: int) -> None:
    """Put the program and what Debian wants to know of it into the package's tree."""
    shutil.copytree(program, root / PLACE, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    command = root / "usr" / "bin" / control.PACKAGE
    command.symlink_to(f"/{PLACE}/{control.PACKAGE}")
    documents = root / "usr" / "share" / "doc" / control.PACKAGE
    documents.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", documents / "copyright")
    written = control.changelog(control.debian_version(version), time)
    _zip(written.encode(), documents / "changelog.gz")
    _zip(news.read_bytes(), documents / "NEWS.md.gz")
    install = HERE.parent / "linux" / "install_desktop.py"
    subprocess.run([sys.executable, install, root, "--gzip"], check=True)
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / control.PACKAGE)


def _zip(data: bytes, file: Path) -> None:
    file.write_bytes(gzip.compress(data, 9, mtime=0))


def build(root: Path, target: Path, version: str, time: int) -> Path:
    """Make the package of its tree, in the target folder; returns it."""
    version, architecture = control.debian_version(version), _architecture()
    about = root / "DEBIAN"  # dpkg-shlibdeps knows the tree by it
    about.mkdir()
    needs = depends(root)
    sums, kilobytes = control.check_sums(root), tree.installed_kilobytes(root)
    told = control.control(version, architecture, kilobytes, needs, RECOMMENDS)
    (about / "md5sums").write_text(sums, encoding="utf-8")
    (about / "control").write_text(told, encoding="utf-8")
    tree.settle(root, time)
    package = target / f"{control.PACKAGE}_{version}_{architecture}.deb"
    _pack(root, package, time)
    return package


def _pack(root: Path, package: Path, time: int) -> None:
    # one thread: with more, the blocks that are compressed would depend on the machine
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--threads-max=1"]
    variables = os.environ | {"SOURCE_DATE_EPOCH": str(time)}
    command += ["--build", str(root), str(package)]
    subprocess.run(command, env=variables, check=True, stdout=subprocess.DEVNULL)


def _architecture() -> str:
    asked = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return asked.stdout.strip()
