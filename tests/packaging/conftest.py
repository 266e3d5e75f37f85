import sys

from recipes import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
