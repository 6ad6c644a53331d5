<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CisenSearch</name>
    <message>
        <location filename="../../plugin/gui/background.py"/>
        <source>Something unforeseen went wrong; the details are in the log panel, under {}.</source>
        <translation>发生了意外错误；详情见日志消息面板的 {} 选项卡。</translation>
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
        <translation>索引已构建：{} 个瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The model package is missing; install the plugin again.</source>
        <translation>缺少模型包；请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/engine_session.py"/>
        <source>The plugin is being disabled; enable it again to go on.</source>
        <translation>插件正在停用；要继续，请重新启用它。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>CISEN Search: Help</source>
        <translation>CISEN Search：帮助</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Links lead to the other pages</source>
        <translation>链接指向其他页面</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>All Topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>The list of all pages</source>
        <translation>所有页面的列表</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/help.py"/>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_choice.py"/>
        <source>The index was made with another model ({} {}), whose vectors do not compare: build a new one.</source>
        <translation>该索引由另一个模型（{} {}）生成，其向量无法比较：请构建新索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>Starting the engine…</source>
        <translation>正在启动引擎…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Repair it</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Delete it and build it again</source>
        <translation>删除并重新构建</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>All of it is indexed.</source>
        <translation>已全部建立索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>{done} of {total} tiles</source>
        <translation>{done} / {total} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>Stopped. The {} tiles so far are kept and can be searched; Go on adds the rest.</source>
        <translation>已停止。已完成的 {} 个瓦片会保留，可供搜索；点击“继续”补上其余部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_controller.py"/>
        <source>There is no data in this area, so there is nothing to search.</source>
        <translation>此区域没有数据，因此没有可搜索的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_outline.py"/>
        <source>Outline of an index</source>
        <translation>索引的轮廓</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>Rebuild {} of {}? {} go for good, then {} tiles are read anew, which takes {}.</source>
        <translation>重建 {}（图层“{}”）？{}将被永久删除，然后重新读取 {} 个瓦片，需要{}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_renewal.py"/>
        <source>The layer {} is not in the project any more; add it again.</source>
        <translation>图层“{}”已不在工程中；请重新添加。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Export Index</source>
        <translation>导出索引</translation>
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
        <translation>导入索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>GeoParquet (*.parquet *.geoparquet);;All files (*)</source>
        <translation>GeoParquet (*.parquet *.geoparquet);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Exporting the index of {}…</source>
        <translation>正在导出“{}”的索引…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Importing {}…</source>
        <translation>正在导入 {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Install it and go on</source>
        <translation>安装并继续</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Installing pyarrow…</source>
        <translation>正在安装 pyarrow…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Cancelled; no file was written.</source>
        <translation>已取消；未写入文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are exported to {}.</source>
        <translation>{} 个瓦片已导出到 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Cancelled; nothing of the file was kept.</source>
        <translation>已取消；未保留该文件的任何内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>{} tiles are imported; the index lies in {}.</source>
        <translation>已导入 {} 个瓦片；索引位于 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_transfer.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>of a newer version</source>
        <translation>来自更新的版本</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>layer changed since</source>
        <translation>图层已更改</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>other model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} m</source>
        <translation>{} 米</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} m at {}</source>
        <translation>{} × {} 米，位于 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} by {} km at {}</source>
        <translation>{} × {} 千米，位于 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/index_wording.py"/>
        <source>{} tiles ({})</source>
        <translation>{} 个瓦片（{}）</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/search/target_controller.py"/>
        <source>Look for tile indexes</source>
        <translation>查找瓦片索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete {} of {}? {} go for good; the layer and its raster stay as they are.</source>
        <translation>删除 {}（图层“{}”）？{}将被永久删除；图层及其栅格保持不变。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Delete the index of {}</source>
        <translation>删除“{}”的索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>The index is deleted.</source>
        <translation>索引已删除。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>Open the folder of an index</source>
        <translation>打开索引所在的文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_controller.py"/>
        <source>No file browser answers; the index lies in {}.</source>
        <translation>文件浏览器没有响应；索引位于 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile Indexes</source>
        <translation>瓦片索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Looking for indexes…</source>
        <translation>正在查找索引…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>There is no index yet. Pick a raster in the panel and press Build index, or import a GeoParquet file.</source>
        <translation>尚无索引。请在面板中选择栅格并点击“构建索引”，或导入 GeoParquet 文件。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Add Extent</source>
        <translation>添加范围</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Index what the map shows, too</source>
        <translation>将地图显示的范围也加入索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete it and build it anew</source>
        <translation>删除并重新构建</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Delete its files for good</source>
        <translation>永久删除其文件</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show on Map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Outline its tiles on the map</source>
        <translation>在地图上勾勒其瓦片范围</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Show its folder in the file browser</source>
        <translation>在文件浏览器中显示其文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Write it as GeoParquet</source>
        <translation>写为 GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Make an index of a GeoParquet file</source>
        <translation>由 GeoParquet 文件生成索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>Tile indexes by layer</source>
        <translation>按图层排列的瓦片索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_dialog.py"/>
        <source>The tile indexes of this project's layers, and of layers indexed before</source>
        <translation>此工程中各图层以及以前建过索引的图层的瓦片索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>Built</source>
        <translation>构建时间</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Tile size</source>
        <translation>瓦片大小</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Tiles</source>
        <translation>瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexes_model.py"/>
        <source>This layer is not in the project, or cannot be read.</source>
        <translation>此图层不在工程中，或无法读取。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/indexing.py"/>
        <source>Index of {}</source>
        <translation>“{}”的索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>The raster to search in</source>
        <translation>要在其中搜索的栅格</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Raster</source>
        <translation>栅格</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>What the map shows</source>
        <translation>地图显示的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Which part of the raster to index</source>
        <translation>要为栅格的哪一部分建立索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source> m</source>
        <translation> 米</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Length of a tile's side in metres of ground. The model knows one size best.</source>
        <translation>瓦片边长，以地面米计。有一个尺寸是模型最擅长的。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use the tile size that suits</source>
        <translation>使用合适的瓦片大小</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Take the tile size that suits this raster</source>
        <translation>采用适合此栅格的瓦片大小</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own: {:.1f} m</source>
        <translation>模型自身的大小：{:.1f} 米</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Model's own</source>
        <translation>模型自身的大小</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Use tiles of {:g} m</source>
        <translation>使用 {:g} 米的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Build index</source>
        <translation>构建索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Rebuild index</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Look at every tile once; it can be cancelled, and goes on where it stopped</source>
        <translation>每个瓦片读取一次；可以取消，之后从停止处继续</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/layer_section.py"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Several sheets as one, indexes, sample data</source>
        <translation>合并多个图幅、索引、示例数据</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join the rasters of this layer's group</source>
        <translation>拼接此图层所在组的栅格</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Join a folder of sheets…</source>
        <translation>拼接文件夹中的图幅…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Manage indexes…</source>
        <translation>管理索引…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Open the sample scene</source>
        <translation>打开示例场景</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/more_menu.py"/>
        <source>Fetch a real orthophoto: Banepa, Nepal</source>
        <translation>获取真实的正射影像：尼泊尔巴内帕 (Banepa)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>Install GeoParquet for CISEN Search</source>
        <translation>为 CISEN Search 安装 GeoParquet 支持</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/parquet_extra.py"/>
        <source>GeoParquet needs the library pyarrow, which is not installed: {} to fetch, {} on the disk.</source>
        <translation>GeoParquet 需要 pyarrow 库，但尚未安装：需下载 {}，占用磁盘 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>The layer is in no group; put the sheets into one in the Layers panel.</source>
        <translation>该图层不在任何组中；请在图层面板中把各图幅放进一个组。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Folder of sheets</source>
        <translation>图幅所在文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Join the sheets of {}</source>
        <translation>拼接“{}”的图幅</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/sheets_controller.py"/>
        <source>Joining {} sheets…</source>
        <translation>正在拼接 {} 个图幅…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom</source>
        <translation>缩放级别</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Which of the server's levels is read. Automatic takes the one that the model knows best.</source>
        <translation>读取服务器的哪个级别。“自动”采用模型最擅长的级别。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>I may use this service like this</source>
        <translation>我有权这样使用此服务</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Nothing is fetched before you confirm it. It is kept for this server.</source>
        <translation>在您确认之前不会获取任何内容。确认会针对此服务器保存。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Confirm that you may use {} like this.</source>
        <translation>请确认您有权这样使用 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{zoom} · pixels of {size} m</source>
        <translation>{zoom} · 像素 {size} 米</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>The images come from {}. Its terms say whether they may be read in bulk and kept as vectors: many services forbid it.</source>
        <translation>图像来自 {}。其条款会说明是否允许批量读取并以向量形式保存：许多服务禁止这样做。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>{requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>来自 {host} 的 {requests} 幅图像，每秒最多 {pace} 幅 · 需获取 {size}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/indexes/web_section.py"/>
        <source>Zoom {zoom} · {requests} images from {host}, {pace} a second at most · {size} to fetch</source>
        <translation>缩放级别 {zoom} · 来自 {host} 的 {requests} 幅图像，每秒最多 {pace} 幅 · 需获取 {size}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Working out the classes of the tiles…</source>
        <translation>正在计算瓦片的类别…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_controller.py"/>
        <source>Classes of tiles</source>
        <translation>瓦片类别</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_display.py"/>
        <source>CISEN classes: {}</source>
        <translation>CISEN 类别：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Label tiles</source>
        <translation>标注瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Colour every tile on the map by its most likely class</source>
        <translation>在地图上按最可能的类别为每个瓦片着色</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Level {}</source>
        <translation>级别 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree: 1 has the broadest classes, 3 the finest.</source>
        <translation>类别树的级别：1 的类别最宽，3 的最细。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Level of the class tree</source>
        <translation>类别树的级别</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>any class</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Search only tiles whose most likely class is one of these.</source>
        <translation>仅搜索最可能的类别属于其中之一的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only tiles of these classes</source>
        <translation>仅限这些类别的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>The model names what each tile most likely shows, by its class tree.</source>
        <translation>模型按其类别树说明每个瓦片最可能显示的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {}</source>
        <translation>仅限 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/labels/label_section.py"/>
        <source>Only {} classes</source>
        <translation>仅限 {} 个类别</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <source>{what} {there} of {all}</source>
        <translation>{what} {there} / {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/fetch_display.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetching {}…</source>
        <translation>正在获取 {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Knows pixels of</source>
        <translation>适用像素</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{finest} to {coarsest} m of ground</source>
        <translation>地面 {finest} 至 {coarsest} 米</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>{px} pixels, {m} m of ground</source>
        <translation>{px} 像素，地面 {m} 米</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Numbers a tile</source>
        <translation>每个瓦片的数值个数</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measured</source>
        <translation>测评</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_card.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_fetch.py"/>
        <source>Fetch the model {}</source>
        <translation>获取模型“{}”</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Models and results</source>
        <translation>模型与结果</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Look at the models, choose another one, fetch or add one</source>
        <translation>查看模型，选择其他模型，获取或添加模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>A catalogue of models</source>
        <translation>模型目录</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Catalogues (*.json)</source>
        <translation>目录文件 (*.json)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>File, or https address, of a catalogue of models beside the one that comes with the plugin</source>
        <translation>除插件自带目录外，另一个模型目录的文件或 https 地址</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Only the one that comes with the plugin</source>
        <translation>仅使用插件自带的目录</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue of models</source>
        <translation>另一个模型目录</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>How many tiles a search shows at most, until another number is set in the panel</source>
        <translation>一次搜索最多显示多少个瓦片，直到在面板中另设数目</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Tiles a search shows</source>
        <translation>搜索显示的瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_options.py"/>
        <source>Another catalogue</source>
        <translation>其他目录</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Look for indexes of a model</source>
        <translation>查找某个模型的索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Delete the model {}?</source>
        <translation>删除模型“{}”？</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>One index was made with it and could not be searched without it.</source>
        <translation>有 1 个索引由它生成，没有它就无法搜索。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>{} indexes were made with it and could not be searched without it.</source>
        <translation>有 {} 个索引由它生成，没有它就无法搜索。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_removal.py"/>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Came with the plugin</source>
        <translation>插件自带</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>On this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>{there} of {all} fetched</source>
        <translation>已获取 {there} / {all}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/model_rows.py"/>
        <source>Can be fetched: {}</source>
        <translation>可获取：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Look for models</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>The catalogue offers nothing to fetch yet. Add a folder, or name another catalogue in the options.</source>
        <translation>目录暂未提供可获取的模型。请添加文件夹，或在选项中指定其他目录。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is in use. Indexes made with another model stay where they are, but only it can search them.</source>
        <translation>正在使用“{}”。用其他模型生成的索引保留在原处，但只有原来的模型才能搜索它们。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Folder of a model package</source>
        <translation>模型包所在文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Checking {}…</source>
        <translation>正在检查 {}…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} {} is on this machine now.</source>
        <translation>{} {} 现已在本机上。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>{} is deleted.</source>
        <translation>“{}”已删除。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_controller.py"/>
        <source>Stopped. What has arrived is kept: fetch again to go on.</source>
        <translation>已停止。已收到的部分会保留：再次获取即可继续。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Use This One</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Search with this model from now on</source>
        <translation>从现在起用此模型搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Download this model and install it</source>
        <translation>下载此模型并安装</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Delete this model's files from this machine</source>
        <translation>从本机删除此模型的文件</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Add a Folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Install a model package that lies in a folder</source>
        <translation>安装位于文件夹中的模型包</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Read the folders and catalogues again</source>
        <translation>重新读取文件夹和目录</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Go On Fetching</source>
        <translation>继续获取</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>The models on this machine, and those that can be fetched</source>
        <translation>本机上的模型，以及可获取的模型</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Card of the model</source>
        <translation>模型说明</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/models/models_dialog.py"/>
        <source>Where the model is from, what it knows, and how it was measured</source>
        <translation>模型的来源、所知内容及测评方式</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Versions, folders and the graphics driver; logins and keys are left out</source>
        <translation>版本、文件夹和显卡驱动；不含登录信息和密钥</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Put the facts on the clipboard, for a bug report</source>
        <translation>将信息复制到剪贴板，用于报告错误</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collect again</source>
        <translation>重新收集</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Ask the engine and the graphics driver anew</source>
        <translation>重新询问引擎和显卡驱动</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/diagnostics_section.py"/>
        <source>Diagnostics of CISEN Search</source>
        <translation>CISEN Search 诊断</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Automatic: graphics card where there is one</source>
        <translation>自动：有显卡时使用显卡</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>As many as there are cores</source>
        <translation>与核心数相同</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>A Python that has onnxruntime, tokenizers and numpy</source>
        <translation>装有 onnxruntime、tokenizers 和 numpy 的 Python</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>The plugin's own environment</source>
        <translation>插件自己的环境</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Folder of wheels</source>
        <translation>wheel 文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Download from the Python Package Index</source>
        <translation>从 Python 软件包索引 (PyPI) 下载</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Python interpreter</source>
        <translation>Python 解释器</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Offline: folder of wheels</source>
        <translation>离线：wheel 文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>Leave it empty to use the environment that the plugin makes</source>
        <translation>留空则使用插件创建的环境</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>To install the engine without a network; leave it empty to download</source>
        <translation>用于无网络时安装引擎；留空则下载</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>What calculates: the graphics card is much faster where there is one</source>
        <translation>用什么来计算：有显卡时，用显卡要快得多</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/engine_options.py"/>
        <source>How many of the processor's cores one calculation may use</source>
        <translation>一次计算最多可使用多少个处理器核心</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Engine environment</source>
        <translation>引擎环境</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Download the engine's packages into a folder of their own</source>
        <translation>将引擎的软件包下载到单独的文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Delete the engine's folder; indexes and models stay</source>
        <translation>删除引擎的文件夹；索引和模型会保留</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Install again</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Installing the engine…</source>
        <translation>正在安装引擎…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed, and not needed while a Python interpreter is chosen above.</source>
        <translation>未安装；上方已选择 Python 解释器时也不需要安装。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Not installed. It would go to {}.</source>
        <translation>未安装。将安装到 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Installed in {}</source>
        <translation>已安装在 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Size of the engine's environment</source>
        <translation>引擎环境的大小</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Remove the engine's environment</source>
        <translation>移除引擎环境</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/environment_section.py"/>
        <source>An index is being built with the engine; wait for its end, or cancel it in the panel first.</source>
        <translation>正在用引擎构建索引；请等待其完成，或先在面板中取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>They let the result list fill at once the next time. At most {} are kept, in {}.</source>
        <translation>有了它们，下次结果列表会立即填满。最多保留 {}，位于 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Delete the pictures of tiles; they are made again when they are needed</source>
        <translation>删除瓦片图片；需要时会重新生成</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Clear the pictures of tiles</source>
        <translation>清除瓦片图片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles</source>
        <translation>瓦片图片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles on the disk</source>
        <translation>磁盘上的瓦片图片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: {} on the disk</source>
        <translation>瓦片图片：磁盘上有 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/pictures_row.py"/>
        <source>Pictures of tiles: none on the disk</source>
        <translation>瓦片图片：磁盘上没有</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Search while typing</source>
        <translation>输入时搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>Search after a short pause, without Enter, from three letters on and once the engine runs</source>
        <translation>输入满三个字母且引擎已运行后，稍作停顿即搜索，无需按回车键</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Forget earlier searches</source>
        <translation>清除以前的搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/search_options.py"/>
        <source>The search box offers up to 50 earlier searches; this empties the list</source>
        <translation>搜索框最多提供 50 条以前的搜索；此操作会清空该列表</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Web layers</source>
        <translation>网络图层</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Images a second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>How many images a server is asked for at most. Public servers want few.</source>
        <translation>每秒最多向服务器请求多少幅图像。公共服务器希望少一些。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Most images of an index</source>
        <translation>索引的最多图像数</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/options/web_options.py"/>
        <source>Building an index that would take more is refused before it starts.</source>
        <translation>需要更多图像的索引在开始构建前就会被拒绝。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Matching tiles appear here, best first.</source>
        <translation>匹配的瓦片显示在这里，最佳的在前。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, built {date}</source>
        <translation>索引：{tiles} 个瓦片，构建于 {date}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Index: {tiles} tiles, not complete</source>
        <translation>索引：{tiles} 个瓦片，不完整</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/panel.py"/>
        <source>Extend…</source>
        <translation>扩展…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>How much of the work is done</source>
        <translation>已完成多少工作</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stop the work</source>
        <translation>停止工作</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>{what} · {time} left</source>
        <translation>{what} · 剩余{time}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/progress_row.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>Scores of all tiles</source>
        <translation>所有瓦片的相似度</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/heat_map.py"/>
        <source>CISEN heat map: {}</source>
        <translation>CISEN 热力图：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>Names of places</source>
        <translation>地名</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>The topmost layer that has names</source>
        <translation>最上面的带名称的图层</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/place_naming.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_controller.py"/>
        <source>This project was saved with results of a search, which are not kept in it: search again, and save what you need as GeoPackage.</source>
        <translation>此工程保存时带有搜索结果，而结果不存于工程中：请重新搜索，并将所需结果保存为 GeoPackage。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>Save results as GeoPackage</source>
        <translation>将结果保存为 GeoPackage</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are in a temporary layer.</source>
        <translation>{} 个瓦片已放入临时图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are copied as text.</source>
        <translation>{} 个瓦片已复制为文本。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} tiles are saved in {}.</source>
        <translation>{} 个瓦片已保存到 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_export.py"/>
        <source>{} could not be written; choose another place, or close what has it open. {}</source>
        <translation>无法写入 {}；请选择其他位置，或关闭正在使用它的程序。{}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>Search results, best first</source>
        <translation>搜索结果，最佳的在前</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution</source>
        <translation>单击在地图上显示瓦片，双击按栅格自身的分辨率显示</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_list.py"/>
        <source>A click shows the tile on the map, a double click at the raster's own resolution. Arrow keys walk the list, right and left unfold and fold. M finds more like it, L less. Ctrl+C copies.</source>
        <translation>单击在地图上显示瓦片，双击按栅格自身的分辨率显示。方向键在列表中移动，右方向键展开，左方向键折叠。M 查找更多类似的，L 减少类似的。Ctrl+C 复制。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>More like this</source>
        <translation>更多类似的</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Less like this</source>
        <translation>减少类似的</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <source>Show at the raster's own resolution</source>
        <translation>按栅格自身的分辨率显示</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save as GeoPackage…</source>
        <translation>另存为 GeoPackage…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Make a temporary layer</source>
        <translation>创建临时图层</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_menu.py"/>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>Rank {rank} · tile {tile}
Confidence {confidence:.0%} · cosine {cosine:.3f}
{place}</source>
        <translation>排名 {rank} · 瓦片 {tile}
置信度 {confidence:.0%} · 余弦 {cosine:.3f}
{place}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_model.py"/>
        <source>{} more tiles of the same place: right arrow key, or a click on the number, shows them.</source>
        <translation>同一地点还有 {} 个瓦片：按右方向键或点击数字即可显示。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Top</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How many tiles to show at most</source>
        <translation>最多显示多少个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>How results are shown</source>
        <translation>结果的显示方式</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merging, and names of places</source>
        <translation>合并与地名</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge overlapping tiles</source>
        <translation>合并重叠的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Merge neighbours, too</source>
        <translation>相邻的也合并</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Names of places from</source>
        <translation>地名来自</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Colour the whole index by its scores</source>
        <translation>按相似度为整个索引着色</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/results_section.py"/>
        <source>Save or copy the selected results, or all of them</source>
        <translation>保存或复制所选结果，或全部结果</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Least score of the tiles shown</source>
        <translation>所显示瓦片的最低相似度</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Only tiles that score at least this much are shown, in the list and on the map</source>
        <translation>列表和地图上只显示相似度不低于此值的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Histogram of the scores</source>
        <translation>相似度直方图</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>How many tiles have which score, on a logarithmic scale; the dashed line is the suggested cut</source>
        <translation>各相似度的瓦片数量，对数刻度；虚线为建议的分界</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>A suggestion by Otsu's method: the cut that parts the scores into the two most different groups</source>
        <translation>大津法 (Otsu) 的建议：把相似度分成差异最大的两组的阈值</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Take the suggested cut</source>
        <translation>采用建议的阈值</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Suggested: {}</source>
        <translation>建议：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles: {tiles} · ≥ {score}</source>
        <translation>瓦片：{tiles} · ≥ {score}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/score_filter.py"/>
        <source>Tiles shown, and their least score</source>
        <translation>所显示的瓦片及其最低相似度</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_pictures.py"/>
        <source>Pictures of the tiles found</source>
        <translation>找到的瓦片的图片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/results/tile_visits.py"/>
        <source>The layer {} is not in the project any more; open it again to see its tiles.</source>
        <translation>图层“{}”已不在工程中；重新打开它才能查看其瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/example_controller.py"/>
        <source>Read examples from the map</source>
        <translation>从地图读取示例</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <source>CISEN Search: tiles</source>
        <translation>CISEN Search：瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/locator_filter.py"/>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing here looks like that.</source>
        <translation>这里没有类似的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} liked</source>
        <translation>{} 个想要</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/query_draft.py"/>
        <source>{} not</source>
        <translation>{} 个不要</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Take the last example back</source>
        <translation>撤销上一个示例</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Forget the words and every example, and begin a new search</source>
        <translation>清除文字和所有示例，开始新的搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>Examples: {}</source>
        <translation>示例：{}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/refine_row.py"/>
        <source>The search turns towards the tiles that are liked and away from those that are not.</source>
        <translation>搜索会靠近想要的瓦片，远离不要的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search everywhere, only in what the map shows, or only within selected polygons</source>
        <translation>搜索所有位置、仅地图显示的范围，或仅所选多边形内</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Where to search</source>
        <translation>搜索位置</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Selected polygons of {}</source>
        <translation>“{}”中的所选多边形</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Follow the map</source>
        <translation>跟随地图</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves, shortly after it has come to rest</source>
        <translation>地图移动并停下片刻后重新搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/scope_row.py"/>
        <source>Search again as the map moves</source>
        <translation>地图移动时重新搜索</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>storage tanks, tennis courts…</source>
        <translation>用英文输入，如 storage tanks, tennis courts…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <source>Describe the place in English, as a caption would: “a bridge over a river”.
More phrases with plus and minus: harbour +boats -houses</source>
        <translation>请像图片说明那样用英文描述地点，例如“a bridge over a river”（河上的桥）。
用加号和减号添加更多短语：harbour +boats -houses</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_line.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Nothing in the part that is searched looks like that.</source>
        <translation>在所搜索的部分中没有类似的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show the nearest anyway</source>
        <translation>仍显示最接近的</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Tiles that look like that: {}.</source>
        <translation>类似的瓦片：{} 个。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Show {} less likely</source>
        <translation>显示 {} 个可能性较低的</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No indexed tile lies within the limits of this search; widen them, or move the map.</source>
        <translation>此次搜索的限定范围内没有已建索引的瓦片；请放宽限定，或移动地图。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The index holds no tiles yet; build it first.</source>
        <translation>索引中还没有瓦片；请先构建索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Say what to look for as well, not only what to leave out.</source>
        <translation>除了要排除的内容，还请写出要查找的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Type what to look for, for example: storage tanks.</source>
        <translation>请用英文输入要查找的内容，例如：storage tanks（储罐）。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>No index is ticked; tick one above the words.</source>
        <translation>没有勾选任何索引；请在搜索词上方勾选一个。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The engine is still being installed.</source>
        <translation>引擎仍在安装。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Install the engine first.</source>
        <translation>请先安装引擎。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Open a raster layer first.</source>
        <translation>请先打开一个栅格图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The first tiles are still being indexed.</source>
        <translation>第一批瓦片仍在建立索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>Build the index of this layer first.</source>
        <translation>请先构建此图层的索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <source>The model reads the first {} word pieces; the words after them were left out.</source>
        <translation>模型只读取前 {} 个词元；其后的词已略去。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_messages.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The model does not know these words: {}. It reads English.</source>
        <translation>模型不认识这些词：{}。请用英文输入查询。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_notes.py"/>
        <source>Left out {index}: {reason}</source>
        <translation>未搜索 {index}：{reason}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Pick a tile</source>
        <translation>拾取瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Click a tile on the map and find more like it, with the words if there are any; Escape ends it</source>
        <translation>点击地图上的瓦片，查找更多类似的（有文字时与文字一起使用）；按 Esc 键结束</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box</source>
        <translation>绘制矩形框</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_section.py"/>
        <source>Draw a box on the map and find more like what is in it; of a large one up to 16 tiles are sampled</source>
        <translation>在地图上绘制矩形框，查找更多类似框内的内容；框较大时最多取样 16 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{layer}, {size} m</source>
        <translation>{layer}，{size} 米</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_target.py"/>
        <source>{size} m · {layer}</source>
        <translation>{size} 米 · {layer}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/search_voice.py"/>
        <source>These are the nearest, though none looks much like it.</source>
        <translation>这些是最接近的，但都不太像。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/searching.py"/>
        <source>Search for {}</source>
        <translation>搜索“{}”</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/suggesting.py"/>
        <source>Read the model's words</source>
        <translation>读取模型的词汇</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In none of {} indexes</source>
        <translation>{} 个索引均未选</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 of {} indexes</source>
        <translation>在 {} 个索引中的 1 个内</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In 1 layer, {} indexes</source>
        <translation>在 1 个图层的 {} 个索引内</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_choice.py"/>
        <source>In {} layers, {} indexes</source>
        <translation>在 {} 个图层的 {} 个索引内</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick the indexes to search; the space bar does it, too.</source>
        <translation>勾选要搜索的索引；也可按空格键。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Indexes to search</source>
        <translation>要搜索的索引</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Search all</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Only the picked layer</source>
        <translation>仅所选图层</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>Tick every index that can be searched, or that of the picked layer alone.</source>
        <translation>勾选所有可搜索的索引，或仅勾选所选图层的索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>A search can run over several layers and tile sizes at once.</source>
        <translation>一次搜索可以涵盖多个图层和多种瓦片大小。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/search/target_section.py"/>
        <source>{} tiles</source>
        <translation>{} 个瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/installation.py"/>
        <source>Install the engine of CISEN Search</source>
        <translation>安装 CISEN Search 的引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>{} cannot be opened as a raster; install the plugin again.</source>
        <translation>无法将 {} 作为栅格打开；请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_data.py"/>
        <source>The sample scene cannot be copied to {}; is the disk full?</source>
        <translation>无法将示例场景复制到 {}；磁盘是否已满？</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>The sample could not be written to {}; is the disk full?</source>
        <translation>无法将示例写入 {}；磁盘是否已满？</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/sample_fetch.py"/>
        <source>{} could not be fetched from {}; check the network and its proxy settings, or try later.</source>
        <translation>无法获取 {}（来自 {}）；请检查网络及其代理设置，或稍后再试。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>CISEN sample scene</source>
        <translation>CISEN 示例场景</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>Fetch {}</source>
        <translation>获取 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>An index is being built; wait for its end, or cancel it first.</source>
        <translation>正在构建索引；请等待其完成，或先取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is being installed; wait for its end, or cancel it first.</source>
        <translation>正在安装引擎；请等待其完成，或先取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>A sample is being fetched; wait for its end, or cancel it first.</source>
        <translation>正在获取示例；请等待其完成，或先取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_controller.py"/>
        <source>The engine is installed.</source>
        <translation>引擎已安装。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Find places in imagery by words</source>
        <translation>用文字在影像中查找地点</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Download the engine into a folder of its own; it can be removed in the options</source>
        <translation>将引擎下载到单独的文件夹；可在选项中移除</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>No network, or a Python of your own? Options…</source>
        <translation>没有网络，或有自己的 Python？选项…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Install from a folder of wheels, or name a Python interpreter</source>
        <translation>从 wheel 文件夹安装，或指定 Python 解释器</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>After that</source>
        <translation>然后</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Open an aerial image, or the sample scene.</source>
        <translation>打开航空影像或示例场景。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Build its index, once.</source>
        <translation>构建其索引，只需一次。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Type what you are looking for.</source>
        <translation>用英文输入要查找的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>Index an aerial image once, then type “storage tanks” or “a bridge over a river”, and see on the map where they are.</source>
        <translation>为航空影像建立一次索引，然后用英文输入“storage tanks”（储罐）或“a bridge over a river”（河上的桥），即可在地图上看到它们在哪里。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>This needs an engine: a download of about 60 MB, about 230 MB on disk (with an NVIDIA card about 2.5 GB), kept in {}; QGIS's own Python is left untouched.</source>
        <translation>这需要一个引擎：下载约 60 MB，占用磁盘约 230 MB（有 NVIDIA 显卡时约 2.5 GB），保存在 {}；QGIS 自己的 Python 不受影响。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/setup_section.py"/>
        <source>All of it runs on this machine, and neither your images nor your words are sent anywhere.</source>
        <translation>一切都在本机上运行，您的影像和文字都不会发送到任何地方。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto, index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;通过描述查找地点。&lt;/b&gt;&lt;br&gt;打开航空影像或正射影像，建立一次索引，然后用英文输入要查找的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A small scene that comes with the plugin</source>
        <translation>插件自带的小场景</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>Fetch a real one: Banepa, Nepal</source>
        <translation>获取真实影像：尼泊尔巴内帕 (Banepa)</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>A part of an orthophoto of OpenAerialMap</source>
        <translation>OpenAerialMap 一幅正射影像的局部</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/setup/welcome_section.py"/>
        <source>&lt;b&gt;Find places by describing them.&lt;/b&gt;&lt;br&gt;Open an aerial image or orthophoto (pixels of {finest} to {coarsest} m of ground suit the model), index it once, then type what you are looking for.</source>
        <translation>&lt;b&gt;通过描述查找地点。&lt;/b&gt;&lt;br&gt;打开航空影像或正射影像（地面 {finest} 至 {coarsest} 米的像素适合此模型），建立一次索引，然后用英文输入要查找的内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>Engine not started</source>
        <translation>引擎未启动</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <location filename="../../plugin/plugin.py"/>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/status_line.py"/>
        <source>{package} {version} on {provider}</source>
        <translation>{package} {version}，运行于 {provider}</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} s</source>
        <translation>约 {} 秒</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} min</source>
        <translation>约 {} 分钟</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>about {} h</source>
        <translation>约 {} 小时</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>under 0.1 MB</source>
        <translation>小于 0.1 MB</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/gui/wording.py"/>
        <source>{tiles} tiles · {time} · {size}</source>
        <translation>{tiles} 个瓦片 · {time} · {size}</translation>
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
        <translation>W</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue {} cannot be read; choose another one in the options.</source>
        <translation>无法读取目录 {}；请在选项中选择其他目录。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/catalogue.py"/>
        <source>The catalogue {} is of another format; update the plugin.</source>
        <translation>目录 {} 的格式不同；请更新插件。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/cells_within.py"/>
        <source>The area to search in does not fit the index's coordinate system; search everywhere.</source>
        <translation>搜索区域与索引的坐标参照系不符；请搜索所有位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} has another file now; fetch again.</source>
        <translation>{} 上的文件已更换；请重新获取。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} sends more than the catalogue says, so nothing was kept; tell whoever publishes it.</source>
        <translation>{} 发送的内容比目录所述的多，因此未保留；请告知发布者。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download.py"/>
        <source>{} does not send large files in pieces; fetch the files by hand and add their folder.</source>
        <translation>{} 不能分段发送大文件；请手动下载这些文件并添加其文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy asks for a login; enter it in QGIS's options under Network, then fetch again.</source>
        <translation>代理要求登录；请在 QGIS 选项的“网络”中输入登录信息，然后重新获取。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The proxy could not be reached; check it in QGIS's options under Network, then fetch again.</source>
        <translation>无法连接到代理；请在 QGIS 选项的“网络”中检查，然后重新获取。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>No secure connection to {} could be made; ask your network's administrator.</source>
        <translation>无法与 {} 建立安全连接；请咨询网络管理员。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} leads to an address that is not secure, so nothing was fetched; tell whoever publishes it.</source>
        <translation>{} 指向不安全的地址，因此未获取任何内容；请告知发布者。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not have the file any more; look for a newer version of the plugin.</source>
        <translation>{} 上已没有该文件；请查找插件的新版本。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} does not give the file to everybody; fetch it by hand and add its folder.</source>
        <translation>{} 并不向所有人提供该文件；请手动获取并添加其文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} cannot answer now; try again later.</source>
        <translation>{} 暂时无法响应；请稍后再试。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>{} could not be reached; check the network and QGIS's proxy settings, then fetch again.</source>
        <translation>无法连接到 {}；请检查网络和 QGIS 的代理设置，然后重新获取。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/download_faults.py"/>
        <source>The connection to {} was cut off; fetch again to go on where it stopped.</source>
        <translation>与 {} 的连接已中断；再次获取即可从停止处继续。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>{} cannot be read or written; check the drive and its permissions, then try again.</source>
        <translation>{} 无法读取或写入；请检查驱动器及其权限，然后重试。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/errors.py"/>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/examples.py"/>
        <source>None of the searched layers shows anything there; pick a place inside of them.</source>
        <translation>所搜索的图层在那里都没有内容；请在图层范围内选择位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The server did not send all of {} tiles; they are left out until you build again.</source>
        <translation>服务器未能完整发送 {} 个瓦片；它们已略去，再次构建时会补上。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The index was damaged: {} of its tiles had to be read again, the others are kept.</source>
        <translation>索引曾损坏：其中 {} 个瓦片需重新读取，其余已保留。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_build.py"/>
        <source>The engine stopped twice while indexing; the {} tiles so far are kept: build again to go on.</source>
        <translation>建立索引时引擎停止了两次；已完成的 {} 个瓦片会保留：再次构建即可继续。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_exchange.py"/>
        <source>The folder {} is not empty; choose another one.</source>
        <translation>文件夹 {} 不为空；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_merge.py"/>
        <source>Choose the raster layer, or a folder for the index.</source>
        <translation>请选择栅格图层，或索引的文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>There is no part {} of {}; count parts from 1.</source>
        <translation>没有第 {} 部分（共 {} 部分）；部分从 1 开始计数。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile cannot be {} m wide; choose a size in metres of ground.</source>
        <translation>瓦片宽度不能为 {} 米；请选择以地面米计的大小。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>A tile of {} m is larger than the layer, {} m; choose a smaller one.</source>
        <translation>{} 米的瓦片大于图层（{} 米）；请选择更小的。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent has no area; draw a rectangle on the layer.</source>
        <translation>该范围没有面积；请在图层上绘制矩形。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent lies outside the layer {}; choose one that overlaps it.</source>
        <translation>该范围在图层“{}”之外；请选择与其重叠的范围。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/index_plan.py"/>
        <source>The extent cannot be brought into the layer's coordinate reference system; draw it on the layer.</source>
        <translation>无法将该范围转换到图层的坐标参照系；请在图层上绘制。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{file} of {title} is not what the catalogue says it is, so it was thrown away; fetch it again, and if that does not help tell whoever publishes it.</source>
        <translation>“{title}”的 {file} 与目录所述不符，已丢弃；请重新获取，若仍无效，请告知发布者。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>{title} needs {needed} MB of disk and {free} MB are free; make room and fetch it again.</source>
        <translation>“{title}”需要 {needed} MB 磁盘空间，可用空间为 {free} MB；请腾出空间后重新获取。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>The catalogue's address must begin with https://; change it in the options.</source>
        <translation>目录的地址必须以 https:// 开头；请在选项中更改。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/package_fetch.py"/>
        <source>Another QGIS window is fetching this model; wait until it is done.</source>
        <translation>另一个 QGIS 窗口正在获取此模型；请等待其完成。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_labels.py"/>
        <source>Labelling was cancelled.</source>
        <translation>标注已取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_scores.py"/>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>The search was cancelled.</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/tile_search.py"/>
        <source>There is no index to search yet; build one first.</source>
        <translation>尚无可搜索的索引；请先构建索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>From south to north the ground of a tile changes by {} %; index smaller areas for even tiles.</source>
        <translation>从南到北，瓦片的地面大小变化 {} %；要使瓦片大小均匀，请为较小的区域建立索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom {}; choose one from {} to {}.</source>
        <translation>图层没有缩放级别 {}；请选择 {} 至 {}。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>The layer has no zoom levels; choose a tile size instead.</source>
        <translation>图层没有缩放级别；请改为选择瓦片大小。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels; use tiles of at least {} m.</source>
        <translation>每个瓦片将包含 {} 个服务器像素；请使用至少 {} 米的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>Each tile would hold {} of the server's pixels along a side, {} is the most; choose a lower zoom or smaller tiles.</source>
        <translation>每个瓦片每边将有服务器的 {} 个像素，最多为 {}；请选择较低的缩放级别或较小的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}, which forbids bulk download; {} at most are allowed here: show less on the map, or use another provider.</source>
        <translation>这需要 {} 幅图像，来自 {}，而该服务禁止批量下载；此处最多允许 {} 幅：请让地图显示更小的范围，或使用其他提供方。</translation>
    </message>
    <message>
        <location filename="../../plugin/jobs/web_plan.py"/>
        <source>This would take {} images from {}; the limit is {}: zoom in and index what the map shows, choose a lower zoom or larger tiles, or raise the limit in the options.</source>
        <translation>这需要 {} 幅图像，来自 {}；上限为 {}：请放大地图并为地图显示的范围建立索引，选择更低的缩放级别或更大的瓦片，或在选项中提高上限。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The layer {} has no coordinate reference system; set one in its properties.</source>
        <translation>图层“{}”没有坐标参照系；请在其属性中设置。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>The ground under the layer cannot be measured; check its coordinate reference system.</source>
        <translation>无法测量图层下的地面；请检查其坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/ground_grid.py"/>
        <source>Each tile would hold {} of the raster's pixels; use tiles of at least {} m.</source>
        <translation>每个瓦片将包含 {} 个栅格像素；请使用至少 {} 米的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/heat_layer.py"/>
        <source>Score</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/import_place.py"/>
        <source>The layer {} has an index with these tiles already; delete that first, then import.</source>
        <translation>图层“{}”已有使用这种瓦片的索引；请先删除它，再导入。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>It was made with the model {} {}; choose that model to search it, or rebuild it with the present.</source>
        <translation>它由模型 {} {} 生成；请选择该模型来搜索它，或用当前模型重建。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Not every tile of its last job was read; the panel's Go on adds the rest.</source>
        <translation>上次任务的瓦片未全部读取；点击面板的“继续”可补上其余部分。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The index folder {} is not there any more; if it was moved, move it back, or build the index again.</source>
        <translation>索引文件夹 {} 已不存在；如果移动过，请移回，或重新构建索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>Other layers</source>
        <translation>其他图层</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_listing.py"/>
        <source>The folder {} cannot be read just now ({}); check the drive and the network, then refresh the list.</source>
        <translation>暂时无法读取文件夹 {}（{}）；请检查驱动器和网络，然后刷新列表。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_location.py"/>
        <source>The damaged index {} cannot be renamed; delete its folder and build again.</source>
        <translation>无法重命名损坏的索引 {}；请删除其文件夹并重新构建。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/index_removal.py"/>
        <source>The index {} cannot be deleted: its folder is read-only or a file is in use; check its permissions, close what uses it, and delete again.</source>
        <translation>无法删除索引 {}：其文件夹为只读，或有文件正在使用；请检查权限，关闭使用它的程序，然后再次删除。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/known_scale.py"/>
        <source>The model knows pixels of {} to {} m; these are of {} m: take what it finds as guesses.</source>
        <translation>模型擅长 {} 至 {} 米的像素；这里的像素为 {} 米：请把找到的结果当作猜测。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/place_names.py"/>
        <source>near {}</source>
        <translation>{} 附近</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} could not be read; check that its file or server can be reached.</source>
        <translation>无法读取图层“{}”；请检查能否访问其文件或服务器。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>Choose a raster layer to search in.</source>
        <translation>请选择要在其中搜索的栅格图层。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} cannot be read; check that its file or server can be reached.</source>
        <translation>图层“{}”无法读取；请检查能否访问其文件或服务器。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/raster_source.py"/>
        <source>The layer {} has a style that cannot be read; choose another renderer.</source>
        <translation>图层“{}”的样式无法读取；请选择其他渲染器。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>The layer of polygons to search in is gone; choose another, or search everywhere.</source>
        <translation>用来限定搜索的多边形图层已不存在；请另选图层，或搜索所有位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/search_area.py"/>
        <source>No polygon of {} is selected; select some on the map, or search everywhere.</source>
        <translation>“{}”中没有选中的多边形；请在地图上选择，或搜索所有位置。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} cannot be read; choose another one.</source>
        <translation>无法读取文件夹 {}；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The folder {} holds no raster files; choose the one with the sheets.</source>
        <translation>文件夹 {} 中没有栅格文件；请选择图幅所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The layer {} is not a file; take it out of the group and index it alone.</source>
        <translation>图层“{}”不是文件；请将其移出该组，单独建立索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The group {} holds no raster layers; add the sheets to it.</source>
        <translation>组“{}”中没有栅格图层；请将图幅添加到其中。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined in {}; choose a folder that can be written.</source>
        <translation>无法在 {} 中拼接图幅；请选择可写的文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheets could not be joined; check that each of them opens in QGIS.</source>
        <translation>无法拼接图幅；请检查每个图幅能否在 QGIS 中打开。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} cannot be read; repair it or take it out.</source>
        <translation>无法读取图幅 {}；请修复或移除。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} is in {}, the others in {}; bring all into one coordinate reference system.</source>
        <translation>图幅 {} 使用 {}，其他图幅使用 {}；请将所有图幅统一到同一坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>The sheet {} has other bands than the sheets before it; index it alone.</source>
        <translation>图幅 {} 的波段与前面的图幅不同；请单独建立索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/sheets.py"/>
        <source>no coordinate reference system</source>
        <translation>无坐标参照系</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} does not allow this; check your login and its terms of use.</source>
        <translation>{} 的服务器不允许这样做；请检查您的登录信息及其使用条款。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The server of {} fails; the tiles so far are kept: build again later to go on.</source>
        <translation>{} 的服务器出错；已完成的瓦片会保留：稍后再次构建即可继续。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The limit of {} images is reached; the tiles so far are kept: build again to go on.</source>
        <translation>已达到 {} 幅图像的上限；已完成的瓦片会保留：再次构建即可继续。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_reader.py"/>
        <source>The layer {} could not be read; check that its server can be reached.</source>
        <translation>无法读取图层“{}”；请检查能否访问其服务器。</translation>
    </message>
    <message>
        <location filename="../../plugin/layers/web_source.py"/>
        <source>The server of {} did not send all of a tile.</source>
        <translation>{} 的服务器未能完整发送某个瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Find places in imagery by describing them</source>
        <translation>通过描述在影像中查找地点</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Open the Sample Scene</source>
        <translation>打开示例场景</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Fetch the Banepa Orthophoto</source>
        <translation>获取巴内帕 (Banepa) 正射影像</translation>
    </message>
    <message>
        <location filename="../../plugin/plugin.py"/>
        <source>Manage Indexes…</source>
        <translation>管理索引…</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Index folder (default: beside the raster)</source>
        <translation>索引文件夹（默认：栅格旁边）</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/algorithm.py"/>
        <source>Tiles in the index</source>
        <translation>索引中的瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Build tile index</source>
        <translation>构建瓦片索引</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Cuts a raster layer into tiles of real ground, turns each into a vector with the model, and keeps them in a folder that Search tiles by words searches. Run again with the same folder it goes on where it was, or adds what a larger extent holds.

Without a tile size the one that the model was trained for is taken; without a folder the index goes beside the raster, where the panel finds it again.

Several processes or machines can share a large layer: run this once for each part, 1 to the number of parts, and then Merge parts of a tile index.

A layer from a server (XYZ, WMTS, WMS) needs an extent, and your word that the provider's terms allow it. Its images are read at a polite pace; without a zoom or a tile size those that the model knows best.</source>
        <translation>将栅格图层切成对应实际地面的瓦片，用模型把每个瓦片转为向量，并保存在一个文件夹中，供“用文字搜索瓦片”搜索。用同一文件夹再次运行时，会从停止处继续，或补上更大范围所含的瓦片。

未给出瓦片大小时，采用模型训练时的大小；未给出文件夹时，索引放在栅格旁边，面板可以在那里找到它。

多个进程或多台机器可以分担一个大图层：对每一部分（从 1 到总部分数）各运行一次，然后运行“合并瓦片索引的各部分”。

来自服务器的图层（XYZ、WMTS、WMS）需要给出范围，并由您确认提供方的条款允许这样做。其图像以适度的速度读取；未给出缩放级别或瓦片大小时，采用模型最擅长的。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Raster layer</source>
        <translation>栅格图层</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Extent to index</source>
        <translation>要建立索引的范围</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Tile size in metres of ground (default: the model's)</source>
        <translation>瓦片大小，以地面米计（默认：模型自身的大小）</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Model package (default: the one chosen in the settings)</source>
        <translation>模型包（默认：设置中所选的）</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Which part of the tiles, from 1</source>
        <translation>瓦片的第几部分，从 1 开始</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>Of how many parts</source>
        <translation>共几部分</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles of {} m, about {} MB, in {}</source>
        <translation>{} 个 {} 米的瓦片，约 {} MB，位于 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} images from {}, {} a second at most, about {} min and {} MB</source>
        <translation>{} 幅图像，来自 {}，每秒最多 {} 幅，约 {} 分钟和 {} MB</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Cancelled; the {} tiles so far are kept.</source>
        <translation>已取消；已完成的 {} 个瓦片会保留。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>There is no data in this extent, so that the index is empty.</source>
        <translation>此范围内没有数据，因此索引为空。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index {} is damaged; delete the folder or choose another one.</source>
        <translation>索引 {} 已损坏；请删除该文件夹或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>The index was damaged: it is kept as {}, and a new one is built.</source>
        <translation>索引已损坏：它保留为 {}，并构建新的索引。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/build_index.py"/>
        <source>{} tiles, {} s left</source>
        <translation>{} 个瓦片，剩余 {} 秒</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>瓦片分类</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Gives every tile of an index, made by Build tile index, its most likely class on each level of the class tree of the model that the index was made with, and the probability of that class among those of its level.

The level chooses by which classes the layer is coloured: 1 has the broadest, 3 the finest.</source>
        <translation>为“构建瓦片索引”所生成索引的每个瓦片，给出其在类别树每一级上最可能的类别，以及该类别在同级类别中的概率；类别树属于生成该索引的模型。

级别决定图层按哪些类别着色：1 最宽，3 最细。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Index folder</source>
        <translation>索引文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>已分类的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Export tile index as GeoParquet</source>
        <translation>将瓦片索引导出为 GeoParquet</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Writes a tile index into one GeoParquet file: a polygon and an embedding for each tile, with the fields of the STAC Embedding extension. Import tile index makes the same index of it again.

It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>将瓦片索引写入一个 GeoParquet 文件：每个瓦片有一个多边形和一个嵌入向量，字段遵循 STAC Embedding 扩展。“从 GeoParquet 导入瓦片索引”可由它还原同样的索引。

需要 pyarrow 库，可通过面板菜单中的“管理索引…”安装。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/export_index.py"/>
        <source>Tiles in the file</source>
        <translation>文件中的瓦片数</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Import tile index from GeoParquet</source>
        <translation>从 GeoParquet 导入瓦片索引</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/import_index.py"/>
        <source>Makes a tile index of a GeoParquet file that Export tile index wrote, byte for byte the one that was exported.

Without a folder it goes beside its raster where the project has that, else into the user's data folder. It needs the library pyarrow, which Manage indexes in the panel's menu installs.</source>
        <translation>由“将瓦片索引导出为 GeoParquet”写出的 GeoParquet 文件生成瓦片索引，与导出的索引逐字节相同。

未给出文件夹时，若工程中有其栅格，则放在栅格旁边，否则放入用户的数据文件夹。需要 pyarrow 库，可通过面板菜单中的“管理索引…”安装。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Merge parts of a tile index</source>
        <translation>合并瓦片索引的各部分</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Joins the parts that Build tile index made of one layer, in several processes or on several machines, into the index that a single one would have made. The folder of the parts holds one folder for each of them, and those of one job only.

With the raster layer the index goes beside it, where the panel finds it; else give a folder. Run again it goes on where it was. The parts are left as they are.</source>
        <translation>将“构建瓦片索引”在多个进程中或多台机器上为一个图层生成的各部分，合并成单次构建会得到的索引。存放各部分的文件夹中，每一部分占一个文件夹，且只能是同一任务的部分。

给出栅格图层时，索引放在其旁边，面板可以在那里找到它；否则请给出文件夹。再次运行时从停止处继续。各部分保持不变。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Folder with the parts</source>
        <translation>存放各部分的文件夹</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>Raster layer they were built from</source>
        <translation>构建各部分所用的栅格图层</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/merge_indexes.py"/>
        <source>{} parts go into {}</source>
        <translation>{} 个部分将写入 {}</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Search tiles by words</source>
        <translation>用文字搜索瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Finds the tiles of an index, made by Build tile index, that look most like a description in English; “harbour +boats -houses” wants the first two and not the third.

The score is the cosine of words and tile, the confidence a calibrated probability. Where even the best tile is unlikely to be what the words say, nothing is returned; give a least score to see the best ones all the same.</source>
        <translation>在“构建瓦片索引”所生成的索引中，查找与英文描述最相似的瓦片；查询须用英文输入；“harbour +boats -houses”表示要前两项而不要第三项。

相似度是文字与瓦片的余弦，置信度是经过校准的概率。如果连最佳的瓦片也不太可能是文字所述的内容，则不返回任何结果；给出最低相似度，仍可查看最佳的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>How many tiles</source>
        <translation>瓦片数量</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Least score, and show the best tiles whatever their confidence</source>
        <translation>最低相似度；无论置信度如何都显示最佳的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Tiles found</source>
        <translation>找到的瓦片</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Something looks like it</source>
        <translation>有类似的内容</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>What the search says</source>
        <translation>搜索的说明</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>MIN_SCORE is a cosine: give a number from -1 to 1, for example 0.3.</source>
        <translation>MIN_SCORE 是余弦：请给出 -1 到 1 之间的数，例如 0.3。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The description is longer than the model reads; its end was left out.</source>
        <translation>描述超出模型能读取的长度；末尾部分已略去。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The index holds no tiles; build it over ground with data.</source>
        <translation>索引中没有瓦片；请在有数据的地面上构建。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>The best {} of {} tiles for “{}”; {} of them are likely to show it.</source>
        <translation>最佳的 {} 个瓦片（共 {} 个），查询“{}”；其中 {} 个很可能显示该内容。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>No tile reaches the least score for “{}”; give a smaller one.</source>
        <translation>没有瓦片达到“{}”的最低相似度；请给出更小的值。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/search_tiles.py"/>
        <source>Nothing here looks like that: “{}”. Give a least score to see the best tiles all the same.</source>
        <translation>这里没有类似“{}”的内容。给出最低相似度，仍可查看最佳的瓦片。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Zoom of a web layer (default: the one that the model knows best)</source>
        <translation>网络图层的缩放级别（默认：模型最擅长的级别）</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Web layers: the provider's terms allow to read its images in bulk</source>
        <translation>网络图层：提供方的条款允许批量读取其图像</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>A layer from a server covers the world; give the extent to index.</source>
        <translation>来自服务器的图层覆盖全球；请给出要建立索引的范围。</translation>
    </message>
    <message>
        <location filename="../../plugin/processing/web_building.py"/>
        <source>Check the terms of {}; if they allow to read its images in bulk, set {} and run again.</source>
        <translation>请查看 {} 的条款；如果允许批量读取其图像，请设置 {} 并重新运行。</translation>
    </message>
</context>
</TS>
