"""What keeps an e-mail from being written, sent or known to have been sent."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

MAIL: Mapping[str, Marked] = {
    "mail.missing": QT_TRANSLATE_NOOP("problems", "This e-mail is not on this laptop any more."),
    "mail.about": QT_TRANSLATE_NOOP("problems", "An e-mail is about a quote or a change quote."),
    "mail.not_sent": QT_TRANSLATE_NOOP("problems", "Only an e-mail that has left is told to the colleagues."),
    "mail.nobody": QT_TRANSLATE_NOOP("problems", "Choose somebody to write to."),
    "mail.only_blind": QT_TRANSLATE_NOOP(
        "problems", "An e-mail is to somebody: choose a recipient beside the blind copies."
    ),
    "mail.too_many": QT_TRANSLATE_NOOP("problems", "An e-mail goes to {max} people at most."),
    "mail.address_not_ascii": QT_TRANSLATE_NOOP(
        "problems",
        "Few mail servers take an address with such letters before the @: {address}. Ask for another one.",
    ),
    "mail.line_break": QT_TRANSLATE_NOOP("problems", "This has to be on one line."),
    "mail.subject_missing": QT_TRANSLATE_NOOP("problems", "Write what the e-mail is about."),
    "mail.body_missing": QT_TRANSLATE_NOOP("problems", "Write a text."),
    "mail.value_missing": QT_TRANSLATE_NOOP(
        "problems", "There is nothing to put in place of {place}. Write it yourself, or remove it."
    ),
    "mail.too_large": QT_TRANSLATE_NOOP(
        "problems", "The files have {size} MB together, and {max} MB can be sent. Leave one out."
    ),
    "mail.server_limit": QT_TRANSLATE_NOOP(
        "problems", "This e-mail has {size} MB with its files, and {host} takes {max} MB. Leave a file out."
    ),
    "mail.file_empty": QT_TRANSLATE_NOOP("problems", "This file is empty: {name}"),
    "mail.file_name": QT_TRANSLATE_NOOP("problems", "No file can be called so: {name}"),
    "mail.file_gone": QT_TRANSLATE_NOOP(
        "problems", "A file of this e-mail is not on this laptop any more. Attach it again."
    ),
    "mail.queued_already": QT_TRANSLATE_NOOP("problems", "This e-mail is in the outbox already."),
    "mail.not_written": QT_TRANSLATE_NOOP(
        "problems",
        "This e-mail could not be written, by a fault of Channel Desk that its log describes. Change it and "
        "send it again.",
    ),
    "mail.not_kept": QT_TRANSLATE_NOOP(
        "problems",
        "This laptop does not have what went: another one sent it, or it left more than a year ago.",
    ),
    "mail.template_missing": QT_TRANSLATE_NOOP("problems", "This template does not exist any more."),
    "template.name_missing": QT_TRANSLATE_NOOP("problems", "Give the template a name."),
    "template.unknown_place": QT_TRANSLATE_NOOP(
        "problems", "No value is called {place}. Insert one from the menu, or remove the braces."
    ),
    "template.none_of_own": QT_TRANSLATE_NOOP(
        "problems", "There is no version of your own of {id}: nothing was removed."
    ),
    "template.none_of_team": QT_TRANSLATE_NOOP(
        "problems", "The team has no version of {id}: nothing was removed."
    ),
    "template.too_many": QT_TRANSLATE_NOOP(
        "problems", "A team has {max} templates of its own at most. Remove one first."
    ),
    "template-not-a-manager": QT_TRANSLATE_NOOP(
        "problems", "Only a manager publishes templates for the team. Keep it as your own."
    ),
    "template-changed": QT_TRANSLATE_NOOP(
        "problems", "Somebody else changed this template meanwhile: look at theirs before you publish yours."
    ),
    "mail.needs_approval": QT_TRANSLATE_NOOP(
        "problems", "A manager has to approve the discount before this can be sent."
    ),
    "mail.document_closed": QT_TRANSLATE_NOOP(
        "problems", "{number} is closed: it is refused, replaced or cancelled, and is not sent any more."
    ),
    "mail.answered": QT_TRANSLATE_NOOP(
        "problems", "{number} has its answer: nobody is reminded of it any more."
    ),
    "mail.document_expired": QT_TRANSLATE_NOOP(
        "problems",
        "{number} was valid until {day}. Make a new offer of it at today’s prices, and send that one.",
    ),
    "mail.document_refused": QT_TRANSLATE_NOOP(
        "problems", "The portal did not take {number}. The e-mail stays here until you have decided about it."
    ),
    "mail.waits_for_number": QT_TRANSLATE_NOOP(
        "problems", "Waits for the final number of {number}, then writes it into text and document."
    ),
    "mail.waits_for_revision": QT_TRANSLATE_NOOP(
        "problems", "Waits until the portal has taken {number}, and is written then."
    ),
    "mail.not_frozen": QT_TRANSLATE_NOOP(
        "problems", "This e-mail is not written yet: it waits for the portal."
    ),
    "mail.interrupted": QT_TRANSLATE_NOOP(
        "problems",
        "Channel Desk ended while this was being sent: nobody knows whether it left. Look into the sent "
        "mail, or ask the customer, before you send it again.",
    ),
    "mail.rescued": QT_TRANSLATE_NOOP(
        "problems",
        "This was read from damaged data: nobody knows whether it left. Look into the sent mail, or ask the "
        "customer, before you send it again.",
    ),
    "mail.held": QT_TRANSLATE_NOOP(
        "problems",
        "Held after a rescue: it leaves when you agree, once all has been read again.",
    ),
    "mail.answer_lost": QT_TRANSLATE_NOOP(
        "problems",
        "The answer of {host} was lost: nobody knows whether it left. Look into the sent mail, or ask the "
        "customer, before you send it again.",
    ),
    "mail.not_now": QT_TRANSLATE_NOOP(
        "problems", "The mail server does not take it now, and is asked again later: {said}"
    ),
    "mail.message_refused": QT_TRANSLATE_NOOP("problems", "The mail server refused the e-mail: {said}"),
    "mail.sender_refused": QT_TRANSLATE_NOOP(
        "problems", "The mail server sends nothing for {address}: {said}"
    ),
    "mail.recipient_refused": QT_TRANSLATE_NOOP(
        "problems", "The mail server does not take {address}: {said}. Correct the address."
    ),
    "mail.recipient_later": QT_TRANSLATE_NOOP(
        "problems", "The mail server does not take {address} now, and is asked again later: {said}"
    ),
    "mail.being_changed": QT_TRANSLATE_NOOP(
        "problems", "You began to change it: it does not leave before you send it."
    ),
    "mail.wrong_password": QT_TRANSLATE_NOOP(
        "problems", "The mail server does not take the name or the password: {said}"
    ),
    "mail.no_password": QT_TRANSLATE_NOOP(
        "problems", "There is no password for the mail server on this laptop. Give it in the settings."
    ),
    "mail.server_refused": QT_TRANSLATE_NOOP("problems", "The mail server {host} refuses: {said}"),
    "mail.no_sign_in": QT_TRANSLATE_NOOP(
        "problems", "The mail server {host} offers no sign-in of this kind. Choose another one, or none."
    ),
    "mail.not_secret": QT_TRANSLATE_NOOP(
        "problems", "Nothing is sent to {host} without encryption. Choose STARTTLS or TLS."
    ),
    "mail.no_starttls": QT_TRANSLATE_NOOP(
        "problems", "The mail server {host} offers no STARTTLS. Try TLS, mostly on port 465."
    ),
    "mail.tls": QT_TRANSLATE_NOOP(
        "problems",
        "No secret connection to {host} came about: {reason}. Check the port: STARTTLS is mostly on 587, TLS "
        "on 465.",
    ),
    "mail.certificate": QT_TRANSLATE_NOOP(
        "problems", "The certificate of {host} is not right: {reason}. Nothing was sent."
    ),
    "mail.certificate_expired": QT_TRANSLATE_NOOP(
        "problems",
        "The certificate of {host} has expired. Nothing was sent; tell whoever runs the mail server.",
    ),
    "mail.certificate_unknown": QT_TRANSLATE_NOOP(
        "problems",
        "The certificate of {host} is from nobody that this computer knows. Nothing was sent; tell whoever "
        "runs the mail server.",
    ),
    "mail.certificate_name": QT_TRANSLATE_NOOP(
        "problems", "The certificate is not for {host}. Nothing was sent; check the name of the mail server."
    ),
    "mail.host_unknown": QT_TRANSLATE_NOOP(
        "problems", "There is no mail server {host}, or no network. Check the name."
    ),
    "mail.silent": QT_TRANSLATE_NOOP("problems", "The mail server {host} does not answer."),
    "mail.nobody_listens": QT_TRANSLATE_NOOP(
        "problems", "{host} takes no mail on this port. Check the port."
    ),
    "mail.unreachable": QT_TRANSLATE_NOOP("problems", "The mail server {host} cannot be reached: {reason}"),
    "mail.host_missing": QT_TRANSLATE_NOOP("problems", "Give the name of the mail server."),
    "mail.port": QT_TRANSLATE_NOOP("problems", "A port is a number from 1 to {max}."),
    "mail.user_missing": QT_TRANSLATE_NOOP("problems", "Give the name to sign in with."),
    "mail.password_missing": QT_TRANSLATE_NOOP("problems", "Give the password, or the token."),
    "mail.channel": QT_TRANSLATE_NOOP(
        "problems", "This way of sending is not set up. Choose another one in the settings."
    ),
    "mail.microsoft_client": QT_TRANSLATE_NOOP(
        "problems",
        "Microsoft 365 is not set up for your company, or the application is not known there. Ask whoever "
        "runs the portal, or choose another way of sending.",
    ),
    "mail.microsoft_sign_in": QT_TRANSLATE_NOOP("problems", "Sign in at Microsoft again, in the settings."),
    "mail.microsoft_cancelled": QT_TRANSLATE_NOOP("problems", "The sign-in at Microsoft was cancelled."),
    "mail.microsoft_too_late": QT_TRANSLATE_NOOP(
        "problems", "Nobody came back from the browser in five minutes. Sign in again."
    ),
    "mail.microsoft_not_signed_in": QT_TRANSLATE_NOOP(
        "problems", "Microsoft did not take the sign-in: {said}"
    ),
    "mail.microsoft_denied": QT_TRANSLATE_NOOP(
        "problems",
        "Microsoft does not allow this application to send your e-mail. Ask your administrator to agree.",
    ),
    "mail.microsoft_send_as": QT_TRANSLATE_NOOP(
        "problems", "Microsoft does not let you send from this address. Correct it in the settings."
    ),
    "mail.microsoft_recipients": QT_TRANSLATE_NOOP(
        "problems", "Microsoft does not take one of the addresses: {said}. Correct it."
    ),
    "mail.microsoft_too_large": QT_TRANSLATE_NOOP(
        "problems", "This e-mail is too large for Microsoft 365. Leave out a file."
    ),
    "mail.microsoft_mailbox": QT_TRANSLATE_NOOP(
        "problems", "This account has no mailbox at Microsoft 365. Sign in with another one."
    ),
    "mail.microsoft_limit": QT_TRANSLATE_NOOP(
        "problems", "Microsoft lets you send no more e-mail today. Try again tomorrow."
    ),
    "mail.microsoft_refused": QT_TRANSLATE_NOOP("problems", "Microsoft refused the e-mail: {said}"),
    "mail.no_draft": QT_TRANSLATE_NOOP(
        "problems", "This e-mail leaves by itself: there is no draft to open."
    ),
    "mail.no_program": QT_TRANSLATE_NOOP(
        "problems", "No program of this computer opened the draft. It waits in the outbox."
    ),
}
