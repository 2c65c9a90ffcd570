"""Names of products, fields and states, as several pages show them."""
