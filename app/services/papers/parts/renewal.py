"""What becomes of a contract at its end, in the few words of a paper."""

from app.domain.catalogue.contract_terms import ContractTerms, TacitPrice
from app.services.papers.parts.legal import mention
from app.services.words import Words


def renewal_text(words: Words, terms: ContractTerms) -> str:
    """``12 months, tacit, price kept``: how a contract with ``terms`` is renewed, goes on or ends."""
    if terms.is_tacit:
        key = "renewal.tacit_list" if terms.tacit_price is TacitPrice.LIST else "renewal.tacit"
        return mention(words.language, key, renewal_months=str(terms.renewal_months))
    if terms.extension_percent is None:
        return mention(words.language, "renewal.none")
    percent = words.formats.percent(terms.extension_percent)
    return mention(words.language, "renewal.extended", percent=percent)
