"""How much of what is kept is to be erased."""

LESSON, ALL = "lesson", "all"
