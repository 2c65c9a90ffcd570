"""Tables: what a cell shows, the delegate that paints it, the head, the view and its row buttons."""
