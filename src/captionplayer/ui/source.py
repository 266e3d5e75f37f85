"""Where a lesson's time comes from: its video, and a clock without one or behind its end."""

from collections.abc import Callable
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame

from captionplayer.errors import Notice
from captionplayer.ui.audiotracks import AudioTrack
from captionplayer.ui.clock import Clock
from captionplayer.ui.media import Media, Take, to_nobody

_MISSING = 1_000  # ms that a video is shorter than stated where it is not whole
_TAIL = 50  # ms after the last picture from which captions run on without the video


class Source(QObject):
    """Gives each frame with its time to `take`, or a tick of the clock without a frame.

    While the clock runs on behind the video, its last picture goes to `keep`. All times are
    milliseconds.
    """

    ready = Signal()
    video_ended = Signal(float)
    clock_ended = Signal(float)
    failed = Signal(Notice)
    noticed = Signal(Notice)
    audio_tracks_changed = Signal()

    def __init__(
        self,
        take: Take,
        keep: Callable[[QVideoFrame | None], None],
        media: Media | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._take = take
        self._keep = keep
        self._media: Media | None = None
        self._clock = Clock(self._take_time, self)
        self._clock.ended.connect(self.clock_ended)
        self._volume = 100
        self._muted = False
        self._lowered = 100  # per cent of the volume, while something else is to be heard
        self._rate = 1.0
        self._reset()
        if media is not None:
            self._adopt(media)

    def _reset(self) -> None:
        self._by_clock = True
        self._file: Path | None = None
        self._has_video = False
        self._captions_end = 0
        self._media_end = inf
        self.plain: Path | None = None
        """The video to come back to where the version that is played cannot be."""

    # what is played

    def open(self, video: Path | None, captions_end: int, instead: Path | None) -> None:
        """Take a video, or none, or another file in its place; `load` it next."""
        self._clock.pause()
        if self._media is not None and (video is None or self._has_video):
            self._media.unload()
        self._reset()
        self._captions_end = self._clock.end = captions_end
        self._clock.seek(0)
        self.plain = video if instead else None
        self._file = instead or video
        self._has_video = self._file is not None

    def load(self, at: float | None = None) -> None:
        """Open the file of the video, from this time on where one is given."""
        if self._file is not None:
            self._by_clock = False
            self._the_media().load(self._file, at)

    def use_version(self, video: Path, plain: Path | None, at: float) -> None:
        """Play this file in the place of the video, from this time on."""
        self._clock.pause()
        self.plain = plain
        self._file = video
        self._has_video = True
        self._media_end = inf
        self.load(at)

    def go_without_video(self, time: float) -> None:
        """Let the clock do it, from this time on: the video cannot be played."""
        self._by_clock = True
        self._has_video = False
        self._clock.seek(time)

    def take_over(self, before: "Source") -> None:
        """Go on where another one is, with its medium, which is not stopped; it keeps none."""
        self._file = before._file
        self._has_video = before._has_video
        self._by_clock = before._by_clock
        self._captions_end, self._media_end = before._captions_end, before._media_end
        self._clock.end = self._captions_end
        self.plain = before.plain
        media, place = before._hand_over()
        if media is not None:
            media.setParent(self)
            self._adopt(media)
        if self._by_clock:
            self._clock.seek(place)

    def _hand_over(self) -> tuple[Media | None, float]:
        """Let go of the medium; returns it, and where the clock stands."""
        self._clock.pause()
        media, self._media = self._media, None
        if media is not None:
            media.take = to_nobody
            media.ready.disconnect(self.ready)
            media.audio_tracks_changed.disconnect(self.audio_tracks_changed)
            media.noticed.disconnect(self.noticed)
            media.ended.disconnect(self.video_ended)
            media.failed.disconnect(self.failed)
        place = self._clock.time
        self._reset()
        return media, place

    def _the_media(self) -> Media:
        """The one medium; made when the first video is opened, as it takes its time."""
        return self._media or self._adopt(Media(self))

    def _adopt(self, media: Media) -> Media:
        self._media = media
        media.take = self._take_frame
        media.ready.connect(self.ready)
        media.audio_tracks_changed.connect(self.audio_tracks_changed)
        media.noticed.connect(self.noticed)
        media.ended.connect(self.video_ended)
        media.failed.connect(self.failed)
        self.set_volume(self._volume)
        self.set_muted(self._muted)
        media.set_rate(self._rate)
        return media

    # where it is

    @property
    def by_clock(self) -> bool:
        """Whether the clock tells the time."""
        return self._by_clock

    @property
    def has_video(self) -> bool:
        """Whether there is a video, as far as is known it can be played."""
        return self._has_video

    @property
    def has_picture(self) -> bool:
        """Whether the video has shown a frame."""
        return self._media is not None and self._media.has_picture

    @property
    def duration(self) -> int:
        """The video's length, or its captions' where they end later."""
        return max(self._captions_end, self._video_duration())

    def _video_duration(self) -> int:
        return self._media.duration if self._media and self._has_video else 0

    @property
    def breaks_off(self) -> int | None:
        """Where the video ended, if that was clearly before the end of its stated length."""
        length = self._video_duration()
        return int(self._media_end) if length - self._media_end > _MISSING else None

    def within(self, time: float) -> float:
        """This time, or the end of the lesson where it lies behind it, as far as that is known."""
        time = max(time, 0.0)
        if self._video_duration() or not self._has_video:
            time = min(time, float(self.duration))
        return time

    def play(self) -> None:
        """Let time pass."""
        source = self._clock if self._by_clock else self._media
        if source is not None:
            source.play()

    def pause(self) -> None:
        """Stand still."""
        source = self._clock if self._by_clock else self._media
        if source is not None:
            source.pause()

    def change_for(self, time: float) -> bool:
        """Go from the video to the clock behind it or back, as is right for a time to seek.

        Returns whether it did; the other one stands still then.
        """
        if not self._has_video or self._media is None:
            return False
        end = min(self._media_end, self._media.duration or self._media_end)
        by_clock = time > end + _TAIL
        if by_clock:
            self._media.seek(end)  # for the last picture
        if by_clock == self._by_clock:
            return False
        self.pause()
        self._by_clock = by_clock
        return True

    def seek(self, time: float, *, not_before: bool) -> None:
        """Go to a time, or with `not_before` to the first frame at or after it."""
        if self._by_clock or self._media is None:
            self._clock.seek(time)
        else:
            self._media.seek(time, not_before=not_before)

    def run_on(self, time: float) -> bool:
        """The video ended: by the clock from here, where captions are left; returns whether."""
        self._media_end = min(self._media_end, time)
        if self._captions_end <= time + _TAIL:
            return False
        self._by_clock = True
        self._clock.seek(time)
        return True

    # how it is played

    def set_rate(self, rate: float) -> None:
        """Play at this speed, the pitch kept."""
        self._rate = rate
        self._clock.set_rate(rate)
        if self._media is not None:
            self._media.set_rate(rate)

    def set_volume(self, per_cent: int) -> None:
        """Loudness, 0 to 100 per cent of what is heard at most."""
        self._volume = per_cent
        if self._media is not None:
            self._media.set_volume(per_cent / 100 * self._lowered / 100)

    def lower_sound(self, share: int) -> None:
        """Play at this share (per cent) of the volume, which stays what it is; 100: all of it."""
        self._lowered = share
        self.set_volume(self._volume)

    def set_muted(self, muted: bool) -> None:
        """Sound off, the volume kept."""
        self._muted = muted
        if self._media is not None:
            self._media.set_muted(muted)

    def second_media(self) -> Media:
        """The medium for a second picture."""
        return self._the_media().second()

    @property
    def audio_tracks(self) -> tuple[AudioTrack, ...]:
        """The audio tracks of the video, as far as they are known by now."""
        return self._media.audio_tracks if self._media and self._has_video else ()

    @property
    def audio_track(self) -> int:
        """Which of them is heard; -1 for none."""
        return self._media.audio_track if self._media and self._has_video else -1

    def hear_track(self, index: int) -> None:
        """Play this audio track of the video."""
        if self._media is not None and self._has_video:
            self._media.hear_track(index)

    # what comes back

    def _take_frame(self, frame: QVideoFrame | None, time: float) -> None:
        if self._by_clock:
            self._keep(frame)
        else:
            self._take(frame, time)

    def _take_time(self, time: float) -> None:
        self._take(None, time)
