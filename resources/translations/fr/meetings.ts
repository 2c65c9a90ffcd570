<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>meetings</name>
    <message>
        <source>Asking the portal…</source>
        <translation>Échange avec le portail…</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Bring all</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <source>Bringing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose customers</source>
        <translation>Choisir des clients</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Choisir le jour</translation>
    </message>
    <message>
        <source>contract state of {time}</source>
        <translation>contrats en l’état de {time}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Exchanged on {moment}</source>
        <translation>Échangé le {moment}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move the meeting</source>
        <translation>Déplacer le rendez-vous</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>Mes rendez-vous</translation>
    </message>
    <message>
        <source>Never exchanged with the portal</source>
        <translation>Aucun échange avec le portail</translation>
    </message>
    <message>
        <source>Never exchanged with the portal.</source>
        <translation>Aucun échange avec le portail.</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>No line names one of your customers yet.</source>
        <translation>Aucune ligne ne nomme encore un de vos clients.</translation>
    </message>
    <message>
        <source>No meeting is pinned</source>
        <translation>Aucun rendez-vous épinglé</translation>
    </message>
    <message>
        <source>No price list of {name} is in force on {day}.</source>
        <translation>Aucun tarif {name} n’est en vigueur le {day}.</translation>
    </message>
    <message>
        <source>Not exchanged since {moment}.</source>
        <translation>Aucun échange depuis le {moment}.</translation>
    </message>
    <message>
        <source>Nothing newer came from the portal.</source>
        <translation>Rien de plus récent n’est venu du portail.</translation>
    </message>
    <message>
        <source>One meeting a line, as copied from a calendar: 14:30 Maison Corbière</source>
        <translation>Un rendez-vous par ligne, comme dans un agenda : 14:30 Maison Corbière</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Pin</source>
        <comment>verb</comment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin for a meeting</source>
        <translation>Épingler pour un rendez-vous</translation>
    </message>
    <message>
        <source>Pin the customers you meet: what is newest for them is brought along.</source>
        <translation>Épinglez les clients que vous rencontrez : leurs données les plus récentes vous suivent.</translation>
    </message>
    <message>
        <source>Pin {name} for a meeting</source>
        <translation>Épingler {name} pour un rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>Pin {n} customers</source>
        <translation>
            <numerusform>Épingler {n} client</numerusform>
            <numerusform>Épingler {n} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin {n} customers for a meeting</source>
        <translation>
            <numerusform>Épingler {n} client pour un rendez-vous</numerusform>
            <numerusform>Épingler {n} clients pour un rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>prices of {moment}, list v{version}</source>
        <translation>prix du {moment}, tarif v{version}</translation>
    </message>
    <message>
        <source>prices of {moment}: {lists}</source>
        <translation>prix du {moment} : {lists}</translation>
    </message>
    <message>
        <source>Show my meetings</source>
        <translation>Voir mes rendez-vous</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Voir la boîte d’envoi</translation>
    </message>
    <message>
        <source>Show the quotes</source>
        <translation>Voir les devis</translation>
    </message>
    <message>
        <source>Some changes have not been sent yet.</source>
        <translation>Des modifications ne sont pas encore envoyées.</translation>
    </message>
    <message>
        <source>Something about this customer waits for your decision.</source>
        <translation>Une décision vous attend pour ce client.</translation>
    </message>
    <message>
        <source>state of {moment}</source>
        <translation>état du {moment}</translation>
    </message>
    <message>
        <source>The agreement of {name} in force on {day} is not here.</source>
        <translation>Le contrat {name} en vigueur le {day} n’est pas sur ce poste.</translation>
    </message>
    <message>
        <source>The approval of {name} has not been answered.</source>
        <translation>La demande d’approbation de {name} est sans réponse.</translation>
    </message>
    <message>
        <source>The discount of {name} needs approval.</source>
        <translation>La remise de {name} est à faire approuver.</translation>
    </message>
    <message>
        <source>The list of a day</source>
        <translation>La liste d’une journée</translation>
    </message>
    <message>
        <source>This customer is not yours any more, or was removed.</source>
        <translation>Ce client n’est plus le vôtre, ou a été supprimé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>When do you meet {name}?</source>
        <translation>Quand rencontrez-vous {name} ?</translation>
    </message>
    <message>
        <source>Whom do you meet?</source>
        <translation>Qui rencontrez-vous ?</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>{done} of {total} prepared</source>
        <translation>{done} préparés sur {total}</translation>
    </message>
    <message>
        <source>{name} came damaged: the one before is in use.</source>
        <translation>{name} est arrivé abîmé : le précédent reste utilisé.</translation>
    </message>
    <message>
        <source>{name} cannot be priced with what is here.</source>
        <translation>{name} ne peut pas être chiffré avec ce qui est sur ce poste.</translation>
    </message>
    <message>
        <source>{name} expires on {day}, before the meeting.</source>
        <translation>{name} expire le {day}, avant le rendez-vous.</translation>
    </message>
    <message>
        <source>{name} is pinned: {when}</source>
        <translation>{name} épinglé : {when}</translation>
    </message>
    <message>
        <source>{name} is unpinned</source>
        <translation>{name} retiré de la liste</translation>
    </message>
    <message>
        <source>{name} was saved beside other licences or at other prices: open it and save it again.</source>
        <translation>{name} a été enregistré avec d’autres licences ou d’autres prix : ouvrez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers pinned</source>
        <translation>
            <numerusform>{n} client épinglé</numerusform>
            <numerusform>{n} clients épinglés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings are ready</source>
        <translation>
            <numerusform>{n} rendez-vous prêt</numerusform>
            <numerusform>{n} rendez-vous prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} meetings unpinned</source>
        <translation>
            <numerusform>{n} rendez-vous retiré</numerusform>
            <numerusform>{n} rendez-vous retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open quotes</source>
        <translation>
            <numerusform>{n} devis ouvert</numerusform>
            <numerusform>{n} devis ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers are not ready.</source>
        <translation>
            <numerusform>{n} document n’est pas prêt.</numerusform>
            <numerusform>{n} documents ne sont pas prêts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} papers ready</source>
        <translation>
            <numerusform>{n} document prêt</numerusform>
            <numerusform>{n} documents prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>{time}, {name}</translation>
    </message>
</context>
</TS>
