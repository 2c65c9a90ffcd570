"""What a customer answers on-line: a yes, which sells as a rep's does, or a wish for something else."""

import msgspec

from app.domain.acceptance.acceptance import Acceptance
from app.domain.change.change_order import Submission
from app.domain.commands.commands import SubmitChangeOrder, ValidateQuote
from app.domain.commands.specs import name_of
from app.domain.document import Kind
from app.domain.ids import AgreementId
from app.domain.online.online_offer import OnlineAnswer, OnlineEvent, OnlineOffer, moved
from app.domain.quote.quote import Quote
from app.wire.codec import COMMAND_VERSION
from app.wire.protocol import Operation, Target
from portal.commands.change.submit import SUBMIT_CHANGE_ORDER
from portal.commands.online.offered import Offered
from portal.commands.pipeline.handling import ResolvedCommand
from portal.commands.sale.validate import VALIDATE_QUOTE
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


def accept(context: CommandContext, offer: Stored, offered: Offered, acceptance: Acceptance) -> None:
    """Sell ``offered`` by the same rules as when a rep brings the yes.

    Raises:
        Declined: as ``quote.validate`` or ``change_order.submit``.
        RuleViolation: as those; ``transition.not_allowed``.
    """
    document = offered.document
    if isinstance(document, Quote):
        validate = ValidateQuote(acceptance, document.totals, approval_id=offered.approval_id)
        VALIDATE_QUOTE.run(context, _resolved(context, offered, Kind.QUOTE), validate)
    else:
        first_in = document.terms.programme_id if document.terms.contract_id is None else None
        submit = SubmitChangeOrder(
            _submission(context, acceptance), document.totals, offered.approval_id, first_in
        )
        SUBMIT_CHANGE_ORDER.run(context, _resolved(context, offered, Kind.CHANGE_ORDER), submit)
    answer = OnlineAnswer(acceptance.accepted_by, acceptance.role, acceptance.accepted_at, document.revision)
    _replace(context, offer, OnlineEvent.ACCEPT, answer)


def ask_for_change(context: CommandContext, offer: Stored, answer: OnlineAnswer) -> None:
    """Let the desks hear what the customer wants instead; nothing is accepted.

    Raises:
        RuleViolation: ``transition.not_allowed``.
    """
    _replace(context, offer, OnlineEvent.ASK, answer)


def _replace(context: CommandContext, offer: Stored, event: OnlineEvent, answer: OnlineAnswer) -> None:
    if not isinstance(offer.document, OnlineOffer):
        raise TypeError(type(offer.document))
    context.replace(offer, moved(offer.document, event, answer))


def _submission(context: CommandContext, acceptance: Acceptance) -> Submission:
    return Submission(
        is_governed=True,
        is_authorised=True,
        agreement_id=AgreementId(acceptance.agreement_id) if acceptance.agreement_id else None,
        agreement_version=acceptance.agreement_version,
        po_number=None,
        submitted_by=context.caller.as_rep,
        submitted_at=acceptance.accepted_at,
        acceptance=acceptance,
    )


def _resolved(context: CommandContext, offered: Offered, kind: Kind) -> ResolvedCommand:
    """The command as if it had been sent, for the version that the customer was shown."""
    of_quote = kind is Kind.QUOTE
    operation = Operation(
        seq=0,
        op_id=context.new_id(),
        type=name_of(ValidateQuote if of_quote else SubmitChangeOrder),
        v=COMMAND_VERSION,
        target=Target(kind, offered.stored.id),
        args=msgspec.Raw(b"{}"),
    )
    return ResolvedCommand(operation, offered.stored.version)
