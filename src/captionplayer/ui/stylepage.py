"""The captions' page of the preferences: every change is seen on the running video at once."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captionplayer.ui import settings as kept
from captionplayer.ui.captioning import Captioning
from captionplayer.ui.choices import Choices
from captionplayer.ui.contrast import ContrastNote
from captionplayer.ui.fonts import FontChooser
from captionplayer.ui.icons import Icons
from captionplayer.ui.rows import Check, Chooser, Field, Number, Rows, note
from captionplayer.ui.settings import Setting
from captionplayer.ui.style import PRESETS, CaptionStyle
from captionplayer.ui.stylewords import style_word, style_words
from captionplayer.ui.swatches import StyleCard, Swatch


class _Part(QObject):
    """One field of the style and the control that shows and changes it."""

    def __init__(self, name: str, control: Field | Choices, captioning: Captioning) -> None:
        super().__init__(control)
        self._name, self._control, self._captioning = name, control, captioning
        control.chosen.connect(self._choose)

    def show_style(self, style: CaptionStyle) -> None:
        self._control.show_value(getattr(style, self._name))

    @Slot(object)
    @Slot(str)
    def _choose(self, value: object) -> None:
        style = replace(self._captioning.style, **{self._name: value})  # type: ignore[arg-type]
        self._captioning.set_style(style)


class StylePage(QWidget):
    """What most need first; the rest under "More". `text_height` gives the captions' in pixels."""

    said = Signal(str)

    def __init__(
        self, captioning: Captioning, text_height: Callable[[], float], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._captioning = captioning
        self._text_height = text_height
        self._parts: list[_Part] = []
        self._off = self._make_off()
        # made in the order of reading, which is that of the Tab key
        self.presets = self._make_presets()
        self._first = self._make_first()
        self.contrast = ContrastNote(self)
        self.contrast.began_to_warn.connect(self.said)
        self.reset_button = QPushButton(self.tr("Reset the captions' style"), self)
        self.reset_button.clicked.connect(self.reset)
        self.more_button = QPushButton(self)
        self.more_button.clicked.connect(self._turn_more)
        self._more: Rows | None = None
        self._build()
        self._name_more_button()
        captioning.style_changed.connect(self.show_style)
        captioning.on_changed.connect(self._show_on)
        self._show_on(captioning.on)
        self.show_style(captioning.style)

    def _build(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._off)
        presets = Rows(self)
        presets.add_group(self.tr("Ready-made styles"), self.presets)
        column.addWidget(presets)
        column.addWidget(self._first)
        column.addWidget(self.contrast)
        column.addWidget(self.reset_button)
        column.addWidget(self.more_button)

    def _make_off(self) -> QWidget:
        """What is said while no caption can be seen."""
        off = QWidget(self)
        off.setProperty("card", True)
        words = self.tr("Captions are off, so changes do not show now.")
        button = QPushButton(self.tr("Turn captions on"), off)
        button.clicked.connect(self._turn_on)
        column = QVBoxLayout(off)
        column.addWidget(note(words, off))
        column.addWidget(button)
        return off

    def _make_presets(self) -> Choices:
        presets = Choices("style-preset", self.tr("Ready-made styles"), self, spacing=4)
        for value, style in PRESETS.items():
            presets.add(value, StyleCard(style, style_word(value)))
        presets.chosen.connect(self._take_preset)
        return presets

    def _make_first(self) -> Rows:
        rows = Rows(self)
        self._number(rows, "size", kept.CAPTION_SIZE, self.tr("Size"), 10)
        self._choice(rows, "position", self.tr("Position"), kept.POSITIONS)
        self._number(
            rows, "line_spacing", kept.LINE_SPACING, self.tr("Extra space between lines"), 10
        )
        self._number(
            rows, "letter_spacing", kept.LETTER_SPACING, self.tr("Extra space between letters"), 2
        )
        self._number(
            rows, "word_spacing", kept.WORD_SPACING, self.tr("Extra space between words"), 4
        )
        return rows

    def _make_more(self) -> Rows:
        rows = Rows(self)
        self._row(rows, "font", self.tr("Font"), FontChooser(rows))
        bold = Check(self.tr("Bold"), rows)
        rows.add_whole(bold)
        self._follow("bold", bold)
        self._colours(rows, "text", self.tr("Text colour"), self.tr("Text opacity"))
        self._colours(
            rows, "background", self.tr("Background colour"), self.tr("Background opacity")
        )
        self._colours(rows, "window", self.tr("Window colour"), self.tr("Window opacity"))
        self._choice(rows, "edge", self.tr("Edge of the letters"), kept.EDGES)
        self._number(
            rows, "second_size", kept.SECOND_SIZE, self.tr("Size of the second language"), 10
        )
        self._row(rows, "second_font", self.tr("Font of the second language"), FontChooser(rows))
        return rows

    def _colours(self, rows: Rows, name: str, words: str, opacity_words: str) -> None:
        grid = Choices(f"style-{name}", words, rows, spacing=0)
        for value, colour in style_words(kept.COLOUR_NAMES).items():
            grid.add(value, Swatch(value, colour))
        rows.add_group(words, grid)
        self._follow(name, grid)
        unit = self.tr("{number}%")
        shares = {share: unit.format(number=share) for share in kept.OPACITIES}
        self._row(rows, f"{name}_opacity", opacity_words, Chooser(shares, rows))

    def _number(self, rows: Rows, name: str, setting: Setting[int], words: str, step: int) -> None:
        self._row(rows, name, words, Number(setting, step, self.tr("%"), rows))

    def _choice(self, rows: Rows, name: str, words: str, values: tuple[str, ...]) -> None:
        self._row(rows, name, words, Chooser(style_words(values), rows))

    def _row(self, rows: Rows, name: str, words: str, field: Field) -> None:
        rows.add(words, field)
        self._follow(name, field)

    def _follow(self, name: str, control: Field | Choices) -> None:
        control.setObjectName(f"style-{name}")
        self._parts.append(_Part(name, control, self._captioning))

    # what is shown

    def use_icons(self, icons: Icons) -> None:
        """Show the icons, once they are loaded or the colours changed."""
        self.contrast.use_icons(icons)

    @Slot(CaptionStyle)
    def show_style(self, style: CaptionStyle) -> None:
        """Show a style in all controls, with its contrast."""
        for part in self._parts:
            part.show_style(style)
        self.presets.show_value(_preset_of(style))
        self.contrast.show_style(style, self._text_height())

    @Slot(bool)
    def _show_on(self, on: bool) -> None:
        self._off.setVisible(not on)

    @Slot()
    def _turn_on(self) -> None:
        self._captioning.switch(True)
        self.presets.take_focus()  # the button is gone

    @Slot()
    def _turn_more(self) -> None:
        if self._more is None:  # not built before: it takes as long as the rest
            self._more = self._make_more()
            self._column.addWidget(self._more)
            self._more.show()  # the layout shows it later only, and the button's name goes by it
            self.show_style(self._captioning.style)
        else:
            self._more.setVisible(self._more.isHidden())
        self._name_more_button()

    def _name_more_button(self) -> None:
        shown = self._more is not None and not self._more.isHidden()
        self.more_button.setText(self.tr("Fewer settings") if shown else self.tr("More settings"))
        self.more_button.setAccessibleDescription(
            self.tr("Font, colours, opacity, edge of the letters, second language")
        )

    # what a learner asks for

    @Slot(str)
    def _take_preset(self, name: str) -> None:
        style = self._captioning.style
        self._captioning.set_style(replace(PRESETS[name], position=style.position))

    @Slot()
    def reset(self) -> None:
        """Captions as they were at first."""
        self._captioning.set_style(CaptionStyle())
        self.said.emit(self.tr("The captions' style is reset"))

    # events

    def showEvent(self, event: QShowEvent) -> None:
        """The picture, and so the text, may have another size by now."""
        super().showEvent(event)
        self.contrast.show_style(self._captioning.style, self._text_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With the window the picture changes too."""
        super().resizeEvent(event)
        self.contrast.show_style(self._captioning.style, self._text_height())


def _preset_of(style: CaptionStyle) -> str:
    """The ready-made style that this is, wherever it lies; empty for none."""
    same = (
        name
        for name, preset in PRESETS.items()
        if replace(preset, position=style.position) == style
    )
    return next(same, "")
