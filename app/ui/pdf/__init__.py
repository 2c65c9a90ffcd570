"""PDFs in the window: their pages as pictures and texts, printed, saved, shown where they are."""
