"""captionplayer: a lesson's video, its captions in the learner's language, and its exercises."""

__version__ = "0.1.0"

APPLICATION_ID = "io.github.captionplayer.CaptionPlayer"
"""The program's name for desktops: of its entry, its icon and its metainfo."""
