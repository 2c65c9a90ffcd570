"""uvicorn, told to let long polls go before it waits for them."""

import asyncio
import socket
from contextlib import suppress

import uvicorn

from portal.application import create_app
from portal.background.feed_watch import FeedWatch
from portal.background.periodic import Periodic
from portal.background.sweeping import Sweep
from portal.context import AppContext

SWEEP_EVERY_S = 600.0
_TICK_S = 0.1
_TICKS_A_DAY = 864_000
_PASSES_TO_CONNECT = 5
"""How often the event loop goes round, and some, until what was accepted is a connection."""


def listen(host: str, port: int) -> socket.socket:
    """A socket that accepts connections for the server to come; port 0 is any free one.

    Raises:
        OSError: the port is taken or forbidden, or ``host`` is no address of this machine.
    """
    family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0][0]
    listener = socket.create_server((host, port), family=family)
    # The event loop does this only for sockets it opened itself; without it an answer waits 40 ms.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


class PortalServer(uvicorn.Server):
    """Serves one portal; stopping it answers every long poll at once."""

    def __init__(self, context: AppContext, host: str, port: int) -> None:
        super().__init__(
            uvicorn.Config(
                create_app(context),
                host=host,
                port=port,
                lifespan="off",  # There is nothing to open, and the routes serve other portals too.
                log_config=None,
                access_log=False,
                timeout_graceful_shutdown=10,
            )
        )
        self._context = context
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wakened = asyncio.Event()

    def stop(self) -> None:
        """Let it end, from another thread: at once, not at its next look at the clock."""
        self.should_exit = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wakened.set)

    async def main_loop(self) -> None:
        """Look at the clock ten times a second until told to stop."""
        self._loop = asyncio.get_running_loop()
        ticks = 0
        while not await self.on_tick(ticks):
            ticks = (ticks + 1) % _TICKS_A_DAY
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wakened.wait(), _TICK_S)

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until told to stop; meanwhile hear what other processes write, and sweep what has expired."""
        context = self._context
        sweep = Sweep(context.engine, context.clock)
        with (
            FeedWatch(context.engine, context.notifier, context.listen_address),
            Periodic("sweep", SWEEP_EVERY_S, sweep.run_once, at_once=False),
        ):
            super().run(sockets)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close: first the long polls, then the connections."""
        self._context.notifier.close()
        for server in self.servers:
            server.close()
        for each in sockets or []:
            each.close()
        for _ in range(_PASSES_TO_CONNECT):
            await asyncio.sleep(0)
        if self.server_state.connections or self.server_state.tasks:
            # With a pause of 0.1 s, that they may end; where nobody is, nobody waits.
            await super().shutdown()
