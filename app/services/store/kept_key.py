"""Keeps a store from saving what could not be opened at the next start."""

from app.domain.errors import RuleViolation
from app.services.session.credentials import KeptKey
from app.services.store.store import Store


def look_after_key(kept_key: KeptKey, store: Store) -> None:
    """Make sure that the key is kept; until it is, ``store`` saves nothing more and says why.

    Raises:
        RuleViolation: ``vault.key_not_kept``.
    """
    try:
        kept_key.look_after()
    except RuleViolation as refused:
        store.refuse_writing(refused.problems[0])
        raise
    store.refuse_writing(None)
