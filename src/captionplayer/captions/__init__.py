"""Text in time: cues, tracks and the formats they come from."""
