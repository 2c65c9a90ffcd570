"""Tenants that Microsoft knows in the demo, most of them nobody's customers here."""

from collections.abc import Iterator

from portal.demo.listing import listed
from portal.store.tenants import Tenant

_TENANTS = """
contoso: Contoso: US | fabrikam: Fabrikam: US | northwind: Northwind Traders: US
adventureworks: Adventure Works: US | tailspintoys: Tailspin Toys: US | wingtip: Wingtip Toys: GB
litware: Litware: GB | proseware: Proseware: IE | fourthcoffee: Fourth Coffee: US
atelierduport: Atelier du Port: FR | cabinetlemoine: Cabinet Lemoine: FR
transportsgarnier: Transports Garnier: FR
boulangeriemartel: Boulangerie Martel: FR | cliniquesaintyves: Clinique Saint-Yves: FR
menuiserierolland: Menuiserie Rolland: FR | lyceejeanmoulin: Lycée Jean-Moulin: FR
vinsdecorton: Vins de Corton: FR | pharmaciedelagare: Pharmacie de la Gare: FR
imprimeriechatel: Imprimerie Châtel: FR | notairesbertin: Notaires Bertin: FR
horlogeriebiel: Horlogerie Biel: CH | fiduciaireleman: Fiduciaire du Léman: CH
brasseriewallonne: Brasserie Wallonne: BE | drukkerijpeeters: Drukkerij Peeters: BE
helpinghands: Helping Hands: GB | greenvalleyschool: Green Valley School: US
openlab: Open Lab: DE | bergmannbau: Bergmann Bau: DE | sonnenhof: Sonnenhof: DE
studioverdi: Studio Verdi: IT
"""


def tenants() -> Iterator[Tenant]:
    """The directory as it is before anybody here adds to it."""
    for entry in listed(_TENANTS):
        prefix, company, country = (part.strip() for part in entry.split(":"))
        yield Tenant(f"{prefix}.onmicrosoft.com", company, country)
