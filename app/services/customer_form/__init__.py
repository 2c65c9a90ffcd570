"""The form of a customer: answers, problems and defaults, in the wizard and in the profile."""
