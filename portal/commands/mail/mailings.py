"""Mailings that commands ask for: the document that laptops see, and a message for each recipient."""

from collections.abc import Mapping, Sequence

from app.domain.customer.customer import Contact, Customer
from app.domain.customer.mailing import MailKind, MailRecipient, MailState, SentMail, who_signs_in
from app.domain.document import Kind
from app.domain.ids import SentMailId
from app.domain.partner.partner import Partner
from app.domain.subscription.subscription import CustomerUser
from portal.clock import stamp
from portal.mail import outbox
from portal.mail.letters import PURPOSE_OF, Letter
from portal.store import links
from portal.store.command_context import CommandContext
from portal.store.link_tokens import LIFE, Holder, Link, Purpose


def ask_for(
    context: CommandContext, customer: Customer, mailing: SentMail, logins: Mapping[str, str] | None = None
) -> int:
    """Keep the mailing, its links and the messages that wait for the commit; the mailing's version.

    Earlier links of the same people for the same purpose open nothing any more.

    ``logins`` gives the login that a message names, by the recipient's address.
    """
    partner = context.need(Partner, Kind.PARTNER, context.partner_id)
    named = logins or {}
    holders = [named.get(each.email) or each.contact_id or each.email for each in mailing.recipients]
    links.revoke(context.connection, context.partner_id, PURPOSE_OF[mailing.kind], customer.id, *holders)
    messages, their_links = [], []
    for place, recipient in enumerate(mailing.recipients):
        letter = Letter(
            kind=mailing.kind,
            language=customer.language,
            to_name=recipient.name,
            to_email=recipient.email,
            company=customer.identity.name,
            partner=partner.name,
            partner_email=partner.email,
            customer_id=customer.id,
            login=named.get(recipient.email, ""),
        )
        messages.append(outbox.Due(context.new_id(), mailing.id, place, letter, 0))
        their_links.append(_link(context, mailing, recipient, messages[-1].mail_id, holders[place]))
    outbox.add(context.connection, context.partner_id, context.now, *messages)
    links.add(context.connection, context.partner_id, *their_links)
    return context.create(mailing)


def _link(
    context: CommandContext, mailing: SentMail, recipient: MailRecipient, mail_id: str, holder_id: str
) -> Link:
    purpose = PURPOSE_OF[mailing.kind]
    return Link(
        # The message's own id, so that its link can be written again whenever the message is.
        link_id=mail_id,
        purpose=purpose,
        customer_id=mailing.customer_id,
        held_by=Holder.CONTACT if purpose is Purpose.ONBOARDING else Holder.LOGIN,
        holder_id=holder_id,
        holder_name=recipient.name or recipient.email,
        expires_at=stamp(context.now + LIFE[purpose]),
    )


def send_credentials(context: CommandContext, customer: Customer) -> None:
    """Tell who administers the new account, or its first user, how to sign in."""
    mailing = credentials_mail(context, customer, SentMailId(context.new_id()))
    if mailing.recipients:
        ask_for(context, customer, mailing, logins_of(customer, mailing))


def send_onboarding(context: CommandContext, customer: Customer) -> None:
    """Send the onboarding link to the technical contacts; whoever has got it before gets no second one."""
    written_to = {
        recipient.email.casefold()
        for stored in context.of_customer(customer.id, Kind.SENT_MAIL, lock=False)
        if isinstance(stored.document, SentMail) and stored.document.kind is MailKind.ONBOARDING
        for recipient in stored.document.recipients
        if recipient.state is not MailState.FAILED
    }
    people: dict[str, Contact] = {}
    for contact in customer.technical_contacts:
        # Whoever shares an address shares the e-mail.
        address = contact.email.casefold()
        if address and address not in written_to:
            people.setdefault(address, contact)
    if people:
        mailing = SentMail(
            id=SentMailId(context.new_id()),
            customer_id=customer.id,
            kind=MailKind.ONBOARDING,
            asked_by=context.caller.name,
            asked_at=context.now,
            recipients=tuple(MailRecipient(each.name.full, each.email, each.id) for each in people.values()),
        )
        ask_for(context, customer, mailing)


def credentials_mail(
    context: CommandContext, customer: Customer, id: SentMailId, users: Sequence[CustomerUser] = ()
) -> SentMail:
    """The mailing that tells the customer's people how to sign in; without recipients where nobody can."""
    return SentMail(
        id=id,
        customer_id=customer.id,
        kind=MailKind.CREDENTIALS,
        asked_by=context.caller.name,
        asked_at=context.now,
        recipients=who_signs_in(customer, users),
    )


def logins_of(customer: Customer, mailing: SentMail) -> dict[str, str]:
    """The login that each recipient signs in with, by the address that is written to."""
    login = customer.admin_user.login_email if customer.admin_user else ""
    return {each.email: login or each.email for each in mailing.recipients}
