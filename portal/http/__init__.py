"""The portal's HTTP surface (SYNC.md, Endpoints): one file per group of endpoints."""
