<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Another Channel Desk is exchanging with the portal. Waiting for it.</source>
        <translation>Un autre Channel Desk échange avec le portail. Attente de sa fin.</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Due ({currency})</source>
        <translation>À payer ({currency})</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Remise effective</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Genuine: {number}, as it was accepted.</source>
        <translation>Authentique : {number}, tel qu’il a été accepté.</translation>
    </message>
    <message>
        <source>Incl. VAT</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Net ({currency})</source>
        <translation>Net ({currency})</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Prix net</translation>
    </message>
    <message>
        <source>New passphrase for your data, at least {least} characters:</source>
        <translation>Nouvelle phrase secrète pour vos données, au moins {least} caractères :</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>of which at {percent}</source>
        <translation>dont à {percent}</translation>
    </message>
    <message>
        <source>One billing of everything</source>
        <translation>Une facture de l’ensemble</translation>
    </message>
    <message>
        <source>Over the term</source>
        <translation>Sur l’engagement</translation>
    </message>
    <message>
        <source>Passphrase of your data:</source>
        <translation>Phrase secrète de vos données :</translation>
    </message>
    <message>
        <source>Payment ({currency})</source>
        <translation>Nouveau montant ({currency})</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Prior payment</source>
        <translation>Ancien montant</translation>
    </message>
    <message>
        <source>Prior price</source>
        <translation>Ancien prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Read everything from the portal with: channeldesk sync</source>
        <translation>Relire tout du portail avec : channeldesk sync</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Retiré : {name}</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Set aside, untouched: {path}</source>
        <translation>Mis de côté, tel quel : {path}</translation>
    </message>
    <message>
        <source>Sign in again: everything is read from the portal.</source>
        <translation>Connectez-vous à nouveau : tout est relu sur le portail.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Connexion établie : {name}.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnexion faite.</translation>
    </message>
    <message>
        <source>The key of your data is under your passphrase now.</source>
        <translation>La clé de vos données est maintenant sous votre phrase secrète.</translation>
    </message>
    <message>
        <source>The next exchange reads everything from the portal.</source>
        <translation>Le prochain échange relit tout depuis le portail.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La même encore une fois :</translation>
    </message>
    <message>
        <source>To the term’s end</source>
        <translation>Jusqu’à l’échéance</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total ({currency})</source>
        <translation>Total ({currency})</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT {percent}</source>
        <translation>TVA {percent}</translation>
    </message>
    <message numerus="yes">
        <source>Waiting {n} s: what was done a moment ago can still be undone.</source>
        <translation>
            <numerusform>Attente de {n} s : ce qui vient d’être fait peut encore être annulé.</numerusform>
            <numerusform>Attente de {n} s : ce qui vient d’être fait peut encore être annulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was rescued is held: channeldesk rescue --send</source>
        <translation>Ce qui a été sauvé est retenu : channeldesk rescue --send</translation>
    </message>
    <message>
        <source>Whoever has the file can check it as well: {page}</source>
        <translation>Quiconque a le fichier peut aussi le vérifier : {page}</translation>
    </message>
    <message>
        <source>Your data can be opened.</source>
        <translation>Vos données peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>{cell}: {reason}</source>
        <translation>{cell} : {reason}</translation>
    </message>
    <message>
        <source>{cell}: {value}: {reason}</source>
        <translation>{cell} : {value} : {reason}</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field} : {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions are held. Let them leave with: channeldesk rescue --send</source>
        <translation>
            <numerusform>{n} envoi est retenu. Le laisser partir avec : channeldesk rescue --send</numerusform>
            <numerusform>{n} envois sont retenus. Les laisser partir avec : channeldesk rescue --send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} actions leave at the next exchange.</source>
        <translation>
            <numerusform>{n} envoi part au prochain échange.</numerusform>
            <numerusform>{n} envois partent au prochain échange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers created</source>
        <translation>
            <numerusform>{n} client créé</numerusform>
            <numerusform>{n} clients créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} customers written to {file}</source>
        <translation>
            <numerusform>{n} client écrit dans {file}</numerusform>
            <numerusform>{n} clients écrits dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails are held. Let them leave with: channeldesk rescue --send</source>
        <translation>
            <numerusform>{n} e-mail est retenu. Le laisser partir avec : channeldesk rescue --send</numerusform>
            <numerusform>{n} e-mails sont retenus. Les laisser partir avec : channeldesk rescue --send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails leave with: channeldesk mail send</source>
        <translation>
            <numerusform>{n} e-mail part avec : channeldesk mail send</numerusform>
            <numerusform>{n} e-mails partent avec : channeldesk mail send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows read</source>
        <translation>
            <numerusform>{n} ligne lue</numerusform>
            <numerusform>{n} lignes lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows with problems</source>
        <translation>
            <numerusform>{n} ligne avec un problème</numerusform>
            <numerusform>{n} lignes avec des problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent</source>
        <translation>
            <numerusform>{n} envoyé</numerusform>
            <numerusform>{n} envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to send</source>
        <translation>
            <numerusform>{n} encore à envoyer</numerusform>
            <numerusform>{n} encore à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>{n} à décider</numerusform>
            <numerusform>{n} à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, optional</source>
        <translation>{period}, en option</translation>
    </message>
</context>
</TS>
