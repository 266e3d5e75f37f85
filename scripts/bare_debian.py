"""A Debian in a folder of its own, for what must be tried on a system that has nothing else."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

MIRROR = "http://deb.debian.org/debian"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# what the host may know about reaching its package sources
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
NETWORK = (Path("/etc/resolv.conf"), Path("/etc/pip.conf"), Path("/root/.config/pip/pip.conf"))


class Debian:
    """A release of Debian below a folder; needs root and debootstrap."""

    def __init__(self, root: Path, release: str) -> None:
        self.root = root
        self.release = release

    def make(self, *packages: str) -> None:
        """Make it with hardly anything but these packages, unless it is there."""
        if not (self.root / "usr" / "bin" / "apt-get").exists():
            include = ",".join(("ca-certificates", *packages))
            variant = ("--variant=minbase", f"--include={include}")
            run("debootstrap", *variant, self.release, str(self.root), MIRROR)
        for name in NETWORK:
            self.take_from_host(name)
        for file in Path("/etc/apt/apt.conf.d").glob("99*"):
            self.take_from_host(file)
        self.enter("apt-get", "--quiet", "update")

    def copy(self, root: Path) -> Debian:
        """The same in another folder, as it is now."""
        run("cp", "--archive", str(self.root), str(root))
        return Debian(root, self.release)

    def take_from_host(self, file: Path) -> None:
        """Copy a file of this system to the same place."""
        if file.exists():
            there = self.root / file.relative_to("/")
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, there)

    def install(self, *packages: str, recommended: bool = False) -> None:
        """Install packages (names, or paths inside), with what they recommend or without."""
        more = f"--{'' if recommended else 'no-'}install-recommends"
        self.enter(
            "apt-get", "--quiet", "--yes", "-o", "Dpkg::Use-Pty=0", "install", more, *packages
        )

    def enter(self, *command: str) -> str:
        """Run a command in it as root, with processes of its own; what it printed."""
        variables = ("HOME=/root", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive")
        return run(*self.entered(variables, *command))

    def entered(
        self,
        variables: Sequence[str],
        *command: str,
        user: str = "root",
        apart: Sequence[str] = (),
        bound: Sequence[Path] = (),
    ) -> tuple[str, ...]:
        """The command that runs one in it.

        `apart` are further options of unshare, among which `--net` leaves only the loopback;
        `bound` are folders of this system to share.
        """
        own = ("unshare", "--pid", "--fork", "--kill-child", "--mount", *apart)
        mounts = ["mount -t proc proc $0/proc", "mount -t tmpfs -o mode=1777 tmpfs $0/dev/shm"]
        mounts += ["ip link set lo up"] if "--net" in apart else []
        mounts += [f"mount --rbind {each} $0{each}" for each in bound]
        inside = " && ".join((*mounts, 'exec chroot --userspec="$1" "$0" "${@:2}"'))
        shell = ("bash", "-c", inside, str(self.root), user)
        return (*own, *shell, "/usr/bin/env", "-i", f"PATH={PATH}", *variables, *command)

    def version(self, package: str) -> str:
        """The installed version of a package, as its makers count."""
        form = "--showformat=${source:Upstream-Version}"
        return self.enter("dpkg-query", "--show", form, package).strip()


def run(*command: str) -> str:
    """Run a command to its end; what it printed. Raises CalledProcessError."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout
