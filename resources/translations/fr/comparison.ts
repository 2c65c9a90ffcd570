<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>comparison</name>
    <message>
        <source>A discount of {percent} applies to the whole quote.</source>
        <translation>Une remise de {percent} s’applique à tout le devis.</translation>
    </message>
    <message>
        <source>A month goes from {before} to {after} excl. VAT.</source>
        <translation>Le mensuel passe de {before} à {after} HT.</translation>
    </message>
    <message>
        <source>A year goes from {before} to {after} excl. VAT.</source>
        <translation>L’annuel passe de {before} à {after} HT.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>After</source>
        <comment>version</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>version</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>note</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>compared with contract {number}</source>
        <translation>par rapport au contrat {number}</translation>
    </message>
    <message>
        <source>Contract in force, {number}</source>
        <translation>Contrat en cours, {number}</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contrat {number}</translation>
    </message>
    <message>
        <source>Copied; paste it into an e-mail</source>
        <translation>Copié, à coller dans un e-mail</translation>
    </message>
    <message>
        <source>Copy for an e-mail</source>
        <translation>Copier pour un e-mail</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Difference a month excl. VAT</source>
        <translation>Différence par mois HT</translation>
    </message>
    <message>
        <source>Difference a year excl. VAT</source>
        <translation>Différence par an HT</translation>
    </message>
    <message>
        <source>Difference once, excl. VAT</source>
        <translation>Différence ponctuelle HT</translation>
    </message>
    <message>
        <source>Discount on the quote</source>
        <translation>Remise du devis</translation>
    </message>
    <message>
        <source>discount {before} → {after}</source>
        <translation>remise {before} → {after}</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Due on {day} excl. VAT</source>
        <translation>À payer le {day} HT</translation>
    </message>
    <message>
        <source>Effect a month, {currency}</source>
        <translation>Effet par mois, {currency}</translation>
    </message>
    <message>
        <source>Effect a year, {currency}</source>
        <translation>Effet par an, {currency}</translation>
    </message>
    <message>
        <source>Effect once, {currency}</source>
        <translation>Effet ponctuel, {currency}</translation>
    </message>
    <message>
        <source>End of commitment</source>
        <translation>Fin d’engagement</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Fin du contrat</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>From {day}: {sentence}</source>
        <translation>À partir du {day} : {sentence}</translation>
    </message>
    <message>
        <source>Hide what does not change</source>
        <translation>Masquer ce qui ne change pas</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>is still proposed as an option</source>
        <translation>reste proposé en option</translation>
    </message>
    <message>
        <source>It begins on {day}.</source>
        <translation>Le début est fixé au {day}.</translation>
    </message>
    <message>
        <source>level {before} → {after}</source>
        <translation>niveau {before} → {after}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Margin, limits and internal notes are absent from this page and from the text.</source>
        <translation>Marge, limites et notes internes sont absentes de cette page et du texte.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Mensuel HT, {currency}</translation>
    </message>
    <message>
        <source>Monthly total excl. VAT</source>
        <translation>Total mensuel HT</translation>
    </message>
    <message>
        <source>Monthly total excl. VAT from {day}</source>
        <translation>Total mensuel HT à partir du {day}</translation>
    </message>
    <message>
        <source>Monthly total incl. VAT</source>
        <translation>Total mensuel TTC</translation>
    </message>
    <message>
        <source>Net unit price, {currency}</source>
        <translation>Prix unitaire net, {currency}</translation>
    </message>
    <message>
        <source>Next invoice excl. VAT, {day}</source>
        <translation>Prochaine facture HT, {day}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>condition</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>level</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>note modifiée</translation>
    </message>
    <message>
        <source>Note to the customer</source>
        <translation>Note au client</translation>
    </message>
    <message>
        <source>Once, excl. VAT, {currency}</source>
        <translation>Ponctuel HT, {currency}</translation>
    </message>
    <message>
        <source>One-time total excl. VAT</source>
        <translation>Total ponctuel HT</translation>
    </message>
    <message>
        <source>One-time total incl. VAT</source>
        <translation>Total ponctuel TTC</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Autres précisions</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>Aperçu PDF</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>proposed as an option</source>
        <translation>proposé en option</translation>
    </message>
    <message>
        <source>References of the customer</source>
        <translation>Références du client</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Revision {revision}, {day}</source>
        <translation>Révision {revision}, {day}</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>since the version of {day}</source>
        <translation>depuis la version du {day}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Date de démarrage prévisionnelle</translation>
    </message>
    <message>
        <source>Take the proposed text again</source>
        <translation>Reprendre le texte proposé</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>Prend effet le</translation>
    </message>
    <message>
        <source>terms differ</source>
        <translation>durées différentes</translation>
    </message>
    <message>
        <source>The change takes effect on {day}.</source>
        <translation>La modification prend effet le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The commitment is for {n} months.</source>
        <translation>
            <numerusform>L’engagement est de {n} mois.</numerusform>
            <numerusform>L’engagement est de {n} mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract ends on {day}.</source>
        <translation>Le contrat se termine le {day}.</translation>
    </message>
    <message>
        <source>The discount on the whole quote ends.</source>
        <translation>La remise sur tout le devis prend fin.</translation>
    </message>
    <message>
        <source>The products and their amounts stay the same.</source>
        <translation>Les produits et leurs montants ne changent pas.</translation>
    </message>
    <message>
        <source>These two versions are identical for the customer.</source>
        <translation>Ces deux versions sont identiques pour le client.</translation>
    </message>
    <message>
        <source>These two versions cannot be compared.</source>
        <translation>Ces deux versions ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>Total of the commitment excl. VAT, {before} then {after} months</source>
        <translation>Total de l’engagement HT, {before} puis {after} mois</translation>
    </message>
    <message numerus="yes">
        <source>Total of the commitment excl. VAT, {n} months</source>
        <translation>
            <numerusform>Total de l’engagement HT, {n} mois</numerusform>
            <numerusform>Total de l’engagement HT, {n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the end of the contract excl. VAT</source>
        <translation>Jusqu’à la fin du contrat HT</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>VAT {percent}</source>
        <translation>TVA {percent}</translation>
    </message>
    <message>
        <source>Version of a day</source>
        <translation>Version en vigueur le</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed since the version of {day}</source>
        <translation>Ce qui a changé depuis la version du {day}</translation>
    </message>
    <message>
        <source>What changes in contract {number}</source>
        <translation>Ce qui change dans le contrat {number}</translation>
    </message>
    <message>
        <source>What is due once goes from {before} to {after} excl. VAT.</source>
        <translation>Le montant ponctuel passe de {before} à {after} HT.</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>D’où vient la différence</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>Written by Channel Desk in the customer’s language; correct it as you like.</source>
        <translation>Écrit par Channel Desk dans la langue du client, à corriger si besoin.</translation>
    </message>
    <message>
        <source>Yearly excl. VAT, {currency}</source>
        <translation>Annuel HT, {currency}</translation>
    </message>
    <message>
        <source>Yearly total excl. VAT</source>
        <translation>Total annuel HT</translation>
    </message>
    <message>
        <source>Yearly total excl. VAT from {day}</source>
        <translation>Total annuel HT à partir du {day}</translation>
    </message>
    <message>
        <source>Yearly total incl. VAT</source>
        <translation>Total annuel TTC</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} licences less</source>
        <translation>
            <numerusform>{n} licence de moins</numerusform>
            <numerusform>{n} licences de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} licences more</source>
        <translation>
            <numerusform>{n} licence de plus</numerusform>
            <numerusform>{n} licences de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} added</source>
        <translation>{product} ajouté</translation>
    </message>
    <message>
        <source>{product} becomes an option.</source>
        <translation>{product} devient une option.</translation>
    </message>
    <message numerus="yes">
        <source>{product} covers {n} people.</source>
        <translation>
            <numerusform>{product} couvre {n} personne.</numerusform>
            <numerusform>{product} couvre {n} personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{product} is added for {n} people.</source>
        <translation>
            <numerusform>{product} s’ajoute pour {n} personne.</numerusform>
            <numerusform>{product} s’ajoute pour {n} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} is added.</source>
        <translation>{product} s’ajoute.</translation>
    </message>
    <message>
        <source>{product} is proposed as an option.</source>
        <translation>{product} est proposé en option.</translation>
    </message>
    <message>
        <source>{product} is removed.</source>
        <translation>{product} est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>{product} moves to the level {level} and covers {n} people.</source>
        <translation>
            <numerusform>{product} passe au niveau {level} et couvre {n} personne.</numerusform>
            <numerusform>{product} passe au niveau {level} et couvre {n} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{product} moves to the level {level}.</source>
        <translation>{product} passe au niveau {level}.</translation>
    </message>
    <message>
        <source>{product} removed</source>
        <translation>{product} retiré</translation>
    </message>
    <message>
        <source>{product}, level {level}</source>
        <translation>{product}, niveau {level}</translation>
    </message>
    <message>
        <source>{product}, list price</source>
        <translation>{product}, prix du tarif</translation>
    </message>
    <message>
        <source>{product}, unit price</source>
        <translation>{product}, prix unitaire</translation>
    </message>
    <message>
        <source>{product}, {seats}</source>
        <translation>{product}, {seats}</translation>
    </message>
    <message>
        <source>{product}: {after} instead of {before}.</source>
        <translation>{product} : {after} au lieu de {before}.</translation>
    </message>
</context>
</TS>
