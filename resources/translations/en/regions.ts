<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regions</name>
    <message>
        <source>Aargau</source>
        <translation>Aargau</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>American Samoa</translation>
    </message>
    <message>
        <source>Appenzell Ausserrhoden</source>
        <translation>Appenzell Ausserrhoden</translation>
    </message>
    <message>
        <source>Appenzell Innerrhoden</source>
        <translation>Appenzell Innerrhoden</translation>
    </message>
    <message>
        <source>Armed Forces (AA)</source>
        <translation>Armed Forces (AA)</translation>
    </message>
    <message>
        <source>Armed Forces (AE)</source>
        <translation>Armed Forces (AE)</translation>
    </message>
    <message>
        <source>Armed Forces (AP)</source>
        <translation>Armed Forces (AP)</translation>
    </message>
    <message>
        <source>Basel-Landschaft</source>
        <translation>Basel-Landschaft</translation>
    </message>
    <message>
        <source>Basel-Stadt</source>
        <translation>Basel-Stadt</translation>
    </message>
    <message>
        <source>Bern</source>
        <translation>Bern</translation>
    </message>
    <message>
        <source>British Columbia</source>
        <translation>British Columbia</translation>
    </message>
    <message>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <source>District of Columbia</source>
        <translation>District of Columbia</translation>
    </message>
    <message>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Geneva</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Glarus</source>
        <translation>Glarus</translation>
    </message>
    <message>
        <source>Graubünden</source>
        <translation>Graubünden</translation>
    </message>
    <message>
        <source>Hawaii</source>
        <translation>Hawaii</translation>
    </message>
    <message>
        <source>Louisiana</source>
        <translation>Louisiana</translation>
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
        <translation>Marshall Islands</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>New Brunswick</source>
        <translation>New Brunswick</translation>
    </message>
    <message>
        <source>New Mexico</source>
        <translation>New Mexico</translation>
    </message>
    <message>
        <source>Newfoundland and Labrador</source>
        <translation>Newfoundland and Labrador</translation>
    </message>
    <message>
        <source>Nidwalden</source>
        <translation>Nidwalden</translation>
    </message>
    <message>
        <source>North Carolina</source>
        <translation>North Carolina</translation>
    </message>
    <message>
        <source>North Dakota</source>
        <translation>North Dakota</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Northern Mariana Islands</translation>
    </message>
    <message>
        <source>Northwest Territories</source>
        <translation>Northwest Territories</translation>
    </message>
    <message>
        <source>Nova Scotia</source>
        <translation>Nova Scotia</translation>
    </message>
    <message>
        <source>Obwalden</source>
        <translation>Obwalden</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Pennsylvania</source>
        <translation>Pennsylvania</translation>
    </message>
    <message>
        <source>Prince Edward Island</source>
        <translation>Prince Edward Island</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
    </message>
    <message>
        <source>Schaffhausen</source>
        <translation>Schaffhausen</translation>
    </message>
    <message>
        <source>Solothurn</source>
        <translation>Solothurn</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>South Carolina</translation>
    </message>
    <message>
        <source>South Dakota</source>
        <translation>South Dakota</translation>
    </message>
    <message>
        <source>St. Gallen</source>
        <translation>St. Gallen</translation>
    </message>
    <message>
        <source>Thurgau</source>
        <translation>Thurgau</translation>
    </message>
    <message>
        <source>Ticino</source>
        <translation>Ticino</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>U.S. Virgin Islands</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>West Virginia</source>
        <translation>West Virginia</translation>
    </message>
    <message>
        <source>Yukon</source>
        <translation>Yukon</translation>
    </message>
    <message>
        <source>Zug</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
</context>
</TS>
