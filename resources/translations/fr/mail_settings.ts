<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>mail_settings</name>
    <message>
        <source>Address of the sender</source>
        <translation>Adresse de l’expéditeur</translation>
    </message>
    <message>
        <source>Always there: the e-mail opens in your own program; you send it from there.</source>
        <translation>Toujours possible : l’e-mail s’ouvre dans votre messagerie, vous l’envoyez de là.</translation>
    </message>
    <message>
        <source>An e-mail begins with the first of its kind. A version of your own stands in for the team’s, the team’s for the standard one.</source>
        <translation>Un e-mail commence par le premier modèle de sa catégorie. Votre version remplace celle de l’équipe, celle de l’équipe remplace le modèle standard.</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>Revenir au standard</translation>
    </message>
    <message>
        <source>Back to the team’s</source>
        <translation>Revenir à celui de l’équipe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changements abandonnés</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy this for them</source>
        <translation>Copier cette explication</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Draft in your mail program</source>
        <translation>Brouillon dans votre messagerie</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Example: {customer}, {number}. Lines without a value are left out; the legal line stays.</source>
        <translation>Exemple : {customer}, {number}. Les lignes sans valeur sont omises ; la mention légale reste.</translation>
    </message>
    <message>
        <source>Finish in your browser; this page goes on by itself.</source>
        <translation>Terminez dans votre navigateur ; cette page continue d’elle-même.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>How e-mail leaves</source>
        <translation>Envoi des e-mails</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Insérer une valeur</translation>
    </message>
    <message>
        <source>It does not work yet.</source>
        <translation>Cela ne fonctionne pas encore.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer</source>
        <translation>Gardé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>Langue de l’e-mail</translation>
    </message>
    <message>
        <source>Leaves by itself, as {login}</source>
        <translation>Part tout seul, au nom de {login}</translation>
    </message>
    <message>
        <source>Leaves by itself, by a server of yours; not set up yet</source>
        <translation>Part tout seul, par votre serveur ; pas encore réglé</translation>
    </message>
    <message>
        <source>Leaves by itself, by {host}</source>
        <translation>Part tout seul, par {host}</translation>
    </message>
    <message>
        <source>Leaves by itself, with your work account; not signed in yet</source>
        <translation>Part tout seul, avec votre compte professionnel ; pas encore connecté</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Serveur de messagerie (SMTP)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Microsoft is asked for a code…</source>
        <translation>Un code est demandé à Microsoft…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Nom et mot de passe</translation>
    </message>
    <message>
        <source>Name and token (XOAUTH2)</source>
        <translation>Nom et jeton (XOAUTH2)</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>No browser could be opened. Go to {url}</source>
        <translation>Aucun navigateur n’a pu être ouvert. Allez sur {url}</translation>
    </message>
    <message>
        <source>None, on this computer only</source>
        <translation>Aucun, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Not saved yet; kept here as you write.</source>
        <translation>Pas encore enregistré ; gardé ici à mesure que vous écrivez.</translation>
    </message>
    <message>
        <source>Nothing is sent by it.</source>
        <translation>Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>of the team</source>
        <translation>de l’équipe</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Publish for the team</source>
        <translation>Publier pour l’équipe</translation>
    </message>
    <message>
        <source>Published for the team</source>
        <translation>Publié pour l’équipe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Retirer de l’équipe</translation>
    </message>
    <message>
        <source>Removed from the team</source>
        <translation>Retiré de l’équipe</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>Enregistrer comme le mien</translation>
    </message>
    <message>
        <source>Sign in by a code</source>
        <translation>Se connecter par un code</translation>
    </message>
    <message>
        <source>Sign in once with your work account; Channel Desk keeps no password.</source>
        <translation>Connectez-vous une fois avec votre compte professionnel ; Channel Desk ne garde aucun mot de passe.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter dans le navigateur</translation>
    </message>
    <message>
        <source>Sign out at Microsoft</source>
        <translation>Se déconnecter de Microsoft</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed in as {login}. No password is kept.</source>
        <translation>Connecté en tant que {login}. Aucun mot de passe n’est gardé.</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Modèle enregistré</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Test this account</source>
        <translation>Tester ce compte</translation>
    </message>
    <message>
        <source>The chosen way is used first; another one can be taken for each e-mail.</source>
        <translation>L’envoi choisi est proposé en premier ; chaque e-mail peut en prendre un autre.</translation>
    </message>
    <message>
        <source>The connection is secret, and its certificate right</source>
        <translation>La connexion est chiffrée, son certificat est bon</translation>
    </message>
    <message>
        <source>The mailbox is there</source>
        <translation>La boîte aux lettres est là</translation>
    </message>
    <message>
        <source>The sender may send</source>
        <translation>L’expéditeur peut envoyer</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The sign-in is taken</source>
        <translation>La connexion est acceptée</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>To remind of a change quote</source>
        <translation>Pour relancer une modification</translation>
    </message>
    <message>
        <source>To remind of a quote</source>
        <translation>Pour relancer un devis</translation>
    </message>
    <message>
        <source>To send a change quote</source>
        <translation>Pour envoyer un devis de modification</translation>
    </message>
    <message>
        <source>To send a quote</source>
        <translation>Pour envoyer un devis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message numerus="yes">
        <source>Type this code at {url}, on any device, within {n} minutes.</source>
        <translation>
            <numerusform>Tapez ce code sur {url}, depuis n’importe quel appareil, dans la minute.</numerusform>
            <numerusform>Tapez ce code sur {url}, depuis n’importe quel appareil, dans les {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until this is set up, e-mail leaves as before.</source>
        <translation>Tant que ce n’est pas réglé, les e-mails partent comme avant.</translation>
    </message>
    <message>
        <source>Until this is set up, e-mail opens as a draft in your mail program.</source>
        <translation>Tant que ce n’est pas réglé, les e-mails s’ouvrent en brouillon dans votre messagerie.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Ce que lit le client</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Without signing in</source>
        <translation>Sans connexion</translation>
    </message>
    <message>
        <source>Your company has no application at Microsoft 365 yet. An administrator registers one in Microsoft Entra ID, as a public client for http://localhost with the rights Mail.Send and User.Read. Whoever runs the portal then gives it to everybody, once, with this command:</source>
        <translation>Votre société n’a pas encore d’application chez Microsoft 365. Un administrateur en inscrit une dans Microsoft Entra ID, comme client public pour http://localhost avec les droits Mail.Send et User.Read. La personne qui gère le portail la donne ensuite à tous, une fois, par cette commande :</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>Your own version is removed</source>
        <translation>Votre version est retirée</translation>
    </message>
</context>
</TS>
