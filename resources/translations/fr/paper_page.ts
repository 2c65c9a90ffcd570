<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>paper_page</name>
    <message>
        <source>Accepted offline.</source>
        <translation>Accepté hors ligne.</translation>
    </message>
    <message>
        <source>Change order {number}</source>
        <translation>Modification d’abonnement {number}</translation>
    </message>
    <message>
        <source>Change quote {number}</source>
        <translation>Devis de modification {number}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Révision antérieure</translation>
    </message>
    <message>
        <source>It is not the current one, which is {number}.</source>
        <translation>Ce n’est pas la révision actuelle : {number}.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Pages of the change quote</source>
        <translation>Pages du devis de modification</translation>
    </message>
    <message>
        <source>Pages of the comparison</source>
        <translation>Pages de la comparaison</translation>
    </message>
    <message>
        <source>Pages of the quote</source>
        <translation>Pages du devis</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Devis {number}</translation>
    </message>
    <message>
        <source>Read the current revision</source>
        <translation>Lire la révision actuelle</translation>
    </message>
    <message>
        <source>Revision {revision} of {day}.</source>
        <translation>Révision {revision} du {day}.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>Validate the quote</source>
        <translation>Valider le devis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>With the calculation</source>
        <translation>Avec le calcul</translation>
    </message>
    <message>
        <source>With what changed</source>
        <translation>Avec ce qui a changé</translation>
    </message>
</context>
</TS>
