<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lists</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add: {list}</source>
        <translation>Add: {list}</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Changes discarded</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Customer types</source>
        <translation>Customer types</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>each month</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>each year</translation>
    </message>
    <message>
        <source>Everybody gets it with the next exchange. What is taken out is no longer offered; quotes and customers that have it keep it.</source>
        <translation>Everybody gets it with the next exchange. What is taken out is no longer offered; quotes and customers that have it keep it.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>In French</source>
        <translation>In French</translation>
    </message>
    <message>
        <source>In this order they are offered; Other is always the last.</source>
        <translation>In this order they are offered; Other is always the last.</translation>
    </message>
    <message>
        <source>Limits of discount</source>
        <translation>Limits of discount</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Move down: {name}</source>
        <translation>Move down: {name}</translation>
    </message>
    <message>
        <source>Move up: {name}</source>
        <translation>Move up: {name}</translation>
    </message>
    <message>
        <source>Partner subscriptions</source>
        <translation>Partner subscriptions</translation>
    </message>
    <message>
        <source>Published for the team</source>
        <translation>Published for the team</translation>
    </message>
    <message>
        <source>Reasons of loss</source>
        <translation>Reasons of loss</translation>
    </message>
    <message>
        <source>Reasons of refusal</source>
        <translation>Reasons of refusal</translation>
    </message>
    <message>
        <source>Sales rep</source>
        <translation>Sales rep</translation>
    </message>
    <message>
        <source>Set by your managers: {names}</source>
        <translation>Set by your managers: {names}</translation>
    </message>
    <message>
        <source>Somebody else published meanwhile: {lists}.</source>
        <translation>Somebody else published meanwhile: {lists}.</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Take out: {name}</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Under which customers buy: how they are billed, when they pay.</source>
        <translation>Under which customers buy: how they are billed, when they pay.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>What a role may grant by itself. A manager approves more, up to the manager’s own.</source>
        <translation>What a role may grant by itself. A manager approves more, up to the manager’s own.</translation>
    </message>
    <message>
        <source>What new offers begin with, and how long customers have credit.</source>
        <translation>What new offers begin with, and how long customers have credit.</translation>
    </message>
    <message>
        <source>What you wrote is shown; publishing puts it in its place.</source>
        <translation>What you wrote is shown; publishing puts it in its place.</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
</context>
</TS>
