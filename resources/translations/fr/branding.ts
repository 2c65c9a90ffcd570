<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>branding</name>
    <message numerus="yes">
        <source>A manager’s setting: {n} colleagues get it with the next exchange. Papers that were sent or accepted do not change.</source>
        <translation>
            <numerusform>Réglage de responsable : {n} collègue le reçoit au prochain échange. Les documents déjà envoyés ou acceptés ne changent pas.</numerusform>
            <numerusform>Réglage de responsable : {n} collègues le reçoivent au prochain échange. Les documents déjà envoyés ou acceptés ne changent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of 2 MB at most</source>
        <translation>Un PDF de 2 Mo au plus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Address of e-invoices</source>
        <translation>Adresse électronique de facturation</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Apply {colour}</source>
        <translation>Appliquer {colour}</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changements abandonnés</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Choose general conditions</source>
        <translation>Choisir des conditions générales</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour on white paper, also in greys</source>
        <translation>Couleur sur papier blanc, et en niveaux de gris</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Délai</translation>
    </message>
    <message numerus="yes">
        <source>Each quote that they are attached to becomes {n} pages longer.</source>
        <translation>
            <numerusform>Chaque devis qui les porte s’allonge de {n} page.</numerusform>
            <numerusform>Chaque devis qui les porte s’allonge de {n} pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Early payment</source>
        <translation>Escompte</translation>
    </message>
    <message>
        <source>ECB rate + {figure} points</source>
        <translation>Taux BCE + {figure} points</translation>
    </message>
    <message>
        <source>example: {customer}, {number}</source>
        <translation>exemple : {customer}, {number}</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Foot of the page, in English</source>
        <translation>Bas de page, en anglais</translation>
    </message>
    <message>
        <source>Foot of the page, in French</source>
        <translation>Bas de page, en français</translation>
    </message>
    <message>
        <source>General conditions</source>
        <translation>Conditions générales</translation>
    </message>
    <message>
        <source>General terms of sale</source>
        <translation>Conditions générales de vente</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>en vigueur à partir du {day}</translation>
    </message>
    <message>
        <source>in force since {day}</source>
        <translation>en vigueur depuis le {day}</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>Pénalités de retard</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Legal identity</source>
        <translation>Identité légale</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>New version of the general conditions</source>
        <translation>Nouvelle version des conditions générales</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nouvelle version…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucunes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>On receipt</source>
        <translation>À réception</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message numerus="yes">
        <source>PDF, {n} pages, {size}</source>
        <translation>
            <numerusform>PDF, {n} page, {size}</numerusform>
            <numerusform>PDF, {n} pages, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG. Scripts and links of an SVG are taken out.</source>
        <translation>PNG, JPEG ou SVG. Les scripts et liens d’un SVG sont retirés.</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Print a trial</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message>
        <source>Publish for the team</source>
        <translation>Publier pour l’équipe</translation>
    </message>
    <message>
        <source>Published for the team</source>
        <translation>Publié pour l’équipe</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>See in colour</source>
        <translation>Voir en couleur</translation>
    </message>
    <message>
        <source>See in greys</source>
        <translation>Voir en niveaux de gris</translation>
    </message>
    <message>
        <source>Set by your managers: {names}</source>
        <translation>Réglé par vos responsables : {names}</translation>
    </message>
    <message>
        <source>Set by {name} on {day}</source>
        <translation>Réglé par {name} le {day}</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Take the logo’s colour</source>
        <translation>Prendre celle du logo</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre les siens</translation>
    </message>
    <message>
        <source>The initials stand for it.</source>
        <translation>Les initiales en tiennent lieu.</translation>
    </message>
    <message>
        <source>Their pages follow those of every quote</source>
        <translation>Leurs pages suivent celles de chaque devis</translation>
    </message>
    <message>
        <source>There is no logo yet.</source>
        <translation>Il n’y a pas encore de logo.</translation>
    </message>
    <message>
        <source>This PDF does not say that it is PDF/A for RGB colours: papers with its pages behind them will not be PDF/A either.</source>
        <translation>Ce PDF ne se dit pas PDF/A en couleurs RVB : les documents suivis de ses pages ne seront pas PDF/A non plus.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>to correct: {fields}</source>
        <translation>à corriger : {fields}</translation>
    </message>
    <message>
        <source>Trade register of</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>VAT is owed when invoiced (option for debits), not when paid</source>
        <translation>Option pour la TVA sur les débits : due à la facture, non à l’encaissement</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>TVA intracommunautaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What customers accepted before keeps the version they read.</source>
        <translation>Les accords déjà donnés gardent la version lue.</translation>
    </message>
    <message>
        <source>what is not published yet</source>
        <translation>ce que vous êtes en train de changer</translation>
    </message>
    <message>
        <source>what was accepted keeps the version that was read</source>
        <translation>les accords donnés gardent la version lue</translation>
    </message>
    <message>
        <source>What you wrote is shown; publishing puts it in its place.</source>
        <translation>Votre saisie est affichée ; publier la met à la place.</translation>
    </message>
    <message>
        <source>White letters on the colour</source>
        <translation>Lettres blanches sur la couleur</translation>
    </message>
    <message>
        <source>{figure} : 1</source>
        <translation>{figure} : 1</translation>
    </message>
    <message>
        <source>{figure} × legal rate</source>
        <translation>{figure} × taux légal</translation>
    </message>
    <message>
        <source>{name} published meanwhile: {groups}.</source>
        <translation>{name} a publié entre-temps : {groups}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} pages, {size}</source>
        <translation>
            <numerusform>{name} : {n} page, {size}</numerusform>
            <numerusform>{name} : {n} pages, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not published</source>
        <translation>
            <numerusform>{n} changement non publié</numerusform>
            <numerusform>{n} changements non publiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days, end of month</source>
        <translation>
            <numerusform>{n} jour, fin de mois</numerusform>
            <numerusform>{n} jours, fin de mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days, invoice date</source>
        <translation>
            <numerusform>{n} jour, date de facture</numerusform>
            <numerusform>{n} jours, date de facture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts of the file were no picture: they are left out.</source>
        <translation>
            <numerusform>{n} partie du fichier n’était pas une image : elle est retirée.</numerusform>
            <numerusform>{n} parties du fichier n’étaient pas une image : elles sont retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} signs of {most}; without one the legal identity stands there</source>
        <translation>
            <numerusform>{n} signe sur {most} ; sans texte, l’identité légale y figure</numerusform>
            <numerusform>{n} signes sur {most} ; sans texte, l’identité légale y figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{percent} in {n} days</source>
        <translation>
            <numerusform>{percent} sous {n} jour</numerusform>
            <numerusform>{percent} sous {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{ratio} at least</source>
        <translation>{ratio} au moins</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <source>{width} × {height}, {size} once reduced</source>
        <translation>{width} × {height}, {size} une fois réduit</translation>
    </message>
</context>
</TS>
