"""``/onboarding/{token}``: where the installation stands, and confirming that a stage is done."""

from dataclasses import dataclass, replace
from typing import Any

from litestar import Response, get, post
from litestar.params import FromPath, RawBody

from app.domain.customer.customer import Customer, InstallationStage, LifecycleStatus
from app.domain.customer.installation import STAGE_ORDER, is_installing, stage_confirmed
from app.domain.document import Kind
from portal.customer_pages.account_summary import AccountSummary
from portal.customer_pages.link_opening import Opened, open_link, read_key
from portal.customer_pages.page import AnyRequest, page, read_form, redirect
from portal.customer_pages.words import Words
from portal.http.dependencies import ContextDependency
from portal.store.command_context import CommandContext
from portal.store.engine import reading, writing
from portal.store.link_tokens import Purpose
from portal.store.record import record

_DONE, _BEFORE = "done", "before"


@dataclass(frozen=True, slots=True)
class DisplayStage:
    """A stage on the page; ``state`` is ``done``, ``current`` or ``later``."""

    name: str
    state: str


@get("/onboarding/{token:str}", sync_to_thread=True, include_in_schema=False)
def show_onboarding(token: FromPath[str], request: AnyRequest, context: ContextDependency) -> Response[Any]:
    """The stages of the customer's installation, with a form for the one that is to be done."""
    key = read_key(context, Purpose.ONBOARDING, token)
    with reading(context.engine, key[0]) as connection:
        opened = open_link(context, connection, key)
    summary = opened.summary
    return page(
        "onboarding.html",
        summary,
        "setup_title",
        person=opened.link.holder_name,
        note=_note(summary, request.query_params),
        stages=display_stages(summary),
        can_confirm=is_installing(summary.customer),
    )


@post("/onboarding/{token:str}", sync_to_thread=True, include_in_schema=False)
def confirm_stage(
    token: FromPath[str], request: AnyRequest, body: RawBody, context: ContextDependency
) -> Response[Any]:
    """Take the stage that the form names as done, once; a form sent again changes nothing."""
    key = read_key(context, Purpose.ONBOARDING, token)
    stage = read_form(request, context, body).get("stage", "")
    with writing(context.engine, key[0]) as connection:
        opened = open_link(context, connection, key, lock=True)
        command_context = CommandContext(connection, opened.as_caller, context.clock.now())
        is_new = stage in set(InstallationStage) and _confirm(
            command_context, opened, InstallationStage(stage)
        )
    if is_new:
        context.notifier.publish(key[0])
    # Relative to the form's own address, so that it holds behind any proxy.
    return redirect(f"?{_DONE if is_new else _BEFORE}={stage}" if stage in set(InstallationStage) else "?")


def display_stages(summary: AccountSummary) -> list[DisplayStage]:
    """The stages in order as they stand; none where nothing is installed or nothing was bought yet."""
    customer = summary.customer
    if customer.stage is None or not summary.stages:
        return []
    shown = [each for each in STAGE_ORDER if each in summary.stages or each is customer.stage]
    here = shown.index(customer.stage)
    is_over = customer.stage is InstallationStage.COMPLETED
    return [
        DisplayStage(each.value, "done" if is_over or at < here else "current" if at == here else "later")
        for at, each in enumerate(shown)
    ]


def _confirm(command_context: CommandContext, opened: Opened, stage: InstallationStage) -> bool:
    stored = command_context.find(Kind.CUSTOMER, opened.link.customer_id, lock=True)
    if stored is None or not isinstance(stored.document, Customer):
        return False
    became = stage_confirmed(stored.document, stage, opened.summary.needs_redirection)
    if became == stored.document:
        return False
    command_context.replace(stored, replace(became, changed_at=command_context.now))
    record(command_context, "onboarding.confirm", stored.id)
    return True


def _note(summary: AccountSummary, query: Any) -> str:
    """The sentence above everything else: what the form did, or why there is none."""
    say = Words(summary.customer.language)
    customer, partner = summary.customer, summary.partner.name
    done = {each.name for each in display_stages(summary) if each.state == "done"}
    for name, sentence in ((_DONE, "confirmed"), (_BEFORE, "confirmed_before")):
        if query.get(name) in done:
            return say(sentence, stage=say(query[name]), partner=partner)
    if customer.status is LifecycleStatus.LOST:
        return say("not_open", partner=partner)
    if not display_stages(summary):
        return say("nothing_to_do")
    return say("done_all") if customer.stage is InstallationStage.COMPLETED else ""
