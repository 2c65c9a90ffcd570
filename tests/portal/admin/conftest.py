"""A database that an operator works on verb by verb, and the portal that serves it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.catalogue import resources_root
from portal.demo.embedded import EmbeddedPortal
from tests.support.portal_admin import set_up
from tests.support.portal_databases import SharedDatabase
from tests.support.templates import copy_made_once


@pytest.fixture
def acme(request: pytest.FixtureRequest, database_url: str) -> str:
    """The address of a database with the shipped catalogue, the partner acme and Ana."""
    if database_url.startswith("sqlite"):
        address: str = request.getfixturevalue("url")
        return address
    database: SharedDatabase = request.getfixturevalue("postgresql")
    database.begin_with("acme", set_up)
    return database_url


@pytest.fixture
def serving(acme: str) -> Iterator[EmbeddedPortal]:
    """A portal that serves that database by the real clock."""
    with EmbeddedPortal(acme) as running:
        yield running


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The address of a portal that is set up."""
    copy_made_once("acme", lambda empty: set_up(f"sqlite:///{empty}/portal.db"), tmp_path)
    return f"sqlite:///{tmp_path}/portal.db"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A copy of the catalogue that the portal comes with, to be edited."""
    for folder in ("catalogue", "agreements"):
        shutil.copytree(resources_root() / folder, tmp_path / "files" / folder)
    return tmp_path / "files"
