"""The customer grid."""
