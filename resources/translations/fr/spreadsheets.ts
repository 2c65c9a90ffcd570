<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>spreadsheets</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Adresse, ligne 2</translation>
    </message>
    <message>
        <source>Address, line 3</source>
        <translation>Adresse, ligne 3</translation>
    </message>
    <message>
        <source>Admin user: display name</source>
        <translation>Administrateur : nom affiché</translation>
    </message>
    <message>
        <source>Admin user: first name</source>
        <translation>Administrateur : prénom</translation>
    </message>
    <message>
        <source>Admin user: last name</source>
        <translation>Administrateur : nom</translation>
    </message>
    <message>
        <source>Admin user: login e-mail</source>
        <translation>Administrateur : e-mail de connexion</translation>
    </message>
    <message>
        <source>Admin user: other e-mail</source>
        <translation>Administrateur : autre e-mail</translation>
    </message>
    <message>
        <source>Billing: address</source>
        <translation>Facturation : adresse</translation>
    </message>
    <message>
        <source>Billing: address, line 2</source>
        <translation>Facturation : adresse, ligne 2</translation>
    </message>
    <message>
        <source>Billing: address, line 3</source>
        <translation>Facturation : adresse, ligne 3</translation>
    </message>
    <message>
        <source>Billing: bill to</source>
        <translation>Facturation : destinataire</translation>
    </message>
    <message>
        <source>Billing: city</source>
        <translation>Facturation : ville</translation>
    </message>
    <message>
        <source>Billing: country</source>
        <translation>Facturation : pays</translation>
    </message>
    <message>
        <source>Billing: postal code</source>
        <translation>Facturation : code postal</translation>
    </message>
    <message>
        <source>Billing: profile name</source>
        <translation>Facturation : nom du profil</translation>
    </message>
    <message>
        <source>Billing: state or province</source>
        <translation>Facturation : État ou province</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>Importable</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Company of the person</source>
        <translation>Société de la personne</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Company size, by its Sirene class</source>
        <translation>Segment, par tranche d’effectif Sirene</translation>
    </message>
    <message>
        <source>Company, or a person</source>
        <translation>Société ou personne</translation>
    </message>
    <message>
        <source>Contact {number}: {what}</source>
        <translation>Contact {number} : {what}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>End of contract</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>first and last name</source>
        <translation>prénom et nom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Microsoft account: domain</source>
        <translation>Compte Microsoft : domaine</translation>
    </message>
    <message>
        <source>Monthly amount</source>
        <translation>Montant mensuel</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Why the number is right</source>
        <translation>Pourquoi le numéro est juste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
</TS>
