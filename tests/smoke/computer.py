"""One Debian with the program installed, a learner at its keyboard, and no network."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import lesson
import sockets
from bare_debian import Debian
from display import SOCKETS, Display

LEARNER = "learner"
HOME = f"/home/{LEARNER}"
PACKAGE = "captionplayer"
PATIENCE = 60
UNIMPORTANT = ("/var/cache/", "/var/lib/", "/var/log/", "/etc/ld.so.cache", "/run/", "/tmp/")
# what doctor misses without what is recommended; a font with Latin and Arabic comes anyway
OPTIONAL = ("captions.zh", "voice.en", "voice.ar", "voice.zh")


class Computer:
    """Says what fails when the package is installed, used and removed."""

    def __init__(
        self, debian: Debian, display: Display, scratch: Path, *, recommended: bool
    ) -> None:
        self._debian = debian
        self._display = display
        self._scratch = scratch
        self._recommended = recommended

    def failures(self, package: Path) -> Iterator[str]:
        """Install, use and remove it; what failed, a sentence each."""
        self._debian.enter("useradd", "--create-home", LEARNER)
        before = self._files()
        shutil.copy(package, self._debian.root / "opt")
        self._debian.install(f"/opt/{package.name}", recommended=self._recommended)
        (self._debian.root / "opt" / package.name).unlink()
        brought = set(self._debian.enter("dpkg-query", "--listfiles", PACKAGE).splitlines())
        others = self._files() - (
            brought - before
        )  # what its dependencies have, and made of themselves
        shutil.copytree(self._scratch / "lesson", self._debian.root / HOME[1:] / "Boiling water")
        for use in (self._doctor, self._tour, self._play):
            yield from use()
        yield from self._remove(others)

    # the uses

    def _doctor(self) -> Iterator[str]:
        done = self._run("doctor", "doctor", "--format", "json")
        if done.returncode != 0:
            yield f"doctor ended with {done.returncode}: {done.stderr}"
        report = json.loads(done.stdout or "{}")
        missing = [check["id"] for check in report.get("checks", []) if check["status"] != "well"]
        print("doctor names as missing:", ", ".join(missing) or "nothing", flush=True)
        for check in OPTIONAL:
            named = check in missing
            if named == self._recommended:
                yield f"doctor {'names' if named else 'does not name'} {check} as missing"
        yield from self._sockets("doctor")

    def _tour(self) -> Iterator[str]:
        done = self._run("tour", "tour", "--output", f"{HOME}/pictures")
        pictures = len(list((self._debian.root / HOME[1:] / "pictures").glob("*.png")))
        print(f"tour took {pictures} pictures", flush=True)
        if done.returncode != 0 or not pictures:
            yield f"tour ended with {done.returncode} and {pictures} pictures: {done.stderr}"
        yield from self._sockets("tour")

    def _play(self) -> Iterator[str]:
        """The lesson is watched, its exercise answered, and the answer kept, by keyboard alone."""
        with self._begun("play", "--start", f"{HOME}/Boiling water") as process:
            if not self._display.wait_for_window():
                yield "no window came"
            self._display.take_picture("playing")
            time.sleep(lesson.SECONDS + 3)  # then the focus is in the exercise
            self._display.type(lesson.ANSWER)
            self._display.press("Return")
            time.sleep(1)
            self._display.take_picture("graded")
            self._display.press("ctrl+q")
            try:
                code = process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                code = None
        if code != 0:
            yield f"the window ended with {code}"
        yield from self._results()
        yield from self._sockets("play")

    def _results(self) -> Iterator[str]:
        done = self._run("results", "results", f"{HOME}/Boiling water", "--format", "json")
        lessons: list[dict[str, Any]] = json.loads(done.stdout or "{}").get("lessons", [])
        score = lessons[0]["score"] if lessons else None
        print(f"results tell {score}", flush=True)
        if score != {"earned": 1.0, "possible": 1.0}:
            yield f"the answer is not graded as right: {score} {done.stderr}"

    # running

    def _run(self, log: str, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self._command(log, words), capture_output=True, text=True, check=False, timeout=300
        )

    def _begun(self, log: str, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(self._command(log, words))

    def _command(self, log: str, words: Sequence[str]) -> tuple[str, ...]:
        """The program as the learner starts it: in the C locale, watched, without a network."""
        screens = self._debian.root / SOCKETS.relative_to("/")
        screens.mkdir(mode=0o1777, parents=True, exist_ok=True)
        variables = (f"HOME={HOME}", f"DISPLAY={self._display.name}")
        entered = self._debian.entered(
            variables, PACKAGE, *words, user=LEARNER, apart=("--net",), bound=(SOCKETS,)
        )
        return (*sockets.traced(self._trace(log)), *entered)

    def _trace(self, log: str) -> Path:
        return self._scratch / f"{log}.strace"

    def _sockets(self, log: str) -> Iterator[str]:
        """Internet sockets that were opened."""
        told = self._trace(log).read_text(encoding="utf-8")
        yield from (f"{log} opened an internet socket: {call}" for call in sockets.opened(told))

    # what is left

    def _remove(self, others: set[str]) -> Iterator[str]:
        """Only what the learner made may be left, beside what other packages have."""
        apt = ("apt-get", "--quiet", "--yes", "-o", "Dpkg::Use-Pty=0")
        self._debian.enter(*apt, "purge", PACKAGE)
        others = others | self._files_of_packages()
        for name in sorted(self._files()):
            if name.startswith(HOME) or (name in others and PACKAGE not in Path(name).name):
                continue
            if PACKAGE in name or not name.startswith(UNIMPORTANT):
                yield f"left after removal: {name}"
        if not (self._debian.root / HOME[1:] / ".local/share/captionplayer").is_dir():
            yield "the learner's progress is gone"

    def _files_of_packages(self) -> set[str]:
        lists = (self._debian.root / "var/lib/dpkg/info").glob("*.list")
        return {name for each in lists for name in each.read_text(encoding="utf-8").splitlines()}

    def _files(self) -> set[str]:
        root = self._debian.root
        return {f"/{path.relative_to(root)}" for path in root.rglob("*")}
