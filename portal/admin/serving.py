"""A portal that answers requests, and sends e-mail where it was given a server, until stopped."""

import argparse
import errno
import logging
import socket

from sqlalchemy import Engine

from app.domain.errors import RuleViolation, violation
from portal.admin.act import administering
from portal.clock import SystemClock
from portal.context import build_context
from portal.mail.runner import MailRunner
from portal.mail.sending import Sending
from portal.mail.server import MailServer
from portal.server import PortalServer, listen

logger = logging.getLogger("portal.serve")


def serve(engine: Engine, chosen: argparse.Namespace, smtp_password: str) -> int:
    """Serve on the database of ``engine`` as ``chosen`` on the command line; 0 once stopped.

    Raises:
        RuleViolation: ``port.taken``, ``port.forbidden`` or ``host.unknown``; ``time_zone.unknown`` where a
            partner's dates cannot be told on this machine: its commands would all be refused.
    """
    with administering(engine) as act:
        act.furthest_date()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    listener = _listen(chosen.host, chosen.port)
    context = build_context(
        engine,
        SystemClock(),
        chosen.customer_url,
        access_life=chosen.access_life,
        listen_address=chosen.listen,
    )
    server = PortalServer(context, chosen.host, chosen.port)
    # uvicorn says so only of sockets that it opened itself.
    logger.info("the portal is running on http://%s:%d", chosen.host, listener.getsockname()[1])
    if chosen.smtp is None:
        logging.getLogger("portal.mail").warning("no --smtp: e-mail stays in the outbox until there is one")
        server.run([listener])
        return 0
    host, port = chosen.smtp
    mail_server = MailServer(host, port, chosen.mail_from, chosen.smtp_user, smtp_password)
    with MailRunner(Sending(engine, context.clock, mail_server, chosen.customer_url, context.notifier)):
        server.run([listener])
    return 0


def _listen(host: str, port: int) -> socket.socket:
    """A socket on that port, or the reason why there is none.

    Raises:
        RuleViolation: ``port.taken``, ``port.forbidden`` or ``host.unknown``.
    """
    try:
        return listen(host, port)
    except OSError as error:
        raise _refusal(host, port, error) from error


def _refusal(host: str, port: int, error: OSError) -> RuleViolation:
    code = {errno.EADDRINUSE: "port.taken", errno.EACCES: "port.forbidden"}.get(
        error.errno or 0, "host.unknown"
    )
    return violation(code, host=host, port=str(port))
