"""The process behind the window: one of it per rep, its signals, memory and Qt's own language."""
