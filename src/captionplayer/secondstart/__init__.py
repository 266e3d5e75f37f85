"""A second start of the program, and the window that is open already: no Qt is loaded for it."""
