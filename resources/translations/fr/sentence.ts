<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>sentence</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change licences of {customer}</source>
        <translation>Modifier les licences : {customer}</translation>
    </message>
    <message>
        <source>Change options of {customer}</source>
        <translation>Modifier les options : {customer}</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Modification d’abonnement</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>contrat {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>discount {percent}</source>
        <translation>remise {percent}</translation>
    </message>
    <message>
        <source>Due first, incl. VAT</source>
        <translation>Premier règlement TTC</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>First licences of {customer}</source>
        <translation>Premières licences : {customer}</translation>
    </message>
    <message>
        <source>from today</source>
        <translation>dès aujourd’hui</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>how many?</source>
        <translation>combien ?</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Facture du {day}</translation>
    </message>
    <message>
        <source>Licence change</source>
        <translation>Modification des licences</translation>
    </message>
    <message>
        <source>Modify quote {number} of {customer}</source>
        <translation>Modifier le devis {number} : {customer}</translation>
    </message>
    <message>
        <source>New quote for {customer}</source>
        <translation>Nouveau devis pour {customer}</translation>
    </message>
    <message>
        <source>New quote, a contract apart</source>
        <translation>Nouveau devis, contrat à part</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>nothing held yet</source>
        <translation>rien de détenu encore</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>Other readings of the sentence</source>
        <translation>Autres lectures de la phrase</translation>
    </message>
    <message numerus="yes">
        <source>Over {n} months excl. VAT</source>
        <translation>
            <numerusform>Sur {n} mois HT</numerusform>
            <numerusform>Sur {n} mois HT</numerusform>
        </translation>
    </message>
    <message>
        <source>per month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Per month excl. VAT</source>
        <translation>Par mois HT</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>Per year excl. VAT</source>
        <translation>Par an HT</translation>
    </message>
    <message>
        <source>Possible readings of the sentence</source>
        <translation>Lectures possibles de la phrase</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quote to modify</source>
        <translation>Devis à modifier</translation>
    </message>
    <message>
        <source>Renew the contract of {customer}</source>
        <translation>Renouveler le contrat : {customer}</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Tab corrects</source>
        <translation>Tab corrige</translation>
    </message>
    <message>
        <source>The number read otherwise</source>
        <translation>Le nombre lu autrement</translation>
    </message>
    <message>
        <source>The same at {product}</source>
        <translation>La même en {product}</translation>
    </message>
    <message>
        <source>The same, {when}</source>
        <translation>Même lecture, {when}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Typed sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>which contract?</source>
        <translation>quel contrat ?</translation>
    </message>
    <message>
        <source>which customer?</source>
        <translation>quel client ?</translation>
    </message>
    <message>
        <source>which product?</source>
        <translation>quel produit ?</translation>
    </message>
    <message>
        <source>which quote?</source>
        <translation>quel devis ?</translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences in all</source>
        <translation>
            <numerusform>{n} licence en tout</numerusform>
            <numerusform>{n} licences en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more products</source>
        <translation>
            <numerusform>{n} autre produit</numerusform>
            <numerusform>{n} autres produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sign}{n} licences</source>
        <translation>
            <numerusform>{sign}{n} licence</numerusform>
            <numerusform>{sign}{n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>« {word} »</translation>
    </message>
</context>
</TS>
