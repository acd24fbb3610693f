"""Pure values and rules. Nothing here opens a file, asks what day it is or knows a session."""
