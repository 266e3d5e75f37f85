"""Commands of the command line that show no window."""
