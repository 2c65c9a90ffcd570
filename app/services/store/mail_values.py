"""What is kept of e-mail beside the messages, by its names among the single values of the cache."""

MAIL_ACCOUNT = "mail_account"
MAIL_TEMPLATES, MAIL_TEMPLATE_DRAFTS = "mail_templates", "mail_template_drafts"
"""The rep's own, and what is being written of them."""
MAIL_SWEPT, MAIL_UNUSED = "mail_swept", "mail_unused"
"""On which day it was last looked which files nothing needs, and since when each of them is known."""
MAIL_RESCUED = "mail_rescued"
"""Set in a cache that began with rescued e-mail: what left of it since, only the portal may know."""
