"""The application and its main window, which show the pages."""
