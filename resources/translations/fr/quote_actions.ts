<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>quote_actions</name>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Actions of the quote</source>
        <translation>Actions du devis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Current revision</source>
        <translation>Révision actuelle</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate for another customer</source>
        <translation>Dupliquer pour un autre client</translation>
    </message>
    <message>
        <source>Earlier revisions</source>
        <translation>Révisions antérieures</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Make another contract beside it</source>
        <translation>Créer un autre contrat, en plus de celui-ci</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Orders (*.xml)</source>
        <translation>Commandes (*.xml)</translation>
    </message>
    <message>
        <source>Preview and PDF</source>
        <translation>Aperçu et PDF</translation>
    </message>
    <message>
        <source>Quote {number} created</source>
        <translation>Devis {number} créé</translation>
    </message>
    <message>
        <source>Quote {number} refused</source>
        <translation>Devis {number} refusé</translation>
    </message>
    <message>
        <source>Quote {number} validated</source>
        <translation>Devis {number} validé</translation>
    </message>
    <message>
        <source>Re-quote at today’s prices</source>
        <translation>Refaire au prix du jour</translation>
    </message>
    <message>
        <source>Refuse quote {number}?</source>
        <translation>Refuser le devis {number} ?</translation>
    </message>
    <message>
        <source>Refuse the quote</source>
        <translation>Refuser le devis</translation>
    </message>
    <message>
        <source>Revision {revision}, {number}, {day}</source>
        <translation>Révision {revision}, {number}, {day}</translation>
    </message>
    <message>
        <source>Revisions of the quote</source>
        <translation>Révisions du devis</translation>
    </message>
    <message>
        <source>Save the Order-X</source>
        <translation>Enregistrer la commande Order-X</translation>
    </message>
    <message>
        <source>Say first that you want another contract beside it.</source>
        <translation>Dites d’abord qu’il s’agit d’un autre contrat, en plus de celui-ci.</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>The conditions must be accepted first.</source>
        <translation>Les conditions doivent d’abord être acceptées.</translation>
    </message>
    <message>
        <source>The customer accepts these conditions</source>
        <translation>Le client accepte ces conditions</translation>
    </message>
    <message>
        <source>The Order-X is saved: {name}</source>
        <translation>La commande Order-X est enregistrée : {name}</translation>
    </message>
    <message>
        <source>The person at the customer who said yes.</source>
        <translation>La personne qui a donné son accord chez le client.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Validate quote {number}?</source>
        <translation>Valider le devis {number} ?</translation>
    </message>
    <message>
        <source>Validate the quote</source>
        <translation>Valider le devis</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message numerus="yes">
        <source>{monthly} a month and {total} over {n} months, excl. VAT, from {day}.</source>
        <translation>
            <numerusform>{monthly} HT par mois et {total} HT sur {n} mois, à partir du {day}.</numerusform>
            <numerusform>{monthly} HT par mois et {total} HT sur {n} mois, à partir du {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
</context>
</TS>
