"""Importing customers, on one page: the file, its columns, the dry run, and what came of it."""
