<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>meeting</name>
    <message>
        <source>A change that is applied at once cannot be signed here: place it from its editor.</source>
        <translation>Une modification appliquée aussitôt ne se signe pas ici : passez-la depuis son éditeur.</translation>
    </message>
    <message>
        <source>Accept the change</source>
        <translation>Accepter la modification</translation>
    </message>
    <message>
        <source>Accept the quote</source>
        <translation>Accepter le devis</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Amount, excl. VAT</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Amounts of lines excl. VAT, in {currency}.</source>
        <translation>Montants des lignes HT, en {currency}.</translation>
    </message>
    <message>
        <source>Amounts of lines excl. VAT; VAT {rates} comes on top. Offer valid until {day}.</source>
        <translation>Montants des lignes hors taxes, TVA {rates} en sus. Offre valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>An order about this contract is on its way already.</source>
        <translation>Une commande sur ce contrat est déjà en route.</translation>
    </message>
    <message>
        <source>As today</source>
        <translation>Comme aujourd’hui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change order {number} is not open any more: {status}.</source>
        <translation>L’avenant {number} n’est plus ouvert : {status}.</translation>
    </message>
    <message>
        <source>Change order {number} was revised meanwhile.</source>
        <translation>L’avenant {number} a été révisé entre-temps.</translation>
    </message>
    <message>
        <source>Choose {letter}</source>
        <translation>Choisir {letter}</translation>
    </message>
    <message>
        <source>Choosing commits you to nothing: what you accept is the change that follows. Valid until {day}.</source>
        <translation>Choisir n’engage à rien : l’accord se donne ensuite, sur la modification. Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Choosing commits you to nothing: what you accept is the quote that follows. Valid until {day}.</source>
        <translation>Choisir n’engage à rien : l’accord se donne ensuite, sur le devis. Valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>Costs least</source>
        <translation>Le moins cher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Dû aujourd’hui</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Remise effective</translation>
    </message>
    <message>
        <source>First invoice</source>
        <translation>Première facture</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Go on from the newer revision</source>
        <translation>Repartir de la révision plus récente</translation>
    </message>
    <message>
        <source>Go on from what is held now</source>
        <translation>Repartir de ce qui est détenu maintenant</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>incl. VAT: from {before} to {after}</source>
        <translation>TTC : de {before} à {after}</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>It is agreed: {number}.</source>
        <translation>C’est convenu : {number}.</translation>
    </message>
    <message>
        <source>Licences per product</source>
        <translation>Licences par produit</translation>
    </message>
    <message>
        <source>Margin per month</source>
        <translation>Marge par mois</translation>
    </message>
    <message>
        <source>Monthly, excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>New total, excl. VAT</source>
        <translation>Nouveau total HT</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>aucune licence</translation>
    </message>
    <message>
        <source>No VAT is charged. Offer valid until {day}.</source>
        <translation>Aucune TVA n’est facturée. Offre valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>pas encore complet</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>non inclus</translation>
    </message>
    <message>
        <source>Notes of our meeting</source>
        <translation>Notes de notre rendez-vous</translation>
    </message>
    <message>
        <source>Nothing changed between these two versions.</source>
        <translation>Rien n’a changé entre ces deux versions.</translation>
    </message>
    <message>
        <source>Nothing is accepted yet, and the signature is still here.</source>
        <translation>Rien n’est encore accepté, et la signature est toujours là.</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>rien à modifier</translation>
    </message>
    <message>
        <source>nothing to pay by accepting</source>
        <translation>rien à régler en acceptant</translation>
    </message>
    <message>
        <source>Offer valid until {day}.</source>
        <translation>Offre valable jusqu’au {day}.</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>Once, excl. VAT</source>
        <translation>Une fois, HT</translation>
    </message>
    <message>
        <source>Once, incl. VAT</source>
        <translation>Une fois, TTC</translation>
    </message>
    <message>
        <source>one for each user who is protected</source>
        <translation>une par utilisateur protégé</translation>
    </message>
    <message>
        <source>One licence less</source>
        <translation>Une licence de moins</translation>
    </message>
    <message>
        <source>One licence more</source>
        <translation>Une licence de plus</translation>
    </message>
    <message>
        <source>Over the term, excl. VAT</source>
        <translation>Sur l’engagement HT</translation>
    </message>
    <message>
        <source>Per month on average, excl. VAT</source>
        <translation>Par mois en moyenne, HT</translation>
    </message>
    <message>
        <source>Per month, excl. VAT</source>
        <translation>Par mois, HT</translation>
    </message>
    <message>
        <source>Per month, incl. VAT</source>
        <translation>Par mois, TTC</translation>
    </message>
    <message>
        <source>Per year, excl. VAT</source>
        <translation>Par an, HT</translation>
    </message>
    <message>
        <source>Per year, incl. VAT</source>
        <translation>Par an, TTC</translation>
    </message>
    <message>
        <source>Quote {number} is not open any more: {status}.</source>
        <translation>Le devis {number} n’est plus ouvert : {status}.</translation>
    </message>
    <message>
        <source>Quote {number} was revised meanwhile.</source>
        <translation>Le devis {number} a été révisé entre-temps.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>that is {amount} excl. VAT, {vat}</source>
        <translation>soit {amount} HT, {vat}</translation>
    </message>
    <message>
        <source>that is {amount} incl. VAT, {vat}</source>
        <translation>soit {amount} TTC, {vat}</translation>
    </message>
    <message>
        <source>This offer cannot be accepted any more as it is shown.</source>
        <translation>Cette offre ne peut plus être acceptée telle qu’elle est montrée.</translation>
    </message>
    <message>
        <source>To the end of the term, excl. VAT</source>
        <translation>Jusqu’à l’échéance, HT</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total number of licences</source>
        <translation>Nombre total de licences</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>until now {value}</source>
        <translation>jusqu’ici {value}</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>TVA {rate}</translation>
    </message>
    <message>
        <source>version {version}, of {day}</source>
        <translation>version {version}, du {day}</translation>
    </message>
    <message>
        <source>What is held under contract {number} was changed meanwhile.</source>
        <translation>Ce qui est détenu au titre du contrat {number} a changé entre-temps.</translation>
    </message>
    <message>
        <source>What is shown: fingerprint {start} … {end}. Frozen at {time}. Any difference voids the acceptance.</source>
        <translation>Ce qui est montré : empreinte {start} … {end}. Figé à {time}. Tout écart annule l’accord.</translation>
    </message>
    <message>
        <source>would be {amount}</source>
        <translation>serait {amount}</translation>
    </message>
    <message>
        <source>Your {programme} subscription, today and after the change</source>
        <translation>Votre abonnement {programme}, aujourd’hui et après modification</translation>
    </message>
    <message>
        <source>{amount} excl. VAT</source>
        <translation>{amount} HT</translation>
    </message>
    <message>
        <source>{amount} incl. VAT</source>
        <translation>{amount} TTC</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} une fois</translation>
    </message>
    <message>
        <source>{amount} once, excl. VAT</source>
        <translation>{amount} HT une fois</translation>
    </message>
    <message>
        <source>{amount} per year</source>
        <translation>{amount} par an</translation>
    </message>
    <message>
        <source>{amount} per year, excl. VAT</source>
        <translation>{amount} HT par an</translation>
    </message>
    <message>
        <source>{before} until now, then {after}</source>
        <translation>{before} jusqu’ici, puis {after}</translation>
    </message>
    <message>
        <source>{count}, optional</source>
        <translation>{count}, en option</translation>
    </message>
    <message>
        <source>{day}, {time}, before {rep}</source>
        <translation>{day}, {time}, devant {rep}</translation>
    </message>
    <message>
        <source>{label}: {amount}</source>
        <translation>{label} : {amount}</translation>
    </message>
    <message>
        <source>{label}: {amount}, {when}</source>
        <translation>{label} : {amount}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{least} to {n} licences</source>
        <translation>
            <numerusform>{least} à {n} licence</numerusform>
            <numerusform>{least} à {n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>{letter}, difference to what is held</source>
        <translation>{letter}, écart avec le contrat en cours</translation>
    </message>
    <message>
        <source>{letter}, margin per month</source>
        <translation>{letter}, marge par mois</translation>
    </message>
    <message>
        <source>{name} costs least per month, on average over the commitment.</source>
        <translation>{name} coûte le moins par mois, en moyenne sur l’engagement.</translation>
    </message>
    <message>
        <source>{name} costs least.</source>
        <translation>{name} coûte le moins.</translation>
    </message>
    <message>
        <source>{name} costs least: {amount} less than A per month, excl. VAT, on average over the commitment.</source>
        <translation>{name} coûte le moins : {amount} HT de moins que A par mois, en moyenne sur l’engagement.</translation>
    </message>
    <message>
        <source>{name} costs least: {amount} less than A, excl. VAT.</source>
        <translation>{name} coûte le moins : {amount} HT de moins que A.</translation>
    </message>
    <message>
        <source>{name}: the signature was not kept, and nothing was accepted. What was changed is there.</source>
        <translation>{name} : la signature n’a pas été conservée et rien n’est accepté. Ce qui a été modifié est là.</translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices, to {day}</source>
        <translation>
            <numerusform>{n} facture, au {day}</numerusform>
            <numerusform>{n} factures, au {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months, to {day}</source>
        <translation>
            <numerusform>{n} mois, jusqu’au {day}</numerusform>
            <numerusform>{n} mois, jusqu’au {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}: from {before} to {after}</source>
        <translation>{period} : de {before} à {after}</translation>
    </message>
    <message>
        <source>{programme}, from {start}</source>
        <translation>{programme}, à partir du {start}</translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} months, from {start} to {end}</source>
        <translation>
            <numerusform>{programme} : {n} mois, du {start} au {end}</numerusform>
            <numerusform>{programme} : {n} mois, du {start} au {end}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{programme}: {n} proposals side by side</source>
        <translation>
            <numerusform>{programme} : {n} proposition</numerusform>
            <numerusform>{programme} : {n} propositions côte à côte</numerusform>
        </translation>
    </message>
</context>
</TS>
