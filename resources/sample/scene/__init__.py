"""The parts of the sample scene; render_scene.py puts them together."""
