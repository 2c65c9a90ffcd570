<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>paper_page</name>
    <message>
        <source>a number from 1 to {count}</source>
        <translation>un nombre de 1 à {count}</translation>
    </message>
    <message>
        <source>Accepted offline.</source>
        <translation>Accepté hors ligne.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Révision antérieure</translation>
    </message>
    <message>
        <source>Handed to {printer}</source>
        <translation>Envoyé à {printer}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>dans {folder}</translation>
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
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Liste des pages</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
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
        <source>Pages of the minutes</source>
        <translation>Pages du compte rendu</translation>
    </message>
    <message>
        <source>Pages of the proposals</source>
        <translation>Pages des propositions</translation>
    </message>
    <message>
        <source>Pages of the quote</source>
        <translation>Pages du devis</translation>
    </message>
    <message>
        <source>Pages of the review</source>
        <translation>Pages du bilan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printed as pictures on {printer}</source>
        <translation>Imprimé en images sur {printer}</translation>
    </message>
    <message>
        <source>Product, amount, date…</source>
        <translation>Produit, montant, date…</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
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
        <source>Save the papers in this folder</source>
        <translation>Enregistrer les documents dans ce dossier</translation>
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
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Rechercher dans le document</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Size on screen</source>
        <translation>Taille à l’écran</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>The paper does not say that.</source>
        <translation>Introuvable dans ce document.</translation>
    </message>
    <message>
        <source>The PDF as a file: drag it out, or click to copy it</source>
        <translation>Le PDF en fichier : glissez-le hors de la fenêtre, ou cliquez pour le copier</translation>
    </message>
    <message>
        <source>The PDF is on the clipboard</source>
        <translation>Le PDF est dans le presse-papiers</translation>
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
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>With the calculation</source>
        <translation>Avec le calcul</translation>
    </message>
    <message>
        <source>With what changed</source>
        <translation>Avec ce qui a changé</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} sur {count}</translation>
    </message>
</context>
</TS>
