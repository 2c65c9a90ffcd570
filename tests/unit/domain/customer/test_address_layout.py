"""An address as it is printed: every country has its own order, letters and capitals."""

import pytest

from app.domain.customer.address_layout import address_lines
from app.domain.customer.contact_details import Address


@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (
            Address("FR", "18 rue Judaïque", "Bât. B", "33000", "Bordeaux"),
            "18 rue Judaïque|Bât. B|33000 Bordeaux",
        ),
        (Address("BE", "Rue Neuve 1", "", "1000", "Bruxelles"), "Rue Neuve 1|1000 Bruxelles"),
        (Address("CH", "Bahnhofstrasse 1", "", "8001", "Zürich", "ZH"), "Bahnhofstrasse 1|8001 Zürich"),
        (Address("LU", "2 rue Notre-Dame", "", "2449", "Luxembourg"), "2 rue Notre-Dame|L-2449 Luxembourg"),
        (Address("LU", "2 rue Notre-Dame", "", "", "Luxembourg"), "2 rue Notre-Dame|Luxembourg"),
        (Address("DE", "Torstraße 1", "", "10115", "Berlin"), "Torstraße 1|10115 Berlin"),
        (Address("GB", "10 Downing Street", "", "SW1A 2AA", "London"), "10 Downing Street|LONDON|SW1A 2AA"),
        (
            Address("IE", "1 Main Street", "", "P31 X264", "Ballincollig", "Co. Cork"),
            "1 Main Street|Ballincollig|Co. Cork|P31 X264",
        ),
        (
            Address("US", "1 Main St", "Suite 4", "78701", "Austin", "TX"),
            "1 Main St|Suite 4|Austin, TX 78701",
        ),
        (Address("CA", "1 rue Roy", "", "H3Z 2Y7", "Montréal", "QC"), "1 rue Roy|Montréal QC H3Z 2Y7"),
        (Address("MA", "1 bd Zerktouni", "", "20250", "Casablanca"), "1 bd Zerktouni|20250 Casablanca"),
        (Address("MA", "1 bd Zerktouni", "", "", "Casablanca"), "1 bd Zerktouni|Casablanca"),
        (Address("XX", "1 street", "", "12", "Town"), "1 street|12 Town"),
        (
            Address("ES", "Calle San Juan 5", "", "11500", "El Puerto de Santa María", "CA"),
            "Calle San Juan 5|11500 El Puerto de Santa María (Cádiz)",
        ),
        (Address("ES", "Calle Aduana 29", "", "28070", "Madrid", "M"), "Calle Aduana 29|28070 Madrid"),
        (Address("ES", "Rambla 1", "", "03001", "Alicante", "A"), "Rambla 1|03001 Alicante"),
        (Address("IT", "Via Roma 1", "", "00144", "Roma", "RM"), "Via Roma 1|00144 Roma RM"),
        (Address("IE", "1 South Mall", "", "T12 X70A", "Cork", "Co. Cork"), "1 South Mall|Cork|T12 X70A"),
        (Address("IE", "1 Quay", "", "D02 X285", "Dublin 2", "Co. Dublin"), "1 Quay|Dublin 2|D02 X285"),
        (Address("IE", "1 Quay", "", "D6W XY00", "Dublin 6W", "Co. Dublin"), "1 Quay|Dublin 6W|D6W XY00"),
        (Address("IE", "1 Quay", "", "A67 X2P3", "Wicklow", "Co. Wicklow"), "1 Quay|Wicklow|A67 X2P3"),
        (
            Address("IE", "1 Quay", "", "A98 X2P3", "Bray", "Co. Wicklow"),
            "1 Quay|Bray|Co. Wicklow|A98 X2P3",
        ),
        (Address("JE", "1 The Parade", "", "JE1 1AA", "St Helier"), "1 The Parade|ST HELIER|JERSEY|JE1 1AA"),
        (Address("JP", "1-1 Chiyoda", "", "100-0001", "", "東京都"), "1-1 Chiyoda, Tokyo|100-0001"),
        (Address("JP", "1-1 Château", "", "100-0001", "", "東京都"), "1-1 Château, Tokyo|100-0001"),
        (Address("JP", "千代田1-1", "", "100-0001", "", "東京都"), "〒100-0001|東京都|千代田1-1"),
        (Address("AE", "Sheikh Zayed Rd", "", "", "", "إمارة دبيّ"), "Sheikh Zayed Rd|Dubai"),
    ],
)
def test_an_address_is_printed_as_its_country_writes_it(address: Address, lines: str) -> None:
    assert address_lines(address) == lines.split("|")
