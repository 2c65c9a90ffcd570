"""What a front end holds of one signed-in rep: every service, built on first use."""
