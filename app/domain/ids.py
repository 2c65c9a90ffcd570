"""Identities: UUIDv7 text made by whoever creates the thing (RFC 9562, section 5.7)."""

from datetime import UTC, datetime, timedelta
from typing import NewType
from uuid import UUID

CustomerId = NewType("CustomerId", str)
ContactId = NewType("ContactId", str)
QuoteId = NewType("QuoteId", str)
ChangeOrderId = NewType("ChangeOrderId", str)
ApprovalId = NewType("ApprovalId", str)
OnlineOfferId = NewType("OnlineOfferId", str)
ComparisonNoteId = NewType("ComparisonNoteId", str)
LineId = NewType("LineId", str)
ContractId = NewType("ContractId", str)
LicenceId = NewType("LicenceId", str)
OrderId = NewType("OrderId", str)
InvoiceId = NewType("InvoiceId", str)
ProgrammeId = NewType("ProgrammeId", str)
ProductId = NewType("ProductId", str)
PriceListId = NewType("PriceListId", str)
AgreementId = NewType("AgreementId", str)
CustomerTypeId = NewType("CustomerTypeId", str)
ReasonId = NewType("ReasonId", str)
PartnerId = NewType("PartnerId", str)
UserId = NewType("UserId", str)
ProductFamilyId = NewType("ProductFamilyId", str)
PartnerSubscriptionId = NewType("PartnerSubscriptionId", str)
SubscriptionId = NewType("SubscriptionId", str)
CspAccountId = NewType("CspAccountId", str)
CustomerUserId = NewType("CustomerUserId", str)
TrialId = NewType("TrialId", str)
SentMailId = NewType("SentMailId", str)
MessageId = NewType("MessageId", str)
SentDocumentId = NewType("SentDocumentId", str)
OperationId = NewType("OperationId", str)
ClientId = NewType("ClientId", str)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_RANDOM_BITS = 74


def uuid7(unix_ms: int, randomness: int) -> str:
    """A UUIDv7 for a moment in Unix milliseconds and at least 74 random bits, as canonical text."""
    randomness &= (1 << _RANDOM_BITS) - 1
    high = (unix_ms & (1 << 48) - 1) << 16 | 0x7000 | randomness >> 62
    low = 0b10 << 62 | randomness & (1 << 62) - 1
    text = f"{high << 64 | low:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def made_at(identity: str) -> datetime | None:
    """When ``identity`` was made, as a UUIDv7 says it; ``None`` for any other text."""
    try:
        parsed = UUID(identity)
        return _EPOCH + timedelta(milliseconds=parsed.int >> 80) if parsed.version == 7 else None
    except (ValueError, OverflowError):
        return None
