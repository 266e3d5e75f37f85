"""Whether this computer has what the program needs: checks, what they found, and the report."""
