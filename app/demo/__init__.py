"""The window driven by itself: the main job off screen, and pictures of every screen."""
