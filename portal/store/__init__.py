"""The document store, which is also the change feed: SQLite when embedded, PostgreSQL for everyone else."""
