"""The caption languages of a lesson, and the track of each."""
