import sys

from recipes import PACKAGING, ROOT

# the recipes' own modules lie beside them, and in none of Python's packages
sys.path[:0] = map(str, (ROOT / "scripts", PACKAGING, PACKAGING / "windows", PACKAGING / "macos"))
