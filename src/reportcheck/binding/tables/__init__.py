"""What tables alone tell: columns that follow from others, targets beside results, text against table."""
