<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>CisenSearch</name>
    <message>
        <location filename="../../plugin/gui/background.py"/>
        <source>Something unforeseen went wrong; the details are in the log panel, under {}.</source>
        <translation>Ha ocurrido un error imprevisto; los detalles están en el panel de mensajes del registro, en {}.</translation>
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
        <translation>El índice está construido: {} teselas.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The model package is missing; install the plugin again.</source>
        <translation>Falta el paquete del modelo; vuelva a instalar el complemento.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The plugin is being disabled; enable it again to go on.</source>
        <translation>El complemento se está desactivando; vuelva a activarlo para continuar.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>CISEN Search: Help</source>
        <translation>CISEN Search: Ayuda</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Links lead to the other pages</source>
        <translation>Los enlaces llevan a las demás páginas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>All Topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>The list of all pages</source>
        <translation>La lista de todas las páginas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_choice.py"/>
        <source>The index was made with another model ({} {}), whose vectors do not compare: build a new one.</source>
        <translation>El índice se hizo con otro modelo ({} {}), cuyos vectores no son comparables: construya uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>Starting the engine…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Repair it</source>
        <translation>Repararlo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Delete it and build it again</source>
        <translation>Borrarlo y construirlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>All of it is indexed.</source>
        <translation>Todo está indexado.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>{done} of {total} tiles</source>
        <translation>{done} de {total} teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Stopped. The {} tiles so far are kept and can be searched; Go on adds the rest.</source>
        <translation>Detenido. Las {} teselas hechas hasta ahora se conservan y se puede buscar en ellas; Continuar añade el resto.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>There is no data in this area, so there is nothing to search.</source>
        <translation>En esta área no hay datos, así que no hay nada en lo que buscar.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_outline.py"/>
        <source>Outline of an index</source>
        <translation>Contorno de un índice</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>Rebuild {} of {}? {} go for good, then {} tiles are read anew, which takes {}.</source>
        <translation>¿Reconstruir {} de {}? Se perderán definitivamente {}; después se volverán a leer {} teselas, lo que tarda {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>The layer {} is not in the project any more; add it again.</source>
        <translation>La capa {} ya no está en el proyecto; vuelva a añadirla.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Export Index</source>
        <translation>Exportar índice</translation>
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
        <translation>Importar índice</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>GeoParquet (*.parquet *.geoparquet);;All files (*)</source>
        <translation>GeoParquet (*.parquet *.geoparquet);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Exporting the index of {}…</source>
        <translation>Exportando el índice de {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Importing {}…</source>
        <translation>Importando {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Install it and go on</source>
        <translation>Instalarla y continuar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Installing pyarrow…</source>
        <translation>Instalando pyarrow…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are exported to {}.</source>
        <translation>Se han exportado {} teselas a {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Cancelled; nothing of the file was kept.</source>
        <translation>Cancelado; no se ha conservado nada del archivo.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are imported; the index lies in {}.</source>
        <translation>Se han importado {} teselas; el índice está en {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>of a newer version</source>
        <translation>de una versión más reciente</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>layer changed since</source>
        <translation>la capa ha cambiado</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>other model</source>
        <translation>otro modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} m at {}</source>
        <translation>{} por {} m en {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} km at {}</source>
        <translation>{} por {} km en {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} tiles ({})</source>
        <translation>{} teselas ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/search/target_controller.py"/>
        <source>Look for tile indexes</source>
        <translation>Buscar índices de teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete {} of {}? {} go for good; the layer and its raster stay as they are.</source>
        <translation>¿Borrar {} de {}? Se perderán definitivamente {}; la capa y su ráster se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete the index of {}</source>
        <translation>Borrar el índice de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>The index is deleted.</source>
        <translation>El índice se ha borrado.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Open the folder of an index</source>
        <translation>Abrir la carpeta de un índice</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>No file browser answers; the index lies in {}.</source>
        <translation>Ningún explorador de archivos responde; el índice está en {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile Indexes</source>
        <translation>Índices de teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Looking for indexes…</source>
        <translation>Buscando índices…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>There is no index yet. Pick a raster in the panel and press Build index, or import a GeoParquet file.</source>
        <translation>Todavía no hay ningún índice. Elija un ráster en el panel y pulse Construir índice, o importe un archivo GeoParquet.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Add Extent</source>
        <translation>Añadir extensión</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Index what the map shows, too</source>
        <translation>Indexar también lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete it and build it anew</source>
        <translation>Borrarlo y construirlo de nuevo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete its files for good</source>
        <translation>Borrar sus archivos definitivamente</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show on Map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Outline its tiles on the map</source>
        <translation>Mostrar en el mapa el contorno de sus teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show its folder in the file browser</source>
        <translation>Mostrar su carpeta en el explorador de archivos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Write it as GeoParquet</source>
        <translation>Escribirlo como GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Make an index of a GeoParquet file</source>
        <translation>Hacer un índice a partir de un archivo GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile indexes by layer</source>
        <translation>Índices de teselas por capa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>The tile indexes of this project's layers, and of layers indexed before</source>
        <translation>Los índices de teselas de las capas de este proyecto y de capas indexadas antes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Built</source>
        <translation>Construido</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>This layer is not in the project, or cannot be read.</source>
        <translation>Esta capa no está en el proyecto o no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexing.py"/>
        <source>Index of {}</source>
        <translation>Índice de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>The raster to search in</source>
        <translation>El ráster en el que buscar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Whole layer</source>
        <translation>Toda la capa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Which part of the raster to index</source>
        <translation>Qué parte del ráster indexar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Length of a tile's side in metres of ground. The model knows one size best.</source>
        <translation>Longitud del lado de una tesela en metros de terreno. El modelo conoce mejor un tamaño determinado.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use the tile size that suits</source>
        <translation>Usar el tamaño de tesela adecuado</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Take the tile size that suits this raster</source>
        <translation>Tomar el tamaño de tesela adecuado para este ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own: {:.1f} m</source>
        <translation>El del modelo: {:.1f} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use tiles of {:g} m</source>
        <translation>Usar teselas de {:g} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Build index</source>
        <translation>Construir índice</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Rebuild index</source>
        <translation>Reconstruir índice</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Look at every tile once; it can be cancelled, and goes on where it stopped</source>
        <translation>Mirar una vez cada tesela; se puede cancelar y continúa donde se detuvo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Several sheets as one, indexes, sample data</source>
        <translation>Varias hojas como una sola, índices, datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join the rasters of this layer's group</source>
        <translation>Unir los rásteres del grupo de esta capa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join a folder of sheets…</source>
        <translation>Unir una carpeta de hojas…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Manage indexes…</source>
        <translation>Gestionar índices…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Open the sample scene</source>
        <translation>Abrir la escena de ejemplo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Fetch a real orthophoto: Banepa, Nepal</source>
        <translation>Descargar una ortofoto real: Banepa, Nepal</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>Install GeoParquet for CISEN Search</source>
        <translation>Instalar GeoParquet para CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>GeoParquet needs the library pyarrow, which is not installed: {} to fetch, {} on the disk.</source>
        <translation>GeoParquet necesita la biblioteca pyarrow, que no está instalada: {} de descarga, {} en el disco.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>The layer is in no group; put the sheets into one in the Layers panel.</source>
        <translation>La capa no está en ningún grupo; ponga las hojas en uno en el panel Capas.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Folder of sheets</source>
        <translation>Carpeta de hojas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Join the sheets of {}</source>
        <translation>Unir las hojas de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Joining {} sheets…</source>
        <translation>Uniendo {} hojas…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Which of the server's levels is read. Automatic takes the one that the model knows best.</source>
        <translation>Cuál de los niveles del servidor se lee. Automático toma el que el modelo conoce mejor.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>I may use this service like this</source>
        <translation>Tengo permiso para usar así este servicio</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Nothing is fetched before you confirm it. It is kept for this server.</source>
        <translation>No se descarga nada antes de confirmarlo. Se recuerda para este servidor.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Confirm that you may use {} like this.</source>
        <translation>Confirme que tiene permiso para usar {} así.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{zoom} · pixels of {size} m</source>
        <translation>{zoom} · píxeles de {size} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>The images come from {}. Its terms say whether they may be read in bulk and kept as vectors: many services forbid it.</source>
        <translation>Las imágenes vienen de {}. Sus condiciones dicen si se pueden leer de forma masiva y conservar como vectores: muchos servicios lo prohíben.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>{requests} imágenes de {host}, como máximo {pace} por segundo · {size} por descargar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom {zoom} · {requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>Zoom {zoom} · {requests} imágenes de {host}, como máximo {pace} por segundo · {size} por descargar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Working out the classes of the tiles…</source>
        <translation>Calculando las clases de las teselas…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Classes of tiles</source>
        <translation>Clases de teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_display.py"/>
        <source>CISEN classes: {}</source>
        <translation>Clases de CISEN: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Label tiles</source>
        <translation>Etiquetar teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Colour every tile on the map by its most likely class</source>
        <translation>Colorear cada tesela en el mapa según su clase más probable</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Level {}</source>
        <translation>Nivel {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree: 1 has the broadest classes, 3 the finest.</source>
        <translation>Nivel del árbol de clases: el 1 tiene las clases más amplias; el 3, las más finas.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree</source>
        <translation>Nivel del árbol de clases</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>any class</source>
        <translation>cualquier clase</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Search only tiles whose most likely class is one of these.</source>
        <translation>Buscar solo en teselas cuya clase más probable sea una de estas.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only tiles of these classes</source>
        <translation>Solo teselas de estas clases</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>The model names what each tile most likely shows, by its class tree.</source>
        <translation>El modelo indica qué es lo más probable que muestre cada tesela, según su árbol de clases.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {}</source>
        <translation>Solo {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {} classes</source>
        <translation>Solo {} clases</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <source>{what} {there} of {all}</source>
        <translation>{what} {there} de {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetching {}…</source>
        <translation>Descargando {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>not started yet</source>
        <translation>aún sin iniciar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Knows pixels of</source>
        <translation>Conoce píxeles de</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{finest} to {coarsest} m of ground</source>
        <translation>{finest} a {coarsest} m de terreno</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{px} pixels, {m} m of ground</source>
        <translation>{px} píxeles, {m} m de terreno</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Numbers a tile</source>
        <translation>Números por tesela</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measured</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_fetch.py"/>
        <source>Fetch the model {}</source>
        <translation>Descargar el modelo {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Models and results</source>
        <translation>Modelos y resultados</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Look at the models, choose another one, fetch or add one</source>
        <translation>Ver los modelos, elegir otro, descargar o añadir uno</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>A catalogue of models</source>
        <translation>Un catálogo de modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Catalogues (*.json)</source>
        <translation>Catálogos (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>File, or https address, of a catalogue of models beside the one that comes with the plugin</source>
        <translation>Archivo o dirección https de un catálogo de modelos, además del que viene con el complemento</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Only the one that comes with the plugin</source>
        <translation>Solo el que viene con el complemento</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue of models</source>
        <translation>Otro catálogo de modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>How many tiles a search shows at most, until another number is set in the panel</source>
        <translation>Cuántas teselas muestra una búsqueda como máximo, mientras no se indique otro número en el panel</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Tiles a search shows</source>
        <translation>Teselas que muestra una búsqueda</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue</source>
        <translation>Otro catálogo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Look for indexes of a model</source>
        <translation>Buscar índices de un modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete the model {}?</source>
        <translation>¿Borrar el modelo {}?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>One index was made with it and could not be searched without it.</source>
        <translation>Un índice se hizo con él y sin él no se podría buscar en ese índice.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>{} indexes were made with it and could not be searched without it.</source>
        <translation>{} índices se hicieron con él y sin él no se podría buscar en ellos.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Remove a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Came with the plugin</source>
        <translation>Viene con el complemento</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>{there} of {all} fetched</source>
        <translation>{there} de {all} descargados</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Can be fetched: {}</source>
        <translation>Se puede descargar: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Look for models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>The catalogue offers nothing to fetch yet. Add a folder, or name another catalogue in the options.</source>
        <translation>El catálogo todavía no ofrece nada que descargar. Añada una carpeta o indique otro catálogo en las opciones.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is in use. Indexes made with another model stay where they are, but only it can search them.</source>
        <translation>{} está en uso. Los índices hechos con otro modelo se quedan donde están, pero solo ese modelo puede buscar en ellos.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Folder of a model package</source>
        <translation>Carpeta de un paquete del modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Checking {}…</source>
        <translation>Comprobando {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} {} is on this machine now.</source>
        <translation>{} {} está ahora en este equipo.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is deleted.</source>
        <translation>{} se ha borrado.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Stopped. What has arrived is kept: fetch again to go on.</source>
        <translation>Detenido. Lo que ha llegado se conserva: vuelva a descargar para continuar.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Use This One</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Search with this model from now on</source>
        <translation>Buscar con este modelo a partir de ahora</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Download this model and install it</source>
        <translation>Descargar este modelo e instalarlo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Delete this model's files from this machine</source>
        <translation>Borrar de este equipo los archivos de este modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Add a Folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Install a model package that lies in a folder</source>
        <translation>Instalar un paquete del modelo que está en una carpeta</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Read the folders and catalogues again</source>
        <translation>Volver a leer las carpetas y los catálogos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Go On Fetching</source>
        <translation>Continuar la descarga</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>The models on this machine, and those that can be fetched</source>
        <translation>Los modelos de este equipo y los que se pueden descargar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Where the model is from, what it knows, and how it was measured</source>
        <translation>De dónde viene el modelo, qué conoce y cómo se midió</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Versions, folders and the graphics driver; logins and keys are left out</source>
        <translation>Versiones, carpetas y controlador gráfico; se omiten credenciales y claves</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Put the facts on the clipboard, for a bug report</source>
        <translation>Poner los datos en el portapapeles, para un informe de error</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collect again</source>
        <translation>Recopilar de nuevo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Ask the engine and the graphics driver anew</source>
        <translation>Volver a preguntar al motor y al controlador gráfico</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collecting…</source>
        <translation>Recopilando…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics of CISEN Search</source>
        <translation>Diagnóstico de CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Automatic: graphics card where there is one</source>
        <translation>Automático: tarjeta gráfica, si la hay</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Tarjeta gráfica NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>As many as there are cores</source>
        <translation>Tantos como núcleos haya</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>A Python that has onnxruntime, tokenizers and numpy</source>
        <translation>Un Python que tenga onnxruntime, tokenizers y numpy</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>The plugin's own environment</source>
        <translation>El entorno propio del complemento</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de paquetes wheel</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Download from the Python Package Index</source>
        <translation>Descargar del índice de paquetes de Python (PyPI)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Python interpreter</source>
        <translation>Intérprete de Python</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Offline: folder of wheels</source>
        <translation>Sin conexión: carpeta de paquetes wheel</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Leave it empty to use the environment that the plugin makes</source>
        <translation>Dejar vacío para usar el entorno que crea el complemento</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>To install the engine without a network; leave it empty to download</source>
        <translation>Para instalar el motor sin red; dejar vacío para descargar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>What calculates: the graphics card is much faster where there is one</source>
        <translation>Con qué se calcula: la tarjeta gráfica es mucho más rápida, si la hay</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>How many of the processor's cores one calculation may use</source>
        <translation>Cuántos núcleos del procesador puede usar un cálculo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Engine environment</source>
        <translation>Entorno del motor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Download the engine's packages into a folder of their own</source>
        <translation>Descargar los paquetes del motor en una carpeta propia</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Delete the engine's folder; indexes and models stay</source>
        <translation>Borrar la carpeta del motor; los índices y los modelos se conservan</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install again</source>
        <translation>Volver a instalar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Installing the engine…</source>
        <translation>Instalando el motor…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed, and not needed while a Python interpreter is chosen above.</source>
        <translation>No instalado, y no hace falta mientras haya un intérprete de Python elegido arriba.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed. It would go to {}.</source>
        <translation>No instalado. Iría a {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Installed in {}</source>
        <translation>Instalado en {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Size of the engine's environment</source>
        <translation>Tamaño del entorno del motor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove the engine's environment</source>
        <translation>Eliminar el entorno del motor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>An index is being built with the engine; wait for its end, or cancel it in the panel first.</source>
        <translation>Se está construyendo un índice con el motor; espere a que termine o cancélelo antes en el panel.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>They let the result list fill at once the next time. At most {} are kept, in {}.</source>
        <translation>Con ellas la lista de resultados se llena al instante la próxima vez. Se conservan como máximo {}, en {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Delete the pictures of tiles; they are made again when they are needed</source>
        <translation>Borrar las imágenes de las teselas; se vuelven a crear cuando hacen falta</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear the pictures of tiles</source>
        <translation>Borrar las imágenes de las teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles</source>
        <translation>Imágenes de las teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles on the disk</source>
        <translation>Imágenes de las teselas en el disco</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: {} on the disk</source>
        <translation>Imágenes de las teselas: {} en el disco</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: none on the disk</source>
        <translation>Imágenes de las teselas: ninguna en el disco</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Search while typing</source>
        <translation>Buscar mientras se escribe</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>Search after a short pause, without Enter, from three letters on and once the engine runs</source>
        <translation>Buscar tras una breve pausa, sin Intro, a partir de tres letras y cuando el motor esté en marcha</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Forget earlier searches</source>
        <translation>Olvidar las búsquedas anteriores</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>The search box offers up to 50 earlier searches; this empties the list</source>
        <translation>El cuadro de búsqueda ofrece hasta 50 búsquedas anteriores; esto vacía la lista</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Web layers</source>
        <translation>Capas web</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Images a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>How many images a server is asked for at most. Public servers want few.</source>
        <translation>Cuántas imágenes se piden como máximo a un servidor. Los servidores públicos quieren pocas.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Most images of an index</source>
        <translation>Máximo de imágenes de un índice</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Building an index that would take more is refused before it starts.</source>
        <translation>La construcción de un índice que necesite más se rechaza antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Matching tiles appear here, best first.</source>
        <translation>Aquí aparecen las teselas que coinciden, las mejores primero.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, built {date}</source>
        <translation>Índice: {tiles} teselas, construido el {date}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, not complete</source>
        <translation>Índice: {tiles} teselas, incompleto</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Extend…</source>
        <translation>Ampliar…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>How much of the work is done</source>
        <translation>Cuánto trabajo está hecho</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stop the work</source>
        <translation>Detener el trabajo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>{what} · {time} left</source>
        <translation>{what} · quedan {time}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>Scores of all tiles</source>
        <translation>Similitudes de todas las teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>CISEN heat map: {}</source>
        <translation>Mapa de calor de CISEN: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>Names of places</source>
        <translation>Nombres de lugares</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>The topmost layer that has names</source>
        <translation>La capa más alta que tenga nombres</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_controller.py"/>
        <source>This project was saved with results of a search, which are not kept in it: search again, and save what you need as GeoPackage.</source>
        <translation>Este proyecto se guardó con resultados de una búsqueda, que no se conservan en él: vuelva a buscar y guarde lo que necesite como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>Save results as GeoPackage</source>
        <translation>Guardar resultados como GeoPackage</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are in a temporary layer.</source>
        <translation>Hay {} teselas en una capa temporal.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are copied as text.</source>
        <translation>Se han copiado {} teselas como texto.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are saved in {}.</source>
        <translation>Se han guardado {} teselas en {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} could not be written; choose another place, or close what has it open. {}</source>
        <translation>No se ha podido escribir {}; elija otro lugar o cierre lo que lo tenga abierto. {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>Search results, best first</source>
        <translation>Resultados de la búsqueda, los mejores primero</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution</source>
        <translation>Un clic muestra la tesela en el mapa; un doble clic, con la resolución propia del ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution. Arrow keys walk the list, right and left unfold and fold. M finds more like it, L less. Ctrl+C copies.</source>
        <translation>Un clic muestra la tesela en el mapa; un doble clic, con la resolución propia del ráster. Las teclas de flecha recorren la lista; derecha e izquierda despliegan y pliegan. M busca más como esta, L menos. Ctrl+C copia.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>More like this</source>
        <translation>Más como esta</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Less like this</source>
        <translation>Menos como esta</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Show at the raster's own resolution</source>
        <translation>Mostrar con la resolución propia del ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save as GeoPackage…</source>
        <translation>Guardar como GeoPackage…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Make a temporary layer</source>
        <translation>Crear una capa temporal</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>Rank {rank} · tile {tile}
Confidence {confidence:.0%} · cosine {cosine:.3f}
{place}</source>
        <translation>Puesto {rank} · tesela {tile}
Confianza {confidence:.0%} · coseno {cosine:.3f}
{place}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>{} more tiles of the same place: right arrow key, or a click on the number, shows them.</source>
        <translation>{} teselas más del mismo lugar: la tecla de flecha derecha, o un clic en el número, las muestra.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Top</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How many tiles to show at most</source>
        <translation>Cuántas teselas mostrar como máximo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How results are shown</source>
        <translation>Cómo se muestran los resultados</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merging, and names of places</source>
        <translation>Combinación y nombres de lugares</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge overlapping tiles</source>
        <translation>Combinar teselas superpuestas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge neighbours, too</source>
        <translation>Combinar también las vecinas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Names of places from</source>
        <translation>Nombres de lugares de</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Colour the whole index by its scores</source>
        <translation>Colorear todo el índice según sus similitudes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save or copy the selected results, or all of them</source>
        <translation>Guardar o copiar los resultados seleccionados, o todos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Least score of the tiles shown</source>
        <translation>Similitud mínima de las teselas mostradas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Only tiles that score at least this much are shown, in the list and on the map</source>
        <translation>Solo se muestran, en la lista y en el mapa, las teselas que tienen al menos esta similitud</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Histogram of the scores</source>
        <translation>Histograma de las similitudes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>How many tiles have which score, on a logarithmic scale; the dashed line is the suggested cut</source>
        <translation>Cuántas teselas tienen cada similitud, en escala logarítmica; la línea discontinua es el corte sugerido</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>A suggestion by Otsu's method: the cut that parts the scores into the two most different groups</source>
        <translation>Una sugerencia por el método de Otsu: el corte que divide las similitudes en los dos grupos más distintos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Take the suggested cut</source>
        <translation>Tomar el corte sugerido</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Suggested: {}</source>
        <translation>Sugerido: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles: {tiles} · ≥ {score}</source>
        <translation>Teselas: {tiles} · ≥ {score}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles shown, and their least score</source>
        <translation>Teselas mostradas y su similitud mínima</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_pictures.py"/>
        <source>Pictures of the tiles found</source>
        <translation>Imágenes de las teselas encontradas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_visits.py"/>
        <source>The layer {} is not in the project any more; open it again to see its tiles.</source>
        <translation>La capa {} ya no está en el proyecto; vuelva a abrirla para ver sus teselas.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/example_controller.py"/>
        <source>Read examples from the map</source>
        <translation>Leer ejemplos del mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <source>CISEN Search: tiles</source>
        <translation>CISEN Search: teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing here looks like that.</source>
        <translation>Aquí no hay nada que se parezca a eso.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} liked</source>
        <translation>{} a favor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} not</source>
        <translation>{} en contra</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Take the last example back</source>
        <translation>Retirar el último ejemplo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Forget the words and every example, and begin a new search</source>
        <translation>Olvidar las palabras y todos los ejemplos, y empezar una búsqueda nueva</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Examples: {}</source>
        <translation>Ejemplos: {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>The search turns towards the tiles that are liked and away from those that are not.</source>
        <translation>La búsqueda se acerca a las teselas a favor y se aleja de las que están en contra.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search everywhere, only in what the map shows, or only within selected polygons</source>
        <translation>Buscar en todas partes, solo en lo que muestra el mapa o solo dentro de los polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Selected polygons of {}</source>
        <translation>Polígonos seleccionados de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Follow the map</source>
        <translation>Seguir el mapa</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves, shortly after it has come to rest</source>
        <translation>Volver a buscar al mover el mapa, poco después de que se detenga</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves</source>
        <translation>Volver a buscar al mover el mapa</translation>
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
        <translation>Describa el lugar en inglés, como lo haría un pie de foto: “a bridge over a river”.
Más expresiones con los signos más y menos: harbour +boats -houses</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing in the part that is searched looks like that.</source>
        <translation>En la parte en la que se busca no hay nada que se parezca a eso.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show the nearest anyway</source>
        <translation>Mostrar las más próximas de todos modos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Tiles that look like that: {}.</source>
        <translation>Teselas que se parecen a eso: {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show {} less likely</source>
        <translation>Mostrar {} menos probables</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No indexed tile lies within the limits of this search; widen them, or move the map.</source>
        <translation>Ninguna tesela indexada está dentro de los límites de esta búsqueda; amplíelos o mueva el mapa.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The index holds no tiles yet; build it first.</source>
        <translation>El índice todavía no contiene teselas; constrúyalo primero.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Say what to look for as well, not only what to leave out.</source>
        <translation>Diga también qué buscar, no solo qué excluir.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Type what to look for, for example: storage tanks.</source>
        <translation>Escriba en inglés qué buscar, por ejemplo: storage tanks.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No index is ticked; tick one above the words.</source>
        <translation>No hay ningún índice marcado; marque uno encima de las palabras.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The engine is still being installed.</source>
        <translation>El motor todavía se está instalando.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Install the engine first.</source>
        <translation>Instale primero el motor.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Open a raster layer first.</source>
        <translation>Abra primero una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The first tiles are still being indexed.</source>
        <translation>Las primeras teselas todavía se están indexando.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Build the index of this layer first.</source>
        <translation>Construya primero el índice de esta capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The model reads the first {} word pieces; the words after them were left out.</source>
        <translation>El modelo lee los primeros {} fragmentos de palabra; las palabras siguientes se han omitido.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The model does not know these words: {}. It reads English.</source>
        <translation>El modelo no conoce estas palabras: {}. Lee inglés.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_notes.py"/>
        <source>Left out {index}: {reason}</source>
        <translation>Se ha omitido {index}: {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Pick a tile</source>
        <translation>Elegir una tesela</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Click a tile on the map and find more like it, with the words if there are any; Escape ends it</source>
        <translation>Pulsar una tesela en el mapa y buscar más como ella, junto con las palabras si las hay; Escape lo termina</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box</source>
        <translation>Dibujar un recuadro</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box on the map and find more like what is in it; of a large one up to 16 tiles are sampled</source>
        <translation>Dibujar un recuadro en el mapa y buscar más como lo que contiene; de uno grande se toman hasta 16 teselas de muestra</translation>
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
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>These are the nearest, though none looks much like it.</source>
        <translation>Estas son las más próximas, aunque ninguna se parece mucho.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/searching.py"/>
        <source>Search for {}</source>
        <translation>Buscar {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/suggesting.py"/>
        <source>Read the model's words</source>
        <translation>Leer las palabras del modelo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In none of {} indexes</source>
        <translation>En ninguno de {} índices</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 of {} indexes</source>
        <translation>En 1 de {} índices</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 layer, {} indexes</source>
        <translation>En 1 capa, {} índices</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In {} layers, {} indexes</source>
        <translation>En {} capas, {} índices</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick the indexes to search; the space bar does it, too.</source>
        <translation>Marque los índices en los que buscar; la barra espaciadora también lo hace.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Indexes to search</source>
        <translation>Índices en los que buscar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Search all</source>
        <translation>Buscar en todos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Only the picked layer</source>
        <translation>Solo la capa elegida</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick every index that can be searched, or that of the picked layer alone.</source>
        <translation>Marcar todos los índices en los que se puede buscar, o solo el de la capa elegida.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>A search can run over several layers and tile sizes at once.</source>
        <translation>Una búsqueda puede abarcar varias capas y tamaños de tesela a la vez.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>{} tiles</source>
        <translation>{} teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/installation.py"/>
        <source>Install the engine of CISEN Search</source>
        <translation>Instalar el motor de CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>{} cannot be opened as a raster; install the plugin again.</source>
        <translation>{} no se puede abrir como ráster; vuelva a instalar el complemento.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>The sample scene cannot be copied to {}; is the disk full?</source>
        <translation>La escena de ejemplo no se puede copiar a {}; ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>The sample could not be written to {}; is the disk full?</source>
        <translation>El ejemplo no se ha podido escribir en {}; ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>{} could not be fetched from {}; check the network and its proxy settings, or try later.</source>
        <translation>{} no se ha podido descargar de {}; compruebe la red y su configuración de proxy, o inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>CISEN sample scene</source>
        <translation>Escena de ejemplo de CISEN</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetch {}</source>
        <translation>Descargar {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>An index is being built; wait for its end, or cancel it first.</source>
        <translation>Se está construyendo un índice; espere a que termine o cancélelo antes.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is being installed; wait for its end, or cancel it first.</source>
        <translation>Se está instalando el motor; espere a que termine o cancele antes la instalación.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>A sample is being fetched; wait for its end, or cancel it first.</source>
        <translation>Se está descargando un ejemplo; espere a que termine o cancele antes la descarga.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is installed.</source>
        <translation>El motor está instalado.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Find places in imagery by words</source>
        <translation>Encontrar lugares en imágenes con palabras</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Download the engine into a folder of its own; it can be removed in the options</source>
        <translation>Descargar el motor en una carpeta propia; se puede eliminar en las opciones</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>No network, or a Python of your own? Options…</source>
        <translation>¿Sin red, o con un Python propio? Opciones…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install from a folder of wheels, or name a Python interpreter</source>
        <translation>Instalar desde una carpeta de paquetes wheel, o indicar un intérprete de Python</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>After that</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Open an aerial image, or the sample scene.</source>
        <translation>Abra una imagen aérea o la escena de ejemplo.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Build its index, once.</source>
        <translation>Construya su índice, una sola vez.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Type what you are looking for.</source>
        <translation>Escriba en inglés lo que busca.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Index an aerial image once, then type “storage tanks” or “a bridge over a river”, and see on the map where they are.</source>
        <translation>Indexe una vez una imagen aérea, escriba después “storage tanks” o “a bridge over a river” y vea en el mapa dónde están.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>This needs an engine: a download of about 60 MB, about 230 MB on disk (with an NVIDIA card about 2.5 GB), kept in {}; QGIS's own Python is left untouched.</source>
        <translation>Para esto hace falta un motor: una descarga de unos 60 MB, unos 230 MB en el disco (con una tarjeta NVIDIA, unos 2,5 GB), que se guarda en {}; el Python propio de QGIS no se toca.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>All of it runs on this machine, and neither your images nor your words are sent anywhere.</source>
        <translation>Todo se ejecuta en este equipo; ni sus imágenes ni sus palabras se envían a ninguna parte.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto, index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;Encuentre lugares describiéndolos.&lt;/b&gt;&lt;br&gt;Abra una imagen aérea u ortofoto, indéxela una vez y escriba después en inglés lo que busca.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A small scene that comes with the plugin</source>
        <translation>Una escena pequeña que viene con el complemento</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Fetch a real one: Banepa, Nepal</source>
        <translation>Descargar una real: Banepa, Nepal</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A part of an orthophoto of OpenAerialMap</source>
        <translation>Una parte de una ortofoto de OpenAerialMap</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto (pixels of {finest} to {coarsest} m of ground suit the model), index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;Encuentre lugares describiéndolos.&lt;/b&gt;&lt;br&gt;Abra una imagen aérea u ortofoto (al modelo le convienen píxeles de {finest} a {coarsest} m de terreno), indéxela una vez y escriba después en inglés lo que busca.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>Engine not started</source>
        <translation>Motor sin iniciar</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>{package} {version} on {provider}</source>
        <translation>{package} {version} en {provider}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} s</source>
        <translation>unos {} s</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} min</source>
        <translation>unos {} min</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} h</source>
        <translation>unas {} h</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>under 0.1 MB</source>
        <translation>menos de 0,1 MB</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{tiles} tiles · {time} · {size}</source>
        <translation>{tiles} teselas · {time} · {size}</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue {} cannot be read; choose another one in the options.</source>
        <translation>El catálogo {} no se puede leer; elija otro en las opciones.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <source>The catalogue {} is of another format; update the plugin.</source>
        <translation>El catálogo {} tiene otro formato; actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/cells_within.py"/>
        <source>The area to search in does not fit the index's coordinate system; search everywhere.</source>
        <translation>El área en la que buscar no encaja en el sistema de coordenadas del índice; busque en todas partes.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} has another file now; fetch again.</source>
        <translation>{} tiene ahora otro archivo; vuelva a descargar.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} sends more than the catalogue says, so nothing was kept; tell whoever publishes it.</source>
        <translation>{} envía más de lo que dice el catálogo, así que no se ha conservado nada; avise a quien lo publica.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} does not send large files in pieces; fetch the files by hand and add their folder.</source>
        <translation>{} no envía archivos grandes por partes; descargue los archivos a mano y añada su carpeta.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy asks for a login; enter it in QGIS's options under Network, then fetch again.</source>
        <translation>El proxy pide credenciales; introdúzcalas en las opciones de QGIS, en Red, y vuelva a descargar.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy could not be reached; check it in QGIS's options under Network, then fetch again.</source>
        <translation>No se ha podido acceder al proxy; compruébelo en las opciones de QGIS, en Red, y vuelva a descargar.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>No secure connection to {} could be made; ask your network's administrator.</source>
        <translation>No se ha podido establecer una conexión segura con {}; consulte al administrador de su red.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} leads to an address that is not secure, so nothing was fetched; tell whoever publishes it.</source>
        <translation>{} lleva a una dirección que no es segura, así que no se ha descargado nada; avise a quien lo publica.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not have the file any more; look for a newer version of the plugin.</source>
        <translation>{} ya no tiene el archivo; busque una versión más reciente del complemento.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not give the file to everybody; fetch it by hand and add its folder.</source>
        <translation>{} no da el archivo a todo el mundo; descárguelo a mano y añada su carpeta.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} cannot answer now; try again later.</source>
        <translation>{} no puede responder ahora; inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} could not be reached; check the network and QGIS's proxy settings, then fetch again.</source>
        <translation>No se ha podido acceder a {}; compruebe la red y la configuración de proxy de QGIS, y vuelva a descargar.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The connection to {} was cut off; fetch again to go on where it stopped.</source>
        <translation>La conexión con {} se ha cortado; vuelva a descargar para continuar donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>{} cannot be read or written; check the drive and its permissions, then try again.</source>
        <translation>{} no se puede leer ni escribir; compruebe la unidad y sus permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/examples.py"/>
        <source>None of the searched layers shows anything there; pick a place inside of them.</source>
        <translation>Ninguna de las capas en las que se busca muestra nada ahí; elija un lugar dentro de ellas.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The server did not send all of {} tiles; they are left out until you build again.</source>
        <translation>El servidor no ha enviado completas {} teselas; se omiten hasta que vuelva a construir el índice.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The index was damaged: {} of its tiles had to be read again, the others are kept.</source>
        <translation>El índice estaba dañado: ha habido que volver a leer {} de sus teselas; las demás se conservan.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The engine stopped twice while indexing; the {} tiles so far are kept: build again to go on.</source>
        <translation>El motor se ha detenido dos veces durante la indexación; las {} teselas hechas hasta ahora se conservan: vuelva a construir para continuar.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_exchange.py"/>
        <source>The folder {} is not empty; choose another one.</source>
        <translation>La carpeta {} no está vacía; elija otra.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_merge.py"/>
        <source>Choose the raster layer, or a folder for the index.</source>
        <translation>Elija la capa ráster o una carpeta para el índice.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>There is no part {} of {}; count parts from 1.</source>
        <translation>No existe la parte {} de {}; las partes se cuentan desde 1.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile cannot be {} m wide; choose a size in metres of ground.</source>
        <translation>Una tesela no puede tener {} m de ancho; elija un tamaño en metros de terreno.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile of {} m is larger than the layer, {} m; choose a smaller one.</source>
        <translation>Una tesela de {} m es más grande que la capa, {} m; elija una más pequeña.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent has no area; draw a rectangle on the layer.</source>
        <translation>La extensión no tiene área; dibuje un rectángulo sobre la capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent lies outside the layer {}; choose one that overlaps it.</source>
        <translation>La extensión está fuera de la capa {}; elija una que se superponga a ella.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent cannot be brought into the layer's coordinate reference system; draw it on the layer.</source>
        <translation>La extensión no se puede transformar al sistema de referencia de coordenadas de la capa; dibújela sobre la capa.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{file} of {title} is not what the catalogue says it is, so it was thrown away; fetch it again, and if that does not help tell whoever publishes it.</source>
        <translation>{file} de {title} no es lo que dice el catálogo, así que se ha descartado; vuelva a descargarlo y, si eso no ayuda, avise a quien lo publica.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{title} needs {needed} MB of disk and {free} MB are free; make room and fetch it again.</source>
        <translation>{title} necesita {needed} MB de disco y hay {free} MB libres; haga sitio y vuelva a descargarlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue's address must begin with https://; change it in the options.</source>
        <translation>La dirección del catálogo debe empezar por https://; cámbiela en las opciones.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>Another QGIS window is fetching this model; wait until it is done.</source>
        <translation>Otra ventana de QGIS está descargando este modelo; espere a que termine.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_labels.py"/>
        <source>Labelling was cancelled.</source>
        <translation>Se ha cancelado el etiquetado.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_scores.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>The search was cancelled.</source>
        <translation>Se ha cancelado la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>There is no index to search yet; build one first.</source>
        <translation>Todavía no hay ningún índice en el que buscar; construya uno primero.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>From south to north the ground of a tile changes by {} %; index smaller areas for even tiles.</source>
        <translation>De sur a norte, el terreno de una tesela cambia un {} %; indexe áreas más pequeñas para tener teselas uniformes.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom {}; choose one from {} to {}.</source>
        <translation>La capa no tiene el zoom {}; elija uno de {} a {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom levels; choose a tile size instead.</source>
        <translation>La capa no tiene niveles de zoom; elija en su lugar un tamaño de tesela.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels; use tiles of at least {} m.</source>
        <translation>Cada tesela contendría {} píxeles del servidor; use teselas de al menos {} m.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels along a side, {} is the most; choose a lower zoom or smaller tiles.</source>
        <translation>Cada tesela tendría {} píxeles del servidor por lado, {} es el máximo; elija un zoom menor o teselas más pequeñas.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}, which forbids bulk download; {} at most are allowed here: show less on the map, or use another provider.</source>
        <translation>Para esto harían falta {} imágenes de {}, que prohíbe la descarga masiva; aquí se permiten como máximo {}: muestre menos en el mapa o use otro proveedor.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}; the limit is {}: zoom in and index what the map shows, choose a lower zoom or larger tiles, or raise the limit in the options.</source>
        <translation>Para esto harían falta {} imágenes de {}; el límite es {}: acerque el zoom e indexe lo que muestra el mapa, elija un zoom menor o teselas más grandes, o suba el límite en las opciones.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The layer {} has no coordinate reference system; set one in its properties.</source>
        <translation>La capa {} no tiene sistema de referencia de coordenadas; asígnele uno en sus propiedades.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The ground under the layer cannot be measured; check its coordinate reference system.</source>
        <translation>El terreno bajo la capa no se puede medir; compruebe su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>Each tile would hold {} of the raster's pixels; use tiles of at least {} m.</source>
        <translation>Cada tesela contendría {} píxeles del ráster; use teselas de al menos {} m.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/heat_layer.py"/>
        <source>Score</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/import_place.py"/>
        <source>The layer {} has an index with these tiles already; delete that first, then import.</source>
        <translation>La capa {} ya tiene un índice con estas teselas; bórrelo primero e importe después.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>It was made with the model {} {}; choose that model to search it, or rebuild it with the present.</source>
        <translation>Se hizo con el modelo {} {}; elija ese modelo para buscar en él, o reconstrúyalo con el actual.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Not every tile of its last job was read; the panel's Go on adds the rest.</source>
        <translation>No se leyeron todas las teselas de su último trabajo; Continuar, en el panel, añade el resto.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The index folder {} is not there any more; if it was moved, move it back, or build the index again.</source>
        <translation>La carpeta del índice {} ya no está ahí; si se ha movido, devuélvala a su sitio, o vuelva a construir el índice.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Other layers</source>
        <translation>Otras capas</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The folder {} cannot be read just now ({}); check the drive and the network, then refresh the list.</source>
        <translation>La carpeta {} no se puede leer en este momento ({}); compruebe la unidad y la red, y actualice la lista.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_location.py"/>
        <source>The damaged index {} cannot be renamed; delete its folder and build again.</source>
        <translation>No se puede cambiar el nombre del índice dañado {}; borre su carpeta y vuelva a construirlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_removal.py"/>
        <source>The index {} cannot be deleted: its folder is read-only or a file is in use; check its permissions, close what uses it, and delete again.</source>
        <translation>El índice {} no se puede borrar: su carpeta es de solo lectura o un archivo está en uso; compruebe sus permisos, cierre lo que lo use y vuelva a borrarlo.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/known_scale.py"/>
        <source>The model knows pixels of {} to {} m; these are of {} m: take what it finds as guesses.</source>
        <translation>El modelo conoce píxeles de {} a {} m; estos son de {} m: tome como conjeturas lo que encuentre.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/place_names.py"/>
        <source>near {}</source>
        <translation>cerca de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} could not be read; check that its file or server can be reached.</source>
        <translation>La capa {} no se ha podido leer; compruebe que se puede acceder a su archivo o servidor.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>Choose a raster layer to search in.</source>
        <translation>Elija una capa ráster en la que buscar.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} cannot be read; check that its file or server can be reached.</source>
        <translation>La capa {} no se puede leer; compruebe que se puede acceder a su archivo o servidor.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} has a style that cannot be read; choose another renderer.</source>
        <translation>La capa {} tiene un estilo que no se puede leer; elija otro renderizador.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>The layer of polygons to search in is gone; choose another, or search everywhere.</source>
        <translation>La capa de los polígonos en los que buscar ya no está; elija otra o busque en todas partes.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>No polygon of {} is selected; select some on the map, or search everywhere.</source>
        <translation>No hay ningún polígono de {} seleccionado; seleccione algunos en el mapa o busque en todas partes.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} cannot be read; choose another one.</source>
        <translation>La carpeta {} no se puede leer; elija otra.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} holds no raster files; choose the one with the sheets.</source>
        <translation>La carpeta {} no contiene archivos ráster; elija la de las hojas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The layer {} is not a file; take it out of the group and index it alone.</source>
        <translation>La capa {} no es un archivo; sáquela del grupo e indéxela por separado.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The group {} holds no raster layers; add the sheets to it.</source>
        <translation>El grupo {} no contiene capas ráster; añádale las hojas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined in {}; choose a folder that can be written.</source>
        <translation>Las hojas no se han podido unir en {}; elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined; check that each of them opens in QGIS.</source>
        <translation>Las hojas no se han podido unir; compruebe que cada una se abre en QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} cannot be read; repair it or take it out.</source>
        <translation>La hoja {} no se puede leer; repárela o quítela.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} is in {}, the others in {}; bring all into one coordinate reference system.</source>
        <translation>La hoja {} no tiene el mismo SRC ({}) que las demás ({}); lleve todas a un mismo sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} has other bands than the sheets before it; index it alone.</source>
        <translation>La hoja {} tiene otras bandas que las hojas anteriores; indéxela por separado.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>no coordinate reference system</source>
        <translation>sin sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} does not allow this; check your login and its terms of use.</source>
        <translation>El servidor de {} no permite esto; compruebe sus credenciales y sus condiciones de uso.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} fails; the tiles so far are kept: build again later to go on.</source>
        <translation>El servidor de {} falla; las teselas hechas hasta ahora se conservan: vuelva a construir más tarde para continuar.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The limit of {} images is reached; the tiles so far are kept: build again to go on.</source>
        <translation>Se ha alcanzado el límite de {} imágenes; las teselas hechas hasta ahora se conservan: vuelva a construir para continuar.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The layer {} could not be read; check that its server can be reached.</source>
        <translation>La capa {} no se ha podido leer; compruebe que se puede acceder a su servidor.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_source.py"/>
        <source>The server of {} did not send all of a tile.</source>
        <translation>El servidor de {} no ha enviado completa una tesela.</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Find places in imagery by describing them</source>
        <translation>Encontrar lugares en imágenes describiéndolos</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Open the Sample Scene</source>
        <translation>Abrir la escena de ejemplo</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Fetch the Banepa Orthophoto</source>
        <translation>Descargar la ortofoto de Banepa</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Manage Indexes…</source>
        <translation>Gestionar índices…</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Index folder (default: beside the raster)</source>
        <translation>Carpeta del índice (por defecto: junto al ráster)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Tiles in the index</source>
        <translation>Teselas en el índice</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Build tile index</source>
        <translation>Construir índice de teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Cuts a raster layer into tiles of real ground, turns each into a vector with the model, and keeps them in a folder that Search tiles by words searches. Run again with the same folder it goes on where it was, or adds what a larger extent holds.

Without a tile size the one that the model was trained for is taken; without a folder the index goes beside the raster, where the panel finds it again.

Several processes or machines can share a large layer: run this once for each part, 1 to the number of parts, and then Merge parts of a tile index.

A layer from a server (XYZ, WMTS, WMS) needs an extent, and your word that the provider's terms allow it. Its images are read at a polite pace; without a zoom or a tile size those that the model knows best.</source>
        <translation>Corta una capa ráster en teselas de terreno real, convierte cada una en un vector con el modelo y las guarda en una carpeta en la que busca Buscar teselas con palabras. Si se ejecuta de nuevo con la misma carpeta, continúa donde estaba o añade lo que contiene una extensión mayor.

Sin un tamaño de tesela se toma aquel para el que se entrenó el modelo; sin una carpeta, el índice va junto al ráster, donde el panel lo vuelve a encontrar.

Varios procesos o equipos pueden repartirse una capa grande: ejecute esto una vez para cada parte, de 1 al número de partes, y después Combinar partes de un índice de teselas.

Una capa de un servidor (XYZ, WMTS, WMS) necesita una extensión y la confirmación de que las condiciones del proveedor lo permiten. Sus imágenes se leen a un ritmo moderado; sin un zoom ni un tamaño de tesela, las que el modelo conoce mejor.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Raster layer</source>
        <translation>Capa ráster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Extent to index</source>
        <translation>Extensión que se indexa</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Tile size in metres of ground (default: the model's)</source>
        <translation>Tamaño de tesela en metros de terreno (por defecto: el del modelo)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Model package (default: the one chosen in the settings)</source>
        <translation>Paquete del modelo (por defecto: el elegido en la configuración)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Which part of the tiles, from 1</source>
        <translation>Qué parte de las teselas, desde 1</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Of how many parts</source>
        <translation>De cuántas partes</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles of {} m, about {} MB, in {}</source>
        <translation>{} teselas de {} m, unos {} MB, en {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} images from {}, {} a second at most, about {} min and {} MB</source>
        <translation>{} imágenes de {}, como máximo {} por segundo, unos {} min y {} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Cancelled; the {} tiles so far are kept.</source>
        <translation>Cancelado; las {} teselas hechas hasta ahora se conservan.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>There is no data in this extent, so that the index is empty.</source>
        <translation>No hay datos en esta extensión, así que el índice está vacío.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index {} is damaged; delete the folder or choose another one.</source>
        <translation>El índice {} está dañado; borre la carpeta o elija otra.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index was damaged: it is kept as {}, and a new one is built.</source>
        <translation>El índice estaba dañado: se conserva como {} y se construye uno nuevo.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles, {} s left</source>
        <translation>{} teselas, quedan {} s</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Clasificar teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Gives every tile of an index, made by Build tile index, its most likely class on each level of the class tree of the model that the index was made with, and the probability of that class among those of its level.

The level chooses by which classes the layer is coloured: 1 has the broadest, 3 the finest.</source>
        <translation>Da a cada tesela de un índice hecho con Construir índice de teselas su clase más probable en cada nivel del árbol de clases del modelo con el que se hizo el índice, y la probabilidad de esa clase entre las de su nivel.

El nivel determina según qué clases se colorea la capa: el 1 tiene las más amplias; el 3, las más finas.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Index folder</source>
        <translation>Carpeta del índice</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Colour by</source>
        <translation>Colorear según</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Teselas clasificadas</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Export tile index as GeoParquet</source>
        <translation>Exportar índice de teselas como GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Writes a tile index into one GeoParquet file: a polygon and an embedding for each tile, with the fields of the STAC Embedding extension. Import tile index makes the same index of it again.

It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>Escribe un índice de teselas en un solo archivo GeoParquet: un polígono y un vector (embedding) por tesela, con los campos de la extensión Embedding de STAC. Importar índice de teselas vuelve a hacer de él el mismo índice.

Necesita la biblioteca pyarrow, que se instala con Gestionar índices, en el menú del panel.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Tiles in the file</source>
        <translation>Teselas en el archivo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Import tile index from GeoParquet</source>
        <translation>Importar índice de teselas de GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Makes a tile index of a GeoParquet file that Export tile index wrote, byte for byte the one that was exported.

Without a folder it goes beside its raster where the project has that, else into the user's data folder. It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>Hace un índice de teselas a partir de un archivo GeoParquet escrito por Exportar índice de teselas, byte a byte el mismo que se exportó.

Sin una carpeta, va junto a su ráster si el proyecto lo tiene; si no, a la carpeta de datos del usuario. Necesita la biblioteca pyarrow, que se instala con Gestionar índices, en el menú del panel.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Merge parts of a tile index</source>
        <translation>Combinar partes de un índice de teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Joins the parts that Build tile index made of one layer, in several processes or on several machines, into the index that a single one would have made. The folder of the parts holds one folder for each of them, and those of one job only.

With the raster layer the index goes beside it, where the panel finds it; else give a folder. Run again it goes on where it was. The parts are left as they are.</source>
        <translation>Une las partes que Construir índice de teselas hizo de una capa, en varios procesos o en varios equipos, en el índice que habría hecho uno solo. La carpeta de las partes contiene una carpeta para cada una de ellas, y solo las de un mismo trabajo.

Con la capa ráster, el índice va junto a ella, donde el panel lo encuentra; si no, indique una carpeta. Si se ejecuta de nuevo, continúa donde estaba. Las partes se quedan como están.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Folder with the parts</source>
        <translation>Carpeta con las partes</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Raster layer they were built from</source>
        <translation>Capa ráster de la que se construyeron</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>{} parts go into {}</source>
        <translation>{} partes van a {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Search tiles by words</source>
        <translation>Buscar teselas con palabras</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Finds the tiles of an index, made by Build tile index, that look most like a description in English; “harbour +boats -houses” wants the first two and not the third.

The score is the cosine of words and tile, the confidence a calibrated probability. Where even the best tile is unlikely to be what the words say, nothing is returned; give a least score to see the best ones all the same.</source>
        <translation>Encuentra las teselas de un índice hecho con Construir índice de teselas que más se parecen a una descripción en inglés; “harbour +boats -houses” quiere lo primero y lo segundo, pero no lo tercero.

La similitud es el coseno entre las palabras y la tesela; la confianza, una probabilidad calibrada. Si es poco probable que incluso la mejor tesela sea lo que dicen las palabras, no se devuelve nada; indique una similitud mínima para ver de todos modos las mejores.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>How many tiles</source>
        <translation>Cuántas teselas</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Least score, and show the best tiles whatever their confidence</source>
        <translation>Similitud mínima, y mostrar las mejores teselas sea cual sea su confianza</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Tiles found</source>
        <translation>Teselas encontradas</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Something looks like it</source>
        <translation>Hay algo que se parece</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What the search says</source>
        <translation>Lo que dice la búsqueda</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>MIN_SCORE is a cosine: give a number from -1 to 1, for example 0.3.</source>
        <translation>MIN_SCORE es un coseno: indique un número de -1 a 1, por ejemplo 0.3.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The description is longer than the model reads; its end was left out.</source>
        <translation>La descripción es más larga de lo que lee el modelo; se ha omitido el final.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The index holds no tiles; build it over ground with data.</source>
        <translation>El índice no contiene teselas; constrúyalo sobre un terreno con datos.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The best {} of {} tiles for “{}”; {} of them are likely to show it.</source>
        <translation>Las {} mejores de {} teselas para “{}”; es probable que {} de ellas lo muestren.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>No tile reaches the least score for “{}”; give a smaller one.</source>
        <translation>Ninguna tesela alcanza la similitud mínima para “{}”; indique una menor.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Nothing here looks like that: “{}”. Give a least score to see the best tiles all the same.</source>
        <translation>Aquí no hay nada que se parezca a eso: “{}”. Indique una similitud mínima para ver de todos modos las mejores teselas.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Zoom of a web layer (default: the one that the model knows best)</source>
        <translation>Zoom de una capa web (por defecto: el que el modelo conoce mejor)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Web layers: the provider's terms allow to read its images in bulk</source>
        <translation>Capas web: las condiciones del proveedor permiten leer sus imágenes de forma masiva</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>A layer from a server covers the world; give the extent to index.</source>
        <translation>Una capa de un servidor cubre el mundo; indique la extensión que se indexa.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Check the terms of {}; if they allow to read its images in bulk, set {} and run again.</source>
        <translation>Consulte las condiciones de {}; si permiten leer sus imágenes de forma masiva, active {} y ejecute de nuevo.</translation>
    </message>
</context>
</TS>
