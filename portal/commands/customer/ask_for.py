"""``customer.ask_for``: an e-mail to the rep who looks after a customer, from one who would like to."""

from app.domain.commands.commands import AskForCustomer
from app.domain.customer.customer import Customer
from app.domain.customer.mailing import MailKind, MailRecipient, SentMail
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from app.domain.partner.partner import Partner, User
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.mail import outbox
from portal.mail.letters import Letter
from portal.store.command_context import CommandContext


def _ask(context: CommandContext, asked: ResolvedCommand, command: AskForCustomer) -> Outcome:
    mail = command.mail
    if mail.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    customer = context.need(Customer, Kind.CUSTOMER, mail.customer_id, "customer_id")
    rep = context.need(User, Kind.USER, customer.sales_rep.id, "customer_id")
    if rep.id == context.caller.user_id:
        raise violation("request.own_customer", "customer_id", name=customer.identity.name)
    settled = SentMail(
        id=mail.id,
        customer_id=customer.id,
        kind=MailKind.REQUEST,
        asked_by=context.caller.name,
        asked_at=context.now,
        recipients=(MailRecipient(rep.name, rep.email),),
    )
    message = outbox.Due(context.new_id(), mail.id, 0, _letter(context, customer, rep), 0)
    outbox.add(context.connection, context.partner_id, context.now, message)
    return applied(context.create(settled))


def _letter(context: CommandContext, customer: Customer, rep: User) -> Letter:
    """To the rep, in their own language, with the address of who asks."""
    partner = context.need(Partner, Kind.PARTNER, context.partner_id)
    asking = context.need(User, Kind.USER, context.caller.user_id)
    return Letter(
        kind=MailKind.REQUEST,
        language=rep.language,
        to_name=rep.name,
        to_email=rep.email,
        company=customer.identity.name,
        partner=partner.name,
        # The answer goes to the person who asks.
        partner_email=asking.email,
        customer_id=customer.id,
        asked_by=asking.name,
    )


ASK_FOR_CUSTOMER = Handler(_ask)
