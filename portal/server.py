"""uvicorn, told to let long polls go before it waits for them."""

import socket

import uvicorn

from portal.application import create_app
from portal.parts import Parts


class PortalServer(uvicorn.Server):
    """Serves one portal; stopping it answers every long poll at once."""

    def __init__(self, parts: Parts, host: str, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                create_app(parts),
                host=host,
                port=port,
                log_config=None,
                access_log=False,
                timeout_graceful_shutdown=10,
            )
        )
        self._parts = parts

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close: first the long polls, then the connections."""
        self._parts.notifier.close()
        await super().shutdown(sockets)
