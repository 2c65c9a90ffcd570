<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>purchase</name>
    <message>
        <source>billed monthly</source>
        <translation>facturé par mois</translation>
    </message>
    <message>
        <source>billed once</source>
        <translation>facturé une fois</translation>
    </message>
    <message>
        <source>billed yearly</source>
        <translation>facturé par an</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>Acheté pour</translation>
    </message>
    <message>
        <source>Cart deleted: {name}.</source>
        <translation>Panier supprimé : {name}.</translation>
    </message>
    <message>
        <source>Cart not saved: {why}</source>
        <translation>Panier non enregistré : {why}</translation>
    </message>
    <message>
        <source>Cart saved at {time}</source>
        <translation>Panier enregistré à {time}</translation>
    </message>
    <message>
        <source>Change the cart</source>
        <translation>Modifier le panier</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Convert the trial of {name} by purchase</source>
        <translation>Convertir l’essai de {name} par un achat</translation>
    </message>
    <message>
        <source>CSP account</source>
        <translation>Compte CSP</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Delete the cart</source>
        <translation>Supprimer le panier</translation>
    </message>
    <message>
        <source>Enter how many of each product.</source>
        <translation>Saisissez combien de chaque produit.</translation>
    </message>
    <message>
        <source>Excl. VAT, {currency}</source>
        <translation>Montant HT, {currency}</translation>
    </message>
    <message>
        <source>First invoice incl. VAT</source>
        <translation>Première facture TTC</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenues</translation>
    </message>
    <message>
        <source>It decides how this is billed.</source>
        <translation>Il détermine la facturation.</translation>
    </message>
    <message>
        <source>Level of {product}</source>
        <translation>Niveau de {product}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Nothing can be bought here</source>
        <translation>Rien ne peut être acheté ici</translation>
    </message>
    <message>
        <source>Nothing in the cart yet</source>
        <translation>Le panier est vide</translation>
    </message>
    <message>
        <source>One less {product}</source>
        <translation>Un {product} de moins</translation>
    </message>
    <message>
        <source>One more {product}</source>
        <translation>Un {product} de plus</translation>
    </message>
    <message>
        <source>Order for {name} placed</source>
        <translation>Commande passée pour {name}</translation>
    </message>
    <message>
        <source>Partner subscription</source>
        <translation>Abonnement partenaire</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products of the cart</source>
        <translation>Produits du panier</translation>
    </message>
    <message>
        <source>Purchase for {name}</source>
        <translation>Achat pour {name}</translation>
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
        <source>Review of the order</source>
        <translation>Vérification de la commande</translation>
    </message>
    <message>
        <source>Review the order</source>
        <translation>Vérifier la commande</translation>
    </message>
    <message>
        <source>Review the order of {name}</source>
        <translation>Vérifier la commande de {name}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Date de démarrage prévisionnelle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>The order is queued at once. The portal carries it out at the next exchange.</source>
        <translation>La commande est enregistrée aussitôt. Le portail l’exécute au prochain échange.</translation>
    </message>
    <message>
        <source>The portal links the account before it carries out the order.</source>
        <translation>Le portail relie le compte avant d’exécuter la commande.</translation>
    </message>
    <message>
        <source>This order makes another contract beside it.</source>
        <translation>Cette commande crée un autre contrat, en plus de celui-ci.</translation>
    </message>
    <message>
        <source>This programme sells nothing to this customer today.</source>
        <translation>Ce programme ne vend rien à ce client aujourd’hui.</translation>
    </message>
    <message>
        <source>Trial until {day}</source>
        <translation>Essai jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>Try for {n} days</source>
        <translation>
            <numerusform>Essayer {n} jour</numerusform>
            <numerusform>Essayer {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit price of {product}</source>
        <translation>Prix unitaire de {product}</translation>
    </message>
    <message>
        <source>Unit price, {currency}</source>
        <translation>Prix unitaire, {currency}</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>Contenu de la commande</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{quantity} ×</source>
        <translation>{quantity} ×</translation>
    </message>
</context>
</TS>
