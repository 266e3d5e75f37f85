"""The exercises of a lesson, one below another."""
