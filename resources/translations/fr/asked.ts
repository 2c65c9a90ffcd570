<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>asked</name>
    <message>
        <source>Approve the discount</source>
        <translation>Approuver la remise</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’approbation</translation>
    </message>
    <message>
        <source>Cancel change order {number}</source>
        <translation>Annuler la modification {number}</translation>
    </message>
    <message>
        <source>Change the licences</source>
        <translation>Modifier les licences</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Create change order {number}</source>
        <translation>Créer la modification {number}</translation>
    </message>
    <message>
        <source>Create quote {number}</source>
        <translation>Créer le devis {number}</translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation>Créer le client</translation>
    </message>
    <message>
        <source>Decline the discount</source>
        <translation>Refuser la remise</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>Keep the wording of what changed</source>
        <translation>Garder le texte de ce qui a changé</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Marquer comme perdu</translation>
    </message>
    <message>
        <source>Modify change order {number}</source>
        <translation>Modifier la modification {number}</translation>
    </message>
    <message>
        <source>Modify quote {number}</source>
        <translation>Modifier le devis {number}</translation>
    </message>
    <message>
        <source>Publish a template of e-mail</source>
        <translation>Publier un modèle d’e-mail</translation>
    </message>
    <message>
        <source>Publish identity and documents</source>
        <translation>Publier l’identité et les documents</translation>
    </message>
    <message>
        <source>Publish the partner’s lists</source>
        <translation>Publier les listes du partenaire</translation>
    </message>
    <message>
        <source>Refuse quote {number}</source>
        <translation>Refuser le devis {number}</translation>
    </message>
    <message>
        <source>Revoke the on-line link of {number}</source>
        <translation>Révoquer le lien en ligne de {number}</translation>
    </message>
    <message>
        <source>Send a file for the papers</source>
        <translation>Envoyer un fichier pour les documents</translation>
    </message>
    <message>
        <source>Share {number} on-line</source>
        <translation>Partager {number} en ligne</translation>
    </message>
    <message>
        <source>Submit change order {number}</source>
        <translation>Commander la modification {number}</translation>
    </message>
    <message>
        <source>Suspend the account</source>
        <translation>Suspendre le compte</translation>
    </message>
    <message>
        <source>Take note of what the customer asked for</source>
        <translation>Prendre note de la demande du client</translation>
    </message>
    <message>
        <source>Take up again as a prospect</source>
        <translation>Reprendre comme prospect</translation>
    </message>
    <message>
        <source>Tell the colleagues what was sent</source>
        <translation>Dire aux collègues ce qui est parti</translation>
    </message>
    <message>
        <source>Validate quote {number}</source>
        <translation>Valider le devis {number}</translation>
    </message>
    <message>
        <source>Withdraw the request for approval</source>
        <translation>Retirer la demande d’approbation</translation>
    </message>
</context>
</TS>
