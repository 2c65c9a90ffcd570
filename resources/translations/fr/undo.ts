<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>undo</name>
    <message>
        <source>Nothing to undo: what you did was sent.</source>
        <translation>Rien à annuler : ce que vous avez fait est envoyé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes undone</source>
        <translation>
            <numerusform>{n} modification annulée</numerusform>
            <numerusform>{n} modifications annulées</numerusform>
        </translation>
    </message>
</context>
</TS>
