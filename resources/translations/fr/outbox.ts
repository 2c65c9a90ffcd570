<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>outbox</name>
    <message>
        <source>A draft for your mail program, to be sent from there</source>
        <translation>Un brouillon pour votre messagerie, à envoyer de là</translation>
    </message>
    <message>
        <source>Accepted by the mail server at {time}</source>
        <translation>Accepté par le serveur à {time}</translation>
    </message>
    <message>
        <source>Accepted by the portal</source>
        <translation>Accepté par le portail</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions of the command</source>
        <translation>Actions de la demande</translation>
    </message>
    <message>
        <source>Actions of the e-mail</source>
        <translation>Actions de l’e-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ne rien annuler</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>Modification {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Decided in Attention</source>
        <translation>Réglé dans À traiter</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas renvoyer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Each e-mail leaves once. Without an answer of the mail server it waits for you and is never sent again by itself.</source>
        <translation>Chaque e-mail ne part qu’une fois. Sans réponse du serveur, il attend votre vérification et n’est jamais renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Follows, in the order of what you did</source>
        <translation>Suit, dans l’ordre de vos actions</translation>
    </message>
    <message>
        <source>Gets its final number</source>
        <translation>Reçoit son numéro définitif</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Held until you let it leave</source>
        <translation>Retenu jusqu’à votre accord</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Is being handed to the mail server</source>
        <translation>En cours de remise au serveur</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>Déjà parti</translation>
    </message>
    <message>
        <source>It has left for the portal.</source>
        <translation>C’est déjà parti vers le portail.</translation>
    </message>
    <message>
        <source>It is not sent again; what you wrote is a draft</source>
        <translation>Il ne sera pas renvoyé ; ce que vous avez écrit est un brouillon</translation>
    </message>
    <message>
        <source>It will not leave; what you wrote is a draft</source>
        <translation>Il ne partira pas ; ce que vous avez écrit est un brouillon</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Part dans un instant</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in {n} s</source>
        <translation>
            <numerusform>Part dans {n} s</numerusform>
            <numerusform>Part dans {n} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaves when the network is back</source>
        <translation>Part au retour du réseau</translation>
    </message>
    <message>
        <source>Leaves with the next exchange</source>
        <translation>Part au prochain échange</translation>
    </message>
    <message>
        <source>left {moment}</source>
        <translation>parti le {moment}</translation>
    </message>
    <message>
        <source>Lost: {names}</source>
        <translation>Perdu : {names}</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Nothing left in the last {days} days</source>
        <translation>Rien n’est parti depuis {days} jours</translation>
    </message>
    <message>
        <source>Nothing of it leaves before you send it.</source>
        <translation>Rien n’en part avant votre accord.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>One of {n} changes made together</source>
        <translation>
            <numerusform>Avec {n} modification faite ensemble</numerusform>
            <numerusform>L’une des {n} modifications faites ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Ouvrir le brouillon</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Put away; the settings have it</source>
        <translation>Ranger ; les réglages le gardent</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Devis {number}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Reminder of change {number}</source>
        <translation>Relance de la modification {number}</translation>
    </message>
    <message>
        <source>Reminder of quote {number}</source>
        <translation>Relance du devis {number}</translation>
    </message>
    <message>
        <source>Rescued from damaged data</source>
        <translation>Sauvé de données abîmées</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See the account</source>
        <translation>Voir le compte</translation>
    </message>
    <message>
        <source>See the document</source>
        <translation>Voir le document</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send this e-mail again?</source>
        <translation>Renvoyer cet e-mail ?</translation>
    </message>
    <message>
        <source>Send this now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent at {time}, refused for {names}</source>
        <translation>Envoyé à {time}, refusé pour {names}</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Partis aujourd’hui</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The answer of the mail server was lost. If it had taken the e-mail, {names} would get it twice.</source>
        <translation>La réponse du serveur est perdue. S’il avait pris l’e-mail, {names} le recevrait deux fois.</translation>
    </message>
    <message>
        <source>The e-mail has left, and your colleagues are told so.</source>
        <translation>L’e-mail est parti, et vos collègues le sauront.</translation>
    </message>
    <message>
        <source>the server said: {answer}</source>
        <translation>le serveur a dit : {answer}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To the portal</source>
        <translation>Vers le portail</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times</source>
        <translation>
            <numerusform>{n} essai</numerusform>
            <numerusform>{n} essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes made together?</source>
        <translation>
            <numerusform>Annuler {n} modification faite d’un coup ?</numerusform>
            <numerusform>Annuler {n} modifications faites d’un coup ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits for the portal’s answer</source>
        <translation>Attend la réponse du portail</translation>
    </message>
    <message>
        <source>Waits for your decision in Attention</source>
        <translation>Attend votre décision dans À traiter</translation>
    </message>
    <message>
        <source>Waits to be opened in your mail program</source>
        <translation>Attend d’être ouvert dans votre messagerie</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What left in the last {days} days</source>
        <translation>Partis depuis {days} jours</translation>
    </message>
    <message>
        <source>What left is listed here with what became of it.</source>
        <translation>Ce qui est parti est listé ici, avec ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>What you do waits here and leaves by itself.</source>
        <translation>Ce que vous faites attend ici et part tout seul.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Written {moment}</source>
        <translation>Écrit le {moment}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accepted by the portal</source>
        <translation>
            <numerusform>{n} accepté par le portail</numerusform>
            <numerusform>{n} acceptés par le portail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments</source>
        <translation>
            <numerusform>{n} pièce jointe</numerusform>
            <numerusform>{n} pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} attachments: {names}</source>
        <translation>
            <numerusform>{n} pièce jointe : {names}</numerusform>
            <numerusform>{n} pièces jointes : {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused went to</source>
        <translation>
            <numerusform>{n} refusé est passé dans</numerusform>
            <numerusform>{n} refusés sont passés dans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to follow</source>
        <translation>
            <numerusform>{n} à suivre</numerusform>
            <numerusform>{n} à suivre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to send</source>
        <translation>
            <numerusform>{n} à envoyer</numerusform>
            <numerusform>{n} à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>{part}, sent today</source>
        <translation>{part}, partis aujourd’hui</translation>
    </message>
</context>
</TS>
