<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>palette</name>
    <message>
        <source>A customer, a quote, something to do…</source>
        <translation>Un client, un devis, une action…</translation>
    </message>
    <message>
        <source>Account review of {name}</source>
        <translation>Revue de compte de {name}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>appearance dark light text size theme</source>
        <translation>apparence sombre clair texte taille thème</translation>
    </message>
    <message>
        <source>appointment bring</source>
        <translation>rendez-vous préparer emporter</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>customer types subscriptions reasons limits discount</source>
        <translation>types de client abonnements motifs plafonds remise</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Data and security</source>
        <translation>Données et sécurité</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Draft of a change</source>
        <translation>Brouillon de modification</translation>
    </message>
    <message>
        <source>Draft of a quote</source>
        <translation>Brouillon de devis</translation>
    </message>
    <message>
        <source>E-mail and templates</source>
        <translation>E-mail et modèles</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>erase export passphrase sign out</source>
        <translation>effacer exporter phrase secrète déconnecter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>file spreadsheet csv excel</source>
        <translation>fichier tableur csv excel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identité et documents</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>keys keyboard</source>
        <translation>touches clavier</translation>
    </message>
    <message>
        <source>keys keyboard help</source>
        <translation>touches clavier aide</translation>
    </message>
    <message>
        <source>language account delay</source>
        <translation>langue compte délai</translation>
    </message>
    <message>
        <source>Lists of the partner</source>
        <translation>Listes du partenaire</translation>
    </message>
    <message>
        <source>logo colour company conditions branding</source>
        <translation>logo couleur société conditions mentions</translation>
    </message>
    <message>
        <source>mail smtp message signature</source>
        <translation>courriel mail smtp message signature</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>Mes rendez-vous</translation>
    </message>
    <message>
        <source>new customer prospect create</source>
        <translation>nouveau client prospect créer</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>New quote for {name}</source>
        <translation>Nouveau devis pour {name}</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>offer write</source>
        <translation>offre rédiger nouvelle</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Pin a customer for a meeting</source>
        <translation>Épingler un client pour un rendez-vous</translation>
    </message>
    <message>
        <source>Pin {name} to my meetings</source>
        <translation>Épingler {name} à mes rendez-vous</translation>
    </message>
    <message>
        <source>Purchase for {name}</source>
        <translation>Acheter pour {name}</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quotes that a new list moves</source>
        <translation>Devis que le nouveau tarif modifie</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Search and act</source>
        <translation>Rechercher et agir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>synchronise send receive refresh</source>
        <translation>synchroniser envoyer recevoir actualiser</translation>
    </message>
    <message>
        <source>Table of shortcuts</source>
        <translation>Tableau des raccourcis</translation>
    </message>
    <message>
        <source>What has left</source>
        <translation>Ce qui est parti</translation>
    </message>
    <message>
        <source>{customer}, change quote, {state}</source>
        <translation>{customer}, devis de modification, {state}</translation>
    </message>
    <message>
        <source>{customer}, saved {when}</source>
        <translation>{customer}, enregistré {when}</translation>
    </message>
    <message>
        <source>{customer}, {amount} a month excl. VAT, {state}</source>
        <translation>{customer}, {amount} HT par mois, {state}</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ choisir    Entrée ouvrir    Échap fermer</translation>
    </message>
</context>
</TS>
