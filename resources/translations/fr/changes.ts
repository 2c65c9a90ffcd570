<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>changes</name>
    <message numerus="yes">
        <source>+{n} more</source>
        <translation>
            <numerusform>+ {n} de plus</numerusform>
            <numerusform>+ {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A reduction is not ordered together with a product change.</source>
        <translation>Une réduction ne se commande pas avec un changement de produit.</translation>
    </message>
    <message>
        <source>a year · {difference}</source>
        <translation>par an · {difference}</translation>
    </message>
    <message>
        <source>Actions of the change quote</source>
        <translation>Actions du devis de modification</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add {product}</source>
        <translation>Ajouter {product}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added products</source>
        <translation>Produits ajoutés</translation>
    </message>
    <message>
        <source>An end moves forward only. Until the new end, what is held stays at the price that is charged.</source>
        <translation>Une échéance ne peut qu’être reportée. Jusqu’à la nouvelle échéance, ce qui est détenu reste au prix facturé.</translation>
    </message>
    <message>
        <source>An order of yours for this contract waits for the portal.</source>
        <translation>Une de vos commandes pour ce contrat attend la réponse du portail.</translation>
    </message>
    <message>
        <source>As contract {number}: {day}</source>
        <translation>Comme le contrat {number} : {day}</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Back to the end it has</source>
        <translation>Revenir à son échéance</translation>
    </message>
    <message>
        <source>Back to the list price</source>
        <translation>Revenir au prix catalogue</translation>
    </message>
    <message>
        <source>Back to {seats}</source>
        <translation>Revenir à {seats}</translation>
    </message>
    <message>
        <source>Before you submit</source>
        <translation>Avant de commander</translation>
    </message>
    <message>
        <source>Beyond what a manager may grant.</source>
        <translation>Au-delà de ce qu’un responsable peut accorder.</translation>
    </message>
    <message>
        <source>Beyond your limit as a whole.</source>
        <translation>Au-delà de votre limite dans l’ensemble.</translation>
    </message>
    <message>
        <source>Bring contracts to one end</source>
        <translation>Aligner les échéances des contrats</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the change quote</source>
        <translation>Annuler le devis de modification</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Change contract {number}</source>
        <translation>Modifier le contrat {number}</translation>
    </message>
    <message>
        <source>Change dropped: {name}.</source>
        <translation>Modification abandonnée : {name}.</translation>
    </message>
    <message>
        <source>Change licences</source>
        <translation>Modifier les licences</translation>
    </message>
    <message>
        <source>Change options</source>
        <translation>Modifier les options</translation>
    </message>
    <message>
        <source>Change quote {number}</source>
        <translation>Devis de modification {number}</translation>
    </message>
    <message>
        <source>Change quote {number} cancelled</source>
        <translation>Devis de modification {number} annulé</translation>
    </message>
    <message>
        <source>Change quote {number} saved</source>
        <translation>Devis de modification {number} enregistré</translation>
    </message>
    <message>
        <source>Changes to existing products</source>
        <translation>Modifications des produits existants</translation>
    </message>
    <message>
        <source>Charged for this period</source>
        <translation>Facturé pour cette période</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>committed to {day}</source>
        <translation>engagé jusqu’au {day}</translation>
    </message>
    <message>
        <source>Common last day</source>
        <translation>Dernier jour commun</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Confirm licence modification</source>
        <translation>Confirmer la modification des licences</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>contract to {day}</source>
        <translation>contrat jusqu’au {day}</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contrat {number}</translation>
    </message>
    <message>
        <source>Contract {number}, {first} to {last}</source>
        <translation>Contrat {number}, du {first} au {last}</translation>
    </message>
    <message>
        <source>Contract {number}. {sentence}</source>
        <translation>Contrat {number}. {sentence}</translation>
    </message>
    <message>
        <source>Contracts and their ends</source>
        <translation>Contrats et échéances</translation>
    </message>
    <message>
        <source>current</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Current total</source>
        <translation>Total actuel</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Discount and price</source>
        <translation>Remise et prix</translation>
    </message>
    <message>
        <source>Discount on {product}</source>
        <translation>Remise sur {product}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drop it and begin anew</source>
        <translation>L’abandonner et recommencer</translation>
    </message>
    <message>
        <source>Each contract has an order of its own. One that the portal refuses comes back in Attention; the others are carried out.</source>
        <translation>Une commande par contrat. Celle que le portail refuse revient dans À traiter ; les autres sont exécutées.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Date d’effet</translation>
    </message>
    <message numerus="yes">
        <source>effective {day} · {n} of {of} days</source>
        <translation>
            <numerusform>effet au {day} · {n} jour sur {of}</numerusform>
            <numerusform>effet au {day} · {n} jours sur {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Enter the new total, not the difference.</source>
        <translation>Saisissez le nouveau total, pas la différence.</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Fewer seats take effect at once.</source>
        <translation>Une réduction prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Fewer seats take effect at the renewal, on {day}.</source>
        <translation>Une réduction prend effet au renouvellement, le {day}.</translation>
    </message>
    <message>
        <source>Fewer seats take effect with the next invoice, on {day}.</source>
        <translation>Une réduction prend effet avec la prochaine facture, le {day}.</translation>
    </message>
    <message>
        <source>First licences</source>
        <translation>Premières licences</translation>
    </message>
    <message numerus="yes">
        <source>First {product} for all {n} seats from {day}, {amount} per period; then the seats.</source>
        <translation>
            <numerusform>D’abord {product} pour la licence dès le {day}, {amount} par période ; ensuite le nombre.</numerusform>
            <numerusform>D’abord {product} pour les {n} licences dès le {day}, {amount} par période ; ensuite le nombre.</numerusform>
        </translation>
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
        <source>Given back for this period</source>
        <translation>Repris pour cette période</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>Held products</source>
        <translation>Produits détenus</translation>
    </message>
    <message>
        <source>I am authorised to place this order for {name}.</source>
        <translation>Je suis autorisé à passer cette commande pour {name}.</translation>
    </message>
    <message>
        <source>incl. VAT</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Internal note, on no document</source>
        <translation>Note interne, absente des documents</translation>
    </message>
    <message>
        <source>It begins with other seats than this change leaves: change it first.</source>
        <translation>Il commence avec d’autres quantités que celles de cette modification : modifiez-le d’abord.</translation>
    </message>
    <message>
        <source>It ends on {day}. Until the new end, what is held stays at the price that is charged.</source>
        <translation>Il s’arrête le {day}. Jusqu’à la nouvelle échéance, ce qui est détenu reste au prix facturé.</translation>
    </message>
    <message>
        <source>It is for every product, held or added.</source>
        <translation>Il s’applique aux produits détenus et ajoutés.</translation>
    </message>
    <message>
        <source>Keep {seats}</source>
        <translation>Garder {seats}</translation>
    </message>
    <message>
        <source>keep {seats}</source>
        <translation>maintien de {seats}</translation>
    </message>
    <message>
        <source>Left out: it ends as before.</source>
        <translation>Laissé de côté : son échéance ne change pas.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level of {product}</source>
        <translation>Niveau de {product}</translation>
    </message>
    <message>
        <source>Licences of {name} are being changed</source>
        <translation>Les licences de {name} sont en cours de modification</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Remise de la ligne</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <translation>Prix catalogue {price}</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <source>Monthly from {day}, excl. VAT</source>
        <translation>Mensuel HT à partir du {day}</translation>
    </message>
    <message>
        <source>Monthly payment, {currency}</source>
        <translation>Paiement mensuel, {currency}</translation>
    </message>
    <message>
        <source>Monthly until {day}, excl. VAT</source>
        <translation>Mensuel HT jusqu’au {day}</translation>
    </message>
    <message>
        <source>More about {product}</source>
        <translation>Autres actions pour {product}</translation>
    </message>
    <message>
        <source>More than to the end it has</source>
        <translation>De plus qu’à l’échéance actuelle</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Déplacer l’échéance</translation>
    </message>
    <message>
        <source>Move the end of the contract</source>
        <translation>Déplacer l’échéance du contrat</translation>
    </message>
    <message>
        <source>Net unit price</source>
        <translation>Net unitaire</translation>
    </message>
    <message>
        <source>Net unit price at the new level</source>
        <translation>Net unitaire au nouveau niveau</translation>
    </message>
    <message>
        <source>Net unit price before</source>
        <translation>Net unitaire avant</translation>
    </message>
    <message>
        <source>Net unit price, {currency}</source>
        <translation>Net unitaire, {currency}</translation>
    </message>
    <message>
        <source>Net unit, {currency}</source>
        <translation>Net unitaire, {currency}</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nouveau dernier jour</translation>
    </message>
    <message>
        <source>New monthly total excl. VAT</source>
        <translation>Nouveau mensuel HT</translation>
    </message>
    <message>
        <source>New payment</source>
        <translation>Nouveau paiement</translation>
    </message>
    <message>
        <source>New payment, incl. VAT</source>
        <translation>Nouveau paiement, TTC</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nouveau total</translation>
    </message>
    <message>
        <source>New total of {product}</source>
        <translation>Nouveau total de {product}</translation>
    </message>
    <message>
        <source>New yearly total excl. VAT</source>
        <translation>Nouvel annuel HT</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Next invoice, incl. VAT</source>
        <translation>Prochaine facture, TTC</translation>
    </message>
    <message>
        <source>No contract moves.</source>
        <translation>Aucun contrat ne change d’échéance.</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>None of them stays.</source>
        <translation>Il n’en reste aucune.</translation>
    </message>
    <message>
        <source>Not required by the customer</source>
        <translation>Le client n’en demande pas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Note pour le client</translation>
    </message>
    <message>
        <source>Nothing can be changed here</source>
        <translation>Rien ne peut être modifié ici</translation>
    </message>
    <message>
        <source>Nothing else can be ordered before it has answered; what is held is without it.</source>
        <translation>Rien d’autre ne peut être commandé avant sa réponse ; les licences détenues sont affichées sans elle.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Offline, it leaves with the next exchange.</source>
        <translation>Hors ligne, elle part au prochain échange.</translation>
    </message>
    <message>
        <source>on {day} alone, prorated</source>
        <translation>le {day} seulement, au prorata</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One less of everything</source>
        <translation>Un de moins partout</translation>
    </message>
    <message>
        <source>One less {product}</source>
        <translation>Un {product} de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One more of everything</source>
        <translation>Un de plus partout</translation>
    </message>
    <message>
        <source>One more {product}</source>
        <translation>Un {product} de plus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open change quotes</source>
        <translation>Devis de modification en cours</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Ouvrir l’aperçu</translation>
    </message>
    <message>
        <source>order at the next exchange</source>
        <translation>commande au prochain échange</translation>
    </message>
    <message>
        <source>Order for {name} placed</source>
        <translation>Commande passée pour {name}</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>commande {number}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Ordered directly, without a quote.</source>
        <translation>Commande directe, sans devis.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Payment at the new level</source>
        <translation>Paiement au nouveau niveau</translation>
    </message>
    <message>
        <source>Payment before</source>
        <translation>Paiement actuel</translation>
    </message>
    <message>
        <source>Preview of the change</source>
        <translation>Aperçu de la modification</translation>
    </message>
    <message>
        <source>prior</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Numéro de bon de commande</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quote discount</source>
        <translation>Remise du devis</translation>
    </message>
    <message>
        <source>Quote discount on {product}</source>
        <translation>Remise du devis sur {product}</translation>
    </message>
    <message>
        <source>Recorded with your name, the date and the time.</source>
        <translation>Enregistré avec votre nom, la date et l’heure.</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Remove {product}</source>
        <translation>Retirer {product}</translation>
    </message>
    <message>
        <source>Renewed by contract {number} from {start}.</source>
        <translation>Renouvelé par le contrat {number} à partir du {start}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace nothing</source>
        <translation>Ne rien remplacer</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Review change order</source>
        <translation>Vérifier la modification</translation>
    </message>
    <message>
        <source>Review order</source>
        <translation>Vérifier la commande</translation>
    </message>
    <message>
        <source>Revision {number} of {day}, {time}: new total {amount}.</source>
        <translation>Révision {number} du {day} à {time} : nouveau total {amount}.</translation>
    </message>
    <message>
        <source>Save as change quotes</source>
        <translation>Enregistrer en devis</translation>
    </message>
    <message>
        <source>Save quote</source>
        <translation>Enregistrer le devis</translation>
    </message>
    <message>
        <source>Save the revision</source>
        <translation>Enregistrer la révision</translation>
    </message>
    <message>
        <source>saved on this laptop</source>
        <translation>enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Qté</translation>
    </message>
    <message numerus="yes">
        <source>Seats can be given back within {n} hours of their order, later at the renewal.</source>
        <translation>
            <numerusform>Une réduction est possible dans l’heure qui suit chaque commande, ensuite au renouvellement.</numerusform>
            <numerusform>Une réduction est possible dans les {n} heures qui suivent chaque commande, ensuite au renouvellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats that are replaced</source>
        <translation>Licences remplacées</translation>
    </message>
    <message>
        <source>See the licences</source>
        <translation>Voir les licences</translation>
    </message>
    <message>
        <source>Something is other than when this was written.</source>
        <translation>Quelque chose a changé depuis la rédaction.</translation>
    </message>
    <message>
        <source>Submit the order</source>
        <translation>Passer la commande</translation>
    </message>
    <message numerus="yes">
        <source>Submit {n} orders</source>
        <translation>
            <numerusform>Passer {n} commande</numerusform>
            <numerusform>Passer {n} commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler cette commande</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>The change that was begun cannot be opened</source>
        <translation>La modification commencée ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The contract ends on {day}, not on {before}.</source>
        <translation>Le contrat s’arrête le {day}, et non le {before}.</translation>
    </message>
    <message>
        <source>The contract goes on month by month, {percent} dearer, until it is renewed.</source>
        <translation>Le contrat se prolonge mois par mois, majoré de {percent}, jusqu’à son renouvellement.</translation>
    </message>
    <message>
        <source>The products differ: each has its own, below.</source>
        <translation>Les produits diffèrent : chacun a le sien, plus bas.</translation>
    </message>
    <message>
        <source>The reduction that is ordered for {day} is taken back</source>
        <translation>La réduction commandée pour le {day} est annulée</translation>
    </message>
    <message>
        <source>The reduction to {seats} that is ordered for {day} is taken back by this order; order it again afterwards if it is to remain</source>
        <translation>Cette commande annule la réduction à {seats} commandée pour le {day} ; commandez-la de nouveau ensuite si elle doit rester</translation>
    </message>
    <message>
        <source>The term ended on {day}.</source>
        <translation>L’engagement a pris fin le {day}.</translation>
    </message>
    <message>
        <source>The totals you asked for stand beside what is held now, at today’s prices.</source>
        <translation>Les totaux demandés sont à côté de ce qui est détenu maintenant, aux prix du jour.</translation>
    </message>
    <message>
        <source>then {amount}</source>
        <translation>puis {amount}</translation>
    </message>
    <message>
        <source>This change quote was changed meanwhile.</source>
        <translation>Ce devis de modification a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>This contract credits nothing within a billing period.</source>
        <translation>Ce contrat ne recrédite rien en cours de période de facturation.</translation>
    </message>
    <message>
        <source>This one ends on {last}: what is changed here is not in the renewal.</source>
        <translation>Celui-ci prend fin le {last} : ce qui est modifié ici n’est pas dans le renouvellement.</translation>
    </message>
    <message>
        <source>This order is governed by the master agreement signed with the vendor.</source>
        <translation>Cette commande est régie par le contrat-cadre signé avec l’éditeur.</translation>
    </message>
    <message>
        <source>Tick what you agree to; then the order can be placed.</source>
        <translation>Cochez ce que vous acceptez ; la commande peut alors être passée.</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>To term end</source>
        <translation>Jusqu’à l’échéance</translation>
    </message>
    <message>
        <source>To the new end</source>
        <translation>Jusqu’au terme</translation>
    </message>
    <message>
        <source>To the new end that is {amount} more, excl. VAT.</source>
        <translation>Jusqu’à la nouvelle échéance, cela fait {amount} HT de plus.</translation>
    </message>
    <message>
        <source>to the term’s end</source>
        <translation>jusqu’à la fin du terme</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today, incl. VAT</source>
        <translation>Aujourd’hui, TTC</translation>
    </message>
    <message>
        <source>Together, excl. VAT</source>
        <translation>Ensemble HT</translation>
    </message>
    <message>
        <source>Total excl. VAT</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total number of licences</source>
        <translation>Nombre total de licences</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Saisir un prix</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>Under contract {number} a discount of {percent} would last longer, which is beyond your limit of {limit}: a manager must approve it. Leave the contract out, or save change quotes and ask for it.</source>
        <translation>Au contrat {number}, une remise de {percent} durerait plus longtemps, au-delà de votre limite de {limit} : un responsable doit l’approuver. Laissez ce contrat de côté, ou enregistrez des devis de modification et demandez l’approbation.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message numerus="yes">
        <source>Until then {n} stay in service and are charged.</source>
        <translation>
            <numerusform>D’ici là, {n} reste en service et facturée.</numerusform>
            <numerusform>D’ici là, {n} restent en service et facturées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until when does the contract run?</source>
        <translation>Jusqu’à quand court le contrat ?</translation>
    </message>
    <message>
        <source>Until {day} seats can still be taken off, and are not charged.</source>
        <translation>Jusqu’au {day}, des licences peuvent encore être retirées et ne sont pas facturées.</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT, new payment</source>
        <translation>TVA, nouveau paiement</translation>
    </message>
    <message>
        <source>VAT, next invoice</source>
        <translation>TVA, prochaine facture</translation>
    </message>
    <message>
        <source>VAT, today</source>
        <translation>TVA, aujourd’hui</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What goes is credited for the rest of the billing period.</source>
        <translation>Ce qui part est recrédité pour le reste de la période de facturation.</translation>
    </message>
    <message>
        <source>What is added ends with the contract, on {day}. Price list v{version}.</source>
        <translation>Les ajouts s’alignent sur l’échéance du contrat, le {day}. Tarif v{version}.</translation>
    </message>
    <message>
        <source>What is added is charged from today on.</source>
        <translation>Les ajouts sont facturés dès aujourd’hui.</translation>
    </message>
    <message>
        <source>What is added is charged from {day} on.</source>
        <translation>Les ajouts sont facturés à partir du {day}.</translation>
    </message>
    <message>
        <source>What is changed ends with this contract, on {last}</source>
        <translation>Ce qui est modifié prend fin avec ce contrat, le {last}</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Ce qui est détenu</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>What replaces {product}?</source>
        <translation>Par quoi remplacer {product} ?</translation>
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
        <source>Yearly from {day}, excl. VAT</source>
        <translation>Annuel HT à partir du {day}</translation>
    </message>
    <message>
        <source>Yearly payment, {currency}</source>
        <translation>Paiement annuel, {currency}</translation>
    </message>
    <message>
        <source>Yearly until {day}, excl. VAT</source>
        <translation>Annuel HT jusqu’au {day}</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} de plus</translation>
    </message>
    <message>
        <source>{day}, at the list that is known today</source>
        <translation>{day}, au tarif connu à ce jour</translation>
    </message>
    <message>
        <source>{first} to {last}, prorated</source>
        <translation>du {first} au {last}, au prorata</translation>
    </message>
    <message>
        <source>{level} is not offered in {partnership}</source>
        <translation>{level} non proposé en {partnership}</translation>
    </message>
    <message>
        <source>{name}: {now} instead of {before}</source>
        <translation>{name} : {now} au lieu de {before}</translation>
    </message>
    <message>
        <source>{number}, ends {day}</source>
        <translation>{number}, jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} change quotes saved</source>
        <translation>
            <numerusform>{n} devis de modification enregistré</numerusform>
            <numerusform>{n} devis de modification enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contracts then end on {day}.</source>
        <translation>
            <numerusform>{n} contrat se termine alors le {day}.</numerusform>
            <numerusform>{n} contrats se terminent alors le {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices, to {day}</source>
        <translation>
            <numerusform>{n} facture, au {day}</numerusform>
            <numerusform>{n} factures, au {day}</numerusform>
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
        <source>{n} of {held} stay.</source>
        <translation>
            <numerusform>{n} sur {held} reste.</numerusform>
            <numerusform>{n} sur {held} restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} orders for {name} placed</source>
        <translation>
            <numerusform>{n} commande pour {name} passée</numerusform>
            <numerusform>{n} commandes pour {name} passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seats are paid for in this period already</source>
        <translation>
            <numerusform>{n} licence est déjà payée pour cette période</numerusform>
            <numerusform>{n} licences sont déjà payées pour cette période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seats are replaced, and credited for the rest of the period</source>
        <translation>
            <numerusform>{n} licence remplacée, recréditée pour le reste de la période</numerusform>
            <numerusform>{n} licences remplacées, recréditées pour le reste de la période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} seats are replaced; this contract credits nothing within a period</source>
        <translation>
            <numerusform>{n} licence remplacée ; ce contrat ne recrédite rien en cours de période</numerusform>
            <numerusform>{n} licences remplacées ; ce contrat ne recrédite rien en cours de période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} {product} become {other}</source>
        <translation>
            <numerusform>{n} {product} devient {other}</numerusform>
            <numerusform>{n} {product} deviennent {other}</numerusform>
        </translation>
    </message>
    <message>
        <source>{products} from today</source>
        <translation>{products} dès aujourd’hui</translation>
    </message>
    <message>
        <source>{products} on {day}</source>
        <translation>{products} le {day}</translation>
    </message>
    <message>
        <source>{programme}: {products}</source>
        <translation>{programme} : {products}</translation>
    </message>
    <message>
        <source>{title}, version {version} of {day}</source>
        <translation>{title}, version {version} du {day}</translation>
    </message>
    <message>
        <source>{what}, contract {number}</source>
        <translation>{what}, contrat {number}</translation>
    </message>
    <message>
        <source>{what}, {product}</source>
        <translation>{what}, {product}</translation>
    </message>
    <message numerus="yes">
        <source>−{n} fewer</source>
        <translation>
            <numerusform>− {n} de moins</numerusform>
            <numerusform>− {n} de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats are ordered already, for {on}</source>
        <translation>
            <numerusform>−{n} licence est déjà commandée, pour le {on}</numerusform>
            <numerusform>−{n} licences sont déjà commandées, pour le {on}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats can be cancelled until {until}</source>
        <translation>
            <numerusform>−{n} licence peut être annulée jusqu’au {until}</numerusform>
            <numerusform>−{n} licences peuvent être annulées jusqu’au {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats go before the contract begins on {on}: not charged</source>
        <translation>
            <numerusform>−{n} licence retirée avant le début du contrat le {on} : non facturée</numerusform>
            <numerusform>−{n} licences retirées avant le début du contrat le {on} : non facturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats go before the contract begins on {on}: not charged, to be ordered by {by}</source>
        <translation>
            <numerusform>−{n} licence retirée avant le début du contrat le {on} : non facturée, à commander au plus tard le {by}</numerusform>
            <numerusform>−{n} licences retirées avant le début du contrat le {on} : non facturées, à commander au plus tard le {by}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}</source>
        <translation>
            <numerusform>−{n} licence prend effet le {on}</numerusform>
            <numerusform>−{n} licences prennent effet le {on}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}, to be ordered by {by}</source>
        <translation>
            <numerusform>−{n} licence possible à partir du {on}, à commander au plus tard le {by}</numerusform>
            <numerusform>−{n} licences possibles à partir du {on}, à commander au plus tard le {by}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−{n} seats take effect on {on}: the window is still open for {open} only</source>
        <translation>
            <numerusform>−{n} licence prend effet le {on} : le délai n’est encore ouvert que pour {open}</numerusform>
            <numerusform>−{n} licences prennent effet le {on} : le délai n’est encore ouvert que pour {open}</numerusform>
        </translation>
    </message>
</context>
</TS>
