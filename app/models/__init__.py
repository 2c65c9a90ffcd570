"""The local cache: tables, search index, migrations."""
