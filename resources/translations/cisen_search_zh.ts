<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CisenSearch</name>
    <message>
        <location filename="../../plugin/gui/background.py"/>
        <source>Something unforeseen went wrong; the details are in the log panel, under {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/diagnostics_section.py"/>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/diagnostics_section.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/diagnostics_section.py"/>
        <source>Collect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/diagnostics_section.py"/>
        <source>Collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/diagnostics_section.py"/>
        <source>Diagnostics of CISEN Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/dock.py"/>
        <location filename="../../plugin/gui/options_page.py"/>
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
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Automatic: graphics card where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>As many as there are cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>A Python that has onnxruntime, tokenizers and numpy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>The plugin's own environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Download from the Python Package Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Python interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_options.py"/>
        <source>Offline: folder of wheels</source>
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
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Engine environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Install again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>Installing the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Not installed, and not needed while a Python interpreter is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Not installed. It would go to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Installed in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Size of the engine's environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Remove the engine's environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/environment_section.py"/>
        <source>An index is being built with the engine; wait for its end, or cancel it in the panel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_choice.py"/>
        <source>The index was made with another model ({} {}), whose vectors do not compare: build a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <source>Repair it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <source>Delete it and build it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <source>The index cannot be deleted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <source>All of it is indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <source>{done} of {total} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <source>Stopped. The {} tiles so far are kept and can be searched; Go on adds the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/index_controller.py"/>
        <source>There is no data in this area, so there is nothing to search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexing.py"/>
        <source>Index of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/installation.py"/>
        <source>Install the engine of CISEN Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Length of a tile's side in metres of ground. The model knows one size best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Model's own: {:.1f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Model's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Use tiles of {:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Build index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Rebuild index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/layer_section.py"/>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/more_menu.py"/>
        <source>Several sheets as one, sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/more_menu.py"/>
        <source>Join the rasters of this layer's group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/more_menu.py"/>
        <source>Join a folder of sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/more_menu.py"/>
        <location filename="../../plugin/gui/welcome_section.py"/>
        <source>Open the sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/more_menu.py"/>
        <source>Fetch a real orthophoto: Banepa, Nepal</source>
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
        <source>Cancel</source>
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
        <location filename="../../plugin/gui/results_list.py"/>
        <source>Search results, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results_model.py"/>
        <source>Rank {rank} · tile {tile}
Confidence {confidence:.0%} · cosine {cosine:.3f}
{place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sample_data.py"/>
        <source>{} cannot be opened as a raster; install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sample_data.py"/>
        <source>The sample scene cannot be copied to {}; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sample_fetch.py"/>
        <source>The sample could not be written to {}; is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sample_fetch.py"/>
        <source>{} could not be fetched from {}; check the network and its proxy settings, or try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Type what to look for, for example: storage tanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>The index holds no tiles yet; build it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Nothing here looks like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Show the nearest anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Tiles that look like that: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Show {} less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>These are the nearest, though none looks much like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>The engine is still being installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Install the engine first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Open a raster layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>The first tiles are still being indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>Build the index of this layer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_controller.py"/>
        <source>The model reads the first {} word pieces; the words after them were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_section.py"/>
        <source>storage tanks, tennis courts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_section.py"/>
        <source>Describe the place in English, as a caption would: “a bridge over a river”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_section.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_section.py"/>
        <source>How many tiles to show at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search_section.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/searching.py"/>
        <source>Search for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>CISEN sample scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>Fetch {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>Fetching {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>An index is being built; wait for its end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>The engine is being installed; wait for its end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>A sample is being fetched; wait for its end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_controller.py"/>
        <source>The engine is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_section.py"/>
        <source>Install the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_section.py"/>
        <source>No network, or your own Python? Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup_section.py"/>
        <source>The search engine is a separate download of about 60 MB, about 230 MB on disk (with an NVIDIA card about 2.5 GB), kept in {}; QGIS's own Python is left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sheets_controller.py"/>
        <source>The layer is in no group; put the sheets into one in the Layers panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sheets_controller.py"/>
        <source>Folder of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sheets_controller.py"/>
        <source>Join the sheets of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/sheets_controller.py"/>
        <source>Joining {} sheets…</source>
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
        <location filename="../../plugin/gui/tile_pictures.py"/>
        <source>Pictures of the tiles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto, index it once, then type what you are looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/welcome_section.py"/>
        <source>Fetch a real one: Banepa, Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/gui/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto (pixels of {finest} to {coarsest} m of ground suit the model), index it once, then type what you are looking for.</source>
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
        <source>The model knows pixels of {} to {} m; these are of {} m: take what it finds as guesses.</source>
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
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>There is no index to search yet; build one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>The search was cancelled.</source>
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
        <location filename="../../plugin/layers/index_location.py"/>
        <source>The damaged index {} cannot be renamed; delete its folder and build again.</source>
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

Several processes or machines can share a large layer: run this once for each part, 1 to the number of parts, and then Merge parts of a tile index.</source>
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
        <source>Finds the tiles of an index, made by Build tile index, that look most like a description in English.

The score is the cosine of words and tile, the confidence a calibrated probability. Where even the best tile is unlikely to be what the words say, nothing is returned; give a least score to see the best ones all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Index folder</source>
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
</context>
</TS>
