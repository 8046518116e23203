"""Reports that belong together: which they are, and whether what one says of a figure is what the others say."""
