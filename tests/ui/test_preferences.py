"""The preferences: seen on the video at once, kept, and had by keyboard and by ear."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontDatabase, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QWidget,
)
from samples import lesson, tracks

from captionplayer.ui import settings as kept
from captionplayer.ui.app import make_application
from captionplayer.ui.icons import Icons
from captionplayer.ui.preferences import Preferences, Section
from captionplayer.ui.rows import Page
from captionplayer.ui.settings import Settings
from captionplayer.ui.style import PRESETS, CaptionStyle, read_style

KEY = Qt.Key
CONTROLS = (QAbstractButton, QComboBox, QSpinBox, QTableWidget)
CAPTIONS = tracks(en=[(2_000, 3_000, "Flour"), (10_000, 11_000, "Water")])


@pytest.fixture
def window(open_window):
    """A lesson with gaps, paused at its first caption."""
    window = open_window(lesson(CAPTIONS))
    window.pane.seek(2_000)
    window.pane.stage.setFocus()
    return window


@pytest.fixture
def page(window):
    window.views.show_preferences()
    return window.views.preferences.page("captions")


@pytest.fixture
def whole_page(page):
    page.more_button.click()
    return page


def control(page, name):
    return page.findChild(QWidget, f"style-{name}")


def shown_style(window):
    return window.captioning.style


# the view


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (KEY.Key_O, Qt.KeyboardModifier.NoModifier),
        (KEY.Key_Comma, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_one_key_shows_the_preferences(window, key, modifier):
    QTest.keyClick(window.pane.stage, key, modifier)
    assert window.side.shows("preferences")
    assert window.side.isAncestorOf(window.focusWidget())


def test_escape_leads_back_to_the_picture(window, page):
    QTest.keyClick(window.focusWidget(), KEY.Key_Escape)
    assert not window.side.shows("preferences")
    assert window.focusWidget() is window.pane.stage


def test_so_does_the_button(window, page):
    window.views.preferences.back_button.click()
    assert window.focusWidget() is window.pane.stage


def test_the_bar_has_a_button_for_them(window):
    button = window.pane.controls.findChild(QWidget, "preferences")
    assert button.isVisible()
    button.click()
    assert window.side.shows("preferences")


def test_sections_are_one_stop_and_the_arrows_go_through_them(window, page):
    tabs = window.views.preferences.tabs
    assert window.focusWidget() is tabs.cells["captions"]
    QTest.keyClick(window.focusWidget(), KEY.Key_Right)
    assert window.views.preferences.section == "reading"
    assert window.focusWidget() is tabs.cells["reading"]


def test_a_page_is_made_when_it_is_first_asked_for(qtbot, tmp_path):
    made = []

    def make(parent):
        made.append(Page(Settings(tmp_path / "settings.ini"), parent))
        return made[-1]

    view = Preferences([Section("one", "One", QWidget), Section("two", "Two", make)])
    qtbot.addWidget(view)
    assert made == []
    view.show_section("two")
    view.show_section("one")
    view.show_section("two")
    assert len(made) == 1


# a change is seen at once, and kept


def test_a_step_of_the_size_is_seen_at_once(window, page):
    before = window.pane.stage.captions[0].height()
    QTest.keyClick(control(page, "size"), KEY.Key_Up)
    assert shown_style(window).size == 110
    assert window.pane.stage.captions[0].height() > before


def test_a_typed_size_counts_when_it_is_entered(window, page):
    size = control(page, "size")
    size.setFocus()
    size.selectAll()
    QTest.keyClicks(size, "150")
    assert shown_style(window).size == 100
    QTest.keyClick(size, KEY.Key_Return)
    assert shown_style(window).size == 150


@pytest.mark.parametrize("name", PRESETS)
def test_a_ready_made_style_is_taken_whole_and_kept(window, page, name, tmp_path):
    page.presets.cells[name].click()
    assert shown_style(window) == PRESETS[name]
    window.settings.sync()
    assert read_style(Settings(tmp_path / "settings.ini")) == PRESETS[name]


def test_a_ready_made_style_leaves_captions_where_they_are(window, page):
    window.captioning.set_style(replace(CaptionStyle(), position="top"))
    page.presets.cells["large"].click()
    assert shown_style(window) == replace(PRESETS["large"], position="top")
    assert page.presets.value == "large"


def test_a_style_of_ones_own_is_none_of_the_ready_made(window, page):
    window.captioning.set_style(replace(CaptionStyle(), size=170))
    assert page.presets.value == ""
    stops = [cell for cell in page.presets.cells.values() if _is_stop(cell)]
    assert len(stops) == 1


def _is_stop(widget):
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("font", "cursive"),
        ("position", "top"),
        ("text_opacity", 50),
        ("background_opacity", 25),
        ("window_opacity", 100),
        ("edge", "outline"),
        ("second_font", "serif"),
    ],
)
def test_a_combo_box_changes_its_part_of_the_style(window, whole_page, name, value):
    box = control(whole_page, name)
    box.setFocus()
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    assert getattr(shown_style(window), name) == value


@pytest.mark.parametrize("name", ["line_spacing", "letter_spacing", "word_spacing", "second_size"])
def test_a_number_changes_its_part_of_the_style(window, whole_page, name):
    before = getattr(shown_style(window), name)
    QTest.keyClick(control(whole_page, name), KEY.Key_Up)
    assert getattr(shown_style(window), name) > before


def test_bold_is_on_or_off(window, whole_page):
    control(whole_page, "bold").click()
    assert shown_style(window).bold


def test_controls_follow_a_style_that_is_changed_elsewhere(window, whole_page):
    window.commands["larger"].trigger()
    window.captioning.set_style(replace(shown_style(window), text="cyan", edge="raised"))
    assert control(whole_page, "size").value() == 110
    assert control(whole_page, "text").value == "cyan"
    assert control(whole_page, "edge").currentData() == "raised"


def test_all_can_be_reset(window, whole_page):
    window.captioning.set_style(replace(CaptionStyle(), size=300, text="blue", position="below"))
    whole_page.reset_button.click()
    assert shown_style(window) == CaptionStyle()
    assert page_values(whole_page) == (100, "white", "bottom")


def page_values(page):
    return (
        control(page, "size").value(),
        control(page, "text").value,
        control(page, "position").currentData(),
    )


def test_installed_fonts_are_offered_after_the_eight_kinds(whole_page, window):
    box = control(whole_page, "font")
    offered = [box.itemData(index) for index in range(box.count())]
    assert tuple(offered[:8]) == kept.FONTS
    assert set(QFontDatabase.families()) >= set(filter(None, offered[8:])) != set()


def test_a_font_that_is_not_installed_stays_chosen(window, whole_page):
    window.captioning.set_style(replace(CaptionStyle(), font="No Such Face"))
    assert control(whole_page, "font").currentText() == "No Such Face"


# colours


def test_a_colour_grid_is_one_stop_and_the_arrows_choose_in_it(window, whole_page):
    grid = control(whole_page, "text")
    assert [cell for cell in grid.cells.values() if _is_stop(cell)] == [grid.cells["white"]]
    grid.cells["white"].setFocus()
    for key in (KEY.Key_Right, KEY.Key_Right, KEY.Key_Left):
        QTest.keyClick(window.focusWidget(), key)
    assert shown_style(window).text == "black"
    assert window.focusWidget() is grid.cells["black"]
    assert [cell for cell in grid.cells.values() if _is_stop(cell)] == [grid.cells["black"]]


def test_a_colour_has_a_name_a_state_and_the_role_of_a_choice(whole_page):
    cell = control(whole_page, "background").cells["black"]
    interface = QAccessible.queryAccessibleInterface(cell)
    assert interface.text(QAccessible.Text.Name) == "Black"
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.state().checked
    group = QAccessible.queryAccessibleInterface(control(whole_page, "background"))
    assert group.text(QAccessible.Text.Name) == "Background colour"


def test_the_chosen_colour_is_marked_by_a_tick(whole_page):
    for name, ink in (("white", "#000000"), ("black", "#ffffff")):
        cell = control(whole_page, "text").cells[name]
        cell.setChecked(True)
        image = cell.grab().toImage()
        inner = range(12, image.width() - 12)
        assert ink in {image.pixelColor(x, y).name() for x in inner for y in inner}


def test_cells_are_large_enough_to_hit(whole_page):
    for cell in control(whole_page, "window").cells.values():
        assert min(cell.width(), cell.height()) >= 28


# contrast


def test_the_contrast_is_told_live(window, page):
    assert page.contrast.sentences == ("Lowest contrast over any picture: 10.4:1",)
    window.captioning.set_style(replace(CaptionStyle(), background_opacity=100))
    assert page.contrast.sentences == ("Lowest contrast over any picture: 21.0:1",)


def test_a_contrast_too_low_is_warned_of_in_words_and_said_once(window, page):
    said = []
    page.said.connect(said.append)
    for text in ("blue", "red", "blue"):
        window.captioning.set_style(replace(CaptionStyle(), text=text, background_opacity=25))
    assert len(page.contrast.sentences) == 2
    assert said == [page.contrast.sentences[1]]
    window.captioning.set_style(CaptionStyle())
    assert len(page.contrast.sentences) == 1


def test_a_warning_has_a_sign(window, page):
    window.use_icons(Icons())
    window.captioning.set_style(replace(CaptionStyle(), background_opacity=0))
    signs = [each for each in page.contrast.findChildren(QLabel) if not each.pixmap().isNull()]
    assert [each.isVisible() for each in signs] == [True]


# a caption to look at


def shown_captions(window):
    return [caption.cue.text for caption in window.pane.stage.captions]


@pytest.mark.parametrize(("time", "text"), [(0, "Flour"), (5_000, "Flour"), (9_000, "Water")])
def test_in_a_gap_the_nearest_caption_is_shown(window, page, time, text):
    window.pane.seek(time)
    assert shown_captions(window) == [text]


def test_it_goes_with_the_preferences(window, page):
    window.pane.seek(5_000)
    window.views.go_back()
    assert shown_captions(window) == []


def test_it_is_no_caption_to_anyone_else(window, page, qtbot):
    window.pane.seek(5_000)
    with qtbot.assertNotEmitted(window.pane.player.cues_changed, wait=10):
        window.pane.seek(6_000)
    assert window.pane.player.cues == ()
    assert shown_captions(window) == ["Flour"]


def test_between_captions_that_follow_closely_a_playing_lesson_shows_none(window, page):
    window.pane.seek(9_500)
    window.pane.player.play()
    assert shown_captions(window) == []
    window.pane.player.pause()
    assert shown_captions(window) == ["Water"]


def test_before_the_start_the_poster_makes_room_and_comes_back(open_window):
    window = open_window(lesson(CAPTIONS))
    window.views.show_preferences()
    assert window.pane.poster.isHidden()
    assert shown_captions(window) == ["Flour"]
    window.views.go_back()
    assert window.pane.poster.isVisible()
    assert shown_captions(window) == []


def test_captions_that_are_off_are_said_to_be_off_and_can_be_turned_on(window, page):
    window.captioning.switch(False)
    assert shown_captions(window) == []
    button = next(each for each in page.findChildren(QPushButton) if "on" in each.text().split())
    assert button.isVisible()
    button.click()
    assert shown_captions(window) == ["Flour"]
    assert not button.isVisible()
    assert page.isAncestorOf(window.focusWidget())


# the interface


def test_a_theme_is_kept_and_told(window, qtbot):
    window.views.show_preferences()
    box = window.views.preferences.page("interface").theme
    with qtbot.waitSignal(window.theme_changed):
        box.setCurrentIndex(box.findData("dark"))
        box.activated.emit(box.currentIndex())
    assert window.settings.get(kept.THEME) == "dark"


def test_the_windows_languages_have_their_own_names(window, qtbot):
    window.views.show_preferences()
    box = window.views.preferences.page("interface").language
    names = [box.itemText(index) for index in range(box.count())]
    assert names[1:] == ["English", "español", "français", "العربية", "русский", "中文"]
    with qtbot.waitSignal(window.language_asked) as asked:
        box.setCurrentIndex(2)
        box.activated.emit(2)
    assert asked.args == ["es"]


def test_the_button_for_more_settings_says_what_it_does_next(page):
    names = []
    for _ in range(3):
        names.append(page.more_button.text())
        page.more_button.click()
    assert names == ["More settings", "Fewer settings", "More settings"]


# for everyone


@pytest.fixture(params=["captions", "keys", "interface"])
def any_page(window, request):
    window.views.show_preferences()
    page = window.views.preferences.page(request.param)
    window.views.preferences.show_section(request.param)
    if request.param == "captions":
        page.more_button.click()
    return page


def controls_of(page):
    every = [each for kind in CONTROLS for each in page.findChildren(kind)]
    return [each for each in every if each.isVisible() and not _is_part(each)]


def _is_part(widget):
    """Of a control that Qt builds from several."""
    parents = (QComboBox, QSpinBox, QTableWidget)
    parent = widget.parent()
    while parent is not None:
        if isinstance(parent, parents):
            return True
        parent = parent.parent()
    return False


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_control_has_a_name(any_page):
    assert len(controls_of(any_page)) >= 2
    assert [each for each in controls_of(any_page) if not name_of(each)] == []
    assert [each for each in any_page.findChildren(QGroupBox) if not name_of(each)] == []


def test_every_control_is_large_enough_to_hit(any_page):
    small = [each for each in controls_of(any_page) if min(each.width(), each.height()) < 24]
    assert small == []


def test_tab_comes_to_every_control_in_reading_order_and_leaves(any_page, window):
    seen = []
    window.views.preferences.tabs.take_focus()
    for _ in range(60):
        QTest.keyClick(window.focusWidget(), KEY.Key_Tab)
        if not any_page.isAncestorOf(window.focusWidget()):
            break
        seen.append(window.focusWidget())
    assert not any_page.isAncestorOf(window.focusWidget())
    missed = [each for each in controls_of(any_page) if _is_stop(each) and each not in seen]
    assert [name_of(each) for each in missed if each.isEnabled()] == []
    tops = [each.mapTo(any_page, QPoint(0, 0)).y() for each in seen]
    assert tops == sorted(tops)


def test_the_wheel_changes_nothing_on_the_way_past(whole_page, window):
    window.views.preferences.tabs.take_focus()
    before = shown_style(window)
    for each in controls_of(whole_page):
        middle = QPointF(each.rect().center())
        wheel = QWheelEvent(
            middle,
            each.mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(each, wheel)
    assert shown_style(window) == before


@pytest.fixture
def large_letters(qapp):
    """The interface's font at 200 %."""
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    yield
    qapp.setFont(usual)
    make_application()


@pytest.mark.parametrize("section", ["captions", "keys", "interface"])
def test_at_a_doubled_font_nothing_is_cut_off(large_letters, open_window, qtbot, section):
    window = open_window(lesson(CAPTIONS))
    window.resize(800, 600)
    window.views.show_preferences()
    page = window.views.preferences.page(section)
    window.views.preferences.show_section(section)
    if section == "captions":
        page.more_button.click()
    qtbot.wait(100)
    area = window.views.preferences.width()
    for each in [*controls_of(page), *page.findChildren(QLabel)]:
        if not each.isVisible():
            continue
        right = each.mapTo(window.views.preferences, QPoint(each.width(), 0)).x()
        assert right <= area, name_of(each)
        least = each.minimumSizeHint()
        assert each.width() >= least.width(), name_of(each)
        if each.hasHeightForWidth():
            assert each.height() >= each.heightForWidth(each.width()), each.text()
        else:
            assert each.height() >= least.height(), name_of(each)


def test_right_to_left_it_is_mirrored(whole_page, window, qapp):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid = control(whole_page, "text")
    grid.layout().activate()
    QApplication.processEvents()
    assert grid.cells["white"].x() > grid.cells["cyan"].x()
    grid.cells["white"].setFocus()
    QTest.keyClick(grid.cells["white"], KEY.Key_Left)
    assert shown_style(window).text == "black"


def test_escape_closes_an_open_combo_box_and_not_the_preferences(page, window):
    box = control(page, "position")
    box.setFocus()
    box.showPopup()
    QTest.keyClick(QApplication.activePopupWidget() or box.view(), KEY.Key_Escape)
    assert not box.view().isVisible()
    assert window.side.shows("preferences")
