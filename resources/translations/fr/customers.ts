<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>customers</name>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
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
        <source>Add the first; it is kept here and sent at the next exchange.</source>
        <translation>Ajoutez le premier : il est gardé ici et part au prochain échange.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tous les brouillons</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>customers</source>
        <translation>
            <numerusform>client</numerusform>
            <numerusform>clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Ends in &lt; {days} d</source>
        <translation>Échéance &lt; {days} j</translation>
    </message>
    <message>
        <source>Enter opens the file</source>
        <translation>Entrée ouvre la fiche</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>First exchange</source>
        <translation>Premier échange</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hide until tomorrow</source>
        <translation>Masquer jusqu’à demain</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>En installation</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message numerus="yes">
        <source>licences</source>
        <translation>
            <numerusform>licence</numerusform>
            <numerusform>licences</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Monthly, {currency}</source>
        <translation>Mensuel, {currency}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>plus de {count}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, SIRET, domain, contact, quote…</source>
        <translation>Nom, SIRET, domaine, contact, devis…</translation>
    </message>
    <message>
        <source>No customer fits</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Nobody found for “{typed}”</source>
        <translation>Personne ne correspond à « {typed} »</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Devis ouverts</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Receiving customers, {done} of {total}</source>
        <translation>Réception des clients, {done} sur {total}</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Voir ces devis</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tous les clients</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>the first {when}: {customer} ({number}, {amount} a month).</source>
        <translation>le premier {when} : {customer} ({number}, {amount} par mois).</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Try fewer words, or another status or letter.</source>
        <translation>Essayez moins de mots, un autre statut ou une autre lettre.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>encore sans nom</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle permet seulement de lire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts:</source>
        <translation>
            <numerusform>{n} brouillon :</numerusform>
            <numerusform>{n} brouillons :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes expire this week,</source>
        <translation>
            <numerusform>{n} devis expire cette semaine,</numerusform>
            <numerusform>{n} devis expirent cette semaine,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <translation>
            <numerusform>{n} sélectionné</numerusform>
            <numerusform>{n} sélectionnés</numerusform>
        </translation>
    </message>
</context>
</TS>
