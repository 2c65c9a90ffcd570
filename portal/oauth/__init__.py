"""Signing in: OAuth 2 code + PKCE for a desktop program (RFC 6749, 7636, 8252), rotating refresh tokens."""
