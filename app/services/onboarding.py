"""The onboarding of a customer: who receives the link, and what was sent when."""

from collections.abc import Iterable

from app.domain.commands import SendOnboarding
from app.domain.customer import Contact, Customer
from app.domain.document import Kind
from app.domain.errors import refuse
from app.domain.ids import ContactId, CustomerId, SentMailId
from app.domain.mailing import MailKind, MailRecipient, SentMail
from app.services.clock import Clock
from app.services.customers import may_write
from app.services.identity import Account, Identities
from app.services.store import Store
from app.wire.protocol import Target


class Onboarding:
    """Asks the portal to send the onboarding e-mail; one transaction, or nothing."""

    def __init__(self, store: Store, clock: Clock, identities: Identities, account: Account) -> None:
        self._store, self._clock = store, clock
        self._identities, self._account = identities, account

    def recipients(self, customer_id: CustomerId) -> tuple[Contact, ...]:
        """Everybody who would receive the e-mail: the technical contacts."""
        return self._customer(customer_id).technical_contacts

    def send(self, customer_id: CustomerId, contact_ids: Iterable[ContactId]) -> SentMail:
        """A mailing to the technical contacts named, waiting until the portal has sent it.

        Raises:
            Refused: ``onboarding.nobody``, or nobody of them is a technical contact.
        """
        may_write(self._account)
        wanted = set(contact_ids)
        named = [each for each in self.recipients(customer_id) if each.id in wanted]
        if not named:
            raise refuse("onboarding.nobody", "recipients")
        mail = SentMail(
            id=SentMailId(self._identities.new()),
            customer_id=customer_id,
            kind=MailKind.ONBOARDING,
            asked_by=self._account.name,
            asked_at=self._clock.now(),
            recipients=tuple(MailRecipient(each.name.full, each.email, each.id) for each in named),
        )
        with self._store.write() as work:
            work.enqueue(SendOnboarding(mail), Target(Kind.SENT_MAIL, mail.id))
        return mail

    def _customer(self, id: CustomerId) -> Customer:
        found = self._store.load(Kind.CUSTOMER, id)
        if not isinstance(found, Customer):
            raise refuse("customer.missing", id=id)
        return found
