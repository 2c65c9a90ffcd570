"""The preview beside the editor: amounts, options and approval."""
