"""What stands around every page: navigation, sync badge, messages."""
