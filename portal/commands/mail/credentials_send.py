"""``credentials.send``: how to sign in, once more, to those of the customer's people who can."""

from app.domain.commands.commands import SendCredentials
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.errors import Problem, violation
from app.domain.subscription.subscription import CustomerUser
from portal.commands.mail.mailings import ask_for as keep_mailing
from portal.commands.mail.mailings import credentials_mail, logins_of
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, invalid
from portal.store.command_context import CommandContext


def _send(context: CommandContext, asked: ResolvedCommand, command: SendCredentials) -> Outcome:
    mail = command.mail
    if mail.id != asked.target_id:
        raise invalid([Problem("target.other", "target.id")])
    customer = context.need(Customer, Kind.CUSTOMER, mail.customer_id, "customer_id")
    stored = context.of_customer(customer.id, Kind.CUSTOMER_USER)
    users = [each.document for each in stored if isinstance(each.document, CustomerUser)]
    mailing = credentials_mail(context, customer, mail.id, users)
    if not mailing.recipients:
        raise violation("credentials.nobody", "recipients")
    return applied(keep_mailing(context, customer, mailing, logins_of(customer, mailing)))


SEND_CREDENTIALS = Handler(_send)
