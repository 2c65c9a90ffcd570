"""Desks that exchange with their portal one after the other."""

from app.services.desk.desk import Desk


def in_turn(*desks: Desk) -> None:
    """Let each exchange with the portal, one after the other."""
    for desk in desks:
        desk.sync.run_once()
