"""WebM whose time stamps start late."""

from hypothesis import given
from hypothesis import strategies as st

from captionplayer.ui.latestart import late_start


def test_a_usual_file_starts_at_once(clip):
    assert late_start(clip("brief.webm")) == 0
    assert late_start(clip("short.mp4")) == 0


def test_a_file_cut_from_a_longer_one_starts_late(clip):
    # FFmpeg 7 puts the 6.5 ms before it that Opus decodes and drops
    assert 5000 <= late_start(clip("late.webm")) <= 5007


def test_what_is_not_there_does_not_start_late(tmp_path):
    assert late_start(tmp_path / "gone.webm") == 0
    assert late_start(tmp_path) == 0


@given(st.binary(max_size=60))
def test_any_bytes_can_be_read(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("late") / "clip.webm"
    path.write_bytes(b"\x1a\x45\xdf\xa3\x1f\x43\xb6\x75" + data)
    assert late_start(path) >= 0


def test_a_late_file_is_shown_with_its_length_and_does_not_break_off(player, clip, qtbot):
    notices = []
    player.noticed.connect(notices.append)
    with qtbot.waitSignal(player.ready):
        player.load(clip("late.webm"), 0)
    assert 4900 < player.duration < 5100
    player.set_rate(2.5)
    player.seek(4000)
    with qtbot.waitSignal(player.ended, timeout=4000):
        player.play()
    player.noticed.disconnect(notices.append)
    assert notices == []
