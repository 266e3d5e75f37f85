#!/usr/bin/env python3
"""Make the clips in doctor/ that `captionplayer doctor` tries the decoders with.

Debian package: ffmpeg. Each clip lasts a second: its pictures are of one colour in the first half
and of another in the second, its sound is a tone. The same ffmpeg makes the same files every time.
"""

import subprocess
from pathlib import Path

TARGET = Path(__file__).parent / "doctor"
# 90 is no multiple of 16: a decoder has to crop what H.264 and VP8 code in blocks
PICTURES = "color=c=0x{colour}:s=160x90:r=10:d=0.5,format=yuv420p"
COLOURS = ("c83c28", "283cc8")
TONE = "sine=frequency=440:sample_rate=48000:duration=1"

PICTURE_ENCODERS = {
    "vp9": "-c:v libvpx-vp9 -crf 30 -b:v 0 -threads 1 -row-mt 0",
    "vp8": "-c:v libvpx -crf 10 -b:v 100k -threads 1",
    "h264": "-c:v libx264 -preset medium -crf 20 -threads 1 -x264-params threads=1",
}
SOUND_ENCODERS = {
    "opus": "-c:a libopus -b:a 24k",
    "vorbis": "-c:a libvorbis -q:a 0",
    "aac": "-c:a aac -b:a 32k",
    "mp3": "-c:a libmp3lame -b:a 32k",
}
CLIPS = {
    "vp9-opus.webm": ("vp9", "opus"),
    "h264-aac.mp4": ("h264", "aac"),
    "vp8-vorbis.webm": ("vp8", "vorbis"),
    "opus.webm": ("", "opus"),
    "mp3.mp3": ("", "mp3"),
}
# nothing that differs by the day or by the version of ffmpeg
PLAIN = (
    "-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart"
)


def main() -> None:
    """Make all clips."""
    TARGET.mkdir(exist_ok=True)
    for name, (picture, sound) in CLIPS.items():
        inputs = ["-f", "lavfi", "-i", TONE]
        options = ["-map", "0:a", "-ac", "1", *SOUND_ENCODERS[sound].split()]
        if picture:
            for colour in COLOURS:
                inputs += ["-f", "lavfi", "-i", PICTURES.format(colour=colour)]
            joined = "[1][2]concat=n=2:v=1:a=0,scale=out_color_matrix=bt709:out_range=tv[v]"
            options += ["-filter_complex", joined, "-map", "[v]"]
            options += "-colorspace bt709 -color_primaries bt709 -color_trc bt709".split()
            options += ["-g", "10", *PICTURE_ENCODERS[picture].split()]
        command = ["ffmpeg", "-v", "error", "-y", *inputs, *options, *PLAIN.split()]
        subprocess.run([*command, str(TARGET / name)], check=True)
        print(f"{name}: {(TARGET / name).stat().st_size} bytes")


if __name__ == "__main__":
    main()
