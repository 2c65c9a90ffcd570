<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>derivation</name>
    <message>
        <source>As a percentage</source>
        <translation>En pourcentage</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Tel qu’affiché</translation>
    </message>
    <message>
        <source>before the asked discounts, {count}</source>
        <translation>avant les remises demandées, {count}</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Cost of the line</source>
        <translation>Coût de la ligne</translation>
    </message>
    <message>
        <source>Cost of the tier</source>
        <translation>Coût du palier</translation>
    </message>
    <message>
        <source>cost, {count}</source>
        <translation>coût, {count}</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Days charged</source>
        <translation>Jours facturés</translation>
    </message>
    <message>
        <source>Days of the period</source>
        <translation>Jours de la période</translation>
    </message>
    <message>
        <source>Everything at list price</source>
        <translation>Ensemble au prix catalogue</translation>
    </message>
    <message>
        <source>Exact result</source>
        <translation>Résultat exact</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Flat fee</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Full price</source>
        <translation>Prix entier</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Last invoice</source>
        <translation>Dernière facture</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line at list price</source>
        <translation>Ligne au prix catalogue</translation>
    </message>
    <message>
        <source>Line before the asked discounts</source>
        <translation>Ligne avant les remises demandées</translation>
    </message>
    <message>
        <source>Line discount</source>
        <translation>Remise de la ligne</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>list {name}</source>
        <translation>tarif {name}</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Monthly at list price</source>
        <translation>Mensuel au prix catalogue</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Coût mensuel</translation>
    </message>
    <message>
        <source>Monthly net</source>
        <translation>Mensuel net</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Mois de l’année</translation>
    </message>
    <message>
        <source>Net of everything</source>
        <translation>Net de l’ensemble</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nouveau total</translation>
    </message>
    <message>
        <source>Of the cost</source>
        <translation>Du coût</translation>
    </message>
    <message>
        <source>Of the list price</source>
        <translation>Du prix catalogue</translation>
    </message>
    <message>
        <source>Of the net price</source>
        <translation>Du prix net</translation>
    </message>
    <message>
        <source>One-time at list price</source>
        <translation>Une fois, au prix catalogue</translation>
    </message>
    <message>
        <source>One-time cost</source>
        <translation>Coût, une fois</translation>
    </message>
    <message>
        <source>One-time net</source>
        <translation>Net, une fois</translation>
    </message>
    <message>
        <source>outside the EU</source>
        <translation>hors de l’UE</translation>
    </message>
    <message>
        <source>Period {number}</source>
        <translation>Période {number}</translation>
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
        <source>Regular invoices</source>
        <translation>Factures entières</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>autoliquidation</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Rounded to the cent</source>
        <translation>Arrondi au centime</translation>
    </message>
    <message>
        <source>Surcharge of the extended term</source>
        <translation>Majoration de prolongation</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>tier from {first}</source>
        <translation>palier à partir de {first}</translation>
    </message>
    <message>
        <source>tier {first} to {last}</source>
        <translation>palier {first} à {last}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total d’avant</translation>
    </message>
    <message>
        <source>Typed price</source>
        <translation>Prix saisi</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Unit price before</source>
        <translation>Prix unitaire d’avant</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Yearly at list price</source>
        <translation>Annuel au prix catalogue</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source>Yearly net</source>
        <translation>Annuel net</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>{net} over {n} months</source>
        <translation>
            <numerusform>{net} sur {n} mois</numerusform>
            <numerusform>{net} sur {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{net} × {n} months</source>
        <translation>
            <numerusform>{net} × {n} mois</numerusform>
            <numerusform>{net} × {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invoices of {payment}</source>
        <translation>
            <numerusform>{n} facture de {payment}</numerusform>
            <numerusform>{n} factures de {payment}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences</source>
        <translation>
            <numerusform>{n} licence</numerusform>
            <numerusform>{n} licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} days</source>
        <translation>
            <numerusform>{n} jour sur {of}</numerusform>
            <numerusform>{n} jours sur {of}</numerusform>
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
        <source>{percent} of {taxable}</source>
        <translation>{percent} de {taxable}</translation>
    </message>
    <message>
        <source>{tier}: {units} × {price}</source>
        <translation>{tier} : {units} × {price}</translation>
    </message>
    <message>
        <source>{units} × {price}</source>
        <translation>{units} × {price}</translation>
    </message>
</context>
</TS>
