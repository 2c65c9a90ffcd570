<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>problems</name>
    <message>
        <source>A BIC has 8 or 11 signs, such as AGRIFRPP.</source>
        <translation>Un BIC a 8 ou 11 signes, par exemple AGRIFRPP.</translation>
    </message>
    <message>
        <source>A bundle is offered once, with its number of licences.</source>
        <translation>L’offre groupée figure une seule fois, avec son nombre de licences.</translation>
    </message>
    <message>
        <source>A bundle of this programme holds a product that it does not have: {id}</source>
        <translation>Une offre groupée de ce programme contient un produit qu’il n’a pas : {id}</translation>
    </message>
    <message>
        <source>A business number has 9 digits, as in {example}.</source>
        <translation>Un numéro d’entreprise (NE) a 9 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A Canadian postal code has 3 letters and 3 digits, as in {example}.</source>
        <translation>Un code postal canadien a 3 lettres et 3 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A change of this line already takes effect on {on}. Cancel that one, or choose another date.</source>
        <translation>Un changement de cette ligne prend déjà effet le {on}. Annulez-le, ou choisissez une autre date.</translation>
    </message>
    <message>
        <source>A colleague changed its status meanwhile. Look at the file first.</source>
        <translation>Un autre commercial a changé son statut entre-temps. Consultez d’abord la fiche.</translation>
    </message>
    <message>
        <source>A colleague changed its status meanwhile. Look at the file, then do it again if it still fits.</source>
        <translation>Un autre commercial a changé son statut entre-temps. Consultez la fiche, puis recommencez si c’est toujours utile.</translation>
    </message>
    <message>
        <source>A company number has 8 digits, or 2 letters and 6 digits: {example}, SC123456.</source>
        <translation>Un numéro de société a 8 chiffres, ou 2 lettres et 6 chiffres : {example}, SC123456.</translation>
    </message>
    <message>
        <source>A contract is renewed by a quote, not by an order.</source>
        <translation>Un contrat se renouvelle par un devis, pas par une commande.</translation>
    </message>
    <message>
        <source>A copy of this laptop’s data is in use elsewhere. The exchange goes on under a new name.</source>
        <translation>Une copie des données de ce poste sert ailleurs. L’échange continue sous un nouveau nom.</translation>
    </message>
    <message>
        <source>A CRO number has up to 7 digits, as in {example}.</source>
        <translation>Un numéro CRO a 7 chiffres au plus, comme {example}.</translation>
    </message>
    <message>
        <source>A discount for early payment is between 0 and {max} percent.</source>
        <translation>Un escompte est compris entre 0 et {max} %.</translation>
    </message>
    <message>
        <source>A file did not arrive whole at the portal. Choose it again, then publish.</source>
        <translation>Un fichier n’est pas arrivé entier au portail. Choisissez-le à nouveau, puis publiez.</translation>
    </message>
    <message>
        <source>A file has more than {max} parts. Choose a smaller one.</source>
        <translation>Un fichier a plus de {max} parties. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>A file of this e-mail is not on this laptop any more. Attach it again.</source>
        <translation>Un fichier de cet e-mail n’est plus sur ce poste. Joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>A French electronic address begins with the SIREN of the company, 9 digits.</source>
        <translation>Une adresse électronique française commence par le SIREN de l’entreprise, 9 chiffres.</translation>
    </message>
    <message>
        <source>A GST/HST number is the business number, RT and 4 digits, as in {example}.</source>
        <translation>Un numéro de TPS/TVH est le numéro d’entreprise, RT et 4 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A legal mention is missing from the program’s files ({mention}). Install the program again.</source>
        <translation>Une mention légale manque dans les fichiers du programme ({mention}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>A limit is a percentage from 0 to 100.</source>
        <translation>Un plafond est un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>A line is there twice. Remove one of them.</source>
        <translation>Une ligne figure deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <source>A list has {max} entries at most.</source>
        <translation>Une liste compte {max} entrées au plus.</translation>
    </message>
    <message>
        <source>A list has {max} lines at most.</source>
        <translation>Une liste a {max} lignes au plus.</translation>
    </message>
    <message>
        <source>A logo has {largest} at most.</source>
        <translation>Un logo a {largest} au plus.</translation>
    </message>
    <message>
        <source>A logo has {max} pixels at most in each direction.</source>
        <translation>Un logo a {max} pixels au plus dans chaque sens.</translation>
    </message>
    <message>
        <source>A manager has not answered yet: it is to be approved before this can be done.</source>
        <translation>Un responsable n’a pas encore répondu : il doit approuver avant que cela puisse se faire.</translation>
    </message>
    <message>
        <source>A manager has to approve the discount before this can be sent.</source>
        <translation>Un responsable doit approuver la remise avant l’envoi.</translation>
    </message>
    <message>
        <source>A manager must approve the discount before this can be sold.</source>
        <translation>Un responsable doit accorder la remise avant la vente.</translation>
    </message>
    <message>
        <source>A manager must approve this offer before its comparison is handed out.</source>
        <translation>Un responsable doit approuver cette offre avant que sa comparaison soit remise.</translation>
    </message>
    <message>
        <source>A new file needs {needed} MB, and {free} MB are free. Free some space and try again; nothing was changed.</source>
        <translation>Une base neuve demande {needed} Mo, et {free} Mo sont libres. Libérez de la place et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A new version of the general terms is in force. Have it accepted before you validate.</source>
        <translation>Une nouvelle version des conditions générales est en vigueur. Faites-la accepter avant de valider.</translation>
    </message>
    <message>
        <source>A part of a file has more than {largest}.</source>
        <translation>Une partie d’un fichier dépasse {largest}.</translation>
    </message>
    <message>
        <source>A part of a file is not what it says. Choose the file again.</source>
        <translation>Une partie d’un fichier n’est pas ce qu’elle dit. Choisissez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>A passphrase has at least {min} characters.</source>
        <translation>Une phrase secrète a au moins {min} caractères.</translation>
    </message>
    <message>
        <source>A percentage is between {min} and {max}.</source>
        <translation>Un pourcentage est compris entre {min} et {max}.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to {max}.</source>
        <translation>Un port est un nombre de 1 à {max}.</translation>
    </message>
    <message>
        <source>A postal code has 4 digits there, as in {example}.</source>
        <translation>Le code postal y compte 4 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A postal code has 5 digits there, as in {example}.</source>
        <translation>Le code postal y compte 5 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A quantity is a whole number, and this is not: {typed}</source>
        <translation>Une quantité est un nombre entier, ce qui n’est pas le cas de : {typed}</translation>
    </message>
    <message>
        <source>A reference has {max} characters at most.</source>
        <translation>Une référence a {max} caractères au plus.</translation>
    </message>
    <message>
        <source>A reference is one line of letters, digits and signs.</source>
        <translation>Une référence tient sur une ligne de lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>A sale to this customer is on its way to the portal. Mark it as lost once the portal has answered.</source>
        <translation>Une vente à ce client est en route vers le portail. Marquez-le comme perdu quand le portail aura répondu.</translation>
    </message>
    <message>
        <source>A sale to this customer waits here to be sent. Take it back first.</source>
        <translation>Une vente à ce client attend ici d’être envoyée. Retirez-la d’abord.</translation>
    </message>
    <message>
        <source>A sheet has room for {max} rows; there are more. Export to CSV, or narrow the list.</source>
        <translation>Une feuille contient {max} lignes au plus ; il y en a davantage. Exportez en CSV, ou filtrez la liste.</translation>
    </message>
    <message>
        <source>A SIREN has digits only.</source>
        <translation>Un SIREN ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>A SIREN has {expected} digits; this one has {found}.</source>
        <translation>Un SIREN compte {expected} chiffres ; celui-ci en a {found}.</translation>
    </message>
    <message>
        <source>A SIRET has digits only.</source>
        <translation>Un SIRET ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>A SIRET has {expected} digits; this one has {found}.</source>
        <translation>Un SIRET compte {expected} chiffres ; celui-ci en a {found}.</translation>
    </message>
    <message>
        <source>A spreadsheet has dropped the 0 in front: this is {suggestion}. Give the column the format of text.</source>
        <translation>Un tableur a supprimé le 0 initial : c’est {suggestion}. Mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>A spreadsheet has made a day of this value. Give the column the format of text, and type the value.</source>
        <translation>Un tableur a fait une date de cette valeur. Mettez la colonne au format texte et saisissez la valeur.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number, and its last digits are lost. Type the whole number.</source>
        <translation>Un tableur a abrégé ce nombre, dont les derniers chiffres sont perdus. Saisissez le nombre entier.</translation>
    </message>
    <message>
        <source>A subscription is billed each month or each year.</source>
        <translation>Un abonnement se facture chaque mois ou chaque année.</translation>
    </message>
    <message>
        <source>A Swiss postcode (NPA) has 4 digits, as in {example}.</source>
        <translation>Un NPA a 4 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A table is written to a file whose name ends with one of {allowed}.</source>
        <translation>Un tableau s’écrit dans un fichier dont le nom finit par {allowed}.</translation>
    </message>
    <message>
        <source>A tax identifier (IF) has 7 or 8 digits, as in {example}.</source>
        <translation>Un identifiant fiscal (IF) a 7 ou 8 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A team has {max} templates of its own at most. Remove one first.</source>
        <translation>Une équipe a {max} modèles au plus. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>A telephone number has digits only.</source>
        <translation>Un numéro de téléphone ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>A term that restarts needs its length in months, at least 1.</source>
        <translation>Un engagement qui recommence a besoin de sa durée en mois, au moins 1.</translation>
    </message>
    <message>
        <source>A tier before this one has no end, so that this one is never reached. Put the one without end last.</source>
        <translation>Un palier précédent n’a pas de fin : celui-ci n’est jamais atteint. Placez en dernier le palier sans fin.</translation>
    </message>
    <message>
        <source>A time needs a day: choose the day of the meeting.</source>
        <translation>Une heure demande un jour : choisissez le jour du rendez-vous.</translation>
    </message>
    <message>
        <source>A UID is CHE and 9 digits, as in {example}.</source>
        <translation>Un IDE se compose de CHE et de 9 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>A zero in front was missing and is restored: {read}.</source>
        <translation>Il manquait un zéro en tête, rétabli : {read}.</translation>
    </message>
    <message>
        <source>A ZIP code has 5 digits, or 9, as in {example} or {example}‑1234.</source>
        <translation>Un code ZIP a 5 chiffres, ou 9, comme {example} ou {example}‑1234.</translation>
    </message>
    <message>
        <source>Add general conditions before they are attached.</source>
        <translation>Ajoutez des conditions générales avant de les joindre.</translation>
    </message>
    <message>
        <source>An e-mail address contains an @.</source>
        <translation>Une adresse e-mail contient un @.</translation>
    </message>
    <message>
        <source>An e-mail goes to {max} people at most.</source>
        <translation>Un e-mail part à {max} personnes au plus.</translation>
    </message>
    <message>
        <source>An e-mail is about a quote or a change quote.</source>
        <translation>Un e-mail porte sur un devis ou un devis de modification.</translation>
    </message>
    <message>
        <source>An e-mail is to somebody: choose a recipient beside the blind copies.</source>
        <translation>Un e-mail s’adresse à quelqu’un : choisissez un destinataire en plus des copies cachées.</translation>
    </message>
    <message>
        <source>An EIN has 9 digits, as in {example}.</source>
        <translation>Un EIN a 9 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>An Eircode has 7 letters and digits, as in {example}.</source>
        <translation>Un Eircode a 7 lettres et chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>An electronic address has letters, digits, dots, hyphens and underscores only.</source>
        <translation>Une adresse électronique n’a que des lettres, chiffres, points, tirets et traits de soulignement.</translation>
    </message>
    <message>
        <source>An electronic address has {max} characters at most.</source>
        <translation>Une adresse électronique a {max} caractères au plus.</translation>
    </message>
    <message>
        <source>An enterprise number has 10 digits, the first of them 0 or 1, as in {example}.</source>
        <translation>Un numéro d’entreprise a 10 chiffres, dont le premier est 0 ou 1, comme {example}.</translation>
    </message>
    <message>
        <source>An ICE has 15 digits, as in {example}.</source>
        <translation>Un ICE a 15 chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>An offer is the bundle or products by themselves, not both.</source>
        <translation>Une offre est soit l’offre groupée, soit des produits à la carte, pas les deux.</translation>
    </message>
    <message>
        <source>An option is for seats of its product, and there are only {max} of those.</source>
        <translation>Une option s’ajoute aux licences de son produit, et il n’y en a que {max}.</translation>
    </message>
    <message>
        <source>An order counts from the day on which it is placed: {day} cannot be ordered in advance.</source>
        <translation>Une commande compte du jour où elle est passée : elle ne peut pas l’être d’avance pour le {day}.</translation>
    </message>
    <message>
        <source>An order of yours for this contract waits for the portal. Undo it to change it, or order again once the portal has answered.</source>
        <translation>Une de vos commandes pour ce contrat attend la réponse du portail. Annulez-la pour la modifier, ou commandez de nouveau après la réponse.</translation>
    </message>
    <message>
        <source>An RCS number is a letter and up to 6 digits, as in {example}.</source>
        <translation>Un numéro RCS est une lettre suivie de 6 chiffres au plus, comme {example}.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop holds the file of the secrets. Close it, then try again.</source>
        <translation>Un autre Channel Desk sur cet ordinateur occupe le fichier des secrets. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop holds the file of the settings. Your choice holds until this one ends.</source>
        <translation>Un autre Channel Desk sur cet ordinateur occupe le fichier des réglages. Votre choix vaut jusqu’à la fermeture de celui-ci.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop is exchanging with the portal. This one goes on after it; if the other one hangs, close it.</source>
        <translation>Un autre Channel Desk sur cet ordinateur échange avec le portail. Celui-ci continuera après lui ; si l’autre est bloqué, fermez-le.</translation>
    </message>
    <message>
        <source>Another Channel Desk on this laptop is renewing the sign-in and does not finish. It is tried again by itself; if the other one hangs, close it.</source>
        <translation>Un autre Channel Desk sur cet ordinateur renouvelle la connexion et n’en finit pas. Un nouvel essai se fera tout seul ; si l’autre est bloqué, fermez-le.</translation>
    </message>
    <message>
        <source>Another entry of the list has this name already.</source>
        <translation>Une autre entrée de la liste porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Another program holds the data of this laptop. Close it and try again.</source>
        <translation>Un autre programme retient les données de ce poste. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another view has this name. Choose another one.</source>
        <translation>Une autre vue porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>At most {max} customers at a time; {count} are selected. Narrow the list first.</source>
        <translation>{max} clients au plus à la fois ; {count} sont sélectionnés. Affinez d’abord la liste.</translation>
    </message>
    <message>
        <source>Beyond {up_to} units there is no price. Leave the end of the last tier open.</source>
        <translation>Au-delà de {up_to} unités, il n’y a pas de prix. Laissez ouverte la fin du dernier palier.</translation>
    </message>
    <message>
        <source>By now {number} has another acceptance than this file, or none.</source>
        <translation>Depuis, {number} a une autre acceptation que ce fichier, ou n’en a plus.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Cell {cell} has {count} characters; {max} can be read. Shorten it, or leave out its column.</source>
        <translation>La cellule {cell} compte {count} caractères ; {max} au plus peuvent être lus. Raccourcissez-la, ou retirez sa colonne.</translation>
    </message>
    <message>
        <source>Channel Desk ended while this was being sent: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</source>
        <translation>Channel Desk s’est arrêté pendant l’envoi : nul ne sait si l’e-mail est parti. Regardez vos messages envoyés, ou demandez au client, avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Choose of which kind the electronic address is.</source>
        <translation>Choisissez le type de l’adresse électronique.</translation>
    </message>
    <message>
        <source>Choose somebody to write to.</source>
        <translation>Choisissez un destinataire.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Choisissez le pays.</translation>
    </message>
    <message>
        <source>Choose the customer type.</source>
        <translation>Choisissez le type de client.</translation>
    </message>
    <message>
        <source>Choose the level of this product.</source>
        <translation>Choisissez le niveau de ce produit.</translation>
    </message>
    <message>
        <source>Choose the prefecture.</source>
        <translation>Choisissez la préfecture.</translation>
    </message>
    <message>
        <source>Choose the programme.</source>
        <translation>Choisissez le programme.</translation>
    </message>
    <message>
        <source>Choose the province or territory.</source>
        <translation>Choisissez la province ou le territoire.</translation>
    </message>
    <message>
        <source>Choose the province.</source>
        <translation>Choisissez la province.</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>Choisissez le motif.</translation>
    </message>
    <message>
        <source>Choose the state or province.</source>
        <translation>Choisissez l’État ou la province.</translation>
    </message>
    <message>
        <source>Choose the state.</source>
        <translation>Choisissez l’État.</translation>
    </message>
    <message>
        <source>Contract {contract} cannot take this sale: it is billed otherwise. Keep it as a second contract.</source>
        <translation>Le contrat {contract} ne peut pas reprendre cette vente : elle est facturée autrement. Gardez-la comme second contrat.</translation>
    </message>
    <message>
        <source>Contract {contract} ended its term on {end} and goes on month by month. Renew it to give it another end.</source>
        <translation>Le contrat {contract} a passé son échéance le {end} et se prolonge mois par mois. Renouvelez-le pour lui donner une autre échéance.</translation>
    </message>
    <message>
        <source>Contract {contract} ended its term on {end} and goes on month by month: what was paid by the year is not changed any more. Renew the contract with the quantities that are wanted.</source>
        <translation>Le contrat {contract} a passé son échéance le {end} et se prolonge mois par mois : ce qui était payé à l’année n’est plus modifié. Renouvelez le contrat avec les quantités voulues.</translation>
    </message>
    <message>
        <source>Contract {contract} ended on {end}. Sell the products anew with a quote or a purchase.</source>
        <translation>Le contrat {contract} a pris fin le {end}. Vendez à nouveau les produits par un devis ou un achat.</translation>
    </message>
    <message>
        <source>Contract {contract} ends on {end} and contract {renewal} takes its place: seats cannot go after that day. Take them off contract {renewal}.</source>
        <translation>Le contrat {contract} prend fin le {end} et le contrat {renewal} le remplace : des licences ne peuvent pas partir après ce jour. Retirez-les du contrat {renewal}.</translation>
    </message>
    <message>
        <source>Contract {contract} ends on {end} by now, and not on {seen_end} as when this quote was written. Modify the quote and look at its first day again.</source>
        <translation>Le contrat {contract} prend désormais fin le {end}, et non plus le {seen_end} comme à la rédaction de ce devis. Modifiez le devis et revoyez son premier jour.</translation>
    </message>
    <message>
        <source>Contract {contract} ends on {end}, where its renewal begins. Move the end of the contract that renews it.</source>
        <translation>Le contrat {contract} se termine le {end}, où commence son renouvellement. Reportez l’échéance du contrat qui le renouvelle.</translation>
    </message>
    <message>
        <source>Contract {contract} is of another programme, partnership or currency, and is not renewed by this quote.</source>
        <translation>Le contrat {contract} relève d’un autre programme, partenariat ou devise : ce devis ne le renouvelle pas.</translation>
    </message>
    <message>
        <source>Contract {contract} is renewed already.</source>
        <translation>Le contrat {contract} est déjà renouvelé.</translation>
    </message>
    <message>
        <source>Contract {contract} keeps its commitment: {months} months can be agreed at its renewal.</source>
        <translation>Le contrat {contract} garde son engagement : {months} mois pourront être convenus à son renouvellement.</translation>
    </message>
    <message>
        <source>Contract {contract} was renewed meanwhile: contract {contract_number}, at {monthly} a month. This quote came to {seen_monthly}. Nothing was sold a second time.</source>
        <translation>Le contrat {contract} a été renouvelé entre-temps : contrat {contract_number}, à {monthly} par mois. Ce devis s’élevait à {seen_monthly}. Rien n’a été vendu une seconde fois.</translation>
    </message>
    <message>
        <source>Contract {renewal}, which renews contract {contract}, begins with {there} of these and not with {seats}. Change it first, or say that this ends on {end}.</source>
        <translation>Le contrat {renewal}, qui renouvelle le contrat {contract}, commence avec {there} de ces licences et non {seats}. Modifiez-le d’abord, ou indiquez que ceci prend fin le {end}.</translation>
    </message>
    <message>
        <source>Credit is for {days} days. It must be for 0 or more.</source>
        <translation>Le crédit est de {days} jours. Il doit être de 0 ou plus.</translation>
    </message>
    <message>
        <source>Credit is given for 0 to {max} days.</source>
        <translation>Le délai de paiement va de 0 à {max} jours.</translation>
    </message>
    <message>
        <source>Early is before the {days} days in which an invoice is due anyway.</source>
        <translation>L’escompte suppose un paiement avant les {days} jours de l’échéance.</translation>
    </message>
    <message>
        <source>Enter a domain name, not an IP address.</source>
        <translation>Saisissez un nom de domaine, pas une adresse IP.</translation>
    </message>
    <message>
        <source>Enter a price, or choose “Back to the list price”.</source>
        <translation>Saisissez un prix, ou choisissez « Revenir au prix catalogue ».</translation>
    </message>
    <message>
        <source>Enter a quantity; 0 means not subscribed.</source>
        <translation>Saisissez une quantité ; 0 pour ne pas souscrire.</translation>
    </message>
    <message>
        <source>Enter the bare domain: {suggestion}</source>
        <translation>Saisissez le domaine seul : {suggestion}</translation>
    </message>
    <message>
        <source>Enter the city.</source>
        <translation>Saisissez la ville.</translation>
    </message>
    <message>
        <source>Enter the customer’s order number, or tick that none is required.</source>
        <translation>Saisissez le numéro de bon de commande du client, ou cochez qu’il n’en demande pas.</translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation>Saisissez la date.</translation>
    </message>
    <message>
        <source>Enter the e-mail address: this person receives messages from us.</source>
        <translation>Saisissez l’adresse e-mail : cette personne reçoit nos messages.</translation>
    </message>
    <message>
        <source>Enter the electronic address.</source>
        <translation>Saisissez l’adresse électronique.</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>Saisissez le nom de famille.</translation>
    </message>
    <message>
        <source>Enter the name of the person who accepts.</source>
        <translation>Saisissez le nom de la personne qui accepte.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <source>Enter the new total of licences, not how many more: {typed}</source>
        <translation>Saisissez le nouveau total de licences, et non combien de plus : {typed}</translation>
    </message>
    <message>
        <source>Enter the postal code.</source>
        <translation>Saisissez le code postal.</translation>
    </message>
    <message>
        <source>Enter the postcode (NPA).</source>
        <translation>Saisissez le NPA.</translation>
    </message>
    <message>
        <source>Enter the postcode.</source>
        <translation>Saisissez le code postal.</translation>
    </message>
    <message>
        <source>Enter the registration number of the company.</source>
        <translation>Saisissez le numéro d’immatriculation de l’entreprise.</translation>
    </message>
    <message>
        <source>Enter the SIRET of the company.</source>
        <translation>Saisissez le SIRET de la société.</translation>
    </message>
    <message>
        <source>Enter the street and number.</source>
        <translation>Saisissez le numéro et la rue.</translation>
    </message>
    <message>
        <source>Enter the ZIP code.</source>
        <translation>Saisissez le code ZIP.</translation>
    </message>
    <message>
        <source>Everything is read from the portal again. Nothing that you wrote is lost.</source>
        <translation>Tout est relu depuis le portail. Rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Few mail servers take an address with such letters before the @: {address}. Ask for another one.</source>
        <translation>Peu de serveurs acceptent une adresse avec de telles lettres avant le @ : {address}. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>First licences end with the commitment that you choose for them.</source>
        <translation>Les premières licences s’arrêtent avec l’engagement que vous choisissez pour elles.</translation>
    </message>
    <message>
        <source>General conditions have {largest} at most.</source>
        <translation>Les conditions générales ont {largest} au plus.</translation>
    </message>
    <message>
        <source>Give a unit price or tiers, not both.</source>
        <translation>Donnez un prix unitaire ou des paliers, pas les deux.</translation>
    </message>
    <message>
        <source>Give a unit price, or tiers.</source>
        <translation>Donnez un prix unitaire ou des paliers.</translation>
    </message>
    <message>
        <source>Give at least one product a quantity.</source>
        <translation>Donnez une quantité à au moins un produit.</translation>
    </message>
    <message>
        <source>Give the name of the mail server.</source>
        <translation>Indiquez le nom du serveur.</translation>
    </message>
    <message>
        <source>Give the name to sign in with.</source>
        <translation>Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>Give the password, or the token.</source>
        <translation>Indiquez le mot de passe, ou le jeton.</translation>
    </message>
    <message>
        <source>Give the section and the number, and the court where it is known, as in {example}.</source>
        <translation>Indiquez la section et le numéro, et le tribunal s’il est connu, comme {example}.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>Held after a rescue: it leaves when you agree, once all has been read again.</source>
        <translation>Retenu après un sauvetage : il part avec votre accord, une fois tout relu.</translation>
    </message>
    <message>
        <source>How many licences?</source>
        <translation>Combien de licences ?</translation>
    </message>
    <message>
        <source>In cell {cell} a quotation mark is not closed, or something follows it. Correct it in the file.</source>
        <translation>Dans la cellule {cell}, un guillemet n’est pas fermé, ou quelque chose le suit. Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>It builds on something that the portal refused. Settle that first.</source>
        <translation>Cela dépend d’un élément que le portail a refusé. Réglez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>It ends later, on {end}: the end of a contract moves forward only.</source>
        <translation>Il se termine plus tard, le {end} : une échéance ne peut qu’être reportée.</translation>
    </message>
    <message>
        <source>It ends on this day already.</source>
        <translation>Il se termine déjà ce jour-là.</translation>
    </message>
    <message>
        <source>It has left for the portal already, or was undone: it cannot be taken back any more.</source>
        <translation>C’est déjà parti vers le portail, ou déjà annulé : il n’est plus possible de l’annuler ici.</translation>
    </message>
    <message>
        <source>It has not left: the portal was restored from a backup and no longer knows what it builds on. Send both again, or discard it.</source>
        <translation>Ce n’est pas parti : le portail a été restauré depuis une sauvegarde et ne connaît plus ce dont cela dépend. Renvoyez les deux, ou abandonnez.</translation>
    </message>
    <message>
        <source>It is marked as lost already.</source>
        <translation>Il est déjà marqué comme perdu.</translation>
    </message>
    <message>
        <source>It is not known what was shown: show it again and have it signed anew.</source>
        <translation>On ne sait pas ce qui a été montré : montrez-le de nouveau et faites-le signer.</translation>
    </message>
    <message>
        <source>It is not lost.</source>
        <translation>Il n’est pas perdu.</translation>
    </message>
    <message>
        <source>It was asked to show its window and said nothing. It may be busy for a moment, or it hangs.</source>
        <translation>Prié de montrer sa fenêtre, il n’a rien répondu. Il est peut-être occupé un instant, ou bloqué.</translation>
    </message>
    <message>
        <source>It was changed on the portal meanwhile. Look at the new version.</source>
        <translation>L’élément a été modifié entre-temps sur le portail. Regardez la nouvelle version.</translation>
    </message>
    <message>
        <source>Its account is in no state that this would change.</source>
        <translation>Son compte n’est dans aucun état que cela changerait.</translation>
    </message>
    <message>
        <source>Its present status does not allow this any more.</source>
        <translation>Son état actuel ne le permet plus.</translation>
    </message>
    <message>
        <source>Licences of this programme are not assigned directly. Start with a quote or a purchase.</source>
        <translation>Les licences de ce programme ne s’attribuent pas directement. Commencez par un devis ou un achat.</translation>
    </message>
    <message>
        <source>Line {line} is not in this encoding. Choose another one.</source>
        <translation>La ligne {line} n’est pas dans cet encodage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Line {line} is not in UTF-8, as the lines before it are. Save the file anew, as XLSX or as CSV in UTF-8.</source>
        <translation>La ligne {line} n’est pas en UTF-8, au contraire de celles qui la précèdent. Enregistrez à nouveau le fichier, en XLSX ou en CSV UTF-8.</translation>
    </message>
    <message>
        <source>Microsoft 365 is not set up for your company, or the application is not known there. Ask whoever runs the portal, or choose another way of sending.</source>
        <translation>Microsoft 365 n’est pas configuré pour votre société, ou l’application n’y est pas connue. Adressez-vous à l’administrateur du portail, ou choisissez un autre mode d’envoi.</translation>
    </message>
    <message>
        <source>Microsoft did not take the sign-in: {said}</source>
        <translation>Microsoft n’a pas accepté la connexion : {said}</translation>
    </message>
    <message>
        <source>Microsoft does not allow this application to send your e-mail. Ask your administrator to agree.</source>
        <translation>Microsoft n’autorise pas cette application à envoyer vos e-mails. Demandez l’accord de votre administrateur.</translation>
    </message>
    <message>
        <source>Microsoft does not let you send from this address. Correct it in the settings.</source>
        <translation>Microsoft ne vous laisse pas envoyer depuis cette adresse. Corrigez-la dans les réglages.</translation>
    </message>
    <message>
        <source>Microsoft does not take one of the addresses: {said}. Correct it.</source>
        <translation>Microsoft n’accepte pas une des adresses : {said}. Corrigez-la.</translation>
    </message>
    <message>
        <source>Microsoft lets you send no more e-mail today. Try again tomorrow.</source>
        <translation>Microsoft ne vous laisse plus envoyer d’e-mail aujourd’hui. Réessayez demain.</translation>
    </message>
    <message>
        <source>Microsoft refused the e-mail: {said}</source>
        <translation>Microsoft a refusé l’e-mail : {said}</translation>
    </message>
    <message>
        <source>Name at least one technical contact, for setting up what is bought.</source>
        <translation>Indiquez au moins un contact technique, pour l’installation.</translation>
    </message>
    <message>
        <source>Name the primary contact.</source>
        <translation>Désignez le contact principal.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address yourself: {url}</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Ouvrez vous-même cette adresse : {url}</translation>
    </message>
    <message>
        <source>No contract of this customer is running, so no end can be moved.</source>
        <translation>Aucun contrat de ce client n’est en cours : il n’y a pas d’échéance à reporter.</translation>
    </message>
    <message>
        <source>No contract of {customer} comes to its end: they go on by themselves.</source>
        <translation>Aucun contrat de {customer} n’arrive à terme : ils se poursuivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>No country has this calling code.</source>
        <translation>Aucun pays n’a cet indicatif.</translation>
    </message>
    <message>
        <source>No customer of that name is on this laptop.</source>
        <translation>Aucun client de ce nom n’est sur ce poste.</translation>
    </message>
    <message>
        <source>No domain known here ends with .{suffix}. Check the spelling.</source>
        <translation>Aucun domaine connu ici ne finit par .{suffix}. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>No Eircode is like that. It looks like {example}.</source>
        <translation>Aucun Eircode n’est ainsi. Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>No file can be called so: {name}</source>
        <translation>Aucun fichier ne peut s’appeler ainsi : {name}</translation>
    </message>
    <message>
        <source>No list was changed that could be published.</source>
        <translation>Aucune liste n’a changé : rien à publier.</translation>
    </message>
    <message>
        <source>No number of this register is known to begin so. Check it.</source>
        <translation>Aucun numéro connu de ce registre ne commence ainsi. Vérifiez-le.</translation>
    </message>
    <message>
        <source>No postal code of {country} is like that. It looks like {example}.</source>
        <translation>Aucun code postal n’est ainsi ({country}). Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>No price list is in force on this day. Exchange with the portal to receive it.</source>
        <translation>Aucun tarif n’est en vigueur ce jour-là. Lancez un échange avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>No price list is in force on {on}. Exchange with the portal to receive it.</source>
        <translation>Aucun tarif n’est en vigueur le {on}. Lancez un échange avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the settings of the system, or save the PDF.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Ajoutez-en une dans les réglages du système, ou enregistrez le PDF.</translation>
    </message>
    <message>
        <source>No program here opens {path}. The file is there; open it from its folder.</source>
        <translation>Aucun programme n’ouvre {path} ici. Le fichier est bien là : ouvrez-le depuis son dossier.</translation>
    </message>
    <message>
        <source>No program here shows the folder {path}.</source>
        <translation>Aucun programme n’affiche le dossier {path} ici.</translation>
    </message>
    <message>
        <source>No program of this computer opened the draft. It waits in the outbox.</source>
        <translation>Aucun programme de cet ordinateur n’a ouvert le brouillon. Il attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>No scene begins with {typed}, and no look is called so. The looks are: {looks}</source>
        <translation>Aucune scène ne commence par {typed} et aucune apparence ne s’appelle ainsi. Les apparences : {looks}</translation>
    </message>
    <message>
        <source>No secret connection to {host} came about: {reason}. Check the port: STARTTLS is mostly on 587, TLS on 465.</source>
        <translation>Aucune connexion chiffrée avec {host} : {reason}. Vérifiez le port : STARTTLS est le plus souvent sur 587, TLS sur 465.</translation>
    </message>
    <message>
        <source>No value is called {place}. Insert one from the menu, or remove the braces.</source>
        <translation>Aucune valeur ne s’appelle {place}. Insérez-en une par le menu, ou retirez les accolades.</translation>
    </message>
    <message>
        <source>No VAT rate of {country} is known for {on}. Exchange with the portal to receive it.</source>
        <translation>Aucun taux de TVA n’est connu pour {country} au {on}. Lancez un échange avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>Nobody answers at {url}. Check the address and the network, then try again.</source>
        <translation>Personne ne répond à l’adresse {url}. Vérifiez l’adresse et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in five minutes. Sign in again.</source>
        <translation>Personne n’est revenu du navigateur en cinq minutes. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Nobody has signed in on this laptop yet.</source>
        <translation>Personne ne s’est encore connecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody would enforce this: {max} at most.</source>
        <translation>Ce taux ne serait pas appliqué : {max} au plus.</translation>
    </message>
    <message>
        <source>Not printed, because the printer did not answer for the paper before.</source>
        <translation>Pas imprimé : l’imprimante n’a pas répondu pour le document précédent.</translation>
    </message>
    <message>
        <source>Nothing can be written on the disk {disk}. Make it writable, or check the rights of the folder, and try again.</source>
        <translation>Rien ne peut être écrit sur le disque {disk}. Rendez-le accessible en écriture, ou vérifiez les droits du dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written on this disk: {path}. Make it writable and try again.</source>
        <translation>Rien ne peut être écrit sur ce disque : {path}. Rendez-le accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Type a new total of seats.</source>
        <translation>Rien n’est encore modifié. Saisissez un nouveau total de licences.</translation>
    </message>
    <message>
        <source>Nothing is different from what is saved. Change something, or go back.</source>
        <translation>Rien ne diffère de ce qui est enregistré. Modifiez quelque chose, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>Nothing is held under contract {contract} any more on {start}: there is nothing to renew.</source>
        <translation>Le contrat {contract} ne porte plus aucune licence le {start} : il n’y a rien à renouveler.</translation>
    </message>
    <message>
        <source>Nothing is sent to {host} without encryption. Choose STARTTLS or TLS.</source>
        <translation>Rien ne part vers {host} sans chiffrement. Choisissez STARTTLS ou TLS.</translation>
    </message>
    <message>
        <source>Nothing that {customer} holds has levels.</source>
        <translation>Rien de ce que détient {customer} n’a de niveaux.</translation>
    </message>
    <message>
        <source>Nothing was changed that could be published.</source>
        <translation>Rien n’a été modifié : il n’y a rien à publier.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no new revision to create.</source>
        <translation>Rien n’a changé : il n’y a pas de nouvelle révision à créer.</translation>
    </message>
    <message>
        <source>Nothing was shown, accepted or declined on {day} that this laptop knows of: there are no minutes of that day.</source>
        <translation>Rien n’a été montré, accepté ni refusé le {day}, à la connaissance de cet ordinateur : il n’y a pas de compte rendu de ce jour.</translation>
    </message>
    <message>
        <source>One reason asks for a sentence, and it is the last: nobody is left without one.</source>
        <translation>Un seul motif demande une phrase, et il est le dernier : personne ne reste sans motif.</translation>
    </message>
    <message>
        <source>One version is in {before}, the other in {after}: their amounts cannot be set against each other.</source>
        <translation>Une version est en {before}, l’autre en {after} : leurs montants ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>Only a channel account can hold other customers. Choose another one.</source>
        <translation>Seul un compte canal peut héberger d’autres clients. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Only a manager may answer a request for approval.</source>
        <translation>Seul un responsable peut répondre à une demande d’approbation.</translation>
    </message>
    <message>
        <source>Only a manager publishes templates for the team. Keep it as your own.</source>
        <translation>Seul un responsable publie des modèles pour l’équipe. Gardez-le comme le vôtre.</translation>
    </message>
    <message>
        <source>Only a manager sets the partner’s lists. Ask yours to publish it.</source>
        <translation>Seul un responsable règle les listes du partenaire. Demandez au vôtre de publier.</translation>
    </message>
    <message>
        <source>Only a manager sets what the papers carry. Ask yours to publish it.</source>
        <translation>Seul un responsable règle ce que portent les documents. Demandez au vôtre de le publier.</translation>
    </message>
    <message>
        <source>Only an e-mail that has left is told to the colleagues.</source>
        <translation>Seul un e-mail parti est signalé aux collègues.</translation>
    </message>
    <message>
        <source>Options are not sold under your partnership. Go on without this one.</source>
        <translation>Votre partenariat ne vend pas d’options. Continuez sans celle-ci.</translation>
    </message>
    <message>
        <source>Papers are written in French and English only.</source>
        <translation>Les documents sont rédigés en français et en anglais seulement.</translation>
    </message>
    <message>
        <source>Prices or licences are others by now than {number} was saved with: open it and save it again.</source>
        <translation>Les prix ou les licences ne sont plus ceux avec lesquels {number} a été enregistré : ouvrez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Quote {number} is not on this laptop.</source>
        <translation>Le devis {number} n’est pas sur ce poste.</translation>
    </message>
    <message>
        <source>Quote {number} is of {customer}, not of the customer that is named.</source>
        <translation>Le devis {number} est celui de {customer}, pas du client nommé.</translation>
    </message>
    <message>
        <source>Quote {number} of this customer is validated and supersedes this one. Re-quote it once the portal has answered.</source>
        <translation>Le devis {number} de ce client est validé et remplace celui-ci. Refaites-le quand le portail aura répondu.</translation>
    </message>
    <message>
        <source>Quote {number} renews this contract already. Go on with that one, or refuse it first.</source>
        <translation>Le devis {number} renouvelle déjà ce contrat. Poursuivez avec celui-ci, ou refusez-le d’abord.</translation>
    </message>
    <message>
        <source>Quote {quote_number} of this customer was validated instead: contract {contract_number}. Nothing was done with this one.</source>
        <translation>Le devis {quote_number} de ce client a été validé à sa place : contrat {contract_number}. Rien n’a été fait de celui-ci.</translation>
    </message>
    <message>
        <source>Quote {quote_number} of {rep} renews this contract already. Nothing was done with this one.</source>
        <translation>Le devis {quote_number} de {rep} renouvelle déjà ce contrat. Rien n’a été fait de celui-ci.</translation>
    </message>
    <message>
        <source>Read as a number overseas: {read}.</source>
        <translation>Lu comme un numéro d’outre-mer : {read}.</translation>
    </message>
    <message>
        <source>Read as one more contact of row {row}.</source>
        <translation>Lu comme un contact de plus de la ligne {row}.</translation>
    </message>
    <message>
        <source>Read as {read} employees.</source>
        <translation>Lu comme {read} salariés.</translation>
    </message>
    <message>
        <source>Revision {revision} is not what was asked for: an approval holds for one revision and its amounts.</source>
        <translation>La révision {revision} n’est pas celle de la demande : une approbation vaut pour une révision et ses montants.</translation>
    </message>
    <message>
        <source>Row {row} has the same domain.</source>
        <translation>La ligne {row} a le même domaine.</translation>
    </message>
    <message>
        <source>Row {row} has the same name and the same postal code.</source>
        <translation>La ligne {row} a le même nom et le même code postal.</translation>
    </message>
    <message>
        <source>Row {row} has the same registration number. Keep one of the two.</source>
        <translation>La ligne {row} a le même numéro d’immatriculation. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Row {row} has the same SIREN.</source>
        <translation>La ligne {row} a le même SIREN.</translation>
    </message>
    <message>
        <source>Row {row} has the same VAT number.</source>
        <translation>La ligne {row} a le même numéro de TVA.</translation>
    </message>
    <message>
        <source>Say which programme the customers are for: {allowed}.</source>
        <translation>Dites pour quel programme sont les clients : {allowed}.</translation>
    </message>
    <message>
        <source>Say who receives the invoices.</source>
        <translation>Indiquez qui reçoit les factures.</translation>
    </message>
    <message>
        <source>Say why in a few words: this reason asks for it.</source>
        <translation>Précisez en quelques mots : ce motif le demande.</translation>
    </message>
    <message>
        <source>Seats are held, but not the unit price that is charged for them. Give it.</source>
        <translation>Des licences sont détenues sans le prix unitaire qui est facturé. Indiquez-le.</translation>
    </message>
    <message>
        <source>Seats go at the renewal only, and this contract has no end. Give the end of its term.</source>
        <translation>Les licences ne sont retirées qu’au renouvellement, et ce contrat n’a pas de fin. Indiquez la fin de son engagement.</translation>
    </message>
    <message>
        <source>Seats that are replaced: {seats}, which leaves {rest}. Another total is an order of its own: place this one first, or do not replace any.</source>
        <translation>Licences remplacées : {seats}, il en reste {rest}. Un autre total est une commande à part : passez d’abord celle-ci, ou ne remplacez rien.</translation>
    </message>
    <message>
        <source>Seats that these replace: {seats}. Type a total of at least {least}, or replace fewer.</source>
        <translation>Licences qu’elles remplacent : {seats}. Saisissez un total d’au moins {least}, ou remplacez-en moins.</translation>
    </message>
    <message>
        <source>Sign in again to exchange with the portal.</source>
        <translation>Reconnectez-vous pour échanger avec le portail.</translation>
    </message>
    <message>
        <source>Sign in at Microsoft again, in the settings.</source>
        <translation>Connectez-vous à nouveau à Microsoft, dans les réglages.</translation>
    </message>
    <message>
        <source>Since this quote was written, fewer seats were ordered under contract {contract} for {later}, a day that the renewal does not let come. Modify the quote and look at its quantities again.</source>
        <translation>Depuis la rédaction de ce devis, moins de licences ont été commandées au contrat {contract} pour le {later}, un jour que le renouvellement ne laisse pas venir. Modifiez le devis et revoyez ses quantités.</translation>
    </message>
    <message>
        <source>Somebody changed the same thing while you were writing. Look at it before you save.</source>
        <translation>Quelqu’un a modifié la même chose pendant votre saisie. Relisez avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing. Choose what to keep.</source>
        <translation>Quelqu’un d’autre a modifié la même chose. Choisissez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>Somebody else changed this list meanwhile: look at it again before you publish.</source>
        <translation>Quelqu’un d’autre a modifié cette liste entre-temps : revoyez-la avant de publier.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: look at it again before you publish.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps : relisez avant de publier.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile: look at theirs before you publish yours.</source>
        <translation>Quelqu’un d’autre a modifié ce modèle entre-temps : regardez le sien avant de publier le vôtre.</translation>
    </message>
    <message>
        <source>Something must stand before the @.</source>
        <translation>Il manque ce qui précède le @.</translation>
    </message>
    <message>
        <source>Tell your manager why you ask for it.</source>
        <translation>Dites à votre responsable pourquoi vous la demandez.</translation>
    </message>
    <message>
        <source>Tell {name} what is missing.</source>
        <translation>Dites à {name} ce qui manque.</translation>
    </message>
    <message>
        <source>The acceptance in this file was altered: it is not what the customer accepted.</source>
        <translation>L’acceptation contenue dans ce fichier a été modifiée : ce n’est pas ce que le client a accepté.</translation>
    </message>
    <message>
        <source>The acceptance of {number} is genuine, but the file is not what this laptop prints of it: a page was altered, or the catalogue was another one.</source>
        <translation>L’acceptation de {number} est authentique, mais le fichier n’est pas ce que ce poste imprime : une page a été modifiée, ou le catalogue était différent.</translation>
    </message>
    <message>
        <source>The acceptance of {number} is genuine. Its pages were not compared: the file says that it has layout {drawing} of Channel Desk, and this version prints layout {here}.</source>
        <translation>L’acceptation de {number} est authentique. Ses pages n’ont pas été comparées : le fichier indique la mise en page {drawing} de Channel Desk, et cette version imprime la {here}.</translation>
    </message>
    <message>
        <source>The acceptance of {number} is whole in itself, but that document is not on this laptop: nothing was compared.</source>
        <translation>L’accord de {number} est intact, mais ce document n’est pas sur cet ordinateur : rien n’a été comparé.</translation>
    </message>
    <message>
        <source>The access of this laptop was withdrawn. Ask a manager.</source>
        <translation>L’accès de ce poste a été retiré. Adressez-vous à un responsable.</translation>
    </message>
    <message>
        <source>The accounts of the programmes that your company sells are opened one by one, with a package and an accepted agreement. Add the customers in the wizard.</source>
        <translation>Les comptes des programmes que vend votre société s’ouvrent un par un, avec une formule et un contrat accepté. Ajoutez les clients dans l’assistant.</translation>
    </message>
    <message>
        <source>The amounts that the customer accepted are not those of the portal: the acceptance does not count. Show them again and have them accepted anew.</source>
        <translation>Les montants que le client a acceptés ne sont pas ceux du portail : l’accord ne compte pas. Montrez-les de nouveau et faites-les accepter.</translation>
    </message>
    <message>
        <source>The answer does not come from the portal. Is a sign-in page of this network in between?</source>
        <translation>La réponse ne vient pas du portail. Une page de connexion du réseau s’interpose-t-elle ?</translation>
    </message>
    <message>
        <source>The answer of {host} was lost: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</source>
        <translation>La réponse de {host} s’est perdue : nul ne sait si l’e-mail est parti. Regardez vos messages envoyés, ou demandez au client, avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The approval was used for another order: ask for approval of this one.</source>
        <translation>L’approbation a servi pour une autre commande : demandez-la pour celle-ci.</translation>
    </message>
    <message>
        <source>The catalogue is not complete on this laptop yet. Exchange with the portal to receive it.</source>
        <translation>Le catalogue n’est pas encore complet sur ce poste. Lancez un échange avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>The certificate is not for {host}. Nothing was sent; check the name of the mail server.</source>
        <translation>Le certificat n’est pas celui de {host}. Rien n’est parti ; vérifiez le nom du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Nothing was sent; tell whoever runs the mail server.</source>
        <translation>Le certificat de {host} a expiré. Rien n’est parti ; prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {host} is from nobody that this computer knows. Nothing was sent; tell whoever runs the mail server.</source>
        <translation>Le certificat de {host} vient d’un émetteur inconnu de cet ordinateur. Rien n’est parti ; prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not right: {reason}. Nothing was sent.</source>
        <translation>Le certificat de {host} n’est pas valable : {reason}. Rien n’est parti.</translation>
    </message>
    <message>
        <source>The change does not lie in this billing period.</source>
        <translation>Le changement ne tombe pas dans cette période de facturation.</translation>
    </message>
    <message>
        <source>The check digit of this registration number is wrong. Compare it with the company’s papers.</source>
        <translation>La clé de ce numéro d’immatriculation est fausse. Comparez-le avec les papiers de l’entreprise.</translation>
    </message>
    <message>
        <source>The commands lp and lpstat are missing on this computer. Install the CUPS client.</source>
        <translation>Les commandes lp et lpstat manquent sur cet ordinateur. Installez le client CUPS.</translation>
    </message>
    <message>
        <source>The contract begins on {start}. It can be changed from that day on.</source>
        <translation>Le contrat commence le {start}. Il peut être modifié à partir de ce jour.</translation>
    </message>
    <message>
        <source>The contract ends on {end}: nothing can be changed on {on} any more.</source>
        <translation>Le contrat finit le {end} : plus rien ne peut être changé le {on}.</translation>
    </message>
    <message>
        <source>The contract has changed since this version was written: its amounts would be others today. Open the change quote to see it at the amounts of today.</source>
        <translation>Le contrat a changé depuis que cette version a été écrite : ses montants seraient autres aujourd’hui. Ouvrez le devis de modification pour le voir aux montants du jour.</translation>
    </message>
    <message>
        <source>The customer accepted as “{accepted}” and is called “{now}” by now: the acceptance does not count. Show it again and have it accepted anew.</source>
        <translation>Le client a accepté sous le nom « {accepted} » et s’appelle maintenant « {now} » : l’accord ne compte pas. Montrez de nouveau l’offre et faites-la accepter.</translation>
    </message>
    <message>
        <source>The customer got contract {contract_number} meanwhile. Nothing was sold a second time.</source>
        <translation>Le client a reçu entre-temps le contrat {contract_number}. Rien n’a été vendu deux fois.</translation>
    </message>
    <message>
        <source>The data of this laptop are sound: there is nothing to rescue.</source>
        <translation>Les données de cet ordinateur sont saines : il n’y a rien à sauver.</translation>
    </message>
    <message>
        <source>The data on this computer may not be read: {path}. They belong to somebody else; sign in to the computer as they do, or start again with: channeldesk unlock --start-again</source>
        <translation>Les données de cet ordinateur ne peuvent pas être lues : {path}. Elles sont à quelqu’un d’autre ; ouvrez la session de cette personne, ou recommencez avec : channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The data on this laptop are damaged. They were left as they are; rescue what can be read of them in the window or with: channeldesk rescue</source>
        <translation>Les données de cet ordinateur sont abîmées. Elles ont été laissées telles quelles ; sauvez ce qui s’y lit encore dans la fenêtre ou avec : channeldesk rescue</translation>
    </message>
    <message>
        <source>The data on this laptop cannot be opened: the key that is kept here is another one. Put the right one back and try again, or start again with: channeldesk unlock --start-again</source>
        <translation>Les données de cet ordinateur ne s’ouvrent pas : la clé gardée ici en est une autre. Remettez la bonne et réessayez, ou recommencez avec : channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The data on this laptop is of a newer version of the program. Install that version; nothing was changed.</source>
        <translation>Les données de ce poste sont d’une version plus récente du programme. Installez-la ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The data received cannot be read. Update the program.</source>
        <translation>Les données reçues sont illisibles. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The date cannot be after {max}.</source>
        <translation>La date ne peut pas dépasser le {max}.</translation>
    </message>
    <message>
        <source>The date cannot be before {min}.</source>
        <translation>La date ne peut pas précéder le {min}.</translation>
    </message>
    <message>
        <source>The date of the change, {on}, does not lie in the billing period from {start} to before {end}.</source>
        <translation>La date du changement, le {on}, n’est pas dans la période de facturation, du {start} à la veille du {end}.</translation>
    </message>
    <message>
        <source>The dates are the wrong way round: {start}, then {end}.</source>
        <translation>Les dates sont inversées : {start}, puis {end}.</translation>
    </message>
    <message>
        <source>The dates that the customer accepted are not those of the portal: the acceptance does not count. Show them again and have them accepted anew.</source>
        <translation>Les dates que le client a acceptées ne sont pas celles du portail : l’accord ne compte pas. Montrez-les de nouveau et faites-les accepter.</translation>
    </message>
    <message>
        <source>The day of a meeting cannot lie in the past.</source>
        <translation>Le jour d’un rendez-vous ne peut pas être passé.</translation>
    </message>
    <message>
        <source>The discount is within your own limit: no approval is needed.</source>
        <translation>La remise est dans votre propre limite : aucune approbation n’est nécessaire.</translation>
    </message>
    <message>
        <source>The discount of {percent}% is beyond your limit of {limit}%: a manager must approve it.</source>
        <translation>La remise de {percent} % dépasse votre limite de {limit} % : l’accord d’un responsable est nécessaire.</translation>
    </message>
    <message>
        <source>The discount of {percent}% is beyond {limit}%, the highest that a manager may grant. Nobody may approve it: lower the discount.</source>
        <translation>La remise de {percent} % dépasse {limit} %, le plus qu’un responsable puisse accorder. Personne ne peut l’approuver : baissez la remise.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Free some space and try again.</source>
        <translation>Le disque est plein : rien n’a été écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was changed; try again or have the disk checked.</source>
        <translation>Le disque signale une erreur. Rien n’a été modifié ; réessayez ou faites vérifier le disque.</translation>
    </message>
    <message>
        <source>The disk {disk} is full: nothing more can be saved. Free some space and try again.</source>
        <translation>Le disque {disk} est plein : plus rien ne peut être enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The end of a contract moves forward only: to a day after {end}, and no later than {latest}.</source>
        <translation>L’échéance d’un contrat ne peut que reculer : à un jour après le {end}, et au plus tard le {latest}.</translation>
    </message>
    <message>
        <source>The end of the domain is missing, as in example.com.</source>
        <translation>Il manque la fin du domaine, comme dans exemple.fr.</translation>
    </message>
    <message>
        <source>The exchange failed in an unexpected way. It is tried again by itself.</source>
        <translation>L’échange a échoué de façon imprévue. Un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>The exchange was stopped.</source>
        <translation>L’échange a été interrompu.</translation>
    </message>
    <message>
        <source>The file could not be read or written: {reason}</source>
        <translation>Le fichier n’a pas pu être lu ou écrit : {reason}</translation>
    </message>
    <message>
        <source>The file has no column {typed}. It has: {allowed}.</source>
        <translation>Le fichier n’a pas de colonne {typed}. Il a : {allowed}.</translation>
    </message>
    <message>
        <source>The file is not on this laptop yet. It comes with the next exchange.</source>
        <translation>Le fichier n’est pas encore sur cet ordinateur. Il arrive au prochain échange.</translation>
    </message>
    <message>
        <source>The file with the key of your data is damaged: {path}. Put a copy back, or start again with: channeldesk unlock --start-again</source>
        <translation>Le fichier de la clé de vos données est abîmé : {path}. Remettez-en une copie, ou recommencez avec : channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The file with the key of your data may not be read: {path}. Give yourself the right to read it, or start again with: channeldesk unlock --start-again</source>
        <translation>Le fichier de la clé de vos données ne peut pas être lu : {path}. Donnez-vous le droit de le lire, ou recommencez avec : channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The files have {size} MB together, and {max} MB can be sent. Leave one out.</source>
        <translation>Les fichiers font {size} Mo au total, et {max} Mo peuvent partir. Retirez-en un.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of what was shown: the acceptance does not count.</source>
        <translation>L’empreinte n’est pas celle de ce qui a été montré : l’accord ne compte pas.</translation>
    </message>
    <message>
        <source>The first licences of this programme are not sold by change order. Make a quote or a purchase.</source>
        <translation>Les premières licences de ce programme ne se vendent pas par modification. Faites un devis ou un achat.</translation>
    </message>
    <message>
        <source>The font {face} is missing from the program’s files. Install the program again.</source>
        <translation>La police {face} manque dans les fichiers du programme. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The formula in this cell gives an error. Put the value itself in its place.</source>
        <translation>La formule de cette cellule donne une erreur. Mettez la valeur elle-même à sa place.</translation>
    </message>
    <message>
        <source>The general terms that go with this offer are not here yet. Exchange with the portal to receive them.</source>
        <translation>Les conditions générales de cette offre ne sont pas encore ici. Lancez un échange avec le portail pour les recevoir.</translation>
    </message>
    <message>
        <source>The key of this VAT number does not fit its SIREN. It should be {suggestion}.</source>
        <translation>La clé de ce numéro de TVA ne correspond pas à son SIREN. Ce devrait être {suggestion}.</translation>
    </message>
    <message>
        <source>The key of your data is in a keyring, and this session has none. Open Channel Desk in the session of your desktop, or start again with: channeldesk unlock --start-again</source>
        <translation>La clé de vos données est dans un trousseau, et cette session n’en a pas. Ouvrez Channel Desk dans la session de votre bureau, ou recommencez avec : channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The key of your data is not on this computer: it was removed, or the data come from another computer. Put it back and try again, or start again with: channeldesk unlock --start-again</source>
        <translation>La clé de vos données n’est pas sur cet ordinateur : elle a été retirée, ou les données viennent d’un autre ordinateur. Remettez-la et réessayez, ou recommencez par : channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>The key of your data was removed and could not be put back. Nothing more is saved until it can; leave Channel Desk open and unlock the keyring.</source>
        <translation>La clé de vos données a été retirée et n’a pas pu être remise. Rien de plus n’est enregistré d’ici là ; laissez Channel Desk ouvert et déverrouillez le trousseau.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Try again once it does, or sign in to the computer again.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Réessayez quand il répondra, ou rouvrez votre session.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, and the key of your data is in it. Unlock it, with: channeldesk unlock</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, et la clé de vos données est dedans. Déverrouillez-le, par : channeldesk unlock</translation>
    </message>
    <message>
        <source>The keyring of this computer reports an error: {reason}. Try again.</source>
        <translation>Le trousseau de cet ordinateur signale une erreur : {reason}. Réessayez.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked, and nothing was changed. The system asks for its password in the session of your desktop; try again there.</source>
        <translation>Le trousseau n’a pas été déverrouillé, et rien n’a changé. Le système demande son mot de passe dans la session de votre bureau ; réessayez là.</translation>
    </message>
    <message>
        <source>The last two digits of this enterprise number do not fit the others. Compare it with the company’s papers.</source>
        <translation>Les deux derniers chiffres de ce numéro d’entreprise ne vont pas avec les autres. Comparez-le avec les papiers de la société.</translation>
    </message>
    <message>
        <source>The last two digits of this ICE do not fit the others. Compare it with the company’s papers.</source>
        <translation>Les deux derniers chiffres de cet ICE ne vont pas avec les autres. Comparez-le avec les papiers de la société.</translation>
    </message>
    <message>
        <source>The law allows {max} days at most (article L. 441-10 of the Code de commerce).</source>
        <translation>La loi permet {max} jours au plus (article L. 441-10 du Code de commerce).</translation>
    </message>
    <message>
        <source>The law wants at least {least} times the legal interest rate.</source>
        <translation>La loi exige au moins {least} fois le taux d’intérêt légal.</translation>
    </message>
    <message>
        <source>The law wants the rate of the Central Bank and at least {least} points.</source>
        <translation>La loi exige le taux de la Banque centrale majoré d’au moins {least} points.</translation>
    </message>
    <message>
        <source>The licences can be reduced from {day}, not before.</source>
        <translation>Les licences peuvent être réduites à partir du {day}, pas avant.</translation>
    </message>
    <message>
        <source>The lines that the customer accepted are not those that the portal has: the acceptance does not count. Show them again and have them accepted anew.</source>
        <translation>Les lignes que le client a acceptées ne sont pas celles du portail : l’accord ne compte pas. Montrez-les de nouveau et faites-les accepter.</translation>
    </message>
    <message>
        <source>The mail server does not take it now, and is asked again later: {said}</source>
        <translation>Le serveur ne l’accepte pas pour l’instant, nouvel essai plus tard : {said}</translation>
    </message>
    <message>
        <source>The mail server does not take the name or the password: {said}</source>
        <translation>Le serveur n’accepte pas l’identifiant ou le mot de passe : {said}</translation>
    </message>
    <message>
        <source>The mail server does not take {address} now, and is asked again later: {said}</source>
        <translation>Le serveur ne prend pas {address} pour l’instant, nouvel essai plus tard : {said}</translation>
    </message>
    <message>
        <source>The mail server does not take {address}: {said}. Correct the address.</source>
        <translation>Le serveur refuse {address} : {said}. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>The mail server refused the e-mail: {said}</source>
        <translation>Le serveur a refusé l’e-mail : {said}</translation>
    </message>
    <message>
        <source>The mail server sends nothing for {address}: {said}</source>
        <translation>Le serveur n’envoie rien pour {address} : {said}</translation>
    </message>
    <message>
        <source>The mail server {host} cannot be reached: {reason}</source>
        <translation>Le serveur {host} est injoignable : {reason}</translation>
    </message>
    <message>
        <source>The mail server {host} does not answer.</source>
        <translation>Le serveur {host} ne répond pas.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no sign-in of this kind. Choose another one, or none.</source>
        <translation>Le serveur {host} ne propose pas cette identification. Choisissez-en une autre, ou aucune.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no STARTTLS. Try TLS, mostly on port 465.</source>
        <translation>Le serveur {host} ne propose pas STARTTLS. Essayez TLS, le plus souvent sur le port 465.</translation>
    </message>
    <message>
        <source>The mail server {host} refuses: {said}</source>
        <translation>Le serveur {host} refuse : {said}</translation>
    </message>
    <message>
        <source>The name of the domain is missing after the @, as in example.com.</source>
        <translation>Il manque le nom de domaine après le @, par exemple exemple.fr.</translation>
    </message>
    <message>
        <source>The notes that the customer read are not those that the portal has: the acceptance does not count. Show it again and have it accepted anew.</source>
        <translation>Les notes que le client a lues ne sont pas celles du portail : l’accord ne compte pas. Montrez de nouveau l’offre et faites-la accepter.</translation>
    </message>
    <message>
        <source>The number cannot be less than {min}.</source>
        <translation>Le nombre ne peut pas être inférieur à {min}.</translation>
    </message>
    <message>
        <source>The number cannot be more than {max}.</source>
        <translation>Le nombre ne peut pas dépasser {max}.</translation>
    </message>
    <message>
        <source>The number cannot be negative.</source>
        <translation>Le nombre ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The number must be between {min} and {max}.</source>
        <translation>Le nombre doit être compris entre {min} et {max}.</translation>
    </message>
    <message>
        <source>The number of days must be between {min} and {max}.</source>
        <translation>Le nombre de jours doit être compris entre {min} et {max}.</translation>
    </message>
    <message>
        <source>The order was priced for {on}, and another billing period runs by now. Take the amounts of {today_on}, or leave it.</source>
        <translation>La commande était chiffrée au {on}, et une autre période de facturation a commencé. Prenez les montants du {today_on}, ou renoncez.</translation>
    </message>
    <message>
        <source>The papers carry a French company number: the registered office is in France.</source>
        <translation>Les documents portent un SIREN : le siège est en France.</translation>
    </message>
    <message>
        <source>The period is given from {start} to {end}. It must end after it starts.</source>
        <translation>La période va ici du {start} au {end}. Elle doit finir après avoir commencé.</translation>
    </message>
    <message>
        <source>The portal asks you to sign in again.</source>
        <translation>Le portail vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>The portal cannot be reached. You can go on working: everything is sent later.</source>
        <translation>Le portail est injoignable. Vous pouvez continuer : tout sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>The portal cannot read a file that belongs to it. Choose another one, then publish.</source>
        <translation>Le portail ne peut pas lire l’un des fichiers. Choisissez-en un autre, puis publiez.</translation>
    </message>
    <message>
        <source>The portal comes to other amounts than those that were asked for. Look at the new ones.</source>
        <translation>Le portail arrive à d’autres montants que ceux de la demande. Regardez les nouveaux.</translation>
    </message>
    <message>
        <source>The portal comes to other totals: the prices have changed. Take today’s prices.</source>
        <translation>Le portail trouve d’autres totaux : les prix ont changé. Prenez les prix du jour.</translation>
    </message>
    <message>
        <source>The portal could not be asked.</source>
        <translation>Le portail n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>The portal could not read what this program sent. Update the program.</source>
        <translation>Le portail n’a pas pu lire ce que ce programme a envoyé. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The portal could not read which change this one builds on. Update the program.</source>
        <translation>Le portail n’a pas pu lire de quel changement celui-ci dépend. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The portal did not let you in: {reason}</source>
        <translation>Le portail n’a pas accepté la connexion : {reason}</translation>
    </message>
    <message>
        <source>The portal did not take this customer. Settle that in Attention first.</source>
        <translation>Le portail n’a pas accepté ce client. Réglez d’abord cela dans À traiter.</translation>
    </message>
    <message>
        <source>The portal did not take {number}. The e-mail stays here until you have decided about it.</source>
        <translation>Le portail n’a pas accepté {number}. L’e-mail reste ici jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>The portal does not have this, or not for your company.</source>
        <translation>Le portail n’a pas cet élément, ou pas pour votre société.</translation>
    </message>
    <message>
        <source>The portal does not know this laptop yet. Try again.</source>
        <translation>Le portail ne connaît pas encore ce poste. Réessayez.</translation>
    </message>
    <message>
        <source>The portal does not know this request. Update the program.</source>
        <translation>Le portail ne connaît pas cette demande. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The portal failed. It is tried again by itself.</source>
        <translation>Le portail a échoué. Un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>The portal got something else under the same name.</source>
        <translation>Le portail a déjà reçu autre chose sous ce nom.</translation>
    </message>
    <message>
        <source>The portal got something else under the same name. It is sent again under a new one.</source>
        <translation>Le portail a déjà reçu autre chose sous ce nom. L’envoi reprend sous un nouveau nom.</translation>
    </message>
    <message>
        <source>The portal holds something else meanwhile.</source>
        <translation>Le portail a autre chose entre-temps.</translation>
    </message>
    <message>
        <source>The portal is busy. It is tried again by itself.</source>
        <translation>Le portail est occupé. Un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>The portal is older than this program. Ask your administrator to update it.</source>
        <translation>Le portail est plus ancien que ce programme. Demandez sa mise à jour à votre administrateur.</translation>
    </message>
    <message>
        <source>The portal misses an earlier change. It is sent again.</source>
        <translation>Il manque au portail une modification précédente. Elle est renvoyée.</translation>
    </message>
    <message>
        <source>The portal needs to know the version that this is about. Try again.</source>
        <translation>Le portail doit savoir de quelle version il s’agit. Réessayez.</translation>
    </message>
    <message>
        <source>The portal no longer knows the customer either. Once the customer is sent again, by whichever colleague created it, this can follow.</source>
        <translation>Le portail ne connaît plus le client non plus. Dès que le collègue qui l’a créé l’aura renvoyé, ceci pourra suivre.</translation>
    </message>
    <message>
        <source>The portal refuses these values.</source>
        <translation>Le portail refuse ces valeurs.</translation>
    </message>
    <message>
        <source>The portal sent {document}, which cannot be right ({place}). What was here before stays in force: tell whoever looks after the portal.</source>
        <translation>Le portail a envoyé {document}, qui ne peut pas être juste ({place}). Ce qui était là reste en vigueur : prévenez le responsable du portail.</translation>
    </message>
    <message>
        <source>The portal was restored from a backup and no longer knows this change. Send it again or discard it.</source>
        <translation>Le portail a été restauré depuis une sauvegarde et ne connaît plus cette modification. Renvoyez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <source>The price list has no price for this product, level and commitment. Choose another combination.</source>
        <translation>Le tarif n’a pas de prix pour ce produit, ce niveau et cet engagement. Choisissez une autre combinaison.</translation>
    </message>
    <message>
        <source>The price list has two prices for {id}.</source>
        <translation>Le tarif a deux prix pour {id}.</translation>
    </message>
    <message>
        <source>The price must be between {min} and {max}.</source>
        <translation>Le prix doit être compris entre {min} et {max}.</translation>
    </message>
    <message>
        <source>The prices come from another price list. Refresh the prices.</source>
        <translation>Les prix viennent d’un autre tarif. Actualisez les prix.</translation>
    </message>
    <message>
        <source>The print system does not answer. Start it, or save the PDF and print it elsewhere.</source>
        <translation>Le système d’impression ne répond pas. Démarrez-le, ou enregistrez le PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there any more: nothing was printed. Choose another one.</source>
        <translation>L’imprimante {printer} n’est plus là : rien n’a été imprimé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The private portal of the demo did not start.</source>
        <translation>Le portail privé de la démonstration n’a pas démarré.</translation>
    </message>
    <message>
        <source>The products have different numbers of licences: name the one that is meant.</source>
        <translation>Les produits n’ont pas le même nombre de licences : nommez celui dont il s’agit.</translation>
    </message>
    <message>
        <source>The program does not know this command: {type}</source>
        <translation>Le programme ne connaît pas cette commande : {type}</translation>
    </message>
    <message>
        <source>The programme is not sold under this partnership.</source>
        <translation>Le programme n’est pas vendu dans ce partenariat.</translation>
    </message>
    <message>
        <source>The programme {programme} does not ask for {typed}.</source>
        <translation>Le programme {programme} ne demande pas {typed}.</translation>
    </message>
    <message>
        <source>The quantity must be between {min} and {max}.</source>
        <translation>La quantité doit être comprise entre {min} et {max}.</translation>
    </message>
    <message>
        <source>The quote expired on {expires_on}. Re-quote at today’s prices.</source>
        <translation>Le devis a expiré le {expires_on}. Refaites-le au prix du jour.</translation>
    </message>
    <message>
        <source>The quote was changed meanwhile. Look at the new version before you go on.</source>
        <translation>Le devis a été modifié entre-temps. Relisez la nouvelle version avant de continuer.</translation>
    </message>
    <message>
        <source>The reduction window needs its length in hours, at least 1.</source>
        <translation>Le délai de réduction a besoin de sa durée en heures, au moins 1.</translation>
    </message>
    <message>
        <source>The request does not say what is to be sold.</source>
        <translation>La demande ne dit pas ce qui doit être vendu.</translation>
    </message>
    <message>
        <source>The scenario board has {max} variants already: take one off first.</source>
        <translation>Le tableau des scénarios a déjà {max} variantes : retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>The secrets of this laptop could not be saved; those before are still there: {reason}</source>
        <translation>Les secrets de cet ordinateur n’ont pas pu être enregistrés ; ceux d’avant sont toujours là : {reason}</translation>
    </message>
    <message>
        <source>The settings cannot be read; the file stays as it is: {reason}</source>
        <translation>Les réglages sont illisibles ; le fichier reste en l’état : {reason}</translation>
    </message>
    <message>
        <source>The settings could not be saved: {reason}</source>
        <translation>Les réglages n’ont pas pu être enregistrés : {reason}</translation>
    </message>
    <message>
        <source>The sign-in at Microsoft was cancelled.</source>
        <translation>La connexion à Microsoft a été annulée.</translation>
    </message>
    <message>
        <source>The sign-in that is kept on this computer cannot be read. Sign in again.</source>
        <translation>La connexion gardée sur cet ordinateur ne se lit plus. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Start it again.</source>
        <translation>La connexion a pris trop de temps. Recommencez.</translation>
    </message>
    <message>
        <source>The sign-in was called off.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>The signature cannot be read: have it signed anew.</source>
        <translation>La signature est illisible : faites-la refaire.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>La signature manque.</translation>
    </message>
    <message>
        <source>The start date is past. Choose {today} or later.</source>
        <translation>La date de démarrage prévisionnelle est passée. Choisissez le {today} ou après.</translation>
    </message>
    <message>
        <source>The team has no version of {id}: nothing was removed.</source>
        <translation>L’équipe n’a pas de version de {id} : rien n’a été retiré.</translation>
    </message>
    <message>
        <source>The term must be between {min} and {max} months.</source>
        <translation>La durée doit être comprise entre {min} et {max} mois.</translation>
    </message>
    <message>
        <source>The term of contract {contract} that runs began on {start}. The renewal begins on a later day.</source>
        <translation>La période en cours du contrat {contract} a commencé le {start}. Le renouvellement commence plus tard.</translation>
    </message>
    <message>
        <source>The threshold is a day between {min} and {max}.</source>
        <translation>Le seuil est un jour entre {min} et {max}.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>The version before it is in force since {day}: this one begins later.</source>
        <translation>La version précédente est en vigueur depuis le {day} : celle-ci commence après.</translation>
    </message>
    <message>
        <source>There are no quotes for {customer}: {programme} is assigned directly.</source>
        <translation>Pas de devis pour {customer} : {programme} s’attribue directement.</translation>
    </message>
    <message>
        <source>There are signs in it that nobody sees: type it anew.</source>
        <translation>Il contient des signes invisibles : saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>There are signs in this text that cannot be printed: {typed}</source>
        <translation>Ce texte contient des signes qui ne s’impriment pas : {typed}</translation>
    </message>
    <message>
        <source>There are two values here. Keep one of them.</source>
        <translation>Il y a deux valeurs ici. Gardez-en une.</translation>
    </message>
    <message>
        <source>There are two VAT rates of {country} for one day.</source>
        <translation>Il y a deux taux de TVA pour {country} à la même date.</translation>
    </message>
    <message>
        <source>There are {max} versions already.</source>
        <translation>Il y a déjà {max} versions.</translation>
    </message>
    <message>
        <source>There can be only one primary contact.</source>
        <translation>Il ne peut y avoir qu’un contact principal.</translation>
    </message>
    <message>
        <source>There can be {places} decimals at most.</source>
        <translation>{places} décimales au plus.</translation>
    </message>
    <message>
        <source>There is a version of that number already. Give this one another.</source>
        <translation>Une version porte déjà ce numéro. Donnez-en un autre à celle-ci.</translation>
    </message>
    <message>
        <source>There is no account yet: it opens with the first contract.</source>
        <translation>Il n’y a pas encore de compte : il s’ouvre avec le premier contrat.</translation>
    </message>
    <message>
        <source>There is no display to show the window on. The command line works without one.</source>
        <translation>Il n’y a pas d’écran pour afficher la fenêtre. La ligne de commande fonctionne sans écran.</translation>
    </message>
    <message>
        <source>There is no industry {typed}. The industry is left empty.</source>
        <translation>Il n’y a pas de secteur d’activité {typed}. Il reste vide.</translation>
    </message>
    <message>
        <source>There is no mail server {host}, or no network. Check the name.</source>
        <translation>Aucun serveur {host}, ou pas de réseau. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>There is no name. The contact is called {read}, after the address.</source>
        <translation>Il n’y a pas de nom. Le contact s’appelle {read}, d’après l’adresse.</translation>
    </message>
    <message>
        <source>There is no page in {name}.</source>
        <translation>{name} n’a aucune page.</translation>
    </message>
    <message>
        <source>There is no password for the mail server on this laptop. Give it in the settings.</source>
        <translation>Le mot de passe du serveur n’est pas sur ce poste. Indiquez-le dans les réglages.</translation>
    </message>
    <message>
        <source>There is no price: give at least one tier.</source>
        <translation>Aucun prix : indiquez au moins un palier.</translation>
    </message>
    <message>
        <source>There is no row that can be imported.</source>
        <translation>Aucune ligne ne peut être importée.</translation>
    </message>
    <message>
        <source>There is no such amount where the contract has no end.</source>
        <translation>Ce montant n’existe pas pour un contrat sans échéance.</translation>
    </message>
    <message>
        <source>There is no such file or folder: {path}</source>
        <translation>Ce fichier ou ce dossier n’existe pas : {path}</translation>
    </message>
    <message>
        <source>There is no such page: {typed}. The paper has pages 1 to {count}.</source>
        <translation>Cette page n’existe pas : {typed}. Le document va de la page 1 à la page {count}.</translation>
    </message>
    <message>
        <source>There is no version of your own of {id}: nothing was removed.</source>
        <translation>Vous n’avez pas de version à vous de {id} : rien n’a été retiré.</translation>
    </message>
    <message>
        <source>There is nothing open to show it on yet: it comes with the first quote.</source>
        <translation>Rien n’est encore ouvert pour le montrer : l’aperçu vient avec le premier devis.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>Il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>There is nothing to put in place of {place}. Write it yourself, or remove it.</source>
        <translation>Rien ne peut remplacer {place}. Écrivez la valeur vous-même, ou retirez-la.</translation>
    </message>
    <message>
        <source>There is nothing to see in {name}.</source>
        <translation>Il n’y a rien à voir dans {name}.</translation>
    </message>
    <message>
        <source>These amounts are in {found}, and {expected} is needed.</source>
        <translation>Ces montants sont en {found} ; il faut {expected}.</translation>
    </message>
    <message>
        <source>These are no pages: {typed}. Write them as 1-3, 5.</source>
        <translation>Ce ne sont pas des pages : {typed}. Écrivez-les comme 1-3, 5.</translation>
    </message>
    <message>
        <source>These characters cannot be printed, and a “?” stands in their place: {found}.</source>
        <translation>Ces caractères ne peuvent pas être imprimés, un « ? » est à leur place : {found}.</translation>
    </message>
    <message>
        <source>These general terms do not go with this offer. Read and accept the current ones.</source>
        <translation>Ces conditions générales ne sont pas celles de cette offre. Lisez et acceptez celles en vigueur.</translation>
    </message>
    <message>
        <source>These licences are not held under this contract any more. Open the change again.</source>
        <translation>Ces licences ne sont plus détenues sous ce contrat. Rouvrez la modification.</translation>
    </message>
    <message>
        <source>These seats cannot be reduced together with a product change. Make it two orders: the product change first, the reduction by itself, which takes effect on {on}.</source>
        <translation>Cette réduction ne se commande pas avec un changement de produit. Passez deux commandes : d’abord le changement de produit, puis la réduction seule, qui prend effet le {on}.</translation>
    </message>
    <message>
        <source>These terms belong to another programme. Start the quote again.</source>
        <translation>Ces conditions sont d’un autre programme. Recommencez le devis.</translation>
    </message>
    <message>
        <source>This account has no mailbox at Microsoft 365. Sign in with another one.</source>
        <translation>Ce compte n’a pas de boîte chez Microsoft 365. Connectez-vous avec un autre.</translation>
    </message>
    <message>
        <source>This amount is not there any more: what it came from is another one now.</source>
        <translation>Ce montant n’existe plus : ce dont il venait a changé.</translation>
    </message>
    <message>
        <source>This business number is not valid: one digit is wrong. Compare it with the company’s papers.</source>
        <translation>Ce numéro d’entreprise n’est pas valide : un chiffre est faux. Comparez-le avec les papiers de la société.</translation>
    </message>
    <message>
        <source>This change is not about contract {contract}. Open it again from the customer’s licences.</source>
        <translation>Cette modification ne concerne pas le contrat {contract}. Rouvrez-la depuis les licences du client.</translation>
    </message>
    <message>
        <source>This change order expired on {expires_on}. Open the change again at today’s prices.</source>
        <translation>Cette modification a expiré le {expires_on}. Rouvrez-la aux prix du jour.</translation>
    </message>
    <message>
        <source>This change order is not here any more. Open the customer’s list of quotes.</source>
        <translation>Cette modification n’est plus là. Ouvrez la liste des devis du client.</translation>
    </message>
    <message>
        <source>This change order was submitted before: order {order_number}.</source>
        <translation>Cette modification est déjà commandée : commande {order_number}.</translation>
    </message>
    <message>
        <source>This commitment is not offered. Choose one of {allowed} months.</source>
        <translation>Cet engagement n’est pas proposé. Choisissez parmi {allowed} mois.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the key of your data in. Choose a passphrase, in the window or with: channeldesk unlock --choose-passphrase</source>
        <translation>Cet ordinateur n’a pas de trousseau où garder la clé de vos données. Choisissez une phrase secrète, dans la fenêtre ou par : channeldesk unlock --choose-passphrase</translation>
    </message>
    <message>
        <source>This contract is not here. Exchange with the portal to receive it.</source>
        <translation>Ce contrat n’est pas là. Échangez avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>This country is not known: {country}</source>
        <translation>Ce pays n’est pas connu : {country}</translation>
    </message>
    <message>
        <source>This currency is not known: {currency}</source>
        <translation>Cette devise n’est pas connue : {currency}</translation>
    </message>
    <message>
        <source>This customer has a contract, or a sale that will make one. Say that you want another beside it.</source>
        <translation>Ce client a un contrat, ou une vente qui en fera un. Dites qu’il vous en faut un autre en plus.</translation>
    </message>
    <message>
        <source>This customer is not on this laptop. Exchange with the portal to receive it.</source>
        <translation>Ce client n’est pas sur ce poste. Lancez un échange avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>This data belongs to another account. Sign in with that one.</source>
        <translation>Ces données sont d’un autre compte. Connectez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>This date is out of the calendar.</source>
        <translation>Cette date sort du calendrier.</translation>
    </message>
    <message>
        <source>This draft no longer exists.</source>
        <translation>Ce brouillon n’existe plus.</translation>
    </message>
    <message>
        <source>This e-mail could not be written, by a fault of Channel Desk that its log describes. Change it and send it again.</source>
        <translation>Cet e-mail n’a pas pu être rédigé, par une erreur de Channel Desk que son journal décrit. Modifiez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>This e-mail has {size} MB with its files, and {host} takes {max} MB. Leave a file out.</source>
        <translation>Cet e-mail fait {size} Mo avec ses fichiers, et {host} en accepte {max}. Retirez un fichier.</translation>
    </message>
    <message>
        <source>This e-mail is in the outbox already.</source>
        <translation>Cet e-mail est déjà dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>This e-mail is not on this laptop any more.</source>
        <translation>Cet e-mail n’est plus sur ce poste.</translation>
    </message>
    <message>
        <source>This e-mail is not written yet: it waits for the portal.</source>
        <translation>Cet e-mail n’est pas encore rédigé : il attend le portail.</translation>
    </message>
    <message>
        <source>This e-mail is too large for Microsoft 365. Leave out a file.</source>
        <translation>Cet e-mail est trop volumineux pour Microsoft 365. Retirez un fichier.</translation>
    </message>
    <message>
        <source>This e-mail leaves by itself: there is no draft to open.</source>
        <translation>Cet e-mail part de lui-même : il n’y a pas de brouillon à ouvrir.</translation>
    </message>
    <message>
        <source>This electronic address is of another company: the SIREN of this one is {expected}.</source>
        <translation>Cette adresse électronique est celle d’une autre entreprise : le SIREN de celle-ci est {expected}.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Cet élément existe déjà.</translation>
    </message>
    <message>
        <source>This file carries no acceptance: Channel Desk did not make it of what was accepted.</source>
        <translation>Ce fichier ne porte aucun accord : Channel Desk ne l’a pas tiré de ce qui a été accepté.</translation>
    </message>
    <message>
        <source>This file has one row only. The first row names the columns, the customers follow.</source>
        <translation>Ce fichier n’a qu’une ligne. La première ligne nomme les colonnes, les clients suivent.</translation>
    </message>
    <message>
        <source>This file has {count} columns; {max} can be read. Leave out what is not about customers.</source>
        <translation>Ce fichier a {count} colonnes ; {max} peuvent être lues. Retirez ce qui ne concerne pas les clients.</translation>
    </message>
    <message>
        <source>This file has {count} rows; {max} can be read at once. Split it.</source>
        <translation>Ce fichier a {count} lignes ; {max} peuvent être lues à la fois. Partagez-le.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is empty: {name}</source>
        <translation>Ce fichier est vide : {name}</translation>
    </message>
    <message>
        <source>This file may not be read, or another program has it open: {path}</source>
        <translation>Ce fichier ne peut pas être lu, ou un autre programme l’a ouvert : {path}</translation>
    </message>
    <message>
        <source>This file may not be read: {path}</source>
        <translation>Ce fichier ne peut pas être lu, faute de droits : {path}</translation>
    </message>
    <message>
        <source>This file was changed after it was checked. Nothing was written: read it again.</source>
        <translation>Ce fichier a été modifié après sa vérification. Rien n’est écrit : relisez-le.</translation>
    </message>
    <message>
        <source>This has to be on one line.</source>
        <translation>Ceci doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: {path}</source>
        <translation>C’est un dossier, pas un fichier : {path}</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file: {path}. Choose a file.</source>
        <translation>Ceci est un tube ou un périphérique, pas un fichier : {path}. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Il manque une valeur.</translation>
    </message>
    <message>
        <source>This is neither a text nor a workbook. Save it as CSV or XLSX and choose that file.</source>
        <translation>Ce n’est ni un texte ni un classeur. Enregistrez-le en CSV ou XLSX et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This is no colour: write it as #0F5B6B.</source>
        <translation>Ce n’est pas une couleur : écrivez-la comme #0F5B6B.</translation>
    </message>
    <message>
        <source>This is no IBAN: a digit is wrong.</source>
        <translation>Ce n’est pas un IBAN : un chiffre est faux.</translation>
    </message>
    <message>
        <source>This is no IBAN: it begins with two letters and two digits.</source>
        <translation>Ce n’est pas un IBAN : il commence par deux lettres et deux chiffres.</translation>
    </message>
    <message>
        <source>This is no time of day: type 14:30, for instance.</source>
        <translation>Ce n’est pas une heure : tapez par exemple 14:30.</translation>
    </message>
    <message>
        <source>This is not a date: {typed}. Write it as 2026‑12‑31.</source>
        <translation>Ce n’est pas une date : {typed}. Écrivez-la comme 2026‑12‑31.</translation>
    </message>
    <message>
        <source>This is not a date: {typed}. Write it as 31/12/2026.</source>
        <translation>Ce n’est pas une date : {typed}. Écrivez-la comme 31/12/2026.</translation>
    </message>
    <message>
        <source>This is not a domain name. It looks like example.com.</source>
        <translation>Ce n’est pas un nom de domaine. Il s’écrit comme exemple.fr.</translation>
    </message>
    <message>
        <source>This is not a moment with its time zone: {typed}. Write it as 2026‑12‑31T09:30:00+01:00.</source>
        <translation>Ce n’est pas un instant avec son fuseau horaire : {typed}. Écrivez-le comme 2026‑12‑31T09:30:00+01:00.</translation>
    </message>
    <message>
        <source>This is not a number: {typed}</source>
        <translation>Ce n’est pas un nombre : {typed}</translation>
    </message>
    <message>
        <source>This is not a PDF, or not a whole one, or it asks for a password.</source>
        <translation>Ce fichier n’est pas un PDF, ou il est incomplet, ou il demande un mot de passe.</translation>
    </message>
    <message>
        <source>This is not a postal code of {country}. It looks like {example}.</source>
        <translation>Ce n’est pas un code postal ({country}). Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This is not a postcode of the United Kingdom. It looks like {example}.</source>
        <translation>Ce n’est pas un code postal du Royaume-Uni. Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This is not a registration number of this country. It looks like {example}.</source>
        <translation>Ce n’est pas un numéro d’immatriculation de ce pays. Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This is not a telephone number of this country. It looks like {example}.</source>
        <translation>Ce n’est pas un numéro de téléphone de ce pays. Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This is not a text in UTF-8: {path}</source>
        <translation>Ce n’est pas un texte en UTF-8 : {path}</translation>
    </message>
    <message>
        <source>This is not a VAT number of {country}. It looks like {example}.</source>
        <translation>Ce n’est pas un numéro de TVA ({country}). Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This is not JSON: see line {line}, column {column}.</source>
        <translation>Ce n’est pas du JSON : voyez ligne {line}, colonne {column}.</translation>
    </message>
    <message>
        <source>This is not known here. Known are: {allowed}.</source>
        <translation>Ce champ n’est pas connu ici. Champs connus : {allowed}.</translation>
    </message>
    <message>
        <source>This is not the right passphrase.</source>
        <translation>Ce n’est pas la bonne phrase secrète.</translation>
    </message>
    <message>
        <source>This is not what was shown any more: go back to the proposal and have it accepted anew.</source>
        <translation>Ce n’est plus ce qui a été montré : revenez à la proposition et faites-la accepter de nouveau.</translation>
    </message>
    <message>
        <source>This is only the end of a domain. Enter the whole, as in example.com.</source>
        <translation>Ce n’est que la fin d’un domaine. Saisissez-le en entier, comme exemple.fr.</translation>
    </message>
    <message>
        <source>This is the SIREN of the company. Its SIRET has 5 more digits after it.</source>
        <translation>C’est le SIREN de la société. Son SIRET compte 5 chiffres de plus.</translation>
    </message>
    <message>
        <source>This is there twice. Remove one of them.</source>
        <translation>Ce champ figure deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>This is too large for the portal. Shorten it.</source>
        <translation>C’est trop volumineux pour le portail. Raccourcissez.</translation>
    </message>
    <message>
        <source>This is too long: more than {max} MB.</source>
        <translation>C’est trop long : plus de {max} Mo.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>Ce JSON est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>This laptop does not have what went: another one sent it, or it left more than a year ago.</source>
        <translation>Ce qui est parti n’est pas sur ce poste : un autre l’a envoyé, ou c’était il y a plus d’un an.</translation>
    </message>
    <message>
        <source>This laptop is registered for another account. Sign in with that one.</source>
        <translation>Ce poste est enregistré pour un autre compte. Connectez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>This length is {length}. It must be {min} or more.</source>
        <translation>Cette durée est de {length}. Elle doit être de {min} ou plus.</translation>
    </message>
    <message>
        <source>This level is not sold under your partnership. Choose another.</source>
        <translation>Ce niveau n’est pas vendu dans votre partenariat. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This list is empty. Give it one entry at least.</source>
        <translation>Cette liste est vide. Donnez-lui au moins un élément.</translation>
    </message>
    <message>
        <source>This meeting is not on your list any more.</source>
        <translation>Ce rendez-vous n’est plus dans votre liste.</translation>
    </message>
    <message>
        <source>This must be a JSON object, and is: {typed}</source>
        <translation>Il faut un objet JSON, et non : {typed}</translation>
    </message>
    <message>
        <source>This must be a list, and is: {typed}</source>
        <translation>Il faut une liste, et non : {typed}</translation>
    </message>
    <message>
        <source>This must be a text between quotation marks: {typed}</source>
        <translation>Il faut un texte entre guillemets : {typed}</translation>
    </message>
    <message>
        <source>This must be a whole number, and is {typed}.</source>
        <translation>Il faut un nombre entier, et non {typed}.</translation>
    </message>
    <message>
        <source>This must be one JSON object, and is: {typed}</source>
        <translation>Il faut un seul objet JSON, et non : {typed}</translation>
    </message>
    <message>
        <source>This must be true or false, and is: {typed}</source>
        <translation>Il faut true ou false, et non : {typed}</translation>
    </message>
    <message>
        <source>This no longer exists, or not on this laptop.</source>
        <translation>Cet élément n’existe plus, ou pas sur ce poste.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Ce nombre a trop de chiffres.</translation>
    </message>
    <message>
        <source>This number is too long. It looks like {example}.</source>
        <translation>Ce numéro est trop long. Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This number is too short. It looks like {example}.</source>
        <translation>Ce numéro est trop court. Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This order is carried out: what was held before it is no longer on this laptop to be compared.</source>
        <translation>Cette commande est exécutée : ce qui était détenu auparavant n’est plus sur cet ordinateur pour être comparé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key of your data: it is not the right one, or the file with the key is damaged.</source>
        <translation>Cette phrase secrète n’ouvre pas la clé de vos données : ce n’est pas la bonne, ou le fichier de la clé est abîmé.</translation>
    </message>
    <message>
        <source>This place may not be written to: {path}. Choose another.</source>
        <translation>L’écriture n’est pas permise ici : {path}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This postal code is usually of another province. Check both.</source>
        <translation>Ce code postal est d’ordinaire celui d’une autre province. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>This postal code is usually of another state or province. Check both.</source>
        <translation>Ce code postal est d’ordinaire celui d’un autre État ou d’une autre province. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>This price list ends before it begins.</source>
        <translation>Ce tarif se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>This price list is no longer in force. Re-quote at today’s prices.</source>
        <translation>Ce tarif n’est plus en vigueur. Refaites le devis au prix du jour.</translation>
    </message>
    <message>
        <source>This price list is of another programme or partnership. Refresh the prices.</source>
        <translation>Ce tarif est d’un autre programme ou partenariat. Actualisez les prix.</translation>
    </message>
    <message>
        <source>This price list is of another programme. Refresh the prices.</source>
        <translation>Ce tarif est d’un autre programme. Actualisez les prix.</translation>
    </message>
    <message>
        <source>This product cannot be part of this type of offer.</source>
        <translation>Ce produit ne peut pas faire partie de ce type d’offre.</translation>
    </message>
    <message>
        <source>This product is no longer sold. Remove the line.</source>
        <translation>Ce produit n’est plus vendu. Retirez la ligne.</translation>
    </message>
    <message>
        <source>This product is not in the catalogue. Remove the line.</source>
        <translation>Ce produit n’est pas au catalogue. Retirez la ligne.</translation>
    </message>
    <message>
        <source>This programme has no name for the level {level}.</source>
        <translation>Ce programme ne nomme pas le niveau {level}.</translation>
    </message>
    <message>
        <source>This programme is not in the catalogue. Exchange with the portal to receive it.</source>
        <translation>Ce programme n’est pas au catalogue. Lancez un échange avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>This programme is sold under no partnership.</source>
        <translation>Ce programme n’est vendu sous aucun partenariat.</translation>
    </message>
    <message>
        <source>This programme needs commitments, each of 1 month or more.</source>
        <translation>Ce programme demande des engagements, chacun de 1 mois ou plus.</translation>
    </message>
    <message>
        <source>This quote has no revision {revision}.</source>
        <translation>Ce devis n’a pas de révision {revision}.</translation>
    </message>
    <message>
        <source>This quote is not on this laptop. Exchange with the portal to receive it.</source>
        <translation>Ce devis n’est pas sur ce poste. Lancez un échange avec le portail pour le recevoir.</translation>
    </message>
    <message>
        <source>This quote was validated before: contract {contract_number}.</source>
        <translation>Ce devis a déjà été validé : contrat {contract_number}.</translation>
    </message>
    <message>
        <source>This reason is no longer in the list. Choose another.</source>
        <translation>Ce motif n’est plus dans la liste. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This registration number does not have the right length for {country}. It looks like {example}.</source>
        <translation>Ce numéro d’immatriculation n’a pas la bonne longueur ({country}). Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This request is not here any more.</source>
        <translation>Cette demande n’est plus là.</translation>
    </message>
    <message>
        <source>This row has {count} cells, and the first row of the file {max}. A quotation mark may be missing.</source>
        <translation>Cette ligne a {count} cellules, et la première ligne du fichier {max}. Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>This row is a person who belongs to no company of the file. Name the company.</source>
        <translation>Cette ligne est une personne qui n’appartient à aucune société du fichier. Nommez la société.</translation>
    </message>
    <message>
        <source>This SIREN is not valid: one digit is wrong. Compare it with the company’s papers.</source>
        <translation>Ce SIREN n’est pas valide : un chiffre est faux. Comparez-le avec les papiers de l’entreprise.</translation>
    </message>
    <message>
        <source>This SIRET is not valid: one digit is wrong. Compare it with the company’s papers, or say why it is right all the same.</source>
        <translation>Ce SIRET n’est pas valide : un chiffre est faux. Comparez-le avec les papiers de l’entreprise, ou indiquez pourquoi il est juste malgré tout.</translation>
    </message>
    <message>
        <source>This state or province is not one of {country}.</source>
        <translation>Cet État ou cette province n’existe pas ({country}).</translation>
    </message>
    <message>
        <source>This template does not exist any more.</source>
        <translation>Ce modèle n’existe plus.</translation>
    </message>
    <message>
        <source>This text has {length} characters; {max} are allowed.</source>
        <translation>Ce texte compte {length} caractères ; le maximum est {max}.</translation>
    </message>
    <message>
        <source>This tier ends at {up_to} units, and an earlier one at {previous}. Put the tiers in order.</source>
        <translation>Ce palier s’arrête à {up_to} unités, et un palier précédent à {previous}. Rangez les paliers par ordre croissant.</translation>
    </message>
    <message>
        <source>This tier ends at {up_to} units. A tier ends at 1 unit or more.</source>
        <translation>Ce palier s’arrête à {up_to} unités. Un palier s’arrête à 1 unité ou plus.</translation>
    </message>
    <message>
        <source>This type of offer is not sold under your partnership.</source>
        <translation>Ce type d’offre n’est pas vendu dans votre partenariat.</translation>
    </message>
    <message>
        <source>This UID is not valid: one digit is wrong. Compare it with the company’s papers.</source>
        <translation>Cet IDE n’est pas valide : un chiffre est faux. Comparez-le avec les papiers de la société.</translation>
    </message>
    <message>
        <source>This VAT number does not have the right length for {country}. It looks like {example}.</source>
        <translation>Ce numéro de TVA n’a pas la bonne longueur ({country}). Il s’écrit comme {example}.</translation>
    </message>
    <message>
        <source>This VAT number is not valid: one digit is wrong.</source>
        <translation>Ce numéro de TVA n’est pas valide : un chiffre est faux.</translation>
    </message>
    <message>
        <source>This VAT number is of another company than the SIRET: its SIREN is {siren}.</source>
        <translation>Ce numéro de TVA n’est pas celui du SIRET : son SIREN est {siren}.</translation>
    </message>
    <message>
        <source>This VAT number is of another country than the company’s address.</source>
        <translation>Ce numéro de TVA est d’un autre pays que l’adresse de l’entreprise.</translation>
    </message>
    <message>
        <source>This version of the program is too old for the portal. Install the new one; what you wrote stays.</source>
        <translation>Cette version du programme est trop ancienne pour le portail. Installez la nouvelle ; ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>This version renews no contract: there is nothing held to compare it with.</source>
        <translation>Cette version ne renouvelle aucun contrat : rien de détenu à quoi la comparer.</translation>
    </message>
    <message>
        <source>This view no longer exists.</source>
        <translation>Cette vue n’existe plus.</translation>
    </message>
    <message>
        <source>This was read from damaged data: nobody knows whether it left. Look into the sent mail, or ask the customer, before you send it again.</source>
        <translation>Relu dans des données abîmées : nul ne sait si l’e-mail est parti. Regardez vos messages envoyés, ou demandez au client, avant de le renvoyer.</translation>
    </message>
    <message>
        <source>This was refused for a reason that this version cannot put into words ({code}).</source>
        <translation>Refusé pour un motif que cette version ne sait pas expliquer ({code}).</translation>
    </message>
    <message>
        <source>This was settled already.</source>
        <translation>C’est déjà réglé.</translation>
    </message>
    <message>
        <source>This way of sending is not set up. Choose another one in the settings.</source>
        <translation>Ce mode d’envoi n’est pas configuré. Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>This way out is not for this case. Choose another.</source>
        <translation>Cette issue ne convient pas à ce cas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This workbook cannot be read: it is damaged, or a password protects it. Save it anew, without one.</source>
        <translation>Ce classeur est illisible : il est endommagé, ou protégé par un mot de passe. Enregistrez-le à nouveau, sans mot de passe.</translation>
    </message>
    <message>
        <source>This workbook unpacks to more than can be read. Save the sheet as CSV.</source>
        <translation>Ce classeur contient plus que ce qui peut être lu. Enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>This ZIP code is usually of another state. Check both.</source>
        <translation>Ce code ZIP est d’ordinaire celui d’un autre État. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>Tick that the order is governed by the master agreement.</source>
        <translation>Cochez que la commande est régie par le contrat-cadre.</translation>
    </message>
    <message>
        <source>Tick that you are authorised to place this order for the customer.</source>
        <translation>Cochez que vous êtes autorisé à passer cette commande pour le client.</translation>
    </message>
    <message>
        <source>Too much was sent at once. It is tried again in smaller parts.</source>
        <translation>L’envoi était trop gros. Il reprend en plus petites parties.</translation>
    </message>
    <message>
        <source>Two customers are named, {customer} and {other}. A sentence is about one.</source>
        <translation>Deux clients sont nommés, {customer} et {other}. Une phrase n’en concerne qu’un.</translation>
    </message>
    <message>
        <source>Type the number without this unit: {typed}</source>
        <translation>Saisissez le nombre sans cette unité : {typed}</translation>
    </message>
    <message>
        <source>Waits for the final number of {number}, then writes it into text and document.</source>
        <translation>Attend le numéro définitif de {number}, puis le reporte dans le texte et le document.</translation>
    </message>
    <message>
        <source>Waits until the portal has taken {number}, and is written then.</source>
        <translation>Attend que le portail ait pris {number}, et sera rédigé alors.</translation>
    </message>
    <message>
        <source>What customers may have read stays: add a new version instead.</source>
        <translation>Ce que des clients ont pu lire ne change plus : ajoutez une nouvelle version.</translation>
    </message>
    <message>
        <source>What follows the SIREN is not a SIRET of the same company. Compare the digits.</source>
        <translation>Ce qui suit le SIREN n’est pas un SIRET de la même entreprise. Comparez les chiffres.</translation>
    </message>
    <message>
        <source>What is billed once is not changed. Choose products that are billed monthly or yearly.</source>
        <translation>Ce qui est facturé une seule fois ne se modifie pas. Choisissez des produits facturés au mois ou à l’année.</translation>
    </message>
    <message>
        <source>What is held under contract {contract} was changed meanwhile. Look at the new amounts before you order.</source>
        <translation>Ce qui est détenu au titre du contrat {contract} a changé entre-temps. Regardez les nouveaux montants avant de commander.</translation>
    </message>
    <message>
        <source>What is held under contract {contract} was changed meanwhile: {monthly} a month instead of {seen_monthly}. Contract {contract} ends on {end} by now, and not on {seen_end}. Fewer seats were ordered under contract {contract} meanwhile for {later}, a day that the renewal does not let come. Take the quantities over, or look at the quote again before it is validated.</source>
        <translation>Ce qui est détenu au contrat {contract} a changé entre-temps : {monthly} par mois au lieu de {seen_monthly}. Le contrat {contract} prend désormais fin le {end}, et non plus le {seen_end}. Moins de licences ont entre-temps été commandées au contrat {contract} pour le {later}, un jour que le renouvellement ne laisse pas venir. Reprenez les quantités, ou revoyez le devis avant de le valider.</translation>
    </message>
    <message>
        <source>What is held under contract {contract} was changed since this quote was written: {monthly} a month instead of {seen_monthly}. Modify the quote: it says what differs, and takes it over.</source>
        <translation>Ce qui est détenu au contrat {contract} a changé depuis la rédaction de ce devis : {monthly} par mois au lieu de {seen_monthly}. Modifiez le devis : il dit ce qui diffère et le reprend.</translation>
    </message>
    <message>
        <source>What is kept as the key of your data is no key. Put the right one back and try again, or start again with: channeldesk unlock --start-again</source>
        <translation>Ce qui est gardé comme clé de vos données n’en est pas une. Remettez la bonne et réessayez, ou recommencez avec : channeldesk unlock --start-again</translation>
    </message>
    <message>
        <source>What is to be done? Say how many licences, a level or a discount.</source>
        <translation>Que faut-il faire ? Dites combien de licences, quel niveau ou quelle remise.</translation>
    </message>
    <message>
        <source>What should replace these seats is not part of the change any more. Replace them again.</source>
        <translation>Ce qui devait remplacer ces licences ne fait plus partie de la modification. Remplacez-les à nouveau.</translation>
    </message>
    <message>
        <source>What stands after the @ is not the name of a domain: {part}</source>
        <translation>Ce qui suit le @ n’est pas un nom de domaine : {part}</translation>
    </message>
    <message>
        <source>What stands before the @ is not possible in an e-mail address: {part}</source>
        <translation>Ce qui précède le @ n’est pas possible dans une adresse e-mail : {part}</translation>
    </message>
    <message>
        <source>What the customer accepted is not what the portal has: the acceptance does not count. Show it again and have it accepted anew.</source>
        <translation>Ce que le client a accepté n’est pas ce que le portail possède : l’accord ne compte pas. Montrez-le de nouveau et faites-le accepter.</translation>
    </message>
    <message>
        <source>What the restored portal has is still being read here. Send it again once the exchange is done.</source>
        <translation>Ce que contient le portail restauré est encore en cours de lecture ici. Renvoyez une fois l’échange terminé.</translation>
    </message>
    <message>
        <source>What was approved is not what is ordered now: ask for approval again.</source>
        <translation>Ce qui a été approuvé n’est pas ce qui est commandé maintenant : redemandez l’approbation.</translation>
    </message>
    <message>
        <source>What was to be approved is closed or was changed: there is nothing to answer any more.</source>
        <translation>Ce qui était à approuver est clos ou a été modifié : il n’y a plus rien à répondre.</translation>
    </message>
    <message>
        <source>What was written into the keyring cannot be read again. Nothing was kept; try again.</source>
        <translation>Ce qui a été écrit dans le trousseau ne se relit pas. Rien n’a été gardé ; réessayez.</translation>
    </message>
    <message>
        <source>What you did later builds on it. Undo that first: the outbox has both.</source>
        <translation>Ce que vous avez fait ensuite en dépend. Annulez d’abord cela : la boîte d’envoi montre les deux.</translation>
    </message>
    <message>
        <source>What {number} changed is another by now, and no customer accepted it on screen: it cannot be printed any more.</source>
        <translation>Ce que {number} modifiait a changé depuis, et aucun client ne l’a accepté à l’écran : il ne peut plus être imprimé.</translation>
    </message>
    <message>
        <source>Whether a reduction window is still open depends on the moment of the order. Give it.</source>
        <translation>Le délai de réduction dépend du moment de la commande. Indiquez-le.</translation>
    </message>
    <message>
        <source>Which contract? {customer} has several that may be meant. Choose one.</source>
        <translation>Quel contrat ? {customer} en a plusieurs qui conviennent. Choisissez lequel.</translation>
    </message>
    <message>
        <source>Which number is meant, {numbers}? Put a sign or its product beside each.</source>
        <translation>Quel nombre est le bon, {numbers} ? Mettez un signe ou son produit à côté de chacun.</translation>
    </message>
    <message>
        <source>Which product? Several of {customer} may be meant. Choose one, or name it.</source>
        <translation>Quel produit ? Plusieurs sont possibles pour {customer}. Choisissez lequel, ou nommez-le.</translation>
    </message>
    <message>
        <source>Which quote? {customer} has several that are open. Choose one, or type its number.</source>
        <translation>Quel devis ? {customer} en a plusieurs d’ouverts. Choisissez lequel, ou tapez son numéro.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Écrivez un texte.</translation>
    </message>
    <message>
        <source>Write decimals after a point, as in 24.95: {typed}</source>
        <translation>Écrivez les décimales après un point, comme 24.95 : {typed}</translation>
    </message>
    <message>
        <source>Write the IBAN, or leave the BIC out as well.</source>
        <translation>Indiquez l’IBAN, ou laissez aussi le BIC vide.</translation>
    </message>
    <message>
        <source>Write the legal form, such as SAS or SARL.</source>
        <translation>Indiquez la forme juridique, par exemple SAS ou SARL.</translation>
    </message>
    <message>
        <source>Write the number of the version.</source>
        <translation>Indiquez le numéro de la version.</translation>
    </message>
    <message>
        <source>Write the share capital.</source>
        <translation>Indiquez le capital social.</translation>
    </message>
    <message>
        <source>Write the town of the trade register.</source>
        <translation>Indiquez la ville du registre du commerce.</translation>
    </message>
    <message>
        <source>Write what the e-mail is about.</source>
        <translation>Indiquez l’objet de l’e-mail.</translation>
    </message>
    <message>
        <source>Write what the general conditions are called.</source>
        <translation>Indiquez le titre des conditions générales.</translation>
    </message>
    <message>
        <source>You began to change it: it does not leave before you send it.</source>
        <translation>Vous avez commencé à le modifier : il ne partira que lorsque vous l’enverrez.</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask a manager.</source>
        <translation>Votre compte ne le permet pas. Adressez-vous à un responsable.</translation>
    </message>
    <message>
        <source>Your account may only read. Ask a manager.</source>
        <translation>Votre compte ne permet que la consultation. Adressez-vous à un responsable.</translation>
    </message>
    <message>
        <source>Your account or this laptop may not exchange with the portal any more. Ask a manager.</source>
        <translation>Votre compte ou ce poste ne peut plus échanger avec le portail. Adressez-vous à un responsable.</translation>
    </message>
    <message>
        <source>Your company does not take part in this programme.</source>
        <translation>Votre société ne participe pas à ce programme.</translation>
    </message>
    <message>
        <source>Your company has a customer with this registration number already.</source>
        <translation>Votre société a déjà un client avec ce numéro d’immatriculation.</translation>
    </message>
    <message>
        <source>Your company sells no programme that customers can be added to. Exchange with the portal.</source>
        <translation>Votre société ne vend aucun programme où ajouter des clients. Lancez un échange avec le portail.</translation>
    </message>
    <message>
        <source>Your company’s dates are now those of the time zone {zone}, which this laptop does not know: those of before stay in use here. Install the newest Channel Desk; if that does not help, tell whoever looks after the portal.</source>
        <translation>Les dates de votre société sont désormais celles du fuseau horaire {zone}, que cet ordinateur ne connaît pas : celles d’avant restent en usage ici. Installez la dernière version de Channel Desk ; si cela ne suffit pas, prévenez la personne qui s’occupe du portail.</translation>
    </message>
    <message>
        <source>Your company’s dates are those of the time zone {zone}, which this laptop does not know. Install the newest Channel Desk; if that does not help, tell whoever looks after the portal.</source>
        <translation>Les dates de votre société sont celles du fuseau horaire {zone}, que cet ordinateur ne connaît pas. Installez la dernière version de Channel Desk ; si cela ne suffit pas, prévenez la personne qui s’occupe du portail.</translation>
    </message>
    <message>
        <source>Your data open with your passphrase. Give it in the window, on a terminal or in CHANNELDESK_PASSPHRASE.</source>
        <translation>Vos données s’ouvrent avec votre phrase secrète. Donnez-la dans la fenêtre, sur un terminal ou par CHANNELDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle permet seulement de consulter.</translation>
    </message>
    <message>
        <source>{count} rows are too many for the clipboard; {max} fit. Export them to a file.</source>
        <translation>{count} lignes, c’est trop pour le presse-papiers, qui en prend {max}. Exportez-les dans un fichier.</translation>
    </message>
    <message>
        <source>{count} rows have problems. Correct them in the file, or say that they are to be left out.</source>
        <translation>Lignes avec un problème : {count}. Corrigez-les dans le fichier, ou dites de les laisser de côté.</translation>
    </message>
    <message>
        <source>{customer} has no licence of {product}.</source>
        <translation>{customer} n’a aucune licence {product}.</translation>
    </message>
    <message>
        <source>{customer} has no licences yet.</source>
        <translation>{customer} n’a pas encore de licences.</translation>
    </message>
    <message>
        <source>{customer} has no open quote.</source>
        <translation>{customer} n’a aucun devis ouvert.</translation>
    </message>
    <message>
        <source>{customer} has {quantity} licences of {product}: there cannot be {count} fewer.</source>
        <translation>Licences {product} chez {customer} : {quantity}. Impossible d’en retirer {count}.</translation>
    </message>
    <message>
        <source>{customer} is a lost customer. Reopen the file before it is offered anything.</source>
        <translation>{customer} est un client perdu. Rouvrez sa fiche avant de lui proposer quoi que ce soit.</translation>
    </message>
    <message>
        <source>{day} is past. Choose today or a later day.</source>
        <translation>Le {day} est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>{host} takes no mail on this port. Check the port.</source>
        <translation>{host} ne prend pas d’e-mail sur ce port. Vérifiez le port.</translation>
    </message>
    <message>
        <source>{id} is in the catalogue twice.</source>
        <translation>{id} figure deux fois au catalogue.</translation>
    </message>
    <message>
        <source>{name} asks for a password: customers could not open it.</source>
        <translation>{name} demande un mot de passe : vos clients ne pourraient pas l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} ends too early: it was not copied whole. Ask for the file again.</source>
        <translation>{name} s’arrête trop tôt : il n’a pas été copié en entier. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>{name} has a document type of its own, which may hide anything. Save it as plain SVG.</source>
        <translation>{name} déclare son propre type de document, qui peut cacher n’importe quoi. Enregistrez un SVG simple.</translation>
    </message>
    <message>
        <source>{name} has a similar name, at the same postal code.</source>
        <translation>{name} a un nom semblable, au même code postal.</translation>
    </message>
    <message>
        <source>{name} has approved it already.</source>
        <translation>{name} l’a déjà approuvée.</translation>
    </message>
    <message>
        <source>{name} has asked for this already.</source>
        <translation>{name} l’a déjà demandée.</translation>
    </message>
    <message>
        <source>{name} has declined it already.</source>
        <translation>{name} l’a déjà refusée.</translation>
    </message>
    <message>
        <source>{name} has more than {max} pixels. Save it smaller.</source>
        <translation>{name} a plus de {max} pixels. Enregistrez une image plus petite.</translation>
    </message>
    <message>
        <source>{name} has the same domain.</source>
        <translation>{name} a le même domaine.</translation>
    </message>
    <message>
        <source>{name} has the same SIREN.</source>
        <translation>{name} a le même SIREN.</translation>
    </message>
    <message>
        <source>{name} has the same VAT number.</source>
        <translation>{name} a le même numéro de TVA.</translation>
    </message>
    <message>
        <source>{name} has this registration number already. Open that customer instead.</source>
        <translation>{name} a déjà ce numéro d’immatriculation. Ouvrez plutôt cette fiche.</translation>
    </message>
    <message>
        <source>{name} has withdrawn the request meanwhile.</source>
        <translation>{name} a retiré la demande entre-temps.</translation>
    </message>
    <message>
        <source>{name} has {size}: choose a logo of {largest} at most.</source>
        <translation>{name} pèse {size} : choisissez un logo de {largest} au plus.</translation>
    </message>
    <message>
        <source>{name} has {size}: general conditions have {largest} at most. Save it smaller.</source>
        <translation>{name} pèse {size} : les conditions générales ont {largest} au plus. Enregistrez un fichier plus léger.</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels: on paper that is a dot. Each side needs {least} at least.</source>
        <translation>{name} fait {width} × {height} pixels : sur papier, c’est un point. Il en faut {least} au moins par côté.</translation>
    </message>
    <message>
        <source>{name} is a customer under {partnership}, where this is not sold by quotes.</source>
        <translation>{name} est client en {partnership} : cela ne s’y vend pas par devis.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not copied whole: customers would miss a part of it. Ask for the file again.</source>
        <translation>{name} est abîmé ou n’a pas été copié en entier : il en manquerait une partie à vos clients. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>{name} is marked as lost. Take it up again as a prospect first.</source>
        <translation>{name} est marqué comme perdu. Reprenez-le d’abord comme prospect.</translation>
    </message>
    <message>
        <source>{name} is more than {max} times as long as it is high or wide: on paper that is a line.</source>
        <translation>{name} est plus de {max} fois plus long que haut ou large : sur papier, c’est un trait.</translation>
    </message>
    <message>
        <source>{name} is neither PNG nor JPEG nor SVG.</source>
        <translation>{name} n’est ni un PNG, ni un JPEG, ni un SVG.</translation>
    </message>
    <message>
        <source>{name} is no PDF that can be read.</source>
        <translation>{name} n’est pas un PDF lisible.</translation>
    </message>
    <message>
        <source>{name} is no SVG that can be read.</source>
        <translation>{name} n’est pas un SVG lisible.</translation>
    </message>
    <message>
        <source>{name} is white on a transparent ground: on paper nobody sees it. Choose the one for light grounds.</source>
        <translation>{name} est blanc sur fond transparent : sur papier, personne ne le voit. Choisissez la version pour fonds clairs.</translation>
    </message>
    <message>
        <source>{name} moves: paper does not. Choose a picture that stands still.</source>
        <translation>{name} est animé, le papier ne l’est pas. Choisissez une image fixe.</translation>
    </message>
    <message>
        <source>{name} sold to this customer meanwhile: contract {contract_number}, from {start_date}. Nothing was sold a second time.</source>
        <translation>{name} a vendu à ce client entre-temps : contrat {contract_number}, à partir du {start_date}. Rien n’a été vendu deux fois.</translation>
    </message>
    <message>
        <source>{name} takes a part from another file: {reference}. Embed it, then choose it again.</source>
        <translation>{name} prend une partie dans un autre fichier : {reference}. Incorporez-la, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name}: no customer of yours is called so.</source>
        <translation>{name} : aucun de vos clients ne porte ce nom.</translation>
    </message>
    <message>
        <source>{name}: several customers are called so. Write more of the name.</source>
        <translation>{name} : plusieurs clients portent ce nom. Précisez-le.</translation>
    </message>
    <message>
        <source>{number} has its answer: nobody is reminded of it any more.</source>
        <translation>{number} a déjà sa réponse : il n’y a plus rien à relancer.</translation>
    </message>
    <message>
        <source>{number} is closed: it is refused, replaced or cancelled, and is not sent any more.</source>
        <translation>{number} est clos : refusé, remplacé ou annulé, il ne part plus.</translation>
    </message>
    <message>
        <source>{number} is no order: its customer has not accepted what was shown.</source>
        <translation>{number} n’est pas une commande : le client n’a pas accepté ce qui lui a été montré.</translation>
    </message>
    <message>
        <source>{number} is not open any more: nothing was re-priced in it.</source>
        <translation>{number} n’est plus ouvert : rien n’y a été changé.</translation>
    </message>
    <message>
        <source>{number} was revised meanwhile. Its amounts are shown anew: look at them, then re-price it.</source>
        <translation>{number} a été révisé entre-temps. Ses montants sont recalculés : regardez-les, puis passez-le au nouveau tarif.</translation>
    </message>
    <message>
        <source>{number} was valid until {day}. Make a new offer of it at today’s prices, and send that one.</source>
        <translation>{number} était valable jusqu’au {day}. Refaites une offre au tarif du jour, et envoyez celle-ci.</translation>
    </message>
    <message>
        <source>{on} is not within the period, which goes from {start} up to {end}.</source>
        <translation>Le {on} n’est pas dans la période, qui va du {start} au {end}.</translation>
    </message>
    <message>
        <source>{printer} did not take the paper, nothing was printed: {reason}</source>
        <translation>{printer} n’a pas pris le document, rien n’a été imprimé : {reason}</translation>
    </message>
    <message>
        <source>{printer} has not answered: it may have taken the paper. Look at its queue before you print again.</source>
        <translation>{printer} n’a pas répondu : le document a peut-être été pris. Regardez sa file avant d’imprimer de nouveau.</translation>
    </message>
    <message>
        <source>{product} has no levels.</source>
        <translation>{product} n’a pas de niveaux.</translation>
    </message>
    <message>
        <source>{product} is not sold to {customer}.</source>
        <translation>{product} n’est pas vendu à {customer}.</translation>
    </message>
    <message>
        <source>{product} {level} is not sold to {customer}.</source>
        <translation>{product} {level} n’est pas vendu à {customer}.</translation>
    </message>
    <message>
        <source>{programme} is purchased, not quoted. Begin with the cart of {customer}.</source>
        <translation>{programme} s’achète sans devis. Commencez par le panier de {customer}.</translation>
    </message>
    <message>
        <source>{seats} seats cannot be replaced: {held} are held. Type a number from 1 to {held}.</source>
        <translation>Impossible d’en remplacer {seats} : le client en détient {held}. Saisissez un nombre de 1 à {held}.</translation>
    </message>
    <message>
        <source>{typed} can be read in two ways. Leave out the thousands mark, or add a zero at the end.</source>
        <translation>{typed} peut se lire de deux façons. Retirez le séparateur de milliers, ou ajoutez un zéro à la fin.</translation>
    </message>
    <message>
        <source>{typed} has decimals, which no number of this kind has. Type its digits alone.</source>
        <translation>{typed} comporte des décimales, ce qu’aucun numéro de ce genre n’a. Saisissez ses seuls chiffres.</translation>
    </message>
    <message>
        <source>{typed} is not possible here. Possible are: {allowed}.</source>
        <translation>{typed} n’est pas possible ici. Valeurs possibles : {allowed}.</translation>
    </message>
    <message>
        <source>{typed} reaches over several company sizes. The size is left empty.</source>
        <translation>{typed} recouvre plusieurs segments. Le segment reste vide.</translation>
    </message>
    <message>
        <source>{typed} reaches over several sizes. Choose one of them.</source>
        <translation>{typed} recouvre plusieurs segments. Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>“{typed}” is no product of the catalogue.</source>
        <translation>« {typed} » n’est pas un produit du catalogue.</translation>
    </message>
    <message>
        <source>“{typed}” is not the address of a portal. It begins with https://.</source>
        <translation>« {typed} » n’est pas l’adresse d’un portail. Elle commence par https://.</translation>
    </message>
    <message>
        <source>“{typed}” may be {count} customers. Choose one, or type more of the name.</source>
        <translation>« {typed} » peut être l’un de {count} clients. Choisissez lequel, ou tapez plus de son nom.</translation>
    </message>
    <message>
        <source>“{typed}” may turn the sentence round, and is not understood: nothing is opened.</source>
        <translation>« {typed} » peut changer le sens de la phrase et n’est pas compris : rien n’est ouvert.</translation>
    </message>
</context>
</TS>
