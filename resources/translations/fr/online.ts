<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>online</name>
    <message>
        <source>Copy the on-line link</source>
        <translation>Copier le lien en ligne</translation>
    </message>
    <message>
        <source>On-line agreement</source>
        <translation>Accord en ligne</translation>
    </message>
    <message>
        <source>Request of {name} read</source>
        <translation>Demande de {name} lue</translation>
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
</context>
</TS>
