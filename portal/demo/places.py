"""Cities with a postcode of theirs, and streets that any of them might have."""

from dataclasses import dataclass
from random import Random

from app.domain.customer.customer import Address
from portal.demo.listing import listed


@dataclass(frozen=True, slots=True)
class City:
    """``area`` is the first digit of the region's telephone numbers, or the US area code."""

    country: str
    postal_code: str
    name: str
    area: str
    region: str = ""


_FRANCE = """
44000 Nantes 2|44600 Saint-Nazaire 2|44150 Ancenis-Saint-Géréon 2|49000 Angers 2|49300 Cholet 2
85000 La Roche-sur-Yon 2
72000 Le Mans 2|53000 Laval 2|35000 Rennes 2|35400 Saint-Malo 2|35500 Vitré 2|29200 Brest 2|29000 Quimper 2
56000 Vannes 2
56100 Lorient 2|22000 Saint-Brieuc 2|22300 Lannion 2|50100 Cherbourg-en-Cotentin 2|14000 Caen 2
76000 Rouen 2|76600 Le Havre 2
27000 Évreux 2|28000 Chartres 2|37000 Tours 2|41000 Blois 2|45000 Orléans 2|18000 Bourges 2
36000 Châteauroux 2
86000 Poitiers 5|79000 Niort 5|17000 La Rochelle 5|16000 Angoulême 5|33000 Bordeaux 5|33500 Libourne 5
33330 Saint-Émilion 5
24000 Périgueux 5|47000 Agen 5|40000 Mont-de-Marsan 5|64000 Pau 5|64100 Bayonne 5|87000 Limoges 5
19100 Brive-la-Gaillarde 5
31000 Toulouse 5|81000 Albi 5|81100 Castres 5|82000 Montauban 5|12000 Rodez 5|46000 Cahors 5|65000 Tarbes 5
09000 Foix 5
34070 Montpellier 4|34200 Sète 4|34500 Béziers 4|11000 Carcassonne 4|11100 Narbonne 4|66000 Perpignan 4
30000 Nîmes 4
30100 Alès 4|48000 Mende 4|13200 Arles 4|13100 Aix-en-Provence 4|84000 Avignon 4|83000 Toulon 4
06130 Grasse 4|06400 Cannes 4
05000 Gap 4|05190 Rochebrune 4|04000 Digne-les-Bains 4|26000 Valence 4|07200 Aubenas 4|38000 Grenoble 4
38500 Voiron 4
73000 Chambéry 4|74000 Annecy 4|74300 Cluses 4|69002 Lyon 4|69400 Villefranche-sur-Saône 4
42000 Saint-Étienne 4|42300 Roanne 4
43000 Le Puy-en-Velay 4|63000 Clermont-Ferrand 4|03000 Moulins 4|15000 Aurillac 4|01000 Bourg-en-Bresse 4
01100 Oyonnax 4
71000 Mâcon 3|71100 Chalon-sur-Saône 3|21000 Dijon 3|21200 Beaune 3|58000 Nevers 3|89000 Auxerre 3
39000 Lons-le-Saunier 3
25000 Besançon 3|25300 Pontarlier 3|70000 Vesoul 3|90000 Belfort 3|68000 Colmar 3|68100 Mulhouse 3
67000 Strasbourg 3
67600 Sélestat 3|88000 Épinal 3|54000 Nancy 3|57000 Metz 3|55000 Bar-le-Duc 3|51100 Reims 3|51200 Épernay 3
10000 Troyes 3
52000 Chaumont 3|08000 Charleville-Mézières 3|02000 Laon 3|02100 Saint-Quentin 3|60000 Beauvais 3
80000 Amiens 3|62000 Arras 3
62200 Boulogne-sur-Mer 3|59000 Lille 3|59140 Dunkerque 3|59300 Valenciennes 3|95000 Cergy 1
78000 Versailles 1|91000 Évry-Courcouronnes 1
77000 Melun 1|75011 Paris 1|75018 Paris 1|92000 Nanterre 1|94000 Créteil 1|93200 Saint-Denis 1
77300 Fontainebleau 1
"""
_BELGIUM = """
1000 Bruxelles|1300 Wavre|1400 Nivelles|4000 Liège|4500 Huy|4800 Verviers|5000 Namur|5500 Dinant
6000 Charleroi|6700 Arlon
6800 Libramont|7000 Mons|7500 Tournai|7700 Mouscron|8000 Brugge|8500 Kortrijk|9000 Gent|2000 Antwerpen
3000 Leuven|3500 Hasselt
"""
_SWITZERLAND = """
1204 Genève|1003 Lausanne|1260 Nyon|1110 Morges|1400 Yverdon-les-Bains|1700 Fribourg|1630 Bulle|1800 Vevey
1950 Sion|1920 Martigny
2000 Neuchâtel|2300 La Chaux-de-Fonds|2502 Biel/Bienne|2800 Delémont|3011 Bern|4051 Basel|6900 Lugano
8001 Zürich
"""
_UNITED_STATES = """
02110 Boston 617 MA|02903 Providence 401 RI|03801 Portsmouth 603 NH|04101 Portland 207 ME
05401 Burlington 802 VT|06510 New Haven 203 CT
19103 Philadelphia 215 PA|21201 Baltimore 410 MD|27601 Raleigh 919 NC|29401 Charleston 843 SC
31401 Savannah 912 GA|37203 Nashville 615 TN
53703 Madison 608 WI|55401 Minneapolis 612 MN|64105 Kansas City 816 MO|78701 Austin 512 TX
80202 Denver 303 CO|87501 Santa Fe 505 NM
97204 Portland 503 OR|98101 Seattle 206 WA
"""
_STREETS = {
    "FR": """
    rue des Tanneurs|rue du Moulin|avenue de la Gare|rue des Compagnons|boulevard Pasteur|rue du Commerce
    quai des Mariniers|place du Marché|rue de la République|rue Jean-Jaurès|impasse des Forges
    chemin des Vignes
    rue de l’Industrie|allée des Tilleuls|rue des Artisans|route de la Plaine|rue Victor-Hugo|rue du Port
    avenue des Acacias|rue Saint-Martin|zone artisanale des Landes|rue de la Fontaine|cours des Marronniers
    rue Gutenberg|rue Ampère|rue des Écoles|montée du Château|rue du Vieux-Lavoir
    """,
    "BE": """
    rue de la Station|chaussée de Namur|rue du Commerce|place du Perron|avenue des Combattants|rue des Carmes
    quai de la Batte|rue de l’Industrie|rue Haute|avenue Reine-Astrid
    """,
    "CH": """
    rue du Rhône|avenue de la Gare|rue du Simplon|chemin des Vergers|rue de l’Hôpital|route de Berne
    rue du Lac
    avenue Léopold-Robert|rue des Alpes|chemin du Marais
    """,
    "US": """
    Harbor Street|Main Street|Maple Avenue|Commerce Drive|Foundry Street|Elm Street|Canal Street|Union Avenue
    Mill Road|Orchard Lane
    """,
}
_STREET_LISTS = {country: listed(names) for country, names in _STREETS.items()}


def _cities() -> dict[str, tuple[City, ...]]:
    def rows(text: str) -> list[list[str]]:
        return [row.split() for row in listed(text)]

    return {
        "FR": tuple(City("FR", r[0], " ".join(r[1:-1]), r[-1]) for r in rows(_FRANCE)),
        "BE": tuple(City("BE", r[0], " ".join(r[1:]), "") for r in rows(_BELGIUM)),
        "CH": tuple(City("CH", r[0], " ".join(r[1:]), "") for r in rows(_SWITZERLAND)),
        "US": tuple(City("US", r[0], " ".join(r[1:-2]), r[-2], r[-1]) for r in rows(_UNITED_STATES)),
    }


CITIES = _cities()
_BY_NAME = {city.name: city for cities in CITIES.values() for city in cities}


def city_named(name: str) -> City:
    """The city of that name."""
    return _BY_NAME[name]


def address(rng: Random, city: City) -> Address:
    """An address in ``city``, written as its country does."""
    street, number = rng.choice(_STREET_LISTS[city.country]), rng.randrange(1, 120)
    line = f"{street} {number}" if city.country in ("BE", "CH") else f"{number} {street}"
    return Address(city.country, line, "", city.postal_code, city.name, city.region)
