<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>derivation</name>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Days charged</source>
        <translation>Jours facturés</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Jours de la période</translation>
    </message>
    <message>
        <source>Exact result</source>
        <translation>Résultat exact</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Flat fee</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Remise de la ligne</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>tarif {name}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quote discount</source>
        <translation>Remise du devis</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rounded to the cent</source>
        <translation>Arrondi au centime</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>tier from {first}</source>
        <translation>palier à partir de {first}</translation>
    </message>
    <message>
        <source>tier {first} to {last}</source>
        <translation>palier {first} à {last}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Typed price</source>
        <translation>Prix saisi</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message numerus="yes">
        <source>{net} over {n} months</source>
        <translation>
            <numerusform>{net} sur {n} mois</numerusform>
            <numerusform>{net} sur {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{net} × {n} months</source>
        <translation>
            <numerusform>{net} × {n} mois</numerusform>
            <numerusform>{net} × {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>{tier}: {units} × {price}</source>
        <translation>{tier} : {units} × {price}</translation>
    </message>
</context>
</TS>
