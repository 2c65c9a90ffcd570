<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>online</name>
    <message>
        <source>accepted on-line</source>
        <translation>accord en ligne</translation>
    </message>
    <message>
        <source>Asked on-line</source>
        <translation>Demandes en ligne</translation>
    </message>
    <message>
        <source>change asked for</source>
        <translation>modification demandée</translation>
    </message>
    <message>
        <source>change order {number}: change asked for on-line</source>
        <translation>modification d’abonnement {number} : changement demandé en ligne</translation>
    </message>
    <message>
        <source>Copy the on-line link</source>
        <translation>Copier le lien en ligne</translation>
    </message>
    <message>
        <source>Nothing was changed. The link stays, and can still be accepted as it is.</source>
        <translation>Rien n’a été modifié. Le lien reste valable et l’offre peut encore être acceptée telle quelle.</translation>
    </message>
    <message>
        <source>On-line agreement</source>
        <translation>Accord en ligne</translation>
    </message>
    <message>
        <source>on-line since {when}</source>
        <translation>en ligne, {when}</translation>
    </message>
    <message>
        <source>Open to revise</source>
        <translation>Ouvrir pour réviser</translation>
    </message>
    <message>
        <source>quote {number}: change asked for on-line</source>
        <translation>devis {number} : changement demandé en ligne</translation>
    </message>
    <message>
        <source>Request of {name} read</source>
        <translation>Demande de {name} lue</translation>
    </message>
    <message>
        <source>Request read</source>
        <translation>Demande lue</translation>
    </message>
    <message>
        <source>Revoke the on-line link</source>
        <translation>Révoquer le lien en ligne</translation>
    </message>
    <message>
        <source>The on-line link is copied</source>
        <translation>Le lien en ligne est copié</translation>
    </message>
    <message>
        <source>The on-line link is made at the next exchange</source>
        <translation>Le lien en ligne sera créé au prochain échange</translation>
    </message>
    <message>
        <source>The on-line link is revoked</source>
        <translation>Le lien en ligne est révoqué</translation>
    </message>
    <message>
        <source>{who}, about revision {revision}</source>
        <translation>{who}, sur la révision {revision}</translation>
    </message>
</context>
</TS>
