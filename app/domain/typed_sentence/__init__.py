"""What a typed sentence asks for, read without a cache: words, figures, days, names."""
