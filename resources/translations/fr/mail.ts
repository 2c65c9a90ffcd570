<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>mail</name>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>Jeton d’accès (XOAUTH2)</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Draft in your mail program</source>
        <translation>Brouillon dans votre messagerie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>None, on this computer alone</source>
        <translation>Aucun, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Quote {number} expires</source>
        <translation>Le devis {number} expire</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The conditions</source>
        <translation>Les conditions</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The document with its calculation</source>
        <translation>Le document avec son calcul</translation>
    </message>
    <message>
        <source>The last day, for a calendar</source>
        <translation>L’échéance, pour un agenda</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation>Sans identification</translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails sent</source>
        <translation>
            <numerusform>{n} e-mail envoyé</numerusform>
            <numerusform>{n} e-mails envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <translation>
            <numerusform>{n} utilisateur</numerusform>
            <numerusform>{n} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
</context>
</TS>
