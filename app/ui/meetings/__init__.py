"""The rep's meetings."""
