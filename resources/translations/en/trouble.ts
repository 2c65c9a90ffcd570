<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>trouble</name>
    <message>
        <source>A keyring keeps your sign-in and the key of your data from one start to the next. A passphrase of yours does as well.</source>
        <translation>A keyring keeps your sign-in and the key of your data from one start to the next. A passphrase of yours does as well.</translation>
    </message>
    <message>
        <source>A new file receives what was saved, then everything that the portal has.</source>
        <translation>A new file receives what was saved, then everything that the portal has.</translation>
    </message>
    <message>
        <source>Another program holds your data</source>
        <translation>Another program holds your data</translation>
    </message>
    <message>
        <source>At least {least} characters; four words that have nothing to do with each other are good.</source>
        <translation>At least {least} characters; four words that have nothing to do with each other are good.</translation>
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
        <source>code {code}</source>
        <translation>code {code}</translation>
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
        <source>Easy to guess. One or two words more help most.</source>
        <translation>Easy to guess. One or two words more help most.</translation>
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
        <source>For a computer without a keyring: it locks the key from now on and is asked for at each start. The keyring must open one last time.</source>
        <translation>For a computer without a keyring: it locks the key from now on and is asked for at each start. The keyring must open one last time.</translation>
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
        <source>Hard to guess.</source>
        <translation>Hard to guess.</translation>
    </message>
    <message>
        <source>How many changes wait. It shows as soon as the data open.</source>
        <translation>How many changes wait. It shows as soon as the data open.</translation>
    </message>
    <message>
        <source>in these data: they go on as soon as they open</source>
        <translation>in these data: they go on as soon as they open</translation>
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
        <source>Keyring “{name}”.</source>
        <translation>Keyring “{name}”.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
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
        <source>Nothing was read, changed or deleted.</source>
        <translation>Nothing was read, changed or deleted.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>On the command line: {command}</translation>
    </message>
    <message>
        <source>on the disk, as they were left</source>
        <translation>on the disk, as they were left</translation>
    </message>
    <message>
        <source>on the disk, as you left them; nothing was changed or deleted</source>
        <translation>on the disk, as you left them; nothing was changed or deleted</translation>
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
        <source>One moment…</source>
        <translation>One moment…</translation>
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
        <source>The data are set aside, untouched, and the portal sends everything again, except what you had not sent.</source>
        <translation>The data are set aside, untouched, and the portal sends everything again, except what you had not sent.</translation>
    </message>
    <message>
        <source>The data of the other one</source>
        <translation>The data of the other one</translation>
    </message>
    <message>
        <source>The data of this computer are damaged</source>
        <translation>The data of this computer are damaged</translation>
    </message>
    <message>
        <source>The data on this computer belong to somebody else</source>
        <translation>The data on this computer belong to somebody else</translation>
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
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>The file with the key of your data is damaged</source>
        <translation>The file with the key of your data is damaged</translation>
    </message>
    <message>
        <source>The file with the key of your data may not be read</source>
        <translation>The file with the key of your data may not be read</translation>
    </message>
    <message>
        <source>The key of your data could not be kept</source>
        <translation>The key of your data could not be kept</translation>
    </message>
    <message>
        <source>The key of your data is another one</source>
        <translation>The key of your data is another one</translation>
    </message>
    <message>
        <source>The key of your data is damaged</source>
        <translation>The key of your data is damaged</translation>
    </message>
    <message>
        <source>The key of your data is not on this computer</source>
        <translation>The key of your data is not on this computer</translation>
    </message>
    <message>
        <source>The key that is kept here does not open them: they come from somebody else, or another key was put in the place of theirs.</source>
        <translation>The key that is kept here does not open them: they come from somebody else, or another key was put in the place of theirs.</translation>
    </message>
    <message>
        <source>The key that opens them is in a file that is not as it was written: {path}.</source>
        <translation>The key that opens them is in a file that is not as it was written: {path}.</translation>
    </message>
    <message>
        <source>The key that opens them is in a file that is not yours to read: {path}.</source>
        <translation>The key that opens them is in a file that is not yours to read: {path}.</translation>
    </message>
    <message>
        <source>The key that opens them is in a keyring, and this session has none: it may have begun without its desktop.</source>
        <translation>The key that opens them is in a keyring, and this session has none: it may have begun without its desktop.</translation>
    </message>
    <message>
        <source>The key that opens them is in the keyring, which was asked at {time} and has not answered since.</source>
        <translation>The key that opens them is in the keyring, which was asked at {time} and has not answered since.</translation>
    </message>
    <message>
        <source>The key that opens them is in the keyring, which was closed at {time}.</source>
        <translation>The key that opens them is in the keyring, which was closed at {time}.</translation>
    </message>
    <message>
        <source>The key that opens them was removed, or they come from another computer, where it stayed.</source>
        <translation>The key that opens them was removed, or they come from another computer, where it stayed.</translation>
    </message>
    <message>
        <source>The keyring is not to be found</source>
        <translation>The keyring is not to be found</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer</source>
        <translation>The keyring of this computer does not answer</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked</source>
        <translation>The keyring of this computer is locked</translation>
    </message>
    <message>
        <source>The keyring of this computer reports an error</source>
        <translation>The keyring of this computer reports an error</translation>
    </message>
    <message>
        <source>The list of what was saved, line by line, with what is lost.</source>
        <translation>The list of what was saved, line by line, with what is lost.</translation>
    </message>
    <message>
        <source>The new key is kept in the keyring.</source>
        <translation>The new key is kept in the keyring.</translation>
    </message>
    <message>
        <source>The new key is under a passphrase, asked for at each start.</source>
        <translation>The new key is under a passphrase, asked for at each start.</translation>
    </message>
    <message>
        <source>The next try is in 5 seconds.</source>
        <translation>The next try is in 5 seconds.</translation>
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
        <source>The passphrase that was chosen on this computer opens them, and nothing else does.</source>
        <translation>The passphrase that was chosen on this computer opens them, and nothing else does.</translation>
    </message>
    <message>
        <source>The passphrase that was given is not the one that was chosen on this computer.</source>
        <translation>The passphrase that was given is not the one that was chosen on this computer.</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>The portal</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
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
        <source>Too short by {missing}.</source>
        <translation>Too short by {missing}.</translation>
    </message>
    <message>
        <source>Tried again at {time}: nothing has changed.</source>
        <translation>Tried again at {time}: nothing has changed.</translation>
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
        <source>Very hard to guess.</source>
        <translation>Very hard to guess.</translation>
    </message>
    <message>
        <source>What cannot be read without the key</source>
        <translation>What cannot be read without the key</translation>
    </message>
    <message>
        <source>What is kept as the key that opens them is none.</source>
        <translation>What is kept as the key that opens them is none.</translation>
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
        <source>When the file is in order, or in its place, again.</source>
        <translation>When the file is in order, or in its place, again.</translation>
    </message>
    <message>
        <source>When the keyring, or the key, is in its place again.</source>
        <translation>When the keyring, or the key, is in its place again.</translation>
    </message>
    <message>
        <source>When these data may be read, or yours are in their place.</source>
        <translation>When these data may be read, or yours are in their place.</translation>
    </message>
    <message>
        <source>Whoever is signed in to the computer may not read them: {path}.</source>
        <translation>Whoever is signed in to the computer may not read them: {path}.</translation>
    </message>
    <message>
        <source>Your customers and quotes are on the disk, encrypted.</source>
        <translation>Your customers and quotes are on the disk, encrypted.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Your data are locked</source>
        <translation>Your data are locked</translation>
    </message>
    <message>
        <source>Your sign-in and the key of your data are to be kept in it, and it was closed at {time}.</source>
        <translation>Your sign-in and the key of your data are to be kept in it, and it was closed at {time}.</translation>
    </message>
    <message>
        <source>Your unsent changes, drafts and decisions</source>
        <translation>Your unsent changes, drafts and decisions</translation>
    </message>
    <message numerus="yes">
        <source>{n} actions wait in the outbox: nothing leaves before you agree.</source>
        <translation>
            <numerusform>{n} action waits in the outbox: nothing leaves before you agree.</numerusform>
            <numerusform>{n} actions wait in the outbox: nothing leaves before you agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} e-mails wait in the outbox: none leaves before you agree.</source>
        <translation>
            <numerusform>{n} e-mail waits in the outbox: it does not leave before you agree.</numerusform>
            <numerusform>{n} e-mails wait in the outbox: none leaves before you agree.</numerusform>
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
    <message>
        <source>{size} MB, unchanged since {date}, {time}</source>
        <translation>{size} MB, unchanged since {date}, {time}</translation>
    </message>
</context>
</TS>
