<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>wizard</name>
    <message>
        <source>1 to 9 employees</source>
        <translation>1 à 9 salariés</translation>
    </message>
    <message>
        <source>10 to 49 employees</source>
        <translation>10 à 49 salariés</translation>
    </message>
    <message>
        <source>250 to 4,999 employees</source>
        <translation>250 à 4 999 salariés</translation>
    </message>
    <message>
        <source>5,000 employees and more</source>
        <translation>5 000 salariés et plus</translation>
    </message>
    <message>
        <source>50 to 249 employees</source>
        <translation>50 à 249 salariés</translation>
    </message>
    <message>
        <source>A colleague may look after this company already</source>
        <translation>Un collègue suit peut-être déjà cette entreprise</translation>
    </message>
    <message>
        <source>A company with users of its own</source>
        <translation>Une société avec ses propres utilisateurs</translation>
    </message>
    <message>
        <source>A customer very like this one is already in your portfolio</source>
        <translation>Un client très proche existe déjà dans votre portefeuille</translation>
    </message>
    <message>
        <source>ABN</source>
        <translation>ABN</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account and package</source>
        <translation>Compte et formule</translation>
    </message>
    <message>
        <source>account and package</source>
        <translation>compte et formule</translation>
    </message>
    <message>
        <source>Account found: {company}</source>
        <translation>Compte trouvé : {company}</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Add a sales representative</source>
        <translation>Ajouter un commercial</translation>
    </message>
    <message>
        <source>Additional communication e-mail</source>
        <translation>Autre e-mail de contact</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Compléments</translation>
    </message>
    <message>
        <source>additional information</source>
        <translation>compléments</translation>
    </message>
    <message>
        <source>Additional line</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Utilisateur administrateur</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Before going on:</source>
        <translation>Avant de continuer :</translation>
    </message>
    <message>
        <source>Bill the company itself</source>
        <translation>Facturer la société elle-même</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Facturer à</translation>
    </message>
    <message>
        <source>Bill to the same address</source>
        <translation>Facturer à la même adresse</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>facturation</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Profil de facturation</translation>
    </message>
    <message>
        <source>BN</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>Business ID (Y-tunnus)</source>
        <translation>N° d’entreprise (Y-tunnus)</translation>
    </message>
    <message>
        <source>Business number (BN)</source>
        <translation>Numéro d’entreprise (NE)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be changed once the tenant exists</source>
        <translation>Non modifiable une fois le compte créé</translation>
    </message>
    <message>
        <source>Canton</source>
        <translation>Canton</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close, and keep the draft</source>
        <translation>Fermer en gardant le brouillon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>Commercial register</source>
        <translation>Registre du commerce</translation>
    </message>
    <message>
        <source>Commercial register number (FL)</source>
        <translation>N° de registre du commerce (FL)</translation>
    </message>
    <message>
        <source>Commercial register number (FN)</source>
        <translation>N° de registre du commerce (FN)</translation>
    </message>
    <message>
        <source>Commercial register number (HRB)</source>
        <translation>N° de registre du commerce (HRB)</translation>
    </message>
    <message>
        <source>company</source>
        <translation>société</translation>
    </message>
    <message>
        <source>Company address</source>
        <translation>Adresse de la société</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Company no.</source>
        <translation>N° de société</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>N° de société (Companies House)</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact for Microsoft</source>
        <translation>Contact pour Microsoft</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Copy the company’s details</source>
        <translation>Reprendre les informations de la société</translation>
    </message>
    <message>
        <source>Copy the primary contact</source>
        <translation>Reprendre le contact principal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Artisanat</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Create and purchase</source>
        <translation>Créer et acheter</translation>
    </message>
    <message>
        <source>Create and start the trial</source>
        <translation>Créer et démarrer l’essai</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Create the prospect</source>
        <translation>Créer le prospect</translation>
    </message>
    <message>
        <source>CRO</source>
        <translation>CRO</translation>
    </message>
    <message>
        <source>CRO number</source>
        <translation>N° CRO</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>customer without a name yet</source>
        <translation>client encore sans nom</translation>
    </message>
    <message>
        <source>CVR</source>
        <translation>CVR</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>N° CVR</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Deliver to the same address</source>
        <translation>Livrer à la même adresse</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Derived from the SIREN, can be changed</source>
        <translation>Déduit du SIREN, modifiable</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>Draft deleted: {name}.</source>
        <translation>Brouillon supprimé : {name}.</translation>
    </message>
    <message>
        <source>Draft not saved: {why}</source>
        <translation>Brouillon non enregistré : {why}</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Brouillon enregistré à {time}</translation>
    </message>
    <message>
        <source>Duplicate in a colleague’s portfolio</source>
        <translation>Doublon dans le portefeuille d’un collègue</translation>
    </message>
    <message>
        <source>E-invoices</source>
        <translation>Factures électroniques</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit: {page}</source>
        <translation>Modifier : {page}</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>EIN</source>
        <translation>EIN</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Émirat</translation>
    </message>
    <message>
        <source>Enterprise no.</source>
        <translation>N° d’entreprise</translation>
    </message>
    <message>
        <source>Enterprise number (BCE/KBO)</source>
        <translation>Numéro d’entreprise (BCE)</translation>
    </message>
    <message>
        <source>EULA</source>
        <translation>CLUF</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Finance and insurance</source>
        <translation>Finance et assurance</translation>
    </message>
    <message>
        <source>First and last name, can be changed</source>
        <translation>Prénom et nom, modifiable</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First user</source>
        <translation>Premier utilisateur</translation>
    </message>
    <message>
        <source>Fixed: it was given when the customer was created</source>
        <translation>Figé : donné à la création du client</translation>
    </message>
    <message>
        <source>Fixed: the tenant exists with this login</source>
        <translation>Figé : le compte existe avec cet identifiant</translation>
    </message>
    <message>
        <source>Follows from the numbers of the company, can be changed</source>
        <translation>Déduite des numéros de l’entreprise, modifiable</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Agroalimentaire</translation>
    </message>
    <message>
        <source>For example company.onmicrosoft.com</source>
        <translation>Par exemple societe.onmicrosoft.com</translation>
    </message>
    <message>
        <source>Found by its domain</source>
        <translation>À retrouver par son domaine</translation>
    </message>
    <message>
        <source>Free until {day}; a purchase converts it</source>
        <translation>Gratuit jusqu’au {day} ; un achat le convertit</translation>
    </message>
    <message>
        <source>From today on, billed monthly</source>
        <translation>Dès aujourd’hui, facturé chaque mois</translation>
    </message>
    <message>
        <source>Full domain</source>
        <translation>Domaine complet</translation>
    </message>
    <message>
        <source>General information</source>
        <translation>Informations générales</translation>
    </message>
    <message>
        <source>GST/HST</source>
        <translation>TPS/TVH</translation>
    </message>
    <message>
        <source>GST/HST number</source>
        <translation>Numéro de TPS/TVH</translation>
    </message>
    <message>
        <source>GSTIN</source>
        <translation>GSTIN</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Hosts customers of its own: a reseller, a group</source>
        <translation>Héberge ses propres clients : un revendeur, un groupe</translation>
    </message>
    <message>
        <source>Hotels and restaurants</source>
        <translation>Hôtellerie et restauration</translation>
    </message>
    <message>
        <source>How does the customer begin?</source>
        <translation>Comment le client commence-t-il ?</translation>
    </message>
    <message>
        <source>I accept the EULA</source>
        <translation>J’accepte le CLUF</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>IF</source>
        <translation>IF</translation>
    </message>
    <message>
        <source>In use: it cannot be exchanged for another account</source>
        <translation>Utilisé : il ne peut pas être échangé contre un autre compte</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Île</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>It has an account</source>
        <translation>Il a un compte</translation>
    </message>
    <message>
        <source>Its parent or a third party</source>
        <translation>Sa maison mère ou un tiers</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Kind of electronic address</source>
        <translation>Type d’adresse électronique</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>Type d’établissement</translation>
    </message>
    <message>
        <source>KvK</source>
        <translation>KvK</translation>
    </message>
    <message>
        <source>KvK number</source>
        <translation>N° KvK</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Login e-mail</source>
        <translation>E-mail de connexion</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Media and communication</source>
        <translation>Médias et communication</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>Compte Microsoft</translation>
    </message>
    <message>
        <source>Microsoft account free or existing</source>
        <translation>Compte Microsoft libre ou existant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>nearly the same name and postal code</source>
        <translation>nom presque identique, même code postal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Suivant : {page}</translation>
    </message>
    <message>
        <source>NIF</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>NIPC</source>
        <translation>NIPC</translation>
    </message>
    <message>
        <source>No customer can be added here</source>
        <translation>Aucun client ne peut être ajouté ici</translation>
    </message>
    <message>
        <source>Nobody will receive the onboarding e-mail</source>
        <translation>Personne ne recevra l’e-mail d’installation</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>none for now</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Not part of an address there, kept in case you come back: {values}</source>
        <translation>Ne fait pas partie d’une adresse de ce pays, gardé si vous y revenez : {values}</translation>
    </message>
    <message>
        <source>Nothing can be bought for it until it has one</source>
        <translation>Sans compte, rien ne peut être acheté pour ce client</translation>
    </message>
    <message>
        <source>One for each user</source>
        <translation>Une par utilisateur</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Organisation no.</source>
        <translation>N° d’organisation</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>N° d’organisation</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Partita IVA</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Partner subscription</source>
        <translation>Souscription partenaire</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Code postal (PIN)</translation>
    </message>
    <message>
        <source>Post town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Postcode (NPA)</source>
        <translation>NPA</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Préfecture</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Famille de produits</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Services aux entreprises</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>Proposed from the name; it must stay on the domain</source>
        <translation>Proposée d’après le nom ; elle doit rester sur le domaine</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>purchase or trial</source>
        <translation>achat ou essai</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>RCS Luxembourg</source>
        <translation>RCS Luxembourg</translation>
    </message>
    <message>
        <source>RCS Luxembourg number</source>
        <translation>N° RCS Luxembourg</translation>
    </message>
    <message>
        <source>Read the EULA</source>
        <translation>Lire le CLUF</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <source>Receives no e-mail</source>
        <translation>Ne reçoit pas d’e-mail</translation>
    </message>
    <message>
        <source>Receives the messages about the account as well</source>
        <translation>Reçoit aussi les messages sur le compte</translation>
    </message>
    <message>
        <source>Receives the welcome e-mail</source>
        <translation>Reçoit l’e-mail de bienvenue</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Register no.</source>
        <translation>N° de registre</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>N° d’immatriculation</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer ce contact</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>review</source>
        <translation>récapitulatif</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Sales representative {number}</source>
        <translation>Commercial {number}</translation>
    </message>
    <message>
        <source>Sales representatives</source>
        <translation>Commerciaux</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>même domaine</translation>
    </message>
    <message>
        <source>same registration number</source>
        <translation>même numéro d’immatriculation</translation>
    </message>
    <message>
        <source>same SIREN</source>
        <translation>même SIREN</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>même numéro de TVA</translation>
    </message>
    <message>
        <source>Search for the account</source>
        <translation>Rechercher le compte</translation>
    </message>
    <message>
        <source>Searching for {domain}…</source>
        <translation>Recherche de {domain}…</translation>
    </message>
    <message>
        <source>Send the welcome e-mail with the credentials</source>
        <translation>Envoyer l’e-mail de bienvenue avec les identifiants</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>somebody without a name yet</source>
        <translation>une personne encore sans nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Tax identifier (IF)</source>
        <translation>Identifiant fiscal (IF)</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>Le contact</translation>
    </message>
    <message>
        <source>The draft is kept: go on with it from “Customers”.</source>
        <translation>Le brouillon est gardé : reprenez-le depuis « Clients ».</translation>
    </message>
    <message>
        <source>The draft stays in “Customers”</source>
        <translation>Le brouillon reste dans « Clients »</translation>
    </message>
    <message>
        <source>The portal can create the account</source>
        <translation>Le portail peut créer le compte</translation>
    </message>
    <message>
        <source>The portal keeps the reason with the customer.</source>
        <translation>Le portail garde cette raison avec le client.</translation>
    </message>
    <message>
        <source>The portal opens it with Microsoft</source>
        <translation>Le portail l’ouvre auprès de Microsoft</translation>
    </message>
    <message>
        <source>The primary contact receives order updates</source>
        <translation>Le contact principal reçoit le suivi des commandes</translation>
    </message>
    <message>
        <source>The sales representative</source>
        <translation>Le commercial</translation>
    </message>
    <message>
        <source>This company is already in your portfolio</source>
        <translation>Cette société est déjà dans votre portefeuille</translation>
    </message>
    <message>
        <source>This company is in a colleague’s portfolio</source>
        <translation>Cette entreprise est dans le portefeuille d’un collègue</translation>
    </message>
    <message>
        <source>Tick the technical role of whoever sets it up.</source>
        <translation>Cochez le rôle technique de qui installera le service.</translation>
    </message>
    <message>
        <source>To be checked by the portal</source>
        <translation>À vérifier par le portail</translation>
    </message>
    <message>
        <source>to be checked by the portal</source>
        <translation>à vérifier par le portail</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport et logistique</translation>
    </message>
    <message numerus="yes">
        <source>Trial ({n} days)</source>
        <translation>
            <numerusform>Essai ({n} jour)</numerusform>
            <numerusform>Essai ({n} jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>UID</source>
        <translation>IDE</translation>
    </message>
    <message>
        <source>UID (company number)</source>
        <translation>IDE (UID)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Utiliser {domain}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>N° de TVA</translation>
    </message>
    <message>
        <source>VAT number (MWST)</source>
        <translation>N° de TVA (MWST)</translation>
    </message>
    <message>
        <source>VAT number (MWST/TVA/IVA)</source>
        <translation>N° de TVA (MWST/TVA/IVA)</translation>
    </message>
    <message>
        <source>VAT number (USt-IdNr.)</source>
        <translation>N° de TVA (USt-IdNr.)</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site internet</translation>
    </message>
    <message>
        <source>Website of the school</source>
        <translation>Site de l’établissement</translation>
    </message>
    <message>
        <source>Welcome e-mail</source>
        <translation>E-mail de bienvenue</translation>
    </message>
    <message>
        <source>What stands after the @, as in example.com</source>
        <translation>Ce qui suit le @, comme dans exemple.fr</translation>
    </message>
    <message>
        <source>Who looks after this customer: up to {max} sales representatives, or nobody.</source>
        <translation>Qui suit ce client : jusqu’à {max} commerciaux, ou personne.</translation>
    </message>
    <message>
        <source>Why this number is right all the same</source>
        <translation>Pourquoi ce numéro est juste malgré tout</translation>
    </message>
    <message>
        <source>Y-tunnus</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>You are offline: go on, the portal answers at the next exchange. A refusal arrives in “Attention”.</source>
        <translation>Vous êtes hors ligne : continuez, le portail répondra au prochain échange. Un refus arrivera dans « À traiter ».</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>Code ZIP</translation>
    </message>
    <message>
        <source>{agreement}: accepted by {who} on {day} at {time}</source>
        <translation>{agreement} : accepté par {who} le {day} à {time}</translation>
    </message>
    <message>
        <source>{amount} a month excl. VAT, from today on</source>
        <translation>{amount} par mois HT, dès aujourd’hui</translation>
    </message>
    <message>
        <source>{domain} is free</source>
        <translation>{domain} est libre</translation>
    </message>
    <message>
        <source>{domain}: to be checked by the portal</source>
        <translation>{domain} : à vérifier par le portail</translation>
    </message>
    <message>
        <source>{field}, admin user</source>
        <translation>{field}, utilisateur administrateur</translation>
    </message>
    <message>
        <source>{field}, contact {number}</source>
        <translation>{field}, contact {number}</translation>
    </message>
    <message>
        <source>{field}, sales representative {number}</source>
        <translation>{field}, commercial {number}</translation>
    </message>
    <message>
        <source>{names} (one address)</source>
        <translation>{names} (une seule adresse)</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} et {n} autre</numerusform>
            <numerusform>{names} et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}: every technical contact. It leaves when the first quote is validated.</source>
        <translation>{names} : tous les contacts techniques. Il part à la validation du premier devis.</translation>
    </message>
    <message>
        <source>{names}: every technical contact. It leaves with the first licences.</source>
        <translation>{names} : tous les contacts techniques. Il part avec les premières licences.</translation>
    </message>
    <message>
        <source>{name} is a customer now: its order is queued.</source>
        <translation>{name} est créé : sa commande partira au prochain échange.</translation>
    </message>
    <message>
        <source>{name} is a prospect now.</source>
        <translation>{name} est maintenant dans vos prospects.</translation>
    </message>
    <message>
        <source>{name} tries its package until {day}.</source>
        <translation>{name} essaie sa formule jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} ne fait plus partie des contacts.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, paid in {n} days</source>
        <translation>
            <numerusform>{name}, paiement à {n} jour</numerusform>
            <numerusform>{name}, paiement à {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {city}: {why}.</source>
        <translation>{name}, {city} : {why}.</translation>
    </message>
    <message>
        <source>{name}, {city}: {why}. It comes to this laptop with the next exchange.</source>
        <translation>{name}, {city} : {why}. Ce poste le recevra au prochain échange.</translation>
    </message>
    <message>
        <source>{name}, {city}: {why}. Speak to {rep}.</source>
        <translation>{name}, {city} : {why}. Parlez-en à {rep}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people will receive the onboarding e-mail</source>
        <translation>
            <numerusform>{n} personne recevra l’e-mail d’installation</numerusform>
            <numerusform>{n} personnes recevront l’e-mail d’installation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message numerus="yes">
        <source>{type}: {discount} off, paid in {n} days</source>
        <translation>
            <numerusform>{type} : remise {discount}, paiement à {n} jour</numerusform>
            <numerusform>{type} : remise {discount}, paiement à {n} jours</numerusform>
        </translation>
    </message>
</context>
</TS>
