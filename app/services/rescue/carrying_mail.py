"""Carries the rep's e-mail from a damaged cache into a new one: nothing of it leaves by itself."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection

from app.domain.errors import Problem
from app.domain.mail.message import Channel, MessageState
from app.models import documents, messages, meta
from app.models.messages import MessageOutcome, QueuedMessage
from app.models.salvage.mail import SalvagedMail
from app.services.store.feed_writer import GENERATION
from app.services.store.mail_values import MAIL_RESCUED

_HELD, _INTERRUPTED = Problem("mail.held"), Problem("mail.interrupted")
_FILE_GONE = Problem("mail.file_gone")


def carry_mail(connection: Connection, mail: SalvagedMail) -> bool:
    """Write what was read of ``mail``; whether something of it would leave, were it not held."""
    driver = documents.driver(connection)
    for body in mail.files.values():
        messages.put_file(driver, body)
    carried = [_as_it_stands(each, mail.files) for each in mail.messages]
    for each in carried:
        messages.save(driver, each)
    if carried:
        meta.put(connection, MAIL_RESCUED, "1")
        meta.put(connection, GENERATION, "1")
    waiting = (each for each in carried if each.state is MessageState.WAITING)
    return any(each.message.channel is not Channel.DRAFT for each in waiting)


def _as_it_stands(queued: QueuedMessage, files: Collection[str]) -> QueuedMessage:
    """A message as it is shown from now on, with the reason where a person has to look."""
    match queued.state:
        case MessageState.SENDING:
            return replace(queued, state=MessageState.UNKNOWN, outcome=MessageOutcome(_INTERRUPTED))
        case MessageState.WAITING | MessageState.FAILED if queued.frozen and queued.frozen not in files:
            # It never left, so that it can be written anew.
            gone = MessageOutcome(_FILE_GONE)
            return replace(queued, state=MessageState.FAILED, frozen="", outcome=gone)
        case MessageState.WAITING if queued.message.channel is not Channel.DRAFT:
            # The delay in which it could be undone is over.
            return replace(queued, due_at=queued.message.created_at, outcome=MessageOutcome(_HELD))
        case _:
            return queued
