"""A process that brings a laptop's cache to step 9998. Arguments: its file; the folder of the steps."""

import sys
from pathlib import Path

from app.models.schema import prepare
from tests.support.empty_caches import KEY

if __name__ == "__main__":
    prepare(Path(sys.argv[1]), KEY, Path(sys.argv[2]), "9998")
