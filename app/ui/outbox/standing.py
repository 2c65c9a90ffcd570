"""How something of the outbox stands, as the chips above it tell it apart."""

from collections.abc import Mapping
from enum import StrEnum

from app.services.words import QT_TRANSLATE_NOOP, Marked


class Standing(StrEnum):
    WAITING = "waiting"
    ON_ITS_WAY = "on_its_way"
    TO_CHECK = "to_check"
    FAILED = "failed"
    SENT = "sent"
    """It left today."""


LABELS: Mapping[Standing, Marked] = {
    Standing.WAITING: QT_TRANSLATE_NOOP("outbox", "Waiting"),
    Standing.ON_ITS_WAY: QT_TRANSLATE_NOOP("outbox", "On its way"),
    Standing.TO_CHECK: QT_TRANSLATE_NOOP("outbox", "To check"),
    Standing.FAILED: QT_TRANSLATE_NOOP("outbox", "Failed"),
    Standing.SENT: QT_TRANSLATE_NOOP("outbox", "Sent today"),
}
NOT_LEFT = (Standing.WAITING, Standing.ON_ITS_WAY, Standing.TO_CHECK, Standing.FAILED)
