"""Direct purchases: carts, orders, trials and the account that begins with one."""
