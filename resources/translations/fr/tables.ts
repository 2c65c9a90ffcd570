<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tables</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Colonnes comme au départ</translation>
    </message>
    <message>
        <source>Copied: {copied}</source>
        <translation>Copié : {copied}</translation>
    </message>
    <message>
        <source>Copy “{copied}”</source>
        <translation>Copier « {copied} »</translation>
    </message>
    <message numerus="yes">
        <source>{n} columns have no room:</source>
        <translation>
            <numerusform>{n} colonne n’a pas de place :</numerusform>
            <numerusform>{n} colonnes n’ont pas de place :</numerusform>
        </translation>
    </message>
</context>
</TS>
