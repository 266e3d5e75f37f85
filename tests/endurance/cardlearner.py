"""A learner who clicks and types in the window's own exercises; otherwise like learner.py.

What a click must lead to is said before it. It is said to be shown when the card shows it.
"""

import os
import random
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from actions import CHOICES, ESSAY, INPUT, Action, lesson
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.ui.choicequestion import ChoiceBox
from captionplayer.ui.exercise import ExerciseView
from captionplayer.ui.fieldquestion import TextBox
from captionplayer.ui.problem import ProblemCard

LONGEST = 200  # letters of an essay, which begins anew then


def main(file: str, lesson_id: str, seed: str) -> None:
    """Answer until killed."""
    chance = random.Random(seed)
    qInstallMessageHandler(_tell)
    application = QApplication([])
    with Progress.open(Path(file)) as progress:
        session = Session(lesson(lesson_id), progress)
        view = ExerciseView(session.problems, session)
        view.resize(600, 2000)
        view.show()
        cards = {card.problem.id: card for card in view.cards}
        application.processEvents()
        number = 0
        while True:
            number += 1
            _do_one(chance, cards, number)


def _tell(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Warnings count as failures, but for that of the platform which has no windows to size."""
    del kind, context
    if not words.startswith("This plugin does not support"):
        print(words, file=sys.stderr)


def _do_one(chance: random.Random, cards: dict[str, ProblemCard], number: int) -> None:
    card = cards[chance.choice([*CHOICES, ESSAY, ESSAY])]
    (box,) = card.questions
    if isinstance(box, TextBox):
        _type(chance, card, box, number)
    elif isinstance(box, ChoiceBox):
        ways = [_tick]
        if card.submit_button.isVisible() and card.responses[INPUT] and not _verdict(card):
            ways += [_submit, _submit]
        if card.reset_button.isVisible():
            ways.append(_reset)
        chance.choice(ways)(chance, card, box, number)


def _type(chance: random.Random, card: ProblemCard, box: TextBox, number: int) -> None:
    letter = chance.choice("abc ")
    if len(box.field.text()) > LONGEST:
        box.field.selectAll()
        words = letter
    else:
        box.field.end(False)
        words = box.field.text() + letter
    _try(number, action := Action("type", card.problem.id, 0, words=words))
    QTest.keyClicks(box.field, letter)
    _shown(number, card.responses == action.given)


def _tick(chance: random.Random, card: ProblemCard, box: ChoiceBox, number: int) -> None:
    at = chance.randrange(len(box.buttons))
    ticked = {f"choice_{n}" for n, button in enumerate(box.buttons) if button.isChecked()}
    action = Action("tick", card.problem.id, 0, tuple(ticked ^ {f"choice_{at}"}))
    _try(number, action)
    box.buttons[at].click()
    _shown(number, card.responses == action.given)


def _submit(chance: random.Random, card: ProblemCard, box: ChoiceBox, number: int) -> None:
    del chance, box
    given = card.responses[INPUT]
    _try(number, Action("submit", card.problem.id, 0, tuple(given)))
    QTest.mouseClick(card.submit_button, Qt.MouseButton.LeftButton)
    _shown(number, _verdict(card))


def _reset(chance: random.Random, card: ProblemCard, box: ChoiceBox, number: int) -> None:
    del chance, box
    _try(number, Action("reset", card.problem.id, 0))
    QTest.mouseClick(card.reset_button, Qt.MouseButton.LeftButton)
    _shown(number, not card.responses[INPUT])


def _verdict(card: ProblemCard) -> bool:
    """Whether a verdict is shown, which offers to try again."""
    return card.retry_button.isVisible()


def _try(number: int, action: Action) -> None:
    _say(f"try {number} {action.as_json()}")


def _shown(number: int, there: bool) -> None:
    if not there:
        raise AssertionError(f"the card does not show what came of {number}")
    _say(f"shown {number}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
