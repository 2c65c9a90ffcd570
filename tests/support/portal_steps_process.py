"""A process that brings a portal's database to step 9999. Arguments: its address; the folder of the steps."""

import sys
from pathlib import Path

from portal.store.schema import prepare

if __name__ == "__main__":
    prepare(sys.argv[1], Path(sys.argv[2]), "9999").dispose()
