"""The quotes and change quotes that a new price list moves."""
