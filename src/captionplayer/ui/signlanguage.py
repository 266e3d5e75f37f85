"""What a learner chooses of the sign-language picture: shown, where, how large; kept."""

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.ui import settings as kept
from captionplayer.ui.settings import Settings

_STEP = 5  # per cent of the width


class SignLanguage(QObject):
    """The choices for all lessons, told whenever one changes."""

    on_changed = Signal(bool)
    beside_changed = Signal(bool)
    share_changed = Signal(int)
    said = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def announce_all(self) -> None:
        """Tell the settings once, as the window is built."""
        self.on_changed.emit(self.on)
        self.beside_changed.emit(self._settings.get(kept.SIGN_BESIDE))
        self.share_changed.emit(self._settings.get(kept.SIGN_SHARE))

    @property
    def on(self) -> bool:
        """Whether the picture is wanted."""
        return self._settings.get(kept.SIGN_ON)

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Sign language on or off."""
        self._settings.set(kept.SIGN_ON, on)
        self.on_changed.emit(on)
        self.said.emit(self.tr("Sign language on") if on else self.tr("Sign language off"))

    @Slot(bool)
    def put_beside(self, beside: bool) -> None:
        """Beside the lesson's picture, or in its corner."""
        self._settings.set(kept.SIGN_BESIDE, beside)
        self.beside_changed.emit(beside)
        self.said.emit(
            self.tr("Sign language beside the video")
            if beside
            else self.tr("Sign language in the corner of the video")
        )

    @Slot()
    def enlarge(self) -> None:
        """One step larger."""
        self._resize(_STEP)

    @Slot()
    def shrink(self) -> None:
        """One step smaller."""
        self._resize(-_STEP)

    def _resize(self, step: int) -> None:
        self._settings.set(kept.SIGN_SHARE, self._settings.get(kept.SIGN_SHARE) + step)
        share = self._settings.get(kept.SIGN_SHARE)
        self.share_changed.emit(share)
        self.said.emit(self.tr("Sign-language picture: {share}% of the width").format(share=share))
