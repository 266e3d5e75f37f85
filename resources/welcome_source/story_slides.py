"""The slides of the first part: how the team loses its contact."""

from welcome_source.drawing import (
    AMINA,
    CORAL,
    DEEP,
    FLOOR,
    IRIS,
    OMAR,
    SAMUEL,
    Pen,
    calendar,
    door,
    envelope,
    museum,
    person,
    photograph,
    seated,
)
from welcome_source.layers import Layer
from welcome_source.staging import Cues, layer, room, walking


def title(cues: Cues) -> list[Layer]:
    """The title, beside a door that somebody has just gone through."""

    def words(pen: Pen) -> None:
        pen.text(44, 112, "When your", 52, weight="Heavy")
        pen.text(44, 168, "contact leaves", 52, weight="Heavy")

    def promise(pen: Pen) -> None:
        pen.box(46, 192, 64, 5, CORAL, 2)
        pen.text(44, 234, "A short story, and a plan", 28, DEEP)

    def doorway(pen: Pen) -> None:
        pen.shape([(484, FLOOR), (574, FLOOR), (500, 318), (372, 318)], "#F5DFA9")
        door(pen, 482, 0.85)

    return [room(), layer(doorway), layer(words), layer(promise, cues[0].start + 1900)]


def team(cues: Cues) -> list[Layer]:
    """The volunteers and the museum."""

    def lead(pen: Pen) -> None:
        pen.text(40, 62, "Amina’s team", 36, weight="Heavy")
        person(pen, 84, AMINA)

    def others(pen: Pen) -> None:
        seated(pen, 178, OMAR)
        person(pen, 276, IRIS)

    def house(pen: Pen) -> None:
        museum(pen, 384, "Town museum")

    def pictures(pen: Pen) -> None:
        photograph(pen, 97, 80)
        photograph(pen, 193, 80)

    first, second = cues[0].start, cues[1].start
    return [
        room(),
        layer(lead),
        layer(others, first + 900),
        layer(house, second, travel=(20, 0)),
        layer(pictures, second + 500, travel=(0, 14)),
    ]


def parting(cues: Cues) -> list[Layer]:
    """Samuel at the open door, which then closes behind him."""

    def words(pen: Pen) -> None:
        pen.text(40, 62, "Samuel, the contact", 36, weight="Heavy")

    def friends(pen: Pen) -> None:
        person(pen, 84, AMINA)
        seated(pen, 176, OMAR)

    def sad(pen: Pen) -> None:
        person(pen, 84, AMINA, happy=False)

    def him(pen: Pen) -> None:
        person(pen, 538, SAMUEL)

    def friday(pen: Pen) -> None:
        calendar(pen, 242, 88, "Friday")

    closing = []
    for step in range(16):
        pen = Pen()
        door(pen, 492, 0.9 * (1 - step / 15))
        closing.append(pen.picture)
    speaks, bangs = cues[1].start, cues[2].start
    return [
        room(),
        Layer(tuple(closing), bangs - 580, fade=0, lasting=700, early=True),
        layer(words),
        layer(friends),
        layer(sad, bangs + 400),
        layer(friday, speaks, travel=(0, -10)),
        walking(him, bangs - 1750, bangs - 620),
    ]


def unanswered(cues: Cues) -> list[Layer]:
    """Letters before a door that stays shut."""

    def shut(pen: Pen) -> None:
        door(pen, 492, 0)
        person(pen, 84, AMINA, happy=False)

    def letters(pen: Pen) -> None:
        envelope(pen, 424, 226)

    def monday(pen: Pen) -> None:
        calendar(pen, 150, 152, "Monday")

    def answers(pen: Pen) -> None:
        pen.text(40, 64, "Nobody answers", 38, weight="Heavy")

    def nobody(pen: Pen) -> None:
        pen.text(40, 64, "Nobody there", 38, weight="Heavy")
        pen.text(40, 110, "knows the team", 38, weight="Heavy")

    def trust(pen: Pen) -> None:
        pen.text(40, 64, "Two years of trust", 38, weight="Heavy")
        pen.text(40, 110, "left with one person", 38, CORAL, "Heavy")

    writes, knows, gone = (cue.start for cue in cues)
    return [
        room(),
        layer(shut),
        layer(monday),
        layer(letters, writes + 900, travel=(-290, -30), lasting=1800),
        layer(answers, writes + 2400, knows - 300, fade=300),
        layer(nobody, knows, gone - 300, fade=300),
        layer(trust, gone),
    ]
