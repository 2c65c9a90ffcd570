<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>quote_copy</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a customer first.</source>
        <translation>Choisissez d’abord un client.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>For whom is quote {number} duplicated?</source>
        <translation>Pour qui dupliquer le devis {number} ?</translation>
    </message>
    <message>
        <source>Name, SIRET, domain, city, contact…</source>
        <translation>Nom, SIRET, domaine, ville, contact…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The discount of the customer type is {discount} instead of {before}.</source>
        <translation>La remise du type de client est de {discount} au lieu de {before}.</translation>
    </message>
    <message>
        <source>The discount of the customer type stays {discount}.</source>
        <translation>La remise du type de client reste de {discount}.</translation>
    </message>
    <message>
        <source>To correct in the offer: {problems}</source>
        <translation>À corriger dans l’offre : {problems}</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} par mois</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} par an</translation>
    </message>
    <message>
        <source>{now} at today’s prices, excl. VAT (this quote: {before}).</source>
        <translation>{now} aux prix du jour, HT (ce devis : {before}).</translation>
    </message>
</context>
</TS>
