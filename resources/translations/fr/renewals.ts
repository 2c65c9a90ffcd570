<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>renewals</name>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>A month at list v{version}</source>
        <translation>Un mois au tarif v{version}</translation>
    </message>
    <message>
        <source>A month at the price that is charged</source>
        <translation>Un mois au prix facturé</translation>
    </message>
    <message>
        <source>A month of the extended term</source>
        <translation>Un mois de prolongation</translation>
    </message>
    <message>
        <source>A month of what is held</source>
        <translation>Un mois des licences détenues</translation>
    </message>
    <message>
        <source>A month where nobody renews</source>
        <translation>Un mois si personne ne renouvelle</translation>
    </message>
    <message>
        <source>Accepted by {day}</source>
        <translation>Accepté avant le {day}</translation>
    </message>
    <message>
        <source>At today’s list</source>
        <translation>Au tarif du jour</translation>
    </message>
    <message>
        <source>at today’s list</source>
        <translation>au tarif du jour</translation>
    </message>
    <message>
        <source>Bring to one end</source>
        <translation>Aligner les échéances</translation>
    </message>
    <message>
        <source>Carry the discount of {percent} over</source>
        <translation>Reconduire la remise de {percent}</translation>
    </message>
    <message>
        <source>Carry the discounts over</source>
        <translation>Reconduire les remises</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message numerus="yes">
        <source>contracts</source>
        <translation>
            <numerusform>contrat</numerusform>
            <numerusform>contrats</numerusform>
        </translation>
    </message>
    <message>
        <source>Create this quote</source>
        <translation>Créer ce devis</translation>
    </message>
    <message numerus="yes">
        <source>Create {n} renewal quotes</source>
        <translation>
            <numerusform>Créer {n} devis de renouvellement</numerusform>
            <numerusform>Créer {n} devis de renouvellement</numerusform>
        </translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customer type, {before} → {after}</source>
        <translation>Type de client, {before} → {after}</translation>
    </message>
    <message>
        <source>Customer, contract…</source>
        <translation>Client, contrat…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Difference a month</source>
        <translation>Écart par mois</translation>
    </message>
    <message>
        <source>Discount carried over</source>
        <translation>Remise reconduite</translation>
    </message>
    <message>
        <source>Discount of {percent} not carried over</source>
        <translation>Remise de {percent} non reconduite</translation>
    </message>
    <message>
        <source>Discount, {before} → {after}</source>
        <translation>Remise, {before} → {after}</translation>
    </message>
    <message>
        <source>Do not carry the discount over</source>
        <translation>Ne pas reconduire la remise</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End of service on {day}</source>
        <translation>Fin du service le {day}</translation>
    </message>
    <message>
        <source>End or notice</source>
        <translation>Fin ou préavis</translation>
    </message>
    <message>
        <source>end, today</source>
        <translation>fin ce jour</translation>
    </message>
    <message numerus="yes">
        <source>end, {n} d</source>
        <translation>
            <numerusform>fin, {n} j</numerusform>
            <numerusform>fin, {n} j</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the contract · Space selects</source>
        <translation>Entrée ouvre le contrat · Espace sélectionne</translation>
    </message>
    <message>
        <source>Every programme</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Excl. VAT a month, {currency}</source>
        <translation>HT par mois, {currency}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the renewals</source>
        <translation>Exporter les renouvellements</translation>
    </message>
    <message>
        <source>extended term, {percent} dearer</source>
        <translation>prolongation, {percent} de plus</translation>
    </message>
    <message>
        <source>From {day}, month by month</source>
        <translation>Dès le {day}, au mois</translation>
    </message>
    <message>
        <source>In the term that follows</source>
        <translation>À la période suivante</translation>
    </message>
    <message>
        <source>Last day of notice</source>
        <translation>Dernier jour du préavis</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>List price, {before} → {after}</source>
        <translation>Tarif, {before} → {after}</translation>
    </message>
    <message>
        <source>List v{old} → v{new}, {before} → {after}</source>
        <translation>Tarif v{old} → v{new}, {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>list v{version}, price held for {n} months</source>
        <translation>
            <numerusform>tarif v{version}, prix tenu {n} mois</numerusform>
            <numerusform>tarif v{version}, prix tenu {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Mensuel HT, {currency}</translation>
    </message>
    <message>
        <source>Monthly now, excl. VAT</source>
        <translation>Mensuel actuel HT</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>New price list: {n} quotes to look at</source>
        <translation>
            <numerusform>Nouveau tarif : {n} devis à revoir</numerusform>
            <numerusform>Nouveau tarif : {n} devis à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Next invoice, {day}</source>
        <translation>Prochaine facture, {day}</translation>
    </message>
    <message>
        <source>No answer by {day}</source>
        <translation>Sans réponse au {day}</translation>
    </message>
    <message>
        <source>No contract fits</source>
        <translation>Aucun contrat ne correspond</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not tacit</source>
        <translation>Non tacite</translation>
    </message>
    <message>
        <source>Not tacit</source>
        <comment>contracts</comment>
        <translation>Non tacites</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes to its end within {n} days.</source>
        <translation>
            <numerusform>Rien n’arrive à terme dans le jour qui vient.</numerusform>
            <numerusform>Rien n’arrive à terme dans les {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: every line costs the same.</source>
        <translation>Aucun écart : chaque ligne coûte autant.</translation>
    </message>
    <message>
        <source>nothing is held any more</source>
        <translation>plus aucune licence</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message>
        <source>notice passed, the renewal is certain</source>
        <translation>préavis passé, reconduction acquise</translation>
    </message>
    <message>
        <source>notice, today</source>
        <translation>préavis ce jour</translation>
    </message>
    <message numerus="yes">
        <source>notice, {n} d</source>
        <translation>
            <numerusform>préavis, {n} j</numerusform>
            <numerusform>préavis, {n} j</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Open quote</source>
        <translation>Devis ouvert</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Ouvrir le devis</translation>
    </message>
    <message>
        <source>Ordered already, {before} → {after} licences</source>
        <translation>Déjà commandé, {before} → {after} licences</translation>
    </message>
    <message numerus="yes">
        <source>over {n} months</source>
        <translation>
            <numerusform>sur {n} mois</numerusform>
            <numerusform>sur {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices are being computed…</source>
        <translation>Calcul des prix…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Quote {number} renews this contract already.</source>
        <translation>Le devis {number} renouvelle déjà ce contrat.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Reconduction</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Renewed on {day}</source>
        <translation>Reconduit le {day}</translation>
    </message>
    <message>
        <source>Search renewals</source>
        <translation>Rechercher dans les renouvellements</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>Sum of the printed lines</source>
        <translation>Somme des lignes affichées</translation>
    </message>
    <message>
        <source>Surcharge of the extended term, {before} → {after}</source>
        <translation>Majoration de prolongation, {before} → {after}</translation>
    </message>
    <message>
        <source>Surcharge of {percent}, terms of contract {number}</source>
        <translation>Majoration de {percent}, conditions du contrat {number}</translation>
    </message>
    <message>
        <source>Tacit</source>
        <translation>Tacites</translation>
    </message>
    <message numerus="yes">
        <source>Tacit, {n} mo.</source>
        <translation>
            <numerusform>Tacite, {n} mois</numerusform>
            <numerusform>Tacite, {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tacit, {n} months</source>
        <translation>
            <numerusform>Tacite, {n} mois</numerusform>
            <numerusform>Tacite, {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a chip or the search away to see the others.</source>
        <translation>Retirez un filtre ou la recherche pour voir les autres.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>les {count} premiers</translation>
    </message>
    <message>
        <source>The next day is {day}.</source>
        <translation>La prochaine échéance est le {day}.</translation>
    </message>
    <message>
        <source>Tier, {before} → {after}</source>
        <translation>Palier, {before} → {after}</translation>
    </message>
    <message>
        <source>Typed price, {before} → {after}</source>
        <translation>Prix saisi, {before} → {after}</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>View the contract</source>
        <translation>Voir le contrat</translation>
    </message>
    <message>
        <source>What waiting costs</source>
        <translation>Ce que coûte l’attente</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où vient l’écart</translation>
    </message>
    <message numerus="yes">
        <source>Within {n} days</source>
        <translation>
            <numerusform>Moins de {n} jour</numerusform>
            <numerusform>Moins de {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a quote</source>
        <translation>Sans devis</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle ne permet que la lecture.</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>{before} → {after} a month</source>
        <translation>{before} → {after} par mois</translation>
    </message>
    <message>
        <source>{number}, from {start} to {end}</source>
        <translation>{number}, du {start} au {end}</translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts selected</source>
        <translation>
            <numerusform>{n} contrat sélectionné</numerusform>
            <numerusform>{n} contrats sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months at list v{version}, price not held</source>
        <translation>
            <numerusform>{n} mois au tarif v{version}, prix non tenu</numerusform>
            <numerusform>{n} mois au tarif v{version}, prix non tenu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months at the price that is charged</source>
        <translation>
            <numerusform>{n} mois au prix facturé</numerusform>
            <numerusform>{n} mois au prix facturé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months, at the list in force on that day</source>
        <translation>
            <numerusform>{n} mois, au tarif en vigueur ce jour-là</numerusform>
            <numerusform>{n} mois, au tarif en vigueur ce jour-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} renewal quotes created</source>
        <translation>
            <numerusform>{n} devis de renouvellement créé</numerusform>
            <numerusform>{n} devis de renouvellement créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} renewals exported to {name}</source>
        <translation>
            <numerusform>{n} renouvellement exporté dans {name}</numerusform>
            <numerusform>{n} renouvellements exportés dans {name}</numerusform>
        </translation>
    </message>
</context>
</TS>
