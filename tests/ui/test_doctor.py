"""The doctor's checks that need Qt: on what is well, and on what really is not."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import qVersion

import captionplayer
from captionplayer.doctor.finding import Status
from captionplayer.doctor.folders import folder
from captionplayer.doctor.lesson import LANGUAGES
from captionplayer.doctor.windowchecks import (
    CLIPS,
    OPTION,
    PATIENCE,
    WINDOW_CHECKS,
    window_findings,
)
from captionplayer.doctor.words import Words
from captionplayer.resources import doctor_clip

NO_FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""

BACKEND = """
from PySide6.QtWidgets import QApplication
from captionplayer.ui.doctormedia import MediaTrial

application = QApplication([])
(finding,) = MediaTrial().backend()
print(finding.facts["backend"])
"""


@pytest.fixture(scope="module")
def trial(qapp):
    from captionplayer.ui.doctormedia import MediaTrial  # noqa: PLC0415 - not before the variables

    return MediaTrial()


@pytest.fixture
def clips(tmp_path, monkeypatch):
    """Copies of the clips, to be spoilt."""
    place = shutil.copytree(doctor_clip("mp3.mp3").parent, tmp_path / "clips")
    monkeypatch.setattr("captionplayer.ui.doctormedia.doctor_clip", lambda name: place / name)
    return place


@pytest.fixture
def hung_sound(tmp_path):
    """The address of a sound server to which one can connect, and which never answers."""
    place = tmp_path / "sound"
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(place))
        hung.listen()
        yield f"unix:{place}"


def only(findings):
    [finding] = findings
    return finding


def by_check(findings):
    return {finding.check: finding for finding in findings}


# media


@pytest.mark.parametrize("clip", CLIPS)
def test_every_clip_plays_with_the_right_pictures_and_tone(trial, clip):
    finding = only(trial.play(clip))
    assert finding.status is Status.WELL
    assert finding.facts["pictures"] == (2 if "-" in clip else 0)
    assert 435 <= finding.facts["tone"] <= 445


def test_the_backend_says_what_it_is():
    # a process of its own, as the doctor has: Qt 6.8 says it once in each
    command = [sys.executable, "-c", BACKEND]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert said.startswith("FFmpeg")


def test_a_missing_clip_is_told(trial, clips):
    (clips / "mp3.mp3").unlink()
    assert only(trial.play("mp3")).code == "clip-missing"


@pytest.mark.parametrize("clip", ["vp9-opus", "h264-aac"])
def test_a_clip_that_cannot_be_opened_is_told(trial, clips, clip):
    path = next(clips.glob(f"{clip}.*"))
    path.write_bytes(b"This is no video.")
    assert only(trial.play(clip)).code == "clip-unplayable"


def test_sound_that_cannot_be_decoded_is_told(trial, clips):
    (clips / "opus.webm").write_bytes(b"This is no sound.")
    assert only(trial.play("opus")).code == "clip-no-sound"


def ffmpeg(*words):
    subprocess.run(["ffmpeg", "-v", "error", "-y", *map(str, words)], check=True)


def test_a_picture_of_another_colour_is_told(trial, clips, tmp_path):
    ffmpeg("-i", clips / "vp9-opus.webm", "-vf", "negate", tmp_path / "other.webm")
    (tmp_path / "other.webm").replace(clips / "vp9-opus.webm")
    finding = only(trial.play("vp9-opus"))
    assert finding.code == "clip-wrong-picture"
    assert finding.facts["expected"] == "160 × 90, #c83c28, 0 ms"


def test_a_picture_at_another_time_is_told(trial, clips, tmp_path):
    slow = ("-vf", "setpts=1.5*PTS", "-r", "20")
    ffmpeg("-i", clips / "vp9-opus.webm", *slow, tmp_path / "other.webm")
    (tmp_path / "other.webm").replace(clips / "vp9-opus.webm")
    assert only(trial.play("vp9-opus")).code == "clip-wrong-picture"


def test_another_tone_is_told(trial, clips, tmp_path):
    ffmpeg("-f", "lavfi", "-i", "sine=frequency=660:d=1", "-ar", "48000", tmp_path / "other.mp3")
    (tmp_path / "other.mp3").replace(clips / "mp3.mp3")
    finding = only(trial.play("mp3"))
    assert finding.code == "clip-wrong-sound"
    assert finding.facts["found"].startswith("6")


def test_after_a_bad_clip_the_next_one_plays(trial, clips):
    (clips / "h264-aac.mp4").write_bytes(b"This is no video.")
    assert only(trial.play("h264-aac")).status is Status.BROKEN
    assert only(trial.play("vp8-vorbis")).status is Status.WELL


# in a process of its own


def test_all_window_checks_are_made_and_nothing_is_broken():
    findings = by_check(window_findings(WINDOW_CHECKS))
    expected = {*WINDOW_CHECKS, *(f"voice.{tag}" for tag in LANGUAGES)} - {"voices"}
    assert set(findings) == expected
    assert [each for each in findings.values() if each.status is Status.BROKEN] == []


def test_a_plugin_that_ends_the_program_is_told_and_the_rest_is_checked(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    findings = by_check(window_findings(["qt", "platform", "icons"]))
    assert findings["platform"].status is Status.BROKEN
    assert "nonsense" in findings["platform"].facts["reason"]
    assert findings["icons"].status is Status.WELL


def test_where_qt_has_no_way_to_any_screen_that_is_told_once(monkeypatch, tmp_path):
    package = Path(PySide6.__file__).parent
    for source, left_out in ((package, "Qt"), (package / "Qt", "plugins")):
        place = tmp_path / source.relative_to(package.parent)
        place.mkdir()
        for file in source.iterdir():
            if file.name != left_out:
                (place / file.name).symlink_to(file)
    (tmp_path / "PySide6" / "Qt" / "plugins").mkdir()
    program = Path(captionplayer.__file__)
    (tmp_path / program.parent.name).symlink_to(program.parent)
    # where it is started, packages beside the program come first, such as an installed PySide6
    monkeypatch.setattr(captionplayer, "__file__", str(tmp_path / "captionplayer" / program.name))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    found = list(window_findings(WINDOW_CHECKS))
    assert [(each.check, each.code) for each in found] == [
        ("qt", "qt"),
        ("platform", "display-unusable"),
    ]


def test_a_display_that_is_gone_is_missing_and_not_broken(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert by_check(window_findings(["qt", "platform"]))["platform"].code == "platform-none"


def test_a_process_that_says_nothing_is_told_in_time():
    findings = list(window_findings(["icons", "settings"], patience=0.001))
    assert [finding.code for finding in findings] == ["check-late", "check-late"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the sound server is Linux's")
@pytest.mark.skipif(qVersion().startswith("6.8."), reason="PySide6 6.8 waits with the interpreter")
def test_a_check_that_hangs_ends_with_who_asked_for_it(hung_sound):
    process = subprocess.Popen(
        [sys.executable, "-m", "captionplayer", "doctor", OPTION, "sound"],
        env=os.environ | {"PULSE_SERVER": hung_sound},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert json.loads(process.stdout.readline()) == {"begins": "sound"}
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(2)
        process.stdin.close()
        assert process.wait(5) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the sound server is Linux's")
def test_a_sound_server_that_never_answers_is_named_in_time(hung_sound, monkeypatch):
    monkeypatch.setenv("PULSE_SERVER", hung_sound)
    began = time.monotonic()
    found = list(window_findings(["sound", "settings"]))
    assert time.monotonic() - began < PATIENCE  # two starts of the program among it
    assert [each.code for each in found] == ["sound-late", "settings-none"]
    assert Words().found(found[0]).startswith("The sound server does not answer")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the sound server is Linux's")
@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="eSpeak NG is not installed")
def test_voices_are_found_though_the_sound_server_never_answers(hung_sound, monkeypatch):
    monkeypatch.setenv("PULSE_SERVER", hung_sound)
    findings = by_check(window_findings(["sound", "voices"]))
    assert findings["voice.en"].facts["engine"] == "eSpeak NG"


def test_without_fonts_missing_characters_and_packages_are_named(monkeypatch, tmp_path):
    (tmp_path / "fonts.conf").write_text(NO_FONTS.format(folder=tmp_path))
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    findings = by_check(window_findings(["captions.ru", "captions.ar", "captions.zh"]))
    assert all(finding.status is Status.MISSING for finding in findings.values())
    assert "(U+06" in findings["captions.ar"].facts["characters"]
    assert "fonts-noto-core" in findings["captions.ar"].facts["packages"]
    assert "fonts-noto-cjk" in findings["captions.zh"].facts["packages"]


def test_with_fonts_the_one_that_is_used_is_named():
    finding = only(window_findings(["captions.zh"]))
    assert (finding.code, finding.facts["fonts"]) == ("captions", "Noto Sans CJK SC")


def test_without_engines_no_voice_is_found_at_once(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    findings = list(window_findings(["voices"]))
    assert [finding.code for finding in findings] == ["voice-none"] * len(LANGUAGES)


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="eSpeak NG is not installed")
def test_the_engine_that_speaks_is_named():
    findings = by_check(window_findings(["voices"]))
    assert findings["voice.ar"].facts["engine"] == "eSpeak NG"


def test_damaged_settings_are_told_and_stay():
    path = folder("settings") / "settings.ini"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xff\xfe\0 no settings")
    assert only(window_findings(["settings"])).code == "settings-damaged"
    assert [each.name for each in path.parent.iterdir()] == ["settings.ini"]


def test_settings_that_are_not_there_are_not_made():
    assert only(window_findings(["settings"])).code == "settings-none"
    assert not folder("settings").exists()


def test_without_a_session_no_screen_reader_can_be_reached(monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert only(window_findings(["accessibility"])).code == "accessibility-no-session"


def test_each_check_is_announced_before_it_is_made():
    command = [sys.executable, "-m", "captionplayer", "doctor", "--window-checks", "qt,icons"]
    ran = subprocess.run(command, capture_output=True, env=os.environ, text=True, check=True)
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [each.get("begins", each.get("id")) for each in lines[:-1]] == ["qt", "qt"] + [
        "icons"
    ] * 2
    assert lines[-1] == {"ends": "well"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it spoils a library of Linux")
def test_a_library_that_the_media_player_lacks_is_named(monkeypatch, tmp_path):
    (tmp_path / "libXrandr.so.2").write_bytes(b"")
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    findings = by_check(window_findings(["media", "media.mp3", "media.vp9-opus"]))
    assert findings["media"].code == "media-library"
    assert findings["media"].facts == {"libraries": "libXrandr.so.2", "packages": "libxrandr2"}
    assert {findings[check].code for check in ("media.mp3", "media.vp9-opus")} == {"clip-no-player"}
