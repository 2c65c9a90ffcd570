<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>second_contract</name>
    <message>
        <source>An order for this customer waits for the portal.</source>
        <translation>Une commande pour ce client attend le portail.</translation>
    </message>
    <message>
        <source>Quote {number} is validated and waits for the portal.</source>
        <translation>Le devis {number} est validé et attend le portail.</translation>
    </message>
    <message>
        <source>{name} has contract {number} already, from {day}.</source>
        <translation>{name} a déjà le contrat {number}, à partir du {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more contracts or sales are there.</source>
        <translation>
            <numerusform>Il y a encore {n} contrat ou vente.</numerusform>
            <numerusform>Il y a encore {n} contrats ou ventes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} a month, and with this one {both}, excl. VAT.</source>
        <translation>{there} par mois, et avec celui-ci {both}, HT.</translation>
    </message>
    <message>
        <source>{there} a year, and with this one {both}, excl. VAT.</source>
        <translation>{there} par an, et avec celui-ci {both}, HT.</translation>
    </message>
</context>
</TS>
