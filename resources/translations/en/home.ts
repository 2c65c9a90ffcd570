<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>home</name>
    <message>
        <source>Accepted on-line</source>
        <translation>Accepted on-line</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>All quotes</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more,</source>
        <translation>
            <numerusform>and {n} more,</numerusform>
            <numerusform>and {n} more,</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Asked on-line</source>
        <translation>Asked on-line</translation>
    </message>
    <message>
        <source>at stake: {amount} a month</source>
        <translation>at stake: {amount} a month</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Begin with the first customer: what is to be done about it comes here.</source>
        <translation>Begin with the first customer: what is to be done about it comes here.</translation>
    </message>
    <message>
        <source>cart begun</source>
        <translation>cart begun</translation>
    </message>
    <message>
        <source>change of licences begun</source>
        <translation>change of licences begun</translation>
    </message>
    <message>
        <source>change of the profile begun</source>
        <translation>change of the profile begun</translation>
    </message>
    <message>
        <source>change quote {number} without an answer for a week</source>
        <translation>change quote {number} without an answer for a week</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>contract {number} ends on {day}</source>
        <translation>contract {number} ends on {day}</translation>
    </message>
    <message>
        <source>contract {number} renews itself after {day}</source>
        <translation>contract {number} renews itself after {day}</translation>
    </message>
    <message>
        <source>contracts to bring to one end</source>
        <translation>contracts to bring to one end</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Correct the address</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>discount on a change of licences</source>
        <translation>discount on a change of licences</translation>
    </message>
    <message>
        <source>discount on a purchase</source>
        <translation>discount on a purchase</translation>
    </message>
    <message>
        <source>discount on change quote {number}</source>
        <translation>discount on change quote {number}</translation>
    </message>
    <message>
        <source>discount on quote {number}</source>
        <translation>discount on quote {number}</translation>
    </message>
    <message>
        <source>Discounts approved</source>
        <translation>Discounts approved</translation>
    </message>
    <message>
        <source>Discounts declined</source>
        <translation>Discounts declined</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>e-mail about {number} did not leave</source>
        <translation>e-mail about {number} did not leave</translation>
    </message>
    <message>
        <source>e-mail about {number} not delivered: address refused</source>
        <translation>e-mail about {number} not delivered: address refused</translation>
    </message>
    <message>
        <source>e-mail about {number}: look whether it has left</source>
        <translation>e-mail about {number}: look whether it has left</translation>
    </message>
    <message>
        <source>Expiring this week</source>
        <translation>Expiring this week</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiry</translation>
    </message>
    <message numerus="yes">
        <source>flow redirection at a standstill for {n} days</source>
        <translation>
            <numerusform>flow redirection at a standstill for {n} day</numerusform>
            <numerusform>flow redirection at a standstill for {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hello {name}</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message numerus="yes">
        <source>installation at a standstill for {n} days</source>
        <translation>
            <numerusform>installation at a standstill for {n} day</numerusform>
            <numerusform>installation at a standstill for {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Installations</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Installations under way</source>
        <translation>Installations under way</translation>
    </message>
    <message>
        <source>meeting at {time}</source>
        <translation>meeting at {time}</translation>
    </message>
    <message>
        <source>meeting today</source>
        <translation>meeting today</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>monthly excl. VAT</source>
        <translation>monthly excl. VAT</translation>
    </message>
    <message>
        <source>Monthly excl. VAT, {currency}</source>
        <translation>Monthly excl. VAT, {currency}</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>My meetings</translation>
    </message>
    <message>
        <source>never exchanged</source>
        <translation>never exchanged</translation>
    </message>
    <message>
        <source>new customer begun</source>
        <translation>new customer begun</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>New quote</translation>
    </message>
    <message>
        <source>no hour yet</source>
        <translation>no hour yet</translation>
    </message>
    <message>
        <source>No meeting today.</source>
        <translation>No meeting today.</translation>
    </message>
    <message>
        <source>Nothing expires this week.</source>
        <translation>Nothing expires this week.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nothing waits for you.</translation>
    </message>
    <message>
        <source>notice of contract {number} until {day}</source>
        <translation>notice of contract {number} until {day}</translation>
    </message>
    <message>
        <source>of which to send</source>
        <translation>of which to send</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message numerus="yes">
        <source>prerequisites at a standstill for {n} days</source>
        <translation>
            <numerusform>prerequisites at a standstill for {n} day</numerusform>
            <numerusform>prerequisites at a standstill for {n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>prices of {moment}</source>
        <translation>prices of {moment}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>quote begun</source>
        <translation>quote begun</translation>
    </message>
    <message>
        <source>Quote portfolio</source>
        <translation>Quote portfolio</translation>
    </message>
    <message>
        <source>quote {number} without an answer for a week</source>
        <translation>quote {number} without an answer for a week</translation>
    </message>
    <message>
        <source>Read the request</source>
        <translation>Read the request</translation>
    </message>
    <message>
        <source>Refused this month</source>
        <translation>Refused this month</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>See</source>
        <translation>See</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>See the e-mail</source>
        <translation>See the e-mail</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>See why</translation>
    </message>
    <message>
        <source>Send the change quote</source>
        <translation>Send the change quote</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Send the quote</translation>
    </message>
    <message>
        <source>The next to expire is {number} of {customer}, {when}.</source>
        <translation>The next to expire is {number} of {customer}, {when}.</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>Validated this month</source>
        <translation>Validated this month</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Without a name yet</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Without an answer</translation>
    </message>
    <message>
        <source>{name} asks for a change on-line</source>
        <translation>{name} asks for a change on-line</translation>
    </message>
    <message>
        <source>{number} accepted on-line by {name}</source>
        <translation>{number} accepted on-line by {name}</translation>
    </message>
    <message>
        <source>{what}, approved by {name}</source>
        <translation>{what}, approved by {name}</translation>
    </message>
    <message>
        <source>{what}, asked by {name}</source>
        <translation>{what}, asked by {name}</translation>
    </message>
    <message>
        <source>{what}, declined by {name}</source>
        <translation>{what}, declined by {name}</translation>
    </message>
    <message>
        <source>{what}, saved at {time}</source>
        <translation>{what}, saved at {time}</translation>
    </message>
    <message>
        <source>{what}, saved on {day}</source>
        <translation>{what}, saved on {day}</translation>
    </message>
</context>
</TS>
