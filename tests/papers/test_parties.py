"""Who buys, as a quote of a French partner prints it, country by country and in the customer's language."""

import pytest

from app.domain.customer.customer import Address, LegalIdentity
from app.services.papers.parts.parties import client
from app.services.words import Words
from tests.support import builders as b

# Order of the lines: the addressing sheets of the Universal Postal Union. Names of the numbers: BCE/KBO, the
# Swiss UID register (IDE in French), RCSL, § 35a GmbHG, Companies House, CRO, CRA, the Moroccan ICE.
BUYERS = [
    (
        "fr",
        Address("FR", "18 rue Judaïque", "", "33000", "Bordeaux"),
        ("73282932000074", "FR44732829320"),
        ["18 rue Judaïque", "33000 Bordeaux", "SIREN 732 829 320, TVA FR44 732 829 320"],
    ),
    (
        "fr",
        Address("BE", "Rue Neuve 1", "", "1000", "Bruxelles"),
        ("0428.759.497", "BE0428759497"),
        ["Rue Neuve 1", "1000 Bruxelles", "BELGIQUE", "N° d’entreprise 0428.759.497, TVA BE 0428.759.497"],
    ),
    (
        "fr",
        Address("CH", "Rue du Rhône 1", "", "1204", "Genève", "GE"),
        ("CHE-100.155.212", "CHE107787577TVA"),
        ["Rue du Rhône 1", "1204 Genève", "SUISSE", "IDE CHE-100.155.212, CHE-107.787.577 TVA"],
    ),
    (
        "fr",
        Address("LU", "2 rue Notre-Dame", "", "2449", "Luxembourg"),
        ("B82721", "LU15027442"),
        ["2 rue Notre-Dame", "L-2449 Luxembourg", "LUXEMBOURG", "RCS Luxembourg B82721, TVA LU15027442"],
    ),
    (
        "en",
        Address("DE", "Torstraße 1", "", "10115", "Berlin"),
        ("HRB 12345 B, Amtsgericht Charlottenburg", "DE136695976"),
        [
            "Torstraße 1",
            "10115 Berlin",
            "GERMANY",
            "Commercial register HRB 12345 B, Amtsgericht Charlottenburg, VAT DE136695976",
        ],
    ),
    (
        "en",
        Address("GB", "10 Downing Street", "", "SW1A 2AA", "London"),
        ("SC012345", "XI980780684"),
        [
            "10 Downing Street",
            "LONDON",
            "SW1A 2AA",
            "UNITED KINGDOM",
            "Company no. SC012345, VAT XI 980 7806 84",
        ],
    ),
    (
        "en",
        Address("IE", "1 South Mall", "", "T12 X70A", "Cork", "Co. Cork"),
        ("123456", ""),
        ["1 South Mall", "Cork", "T12 X70A", "IRELAND", "CRO 123456"],
    ),
    (
        "en",
        Address("US", "1 Main St", "Suite 4", "78701-1234", "Austin", "TX"),
        ("91-1144442", ""),
        ["1 Main St", "Suite 4", "Austin, TX 78701-1234", "UNITED STATES", "EIN 91-1144442"],
    ),
    (
        "fr",
        Address("CA", "1 rue Roy", "", "H3Z 2Y7", "Montréal", "QC"),
        ("123456782", "123456782RT0001"),
        ["1 rue Roy", "Montréal QC H3Z 2Y7", "CANADA", "NE 123456782, TPS/TVH 123456782RT0001"],
    ),
    (
        "fr",
        Address("MA", "1 bd Zerktouni", "", "20250", "Casablanca"),
        ("001561191000066", "1234567"),
        ["1 bd Zerktouni", "20250 Casablanca", "MAROC", "ICE 001561191000066, IF 1234567"],
    ),
    (
        "fr",
        Address("ES", "Calle San Juan 5", "", "11500", "El Puerto de Santa María", "CA"),
        ("B58378431", ""),
        ["Calle San Juan 5", "11500 El Puerto de Santa María (Cádiz)", "ESPAGNE", "NIF B58378431"],
    ),
]


@pytest.mark.parametrize(
    ("language", "address", "numbers", "lines"), BUYERS, ids=[each[1].country for each in BUYERS]
)
def test_a_buyer_is_printed_as_its_country_writes_it(
    language: str, address: Address, numbers: tuple[str, str], lines: list[str]
) -> None:
    registration, vat = numbers
    identity = LegalIdentity("Arvane", registration_number=registration, vat_number=vat)
    buyer = b.customer(identity=identity, address=address, contacts=())
    printed = client(Words(language), buyer, "FR").lines
    assert [line.replace("\u00a0", " ") for line in printed] == lines


def test_the_country_is_left_out_where_the_partner_is() -> None:
    buyer = b.customer(address=Address("BE", "Rue Neuve 1", "", "1000", "Bruxelles"), contacts=())
    assert "BELGIQUE" not in client(Words("fr"), buyer, "BE").lines
