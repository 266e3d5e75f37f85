"""What a lesson is to be made of: said by a manifest, or found where none is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from captionplayer.errors import Notice
from captionplayer.lessons.lesson import Unlock


@dataclass(frozen=True)
class Plan:
    """The names of a lesson's parts; an empty string stands for what is not there.

    `translations` goes from language to file. `captions_language` is that of a caption file which
    does not tell its own, such as SubRip.
    """

    id: str = ""
    title: str = ""
    video: str = ""
    sound_language: str = ""
    sign_language: str = ""
    described: str = ""
    described_track: int = 0
    captions: str = ""
    captions_language: str = ""
    translations: Mapping[str, str] = field(default_factory=dict)
    exercises: tuple[str, ...] = ()
    exercises_language: str = ""
    places: Mapping[str, int] = field(default_factory=dict)
    unlock: Unlock = Unlock.AFTER_PLAYBACK
    notices: tuple[Notice, ...] = ()
