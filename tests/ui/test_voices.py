"""Which voice reads which language, and the engines that this machine has."""

import os
import shutil
import stat

import pytest

from captionplayer.ui.voice_process import ProcessEngine, parse_voices
from captionplayer.ui.voices import Manner, Voice, Voices, choose_voice

ESPEAK = [Voice("English", "en-us"), Voice("Spain", "es"), Voice("Mexico", "es-419")]
CHINESE = [Voice("Pinyin", "cmn-LATN-PINYIN"), Voice("Mandarin", "cmn"), Voice("Cantonese", "yue")]


@pytest.mark.parametrize(
    ("language", "name"),
    [("es", "Spain"), ("es-419", "Mexico"), ("es-AR", "Spain"), ("en-GB", "English")],
)
def test_the_closest_voice_of_the_language_reads_it(language, name):
    assert choose_voice(ESPEAK, language).name == name


@pytest.mark.parametrize("language", ["zh", "zh-Hans", "zh-CN"])
def test_mandarin_reads_chinese(language):
    assert choose_voice(CHINESE, language).name == "Mandarin"


def test_mandarin_reads_chinese_in_traditional_script_too():
    assert choose_voice(CHINESE[1:], "zh-Hant").name == "Mandarin"


def test_no_voice_reads_another_language():
    assert choose_voice(ESPEAK, "pt") is None
    assert choose_voice(ESPEAK, "pt", wanted="Spain") is None


def test_a_wanted_voice_is_taken_and_one_that_is_gone_replaced():
    assert choose_voice(ESPEAK, "es", wanted="Mexico").name == "Mexico"
    assert choose_voice(ESPEAK, "es", wanted="Peru").name == "Spain"


@pytest.mark.parametrize(("rate", "pace"), [(50, -1), (75, -0.5), (100, 0), (250, 1), (900, 1)])
def test_a_rate_in_per_cent_lies_on_the_scale_of_engines(rate, pace):
    assert Manner(rate).pace == pace


def test_the_table_of_espeak_is_read():
    table = (
        "Pty Language Age/Gender VoiceName File Other\n 5  cmn  --/M  Chinese_(M) sit/cmn (zh 5)\n"
    )
    assert parse_voices(table) == [Voice("sit/cmn", "cmn")]


@pytest.fixture
def espeak(qtbot, tmp_path, monkeypatch):
    """The engine with a program in espeak-ng's place that notes what it is given."""

    def make(body):
        program = tmp_path / "espeak-ng"
        table = " 5  es  --/M  Spanish  roa/es\\n 5  cmn  --/M  Mandarin  sit/cmn\\n"
        program.write_text(
            f'#!/bin/sh\n[ "$1" = --voices ] && {{ printf "head\\n{table}"; exit; }}\n{body}\n'
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
        voices = Voices([ProcessEngine()])
        with qtbot.waitSignal(voices.prepared):
            voices.prepare()
        return voices

    return make


def test_espeak_is_given_the_text_on_its_standard_input(qtbot, espeak, tmp_path):
    voices = espeak(f'echo "$@" > {tmp_path}/given; cat >> {tmp_path}/given')
    with qtbot.waitSignal(voices.finished):
        assert voices.speak("--help $(id)\n你好", "zh-TW", Manner(200, 50))
    given = (tmp_path / "given").read_text().splitlines()
    assert given == ["-v sit/cmn -s 350 -a 50 --stdin", "--help $(id) 你好"]


def test_espeak_is_silenced_at_once_and_says_nothing_of_it(qtbot, espeak):
    voices = espeak("exec sleep 30")
    voices.speak("Hola", "es", Manner())
    process = voices._engines[0]._process
    qtbot.waitUntil(lambda: process.state() == process.ProcessState.Running)
    with qtbot.assertNotEmitted(voices.failed), qtbot.waitSignal(process.finished):
        voices.silence()


@pytest.mark.parametrize("body", ["echo error: no device >&2", "exit 3", "kill -9 $$"])
def test_an_espeak_that_fails_is_told_and_done_without(qtbot, espeak, body):
    voices = espeak(body)
    with qtbot.waitSignal(voices.failed) as failure:
        voices.speak("Hola", "es", Manner())
    assert failure.args[0].code == "voice-lost"
    assert not voices.engine_for("es") and not voices.are_whole


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="needs espeak-ng")
def test_the_real_espeak_has_mandarin(qtbot):
    voices = Voices([ProcessEngine()])
    with qtbot.waitSignal(voices.prepared):
        voices.prepare()
    assert voices.engine_for("zh-Hans")


@pytest.fixture
def mock(qtbot):
    """Qt's own engine for tests: it takes its time and makes no sound."""
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415

    from captionplayer.ui.voice_qt import QtEngine  # noqa: PLC0415

    if "mock" not in QTextToSpeech.availableEngines():
        pytest.skip("Debian's Qt has no engine for tests")
    voices = Voices([QtEngine("mock")])
    with qtbot.waitSignal(voices.prepared):
        voices.prepare()
    return voices


def test_qts_engine_speaks_to_the_end(qtbot, mock):
    with qtbot.waitSignal(mock.finished):
        assert mock.speak("Hei", "fi", Manner(120))


def test_qts_engine_lacks_a_language_and_says_so(mock):
    assert not mock.speak("Hola", "es", Manner())


def test_qts_engine_does_not_speak_with_the_voice_before_where_a_language_fails(qtbot, mock):
    engine = mock._engines[0]
    engine.speak("Hei", Voice("", "fi"), Manner())
    engine.silence()
    with qtbot.waitSignal(engine.finished):
        engine.speak("Hola", Voice("", "es"), Manner())
    assert not engine._busy


def test_qts_engine_is_silenced_without_a_word_of_it(qtbot, mock):
    mock.speak("Hei", "fi", Manner())
    with qtbot.assertNotEmitted(mock.finished, wait=200):
        mock.silence()
