<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>file</name>
    <message>
        <source>A cart was begun, and not ordered yet.</source>
        <translation>Un panier est commencé, pas encore commandé.</translation>
    </message>
    <message>
        <source>A purchase begins one as soon as the portal has carried it out.</source>
        <translation>Un achat en ouvre un dès que le portail l’a exécuté.</translation>
    </message>
    <message>
        <source>A validated quote or a purchase places one.</source>
        <translation>Un devis validé ou un achat en passe une.</translation>
    </message>
    <message>
        <source>Actions of the order</source>
        <translation>Actions de la commande</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Utilisateur administrateur</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>asked for by {name}, {moment}</source>
        <translation>demandé par {name}, {moment}</translation>
    </message>
    <message>
        <source>Asked for, not applied</source>
        <translation>Demandé, non appliqué</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Demande au portail…</translation>
    </message>
    <message>
        <source>Assign licences</source>
        <translation>Attribuer des licences</translation>
    </message>
    <message>
        <source>at the next exchange</source>
        <translation>au prochain échange</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>débute le {day}</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Profil de facturation</translation>
    </message>
    <message>
        <source>Bought under</source>
        <translation>Acheté sous</translation>
    </message>
    <message>
        <source>Bring to one end</source>
        <translation>Aligner les échéances</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Modifier les options</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>Changes of fields</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes of the profile discarded: {name}.</source>
        <translation>Modifications du profil abandonnées : {name}.</translation>
    </message>
    <message>
        <source>Choose at least one technical contact.</source>
        <translation>Choisissez au moins un contact technique.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>Commitment total, {currency}</source>
        <translation>Total engagement, {currency}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Computed on this laptop from contract and licences as the portal last told them; an order that waits for it is not included.</source>
        <translation>Calcul fait sur cet ordinateur, d’après le contrat et les licences connus au dernier échange avec le portail ; une commande qui attend sa réponse n’y est pas.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>contract to {day}</source>
        <translation>contrat jusqu’au {day}</translation>
    </message>
    <message>
        <source>contract {number}</source>
        <translation>contrat {number}</translation>
    </message>
    <message>
        <source>Convert by purchase</source>
        <translation>Convertir en achat</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>CSP account</source>
        <translation>Compte CSP</translation>
    </message>
    <message>
        <source>CSP accounts</source>
        <translation>Comptes CSP</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>Fiche client</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit the contacts</source>
        <translation>Modifier les contacts</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Electronic address for e-invoices</source>
        <translation>Adresse électronique de facturation</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminé le {day}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>HT, {currency}</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>Perdus (expirés)</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fixed: {email} signs in on this domain</source>
        <translation>Figé : {email} se connecte sur ce domaine</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the cart</source>
        <translation>Reprendre le panier</translation>
    </message>
    <message>
        <source>incl. VAT</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Incl. VAT, {currency}</source>
        <translation>TTC, {currency}</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Installation stage</source>
        <translation>Étape d’installation</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>It begins when the first licences are assigned.</source>
        <translation>Elle commence quand les premières licences sont attribuées.</translation>
    </message>
    <message>
        <source>It goes to {names}.</source>
        <translation>Il est adressé à {names}.</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Language of quotes and e-mails</source>
        <translation>Langue des devis et des e-mails</translation>
    </message>
    <message>
        <source>Laptop {id}</source>
        <translation>Poste {id}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Linked on</source>
        <translation>Relié le</translation>
    </message>
    <message>
        <source>Make the first; it has a number at once, online or not.</source>
        <translation>Créez le premier : il a un numéro aussitôt, en ligne ou non.</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>Compte Microsoft</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>month by month</source>
        <translation>mois par mois</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Mensuel HT, {currency}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Name a technical contact in the profile first.</source>
        <translation>Nommez d’abord un contact technique dans le profil.</translation>
    </message>
    <message>
        <source>never exchanged</source>
        <translation>jamais échangé</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>Next regular invoice, {day}</source>
        <translation>Prochaine facture récurrente, {day}</translation>
    </message>
    <message>
        <source>No CSP account yet</source>
        <translation>Pas encore de compte CSP</translation>
    </message>
    <message>
        <source>No field changed.</source>
        <translation>Aucun champ n’a changé.</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Pas encore de facture</translation>
    </message>
    <message>
        <source>No licences yet</source>
        <translation>Pas encore de licences</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Pas encore de numéro</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>Pas encore de commande</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>Pas encore de produit</translation>
    </message>
    <message>
        <source>No quote for this customer</source>
        <translation>Aucun devis pour ce client</translation>
    </message>
    <message>
        <source>No subscription yet</source>
        <translation>Pas encore d’abonnement</translation>
    </message>
    <message>
        <source>No technical contact.</source>
        <translation>Aucun contact technique.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet</source>
        <translation>Personne ne peut encore se connecter</translation>
    </message>
    <message>
        <source>Nobody can sign in yet, so there is nobody to write to.</source>
        <translation>Personne ne peut encore se connecter : il n’y a personne à qui écrire.</translation>
    </message>
    <message>
        <source>Not applied: {changes}</source>
        <translation>Non appliqué : {changes}</translation>
    </message>
    <message>
        <source>Not saved yet, kept as a draft: {groups}</source>
        <translation>Pas encore enregistré, gardé en brouillon : {groups}</translation>
    </message>
    <message>
        <source>Nothing of the kind among these entries</source>
        <translation>Rien de tel parmi ces entrées</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>offline, exchanged {when}</source>
        <translation>hors ligne, échange {when}</translation>
    </message>
    <message>
        <source>Older entries may have some; “All” shows the others.</source>
        <translation>Les entrées plus anciennes en contiennent peut-être ; « Tout » affiche les autres.</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>Sur le portail</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Open the onboarding</source>
        <translation>Ouvrir l’installation</translation>
    </message>
    <message>
        <source>Option of {product}</source>
        <translation>Option de {product}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Order licences</source>
        <translation>Commander des licences</translation>
    </message>
    <message>
        <source>Order the first ones here: they make the contract.</source>
        <translation>Commandez les premières ici : elles font le contrat.</translation>
    </message>
    <message>
        <source>Order updates</source>
        <translation>Suivi des commandes</translation>
    </message>
    <message>
        <source>Ordered: {what}</source>
        <translation>Commandé : {what}</translation>
    </message>
    <message>
        <source>Ordered: {what}, {amount} a month excl. VAT</source>
        <translation>Commandé : {what}, {amount} par mois HT</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Per period excl. VAT, {currency}</source>
        <translation>Par période HT, {currency}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Purchase date</source>
        <translation>Date d’achat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Re-quote at today’s prices</source>
        <translation>Refaire au prix du jour</translation>
    </message>
    <message>
        <source>Receives none</source>
        <translation>Ne le reçoit pas</translation>
    </message>
    <message>
        <source>Refused or in conflict</source>
        <translation>Refus et conflits</translation>
    </message>
    <message>
        <source>Refused quotes</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Reload takes theirs and keeps your other changes.</source>
        <translation>« Recharger » prend sa version et garde vos autres changements.</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>révision {revision}</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Sales representatives</source>
        <translation>Commerciaux</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>See the licences</source>
        <translation>Voir les licences</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation>Voir le profil</translation>
    </message>
    <message>
        <source>Select an offer</source>
        <translation>Sélectionner une offre</translation>
    </message>
    <message>
        <source>Send the e-mail</source>
        <translation>Envoyer l’e-mail</translation>
    </message>
    <message>
        <source>Send the onboarding e-mail</source>
        <translation>Envoyer l’e-mail d’installation</translation>
    </message>
    <message>
        <source>Send the onboarding e-mail?</source>
        <translation>Envoyer l’e-mail d’installation ?</translation>
    </message>
    <message>
        <source>Send the sign-in e-mail</source>
        <translation>Envoyer l’e-mail de connexion</translation>
    </message>
    <message>
        <source>Send the sign-in e-mail?</source>
        <translation>Envoyer l’e-mail de connexion ?</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Envoyé par e-mail</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Afficher les entrées plus anciennes</translation>
    </message>
    <message>
        <source>Sign-in e-mail sent to {names} on {day} at {time}, asked for by {name}.</source>
        <translation>E-mail de connexion envoyé à {names} le {day} à {time}, à la demande de {name}.</translation>
    </message>
    <message>
        <source>Sign-in e-mail to {names}: asked for by {name}, not sent yet.</source>
        <translation>E-mail de connexion à {names} : demandé par {name}, pas encore envoyé.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: {groups}.</source>
        <translation>Quelqu’un d’autre a changé la même chose : {groups}.</translation>
    </message>
    <message>
        <source>Somebody else changed: {groups}.</source>
        <translation>Quelqu’un d’autre a changé : {groups}.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sort {list} by</source>
        <translation>Trier {list} par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Superseded quotes</source>
        <translation>Remplacés</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Retirer la commande</translation>
    </message>
    <message>
        <source>The audit log is on the portal.</source>
        <translation>Le journal est sur le portail.</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Le contact</translation>
    </message>
    <message>
        <source>The e-mail asked for last has not left yet.</source>
        <translation>Le dernier e-mail demandé n’est pas encore parti.</translation>
    </message>
    <message>
        <source>The licences are assigned when the portal has the order.</source>
        <translation>Les licences sont attribuées quand le portail a reçu la commande.</translation>
    </message>
    <message>
        <source>The onboarding cannot be opened now.</source>
        <translation>L’installation ne peut pas être ouverte maintenant.</translation>
    </message>
    <message>
        <source>The onboarding e-mail has nobody to go to. Name one in the profile.</source>
        <translation>L’e-mail d’installation n’a pas de destinataire. Nommez-en un dans le profil.</translation>
    </message>
    <message>
        <source>The onboarding e-mail to {names} is queued</source>
        <translation>L’e-mail d’installation pour {names} va partir</translation>
    </message>
    <message>
        <source>The order has left for the portal.</source>
        <translation>La commande est partie vers le portail.</translation>
    </message>
    <message>
        <source>The portal creates the first user when it opens the account.</source>
        <translation>Le portail crée le premier utilisateur à l’ouverture du compte.</translation>
    </message>
    <message>
        <source>The portal issues the first one when the contract begins.</source>
        <translation>Le portail émet la première au début du contrat.</translation>
    </message>
    <message>
        <source>The portal links the Microsoft account that the profile names.</source>
        <translation>Le portail relie le compte Microsoft indiqué dans le profil.</translation>
    </message>
    <message>
        <source>The portal records every change as soon as it arrives there.</source>
        <translation>Le portail enregistre chaque modification dès son arrivée.</translation>
    </message>
    <message>
        <source>The portal sends login and link to these people, at the next exchange. Links sent before open nothing any more.</source>
        <translation>Le portail envoie l’identifiant et le lien à ces personnes, au prochain échange. Les liens envoyés auparavant ne fonctionneront plus.</translation>
    </message>
    <message>
        <source>The portal sends the link to these technical contacts, at the next exchange.</source>
        <translation>Le portail envoie le lien à ces contacts techniques, au prochain échange.</translation>
    </message>
    <message>
        <source>The portal tells when a stage is done.</source>
        <translation>Le portail signale la fin de chaque étape.</translation>
    </message>
    <message>
        <source>The sign-in e-mail to {names} could not be sent. Check the addresses.</source>
        <translation>L’e-mail de connexion à {names} n’a pas pu être envoyé. Vérifiez les adresses.</translation>
    </message>
    <message>
        <source>The sign-in e-mail to {names} is queued</source>
        <translation>L’e-mail de connexion à {names} va partir</translation>
    </message>
    <message>
        <source>The sign-in e-mail was not sent yet.</source>
        <translation>L’e-mail de connexion n’a pas encore été envoyé.</translation>
    </message>
    <message>
        <source>Theirs is shown: {groups}</source>
        <translation>Version de l’autre affichée : {groups}</translation>
    </message>
    <message>
        <source>There is nobody who could sign in.</source>
        <translation>Personne ne pourrait se connecter.</translation>
    </message>
    <message>
        <source>They are assigned when a purchase is carried out.</source>
        <translation>Elles sont attribuées quand un achat est exécuté.</translation>
    </message>
    <message>
        <source>They are assigned when a quote is validated.</source>
        <translation>Elles sont attribuées à la validation d’un devis.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>To correct: {fields}</source>
        <translation>À corriger : {fields}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Essai jusqu’au {day}</translation>
    </message>
    <message>
        <source>Trial until {day}.</source>
        <translation>Essai jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>up to date {when}</source>
        <translation>à jour {when}</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Validate the quote</source>
        <translation>Valider le devis</translation>
    </message>
    <message>
        <source>Validated quotes</source>
        <translation>Validés</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT, {currency}</source>
        <translation>TVA, {currency}</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is bought for this customer is listed here.</source>
        <translation>Ce qui est acheté pour ce client est listé ici.</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>What you or a colleague send to this customer by e-mail is listed here.</source>
        <translation>Ce que vous ou un collègue envoyez à ce client par e-mail est listé ici.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Your own changes stay; saving keeps both.</source>
        <translation>Vos changements restent ; l’enregistrement garde les deux.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle permet seulement de lire.</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field} : {old} → {new}</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} ne fait plus partie des contacts.</translation>
    </message>
    <message>
        <source>{name}, {email}</source>
        <translation>{name}, {email}</translation>
    </message>
    <message>
        <source>{name}, {moment}, {place}</source>
        <translation>{name}, {moment}, {place}</translation>
    </message>
    <message>
        <source>{name}: the profile is saved</source>
        <translation>{name} : le profil est enregistré</translation>
    </message>
    <message>
        <source>{note}, at the list that is known today</source>
        <translation>{note}, au tarif connu aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{ordered} from {day}</source>
        <translation>{ordered} à partir du {day}</translation>
    </message>
    <message numerus="yes">
        <source>{package}, {n} licences.</source>
        <translation>
            <numerusform>{package}, {n} licence.</numerusform>
            <numerusform>{package}, {n} licences.</numerusform>
        </translation>
    </message>
    <message>
        <source>{product}: reduction to {fewer} taken back, {kept} kept</source>
        <translation>{product} : réduction à {fewer} annulée, {kept} conservées</translation>
    </message>
    <message>
        <source>{quantity} × {product}</source>
        <translation>{quantity} × {product}</translation>
    </message>
    <message>
        <source>{seats} from {day}</source>
        <translation>{seats} à partir du {day}</translation>
    </message>
    <message>
        <source>{what}, excl. VAT</source>
        <translation>{what}, HT</translation>
    </message>
</context>
</TS>
