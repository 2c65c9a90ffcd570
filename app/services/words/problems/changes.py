"""What is wrong with a change order."""

from app.services.words.marks import QT_TRANSLATE_NOOP

CHANGES = {
    "period.reversed": QT_TRANSLATE_NOOP(
        "problems", "The period is given from {start} to {end}. It must end after it starts."
    ),
    "change.outside_period": QT_TRANSLATE_NOOP(
        "problems",
        "The date of the change, {on}, does not lie in the billing period from {start} to before {end}.",
    ),
    "term_end.past": QT_TRANSLATE_NOOP(
        "problems", "The contract ends on {end}: nothing can be changed on {on} any more."
    ),
    "term_end.missing": QT_TRANSLATE_NOOP(
        "problems", "Seats go at the renewal only, and this contract has no end. Give the end of its term."
    ),
    "term_months.missing": QT_TRANSLATE_NOOP(
        "problems", "A term that restarts needs its length in months, at least 1."
    ),
    "threshold_day.range": QT_TRANSLATE_NOOP("problems", "The threshold is a day between {min} and {max}."),
    "window_hours.missing": QT_TRANSLATE_NOOP(
        "problems", "The reduction window needs its length in hours, at least 1."
    ),
    "now.missing": QT_TRANSLATE_NOOP(
        "problems", "Whether a reduction window is still open depends on the moment of the order. Give it."
    ),
    "prior_unit_price.missing": QT_TRANSLATE_NOOP(
        "problems", "Seats are held, but not the unit price that is charged for them. Give it."
    ),
    "comparison.carried_out": QT_TRANSLATE_NOOP(
        "problems",
        "This order is carried out: what was held before it is no longer on this laptop to be compared.",
    ),
    "comparison.contract_moved": QT_TRANSLATE_NOOP(
        "problems",
        "The contract has changed since this version was written: its amounts would be others today. Open the"
        " change quote to see it at the amounts of today.",
    ),
    "comparison.currencies": QT_TRANSLATE_NOOP(
        "problems",
        "One version is in {before}, the other in {after}: their amounts cannot be set against each other.",
    ),
    "comparison.approval_needed": QT_TRANSLATE_NOOP(
        "problems", "A manager must approve this offer before its comparison is handed out."
    ),
    "comparison.no_contract": QT_TRANSLATE_NOOP(
        "problems", "This version renews no contract: there is nothing held to compare it with."
    ),
    "change.line_twice": QT_TRANSLATE_NOOP(
        "problems",
        "A change of this line already takes effect on {on}. Cancel that one, or choose another date.",
    ),
    "change.order_waits": QT_TRANSLATE_NOOP(
        "problems",
        "An order of yours for this contract waits for the portal. Undo it to change it, or order again once"
        " the portal has answered.",
    ),
    "change.exclusive": QT_TRANSLATE_NOOP(
        "problems",
        "These seats cannot be reduced together with a product change. Make it two orders: the product"
        " change first, the reduction by itself, which takes effect on {on}.",
    ),
    "new_end.range": QT_TRANSLATE_NOOP(
        "problems",
        "The end of a contract moves forward only: to a day after {end}, and no later than {latest}.",
    ),
    "new_end.renewed": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} ends on {end}, where its renewal begins. Move the end of the contract that"
        " renews it.",
    ),
    "new_end.nothing_runs": QT_TRANSLATE_NOOP(
        "problems", "No contract of this customer is running, so no end can be moved."
    ),
    "new_end.same": QT_TRANSLATE_NOOP("problems", "It ends on this day already."),
    "new_end.later": QT_TRANSLATE_NOOP(
        "problems", "It ends later, on {end}: the end of a contract moves forward only."
    ),
    "new_end.extended": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} ended its term on {end} and goes on month by month. Renew it to give it another "
        "end.",
    ),
    "new_end.no_contract": QT_TRANSLATE_NOOP(
        "problems", "First licences end with the commitment that you choose for them."
    ),
    "swap.too_many": QT_TRANSLATE_NOOP(
        "problems", "{seats} seats cannot be replaced: {held} are held. Type a number from 1 to {held}."
    ),
    "swap.and_more": QT_TRANSLATE_NOOP(
        "problems",
        "Seats that are replaced: {seats}, which leaves {rest}. Another total is an order of its own: place"
        " this one first, or do not replace any.",
    ),
    "swap.no_target": QT_TRANSLATE_NOOP(
        "problems", "What should replace these seats is not part of the change any more. Replace them again."
    ),
    "swap.too_few": QT_TRANSLATE_NOOP(
        "problems", "Seats that these replace: {seats}. Type a total of at least {least}, or replace fewer."
    ),
    "change_order.missing": QT_TRANSLATE_NOOP(
        "problems", "This change order is not here any more. Open the customer’s list of quotes."
    ),
    "change_order.expired": QT_TRANSLATE_NOOP(
        "problems", "This change order expired on {expires_on}. Open the change again at today’s prices."
    ),
    "change_order.unchanged": QT_TRANSLATE_NOOP(
        "problems", "Nothing is different from what is saved. Change something, or go back."
    ),
    "contract.missing": QT_TRANSLATE_NOOP(
        "problems", "This contract is not here. Exchange with the portal to receive it."
    ),
    "licences.not_sold_so": QT_TRANSLATE_NOOP(
        "problems", "Licences of this programme are not assigned directly. Start with a quote or a purchase."
    ),
    "submission.not_governed": QT_TRANSLATE_NOOP(
        "problems", "Tick that the order is governed by the master agreement."
    ),
    "submission.not_authorised": QT_TRANSLATE_NOOP(
        "problems", "Tick that you are authorised to place this order for the customer."
    ),
    "submission.po_missing": QT_TRANSLATE_NOOP(
        "problems", "Enter the customer’s order number, or tick that none is required."
    ),
    "amount.none": QT_TRANSLATE_NOOP(
        "problems", "This amount is not there any more: what it came from is another one now."
    ),
    "amount.no_end": QT_TRANSLATE_NOOP("problems", "There is no such amount where the contract has no end."),
    "change.nothing": QT_TRANSLATE_NOOP("problems", "Nothing is changed yet. Type a new total of seats."),
    "change.contract_ended": QT_TRANSLATE_NOOP(
        "problems", "Contract {contract} ended on {end}. Sell the products anew with a quote or a purchase."
    ),
    "change.other_sale": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} cannot take this sale: it is billed otherwise. Keep it as a second contract.",
    ),
    "change.extended_by_year": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} ended its term on {end} and goes on month by month: what was paid by the year "
        "is not changed any more. Renew the contract with the quantities that are wanted.",
    ),
    "change.after_renewal": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {contract} ends on {end} and contract {renewal} takes its place: seats cannot go after "
        "that day. Take them off contract {renewal}.",
    ),
    "change.renewal_differs": QT_TRANSLATE_NOOP(
        "problems",
        "Contract {renewal}, which renews contract {contract}, begins with {there} of these and not with "
        "{seats}. Change it first, or say that this ends on {end}.",
    ),
    "change.not_begun": QT_TRANSLATE_NOOP(
        "problems", "The contract begins on {start}. It can be changed from that day on."
    ),
    "change.other_contract": QT_TRANSLATE_NOOP(
        "problems",
        "This change is not about contract {contract}. Open it again from the customer’s licences.",
    ),
    "change.not_sold_so": QT_TRANSLATE_NOOP(
        "problems",
        "The first licences of this programme are not sold by change order. Make a quote or a purchase.",
    ),
    "change.not_recurring": QT_TRANSLATE_NOOP(
        "problems", "What is billed once is not changed. Choose products that are billed monthly or yearly."
    ),
    "change.licence_missing": QT_TRANSLATE_NOOP(
        "problems", "These licences are not held under this contract any more. Open the change again."
    ),
}
