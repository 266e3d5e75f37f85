"""The stage: a picture letterboxed, its captions inside it."""

import clips
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtMultimedia import QVideoFrame
from samples import cue, frame_number

from captionplayer.ui.stage import Stage
from captionplayer.ui.style import CaptionStyle

CHINESE = "面团要在布下面静置，直到它变成原来的两倍高。" * 2
LONG = "Let the dough rest under a cloth until it is twice as high as it was in the beginning, "


@pytest.fixture
def stage(qtbot):
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(960, 540)
    with qtbot.waitExposed(stage):
        stage.show()
    return stage


def frame(number, width=320, height=180):
    """A frame of a grey picture with the number's barcode."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 90, 90))
    for cell, level in enumerate(clips.strip(number)):
        for x in range(cell * width // 20, (cell + 1) * width // 20):
            for y in range(height // 8):
                image.setPixelColor(x, y, QColor(level, level, level))
    return QVideoFrame(image)


def show(stage, *cues):
    stage.show_moment(None, tuple(cues))
    return stage.captions


def rects(captions):
    return [caption.geometry() for caption in captions]


def lowest(stage):
    """Where the free strip below captions begins."""
    picture = stage.picture()
    return picture.bottom() + 1 - picture.height() / 12


def test_a_frame_is_painted_where_the_picture_lies(stage):
    stage.show_moment(frame(12345), ())
    assert frame_number(stage.grab().toImage(), stage.picture()) == 12345


@pytest.mark.parametrize("size", [(640, 360), (333, 901), (2000, 300), (1921, 1081)])
def test_the_picture_keeps_its_shape_at_every_size(stage, size):
    stage.show_moment(frame(7, 640, 360), ())
    stage.resize(*size)
    picture = stage.picture()
    assert picture.width() / picture.height() == pytest.approx(16 / 9, rel=0.01)
    assert frame_number(stage.grab().toImage(), picture) == 7


def test_an_upright_picture_has_bars_at_its_sides(stage):
    stage.show_moment(frame(7, 180, 320), ())
    image = stage.grab().toImage()
    assert image.pixelColor(5, 270) == image.pixelColor(955, 270) == QColor("black")


def test_frame_and_captions_change_together(stage):
    stage.show_moment(frame(1), (cue(0, 1, "Flour"),))
    stage.show_moment(frame(2), (cue(1, 2, "Water"),))
    assert frame_number(stage.grab().toImage(), stage.picture()) == 2
    assert [each.accessibleName() for each in stage.captions] == ["Water"]


def test_no_frame_keeps_the_picture(stage):
    stage.show_moment(frame(5), ())
    stage.show_moment(None, (cue(0, 1),))
    assert frame_number(stage.grab().toImage(), stage.picture()) == 5


def test_a_caption_leaves_a_twelfth_of_the_picture_free_below(stage):
    (caption,) = show(stage, cue(0, 1))
    assert caption.geometry().bottom() < lowest(stage)


def test_a_caption_stands_in_the_middle(stage):
    (caption,) = show(stage, cue(0, 1))
    assert caption.geometry().center().x() == pytest.approx(480, abs=2)


def test_a_caption_is_about_a_twentieth_of_the_picture_high(stage):
    (caption,) = show(stage, cue(0, 1))
    assert caption.block.layout.font().pixelSize() == pytest.approx(0.055 * 540, abs=1)


def test_of_two_captions_the_first_to_start_is_on_top(stage):
    first, second = show(stage, cue(0, 9, "Flour"), cue(5, 9, "Water"))
    assert first.cue.text == "Flour"
    assert first.geometry().bottom() < second.geometry().top() + 1


def test_captions_do_not_cover_each_other(stage):
    upper, lower = rects(show(stage, cue(0, 9, LONG), cue(0, 9, LONG)))
    assert not upper.intersects(lower)


@pytest.mark.parametrize("per_cent", [50, 100, 200, 300])
@pytest.mark.parametrize("text", ["Salt", LONG, LONG * 12, "m" * 400], ids=len)
@pytest.mark.parametrize("size", [(320, 180), (960, 540), (400, 900)], ids=str)
def test_a_caption_stays_inside_the_picture(stage, text, per_cent, size):
    stage.resize(*size)
    stage.set_style(CaptionStyle(size=per_cent))
    (caption,) = show(stage, cue(0, 1, text, fallback=True))
    assert stage.picture().contains(caption.geometry())
    assert caption.geometry().bottom() < lowest(stage)


def test_many_captions_at_once_stay_inside_the_picture(stage):
    stage.set_style(CaptionStyle(size=300))
    captions = show(stage, *(cue(n, 999, LONG) for n in range(6)))
    assert all(stage.picture().contains(rect) for rect in rects(captions))


def test_a_thousand_captions_at_once_do_not_stop_it(stage):
    captions = show(stage, *(cue(n, 9999, f"Step {n}") for n in range(1000)))
    assert captions[-1].cue.text == "Step 999"
    assert len(stage.children()) < 100


@pytest.mark.parametrize("text", [LONG, CHINESE], ids=["en", "zh"])
def test_a_sentence_takes_two_lines_at_most(stage, text):
    (caption,) = show(stage, cue(0, 1, text))
    assert caption.block.lines == 2


def test_an_author_may_break_lines(stage):
    (caption,) = show(stage, cue(0, 1, "- Flour?\n- Water?"))
    assert caption.block.lines == 2


def test_captions_grow_and_shrink_at_once(stage):
    usual = show(stage, cue(0, 1))[0].height()
    stage.set_style(CaptionStyle(size=150))
    assert stage.captions[0].height() > 1.3 * usual
    stage.set_style(CaptionStyle(size=100))
    assert stage.captions[0].height() == usual


def test_captions_follow_the_size_of_the_stage(stage):
    usual = show(stage, cue(0, 1))[0].height()
    stage.resize(1920, 1080)
    assert stage.captions[0].height() == pytest.approx(2 * usual, abs=3)


def test_captions_follow_a_picture_of_another_shape(stage):
    show(stage, cue(0, 1))
    stage.show_moment(frame(1, 180, 320), (cue(0, 1),))
    assert stage.picture().contains(stage.captions[0].geometry())


def test_captions_that_are_gone_leave_no_widget(stage, qtbot):
    show(stage, cue(0, 1))
    show(stage)
    assert stage.captions == ()
    qtbot.waitUntil(lambda: stage.children() == [stage.region])


def test_captions_that_stay_are_not_made_anew(stage):
    stage.show_moment(frame(3), (cue(0, 9),))
    before = stage.captions
    stage.show_moment(frame(4), (cue(0, 9),))
    assert stage.captions == before


def test_its_accessible_name_does_not_change_with_the_captions(stage):
    found = QAccessible.queryAccessibleInterface(stage)
    before = found.text(QAccessible.Text.Name)
    show(stage, cue(0, 9, "Flour"))
    assert found.text(QAccessible.Text.Name) == before != ""


def test_captions_are_lifted_above_what_covers_the_stage(stage):
    show(stage, cue(0, 9, "Flour"))
    stage.keep_free(200)
    assert stage.captions[0].geometry().bottom() < stage.height() - 200


def test_captions_are_in_the_accessible_tree(stage):
    show(stage, cue(0, 9, "Flour"))
    found = QAccessible.queryAccessibleInterface(stage)
    names = [found.child(n).text(QAccessible.Text.Name) for n in range(found.childCount())]
    assert names == ["Flour", "Flour"]  # the caption, and the region where it is read


def test_a_stage_without_a_picture_is_no_black_hole(stage):
    stage.set_title("Bread at home")
    plain = stage.grab().toImage()
    stage.set_title("")
    assert plain != stage.grab().toImage()
    assert plain.pixelColor(480, 500) != QColor("black")


def test_a_picture_that_is_forgotten_is_gone(stage):
    stage.show_moment(frame(5), ())
    stage.clear_picture()
    assert frame_number(stage.grab().toImage(), stage.picture()) is None


def test_the_focus_is_visible(stage, qtbot):
    stage.show_moment(frame(5), ())
    stage.activateWindow()
    stage.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(stage.hasFocus)
    focused = stage.grab().toImage()
    stage.clearFocus()
    assert stage.grab().toImage() != focused


def test_a_click_and_a_double_click_are_told(stage, qtbot):
    with qtbot.waitSignal(stage.clicked):
        qtbot.mouseClick(stage, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(stage.double_clicked):
        qtbot.mouseDClick(stage, Qt.MouseButton.LeftButton)


def test_a_click_on_a_caption_is_one_on_the_picture(stage, qtbot):
    (caption,) = show(stage, cue(0, 9))
    place = caption.geometry().center()
    assert stage.childAt(place) is None
