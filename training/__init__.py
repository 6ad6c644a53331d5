"""Training: from captioned pictures to the model package that the engine runs. `python -m training --help`."""
