"""``onboarding.send``: the onboarding link to the technical contacts that the rep named."""

from dataclasses import replace

from app.domain.commands.commands import SendOnboarding
from app.domain.customer.customer import Contact, Customer
from app.domain.customer.mailing import MailKind, MailRecipient, SentMail
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from portal.commands.mail.mailings import ask_for
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.store.command_context import CommandContext


def _send(context: CommandContext, asked: ResolvedCommand, command: SendOnboarding) -> Outcome:
    mail = command.mail
    if mail.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    customer = context.need(Customer, Kind.CUSTOMER, mail.customer_id, "customer_id")
    settled = replace(
        mail,
        kind=MailKind.ONBOARDING,
        asked_by=context.caller.name,
        asked_at=context.now,
        recipients=_recipients(customer, mail),
    )
    return applied(ask_for(context, customer, settled))


def _recipients(customer: Customer, mail: SentMail) -> tuple[MailRecipient, ...]:
    """Those named, as the customer's contacts are now, each once.

    Raises:
        RuleViolation: ``onboarding.nobody`` or ``onboarding.not_technical``.
    """
    if not mail.recipients:
        raise violation("onboarding.nobody", "recipients")
    technical: dict[str, Contact] = {each.id: each for each in customer.technical_contacts}
    found: dict[str, MailRecipient] = {}
    for index, named in enumerate(mail.recipients):
        contact = technical.get(named.contact_id or "")
        if contact is None or contact.email != named.email:
            raise violation("onboarding.not_technical", f"recipients.{index}", email=named.email)
        found[contact.email] = MailRecipient(contact.name.full, contact.email, contact.id)
    return tuple(found.values())


SEND_ONBOARDING = Handler(_send)
