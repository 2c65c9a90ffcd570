<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>quick_look</name>
    <message>
        <source>Close the quick look</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Commitment total excl. VAT</source>
        <translation>Total engagement HT</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Last quotes</source>
        <translation>Derniers devis</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aucun contact pour l’instant</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>One-time excl. VAT</source>
        <translation>Ponctuel HT</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To the term’s end</source>
        <translation>Jusqu’à l’échéance</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Up and Down go on, Enter opens, Space closes</source>
        <translation>↑ ↓ ligne suivante · Entrée ouvre · Espace ferme</translation>
    </message>
    <message>
        <source>Yearly excl. VAT</source>
        <translation>Annuel HT</translation>
    </message>
    <message numerus="yes">
        <source>{n} more contacts</source>
        <translation>
            <numerusform>et {n} autre contact</numerusform>
            <numerusform>et {n} autres contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more contracts</source>
        <translation>
            <numerusform>et {n} autre contrat</numerusform>
            <numerusform>et {n} autres contrats</numerusform>
        </translation>
    </message>
</context>
</TS>
