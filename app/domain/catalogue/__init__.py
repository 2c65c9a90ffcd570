"""What is sold: programmes, price lists, taxes, agreements, and the rules that a catalogue keeps."""
