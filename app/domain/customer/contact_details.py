"""Where and how somebody is reached: postal address, telephone number, a person's name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as typed; ``country`` is ISO 3166-1 alpha-2, ``region`` the state or province code."""

    country: str
    line1: str = ""
    line2: str = ""
    postal_code: str = ""
    city: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number with its country calling code (``+33``); both empty when there is none."""

    calling_code: str = ""
    number: str = ""
    extension: str = ""


@dataclass(frozen=True, slots=True)
class PersonName:
    first: str
    last: str

    @property
    def full(self) -> str:
        """First and last name, as one writes them."""
        return f"{self.first} {self.last}".strip()
