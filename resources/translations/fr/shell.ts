<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>shell</name>
    <message>
        <source>Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Retour au client</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Retour aux clients</translation>
    </message>
    <message>
        <source>Catalogue not renewed</source>
        <translation>Catalogue non renouvelé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Close without the key of your data?</source>
        <translation>Fermer sans la clé de vos données ?</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Mes clients</translation>
    </message>
    <message>
        <source>Exchange stopped</source>
        <translation>Échange arrêté</translation>
    </message>
    <message>
        <source>Exchange under way elsewhere</source>
        <translation>Échange en cours ailleurs</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Échange en cours</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>not exchanged yet</source>
        <translation>pas encore d’échange</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline · {waiting}</source>
        <translation>Hors ligne · {waiting}</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renouvellements</translation>
    </message>
    <message>
        <source>Search, act…</source>
        <translation>Rechercher, agir…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Connexion terminée</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un problème inattendu est survenu</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>The sign-in did not work. Return to Channel Desk and try again.</source>
        <translation>La connexion n’a pas abouti. Revenez à Channel Desk et réessayez.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Cela n’a pas pu être fait</translation>
    </message>
    <message>
        <source>Time zone not known</source>
        <translation>Fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>What you saved is safe. If it happens again, send the log file to support: {error}</source>
        <translation>Ce qui est enregistré est en sûreté. Si cela se reproduit, envoyez le journal à l’assistance : {error}</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and return to Channel Desk.</source>
        <translation>La connexion est établie. Vous pouvez fermer cette page et revenir à Channel Desk.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>You can go on working here; what you save is sent after the sign-in.</source>
        <translation>Vous pouvez continuer à travailler ici ; ce que vous enregistrez partira après la connexion.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are not sent yet; they are kept.</source>
        <translation>
            <numerusform>{n} modification n’est pas encore partie ; elle est conservée.</numerusform>
            <numerusform>{n} modifications ne sont pas encore parties ; elles sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} decisions to take</source>
        <translation>
            <numerusform>{n} décision à prendre</numerusform>
            <numerusform>{n} décisions à prendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to send</source>
        <translation>
            <numerusform>{n} à envoyer</numerusform>
            <numerusform>{n} à envoyer</numerusform>
        </translation>
    </message>
</context>
</TS>
