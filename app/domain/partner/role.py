"""What a person may do for the partner."""

from enum import StrEnum


class Role(StrEnum):
    REP = "rep"
    MANAGER = "manager"
    VIEWER = "viewer"
