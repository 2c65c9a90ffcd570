"""What a customer says of its people."""

from app.domain.customer.customer import ContactRole
from app.domain.ids import ContactId
from tests.support import builders as b


def test_contacts_are_found_by_role() -> None:
    technician = b.contact(id=ContactId(b.some_id(11)), roles=(ContactRole.TECHNICAL,))
    customer = b.customer(contacts=(b.contact(), technician))
    assert customer.contact_with(ContactRole.PRIMARY) == b.contact()
    assert customer.contact_with(ContactRole.BILLING) is None
    assert customer.technical_contacts == (b.contact(), technician)
    assert b.contact().name.full == "Élise Dupré"
