"""Changes and comparisons: by amount, rate and points, of wholes and parts, said to be level."""
