"""Every type of command the portal carries out, and its handler."""

from portal.commands.credentials_send import SEND_CREDENTIALS
from portal.commands.customer_ask_for import ASK_FOR_CUSTOMER
from portal.commands.customer_create import CREATE_CUSTOMER
from portal.commands.customer_moves import LOSE_CUSTOMER, MOVE_CUSTOMER
from portal.commands.customer_update import UPDATE_CUSTOMER
from portal.commands.handling import Handler
from portal.commands.onboarding_send import SEND_ONBOARDING
from portal.commands.purchase import PURCHASE
from portal.commands.quote_create import CREATE_QUOTE
from portal.commands.quote_refuse import REFUSE_QUOTE
from portal.commands.quote_revise import REVISE_QUOTE
from portal.commands.quote_validate import VALIDATE_QUOTE
from portal.commands.trial_start import START_TRIAL

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
