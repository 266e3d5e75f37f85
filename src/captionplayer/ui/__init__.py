"""Everything that knows Qt."""

from captionplayer.ui.plainimport import take_back

take_back()
