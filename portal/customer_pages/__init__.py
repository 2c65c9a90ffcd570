"""What customers' own people open in a browser: the onboarding, the choice of a password, their account."""
