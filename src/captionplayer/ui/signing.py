"""Sign-language video: a second medium whose pictures keep step with those of the lesson.

The second medium runs a little ahead and its frames wait here. With each moment that the lesson
shows, the newest of them that is not later is shown too, in the same call: whatever the two
decoders do, the pictures belong together as long as the second one is neither late nor lost. How
far it is ahead is steered by its speed; a seek is the last resort, as it costs a visible pause.
"""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame

from captionplayer.errors import Notice, notice
from captionplayer.ui.media import Media, to_nobody

_AHEAD = 150  # ms of real time that the second medium is to be ahead
_FAR = 450  # ms of real time ahead from which it waits
_LOST = 400  # ms of real time behind from which it jumps
_GAIN = 250  # ms of error that change the speed by all of itself
_SLOWEST, _FASTEST = 0.7, 1.5  # of the lesson's speed
_STEP = 0.05  # smaller changes of speed are not worth making
_DUST = 1.0  # ms: containers round times
_PATIENCE = 1_200  # ms until a jump that brought no frame is given up
_SETTLE = 700  # ms between two jumps at least
_NEAR = 1_000  # ms between a place that was asked for and a frame that answers it
_LAST = 100  # ms before its end to which a medium is sent for its last picture
_CODES = {"video-no-picture": "sign-video-no-picture"}

Show = Callable[[QVideoFrame], None]


class Signing(QObject):
    """Plays a sign-language video in step with the player; `show` gets each frame when it is due.

    Times are the lesson's, in milliseconds. `second` gives the one medium for it when it is needed.
    """

    failed = Signal(Notice)

    def __init__(
        self, show: Show, second: Callable[[], Media], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._second = second
        self._media: Media | None = None
        self._since_jump = QElapsedTimer()
        self._playing = False
        self._rate = 1.0
        self._time = 0.0
        self._reset()

    def _reset(self) -> None:
        self._open = False
        self._ready = False
        self._ended = False
        self._runs = False
        self._factor = 1.0
        self._jump: float | None = None
        self._still: float | None = None
        self._frames: deque[tuple[float, QVideoFrame]] = deque()
        self._shown: float | None = None
        self._interval = 0.0

    @property
    def shown(self) -> float | None:
        """The time of the frame that is shown."""
        return self._shown

    @property
    def is_open(self) -> bool:
        """Whether there is a video to show, or on its way."""
        return self._open

    def open(self, video: Path, time: float) -> None:
        """Show this video from now on; the lesson is at `time`."""
        media = self._the_media()
        self._reset()
        self._open = True
        self._time = time
        media.set_rate(self._rate)
        self._jump = self._time
        self._since_jump.start()
        media.load(video, self._time)

    def close(self) -> None:
        """Let go of the video."""
        if self._open and self._media is not None:
            self._media.unload()
        self._reset()

    def let_go(self) -> None:
        """Close, and leave the second medium to another one."""
        self.close()
        if self._media is not None:
            self._media.take = to_nobody
            self._media.ready.disconnect(self._begin)
            self._media.ended.disconnect(self._end)
            self._media.failed.disconnect(self._fail)
            self._media = None

    def _the_media(self) -> Media:
        if self._media is None:
            self._media = self._second()
            self._media.take = self._take
            self._media.ready.connect(self._begin)
            self._media.ended.connect(self._end)
            self._media.failed.connect(self._fail)
        return self._media

    # what the lesson does

    def follow(self, time: float) -> None:
        """The lesson shows the moment `time` in this very call."""
        self._time = time
        if not self._open:
            return
        due: tuple[float, QVideoFrame] | None = None
        while self._frames and self._frames[0][0] <= time + _DUST:
            due = self._frames.popleft()
        if due is not None:
            self._present(*due)
        self._steer()

    @Slot(float)
    def seek(self, time: float) -> None:
        """The lesson was sent to `time`."""
        self._time = time
        if self._open:
            self._send(time)

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """The lesson goes on, or stands still."""
        self._playing = playing
        self._still = None
        if self._open:
            self._run(playing)
            self._steer()

    @Slot(float)
    def set_rate(self, rate: float) -> None:
        """The lesson's speed."""
        self._rate = rate
        self._use_factor(self._factor)

    # what comes back

    def _take(self, frame: QVideoFrame | None, time: float) -> None:
        if frame is None or not self._open:
            return
        self._interval = max((frame.endTime() - frame.startTime()) / 1000, 1.0)
        if self._jump is not None:
            if abs(time - self._jump) > _NEAR:
                return  # of the place before
            self._jump = None
        if self._frames and time <= self._frames[-1][0]:
            self._frames.clear()  # of the place before, though near
        if time <= self._time + _DUST or (not self._playing and self._shown is None):
            self._present(time, frame)
        else:
            self._frames.append((time, frame))
        self._steer()

    def _present(self, time: float, frame: QVideoFrame) -> None:
        self._shown = time
        self._show(frame)

    @Slot()
    def _begin(self) -> None:
        self._ready = True
        self._run(self._playing)

    @Slot(float)
    def _end(self, time: float) -> None:
        del time
        self._ended = True
        self._runs = False
        self._jump = None

    @Slot(Notice)
    def _fail(self, reason: Notice) -> None:
        self._reset()
        code = _CODES.get(reason.code, "sign-video-unplayable")
        self.failed.emit(notice(code, file=reason.file, **reason.fields))

    # keeping step

    def _steer(self) -> None:
        """Bring the second medium to where it should be, after a moment or a frame."""
        if not self._ready or self._jump_is_under_way():
            return
        if self._playing:
            self._keep_ahead()
        else:
            self._stand_right()

    def _jump_is_under_way(self) -> bool:
        if self._jump is not None and self._since_jump.hasExpired(_PATIENCE):
            self._jump = None
        return self._jump is not None

    def _keep_ahead(self) -> None:
        newest = self._frames[-1][0] if self._frames else self._shown
        if newest is None:
            self._send(self._time)
            return
        ahead = (newest - self._time) / self._rate
        if self._ended:
            if self._time < newest - self._interval and not self._frames:
                self._send(self._time)
        elif ahead < -_LOST:
            if self._since_jump.hasExpired(_SETTLE):
                self._send(self._time + _AHEAD * self._rate)
        elif ahead > _FAR:
            self._run(False)
        else:
            self._run(ahead < _FAR / 2 or self._runs)
            self._use_factor(1 + (_AHEAD - ahead) / _GAIN)

    def _stand_right(self) -> None:
        """While the lesson stands still: the frame of its time, asked for once."""
        right = self._shown is not None and -_DUST <= self._time - self._shown < (
            self._interval + _DUST
        )
        if not right and self._still != self._time:
            self._still = self._time
            self._send(self._time)

    def _send(self, time: float) -> None:
        self._frames.clear()
        media = self._media
        if media is None:
            return
        last = max(media.duration - _LAST, 0) if media.duration else time
        self._jump = min(time, last)
        self._since_jump.start()
        self._ended = False
        media.seek(self._jump)
        self._runs = False
        self._run(self._playing)

    def _run(self, on: bool) -> None:
        if self._media is None or not self._ready or on == self._runs or (on and self._ended):
            return
        self._runs = on
        (self._media.play if on else self._media.pause)()

    def _use_factor(self, factor: float) -> None:
        factor = round(min(max(factor, _SLOWEST), _FASTEST) / _STEP) * _STEP
        if self._media is not None and self._open:
            self._factor = factor
            self._media.set_rate(self._rate * factor)
