"""The start page: what needs somebody today, and how what is quoted stands."""
