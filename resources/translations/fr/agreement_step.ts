<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>agreement_step</name>
    <message>
        <source>a shorter text</source>
        <translation>un texte plus court</translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation>Revenir à la proposition</translation>
    </message>
    <message>
        <source>Back to your agreement</source>
        <translation>Revenir à votre accord</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Going back takes signature and tick away.</source>
        <translation>Revenir efface la signature et décoche la case.</translation>
    </message>
    <message>
        <source>I accept the change as presented, for {price}.</source>
        <translation>J’accepte la modification présentée, pour {price}.</translation>
    </message>
    <message>
        <source>I accept the conditions ({agreement}, version {version}) and the change as presented, for {price}.</source>
        <translation>J’accepte les conditions ({agreement}, version {version}) et la modification présentée, pour {price}.</translation>
    </message>
    <message>
        <source>I accept the conditions ({agreement}, version {version}) and the offer as presented, for {price}.</source>
        <translation>J’accepte les conditions ({agreement}, version {version}) et l’offre présentée, pour {price}.</translation>
    </message>
    <message>
        <source>I accept the offer as presented, for {price}.</source>
        <translation>J’accepte l’offre présentée, pour {price}.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Rien n’est encore tracé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>read to the end at {time}</source>
        <translation>lu jusqu’à la fin à {time}</translation>
    </message>
    <message>
        <source>Read to the end.</source>
        <translation>Lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Signer à la main plutôt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message numerus="yes">
        <source>Signed, {n} strokes</source>
        <translation>
            <numerusform>Signé, {n} trait</numerusform>
            <numerusform>Signé, {n} traits</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Il manque encore : {what}.</translation>
    </message>
    <message>
        <source>Texts to read</source>
        <translation>Textes à lire</translation>
    </message>
    <message>
        <source>the end of “{title}”</source>
        <translation>la fin de « {title} »</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>la fonction</translation>
    </message>
    <message>
        <source>the same name as signature</source>
        <translation>le même nom comme signature</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>la signature</translation>
    </message>
    <message>
        <source>The text counts as read once you have reached its end.</source>
        <translation>Le texte compte comme lu une fois sa fin atteinte.</translation>
    </message>
    <message>
        <source>the tick in the box</source>
        <translation>la case à cocher</translation>
    </message>
    <message>
        <source>Type the name instead</source>
        <translation>Taper le nom plutôt</translation>
    </message>
    <message>
        <source>Type your name to sign</source>
        <translation>Tapez votre nom pour signer</translation>
    </message>
    <message>
        <source>With a finger, a pen or the mouse</source>
        <translation>Au doigt, au stylet ou à la souris</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Votre accord</translation>
    </message>
    <message>
        <source>Your name counts as your signature</source>
        <translation>Votre nom vaut signature</translation>
    </message>
    <message>
        <source>{amount} excl. VAT a month</source>
        <translation>{amount} HT par mois</translation>
    </message>
    <message>
        <source>{amount} excl. VAT a year</source>
        <translation>{amount} HT par an</translation>
    </message>
    <message>
        <source>{amount} excl. VAT once</source>
        <translation>{amount} HT une fois</translation>
    </message>
    <message>
        <source>{price} until {day}</source>
        <translation>{price} jusqu’au {day}</translation>
    </message>
    <message>
        <source>{read} of {count}</source>
        <translation>{read} sur {count}</translation>
    </message>
</context>
</TS>
