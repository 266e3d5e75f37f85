"""The bar below the picture: place, transport, sound, captions, speed, views."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from captionplayer.captions.times import clock
from captionplayer.ui.actions import COMMANDS, Actions
from captionplayer.ui.buttonrows import ButtonRows, row
from captionplayer.ui.icons import Icons, blank
from captionplayer.ui.keys import KeyGuard
from captionplayer.ui.player import RATES
from captionplayer.ui.seekbar import SeekBar
from captionplayer.ui.times import speed

_REARRANGING = (
    QEvent.Type.LayoutRequest,
    QEvent.Type.Resize,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
)
_ICON = 1.25  # of a line's height
_TRANSPORT = ("play", "previous-caption", "back-far", "forward-far", "next-caption")
_VIEWS = ("transcript", "exercises", "preferences", "keys", "fullscreen")
_VERSIONS = ("captions", "sign-language", "described")
# the icon of the state that a button leads away from
_ICONS_WHEN_ON = {
    "play": "pause-fill",
    "mute": "speaker-x-fill",
    "fullscreen": "corners-in",
    "speak": "chat-circle-text-fill",
}


class Controls(QWidget):
    """Buttons for the commands; it holds no state of its own."""

    seek_asked = Signal(int)
    volume_asked = Signal(int)
    rate_asked = Signal(float)
    stage_covered = Signal(int)

    def __init__(
        self, actions: Actions, languages: QMenu, tracks: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("controls")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # time runs from left to right in every language, as on a recorder: the keys go with it
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._guard = KeyGuard(self)
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self._icons: Icons | None = None
        self._playing = False
        self.seek_bar = SeekBar(self)
        self.seek_bar.asked_for.connect(self.seek_asked)
        self._time = QLabel(clock(0), self)
        self._length = QLabel(clock(0), self)
        self._volume = self._volume_slider()
        self._rate = self._rate_button()
        self._language = self._menu_button("language", languages)
        self._track = self._menu_button("audio-track", tracks)
        self._track.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._speech = self._choice_button("speak")
        self._build()
        self._guard.watch(self.seek_bar, self._volume, self._rate, *self._buttons.values())
        for menu in (self._rate.menu(), languages, tracks):
            self._follow(menu)

    def _build(self) -> None:
        place = row((self._time, self.seek_bar, self._length))
        place.setStretch(1, 1)
        playback = row(
            (
                *(self._button(each) for each in _TRANSPORT),
                self._button("mute"),
                self._volume,
                self._track,
                self._rate,
            )
        )
        views = row(
            (
                *(self._button(each) for each in _VERSIONS),
                self._language,
                self._speech,
                *(self._button(each) for each in _VIEWS),
            )
        )
        self._rows = ButtonRows(self, place, (playback, views))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of two rows of buttons."""
        return QSize(self._rows.minimum_width(), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Buttons that come, go or grow may need another arrangement."""
        if event.type() in _REARRANGING:
            self._rows.arrange(self.width())
            self.updateGeometry()
        return super().event(event)

    def _button(self, command: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(command)
        button.setDefaultAction(self._actions[command])
        return self._keep(command, button)

    def _keep(self, command: str, button: QToolButton) -> QToolButton:
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pixels = round(_ICON * self.fontMetrics().height())
        button.setIconSize(QSize(pixels, pixels))
        button.setAccessibleName(self._actions[command].text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._set_icon(button, blank(pixels))  # keeps the icon's room until there is one
        self._buttons[command] = button
        return button

    def _set_icon(self, button: QToolButton, icon: QIcon) -> None:
        action = button.defaultAction()
        if action is None:
            button.setIcon(icon)
            return
        # a button takes everything anew from its action whenever that changes
        action.setIconVisibleInMenu(False)
        action.setIcon(icon)

    def _menu_button(self, command: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(command)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self._actions[command].toolTip())
        self._actions[command].triggered.connect(button.showMenu)
        self._keep(command, button)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button

    def _choice_button(self, command: str) -> QToolButton:
        """A button with a menu of its command's choices; the command itself takes the next one."""
        button = QToolButton(self)
        button.setObjectName(command)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self._actions[command].toolTip())
        return self._keep(command, button)

    def _volume_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("volume")
        slider.setAccessibleName(self.tr("Volume"))
        slider.setToolTip(self.tr("Volume"))
        slider.setRange(0, 100)
        slider.setSingleStep(5)
        slider.setMinimumWidth(56)
        slider.setMaximumWidth(96)
        slider.setMinimumHeight(28)
        slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider.valueChanged.connect(self.volume_asked)
        return slider

    def _rate_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("rate")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self.tr("Speed"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.triggered.connect(self._ask_rate)
        for rate in RATES:
            action = menu.addAction(speed(rate))
            action.setData(rate)
        button.setMenu(menu)
        return button

    @Slot(QAction)
    def _ask_rate(self, action: QAction) -> None:
        self.rate_asked.emit(float(action.data()))

    def _follow(self, menu: QMenu) -> None:
        """Let a menu keep its keys, and captions keep clear of it."""
        self._guard.watch(menu)
        menu.aboutToShow.connect(self._tell_covered_later)
        menu.aboutToHide.connect(self._tell_uncovered)

    @Slot()
    def _tell_covered_later(self) -> None:
        QTimer.singleShot(0, self._tell_covered)  # where a menu lies is known once it is there

    @Slot()
    def _tell_covered(self) -> None:
        """How much of what is above this bar an open menu covers."""
        menu = QApplication.activePopupWidget()
        if menu is not None:
            top = self.mapToGlobal(self.rect().topLeft()).y()
            self.stage_covered.emit(max(top - menu.geometry().top(), 0))

    @Slot()
    def _tell_uncovered(self) -> None:
        self.stage_covered.emit(0)

    def use_icons(self, icons: Icons) -> None:
        """Put the icons on the buttons, once they are loaded or the colours changed."""
        self._icons = icons
        for command in COMMANDS:
            self._refresh_icon(command.id)
        self._language.setMinimumWidth(self._language.sizeHint().width())

    def _refresh_icon(self, command_id: str) -> None:
        button = self._buttons.get(command_id)
        if self._icons is None or button is None:
            return
        name = next(command.icon for command in COMMANDS if command.id == command_id)
        if button.property("on"):
            name = _ICONS_WHEN_ON.get(command_id, name)
        self._set_icon(button, self._icons.icon(name, self.palette()))

    def _set_on(self, command_id: str, on: bool) -> None:
        self._buttons[command_id].setProperty("on", on)
        self._refresh_icon(command_id)

    def show_playing(self, playing: bool) -> None:
        """The play button shows and says what it will do."""
        self._playing = playing
        if not playing:
            self.seek_bar.settle()
        self._set_on("play", playing)
        self._buttons["play"].setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))

    @Slot(bool)
    def show_waiting(self, waiting: bool) -> None:
        """While a caption is read, the play button leads on; its name stays, which would be spoken.

        That it leads on then is said once, by its description.
        """
        self._set_on("play", not waiting and self._playing)

    def show_pause_until_read(self, on: bool) -> None:
        """The play button tells what it does while a caption is read."""
        text = self.tr("While the player waits for you to read, press this to go on") if on else ""
        self._buttons["play"].setAccessibleDescription(text)

    def show_muted(self, muted: bool) -> None:
        """The sound button shows whether there is sound."""
        self._set_on("mute", muted)

    def show_fullscreen(self, on: bool) -> None:
        """The full-screen button shows what it will do."""
        self._set_on("fullscreen", on)

    def show_time(self, time: int, duration: int) -> None:
        """Show the place and the length, in milliseconds."""
        if duration != self.seek_bar.duration:
            self.seek_bar.show_duration(duration)
            self._length.setText(clock(duration))
        self.seek_bar.show_time(time)
        text = clock(time)
        if text != self._time.text():
            self._time.setText(text)

    def show_volume(self, per_cent: int) -> None:
        """Show the volume."""
        self._volume.setValue(per_cent)

    def show_rate(self, rate: float) -> None:
        """Show the speed."""
        self._rate.setText(speed(rate))
        self._rate.setAccessibleName(self.tr("Speed: {rate}").format(rate=speed(rate)))

    def show_language(self, name: str) -> None:
        """Show the caption language by its own name, whole."""
        self._language.setText(name)
        self._language.setMinimumWidth(self._language.sizeHint().width())
        label = self.tr("Caption language: {name}").format(name=name)
        self._language.setAccessibleName(label)

    def offer(self, command: str, there_is: bool) -> None:
        """Show the button of a command only where the lesson has something for it."""
        self._buttons[command].setVisible(there_is)

    def offer_speech(self, menu: QMenu) -> None:
        """Let the button of the spoken captions open this menu."""
        self._speech.setMenu(menu)
        self._follow(menu)

    def show_speech(self, short: str, whole: str) -> None:
        """Who speaks captions: in a word or two, nothing where nobody does, and in a sentence."""
        style = Qt.ToolButtonStyle
        beside = style.ToolButtonTextBesideIcon if short else style.ToolButtonIconOnly
        self._speech.setToolButtonStyle(beside)
        self._speech.setText(short)
        self._speech.setAccessibleName(whole)
        self._set_on("speak", bool(short))
