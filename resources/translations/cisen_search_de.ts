<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CisenSearch</name>
    <message>
        <location filename="../../plugin/gui/background.py"/>
        <source>Something unforeseen went wrong; the details are in the log panel, under {}.</source>
        <translation>Etwas Unvorhergesehenes ging schief; Näheres steht im Protokoll unter {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/dock.py"/>
        <location filename="../../plugin/gui/options/options_page.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>CISEN Search</source>
        <translation>CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/dock.py"/>
        <source>The index is built: {} tiles.</source>
        <translation>Der Index ist erstellt: {} Kacheln.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The model package is missing; install the plugin again.</source>
        <translation>Das Modellpaket fehlt; die Erweiterung neu installieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The plugin is being disabled; enable it again to go on.</source>
        <translation>Die Erweiterung wird gerade deaktiviert; zum Weiterarbeiten wieder aktivieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>CISEN Search: Help</source>
        <translation>CISEN Search: Hilfe</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Links lead to the other pages</source>
        <translation>Links führen zu den anderen Seiten</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>All Topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>The list of all pages</source>
        <translation>Die Liste aller Seiten</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_choice.py"/>
        <source>The index was made with another model ({} {}), whose vectors do not compare: build a new one.</source>
        <translation>Der Index wurde mit einem anderen Modell erstellt ({} {}), dessen Vektoren nicht vergleichbar sind; einen neuen erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>Starting the engine…</source>
        <translation>Engine wird gestartet…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Delete it and build it again</source>
        <translation>Löschen und neu erstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>All of it is indexed.</source>
        <translation>Alles ist indiziert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>{done} of {total} tiles</source>
        <translation>{done} von {total} Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Stopped. The {} tiles so far are kept and can be searched; Go on adds the rest.</source>
        <translation>Angehalten. Die bisherigen {} Kacheln bleiben erhalten und sind durchsuchbar; „Fortsetzen“ ergänzt den Rest.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>There is no data in this area, so there is nothing to search.</source>
        <translation>In diesem Gebiet gibt es keine Daten, also nichts zu durchsuchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_outline.py"/>
        <source>Outline of an index</source>
        <translation>Umriss eines Index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>Rebuild {} of {}? {} go for good, then {} tiles are read anew, which takes {}.</source>
        <translation>{} von {} neu erstellen? Endgültig gelöscht: {}. Danach werden {} Kacheln neu gelesen; das dauert {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Rebuild</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>The layer {} is not in the project any more; add it again.</source>
        <translation>Der Layer {} ist nicht mehr im Projekt; wieder hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Export Index</source>
        <translation>Index exportieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>GeoParquet (*.parquet)</source>
        <translation>GeoParquet (*.parquet)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Import Index</source>
        <translation>Index importieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>GeoParquet (*.parquet *.geoparquet);;All files (*)</source>
        <translation>GeoParquet (*.parquet *.geoparquet);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Exporting the index of {}…</source>
        <translation>Index von {} wird exportiert…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Importing {}…</source>
        <translation>{} wird importiert…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Install it and go on</source>
        <translation>Installieren und fortfahren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Installing pyarrow…</source>
        <translation>pyarrow wird installiert…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are exported to {}.</source>
        <translation>{} Kacheln sind nach {} exportiert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Cancelled; nothing of the file was kept.</source>
        <translation>Abgebrochen; von der Datei wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are imported; the index lies in {}.</source>
        <translation>{} Kacheln sind importiert; der Index liegt in {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>of a newer version</source>
        <translation>aus neuerer Version</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>layer changed since</source>
        <translation>Layer seither geändert</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>other model</source>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} m at {}</source>
        <translation>{} × {} m bei {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} km at {}</source>
        <translation>{} × {} km bei {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} tiles ({})</source>
        <translation>{} Kacheln ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/search/target_controller.py"/>
        <source>Look for tile indexes</source>
        <translation>Kachelindizes suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete {} of {}? {} go for good; the layer and its raster stay as they are.</source>
        <translation>{} von {} löschen? Endgültig gelöscht: {}. Der Layer und sein Raster bleiben unverändert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete the index of {}</source>
        <translation>Index von {} löschen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>The index is deleted.</source>
        <translation>Der Index ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Open the folder of an index</source>
        <translation>Ordner eines Index öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>No file browser answers; the index lies in {}.</source>
        <translation>Kein Dateimanager antwortet; der Index liegt in {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile Indexes</source>
        <translation>Kachelindizes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Looking for indexes…</source>
        <translation>Indizes werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>There is no index yet. Pick a raster in the panel and press Build index, or import a GeoParquet file.</source>
        <translation>Es gibt noch keinen Index. Im Bedienfeld ein Raster wählen und auf „Index erstellen“ klicken, oder eine GeoParquet-Datei importieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Add Extent</source>
        <translation>Ausdehnung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Index what the map shows, too</source>
        <translation>Auch den Kartenausschnitt indizieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete it and build it anew</source>
        <translation>Löschen und von Grund auf neu erstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete its files for good</source>
        <translation>Dateien endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show on Map</source>
        <translation>In Karte zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Outline its tiles on the map</source>
        <translation>Seine Kacheln in der Karte umreißen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show its folder in the file browser</source>
        <translation>Ordner im Dateimanager zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Write it as GeoParquet</source>
        <translation>Als GeoParquet schreiben</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Make an index of a GeoParquet file</source>
        <translation>Einen Index aus einer GeoParquet-Datei machen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile indexes by layer</source>
        <translation>Kachelindizes nach Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>The tile indexes of this project's layers, and of layers indexed before</source>
        <translation>Die Kachelindizes der Layer dieses Projekts und früher indizierter Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Built</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>This layer is not in the project, or cannot be read.</source>
        <translation>Dieser Layer ist nicht im Projekt oder nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexing.py"/>
        <source>Index of {}</source>
        <translation>Index von {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>The raster to search in</source>
        <translation>Das Raster, in dem gesucht wird</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>What the map shows</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Which part of the raster to index</source>
        <translation>Welcher Teil des Rasters indiziert wird</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Length of a tile's side in metres of ground. The model knows one size best.</source>
        <translation>Seitenlänge einer Kachel in Metern am Boden. Das Modell kennt eine Größe am besten.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use the tile size that suits</source>
        <translation>Passende Kachelgröße verwenden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Take the tile size that suits this raster</source>
        <translation>Die Kachelgröße nehmen, die zu diesem Raster passt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own: {:.1f} m</source>
        <translation>Vorgabe des Modells: {:.1f} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own</source>
        <translation>Vorgabe des Modells</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use tiles of {:g} m</source>
        <translation>Kacheln von {:g} m verwenden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Build index</source>
        <translation>Index erstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Rebuild index</source>
        <translation>Index neu erstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Look at every tile once; it can be cancelled, and goes on where it stopped</source>
        <translation>Jede Kachel einmal lesen; lässt sich abbrechen und dort fortsetzen, wo es aufgehört hat</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Several sheets as one, indexes, sample data</source>
        <translation>Mehrere Blätter als eines, Indizes, Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join the rasters of this layer's group</source>
        <translation>Raster der Gruppe dieses Layers zusammenfügen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join a folder of sheets…</source>
        <translation>Ordner mit Blättern zusammenfügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Manage indexes…</source>
        <translation>Indizes verwalten…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Open the sample scene</source>
        <translation>Beispielszene öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Fetch a real orthophoto: Banepa, Nepal</source>
        <translation>Echtes Orthofoto herunterladen: Banepa, Nepal</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>Install GeoParquet for CISEN Search</source>
        <translation>GeoParquet für CISEN Search installieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>GeoParquet needs the library pyarrow, which is not installed: {} to fetch, {} on the disk.</source>
        <translation>GeoParquet braucht die Bibliothek pyarrow, die nicht installiert ist: {} herunterzuladen, {} auf der Festplatte.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>The layer is in no group; put the sheets into one in the Layers panel.</source>
        <translation>Der Layer ist in keiner Gruppe; die Blätter im Layerfenster in eine Gruppe legen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Folder of sheets</source>
        <translation>Ordner mit Blättern</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Join the sheets of {}</source>
        <translation>Blätter von {} zusammenfügen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Joining {} sheets…</source>
        <translation>{} Blätter werden zusammengefügt…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Which of the server's levels is read. Automatic takes the one that the model knows best.</source>
        <translation>Welche Zoomstufe des Servers gelesen wird. „Automatisch“ nimmt die, die das Modell am besten kennt.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>I may use this service like this</source>
        <translation>Ich darf diesen Dienst so nutzen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Nothing is fetched before you confirm it. It is kept for this server.</source>
        <translation>Vor der Bestätigung wird nichts abgerufen. Sie gilt künftig für diesen Server.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Confirm that you may use {} like this.</source>
        <translation>Bestätigen, dass {} so genutzt werden darf.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{zoom} · pixels of {size} m</source>
        <translation>{zoom} · Pixel von {size} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>The images come from {}. Its terms say whether they may be read in bulk and kept as vectors: many services forbid it.</source>
        <translation>Die Bilder kommen von {}. Ob sie in großer Menge gelesen und als Vektoren behalten werden dürfen, steht in den Nutzungsbedingungen: Viele Dienste verbieten es.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>{requests} Bilder von {host}, höchstens {pace} pro Sekunde · {size} abzurufen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom {zoom} · {requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>Zoom {zoom} · {requests} Bilder von {host}, höchstens {pace} pro Sekunde · {size} abzurufen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Working out the classes of the tiles…</source>
        <translation>Die Klassen der Kacheln werden bestimmt…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Classes of tiles</source>
        <translation>Klassen der Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_display.py"/>
        <source>CISEN classes: {}</source>
        <translation>CISEN-Klassen: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Label tiles</source>
        <translation>Kacheln klassifizieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Colour every tile on the map by its most likely class</source>
        <translation>Jede Kachel in der Karte nach ihrer wahrscheinlichsten Klasse einfärben</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Level {}</source>
        <translation>Ebene {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree: 1 has the broadest classes, 3 the finest.</source>
        <translation>Ebene des Klassenbaums: 1 hat die gröbsten Klassen, 3 die feinsten.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree</source>
        <translation>Ebene des Klassenbaums</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>any class</source>
        <translation>jede Klasse</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Search only tiles whose most likely class is one of these.</source>
        <translation>Nur Kacheln durchsuchen, deren wahrscheinlichste Klasse eine von diesen ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only tiles of these classes</source>
        <translation>Nur Kacheln dieser Klassen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>The model names what each tile most likely shows, by its class tree.</source>
        <translation>Das Modell benennt nach seinem Klassenbaum, was jede Kachel am wahrscheinlichsten zeigt.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {}</source>
        <translation>Nur {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {} classes</source>
        <translation>Nur {} Klassen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <source>{what} {there} of {all}</source>
        <translation>{what} {there} von {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetching {}…</source>
        <translation>{} wird heruntergeladen…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>not started yet</source>
        <translation>noch nicht gestartet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Knows pixels of</source>
        <translation>Kennt Pixel von</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{finest} to {coarsest} m of ground</source>
        <translation>{finest} bis {coarsest} m am Boden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{px} pixels, {m} m of ground</source>
        <translation>{px} Pixel, {m} m am Boden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Numbers a tile</source>
        <translation>Zahlen je Kachel</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measured</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_fetch.py"/>
        <source>Fetch the model {}</source>
        <translation>Modell {} herunterladen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Models and results</source>
        <translation>Modelle und Treffer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Look at the models, choose another one, fetch or add one</source>
        <translation>Modelle ansehen, ein anderes wählen, eines herunterladen oder hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>A catalogue of models</source>
        <translation>Ein Katalog von Modellen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Catalogues (*.json)</source>
        <translation>Kataloge (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>File, or https address, of a catalogue of models beside the one that comes with the plugin</source>
        <translation>Datei oder https-Adresse eines weiteren Modellkatalogs neben dem, der mit der Erweiterung kommt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Only the one that comes with the plugin</source>
        <translation>Nur der mit der Erweiterung gelieferte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue of models</source>
        <translation>Weiterer Modellkatalog</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>How many tiles a search shows at most, until another number is set in the panel</source>
        <translation>Wie viele Kacheln eine Suche höchstens zeigt, solange im Bedienfeld keine andere Zahl gesetzt ist</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Tiles a search shows</source>
        <translation>Kacheln, die eine Suche zeigt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue</source>
        <translation>Weiterer Katalog</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Look for indexes of a model</source>
        <translation>Indizes eines Modells suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete the model {}?</source>
        <translation>Das Modell {} löschen?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>One index was made with it and could not be searched without it.</source>
        <translation>Ein Index wurde damit erstellt und wäre ohne das Modell nicht durchsuchbar.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>{} indexes were made with it and could not be searched without it.</source>
        <translation>{} Indizes wurden damit erstellt und wären ohne das Modell nicht durchsuchbar.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Remove a model</source>
        <translation>Ein Modell entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Came with the plugin</source>
        <translation>Mit der Erweiterung geliefert</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>{there} of {all} fetched</source>
        <translation>{there} von {all} heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Can be fetched: {}</source>
        <translation>Kann heruntergeladen werden: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Look for models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>The catalogue offers nothing to fetch yet. Add a folder, or name another catalogue in the options.</source>
        <translation>Der Katalog bietet noch nichts zum Herunterladen. Einen Ordner hinzufügen oder in den Optionen einen anderen Katalog angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is in use. Indexes made with another model stay where they are, but only it can search them.</source>
        <translation>{} ist in Gebrauch. Mit einem anderen Modell erstellte Indizes bleiben, wo sie sind, aber nur jenes kann sie durchsuchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Folder of a model package</source>
        <translation>Ordner eines Modellpakets</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Checking {}…</source>
        <translation>{} wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Add a model</source>
        <translation>Ein Modell hinzufügen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} {} is on this machine now.</source>
        <translation>{} {} ist jetzt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is deleted.</source>
        <translation>{} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Stopped. What has arrived is kept: fetch again to go on.</source>
        <translation>Angehalten. Was angekommen ist, bleibt erhalten; zum Fortsetzen noch einmal herunterladen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Use This One</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Search with this model from now on</source>
        <translation>Von jetzt an mit diesem Modell suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Fetch</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Download this model and install it</source>
        <translation>Dieses Modell herunterladen und installieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Delete this model's files from this machine</source>
        <translation>Die Dateien dieses Modells von diesem Rechner löschen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Add a Folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Install a model package that lies in a folder</source>
        <translation>Ein Modellpaket installieren, das in einem Ordner liegt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Read the folders and catalogues again</source>
        <translation>Ordner und Kataloge neu lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Go On Fetching</source>
        <translation>Herunterladen fortsetzen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>The models on this machine, and those that can be fetched</source>
        <translation>Die Modelle auf diesem Rechner und die, die heruntergeladen werden können</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Card of the model</source>
        <translation>Steckbrief des Modells</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Where the model is from, what it knows, and how it was measured</source>
        <translation>Woher das Modell kommt, was es kennt und wie es gemessen wurde</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Versions, folders and the graphics driver; logins and keys are left out</source>
        <translation>Versionen, Ordner und Grafiktreiber; Benutzernamen und Schlüssel sind ausgelassen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Put the facts on the clipboard, for a bug report</source>
        <translation>Die Angaben in die Zwischenablage kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collect again</source>
        <translation>Neu sammeln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Ask the engine and the graphics driver anew</source>
        <translation>Engine und Grafiktreiber neu befragen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collecting…</source>
        <translation>Wird gesammelt…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics of CISEN Search</source>
        <translation>Diagnose von CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Automatic: graphics card where there is one</source>
        <translation>Automatisch: Grafikkarte, wo es eine gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA-Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>As many as there are cores</source>
        <translation>So viele, wie es Kerne gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>A Python that has onnxruntime, tokenizers and numpy</source>
        <translation>Ein Python, das onnxruntime, tokenizers und numpy hat</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>The plugin's own environment</source>
        <translation>Die eigene Umgebung der Erweiterung</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Download from the Python Package Index</source>
        <translation>Vom Python Package Index herunterladen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Python interpreter</source>
        <translation>Python-Interpreter</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Offline: folder of wheels</source>
        <translation>Offline: Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Leave it empty to use the environment that the plugin makes</source>
        <translation>Leer lassen, um die Umgebung zu verwenden, die die Erweiterung anlegt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>To install the engine without a network; leave it empty to download</source>
        <translation>Um die Engine ohne Netz zu installieren; zum Herunterladen leer lassen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>What calculates: the graphics card is much faster where there is one</source>
        <translation>Was rechnet: die Grafikkarte ist viel schneller, wo es eine gibt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>How many of the processor's cores one calculation may use</source>
        <translation>Wie viele Prozessorkerne eine Berechnung nutzen darf</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Engine environment</source>
        <translation>Umgebung der Engine</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Download the engine's packages into a folder of their own</source>
        <translation>Die Pakete der Engine in einen eigenen Ordner herunterladen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Delete the engine's folder; indexes and models stay</source>
        <translation>Den Ordner der Engine löschen; Indizes und Modelle bleiben</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install again</source>
        <translation>Neu installieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Installing the engine…</source>
        <translation>Engine wird installiert…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed, and not needed while a Python interpreter is chosen above.</source>
        <translation>Nicht installiert und nicht nötig, solange oben ein Python-Interpreter gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed. It would go to {}.</source>
        <translation>Nicht installiert. Käme nach {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Installed in {}</source>
        <translation>Installiert in {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Size of the engine's environment</source>
        <translation>Größe der Umgebung der Engine</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove the engine's environment</source>
        <translation>Umgebung der Engine entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>An index is being built with the engine; wait for its end, or cancel it in the panel first.</source>
        <translation>Die Engine erstellt gerade einen Index; das Ende abwarten oder zuerst im Bedienfeld abbrechen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>They let the result list fill at once the next time. At most {} are kept, in {}.</source>
        <translation>Damit füllt sich die Trefferliste beim nächsten Mal sofort. Höchstens {} werden aufgehoben, in {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Delete the pictures of tiles; they are made again when they are needed</source>
        <translation>Die Bilder der Kacheln löschen; sie werden neu erzeugt, wenn sie gebraucht werden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear the pictures of tiles</source>
        <translation>Bilder der Kacheln löschen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles</source>
        <translation>Bilder der Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles on the disk</source>
        <translation>Bilder der Kacheln auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: {} on the disk</source>
        <translation>Bilder der Kacheln: {} auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: none on the disk</source>
        <translation>Bilder der Kacheln: keine auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Search while typing</source>
        <translation>Beim Tippen suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>Search after a short pause, without Enter, from three letters on and once the engine runs</source>
        <translation>Nach einer kurzen Pause suchen, ohne Eingabetaste, ab drei Buchstaben und sobald die Engine läuft</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Forget earlier searches</source>
        <translation>Frühere Suchen vergessen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>The search box offers up to 50 earlier searches; this empties the list</source>
        <translation>Das Suchfeld bietet bis zu 50 frühere Suchen an; dies leert die Liste</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Web layers</source>
        <translation>Web-Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Images a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>How many images a server is asked for at most. Public servers want few.</source>
        <translation>Wie viele Bilder von einem Server höchstens angefordert werden. Öffentliche Server wollen wenige.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Most images of an index</source>
        <translation>Höchstzahl der Bilder eines Index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Building an index that would take more is refused before it starts.</source>
        <translation>Ein Index, der mehr bräuchte, wird abgelehnt, bevor es losgeht.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Matching tiles appear here, best first.</source>
        <translation>Passende Kacheln erscheinen hier, die besten zuerst.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, built {date}</source>
        <translation>Index: {tiles} Kacheln, erstellt {date}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, not complete</source>
        <translation>Index: {tiles} Kacheln, unvollständig</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Extend…</source>
        <translation>Erweitern…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>How much of the work is done</source>
        <translation>Wie viel der Arbeit getan ist</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stop the work</source>
        <translation>Die Arbeit anhalten</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>{what} · {time} left</source>
        <translation>{what} · noch {time}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>Scores of all tiles</source>
        <translation>Ähnlichkeiten aller Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>CISEN heat map: {}</source>
        <translation>CISEN-Heatmap: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>Names of places</source>
        <translation>Ortsnamen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>The topmost layer that has names</source>
        <translation>Der oberste Layer mit Namen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_controller.py"/>
        <source>This project was saved with results of a search, which are not kept in it: search again, and save what you need as GeoPackage.</source>
        <translation>Dieses Projekt wurde mit Treffern einer Suche gespeichert, die nicht darin bleiben; noch einmal suchen und Benötigtes als GeoPackage speichern.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>Save results as GeoPackage</source>
        <translation>Treffer als GeoPackage speichern</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are in a temporary layer.</source>
        <translation>{} Kacheln sind in einem Temporärlayer.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are copied as text.</source>
        <translation>{} Kacheln sind als Text kopiert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are saved in {}.</source>
        <translation>{} Kacheln sind in {} gespeichert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} could not be written; choose another place, or close what has it open. {}</source>
        <translation>{} konnte nicht geschrieben werden; einen anderen Ort wählen oder schließen, was die Datei offen hält. {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>Search results, best first</source>
        <translation>Suchtreffer, die besten zuerst</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution</source>
        <translation>Ein Klick zeigt die Kachel in der Karte, ein Doppelklick in der eigenen Auflösung des Rasters</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution. Arrow keys walk the list, right and left unfold and fold. M finds more like it, L less. Ctrl+C copies.</source>
        <translation>Ein Klick zeigt die Kachel in der Karte, ein Doppelklick in der eigenen Auflösung des Rasters. Die Pfeiltasten gehen durch die Liste, rechts und links klappen auf und zu. M findet mehr davon, L weniger. Strg+C kopiert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Less like this</source>
        <translation>Weniger davon</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Show at the raster's own resolution</source>
        <translation>In der eigenen Auflösung des Rasters zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save as GeoPackage…</source>
        <translation>Als GeoPackage speichern…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Make a temporary layer</source>
        <translation>Temporärlayer erzeugen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>Rank {rank} · tile {tile}
Confidence {confidence:.0%} · cosine {cosine:.3f}
{place}</source>
        <translation>Rang {rank} · Kachel {tile}
Sicherheit {confidence:.0%} · Kosinus {cosine:.3f}
{place}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>{} more tiles of the same place: right arrow key, or a click on the number, shows them.</source>
        <translation>{} weitere Kacheln desselben Orts; die rechte Pfeiltaste oder ein Klick auf die Zahl zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How many tiles to show at most</source>
        <translation>Wie viele Kacheln höchstens gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How results are shown</source>
        <translation>Wie die Treffer gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merging, and names of places</source>
        <translation>Zusammenfassen und Ortsnamen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge overlapping tiles</source>
        <translation>Überlappende Kacheln zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge neighbours, too</source>
        <translation>Auch Nachbarn zusammenfassen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Names of places from</source>
        <translation>Ortsnamen aus</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Colour the whole index by its scores</source>
        <translation>Den ganzen Index nach Ähnlichkeit einfärben</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save or copy the selected results, or all of them</source>
        <translation>Die gewählten Treffer oder alle speichern oder kopieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Least score of the tiles shown</source>
        <translation>Mindestähnlichkeit der gezeigten Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Only tiles that score at least this much are shown, in the list and on the map</source>
        <translation>Nur Kacheln mit mindestens dieser Ähnlichkeit werden gezeigt, in der Liste und in der Karte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Histogram of the scores</source>
        <translation>Histogramm der Ähnlichkeiten</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>How many tiles have which score, on a logarithmic scale; the dashed line is the suggested cut</source>
        <translation>Wie viele Kacheln welche Ähnlichkeit haben, logarithmisch; die gestrichelte Linie ist der vorgeschlagene Schnitt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>A suggestion by Otsu's method: the cut that parts the scores into the two most different groups</source>
        <translation>Ein Vorschlag nach Otsu: die Schwelle, die die Ähnlichkeiten in die zwei unterschiedlichsten Gruppen teilt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Take the suggested cut</source>
        <translation>Vorgeschlagene Schwelle übernehmen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Suggested: {}</source>
        <translation>Vorschlag: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles: {tiles} · ≥ {score}</source>
        <translation>Kacheln: {tiles} · ≥ {score}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles shown, and their least score</source>
        <translation>Gezeigte Kacheln und ihre Mindestähnlichkeit</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_pictures.py"/>
        <source>Pictures of the tiles found</source>
        <translation>Bilder der gefundenen Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_visits.py"/>
        <source>The layer {} is not in the project any more; open it again to see its tiles.</source>
        <translation>Der Layer {} ist nicht mehr im Projekt; wieder öffnen, um seine Kacheln zu sehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/example_controller.py"/>
        <source>Read examples from the map</source>
        <translation>Beispiele aus der Karte lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <source>CISEN Search: tiles</source>
        <translation>CISEN Search: Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing here looks like that.</source>
        <translation>Nichts hier sieht so aus.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} liked</source>
        <translation>{} passend</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} not</source>
        <translation>{} unpassend</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Take the last example back</source>
        <translation>Letztes Beispiel zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Start afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Forget the words and every example, and begin a new search</source>
        <translation>Die Worte und alle Beispiele vergessen und eine neue Suche beginnen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Examples: {}</source>
        <translation>Beispiele: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>The search turns towards the tiles that are liked and away from those that are not.</source>
        <translation>Die Suche wendet sich den passenden Kacheln zu und von den unpassenden ab.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search everywhere, only in what the map shows, or only within selected polygons</source>
        <translation>Überall suchen, nur im Kartenausschnitt oder nur in gewählten Polygonen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Selected polygons of {}</source>
        <translation>Gewählte Polygone von {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Follow the map</source>
        <translation>Karte folgen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves, shortly after it has come to rest</source>
        <translation>Neu suchen, wenn sich die Karte bewegt, kurz nachdem sie zur Ruhe gekommen ist</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves</source>
        <translation>Neu suchen, wenn sich die Karte bewegt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>storage tanks, tennis courts…</source>
        <translation>storage tanks, tennis courts…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Describe the place in English, as a caption would: “a bridge over a river”.
More phrases with plus and minus: harbour +boats -houses</source>
        <translation>Den Ort auf Englisch beschreiben, wie eine Bildunterschrift: „a bridge over a river“.
Weitere Begriffe mit Plus und Minus: harbour +boats -houses</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What to look for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing in the part that is searched looks like that.</source>
        <translation>Nichts im durchsuchten Teil sieht so aus.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show the nearest anyway</source>
        <translation>Die ähnlichsten trotzdem zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Tiles that look like that: {}.</source>
        <translation>Kacheln, die so aussehen: {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show {} less likely</source>
        <translation>{} weniger wahrscheinliche zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No indexed tile lies within the limits of this search; widen them, or move the map.</source>
        <translation>Keine indizierte Kachel liegt in den Grenzen dieser Suche; die Grenzen erweitern oder die Karte verschieben.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The index holds no tiles yet; build it first.</source>
        <translation>Der Index enthält noch keine Kacheln; zuerst erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Say what to look for as well, not only what to leave out.</source>
        <translation>Auch angeben, was gesucht wird, nicht nur, was wegbleiben soll.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Type what to look for, for example: storage tanks.</source>
        <translation>Auf Englisch eingeben, was gesucht wird, zum Beispiel: storage tanks.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No index is ticked; tick one above the words.</source>
        <translation>Kein Index ist angekreuzt; oberhalb der Suchwörter einen ankreuzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The engine is still being installed.</source>
        <translation>Die Engine wird noch installiert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Install the engine first.</source>
        <translation>Zuerst die Engine installieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Open a raster layer first.</source>
        <translation>Zuerst einen Rasterlayer öffnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The first tiles are still being indexed.</source>
        <translation>Die ersten Kacheln werden noch indiziert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Build the index of this layer first.</source>
        <translation>Zuerst den Index dieses Layers erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The model reads the first {} word pieces; the words after them were left out.</source>
        <translation>Das Modell liest die ersten {} Wortteile; die Worte danach wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The model does not know these words: {}. It reads English.</source>
        <translation>Das Modell kennt diese Wörter nicht: {}. Es liest Englisch.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_notes.py"/>
        <source>Left out {index}: {reason}</source>
        <translation>Ausgelassen: {index}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Pick a tile</source>
        <translation>Kachel wählen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Click a tile on the map and find more like it, with the words if there are any; Escape ends it</source>
        <translation>Eine Kachel in der Karte anklicken und mehr davon finden, zusammen mit den Worten, wenn es welche gibt; Esc beendet es</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box on the map and find more like what is in it; of a large one up to 16 tiles are sampled</source>
        <translation>Ein Rechteck in der Karte zeichnen und mehr von seinem Inhalt finden; von einem großen werden bis zu 16 Kacheln als Stichprobe genommen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{layer}, {size} m</source>
        <translation>{layer}, {size} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{size} m · {layer}</source>
        <translation>{size} m · {layer}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>These are the nearest, though none looks much like it.</source>
        <translation>Dies sind die ähnlichsten, doch keine sieht sehr danach aus.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/searching.py"/>
        <source>Search for {}</source>
        <translation>Suche nach {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/suggesting.py"/>
        <source>Read the model's words</source>
        <translation>Wörter des Modells lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In none of {} indexes</source>
        <translation>In keinem von {} Indizes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 of {} indexes</source>
        <translation>In 1 von {} Indizes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 layer, {} indexes</source>
        <translation>In 1 Layer, {} Indizes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In {} layers, {} indexes</source>
        <translation>In {} Layern, {} Indizes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick the indexes to search; the space bar does it, too.</source>
        <translation>Die zu durchsuchenden Indizes ankreuzen; auch mit der Leertaste.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Indexes to search</source>
        <translation>Zu durchsuchende Indizes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Search all</source>
        <translation>Alle durchsuchen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Only the picked layer</source>
        <translation>Nur gewählter Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick every index that can be searched, or that of the picked layer alone.</source>
        <translation>Alle durchsuchbaren Indizes ankreuzen, oder nur den des gewählten Layers.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>A search can run over several layers and tile sizes at once.</source>
        <translation>Eine Suche kann zugleich über mehrere Layer und Kachelgrößen gehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>{} tiles</source>
        <translation>{} Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/installation.py"/>
        <source>Install the engine of CISEN Search</source>
        <translation>Engine von CISEN Search installieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>{} cannot be opened as a raster; install the plugin again.</source>
        <translation>{} lässt sich nicht als Raster öffnen; die Erweiterung neu installieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>The sample scene cannot be copied to {}; is the disk full?</source>
        <translation>Die Beispielszene lässt sich nicht nach {} kopieren; ist die Festplatte voll?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>The sample could not be written to {}; is the disk full?</source>
        <translation>Das Beispiel konnte nicht nach {} geschrieben werden; ist die Festplatte voll?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>{} could not be fetched from {}; check the network and its proxy settings, or try later.</source>
        <translation>{} konnte nicht von {} heruntergeladen werden; Netz und Proxy-Einstellungen prüfen oder es später noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>CISEN sample scene</source>
        <translation>CISEN-Beispielszene</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetch {}</source>
        <translation>{} herunterladen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>An index is being built; wait for its end, or cancel it first.</source>
        <translation>Ein Index wird gerade erstellt; das Ende abwarten oder zuerst abbrechen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is being installed; wait for its end, or cancel it first.</source>
        <translation>Die Engine wird gerade installiert; das Ende abwarten oder zuerst abbrechen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>A sample is being fetched; wait for its end, or cancel it first.</source>
        <translation>Ein Beispiel wird gerade heruntergeladen; das Ende abwarten oder zuerst abbrechen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is installed.</source>
        <translation>Die Engine ist installiert.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Find places in imagery by words</source>
        <translation>Orte in Bildern mit Worten finden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install the engine</source>
        <translation>Engine installieren</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Download the engine into a folder of its own; it can be removed in the options</source>
        <translation>Die Engine in einen eigenen Ordner herunterladen; in den Optionen lässt sie sich entfernen</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>No network, or a Python of your own? Options…</source>
        <translation>Kein Netz oder ein eigenes Python? Optionen…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install from a folder of wheels, or name a Python interpreter</source>
        <translation>Aus einem Ordner mit Wheels installieren oder einen Python-Interpreter angeben</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Open an aerial image, or the sample scene.</source>
        <translation>Ein Luftbild oder die Beispielszene öffnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Build its index, once.</source>
        <translation>Einmal den Index erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Type what you are looking for.</source>
        <translation>Eingeben, was gesucht wird.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Index an aerial image once, then type “storage tanks” or “a bridge over a river”, and see on the map where they are.</source>
        <translation>Ein Luftbild einmal indizieren, dann „storage tanks“ oder „a bridge over a river“ eingeben und in der Karte sehen, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>This needs an engine: a download of about 60 MB, about 230 MB on disk (with an NVIDIA card about 2.5 GB), kept in {}; QGIS's own Python is left untouched.</source>
        <translation>Das braucht eine Engine: etwa 60 MB herunterzuladen, etwa 230 MB auf der Festplatte (mit NVIDIA-Karte etwa 2,5 GB), abgelegt in {}; das Python von QGIS bleibt unberührt.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>All of it runs on this machine, and neither your images nor your words are sent anywhere.</source>
        <translation>Alles läuft auf diesem Rechner; weder Bilder noch Worte werden irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto, index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;Orte finden, indem man sie beschreibt.&lt;/b&gt;&lt;br&gt;Ein Luftbild oder Orthofoto öffnen, einmal indizieren und dann eingeben, was gesucht wird.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A small scene that comes with the plugin</source>
        <translation>Eine kleine Szene, die mit der Erweiterung kommt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Fetch a real one: Banepa, Nepal</source>
        <translation>Ein echtes herunterladen: Banepa, Nepal</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A part of an orthophoto of OpenAerialMap</source>
        <translation>Ein Teil eines Orthofotos von OpenAerialMap</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto (pixels of {finest} to {coarsest} m of ground suit the model), index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;Orte finden, indem man sie beschreibt.&lt;/b&gt;&lt;br&gt;Ein Luftbild oder Orthofoto öffnen (Pixel von {finest} bis {coarsest} m am Boden passen zum Modell), einmal indizieren und dann eingeben, was gesucht wird.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>Engine not started</source>
        <translation>Engine nicht gestartet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>{package} {version} on {provider}</source>
        <translation>{package} {version} auf {provider}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>a few seconds</source>
        <translation>ein paar Sekunden</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} s</source>
        <translation>etwa {} s</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} h</source>
        <translation>etwa {} h</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>under 0.1 MB</source>
        <translation>unter 0,1 MB</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{tiles} tiles · {time} · {size}</source>
        <translation>{tiles} Kacheln · {time} · {size}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue {} cannot be read; choose another one in the options.</source>
        <translation>Der Katalog {} ist nicht lesbar; in den Optionen einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <source>The catalogue {} is of another format; update the plugin.</source>
        <translation>Der Katalog {} hat ein anderes Format; die Erweiterung aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/cells_within.py"/>
        <source>The area to search in does not fit the index's coordinate system; search everywhere.</source>
        <translation>Das Suchgebiet passt nicht zum KBS des Index; überall suchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} has another file now; fetch again.</source>
        <translation>{} hat jetzt eine andere Datei; noch einmal herunterladen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} sends more than the catalogue says, so nothing was kept; tell whoever publishes it.</source>
        <translation>{} sendet mehr, als der Katalog angibt, daher wurde nichts behalten; den Herausgeber benachrichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} does not send large files in pieces; fetch the files by hand and add their folder.</source>
        <translation>{} sendet große Dateien nicht in Stücken; die Dateien von Hand holen und ihren Ordner hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy asks for a login; enter it in QGIS's options under Network, then fetch again.</source>
        <translation>Der Proxy verlangt eine Anmeldung; in den Optionen von QGIS unter „Netzwerk“ eintragen, dann noch einmal herunterladen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy could not be reached; check it in QGIS's options under Network, then fetch again.</source>
        <translation>Der Proxy war nicht erreichbar; in den Optionen von QGIS unter „Netzwerk“ prüfen, dann noch einmal herunterladen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>No secure connection to {} could be made; ask your network's administrator.</source>
        <translation>Zu {} kam keine sichere Verbindung zustande; die Netzwerkverwaltung fragen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} leads to an address that is not secure, so nothing was fetched; tell whoever publishes it.</source>
        <translation>{} führt zu einer unsicheren Adresse, daher wurde nichts heruntergeladen; den Herausgeber benachrichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not have the file any more; look for a newer version of the plugin.</source>
        <translation>{} hat die Datei nicht mehr; nach einer neueren Version der Erweiterung suchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not give the file to everybody; fetch it by hand and add its folder.</source>
        <translation>{} gibt die Datei nicht allen; von Hand herunterladen und ihren Ordner hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} cannot answer now; try again later.</source>
        <translation>{} kann gerade nicht antworten; später noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} could not be reached; check the network and QGIS's proxy settings, then fetch again.</source>
        <translation>{} war nicht erreichbar; Netz und Proxy-Einstellungen von QGIS prüfen, dann noch einmal herunterladen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The connection to {} was cut off; fetch again to go on where it stopped.</source>
        <translation>Die Verbindung zu {} brach ab; noch einmal herunterladen, um dort fortzusetzen, wo es aufgehört hat.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>{} cannot be read or written; check the drive and its permissions, then try again.</source>
        <translation>{} kann nicht gelesen oder geschrieben werden; Laufwerk und Rechte prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/examples.py"/>
        <source>None of the searched layers shows anything there; pick a place inside of them.</source>
        <translation>Keiner der durchsuchten Layer zeigt dort etwas; einen Ort innerhalb davon wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The server did not send all of {} tiles; they are left out until you build again.</source>
        <translation>Der Server sendete nicht alles von {} Kacheln; sie fehlen bis zum nächsten Erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The index was damaged: {} of its tiles had to be read again, the others are kept.</source>
        <translation>Der Index war beschädigt: {} seiner Kacheln mussten neu gelesen werden, die anderen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The engine stopped twice while indexing; the {} tiles so far are kept: build again to go on.</source>
        <translation>Die Engine brach beim Indizieren zweimal ab; die bisherigen {} Kacheln bleiben erhalten; zum Fortsetzen noch einmal erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_exchange.py"/>
        <source>The folder {} is not empty; choose another one.</source>
        <translation>Der Ordner {} ist nicht leer; einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_merge.py"/>
        <source>Choose the raster layer, or a folder for the index.</source>
        <translation>Den Rasterlayer oder einen Ordner für den Index wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>There is no part {} of {}; count parts from 1.</source>
        <translation>Es gibt keinen Teil {} von {}; die Teile ab 1 zählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile cannot be {} m wide; choose a size in metres of ground.</source>
        <translation>Eine Kachel kann nicht {} m breit sein; eine Größe in Metern am Boden wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile of {} m is larger than the layer, {} m; choose a smaller one.</source>
        <translation>Eine Kachel von {} m ist größer als der Layer, {} m; eine kleinere wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent has no area; draw a rectangle on the layer.</source>
        <translation>Die Ausdehnung hat keine Fläche; ein Rechteck auf dem Layer zeichnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent lies outside the layer {}; choose one that overlaps it.</source>
        <translation>Die Ausdehnung liegt außerhalb des Layers {}; eine wählen, die ihn überlappt.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent cannot be brought into the layer's coordinate reference system; draw it on the layer.</source>
        <translation>Die Ausdehnung lässt sich nicht in das KBS des Layers bringen; auf dem Layer zeichnen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{file} of {title} is not what the catalogue says it is, so it was thrown away; fetch it again, and if that does not help tell whoever publishes it.</source>
        <translation>{file} von {title} ist nicht, was der Katalog angibt, und wurde daher verworfen; noch einmal herunterladen, und wenn das nicht hilft, den Herausgeber benachrichtigen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{title} needs {needed} MB of disk and {free} MB are free; make room and fetch it again.</source>
        <translation>{title} braucht {needed} MB auf der Festplatte, frei sind {free} MB; Platz schaffen und noch einmal herunterladen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue's address must begin with https://; change it in the options.</source>
        <translation>Die Adresse des Katalogs muss mit https:// beginnen; in den Optionen ändern.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>Another QGIS window is fetching this model; wait until it is done.</source>
        <translation>Ein anderes QGIS-Fenster lädt dieses Modell gerade herunter; warten, bis es fertig ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_labels.py"/>
        <source>Labelling was cancelled.</source>
        <translation>Das Klassifizieren wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_scores.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>There is no index to search yet; build one first.</source>
        <translation>Es gibt noch keinen Index zum Durchsuchen; zuerst einen erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>From south to north the ground of a tile changes by {} %; index smaller areas for even tiles.</source>
        <translation>Von Süd nach Nord ändert sich die Bodenfläche einer Kachel um {} %; für gleichmäßige Kacheln kleinere Gebiete indizieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom {}; choose one from {} to {}.</source>
        <translation>Der Layer hat keine Zoomstufe {}; eine von {} bis {} wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom levels; choose a tile size instead.</source>
        <translation>Der Layer hat keine Zoomstufen; stattdessen eine Kachelgröße wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels; use tiles of at least {} m.</source>
        <translation>Jede Kachel enthielte {} Pixel des Servers; Kacheln von mindestens {} m verwenden.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels along a side, {} is the most; choose a lower zoom or smaller tiles.</source>
        <translation>Jede Kachel hätte {} Pixel des Servers je Seite, {} sind das Höchste; eine niedrigere Zoomstufe oder kleinere Kacheln wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}, which forbids bulk download; {} at most are allowed here: show less on the map, or use another provider.</source>
        <translation>Das bräuchte {} Bilder von {}, wo der Abruf in großer Menge verboten ist; höchstens {} sind hier erlaubt: in der Karte weniger zeigen oder einen anderen Datenanbieter verwenden.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}; the limit is {}: zoom in and index what the map shows, choose a lower zoom or larger tiles, or raise the limit in the options.</source>
        <translation>Das bräuchte {} Bilder von {}; die Grenze ist {}: hineinzoomen und den Kartenausschnitt indizieren, eine niedrigere Zoomstufe oder größere Kacheln wählen oder die Grenze in den Optionen anheben.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The layer {} has no coordinate reference system; set one in its properties.</source>
        <translation>Der Layer {} hat kein KBS; in seinen Eigenschaften eines setzen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The ground under the layer cannot be measured; check its coordinate reference system.</source>
        <translation>Der Boden unter dem Layer lässt sich nicht vermessen; das KBS prüfen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>Each tile would hold {} of the raster's pixels; use tiles of at least {} m.</source>
        <translation>Jede Kachel enthielte {} Pixel des Rasters; Kacheln von mindestens {} m verwenden.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/heat_layer.py"/>
        <source>Score</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/import_place.py"/>
        <source>The layer {} has an index with these tiles already; delete that first, then import.</source>
        <translation>Der Layer {} hat schon einen Index mit diesen Kacheln; zuerst diesen löschen, dann importieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>It was made with the model {} {}; choose that model to search it, or rebuild it with the present.</source>
        <translation>Er wurde mit dem Modell {} {} erstellt; dieses Modell zum Durchsuchen wählen oder den Index mit dem jetzigen neu erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Not every tile of its last job was read; the panel's Go on adds the rest.</source>
        <translation>Nicht jede Kachel seines letzten Auftrags wurde gelesen; „Fortsetzen“ im Bedienfeld ergänzt den Rest.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The index folder {} is not there any more; if it was moved, move it back, or build the index again.</source>
        <translation>Der Indexordner {} ist nicht mehr da; falls verschoben, zurückschieben, sonst den Index neu erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Other layers</source>
        <translation>Andere Layer</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The folder {} cannot be read just now ({}); check the drive and the network, then refresh the list.</source>
        <translation>Der Ordner {} ist gerade nicht lesbar ({}); Laufwerk und Netz prüfen, dann die Liste aktualisieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_location.py"/>
        <source>The damaged index {} cannot be renamed; delete its folder and build again.</source>
        <translation>Der beschädigte Index {} lässt sich nicht umbenennen; seinen Ordner löschen und neu erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_removal.py"/>
        <source>The index {} cannot be deleted: its folder is read-only or a file is in use; check its permissions, close what uses it, and delete again.</source>
        <translation>Der Index {} lässt sich nicht löschen: sein Ordner ist schreibgeschützt oder eine Datei in Benutzung; die Rechte prüfen, schließen, was ihn benutzt, und noch einmal löschen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/known_scale.py"/>
        <source>The model knows pixels of {} to {} m; these are of {} m: take what it finds as guesses.</source>
        <translation>Das Modell kennt Pixel von {} bis {} m; diese haben {} m: die Treffer nur als Vermutungen nehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/place_names.py"/>
        <source>near {}</source>
        <translation>bei {}</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} could not be read; check that its file or server can be reached.</source>
        <translation>Der Layer {} konnte nicht gelesen werden; prüfen, ob seine Datei oder sein Server erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>Choose a raster layer to search in.</source>
        <translation>Einen Rasterlayer zum Durchsuchen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} cannot be read; check that its file or server can be reached.</source>
        <translation>Der Layer {} ist nicht lesbar; prüfen, ob seine Datei oder sein Server erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} has a style that cannot be read; choose another renderer.</source>
        <translation>Der Layer {} hat einen Stil, der nicht lesbar ist; eine andere Darstellung wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>The layer of polygons to search in is gone; choose another, or search everywhere.</source>
        <translation>Der Layer mit den Polygonen zum Suchen ist weg; einen anderen wählen oder überall suchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>No polygon of {} is selected; select some on the map, or search everywhere.</source>
        <translation>Kein Polygon von {} ist gewählt; in der Karte welche wählen oder überall suchen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} cannot be read; choose another one.</source>
        <translation>Der Ordner {} ist nicht lesbar; einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} holds no raster files; choose the one with the sheets.</source>
        <translation>Der Ordner {} enthält keine Rasterdateien; den mit den Blättern wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The layer {} is not a file; take it out of the group and index it alone.</source>
        <translation>Der Layer {} ist keine Datei; aus der Gruppe nehmen und allein indizieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The group {} holds no raster layers; add the sheets to it.</source>
        <translation>Die Gruppe {} enthält keine Rasterlayer; die Blätter hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined in {}; choose a folder that can be written.</source>
        <translation>Die Blätter konnten nicht in {} zusammengefügt werden; einen beschreibbaren Ordner wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined; check that each of them opens in QGIS.</source>
        <translation>Die Blätter konnten nicht zusammengefügt werden; prüfen, ob sich jedes in QGIS öffnen lässt.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} cannot be read; repair it or take it out.</source>
        <translation>Das Blatt {} ist nicht lesbar; reparieren oder herausnehmen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} is in {}, the others in {}; bring all into one coordinate reference system.</source>
        <translation>Das Blatt {} ist in {}, die anderen in {}; alle in ein KBS bringen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} has other bands than the sheets before it; index it alone.</source>
        <translation>Das Blatt {} hat andere Kanäle als die Blätter davor; allein indizieren.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>no coordinate reference system</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} does not allow this; check your login and its terms of use.</source>
        <translation>Der Server von {} erlaubt dies nicht; die Anmeldung und seine Nutzungsbedingungen prüfen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} fails; the tiles so far are kept: build again later to go on.</source>
        <translation>Der Server von {} meldet Fehler; die bisherigen Kacheln bleiben erhalten; zum Fortsetzen später noch einmal erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The limit of {} images is reached; the tiles so far are kept: build again to go on.</source>
        <translation>Die Grenze von {} Bildern ist erreicht; die bisherigen Kacheln bleiben erhalten; zum Fortsetzen noch einmal erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The layer {} could not be read; check that its server can be reached.</source>
        <translation>Der Layer {} konnte nicht gelesen werden; prüfen, ob sein Server erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_source.py"/>
        <source>The server of {} did not send all of a tile.</source>
        <translation>Der Server von {} sendete eine Kachel nicht vollständig.</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Find places in imagery by describing them</source>
        <translation>Orte in Bildern finden, indem man sie beschreibt</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Open the Sample Scene</source>
        <translation>Beispielszene öffnen</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Fetch the Banepa Orthophoto</source>
        <translation>Orthofoto von Banepa herunterladen</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Manage Indexes…</source>
        <translation>Indizes verwalten…</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Index folder (default: beside the raster)</source>
        <translation>Indexordner (Vorgabe: neben dem Raster)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Tiles in the index</source>
        <translation>Kacheln im Index</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Build tile index</source>
        <translation>Kachelindex erstellen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Cuts a raster layer into tiles of real ground, turns each into a vector with the model, and keeps them in a folder that Search tiles by words searches. Run again with the same folder it goes on where it was, or adds what a larger extent holds.

Without a tile size the one that the model was trained for is taken; without a folder the index goes beside the raster, where the panel finds it again.

Several processes or machines can share a large layer: run this once for each part, 1 to the number of parts, and then Merge parts of a tile index.

A layer from a server (XYZ, WMTS, WMS) needs an extent, and your word that the provider's terms allow it. Its images are read at a polite pace; without a zoom or a tile size those that the model knows best.</source>
        <translation>Zerlegt einen Rasterlayer in Kacheln fester Größe am Boden, macht mit dem Modell aus jeder einen Vektor und legt sie in einem Ordner ab, den „Kacheln mit Worten suchen“ durchsucht. Mit demselben Ordner noch einmal ausgeführt, setzt es fort, wo es aufgehört hat, oder ergänzt, was eine größere Ausdehnung enthält.

Ohne Kachelgröße wird die genommen, für die das Modell trainiert wurde; ohne Ordner kommt der Index neben das Raster, wo das Bedienfeld ihn wiederfindet.

Mehrere Prozesse oder Rechner können sich einen großen Layer teilen: dies für jeden Teil einmal ausführen, von 1 bis zur Zahl der Teile, und danach „Teile eines Kachelindex zusammenführen“.

Ein Layer von einem Server (XYZ, WMTS, WMS) braucht eine Ausdehnung und die Zusage, dass die Nutzungsbedingungen des Datenanbieters es erlauben. Seine Bilder werden in schonendem Tempo gelesen; ohne Zoomstufe oder Kachelgröße die, die das Modell am besten kennt.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Raster layer</source>
        <translation>Rasterlayer</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Extent to index</source>
        <translation>Zu indizierende Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Tile size in metres of ground (default: the model's)</source>
        <translation>Kachelgröße in Metern am Boden (Vorgabe: die des Modells)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Model package (default: the one chosen in the settings)</source>
        <translation>Modellpaket (Vorgabe: das in den Einstellungen gewählte)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Which part of the tiles, from 1</source>
        <translation>Welcher Teil der Kacheln, ab 1</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Of how many parts</source>
        <translation>Von wie vielen Teilen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles of {} m, about {} MB, in {}</source>
        <translation>{} Kacheln von {} m, etwa {} MB, in {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} images from {}, {} a second at most, about {} min and {} MB</source>
        <translation>{} Bilder von {}, höchstens {} pro Sekunde, etwa {} min und {} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Cancelled; the {} tiles so far are kept.</source>
        <translation>Abgebrochen; die bisherigen {} Kacheln bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>There is no data in this extent, so that the index is empty.</source>
        <translation>In dieser Ausdehnung gibt es keine Daten, der Index ist also leer.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index {} is damaged; delete the folder or choose another one.</source>
        <translation>Der Index {} ist beschädigt; den Ordner löschen oder einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index was damaged: it is kept as {}, and a new one is built.</source>
        <translation>Der Index war beschädigt: er bleibt als {} erhalten, und ein neuer wird erstellt.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles, {} s left</source>
        <translation>{} Kacheln, noch {} s</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Kacheln klassifizieren</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Gives every tile of an index, made by Build tile index, its most likely class on each level of the class tree of the model that the index was made with, and the probability of that class among those of its level.

The level chooses by which classes the layer is coloured: 1 has the broadest, 3 the finest.</source>
        <translation>Gibt jeder Kachel eines mit „Kachelindex erstellen“ gemachten Index ihre wahrscheinlichste Klasse auf jeder Ebene des Klassenbaums des Modells, mit dem der Index erstellt wurde, und die Wahrscheinlichkeit dieser Klasse unter denen ihrer Ebene.

Die Ebene bestimmt, nach welchen Klassen der Layer eingefärbt wird: 1 hat die gröbsten, 3 die feinsten.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Index folder</source>
        <translation>Indexordner</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Colour by</source>
        <translation>Einfärben nach</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Klassifizierte Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Export tile index as GeoParquet</source>
        <translation>Kachelindex als GeoParquet exportieren</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Writes a tile index into one GeoParquet file: a polygon and an embedding for each tile, with the fields of the STAC Embedding extension. Import tile index makes the same index of it again.

It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>Schreibt einen Kachelindex in eine GeoParquet-Datei: ein Polygon und ein Embedding für jede Kachel, mit den Feldern der STAC-Erweiterung Embedding. „Kachelindex aus GeoParquet importieren“ macht daraus wieder denselben Index.

Braucht die Bibliothek pyarrow, die „Indizes verwalten“ im Menü des Bedienfelds installiert.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Tiles in the file</source>
        <translation>Kacheln in der Datei</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Import tile index from GeoParquet</source>
        <translation>Kachelindex aus GeoParquet importieren</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Makes a tile index of a GeoParquet file that Export tile index wrote, byte for byte the one that was exported.

Without a folder it goes beside its raster where the project has that, else into the user's data folder. It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>Macht einen Kachelindex aus einer GeoParquet-Datei, die „Kachelindex als GeoParquet exportieren“ geschrieben hat, Byte für Byte den exportierten.

Ohne Ordner kommt er neben sein Raster, wenn das Projekt dieses hat, sonst in den Datenordner des Benutzers. Braucht die Bibliothek pyarrow, die „Indizes verwalten“ im Menü des Bedienfelds installiert.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Merge parts of a tile index</source>
        <translation>Teile eines Kachelindex zusammenführen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Joins the parts that Build tile index made of one layer, in several processes or on several machines, into the index that a single one would have made. The folder of the parts holds one folder for each of them, and those of one job only.

With the raster layer the index goes beside it, where the panel finds it; else give a folder. Run again it goes on where it was. The parts are left as they are.</source>
        <translation>Fügt die Teile, die „Kachelindex erstellen“ von einem Layer in mehreren Prozessen oder auf mehreren Rechnern gemacht hat, zu dem Index zusammen, den ein einziger gemacht hätte. Der Ordner der Teile enthält für jeden davon einen Ordner, und nur die eines Auftrags.

Mit dem Rasterlayer kommt der Index neben diesen, wo das Bedienfeld ihn findet; sonst einen Ordner angeben. Noch einmal ausgeführt, setzt es fort, wo es aufgehört hat. Die Teile bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Folder with the parts</source>
        <translation>Ordner mit den Teilen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Raster layer they were built from</source>
        <translation>Rasterlayer, aus dem sie erstellt wurden</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>{} parts go into {}</source>
        <translation>{} Teile kommen in {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Search tiles by words</source>
        <translation>Kacheln mit Worten suchen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Finds the tiles of an index, made by Build tile index, that look most like a description in English; “harbour +boats -houses” wants the first two and not the third.

The score is the cosine of words and tile, the confidence a calibrated probability. Where even the best tile is unlikely to be what the words say, nothing is returned; give a least score to see the best ones all the same.</source>
        <translation>Findet die Kacheln eines mit „Kachelindex erstellen“ gemachten Index, die einer englischen Beschreibung am ehesten entsprechen; „harbour +boats -houses“ will die ersten beiden und das dritte nicht.

Die Ähnlichkeit ist der Kosinus von Worten und Kachel, die Sicherheit eine kalibrierte Wahrscheinlichkeit. Wo selbst die beste Kachel wahrscheinlich nicht ist, was die Worte sagen, kommt nichts zurück; eine Mindestähnlichkeit angeben, um die besten trotzdem zu sehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>How many tiles</source>
        <translation>Wie viele Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Least score, and show the best tiles whatever their confidence</source>
        <translation>Mindestähnlichkeit; die besten Kacheln unabhängig von ihrer Sicherheit zeigen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Tiles found</source>
        <translation>Gefundene Kacheln</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Something looks like it</source>
        <translation>Etwas sieht danach aus</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What the search says</source>
        <translation>Meldung der Suche</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>MIN_SCORE is a cosine: give a number from -1 to 1, for example 0.3.</source>
        <translation>MIN_SCORE ist ein Kosinus: eine Zahl von -1 bis 1 angeben, zum Beispiel 0.3.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The description is longer than the model reads; its end was left out.</source>
        <translation>Die Beschreibung ist länger, als das Modell liest; ihr Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The index holds no tiles; build it over ground with data.</source>
        <translation>Der Index enthält keine Kacheln; über Boden mit Daten erstellen.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The best {} of {} tiles for “{}”; {} of them are likely to show it.</source>
        <translation>Die besten {} von {} Kacheln für „{}“; {} davon zeigen es wahrscheinlich.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>No tile reaches the least score for “{}”; give a smaller one.</source>
        <translation>Keine Kachel erreicht die Mindestähnlichkeit für „{}“; eine kleinere angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Nothing here looks like that: “{}”. Give a least score to see the best tiles all the same.</source>
        <translation>Nichts hier sieht so aus: „{}“. Eine Mindestähnlichkeit angeben, um die besten Kacheln trotzdem zu sehen.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Zoom of a web layer (default: the one that the model knows best)</source>
        <translation>Zoom eines Web-Layers (Vorgabe: der, den das Modell am besten kennt)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Web layers: the provider's terms allow to read its images in bulk</source>
        <translation>Web-Layer: die Nutzungsbedingungen des Datenanbieters erlauben, seine Bilder in großer Menge zu lesen</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>A layer from a server covers the world; give the extent to index.</source>
        <translation>Ein Layer von einem Server deckt die Welt ab; die zu indizierende Ausdehnung angeben.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Check the terms of {}; if they allow to read its images in bulk, set {} and run again.</source>
        <translation>Die Nutzungsbedingungen von {} prüfen; wenn sie erlauben, seine Bilder in großer Menge zu lesen, {} setzen und noch einmal ausführen.</translation>
    </message>
</context>
</TS>
