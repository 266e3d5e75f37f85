"""What is seen before playback: title, length, caption language, and where to begin."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from captionplayer.captions.times import clock
from captionplayer.language import direction
from captionplayer.ui.firstsight import GROUND
from captionplayer.ui.keys import KeyGuard

VEIL = QColor(8, 28, 52, 200)  # over white it leaves 8:1 for white words
_ROOMY = 18  # lines of the poster's height from which its title is large
_BLUR = QSize(12, 7)
_SOFT = QSize(96, 56)


class Poster(QWidget):
    """Lies over the stage; asks to play from the start or to resume."""

    play_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("poster")
        self._picture = QImage()
        self._title = QLabel(self)
        self._title.setObjectName("posterTitle")
        self._facts = QLabel(self)
        self._facts.setObjectName("posterFacts")
        facts = self._facts.font()
        facts.setPointSizeF(facts.pointSizeF() * 1.2)
        self._facts.setFont(facts)
        for label in (self._title, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._resume = QPushButton(self)
        self._resume.setProperty("primary", True)
        self._resume.clicked.connect(self._ask_resume)
        self._play = QPushButton(self)
        self._play.clicked.connect(self._ask_play)
        for button in (self._resume, self._play):
            button.setAutoDefault(True)  # Return presses it too
            button.hide()  # until it has words
        KeyGuard(self).watch(self._resume, self._play)
        self._build()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addStretch(1)
        buttons.addWidget(self._resume)
        buttons.addWidget(self._play)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(3)
        layout.addWidget(self._title)
        layout.addWidget(self._facts)
        layout.addLayout(buttons)
        layout.addStretch(4)
        self._fit()

    def _fit(self) -> None:
        """Large and airy where there is room, or so that all of it is seen where there is less."""
        roomy = self.height() >= _ROOMY * self.fontMetrics().height()
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * (2.2 if roomy else 1.2))
        font.setBold(True)
        self._title.setFont(font)
        margin = 32 if roomy else 4
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(48, margin, 48, margin)
            layout.setSpacing(20 if roomy else 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, another title."""
        super().resizeEvent(event)
        self._fit()

    def show_title(self, title: str, language: str) -> None:
        """Show a lesson's title in its language's direction."""
        rtl = direction(language) == "rtl"
        side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._title.setText(title)
        self._title.setLayoutDirection(side)

    def show_resume(self, resume: int | None) -> None:
        """Offer the place (ms) to resume at, or just to play."""
        self._resume.setVisible(resume is not None)
        self._play.show()
        self._play.setProperty("primary", resume is None)
        self._play.style().polish(self._play)
        self._play.setText(self.tr("Play") if resume is None else self.tr("Start again"))
        if resume is not None:
            self._resume.setText(self.tr("Resume at {time}").format(time=clock(resume)))
        self.setFocusProxy(self._play if resume is None else self._resume)

    def show_facts(self, duration: int, captions: str) -> None:
        """Show the length (ms) and which captions there are."""
        length = [self.tr("Length {time}").format(time=clock(duration))] if duration else []
        facts = captions
        if length:
            facts = self.tr("{length}, {captions}").format(length=length[0], captions=captions)
        self._facts.setText("   ·   ".join([*length, captions]))
        for button in (self._resume, self._play):
            # a screen reader begins at the button; it says the rest with it
            button.setAccessibleDescription(facts)

    @Slot()
    def _ask_play(self) -> None:
        self.play_asked.emit()

    @Slot()
    def _ask_resume(self) -> None:
        self.resume_asked.emit()

    def show_picture(self, picture: QImage) -> None:
        """Take the colours of the lesson's first picture; its words would disturb the title."""
        mode = Qt.TransformationMode.SmoothTransformation
        small = picture.scaled(_BLUR, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        self._picture = small.scaled(_SOFT, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        self.update()

    def take_over(self, before: "Poster") -> None:
        """Show the picture of another poster."""
        self._picture = before._picture
        self.update()

    def forget_picture(self) -> None:
        """Wait for another lesson's."""
        self._picture = QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The blurred picture under a veil on which white words reach 7:1 whatever it shows."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        if not self._picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._picture)
            painter.fillRect(self.rect(), VEIL)
