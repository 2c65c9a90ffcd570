"""Customers in and out of spreadsheets: export of what is shown, copy, and import with a dry run."""
