"""Playback: each frame with the cues that are due at its time, handed over in one call.

Without a video, or where it cannot be played or ends before the captions do, a clock runs on.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame

from captionplayer.captions.track import Cue, Track
from captionplayer.errors import Notice
from captionplayer.ui.audiotracks import AudioTrack
from captionplayer.ui.clock import Clock
from captionplayer.ui.gate import Gate, Span
from captionplayer.ui.media import Media, to_nobody

RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5)
_REPORT = 200  # ms of playback between two reports of the time
_TAIL = 50  # ms after the last picture from which captions run on without the video
_LINGER = 1_000  # ms before the end of the lesson in which the last caption may have ended
_AGAIN = 1_500  # ms into a caption from which "previous caption" means its own start

Due = tuple[Cue, ...]
Show = Callable[[QVideoFrame | None, Due, Due], None]
"""Shows a frame (None: the one before) with the cues of the first language and of the second."""


class Player(QObject):
    """Plays one lesson at a time. Times are milliseconds from its start."""

    ready = Signal()
    playing_changed = Signal(bool)
    time_changed = Signal(int)
    sought = Signal(float)
    audio_tracks_changed = Signal()
    video_withdrawn = Signal()
    rate_changed = Signal(float)
    cues_changed = Signal(tuple)
    due_changed = Signal(tuple)
    second_cues_changed = Signal(tuple)
    cues_ending = Signal(tuple)
    waiting_changed = Signal(bool)
    loop_changed = Signal(object)  # the Span, or None
    ended = Signal()
    noticed = Signal(Notice)

    def __init__(
        self, show: Show, media: Media | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._media: Media | None = None
        self._clock = Clock(self._take_time, self)
        self._clock.ended.connect(self._finish)
        self._track = Track("und", ())
        self._second_track: Track | None = None
        self._captions_on = True
        self._volume = 100
        self._muted = False
        self._lowered = 100  # per cent of the volume, while something else is to be heard
        self._rate = 1.0
        self._gate = Gate()
        self._waiting = False
        self._waiters = 0
        self._reset()
        if media is not None:
            self._adopt(media)

    def _reset(self) -> None:
        self._by_clock = True
        self._has_video = False
        self._playing = False
        self._standing = False  # until a voice has finished
        self._at_end = False
        self._time = 0.0
        self._presented = 0.0
        self._reported = -1
        self._cues: Due = ()
        self._due: Due = ()
        self._second_cues: Due = ()
        self._captions_end = 0
        self._media_end = float("inf")
        self._gate.forget()
        self._held: list[Callable[[], None]] = []  # what goes on when the waiting is over
        self._plain: Path | None = None

    # what is played

    def load(
        self,
        video: Path | None,
        captions_end: int,
        *,
        play: bool = False,
        instead: Path | None = None,
    ) -> None:
        """Open a video, or none; `captions_end` is where its captions end (ms).

        `instead` is a version of the video to play in its place, as long as it can be played.
        """
        self._clock.pause()
        self.set_loop(None)
        self._set_waiting(False)
        if self._media is not None and (video is None or self._has_video):
            self._media.unload()
        self._reset()
        self._captions_end = self._clock.end = captions_end
        self._clock.seek(0)
        self._plain = video if instead else None
        video = instead or video
        self._has_video = video is not None
        self.playing_changed.emit(False)
        if video is None:
            self.ready.emit()
            if play:
                self.play()
            return
        self._by_clock = False
        self._playing = play
        self._the_media().load(video)
        self.playing_changed.emit(play)

    def use_version(self, video: Path, plain: Path | None = None) -> None:
        """Play this file in the place of the video, from the same time on.

        `plain` is the one to come back to where this one cannot be played.
        """
        self._clock.pause()
        self._plain = plain
        self._by_clock = False
        self._has_video = True
        self._at_end = False
        self._media_end = float("inf")
        self._the_media().load(video, self._time)

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

    @Slot(int)
    def hear_track(self, index: int) -> None:
        """Play this audio track of the video."""
        if self._media is not None and self._has_video:
            self._media.hear_track(index)

    def _the_media(self) -> Media:
        """The one medium; made when the first video is opened, as it takes its time."""
        return self._media or self._adopt(Media(self))

    def _adopt(self, media: Media) -> Media:
        self._media = media
        media.take = self._take_frame
        media.ready.connect(self._begin)
        media.audio_tracks_changed.connect(self.audio_tracks_changed)
        media.noticed.connect(self.noticed)
        media.ended.connect(self._end_media)
        media.failed.connect(self._do_without)
        self.set_volume(self._volume)
        self.set_muted(self._muted)
        media.set_rate(self._rate)
        return media

    def take_over(self, before: "Player") -> None:
        """Go on with what another player plays, where and as it does; that one then plays nothing.

        The medium is not opened again: it plays on meanwhile.
        """
        self._has_video = before._has_video
        self._by_clock = before._by_clock
        self._playing = before._playing
        self._standing = before._standing
        self._at_end = before._at_end
        self._captions_end, self._media_end = before._captions_end, before._media_end
        self._clock.end = self._captions_end
        self._plain = before._plain
        time, presented = before._time, before._presented
        loop = before.loop
        media, clock = before._hand_over()
        if media is not None:
            media.setParent(self)
            self._adopt(media)
        if self._by_clock:
            self._clock.seek(clock)
            if self._playing and not self._standing:
                self._clock.play()
        self._time, self._presented = time, presented
        self.set_loop(loop)
        self._run()  # a wait is not handed over
        self.set_rate(before.rate)
        self._report()
        self.playing_changed.emit(self._playing)

    def _hand_over(self) -> tuple[Media | None, float]:
        """Let go of the medium without stopping it; returns it, and where the clock stands."""
        self._clock.pause()
        media = self._media
        self._media = None
        if media is not None:
            media.take = to_nobody
            media.ready.disconnect(self._begin)
            media.audio_tracks_changed.disconnect(self.audio_tracks_changed)
            media.noticed.disconnect(self.noticed)
            media.ended.disconnect(self._end_media)
            media.failed.disconnect(self._do_without)
        place = self._clock.time
        self._set_waiting(False)
        self._gate.loop = None
        self._reset()
        return media, place

    @Slot()
    def _begin(self) -> None:
        # the first picture comes sooner while paused than while playing
        if self._media is not None and not self._by_clock:
            self._run()
        self.ready.emit()

    def set_track(self, track: Track) -> None:
        """Show this track's captions, from now on and at once."""
        self._track = track
        self._refresh()

    def set_second_track(self, track: Track | None) -> None:
        """Show this track's captions below those of the first one, at once; None: no others."""
        self._second_track = track
        self._refresh()

    def show_captions(self, on: bool) -> None:
        """Captions on or off, at once."""
        self._captions_on = on
        self._refresh()

    # where and how it is played

    @property
    def time(self) -> float:
        """The time of the picture that is shown."""
        return self._time

    @property
    def duration(self) -> int:
        """The lesson's length: the video's, or its captions' where they end later."""
        return max(self._captions_end, self._media_duration())

    def _media_duration(self) -> int:
        return self._media.duration if self._media and self._has_video else 0

    @property
    def playing(self) -> bool:
        """Whether time passes."""
        return self._playing

    @property
    def waiting(self) -> bool:
        """Whether the picture stands, while playing, until a caption has been read."""
        return self._waiting

    @property
    def loop(self) -> Span | None:
        """What is played again and again."""
        return self._gate.loop

    @property
    def at_end(self) -> bool:
        """Whether the lesson was played to its end and nothing was asked for since."""
        return self._at_end

    @property
    def rate(self) -> float:
        """How fast time passes; 1 is usual."""
        return self._rate

    @property
    def has_picture(self) -> bool:
        """Whether the video has shown a frame."""
        return self._media is not None and self._media.has_picture

    @property
    def captions_on(self) -> bool:
        """Whether captions are shown."""
        return self._captions_on

    @property
    def cues(self) -> Due:
        """The cues that are shown, in the first language."""
        return self._cues

    @property
    def due(self) -> Due:
        """The cues whose time it is, whether captions are shown or not."""
        return self._due

    @property
    def second_cues(self) -> Due:
        """The cues that are shown in the second language."""
        return self._second_cues

    def nearest_cue(self) -> Cue | None:
        """The cue that is due now or lies closest, whether captions are on or not."""
        return self._track.nearest(self._time)

    @Slot()
    def play(self) -> None:
        """Go on; from the start where the end was reached."""
        if self._at_end:
            self.seek(0)
        self._set_playing(True)

    @Slot()
    def pause(self) -> None:
        """Stand still."""
        self._set_playing(False)

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self._playing and not self._waiting:
            self.pause()
        else:
            self.play()

    def _set_playing(self, playing: bool) -> None:
        self._playing = playing
        self._standing = False
        self._set_waiting(False)
        if playing:
            self._let_go()
            self._run()
        else:
            self._stand()
        self._report()
        self.playing_changed.emit(self._playing)

    def _run(self) -> None:
        """Let time pass, if it is to."""
        source = self._clock if self._by_clock else self._media
        if source is not None and self._playing and not (self._waiting or self._standing):
            source.play()

    def _stand(self) -> None:
        source = self._clock if self._by_clock else self._media
        if source is not None:
            source.pause()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """Keep the picture while playing, or let it go on; a seek, play and pause end it."""
        if held == self._standing or not self._playing:
            return
        self._standing = held
        if held:
            self._stand()
        else:
            self._run()

    def seek(self, time: float, *, not_before: bool = False) -> None:
        """Go to a time, or with `not_before` to the first frame at or after it.

        It ends a wait, and a loop where it leads out of it.
        """
        if self.loop is not None and time not in self.loop:
            self.set_loop(None)
        self._go(time, not_before=not_before)
        if self._waiting:
            self._set_waiting(False)
            self._run()
        self.sought.emit(self._time)

    def _go(self, time: float, *, not_before: bool) -> None:
        time = max(time, 0.0)
        if self._media_duration() or not self._has_video:
            time = min(time, float(self.duration))
        self._at_end = False
        self.hold(False)
        self._held.clear()
        self._gate.expect(time, self._presented)
        self._choose_source(time)
        self._time = time
        if self._by_clock or self._media is None:
            self._clock.seek(time)
        else:
            self._media.seek(time, not_before=not_before)
        self._report()

    def _choose_source(self, time: float) -> None:
        """Between the video and the clock that runs on after it."""
        if not self._has_video or self._media is None:
            return
        end = min(self._media_end, self._media.duration or self._media_end)
        by_clock = time > end + _TAIL
        if by_clock:
            self._media.seek(end)  # for the last picture
        if by_clock != self._by_clock:
            (self._clock if self._by_clock else self._media).pause()
            self._by_clock = by_clock
            self._run()

    def seek_by(self, step: int) -> None:
        """Go `step` milliseconds on, or back."""
        self.seek(self._time + step)

    @Slot()
    def next_caption(self) -> None:
        """Go to where the next caption starts."""
        start = self._track.next_start(self._time)
        if start is not None:
            self.seek(start, not_before=True)

    @Slot()
    def previous_caption(self) -> None:
        """Go to where this caption starts, or the one before it."""
        start = self._track.previous_start(self._time)
        current = self._track.at(self._time)
        if current and self._time - current[-1].start > _AGAIN:
            start = current[-1].start
        self.seek(start or 0, not_before=start is not None)

    @Slot()
    def repeat_caption(self) -> None:
        """Play this caption from its start; between two captions, the one before."""
        caption = self.caption_here()
        if caption is not None:
            self.seek(caption.start, not_before=True)
            self.play()

    def caption_here(self) -> Cue | None:
        """The caption of this picture, whether or not it is shown; else the last one before it."""
        time = self._presented
        start = self._track.previous_start(time)
        due = self._track.at(time) or (() if start is None else self._track.at(start))
        return due[-1] if due else None

    # waiting and repeating

    @Slot()
    def wait(self) -> None:
        """To be called while `cues_ending` is told: keep them on the screen until `go_on`.

        Several may wait; the last to go on ends it. So do play, pause and a seek.
        """
        self._waiters += 1

    @Slot()
    def go_on(self) -> None:
        """One who asked to wait has had enough time with the captions."""
        self._waiters -= 1
        if self._waiting and self._waiters <= 0:
            self._set_waiting(False)
            self._let_go()
            self._run()

    def _let_go(self) -> None:
        held, self._held = self._held, []
        for take in held:
            take()

    def _set_waiting(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting_changed.emit(waiting)

    def _wait_or(self, then: Callable[[], None], time: float = inf) -> None:
        """Do this, or wait with it where cues end before `time` and somebody asks for that.

        The last picture of the cue stays, and its captions with it.
        """
        ending = tuple(cue for cue in self._cues if cue.end <= time)
        self._waiters = 0
        if ending and self._playing:
            self.cues_ending.emit(ending)
        if not self._waiters:
            then()
            return
        self._held.append(then)
        self._stand()
        self._set_waiting(True)

    def set_loop(self, span: Span | None) -> None:
        """Play this again and again, or nothing; from outside go to its start."""
        if span == self._gate.loop:
            return
        self._gate.loop = span
        self.loop_changed.emit(span)
        if span is not None and self._presented not in span:
            self.seek(span.start, not_before=True)

    def _start_again(self, loop: Span) -> None:
        now = self._presented
        self._go(loop.start, not_before=True)
        self._gate.expect_return(loop, now)
        self._run()
        self.sought.emit(self._time)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower, the pitch kept; 0.5 to 2.5."""
        self._rate = min(max(rate, RATES[0]), RATES[-1])
        self._clock.set_rate(self._rate)
        if self._media is not None:
            self._media.set_rate(self._rate)
        self.rate_changed.emit(self._rate)

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

    # what comes back

    def _take_frame(self, frame: QVideoFrame | None, time: float) -> None:
        if self._by_clock:
            # the last picture, under the captions that run on
            self._show(frame, self._cues, self._second_cues)
        else:
            self._arrive(frame, time)

    def _take_time(self, time: float) -> None:
        self._arrive(None, time)

    def _arrive(self, frame: QVideoFrame | None, time: float) -> None:
        """Show a picture; while the player waits, keep what was under way."""
        sought = self._gate.settle(time)
        then = partial(self._pass, frame, time)
        if self._held:
            self._held.append(then)
        elif sought:
            then()
        else:
            self._wait_or(then, time)

    def _pass(self, frame: QVideoFrame | None, time: float) -> None:
        """Show a picture, unless it lies behind what is looped."""
        loop = self._gate.loop
        if loop is None or not self._gate.is_outside_loop(time):
            self._present(frame, time)
        elif self._playing and not self._gate.seeking:
            self._start_again(loop)

    def _present(self, frame: QVideoFrame | None, time: float) -> None:
        """The one place where a picture meets its captions."""
        self._time = self._presented = time
        due = self._track.at(time)
        cues = due if self._captions_on else ()
        second = self.second_at(time, cues)
        self._show(frame, cues, second)
        if cues != self._cues:
            self._cues = cues
            self.cues_changed.emit(cues)
        if second != self._second_cues:
            self._second_cues = second
            self.second_cues_changed.emit(second)
        if due != self._due:
            self._due = due
            self.due_changed.emit(due)
        if abs(time - self._reported) >= _REPORT:
            self._report()

    def second_at(self, time: float, first: Due) -> Due:
        """The second language's cues; one that neither language has is among the first already."""
        if self._second_track is None or not self._captions_on:
            return ()
        shown = {(cue.start, cue.text, cue.language) for cue in first}
        second = self._second_track.at(time)
        return tuple(cue for cue in second if (cue.start, cue.text, cue.language) not in shown)

    def _refresh(self) -> None:
        """Other captions for the same picture; at the end that is the last one, not the end."""
        time = self._time
        self._present(None, self._presented)
        self._time = time

    def _report(self) -> None:
        self._reported = int(self._time)
        self.time_changed.emit(self._reported)

    @Slot(float)
    def _end_media(self, time: float) -> None:
        if self._by_clock:
            return  # the last picture was asked for, and there is none
        if self._held:
            self._held.append(partial(self._end_media, time))
            return
        loop = self._gate.loop
        if loop is not None and self._gate.seeking:
            self._start_again(loop)  # the end was reached just before the seek to the start
            return
        self._media_end = min(self._media_end, time)
        if self._captions_end <= time + _TAIL:
            self._finish(time)
            return
        self._by_clock = True
        self._clock.seek(time)
        self._run()

    @Slot(float)
    def _finish(self, time: float) -> None:
        self._wait_or(partial(self._end, time))

    def _end(self, time: float) -> None:
        if self._gate.loop is not None:
            self._start_again(self._gate.loop)
            return
        self._keep_last_caption(time)
        self._at_end = True
        self._playing = False
        self._time = float(self.duration)
        self._report()
        self.playing_changed.emit(False)
        self.ended.emit()

    def _keep_last_caption(self, time: float) -> None:
        """A caption that ended just before the lesson stays with the last picture."""
        end = self._track.end
        if not self._cues and 0 < end <= time + _REPORT and time - end < _LINGER:
            self._present(None, end - 1)

    @Slot(Notice)
    def _do_without(self, notice: Notice) -> None:
        """The video cannot be played: run the captions by the clock, or play the plain version."""
        if self._plain is not None:
            self.noticed.emit(replace(notice, code="version-unplayable"))
            self.use_version(self._plain)
            self.video_withdrawn.emit()
            return
        self._by_clock = True
        self._has_video = False
        self._clock.seek(self._time)
        self.noticed.emit(notice)
        self.ready.emit()
        self._run()
