"""What a learner chooses of the sound: how loud, or off; kept for all lessons."""

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.ui import settings as kept
from captionplayer.ui.settings import Settings

_STEP = 5  # per cent


class Sound(QObject):
    """The sound's state, told whenever it changes."""

    volume_changed = Signal(int)
    muted_changed = Signal(bool)
    said = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def announce_all(self) -> None:
        """Tell the settings once, as the window is built."""
        self.volume_changed.emit(self._settings.get(kept.VOLUME))
        self.muted_changed.emit(self._settings.get(kept.MUTED))

    @property
    def volume(self) -> int:
        """The loudness in per cent."""
        return self._settings.get(kept.VOLUME)

    @Slot(int)
    def set_volume(self, per_cent: int) -> None:
        """The loudness in per cent."""
        if per_cent != self._settings.get(kept.VOLUME):
            self._settings.set(kept.VOLUME, per_cent)
        self.volume_changed.emit(self._settings.get(kept.VOLUME))

    @Slot()
    def turn_up(self) -> None:
        """One step louder."""
        self._turn(_STEP)

    @Slot()
    def turn_down(self) -> None:
        """One step quieter."""
        self._turn(-_STEP)

    def _turn(self, step: int) -> None:
        self.set_volume(self._settings.get(kept.VOLUME) + step)
        volume = self._settings.get(kept.VOLUME)
        self.said.emit(self.tr("Volume {share}%").format(share=volume))

    @Slot(bool)
    def mute(self, on: bool) -> None:
        """Sound off or on."""
        self._settings.set(kept.MUTED, on)
        self.muted_changed.emit(on)
        self.said.emit(self.tr("Sound off") if on else self.tr("Sound on"))
