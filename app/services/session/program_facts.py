"""Which program this is and on what it runs: the first thing that whoever helps the rep asks."""

import platform
from importlib.metadata import PackageNotFoundError, version


def program_facts() -> str:
    """One line: the desk's version, the system and Python's version."""
    return f"Channel Desk {_version()}, {platform.platform()}, Python {platform.python_version()}"


def _version() -> str:
    try:
        return version("channeldesk")
    except PackageNotFoundError:
        return "frozen"
