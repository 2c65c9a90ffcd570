<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>rescue</name>
    <message>
        <source>Actions not yet sent</source>
        <translation>Envois non partis</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>customer not known</source>
        <translation>client inconnu</translation>
    </message>
    <message>
        <source>Decisions to take</source>
        <translation>Décisions à traiter</translation>
    </message>
    <message>
        <source>Draft of a change of licences</source>
        <translation>Brouillon d’une modification de licences</translation>
    </message>
    <message>
        <source>Draft of a new customer</source>
        <translation>Brouillon d’un nouveau client</translation>
    </message>
    <message>
        <source>Draft of a profile</source>
        <translation>Brouillon d’un profil</translation>
    </message>
    <message>
        <source>Draft of a purchase</source>
        <translation>Brouillon d’un achat</translation>
    </message>
    <message>
        <source>Draft of a quote</source>
        <translation>Brouillon d’un devis</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Draft of identity and documents</source>
        <translation>Brouillon de l’identité et des documents</translation>
    </message>
    <message>
        <source>Draft of one end for contracts</source>
        <translation>Brouillon d’échéances à aligner</translation>
    </message>
    <message>
        <source>Draft of the partner’s lists</source>
        <translation>Brouillon des listes du partenaire</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>E-mail about {number}</source>
        <translation>E-mail au sujet de {number}</translation>
    </message>
    <message>
        <source>E-mails not yet sent</source>
        <translation>E-mails non partis</translation>
    </message>
    <message>
        <source>It was read block by block, not changed. The portal is not affected.</source>
        <translation>Il a été relu bloc par bloc, sans être modifié. Le portail n’est pas touché.</translation>
    </message>
    <message>
        <source>LOST: {what}</source>
        <translation>PERDU : {what}</translation>
    </message>
    <message>
        <source>Meeting that was held</source>
        <translation>Rendez-vous qui a eu lieu</translation>
    </message>
    <message>
        <source>more may be missing than can be named</source>
        <translation>il peut manquer davantage que ce qui est nommé</translation>
    </message>
    <message>
        <source>Pinned meeting</source>
        <translation>Rendez-vous épinglé</translation>
    </message>
    <message>
        <source>Rescued on {moment}</source>
        <translation>Sauvé le {moment}</translation>
    </message>
    <message numerus="yes">
        <source>The local file can no longer be read whole: of {total} blocks, {n} cannot be read.</source>
        <translation>
            <numerusform>Le fichier local ne se lit plus en entier : {n} bloc sur {total} est illisible.</numerusform>
            <numerusform>Le fichier local ne se lit plus en entier : {n} blocs sur {total} sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local file is empty. Nothing was changed. The portal is not affected.</source>
        <translation>Le fichier local est vide. Rien n’a été modifié. Le portail n’est pas touché.</translation>
    </message>
    <message>
        <source>The parts of the local file no longer fit together.</source>
        <translation>Les parties du fichier local ne vont plus ensemble.</translation>
    </message>
    <message>
        <source>There was nothing that only this computer had.</source>
        <translation>Il n’y avait rien que seul cet ordinateur avait.</translation>
    </message>
    <message>
        <source>{part}: {saved} of {found}</source>
        <translation>{part} : {saved} sur {found}</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} actions not yet sent</source>
        <translation>
            <numerusform>{saved} envoi non parti sur {n}</numerusform>
            <numerusform>{saved} envois non partis sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} decisions</source>
        <translation>
            <numerusform>{saved} décision sur {n}</numerusform>
            <numerusform>{saved} décisions sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} drafts</source>
        <translation>
            <numerusform>{saved} brouillon sur {n}</numerusform>
            <numerusform>{saved} brouillons sur {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} e-mails not yet sent</source>
        <translation>
            <numerusform>{saved} e-mail non parti sur {n}</numerusform>
            <numerusform>{saved} e-mails non partis sur {n}</numerusform>
        </translation>
    </message>
</context>
</TS>
