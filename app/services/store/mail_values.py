"""What is kept of e-mail beside the messages, by its names among the single values of the cache."""

MAIL_ACCOUNT = "mail_account"
MAIL_TEMPLATES = "mail_templates"
MAIL_RESCUED = "mail_rescued"
"""Set in a cache that began with rescued e-mail: what left of it since, only the portal may know."""
