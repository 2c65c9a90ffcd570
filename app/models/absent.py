"""How the tables say that there is none."""

FAR = "9999-12-31"
"""Stands for a date that is not there, and sorts after every other."""
