<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>accounts</name>
    <message>
        <source>Accept the EULA to go on.</source>
        <translation>Acceptez le CLUF pour continuer.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>An admin user is named when the customer is created, not later.</source>
        <translation>L’administrateur est désigné à la création du client, pas après.</translation>
    </message>
    <message>
        <source>Ask a colleague for the customer</source>
        <translation>Demander le client à un collègue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Choose a Microsoft account, create one, or skip this step.</source>
        <translation>Choisissez un compte Microsoft, créez-en un ou passez cette étape.</translation>
    </message>
    <message>
        <source>Choose between purchase and trial.</source>
        <translation>Choisissez entre achat et essai.</translation>
    </message>
    <message>
        <source>Choose for which CSP account this is bought.</source>
        <translation>Choisissez le compte CSP pour lequel vous achetez.</translation>
    </message>
    <message>
        <source>Choose the package.</source>
        <translation>Choisissez la formule.</translation>
    </message>
    <message>
        <source>Choose the partner subscription.</source>
        <translation>Choisissez l’abonnement partenaire.</translation>
    </message>
    <message>
        <source>Choose the product family.</source>
        <translation>Choisissez la famille de produits.</translation>
    </message>
    <message>
        <source>Choose what kind of school it is.</source>
        <translation>Choisissez le type d’établissement.</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Confirmation of an order</source>
        <translation>Confirmation de commande</translation>
    </message>
    <message>
        <source>Credentials and portal link</source>
        <translation>Identifiants et lien du portail</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter a phone number: Microsoft opens no account without one.</source>
        <translation>Saisissez un numéro de téléphone : Microsoft n’ouvre aucun compte sans lui.</translation>
    </message>
    <message>
        <source>Enter only what stands in front of .onmicrosoft.com: {suggestion}</source>
        <translation>Saisissez seulement ce qui précède .onmicrosoft.com : {suggestion}</translation>
    </message>
    <message>
        <source>Enter the domain, as in example.com.</source>
        <translation>Saisissez le domaine, par exemple exemple.fr.</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>Saisissez le prénom.</translation>
    </message>
    <message>
        <source>Enter the login e-mail of the admin user.</source>
        <translation>Saisissez l’e-mail de connexion de l’administrateur.</translation>
    </message>
    <message>
        <source>Enter the name in front of .onmicrosoft.com.</source>
        <translation>Saisissez le nom placé devant .onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Enter the name of the first user.</source>
        <translation>Saisissez le nom du premier utilisateur.</translation>
    </message>
    <message>
        <source>Enter the school’s website.</source>
        <translation>Saisissez le site web de l’établissement.</translation>
    </message>
    <message>
        <source>Existing Microsoft account</source>
        <translation>Compte Microsoft existant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Enseignement supérieur</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Rattaché</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>Compte Microsoft</translation>
    </message>
    <message>
        <source>Microsoft knows no account {domain}. Compare the domain, or create an account.</source>
        <translation>Microsoft ne connaît pas le compte {domain}. Vérifiez le domaine ou créez un compte.</translation>
    </message>
    <message>
        <source>Name at least one technical contact.</source>
        <translation>Désignez au moins un contact technique.</translation>
    </message>
    <message>
        <source>New Microsoft account</source>
        <translation>Nouveau compte Microsoft</translation>
    </message>
    <message>
        <source>No Microsoft account for now</source>
        <translation>Pas de compte Microsoft pour l’instant</translation>
    </message>
    <message>
        <source>Nobody can sign in to this customer’s account: it has no admin user and no first user.</source>
        <translation>Personne ne peut se connecter au compte de ce client : il n’a ni administrateur ni premier utilisateur.</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Onboarding e-mail</source>
        <translation>E-mail d’installation</translation>
    </message>
    <message>
        <source>onboarding e-mail refused by the portal</source>
        <translation>e-mail d’installation refusé par le portail</translation>
    </message>
    <message>
        <source>order refused by the portal</source>
        <translation>commande refusée par le portail</translation>
    </message>
    <message>
        <source>Ordered at today’s price</source>
        <translation>Commande passée au prix du jour</translation>
    </message>
    <message>
        <source>Other education</source>
        <translation>Autre enseignement</translation>
    </message>
    <message>
        <source>Partner subscription</source>
        <translation>Abonnement partenaire</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <source>Primary or secondary school</source>
        <translation>École, collège ou lycée</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Request from a colleague</source>
        <translation>Demande d’un collègue</translation>
    </message>
    <message>
        <source>request to a colleague refused by the portal</source>
        <translation>demande à un collègue refusée par le portail</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sales representatives</source>
        <translation>Commerciaux</translation>
    </message>
    <message>
        <source>Say what the new Microsoft account is to be called.</source>
        <translation>Indiquez le nom du nouveau compte Microsoft.</translation>
    </message>
    <message>
        <source>Send the onboarding e-mail</source>
        <translation>Envoyer l’e-mail d’installation</translation>
    </message>
    <message>
        <source>Send the sign-in e-mail</source>
        <translation>Envoyer l’e-mail de connexion</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>sign-in e-mail refused by the portal</source>
        <translation>e-mail de connexion refusé par le portail</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Start the trial</source>
        <translation>Démarrer l’essai</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>The CSP account {domain} is suspended. Choose another, or have it opened again.</source>
        <translation>Le compte CSP {domain} est suspendu. Choisissez-en un autre, ou faites-le rouvrir.</translation>
    </message>
    <message>
        <source>The first user’s address must end with @{domain}.</source>
        <translation>L’adresse du premier utilisateur doit se terminer par @{domain}.</translation>
    </message>
    <message>
        <source>The login of the admin user, {login}, cannot be changed any more: the tenant exists. Put it back.</source>
        <translation>L’identifiant de l’administrateur, {login}, ne peut plus être modifié : le tenant existe. Rétablissez-le.</translation>
    </message>
    <message>
        <source>The Microsoft account {domain} is in use and cannot be exchanged for another one.</source>
        <translation>Le compte Microsoft {domain} est utilisé et ne peut pas être remplacé par un autre.</translation>
    </message>
    <message>
        <source>The prices have changed since you ordered. The portal has carried out nothing.</source>
        <translation>Les prix ont changé depuis votre commande. Le portail n’a rien exécuté.</translation>
    </message>
    <message>
        <source>The purchase does not contain the package tried.</source>
        <translation>L’achat ne contient pas la formule essayée.</translation>
    </message>
    <message>
        <source>There can be {max} sales representatives at most. Remove one.</source>
        <translation>Il peut y avoir {max} commerciaux au plus. Retirez-en un.</translation>
    </message>
    <message>
        <source>This CSP account is not there any more. Choose another.</source>
        <translation>Ce compte CSP n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This customer has no Microsoft account yet. Add one in its profile, then purchase.</source>
        <translation>Ce client n’a pas encore de compte Microsoft. Ajoutez-en un dans son profil, puis achetez.</translation>
    </message>
    <message>
        <source>This customer tried this package already, until {ends_on}. Purchase it, or try another package.</source>
        <translation>Ce client a déjà essayé cette formule, jusqu’au {ends_on}. Achetez-la ou essayez-en une autre.</translation>
    </message>
    <message>
        <source>This customer’s account is disabled. Enable it, then purchase.</source>
        <translation>Le compte de ce client est désactivé. Activez-le, puis achetez.</translation>
    </message>
    <message>
        <source>This customer’s account is suspended. Enable it, then purchase.</source>
        <translation>Le compte de ce client est suspendu. Activez-le, puis achetez.</translation>
    </message>
    <message>
        <source>This name has letters without accents and digits only, and begins with a letter.</source>
        <translation>Ce nom ne comporte que des lettres sans accent et des chiffres, et commence par une lettre.</translation>
    </message>
    <message>
        <source>This name has {length} characters; {max} are allowed.</source>
        <translation>Ce nom comporte {length} caractères ; {max} sont autorisés.</translation>
    </message>
    <message>
        <source>This package cannot be tried. Purchase it.</source>
        <translation>Cette formule ne peut pas être essayée. Achetez-la.</translation>
    </message>
    <message>
        <source>This programme is not sold by direct purchase. Make a quote or change the licences.</source>
        <translation>Ce programme ne se vend pas par achat direct. Créez un devis ou modifiez les licences.</translation>
    </message>
    <message>
        <source>This trial became a purchase already.</source>
        <translation>Cet essai a déjà été transformé en achat.</translation>
    </message>
    <message>
        <source>Today’s amount</source>
        <translation>Montant du jour</translation>
    </message>
    <message>
        <source>Today’s prices have not arrived on this laptop yet. Exchange with the portal, then order.</source>
        <translation>Les prix du jour ne sont pas encore arrivés sur ce poste. Échangez avec le portail, puis commandez.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>trial refused by the portal</source>
        <translation>essai refusé par le portail</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>VAT of one billing</source>
        <translation>TVA d’une facturation</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>{amount} over the commitment</source>
        <translation>{amount} sur l’engagement</translation>
    </message>
    <message>
        <source>{domain} belongs to somebody else already. Choose another name, or use that account.</source>
        <translation>{domain} est déjà pris. Choisissez un autre nom ou utilisez ce compte.</translation>
    </message>
    <message>
        <source>{email} is not a technical contact of this customer any more. Name the contacts again.</source>
        <translation>{email} n’est plus un contact technique de ce client. Désignez à nouveau les contacts.</translation>
    </message>
    <message>
        <source>{name} is in your own portfolio: there is nobody to ask.</source>
        <translation>{name} est dans votre propre portefeuille : il n’y a personne à qui demander.</translation>
    </message>
</context>
</TS>
