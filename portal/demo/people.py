"""Names and job titles of the people at the customers."""

from dataclasses import dataclass
from random import Random

from app.domain.customer.customer import PersonName

_WOMEN = {
    "fr": """
    Anne Camille Sophie Élise Nathalie Céline Aurélie Sandrine Hélène Inès Léa Manon Chloé Émilie Laure
    Marion Nadia Valérie
    Isabelle Caroline Delphine Florence Mathilde Pauline Sarah Virginie Yasmine Fatima Agathe Solène Maud
    Gaëlle Brigitte Corinne
    """,
    "en": """
    Abigail Rachel Megan Laura Grace Hannah Denise Carol Joanna Emily Ruth Kimberly Allison Heather Monica
    Priya
    """,
}
_MEN = {
    "fr": """
    Marc Julien Nicolas Thomas Olivier Laurent Frédéric Stéphane Mathieu Guillaume Antoine Vincent Cédric
    Karim Hugo Lucas
    Bastien Yann Loïc Pascal Thierry Philippe Gérard Benoît Rémi Quentin Xavier Fabrice Damien Mehdi Arnaud
    Sébastien Étienne
    """,
    "en": """
    Andrew Brian Daniel Eric Gregory Henry Jason Kevin Luis Mark Nathan Oscar Paul Russell Samuel Walter
    """,
}
FAMILY_NAMES = {
    "FR": """
    Lartigue Sévenier Bacquet Morvan Le_Guen Kerbrat Tanguy Guillou Jézéquel Riou Cadiou Guivarch Pennec
    Hamon Briand Gautreau Rabiller
    Charrier Bossard Loiseau Gaborit Rousselot Martineau Pineau Chauvet Delaunay Fouquet Lecomte Vasseur
    Delattre Carpentier Dewaele Lemaire
    Bailleul Crépin Dhennin Hennebelle Wagner Schneider Klein Muller Weber Meyer Kieffer Haas Jacquemin
    Mougin Grandjean Cuenot Faivre Jeannin
    Bourgeois Perrin Chevalier Gauthier Duchamp Brossard Chapuis Jacquet Ravier Bernollin Mermet Favre Blanc
    Revol Charvet Brunel Durand-Roche
    Vidal Roux Arnaud Teissier Boyer Rouvière Castelnau Bonnafous Fabre Delmas Cazes Puech Maury Soulier
    Cabrol Lacombe Escande Ferrand Lafon
    Dubourg Larrieu Etcheverry Haristoy Lasserre Dufau Darrieux Bergès Saint-Martin Peyrelade Labrousse
    Chastaing Dumas Vergne Mazet Chabrol
    Bertin Marchand Renaud Leroux Masson Guérin Barbier Colin Roussel Lambert Fournier Dupuis Meunier Besson
    Charpentier Prévost Aubry Collet
    Maillard Baron Leclercq Poirier Renard Gillet Paris Benoist Royer Huet Boulanger Adam Cordier Lefort
    Hubert Pichon Bouvet Carlier
    """,
    "BE": """
    Vandenbroucke Lambermont Hoornaert Delcourt Lejeune Peeters Janssens Maes Claes Wouters Goossens Dumont
    Lambrecht Thys Collignon
    Remacle Servais Georis Hanquet Pirotte Baudson Deprez Vanhove Cools Desmet Dierickx Lenaerts Stassen
    Renson Lemmens Gilson Henrotte
    """,
    "CH": """
    Perrenoud Jaquet Rochat Chappuis Cuendet Bolomey Dubuis Zufferey Favez Ruchti Aebischer Corboud Gremaud
    Python Rossier Berset
    Vuilleumier Droz Jeanneret Matthey Courvoisier Ammann Baumann Gerber Hofmann Kunz Lüthi Stalder Widmer
    Zbinden Monnard Pasche
    """,
    "US": """
    Whitcomb Larkin Hargrove Pemberton Ashford Caldwell Thornton Delgado Ramirez Okafor Nguyen Patel
    Sullivan Brennan Kowalski
    Lindqvist Abbott Merritt Holloway Winslow Prescott Langley Barrett Fairchild Mercer Townsend Hollis
    Everett Sinclair Garrison
    """,
}
_TITLES = {
    "fr": (
        ("directrice générale", "directeur général"),
        ("gérante", "gérant"),
        ("directrice administrative et financière", "directeur administratif et financier"),
        ("responsable informatique", "responsable informatique"),
        ("administratrice systèmes", "administrateur systèmes"),
        ("technicienne informatique", "technicien informatique"),
        ("comptable", "comptable"),
        ("assistante de direction", "assistant de direction"),
    ),
    "en": (
        ("Chief executive", "Chief executive"),
        ("Owner", "Owner"),
        ("Finance director", "Finance director"),
        ("IT lead", "IT lead"),
        ("Systems administrator", "Systems administrator"),
        ("IT technician", "IT technician"),
        ("Accountant", "Accountant"),
        ("Office coordinator", "Office coordinator"),
    ),
}
_DECIDERS, _TECHNICIANS, _ACCOUNTANTS = range(3), range(3, 6), (2, 6)


@dataclass(frozen=True, slots=True)
class Person:
    name: PersonName
    job_title: str


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


_FIRST = {language: (_words(_WOMEN[language]), _words(_MEN[language])) for language in ("fr", "en")}
_LAST = {country: _words(names) for country, names in FAMILY_NAMES.items()}


def family_name(rng: Random, country: str) -> str:
    """A family name that is at home in the country."""
    return rng.choice(_LAST[country])


def decider(rng: Random, country: str) -> Person:
    """Somebody who signs."""
    return _person(rng, country, rng.choice(_DECIDERS))


def technician(rng: Random, country: str) -> Person:
    """Somebody who installs."""
    return _person(rng, country, rng.choice(_TECHNICIANS))


def accountant(rng: Random, country: str) -> Person:
    """Somebody who pays."""
    return _person(rng, country, rng.choice(_ACCOUNTANTS))


def _person(rng: Random, country: str, title: int) -> Person:
    language = "en" if country == "US" else "fr"
    gender = rng.randrange(2)
    name = PersonName(rng.choice(_FIRST[language][gender]), family_name(rng, country))
    return Person(name, _TITLES[language][title][gender])
