<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>sign_in</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Finish in your browser; this page goes on by itself.</source>
        <translation>Terminez dans votre navigateur ; cette page continue toute seule.</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <source>Sign in once on this laptop. Your customers and quotes then stay with you, online or not.</source>
        <translation>Connectez-vous une fois sur cet ordinateur. Vos clients et vos devis vous suivent ensuite, en ligne ou non.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>This laptop keeps nothing of Channel Desk any more.</source>
        <translation>Ce poste ne garde plus rien de Channel Desk.</translation>
    </message>
    <message>
        <source>Your partner manager gives it to you: https://portal.example.com</source>
        <translation>Votre responsable partenaire vous la donne : https://portail.example.com</translation>
    </message>
</context>
</TS>
