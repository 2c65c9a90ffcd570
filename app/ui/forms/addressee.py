"""Somebody an e-mail goes to, as a field shows them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Addressee:
    """``role`` is what the person does, ``problem`` a sentence about an address that cannot be one."""

    address: str
    name: str = ""
    role: str = ""
    problem: str = ""

    @property
    def label(self) -> str:
        """Whom a reader sees: the name, or the address where there is none."""
        return self.name or self.address

    @property
    def spoken(self) -> str:
        """All that is known, for assistive technology."""
        return ", ".join(each for each in (self.name, self.role, self.address, self.problem) if each)
