"""Builds Debian's own package from the source archive, without a network, and tries it.

Usage: debian.py [--roots FOLDER]. In the folder (by default a temporary one, which goes
afterwards) a bare Debian is made with debootstrap; one that is there is used again. A copy gets
what the package needs to be built; there it is built, tested and looked at by lintian. Then
scripts/smoke tries it in bare copies. The results are in dist/debian. Exits with 1 where something
failed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bare_debian import Debian, run
from commit_time import commit_time
from journal import ROOT, give_up

RELEASE = "trixie"
RESULTS = ROOT / "dist" / "debian"
BUILDER = "builder"
PLACE = Path("/home") / BUILDER / "package"
TOOLS = ("dpkg-dev", "lintian")
PROGRAMS = ("debootstrap", "ip", "unshare")
LINTIAN = ("lintian", "--info", "--display-info", "--pedantic", "--fail-on", "error,warning")


def source_archive(folder: Path) -> Path:
    """The project's source archive, made here and now."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(commit_time()))
    command = ("-m", "hatchling", "build", "--target", "sdist", "--directory", str(folder))
    subprocess.run([sys.executable, *command], cwd=ROOT, check=True)
    (archive,) = folder.glob("*.tar.gz")
    return archive


def unpack(debian: Debian, archive: Path) -> Path:
    """Lay the archive out as a source package; its folder, as seen inside."""
    debian.enter("useradd", "--create-home", BUILDER)
    name, version = archive.name.removesuffix(".tar.gz").rsplit("-", 1)
    outside = debian.root / PLACE.relative_to("/")
    outside.mkdir()
    original = outside / f"{name}_{version}.orig.tar.gz"
    shutil.copy(archive, original)
    run("tar", "--extract", "--file", str(original), "--directory", str(outside))
    sources = outside / f"{name}-{version}"
    shutil.copytree(sources / "packaging" / "debian", sources / "debian")
    debian.enter("chown", "--recursive", f"{BUILDER}:{BUILDER}", str(PLACE))
    return PLACE / sources.name


def provide(debian: Debian, sources: Path) -> None:
    """Install what the build needs: by the package's own control file, and nothing else."""
    debian.install(*TOOLS)
    options = ("--quiet", "--yes", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends")
    debian.enter("apt-get", *options, "build-dep", str(sources))


def build(debian: Debian, sources: Path) -> bool:
    """Build and test the package, then have lintian look at it; whether both went well."""
    built = _apart(debian, f"cd {sources} && dpkg-buildpackage --no-sign", PLACE / "build.log")
    looked = built and _apart(debian, f"{' '.join(LINTIAN)} {PLACE}/*.changes", PLACE / "lintian")
    _keep(debian.root / PLACE.relative_to("/"))
    return looked


def _apart(debian: Debian, line: str, log: Path) -> bool:
    """Run a line of shell as an ordinary user without a network; it is shown, and kept."""
    variables = (f"HOME=/home/{BUILDER}", "LC_ALL=C.UTF-8")
    shell = ("bash", "-o", "pipefail", "-c", f"({line}) 2>&1 | tee {log}")
    command = debian.entered(variables, *shell, user=BUILDER, apart=("--net",))
    return subprocess.run(command, check=False).returncode == 0


def _keep(folder: Path) -> None:
    RESULTS.mkdir(parents=True, exist_ok=True)
    for file in filter(Path.is_file, folder.iterdir()):
        shutil.copy(file, RESULTS)


def main() -> int:
    """Build it, and try it; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--roots", type=Path, help="where a bare system is, or is kept")
    given = parser.parse_args()
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if os.geteuid() != 0 or missing:
        give_up(f"This needs root and {', '.join(missing or PROGRAMS)}.")
    with tempfile.TemporaryDirectory(prefix="captionplayer-debian-") as temporary:
        scratch = Path(temporary)
        roots = given.roots or scratch
        bare = Debian(roots / RELEASE, RELEASE)
        bare.make()
        debian = bare.copy(scratch / "building")
        sources = unpack(debian, source_archive(scratch))
        provide(debian, sources)
        if not build(debian, sources):
            return 1
        (package,) = (debian.root / PLACE.relative_to("/")).glob("*.deb")
        smoke = (ROOT / "scripts" / "smoke", package, "--releases", RELEASE, "--roots", roots)
        return subprocess.run(list(map(str, smoke)), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
