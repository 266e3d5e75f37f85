"""The colours: who wishes for which, and that they can be read."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from captionplayer.ui import settings as kept
from captionplayer.ui import theme
from captionplayer.ui.style import luminance

ALL = [theme.LIGHT, theme.DARK, theme.CONTRAST_LIGHT, theme.CONTRAST_DARK]
GROUNDS = ("window", "raised", "hover", "notice")


def contrast(one, other):
    light, dark = sorted(
        (luminance(QColor(each).getRgb()[:3]) for each in (one, other)), reverse=True
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("each", ALL)
def test_text_is_readable_on_every_ground(each, ground):
    least = 7 if each in (theme.CONTRAST_LIGHT, theme.CONTRAST_DARK) else 4.5
    assert contrast(each.text, getattr(each, ground)) >= least
    assert contrast(each.muted, getattr(each, ground)) >= 4.5


@pytest.mark.parametrize("ground", ["window", "raised"])
@pytest.mark.parametrize("each", ALL)
def test_edges_focus_and_verdicts_stand_out(each, ground):
    behind = getattr(each, ground)
    assert contrast(each.edge, behind) >= 3
    assert contrast(each.accent, behind) >= 3
    assert contrast(each.good, behind) >= 4.5
    assert contrast(each.fair, behind) >= 4.5
    assert contrast(each.bad, behind) >= 4.5


@pytest.mark.parametrize("each", ALL)
def test_words_on_the_accent_are_readable(each):
    assert contrast(each.on_accent, each.accent) >= 4.5


@pytest.mark.parametrize(
    ("wish", "themes"),
    [
        ("light", [theme.LIGHT]),
        ("dark", [theme.DARK]),
        ("high-contrast", [theme.CONTRAST_LIGHT, theme.CONTRAST_DARK]),
        ("system", ALL),
    ],
)
def test_the_learners_wish_comes_first(qapp, wish, themes):
    assert theme.theme_now(QGuiApplication.styleHints(), wish) in themes


def test_the_system_is_followed_unless_the_learner_wishes_otherwise():
    assert kept.THEME.default == "system"
