"""Shutting out a laptop that was lost."""

from app.domain.errors import violation
from portal.admin.accounts import end_all_sign_ins
from portal.admin.act import Act, Done, Entered
from portal.store import clients


def revoke_installation(act: Act, partner_id: str, client_id: str) -> Done:
    """Take no more commands of an installation, and end its user's sign-ins; nothing of theirs is lost.

    Raises:
        RuleViolation: ``partner.unknown`` or ``client.unknown``.
    """
    act.become(partner_id)
    found = clients.find_any(act.connection, partner_id, client_id)
    if found is None:
        raise violation("client.unknown", "client")
    data = {"id": partner_id, "client": client_id}
    if found.is_revoked:
        return Done("client.already", data, is_change=False)
    clients.revoke(act.connection, partner_id, client_id)
    end_all_sign_ins(act, partner_id, found.user_id)
    act.write(partner_id, [], Entered("client.revoke", "user", found.user_id, data))
    return Done("client.revoked", data)
