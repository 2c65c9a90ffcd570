"""A customer: what is kept of it, its rules, its states and how two copies become one."""
