"""A short lesson: video, captions in two languages, a question to type an answer to."""

import subprocess
from pathlib import Path

SECONDS = 4
ANSWER = "kettle"
_MANIFEST = """\
id = "smoke"
title = "Boiling water"

[video]
file = "water.mp4"
language = "en"

[captions]
file = "water.srt"
language = "en"

[captions.translations]
ar = "water.ar.srt"

[exercises]
files = ["vessel.xml"]
"""
_PROBLEM = f"""\
<problem display_name="Vessel">
  <stringresponse answer="{ANSWER}" type="ci">
    <label>What is water boiled in?</label>
    <textline size="20"/>
  </stringresponse>
</problem>
"""
_CAPTIONS = """\
1
00:00:00,000 --> 00:00:02,000
{first}

2
00:00:02,000 --> 00:00:04,000
{second}
"""


def make(folder: Path) -> None:
    """Write the lesson into a new folder; ffmpeg makes its video (H.264, AAC)."""
    folder.mkdir()
    english = _CAPTIONS.format(first="Fill the kettle.", second="Wait until it sings.")
    arabic = _CAPTIONS.format(first="املأ الغلاية.", second="انتظر حتى تغني.")
    files = {
        "lesson.toml": _MANIFEST,
        "vessel.xml": _PROBLEM,
        "water.srt": english,
        "water.ar.srt": arabic,
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    picture = ("-f", "lavfi", "-i", f"testsrc2=size=640x360:rate=25:duration={SECONDS}")
    tone = ("-f", "lavfi", "-i", f"sine=frequency=330:duration={SECONDS}")
    form = ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac")
    command = ("ffmpeg", "-loglevel", "error", *picture, *tone, *form, str(folder / "water.mp4"))
    subprocess.run(command, check=True)
