"""One QMediaPlayer with one sink, for the life of the program; tells frames with their times.

Measured facts behind the order of calls: `position()` lags behind the picture by up to 93 ms, so
times come from frames; an end of the medium sends an invalid frame; a codec without decoder gives
neither frame nor error; a new player or audio output per medium can deadlock in stop().
"""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import (
    QAudio,
    QAudioOutput,
    QMediaDevices,
    QMediaMetaData,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from captionplayer.captions.times import clock
from captionplayer.errors import Notice, notice
from captionplayer.ui.audiotracks import AudioTrack, read_tracks
from captionplayer.ui.filename import for_qt
from captionplayer.ui.frametime import FrameTimes
from captionplayer.ui.latestart import late_start
from captionplayer.ui.log import silence_ffmpeg

_log = logging.getLogger(__name__)
_NO_PICTURE = 700  # ms, three times, until a video that shows no frame is given up as a picture
_WAITS = 3
_NO_FRAME = 2_000  # ms until a seek that brings no frame is taken for one past the last frame
_NEAR = 1_500  # ms between what was asked for and a frame that answers it, at most
_POLL = 15  # ms between looks at the clock of a medium without pictures
_EARLY = 1_000  # ms: a medium whose last frame comes earlier than that is cut short
_LOOK = 500  # ms between two looks whether time passes
_DEAD = 6  # looks in a row without any until the sound device is given up; starting one takes 1.7 s
_REPEATED = 500  # ms that a decoder goes back at most when it changes to another audio track
_AFTER_TRACK = 30  # frames after that among which those may be that were shown before

Take = Callable[[QVideoFrame | None, float], None]


def to_nobody(frame: QVideoFrame | None, time: float) -> None:
    """Where frames go while nobody takes them."""


class Media(QObject):
    """Plays a file. Frames go to `take(frame, time)`; without pictures `take(None, time)` ticks.

    `take` may be set after a file began to load: nothing arrives before the event loop runs.
    Without `sound` it is for pictures alone, and a file that has none fails.
    """

    ready = Signal()
    audio_tracks_changed = Signal()
    ended = Signal(float)
    failed = Signal(Notice)
    noticed = Signal(Notice)

    def __init__(self, parent: QObject | None = None, *, sound: bool = True) -> None:
        super().__init__(parent)
        self.take: Take = to_nobody
        self._second: Media | None = None
        self._player = QMediaPlayer(self)
        silence_ffmpeg()
        self._sound = QAudioOutput(self) if sound else None
        self._sink = QVideoSink(self)
        self._prime()
        self._heard = sound
        if self._sound is not None:
            self._player.setAudioOutput(self._sound)
            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._follow_device)
        self._player.setVideoSink(self._sink)
        if hasattr(self._player, "setPitchCompensation"):  # before 6.10 other speeds change it
            self._player.setPitchCompensation(True)
        self._sink.videoFrameChanged.connect(self._take_frame)
        self._player.mediaStatusChanged.connect(self._follow_status)
        self._player.tracksChanged.connect(self.audio_tracks_changed)
        self._player.errorOccurred.connect(self._log_error)
        self._poll = QTimer(self, interval=_POLL)
        self._poll.timeout.connect(self._tick)
        self._patience = QTimer(self, interval=_NO_PICTURE, singleShot=True)
        self._patience.timeout.connect(self._give_up_picture)
        self._looks = QTimer(self, interval=_LOOK)
        self._looks.timeout.connect(self._look)
        self._lifeless = 0
        self._seen = (0, 0.0)
        self._late = QTimer(self, interval=_NO_FRAME, singleShot=True)
        self._late.timeout.connect(self._end)
        self._forget()

    def _prime(self) -> None:
        # A wrapper's first disconnectNotify asks Python for an override; when the decoder's thread
        # is the one to ask while stop() holds the interpreter, both wait for ever.
        signals = [self._sink.videoSizeChanged]
        if self._sound is not None:
            signals.append(self._sound.volumeChanged)
        for signal in signals:
            signal.connect(self._nothing)
            signal.disconnect(self._nothing)

    @Slot()
    def _nothing(self) -> None:
        """Connected and disconnected once."""

    def second(self) -> "Media":
        """The one medium for a second picture, without sound; made when it is first asked for.

        It belongs to this one, so that neither is ever made again.
        """
        if self._second is None:
            self._second = Media(self, sound=False)
        return self._second

    def _forget(self) -> None:
        self._path: Path | None = None
        self._file = ""
        self._late_start = 0
        self._times: FrameTimes | None = None
        self._by_sound = False
        self._waits = 0
        self._is_ready = False
        self._target: float | None = None
        self._not_before = False
        self._last = -1.0
        self._repeats = 0

    def load(self, path: Path, at: float | None = None) -> None:
        """Open the file and show its first frame, or the one at `at` (ms); `ready` comes with it.

        Does nothing where that is under way for this very file.
        """
        if path == self._path and self._is_under_way():
            return
        self._forget()
        self._poll.stop()
        self._leave()
        self._target = at
        self._path = path
        self._file = path.name
        self._late_start = late_start(path)
        self._player.setSource(QUrl.fromLocalFile(for_qt(path)))
        if self._player.mediaStatus() == QMediaPlayer.MediaStatus.InvalidMedia:
            return
        self._patience.start()
        self._player.pause()

    def _leave(self) -> None:
        """Let no picture of the file before be taken for one of the next: some are on their way."""
        self._player.setSource(QUrl())
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _is_under_way(self) -> bool:
        invalid = self._player.mediaStatus() == QMediaPlayer.MediaStatus.InvalidMedia
        return not (self._is_ready or invalid)

    def unload(self) -> None:
        """Let go of the file."""
        self._patience.stop()
        self._late.stop()
        self._poll.stop()
        self._looks.stop()
        self._forget()
        self._leave()

    def play(self) -> None:
        """Go on from here."""
        self._player.play()
        self._poll_if_by_sound()
        self._lifeless = 0
        if self._heard:
            self._looks.start()

    def pause(self) -> None:
        """Stand still."""
        self._looks.stop()
        if self._player.playbackState() != QMediaPlayer.PlaybackState.StoppedState:
            self._player.pause()  # at its end it would go back to the first picture

    def seek(self, time: float, *, not_before: bool = False) -> None:
        """Go to the frame that is shown at `time` (ms), playing or not.

        With `not_before` to the first frame presented at or after `time`: where a cue starts.
        """
        self._target = time
        self._not_before = not_before
        self._repeats = 0
        if self._times is None and not self._by_sound:
            return  # before the first frame the time base is not known; it takes the target along
        if self._player.playbackState() == QMediaPlayer.PlaybackState.StoppedState:
            self._player.pause()
        self._player.setPosition(self._base().position(time, not_before=not_before))
        if self._times is not None:
            self._late.start()
        self._poll_if_by_sound()

    def _poll_if_by_sound(self) -> None:
        if self._by_sound:
            self._poll.start()

    def set_rate(self, rate: float) -> None:
        """Play at this speed, the pitch kept where Qt can."""
        self._player.setPlaybackRate(rate)

    def set_volume(self, share: float) -> None:
        """Loudness from 0 to 1, as heard."""
        if self._sound is None:
            return
        scales = QAudio.VolumeScale
        heard, sent = scales.LogarithmicVolumeScale, scales.LinearVolumeScale
        self._sound.setVolume(QAudio.convertVolume(share, heard, sent))

    def set_muted(self, muted: bool) -> None:
        """Silence, the volume kept."""
        if self._sound is not None:
            self._sound.setMuted(muted)

    @property
    def audio_tracks(self) -> tuple[AudioTrack, ...]:
        """The sound's tracks, as far as they are known by now."""
        return read_tracks(self._player.audioTracks())

    @property
    def audio_track(self) -> int:
        """Which of them is heard; -1 for none."""
        return self._player.activeAudioTrack()

    def hear_track(self, index: int) -> None:
        """Play another of the audio tracks, from here on."""
        if index == self._player.activeAudioTrack():
            return
        # measured: some frames more come, then the decoder starts anew before the one shown now
        self._repeats = _AFTER_TRACK
        self._player.setActiveAudioTrack(index)

    @Slot()
    def _follow_device(self) -> None:
        """Sound goes where the system wants it now."""
        if self._sound is not None and self._heard:
            self._sound.setDevice(QMediaDevices.defaultAudioOutput())

    @Slot()
    def _look(self) -> None:
        """Give up a sound device that stops the player's clock.

        Measured: when the sound server dies, Qt neither tells of it nor plays on, and the program
        is aborted in its client library when another stream is opened; so none is, from here on.
        """
        seen = (self._player.position(), self._last)
        passes = seen != self._seen or self._target is not None
        playing = self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState
        buffered = self._player.mediaStatus() == QMediaPlayer.MediaStatus.BufferedMedia
        self._seen = seen
        self._lifeless = 0 if passes or not (playing and buffered) else self._lifeless + 1
        if self._lifeless >= _DEAD:
            self._looks.stop()
            self._heard = False
            self._player.setAudioOutput(None)  # type: ignore[arg-type]
            self.noticed.emit(notice("sound-lost"))

    @property
    def duration(self) -> int:
        """Announced length in milliseconds; 0 before it is known."""
        return max(self._player.duration() - self._late_start, 0)

    @property
    def has_picture(self) -> bool:
        """Whether a frame has come."""
        return self._times is not None

    def _base(self) -> FrameTimes:
        return self._times or FrameTimes()

    @Slot(QVideoFrame)
    def _take_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or not self._file:
            return  # the end of the medium; the last picture stays
        if self._times is None:
            self._first_frame(frame)
            if self._target is not None:
                self._become_ready()  # of the start of the file nobody wants to see anything
                return
        time = self._base().time(frame.startTime())
        if self._is_repeated(time):
            return
        self._arrive(time)
        self._last = time
        self.take(frame, time)
        self._become_ready()

    def _arrive(self, time: float) -> None:
        """Note that a seek came to its end; frames of the place before may still follow it."""
        if self._target is None or abs(time - self._target) < _NEAR:
            self._target = None
            self._late.stop()

    def _is_repeated(self, time: float) -> bool:
        """Whether the frame was shown before, and comes again with another audio track."""
        if not self._repeats or self._target is not None:
            return False
        self._repeats -= 1
        return self._last - _REPEATED < time <= self._last

    def _first_frame(self, frame: QVideoFrame) -> None:
        self._patience.stop()
        self._by_sound = False
        self._poll.stop()
        rate = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        self._times = FrameTimes.of(frame.startTime(), float(rate or 0))
        if self._target is not None:
            self.seek(self._target, not_before=self._not_before)

    def _become_ready(self) -> None:
        if not self._is_ready:
            self._is_ready = True
            self.ready.emit()

    @Slot(QMediaPlayer.MediaStatus)
    def _follow_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._fail()
        elif status == QMediaPlayer.MediaStatus.EndOfMedia:
            self._end()
        elif not (self._player.hasVideo() or self._by_sound) and self._is_heard():
            self._patience.stop()
            self._go_by_sound()

    def _is_heard(self) -> bool:
        return self._sound is not None and self._player.hasAudio()

    def _fail(self) -> None:
        self._patience.stop()
        name = for_qt(self._path) if self._path else ""
        if any("\ud800" <= letter <= "\udfff" for letter in name):
            self.failed.emit(notice("video-name-unreadable", file=self._file))
            return
        reason = self._player.errorString()
        self.failed.emit(notice("video-unplayable", file=self._file, reason=reason))

    @Slot()
    def _end(self) -> None:
        """The end, or a place behind which there are no more frames although there should be."""
        self._poll.stop()
        self._late.stop()
        missed, self._target = self._target, None
        reached = self._last if missed is None else missed
        if self._times is not None and self.duration - reached > _EARLY:
            # after a seek past the break, where it is was not seen
            place = clock(self._last) if missed is None else ""
            self.noticed.emit(notice("video-ends-early", file=self._file, place=place))
        self.ended.emit(reached)

    @Slot()
    def _give_up_picture(self) -> None:
        self._waits += 1
        if self._waits < _WAITS:
            self._patience.start()  # the thread may have been held; frames that wait come first
            return
        no_picture = notice("video-no-picture", file=self._file)
        if self._player.hasVideo() and self._is_heard():
            # with the video track on, every seek would end at the start
            self._player.setActiveVideoTrack(-1)
            self.noticed.emit(no_picture)
            self._go_by_sound()
        elif self._player.hasVideo():
            self._player.stop()
            self.failed.emit(no_picture)
        else:
            self._fail()

    def _go_by_sound(self) -> None:
        """Tell the time from the player's position: no frame will."""
        self._by_sound = True
        self._poll.start()
        if self._target is not None:
            self.seek(self._target)
        self._become_ready()

    @Slot()
    def _tick(self) -> None:
        time = float(self._player.position())
        if time != self._last:
            self._last = time
            self._target = None
            self.take(None, time)

    @Slot(QMediaPlayer.Error, str)
    def _log_error(self, error: QMediaPlayer.Error, text: str) -> None:
        # not fatal by itself: damaged bytes are told here while playback goes on
        _log.warning("%s: %s (%s)", self._file, text, error.name)
