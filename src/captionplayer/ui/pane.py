"""The player's pane: notices, the stage with its poster, and the controls."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from captionplayer.captions.track import Cue, Track
from captionplayer.language import UNDETERMINED
from captionplayer.lessons.lesson import Lesson
from captionplayer.ui.actions import Actions
from captionplayer.ui.controls import Controls
from captionplayer.ui.fullscreen import FullScreen
from captionplayer.ui.jumps import Jumps
from captionplayer.ui.media import Media
from captionplayer.ui.notices import Notices, announce
from captionplayer.ui.player import Player
from captionplayer.ui.poster import Poster
from captionplayer.ui.sign import Sign
from captionplayer.ui.signpicture import Screens
from captionplayer.ui.stage import Stage

SAMPLE_AFTER = 1_000  # ms without a caption before a sample is shown in a video that plays


class PlayerPane(QWidget):
    """Plays a lesson: connects the player, the stage, the poster and the controls."""

    title_changed = Signal(str)
    moment_shown = Signal(float)

    def __init__(self, media: Media | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.notices = Notices(self)
        self.stage = Stage(self)
        self.sign = Sign(self.stage)
        self.poster = Poster(self)
        self.player = Player(self._show_moment, media, self)
        self.jumps = Jumps(self.player, self._uncover, self)
        self._begun = False
        self._sampling = False
        self._resume: int | None = None
        self._captions_facts = ""
        self._title = ""

    def build(self, actions: Actions, languages: QMenu, tracks: QMenu) -> None:
        """Lay out the pane and connect it; the actions need the pane first, as their owner."""
        self.controls = Controls(actions, languages, tracks, self)
        picture = QWidget(self)
        stack = QStackedLayout(picture)
        stack.setStackingMode(QStackedLayout.StackingMode.StackAll)
        stack.addWidget(self.poster)
        stack.addWidget(self.stage)
        stack.setCurrentWidget(self.poster)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.screens = Screens(picture, self.stage, self)
        layout.addWidget(self.screens, 1)
        layout.addWidget(self.controls)
        self._connect(actions)
        self.full_screen = FullScreen(self.stage, self.controls, self.player, self)

    def _connect(self, actions: Actions) -> None:
        player = self.player
        for command, slot in {
            "play": self.toggle,
            "say-caption": self.say_caption,
            "caption-region": self.to_caption_region,
        }.items():
            actions[command].triggered.connect(slot)
        self.jumps.connect_commands(actions)
        self.poster.play_asked.connect(self.begin)
        self.poster.resume_asked.connect(self.resume)
        self.stage.clicked.connect(self.toggle)
        self.controls.seek_asked.connect(self.seek)
        self.controls.stage_covered.connect(self.stage.keep_free)
        self.controls.rate_asked.connect(player.set_rate)
        player.playing_changed.connect(self.controls.show_playing)
        player.playing_changed.connect(self.stage.show_playing)
        player.playing_changed.connect(self._refresh_sample)
        player.waiting_changed.connect(self.controls.show_waiting)
        player.rate_changed.connect(self.controls.show_rate)
        player.time_changed.connect(self._show_time)
        player.ready.connect(self._show_length)
        player.noticed.connect(self.notices.post)
        self.controls.show_rate(player.rate)
        self.controls.show_playing(False)

    # the lesson

    def open(
        self, lesson: Lesson, resume: int | None, *, start: bool, version: Path | None = None
    ) -> None:
        """Show a lesson's poster, or with `start` begin to play it; `version` for its video."""
        self._begun = False
        self.screens.uncover(False)
        self._resume = resume
        self.stage.clear_picture()
        self.stage.show_moment(None, ())
        self.stage.set_reachable(False)  # the poster covers it
        self.poster.show_resume(resume)
        self.poster.forget_picture()
        self.stage.set_title("")
        self.poster.setVisible(not self._sampling)
        self.poster.setFocus()
        ends = (lesson.tracks.track(offer.language).end for offer in lesson.tracks.offers[:1])
        play = start and resume is None
        self.player.load(lesson.video, max(ends, default=0), play=play, instead=version)
        self._show_length()
        if start and resume is None:
            self._uncover()
        elif start:
            self.resume()

    def take_over(self, before: "PlayerPane") -> None:
        """Go on with what another pane shows and plays, under its poster or without it."""
        self._resume = before._resume
        self.poster.show_resume(self._resume)
        self.poster.take_over(before.poster)
        self.stage.take_over(before.stage)
        self._begun = before._begun
        self.poster.setVisible(not self._begun)
        self.stage.set_reachable(self._begun)
        self.notices.take_over(before.notices)
        self.player.take_over(before.player)
        self.screens.uncover(self._begun)
        self._show_length()

    def forget_place(self) -> None:
        """There is no place to go on from any more."""
        self._resume = None
        self.poster.show_resume(None)

    def show_title(self, title: str, language: str) -> None:
        """The lesson's title, as the caption language has it."""
        self._title = title
        self.poster.show_title(title, language)
        self.stage.set_title(title if self._begun else "")
        self.title_changed.emit(title)

    @property
    def title(self) -> str:
        """The lesson's title, as it is shown."""
        return self._title

    def show_captions_facts(self, text: str) -> None:
        """Say on the poster which captions there are."""
        self._captions_facts = text
        self._show_length()

    @Slot()
    def _show_length(self) -> None:
        self.poster.show_facts(self.player.duration, self._captions_facts)
        self._show_time(int(self.player.time))
        if not self.player.playing:
            self.controls.seek_bar.settle()

    @Slot(int)
    def _show_time(self, time: int) -> None:
        self.controls.show_time(time, self.player.duration)

    def _show_moment(
        self, frame: QVideoFrame | None, cues: tuple[Cue, ...], second: tuple[Cue, ...]
    ) -> None:
        """The player's frame with its cues; under the poster no caption is shown."""
        if not (self._begun or self._sampling):
            cues = second = ()
        elif not cues and (sample := self._sample()):
            cues = sample
            second = second or self.player.second_at(sample[0].start, sample)
        self.stage.show_moment(frame, cues, second)
        if frame is not None:
            self.screens.arrange()
        self.moment_shown.emit(self.player.time)
        if not self._begun and frame is not None:
            self.poster.show_picture(self.stage.picture_image())

    def show_sample(self, on: bool) -> None:
        """Always have a caption on the screen: where none is due, the one closest; no poster."""
        if on != self._sampling:
            self._sampling = on
            self.poster.setVisible(not (self._begun or on))
            self._show_moment(None, self.player.cues, self.player.second_cues)

    @Slot()
    def _refresh_sample(self) -> None:
        if self._sampling:
            self._show_moment(None, self.player.cues, self.player.second_cues)

    def _sample(self) -> tuple[Cue, ...]:
        """A caption to look at; none between two that follow each other closely while it plays."""
        cue = self.player.nearest_cue()
        if not self._sampling or not self.player.captions_on or cue is None:
            return ()
        far = max(cue.start - self.player.time, self.player.time - cue.end)
        return () if self.player.playing and far < SAMPLE_AFTER else (cue,)

    def show_no_captions(self) -> None:
        """The lesson has none."""
        self.player.set_track(Track(UNDETERMINED, ()))
        self.player.set_second_track(None)
        self.controls.show_language("")

    def captions_have_focus(self) -> bool:
        """Whether the focus is on the caption region, whose name follows the captions."""
        return self.stage.region.hasFocus()

    def has_focus(self) -> bool:
        """Whether the focus is in the player."""
        widget = self.window().focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    @Slot()
    def take_focus(self) -> None:
        """Bring the focus to the picture, or to the poster where it is there."""
        (self.stage if self._begun else self.poster).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def uncovered(self) -> bool:
        """Whether the poster is gone."""
        return self._begun

    def _uncover(self) -> None:
        if self._begun:
            return
        had_focus = self.poster.isAncestorOf(self.window().focusWidget() or self)
        self._begun = True
        self.stage.set_reachable(True)
        if had_focus:
            self.stage.setFocus()  # before the poster goes, which would pass it on elsewhere
        self.poster.hide()
        self.screens.uncover(True)
        self.stage.set_title(self._title)
        self.stage.show_moment(None, self.player.cues, self.player.second_cues)

    # what a learner asks for

    @Slot()
    def begin(self) -> None:
        """Play from the start."""
        self.stage.show_playing(True)  # so that a screen reader says it with the picture's name
        self._uncover()
        if self.player.time > 0:
            self.player.seek(0)
        self.player.play()

    @Slot()
    def resume(self) -> None:
        """Play from where the learner was."""
        self.stage.show_playing(True)
        self._uncover()
        if self._resume is not None:
            self.player.seek(self._resume)
        self.player.play()

    @Slot()
    def toggle(self) -> None:
        """Play or pause; under the poster go on from where the learner was, or begin."""
        if self._begun:
            self.player.toggle()
        else:
            self.resume()

    @Slot(int)
    def seek(self, time: float) -> None:
        """Go to a time in milliseconds."""
        self._uncover()
        self.player.seek(time)

    def seek_to_cue(self, cue: Cue) -> None:
        """Go to the first picture that the cue is shown with."""
        self._uncover()
        self.player.seek(cue.start, not_before=True)

    @Slot()
    def say_caption(self) -> None:
        """Have the screen reader say the caption that is shown."""
        text = self.stage.caption_text()
        if not text:
            off = not self.player.captions_on
            text = self.tr("Captions are off") if off else self.tr("No caption now")
        announce(self.stage, text)

    @Slot()
    def to_caption_region(self) -> None:
        """Bring the focus to the captions, and from there to the picture."""
        self._uncover()
        there = self.stage.region.hasFocus()
        target = self.stage if there else self.stage.region
        target.setFocus(Qt.FocusReason.OtherFocusReason)
