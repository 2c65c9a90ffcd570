"""A vault of refresh tokens that lives as long as its test."""


class MemoryVault:
    """Keeps one token and forgets it with the test."""

    def __init__(self, refresh_token: str | None = None) -> None:
        self._refresh_token = refresh_token

    def load(self) -> str | None:
        """The token kept."""
        return self._refresh_token

    def save(self, refresh_token: str) -> None:
        """Keep another."""
        self._refresh_token = refresh_token

    def forget(self) -> None:
        """Keep none."""
        self._refresh_token = None
