<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>regions</name>
    <message>
        <source>Aargau</source>
        <translation>Argovie</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Appenzell Ausserrhoden</source>
        <translation>Appenzell Rhodes-Extérieures</translation>
    </message>
    <message>
        <source>Appenzell Innerrhoden</source>
        <translation>Appenzell Rhodes-Intérieures</translation>
    </message>
    <message>
        <source>Armed Forces (AA)</source>
        <translation>Forces armées (AA)</translation>
    </message>
    <message>
        <source>Armed Forces (AE)</source>
        <translation>Forces armées (AE)</translation>
    </message>
    <message>
        <source>Armed Forces (AP)</source>
        <translation>Forces armées (AP)</translation>
    </message>
    <message>
        <source>Basel-Landschaft</source>
        <translation>Bâle-Campagne</translation>
    </message>
    <message>
        <source>Basel-Stadt</source>
        <translation>Bâle-Ville</translation>
    </message>
    <message>
        <source>Bern</source>
        <translation>Berne</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>Colombie-Britannique</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Californie</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>District de Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Floride</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Genève</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Glarus</source>
        <translation>Glaris</translation>
    </message>
    <message>
        <source>Graubünden</source>
        <translation>Grisons</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawaï</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Louisiane</translation>
    </message>
    <message>
        <source>Lucerne</source>
        <translation>Lucerne</translation>
    </message>
    <message>
        <source>Manitoba</source>
        <translation>Manitoba</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>Nouveau-Brunswick</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>Nouveau-Mexique</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Terre-Neuve-et-Labrador</translation>
    </message>
    <message>
        <source>Nidwalden</source>
        <translation>Nidwald</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>Caroline du Nord</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>Dakota du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Territoires du Nord-Ouest</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nouvelle-Écosse</translation>
    </message>
    <message>
        <source>Obwalden</source>
        <translation>Obwald</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pennsylvanie</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Île-du-Prince-Édouard</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Schaffhausen</source>
        <translation>Schaffhouse</translation>
    </message>
    <message>
        <source>Solothurn</source>
        <translation>Soleure</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Caroline du Sud</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>Dakota du Sud</translation>
    </message>
    <message>
        <source>St. Gallen</source>
        <translation>Saint-Gall</translation>
    </message>
    <message>
        <source>Thurgau</source>
        <translation>Thurgovie</translation>
    </message>
    <message>
        <source>Ticino</source>
        <translation>Tessin</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges américaines</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginie</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>Virginie-Occidentale</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>Zug</source>
        <translation>Zoug</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
</context>
</TS>
