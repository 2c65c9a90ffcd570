<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>meeting_page</name>
    <message>
        <source>Add or remove a variant</source>
        <translation>Ajouter ou retirer une variante</translation>
    </message>
    <message>
        <source>Back to the variants</source>
        <translation>Retour aux variantes</translation>
    </message>
    <message>
        <source>Discard what was changed</source>
        <translation>Abandonner ce qui a été changé</translation>
    </message>
    <message>
        <source>For you only</source>
        <translation>Pour vous uniquement</translation>
    </message>
    <message>
        <source>Go on with one of the variants first: it is what the customer accepts.</source>
        <translation>Continuez d’abord avec une variante : c’est elle que le client accepte.</translation>
    </message>
    <message>
        <source>Go on with {letter}</source>
        <translation>Continuer avec {letter}</translation>
    </message>
    <message>
        <source>Keep as a draft on this laptop</source>
        <translation>Garder en brouillon sur cet ordinateur</translation>
    </message>
    <message>
        <source>Keep as a new revision</source>
        <translation>Garder en nouvelle révision</translation>
    </message>
    <message>
        <source>Keep as a variant on the scenario board</source>
        <translation>Garder en variante du tableau des scénarios</translation>
    </message>
    <message>
        <source>Keep on the scenario board</source>
        <translation>Garder dans le tableau des scénarios</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Langue du client</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave the meeting?</source>
        <translation>Quitter le rendez-vous ?</translation>
    </message>
    <message>
        <source>Level of {name}</source>
        <translation>Niveau de {name}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of {letter}</source>
        <translation>Licences de {letter}</translation>
    </message>
    <message>
        <source>Meeting with {name}</source>
        <translation>Rendez-vous avec {name}</translation>
    </message>
    <message>
        <source>never on the customer’s screen</source>
        <translation>jamais sur l’écran du client</translation>
    </message>
    <message>
        <source>Notes for the customer</source>
        <translation>Notes pour le client</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Page of notes</source>
        <translation>Page de notes</translation>
    </message>
    <message>
        <source>Quantity of {name}</source>
        <translation>Quantité de {name}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove {letter}</source>
        <translation>Retirer {letter}</translation>
    </message>
    <message>
        <source>Something was changed and is not accepted yet.</source>
        <translation>Des changements n’ont pas encore été acceptés.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The variant that is turned here</source>
        <translation>La variante à modifier</translation>
    </message>
    <message>
        <source>These versions cannot be shown</source>
        <translation>Ces versions ne peuvent pas être montrées</translation>
    </message>
    <message>
        <source>This meeting cannot be opened</source>
        <translation>Ce rendez-vous ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>To the agreement</source>
        <translation>Vers l’accord</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What changed, for the customer</source>
        <translation>Ce qui a changé, pour le client</translation>
    </message>
    <message>
        <source>What was shown is kept for the minutes.</source>
        <translation>Ce qui a été montré est gardé pour le compte rendu.</translation>
    </message>
    <message>
        <source>What was signed there is gone: have it signed again.</source>
        <translation>La signature commencée est perdue : faites signer de nouveau.</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Avec TVA</translation>
    </message>
    <message>
        <source>{number} is accepted</source>
        <translation>{number} est accepté</translation>
    </message>
</context>
</TS>
