<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>scenarios</name>
    <message>
        <source>A copy of {name}</source>
        <translation>Une copie de {name}</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>All variants cost the same per month.</source>
        <translation>Toutes les variantes coûtent autant par mois.</translation>
    </message>
    <message>
        <source>All variants that can be placed cost the same.</source>
        <translation>Toutes les variantes que l’on peut commander coûtent autant.</translation>
    </message>
    <message>
        <source>another end: not comparable</source>
        <translation>autre échéance : non comparable</translation>
    </message>
    <message>
        <source>As it is held</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>As it is held, {part}</source>
        <translation>Sans changement, {part}</translation>
    </message>
    <message>
        <source>As much {unit} as what is held.</source>
        <translation>Autant {unit} que ce qui est détenu.</translation>
    </message>
    <message>
        <source>Back to the change</source>
        <translation>Retour à la modification</translation>
    </message>
    <message>
        <source>Back to the offer</source>
        <translation>Retour à l’offre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cheaper than A</source>
        <translation>Moins cher que A</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>Commitment excl. VAT</source>
        <translation>Engagement HT</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy as another variant</source>
        <translation>Copier en une autre variante</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Difference to what is held</source>
        <translation>Écart avec ce qui est détenu</translation>
    </message>
    <message>
        <source>Difference to what is held, from {day}</source>
        <translation>Écart avec ce qui est détenu, dès le {day}</translation>
    </message>
    <message>
        <source>Effective discount</source>
        <translation>Remise effective</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Échéance du contrat</translation>
    </message>
    <message>
        <source>Exact result</source>
        <translation>Résultat exact</translation>
    </message>
    <message>
        <source>First year excl. VAT</source>
        <translation>Première année HT</translation>
    </message>
    <message>
        <source>for any number of users</source>
        <translation>quel que soit le nombre</translation>
    </message>
    <message>
        <source>for no number of users</source>
        <translation>quel que soit le nombre, non</translation>
    </message>
    <message numerus="yes">
        <source>for {n} users</source>
        <translation>
            <numerusform>pour {n} utilisateur</numerusform>
            <numerusform>pour {n} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Four variants stand side by side at most.</source>
        <translation>Quatre variantes au plus se comparent à la fois.</translation>
    </message>
    <message>
        <source>From {day}: {said}</source>
        <translation>Dès le {day} : {said}</translation>
    </message>
    <message>
        <source>from {first} to {last} users</source>
        <translation>de {first} à {last} utilisateurs</translation>
    </message>
    <message>
        <source>from {first} users</source>
        <translation>dès {first} utilisateurs</translation>
    </message>
    <message>
        <source>Full billing period excl. VAT</source>
        <translation>Période complète HT</translation>
    </message>
    <message>
        <source>included</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>Left empty, it is called by its terms.</source>
        <translation>Sans nom, elle s’appelle d’après ses conditions.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of {letter}</source>
        <translation>Licences de {letter}</translation>
    </message>
    <message>
        <source>Looked for from {first} to {last} users, by what a month costs on average over the commitment.</source>
        <translation>Seuils cherchés de {first} à {last} utilisateurs, d’après le coût moyen d’un mois sur l’engagement.</translation>
    </message>
    <message>
        <source>Make this the change</source>
        <translation>En faire la modification</translation>
    </message>
    <message>
        <source>Make this the quote</source>
        <translation>En faire le devis</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, from {day}</source>
        <translation>Mensuel HT, dès le {day}</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More about {letter}</source>
        <translation>Plus d’actions sur {letter}</translation>
    </message>
    <message>
        <source>Name of the variant</source>
        <translation>Nom de la variante</translation>
    </message>
    <message>
        <source>New monthly total excl. VAT</source>
        <translation>Nouveau mensuel HT</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouveau devis</translation>
    </message>
    <message>
        <source>New yearly total excl. VAT</source>
        <translation>Nouveau total annuel HT</translation>
    </message>
    <message>
        <source>Next invoice, excl. VAT</source>
        <translation>Prochaine facture HT</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>aucune licence</translation>
    </message>
    <message>
        <source>No variant can be placed as it is.</source>
        <translation>Aucune variante ne peut être commandée telle quelle.</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Nothing is subscribed yet.</source>
        <translation>Rien n’est encore souscrit.</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>rien à commander</translation>
    </message>
    <message>
        <source>Of the changes, {name} costs least.</source>
        <translation>Parmi les modifications, {name} coûte le moins.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>One licence less in {letter}</source>
        <translation>Une licence de moins dans {letter}</translation>
    </message>
    <message>
        <source>One licence more in {letter}</source>
        <translation>Une licence de plus dans {letter}</translation>
    </message>
    <message>
        <source>Only {name} can be placed as it is.</source>
        <translation>Seule {name} peut être commandée telle quelle.</translation>
    </message>
    <message>
        <source>Only {name} has licences.</source>
        <translation>Seule la variante {name} a des licences.</translation>
    </message>
    <message>
        <source>other length: compare per month</source>
        <translation>autre durée : comparer par mois</translation>
    </message>
    <message>
        <source>Per month, on average</source>
        <translation>Par mois, en moyenne</translation>
    </message>
    <message>
        <source>Per user and month</source>
        <translation>Par utilisateur et par mois</translation>
    </message>
    <message>
        <source>Per user and year</source>
        <translation>Par utilisateur et par an</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>Aperçu PDF</translation>
    </message>
    <message>
        <source>products, the cheapest first</source>
        <translation>produits, du moins cher</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Devis {number}</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Remove from the board</source>
        <translation>Retirer de la comparaison</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Services excl. VAT, once</source>
        <translation>Services HT, une fois</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>the change being written</source>
        <translation>la modification en cours</translation>
    </message>
    <message>
        <source>the change quote {number}</source>
        <translation>le devis de modification {number}</translation>
    </message>
    <message>
        <source>The cheapest</source>
        <translation>Le moins cher</translation>
    </message>
    <message>
        <source>the cheapest</source>
        <translation>le moins cher</translation>
    </message>
    <message>
        <source>The current change</source>
        <translation>La modification actuelle</translation>
    </message>
    <message>
        <source>The current offer</source>
        <translation>L’offre actuelle</translation>
    </message>
    <message>
        <source>the offer being written</source>
        <translation>l’offre en cours</translation>
    </message>
    <message>
        <source>The others are compared with it.</source>
        <translation>Les autres sont comparées à celle-ci.</translation>
    </message>
    <message>
        <source>the quote {number}</source>
        <translation>le devis {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>This change cannot be compared</source>
        <translation>Cette modification ne peut pas être comparée</translation>
    </message>
    <message>
        <source>This offer cannot be compared</source>
        <translation>Cette offre ne peut pas être comparée</translation>
    </message>
    <message>
        <source>To term end, excl. VAT</source>
        <translation>Jusqu’à l’échéance HT</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Today, excl. VAT</source>
        <translation>Aujourd’hui HT</translation>
    </message>
    <message>
        <source>Type how many licences a variant has, or choose a level.</source>
        <translation>Saisissez le nombre de licences d’une variante, ou choisissez un niveau.</translation>
    </message>
    <message>
        <source>Type how many licences a variant has: the others are compared with A.</source>
        <translation>Saisissez un nombre de licences : les variantes se comparent à A.</translation>
    </message>
    <message>
        <source>Under its name stands what keeps it from that.</source>
        <translation>Ce qui l’empêche est dit sous son nom.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What is held has changed: all variants stand beside it now.</source>
        <translation>Ce qui est détenu a changé : toutes les variantes en tiennent compte.</translation>
    </message>
    <message>
        <source>What is variant {letter} called?</source>
        <translation>Comment s’appelle la variante {letter} ?</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message numerus="yes">
        <source>With {n} products it depends on which: {least} to {most}.</source>
        <translation>
            <numerusform>Avec {n} produit, cela dépend duquel : de {least} à {most}.</numerusform>
            <numerusform>Avec {n} produits, cela dépend desquels : de {least} à {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly excl. VAT</source>
        <translation>Annuel HT</translation>
    </message>
    <message>
        <source>Yearly excl. VAT, from {day}</source>
        <translation>Annuel HT, dès le {day}</translation>
    </message>
    <message>
        <source>{amount} less than A per month, on average.</source>
        <translation>{amount} de moins que A par mois, en moyenne.</translation>
    </message>
    <message>
        <source>{amount} {unit} less than A.</source>
        <translation>{amount} {unit} de moins que A.</translation>
    </message>
    <message>
        <source>{amount} {unit} less than what is held.</source>
        <translation>{amount} {unit} de moins que ce qui est détenu.</translation>
    </message>
    <message>
        <source>{amount} {unit} more than what is held.</source>
        <translation>{amount} {unit} de plus que ce qui est détenu.</translation>
    </message>
    <message>
        <source>{amount}, cheaper</source>
        <translation>{amount}, moins cher</translation>
    </message>
    <message>
        <source>{amount}, dearer</source>
        <translation>{amount}, plus cher</translation>
    </message>
    <message numerus="yes">
        <source>{bundle} can be cheaper from {n} products: it depends on which.</source>
        <translation>
            <numerusform>{bundle} peut être moins cher dès {n} produit : cela dépend duquel.</numerusform>
            <numerusform>{bundle} peut être moins cher dès {n} produits : cela dépend desquels.</numerusform>
        </translation>
    </message>
    <message>
        <source>{bundle} costs as much as its products one by one.</source>
        <translation>{bundle} coûte autant que ses produits un à un.</translation>
    </message>
    <message>
        <source>{bundle} costs more than its products one by one.</source>
        <translation>{bundle} coûte plus que ses produits un à un.</translation>
    </message>
    <message numerus="yes">
        <source>{bundle} is cheaper from {n} products, whichever they are.</source>
        <translation>
            <numerusform>{bundle} est moins cher dès {n} produit, quel qu’il soit.</numerusform>
            <numerusform>{bundle} est moins cher dès {n} produits, quels qu’ils soient.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
    <message>
        <source>{count}, optional</source>
        <translation>{count}, en option</translation>
    </message>
    <message numerus="yes">
        <source>{least} to {n} licences</source>
        <translation>
            <numerusform>{least} à {n} licence</numerusform>
            <numerusform>{least} à {n} licences</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} cost least per month, and the same.</source>
        <translation>{names} coûtent le moins par mois, à égalité.</translation>
    </message>
    <message>
        <source>{name} costs least per month.</source>
        <translation>{name} coûte le moins par mois.</translation>
    </message>
    <message>
        <source>{name} costs least.</source>
        <translation>{name} coûte le moins.</translation>
    </message>
    <message>
        <source>{name}: difference to A, {figure}</source>
        <translation>{name} : écart avec A, {figure}</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name} : {figure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <translation>
            <numerusform>{n} utilisateur</numerusform>
            <numerusform>{n} utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{offer}, {n} months</source>
        <translation>
            <numerusform>{offer}, {n} mois</numerusform>
            <numerusform>{offer}, {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}, et {other}</translation>
    </message>
    <message>
        <source>{product} in {letter}</source>
        <translation>{product} dans {letter}</translation>
    </message>
    <message>
        <source>{product}, more of it</source>
        <translation>{product}, en plus</translation>
    </message>
    <message>
        <source>{users}, {months}: {amount}, against {least} for all {count} products.</source>
        <translation>{users}, {months} : {amount}, contre {least} pour les {count} produits.</translation>
    </message>
    <message>
        <source>{users}, {months}: {amount}, against {least} or more for {count} products.</source>
        <translation>{users}, {months} : {amount}, contre {least} ou plus pour {count} produits.</translation>
    </message>
    <message>
        <source>{what} of {letter}</source>
        <translation>{what} de {letter}</translation>
    </message>
    <message>
        <source>{what}, difference to A</source>
        <translation>{what}, écart avec A</translation>
    </message>
</context>
</TS>
