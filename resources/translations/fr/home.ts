<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>home</name>
    <message>
        <source>Accepted on-line</source>
        <translation>Acceptés en ligne</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Tous les devis</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more,</source>
        <translation>
            <numerusform>et {n} autre,</numerusform>
            <numerusform>et {n} autres,</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Asked on-line</source>
        <translation>Demandes en ligne</translation>
    </message>
    <message>
        <source>at stake: {amount} a month</source>
        <translation>en jeu : {amount} par mois</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Begin with the first customer: what is to be done about it comes here.</source>
        <translation>Commencez par votre premier client : ce qu’il y aura à faire pour lui viendra ici.</translation>
    </message>
    <message>
        <source>cart begun</source>
        <translation>panier commencé</translation>
    </message>
    <message>
        <source>change of licences begun</source>
        <translation>modification de licences commencée</translation>
    </message>
    <message>
        <source>change of the profile begun</source>
        <translation>modification de la fiche commencée</translation>
    </message>
    <message>
        <source>change quote {number} without an answer for a week</source>
        <translation>devis de modification {number} sans réponse depuis une semaine</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>contract {number} ends on {day}</source>
        <translation>contrat {number} à renouveler avant le {day}</translation>
    </message>
    <message>
        <source>contract {number} renews itself after {day}</source>
        <translation>reconduction tacite du contrat {number} après le {day}</translation>
    </message>
    <message>
        <source>contracts to bring to one end</source>
        <translation>contrats à aligner sur une échéance</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>discount on a change of licences</source>
        <translation>remise sur une modification de licences</translation>
    </message>
    <message>
        <source>discount on a purchase</source>
        <translation>remise sur un achat</translation>
    </message>
    <message>
        <source>discount on change quote {number}</source>
        <translation>remise sur le devis de modification {number}</translation>
    </message>
    <message>
        <source>discount on quote {number}</source>
        <translation>remise sur le devis {number}</translation>
    </message>
    <message>
        <source>Discounts approved</source>
        <translation>Remises accordées</translation>
    </message>
    <message>
        <source>Discounts declined</source>
        <translation>Remises refusées</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>e-mail about {number} did not leave</source>
        <translation>e-mail du {number} non envoyé</translation>
    </message>
    <message>
        <source>e-mail about {number} not delivered: address refused</source>
        <translation>e-mail du {number} non remis : adresse refusée</translation>
    </message>
    <message>
        <source>e-mail about {number}: look whether it has left</source>
        <translation>e-mail du {number} : vérifier s’il est parti</translation>
    </message>
    <message>
        <source>Expiring this week</source>
        <translation>Expirent cette semaine</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message numerus="yes">
        <source>flow redirection at a standstill for {n} days</source>
        <translation>
            <numerusform>redirection des flux à l’arrêt depuis {n} jour</numerusform>
            <numerusform>redirection des flux à l’arrêt depuis {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message numerus="yes">
        <source>installation at a standstill for {n} days</source>
        <translation>
            <numerusform>installation à l’arrêt depuis {n} jour</numerusform>
            <numerusform>installation à l’arrêt depuis {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Installations under way</source>
        <translation>Installations en cours</translation>
    </message>
    <message>
        <source>meeting at {time}</source>
        <translation>rendez-vous à {time}</translation>
    </message>
    <message>
        <source>meeting today</source>
        <translation>rendez-vous aujourd’hui</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>monthly excl. VAT</source>
        <translation>mensuel HT</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Mensuel HT, {currency}</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>Mes rendez-vous</translation>
    </message>
    <message>
        <source>never exchanged</source>
        <translation>jamais échangé</translation>
    </message>
    <message>
        <source>new customer begun</source>
        <translation>ajout de client commencé</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>no hour yet</source>
        <translation>heure à fixer</translation>
    </message>
    <message>
        <source>No meeting today.</source>
        <translation>Aucun rendez-vous aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing expires this week.</source>
        <translation>Rien n’expire cette semaine.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>notice of contract {number} until {day}</source>
        <translation>préavis du contrat {number} jusqu’au {day}</translation>
    </message>
    <message>
        <source>of which to send</source>
        <translation>dont à envoyer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message numerus="yes">
        <source>prerequisites at a standstill for {n} days</source>
        <translation>
            <numerusform>pré-requis à l’arrêt depuis {n} jour</numerusform>
            <numerusform>pré-requis à l’arrêt depuis {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>prices of {moment}</source>
        <translation>prix du {moment}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>quote begun</source>
        <translation>devis commencé</translation>
    </message>
    <message>
        <source>Quote portfolio</source>
        <translation>Portefeuille de devis</translation>
    </message>
    <message>
        <source>quote {number} without an answer for a week</source>
        <translation>devis {number} sans réponse depuis une semaine</translation>
    </message>
    <message>
        <source>Read the request</source>
        <translation>Lire la demande</translation>
    </message>
    <message>
        <source>Refused this month</source>
        <translation>Refusé ce mois</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>See the e-mail</source>
        <translation>Voir l’e-mail</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Send the change quote</source>
        <translation>Envoyer la modification</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Envoyer le devis</translation>
    </message>
    <message>
        <source>The next to expire is {number} of {customer}, {when}.</source>
        <translation>Prochaine échéance : {number}, {customer}, {when}.</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Validated this month</source>
        <translation>Validé ce mois</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Sans nom pour l’instant</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>{name} asks for a change on-line</source>
        <translation>{name} demande une modification en ligne</translation>
    </message>
    <message>
        <source>{number} accepted on-line by {name}</source>
        <translation>{number} accepté en ligne par {name}</translation>
    </message>
    <message>
        <source>{what}, approved by {name}</source>
        <translation>{what}, accordée par {name}</translation>
    </message>
    <message>
        <source>{what}, asked by {name}</source>
        <translation>{what}, demandée par {name}</translation>
    </message>
    <message>
        <source>{what}, declined by {name}</source>
        <translation>{what}, refusée par {name}</translation>
    </message>
    <message>
        <source>{what}, saved at {time}</source>
        <translation>{what}, enregistré à {time}</translation>
    </message>
    <message>
        <source>{what}, saved on {day}</source>
        <translation>{what}, enregistré le {day}</translation>
    </message>
</context>
</TS>
