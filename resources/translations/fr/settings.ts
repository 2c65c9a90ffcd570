<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>A ZIP archive with tables of customers, quotes, contracts, licences, orders and invoices, and every document exactly as it is. It is not encrypted: whoever has it can read it.</source>
        <translation>Une archive ZIP avec les tableaux des clients, devis, contrats, licences, commandes et factures, et chaque document exactement tel qu’il est. Elle n’est pas chiffrée : quiconque l’a peut la lire.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Before the laptop goes to somebody else: everything that the desk keeps on it is removed, the key of the data first.</source>
        <translation>Avant de remettre ce poste à quelqu’un d’autre : tout ce que l’application y garde est supprimé, en commençant par la clé des données.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Customers, quotes, contracts and prices as the portal has them, drafts, what waits to be sent, e-mails and papers.</source>
        <translation>Clients, devis, contrats et prix tels que sur le portail, brouillons, ce qui attend l’envoi, e-mails et documents.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data and security</source>
        <translation>Données et sécurité</translation>
    </message>
    <message>
        <source>Data, sign-in, settings and papers kept for meetings go from this laptop. What the portal has stays there, and comes back with the next sign-in.</source>
        <translation>Les données, la connexion, les réglages et les documents gardés pour les rendez-vous quittent ce poste. Ce que le portail possède y reste, et revient à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Dates of quotes and contracts</source>
        <translation>Dates des devis et contrats</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>E-mail and templates</source>
        <translation>E-mail et modèles</translation>
    </message>
    <message>
        <source>Encrypted cache</source>
        <translation>Cache chiffré</translation>
    </message>
    <message>
        <source>erase</source>
        <comment>word to type</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase this laptop?</source>
        <translation>Effacer ce poste ?</translation>
    </message>
    <message>
        <source>Erase this laptop…</source>
        <translation>Effacer ce poste…</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Export vers {name}…</translation>
    </message>
    <message>
        <source>F1 or ? shows them over any page, those of that page first.</source>
        <translation>F1 ou ? les affiche par-dessus n’importe quelle page, ceux de la page d’abord.</translation>
    </message>
    <message>
        <source>For that long, up to 30 seconds, you can undo it; at 0 everything is sent at once. Closing the window sends it as well.</source>
        <translation>Pendant ce temps, 30 secondes au plus, vous pouvez l’annuler ; avec 0, tout part aussitôt. Fermer la fenêtre l’envoie aussi.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Identity and documents</source>
        <translation>Identité et documents</translation>
    </message>
    <message>
        <source>Its size on the disk</source>
        <translation>Sa taille sur le disque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Leave nothing here</source>
        <translation>Ne rien laisser ici</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lists of the partner</source>
        <translation>Listes du partenaire</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>not exchanged yet</source>
        <translation>pas encore d’échange</translation>
    </message>
    <message>
        <source>One second less</source>
        <translation>Une seconde de moins</translation>
    </message>
    <message>
        <source>One second more</source>
        <translation>Une seconde de plus</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Rescued from damaged data</source>
        <translation>Sauvé de données abîmées</translation>
    </message>
    <message>
        <source>Seconds before what you do is sent</source>
        <translation>Secondes avant l’envoi de ce que vous faites</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>those of {place}</source>
        <translation>celles de {place}</translation>
    </message>
    <message>
        <source>To sign in again, the portal must be reachable. What is here stays here, encrypted.</source>
        <translation>Pour revenir, il faudra joindre le portail. Ce qui est ici y reste, chiffré.</translation>
    </message>
    <message>
        <source>Type “{word}” to go on</source>
        <translation>Saisissez « {word} » pour continuer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est gardé</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes and e-mails that have not left yet are lost.</source>
        <translation>
            <numerusform>{n} modification ou e-mail pas encore parti est perdu.</numerusform>
            <numerusform>{n} modifications et e-mails pas encore partis sont perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not sent yet leave now; what the portal does not take, after the next sign-in.</source>
        <translation>
            <numerusform>{n} modification pas encore envoyée part maintenant ; si le portail ne la reçoit pas, après la prochaine connexion.</numerusform>
            <numerusform>{n} modifications pas encore envoyées partent maintenant ; celles que le portail ne reçoit pas, après la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents exported to {name}</source>
        <translation>
            <numerusform>{n} document exporté vers {name}</numerusform>
            <numerusform>{n} documents exportés vers {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drafts are on this laptop only: they are lost.</source>
        <translation>
            <numerusform>{n} brouillon n’existe que sur ce poste : il est perdu.</numerusform>
            <numerusform>{n} brouillons n’existent que sur ce poste : ils sont perdus.</numerusform>
        </translation>
    </message>
</context>
</TS>
