"""Results are saved as text, JSON or CSV."""

import json
from csv import DictReader

import pytest
from PySide6.QtWidgets import QFileDialog, QRadioButton
from samples import lesson, problem

from captionplayer.lessons.lesson import Unlock


@pytest.fixture
def window(open_window):
    """A window with two exercises, the first of them answered."""
    window = open_window(lesson(problems=[problem("a"), problem("b")], unlock=Unlock.ANY_TIME))
    window.commands["exercises"].trigger()
    card = window.exercising.cards()[0]
    card.findChildren(QRadioButton)[0].click()
    card.submit_button.click()
    return window


def test_a_person_reads_them_as_text(window, tmp_path):
    window.results.saving.save(tmp_path / "results.txt", "txt")
    text = (tmp_path / "results.txt").read_text(encoding="utf-8")
    assert "1. Kneading" in text and "of 2 points" in text


def test_a_program_reads_them_as_json(window, tmp_path):
    window.results.saving.save(tmp_path / "results.json", "json")
    (found,) = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))["lessons"]
    assert [each["attempts"] for each in found["problems"]] == [1, 0]


def test_a_spreadsheet_reads_them_as_csv(window, tmp_path):
    path = tmp_path / "results.csv"
    window.results.saving.save(path, "csv")
    assert b"\r\n" in path.read_bytes() and b"\r\r" not in path.read_bytes()
    with path.open(encoding="utf-8", newline="") as file:
        assert [row["problem"] for row in DictReader(file)] == ["a", "b"]


def test_it_is_said_that_they_are_saved(window, tmp_path):
    heard = []
    window.results.saving.said.connect(heard.append)
    window.results.saving.save(tmp_path / "mine.csv", "csv")
    assert heard == ["Saved as mine.csv"]


def test_where_they_cannot_be_written_it_is_told(window, tmp_path):
    window.results.saving.save(tmp_path / "missing" / "results.txt", "txt")
    (sentence,) = window.pane.notices.sentences
    assert "the results cannot be saved" in sentence


def test_the_dialogue_offers_all_three(window):
    window.commands["save-results"].trigger()
    dialog = window.findChild(QFileDialog)
    assert [name.split("(")[1] for name in dialog.nameFilters()] == ["*.txt)", "*.json)", "*.csv)"]
    dialog.reject()
