"""A screen of the tests' own, and what is to be seen on it: the dump that Xvfb keeps of it."""

import subprocess
import time
from contextlib import contextmanager

PATIENCE = 30  # seconds that a window may take to come on a busy machine
HEADER = 100  # 32-bit words at the head of an X window dump
EVERY = 7  # of so many pixels one is looked at: all of them would keep a processor busy


def colours(dump):
    """The different colours of the screen, but for those of very few pixels."""
    words = memoryview(dump.read_bytes()).cast("I")
    return set(words[HEADER + 256 * 3 :: EVERY])


def wait_for_picture(process, dump):
    """Wait until something with many colours is on the screen: text and a picture."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None or len(colours(dump)) > 50:
            return
        time.sleep(0.1)


@contextmanager
def display(*options):
    """An X server of these options; gives the name of its display."""
    command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", *options]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with server:
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()
