"""captionplayer: a lesson's video, its captions in the learner's language, and its exercises."""

__version__ = "0.1.0"
