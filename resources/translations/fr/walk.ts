<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>walk</name>
    <message>
        <source>Next of the list (Ctrl+Page down)</source>
        <translation>Suivant de la liste (Ctrl Page suiv.)</translation>
    </message>
    <message>
        <source>Previous of the list (Ctrl+Page up)</source>
        <translation>Précédent de la liste (Ctrl Page préc.)</translation>
    </message>
</context>
</TS>
