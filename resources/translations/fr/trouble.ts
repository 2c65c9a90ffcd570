<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>trouble</name>
    <message>
        <source>A keyring keeps your sign-in and the key of your data from one start to the next. A passphrase of yours does as well.</source>
        <translation>Un trousseau garde votre connexion et la clé de vos données d’une ouverture à l’autre. Une phrase secrète à vous le fait aussi.</translation>
    </message>
    <message>
        <source>A new file receives what was saved, then everything that the portal has.</source>
        <translation>Une base neuve reçoit ce qui a été sauvé, puis tout ce que le portail détient.</translation>
    </message>
    <message>
        <source>Another program holds your data</source>
        <translation>Un autre programme tient vos données</translation>
    </message>
    <message>
        <source>At least {least} characters; four words that have nothing to do with each other are good.</source>
        <translation>Au moins {least} caractères ; quatre mots sans rapport entre eux font l’affaire.</translation>
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
        <source>code {code}</source>
        <translation>code {code}</translation>
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
        <source>Easy to guess. One or two words more help most.</source>
        <translation>Facile à deviner. Un ou deux mots de plus aident le mieux.</translation>
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
        <source>For a computer without a keyring: it locks the key from now on and is asked for at each start. The keyring must open one last time.</source>
        <translation>Pour un ordinateur sans trousseau : elle verrouille la clé désormais et est demandée à chaque ouverture. Le trousseau doit s’ouvrir une dernière fois.</translation>
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
        <source>Hard to guess.</source>
        <translation>Difficile à deviner.</translation>
    </message>
    <message>
        <source>How many changes wait. It shows as soon as the data open.</source>
        <translation>Le nombre d’envois en attente. Il s’affichera dès l’ouverture.</translation>
    </message>
    <message>
        <source>in these data: they go on as soon as they open</source>
        <translation>dans ces données : ils repartent dès l’ouverture</translation>
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
        <source>Keyring “{name}”.</source>
        <translation>Trousseau « {name} ».</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
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
        <source>Nothing was read, changed or deleted.</source>
        <translation>Rien n’a été lu, modifié ni effacé.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>En ligne de commande : {command}</translation>
    </message>
    <message>
        <source>on the disk, as they were left</source>
        <translation>sur le disque, telles qu’elles ont été laissées</translation>
    </message>
    <message>
        <source>on the disk, as you left them; nothing was changed or deleted</source>
        <translation>sur le disque, comme vous les avez laissées ; rien n’a été modifié ni effacé</translation>
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
        <source>One moment…</source>
        <translation>Un instant…</translation>
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
        <source>The data are set aside, untouched, and the portal sends everything again, except what you had not sent.</source>
        <translation>Les données actuelles sont mises de côté, sans y toucher. Le portail renvoie tout, sauf ce qui n’est pas parti.</translation>
    </message>
    <message>
        <source>The data of the other one</source>
        <translation>Les données de l’autre personne</translation>
    </message>
    <message>
        <source>The data of this computer are damaged</source>
        <translation>Les données de cet ordinateur sont abîmées</translation>
    </message>
    <message>
        <source>The data on this computer belong to somebody else</source>
        <translation>Les données de cet ordinateur sont à quelqu’un d’autre</translation>
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
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>The file with the key of your data is damaged</source>
        <translation>Le fichier de la clé de vos données est abîmé</translation>
    </message>
    <message>
        <source>The file with the key of your data may not be read</source>
        <translation>Le fichier de la clé de vos données ne peut pas être lu</translation>
    </message>
    <message>
        <source>The key of your data could not be kept</source>
        <translation>La clé de vos données n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>The key of your data is another one</source>
        <translation>La clé gardée ici n’est pas celle de vos données</translation>
    </message>
    <message>
        <source>The key of your data is damaged</source>
        <translation>La clé de vos données est abîmée</translation>
    </message>
    <message>
        <source>The key of your data is not on this computer</source>
        <translation>La clé de vos données n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>The key that is kept here does not open them: they come from somebody else, or another key was put in the place of theirs.</source>
        <translation>La clé gardée ici ne les ouvre pas : ils viennent de quelqu’un d’autre, ou une autre clé a pris la place de la leur.</translation>
    </message>
    <message>
        <source>The key that opens them is in a file that is not as it was written: {path}.</source>
        <translation>La clé qui les ouvre est dans un fichier qui n’est plus tel qu’il a été écrit : {path}.</translation>
    </message>
    <message>
        <source>The key that opens them is in a file that is not yours to read: {path}.</source>
        <translation>La clé qui les ouvre est dans un fichier que vous ne pouvez pas lire : {path}.</translation>
    </message>
    <message>
        <source>The key that opens them is in a keyring, and this session has none: it may have begun without its desktop.</source>
        <translation>La clé qui les ouvre est dans un trousseau, et cette session n’en a pas : elle a peut-être commencé sans son bureau.</translation>
    </message>
    <message>
        <source>The key that opens them is in the keyring, which was asked at {time} and has not answered since.</source>
        <translation>La clé qui les ouvre est dans le trousseau, interrogé à {time} et sans réponse depuis.</translation>
    </message>
    <message>
        <source>The key that opens them is in the keyring, which was closed at {time}.</source>
        <translation>La clé qui les ouvre est dans le trousseau, resté fermé à {time}.</translation>
    </message>
    <message>
        <source>The key that opens them was removed, or they come from another computer, where it stayed.</source>
        <translation>La clé qui les ouvre a été retirée, ou bien ils viennent d’un autre ordinateur, où elle est restée.</translation>
    </message>
    <message>
        <source>The keyring is not to be found</source>
        <translation>Le trousseau est introuvable</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer</source>
        <translation>Le trousseau de cet ordinateur ne répond pas</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>Le trousseau de cet ordinateur est verrouillé</translation>
    </message>
    <message>
        <source>The keyring of this computer reports an error</source>
        <translation>Le trousseau de cet ordinateur signale une erreur</translation>
    </message>
    <message>
        <source>The list of what was saved, line by line, with what is lost.</source>
        <translation>La liste de ce qui a été sauvé, ligne par ligne, avec ce qui est perdu.</translation>
    </message>
    <message>
        <source>The new key is kept in the keyring.</source>
        <translation>La nouvelle clé est gardée dans le trousseau.</translation>
    </message>
    <message>
        <source>The new key is under a passphrase, asked for at each start.</source>
        <translation>La nouvelle clé est sous une phrase secrète, demandée à chaque ouverture.</translation>
    </message>
    <message>
        <source>The next try is in 5 seconds.</source>
        <translation>Prochain essai dans 5 secondes.</translation>
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
        <source>The passphrase that was chosen on this computer opens them, and nothing else does.</source>
        <translation>La phrase secrète choisie sur cet ordinateur les ouvre, et rien d’autre.</translation>
    </message>
    <message>
        <source>The passphrase that was given is not the one that was chosen on this computer.</source>
        <translation>La phrase secrète donnée n’est pas celle qui a été choisie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>Le portail</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
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
        <source>Too short by {missing}.</source>
        <translation>Trop court de {missing}.</translation>
    </message>
    <message>
        <source>Tried again at {time}: nothing has changed.</source>
        <translation>Réessayé à {time} : rien n’a changé.</translation>
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
        <source>Very hard to guess.</source>
        <translation>Très difficile à deviner.</translation>
    </message>
    <message>
        <source>What cannot be read without the key</source>
        <translation>Ce qui ne peut pas être lu sans la clé</translation>
    </message>
    <message>
        <source>What is kept as the key that opens them is none.</source>
        <translation>Ce qui est gardé comme clé n’en est pas une.</translation>
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
        <source>When the file is in order, or in its place, again.</source>
        <translation>Quand le fichier est de nouveau en ordre, ou à sa place.</translation>
    </message>
    <message>
        <source>When the keyring, or the key, is in its place again.</source>
        <translation>Quand le trousseau, ou la clé, est de nouveau en place.</translation>
    </message>
    <message>
        <source>When these data may be read, or yours are in their place.</source>
        <translation>Quand vous pouvez de nouveau lire ces données, ou quand les vôtres sont à leur place.</translation>
    </message>
    <message>
        <source>Whoever is signed in to the computer may not read them: {path}.</source>
        <translation>La session ouverte sur l’ordinateur ne peut pas les lire : {path}.</translation>
    </message>
    <message>
        <source>Your customers and quotes are on the disk, encrypted.</source>
        <translation>Vos clients et vos devis sont sur le disque, chiffrés.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your data are locked</source>
        <translation>Vos données sont verrouillées</translation>
    </message>
    <message>
        <source>Your sign-in and the key of your data are to be kept in it, and it was closed at {time}.</source>
        <translation>Il doit garder votre connexion et la clé de vos données, et il était fermé à {time}.</translation>
    </message>
    <message>
        <source>Your unsent changes, drafts and decisions</source>
        <translation>Vos envois en attente, brouillons et décisions</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions wait in the outbox: nothing leaves before you agree.</source>
        <translation>
            <numerusform>{n} envoi attend dans la boîte d’envoi : rien ne part avant votre accord.</numerusform>
            <numerusform>{n} envois attendent dans la boîte d’envoi : rien ne part avant votre accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails wait in the outbox: none leaves before you agree.</source>
        <translation>
            <numerusform>{n} e-mail attend dans la boîte d’envoi : il ne part pas avant votre accord.</numerusform>
            <numerusform>{n} e-mails attendent dans la boîte d’envoi : aucun ne part avant votre accord.</numerusform>
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
    <message>
        <source>{size} MB, unchanged since {date}, {time}</source>
        <translation>{size} Mo, inchangées depuis le {date} à {time}</translation>
    </message>
</context>
</TS>
