<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>papers</name>
    <message>
        <source>Accepted before {rep}</source>
        <translation>Accepté devant {rep}</translation>
    </message>
    <message>
        <source>Accepted by ticking the box on {day} at {time}.</source>
        <translation>Accepté en cochant la case le {day} à {time}.</translation>
    </message>
    <message>
        <source>Accepted by {name}</source>
        <translation>Accepté par {name}</translation>
    </message>
    <message>
        <source>Accepted, conditions version {version}</source>
        <translation>Accord enregistré, conditions version {version}</translation>
    </message>
    <message>
        <source>Account review</source>
        <translation>Bilan de compte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Bon pour accord</translation>
    </message>
    <message>
        <source>Amount and steps</source>
        <translation>Montant et étapes</translation>
    </message>
    <message>
        <source>Amount due</source>
        <translation>Net à payer</translation>
    </message>
    <message>
        <source>Amount excl. VAT, {currency}</source>
        <translation>Montant HT, {currency}</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Amounts (continued)</source>
        <translation>Montants (suite)</translation>
    </message>
    <message>
        <source>Annex: how the amounts are computed</source>
        <translation>Annexe : calcul des montants</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Billed per</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Période de facturation</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Modification d’abonnement</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Devis de modification</translation>
    </message>
    <message>
        <source>Change quote {number} of {day}, valid until {until}: {amount} excl. VAT ({difference})</source>
        <translation>Devis de modification {number} du {day}, valable jusqu’au {until} : {amount} HT ({difference})</translation>
    </message>
    <message>
        <source>Change quote {number}, accepted</source>
        <translation>Devis de modification {number}, accepté</translation>
    </message>
    <message>
        <source>Change quote {number}: accepted by {who} at {time}.</source>
        <translation>Devis de modification {number} : accepté par {who} à {time}.</translation>
    </message>
    <message>
        <source>Change shown</source>
        <translation>Modification montrée</translation>
    </message>
    <message>
        <source>Changes contract {number} and follows its term; what is not listed stays as it is.</source>
        <translation>Modifie le contrat {number} et suit son échéance ; ce qui n’est pas cité reste inchangé.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message numerus="yes">
        <source>Commitment total excl. VAT, {n} months</source>
        <translation>
            <numerusform>Total de l’engagement HT, {n} mois</numerusform>
            <numerusform>Total de l’engagement HT, {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Copy: another quote was accepted in its place</source>
        <translation>Copie : un autre devis a été accepté à sa place</translation>
    </message>
    <message>
        <source>Copy: replaced by revision {revision}</source>
        <translation>Copie : remplacé par la révision {revision}</translation>
    </message>
    <message>
        <source>Copy: this change was cancelled</source>
        <translation>Copie : cette modification a été annulée</translation>
    </message>
    <message>
        <source>Copy: this offer was refused</source>
        <translation>Copie : cette offre a été refusée</translation>
    </message>
    <message>
        <source>Copy: this offer was valid until {day}</source>
        <translation>Copie : cette offre était valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>À payer aussitôt</translation>
    </message>
    <message>
        <source>Due on {day} incl. VAT: {amount}</source>
        <translation>Dû le {day} TTC : {amount}</translation>
    </message>
    <message>
        <source>Each amount of this quote, the steps that lead to it and how it is rounded. Figures are in {currency}. Lines that are computed alike are shown once.</source>
        <translation>Chaque montant de ce devis, les étapes qui y mènent et son arrondi. Les valeurs sont en {currency}. Les lignes calculées de la même façon ne figurent qu’une fois.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>HT, {currency}</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Fingerprint of what was accepted (SHA-256): {groups}</source>
        <translation>Empreinte de ce qui a été accepté (SHA-256) : {groups}</translation>
    </message>
    <message>
        <source>First invoice incl. VAT, {day}</source>
        <translation>Première facture TTC, {day}</translation>
    </message>
    <message>
        <source>First invoice, {day}</source>
        <translation>Première facture, {day}</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>From {day} on.</source>
        <translation>À partir du {day}.</translation>
    </message>
    <message>
        <source>From {day}: {quantity}</source>
        <translation>À partir du {day} : {quantity}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>From {start} to {end}.</source>
        <translation>Du {start} au {end}.</translation>
    </message>
    <message>
        <source>Incl. VAT, {currency}</source>
        <translation>TTC, {currency}</translation>
    </message>
    <message>
        <source>Includes {products}</source>
        <translation>Comprend {products}</translation>
    </message>
    <message>
        <source>Invoice of {day}</source>
        <translation>Facture du {day}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation>Compte rendu de rendez-vous</translation>
    </message>
    <message>
        <source>Meeting minutes of {day}</source>
        <translation>Compte rendu de rendez-vous du {day}</translation>
    </message>
    <message>
        <source>Minutes of {day}</source>
        <translation>Compte rendu du {day}</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Monthly subscription</source>
        <translation>Abonnement mensuel</translation>
    </message>
    <message>
        <source>Monthly subscription, before and after</source>
        <translation>Abonnement mensuel, avant et après</translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation>Nom et fonction</translation>
    </message>
    <message>
        <source>Net price, {currency}</source>
        <translation>Prix net, {currency}</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>No. {number}, revision {revision}</source>
        <translation>N° {number}, révision {revision}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes (continued)</source>
        <translation>Notes (suite)</translation>
    </message>
    <message>
        <source>Nothing is held under a contract on this day.</source>
        <translation>Aucun contrat n’est en cours à cette date.</translation>
    </message>
    <message>
        <source>Nothing was accepted or declined on this day.</source>
        <translation>Rien n’a été accepté ni refusé ce jour-là.</translation>
    </message>
    <message>
        <source>Offered as an option and not ordered: {product}</source>
        <translation>Proposé en option et non commandé : {product}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>once</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Once excl. VAT</source>
        <translation>Une fois HT</translation>
    </message>
    <message>
        <source>Once excl. VAT, {currency}</source>
        <translation>Une fois HT, {currency}</translation>
    </message>
    <message>
        <source>One of the variants was chosen: the proposal after them.</source>
        <translation>L’une des variantes a été choisie : la proposition qui les suit.</translation>
    </message>
    <message>
        <source>One-time charges</source>
        <translation>Frais uniques</translation>
    </message>
    <message>
        <source>Open offers</source>
        <translation>Offres en cours</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Out of date: this is not an offer any more</source>
        <translation>Périmé : ce n’est plus une offre</translation>
    </message>
    <message>
        <source>page {page} / {pages}</source>
        <translation>page {page} / {pages}</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Per month excl. VAT</source>
        <translation>Par mois HT</translation>
    </message>
    <message>
        <source>Per month excl. VAT, {currency}</source>
        <translation>Par mois HT, {currency}</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Per year excl. VAT</source>
        <translation>Par an HT</translation>
    </message>
    <message>
        <source>Per year excl. VAT, {currency}</source>
        <translation>Par an HT, {currency}</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Date de démarrage prévisionnelle</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>Prix, {currency}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposal shown</source>
        <translation>Proposition montrée</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bon de commande</translation>
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
        <source>Quote {number} of {day}, valid until {until}: {amounts} excl. VAT</source>
        <translation>Devis {number} du {day}, valable jusqu’au {until} : {amounts} HT</translation>
    </message>
    <message>
        <source>Quote {number}, accepted</source>
        <translation>Devis {number}, accepté</translation>
    </message>
    <message>
        <source>Quote {number}: accepted by {who} at {time}.</source>
        <translation>Devis {number} : accepté par {who} à {time}.</translation>
    </message>
    <message>
        <source>Quote {number}: declined.</source>
        <translation>Devis {number} : refusé.</translation>
    </message>
    <message>
        <source>Quote {number}: declined. Reason: {reason}.</source>
        <translation>Devis {number} : refusé. Motif : {reason}.</translation>
    </message>
    <message>
        <source>Read and accept on-line</source>
        <translation>Lire et accepter en ligne</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Scan the code, or open the address: this offer can be accepted or changed there.</source>
        <translation>Scannez le code ou ouvrez l’adresse : vous pouvez y accepter cette offre ou demander une modification.</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Signature et cachet</translation>
    </message>
    <message>
        <source>Signed by hand on {day} at {time}.</source>
        <translation>Signé à la main le {day} à {time}.</translation>
    </message>
    <message>
        <source>Signed by typing the name on {day} at {time}.</source>
        <translation>Signé par la saisie du nom le {day} à {time}.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>SIREN {number}</source>
        <translation>SIREN {number}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State of {day}; it changes no contract.</source>
        <translation>État au {day} ; il ne modifie aucun contrat.</translation>
    </message>
    <message>
        <source>Subject to approval: this is not an offer yet</source>
        <translation>À approuver : ce document n’est pas encore une offre</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Term from {start} to {end}. Renewal: {renewal}.</source>
        <translation>Période du {start} au {end}. Renouvellement : {renewal}.</translation>
    </message>
    <message>
        <source>Thank you for your confidence. You will find our quote {number} enclosed; we go through it with you whenever it suits you.</source>
        <translation>Merci de votre confiance. Vous trouverez ci-joint notre devis {number} ; nous le parcourrons avec vous quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>The agreed term is over: the contract goes on month by month.</source>
        <translation>La période convenue est passée : le contrat se poursuit de mois en mois.</translation>
    </message>
    <message>
        <source>These proposals are no offer yet; a quote is.</source>
        <translation>Ces propositions ne sont pas encore une offre ; seul un devis l’est.</translation>
    </message>
    <message>
        <source>These two versions are identical.</source>
        <translation>Ces deux versions sont identiques.</translation>
    </message>
    <message>
        <source>This comparison explains the offer; the offer itself is binding.</source>
        <translation>Cette comparaison explique l’offre ; seule l’offre engage.</translation>
    </message>
    <message>
        <source>This offer on-line: {address}</source>
        <translation>Cette offre en ligne : {address}</translation>
    </message>
    <message>
        <source>This quote renews contract {number}, which ends on {day} at the latest.</source>
        <translation>Ce devis renouvelle le contrat {number}, qui prend fin au plus tard le {day}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To check that this file is unchanged: {command}, or {page} on the reseller’s portal</source>
        <translation>Pour vérifier que ce fichier est intact : {command}, ou {page} sur le portail du revendeur</translation>
    </message>
    <message>
        <source>To stop the renewal, give notice by {day} at the latest.</source>
        <translation>Pour ne pas le renouveler, il faut le dire au plus tard le {day}.</translation>
    </message>
    <message>
        <source>To the end of the term</source>
        <translation>Jusqu’à l’échéance</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Total of the commitment excl. VAT: {amount}</source>
        <translation>Total de l’engagement HT : {amount}</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Variant {rank} shown</source>
        <translation>Variante {rank} montrée</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT not applicable</source>
        <translation>TVA non applicable</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>TVA {rate}</translation>
    </message>
    <message>
        <source>VAT, reverse charge</source>
        <translation>TVA, autoliquidation</translation>
    </message>
    <message>
        <source>VAT, {currency}</source>
        <translation>TVA, {currency}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>What was gone through on {day}; it is no offer.</source>
        <translation>Ce qui a été parcouru le {day} ; ce n’est pas une offre.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>D’où vient la différence</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Rédigée par</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Yearly subscription</source>
        <translation>Abonnement annuel</translation>
    </message>
    <message>
        <source>Yearly subscription, before and after</source>
        <translation>Abonnement annuel, avant et après</translation>
    </message>
    <message>
        <source>Yours faithfully,</source>
        <translation>Veuillez agréer nos salutations distinguées.</translation>
    </message>
    <message>
        <source>{amount} once</source>
        <translation>{amount} une fois</translation>
    </message>
    <message>
        <source>{amount} per month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>{amount} per year</source>
        <translation>{amount} par an</translation>
    </message>
    <message>
        <source>{begun} to {ended}</source>
        <translation>de {begun} à {ended}</translation>
    </message>
    <message>
        <source>{count} until now</source>
        <translation>{count} jusqu’ici</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>{label}, {currency}</source>
        <translation>{label}, {currency}</translation>
    </message>
    <message>
        <source>{level} until now</source>
        <translation>{level} jusqu’ici</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>{number} (provisional)</source>
        <translation>{number} (provisoire)</translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices, to {day}</source>
        <translation>
            <numerusform>{n} facture, jusqu’au {day}</numerusform>
            <numerusform>{n} factures, jusqu’au {day}</numerusform>
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
        <source>{offer}, contract {number}</source>
        <translation>{offer}, contrat {number}</translation>
    </message>
    <message>
        <source>{period}, after</source>
        <translation>{period}, après</translation>
    </message>
    <message>
        <source>{period}, before</source>
        <translation>{period}, avant</translation>
    </message>
    <message>
        <source>{product} (optional, not in the total)</source>
        <translation>{product} (en option, hors total)</translation>
    </message>
    <message>
        <source>{quote} with calculation</source>
        <translation>{quote} avec calcul</translation>
    </message>
    <message>
        <source>{subject} (continued)</source>
        <translation>{subject} (suite)</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (suite)</translation>
    </message>
    <message>
        <source>{title}, bundle</source>
        <translation>{title}, offre groupée</translation>
    </message>
    <message>
        <source>{title}, custom</source>
        <translation>{title}, à la carte</translation>
    </message>
    <message>
        <source>{what}: {programme}</source>
        <translation>{what} : {programme}</translation>
    </message>
</context>
</TS>
