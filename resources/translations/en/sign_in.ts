<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sign_in</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Finish in your browser; this page goes on by itself.</source>
        <translation>Finish in your browser; this page goes on by itself.</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Portal address</translation>
    </message>
    <message>
        <source>Sign in once on this laptop. Your customers and quotes then stay with you, online or not.</source>
        <translation>Sign in once on this laptop. Your customers and quotes then stay with you, online or not.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Sign in with the browser</translation>
    </message>
    <message>
        <source>This laptop keeps nothing of Channel Desk any more.</source>
        <translation>This laptop keeps nothing of Channel Desk any more.</translation>
    </message>
    <message>
        <source>Your partner manager gives it to you: https://portal.example.com</source>
        <translation>Your partner manager gives it to you: https://portal.example.com</translation>
    </message>
</context>
</TS>
