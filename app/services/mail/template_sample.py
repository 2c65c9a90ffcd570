"""What a customer would read of a template: on the last open document that it is for."""

from dataclasses import dataclass

from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.mail.message_template import MessageTemplate
from app.domain.quote.quote import QuoteStatus
from app.services.mail.composition import Preview
from app.services.mail.mail import Mail
from app.services.queries import Queries
from app.services.queries.quote_list import QuoteFilter


@dataclass(frozen=True, slots=True)
class TemplateSample:
    """The texts with their values, and what they are about."""

    preview: Preview
    customer_name: str
    number: str


def sample_of(mail: Mail, queries: Queries, template: MessageTemplate) -> TemplateSample:
    """A message that begins with ``template``; nothing of it is kept.

    Raises:
        RuleViolation: ``sample.none`` where there is nothing to show it on, or it cannot be priced.
    """
    begun = mail.begin(template.about, _last(queries, template.about), template.kind, template.language)
    composition = mail.with_template(begun, template)
    values = mail.values(composition)
    return TemplateSample(mail.preview(composition), values["customer"], values["number"])


def _last(queries: Queries, about: Kind) -> str:
    """The open document of that kind that was written last."""
    wanted = QuoteFilter(status=QuoteStatus.OPEN)
    if about is Kind.QUOTE:
        for quote in queries.quotes(wanted).page(0, 1):
            return quote.id
    else:
        for change in queries.quotes_and_changes(wanted, only_changes=True).page(0, 1):
            return change.id
    raise violation("sample.none")
