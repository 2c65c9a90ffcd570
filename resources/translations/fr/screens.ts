<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>screens</name>
    <message>
        <source>Back to my view</source>
        <translation>Revenir à ma vue</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Customer’s screen</source>
        <translation>Écran du client</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Y reprendre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Pointeur</translation>
    </message>
    <message>
        <source>Resume the presentation</source>
        <translation>Reprendre la présentation</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Ne plus montrer</translation>
    </message>
    <message>
        <source>The customer’s screen has gone. The customer’s view is closed.</source>
        <translation>L’écran du client n’est plus là. La vue du client est fermée.</translation>
    </message>
    <message>
        <source>The customer’s screen is back: {name}.</source>
        <translation>L’écran du client est revenu : {name}.</translation>
    </message>
    <message>
        <source>The presentation is paused</source>
        <translation>La présentation est en pause</translation>
    </message>
    <message>
        <source>The screens are mirrored now. Your view was covered, so that no cost is seen.</source>
        <translation>Les écrans sont maintenant dupliqués. Votre vue a été masquée, pour qu’aucun coût ne soit vu.</translation>
    </message>
    <message>
        <source>The screens have changed.</source>
        <translation>Les écrans ont changé.</translation>
    </message>
    <message>
        <source>The system has moved the customer’s view to another screen. It is closed.</source>
        <translation>Le système a déplacé la vue du client sur un autre écran. Elle est fermée.</translation>
    </message>
    <message>
        <source>There is one screen: the customer’s view will fill it. Esc brings you back here.</source>
        <translation>Il n’y a qu’un écran : la vue du client va le remplir. Échap vous ramène ici.</translation>
    </message>
    <message>
        <source>This screen, filled</source>
        <translation>Cet écran, en entier</translation>
    </message>
    <message>
        <source>This window, with costs, reaches onto the customer’s screen. Move it wholly onto yours first.</source>
        <translation>Cette fenêtre, coûts compris, déborde sur l’écran du client. Placez-la d’abord entièrement sur le vôtre.</translation>
    </message>
    <message>
        <source>Whole view, now {size}</source>
        <translation>Vue entière, à présent {size}</translation>
    </message>
    <message>
        <source>Your screen has gone. The customer’s view is closed, and yours was covered.</source>
        <translation>Votre écran n’est plus là. La vue du client est fermée, et la vôtre a été masquée.</translation>
    </message>
    <message>
        <source>Your screen is mirrored: what you see, with costs, is seen by the customer too. Until the screens are extended, show the customer’s view only.</source>
        <translation>Votre écran est dupliqué : ce que vous voyez, coûts compris, le client le voit aussi. Tant que l’affichage n’est pas étendu, ne montrez que la vue du client.</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}, {width} × {height}</translation>
    </message>
</context>
</TS>
