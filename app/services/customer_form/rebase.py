"""A change of a profile that the portal refused, opened again as it was typed."""

from dataclasses import replace

from app.domain.customer.customer import Customer
from app.domain.customer.merge import CustomerPatch, apply_patch
from app.domain.errors import Problem
from app.services.catalogue.catalogue import Catalogue
from app.services.customer_form.form_rules import answers_about
from app.services.customer_form.profile_edit import (
    ProfileDraft,
    edit_profile,
    keep,
    kept_profile,
)
from app.services.drafts.drafts import Drafts


def correct_profile(
    catalogue: Catalogue,
    drafts: Drafts,
    current: Customer,
    patch: CustomerPatch,
    refused: tuple[Problem, ...],
    op_id: str,
) -> None:
    """Keep a draft of the profile of ``current`` that holds ``patch``, for the form to open with.

    What was being typed there stays, and asked for twice the draft is the same.
    """
    kept = kept_profile(drafts, current.id)
    if kept is not None and kept.instead_of == op_id:
        return
    typed = current if kept is None else _over(catalogue, kept, current)
    wanted = _without_fixed(current, apply_patch(typed, patch))
    keep(drafts, ProfileDraft(current, answers_about(wanted), wanted.language, refused, op_id))


def _over(catalogue: Catalogue, kept: ProfileDraft, current: Customer) -> Customer:
    """``current`` with what the rep typed and has not saved yet."""
    rebased = edit_profile(catalogue, kept).rebased(current)
    return edit_profile(catalogue, rebased).customer()


def _without_fixed(current: Customer, wanted: Customer) -> Customer:
    """``wanted`` without what the form shows locked: nobody could put it right there."""
    admin, tenant = current.admin_user, current.microsoft
    if admin is not None and wanted.admin_user is not None:
        login = replace(wanted.admin_user, login_email=admin.login_email)
        wanted = replace(wanted, admin_user=login)
    else:
        wanted = replace(wanted, admin_user=admin)
    return replace(wanted, microsoft=tenant) if tenant is not None and tenant.is_confirmed else wanted
