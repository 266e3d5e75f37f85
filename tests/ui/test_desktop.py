"""The desktop's media keys reach the player, and the screen stays awake: on a bus of one's own."""

import os
import shutil
import subprocess
from typing import Any

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)
from samples import lesson, tracks

from captionplayer import APPLICATION_ID
from captionplayer.lessons.session import Session
from captionplayer.ui.dbusvalues import int64, uint32
from captionplayer.ui.desktop import Desktop
from captionplayer.ui.sessionbus import session_bus

NAME = "org.mpris.MediaPlayer2.io.github.captionplayer.CaptionPlayer"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROWS = [(1000 * n, 1000 * n + 900, f"Step {n}") for n in range(60)]


@pytest.fixture(scope="session")
def address():
    """Where a session bus for these tests listens."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon (package dbus)")
    command = [daemon, "--session", "--nofork", "--nopidfile", "--print-address=1"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=subprocess.DEVNULL, text=True) as process:
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def connect(qapp, address):
    """Makes connections to the bus, as so many programs would."""
    names = []

    def connect_one():
        names.append(f"connection {len(names)}")
        bus = QDBusConnection.connectToBus(address, names[-1])
        assert bus.isConnected()
        return bus

    yield connect_one
    for name in names:
        QDBusConnection.disconnectFromBus(name)


class Client:
    """Another program on the bus: GLib's own, in processes of its own."""

    def __init__(self, address, folder, qtbot):
        self._variables = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}
        self._qtbot = qtbot
        self._told = folder / "told.txt"
        with self._told.open("w") as told:
            self._monitor = self._start("monitor", stdout=told)
        self.hears("owned by")

    def _start(self, command, *arguments, stdout):
        whole = ["gdbus", command, "--session", "--dest", NAME, *arguments]
        return subprocess.Popen(whole, stdout=stdout, env=self._variables, text=True)

    def close(self):
        self._monitor.terminate()
        self._monitor.wait()

    def hears(self, words):
        """Wait until the bus told something with these words."""
        self._qtbot.waitUntil(lambda: words in self._told.read_text(), timeout=2000)

    def call(self, method, *arguments):
        """The answer, as GLib writes it."""
        process = self._start(
            *("call", "--object-path", PATH, "--method", method, *arguments), stdout=subprocess.PIPE
        )
        self._qtbot.waitUntil(lambda: process.poll() is not None, timeout=3000)
        assert process.returncode == 0
        return process.communicate()[0].strip()

    def ask(self, method, *arguments):
        return self.call(f"{PLAYER}.{method}", *arguments)

    def get(self, name, interface=PLAYER):
        """A property, as GLib writes it."""
        return self.call(f"{PROPERTIES}.Get", interface, name)[2:-3]

    def set(self, name, value):
        self.call(f"{PROPERTIES}.Set", PLAYER, name, f"<{value}>")


@pytest.fixture
def window(open_window, connect):
    window = open_window(lesson(tracks(en=ROWS)))
    window.desktop = Desktop(window, window.pane, window.sound, connect())
    yield window
    window.desktop.leave()


@pytest.fixture
def client(window, address, tmp_path, qtbot):
    if shutil.which("gdbus") is None:
        pytest.skip("there is no gdbus (package libglib2.0-bin)")
    client = Client(address, tmp_path, qtbot)
    yield client
    client.close()


def test_the_player_says_who_it_is(client):
    assert client.get("Identity", ROOT) == "'captionplayer'"
    assert client.get("DesktopEntry", ROOT) == f"'{APPLICATION_ID}'"


def test_it_offers_what_the_specification_has_and_nothing_else(client):
    text = client.call("org.freedesktop.DBus.Introspectable.Introspect")
    methods = text.split(f'"{PLAYER}"')[1].split("</interface>")[0].split("<method name=")[1:]
    names = {each.split('"')[1] for each in methods}
    asked = {"Play", "Pause", "PlayPause", "Stop", "Next", "Previous", "Seek", "SetPosition"}
    assert names == asked


def test_play_and_pause(client, window):
    client.ask("Play")
    assert window.pane.player.playing
    client.ask("Play")
    assert window.pane.player.playing
    client.ask("Pause")
    assert not window.pane.player.playing
    client.ask("PlayPause")
    assert window.pane.player.playing


def test_the_status_is_told_when_it_changes(client, window, qtbot):
    assert client.get("PlaybackStatus") == "'Stopped'"
    window.pane.begin()
    client.hears("{'PlaybackStatus': <'Playing'>}")
    window.pane.player.pause()
    client.hears("{'PlaybackStatus': <'Paused'>}")


def test_while_a_caption_is_read_it_is_paused_and_play_goes_on(client, window, qtbot):
    window.reading.set_mode("key")
    window.pane.begin()
    window.pane.seek(800)
    qtbot.waitUntil(lambda: window.pane.player.waiting)
    assert client.get("PlaybackStatus") == "'Paused'"
    client.ask("Play")
    assert client.get("PlaybackStatus") == "'Playing'"
    window.reading.set_mode("off")


def test_stop_stands_at_the_start(client, window):
    window.pane.seek(5000)
    window.pane.player.play()
    client.ask("Stop")
    assert not window.pane.player.playing
    assert window.pane.player.time == 0


def test_next_and_previous_are_captions(client, window):
    window.pane.seek(5500)
    client.ask("Next")
    assert window.pane.player.time == 6000
    client.ask("Previous")
    assert window.pane.player.time == 5000


def test_the_position_is_in_microseconds(client, window):
    window.pane.seek(5500)
    assert client.get("Position") == "int64 5500000"


def test_a_seek_goes_from_here_and_is_told(client, window, qtbot):
    window.pane.seek(5000)
    client.ask("Seek", "2000000")
    assert window.pane.player.time == 7000
    client.hears("Player.Seeked (int64 7000000,)")


@pytest.mark.parametrize(("offset", "place"), [("-60000000", 0), ("90000000", 6000)])
def test_a_seek_out_of_the_lesson_stays_in_it(client, window, offset, place):
    window.pane.seek(5000)
    client.ask("Seek", "--", offset)
    assert window.pane.player.time == place


def test_a_position_is_taken_for_this_lesson_only(client, window):
    track = client.get("Metadata").split("objectpath '")[1].split("'")[0]
    client.ask("SetPosition", track, "9000000")
    assert window.pane.player.time == 9000
    client.ask("SetPosition", "/another", "1000000")
    assert window.pane.player.time == 9000


def test_the_title_and_the_length_are_told_in_their_types(client):
    facts = client.get("Metadata")
    assert "'xesam:title': <'Bread at home'>" in facts
    assert "'mpris:length': <int64 59900000>" in facts
    assert "'mpris:trackid': <objectpath '/" in facts


def test_another_lesson_is_told(client, window, progress):
    window.open(Session(lesson(tracks(en=ROWS[:2]), name="other"), progress))
    client.hears("'mpris:length': <int64 1900000>")


def test_the_speed_is_read_set_and_told(client, window, qtbot):
    client.set("Rate", "1.5")
    assert window.pane.player.rate == 1.5
    client.hears("{'Rate': <1.5>}")


def test_a_speed_of_zero_pauses(client, window):
    window.pane.begin()
    client.set("Rate", "0.0")
    assert not window.pane.player.playing
    assert window.pane.player.rate == 1


def test_the_volume_is_read_set_and_told(client, window, qtbot):
    client.set("Volume", "0.4")
    assert window.sound.volume == 40
    assert client.get("Volume") == "0.40000000000000002"
    client.hears("{'Volume': <0.4")


def test_quit_closes_the_window_and_leaves_the_bus(client, window, qtbot):
    client.call(f"{ROOT}.Quit")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_second_program_takes_a_name_of_its_own(window, open_window, connect):
    bus = connect()
    other = open_window()
    desktop = Desktop(other, other.pane, other.sound, bus)
    assert ".instance" in desktop._mpris._name
    desktop.leave()


def test_without_a_bus_there_is_nothing_and_no_warning(open_window, monkeypatch, tmp_path):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert session_bus() is None
    window = open_window()
    Desktop(window, window.pane, window.sound, None).leave()


# awake

_Info: Any = ClassInfo


@_Info({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QDBusAbstractAdaptor):
    """The service that keeps a screen awake: notes what it is asked for."""

    def __init__(self, owner):
        super().__init__(owner)
        self.asked = []

    @Slot(str, str, result="uint")
    def Inhibit(self, program, reason):  # noqa: N802 - the service's own names
        self.asked.append((program, reason))
        return 4_000_000_000  # needs all 32 bits

    @Slot("uint")
    def UnInhibit(self, cookie):  # noqa: N802
        self.asked.append(cookie)


@_Info({"D-Bus Interface": "org.freedesktop.portal.Inhibit"})
class Portal(QDBusAbstractAdaptor):
    """The portal's service for it."""

    def __init__(self, owner):
        super().__init__(owner)
        self.asked = []

    @Slot(str, "uint", "QVariantMap", result=QDBusObjectPath)
    def Inhibit(self, parent, flags, options):  # noqa: N802
        self.asked.append((flags, sorted(options)))
        return QDBusObjectPath("/org/freedesktop/portal/desktop/request/1")


@_Info({"D-Bus Interface": "org.freedesktop.portal.Request"})
class Request(QDBusAbstractAdaptor):
    """What the portal was asked for last."""

    def __init__(self, owner, asked):
        super().__init__(owner)
        self._asked = asked

    @Slot()
    def Close(self):  # noqa: N802
        self._asked.append("closed")


def offer(bus, name, path, owner):
    export = QDBusConnection.RegisterOption.ExportAdaptors
    assert bus.registerObject(path, owner, export)
    if name:
        assert bus.registerService(name)


@pytest.fixture
def saver(connect):
    owner = QObject()
    saver = ScreenSaver(owner)
    offer(connect(), "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", owner)
    yield saver
    del owner


def test_the_screen_stays_awake_while_playing_only(saver, window, qtbot):
    window.pane.begin()
    qtbot.waitUntil(lambda: saver.asked == [("captionplayer", "A lesson is playing")])
    window.pane.player.pause()
    qtbot.waitUntil(lambda: saver.asked[1:] == [4_000_000_000])


def test_a_pause_before_the_answer_lets_it_sleep_too(saver, window, qtbot):
    window.pane.begin()
    window.pane.player.pause()
    qtbot.waitUntil(lambda: saver.asked[1:] == [4_000_000_000])


def test_play_and_pause_in_a_row_ask_once_at_a_time(saver, window, qtbot):
    for _ in range(3):
        window.pane.toggle()
        window.pane.toggle()
    window.pane.toggle()
    qtbot.waitUntil(lambda: bool(saver.asked))
    qtbot.wait(100)
    assert [type(each) for each in saver.asked].count(tuple) == 1
    assert saver.asked[-1] == ("captionplayer", "A lesson is playing")


@pytest.fixture
def portal(connect):
    bus, owner, asked = connect(), QObject(), QObject()
    portal = Portal(owner)
    Request(asked, portal.asked)
    offer(bus, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", owner)
    offer(bus, "", "/org/freedesktop/portal/desktop/request/1", asked)
    yield portal
    del owner, asked


def test_without_a_screen_saver_the_portal_is_asked(portal, window, qtbot):
    window.pane.begin()
    qtbot.waitUntil(lambda: portal.asked == [(8, ["reason"])])
    window.pane.player.pause()
    qtbot.waitUntil(lambda: portal.asked[1:] == ["closed"])


@pytest.fixture
def flatpaks_bus(address, tmp_path, qapp):
    """The bus as a Flatpak of this id sees it, which asks for nothing more."""
    proxy = shutil.which("xdg-dbus-proxy")
    if proxy is None:
        pytest.skip("there is no xdg-dbus-proxy (package xdg-dbus-proxy)")
    place, (ready, told) = tmp_path / "bus", os.pipe()
    rules = (f"--own=org.mpris.MediaPlayer2.{APPLICATION_ID}.*", "--talk=org.freedesktop.portal.*")
    command = [proxy, f"--fd={told}", address, str(place), "--filter", *rules]
    with subprocess.Popen(command, pass_fds=[told]) as process:
        os.close(told)
        assert os.read(ready, 1)
        yield QDBusConnection.connectToBus(f"unix:path={place}", "in a Flatpak")
        QDBusConnection.disconnectFromBus("in a Flatpak")
        process.terminate()
    os.close(ready)


@pytest.fixture
def window_in_a_flatpak(open_window, flatpaks_bus):
    window = open_window(lesson(tracks(en=ROWS)))
    window.desktop = Desktop(window, window.pane, window.sound, flatpaks_bus)
    yield window
    window.desktop.leave()


def test_in_a_flatpak_media_keys_reach_it_and_the_portal_keeps_the_screen_awake(
    saver, portal, window_in_a_flatpak, connect, qtbot
):
    window = window_in_a_flatpak
    assert connect().interface().isServiceRegistered(NAME).value()
    window.pane.begin()
    qtbot.waitUntil(lambda: portal.asked == [(8, ["reason"])])
    window.pane.player.pause()
    qtbot.waitUntil(lambda: portal.asked[1:] == ["closed"])
    assert saver.asked == []


def test_where_nothing_keeps_it_awake_playback_goes_on(window, qtbot):
    window.pane.begin()
    qtbot.waitUntil(lambda: window.pane.player.time > 150)


def test_a_lesson_that_ends_lets_the_screen_sleep(saver, window, qtbot):
    window.pane.seek(59_700)
    window.pane.player.play()
    qtbot.waitUntil(lambda: saver.asked[1:] == [4_000_000_000], timeout=3000)


@pytest.mark.parametrize(("value", "words"), [(int64(5), "int64 5"), (uint32(5), "uint32 5")])
def test_numbers_have_the_width_that_is_asked_for(connect, address, value, words):
    monitor = ["dbus-monitor", "--address", address, "interface=a.b"]
    with subprocess.Popen(monitor, stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()  # it listens
        message = QDBusMessage.createSignal("/a", "a.b", "C")
        message.setArguments([{"x": value}])
        assert connect().send(message)
        assert any(words in line for line in process.stdout)
        process.terminate()
