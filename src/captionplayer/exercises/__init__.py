"""Questions, responses and grades."""
