<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>approvals</name>
    <message>
        <source>1 point above the limit</source>
        <translation>1 point au-dessus de la limite</translation>
    </message>
    <message>
        <source>A cart is to be approved by a manager.</source>
        <translation>Un panier attend l’approbation d’un responsable.</translation>
    </message>
    <message>
        <source>A cart was approved, and not ordered yet.</source>
        <translation>Un panier a été approuvé et n’est pas encore commandé.</translation>
    </message>
    <message>
        <source>A manager must approve before it is printed or saved.</source>
        <translation>Un responsable doit approuver avant impression ou enregistrement.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Approval asked for</source>
        <translation>Approbation demandée</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>approuvé par {name}</translation>
    </message>
    <message>
        <source>Approved: you can confirm.</source>
        <translation>Approuvée : vous pouvez confirmer.</translation>
    </message>
    <message>
        <source>Approved: you can place the order.</source>
        <translation>Approuvée : vous pouvez passer la commande.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Demander l’approbation</translation>
    </message>
    <message>
        <source>Ask for approval?</source>
        <translation>Demander l’approbation ?</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>demandé à {time}</translation>
    </message>
    <message>
        <source>Asked for again, amounts changed.</source>
        <translation>Nouvelle demande, montants changés.</translation>
    </message>
    <message>
        <source>asked on {day} at {time}</source>
        <translation>demandé le {day} à {time}</translation>
    </message>
    <message>
        <source>Asked once, excl. VAT</source>
        <translation>HT demandé une fois</translation>
    </message>
    <message>
        <source>Asked: {names}.</source>
        <translation>Demandée à {names}.</translation>
    </message>
    <message>
        <source>at list price</source>
        <translation>au catalogue</translation>
    </message>
    <message>
        <source>at the next exchange</source>
        <translation>au prochain échange</translation>
    </message>
    <message>
        <source>before the typed discounts</source>
        <translation>avant remises saisies</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>change of licences</source>
        <translation>modification de licences</translation>
    </message>
    <message>
        <source>change order {number}</source>
        <translation>modification d’abonnement {number}</translation>
    </message>
    <message>
        <source>Contract until {day}, excl. VAT</source>
        <translation>Contrat jusqu’au {day} HT</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>declined by {name}</source>
        <translation>refusé par {name}</translation>
    </message>
    <message>
        <source>Discount for {name} approved</source>
        <translation>Remise pour {name} approuvée</translation>
    </message>
    <message>
        <source>Discount for {name} declined</source>
        <translation>Remise pour {name} refusée</translation>
    </message>
    <message>
        <source>discount of {percent}</source>
        <translation>remise de {percent}</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Remise effective</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Remise effective</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Holds for revision {revision} and these amounts; a new revision cancels the approval.</source>
        <translation>Vaut pour la révision {revision} et ces montants ; une nouvelle révision annule l’approbation.</translation>
    </message>
    <message>
        <source>Holds for these amounts, for one order; any change needs another approval.</source>
        <translation>Vaut pour ces montants et une seule commande ; tout changement demande une autre approbation.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>En rester là</translation>
    </message>
    <message>
        <source>leaves at the next exchange; the portal decides by its own data</source>
        <translation>partira au prochain échange ; le portail décidera sur ses propres données</translation>
    </message>
    <message>
        <source>limit {percent}</source>
        <translation>limite {percent}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Remise de ligne</translation>
    </message>
    <message>
        <source>Lines of the request</source>
        <translation>Lignes de la demande</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>List, {currency}</source>
        <translation>Catalogue, {currency}</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin after</source>
        <translation>Marge après</translation>
    </message>
    <message>
        <source>Margin before</source>
        <translation>Marge avant</translation>
    </message>
    <message>
        <source>margin {percent}</source>
        <translation>marge {percent}</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Monthly asked, excl. VAT</source>
        <translation>Mensuel HT demandé</translation>
    </message>
    <message>
        <source>Net asked</source>
        <translation>Net demandé</translation>
    </message>
    <message>
        <source>Net, {currency}</source>
        <translation>Net, {currency}</translation>
    </message>
    <message>
        <source>No end of the term</source>
        <translation>Sans terme</translation>
    </message>
    <message>
        <source>No request is waiting.</source>
        <translation>Aucune demande en attente.</translation>
    </message>
    <message>
        <source>Note for your manager</source>
        <translation>Note pour votre responsable</translation>
    </message>
    <message>
        <source>Note of {name}</source>
        <translation>Note de {name}</translation>
    </message>
    <message>
        <source>Nothing was sold. Change the discount, or ask again with another note.</source>
        <translation>Rien n’a été vendu. Changez la remise, ou redemandez avec une autre note.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Optional to approve, needed to decline</source>
        <translation>Facultative pour approuver, demandée pour refuser</translation>
    </message>
    <message>
        <source>price list v{version}</source>
        <translation>tarif v{version}</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>quote {number}</source>
        <translation>devis {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason for {product}</source>
        <translation>Raison pour {product}</translation>
    </message>
    <message>
        <source>revision {revision}</source>
        <translation>révision {revision}</translation>
    </message>
    <message>
        <source>Revision {revision} received, amounts changed.</source>
        <translation>Révision {revision} reçue, montants changés.</translation>
    </message>
    <message>
        <source>Save and ask for approval</source>
        <translation>Enregistrer et demander l’approbation</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Taken off your list</source>
        <translation>Retirée de votre liste</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>objectif {percent}</translation>
    </message>
    <message>
        <source>Tell {name} what is missing.</source>
        <translation>Dites à {name} ce qui manque.</translation>
    </message>
    <message>
        <source>The approval holds for this revision: another one needs its own</source>
        <translation>L’approbation vaut pour cette révision : une autre en demande une nouvelle</translation>
    </message>
    <message>
        <source>The discount goes up to {percent}: beyond the limit of {name}, {limit}, and within yours, {own}.</source>
        <translation>La remise va jusqu’à {percent} : elle passe la limite de {name}, {limit}, et reste dans la vôtre, {own}.</translation>
    </message>
    <message>
        <source>The discount goes up to {percent}; your own limit is {limit}.</source>
        <translation>La remise va jusqu’à {percent} ; votre limite est de {limit}.</translation>
    </message>
    <message>
        <source>The discount is beyond your limit: a manager must approve.</source>
        <translation>La remise dépasse votre limite : un responsable doit approuver.</translation>
    </message>
    <message>
        <source>The request for approval is withdrawn: ask again afterwards</source>
        <translation>La demande d’approbation est retirée : redemandez-la ensuite</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message numerus="yes">
        <source>Total over {n} months, excl. VAT</source>
        <translation>
            <numerusform>Total sur {n} mois HT</numerusform>
            <numerusform>Total sur {n} mois HT</numerusform>
        </translation>
    </message>
    <message>
        <source>typed price</source>
        <translation>prix saisi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>View the change</source>
        <translation>Voir la modification</translation>
    </message>
    <message>
        <source>View the file</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>View the quote</source>
        <translation>Voir le devis</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>What the customer was told, what the competitor asks…</source>
        <translation>Ce qui a été dit au client, ce que demande le concurrent…</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Ce que vous avez saisi est gardé.</translation>
    </message>
    <message>
        <source>When a rep asks for a discount beyond their limit, it comes here.</source>
        <translation>Quand un commercial demande une remise au-delà de sa limite, elle arrive ici.</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dans la limite</translation>
    </message>
    <message>
        <source>Yearly asked, excl. VAT</source>
        <translation>Annuel HT demandé</translation>
    </message>
    <message>
        <source>You can go on now: what was approved is kept as you left it.</source>
        <translation>Vous pouvez continuer : ce qui a été approuvé est gardé tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Your answer to {name}</source>
        <translation>Votre réponse à {name}</translation>
    </message>
    <message>
        <source>yours {percent}</source>
        <translation>la vôtre {percent}</translation>
    </message>
    <message>
        <source>{about} approved by {name}</source>
        <translation>{about} : remise approuvée par {name}</translation>
    </message>
    <message>
        <source>{about} declined by {name}</source>
        <translation>{about} : remise refusée par {name}</translation>
    </message>
    <message numerus="yes">
        <source>{before} → {n} seats</source>
        <translation>
            <numerusform>{before} → {n} licence</numerusform>
            <numerusform>{before} → {n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, to be approved</source>
        <translation>{name}, à approuver</translation>
    </message>
    <message>
        <source>{name}, {day} at {time}</source>
        <translation>{name}, le {day} à {time}</translation>
    </message>
    <message>
        <source>{name}, {since}</source>
        <translation>{name}, {since}</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>{percent} before</source>
        <translation>{percent} avant</translation>
    </message>
    <message>
        <source>{points} points above the limit</source>
        <translation>{points} points au-dessus de la limite</translation>
    </message>
    <message>
        <source>{what}, {product}</source>
        <translation>{what}, {product}</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>« {note} »</translation>
    </message>
</context>
</TS>
