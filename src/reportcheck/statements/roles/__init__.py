"""What a number is, by the words around it."""
