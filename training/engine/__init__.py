"""Training by Lightning: what a step sees, does, saves and reports."""
