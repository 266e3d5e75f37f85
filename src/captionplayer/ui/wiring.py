"""Which part hears of what another one tells: a function for each feature of the window."""

from captionplayer.ui.actions import Actions
from captionplayer.ui.captioning import Captioning
from captionplayer.ui.captionlanguages import CaptionLanguages
from captionplayer.ui.captionsread import CaptionsRead
from captionplayer.ui.exercising import Exercising
from captionplayer.ui.glyphs import GlyphWatch
from captionplayer.ui.languages import LanguageMenu
from captionplayer.ui.loops import Loops
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.readaloud import ReadAloud
from captionplayer.ui.readingpace import ReadingPace
from captionplayer.ui.results import Results
from captionplayer.ui.sideviews import SideViews
from captionplayer.ui.sound import Sound
from captionplayer.ui.speech import Speech
from captionplayer.ui.transcription import Transcription
from captionplayer.ui.watching import Watching


def connect_captions(captioning: Captioning, commands: Actions, pane: PlayerPane) -> None:
    """What the learner chose of captions, and what shows it."""
    for command, slot in {
        "captions": captioning.switch,
        "second-captions": captioning.switch_second,
        "swap-captions": captioning.swap,
        "larger": captioning.enlarge,
        "smaller": captioning.shrink,
        "usual-size": captioning.reset_size,
    }.items():
        commands[command].triggered.connect(slot)
    captioning.on_changed.connect(commands["captions"].setChecked)
    captioning.on_changed.connect(pane.player.show_captions)
    captioning.style_changed.connect(pane.stage.set_style)
    captioning.style_changed.connect(pane.screens.set_style)
    captioning.facts_changed.connect(pane.show_captions_facts)
    captioning.second_on_changed.connect(commands["second-captions"].setChecked)
    captioning.languages_expected.connect(pane.stage.expect_languages)
    captioning.noticed.connect(pane.notices.post)
    captioning.withdrawn.connect(pane.notices.withdraw)


def connect_languages(
    captioning: Captioning, shown: CaptionLanguages, first: LanguageMenu, second: LanguageMenu
) -> None:
    """The menus of the caption languages, and what shows the chosen ones."""
    captioning.language_changed.connect(shown.show_language)
    captioning.second_language_changed.connect(shown.show_second_language)
    first.chosen.connect(captioning.choose_language)
    second.chosen.connect(captioning.choose_second)


def connect_glyphs(glyphs: GlyphWatch, pane: PlayerPane) -> None:
    """What no font has is told."""
    glyphs.found.connect(pane.notices.post)
    glyphs.withdrawn.connect(pane.notices.withdraw)


def connect_sound(sound: Sound, commands: Actions, pane: PlayerPane) -> None:
    """The volume, and what shows it."""
    commands["louder"].triggered.connect(sound.turn_up)
    commands["quieter"].triggered.connect(sound.turn_down)
    commands["mute"].triggered.connect(sound.mute)
    sound.volume_changed.connect(pane.player.source.set_volume)
    sound.volume_changed.connect(pane.controls.show_volume)
    sound.muted_changed.connect(pane.player.source.set_muted)
    sound.muted_changed.connect(pane.controls.show_muted)
    sound.muted_changed.connect(commands["mute"].setChecked)
    pane.controls.volume_asked.connect(sound.set_volume)


def connect_transcript(
    transcription: Transcription,
    captioning: Captioning,
    commands: Actions,
    pane: PlayerPane,
    views: SideViews,
) -> None:
    """The transcript beside the player."""
    captioning.style_changed.connect(transcription.show_style)
    commands["transcript"].triggered.connect(views.show_transcript)
    transcription.shown_changed.connect(commands["transcript"].setChecked)
    transcription.cue_chosen.connect(pane.seek_to_cue)
    transcription.noticed.connect(pane.notices.post_now)
    pane.player.ready.connect(views.show_transcript_as_kept)


def connect_exercises(
    exercising: Exercising,
    captioning: Captioning,
    commands: Actions,
    pane: PlayerPane,
    views: SideViews,
) -> None:
    """The exercises, which the end of the lesson opens."""
    captioning.style_changed.connect(exercising.show_style)
    captioning.language_changed.connect(exercising.show_language)
    for command, slot in {
        "exercises": exercising.show,
        "one-at-a-time": exercising.choose_one_at_a_time,
        "next-exercise": exercising.go_to_next,
        "previous-exercise": exercising.go_to_previous,
    }.items():
        commands[command].triggered.connect(slot)
    exercising.transcript_asked.connect(views.read_transcript)
    pane.player.ready.connect(exercising.locking.look_what_plays)
    pane.player.ended.connect(exercising.end_lesson)
    exercising.back_asked.connect(views.go_back)
    exercising.noticed.connect(pane.notices.post)
    exercising.withdrawn.connect(pane.notices.withdraw)


def connect_unlocking(
    watching: Watching,
    read: CaptionsRead,
    exercising: Exercising,
    commands: Actions,
    pane: PlayerPane,
) -> None:
    """What is seen and read, which opens the exercises."""
    commands["say-caption"].triggered.connect(read.take_said)
    watching.unlocked.connect(exercising.follow_watched)
    read.unlocked.connect(exercising.open_up)
    watching.noticed.connect(pane.notices.post)
    read.noticed.connect(pane.notices.post)


def connect_results(
    results: Results,
    captioning: Captioning,
    commands: Actions,
    pane: PlayerPane,
    views: SideViews,
) -> None:
    """The results of the exercises, and what is done with them."""
    captioning.style_changed.connect(results.show_style)
    captioning.language_changed.connect(results.refresh)
    for command, slot in {
        "results": results.show,
        "save-results": results.saving.ask_where,
        "erase-lesson": results.ask_to_erase_lesson,
        "erase-all": results.ask_to_erase_all,
    }.items():
        commands[command].triggered.connect(slot)
    results.back_asked.connect(views.go_back)
    results.noticed.connect(pane.notices.post)
    results.saving.noticed.connect(pane.notices.post_now)


def connect_read_aloud(
    aloud: ReadAloud, exercising: Exercising, speech: Speech, commands: Actions, pane: PlayerPane
) -> None:
    """Words of exercises by ear, which nothing else is to be heard with."""
    commands["read-aloud"].triggered.connect(exercising.read_aloud)
    exercising.read_asked.connect(aloud.read)
    aloud.began.connect(pane.player.pause)
    aloud.began.connect(speech.speaking.silence)
    aloud.noticed.connect(pane.notices.post_now)
    pane.player.playing_changed.connect(aloud.follow_playing)


def connect_reading(
    reading: ReadingPace, loops: Loops, commands: Actions, pane: PlayerPane
) -> None:
    """Waiting until captions are read, and playing again and again."""
    commands["pause-until-read"].triggered.connect(reading.turn)
    commands["loop-caption"].triggered.connect(loops.loop_caption)
    commands["loop-points"].triggered.connect(loops.mark_point)
    loops.caption_looped.connect(commands["loop-caption"].setChecked)
    loops.marks_changed.connect(pane.controls.seek_bar.show_marks)
    loops.said.connect(pane.sign.flash)
    reading.said.connect(pane.sign.flash)
