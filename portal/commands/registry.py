"""Every type of command the portal carries out, and its handler."""

from portal.commands.customer_create import CREATE_CUSTOMER
from portal.commands.handling import Handler
from portal.commands.quote_create import CREATE_QUOTE

HANDLERS: dict[str, Handler] = {
    "customer.create": CREATE_CUSTOMER,
    "quote.create": CREATE_QUOTE,
}
