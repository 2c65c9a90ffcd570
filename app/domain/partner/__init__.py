"""The reseller company, the people who sign in for it, and their roles."""
