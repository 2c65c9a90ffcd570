<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>repricing</name>
    <message>
        <source>A manager was asked to approve it: with a new revision the question is void.</source>
        <translation>Une approbation est demandée : avec une nouvelle révision, la demande ne vaut plus.</translation>
    </message>
    <message>
        <source>A new price list says here which quotes and change quotes it moves.</source>
        <translation>Un nouveau tarif dit ici quels devis et quelles modifications il change.</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Approval lapses</source>
        <translation>Approbation caduque</translation>
    </message>
    <message>
        <source>as it is charged</source>
        <translation>au prix facturé</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>cannot be re-priced</source>
        <translation>ne peut pas être actualisé</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>Contrat modifié</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>HT, {currency}</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>List v{old} → v{new}, net {before} → {after} a unit</source>
        <translation>Tarif v{old} → v{new}, net {before} → {after} l’unité</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Mensuel HT, {currency}</translation>
    </message>
    <message>
        <source>Net {price} a unit by now</source>
        <translation>Net {price} l’unité désormais</translation>
    </message>
    <message>
        <source>New monthly total</source>
        <translation>Nouveau total mensuel</translation>
    </message>
    <message>
        <source>New yearly total</source>
        <translation>Nouveau total annuel</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>No list</source>
        <translation>Sans tarif</translation>
    </message>
    <message>
        <source>No open quote has a price that is another one by now</source>
        <translation>Aucun devis ouvert n’est à un prix qui a changé</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Not re-priced</source>
        <translation>Non actualisé</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Ponctuel</translation>
    </message>
    <message>
        <source>Open the change quote</source>
        <translation>Ouvrir le devis de modification</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Ouvrir le devis</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>Ordered on {day} and no longer on {before}: today’s amount is for the days that are left.</source>
        <translation>Commande au {day} et non plus au {before} : le montant du jour vaut pour les jours qui restent.</translation>
    </message>
    <message>
        <source>Over the term</source>
        <translation>Sur l’engagement</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Prices are being computed…</source>
        <translation>Calcul des prix en cours…</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Quotes and change quotes at the new price list</source>
        <translation>Devis et modifications au nouveau tarif</translation>
    </message>
    <message numerus="yes">
        <source>Re-price {n}</source>
        <translation>
            <numerusform>Passer {n} devis au nouveau tarif</numerusform>
            <numerusform>Passer {n} devis au nouveau tarif</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-priced, it needs the approval of a manager before it can be sold.</source>
        <translation>Au nouveau tarif, il lui faut l’approbation d’un responsable avant d’être vendu.</translation>
    </message>
    <message>
        <source>Re-pricing</source>
        <translation>Passage au nouveau tarif</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Revised meanwhile</source>
        <translation>Révisé entre-temps</translation>
    </message>
    <message>
        <source>same price in both lists</source>
        <translation>même prix dans les deux tarifs</translation>
    </message>
    <message>
        <source>The new list gives none of its lines another price.</source>
        <translation>Le nouveau tarif ne change le prix d’aucune ligne.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Cochez au moins un devis.</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>To term end</source>
        <translation>Jusqu’à l’échéance</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>typed price</source>
        <translation>prix saisi</translation>
    </message>
    <message>
        <source>v{old} → v{new}</source>
        <translation>v{old} → v{new}</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui ne bouge pas</translation>
    </message>
    <message>
        <source>What the list moves</source>
        <translation>Ce que le tarif change</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Annuel</translation>
    </message>
    <message>
        <source>You are writing its next revision: finish that first, or the draft is on the list before.</source>
        <translation>Vous écrivez sa prochaine révision : terminez-la d’abord, sinon le brouillon reste à l’ancien tarif.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle est en lecture seule.</translation>
    </message>
    <message>
        <source>{before} → {after} a month</source>
        <translation>{before} → {after} par mois</translation>
    </message>
    <message>
        <source>{difference} a year</source>
        <translation>{difference} par an</translation>
    </message>
    <message>
        <source>{difference} once</source>
        <translation>{difference} une fois</translation>
    </message>
    <message>
        <source>{done} of {all} re-priced</source>
        <translation>{done} sur {all} au nouveau tarif</translation>
    </message>
    <message>
        <source>{done}, {others}</source>
        <translation>{done}, {others}</translation>
    </message>
    <message>
        <source>{kind} {number}, until {day}</source>
        <translation>{kind} {number}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>{name} approved it: with a new revision the approval is void.</source>
        <translation>{name} l’a approuvé : avec une nouvelle révision, l’approbation ne vaut plus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be re-priced: each says why</source>
        <translation>
            <numerusform>{n} n’a pas pu être actualisé : la raison est à sa ligne</numerusform>
            <numerusform>{n} n’ont pas pu être actualisés : la raison est à chaque ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left as they were: each says why</source>
        <translation>
            <numerusform>{n} laissé tel quel, la raison est à sa ligne</numerusform>
            <numerusform>{n} laissés tels quels, la raison est à chaque ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} ticked</source>
        <translation>
            <numerusform>{n} coché sur {all}</numerusform>
            <numerusform>{n} cochés sur {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} re-priced</source>
        <translation>
            <numerusform>{n} devis passé au nouveau tarif</numerusform>
            <numerusform>{n} devis passés au nouveau tarif</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} {quantity}, {why}</source>
        <translation>{product} {quantity}, {why}</translation>
    </message>
    <message>
        <source>{seats}, optional</source>
        <translation>{seats}, en option</translation>
    </message>
</context>
</TS>
