"""The neutral sheet: pages, faces, canvas, and masthead, tables, closing and foot that every paper shares."""
