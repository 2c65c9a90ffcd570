"""Commands go up, documents come down: what a cycle does, when it runs, and how it stands."""
