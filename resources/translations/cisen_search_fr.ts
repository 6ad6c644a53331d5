<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CisenSearch</name>
    <message>
        <location filename="../../plugin/gui/background.py"/>
        <source>Something unforeseen went wrong; the details are in the log panel, under {}.</source>
        <translation>Un problème imprévu est survenu ; les détails sont dans le panneau Journal des messages, sous {}.</translation>
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
        <translation>L'index est construit : {} tuiles.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The model package is missing; install the plugin again.</source>
        <translation>Le paquet de modèle est absent ; réinstallez l'extension.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The plugin is being disabled; enable it again to go on.</source>
        <translation>L'extension est en cours de désactivation ; réactivez-la pour continuer.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>CISEN Search: Help</source>
        <translation>CISEN Search : Aide</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Links lead to the other pages</source>
        <translation>Les liens mènent aux autres pages</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>All Topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>The list of all pages</source>
        <translation>La liste de toutes les pages</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Close the help</source>
        <translation>Fermer l'aide</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_choice.py"/>
        <source>The index was made with another model ({} {}), whose vectors do not compare: build a new one.</source>
        <translation>L'index a été construit avec un autre modèle ({} {}), dont les vecteurs ne sont pas comparables : construisez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>Starting the engine…</source>
        <translation>Démarrage du moteur…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Repair it</source>
        <translation>Le réparer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Delete it and build it again</source>
        <translation>Le supprimer et le reconstruire</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>All of it is indexed.</source>
        <translation>Tout est indexé.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>{done} of {total} tiles</source>
        <translation>{done} tuiles sur {total}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Stopped. The {} tiles so far are kept and can be searched; Go on adds the rest.</source>
        <translation>Arrêté. Les {} tuiles déjà indexées sont conservées et interrogeables ; Continuer ajoute le reste.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>There is no data in this area, so there is nothing to search.</source>
        <translation>Cette zone ne contient aucune donnée : il n'y a rien à rechercher.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_outline.py"/>
        <source>Outline of an index</source>
        <translation>Contour d'un index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>Rebuild {} of {}? {} go for good, then {} tiles are read anew, which takes {}.</source>
        <translation>Reconstruire {} de {} ? Suppression définitive : {} ; {} tuiles seront ensuite relues, ce qui prendra {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>The layer {} is not in the project any more; add it again.</source>
        <translation>La couche {} n'est plus dans le projet ; ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Export Index</source>
        <translation>Exporter l'index</translation>
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
        <translation>Importer un index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>GeoParquet (*.parquet *.geoparquet);;All files (*)</source>
        <translation>GeoParquet (*.parquet *.geoparquet);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Exporting the index of {}…</source>
        <translation>Export de l'index de {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Importing {}…</source>
        <translation>Import de {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Install it and go on</source>
        <translation>L'installer et continuer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Installing pyarrow…</source>
        <translation>Installation de pyarrow…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Cancelled; no file was written.</source>
        <translation>Annulé ; aucun fichier n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are exported to {}.</source>
        <translation>{} tuiles ont été exportées vers {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Cancelled; nothing of the file was kept.</source>
        <translation>Annulé ; rien n'a été conservé du fichier.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are imported; the index lies in {}.</source>
        <translation>{} tuiles ont été importées ; l'index se trouve dans {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>of a newer version</source>
        <translation>version plus récente</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>layer changed since</source>
        <translation>couche modifiée depuis</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>other model</source>
        <translation>autre modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} m</source>
        <translation>{} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} m at {}</source>
        <translation>{} × {} m, {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} km at {}</source>
        <translation>{} × {} km, {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} tiles ({})</source>
        <translation>{} tuiles ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/search/target_controller.py"/>
        <source>Look for tile indexes</source>
        <translation>Rechercher les index de tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete {} of {}? {} go for good; the layer and its raster stay as they are.</source>
        <translation>Supprimer {} de {} ? Suppression définitive : {} ; la couche et son raster restent inchangés.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete the index of {}</source>
        <translation>Supprimer l'index de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>The index is deleted.</source>
        <translation>L'index est supprimé.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Open the folder of an index</source>
        <translation>Ouvrir le dossier d'un index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>No file browser answers; the index lies in {}.</source>
        <translation>Aucun explorateur de fichiers ne répond ; l'index se trouve dans {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile Indexes</source>
        <translation>Index de tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Looking for indexes…</source>
        <translation>Recherche des index…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>There is no index yet. Pick a raster in the panel and press Build index, or import a GeoParquet file.</source>
        <translation>Il n'y a pas encore d'index. Choisissez un raster dans le panneau et cliquez sur Construire l'index, ou importez un fichier GeoParquet.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Add Extent</source>
        <translation>Ajouter une emprise</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Index what the map shows, too</source>
        <translation>Indexer aussi l'emprise de la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete it and build it anew</source>
        <translation>Le supprimer et le reconstruire</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete its files for good</source>
        <translation>Supprimer définitivement ses fichiers</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show on Map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Outline its tiles on the map</source>
        <translation>Tracer le contour de ses tuiles sur la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show its folder in the file browser</source>
        <translation>Afficher son dossier dans l'explorateur de fichiers</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Write it as GeoParquet</source>
        <translation>L'écrire au format GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Make an index of a GeoParquet file</source>
        <translation>Créer un index à partir d'un fichier GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Look again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile indexes by layer</source>
        <translation>Index de tuiles par couche</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>The tile indexes of this project's layers, and of layers indexed before</source>
        <translation>Les index de tuiles des couches de ce projet, et des couches indexées auparavant</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Built</source>
        <translation>Construit</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Tile size</source>
        <translation>Taille de tuile</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>This layer is not in the project, or cannot be read.</source>
        <translation>Cette couche n'est pas dans le projet, ou ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexing.py"/>
        <source>Index of {}</source>
        <translation>Index de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>The raster to search in</source>
        <translation>Le raster dans lequel rechercher</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Whole layer</source>
        <translation>Toute la couche</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>What the map shows</source>
        <translation>Emprise de la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Which part of the raster to index</source>
        <translation>La partie du raster à indexer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Length of a tile's side in metres of ground. The model knows one size best.</source>
        <translation>Longueur du côté d'une tuile, en mètres au sol. Une taille convient mieux au modèle que les autres.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use the tile size that suits</source>
        <translation>Utiliser la taille de tuile adaptée</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Take the tile size that suits this raster</source>
        <translation>Prendre la taille de tuile adaptée à ce raster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own: {:.1f} m</source>
        <translation>Celle du modèle : {:.1f} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own</source>
        <translation>Celle du modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use tiles of {:g} m</source>
        <translation>Utiliser des tuiles de {:g} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Build index</source>
        <translation>Construire l'index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Rebuild index</source>
        <translation>Reconstruire l'index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Look at every tile once; it can be cancelled, and goes on where it stopped</source>
        <translation>Lire chaque tuile une fois ; l'opération peut être annulée et reprend où elle s'est arrêtée</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Several sheets as one, indexes, sample data</source>
        <translation>Plusieurs dalles en une, index, données d'exemple</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join the rasters of this layer's group</source>
        <translation>Assembler les rasters du groupe de cette couche</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join a folder of sheets…</source>
        <translation>Assembler un dossier de dalles…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Manage indexes…</source>
        <translation>Gérer les index…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Open the sample scene</source>
        <translation>Ouvrir la scène d'exemple</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Fetch a real orthophoto: Banepa, Nepal</source>
        <translation>Télécharger une orthophoto réelle : Banepa, Népal</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>Install GeoParquet for CISEN Search</source>
        <translation>Installer GeoParquet pour CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>GeoParquet needs the library pyarrow, which is not installed: {} to fetch, {} on the disk.</source>
        <translation>GeoParquet nécessite la bibliothèque pyarrow, qui n'est pas installée : {} à télécharger, {} sur le disque.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>The layer is in no group; put the sheets into one in the Layers panel.</source>
        <translation>La couche n'est dans aucun groupe ; placez les dalles dans un groupe du panneau Couches.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Folder of sheets</source>
        <translation>Dossier de dalles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Join the sheets of {}</source>
        <translation>Assembler les dalles de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Joining {} sheets…</source>
        <translation>Assemblage de {} dalles…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Which of the server's levels is read. Automatic takes the one that the model knows best.</source>
        <translation>Le niveau de zoom du serveur qui est lu. Automatique prend celui qui convient le mieux au modèle.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>I may use this service like this</source>
        <translation>J'ai le droit d'utiliser ce service ainsi</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Nothing is fetched before you confirm it. It is kept for this server.</source>
        <translation>Rien n'est téléchargé avant votre confirmation. Elle est conservée pour ce serveur.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Confirm that you may use {} like this.</source>
        <translation>Confirmez que vous avez le droit d'utiliser {} ainsi.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{zoom} · pixels of {size} m</source>
        <translation>{zoom} · pixels de {size} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>The images come from {}. Its terms say whether they may be read in bulk and kept as vectors: many services forbid it.</source>
        <translation>Les images viennent de {}. Ses conditions d'utilisation précisent si elles peuvent être lues en masse et conservées sous forme de vecteurs : de nombreux services l'interdisent.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Terms</source>
        <translation>Conditions d'utilisation</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>{requests} images de {host}, {pace} par seconde au plus · {size} à télécharger</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom {zoom} · {requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>Zoom {zoom} · {requests} images de {host}, {pace} par seconde au plus · {size} à télécharger</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Working out the classes of the tiles…</source>
        <translation>Calcul des classes des tuiles…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Classes of tiles</source>
        <translation>Classes des tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_display.py"/>
        <source>CISEN classes: {}</source>
        <translation>Classes CISEN : {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Label tiles</source>
        <translation>Étiqueter les tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Colour every tile on the map by its most likely class</source>
        <translation>Colorer chaque tuile de la carte selon sa classe la plus probable</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Level {}</source>
        <translation>Niveau {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree: 1 has the broadest classes, 3 the finest.</source>
        <translation>Niveau de l'arbre des classes : 1 a les classes les plus larges, 3 les plus fines.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree</source>
        <translation>Niveau de l'arbre des classes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>any class</source>
        <translation>toute classe</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Search only tiles whose most likely class is one of these.</source>
        <translation>Rechercher seulement les tuiles dont la classe la plus probable est l'une de celles-ci.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only tiles of these classes</source>
        <translation>Seulement les tuiles de ces classes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>The model names what each tile most likely shows, by its class tree.</source>
        <translation>Le modèle nomme ce que chaque tuile montre le plus probablement, selon son arbre des classes.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {}</source>
        <translation>Seulement {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {} classes</source>
        <translation>Seulement {} classes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <source>{what} {there} of {all}</source>
        <translation>{what} {there} sur {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetching {}…</source>
        <translation>Téléchargement de {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Runs on</source>
        <translation>Exécution sur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>not started yet</source>
        <translation>pas encore démarré</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Knows pixels of</source>
        <translation>Taille des pixels</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{finest} to {coarsest} m of ground</source>
        <translation>{finest} à {coarsest} m au sol</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{px} pixels, {m} m of ground</source>
        <translation>{px} pixels, {m} m au sol</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Numbers a tile</source>
        <translation>Nombres par tuile</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_fetch.py"/>
        <source>Fetch the model {}</source>
        <translation>Télécharger le modèle {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Models and results</source>
        <translation>Modèles et résultats</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Look at the models, choose another one, fetch or add one</source>
        <translation>Voir les modèles, en choisir un autre, en télécharger ou en ajouter un</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>A catalogue of models</source>
        <translation>Un catalogue de modèles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Catalogues (*.json)</source>
        <translation>Catalogues (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>File, or https address, of a catalogue of models beside the one that comes with the plugin</source>
        <translation>Fichier, ou adresse https, d'un catalogue de modèles en plus de celui fourni avec l'extension</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Only the one that comes with the plugin</source>
        <translation>Seulement celui fourni avec l'extension</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue of models</source>
        <translation>Autre catalogue de modèles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>How many tiles a search shows at most, until another number is set in the panel</source>
        <translation>Nombre maximal de tuiles affichées par une recherche, tant qu'un autre nombre n'est pas défini dans le panneau</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Tiles a search shows</source>
        <translation>Tuiles affichées par recherche</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue</source>
        <translation>Autre catalogue</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Look for indexes of a model</source>
        <translation>Rechercher les index d'un modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete the model {}?</source>
        <translation>Supprimer le modèle {} ?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>One index was made with it and could not be searched without it.</source>
        <translation>Un index a été construit avec lui ; sans ce modèle, la recherche y serait impossible.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>{} indexes were made with it and could not be searched without it.</source>
        <translation>{} index ont été construits avec lui ; sans ce modèle, la recherche y serait impossible.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Remove a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Came with the plugin</source>
        <translation>Fourni avec l'extension</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>{there} of {all} fetched</source>
        <translation>{there} sur {all} téléchargés</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Can be fetched: {}</source>
        <translation>Téléchargeable : {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Look for models</source>
        <translation>Rechercher les modèles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>The catalogue offers nothing to fetch yet. Add a folder, or name another catalogue in the options.</source>
        <translation>Le catalogue ne propose encore rien à télécharger. Ajoutez un dossier, ou indiquez un autre catalogue dans les options.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is in use. Indexes made with another model stay where they are, but only it can search them.</source>
        <translation>{} est utilisé. Les index construits avec un autre modèle restent en place, mais seul ce dernier peut y rechercher.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Folder of a model package</source>
        <translation>Dossier d'un paquet de modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Checking {}…</source>
        <translation>Vérification de {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} {} is on this machine now.</source>
        <translation>{} {} est maintenant sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is deleted.</source>
        <translation>{} est supprimé.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Stopped. What has arrived is kept: fetch again to go on.</source>
        <translation>Arrêté. Ce qui est déjà arrivé est conservé : relancez le téléchargement pour continuer.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Use This One</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Search with this model from now on</source>
        <translation>Rechercher désormais avec ce modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Download this model and install it</source>
        <translation>Télécharger ce modèle et l'installer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Delete this model's files from this machine</source>
        <translation>Supprimer de cette machine les fichiers de ce modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Add a Folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Install a model package that lies in a folder</source>
        <translation>Installer un paquet de modèle qui se trouve dans un dossier</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Read the folders and catalogues again</source>
        <translation>Relire les dossiers et les catalogues</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Go On Fetching</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>The models on this machine, and those that can be fetched</source>
        <translation>Les modèles présents sur cette machine, et ceux qui peuvent être téléchargés</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Where the model is from, what it knows, and how it was measured</source>
        <translation>D'où vient le modèle, ce qu'il connaît et comment il a été mesuré</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Versions, folders and the graphics driver; logins and keys are left out</source>
        <translation>Versions, dossiers et pilote graphique ; les identifiants et les clés n'y figurent pas</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Put the facts on the clipboard, for a bug report</source>
        <translation>Copier ces informations dans le presse-papiers, pour un rapport de bogue</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collect again</source>
        <translation>Collecter de nouveau</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Ask the engine and the graphics driver anew</source>
        <translation>Interroger de nouveau le moteur et le pilote graphique</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics of CISEN Search</source>
        <translation>Diagnostic de CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Automatic: graphics card where there is one</source>
        <translation>Automatique : carte graphique s'il y en a une</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>As many as there are cores</source>
        <translation>Autant que de cœurs</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>A Python that has onnxruntime, tokenizers and numpy</source>
        <translation>Un Python disposant de onnxruntime, tokenizers et numpy</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>The plugin's own environment</source>
        <translation>L'environnement propre à l'extension</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de paquets wheel</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Download from the Python Package Index</source>
        <translation>Télécharger depuis le Python Package Index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Threads</source>
        <translation>Fils d'exécution</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Python interpreter</source>
        <translation>Interpréteur Python</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Offline: folder of wheels</source>
        <translation>Hors ligne : dossier de paquets wheel</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Leave it empty to use the environment that the plugin makes</source>
        <translation>Laissez vide pour utiliser l'environnement créé par l'extension</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>To install the engine without a network; leave it empty to download</source>
        <translation>Pour installer le moteur sans réseau ; laissez vide pour télécharger</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>What calculates: the graphics card is much faster where there is one</source>
        <translation>Ce qui calcule : la carte graphique est beaucoup plus rapide s'il y en a une</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>How many of the processor's cores one calculation may use</source>
        <translation>Nombre de cœurs du processeur qu'un calcul peut utiliser</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Engine environment</source>
        <translation>Environnement du moteur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Download the engine's packages into a folder of their own</source>
        <translation>Télécharger les paquets du moteur dans un dossier à part</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Delete the engine's folder; indexes and models stay</source>
        <translation>Supprimer le dossier du moteur ; les index et les modèles restent</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install again</source>
        <translation>Réinstaller</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Installing the engine…</source>
        <translation>Installation du moteur…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed, and not needed while a Python interpreter is chosen above.</source>
        <translation>Non installé, et inutile tant qu'un interpréteur Python est choisi ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed. It would go to {}.</source>
        <translation>Non installé. Il serait placé dans {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Installed in {}</source>
        <translation>Installé dans {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Size of the engine's environment</source>
        <translation>Taille de l'environnement du moteur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove the engine's environment</source>
        <translation>Supprimer l'environnement du moteur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>An index is being built with the engine; wait for its end, or cancel it in the panel first.</source>
        <translation>Un index est en cours de construction avec le moteur ; attendez la fin, ou annulez d'abord dans le panneau.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>They let the result list fill at once the next time. At most {} are kept, in {}.</source>
        <translation>Grâce à elles, la liste des résultats se remplit aussitôt la fois suivante. Au plus {} sont conservés, dans {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Delete the pictures of tiles; they are made again when they are needed</source>
        <translation>Supprimer les images des tuiles ; elles sont recréées au besoin</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear the pictures of tiles</source>
        <translation>Supprimer les images des tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles</source>
        <translation>Images des tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles on the disk</source>
        <translation>Images des tuiles sur le disque</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: {} on the disk</source>
        <translation>Images des tuiles : {} sur le disque</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: none on the disk</source>
        <translation>Images des tuiles : aucune sur le disque</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Search while typing</source>
        <translation>Rechercher pendant la saisie</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>Search after a short pause, without Enter, from three letters on and once the engine runs</source>
        <translation>Rechercher après une courte pause, sans la touche Entrée, à partir de trois lettres et dès que le moteur fonctionne</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Forget earlier searches</source>
        <translation>Oublier les recherches précédentes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>The search box offers up to 50 earlier searches; this empties the list</source>
        <translation>Le champ de recherche propose jusqu'à 50 recherches précédentes ; ce bouton vide la liste</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Web layers</source>
        <translation>Couches web</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Images a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>How many images a server is asked for at most. Public servers want few.</source>
        <translation>Nombre maximal d'images demandées à un serveur. Les serveurs publics n'en veulent que peu.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Most images of an index</source>
        <translation>Nombre maximal d'images par index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Building an index that would take more is refused before it starts.</source>
        <translation>La construction d'un index qui en demanderait plus est refusée avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Matching tiles appear here, best first.</source>
        <translation>Les tuiles correspondantes apparaissent ici, la meilleure en premier.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, built {date}</source>
        <translation>Index : {tiles} tuiles, construit le {date}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, not complete</source>
        <translation>Index : {tiles} tuiles, incomplet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Extend…</source>
        <translation>Étendre…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>How much of the work is done</source>
        <translation>Part du travail déjà faite</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stop the work</source>
        <translation>Arrêter le travail</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>{what} · {time} left</source>
        <translation>{what} · encore {time}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>Scores of all tiles</source>
        <translation>Similarité de toutes les tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>CISEN heat map: {}</source>
        <translation>Carte de chaleur CISEN : {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>Names of places</source>
        <translation>Noms de lieux</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>The topmost layer that has names</source>
        <translation>La couche la plus haute qui a des noms</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_controller.py"/>
        <source>This project was saved with results of a search, which are not kept in it: search again, and save what you need as GeoPackage.</source>
        <translation>Ce projet a été enregistré avec des résultats de recherche, qui n'y sont pas conservés : relancez la recherche, et enregistrez ce qu'il vous faut en GeoPackage.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>Save results as GeoPackage</source>
        <translation>Enregistrer les résultats en GeoPackage</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are in a temporary layer.</source>
        <translation>{} tuiles sont dans une couche temporaire.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are copied as text.</source>
        <translation>{} tuiles ont été copiées en texte.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are saved in {}.</source>
        <translation>{} tuiles ont été enregistrées dans {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} could not be written; choose another place, or close what has it open. {}</source>
        <translation>{} n'a pas pu être écrit ; choisissez un autre emplacement, ou fermez le programme qui l'utilise. {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>Search results, best first</source>
        <translation>Résultats de la recherche, le meilleur en premier</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution</source>
        <translation>Un clic montre la tuile sur la carte, un double-clic à la résolution native du raster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution. Arrow keys walk the list, right and left unfold and fold. M finds more like it, L less. Ctrl+C copies.</source>
        <translation>Un clic montre la tuile sur la carte, un double-clic à la résolution native du raster. Les flèches parcourent la liste, droite et gauche déplient et replient. M trouve plus de tuiles semblables, L moins. Ctrl+C copie.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>More like this</source>
        <translation>Plus comme celle-ci</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Less like this</source>
        <translation>Moins comme celle-ci</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Show at the raster's own resolution</source>
        <translation>Afficher à la résolution native du raster</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save as GeoPackage…</source>
        <translation>Enregistrer en GeoPackage…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Make a temporary layer</source>
        <translation>Créer une couche temporaire</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>Rank {rank} · tile {tile}
Confidence {confidence:.0%} · cosine {cosine:.3f}
{place}</source>
        <translation>Rang {rank} · tuile {tile}
Confiance {confidence:.0%} · cosinus {cosine:.3f}
{place}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>{} more tiles of the same place: right arrow key, or a click on the number, shows them.</source>
        <translation>{} autres tuiles du même lieu : la flèche droite, ou un clic sur le nombre, les affiche.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Top</source>
        <translation>Max.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How many tiles to show at most</source>
        <translation>Nombre maximal de tuiles à afficher</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How results are shown</source>
        <translation>Affichage des résultats</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merging, and names of places</source>
        <translation>Fusion, et noms de lieux</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge overlapping tiles</source>
        <translation>Fusionner les tuiles qui se chevauchent</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge neighbours, too</source>
        <translation>Fusionner aussi les voisines</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Names of places from</source>
        <translation>Noms de lieux d'après</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Colour the whole index by its scores</source>
        <translation>Colorer tout l'index selon la similarité</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save or copy the selected results, or all of them</source>
        <translation>Enregistrer ou copier les résultats sélectionnés, ou tous</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Least score of the tiles shown</source>
        <translation>Similarité minimale des tuiles affichées</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Only tiles that score at least this much are shown, in the list and on the map</source>
        <translation>Seules les tuiles qui atteignent cette similarité sont affichées, dans la liste et sur la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Histogram of the scores</source>
        <translation>Histogramme des similarités</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>How many tiles have which score, on a logarithmic scale; the dashed line is the suggested cut</source>
        <translation>Combien de tuiles ont quelle similarité, en échelle logarithmique ; la ligne en tirets est le seuil suggéré</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>A suggestion by Otsu's method: the cut that parts the scores into the two most different groups</source>
        <translation>Une suggestion de la méthode d'Otsu : le seuil qui sépare les similarités en deux groupes les plus différents possible</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Take the suggested cut</source>
        <translation>Prendre le seuil suggéré</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Suggested: {}</source>
        <translation>Suggestion : {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles: {tiles} · ≥ {score}</source>
        <translation>Tuiles : {tiles} · ≥ {score}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles shown, and their least score</source>
        <translation>Tuiles affichées, et leur similarité minimale</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_pictures.py"/>
        <source>Pictures of the tiles found</source>
        <translation>Images des tuiles trouvées</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_visits.py"/>
        <source>The layer {} is not in the project any more; open it again to see its tiles.</source>
        <translation>La couche {} n'est plus dans le projet ; rouvrez-la pour voir ses tuiles.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/example_controller.py"/>
        <source>Read examples from the map</source>
        <translation>Lire les exemples sur la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <source>CISEN Search: tiles</source>
        <translation>CISEN Search : tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing here looks like that.</source>
        <translation>Rien ici n'y ressemble.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} liked</source>
        <translation>{} à suivre</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} not</source>
        <translation>{} à éviter</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Take the last example back</source>
        <translation>Retirer le dernier exemple</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Start afresh</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Forget the words and every example, and begin a new search</source>
        <translation>Oublier les mots et tous les exemples, et commencer une nouvelle recherche</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Examples: {}</source>
        <translation>Exemples : {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>The search turns towards the tiles that are liked and away from those that are not.</source>
        <translation>La recherche se rapproche des tuiles à suivre et s'éloigne des tuiles à éviter.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search everywhere, only in what the map shows, or only within selected polygons</source>
        <translation>Rechercher partout, seulement dans l'emprise de la carte, ou seulement dans les polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Selected polygons of {}</source>
        <translation>Polygones sélectionnés de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Follow the map</source>
        <translation>Suivre la carte</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves, shortly after it has come to rest</source>
        <translation>Relancer la recherche quand la carte est déplacée, peu après son arrêt</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves</source>
        <translation>Relancer la recherche quand la carte est déplacée</translation>
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
        <translation>Décrivez le lieu en anglais, comme le ferait une légende : « a bridge over a river ».
D'autres expressions avec plus et moins : harbour +boats -houses</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What to look for</source>
        <translation>Que rechercher</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing in the part that is searched looks like that.</source>
        <translation>Rien dans la partie recherchée n'y ressemble.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show the nearest anyway</source>
        <translation>Afficher quand même les plus proches</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Tiles that look like that: {}.</source>
        <translation>Tuiles qui y ressemblent : {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show {} less likely</source>
        <translation>Afficher aussi les moins probables ({})</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No indexed tile lies within the limits of this search; widen them, or move the map.</source>
        <translation>Aucune tuile indexée n'est dans les limites de cette recherche ; élargissez-les, ou déplacez la carte.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The index holds no tiles yet; build it first.</source>
        <translation>L'index ne contient encore aucune tuile ; construisez-le d'abord.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Say what to look for as well, not only what to leave out.</source>
        <translation>Indiquez aussi ce qu'il faut rechercher, pas seulement ce qu'il faut exclure.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Type what to look for, for example: storage tanks.</source>
        <translation>Saisissez ce qu'il faut rechercher, en anglais, par exemple : storage tanks.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No index is ticked; tick one above the words.</source>
        <translation>Aucun index n'est coché ; en cocher un au-dessus des mots.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The engine is still being installed.</source>
        <translation>Le moteur est encore en cours d'installation.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Install the engine first.</source>
        <translation>Installez d'abord le moteur.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Open a raster layer first.</source>
        <translation>Ouvrez d'abord une couche raster.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The first tiles are still being indexed.</source>
        <translation>Les premières tuiles sont encore en cours d'indexation.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Build the index of this layer first.</source>
        <translation>Construisez d'abord l'index de cette couche.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The model reads the first {} word pieces; the words after them were left out.</source>
        <translation>Le modèle lit les {} premiers fragments de mots ; les mots suivants ont été ignorés.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The model does not know these words: {}. It reads English.</source>
        <translation>Le modèle ne connaît pas ces mots : {}. Il lit l'anglais.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_notes.py"/>
        <source>Left out {index}: {reason}</source>
        <translation>{index} a été laissé de côté : {reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Pick a tile</source>
        <translation>Choisir une tuile</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Click a tile on the map and find more like it, with the words if there are any; Escape ends it</source>
        <translation>Cliquer sur une tuile de la carte pour trouver plus de tuiles semblables, avec les mots s'il y en a ; Échap met fin à l'opération</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box</source>
        <translation>Dessiner un rectangle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box on the map and find more like what is in it; of a large one up to 16 tiles are sampled</source>
        <translation>Dessiner un rectangle sur la carte pour trouver plus de tuiles semblables à son contenu ; d'un grand rectangle, jusqu'à 16 tuiles sont échantillonnées</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{layer}, {size} m</source>
        <translation>{layer}, {size} m</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{size} m · {layer}</source>
        <translation>{size} m · {layer}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>These are the nearest, though none looks much like it.</source>
        <translation>Voici les plus proches, bien qu'aucune n'y ressemble vraiment.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/searching.py"/>
        <source>Search for {}</source>
        <translation>Rechercher {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/suggesting.py"/>
        <source>Read the model's words</source>
        <translation>Lire les mots du modèle</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In none of {} indexes</source>
        <translation>Dans aucun index sur {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 of {} indexes</source>
        <translation>Dans 1 index sur {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 layer, {} indexes</source>
        <translation>Dans 1 couche, {} index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In {} layers, {} indexes</source>
        <translation>Dans {} couches, {} index</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick the indexes to search; the space bar does it, too.</source>
        <translation>Cochez les index où rechercher ; la barre d'espace le fait aussi.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Indexes to search</source>
        <translation>Index où rechercher</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Search all</source>
        <translation>Rechercher dans tous</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Only the picked layer</source>
        <translation>Seulement la couche choisie</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick every index that can be searched, or that of the picked layer alone.</source>
        <translation>Cocher tous les index où la recherche est possible, ou seulement celui de la couche choisie.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>A search can run over several layers and tile sizes at once.</source>
        <translation>Une recherche peut porter sur plusieurs couches et tailles de tuile à la fois.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>{} tiles</source>
        <translation>{} tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/installation.py"/>
        <source>Install the engine of CISEN Search</source>
        <translation>Installer le moteur de CISEN Search</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>{} cannot be opened as a raster; install the plugin again.</source>
        <translation>{} ne peut pas être ouvert comme raster ; réinstallez l'extension.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>The sample scene cannot be copied to {}; is the disk full?</source>
        <translation>La scène d'exemple ne peut pas être copiée dans {} ; le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>The sample could not be written to {}; is the disk full?</source>
        <translation>L'exemple n'a pas pu être écrit dans {} ; le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>{} could not be fetched from {}; check the network and its proxy settings, or try later.</source>
        <translation>{} n'a pas pu être téléchargé depuis {} ; vérifiez le réseau et ses paramètres de proxy, ou réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>CISEN sample scene</source>
        <translation>Scène d'exemple CISEN</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetch {}</source>
        <translation>Télécharger {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>An index is being built; wait for its end, or cancel it first.</source>
        <translation>Un index est en cours de construction ; attendez la fin, ou annulez d'abord.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is being installed; wait for its end, or cancel it first.</source>
        <translation>Le moteur est en cours d'installation ; attendez la fin, ou annulez d'abord.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>A sample is being fetched; wait for its end, or cancel it first.</source>
        <translation>Un exemple est en cours de téléchargement ; attendez la fin, ou annulez d'abord.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is installed.</source>
        <translation>Le moteur est installé.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Find places in imagery by words</source>
        <translation>Trouver des lieux dans l'imagerie avec des mots</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Download the engine into a folder of its own; it can be removed in the options</source>
        <translation>Télécharger le moteur dans un dossier à part ; il peut être supprimé dans les options</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>No network, or a Python of your own? Options…</source>
        <translation>Pas de réseau, ou votre propre Python ? Options…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install from a folder of wheels, or name a Python interpreter</source>
        <translation>Installer depuis un dossier de paquets wheel, ou indiquer un interpréteur Python</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>After that</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Open an aerial image, or the sample scene.</source>
        <translation>Ouvrez une image aérienne, ou la scène d'exemple.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Build its index, once.</source>
        <translation>Construisez son index, une seule fois.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Type what you are looking for.</source>
        <translation>Saisissez ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Index an aerial image once, then type “storage tanks” or “a bridge over a river”, and see on the map where they are.</source>
        <translation>Indexez une image aérienne une fois, puis saisissez en anglais « storage tanks » ou « a bridge over a river », et voyez sur la carte où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>This needs an engine: a download of about 60 MB, about 230 MB on disk (with an NVIDIA card about 2.5 GB), kept in {}; QGIS's own Python is left untouched.</source>
        <translation>Cela nécessite un moteur : un téléchargement d'environ 60 Mo, environ 230 Mo sur le disque (avec une carte NVIDIA environ 2,5 Go), conservé dans {} ; le Python de QGIS n'est pas modifié.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>All of it runs on this machine, and neither your images nor your words are sent anywhere.</source>
        <translation>Tout s'exécute sur cette machine ; ni vos images ni vos mots ne sont envoyés ailleurs.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto, index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;Trouvez des lieux en les décrivant.&lt;/b&gt;&lt;br&gt;Ouvrez une image aérienne ou une orthophoto, indexez-la une fois, puis saisissez ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A small scene that comes with the plugin</source>
        <translation>Une petite scène fournie avec l'extension</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Fetch a real one: Banepa, Nepal</source>
        <translation>Télécharger une scène réelle : Banepa, Népal</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A part of an orthophoto of OpenAerialMap</source>
        <translation>Une partie d'une orthophoto d'OpenAerialMap</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto (pixels of {finest} to {coarsest} m of ground suit the model), index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;Trouvez des lieux en les décrivant.&lt;/b&gt;&lt;br&gt;Ouvrez une image aérienne ou une orthophoto (des pixels de {finest} à {coarsest} m au sol conviennent au modèle), indexez-la une fois, puis saisissez ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>Engine not started</source>
        <translation>Moteur non démarré</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>{package} {version} on {provider}</source>
        <translation>{package} {version} sur {provider}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} s</source>
        <translation>environ {} s</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} h</source>
        <translation>environ {} h</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>under 0.1 MB</source>
        <translation>moins de 0,1 Mo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{} MB</source>
        <translation>{} Mo</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{tiles} tiles · {time} · {size}</source>
        <translation>{tiles} tuiles · {time} · {size}</translation>
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
        <translation>Le catalogue {} ne peut pas être lu ; choisissez-en un autre dans les options.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <source>The catalogue {} is of another format; update the plugin.</source>
        <translation>Le catalogue {} est dans un autre format ; mettez l'extension à jour.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/cells_within.py"/>
        <source>The area to search in does not fit the index's coordinate system; search everywhere.</source>
        <translation>La zone de recherche ne convient pas au SCR de l'index ; recherchez partout.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} has another file now; fetch again.</source>
        <translation>{} propose maintenant un autre fichier ; relancez le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} sends more than the catalogue says, so nothing was kept; tell whoever publishes it.</source>
        <translation>{} envoie plus que ce qu'annonce le catalogue, donc rien n'a été conservé ; signalez-le à son éditeur.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} does not send large files in pieces; fetch the files by hand and add their folder.</source>
        <translation>{} n'envoie pas les gros fichiers par morceaux ; récupérer les fichiers à la main et ajouter leur dossier.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy asks for a login; enter it in QGIS's options under Network, then fetch again.</source>
        <translation>Le proxy demande une authentification ; saisissez-la dans les options de QGIS, sous Réseau, puis relancez le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy could not be reached; check it in QGIS's options under Network, then fetch again.</source>
        <translation>Le proxy est injoignable ; vérifiez-le dans les options de QGIS, sous Réseau, puis relancez le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>No secure connection to {} could be made; ask your network's administrator.</source>
        <translation>Aucune connexion sécurisée à {} n'a pu être établie ; adressez-vous à l'administrateur de votre réseau.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} leads to an address that is not secure, so nothing was fetched; tell whoever publishes it.</source>
        <translation>{} mène à une adresse non sécurisée, donc rien n'a été téléchargé ; signalez-le à son éditeur.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not have the file any more; look for a newer version of the plugin.</source>
        <translation>{} n'a plus le fichier ; cherchez une version plus récente de l'extension.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not give the file to everybody; fetch it by hand and add its folder.</source>
        <translation>{} ne donne pas le fichier à tout le monde ; téléchargez-le à la main et ajoutez son dossier.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} cannot answer now; try again later.</source>
        <translation>{} ne peut pas répondre pour l'instant ; réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} could not be reached; check the network and QGIS's proxy settings, then fetch again.</source>
        <translation>{} est injoignable ; vérifiez le réseau et les paramètres de proxy de QGIS, puis relancez le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The connection to {} was cut off; fetch again to go on where it stopped.</source>
        <translation>La connexion à {} a été coupée ; relancez le téléchargement pour reprendre où il s'est arrêté.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>{} cannot be read or written; check the drive and its permissions, then try again.</source>
        <translation>{} ne peut être lu ou écrit ; vérifier le disque et ses droits, puis réessayer.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/examples.py"/>
        <source>None of the searched layers shows anything there; pick a place inside of them.</source>
        <translation>Aucune des couches recherchées ne montre quoi que ce soit à cet endroit ; choisissez un endroit à l'intérieur de celles-ci.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The server did not send all of {} tiles; they are left out until you build again.</source>
        <translation>Le serveur n'a pas tout envoyé pour {} tuiles ; elles manquent jusqu'à la prochaine construction.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The index was damaged: {} of its tiles had to be read again, the others are kept.</source>
        <translation>L'index était endommagé : {} de ses tuiles ont dû être relues, les autres sont conservées.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The engine stopped twice while indexing; the {} tiles so far are kept: build again to go on.</source>
        <translation>Le moteur s'est arrêté deux fois pendant l'indexation ; les {} tuiles déjà indexées sont conservées : relancez la construction pour continuer.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_exchange.py"/>
        <source>The folder {} is not empty; choose another one.</source>
        <translation>Le dossier {} n'est pas vide ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_merge.py"/>
        <source>Choose the raster layer, or a folder for the index.</source>
        <translation>Choisissez la couche raster, ou un dossier pour l'index.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>There is no part {} of {}; count parts from 1.</source>
        <translation>Il n'y a pas de partie {} sur {} ; numérotez les parties à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile cannot be {} m wide; choose a size in metres of ground.</source>
        <translation>Une tuile ne peut pas avoir une largeur de {} m ; choisissez une taille en mètres au sol.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile of {} m is larger than the layer, {} m; choose a smaller one.</source>
        <translation>Une tuile de {} m est plus grande que la couche, {} m ; choisissez une taille plus petite.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent has no area; draw a rectangle on the layer.</source>
        <translation>L'emprise n'a pas de surface ; dessinez un rectangle sur la couche.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent lies outside the layer {}; choose one that overlaps it.</source>
        <translation>L'emprise est en dehors de la couche {} ; choisissez-en une qui la recouvre.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent cannot be brought into the layer's coordinate reference system; draw it on the layer.</source>
        <translation>L'emprise ne peut pas être convertie dans le SCR de la couche ; dessinez-la sur la couche.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{file} of {title} is not what the catalogue says it is, so it was thrown away; fetch it again, and if that does not help tell whoever publishes it.</source>
        <translation>{file} de {title} n'est pas ce qu'annonce le catalogue et a donc été supprimé ; relancez le téléchargement et, si cela ne suffit pas, signalez-le à son éditeur.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{title} needs {needed} MB of disk and {free} MB are free; make room and fetch it again.</source>
        <translation>{title} nécessite {needed} Mo sur le disque et {free} Mo sont libres ; faites de la place et relancez le téléchargement.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue's address must begin with https://; change it in the options.</source>
        <translation>L'adresse du catalogue doit commencer par https:// ; modifiez-la dans les options.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>Another QGIS window is fetching this model; wait until it is done.</source>
        <translation>Une autre fenêtre de QGIS télécharge ce modèle ; attendez qu'elle ait fini.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_labels.py"/>
        <source>Labelling was cancelled.</source>
        <translation>L'étiquetage a été annulé.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_scores.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>There is no index to search yet; build one first.</source>
        <translation>Il n'y a pas encore d'index où rechercher ; construisez-en un d'abord.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>From south to north the ground of a tile changes by {} %; index smaller areas for even tiles.</source>
        <translation>Du sud au nord, la taille au sol d'une tuile varie de {} % ; indexez des zones plus petites pour des tuiles régulières.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom {}; choose one from {} to {}.</source>
        <translation>La couche n'a pas de zoom {} ; choisissez-en un de {} à {}.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom levels; choose a tile size instead.</source>
        <translation>La couche n'a pas de niveaux de zoom ; choisissez plutôt une taille de tuile.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels; use tiles of at least {} m.</source>
        <translation>Chaque tuile contiendrait {} pixels du serveur ; utilisez des tuiles d'au moins {} m.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels along a side, {} is the most; choose a lower zoom or smaller tiles.</source>
        <translation>Chaque tuile aurait {} pixels du serveur par côté, {} est le maximum ; choisir un zoom plus faible ou des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}, which forbids bulk download; {} at most are allowed here: show less on the map, or use another provider.</source>
        <translation>Cela demanderait {} images de {}, qui interdit le téléchargement en masse ; {} au plus sont permises ici : affichez une zone plus petite sur la carte, ou utilisez un autre fournisseur.</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}; the limit is {}: zoom in and index what the map shows, choose a lower zoom or larger tiles, or raise the limit in the options.</source>
        <translation>Cela demanderait {} images de {} ; la limite est de {} : zoomez et indexez l'emprise de la carte, choisissez un zoom plus faible ou des tuiles plus grandes, ou relevez la limite dans les options.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The layer {} has no coordinate reference system; set one in its properties.</source>
        <translation>La couche {} n'a pas de SCR ; définissez-en un dans ses propriétés.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The ground under the layer cannot be measured; check its coordinate reference system.</source>
        <translation>Le terrain sous la couche ne peut pas être mesuré ; vérifiez son SCR.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>Each tile would hold {} of the raster's pixels; use tiles of at least {} m.</source>
        <translation>Chaque tuile contiendrait {} pixels du raster ; utilisez des tuiles d'au moins {} m.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/heat_layer.py"/>
        <source>Score</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/import_place.py"/>
        <source>The layer {} has an index with these tiles already; delete that first, then import.</source>
        <translation>La couche {} a déjà un index avec ces tuiles ; supprimez-le d'abord, puis importez.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>It was made with the model {} {}; choose that model to search it, or rebuild it with the present.</source>
        <translation>Il a été construit avec le modèle {} {} ; choisissez ce modèle pour y rechercher, ou reconstruisez-le avec le modèle actuel.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Not every tile of its last job was read; the panel's Go on adds the rest.</source>
        <translation>Toutes les tuiles de sa dernière construction n'ont pas été lues ; Continuer, dans le panneau, ajoute le reste.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The index folder {} is not there any more; if it was moved, move it back, or build the index again.</source>
        <translation>Le dossier d'index {} n'existe plus ; s'il a été déplacé, remettez-le en place, ou reconstruisez l'index.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Other layers</source>
        <translation>Autres couches</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The folder {} cannot be read just now ({}); check the drive and the network, then refresh the list.</source>
        <translation>Le dossier {} est illisible pour l'instant ({}) ; vérifiez le disque et le réseau, puis actualisez la liste.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_location.py"/>
        <source>The damaged index {} cannot be renamed; delete its folder and build again.</source>
        <translation>L'index endommagé {} ne peut pas être renommé ; supprimez son dossier et relancez la construction.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_removal.py"/>
        <source>The index {} cannot be deleted: its folder is read-only or a file is in use; check its permissions, close what uses it, and delete again.</source>
        <translation>L'index {} ne peut pas être supprimé : son dossier est en lecture seule ou un fichier est utilisé ; vérifiez ses droits d'accès, fermez ce qui l'utilise, et relancez la suppression.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/known_scale.py"/>
        <source>The model knows pixels of {} to {} m; these are of {} m: take what it finds as guesses.</source>
        <translation>Le modèle connaît des pixels de {} à {} m ; ceux-ci sont de {} m : considérez ses résultats comme des suppositions.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/place_names.py"/>
        <source>near {}</source>
        <translation>près de {}</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} could not be read; check that its file or server can be reached.</source>
        <translation>La couche {} n'a pas pu être lue ; vérifiez que son fichier ou son serveur est accessible.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>Choose a raster layer to search in.</source>
        <translation>Choisissez une couche raster dans laquelle rechercher.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} cannot be read; check that its file or server can be reached.</source>
        <translation>La couche {} ne peut pas être lue ; vérifiez que son fichier ou son serveur est accessible.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} has a style that cannot be read; choose another renderer.</source>
        <translation>La couche {} a un style qui ne peut pas être lu ; choisissez un autre moteur de rendu.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>The layer of polygons to search in is gone; choose another, or search everywhere.</source>
        <translation>La couche de polygones où rechercher a disparu ; choisissez-en une autre, ou recherchez partout.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>No polygon of {} is selected; select some on the map, or search everywhere.</source>
        <translation>Aucun polygone de {} n'est sélectionné ; sélectionnez-en sur la carte, ou recherchez partout.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} cannot be read; choose another one.</source>
        <translation>Le dossier {} ne peut pas être lu ; choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} holds no raster files; choose the one with the sheets.</source>
        <translation>Le dossier {} ne contient aucun fichier raster ; choisissez celui des dalles.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The layer {} is not a file; take it out of the group and index it alone.</source>
        <translation>La couche {} n'est pas un fichier ; retirez-la du groupe et indexez-la seule.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The group {} holds no raster layers; add the sheets to it.</source>
        <translation>Le groupe {} ne contient aucune couche raster ; ajoutez-y les dalles.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined in {}; choose a folder that can be written.</source>
        <translation>Les dalles n'ont pas pu être assemblées dans {} ; choisissez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined; check that each of them opens in QGIS.</source>
        <translation>Les dalles n'ont pas pu être assemblées ; vérifiez que chacune s'ouvre dans QGIS.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} cannot be read; repair it or take it out.</source>
        <translation>La dalle {} ne peut pas être lue ; réparez-la ou retirez-la.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} is in {}, the others in {}; bring all into one coordinate reference system.</source>
        <translation>SCR de la dalle {} : {}, des autres : {} ; mettez-les toutes dans le même SCR.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} has other bands than the sheets before it; index it alone.</source>
        <translation>La dalle {} a d'autres bandes que les dalles précédentes ; indexez-la seule.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>no coordinate reference system</source>
        <translation>aucun SCR</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} does not allow this; check your login and its terms of use.</source>
        <translation>Le serveur de {} ne le permet pas ; vérifiez votre identifiant et ses conditions d'utilisation.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} fails; the tiles so far are kept: build again later to go on.</source>
        <translation>Le serveur de {} est en échec ; les tuiles déjà indexées sont conservées : relancez la construction plus tard pour continuer.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The limit of {} images is reached; the tiles so far are kept: build again to go on.</source>
        <translation>La limite de {} images est atteinte ; les tuiles déjà indexées sont conservées : relancez la construction pour continuer.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The layer {} could not be read; check that its server can be reached.</source>
        <translation>La couche {} n'a pas pu être lue ; vérifiez que son serveur est accessible.</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_source.py"/>
        <source>The server of {} did not send all of a tile.</source>
        <translation>Le serveur de {} n'a pas envoyé toute une tuile.</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Find places in imagery by describing them</source>
        <translation>Trouver des lieux dans l'imagerie en les décrivant</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Open the Sample Scene</source>
        <translation>Ouvrir la scène d'exemple</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Fetch the Banepa Orthophoto</source>
        <translation>Télécharger l'orthophoto de Banepa</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Manage Indexes…</source>
        <translation>Gérer les index…</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Index folder (default: beside the raster)</source>
        <translation>Dossier de l'index (par défaut : à côté du raster)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Tiles in the index</source>
        <translation>Tuiles dans l'index</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Build tile index</source>
        <translation>Construire un index de tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Cuts a raster layer into tiles of real ground, turns each into a vector with the model, and keeps them in a folder that Search tiles by words searches. Run again with the same folder it goes on where it was, or adds what a larger extent holds.

Without a tile size the one that the model was trained for is taken; without a folder the index goes beside the raster, where the panel finds it again.

Several processes or machines can share a large layer: run this once for each part, 1 to the number of parts, and then Merge parts of a tile index.

A layer from a server (XYZ, WMTS, WMS) needs an extent, and your word that the provider's terms allow it. Its images are read at a polite pace; without a zoom or a tile size those that the model knows best.</source>
        <translation>Découpe une couche raster en tuiles de taille réelle au sol, transforme chacune en vecteur avec le modèle, et les conserve dans un dossier où Rechercher des tuiles par mots effectue sa recherche. Relancé avec le même dossier, l'algorithme reprend où il en était, ou ajoute ce que contient une emprise plus grande.

Sans taille de tuile, celle pour laquelle le modèle a été entraîné est prise ; sans dossier, l'index est placé à côté du raster, où le panneau le retrouve.

Plusieurs processus ou machines peuvent se partager une grande couche : exécutez ceci une fois pour chaque partie, de 1 au nombre de parties, puis Fusionner les parties d'un index de tuiles.

Une couche provenant d'un serveur (XYZ, WMTS, WMS) nécessite une emprise, et votre confirmation que les conditions du fournisseur le permettent. Ses images sont lues à un rythme modéré ; sans zoom ni taille de tuile, ce sont celles qui conviennent le mieux au modèle.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Raster layer</source>
        <translation>Couche raster</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Extent to index</source>
        <translation>Emprise à indexer</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Tile size in metres of ground (default: the model's)</source>
        <translation>Taille de tuile en mètres au sol (par défaut : celle du modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Model package (default: the one chosen in the settings)</source>
        <translation>Paquet de modèle (par défaut : celui choisi dans les paramètres)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Which part of the tiles, from 1</source>
        <translation>Quelle partie des tuiles, à partir de 1</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Of how many parts</source>
        <translation>Sur combien de parties</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles of {} m, about {} MB, in {}</source>
        <translation>{} tuiles de {} m, environ {} Mo, dans {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} images from {}, {} a second at most, about {} min and {} MB</source>
        <translation>{} images de {}, {} par seconde au plus, environ {} min et {} Mo</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Cancelled; the {} tiles so far are kept.</source>
        <translation>Annulé ; les {} tuiles déjà traitées sont conservées.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>There is no data in this extent, so that the index is empty.</source>
        <translation>Cette emprise ne contient aucune donnée, l'index est donc vide.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index {} is damaged; delete the folder or choose another one.</source>
        <translation>L'index {} est endommagé ; supprimez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index was damaged: it is kept as {}, and a new one is built.</source>
        <translation>L'index était endommagé : il est conservé sous {}, et un nouveau est construit.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles, {} s left</source>
        <translation>{} tuiles, encore {} s</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Classer les tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Gives every tile of an index, made by Build tile index, its most likely class on each level of the class tree of the model that the index was made with, and the probability of that class among those of its level.

The level chooses by which classes the layer is coloured: 1 has the broadest, 3 the finest.</source>
        <translation>Donne à chaque tuile d'un index, créé par Construire un index de tuiles, sa classe la plus probable à chaque niveau de l'arbre des classes du modèle avec lequel l'index a été construit, et la probabilité de cette classe parmi celles de son niveau.

Le niveau choisit les classes selon lesquelles la couche est colorée : 1 a les plus larges, 3 les plus fines.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Index folder</source>
        <translation>Dossier de l'index</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Colour by</source>
        <translation>Colorer par</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Tuiles classées</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Export tile index as GeoParquet</source>
        <translation>Exporter un index de tuiles en GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Writes a tile index into one GeoParquet file: a polygon and an embedding for each tile, with the fields of the STAC Embedding extension. Import tile index makes the same index of it again.

It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>Écrit un index de tuiles dans un seul fichier GeoParquet : un polygone et un vecteur (embedding) pour chaque tuile, avec les champs de l'extension STAC Embedding. Importer un index de tuiles en refait le même index.

La bibliothèque pyarrow est nécessaire ; Gérer les index, dans le menu du panneau, l'installe.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Tiles in the file</source>
        <translation>Tuiles dans le fichier</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Import tile index from GeoParquet</source>
        <translation>Importer un index de tuiles depuis GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Makes a tile index of a GeoParquet file that Export tile index wrote, byte for byte the one that was exported.

Without a folder it goes beside its raster where the project has that, else into the user's data folder. It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>Crée un index de tuiles à partir d'un fichier GeoParquet écrit par Exporter un index de tuiles, identique octet par octet à celui qui a été exporté.

Sans dossier, il est placé à côté de son raster si le projet contient celui-ci, sinon dans le dossier de données de l'utilisateur. La bibliothèque pyarrow est nécessaire ; Gérer les index, dans le menu du panneau, l'installe.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Merge parts of a tile index</source>
        <translation>Fusionner les parties d'un index de tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Joins the parts that Build tile index made of one layer, in several processes or on several machines, into the index that a single one would have made. The folder of the parts holds one folder for each of them, and those of one job only.

With the raster layer the index goes beside it, where the panel finds it; else give a folder. Run again it goes on where it was. The parts are left as they are.</source>
        <translation>Assemble les parties que Construire un index de tuiles a faites d'une couche, dans plusieurs processus ou sur plusieurs machines, en l'index qu'un seul aurait construit. Le dossier des parties contient un dossier pour chacune, et celles d'une seule construction.

Avec la couche raster, l'index est placé à côté d'elle, où le panneau le trouve ; sinon, indiquez un dossier. Relancé, l'algorithme reprend où il en était. Les parties restent inchangées.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Folder with the parts</source>
        <translation>Dossier des parties</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Raster layer they were built from</source>
        <translation>Couche raster à partir de laquelle elles ont été construites</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>{} parts go into {}</source>
        <translation>{} parties sont réunies dans {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Search tiles by words</source>
        <translation>Rechercher des tuiles par mots</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Finds the tiles of an index, made by Build tile index, that look most like a description in English; “harbour +boats -houses” wants the first two and not the third.

The score is the cosine of words and tile, the confidence a calibrated probability. Where even the best tile is unlikely to be what the words say, nothing is returned; give a least score to see the best ones all the same.</source>
        <translation>Trouve les tuiles d'un index, créé par Construire un index de tuiles, qui ressemblent le plus à une description en anglais ; « harbour +boats -houses » demande les deux premiers et pas le troisième.

La similarité est le cosinus entre les mots et la tuile, la confiance une probabilité calibrée. Si même la meilleure tuile ne correspond probablement pas aux mots, rien n'est renvoyé ; indiquez une similarité minimale pour voir quand même les meilleures.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>How many tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Least score, and show the best tiles whatever their confidence</source>
        <translation>Similarité minimale ; affiche les meilleures tuiles quelle que soit leur confiance</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Tiles found</source>
        <translation>Tuiles trouvées</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Something looks like it</source>
        <translation>Quelque chose y ressemble</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What the search says</source>
        <translation>Message de la recherche</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>MIN_SCORE is a cosine: give a number from -1 to 1, for example 0.3.</source>
        <translation>MIN_SCORE est un cosinus : indiquez un nombre de -1 à 1, par exemple 0,3.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The description is longer than the model reads; its end was left out.</source>
        <translation>La description est plus longue que ce que lit le modèle ; sa fin a été ignorée.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The index holds no tiles; build it over ground with data.</source>
        <translation>L'index ne contient aucune tuile ; construisez-le sur une zone avec des données.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The best {} of {} tiles for “{}”; {} of them are likely to show it.</source>
        <translation>Les {} meilleures des {} tuiles pour « {} » ; {} d'entre elles le montrent probablement.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>No tile reaches the least score for “{}”; give a smaller one.</source>
        <translation>Aucune tuile n'atteint la similarité minimale pour « {} » ; indiquez-en une plus petite.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Nothing here looks like that: “{}”. Give a least score to see the best tiles all the same.</source>
        <translation>Rien ici n'y ressemble : « {} ». Indiquez une similarité minimale pour voir quand même les meilleures tuiles.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Zoom of a web layer (default: the one that the model knows best)</source>
        <translation>Zoom d'une couche web (par défaut : celui qui convient le mieux au modèle)</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Web layers: the provider's terms allow to read its images in bulk</source>
        <translation>Couches web : les conditions du fournisseur permettent de lire ses images en masse</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>A layer from a server covers the world; give the extent to index.</source>
        <translation>Une couche provenant d'un serveur couvre le monde entier ; indiquez l'emprise à indexer.</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Check the terms of {}; if they allow to read its images in bulk, set {} and run again.</source>
        <translation>Vérifiez les conditions d'utilisation de {} ; si elles permettent de lire ses images en masse, activez {} et relancez.</translation>
    </message>
</context>
</TS>
