"""Tile indexes as GeoParquet files; what needs pyarrow is imported by `__main__` alone."""

PART_SUFFIX = ".part"  # of a file that is being written
