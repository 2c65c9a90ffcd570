<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>attention</name>
    <message>
        <source>A cart with this package, to buy it at once.</source>
        <translation>Un panier avec cette formule, pour l’acheter aussitôt.</translation>
    </message>
    <message>
        <source>A customer that is not here any more</source>
        <translation>Un client qui n’est plus ici</translation>
    </message>
    <message>
        <source>A new quote with your lines, for the customer to accept.</source>
        <translation>Un nouveau devis avec vos lignes, à faire accepter par le client.</translation>
    </message>
    <message>
        <source>A new revision for what is held by now, for the customer to accept.</source>
        <translation>Une nouvelle révision pour ce qui est détenu à présent, à faire accepter par le client.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>answer to a request refused by the portal</source>
        <translation>réponse à une demande refusée par le portail</translation>
    </message>
    <message>
        <source>Apply my choices</source>
        <translation>Appliquer mes choix</translation>
    </message>
    <message>
        <source>approval refused by the portal</source>
        <translation>approbation refusée par le portail</translation>
    </message>
    <message>
        <source>Ask for the customer</source>
        <translation>Demander le client</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>At today’s prices; both stay open until one is validated.</source>
        <translation>Au prix du jour ; les deux devis restent ouverts jusqu’à la validation de l’un d’eux.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>billed at the company’s address</source>
        <translation>facturation à l’adresse de la société</translation>
    </message>
    <message>
        <source>Billing profile</source>
        <translation>Profil de facturation</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>cancelling change order {number} refused by the portal</source>
        <translation>annulation de la modification {number} refusée par le portail</translation>
    </message>
    <message>
        <source>card closed</source>
        <translation>carte fermée</translation>
    </message>
    <message>
        <source>card open</source>
        <translation>carte ouverte</translation>
    </message>
    <message>
        <source>change of quote {number} refused by the portal</source>
        <translation>modification du devis {number} refusée par le portail</translation>
    </message>
    <message>
        <source>change of the account refused by the portal</source>
        <translation>changement de compte refusé par le portail</translation>
    </message>
    <message>
        <source>change of the licences refused by the portal</source>
        <translation>modification des licences refusée par le portail</translation>
    </message>
    <message>
        <source>change of the profile refused by the portal</source>
        <translation>modification du profil refusée par le portail</translation>
    </message>
    <message>
        <source>change order {number} refused by the portal</source>
        <translation>modification {number} refusée par le portail</translation>
    </message>
    <message>
        <source>closing of quote {number} refused by the portal</source>
        <translation>refus du devis {number} rejeté par le portail</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Période d’engagement</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contract {number}</source>
        <translation>Contrat {number}</translation>
    </message>
    <message>
        <source>Correct and create again</source>
        <translation>Corriger et recréer</translation>
    </message>
    <message>
        <source>Correct the offer</source>
        <translation>Corriger l’offre</translation>
    </message>
    <message>
        <source>Correct the profile</source>
        <translation>Corriger le profil</translation>
    </message>
    <message>
        <source>Create the new quote</source>
        <translation>Créer le nouveau devis</translation>
    </message>
    <message>
        <source>Create the revision</source>
        <translation>Créer la révision</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>delivered to the company’s address</source>
        <translation>livré à l’adresse de l’entreprise</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de livraison</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Abandonner la mienne</translation>
    </message>
    <message>
        <source>Discount of the quote</source>
        <translation>Remise du devis</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>effect on the customer’s monthly excl. VAT</source>
        <translation>effet sur le mensuel HT du client</translation>
    </message>
    <message>
        <source>Electronic address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>excl. VAT per month</source>
        <translation>par mois HT</translation>
    </message>
    <message>
        <source>fax {number}</source>
        <translation>fax {number}</translation>
    </message>
    <message>
        <source>file for the papers refused by the portal</source>
        <translation>fichier pour les documents refusé par le portail</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Go on in the file that your company has already.</source>
        <translation>Poursuivez dans la fiche que votre société a déjà.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Reprendre le texte</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identité et documents</translation>
    </message>
    <message>
        <source>identity and documents refused by the portal</source>
        <translation>identité et documents refusés par le portail</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>It is sent as you made it, and what it builds on goes before it.</source>
        <translation>C’est envoyé tel que vous l’aviez fait, précédé de ce dont cela dépend.</translation>
    </message>
    <message>
        <source>It is “{now}” now; when you decided, it was “{seen}”.</source>
        <translation>L’état est maintenant « {now} » ; au moment de votre décision, c’était « {seen} ».</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Keep as a second contract</source>
        <translation>Garder comme second contrat</translation>
    </message>
    <message>
        <source>Keep the login</source>
        <translation>Garder l’identifiant</translation>
    </message>
    <message>
        <source>Keep the portal’s</source>
        <translation>Garder celle du portail</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>lists of the partner refused by the portal</source>
        <translation>listes du partenaire refusées par le portail</translation>
    </message>
    <message>
        <source>Look at the quote as the portal has it and go on there.</source>
        <translation>Voyez le devis tel que le portail le tient et poursuivez de là.</translation>
    </message>
    <message>
        <source>Lost in a restore</source>
        <translation>Perdus par le portail</translation>
    </message>
    <message>
        <source>Make it a change order</source>
        <translation>En faire une modification</translation>
    </message>
    <message>
        <source>marking as lost refused by the portal</source>
        <translation>passage en perdu refusé par le portail</translation>
    </message>
    <message>
        <source>Monthly excl. VAT</source>
        <translation>Mensuel HT</translation>
    </message>
    <message>
        <source>Name and legal numbers</source>
        <translation>Nom et numéros légaux</translation>
    </message>
    <message>
        <source>new change order {number} refused by the portal</source>
        <translation>nouvelle modification {number} refusée par le portail</translation>
    </message>
    <message>
        <source>new customer refused by the portal</source>
        <translation>nouveau client refusé par le portail</translation>
    </message>
    <message>
        <source>new quote {number} refused by the portal</source>
        <translation>nouveau devis {number} refusé par le portail</translation>
    </message>
    <message>
        <source>new revision of change order {number} refused by the portal</source>
        <translation>nouvelle version de la modification {number} refusée par le portail</translation>
    </message>
    <message>
        <source>New revision of the portal’s quote, with my lines</source>
        <translation>Nouvelle révision du devis du portail, avec mes lignes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no such contact</source>
        <translation>pas de contact</translation>
    </message>
    <message>
        <source>note of a customer’s request refused by the portal</source>
        <translation>note d’une demande du client refusée par le portail</translation>
    </message>
    <message>
        <source>noted for ourselves: {note}</source>
        <translation>note interne : {note}</translation>
    </message>
    <message>
        <source>noted to the customer: {note}</source>
        <translation>note pour le client : {note}</translation>
    </message>
    <message>
        <source>Notes to the customer</source>
        <translation>Notes au client</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>Sur le portail</translation>
    </message>
    <message>
        <source>on-line link of {number} refused by the portal</source>
        <translation>lien en ligne de {number} refusé par le portail</translation>
    </message>
    <message>
        <source>Open the cart</source>
        <translation>Ouvrir le panier</translation>
    </message>
    <message>
        <source>Open the change</source>
        <translation>Ouvrir la modification</translation>
    </message>
    <message>
        <source>Open the customer who is there</source>
        <translation>Ouvrir le client existant</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the quote</source>
        <translation>Ouvrir le devis</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>en option</translation>
    </message>
    <message>
        <source>Order at today’s price</source>
        <translation>Commander au prix du jour</translation>
    </message>
    <message>
        <source>Order updates to the primary contact</source>
        <translation>Suivi des commandes au contact principal</translation>
    </message>
    <message>
        <source>per month, {amount} over the commitment</source>
        <translation>par mois, {amount} sur l’engagement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>profile changed in two places</source>
        <translation>fiche modifiée à deux endroits</translation>
    </message>
    <message>
        <source>Purchase instead</source>
        <translation>Acheter plutôt</translation>
    </message>
    <message>
        <source>Quantities and prices never merge: nothing was applied. Choose the quote that is to stay.</source>
        <translation>Quantités et prix ne se fusionnent jamais : rien n’a été appliqué. Choisissez le devis qui doit rester.</translation>
    </message>
    <message>
        <source>quote {number} also changed by {name}</source>
        <translation>devis {number} modifié aussi par {name}</translation>
    </message>
    <message>
        <source>Quote {number} created</source>
        <translation>Devis {number} créé</translation>
    </message>
    <message>
        <source>Quote {number} revised</source>
        <translation>Devis {number} révisé</translation>
    </message>
    <message>
        <source>Re-quote at today’s prices</source>
        <translation>Refaire au prix du jour</translation>
    </message>
    <message>
        <source>received at {time}</source>
        <translation>reçu à {time}</translation>
    </message>
    <message>
        <source>received on {day}</source>
        <translation>reçu le {day}</translation>
    </message>
    <message>
        <source>record of an e-mail refused by the portal</source>
        <translation>trace d’un e-mail refusée par le portail</translation>
    </message>
    <message>
        <source>Refused by the portal</source>
        <translation>Refusés par le portail</translation>
    </message>
    <message>
        <source>request for approval refused by the portal</source>
        <translation>demande d’approbation refusée par le portail</translation>
    </message>
    <message>
        <source>revoking the on-line link of {number} refused by the portal</source>
        <translation>révocation du lien en ligne de {number} refusée par le portail</translation>
    </message>
    <message>
        <source>Save mine as a new quote</source>
        <translation>Enregistrer la mienne comme nouveau devis</translation>
    </message>
    <message>
        <source>See in the file how the customer stands now.</source>
        <translation>Voyez dans la fiche où en est le client maintenant.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send all {n} again</source>
        <translation>
            <numerusform>Renvoyer {n}</numerusform>
            <numerusform>Renvoyer les {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer de nouveau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Date de démarrage prévisionnelle</translation>
    </message>
    <message>
        <source>Take the quantities over</source>
        <translation>Reprendre les quantités</translation>
    </message>
    <message>
        <source>taking up again refused by the portal</source>
        <translation>reprise refusée par le portail</translation>
    </message>
    <message>
        <source>template of e-mail refused by the portal</source>
        <translation>modèle d’e-mail refusé par le portail</translation>
    </message>
    <message>
        <source>The e-mail had left: sent again, whoever got it gets it a second time.</source>
        <translation>L’e-mail était parti : renvoyé, il arrive une deuxième fois chez ceux qui l’ont reçu.</translation>
    </message>
    <message>
        <source>The login stays as it is; whatever else you changed is sent again.</source>
        <translation>L’identifiant reste tel quel ; vos autres modifications sont renvoyées.</translation>
    </message>
    <message>
        <source>The meeting opens on what there is now, for the customer to accept anew.</source>
        <translation>Le rendez-vous s’ouvre sur la version actuelle, à faire accepter de nouveau.</translation>
    </message>
    <message>
        <source>the one that follows from its numbers</source>
        <translation>celle déduite de ses numéros</translation>
    </message>
    <message>
        <source>The portal asks {name} for the customer</source>
        <translation>Le portail transmet la demande à {name}</translation>
    </message>
    <message>
        <source>The portal writes to your colleague; what you typed is kept as a draft.</source>
        <translation>Le portail écrit à votre collègue ; votre saisie est conservée en brouillon.</translation>
    </message>
    <message>
        <source>The portal’s amount</source>
        <translation>Montant du portail</translation>
    </message>
    <message>
        <source>The portal’s quote stays as it is.</source>
        <translation>Le devis du portail reste tel quel.</translation>
    </message>
    <message>
        <source>The same order, at the amount of today.</source>
        <translation>La même commande, au montant du jour.</translation>
    </message>
    <message>
        <source>The totals you asked for are kept, beside what is held now and at today’s prices.</source>
        <translation>Les totaux demandés sont gardés, à côté de ce qui est détenu et aux prix du jour.</translation>
    </message>
    <message>
        <source>There is nothing left to do: take note and discard it.</source>
        <translation>Il n’y a plus rien à faire : prenez-en note et abandonnez.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>validation of quote {number} refused by the portal</source>
        <translation>validation du devis {number} refusée par le portail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What is not kept stays in the audit log; until you decide, the portal’s stands.</source>
        <translation>Ce qui est écarté reste dans le journal ; d’ici votre décision, la version du portail fait foi.</translation>
    </message>
    <message>
        <source>What the portal could not apply comes here, with the ways out.</source>
        <translation>Ce que le portail n’a pas pu appliquer arrive ici, avec les issues possibles.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What you sold becomes new totals of the contract that is there, except what is billed once.</source>
        <translation>Ce que vous avez vendu devient les nouveaux totaux du contrat existant, sauf ce qui n’est facturé qu’une fois.</translation>
    </message>
    <message>
        <source>What you typed is kept: correct it and create again.</source>
        <translation>Votre saisie est conservée : corrigez-la et recréez le client.</translation>
    </message>
    <message>
        <source>What you typed is kept: correct it and save again.</source>
        <translation>Votre saisie est conservée : corrigez-la, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>What you wrote is kept at its template: look at it again, then save or publish it.</source>
        <translation>Votre texte est gardé à son modèle : relisez-le, puis enregistrez-le ou publiez-le.</translation>
    </message>
    <message>
        <source>What you wrote is kept, over what is published by now: correct it and publish again.</source>
        <translation>Votre saisie est gardée, par-dessus ce qui est publié à présent : corrigez-la et publiez à nouveau.</translation>
    </message>
    <message>
        <source>when you began</source>
        <translation>quand vous avez commencé</translation>
    </message>
    <message>
        <source>withdrawal of a request refused by the portal</source>
        <translation>retrait d’une demande refusé par le portail</translation>
    </message>
    <message>
        <source>wording of what changed refused by the portal</source>
        <translation>texte de ce qui a changé refusé par le portail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>You can decide later; until then the portal’s stands.</source>
        <translation>Vous pouvez décider plus tard ; d’ici là, la version du portail fait foi.</translation>
    </message>
    <message>
        <source>Your amount</source>
        <translation>Votre montant</translation>
    </message>
    <message>
        <source>Your cart is kept: correct it and order again.</source>
        <translation>Votre panier est conservé : corrigez-le et commandez de nouveau.</translation>
    </message>
    <message>
        <source>Your change can still be made, from how it stands now.</source>
        <translation>Votre demande reste possible dans l’état actuel.</translation>
    </message>
    <message>
        <source>Your offer is kept: correct it and save it again.</source>
        <translation>Votre offre est conservée : corrigez-la et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Your role reads only.</source>
        <translation>Votre rôle permet seulement de consulter.</translation>
    </message>
    <message>
        <source>Your sale is sent again, as another contract beside the one that is there.</source>
        <translation>Votre vente est renvoyée, comme un autre contrat à côté de celui qui existe.</translation>
    </message>
    <message>
        <source>Your terms, priced again; the portal’s revision stays readable.</source>
        <translation>Vos conditions, au prix recalculé ; la révision du portail reste consultable.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Yours is discarded: what the portal has stays</source>
        <translation>Votre version est abandonnée : celle du portail reste</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{discount} off</source>
        <translation>remise {discount}</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field} : {problem}</translation>
    </message>
    <message>
        <source>{name} changed it meanwhile: it is “{now}” now; when you decided, it was “{seen}”.</source>
        <translation>{name} l’a modifié entre-temps : l’état est maintenant « {now} » ; au moment de votre décision, c’était « {seen} ».</translation>
    </message>
    <message>
        <source>{name} has this registration number already, in the portfolio of {rep}: nothing was created or changed.</source>
        <translation>{name} a déjà ce numéro d’immatriculation, dans le portefeuille de {rep} : rien n’a été créé ni modifié.</translation>
    </message>
    <message>
        <source>{name}, {day}, {time}</source>
        <translation>{name}, {day}, {time}</translation>
    </message>
    <message>
        <source>{name}: asked for once more</source>
        <translation>{name} : demande renouvelée</translation>
    </message>
    <message>
        <source>{name}: sent again</source>
        <translation>{name} : renvoyé</translation>
    </message>
    <message>
        <source>{name}: sent again, as another contract</source>
        <translation>{name} : renvoyé, comme un autre contrat</translation>
    </message>
    <message>
        <source>{name}: the login stays</source>
        <translation>{name} : l’identifiant reste inchangé</translation>
    </message>
    <message>
        <source>{name}: your choices apply</source>
        <translation>{name} : vos choix sont appliqués</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} changes sent again</source>
        <translation>
            <numerusform>{name} : {n} modification renvoyée</numerusform>
            <numerusform>{name} : {n} modifications renvoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}, extension {extension}</source>
        <translation>{number}, poste {extension}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be, and stay here.</source>
        <translation>
            <numerusform>{n} ne peut pas l’être et reste ici.</numerusform>
            <numerusform>{n} ne peuvent pas l’être et restent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are sent again</source>
        <translation>
            <numerusform>{n} modification est renvoyée</numerusform>
            <numerusform>{n} modifications sont renvoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items differ. Nothing was applied: keep the portal’s value, chosen already, or yours.</source>
        <translation>
            <numerusform>{n} élément diffère. Rien n’a été appliqué : gardez la valeur du portail, proposée d’office, ou prenez la vôtre.</numerusform>
            <numerusform>{n} éléments diffèrent. Rien n’a été appliqué : gardez la valeur du portail, proposée d’office, ou prenez la vôtre.</numerusform>
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
        <source>{price} each</source>
        <translation>{price} l’unité</translation>
    </message>
    <message>
        <source>{what}: held back after the portal’s restore</source>
        <translation>{what} : retenu après la restauration du portail</translation>
    </message>
    <message>
        <source>{what}: lost in the portal’s restore</source>
        <translation>{what} : perdu à la restauration du portail</translation>
    </message>
</context>
</TS>
