<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lists</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <translation>Ajouter : {list}</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Types de client</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>annuelle</translation>
    </message>
    <message>
        <source>Everybody gets it with the next exchange. What is taken out is no longer offered; quotes and customers that have it keep it.</source>
        <translation>Toute l’équipe les reçoit au prochain échange. Ce qui est retiré n’est plus proposé ; les devis et les clients qui l’utilisent le gardent.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En anglais</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>En français</translation>
    </message>
    <message>
        <source>In this order they are offered; Other is always the last.</source>
        <translation>Proposés dans cet ordre ; « Autre » reste toujours le dernier.</translation>
    </message>
    <message>
        <source>Limits of discount</source>
        <translation>Plafonds de remise</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>Descendre : {name}</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>Monter : {name}</translation>
    </message>
    <message>
        <source>Partner subscriptions</source>
        <translation>Abonnements partenaire</translation>
    </message>
    <message>
        <source>Published for the team</source>
        <translation>Publié pour l’équipe</translation>
    </message>
    <message>
        <source>Reasons of loss</source>
        <translation>Motifs de perte</translation>
    </message>
    <message>
        <source>Reasons of refusal</source>
        <translation>Motifs de refus</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Set by your managers: {names}</source>
        <translation>Réglé par vos responsables : {names}</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile: {lists}.</source>
        <translation>Quelqu’un d’autre a publié entre-temps : {lists}.</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Retirer : {name}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les siennes</translation>
    </message>
    <message>
        <source>Under which customers buy: how they are billed, when they pay.</source>
        <translation>Ceux sous lesquels les clients achètent : facturation et délai de paiement.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What a role may grant by itself. A manager approves more, up to the manager’s own.</source>
        <translation>Ce que chaque rôle peut accorder seul. Au-delà, un responsable approuve, jusqu’à son propre plafond.</translation>
    </message>
    <message>
        <source>What new offers begin with, and how long customers have credit.</source>
        <translation>La remise de départ des nouvelles offres et le délai de paiement.</translation>
    </message>
    <message>
        <source>What you wrote is shown; publishing puts it in its place.</source>
        <translation>Votre saisie est affichée ; la publier remplacera la sienne.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
</TS>
