<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>undo</name>
    <message>
        <source>Nothing to undo: what you did was sent.</source>
        <translation>Nothing to undo: what you did was sent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes undone</source>
        <translation>
            <numerusform>{n} change undone</numerusform>
            <numerusform>{n} changes undone</numerusform>
        </translation>
    </message>
</context>
</TS>
