"""The look: light, dark and high-contrast colours, and what is made from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from captionplayer.resources import icon
from captionplayer.ui.sheet import SHEET

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints

# The interface's own fonts, best first: installing a caption font must not change the interface
_INTERFACE_FONTS = (
    "Segoe UI",
    "SF Pro Text",
    "Cantarell",
    "Noto Sans",
    "DejaVu Sans",
    "Noto Sans Arabic",
    "Noto Sans CJK SC",
)
# nothing moves by itself, whoever may wish so: WCAG 2.2, 2.3.3
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


@dataclass(frozen=True)
class Theme:
    """Colours by what they are for. Text reaches 4.5:1 on its ground, edges and focus 3:1."""

    window: str
    raised: str
    text: str
    muted: str
    edge: str
    accent: str
    on_accent: str
    hover: str
    good: str
    fair: str
    bad: str
    notice: str
    tick: str
    arrow: str


LIGHT = Theme(
    window="#f6f7f9",
    raised="#ffffff",
    text="#16202c",
    muted="#4c5a6b",
    edge="#7b8796",
    accent="#0b5cad",
    on_accent="#ffffff",
    hover="#e3ebf4",
    good="#12652f",
    fair="#7a4a00",
    bad="#a3241d",
    notice="#fff4d6",
    tick="tick-on-dark",
    arrow="arrow-on-light",
)
DARK = Theme(
    window="#14191f",
    raised="#1d242d",
    text="#eef2f6",
    muted="#a9b6c4",
    edge="#76849a",
    accent="#8cc2ff",
    on_accent="#0b1a2b",
    hover="#2a3441",
    good="#7fd89b",
    fair="#f2c46b",
    bad="#ff9d94",
    notice="#3a3216",
    tick="tick-on-light",
    arrow="arrow-on-dark",
)
CONTRAST_LIGHT = Theme(
    window="#ffffff",
    raised="#ffffff",
    text="#000000",
    muted="#000000",
    edge="#000000",
    accent="#00379e",
    on_accent="#ffffff",
    hover="#d6e4ff",
    good="#003d17",
    fair="#5a3500",
    bad="#8a0000",
    notice="#ffffff",
    tick="tick-on-dark",
    arrow="arrow-on-light",
)
CONTRAST_DARK = Theme(
    window="#000000",
    raised="#000000",
    text="#ffffff",
    muted="#ffffff",
    edge="#ffffff",
    accent="#ffd800",
    on_accent="#000000",
    hover="#323232",
    good="#7dff9e",
    fair="#ffd98a",
    bad="#ffb3ab",
    notice="#000000",
    tick="tick-on-light",
    arrow="arrow-on-dark",
)

_DARK = {"light": False, "dark": True}  # what a wish says, whatever the system says


def contrast_hints(hints: QStyleHints) -> QAccessibilityHints | None:
    """Whether the system wishes for high contrast; None where Qt does not know (before 6.10)."""
    return hints.accessibility() if hasattr(hints, "accessibility") else None


def theme_now(hints: QStyleHints, wish: str) -> Theme:
    """The theme that the learner wishes (a choice of settings.THEME), or else the system."""
    dark = hints.colorScheme() == Qt.ColorScheme.Dark if wish not in _DARK else _DARK[wish]
    if wish == "high-contrast" or (wish == "system" and _high_contrast(hints)):
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _high_contrast(hints: QStyleHints) -> bool:
    known = contrast_hints(hints)
    return known is not None and known.contrastPreference() == Qt.ContrastPreference.HighContrast


def apply(application: QApplication, theme: Theme) -> None:
    """Give the program its style and its colours."""
    application.setStyle("Fusion")
    for effect in _EFFECTS:
        application.setEffectEnabled(effect, False)
    application.setPalette(_palette(theme))
    application.setStyleSheet(SHEET % (vars(theme) | _signs(theme)))


def use_font(application: QApplication) -> None:
    """Give the program its font; finding it among those that are installed takes 10 ms or more."""
    application.setFont(_font())


def _signs(theme: Theme) -> dict[str, str]:
    """The files of the signs that the style sheet draws."""
    ground = "light" if theme.tick == "tick-on-dark" else "dark"  # the tick is on the accent
    names = {sign: f"{sign}-on-{ground}" for sign in ("chevron", "plus", "minus")}
    files = {"tick": theme.tick, "arrow": theme.arrow, **names}
    return {sign: icon(name).as_posix() for sign, name in files.items()}


def _font() -> QFont:
    font = QFont()
    own = [family for family in _INTERFACE_FONTS if QFontDatabase.hasFamily(family)]
    font.setFamilies(own or font.families())
    font.setPointSizeF(max(font.pointSizeF(), 10.5))
    return font


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.raised,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.Accent: theme.accent,
    }
    palette = QPalette()
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Text, QColor(theme.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor(theme.muted))
    return palette
