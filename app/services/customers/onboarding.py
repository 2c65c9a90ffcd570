"""What the portal is asked to send to a customer's people: the onboarding link, and how to sign in."""

from collections.abc import Iterable

from app.domain.commands.commands import SendCredentials, SendOnboarding
from app.domain.customer.customer import Contact, Customer
from app.domain.customer.mailing import MailKind, MailRecipient, SentMail, who_signs_in
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import ContactId, CustomerId, SentMailId
from app.services.customers.customers import may_write
from app.services.queries.account_tabs import users_of
from app.services.session.clock import Clock
from app.services.session.identity import Account, Identities
from app.services.store.existing import existing_customer
from app.services.store.store import Store
from app.wire.protocol import Target


class Onboarding:
    """Asks the portal for a mailing; each is one transaction, or nothing."""

    def __init__(self, store: Store, clock: Clock, identities: Identities, account: Account) -> None:
        self._store, self._clock = store, clock
        self._identities, self._account = identities, account

    def recipients(self, customer_id: CustomerId) -> tuple[Contact, ...]:
        """Everybody who would receive the e-mail: the technical contacts."""
        return self._customer(customer_id).technical_contacts

    def send(self, customer_id: CustomerId, contact_ids: Iterable[ContactId]) -> SentMail:
        """A mailing to the technical contacts named, waiting until the portal has sent it.

        Raises:
            RuleViolation: ``onboarding.nobody``, or nobody of them is a technical contact.
        """
        may_write(self._account)
        wanted = set(contact_ids)
        named = [each for each in self.recipients(customer_id) if each.id in wanted]
        if not named:
            raise violation("onboarding.nobody", "recipients")
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

    def who_signs_in(self, customer_id: CustomerId) -> tuple[MailRecipient, ...]:
        """Everybody who would be told how to sign in to the customer's account."""
        return who_signs_in(self._customer(customer_id), users_of(self._store.readers, customer_id))

    def send_credentials(self, customer_id: CustomerId) -> SentMail:
        """A mailing to those who can sign in, waiting until the portal has sent it.

        Raises:
            RuleViolation: ``credentials.nobody``.
        """
        may_write(self._account)
        recipients = self.who_signs_in(customer_id)
        if not recipients:
            raise violation("credentials.nobody", "recipients")
        mail = SentMail(
            id=SentMailId(self._identities.new()),
            customer_id=customer_id,
            kind=MailKind.CREDENTIALS,
            asked_by=self._account.name,
            asked_at=self._clock.now(),
            recipients=recipients,
        )
        with self._store.write() as work:
            work.enqueue(SendCredentials(mail), Target(Kind.SENT_MAIL, mail.id))
        return mail

    def _customer(self, id: CustomerId) -> Customer:
        return existing_customer(self._store, id)
