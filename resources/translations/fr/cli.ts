<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Connexion établie : {name}.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnexion faite.</translation>
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
</context>
</TS>
