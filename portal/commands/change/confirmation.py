"""The e-mail that confirms a change to the customer's primary contact, with what was ordered."""

from app.domain.catalogue.catalogue import Programme
from app.domain.customer.customer import ContactRole
from app.domain.customer.mailing import MailKind, MailRecipient, SentMail
from app.domain.ids import SentMailId
from app.domain.subscription.contract import Order, OrderLine
from portal.commands.change.pricing import ChangeCase
from portal.mail import outbox
from portal.mail.letters import Letter, OrderedProduct
from portal.store.command_context import CommandContext


def confirm_change(context: CommandContext, case: ChangeCase, order: Order) -> None:
    """Queue the confirmation where the programme and the customer want one and somebody can be written to."""
    customer, partner = case.offer.customer, case.offer.partner
    contact = customer.contact_with(ContactRole.PRIMARY)
    is_wanted = case.offer.programme.confirms_changes and customer.gets_order_updates
    if not is_wanted or contact is None or not contact.email:
        return
    mailing = SentMail(
        id=SentMailId(context.new_id()),
        customer_id=customer.id,
        kind=MailKind.CONFIRMATION,
        asked_by=context.caller.name,
        asked_at=context.now,
        recipients=(MailRecipient(contact.name.full, contact.email, contact.id),),
    )
    letter = Letter(
        kind=MailKind.CONFIRMATION,
        language=customer.language,
        to_name=contact.name.full,
        to_email=contact.email,
        company=customer.identity.name,
        partner=partner.name,
        partner_email=partner.email,
        customer_id=customer.id,
        order_number=order.number,
        ordered=tuple(_ordered(line, order, case.offer.programme, customer.language) for line in order.lines),
    )
    outbox.add(
        context.connection,
        context.partner_id,
        context.now,
        outbox.Due(context.new_id(), mailing.id, 0, letter, 0),
    )
    context.create(mailing)


def _ordered(line: OrderLine, order: Order, programme: Programme, language: str) -> OrderedProduct:
    """What is said of one line; its day only where that is not the day of the order."""
    item = programme.sold(line.product_id)
    names = item.name if item else {}
    on, name = line.effective_on, names.get(language) or names.get("en") or line.product_id
    if line.level is not None and line.taken_back is None and line.quantity == line.prior_quantity:
        # As many as before, at another level.
        levels = programme.level_names.get(line.level, {})
        name = f"{name} {levels.get(language) or levels.get('en') or line.level}"
    return OrderedProduct(
        name=name,
        prior_quantity=line.prior_quantity,
        quantity=line.quantity,
        effective_on=on.isoformat() if on is not None and on > order.placed_on else "",
        taken_back=line.taken_back,
    )
