<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>quotes</name>
    <message>
        <source>a count per product</source>
        <translation>un nombre par produit</translation>
    </message>
    <message>
        <source>A manager must approve before it is printed, sent or validated:</source>
        <translation>À faire approuver par un responsable avant impression, envoi ou validation :</translation>
    </message>
    <message>
        <source>Abandon the revision</source>
        <translation>Abandonner la révision</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>As the catalogue says</source>
        <translation>Selon le catalogue</translation>
    </message>
    <message>
        <source>at list price</source>
        <translation>au prix catalogue</translation>
    </message>
    <message>
        <source>Back to the list price</source>
        <translation>Revenir au prix catalogue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Count in the totals</source>
        <translation>Compter dans les totaux</translation>
    </message>
    <message>
        <source>Create the quote</source>
        <translation>Créer le devis</translation>
    </message>
    <message>
        <source>Created today, this quote will expire on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.</source>
        <translation>Créé aujourd’hui, ce devis expirera le {day}. Ctrl+Z annule, Ctrl+Maj+Z rétablit.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Dates are those of {place}, where it is {day}.</source>
        <translation>Les dates sont celles de {place} : on y est le {day}.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
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
        <source>Draft of a quote deleted: {name}.</source>
        <translation>Brouillon de devis supprimé : {name}.</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>À régler d’abord</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Remise effective</translation>
    </message>
    <message>
        <source>effective discount</source>
        <translation>remise effective</translation>
    </message>
    <message numerus="yes">
        <source>Effective discount over {n} months</source>
        <translation>
            <numerusform>Remise effective sur {n} mois</numerusform>
            <numerusform>Remise effective sur {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Effective discount, {what}</source>
        <translation>Remise effective, {what}</translation>
    </message>
    <message>
        <source>excl. VAT per month</source>
        <translation>HT par mois</translation>
    </message>
    <message>
        <source>excl. VAT per year</source>
        <translation>HT par an</translation>
    </message>
    <message>
        <source>excl. VAT, once</source>
        <translation>HT, une fois</translation>
    </message>
    <message>
        <source>For whom is the new quote?</source>
        <translation>Pour qui est le nouveau devis ?</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>Pour vous uniquement</translation>
    </message>
    <message>
        <source>Go on from that revision</source>
        <translation>Repartir de cette révision</translation>
    </message>
    <message>
        <source>Internal note: {note}</source>
        <translation>Note interne : {note}</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>invoice of {day}, incl. VAT</source>
        <translation>facture du {day}, TTC</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>Il a expiré le {day}.</translation>
    </message>
    <message>
        <source>Its status is now: {status}.</source>
        <translation>Son statut est désormais : {status}.</translation>
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
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Lines billed monthly</source>
        <translation>Lignes facturées par mois</translation>
    </message>
    <message>
        <source>Lines billed once</source>
        <translation>Lignes facturées une fois</translation>
    </message>
    <message>
        <source>Lines billed yearly</source>
        <translation>Lignes facturées par an</translation>
    </message>
    <message>
        <source>list price</source>
        <comment>of everything</comment>
        <translation>au catalogue</translation>
    </message>
    <message>
        <source>List price of a unit, {product}</source>
        <translation>Prix catalogue unitaire, {product}</translation>
    </message>
    <message>
        <source>List price, {currency}</source>
        <translation>Catalogue, {currency}</translation>
    </message>
    <message>
        <source>Make it a new quote</source>
        <translation>En faire un nouveau devis</translation>
    </message>
    <message>
        <source>Make optional</source>
        <translation>Mettre en option</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin, {what}</source>
        <translation>Marge, {what}</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>Monthly incl. VAT</source>
        <translation>Mensuel TTC</translation>
    </message>
    <message>
        <source>Monthly net, {currency}</source>
        <translation>Net mensuel, {currency}</translation>
    </message>
    <message>
        <source>Monthly subtotal excl. VAT</source>
        <translation>Sous-total mensuel HT</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>More about {product}</source>
        <translation>Plus d’actions pour {product}</translation>
    </message>
    <message>
        <source>Nature of the operation</source>
        <translation>Nature de l’opération</translation>
    </message>
    <message>
        <source>Net price of a unit, {product}</source>
        <translation>Prix net unitaire, {product}</translation>
    </message>
    <message>
        <source>Net, {currency}</source>
        <translation>Net, {currency}</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>No approval needed</source>
        <translation>Aucune approbation nécessaire</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>Notes to the customer</source>
        <translation>Notes pour le client</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>sur {limit}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>on no document</source>
        <translation>absent des documents</translation>
    </message>
    <message>
        <source>on top of {percent} {customer_type}</source>
        <translation>en plus des {percent} {customer_type}</translation>
    </message>
    <message>
        <source>one count for everything</source>
        <translation>un seul nombre pour tout</translation>
    </message>
    <message>
        <source>One less {product}</source>
        <translation>Un de moins pour {product}</translation>
    </message>
    <message>
        <source>One more {product}</source>
        <translation>Un de plus pour {product}</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Ouvrir l’aperçu</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Optional: {product}, {count}</source>
        <translation>En option : {product}, {count}</translation>
    </message>
    <message>
        <source>Order of the customer</source>
        <translation>Commande du client</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Date de démarrage prévisionnelle</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>price list v{version}</source>
        <translation>tarif v{version}</translation>
    </message>
    <message>
        <source>Price list v{version} is in force today.</source>
        <translation>Le tarif v{version} est en vigueur aujourd’hui.</translation>
    </message>
    <message>
        <source>price list v{version}, {day} {time}</source>
        <translation>tarif v{version}, {day} {time}</translation>
    </message>
    <message>
        <source>price typed, {price} in the list</source>
        <translation>prix saisi, {price} au catalogue</translation>
    </message>
    <message>
        <source>Prices have changed.</source>
        <translation>Les prix ont changé.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quantity of {product}</source>
        <translation>Quantité de {product}</translation>
    </message>
    <message>
        <source>Quote discount</source>
        <translation>Remise du devis</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Devis {number}</translation>
    </message>
    <message>
        <source>Quote {number} is created.</source>
        <translation>Le devis {number} est créé.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Renews contract {number} early: it ends on {last} instead of {end}, and what is paid for later days comes back as a credit.</source>
        <translation>Renouvelle le contrat {number} par anticipation : il prend fin le {last} au lieu du {end}, et ce qui est payé pour la suite revient en avoir.</translation>
    </message>
    <message>
        <source>Renews contract {number} late: its term ends on {end}, and the renewal begins on {start}.</source>
        <translation>Renouvelle le contrat {number} tardivement : il arrive à terme le {end}, et le renouvellement commence le {start}.</translation>
    </message>
    <message>
        <source>Renews contract {number} late: until {last} it goes on month by month, {percent} dearer.</source>
        <translation>Renouvelle le contrat {number} tardivement : jusqu’au {last} il se prolonge mois par mois, majoré de {percent}.</translation>
    </message>
    <message>
        <source>Renews contract {number}, which ends on {last}.</source>
        <translation>Renouvelle le contrat {number}, qui prend fin le {last}.</translation>
    </message>
    <message>
        <source>Revision {number} is saved.</source>
        <translation>La révision {number} est enregistrée.</translation>
    </message>
    <message>
        <source>Revision {number} of {day}, {time}: {amount} a month.</source>
        <translation>Révision {number} du {day}, {time} : {amount} par mois.</translation>
    </message>
    <message>
        <source>Save the revision</source>
        <translation>Enregistrer la révision</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service of the customer</source>
        <translation>Service du client</translation>
    </message>
    <message>
        <source>Services excl. VAT, once</source>
        <translation>Services HT, une fois</translation>
    </message>
    <message>
        <source>Services incl. VAT, once</source>
        <translation>Services TTC, une fois</translation>
    </message>
    <message>
        <source>Show the customer (F11)</source>
        <translation>Montrer au client (F11)</translation>
    </message>
    <message>
        <source>Subtotal excl. VAT</source>
        <translation>Sous-total HT</translation>
    </message>
    <message>
        <source>Take the quantities over</source>
        <translation>Reprendre les quantités</translation>
    </message>
    <message>
        <source>Take today’s prices</source>
        <translation>Prendre les prix du jour</translation>
    </message>
    <message>
        <source>target {percent}</source>
        <translation>objectif {percent}</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Le brouillon est supprimé.</translation>
    </message>
    <message>
        <source>The quote keeps its number and expires on {day}. Ctrl+Z undoes, Ctrl+Shift+Z redoes.</source>
        <translation>Le devis garde son numéro et expire le {day}. Ctrl+Z annule, Ctrl+Maj+Z rétablit.</translation>
    </message>
    <message>
        <source>This offer cannot be opened</source>
        <translation>Cette offre ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>This quote can no longer be changed.</source>
        <translation>Ce devis ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>This quote was changed meanwhile.</source>
        <translation>Ce devis a changé entre-temps.</translation>
    </message>
    <message>
        <source>today at the earliest</source>
        <translation>au plus tôt aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Total over {n} months excl. VAT</source>
        <translation>
            <numerusform>Total sur {n} mois HT</numerusform>
            <numerusform>Total sur {n} mois HT</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Saisir un prix</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unit price of {product}</source>
        <translation>Prix unitaire de {product}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>margin</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>until {day}, all lines</source>
        <translation>jusqu’au {day}, toutes les lignes</translation>
    </message>
    <message>
        <source>What is held under the contract changed meanwhile.</source>
        <translation>Ce qui est détenu au contrat a changé entre-temps.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Whole quote</source>
        <translation>Ensemble du devis</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce montant ?</translation>
    </message>
    <message>
        <source>Write the quote</source>
        <translation>Rédiger le devis</translation>
    </message>
    <message>
        <source>Yearly excl. VAT</source>
        <translation>Annuel HT</translation>
    </message>
    <message>
        <source>Yearly incl. VAT</source>
        <translation>Annuel TTC</translation>
    </message>
    <message>
        <source>Yearly net, {currency}</source>
        <translation>Net annuel, {currency}</translation>
    </message>
    <message>
        <source>Yearly subtotal excl. VAT</source>
        <translation>Sous-total annuel HT</translation>
    </message>
    <message>
        <source>your limit</source>
        <translation>votre limite</translation>
    </message>
    <message>
        <source>your limit; a manager’s is {limit}</source>
        <translation>votre limite ; celle d’un responsable : {limit}</translation>
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
        <source>{n} units</source>
        <translation>
            <numerusform>{n} unité</numerusform>
            <numerusform>{n} unités</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} {before} → {now}</source>
        <translation>{product} {before} → {now}</translation>
    </message>
    <message>
        <source>{product} {before} → {now}, {quoted} quoted</source>
        <translation>{product} {before} → {now}, devis pour {quoted}</translation>
    </message>
    <message numerus="yes">
        <source>{product}, {n} licences, per month</source>
        <translation>
            <numerusform>{product}, {n} licence, par mois</numerusform>
            <numerusform>{product}, {n} licences, par mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}, {n} licences, per year</source>
        <translation>
            <numerusform>{product}, {n} licence, par an</numerusform>
            <numerusform>{product}, {n} licences, par an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product}, {n} units, once</source>
        <translation>
            <numerusform>{product}, {n} unité, une fois</numerusform>
            <numerusform>{product}, {n} unités, une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{vat} on services</source>
        <translation>{vat} sur les services</translation>
    </message>
    <message>
        <source>{vat} per month</source>
        <translation>{vat} par mois</translation>
    </message>
    <message>
        <source>{vat} per year</source>
        <translation>{vat} par an</translation>
    </message>
</context>
</TS>
