"""What is reported to a customer on a day: the minutes of a meeting, the review of an account."""
