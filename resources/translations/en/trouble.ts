<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trouble</name>
    <message>
        <source>A new file receives what was saved, then everything that the portal has.</source>
        <translation>A new file receives what was saved, then everything that the portal has.</translation>
    </message>
    <message>
        <source>Another program holds your data</source>
        <translation>Another program holds your data</translation>
    </message>
    <message>
        <source>cannot be read: {names}</source>
        <translation>cannot be read: {names}</translation>
    </message>
    <message>
        <source>Channel Desk is open already and does not answer</source>
        <translation>Channel Desk is open already and does not answer</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Check first</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close Channel Desk</source>
        <translation>Close Channel Desk</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Copies of what the portal has</source>
        <translation>Copies of what the portal has</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Customers and contracts</source>
        <translation>Customers and contracts</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Enter the passphrase</translation>
    </message>
    <message>
        <source>everything that was exchanged is there, unchanged</source>
        <translation>everything that was exchanged is there, unchanged</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Give the open one a moment, or end it in the system's task list first.</source>
        <translation>Give the open one a moment, or end it in the system's task list first.</translation>
    </message>
    <message>
        <source>It locks the key of your data, and is asked for at each start. Nobody can recover it.</source>
        <translation>It locks the key of your data, and is asked for at each start. Nobody can recover it.</translation>
    </message>
    <message>
        <source>Keep the damaged files</source>
        <translation>Keep the damaged files</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Not certain</translation>
    </message>
    <message>
        <source>Nothing can be written on this disk</source>
        <translation>Nothing can be written on this disk</translation>
    </message>
    <message>
        <source>Nothing changes. The page comes back at the next start.</source>
        <translation>Nothing changes. The page comes back at the next start.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>On the command line: {command}</translation>
    </message>
    <message>
        <source>on the disk, as you left them; nothing was changed or deleted</source>
        <translation>on the disk, as you left them; nothing was changed or deleted</translation>
    </message>
    <message>
        <source>on the disk, encrypted; nothing was read, changed or deleted</source>
        <translation>on the disk, encrypted; nothing was read, changed or deleted</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>On this computer only</translation>
    </message>
    <message>
        <source>Once it is mended, the desk opens where you left it.</source>
        <translation>Once it is mended, the desk opens where you left it.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Price lists, programmes and texts</source>
        <translation>Price lists, programmes and texts</translation>
    </message>
    <message>
        <source>Quotes and orders</source>
        <translation>Quotes and orders</translation>
    </message>
    <message>
        <source>read and checked at {time}</source>
        <translation>read and checked at {time}</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Report copied</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>See the list</translation>
    </message>
    <message>
        <source>Start again and read everything</source>
        <translation>Start again and read everything</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The data are set aside, untouched, and the portal sends everything again, except what you had not sent. The new key is under a passphrase, asked for at each start.</source>
        <translation>The data are set aside, untouched, and the portal sends everything again, except what you had not sent. The new key is under a passphrase, asked for at each start.</translation>
    </message>
    <message>
        <source>The data of this computer are damaged</source>
        <translation>The data of this computer are damaged</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>The disk reports an error</translation>
    </message>
    <message>
        <source>The key of your data is not here</source>
        <translation>The key of your data is not here</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>The keyring of this computer is locked</translation>
    </message>
    <message>
        <source>The list of what was saved, line by line, with what is lost.</source>
        <translation>The list of what was saved, line by line, with what is lost.</translation>
    </message>
    <message>
        <source>The one that is open stays as it is.</source>
        <translation>The one that is open stays as it is.</translation>
    </message>
    <message>
        <source>The one you chose on this computer.</source>
        <translation>The one you chose on this computer.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>The portal</translation>
    </message>
    <message>
        <source>The system asks for its password. Channel Desk does not see it and goes on at once.</source>
        <translation>The system asks for its password. Channel Desk does not see it and goes on at once.</translation>
    </message>
    <message>
        <source>This computer has no keyring</source>
        <translation>This computer has no keyring</translation>
    </message>
    <message>
        <source>To read again</source>
        <translation>To read again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Unlock the keyring</translation>
    </message>
    <message>
        <source>What is left of them is being read. Nothing is changed.</source>
        <translation>What is left of them is being read. Nothing is changed.</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>What is safe</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>What was saved</translation>
    </message>
    <message>
        <source>what was saved is on the disk, even if the open one is ended</source>
        <translation>what was saved is on the disk, even if the open one is ended</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>What you can do</translation>
    </message>
    <message>
        <source>When the keyring, or the key, is in its place again.</source>
        <translation>When the keyring, or the key, is in its place again.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Your data are locked</source>
        <translation>Your data are locked</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions wait in the outbox: nothing leaves before you agree.</source>
        <translation>
            <numerusform>{n} action waits in the outbox: nothing leaves before you agree.</numerusform>
            <numerusform>{n} actions wait in the outbox: nothing leaves before you agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {size} MB. They are set aside under the moment; Channel Desk never deletes them.</source>
        <translation>
            <numerusform>{n} file, {size} MB. It is set aside under the moment; Channel Desk never deletes it.</numerusform>
            <numerusform>{n} files, {size} MB. They are set aside under the moment; Channel Desk never deletes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lost</source>
        <translation>
            <numerusform>{n} lost</numerusform>
            <numerusform>{n} lost</numerusform>
        </translation>
    </message>
</context>
</TS>
