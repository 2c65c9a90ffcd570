"""Sends what waits in the outbox, and tells the laptops who got it when."""

import logging
from dataclasses import dataclass, replace
from email.errors import HeaderParseError
from email.headerregistry import Address

from sqlalchemy import Engine

from app.domain.customer.mailing import MailState, SentMail
from app.domain.document import Kind
from app.domain.partner.partner import Role
from portal.background.notifier import Notifier
from portal.clock import Clock, stamp
from portal.mail import outbox
from portal.mail.letters import link_of, write
from portal.mail.outbox import Due
from portal.mail.server import MailServer, NotSent, Unknown
from portal.store import feed
from portal.store.accounts import Caller
from portal.store.audit import Entry
from portal.store.command_context import CommandContext
from portal.store.engine import become, writing
from portal.store.link_tokens import Links
from portal.store.partners import partner_ids
from portal.store.schema import read_setting

_INTERRUPTED = "the portal stopped while this was being sent"
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sending:
    """Empties the outbox of every partner; each message has one recipient and leaves at most once."""

    engine: Engine
    clock: Clock
    server: MailServer
    base_url: str
    notifier: Notifier | None = None

    def settle_interrupted(self) -> None:
        """Give up what an earlier portal may or may not have sent; to be called before the first message."""
        with self.engine.connect() as connection:
            everybody = partner_ids(connection)
        for partner_id in everybody:
            with writing(self.engine, partner_id) as connection:
                lost = outbox.interrupted(connection, partner_id)
            for due in lost:
                self._give_up(partner_id, due, _INTERRUPTED)

    def send_due(self) -> int:
        """Send everything whose turn it is; how many messages left."""
        count = 0
        for partner_id in self._partners_with_mail():
            links = self._links()
            while due := self._take(partner_id):
                count += self._send(partner_id, due, links)
        return count

    def _partners_with_mail(self) -> list[str]:
        """Found by reading alone: most of the time there is nothing to send, and nobody waits for that."""
        now = self.clock.now()
        found = []
        with self.engine.connect() as connection, connection.begin():
            for each in partner_ids(connection):
                become(connection, each)
                if outbox.is_due(connection, each, now):
                    found.append(each)
        return found

    def _take(self, partner_id: str) -> Due | None:
        with writing(self.engine, partner_id) as connection:
            return outbox.take(connection, partner_id, self.clock.now())

    def _send(self, partner_id: str, due: Due, links: Links) -> bool:
        letter = due.letter
        link = link_of(letter, links, self.base_url, partner_id, due.mail_id)
        written = write(letter, link)
        try:
            to = Address(letter.to_name, addr_spec=letter.to_email)
            self.server.send(
                self.server.message(due.mail_id, to, letter.partner_email, written.subject, written.text)
            )
        except NotSent as error:
            self._put_back(partner_id, due, error)
            return False
        except (Unknown, HeaderParseError, ValueError) as error:
            self._give_up(partner_id, due, str(error))
            return False
        with writing(self.engine, partner_id) as connection:
            outbox.sent(connection, partner_id, due.mail_id)
            self._tell(CommandContext(connection, _portal(partner_id), self.clock.now()), due, MailState.SENT)
        self._publish(partner_id)
        return True

    def _links(self) -> Links:
        with self.engine.connect() as connection:
            return Links(read_setting(connection, "secret"))

    def _put_back(self, partner_id: str, due: Due, error: NotSent) -> None:
        logger.warning("e-mail %s did not leave: %s", due.mail_id, error)
        if error.is_final:
            self._give_up(partner_id, due, str(error))
            return
        now = self.clock.now()
        with writing(self.engine, partner_id) as connection:
            waits = outbox.put_back(connection, partner_id, due, now, str(error))
            if not waits:
                self._tell(CommandContext(connection, _portal(partner_id), now), due, MailState.FAILED)
        self._publish(partner_id)

    def _give_up(self, partner_id: str, due: Due, error: str) -> None:
        logger.error("e-mail %s is given up: %s", due.mail_id, error)
        with writing(self.engine, partner_id) as connection:
            outbox.give_up(connection, partner_id, due.mail_id, error)
            self._tell(
                CommandContext(connection, _portal(partner_id), self.clock.now()), due, MailState.FAILED
            )
        self._publish(partner_id)

    def _tell(self, context: CommandContext, due: Due, state: MailState) -> None:
        """Write into the mailing what became of its message; the feed is locked last, as for commands."""
        stored = context.find(Kind.SENT_MAIL, due.document_id, lock=True)
        if stored is None or not isinstance(stored.document, SentMail):
            return
        recipients = list(stored.document.recipients)
        sent_at = context.now if state is MailState.SENT else None
        recipients[due.place] = replace(recipients[due.place], state=state, sent_at=sent_at)
        context.replace(stored, replace(stored.document, recipients=tuple(recipients)))
        now, caller = stamp(context.now), context.caller
        with feed.locked(context.connection, context.partner_id) as position:
            feed.stamp_changes(context.connection, position, context.changes, caller.name, now)
            action, kind = f"mail.{state.value}", Kind.SENT_MAIL.value
            entry = Entry(now, caller.user_id, action, kind, due.document_id, "applied", "{}")
            feed.append_audit(context.connection, position, entry)

    def _publish(self, partner_id: str) -> None:
        if self.notifier is not None:
            self.notifier.publish(partner_id)


def _portal(partner_id: str) -> Caller:
    """The portal itself, as whoever does what nobody asked for in person."""
    return Caller(partner_id, "portal", "portal", Role.MANAGER)
