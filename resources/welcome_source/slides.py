"""The slides of the welcome lesson, by scene: every word on them is also said."""

from collections.abc import Callable

from welcome_source import plan_slides, story_slides
from welcome_source.layers import Layer
from welcome_source.staging import Cues

SLIDES: dict[str, Callable[[Cues], list[Layer]]] = {
    "title": story_slides.title,
    "team": story_slides.team,
    "door": story_slides.parting,
    "silence": story_slides.unanswered,
    "prevent": plan_slides.prevent,
    "mend": plan_slides.mend,
    "step": plan_slides.step,
    "other": plan_slides.elsewhere,
    "end": plan_slides.ending,
}
