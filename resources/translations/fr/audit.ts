<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <source>acceptance</source>
        <translation>acceptation</translation>
    </message>
    <message>
        <source>Accepted on-line by the customer</source>
        <translation>Accepté en ligne par le client</translation>
    </message>
    <message>
        <source>account state</source>
        <translation>état du compte</translation>
    </message>
    <message>
        <source>Account state changed</source>
        <translation>État du compte modifié</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>admin user</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>montants</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Approbation demandée</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>compte bancaire</translation>
    </message>
    <message>
        <source>billing profile</source>
        <translation>profil de facturation</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>Change asked for on-line by the customer</source>
        <translation>Modification demandée en ligne par le client</translation>
    </message>
    <message>
        <source>Change order cancelled</source>
        <translation>Modification d’abonnement annulée</translation>
    </message>
    <message>
        <source>Change order created</source>
        <translation>Modification d’abonnement créée</translation>
    </message>
    <message>
        <source>Change order modified</source>
        <translation>Modification d’abonnement révisée</translation>
    </message>
    <message>
        <source>Change order submitted</source>
        <translation>Modification d’abonnement commandée</translation>
    </message>
    <message>
        <source>channel account</source>
        <translation>compte revendeur</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>company size</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Customer asked for by a colleague</source>
        <translation>Client demandé par un collègue</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>customer type</source>
        <translation>type de client</translation>
    </message>
    <message>
        <source>customer types</source>
        <translation>types de client</translation>
    </message>
    <message>
        <source>day of the loss</source>
        <translation>jour de la perte</translation>
    </message>
    <message>
        <source>days of payment</source>
        <translation>délai de paiement</translation>
    </message>
    <message>
        <source>delivery address</source>
        <translation>adresse de livraison</translation>
    </message>
    <message>
        <source>Discount approved</source>
        <translation>Remise approuvée</translation>
    </message>
    <message>
        <source>Discount declined</source>
        <translation>Remise refusée</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>E-mail not sent</source>
        <translation>E-mail non envoyé</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail envoyé</translation>
    </message>
    <message>
        <source>electronic address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>File for the papers added</source>
        <translation>Fichier pour les documents ajouté</translation>
    </message>
    <message>
        <source>first user</source>
        <translation>premier utilisateur</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>bas de page</translation>
    </message>
    <message>
        <source>general conditions</source>
        <translation>conditions générales</translation>
    </message>
    <message>
        <source>general conditions attached</source>
        <translation>conditions générales jointes</translation>
    </message>
    <message>
        <source>Identity and documents changed</source>
        <translation>Identité et documents modifiés</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>secteur d’activité</translation>
    </message>
    <message>
        <source>installation stage</source>
        <translation>étape d’installation</translation>
    </message>
    <message>
        <source>language of documents</source>
        <translation>langue des documents</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>forme juridique</translation>
    </message>
    <message>
        <source>Licences changed</source>
        <translation>Licences modifiées</translation>
    </message>
    <message>
        <source>limits of discount</source>
        <translation>plafonds de remise</translation>
    </message>
    <message>
        <source>lines and terms</source>
        <translation>lignes et conditions</translation>
    </message>
    <message>
        <source>lists of the partner</source>
        <translation>listes du partenaire</translation>
    </message>
    <message>
        <source>Lists of the partner changed</source>
        <translation>Listes du partenaire modifiées</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>Marked as lost</source>
        <translation>Marqué comme perdu</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Microsoft account</source>
        <translation>compte Microsoft</translation>
    </message>
    <message>
        <source>name</source>
        <translation>raison sociale</translation>
    </message>
    <message>
        <source>name and legal numbers</source>
        <translation>nom et numéros légaux</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>On-line link given</source>
        <translation>Lien en ligne donné</translation>
    </message>
    <message>
        <source>On-line link revoked</source>
        <translation>Lien en ligne révoqué</translation>
    </message>
    <message>
        <source>Onboarding e-mail asked for</source>
        <translation>E-mail d’installation demandé</translation>
    </message>
    <message>
        <source>Onboarding opened</source>
        <translation>Installation ouverte</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>Order placed</source>
        <translation>Commande passée</translation>
    </message>
    <message>
        <source>order updates</source>
        <translation>suivi des commandes</translation>
    </message>
    <message>
        <source>package</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>partner subscription</source>
        <translation>abonnement partenaire</translation>
    </message>
    <message>
        <source>partner subscriptions</source>
        <translation>abonnements partenaire</translation>
    </message>
    <message>
        <source>Password of the customer portal chosen</source>
        <translation>Mot de passe du portail client choisi</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Quote created</source>
        <translation>Devis créé</translation>
    </message>
    <message>
        <source>Quote modified</source>
        <translation>Devis modifié</translation>
    </message>
    <message>
        <source>Quote refused</source>
        <translation>Devis refusé</translation>
    </message>
    <message>
        <source>Quote validated</source>
        <translation>Devis validé</translation>
    </message>
    <message>
        <source>reason of the loss</source>
        <translation>motif de la perte</translation>
    </message>
    <message>
        <source>reason of the refusal</source>
        <translation>motif du refus</translation>
    </message>
    <message>
        <source>reasons of loss</source>
        <translation>motifs de perte</translation>
    </message>
    <message>
        <source>reasons of refusal</source>
        <translation>motifs de refus</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Request for approval withdrawn</source>
        <translation>Demande d’approbation retirée</translation>
    </message>
    <message>
        <source>Request of the customer read</source>
        <translation>Demande du client lue</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>sales representatives</source>
        <translation>commerciaux</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Envoyé par e-mail</translation>
    </message>
    <message>
        <source>Sign-in e-mail asked for</source>
        <translation>E-mail de connexion demandé</translation>
    </message>
    <message>
        <source>Signed in to the customer portal</source>
        <translation>Connexion au portail client</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Stage of the installation confirmed</source>
        <translation>Étape de l’installation confirmée</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>Taken up again as a prospect</source>
        <translation>Repris comme prospect</translation>
    </message>
    <message>
        <source>Template of e-mail changed</source>
        <translation>Modèle d’e-mail modifié</translation>
    </message>
    <message>
        <source>terms of payment</source>
        <translation>conditions de paiement</translation>
    </message>
    <message>
        <source>trade register</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>Trial started</source>
        <translation>Essai commencé</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>numéro de TVA</translation>
    </message>
    <message>
        <source>VAT on debits</source>
        <translation>TVA sur les débits</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>What changed worded</source>
        <translation>Texte de ce qui a changé écrit</translation>
    </message>
</context>
</TS>
