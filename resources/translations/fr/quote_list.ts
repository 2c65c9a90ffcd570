<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>quote_list</name>
    <message>
        <source>A draft has no paper yet.</source>
        <translation>Un brouillon n’a pas encore de document.</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>accepté hors ligne</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Another chip or another search may have it.</source>
        <translation>Un autre filtre ou une autre recherche le montrera peut-être.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Commitment total, {currency}</source>
        <translation>Total engagement, {currency}</translation>
    </message>
    <message>
        <source>contract at the next exchange</source>
        <translation>contrat au prochain échange</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>contrat {number}</translation>
    </message>
    <message>
        <source>Copy “{copied}”</source>
        <translation>Copier « {copied} »</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>expired on {day}</source>
        <translation>expiré le {day}</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>Perdus (expirés)</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Mensuel HT, {currency}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>No answer for 7 days</source>
        <translation>Sans réponse depuis 7 jours</translation>
    </message>
    <message>
        <source>No quote fits</source>
        <translation>Aucun devis ne correspond</translation>
    </message>
    <message>
        <source>No quote yet</source>
        <translation>Aucun devis pour le moment</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>pas encore créé</translation>
    </message>
    <message>
        <source>Number, customer, SIRET…</source>
        <translation>Numéro, client, SIRET…</translation>
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
        <source>Open the customer’s file</source>
        <translation>Ouvrir la fiche client</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Papers: {done} of {total}</source>
        <translation>Documents : {done} sur {total}</translation>
    </message>
    <message>
        <source>Preview and PDF</source>
        <translation>Aperçu et PDF</translation>
    </message>
    <message>
        <source>Print papers…</source>
        <translation>Imprimer les documents…</translation>
    </message>
    <message>
        <source>provisional · {clock}</source>
        <translation>provisoire · {clock}</translation>
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
        <source>reason: {reason}</source>
        <translation>motif : {reason}</translation>
    </message>
    <message>
        <source>Refused quotes</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>replaced by {number}</source>
        <translation>remplacé par {number}</translation>
    </message>
    <message>
        <source>rev. {revision} · {day}</source>
        <translation>rév. {revision} · {day}</translation>
    </message>
    <message>
        <source>Save papers…</source>
        <translation>Enregistrer les documents…</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>enregistré {when}</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Rechercher un devis</translation>
    </message>
    <message>
        <source>see Attention</source>
        <translation>voir À traiter</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Montrer tous les devis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Superseded quotes</source>
        <translation>Remplacés</translation>
    </message>
    <message>
        <source>There is nothing to validate here now.</source>
        <translation>Il n’y a rien à valider ici pour le moment.</translation>
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
        <source>Write the first: choose for whom it is.</source>
        <translation>Rédigez le premier : choisissez pour qui.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle permet seulement de lire.</translation>
    </message>
    <message numerus="yes">
        <source>{n} have no paper:</source>
        <translation>
            <numerusform>{n} n’a pas de document :</numerusform>
            <numerusform>{n} n’ont pas de document :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months, from {day}</source>
        <translation>
            <numerusform>{n} mois, dès le {day}</numerusform>
            <numerusform>{n} mois, dès le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers handed to the printer</source>
        <translation>
            <numerusform>{n} document envoyé à l’imprimante</numerusform>
            <numerusform>{n} documents envoyés à l’imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers saved</source>
        <translation>
            <numerusform>{n} document enregistré</numerusform>
            <numerusform>{n} documents enregistrés</numerusform>
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
