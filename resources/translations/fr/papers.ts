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
        <source>Accepted, conditions version {version}</source>
        <translation>Accord enregistré, conditions version {version}</translation>
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
        <source>Annex: how the amounts are computed</source>
        <translation>Annexe : calcul des montants</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
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
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
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
        <source>Each amount of this quote, the steps that lead to it and how it is rounded. Figures are in {currency}. Lines that are computed alike are shown once.</source>
        <translation>Chaque montant de ce devis, les étapes qui y mènent et son arrondi. Les valeurs sont en {currency}. Les lignes calculées de la même façon ne figurent qu’une fois.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
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
        <source>From</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Includes {products}</source>
        <translation>Comprend {products}</translation>
    </message>
    <message>
        <source>Monthly subscription</source>
        <translation>Abonnement mensuel</translation>
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
        <source>No. {number}, revision {revision}</source>
        <translation>N° {number}, révision {revision}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>One-time charges</source>
        <translation>Frais uniques</translation>
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
        <source>Per year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Price, {currency}</source>
        <translation>Prix, {currency}</translation>
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
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Signature et cachet</translation>
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
        <source>Subject to approval: this is not an offer yet</source>
        <translation>À approuver : ce document n’est pas encore une offre</translation>
    </message>
    <message>
        <source>This quote renews contract {number}, which ends on {day} at the latest.</source>
        <translation>Ce devis renouvelle le contrat {number}, qui prend fin au plus tard le {day}.</translation>
    </message>
    <message>
        <source>To check that this file is unchanged: {command}</source>
        <translation>Pour vérifier que ce fichier est intact : {command}</translation>
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
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
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
        <source>Yearly subscription</source>
        <translation>Abonnement annuel</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>{number} (provisional)</source>
        <translation>{number} (provisoire)</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
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
</context>
</TS>
