<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>file</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>at the next exchange</source>
        <translation>au prochain échange</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>Changes not saved yet, kept as a draft</source>
        <translation>Modifications non enregistrées, conservées en brouillon</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitment total, {currency}</source>
        <translation>Total engagement, {currency}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>N° d’entreprise</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Language of quotes and e-mails</source>
        <translation>Langue des devis et des e-mails</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Make the first; it has a number at once, online or not.</source>
        <translation>Créez le premier : il a un numéro aussitôt, en ligne ou non.</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Mensuel HT, {currency}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>No licences yet</source>
        <translation>Pas encore de licences</translation>
    </message>
    <message>
        <source>No quote for this customer</source>
        <translation>Aucun devis pour ce client</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Per period excl. VAT, {currency}</source>
        <translation>Par période HT, {currency}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Re-quote at today’s prices</source>
        <translation>Refaire au prix du jour</translation>
    </message>
    <message>
        <source>Refused quotes</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
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
        <source>See the licences</source>
        <translation>Voir les licences</translation>
    </message>
    <message>
        <source>Select an offer</source>
        <translation>Sélectionner une offre</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile.</source>
        <translation>Quelqu’un d’autre a modifié les mêmes champs entre-temps.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Superseded quotes</source>
        <translation>Remplacés</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Le contact</translation>
    </message>
    <message>
        <source>They are assigned when a quote is validated.</source>
        <translation>Elles sont attribuées à la validation d’un devis.</translation>
    </message>
    <message>
        <source>To correct: {fields}</source>
        <translation>À corriger : {fields}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Validate the quote</source>
        <translation>Valider le devis</translation>
    </message>
    <message>
        <source>Validated quotes</source>
        <translation>Validés</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle permet seulement de lire.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} ne fait plus partie des contacts.</translation>
    </message>
    <message>
        <source>{name}: the profile is saved</source>
        <translation>{name} : le profil est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
</context>
</TS>
