"""A home that the window shares with other processes, for the tests that want one."""

from tests.support.shared_home import hasty, home

__all__ = ["hasty", "home"]
