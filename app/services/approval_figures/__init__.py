"""What a manager decides on, recomputed on the manager's own laptop."""
