<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>imports</name>
    <message>
        <source>A row without a Microsoft domain leaves that account for later. Each admin user is sent the sign-in details by e-mail.</source>
        <translation>Une ligne sans domaine Microsoft laisse ce compte pour plus tard. Chaque administrateur reçoit ses identifiants par e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, all of them in the saved list</source>
        <translation>
            <numerusform>et {n} de plus, présent dans la liste enregistrée</numerusform>
            <numerusform>et {n} de plus, tous dans la liste enregistrée</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed by reading</source>
        <translation>Modifiés à la lecture</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose the one that is read.</source>
        <translation>Choisissez celle qui est lue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation>Colonne {letters}</translation>
    </message>
    <message>
        <source>Column {name} is read as</source>
        <translation>La colonne {name} est lue comme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>Corriger la valeur</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>CSV or XLSX</source>
        <translation>CSV ou XLSX</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Every cell was read as it stands</source>
        <translation>Chaque cellule a été lue telle quelle</translation>
    </message>
    <message>
        <source>Every customer needs this.</source>
        <translation>Chaque client en a besoin.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>For rows that name none</source>
        <translation>Pour les lignes qui n’en indiquent pas</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} customers</source>
        <translation>
            <numerusform>Importer {n} client</numerusform>
            <numerusform>Importer {n} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the {n} rows with problems</source>
        <translation>
            <numerusform>Laisser de côté la ligne avec un problème</numerusform>
            <numerusform>Laisser de côté les {n} lignes avec des problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No column is read as {fields}.</source>
        <translation>Aucune colonne n’est lue comme : {fields}.</translation>
    </message>
    <message>
        <source>No customer can be imported here</source>
        <translation>Aucun client ne peut être importé ici</translation>
    </message>
    <message>
        <source>No row is like another customer</source>
        <translation>Aucune ligne ne ressemble à un autre client</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm.</source>
        <translation>Rien n’est écrit avant votre confirmation.</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Open the file of {name}</source>
        <translation>Ouvrir la fiche de {name}</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problèmes.csv</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Several columns have the same name: {heads}.</source>
        <translation>Plusieurs colonnes portent le même nom : {heads}.</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv *.xlsx *.xls *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The first row names the columns; each other row is one customer, {rows} at most.</source>
        <translation>La première ligne nomme les colonnes ; chaque autre ligne est un client, {rows} au plus.</translation>
    </message>
    <message>
        <source>They are prospects now, and are sent with the next exchange.</source>
        <translation>Ce sont maintenant des prospects, envoyés au prochain échange.</translation>
    </message>
    <message>
        <source>Undo the last correction</source>
        <translation>Annuler la dernière correction</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Without {programmes}: those accounts are opened one by one, with a package and an accepted agreement.</source>
        <translation>Sans {programmes} : ces comptes s’ouvrent un par un, avec une formule et un contrat accepté.</translation>
    </message>
    <message>
        <source>{cell}: {sentence}</source>
        <translation>{cell} : {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} rows</source>
        <translation>
            <numerusform>{done} sur {n} ligne</numerusform>
            <numerusform>{done} sur {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{head} ({letters})</source>
        <translation>{head} ({letters})</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells corrected here; the file stays as it is</source>
        <translation>
            <numerusform>{n} cellule corrigée ici ; le fichier reste tel quel</numerusform>
            <numerusform>{n} cellules corrigées ici ; le fichier reste tel quel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} colonne</numerusform>
            <numerusform>{n} colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers imported</source>
        <translation>
            <numerusform>{n} client importé</numerusform>
            <numerusform>{n} clients importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} possible duplicates</source>
        <translation>
            <numerusform>{n} doublon possible</numerusform>
            <numerusform>{n} doublons possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows ready</source>
        <translation>
            <numerusform>{n} ligne prête</numerusform>
            <numerusform>{n} lignes prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with problems</source>
        <translation>
            <numerusform>{n} ligne avec un problème</numerusform>
            <numerusform>{n} lignes avec des problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, {columns}</source>
        <translation>{rows}, {columns}</translation>
    </message>
</context>
</TS>
