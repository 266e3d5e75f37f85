"""What resources/make_welcome.py builds the welcome lesson from."""
