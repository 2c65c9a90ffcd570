"""``partner.set_mail_template``: what a manager saw has to be what stands; then it is as they wrote it."""

from dataclasses import replace

from app.domain.commands.commands import SetMailTemplate
from app.domain.document import Kind
from app.domain.errors import RuleViolation, violation
from app.domain.mail.message_template import TEAM_MAX, check_template, find_template, with_template
from app.domain.partner.partner import Partner
from app.wire.protocol import ResultStatus
from portal.commands.permission.role_check import check_manager
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, invalid, rejected, unchanged
from portal.store.command_context import CommandContext


def _set(context: CommandContext, asked: ResolvedCommand, command: SetMailTemplate) -> Outcome:
    check_manager(context, "template-not-a-manager")
    if asked.target_id != context.partner_id:
        raise violation("target.other", "target.id")
    stored = context.find(Kind.PARTNER, asked.target_id, lock=True)
    if stored is None or not isinstance(stored.document, Partner):
        raise violation("document.missing", "target.id", kind="partner", id=asked.target_id)
    standing = find_template(stored.document.mail_templates, command.key)
    if standing == command.after:
        return unchanged(stored)
    if standing != command.before:
        raise rejected("template-changed")
    wanted = with_template(stored.document.mail_templates, command.key, command.after)
    _check(command, len(wanted))
    version = context.replace(stored, replace(stored.document, mail_templates=wanted))
    return Outcome(ResultStatus.APPLIED, version)


def _check(command: SetMailTemplate, count: int) -> None:
    if command.after is None:
        return
    problems = tuple(check_template(command.after))
    if command.after.key != command.key:
        problems = (*problems, *violation("document.missing", "id").problems)
    if count > TEAM_MAX:
        problems = (*problems, *violation("template.too_many", max=str(TEAM_MAX)).problems)
    if problems:
        raise invalid(RuleViolation(*problems).problems)


SET_MAIL_TEMPLATE = Handler(_set)
