"""A database that an operator works on verb by verb, and the portal that serves it."""

from collections.abc import Iterator

import pytest

from portal.embedded import EmbeddedPortal
from tests.support.portal_admin import set_up


@pytest.fixture
def acme(database_url: str) -> str:
    """The address of a database with the shipped catalogue, the partner acme and Ana."""
    set_up(database_url)
    return database_url


@pytest.fixture
def serving(acme: str) -> Iterator[EmbeddedPortal]:
    """A portal that serves that database by the real clock."""
    with EmbeddedPortal(acme) as running:
        yield running
