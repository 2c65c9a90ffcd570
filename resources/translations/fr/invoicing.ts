<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>invoicing</name>
    <message>
        <source>Address of the customer</source>
        <translation>Adresse du client</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Electronic address for e-invoices</source>
        <translation>Adresse électronique de facturation</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Livraisons de biens</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Biens et services</translation>
    </message>
    <message>
        <source>Nature of the operation: {nature}</source>
        <translation>Nature de l’opération : {nature}</translation>
    </message>
    <message>
        <source>Order or service reference of the public body</source>
        <translation>Référence de commande ou de service de l’organisme public</translation>
    </message>
    <message>
        <source>Ready to be invoiced</source>
        <translation>Prêt à facturer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations de services</translation>
    </message>
    <message>
        <source>SIRET or SIREN of the customer</source>
        <translation>SIRET ou SIREN du client</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>What the invoice will need</source>
        <translation>Ce qu’il faudra à la facture</translation>
    </message>
    <message>
        <source>Your order: {number}</source>
        <translation>Votre commande : {number}</translation>
    </message>
    <message>
        <source>Your service: {code}</source>
        <translation>Votre service : {code}</translation>
    </message>
    <message numerus="yes">
        <source>{n} missing for the invoice</source>
        <translation>
            <numerusform>{n} donnée manque à la facture</numerusform>
            <numerusform>{n} données manquent à la facture</numerusform>
        </translation>
    </message>
</context>
</TS>
