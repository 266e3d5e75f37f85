"""The doctor's look at what is read: captions and their fonts, the interface's words, its icons."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from captionplayer.captions.track import Track
from captionplayer.doctor.finding import Finding, broken, missing, well
from captionplayer.doctor.folders import folder
from captionplayer.doctor.lesson import LANGUAGES, bundled, offered
from captionplayer.ui.actions import COMMANDS, words
from captionplayer.ui.glyphs import in_no_font, packages_with
from captionplayer.ui.icons import Icons
from captionplayer.ui.settings import is_readable
from captionplayer.ui.translation import Translation
from captionplayer.ui.typefaces import font_for
from captionplayer.ui.typeset import Block, lay_out

_PIXELS = 32  # the height of the captions' font
_WIDTHS = (600.0,)
_NAMED = 5  # missing characters that are named
_ICON = "play-fill"
_ICON_PIXELS = 24


def captions(tag: str) -> Iterator[Finding]:
    """Whether the bundled lesson's captions in a language are read, and painted with glyphs."""
    check = f"captions.{tag}"
    lesson = bundled()
    if tag not in offered(lesson):
        yield broken(check, "captions-none")
        return
    track = lesson.tracks.track(tag)
    lost = sorted(in_no_font(track), key=lambda char: (not char.isalpha(), char))
    block = lay_out(_longest(track), tag, font_for(tag, _PIXELS), _WIDTHS)
    if lost:
        named = ", ".join(f"{char} (U+{ord(char):04X})" for char in lost[:_NAMED])
        packages = packages_with("".join(lost))
        yield missing(check, "captions-glyphs", characters=named, packages=packages)
    elif not _is_painted(block):
        yield broken(check, "captions-unpainted")
    else:
        yield well(check, "captions", fonts=", ".join(block.fonts()))


def _longest(track: Track) -> str:
    return max((cue.text for cue in track.cues if not cue.fallback), key=len)


def _is_painted(block: Block) -> bool:
    """Whether something of the text is seen: white on black."""
    image = QImage(int(block.width), int(block.height), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.white)
    block.paint(painter, QPointF())
    painter.end()
    return max(bytes(image.constBits())) > 128


def translations() -> Iterator[Finding]:
    """Whether the interface has words in each of its languages; English needs none."""
    asked = [COMMANDS[0].text, COMMANDS[-1].text]
    translation = Translation()
    lost = []
    for tag in LANGUAGES[1:]:
        translation.use(tag)
        if [words(text) for text in asked] == asked:
            lost.append(tag)
    translation.use("en")
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if lost:
        yield broken("translations", "translations-missing", tags=" ".join(lost))
    else:
        yield well("translations", "translations", tags=" ".join(LANGUAGES))


def icons() -> Iterator[Finding]:
    """Whether the icons' font is there, and draws something."""
    try:
        icon = Icons().icon(_ICON, QGuiApplication.palette())
    except (OSError, KeyError, ValueError) as error:
        yield broken("icons", "icons-broken", reason=str(error))
        return
    image = icon.pixmap(_ICON_PIXELS, _ICON_PIXELS).toImage()
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    drawn = sum(each > 128 for each in bytes(alpha.constBits()))
    if drawn:
        yield well("icons", "icons")
    else:
        yield broken("icons", "icons-broken", reason="–")


def settings() -> Iterator[Finding]:
    """Whether the learner's settings can be read."""
    path = folder("settings") / "settings.ini"
    if not path.exists():
        yield well("settings", "settings-none", file=str(path))
        return
    if is_readable(path):
        yield well("settings", "settings", file=str(path))
    else:
        yield broken("settings", "settings-damaged", file=str(path))
