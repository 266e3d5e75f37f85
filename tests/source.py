"""The source that the tests lie in. What is about it takes its paths from here, and is left out
where the tests lie alone, beside a wheel.
"""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

if not (ROOT / "scripts").is_dir():
    pytest.skip("these tests are about the source", allow_module_level=True)
