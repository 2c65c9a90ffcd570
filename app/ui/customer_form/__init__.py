"""The pages of a customer's form, in the wizard and in the profile."""
