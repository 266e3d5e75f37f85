"""Of lxml the program uses `lxml.etree`, which imports two modules from compiled code."""

hiddenimports = ["lxml._elementpath", "gzip"]
