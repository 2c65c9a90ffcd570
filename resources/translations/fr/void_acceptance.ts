<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>void_acceptance</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Conditions</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Due today excl. VAT</source>
        <translation>À payer aujourd’hui HT</translation>
    </message>
    <message>
        <source>It was given by {acceptance}.</source>
        <translation>Accord donné par {acceptance}.</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Note to {name}</source>
        <translation>Note sur {name}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The customer’s acceptance does not count: {acceptance}.</source>
        <translation>L’accord du client ne compte pas : {acceptance}.</translation>
    </message>
    <message>
        <source>{line}, as an option</source>
        <translation>{line}, en option</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{what}: accepted {accepted}, now {now}</source>
        <translation>{what} : accepté {accepted}, maintenant {now}</translation>
    </message>
</context>
</TS>
