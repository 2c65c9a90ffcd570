"""What every command goes through, whatever it asks for."""
