"""What a learner chooses to hear: the described version, or one of the video's audio tracks."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.language import is_tag, own_name
from captionplayer.lessons.lesson import Lesson
from captionplayer.ui import settings as kept
from captionplayer.ui.audiotracks import AudioTrack, choose
from captionplayer.ui.player import Player
from captionplayer.ui.settings import Settings


class Describing(QObject):
    """From the settings and the lesson to the version and the audio track that are played.

    A described version of the video goes before an audio track that describes.
    """

    on_changed = Signal(bool)
    offered_changed = Signal(bool)
    tracks_changed = Signal()
    said = Signal(str)

    def __init__(self, settings: Settings, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._player = player
        self._lesson: Lesson | None = None
        self._failed = False
        self._settled = False
        player.source.audio_tracks_changed.connect(self._take_tracks)
        player.video_withdrawn.connect(self._do_without_version)

    # the lesson

    def open(self, lesson: Lesson) -> None:
        """Take a lesson, before it is loaded."""
        self._lesson = lesson
        self._failed = self._settled = False
        self._tell()

    def take_over(self, before: "Describing") -> None:
        """Go on with what another one has chosen and plays."""
        self._lesson = before._lesson
        self._failed, self._settled = before._failed, before._settled
        self._tell()

    @property
    def version(self) -> Path | None:
        """The video to play in place of the plain one."""
        return self._described_video() if self.on else None

    @property
    def on(self) -> bool:
        """Whether the description is wanted and can be heard in this lesson."""
        return self._settings.get(kept.DESCRIBED_ON) and self._is_offered()

    @property
    def tracks(self) -> tuple[AudioTrack, ...]:
        """The audio tracks to choose from; none where there is only one."""
        tracks = self._player.source.audio_tracks
        return tracks if len(tracks) > 1 else ()

    @property
    def described_track(self) -> int | None:
        """The index of the audio track that describes: named by the manifest, else by its title."""
        if self._plays_version():
            return None
        tracks = self.tracks
        named = self._lesson.described_track - 1 if self._lesson else -1
        if 0 <= named < len(tracks):
            return named
        return next((track.index for track in tracks if track.described), None)

    def _described_video(self) -> Path | None:
        lesson = self._lesson
        if lesson is None or lesson.video is None or self._failed:
            return None
        return lesson.described_video

    def _plays_version(self) -> bool:
        return self._described_video() is not None and self._settings.get(kept.DESCRIBED_ON)

    def _is_offered(self) -> bool:
        return self._described_video() is not None or self.described_track is not None

    def _tell(self) -> None:
        self.offered_changed.emit(self._is_offered())
        self.on_changed.emit(self.on)
        self.tracks_changed.emit()

    # what a learner asks for

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """The description on or off, here and in all lessons that have one."""
        self._settings.set(kept.DESCRIBED_ON, on)
        video = self._described_video()
        if self._lesson is not None and video is not None:
            self._settled = False
            plain = self._lesson.video
            if on:
                self._player.use_version(video, plain)
            elif plain is not None:
                self._player.use_version(plain)
        else:
            self._hear_what_is_wanted()
        self._tell()
        self.said.emit(self.tr("Described version on") if on else self.tr("Described version off"))

    @Slot(int)
    def choose_track(self, index: int) -> None:
        """Hear this track; its language is kept, and whether it describes."""
        track = next((each for each in self.tracks if each.index == index), None)
        if track is None:
            return
        self._settings.set(kept.AUDIO_LANGUAGE, track.language)
        if self.described_track is not None and self._described_video() is None:
            self._settings.set(kept.DESCRIBED_ON, index == self.described_track)
        self._player.source.hear_track(index)
        self._tell()
        self.said.emit(own_name(track.language) if track.language else track.title)

    # what comes back

    @Slot()
    def _take_tracks(self) -> None:
        if self._player.source.audio_tracks and not self._settled:
            self._settled = True
            self._hear_what_is_wanted()
        self._tell()

    def _hear_what_is_wanted(self) -> None:
        wanted = self._settings.get(kept.AUDIO_LANGUAGE)
        spoken = self._lesson.sound_language if self._lesson else ""
        languages = [tag for tag in (wanted, spoken) if is_tag(tag)]
        described = self.described_track if self._settings.get(kept.DESCRIBED_ON) else None
        index = choose(self.tracks, languages, described)
        if index is not None:
            self._player.source.hear_track(index)

    @Slot()
    def _do_without_version(self) -> None:
        self._failed = True
        self._settled = False
        self._tell()
