<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>outbox</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions of the command</source>
        <translation>Actions de la demande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ne rien annuler</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>It has left for the portal.</source>
        <translation>C’est déjà parti vers le portail.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves in {n} s</source>
        <translation>
            <numerusform>Part dans {n} s</numerusform>
            <numerusform>Part dans {n} s</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost: {names}</source>
        <translation>Perdu : {names}</translation>
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
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Put away; the settings have it</source>
        <translation>Ranger ; les réglages le gardent</translation>
    </message>
    <message>
        <source>Rescued from damaged data</source>
        <translation>Sauvé de données abîmées</translation>
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
        <source>Sent, no answer yet</source>
        <translation>Envoyé, sans réponse</translation>
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
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Undo {n} changes made together?</source>
        <translation>
            <numerusform>Annuler {n} modification faite d’un coup ?</numerusform>
            <numerusform>Annuler {n} modifications faites d’un coup ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do waits here and leaves by itself.</source>
        <translation>Ce que vous faites attend ici et part tout seul.</translation>
    </message>
</context>
</TS>
