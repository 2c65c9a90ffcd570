<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trouble</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Close Channel Desk</source>
        <translation>Close Channel Desk</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
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
        <source>It locks the key of your data, and is asked for at each start. Nobody can recover it.</source>
        <translation>It locks the key of your data, and is asked for at each start. Nobody can recover it.</translation>
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
        <source>on the disk, encrypted; nothing was read, changed or deleted</source>
        <translation>on the disk, encrypted; nothing was read, changed or deleted</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Report copied</translation>
    </message>
    <message>
        <source>Start again and read everything</source>
        <translation>Start again and read everything</translation>
    </message>
    <message>
        <source>The data are set aside, untouched, and the portal sends everything again, except what you had not sent. The new key is under a passphrase, asked for at each start.</source>
        <translation>The data are set aside, untouched, and the portal sends everything again, except what you had not sent. The new key is under a passphrase, asked for at each start.</translation>
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
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Unlock the keyring</source>
        <translation>Unlock the keyring</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>What is safe</translation>
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
</context>
</TS>
