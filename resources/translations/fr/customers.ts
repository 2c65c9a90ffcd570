<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>customers</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Actions of {name}</source>
        <translation>Actions de {name}</translation>
    </message>
    <message numerus="yes">
        <source>Actions of {n} selected customers</source>
        <translation>
            <numerusform>Actions de {n} client sélectionné</numerusform>
            <numerusform>Actions de {n} clients sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Ajouter un devis</translation>
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
        <source>An order waits to be sent.</source>
        <translation>Une commande attend d’être envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
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
        <source>cart for {name}</source>
        <translation>panier pour {name}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Copy, export</source>
        <translation>Copier, exporter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
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
        <source>Delete the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message numerus="yes">
        <source>Disable {n} accounts?</source>
        <translation>
            <numerusform>Désactiver {n} compte ?</numerusform>
            <numerusform>Désactiver {n} comptes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activer le compte</translation>
    </message>
    <message numerus="yes">
        <source>Enable {n} accounts?</source>
        <translation>
            <numerusform>Activer {n} compte ?</numerusform>
            <numerusform>Activer {n} comptes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends in &lt; {days} d</source>
        <translation>Échéance &lt; {days} j</translation>
    </message>
    <message>
        <source>Enter opens the file · Space shows it · Ctrl Space selects</source>
        <translation>Entrée ouvre la fiche · Espace l’aperçu · Ctrl Espace sélectionne</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>Exporter les clients</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Exporter ce qui est affiché…</translation>
    </message>
    <message>
        <source>Export with whole profiles…</source>
        <translation>Exporter avec les fiches complètes…</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Export dans {name}…</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>First exchange</source>
        <translation>Premier échange</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
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
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>En une phrase</translation>
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
        <source>It is taken back first: no contract is made. You can undo both afterwards.</source>
        <translation>Elle est d’abord retirée : aucun contrat n’est créé. Vous pourrez ensuite tout rétablir.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>licences of {name}</source>
        <translation>licences de {name}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdu</translation>
    </message>
    <message>
        <source>Mark {name} as lost?</source>
        <translation>Marquer {name} comme perdu ?</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} customers as lost?</source>
        <translation>
            <numerusform>Marquer {n} client comme perdu ?</numerusform>
            <numerusform>Marquer {n} clients comme perdus ?</numerusform>
        </translation>
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
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
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
        <source>None of these accounts can be disabled</source>
        <translation>Aucun de ces comptes ne peut être désactivé</translation>
    </message>
    <message>
        <source>None of these accounts can be enabled</source>
        <translation>Aucun de ces comptes ne peut être activé</translation>
    </message>
    <message>
        <source>None of these accounts can be suspended</source>
        <translation>Aucun de ces comptes ne peut être suspendu</translation>
    </message>
    <message>
        <source>None of these customers can be marked as lost</source>
        <translation>Aucun de ces clients ne peut être marqué comme perdu</translation>
    </message>
    <message>
        <source>None of these customers can be taken up again</source>
        <translation>Aucun de ces clients ne peut être repris</translation>
    </message>
    <message>
        <source>one end for {name}</source>
        <translation>échéances de {name}</translation>
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
        <source>Open the grid with it</source>
        <translation>Ouvrir la liste avec elle</translation>
    </message>
    <message>
        <source>profile of {name}</source>
        <translation>profil de {name}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
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
        <source>Purchase</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>quote for {name}</source>
        <translation>devis pour {name}</translation>
    </message>
    <message>
        <source>Quote {number} is validated and waits to be sent.</source>
        <translation>La validation du devis {number} attend d’être envoyée.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receiving customers, {done} of {total}</source>
        <translation>Réception des clients, {done} sur {total}</translation>
    </message>
    <message>
        <source>Rename the view?</source>
        <translation>Renommer la vue ?</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a view?</source>
        <translation>Enregistrer comme vue ?</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Save the changes in “{name}”</source>
        <translation>Enregistrer les changements dans « {name} »</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
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
        <source>Select nobody</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tous les clients</translation>
    </message>
    <message>
        <source>Show its customers</source>
        <translation>Afficher ses clients</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Suspend the account</source>
        <translation>Suspendre le compte</translation>
    </message>
    <message numerus="yes">
        <source>Suspend {n} accounts?</source>
        <translation>
            <numerusform>Suspendre {n} compte ?</numerusform>
            <numerusform>Suspendre {n} comptes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the sale back and mark as lost</source>
        <translation>Retirer la vente et marquer comme perdu</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} customers up again?</source>
        <translation>
            <numerusform>Reprendre {n} client ?</numerusform>
            <numerusform>Reprendre {n} clients ?</numerusform>
        </translation>
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
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>Vue « {name} » supprimée</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>encore sans nom</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle permet seulement de lire.</translation>
    </message>
    <message>
        <source>{name} is a prospect again</source>
        <translation>{name} est de nouveau un prospect</translation>
    </message>
    <message>
        <source>{name} is marked as lost</source>
        <translation>{name} est marqué comme perdu</translation>
    </message>
    <message>
        <source>{name}: account disabled</source>
        <translation>{name} : compte désactivé</translation>
    </message>
    <message>
        <source>{name}: account enabled</source>
        <translation>{name} : compte activé</translation>
    </message>
    <message>
        <source>{name}: account suspended</source>
        <translation>{name} : compte suspendu</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts disabled</source>
        <translation>
            <numerusform>{n} compte désactivé</numerusform>
            <numerusform>{n} comptes désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts enabled</source>
        <translation>
            <numerusform>{n} compte activé</numerusform>
            <numerusform>{n} comptes activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts suspended</source>
        <translation>
            <numerusform>{n} compte suspendu</numerusform>
            <numerusform>{n} comptes suspendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers are marked as lost</source>
        <translation>
            <numerusform>{n} client est marqué comme perdu</numerusform>
            <numerusform>{n} clients sont marqués comme perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers are prospects again</source>
        <translation>
            <numerusform>{n} client est de nouveau prospect</numerusform>
            <numerusform>{n} clients sont de nouveau prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers exported to {name}</source>
        <translation>
            <numerusform>{n} client exporté dans {name}</numerusform>
            <numerusform>{n} clients exportés dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers stay as they are:</source>
        <translation>
            <numerusform>{n} client reste tel quel :</numerusform>
            <numerusform>{n} clients restent tels quels :</numerusform>
        </translation>
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
        <source>{n} rows copied</source>
        <translation>
            <numerusform>{n} ligne copiée</numerusform>
            <numerusform>{n} lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sales wait to be sent.</source>
        <translation>
            <numerusform>{n} vente attend d’être envoyée.</numerusform>
            <numerusform>{n} ventes attendent d’être envoyées.</numerusform>
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
