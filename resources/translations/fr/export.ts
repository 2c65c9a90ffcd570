<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>export</name>
    <message>
        <source>After, excl. VAT</source>
        <translation>Après, HT</translation>
    </message>
    <message>
        <source>Before, excl. VAT</source>
        <translation>Avant, HT</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Devis de modification</translation>
    </message>
    <message>
        <source>Commitment total, excl. VAT</source>
        <translation>Total de l’engagement HT</translation>
    </message>
    <message>
        <source>Commitment, months</source>
        <translation>Période d’engagement, mois</translation>
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
        <source>Created</source>
        <translation>Créé le</translation>
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
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Remise, %</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due today, excl. VAT</source>
        <translation>Dû aujourd’hui, HT</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Détenues avant</translation>
    </message>
    <message>
        <source>Held licences</source>
        <translation>Licences détenues</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Lines of change quotes</source>
        <translation>Lignes de devis de modification</translation>
    </message>
    <message>
        <source>Lines of orders</source>
        <translation>Lignes de commandes</translation>
    </message>
    <message>
        <source>Lines of quotes</source>
        <translation>Lignes de devis</translation>
    </message>
    <message>
        <source>Monthly, excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nouveau total</translation>
    </message>
    <message>
        <source>Next invoice, excl. VAT</source>
        <translation>Prochaine facture, HT</translation>
    </message>
    <message>
        <source>Notes for the customer</source>
        <translation>Notes pour le client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Once, excl. VAT</source>
        <translation>Ponctuel HT</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optionnelle</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Commandé le</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Date de démarrage prévisionnelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Typed unit price</source>
        <translation>Prix unitaire saisi</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Yearly, excl. VAT</source>
        <translation>Annuel HT</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
</TS>
