"""What the program is made of: its packages, what is built into them, what a bundle holds."""
