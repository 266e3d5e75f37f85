"""What the program finds around it when it starts."""
