"""Several methods measured alike."""
