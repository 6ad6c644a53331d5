<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>CisenSearch</name>
    <message>
        <location filename="../../plugin/gui/background.py"/>
        <source>Something unforeseen went wrong; the details are in the log panel, under {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/dock.py"/>
        <location filename="../../plugin/gui/options/options_page.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>CISEN Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/dock.py"/>
        <source>The index is built: {} tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The model package is missing; install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The plugin is being disabled; enable it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>CISEN Search: Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Links lead to the other pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>All Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>The list of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_choice.py"/>
        <source>The index was made with another model ({} {}), whose vectors do not compare: build a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/search/search_controller.py"/>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Repair it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Delete it and build it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>All of it is indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>{done} of {total} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Stopped. The {} tiles so far are kept and can be searched; Go on adds the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>There is no data in this area, so there is nothing to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_outline.py"/>
        <source>Outline of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>Rebuild {} of {}? {} go for good, then {} tiles are read anew, which takes {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>The layer {} is not in the project any more; add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Export Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>GeoParquet (*.parquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Import Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>GeoParquet (*.parquet *.geoparquet);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Exporting the index of {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Importing {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Install it and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Installing pyarrow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are exported to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Cancelled; nothing of the file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are imported; the index lies in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>layer changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} m at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} km at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} tiles ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/search/target_controller.py"/>
        <source>Look for tile indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete {} of {}? {} go for good; the layer and its raster stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete the index of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>The index is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Open the folder of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>No file browser answers; the index lies in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile Indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Looking for indexes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>There is no index yet. Pick a raster in the panel and press Build index, or import a GeoParquet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Add Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Index what the map shows, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete it and build it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete its files for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show on Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Outline its tiles on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show its folder in the file browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Write it as GeoParquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Make an index of a GeoParquet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile indexes by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>The tile indexes of this project's layers, and of layers indexed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>This layer is not in the project, or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexing.py"/>
        <source>Index of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>The raster to search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Which part of the raster to index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Length of a tile's side in metres of ground. The model knows one size best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use the tile size that suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Take the tile size that suits this raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own: {:.1f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use tiles of {:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Build index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Rebuild index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Look at every tile once; it can be cancelled, and goes on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Several sheets as one, indexes, sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join the rasters of this layer's group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join a folder of sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Manage indexes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Open the sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Fetch a real orthophoto: Banepa, Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>Install GeoParquet for CISEN Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>GeoParquet needs the library pyarrow, which is not installed: {} to fetch, {} on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>The layer is in no group; put the sheets into one in the Layers panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Folder of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Join the sheets of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Joining {} sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Which of the server's levels is read. Automatic takes the one that the model knows best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>I may use this service like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Nothing is fetched before you confirm it. It is kept for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Confirm that you may use {} like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{zoom} · pixels of {size} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>The images come from {}. Its terms say whether they may be read in bulk and kept as vectors: many services forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom {zoom} · {requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Working out the classes of the tiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Classes of tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_display.py"/>
        <source>CISEN classes: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Label tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Colour every tile on the map by its most likely class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Level {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree: 1 has the broadest classes, 3 the finest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>any class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Search only tiles whose most likely class is one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only tiles of these classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>The model names what each tile most likely shows, by its class tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Knows pixels of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{finest} to {coarsest} m of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{px} pixels, {m} m of ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Numbers a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_fetch.py"/>
        <source>Fetch the model {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Models and results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Look at the models, choose another one, fetch or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>A catalogue of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Catalogues (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>File, or https address, of a catalogue of models beside the one that comes with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Only the one that comes with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>How many tiles a search shows at most, until another number is set in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Tiles a search shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Came with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>{there} of {all} fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Can be fetched: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Look for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>The catalogue offers nothing to fetch yet. Add a folder, or name another catalogue in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is in use. Indexes made with another model stay where they are, but only it can search them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Look for indexes of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Folder of a model package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Checking {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Add a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} {} is on this machine now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Delete the model {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>One index was made with it and could not be searched without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} indexes were made with it and could not be searched without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Remove a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{what} {there} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Stopped. What has arrived is kept: fetch again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetching {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Use This One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Search with this model from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Download this model and install it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Delete this model's files from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Add a Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Install a model package that lies in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Read the folders and catalogues again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Go On Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>The models on this machine, and those that can be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Card of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Where the model is from, what it knows, and how it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Versions, folders and the graphics driver; logins and keys are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Put the facts on the clipboard, for a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Ask the engine and the graphics driver anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics of CISEN Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Automatic: graphics card where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>As many as there are cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>A Python that has onnxruntime, tokenizers and numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>The plugin's own environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Download from the Python Package Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Python interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Offline: folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Leave it empty to use the environment that the plugin makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>To install the engine without a network; leave it empty to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>What calculates: the graphics card is much faster where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>How many of the processor's cores one calculation may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Engine environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Download the engine's packages into a folder of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Delete the engine's folder; indexes and models stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Installing the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed, and not needed while a Python interpreter is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed. It would go to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Installed in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Size of the engine's environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove the engine's environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>An index is being built with the engine; wait for its end, or cancel it in the panel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Search while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>Search after a short pause, without Enter, from three letters on and once the engine runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Forget earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>The search box offers up to 50 earlier searches; this empties the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Web layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Images a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>How many images a server is asked for at most. Public servers want few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Most images of an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Building an index that would take more is refused before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Matching tiles appear here, best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, built {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>How much of the work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stop the work; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>{what} · {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>Scores of all tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>CISEN heat map: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>Names of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>The topmost layer that has names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_controller.py"/>
        <source>This project was saved with results of a search, which are not kept in it: search again, and save what you need as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_controller.py"/>
        <source>The layer {} is not in the project any more; open it again to see its tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>Save results as GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are in a temporary layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are saved in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} could not be written; choose another place, or close what has it open. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>Search results, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution. Arrow keys walk the list, right and left unfold and fold. M finds more like it, L less. Ctrl+C copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>More like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Less like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Show at the raster's own resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save as GeoPackage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Make a temporary layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>Rank {rank} · tile {tile}
Confidence {confidence:.0%} · cosine {cosine:.3f}
{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>{} more tiles of the same place: right arrow key, or a click on the number, shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How many tiles to show at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How results are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merging, and names of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge overlapping tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge neighbours, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Names of places from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Colour the whole index by its scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save or copy the selected results, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Least score of the tiles shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Only tiles that score at least this much are shown, in the list and on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Histogram of the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>How many tiles have which score, on a logarithmic scale; the dashed line is Otsu's cut, a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>A suggestion by Otsu's method: the cut that parts the scores into the two most different groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Take the suggested cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Otsu: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles: {tiles} · ≥ {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles shown, and their least score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_pictures.py"/>
        <source>Pictures of the tiles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/example_controller.py"/>
        <source>Read examples from the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <source>CISEN Search: tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing here looks like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Take the last example back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Forget the words and every example, and begin a new search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Examples: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>The search turns towards the tiles that are liked and away from those that are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search everywhere, only in what the map shows, or only within selected polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Selected polygons of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Follow the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves, shortly after it has come to rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_controller.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_controller.py"/>
        <source>These are the nearest, though none looks much like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>storage tanks, tennis courts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Describe the place in English, as a caption would: “a bridge over a river”.
More phrases with plus and minus: harbour +boats -houses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing in the part that is searched looks like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show the nearest anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Tiles that look like that: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show {} less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No indexed tile lies within the limits of this search; widen them, or move the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The index holds no tiles yet; build it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Say what to look for as well, not only what to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Type what to look for, for example: storage tanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The engine is still being installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Install the engine first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Open a raster layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The first tiles are still being indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Build the index of this layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The model reads the first {} word pieces; the words after them were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The model does not know these words: {}. It reads English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_notes.py"/>
        <source>Left out {index}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Pick a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Click a tile on the map and find more like it, with the words if there are any; Escape ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box on the map and find more like what is in it; of a large one up to 16 tiles are sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{layer}, {size} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{size} m · {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/searching.py"/>
        <source>Search for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/suggesting.py"/>
        <source>Read the model's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In none of {} indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 of {} indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 layer, {} indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In {} layers, {} indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick the indexes to search; the space bar does it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Indexes to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Search all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Only the picked layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick every index that can be searched, or that of the picked layer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>A search can run over several layers and tile sizes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>{} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/installation.py"/>
        <source>Install the engine of CISEN Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>{} cannot be opened as a raster; install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>The sample scene cannot be copied to {}; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>The sample could not be written to {}; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>{} could not be fetched from {}; check the network and its proxy settings, or try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>CISEN sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>An index is being built; wait for its end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is being installed; wait for its end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>A sample is being fetched; wait for its end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Find places in imagery by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Download the engine into a folder of its own; it can be removed in the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>No network, or a Python of your own? Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install from a folder of wheels, or name a Python interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Open an aerial image, or the sample scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Build its index, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Index an aerial image once, then type “storage tanks” or “a bridge over a river”, and see on the map where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>This needs an engine: a download of about 60 MB, about 230 MB on disk (with an NVIDIA card about 2.5 GB), kept in {}; QGIS's own Python is left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>All of it runs on this machine, and neither your images nor your words are sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto, index it once, then type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A small scene that comes with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Fetch a real one: Banepa, Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A part of an orthophoto of OpenAerialMap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto (pixels of {finest} to {coarsest} m of ground suit the model), index it once, then type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>Engine not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>{package} {version} on {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>under 0.1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{tiles} tiles · {time} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue {} cannot be read; choose another one in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <source>The catalogue {} is of another format; update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/cells_within.py"/>
        <source>The area to search in does not fit the index's coordinate system; search everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} has another file now; fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} sends more than the catalogue says, so nothing was kept; tell whoever publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy asks for a login; enter it in QGIS's options under Network, then fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy could not be reached; check it in QGIS's options under Network, then fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>No secure connection to {} could be made; ask your network's administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} leads to an address that is not secure, so nothing was fetched; tell whoever publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not have the file any more; look for a newer version of the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not give the file to everybody; fetch it by hand and add its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} cannot answer now; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} could not be reached; check the network and QGIS's proxy settings, then fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The connection to {} was cut off; fetch again to go on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/examples.py"/>
        <source>None of the searched layers shows anything there; pick a place inside of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The server did not send all of {} tiles; they are left out until you build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The index was damaged: {} of its tiles had to be read again, the others are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The engine stopped twice while indexing; the {} tiles so far are kept: build again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_exchange.py"/>
        <source>The folder {} is not empty; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_merge.py"/>
        <source>Choose the raster layer, or a folder for the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>There is no part {} of {}; count parts from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile cannot be {} m wide; choose a size in metres of ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile of {} m is larger than the layer, {} m; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent has no area; draw a rectangle on the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent lies outside the layer {}; choose one that overlaps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent cannot be brought into the layer's coordinate reference system; draw it on the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{file} of {title} is not what the catalogue says it is, so it was thrown away; fetch it again, and if that does not help tell whoever publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{title} needs {needed} MB of disk and {free} MB are free; make room and fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue's address must begin with https://; change it in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>Another QGIS window is fetching this model; wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_labels.py"/>
        <source>Labelling was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_scores.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>The search was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>There is no index to search yet; build one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>From south to north the ground of a tile changes by {} %; index smaller areas for even tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom {}; choose one from {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom levels; choose a tile size instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels; use tiles of at least {} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}, which forbids bulk download; {} at most are allowed here: show less on the map, or use another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}; the limit is {}: zoom in and index what the map shows, choose a lower zoom or larger tiles, or raise the limit in the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The layer {} has no coordinate reference system; set one in its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The ground under the layer cannot be measured; check its coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>Each tile would hold {} of the raster's pixels; use tiles of at least {} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/heat_layer.py"/>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/import_place.py"/>
        <source>The layer {} has an index with these tiles already; delete that first, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>It was made with the model {} {}; choose that model to search it, or rebuild it with the present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Not every tile of its last job was read; the panel's Go on adds the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The index folder {} is not there any more; if it was moved, move it back, or build the index again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Other layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The folder {} cannot be read just now ({}); check the drive and the network, then refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_location.py"/>
        <source>The damaged index {} cannot be renamed; delete its folder and build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_removal.py"/>
        <source>The index {} cannot be deleted: its folder is read-only or a file is in use; check its permissions, close what uses it, and delete again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/known_scale.py"/>
        <source>The model knows pixels of {} to {} m; these are of {} m: take what it finds as guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/place_names.py"/>
        <source>near {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} could not be read; check that its file or server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>Choose a raster layer to search in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} cannot be read; check that its file or server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} has a style that cannot be read; choose another renderer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>The layer of polygons to search in is gone; choose another, or search everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>No polygon of {} is selected; select some on the map, or search everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} cannot be read; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} holds no raster files; choose the one with the sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The layer {} is not a file; take it out of the group and index it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The group {} holds no raster layers; add the sheets to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined in {}; choose a folder that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined; check that each of them opens in QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} cannot be read; repair it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} is in {}, the others in {}; bring all into one coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} has other bands than the sheets before it; index it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>no coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} does not allow this; check your login and its terms of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} fails; the tiles so far are kept: build again later to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The limit of {} images is reached; the tiles so far are kept: build again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The layer {} could not be read; check that its server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_source.py"/>
        <source>The server of {} did not send all of a tile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Find places in imagery by describing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Open the Sample Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Fetch the Banepa Orthophoto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Manage Indexes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Index folder (default: beside the raster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Tiles in the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Build tile index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Cuts a raster layer into tiles of real ground, turns each into a vector with the model, and keeps them in a folder that Search tiles by words searches. Run again with the same folder it goes on where it was, or adds what a larger extent holds.

Without a tile size the one that the model was trained for is taken; without a folder the index goes beside the raster, where the panel finds it again.

Several processes or machines can share a large layer: run this once for each part, 1 to the number of parts, and then Merge parts of a tile index.

A layer from a server (XYZ, WMTS, WMS) needs an extent, and your word that the provider's terms allow it. Its images are read at a polite pace; without a zoom or a tile size those that the model knows best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Raster layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Extent to index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Tile size in metres of ground (default: the model's)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Model package (default: the one chosen in the settings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Which part of the tiles, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Of how many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles of {} m, about {} MB, in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} images from {}, {} a second at most, about {} min and {} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Cancelled; the {} tiles so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>There is no data in this extent, so that the index is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index {} is damaged; delete the folder or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index was damaged: it is kept as {}, and a new one is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles, {} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Gives every tile of an index, made by Build tile index, its most likely class on each level of the class tree of the model that the index was made with, and the probability of that class among those of its level.

The level chooses by which classes the layer is coloured: 1 has the broadest, 3 the finest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Index folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Export tile index as GeoParquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Writes a tile index into one GeoParquet file: a polygon and an embedding for each tile, with the fields of the STAC Embedding extension. Import tile index makes the same index of it again.

It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Tiles in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Import tile index from GeoParquet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Makes a tile index of a GeoParquet file that Export tile index wrote, byte for byte the one that was exported.

Without a folder it goes beside its raster where the project has that, else into the user's data folder. It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Merge parts of a tile index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Joins the parts that Build tile index made of one layer, in several processes or on several machines, into the index that a single one would have made. The folder of the parts holds one folder for each of them, and those of one job only.

With the raster layer the index goes beside it, where the panel finds it; else give a folder. Run again it goes on where it was. The parts are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Folder with the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Raster layer they were built from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>{} parts go into {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Search tiles by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Finds the tiles of an index, made by Build tile index, that look most like a description in English; “harbour +boats -houses” wants the first two and not the third.

The score is the cosine of words and tile, the confidence a calibrated probability. Where even the best tile is unlikely to be what the words say, nothing is returned; give a least score to see the best ones all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>How many tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Least score, and show the best tiles whatever their confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Tiles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Something looks like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What the search says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>MIN_SCORE is a cosine: give a number from -1 to 1, for example 0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The description is longer than the model reads; its end was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The index holds no tiles; build it over ground with data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The best {} of {} tiles for “{}”; {} of them are likely to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>No tile reaches the least score for “{}”; give a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Nothing here looks like that: “{}”. Give a least score to see the best tiles all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Zoom of a web layer (default: the one that the model knows best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Web layers: the provider's terms allow to read its images in bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>A layer from a server covers the world; give the extent to index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Check the terms of {}; if they allow to read its images in bulk, set {} and run again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
