"""What the frozen program runs."""

import sys

from captionplayer.cli import main

sys.exit(main())
