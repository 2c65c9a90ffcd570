<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>mail</name>
    <message>
        <source>A meeting, for a calendar</source>
        <translation>Un rendez-vous, pour un agenda</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>Jeton d’accès (XOAUTH2)</translation>
    </message>
    <message>
        <source>Actions of what was sent</source>
        <translation>Actions de l’envoi</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>amount per month, excl. VAT</source>
        <translation>montant mensuel HT</translation>
    </message>
    <message>
        <source>amount per month, incl. VAT</source>
        <translation>montant mensuel TTC</translation>
    </message>
    <message>
        <source>amount per year, excl. VAT</source>
        <translation>montant annuel HT</translation>
    </message>
    <message>
        <source>amount per year, incl. VAT</source>
        <translation>montant annuel TTC</translation>
    </message>
    <message>
        <source>as it is in {place}</source>
        <translation>à l’heure de {place}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin the text anew?</source>
        <translation>Recommencer le texte ?</translation>
    </message>
    <message>
        <source>by Microsoft 365 · {address}</source>
        <translation>par Microsoft 365 · {address}</translation>
    </message>
    <message>
        <source>by your mail server · {address}</source>
        <translation>par votre serveur · {address}</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Agenda (.ics)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <source>Changes kept: the e-mail stays in the outbox until you send it</source>
        <translation>Modifications gardées : l’e-mail reste dans la boîte d’envoi jusqu’à ce que vous l’envoyiez</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Copy to me</source>
        <translation>Copie à moi</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>day of the offer</source>
        <translation>date de l’offre</translation>
    </message>
    <message>
        <source>Delete removes, Enter corrects</source>
        <translation>Suppr retire, Entrée corrige</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Brouillon supprimé</translation>
    </message>
    <message>
        <source>Draft in your mail program</source>
        <translation>Brouillon dans votre messagerie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>E-mail leaves by Microsoft 365, as {login}.</source>
        <translation>L’e-mail part par Microsoft 365, au nom de {login}.</translation>
    </message>
    <message>
        <source>E-mail to {names}</source>
        <translation>E-mail à {names}</translation>
    </message>
    <message>
        <source>each amount in detail, at the end of the paper</source>
        <translation>le détail de chaque montant, à la fin du document</translation>
    </message>
    <message>
        <source>Expiry reminder (.ics)</source>
        <translation>Rappel d’échéance (.ics)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Files of the e-mail</source>
        <translation>Pièces de l’e-mail</translation>
    </message>
    <message>
        <source>For the customer’s calendar</source>
        <translation>Pour l’agenda du client</translation>
    </message>
    <message>
        <source>for the customer’s calendar</source>
        <translation>pour l’agenda du client</translation>
    </message>
    <message>
        <source>General conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>salutation</translation>
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
        <source>Hide the papers</source>
        <translation>Masquer les documents</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Insérer une valeur</translation>
    </message>
    <message>
        <source>It can be taken back until it has left.</source>
        <translation>Annulable tant qu’il n’est pas parti.</translation>
    </message>
    <message>
        <source>It cannot be sent.</source>
        <translation>Envoi impossible.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder en brouillon</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Kept as a draft: it leaves when you send it</source>
        <translation>Gardé en brouillon : il partira quand vous l’enverrez</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Last day of the offer</source>
        <translation>Dernier jour de l’offre</translation>
    </message>
    <message>
        <source>last day of the offer</source>
        <translation>dernier jour de l’offre</translation>
    </message>
    <message>
        <source>Leave it in the outbox</source>
        <translation>Le laisser dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>legal line of your company</source>
        <translation>mention légale de votre société</translation>
    </message>
    <message>
        <source>Mail server (SMTP)</source>
        <translation>Serveur d’envoi (SMTP)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Meeting (.ics)</source>
        <translation>Rendez-vous (.ics)</translation>
    </message>
    <message>
        <source>Meeting for the customer’s calendar</source>
        <translation>Rendez-vous pour l’agenda du client</translation>
    </message>
    <message>
        <source>Meeting with {partner}</source>
        <translation>Rendez-vous avec {partner}</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Rendez-vous…</translation>
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
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>name of the recipient</source>
        <translation>nom du destinataire</translation>
    </message>
    <message>
        <source>Name, role or address</source>
        <translation>Nom, fonction ou adresse</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No e-mail can be written about this</source>
        <translation>Aucun e-mail ne peut être écrit à ce sujet</translation>
    </message>
    <message>
        <source>No file goes with the e-mail.</source>
        <translation>Aucune pièce n’accompagne l’e-mail.</translation>
    </message>
    <message>
        <source>No mail program opened the draft</source>
        <translation>Aucune messagerie n’a ouvert le brouillon</translation>
    </message>
    <message>
        <source>No margin, internal note or purchase price: the e-mail and its files contain only what the customer may read.</source>
        <translation>Ni marge, ni note interne, ni prix d’achat : l’e-mail et ses pièces ne contiennent que ce que le client peut lire.</translation>
    </message>
    <message>
        <source>None, on this computer alone</source>
        <translation>Aucun, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>not saved: {why}</source>
        <translation>non enregistré : {why}</translation>
    </message>
    <message>
        <source>Nothing was changed: the e-mail leaves as it was</source>
        <translation>Rien n’a changé : l’e-mail part tel quel</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>number of users</source>
        <translation>nombre d’utilisateurs</translation>
    </message>
    <message>
        <source>of your company</source>
        <translation>de votre société</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>on-line link</source>
        <translation>lien en ligne</translation>
    </message>
    <message>
        <source>one-time amount, excl. VAT</source>
        <translation>montant unique HT</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Ouvrir le brouillon</translation>
    </message>
    <message>
        <source>Open what went</source>
        <translation>Ouvrir ce qui est parti</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Our conditions</source>
        <translation>Nos conditions</translation>
    </message>
    <message>
        <source>Our general conditions</source>
        <translation>Nos conditions générales</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>page {page} / {count}</source>
        <translation>page {page} / {count}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>Provisional number.</source>
        <translation>Numéro provisoire.</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Devis {number}</translation>
    </message>
    <message>
        <source>Quote {number} expires</source>
        <translation>Le devis {number} expire</translation>
    </message>
    <message>
        <source>refused for {names}</source>
        <translation>refusé pour {names}</translation>
    </message>
    <message>
        <source>Remind by e-mail</source>
        <translation>Relancer par e-mail</translation>
    </message>
    <message>
        <source>Remind of the change quote by e-mail</source>
        <translation>Relancer le devis de modification par e-mail</translation>
    </message>
    <message>
        <source>Remind of the quote by e-mail</source>
        <translation>Relancer le devis par e-mail</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>révision {revision}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Save the draft…</source>
        <translation>Enregistrer le brouillon…</translation>
    </message>
    <message>
        <source>Saved as {name}: open it and send it from there</source>
        <translation>Enregistré sous {name} : ouvrez-le et envoyez-le de là</translation>
    </message>
    <message>
        <source>saved at {time}</source>
        <translation>enregistré à {time}</translation>
    </message>
    <message>
        <source>See the document</source>
        <translation>Voir le document</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Envoyer par e-mail</translation>
    </message>
    <message>
        <source>Send the change quote by e-mail</source>
        <translation>Envoyer le devis de modification par e-mail</translation>
    </message>
    <message>
        <source>Send the quote by e-mail</source>
        <translation>Envoyer le devis par e-mail</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sending channel</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Régler l’envoi</translation>
    </message>
    <message>
        <source>Show the papers</source>
        <translation>Afficher les documents</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>date de démarrage prévisionnelle</translation>
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
        <source>Template</source>
        <translation>Modèle</translation>
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
        <source>The draft is kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message>
        <source>The draft went to your mail program: send it from there</source>
        <translation>Le brouillon est remis à votre messagerie : envoyez-le de là</translation>
    </message>
    <message>
        <source>The e-mail leaves once the final number is there</source>
        <translation>L’e-mail partira dès que le numéro définitif sera là</translation>
    </message>
    <message>
        <source>The e-mail leaves once the portal has taken the revision</source>
        <translation>L’e-mail partira quand le portail aura pris la révision</translation>
    </message>
    <message>
        <source>The e-mail leaves when the network is back, as you see it here.</source>
        <translation>L’e-mail partira au retour du réseau, tel que vous le voyez ici.</translation>
    </message>
    <message>
        <source>The e-mail waits for the final number, and is written again with it.</source>
        <translation>L’e-mail attend le numéro définitif, puis il est refait avec lui.</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Fichier enregistré</translation>
    </message>
    <message>
        <source>The last day, for a calendar</source>
        <translation>L’échéance, pour un agenda</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The partner’s general conditions</source>
        <translation>Les conditions générales de la société</translation>
    </message>
    <message>
        <source>The sign-in at Microsoft 365 is forgotten.</source>
        <translation>La connexion à Microsoft 365 est oubliée.</translation>
    </message>
    <message>
        <source>there is none for this offer</source>
        <translation>il n’y en a pas pour cette offre</translation>
    </message>
    <message>
        <source>This computer has no program for e-mail in files (.eml), or it did not start. Save the draft and open it where you write your e-mail, or set up an account in the settings.</source>
        <translation>Cet ordinateur n’a pas de programme pour les fichiers d’e-mail (.eml), ou ce programme n’a pas démarré. Enregistrez le brouillon et ouvrez-le là où vous écrivez vos e-mails, ou réglez un compte dans les réglages.</translation>
    </message>
    <message>
        <source>This way is not set up. Choose another one, or set it up.</source>
        <translation>Cet envoi n’est pas réglé. Choisissez-en un autre, ou réglez-le.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tinted values come from the document. The e-mail is fixed when it is sent: a later revision does not change it.</source>
        <translation>Les valeurs teintées viennent du document. L’e-mail est figé à l’envoi : une révision ultérieure ne le change pas.</translation>
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
        <source>to {names}</source>
        <translation>à {names}</translation>
    </message>
    <message>
        <source>Type {code} at {url}, within {minutes} minutes.</source>
        <translation>Saisissez {code} sur {url}, dans les {minutes} minutes.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>what governs the offer</source>
        <translation>ce qui régit l’offre</translation>
    </message>
    <message>
        <source>What the customer will receive</source>
        <translation>Ce que le client recevra</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>What you changed by hand is replaced.</source>
        <translation>Ce que vous avez changé à la main est remplacé.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Without sign-in</source>
        <translation>Sans identification</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>votre société</translation>
    </message>
    <message>
        <source>your file</source>
        <translation>votre fichier</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>your phone number</source>
        <translation>votre numéro de téléphone</translation>
    </message>
    <message numerus="yes">
        <source>{day} at {time}, {n} minutes</source>
        <translation>
            <numerusform>{day} à {time}, {n} minute</numerusform>
            <numerusform>{day} à {time}, {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size} of {most}</source>
        <translation>{files}, {size} sur {most}</translation>
    </message>
    <message>
        <source>{moment}, by {name}</source>
        <translation>{moment}, par {name}</translation>
    </message>
    <message>
        <source>{name} is shown by the program that opens it.</source>
        <translation>{name} s’affiche dans le programme qui l’ouvre.</translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails sent</source>
        <translation>
            <numerusform>{n} e-mail envoyé</numerusform>
            <numerusform>{n} e-mails envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
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
        <source>{size} KB</source>
        <translation>{size} Ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{total}; the largest is {name}</source>
        <translation>{total} ; le plus lourd est {name}</translation>
    </message>
</context>
</TS>
