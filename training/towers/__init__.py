"""Image and text towers, each with its published weights."""
