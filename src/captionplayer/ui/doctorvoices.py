"""The doctor's look for voices: which engine has one for each language, if any."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QTimer

from captionplayer.doctor.finding import Finding, missing, well
from captionplayer.doctor.lesson import LANGUAGES
from captionplayer.ui.speech import voices_here

_PATIENCE = 4_000  # ms: engines that have not answered by then are taken to have no voice


def voices() -> Iterator[Finding]:
    """One finding for each language."""
    here = voices_here()
    loop, late = QEventLoop(), QTimer(singleShot=True)
    late.timeout.connect(loop.quit)
    late.start(_PATIENCE)
    here.prepared.connect(loop.quit)
    here.prepare()
    if not here.are_ready:
        loop.exec()
    for tag in LANGUAGES:
        engine = here.engine_for(tag)
        check = f"voice.{tag}"
        yield well(check, "voice", engine=engine) if engine else missing(check, "voice-none")
    here.close()
