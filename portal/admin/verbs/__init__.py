"""The verbs of ``channeldesk-portal``, one file a subject: arguments in, one sentence or a table out."""
