"""`python -m captionplayer`."""

import sys

from captionplayer.cli import main

sys.exit(main())
