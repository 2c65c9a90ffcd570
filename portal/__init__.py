"""The central portal: API, command handlers, document store and change feed."""
