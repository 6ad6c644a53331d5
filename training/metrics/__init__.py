"""Retrieval metrics over embeddings, numpy only."""
