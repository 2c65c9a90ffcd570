<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>trouble</name>
    <message>
        <source>A new file receives what was saved, then everything that the portal has.</source>
        <translation>Une base neuve reçoit ce qui a été sauvé, puis tout ce que le portail détient.</translation>
    </message>
    <message>
        <source>Another program holds your data</source>
        <translation>Un autre programme tient vos données</translation>
    </message>
    <message>
        <source>cannot be read: {names}</source>
        <translation>illisible : {names}</translation>
    </message>
    <message>
        <source>Channel Desk is open already and does not answer</source>
        <translation>Channel Desk est déjà ouvert et ne répond pas</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Vérifier d’abord</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close Channel Desk</source>
        <translation>Fermer Channel Desk</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Copies of what the portal has</source>
        <translation>Copie de ce que le portail détient</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Customers and contracts</source>
        <translation>Clients et contrats</translation>
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
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Give the open one a moment, or end it in the system's task list first.</source>
        <translation>Laissez un moment à celui qui est ouvert, ou mettez-y d’abord fin dans le gestionnaire de tâches du système.</translation>
    </message>
    <message>
        <source>It locks the key of your data, and is asked for at each start. Nobody can recover it.</source>
        <translation>Elle protège la clé de vos données et sera demandée à chaque ouverture. Personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Keep the damaged files</source>
        <translation>Garder les fichiers abîmés</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Nothing can be written on this disk</source>
        <translation>Rien ne peut être écrit sur ce disque</translation>
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
        <source>on the disk, as you left them; nothing was changed or deleted</source>
        <translation>sur le disque, comme vous les avez laissées ; rien n’a été modifié ni effacé</translation>
    </message>
    <message>
        <source>on the disk, encrypted; nothing was read, changed or deleted</source>
        <translation>sur le disque, chiffrées ; rien n’a été lu, modifié ni effacé</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Once it is mended, the desk opens where you left it.</source>
        <translation>Une fois le disque en ordre, Channel Desk s’ouvre là où vous en étiez.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Price lists, programmes and texts</source>
        <translation>Tarifs, programmes et textes</translation>
    </message>
    <message>
        <source>Quotes and orders</source>
        <translation>Devis et commandes</translation>
    </message>
    <message>
        <source>read and checked at {time}</source>
        <translation>relu et vérifié à {time}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sauvés</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Start again and read everything</source>
        <translation>Recommencer et tout relire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The data are set aside, untouched, and the portal sends everything again, except what you had not sent. The new key is under a passphrase, asked for at each start.</source>
        <translation>Les données sont mises de côté, sans y toucher, et le portail renvoie tout, sauf ce qui n’était pas parti. La nouvelle clé est sous une phrase secrète, demandée à chaque ouverture.</translation>
    </message>
    <message>
        <source>The data of this computer are damaged</source>
        <translation>Les données de cet ordinateur sont abîmées</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Le disque signale une erreur</translation>
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
        <source>The list of what was saved, line by line, with what is lost.</source>
        <translation>La liste de ce qui a été sauvé, ligne par ligne, avec ce qui est perdu.</translation>
    </message>
    <message>
        <source>The one that is open stays as it is.</source>
        <translation>Celui qui est ouvert reste tel quel.</translation>
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
        <source>To read again</source>
        <translation>À relire</translation>
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
        <source>What is left of them is being read. Nothing is changed.</source>
        <translation>Ce qui s’y lit encore est en cours de lecture. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Ce qui est en sûreté</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Ce qui a été sauvé</translation>
    </message>
    <message>
        <source>what was saved is on the disk, even if the open one is ended</source>
        <translation>ce qui a été enregistré est sur le disque, même si l’on met fin à celui qui est ouvert</translation>
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
    <message numerus="yes">
        <source>{n} actions wait in the outbox: nothing leaves before you agree.</source>
        <translation>
            <numerusform>{n} envoi attend dans la boîte d’envoi : rien ne part avant votre accord.</numerusform>
            <numerusform>{n} envois attendent dans la boîte d’envoi : rien ne part avant votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {size} MB. They are set aside under the moment; Channel Desk never deletes them.</source>
        <translation>
            <numerusform>{n} fichier, {size} Mo. Il est mis de côté avec sa date ; Channel Desk ne le supprime jamais.</numerusform>
            <numerusform>{n} fichiers, {size} Mo. Ils sont mis de côté avec leur date ; Channel Desk ne les supprime jamais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lost</source>
        <translation>
            <numerusform>{n} perdu</numerusform>
            <numerusform>{n} perdus</numerusform>
        </translation>
    </message>
</context>
</TS>
