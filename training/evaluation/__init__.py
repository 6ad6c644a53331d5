"""Measuring what has been trained: packages as shipped, checkpoints, anything that embeds pictures and sentences."""
