"""From a file to reports: readers, Word's automatic numbers, the outline."""
