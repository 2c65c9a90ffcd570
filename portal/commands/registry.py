"""Every type of command the portal carries out, and its handler."""

from portal.commands.customer.ask_for import ASK_FOR_CUSTOMER
from portal.commands.customer.create import CREATE_CUSTOMER
from portal.commands.customer.transitions import LOSE_CUSTOMER, MOVE_CUSTOMER
from portal.commands.customer.update import UPDATE_CUSTOMER
from portal.commands.mail.credentials_send import SEND_CREDENTIALS
from portal.commands.mail.onboarding_send import SEND_ONBOARDING
from portal.commands.pipeline.handling import Handler
from portal.commands.quote.create import CREATE_QUOTE
from portal.commands.quote.refuse import REFUSE_QUOTE
from portal.commands.quote.revise import REVISE_QUOTE
from portal.commands.sale.purchase import PURCHASE
from portal.commands.sale.trial_start import START_TRIAL
from portal.commands.sale.validate import VALIDATE_QUOTE

HANDLERS: dict[str, Handler] = {
    "customer.create": CREATE_CUSTOMER,
    "customer.update": UPDATE_CUSTOMER,
    "customer.set_account_state": MOVE_CUSTOMER,
    "customer.lose": LOSE_CUSTOMER,
    "customer.reopen": MOVE_CUSTOMER,
    "quote.create": CREATE_QUOTE,
    "quote.revise": REVISE_QUOTE,
    "quote.refuse": REFUSE_QUOTE,
    "quote.validate": VALIDATE_QUOTE,
    "order.purchase": PURCHASE,
    "trial.start": START_TRIAL,
    "onboarding.send": SEND_ONBOARDING,
    "credentials.send": SEND_CREDENTIALS,
    "customer.ask_for": ASK_FOR_CUSTOMER,
}
