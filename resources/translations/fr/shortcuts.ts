<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>shortcuts</name>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Attention, renewals and prices</source>
        <translation>À traiter, renouvellements et tarifs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Blank the customer’s screen</source>
        <translation>Masquer l’écran du client</translation>
    </message>
    <message>
        <source>Cancel what waits in the outbox</source>
        <translation>Annuler ce qui attend dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close; what was typed is kept</source>
        <translation>Fermer ; la saisie est conservée</translation>
    </message>
    <message>
        <source>Copy the cell; of customers, the rows</source>
        <translation>Copier la cellule ; les lignes, pour les clients</translation>
    </message>
    <message>
        <source>Correct the cell of a file</source>
        <translation>Corriger la cellule d’un fichier</translation>
    </message>
    <message>
        <source>Do what the page is for</source>
        <translation>Faire ce que la page propose</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Exchange with the portal now</source>
        <translation>Échanger avec le portail</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Freeze the customer’s screen</source>
        <translation>Figer l’écran du client</translation>
    </message>
    <message>
        <source>From the list to what is beside it, and back</source>
        <translation>De la liste au volet, et retour</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En rendez-vous</translation>
    </message>
    <message>
        <source>Larger for the customer</source>
        <translation>Plus grand pour le client</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Page plus grande</translation>
    </message>
    <message>
        <source>Larger texts</source>
        <translation>Textes plus grands</translation>
    </message>
    <message>
        <source>Leave the field, then what was opened</source>
        <translation>Quitter le champ, puis ce qui est ouvert</translation>
    </message>
    <message>
        <source>Leave the meeting</source>
        <translation>Quitter le rendez-vous</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Look at the row without opening it, or stop looking</source>
        <translation>Voir l’aperçu de la ligne sans l’ouvrir, ou le fermer</translation>
    </message>
    <message>
        <source>Next amount</source>
        <translation>Montant suivant</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>Carte suivante</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next of the list</source>
        <translation>Suivant de la liste</translation>
    </message>
    <message>
        <source>Next quantity</source>
        <translation>Quantité suivante</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Un de plus, un de moins</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>Ouvrir le calendrier d’une date</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Opened from a list</source>
        <translation>Ouvert depuis une liste</translation>
    </message>
    <message>
        <source>Page as wide as the window</source>
        <translation>Page à la taille de la fenêtre</translation>
    </message>
    <message>
        <source>Page of notes</source>
        <translation>Page de notes</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Previous amount</source>
        <translation>Montant précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous of the list</source>
        <translation>Précédent de la liste</translation>
    </message>
    <message>
        <source>Previous quantity</source>
        <translation>Quantité précédente</translation>
    </message>
    <message>
        <source>Reading a paper</source>
        <translation>Lire un document</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save or publish</source>
        <translation>Enregistrer ou publier</translation>
    </message>
    <message>
        <source>Search in the paper</source>
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Search, or do anything</source>
        <translation>Chercher, ou agir</translation>
    </message>
    <message>
        <source>Send e-mails again that failed</source>
        <translation>Renvoyer les e-mails en échec</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show it, or stop showing it</source>
        <translation>Montrer, ou cesser de montrer</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>Show the letters of buttons and fields</source>
        <translation>Montrer les lettres des boutons et des champs</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <source>Smaller for the customer</source>
        <translation>Plus petit pour le client</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Page plus petite</translation>
    </message>
    <message>
        <source>Smaller texts</source>
        <translation>Textes plus petits</translation>
    </message>
    <message>
        <source>Start a purchase for the customer</source>
        <translation>Commencer un achat pour le client</translation>
    </message>
    <message>
        <source>Ten more, ten less</source>
        <translation>Dix de plus, dix de moins</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo a correction</source>
        <translation>Annuler une correction</translation>
    </message>
    <message>
        <source>Undo what was done last, until it is sent</source>
        <translation>Annuler la dernière action, tant qu’elle n’est pas partie</translation>
    </message>
    <message>
        <source>Usual size of texts</source>
        <translation>Taille habituelle des textes</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Actions de la ligne</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Whole page for the customer</source>
        <translation>Page entière pour le client</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>Pourquoi ce montant ?</translation>
    </message>
    <message>
        <source>Writing an offer or a change</source>
        <translation>Rédiger une offre ou une modification</translation>
    </message>
</context>
</TS>
