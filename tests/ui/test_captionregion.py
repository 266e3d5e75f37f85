"""The caption region: what assistive technology reads of the captions."""

import gc

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, qVersion
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from samples import cue

from captionplayer.captions.track import Cue
from captionplayer.ui.stage import Stage

NAME = QAccessible.Text.Name


@pytest.fixture
def stage(qtbot):
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(960, 540)
    with qtbot.waitExposed(stage):
        stage.show()
    stage.activateWindow()
    stage.setFocus()
    return stage


def accessible(stage):
    return QAccessible.queryAccessibleInterface(stage.region)


def text(stage):
    found = accessible(stage).textInterface()
    return found.text(0, found.characterCount())


def focus(stage, qtbot):
    stage.region.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(stage.region.hasFocus)


def test_its_name_follows_the_caption(stage):
    stage.show_moment(None, (cue(0, 1, "Flour"),))
    assert accessible(stage).text(NAME) == "Flour"
    stage.show_moment(None, (cue(1, 2, "Water"),))
    assert accessible(stage).text(NAME) == "Water"


def test_nothing_is_told_of_its_appearing(stage, qtbot):
    qtbot.waitUntil(lambda: accessible(stage).isValid())
    told = accessible(stage)
    stage.hide()
    stage.show()
    assert not told.isValid()  # Qt asks in this turn, and tells of what is valid only
    qtbot.waitUntil(told.isValid)


def test_it_offers_the_text_of_all_captions(stage):
    stage.show_moment(None, (cue(0, 1, "Flour"), cue(0, 1, "Water")))
    assert text(stage) == "Flour\nWater"


@pytest.mark.skipif(qVersion().startswith("6.8."), reason="Qt 6.8 tells nobody the language")
def test_its_language_is_told(stage):
    stage.show_moment(None, (Cue(0, 1000, "Вода", "ru"),))
    told = accessible(stage).attributesInterface().attributeValue(QAccessible.Attribute.Locale)
    assert told.language() == QLocale.Language.Russian


def test_its_language_is_the_captions(stage):
    stage.show_moment(None, (Cue(0, 1000, "Вода", "ru"),))
    assert stage.captions[0].locale().language() == QLocale.Language.Russian


def test_between_captions_there_is_no_text(stage):
    stage.show_moment(None, (cue(0, 1, "Flour"),))
    stage.show_moment(None, ())
    assert text(stage) == ""
    assert accessible(stage).text(NAME) == "Captions"


def test_between_captions_a_focused_region_is_not_renamed(stage, qtbot):
    focus(stage, qtbot)
    stage.show_moment(None, (cue(0, 1, "Flour"),))
    stage.show_moment(None, ())
    assert accessible(stage).text(NAME) == "Flour"
    stage.setFocus()
    assert accessible(stage).text(NAME) == "Captions"


def test_the_same_captions_in_the_next_frame_are_no_news(stage):
    stage.show_moment(None, (cue(0, 9, "Flour"),))
    renamed = []
    stage.region.words.document().contentsChanged.connect(lambda: renamed.append(1))
    document = stage.region.words.document()
    stage.show_moment(None, (cue(0, 9, "Flour"),))
    assert renamed == []
    assert stage.region.words.document() is document


def test_it_paints_nothing_but_its_focus_ring(stage, qtbot):
    stage.show_moment(None, (cue(0, 9, "Flour"),))
    with_region = stage.grab().toImage()
    stage.region.hide()
    assert stage.grab().toImage() == with_region
    stage.region.show()
    focus(stage, qtbot)
    assert stage.grab().toImage() != with_region


def test_it_lies_around_the_captions(stage):
    stage.show_moment(None, (cue(0, 9, "Flour"),))
    assert stage.region.geometry().contains(stage.captions[0].geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_K])
def test_it_takes_no_key_from_the_player(stage, qtbot, key):
    focus(stage, qtbot)
    pressed = []
    stage.keyPressEvent = lambda event: pressed.append(event.key())
    qtbot.keyClick(stage.region, key)
    assert pressed == [key]


def test_the_command_goes_there_and_back(open_window, qtbot):
    window = open_window(start=True)
    window.commands["caption-region"].trigger()
    assert window.pane.stage.region.hasFocus()
    window.commands["caption-region"].trigger()
    assert window.pane.stage.hasFocus()


def test_the_picture_tells_its_role_and_state(stage):
    found = QAccessible.queryAccessibleInterface(stage)
    assert found.role() == QAccessible.Role.Animation
    assert found.text(QAccessible.Text.Description) == "Paused"
    stage.show_playing(True)
    assert found.text(QAccessible.Text.Description) == "Playing"


def test_regions_come_and_go_while_they_are_read(qtbot):
    """What is asked of an interface written in Python must not end the program."""
    for number in range(50):
        stage = Stage()
        stage.show_moment(None, (cue(0, 1, f"Flour {number}"),))
        assert text(stage) == f"Flour {number}"
        assert accessible(stage).valueInterface() is None
        assert accessible(stage).actionInterface().actionNames() == ["SetFocus"]
        assert accessible(stage).role() == QAccessible.Role.Notification
        stage.deleteLater()
        del stage
        if not number % 5:
            gc.collect()
            qtbot.wait(1)


def test_a_region_that_is_gone_leaves_nothing_in_memory_to_be_mistaken(qapp):
    """An interface that was kept ended the program, when other things took its place in memory."""
    for _ in range(30):
        stage, table = Stage(), QTableWidget(20, 1)
        for text in ("Salt", "Flour"):
            stage.show_moment(None, (cue(0, 100, text),))
            QAccessible.queryAccessibleInterface(stage.region).textInterface().text(0, 2)
            for row in range(20):
                table.setItem(row, 0, QTableWidgetItem(text))
        stage.deleteLater()
        table.deleteLater()
        del stage, table
        gc.collect()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
