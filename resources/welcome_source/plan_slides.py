"""The slides of the second part: how to prevent the loss, and how to mend it."""

from collections.abc import Callable

from welcome_source.drawing import (
    AMINA,
    BEN,
    CORAL,
    DEEP,
    FLOOR,
    GOLD,
    IRIS,
    LENA,
    LINE,
    NORA,
    OMAR,
    SAMUEL,
    SKY,
    TEAL,
    WHITE,
    Looks,
    Pen,
    bubble,
    calendar,
    chart,
    door,
    envelope,
    face,
    person,
    photograph,
    seated,
)
from welcome_source.layers import Layer
from welcome_source.staging import Cues, label, layer, room


def habit(number: int, y: float, words: str) -> Callable[[Pen], None]:
    """One row of the three habits."""

    def draw(pen: Pen) -> None:
        pen.disc(64, y, 23, (TEAL, CORAL, DEEP)[number - 1])
        pen.text(64, y + 10, str(number), 28, WHITE, "Heavy", "ms")
        pen.text(104, y + 10, words, 28)

    return draw


def prevent(cues: Cues) -> list[Layer]:
    """Three habits, each with its picture."""

    def words(pen: Pen) -> None:
        pen.text(40, 62, "Three habits help", 40, weight="Heavy")

    def pair(pen: Pen) -> None:
        person(pen, 494, SAMUEL)
        person(pen, 570, BEN)

    def question(pen: Pen) -> None:
        bubble(pen, 412, 24, 188, 92)
        for row, part in enumerate(("Who stands in", "when you", "are away?")):
            pen.text(506, 53 + row * 25, part, 22, WHITE, "Bold", "ms")

    def copy(pen: Pen) -> None:
        envelope(pen, 544, 84)

    def page(pen: Pen) -> None:
        pen.box(488, 84, 112, 148, WHITE, 6)
        pen.frame(488, 84, 112, 148, LINE, 2)
        for row in range(5):
            width = (76, 84, 64, 84, 46)[row]
            pen.box(502, 104 + row * 18, width, 6, SKY if row else TEAL, 3)
        pen.stroke([(504, 214), (514, 204), (522, 218), (532, 206), (548, 212)], DEEP, 2.5)
        pen.disc(576, 208, 12, GOLD)

    def results(pen: Pen) -> None:
        chart(pen, 496, 116, 2)

    one, ask, send, two, three = (cue.start for cue in cues[1:])
    return [
        room(),
        layer(words),
        layer(lambda pen: person(pen, 532, AMINA), end=one - 300, fade=300),
        layer(habit(1, 106, "Have two contacts"), one),
        layer(pair, one, two - 300, travel=(16, 0)),
        layer(question, ask, send - 300, fade=300),
        layer(copy, send, two - 300, travel=(-90, 20), lasting=1200),
        layer(habit(2, 162, "Write your agreement down"), two),
        layer(page, two, three - 300, travel=(0, 16)),
        layer(habit(3, 218, "Show your results every year"), three),
        layer(results, three, travel=(0, 16)),
    ]


def mend(cues: Cues) -> list[Layer]:
    """From Samuel to his successor, question by question."""

    def words(pen: Pen) -> None:
        pen.text(40, 62, "Begin again, patiently", 40, weight="Heavy")

    def caller(pen: Pen) -> None:
        pen.stroke([(112, FLOOR - 50), (124, FLOOR - 84)], AMINA.dress, 13)
        pen.box(117, FLOOR - 118, 13, 28, "#2B3242", 4)

    def called(pen: Pen) -> None:
        for radius in (9, 17, 25):
            pen.bow(140, 162, radius, (-45, 45), TEAL)
        pen.disc(270, 164, 56, SKY)
        face(pen, 270, 160, SAMUEL)
        label(pen, 270, 246, "Samuel")

    def successor(pen: Pen) -> None:
        pen.arrow(348, 164, 84, CORAL)
        person(pen, 520, LENA)

    def name(pen: Pen) -> None:
        label(pen, 520, 108, "Lena, his successor")

    def asks(pen: Pen) -> None:
        for x, y, size in ((462, 150, 38), (576, 148, 44), (600, 194, 34)):
            pen.text(x, y + 14, "?", size, CORAL, "Heavy", "ms")

    def answers(pen: Pen) -> None:
        photograph(pen, 206, 118)
        photograph(pen, 230, 184)
        chart(pen, 330, 156, 1.5)

    calls, new, proof = (cue.start for cue in cues[1:])
    return [
        room(),
        layer(words),
        layer(lambda pen: person(pen, 84, AMINA)),
        layer(caller, end=proof - 300),
        layer(called, calls, proof - 300),
        layer(successor, calls + 1700, proof - 300),
        layer(lambda pen: person(pen, 520, LENA), proof - 400, fade=0),
        layer(name, calls + 2600),
        layer(asks, new + 800, proof + 1800),
        layer(answers, proof, travel=(-14, 0)),
    ]


def step(cues: Cues) -> list[Layer]:
    """One small step, and a door that opens to two people."""

    def words(pen: Pen) -> None:
        pen.text(40, 62, "One small step", 40, weight="Heavy")

    def may(pen: Pen) -> None:
        calendar(pen, 190, 108, "May")
        pen.disc(261, 179, 9, GOLD)

    def know(pen: Pen) -> None:
        pen.text(40, 62, "Two people know the team", 40, weight="Heavy")

    def colleague(pen: Pen) -> None:
        person(pen, 466, BEN)

    says, knows = cues[1].start, cues[2].start
    opening = []
    for part in range(16):
        pen = Pen()
        door(pen, 520, 0.9 * part / 15)
        opening.append(pen.picture)
    return [
        room(),
        Layer(tuple(opening), says, fade=0, lasting=900, early=True),
        layer(lambda pen: person(pen, 84, AMINA)),
        layer(lambda pen: person(pen, 384, LENA)),
        layer(words, end=knows - 300, fade=300),
        layer(may, cues[0].start + 1700, travel=(0, 14)),
        layer(colleague, says + 1000, travel=(96, 0), lasting=900),
        layer(know, knows),
    ]


def elsewhere(cues: Cues) -> list[Layer]:
    """A door that stays shut, and another one."""

    def words(pen: Pen) -> None:
        pen.text(40, 62, "Sometimes the answer is no", 38, weight="Heavy")

    def shut(pen: Pen) -> None:
        door(pen, 64, 0)

    def thanks(pen: Pen) -> None:
        person(pen, 206, AMINA)
        pen.text(248, 122, "Say thank you", 28, DEEP)

    def another(pen: Pen) -> None:
        pen.text(248, 162, "Look for", 28, DEEP)
        pen.text(248, 194, "another partner", 28, DEEP)

    def welcome(pen: Pen) -> None:
        pen.arrow(262, 230, 210, CORAL)
        door(pen, 508, 0.9)
        person(pen, 562, NORA)

    start = cues[0].start
    return [
        room(),
        layer(shut),
        layer(words),
        layer(thanks, start + 1900),
        layer(another, start + 2900),
        layer(welcome, start + 3300),
    ]


def ending(cues: Cues) -> list[Layer]:
    """Everybody together, and the way on to the questions."""

    def leave(pen: Pen) -> None:
        pen.text(320, 62, "People leave.", 38, weight="Heavy", anchor="ms")

    def stays(pen: Pen) -> None:
        pen.text(320, 112, "What many people share stays.", 34, DEEP, "Heavy", "ms")

    def turn(pen: Pen) -> None:
        pen.text(320, 62, "Now it is your turn", 40, weight="Heavy", anchor="ms")
        pen.text(320, 110, "A few short questions", 32, DEEP, "Bold", "ms")

    def crowd(pen: Pen) -> None:
        places: list[tuple[int, Looks]] = [(90, IRIS), (270, AMINA), (372, LENA), (548, SAMUEL)]
        for x, who in places:
            person(pen, x, who)
        seated(pen, 178, OMAR)
        person(pen, 462, BEN)

    first, last = (cue.start for cue in cues)
    return [
        room(),
        layer(crowd),
        layer(leave, first, last - 300, fade=300),
        layer(stays, first + 900, last - 300, fade=300),
        layer(turn, last),
    ]
