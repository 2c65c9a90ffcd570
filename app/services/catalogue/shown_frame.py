"""What stands around the lines of what a customer is shown, from this laptop; and the yes to it."""

from dataclasses import replace
from datetime import date, datetime

from app.domain.acceptance.acceptance import Acceptance, SignedBy, hash_of
from app.domain.catalogue.catalogue import Programme
from app.domain.customer.customer import Customer
from app.domain.errors import violation
from app.domain.ids import AgreementId
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown, ShownLine
from app.services.catalogue.catalogue import Catalogue
from app.wire.shown import canonical


def frame_of(
    catalogue: Catalogue,
    customer: Customer,
    programme: Programme,
    revision: int,
    expires_on: date,
    today: date,
) -> Frame:
    """The frame of an offer to a customer, in the customer's language.

    Raises:
        RuleViolation: ``catalogue.not_here``: the partner, or the agreement that is in force ``today``.
    """
    wanted = programme.agreement_id
    return Frame(
        language=customer.language,
        partner_name=catalogue.partner().name,
        customer_id=customer.id,
        customer_name=customer.identity.name,
        programme=programme,
        agreement=None if wanted is None else catalogue.agreement_in_force(wanted, today),
        revision=revision,
        expires_on=expires_on,
    )


def in_language(frame: Frame, language: str) -> Frame:
    """``frame`` in another language, where one is asked for."""
    return replace(frame, language=language) if language else frame


def in_words_of(shown: Shown, programme: Programme, language: str) -> Shown:
    """``shown`` with its products called as ``programme`` does in ``language``; itself in its own."""
    if shown.language == language:
        return shown
    frame = Frame(
        language=language,
        partner_name=shown.partner_name,
        customer_id=shown.customer_id,
        customer_name=shown.customer_name,
        programme=programme,
        agreement=None,
        revision=shown.revision,
        expires_on=shown.expires_on,
    )
    return replace(
        shown,
        language=language,
        programme_name=frame.programme_name,
        lines=tuple(_named(frame, each, programme) for each in shown.lines),
    )


def _named(frame: Frame, line: ShownLine, programme: Programme) -> ShownLine:
    prior = next(
        (id for id, names in programme.level_names.items() if line.prior_level_name in names.values()), None
    )
    return replace(
        line,
        name=frame.name(line.product_id),
        description=frame.description(line.product_id),
        level_name=frame.level_name(line.product_id, line.level or None),
        prior_level_name=frame.level_name(line.product_id, prior) if line.prior_level_name else "",
    )


def accepted(shown: Shown, signed: SignedBy, rep: str, at: datetime, sealed: str = "") -> Acceptance:
    """The acceptance of what was ``shown`` by who ``signed`` it before ``rep``.

    ``sealed`` is the fingerprint of what was signed, where it was on a screen before.

    Raises:
        RuleViolation: ``acceptance.changed``: it is another by now, and nobody said yes to that.
    """
    text, agreement = canonical(shown), shown.agreement
    if sealed and hash_of(text) != sealed:
        raise violation("acceptance.changed")
    return Acceptance(
        agreement_id=AgreementId("") if agreement is None else agreement.id,
        agreement_version=0 if agreement is None else agreement.version,
        accepted_by=signed.name.strip(),
        accepted_at=at,
        language=shown.language,
        role=signed.role.strip(),
        rep=rep,
        method=signed.method,
        signature=signed.signature,
        shown=text,
        content_hash=hash_of(text),
    )
