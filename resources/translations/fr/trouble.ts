<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>trouble</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Close Channel Desk</source>
        <translation>Fermer Channel Desk</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>everything that was exchanged is there, unchanged</source>
        <translation>tout ce qui a été échangé y est, sans changement</translation>
    </message>
    <message>
        <source>It locks the key of your data, and is asked for at each start. Nobody can recover it.</source>
        <translation>Elle protège la clé de vos données et sera demandée à chaque ouverture. Personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Nothing changes. The page comes back at the next start.</source>
        <translation>Rien ne change. La page revient à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>En ligne de commande : {command}</translation>
    </message>
    <message>
        <source>on the disk, encrypted; nothing was read, changed or deleted</source>
        <translation>sur le disque, chiffrées ; rien n’a été lu, modifié ni effacé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>Start again and read everything</source>
        <translation>Recommencer et tout relire</translation>
    </message>
    <message>
        <source>The data are set aside, untouched, and the portal sends everything again, except what you had not sent. The new key is under a passphrase, asked for at each start.</source>
        <translation>Les données sont mises de côté, sans y toucher, et le portail renvoie tout, sauf ce qui n’était pas parti. La nouvelle clé est sous une phrase secrète, demandée à chaque ouverture.</translation>
    </message>
    <message>
        <source>The key of your data is not here</source>
        <translation>La clé de vos données n’est pas ici</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>Le trousseau de cet ordinateur est verrouillé</translation>
    </message>
    <message>
        <source>The one you chose on this computer.</source>
        <translation>Celle que vous avez choisie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>Le portail</translation>
    </message>
    <message>
        <source>The system asks for its password. Channel Desk does not see it and goes on at once.</source>
        <translation>Le système demande son mot de passe. Channel Desk ne le voit pas et reprend aussitôt.</translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Ce qui est en sûreté</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>When the keyring, or the key, is in its place again.</source>
        <translation>Quand le trousseau, ou la clé, est de nouveau en place.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your data are locked</source>
        <translation>Vos données sont verrouillées</translation>
    </message>
</context>
</TS>
