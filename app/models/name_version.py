"""A number that goes up whenever the order of the customers' names may have changed."""

import sqlcipher3.dbapi2 as sqlcipher

_NAME = "names_version"
RAISE = f"INSERT INTO meta VALUES ('{_NAME}', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1"
_READ = f"SELECT value FROM meta WHERE name = '{_NAME}'"


def names_version(connection: sqlcipher.Connection) -> str:
    """The number as it stands; empty before the first customer."""
    found = connection.execute(_READ).fetchone()
    return "" if found is None else str(found[0])
