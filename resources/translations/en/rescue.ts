<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rescue</name>
    <message>
        <source>Actions not yet sent</source>
        <translation>Actions not yet sent</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message>
        <source>customer not known</source>
        <translation>customer not known</translation>
    </message>
    <message>
        <source>Decisions to take</source>
        <translation>Decisions to take</translation>
    </message>
    <message>
        <source>Draft of a change of licences</source>
        <translation>Draft of a change of licences</translation>
    </message>
    <message>
        <source>Draft of a new customer</source>
        <translation>Draft of a new customer</translation>
    </message>
    <message>
        <source>Draft of a profile</source>
        <translation>Draft of a profile</translation>
    </message>
    <message>
        <source>Draft of a purchase</source>
        <translation>Draft of a purchase</translation>
    </message>
    <message>
        <source>Draft of a quote</source>
        <translation>Draft of a quote</translation>
    </message>
    <message>
        <source>Draft of an e-mail</source>
        <translation>Draft of an e-mail</translation>
    </message>
    <message>
        <source>Draft of identity and documents</source>
        <translation>Draft of identity and documents</translation>
    </message>
    <message>
        <source>Draft of one end for contracts</source>
        <translation>Draft of one end for contracts</translation>
    </message>
    <message>
        <source>Draft of the partner’s lists</source>
        <translation>Draft of the partner’s lists</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>E-mail about {number}</source>
        <translation>E-mail about {number}</translation>
    </message>
    <message>
        <source>E-mails not yet sent</source>
        <translation>E-mails not yet sent</translation>
    </message>
    <message>
        <source>It was read block by block, not changed. The portal is not affected.</source>
        <translation>It was read block by block, not changed. The portal is not affected.</translation>
    </message>
    <message>
        <source>LOST: {what}</source>
        <translation>LOST: {what}</translation>
    </message>
    <message>
        <source>Meeting that was held</source>
        <translation>Meeting that was held</translation>
    </message>
    <message>
        <source>more may be missing than can be named</source>
        <translation>more may be missing than can be named</translation>
    </message>
    <message>
        <source>Pinned meeting</source>
        <translation>Pinned meeting</translation>
    </message>
    <message>
        <source>Rescued on {moment}</source>
        <translation>Rescued on {moment}</translation>
    </message>
    <message numerus="yes">
        <source>The local file can no longer be read whole: of {total} blocks, {n} cannot be read.</source>
        <translation>
            <numerusform>The local file can no longer be read whole: of {total} blocks, {n} cannot be read.</numerusform>
            <numerusform>The local file can no longer be read whole: of {total} blocks, {n} cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>The local file is empty. Nothing was changed. The portal is not affected.</source>
        <translation>The local file is empty. Nothing was changed. The portal is not affected.</translation>
    </message>
    <message>
        <source>The parts of the local file no longer fit together.</source>
        <translation>The parts of the local file no longer fit together.</translation>
    </message>
    <message>
        <source>There was nothing that only this computer had.</source>
        <translation>There was nothing that only this computer had.</translation>
    </message>
    <message>
        <source>{part}: {saved} of {found}</source>
        <translation>{part}: {saved} of {found}</translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} actions not yet sent</source>
        <translation>
            <numerusform>{saved} of {n} action not yet sent</numerusform>
            <numerusform>{saved} of {n} actions not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} decisions</source>
        <translation>
            <numerusform>{saved} of {n} decision</numerusform>
            <numerusform>{saved} of {n} decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} drafts</source>
        <translation>
            <numerusform>{saved} of {n} draft</numerusform>
            <numerusform>{saved} of {n} drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{saved} of {n} e-mails not yet sent</source>
        <translation>
            <numerusform>{saved} of {n} e-mail not yet sent</numerusform>
            <numerusform>{saved} of {n} e-mails not yet sent</numerusform>
        </translation>
    </message>
</context>
</TS>
