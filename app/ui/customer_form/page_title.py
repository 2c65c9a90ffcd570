"""What the pages of a customer's form are called."""

from app.services.customer_form.offering import Offering
from app.services.customer_form.pages import Page
from app.services.words import Words
from app.services.words.catalogue_texts import text_in
from app.ui.labels.field_labels import PAGES


def page_title(words: Words, offering: Offering | None, page: Page) -> str:
    """The name of ``page``: that of the programme's step where it is the only page of one."""
    steps = () if offering is None else offering.terms.wizard
    name = next((each.name for each in steps if each.pages == (page,)), None)
    return words.say(PAGES[page]) if name is None else text_in(name, words.language)
