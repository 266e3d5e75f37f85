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

from captionplayer.captions.moment import Captions
from captionplayer.captions.track import Cue, Due, Track
from captionplayer.errors import Notice
from captionplayer.ui.gate import Gate, Span
from captionplayer.ui.media import Media
from captionplayer.ui.source import Source
from captionplayer.ui.waiting import Waiting

RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5)
_REPORT = 200  # ms of playback between two reports of the time
_LINGER = 1_000  # ms before the end of the lesson in which the last caption may have ended

Show = Callable[[QVideoFrame | None, Due, Due], None]
"""Shows a frame (None: the one before) with the cues of the first language and of the second."""


class Player(QObject):
    """Plays one lesson at a time. Times are milliseconds from its start.

    What does not touch captions, such as the volume, is asked of its `source`.
    """

    ready = Signal()
    playing_changed = Signal(bool)
    time_changed = Signal(int)
    sought = Signal(float)
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
        self._captions = Captions()
        self._gate = Gate()
        self._waiting = Waiting(self)
        self._waiting.cues_ending.connect(self.cues_ending)
        self._waiting.changed.connect(self.waiting_changed)
        self._waiting.over.connect(self._resume)
        self._rate = 1.0
        self._reset()
        self.source = Source(self._arrive, self._show_last, media, self)
        self.source.ready.connect(self._begin)
        self.source.noticed.connect(self.noticed)
        self.source.video_ended.connect(self._end_video)
        self.source.clock_ended.connect(self._finish)
        self.source.failed.connect(self._do_without)

    def _reset(self) -> None:
        self._playing = False
        self._standing = False  # until a voice has finished
        self._at_end = False
        self._time = 0.0
        self._presented = 0.0
        self._reported = -1
        self._cues: Due = ()
        self._due: Due = ()
        self._second_cues: Due = ()
        self._gate.forget()
        self._waiting.forget()

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
        self.set_loop(None)
        self._waiting.set_on(False)
        self._reset()
        self.source.open(video, captions_end, instead)
        self.playing_changed.emit(False)
        if not self.source.has_video:
            self.ready.emit()
            if play:
                self.play()
            return
        self._playing = play
        self.source.load()
        self.playing_changed.emit(play)

    def use_version(self, video: Path, plain: Path | None = None) -> None:
        """Play this file in the place of the video, from the same time on.

        `plain` is the one to come back to where this one cannot be played.
        """
        self._at_end = False
        self.source.use_version(video, plain, self._time)

    def take_over(self, before: "Player") -> None:
        """Go on with what another player plays, where and as it does; that one then plays nothing.

        The medium is not opened again: it plays on meanwhile.
        """
        self._playing = before._playing
        self._standing = before._standing
        self._at_end = before._at_end
        time, presented, loop = before._time, before._presented, before.loop
        waited = before.waiting
        self.source.take_over(before.source)
        before._forget()
        self._time, self._presented = time, presented
        self.set_loop(loop)
        if waited:  # what came meanwhile, be it the end, comes anew from the picture that is shown
            self._gate.expect(presented, presented)
            self.source.seek(presented, not_before=False)
        self._run()
        self.set_rate(before.rate)
        self._report()
        self.playing_changed.emit(self._playing)

    def _forget(self) -> None:
        self._waiting.set_on(False)
        self._gate.loop = None
        self._reset()

    @Slot()
    def _begin(self) -> None:
        # the first picture comes sooner while paused than while playing
        if not self.source.by_clock:
            self._run()
        self.ready.emit()

    def set_track(self, track: Track) -> None:
        """Show this track's captions, from now on and at once."""
        self._captions.track = track
        self._refresh()

    def set_second_track(self, track: Track | None) -> None:
        """Show this track's captions below those of the first one, at once; None: no others."""
        self._captions.second = track
        self._refresh()

    def show_captions(self, on: bool) -> None:
        """Captions on or off, at once."""
        self._captions.on = on
        self._refresh()

    # where and how it is played

    @property
    def time(self) -> float:
        """The time of the picture that is shown."""
        return self._time

    @property
    def duration(self) -> int:
        """The lesson's length: the video's, or its captions' where they end later."""
        return self.source.duration

    @property
    def playing(self) -> bool:
        """Whether time passes."""
        return self._playing

    @property
    def waiting(self) -> bool:
        """Whether the picture stands, while playing, until a caption has been read."""
        return self._waiting.on

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
    def captions_on(self) -> bool:
        """Whether captions are shown."""
        return self._captions.on

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
        return self._captions.track.nearest(self._time)

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
        if self._playing and not self._waiting.on:
            self.pause()
        else:
            self.play()

    def _set_playing(self, playing: bool) -> None:
        self._playing = playing
        self._standing = False
        self._waiting.set_on(False)
        if playing:
            self._waiting.let_go()
            self._run()
        else:
            self.source.pause()
        self._report()
        self.playing_changed.emit(self._playing)

    def _run(self) -> None:
        """Let time pass, if it is to."""
        if self._playing and not (self._waiting.on or self._standing):
            self.source.play()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """Keep the picture while playing, or let it go on; a seek, play and pause end it."""
        if held == self._standing or not self._playing:
            return
        self._standing = held
        if held:
            self.source.pause()
        else:
            self._run()

    def seek(self, time: float, *, not_before: bool = False) -> None:
        """Go to a time, or with `not_before` to the first frame at or after it.

        It ends a wait, and a loop where it leads out of it.
        """
        if self.loop is not None and time not in self.loop:
            self.set_loop(None)
        self._go(time, not_before=not_before)
        if self._waiting.on:
            self._waiting.set_on(False)
            self._run()
        self.sought.emit(self._time)

    def _go(self, time: float, *, not_before: bool) -> None:
        time = self.source.within(time)
        self._at_end = False
        self.hold(False)
        self._waiting.forget()
        self._gate.expect(time, self._presented)
        if self.source.change_for(time):
            self._run()
        self._time = time
        self.source.seek(time, not_before=not_before)
        self._report()

    def seek_by(self, step: int) -> None:
        """Go `step` milliseconds on, or back."""
        self.seek(self._time + step)

    @Slot()
    def next_caption(self) -> None:
        """Go to where the next caption starts."""
        start = self._captions.track.next_start(self._time)
        if start is not None:
            self.seek(start, not_before=True)

    @Slot()
    def previous_caption(self) -> None:
        """Go to where this caption starts, or the one before it."""
        start = self._captions.start_before(self._time)
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
        return self._captions.here(self._presented)

    # waiting and repeating

    @Slot()
    def wait(self) -> None:
        """To be called while `cues_ending` is told: keep them on the screen until `go_on`.

        Several may wait; the last to go on ends it. So do play, pause and a seek.
        """
        self._waiting.wait()

    @Slot()
    def go_on(self) -> None:
        """One who asked to wait has had enough time with the captions."""
        self._waiting.go_on()

    @Slot()
    def _resume(self) -> None:
        self._waiting.let_go()
        self._run()

    def _wait_or(self, then: Callable[[], None], time: float = inf) -> None:
        """Do this, or wait with it where cues end before `time` and somebody asks for that.

        The last picture of the cue stays, and its captions with it.
        """
        ending = tuple(cue for cue in self._cues if cue.end <= time)
        if not self._waiting.is_asked_for(ending if self._playing else ()):
            then()
            return
        self._waiting.keep(then)
        self.source.pause()
        self._waiting.set_on(True)

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
        self.source.set_rate(self._rate)
        self.rate_changed.emit(self._rate)

    # what comes back

    def _show_last(self, frame: QVideoFrame | None) -> None:
        """The last picture, under the captions that run on."""
        self._show(frame, self._cues, self._second_cues)

    def _arrive(self, frame: QVideoFrame | None, time: float) -> None:
        """Show a picture; while the player waits, keep what was under way."""
        sought = self._gate.settle(time)
        then = partial(self._pass, frame, time)
        if self._waiting.holds:
            self._waiting.keep(then)
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
        due, cues, second = self._captions.at(time)
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
        return self._captions.second_at(time, first)

    def _refresh(self) -> None:
        """Other captions for the same picture; at the end that is the last one, not the end."""
        time = self._time
        self._present(None, self._presented)
        self._time = time

    def _report(self) -> None:
        self._reported = int(self._time)
        self.time_changed.emit(self._reported)

    @Slot(float)
    def _end_video(self, time: float) -> None:
        if self.source.by_clock:
            return  # the last picture was asked for, and there is none
        if self._waiting.holds:
            self._waiting.keep(partial(self._end_video, time))
            return
        loop = self._gate.loop
        if loop is not None and self._gate.seeking:
            self._start_again(loop)  # the end was reached just before the seek to the start
        elif self.source.run_on(time):
            self._run()
        else:
            self._finish(time)

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
        end = self._captions.track.end
        if not self._cues and 0 < end <= time + _REPORT and time - end < _LINGER:
            self._present(None, end - 1)

    @Slot(Notice)
    def _do_without(self, notice: Notice) -> None:
        """The video cannot be played: run the captions by the clock, or play the plain version."""
        if self.source.plain is not None:
            self.noticed.emit(replace(notice, code="version-unplayable"))
            self.use_version(self.source.plain)
            self.video_withdrawn.emit()
            return
        self.source.go_without_video(self._time)
        self.noticed.emit(notice)
        self.ready.emit()
        self._run()
