"""What the portal refuses, and what goes wrong on the way to it or in the cache."""

from collections.abc import Mapping

from app.services.words.marks import QT_TRANSLATE_NOOP, Marked

EXCHANGE: Mapping[str, Marked] = {
    "price-changed": QT_TRANSLATE_NOOP(
        "problems", "The portal comes to other totals: the prices have changed. Take today’s prices."
    ),
    "quote-expired": QT_TRANSLATE_NOOP(
        "problems", "The quote expired on {expires_on}. Re-quote at today’s prices."
    ),
    "already-validated": QT_TRANSLATE_NOOP(
        "problems", "This quote was validated before: contract {contract_number}."
    ),
    "change-order-expired": QT_TRANSLATE_NOOP(
        "problems", "This change order expired on {expires_on}. Open the change again at today’s prices."
    ),
    "already-submitted": QT_TRANSLATE_NOOP(
        "problems", "This change order was submitted before: order {order_number}."
    ),
    "contract-changed": QT_TRANSLATE_NOOP(
        "problems",
        "What is held under contract {contract} was changed meanwhile. Look at the new amounts before you "
        "order.",
    ),
    "date-moved": QT_TRANSLATE_NOOP(
        "problems",
        "The order was priced for {on}, and another billing period runs by now. Take the amounts of "
        "{today_on}, or leave it.",
    ),
    "quote-superseded": QT_TRANSLATE_NOOP(
        "problems",
        "Quote {quote_number} of this customer was validated instead: contract {contract_number}. Nothing "
        "was done with this one.",
    ),
    "customer-has-contract": QT_TRANSLATE_NOOP(
        "problems",
        "The customer got contract {contract_number} meanwhile. Nothing was sold a second time.",
    ),
    "contract.sold_meanwhile": QT_TRANSLATE_NOOP(
        "problems",
        "{name} sold to this customer meanwhile: contract {contract_number}, from {start_date}. Nothing was "
        "sold a second time.",
    ),
    "agreement-changed": QT_TRANSLATE_NOOP(
        "problems", "A new version of the general terms is in force. Have it accepted before you validate."
    ),
    "content-differs": QT_TRANSLATE_NOOP(
        "problems",
        "What the customer accepted is not what the portal has: the acceptance does not count. Show it again "
        "and have it accepted anew.",
    ),
    "content-differs.customer_name": QT_TRANSLATE_NOOP(
        "problems",
        "The customer accepted as “{accepted}” and is called “{now}” by now: the acceptance does not count. "
        "Show it again and have it accepted anew.",
    ),
    "content-differs.lines": QT_TRANSLATE_NOOP(
        "problems",
        "The lines that the customer accepted are not those that the portal has: the acceptance does not "
        "count. Show them again and have them accepted anew.",
    ),
    "content-differs.totals": QT_TRANSLATE_NOOP(
        "problems",
        "The amounts that the customer accepted are not those of the portal: the acceptance does not count. "
        "Show them again and have them accepted anew.",
    ),
    "content-differs.dates": QT_TRANSLATE_NOOP(
        "problems",
        "The dates that the customer accepted are not those of the portal: the acceptance does not count. "
        "Show them again and have them accepted anew.",
    ),
    "content-differs.notes": QT_TRANSLATE_NOOP(
        "problems",
        "The notes that the customer read are not those that the portal has: the acceptance does not count. "
        "Show it again and have it accepted anew.",
    ),
    "duplicate-customer": QT_TRANSLATE_NOOP(
        "problems", "Your company has a customer with this registration number already."
    ),
    "approval-needed": QT_TRANSLATE_NOOP(
        "problems", "A manager must approve the discount before this can be sold."
    ),
    "catalogue.set_aside": QT_TRANSLATE_NOOP(
        "problems",
        "The portal sent {document}, which cannot be right ({place}). What was here before stays in force: "
        "tell whoever looks after the portal.",
    ),
    "time_zone.unknown": QT_TRANSLATE_NOOP(
        "problems",
        "Your company’s dates are those of the time zone {zone}, which this laptop does not know. Install "
        "the newest Channel Desk; if that does not help, tell whoever looks after the portal.",
    ),
    "time_zone.set_aside": QT_TRANSLATE_NOOP(
        "problems",
        "Your company’s dates are now those of the time zone {zone}, which this laptop does not know: "
        "those of before stay in use here. Install the newest Channel Desk; if that does not help, tell "
        "whoever looks after the portal.",
    ),
    "undo.too_late": QT_TRANSLATE_NOOP(
        "problems", "It has left for the portal already, or was undone: it cannot be taken back any more."
    ),
    "undo.built_on": QT_TRANSLATE_NOOP(
        "problems", "What you did later builds on it. Undo that first: the outbox has both."
    ),
    "conflict": QT_TRANSLATE_NOOP("problems", "Somebody else changed the same thing. Choose what to keep."),
    "status-changed": QT_TRANSLATE_NOOP(
        "problems",
        "A colleague changed its status meanwhile. Look at the file, then do it again if it still fits.",
    ),
    "version-mismatch": QT_TRANSLATE_NOOP(
        "problems", "It was changed on the portal meanwhile. Look at the new version."
    ),
    "precondition-failed": QT_TRANSLATE_NOOP(
        "problems", "It was changed on the portal meanwhile. Look at the new version."
    ),
    "version-required": QT_TRANSLATE_NOOP(
        "problems", "The portal needs to know the version that this is about. Try again."
    ),
    "not-allowed": QT_TRANSLATE_NOOP("problems", "Your account may not do this. Ask a manager."),
    "invalid": QT_TRANSLATE_NOOP("problems", "The portal refuses these values."),
    "dependency-failed": QT_TRANSLATE_NOOP(
        "problems", "It builds on something that the portal refused. Settle that first."
    ),
    "unauthorized": QT_TRANSLATE_NOOP("problems", "The portal asks you to sign in again."),
    "client-revoked": QT_TRANSLATE_NOOP(
        "problems", "The access of this laptop was withdrawn. Ask a manager."
    ),
    "client-of-another-user": QT_TRANSLATE_NOOP(
        "problems", "This laptop is registered for another account. Sign in with that one."
    ),
    "client-unknown": QT_TRANSLATE_NOOP("problems", "The portal does not know this laptop yet. Try again."),
    "client-forked": QT_TRANSLATE_NOOP(
        "problems", "A copy of this laptop’s data is in use elsewhere. The exchange goes on under a new name."
    ),
    "seq-gap": QT_TRANSLATE_NOOP("problems", "The portal misses an earlier change. It is sent again."),
    "key-reused": QT_TRANSLATE_NOOP(
        "problems", "The portal got something else under the same name. It is sent again under a new one."
    ),
    "not-found": QT_TRANSLATE_NOOP("problems", "The portal does not have this, or not for your company."),
    "malformed": QT_TRANSLATE_NOOP(
        "problems", "The portal could not read what this program sent. Update the program."
    ),
    "method-not-allowed": QT_TRANSLATE_NOOP(
        "problems", "The portal does not know this request. Update the program."
    ),
    "media-type": QT_TRANSLATE_NOOP(
        "problems", "The portal could not read what this program sent. Update the program."
    ),
    "too-large": QT_TRANSLATE_NOOP("problems", "This is too large for the portal. Shorten it."),
    "resync-required": QT_TRANSLATE_NOOP(
        "problems", "Everything is read from the portal again. Nothing that you wrote is lost."
    ),
    "upgrade-required": QT_TRANSLATE_NOOP(
        "problems",
        "This version of the program is too old for the portal. Install the new one; what you wrote stays.",
    ),
    "internal": QT_TRANSLATE_NOOP("problems", "The portal failed. It is tried again by itself."),
    "retry-later": QT_TRANSLATE_NOOP("problems", "The portal is busy. It is tried again by itself."),
    "portal.failed": QT_TRANSLATE_NOOP("problems", "The portal could not be asked."),
    "portal.unreachable": QT_TRANSLATE_NOOP(
        "problems", "The portal cannot be reached. You can go on working: everything is sent later."
    ),
    "portal.interrupted": QT_TRANSLATE_NOOP("problems", "The exchange was stopped."),
    "portal.invalid_response": QT_TRANSLATE_NOOP(
        "problems", "The answer does not come from the portal. Is a sign-in page of this network in between?"
    ),
    "op_id.malformed": QT_TRANSLATE_NOOP(
        "problems", "The portal could not read which change this one builds on. Update the program."
    ),
    "portal.address": QT_TRANSLATE_NOOP(
        "problems", "“{typed}” is not the address of a portal. It begins with https://."
    ),
    "sign_in.needed": QT_TRANSLATE_NOOP("problems", "Nobody has signed in on this laptop yet."),
    "sign_in.unreachable": QT_TRANSLATE_NOOP(
        "problems", "Nobody answers at {url}. Check the address and the network, then try again."
    ),
    "portal.sign_in_needed": QT_TRANSLATE_NOOP("problems", "Sign in again to exchange with the portal."),
    "portal.renewal_busy": QT_TRANSLATE_NOOP(
        "problems",
        "Another Channel Desk on this laptop is renewing the sign-in and does not finish. It is tried again "
        "by itself; if the other one hangs, close it.",
    ),
    "portal.malformed": QT_TRANSLATE_NOOP(
        "problems", "The portal could not read what this program sent. Update the program."
    ),
    "portal.unauthorised": QT_TRANSLATE_NOOP("problems", "The portal asks you to sign in again."),
    "portal.forbidden": QT_TRANSLATE_NOOP(
        "problems", "Your account or this laptop may not exchange with the portal any more. Ask a manager."
    ),
    "portal.missing": QT_TRANSLATE_NOOP(
        "problems", "The portal does not have this, or not for your company."
    ),
    "portal.contradicted": QT_TRANSLATE_NOOP("problems", "The portal holds something else meanwhile."),
    "portal.resync_required": QT_TRANSLATE_NOOP(
        "problems", "Everything is read from the portal again. Nothing that you wrote is lost."
    ),
    "portal.too_large": QT_TRANSLATE_NOOP(
        "problems", "Too much was sent at once. It is tried again in smaller parts."
    ),
    "portal.key_reused": QT_TRANSLATE_NOOP("problems", "The portal got something else under the same name."),
    "portal.too_old": QT_TRANSLATE_NOOP(
        "problems",
        "This version of the program is too old for the portal. Install the new one; what you wrote stays.",
    ),
    "portal.busy": QT_TRANSLATE_NOOP("problems", "The portal is busy. It is tried again by itself."),
    "portal.broken": QT_TRANSLATE_NOOP("problems", "The portal failed. It is tried again by itself."),
    "sync.too_old": QT_TRANSLATE_NOOP(
        "problems",
        "This version of the program is too old for the portal. Install the new one; what you wrote stays.",
    ),
    "sync.portal_too_old": QT_TRANSLATE_NOOP(
        "problems", "The portal is older than this program. Ask your administrator to update it."
    ),
    "sync.other_user": QT_TRANSLATE_NOOP(
        "problems", "This data belongs to another account. Sign in with that one."
    ),
    "sync.elsewhere": QT_TRANSLATE_NOOP(
        "problems",
        "Another Channel Desk on this laptop is exchanging with the portal. This one goes on after it; if "
        "the other one hangs, close it.",
    ),
    "sync.restored": QT_TRANSLATE_NOOP(
        "problems",
        "The portal was restored from a backup and no longer knows this change. Send it again or discard it.",
    ),
    "sync.builds_on_restored": QT_TRANSLATE_NOOP(
        "problems",
        "It has not left: the portal was restored from a backup and no longer knows what it builds on. Send "
        "both again, or discard it.",
    ),
    "sync.not_read_yet": QT_TRANSLATE_NOOP(
        "problems",
        "What the restored portal has is still being read here. Send it again once the exchange is done.",
    ),
    "sync.customer_lost": QT_TRANSLATE_NOOP(
        "problems",
        "The portal no longer knows the customer either. Once the customer is sent again, by whichever "
        "colleague created it, this can follow.",
    ),
    "sync.failed": QT_TRANSLATE_NOOP(
        "problems", "The exchange failed in an unexpected way. It is tried again by itself."
    ),
    "sign_in.refused": QT_TRANSLATE_NOOP("problems", "The portal did not let you in: {reason}"),
    "sign_in.no_browser": QT_TRANSLATE_NOOP(
        "problems", "No browser could be opened. Open this address yourself: {url}"
    ),
    "sign_in.cancelled": QT_TRANSLATE_NOOP("problems", "The sign-in was called off."),
    "sign_in.too_late": QT_TRANSLATE_NOOP("problems", "The sign-in took too long. Start it again."),
    "cache.newer": QT_TRANSLATE_NOOP(
        "problems",
        "The data on this laptop is of a newer version of the program. Install that version; nothing "
        "was changed.",
    ),
    "cache.damaged": QT_TRANSLATE_NOOP(
        "problems",
        "The data on this laptop are damaged. They were left as they are; rescue what can be read of them in "
        "the window or with: channeldesk rescue",
    ),
    "cache.cannot_open": QT_TRANSLATE_NOOP(
        "problems",
        "The data on this laptop cannot be opened: the key that is kept here is another one. Put the right "
        "one back and try again, or start again with: channeldesk unlock --start-again",
    ),
    "cache.disk_full": QT_TRANSLATE_NOOP(
        "problems", "The disk {disk} is full: nothing more can be saved. Free some space and try again."
    ),
    "cache.busy": QT_TRANSLATE_NOOP(
        "problems", "Another program holds the data of this laptop. Close it and try again."
    ),
    "cache.read_only": QT_TRANSLATE_NOOP(
        "problems",
        "Nothing can be written on the disk {disk}. Make it writable, or check the rights of the folder, and "
        "try again.",
    ),
    "rescue.no_room": QT_TRANSLATE_NOOP(
        "problems",
        "A new file needs {needed} MB, and {free} MB are free. Free some space and try again; nothing was "
        "changed.",
    ),
    "rescue.not_needed": QT_TRANSLATE_NOOP(
        "problems", "The data of this laptop are sound: there is nothing to rescue."
    ),
    "cache.disk_error": QT_TRANSLATE_NOOP(
        "problems", "The disk reports an error. Nothing was changed; try again or have the disk checked."
    ),
    "attention.missing": QT_TRANSLATE_NOOP("problems", "This was settled already."),
    "command.unknown": QT_TRANSLATE_NOOP("problems", "The program does not know this command: {type}"),
    "wire.malformed": QT_TRANSLATE_NOOP("problems", "The data received cannot be read. Update the program."),
    "if_version.malformed": QT_TRANSLATE_NOOP(
        "problems", "The portal could not read what this program sent. Update the program."
    ),
    "target.kind": QT_TRANSLATE_NOOP(
        "problems", "The portal could not read what this program sent. Update the program."
    ),
    "target.other": QT_TRANSLATE_NOOP(
        "problems", "The portal could not read what this program sent. Update the program."
    ),
}
