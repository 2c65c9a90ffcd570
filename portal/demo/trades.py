"""Words that company names are made of: what they do, and what they are called."""

from dataclasses import dataclass

from portal.demo.listing import listed


@dataclass(frozen=True, slots=True)
class Trade:
    """A word for what a company does, with its industry."""

    word: str
    industry: str
    is_public: bool = False


_FRENCH_BY_NAME = {
    "crafts": """
    Menuiserie|Ébénisterie|Charpente|Serrurerie|Ferronnerie|Marbrerie|Vitrerie|Tapisserie|Poterie|Reliure
    Boulangerie|Chocolaterie|Charcuterie|Maroquinerie|Horlogerie|Atelier
    """,
    "construction": """
    Maçonnerie|Couverture|Plomberie|Électricité|Étanchéité|Carrelage|Peinture|Terrassement|Constructions
    Chauffage|Façades|Toitures|Travaux publics|Isolation
    """,
    "manufacturing": """
    Fonderie|Chaudronnerie|Mécanique|Tôlerie|Plasturgie|Verrerie|Tissages|Filature|Papeterie|Cartonnages
    Émaux|Scierie|Usinage|Robinetterie|Outillages|Câblerie|Emballages|Moulages|Ressorts
    """,
    "food": """
    Biscuiterie|Conserverie|Brasserie|Laiterie|Minoterie|Salaisons|Confiserie|Fromagerie|Distillerie
    Torréfaction|Huilerie|Maison
    """,
    "professional_services": """
    Cabinet|Étude|Cabinet comptable|Géomètres|Conseil|Expertise|Architectes|Bureau d’études|Assurances
    Courtage|Audit
    """,
    "health": """
    Pharmacie|Laboratoires|Cabinet dentaire|Optique|Orthopédie|Ambulances
    """,
    "retail": """
    Garage|Librairie|Quincaillerie|Jardinerie|Bijouterie|Cycles|Meubles|Parfumerie|Autos|Galerie|Comptoir
    """,
    "logistics": """
    Transports|Logistique|Déménagements|Messagerie|Fret|Entrepôts|Affrètement
    """,
    "media": """
    Imprimerie|Éditions|Studio|Agence|Photogravure
    """,
    "agriculture": """
    Domaine|Pépinières|Vergers|Semences|Horticulture|Élevages
    """,
    "hospitality": """
    Hôtel|Traiteur|Auberge|Voyages
    """,
    "real_estate": """
    Immobilière|Gestion|Foncière
    """,
}
_FRENCH_BY_PLACE = {
    "agriculture": """
    Cave coopérative|Domaine|Coopérative agricole|Les Vergers
    """,
    "food": """
    Coopérative laitière|Brasserie|Conserverie|Les Salines|Moulins
    """,
    "health": """
    Clinique|Laboratoire|Pharmacie|Résidence|Centre d’imagerie
    """,
    "hospitality": """
    Hôtel|Camping|Auberge|Les Thermes
    """,
    "manufacturing": """
    Ateliers|Forges|Papeteries|Aciers|Faïences
    """,
    "media": """
    Éditions|Radio|Imprimerie
    """,
    "logistics": """
    Docks|Messageries|Transports
    """,
    "nonprofit": """
    Fondation|Association|Mutuelle|Les Amis
    """,
    "retail": """
    Librairie|Garage|Comptoir|Jardins
    """,
}
_FRENCH_PUBLIC = {
    "education": """
    Lycée|Collège|Campus|Institut de formation
    """,
    "public": """
    Communauté de communes|Syndicat des eaux|Office de tourisme|Régie des transports
    """,
    "health": """
    Centre hospitalier|Centre de soins
    """,
}
PLACES = listed("""
    du Ponant|du Haut-Plateau|des Trois Rivières|du Vieux Port|de la Presqu’île|du Val Fleuri
    des Quatre Vents|de la Grande Lande|des Deux Caps
    du Belvédère|de la Corniche|des Hautes Terres|du Pré aux Clercs|de la Rivière d’Or|des Ormeaux
    du Clos Saint-Vincent|de la Combe|du Grand Large
    des Bruyères|de la Vallée Verte|du Mont Clair|des Sept Fontaines|du Pont Neuf
    de la Tour Blanche|du Marais
    des Remparts|de la Croix Rousseau
    du Chêne Vert|des Îles du Nord|de la Côte Sauvage|du Pays Bleu|de la Source|du Levant|des Coteaux
    de la Roche Noire|du Lac Sainte-Anne
    des Grands Prés|de la Forêt Royale|du Canal|de la Baie|des Genêts|du Piémont|de la Plaine Haute
    du Vignoble
    des Salins|de l’Estuaire
    de l’Orangerie|de l’Abbaye|de l’Écluse|des Ardoises|du Rocher|de la Chapelle|des Falaises|du Bocage
    des Pins
    du Moulin Neuf
""")
SAINTS = listed("""
    Saint-Aubin|Sainte-Odile|Saint-Vivien|Saint-Clair|Sainte-Barbe|Saint-Fiacre|Sainte-Cécile|Saint-Éloi
    Saint-Maurice|Sainte-Claire|Saint-Gilles|Saint-Roch|Sainte-Agathe|Saint-Yves|Saint-Ambroise
    Sainte-Marthe|Saint-Bernard|Saint-Lambert
""")
SUFFIXES = ("", "", "", "", " & Fils", " et Associés", " Frères", " & Filles", " SAS")
_SWISS = {
    "crafts": """
    Menuiserie|Ébénisterie|Ferblanterie
    """,
    "manufacturing": """
    Horlogerie|Décolletage|Mécanique de précision|Cadrans
    """,
    "professional_services": """
    Fiduciaire|Étude|Bureau d’ingénieurs|Assurances
    """,
    "retail": """
    Garage|Librairie|Sports|Optique
    """,
    "food": """
    Chocolaterie|Fromagerie|Caves
    """,
    "logistics": """
    Transports|Déménagements
    """,
    "real_estate": """
    Régie|Gérance
    """,
}
_BELGIAN = {
    "crafts": """
    Menuiserie|Ateliers|Ferronnerie
    """,
    "food": """
    Brasserie|Chocolaterie|Biscuiterie
    """,
    "manufacturing": """
    Fonderies|Imprimerie|Cartonnages|Verreries
    """,
    "professional_services": """
    Fiduciaire|Étude notariale|Cabinet|Courtage
    """,
    "logistics": """
    Transports|Logistique
    """,
    "retail": """
    Garage|Pharmacie|Meubles
    """,
    "construction": """
    Entreprises générales|Toitures|Chauffage
    """,
}
AMERICAN_ENDINGS = (
    ("Title Company", "real_estate"),
    ("Dental Group", "health"),
    ("Veterinary Clinic", "health"),
    ("Outfitters", "retail"),
    ("Freight", "logistics"),
    ("Machine Works", "manufacturing"),
    ("Insurance Agency", "professional_services"),
    ("Law Group", "professional_services"),
    ("Builders", "construction"),
    ("Brewing Company", "food"),
    ("Printing", "media"),
    ("Orchards", "agriculture"),
    ("Surveyors", "professional_services"),
    ("Credit Union", "finance"),
    ("Community Foundation", "nonprofit"),
)
AMERICAN_PLACES = listed("""
    Harbor & Pine|Larkspur|Red Cedar|Stone Bridge|Three Oaks|Silver Creek|Blue Heron|North Fork|Copperfield
    Lantern Hill|Quail Run|Juniper Ridge|Old Mill|Granite Peak|Willow Bend|Cardinal|Salt Marsh|Prairie Star
    Foxglove|Ironwood
""")


def _trades(table: dict[str, str], is_public: bool = False) -> tuple[Trade, ...]:
    return tuple(
        Trade(word, industry, is_public) for industry, words in table.items() for word in listed(words)
    )


FRENCH_BY_NAME = _trades(_FRENCH_BY_NAME)
FRENCH_BY_PLACE = _trades(_FRENCH_BY_PLACE)
FRENCH_PUBLIC = _trades(_FRENCH_PUBLIC, is_public=True)
BELGIAN = _trades(_BELGIAN)
SWISS = _trades(_SWISS)
