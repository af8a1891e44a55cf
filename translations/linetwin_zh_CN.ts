<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New line</source>
        <translation>新建生产线(&amp;N)</translation>
    </message>
    <message>
        <source>Start with a line that has no stations yet</source>
        <translation>从一条还没有工位的生产线开始</translation>
    </message>
    <message>
        <source>New from the cosmetics e&amp;xample</source>
        <translation>从化妆品示例新建(&amp;X)</translation>
    </message>
    <message>
        <source>Start over with the cosmetics line that comes with the program</source>
        <translation>从程序自带的化妆品生产线重新开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>打开项目、生产线或方案</translation>
    </message>
    <message>
        <source>A&amp;dd scenario from file…</source>
        <translation>从文件添加方案(&amp;D)…</translation>
    </message>
    <message>
        <source>Show another scenario of this line beside the present ones</source>
        <translation>在现有方案旁显示此生产线的另一个方案</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the line and its scenarios where they are</source>
        <translation>把生产线及其方案保存在原处</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the line and its scenarios to another place, as one file or several</source>
        <translation>把生产线及其方案保存到别处，存为一个或多个文件</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of this scenario…</source>
        <translation>保存此方案的副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write what is shown with its line to one file, to be mailed</source>
        <translation>把所示内容连同其生产线写入一个文件，以便发送</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Write figures, pictures and a shift that plays to a page or a PDF document, or print them</source>
        <translation>把指标、图片和可播放的班次写成网页或 PDF，或打印</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the line and its scenarios, and go to the welcome page</source>
        <translation>关闭生产线及其方案，回到欢迎页</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>收回最后一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>再次执行更改</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line, to the clipboard</source>
        <translation>把所选工位从生产线取出，放入剪贴板</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected stations as text</source>
        <translation>把所选工位复制为文本</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the stations on the clipboard behind the selected one</source>
        <translation>把剪贴板上的工位插入到所选工位之后</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>创建副本(&amp;E)</translation>
    </message>
    <message>
        <source>Insert a copy of the selected stations behind them</source>
        <translation>在所选工位之后插入其副本</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line</source>
        <translation>把所选工位从生产线中移除</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>Select every station</source>
        <translation>选择所有工位</translation>
    </message>
    <message>
        <source>&amp;Insert station…</source>
        <translation>插入工位(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a station to insert behind the selected one</source>
        <translation>选择一个工位插入到所选工位之后</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Change the name of the selected station</source>
        <translation>更改所选工位的名称</translation>
    </message>
    <message>
        <source>&amp;Move up the line</source>
        <translation>向线首移动(&amp;M)</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the start of the line</source>
        <translation>把所选工位向生产线起点移动一位</translation>
    </message>
    <message>
        <source>Move do&amp;wn the line</source>
        <translation>向线尾移动(&amp;W)</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the end of the line</source>
        <translation>把所选工位向生产线终点移动一位</translation>
    </message>
    <message>
        <source>Reset &amp;selected stations to baseline</source>
        <translation>把所选工位恢复为基准(&amp;S)</translation>
    </message>
    <message>
        <source>Remove the scenario&apos;s changes at the selected stations</source>
        <translation>去除方案对所选工位的更改</translation>
    </message>
    <message>
        <source>Reset &amp;all to baseline</source>
        <translation>全部恢复为基准(&amp;A)</translation>
    </message>
    <message>
        <source>Remove all changes of the scenario</source>
        <translation>去除方案的所有更改</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>把线图放大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>把线图缩小</translation>
    </message>
    <message>
        <source>&amp;Fit the line</source>
        <translation>适合整条线(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole line in the diagram</source>
        <translation>在线图中显示整条生产线</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>缩放到所选(&amp;S)</translation>
    </message>
    <message>
        <source>Show the selected stations as large as they can be</source>
        <translation>把所选工位显示得尽可能大</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>把键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation>把键盘焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>把所有面板放回最初的位置</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Show each scenario as a slide, over the whole screen</source>
        <translation>把每个方案作为幻灯片全屏显示</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Let the window take the whole screen, or leave it again</source>
        <translation>让窗口占满屏幕，或恢复</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play or pause the recorded shift</source>
        <translation>播放或暂停记录的班次</translation>
    </message>
    <message>
        <source>Step to &amp;next event</source>
        <translation>下一个事件(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next moment at which a station changes its state</source>
        <translation>转到下一个有工位改变状态的时刻</translation>
    </message>
    <message>
        <source>Step to pre&amp;vious event</source>
        <translation>上一个事件(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the moment before at which a station changed its state</source>
        <translation>转到上一个有工位改变状态的时刻</translation>
    </message>
    <message>
        <source>Step to next st&amp;op</source>
        <translation>下一次停机(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the next breakdown or jam, of the selected stations or of any</source>
        <translation>转到所选工位或任一工位的下一次故障或短停机</translation>
    </message>
    <message>
        <source>Step to previo&amp;us stop</source>
        <translation>上一次停机(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the breakdown or jam before, of the selected stations or of any</source>
        <translation>转到所选工位或任一工位的上一次故障或短停机</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>回到开头(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>转到班次开头</translation>
    </message>
    <message>
        <source>&amp;Bookmark this moment</source>
        <translation>收藏此时刻(&amp;B)</translation>
    </message>
    <message>
        <source>Keep this moment of the shift, to come back to it or to show it in the presentation</source>
        <translation>保留班次的这一时刻，以便回到这里或在演示中展示</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>取消运行(&amp;C)</translation>
    </message>
    <message>
        <source>Stop computing; the figures so far stay</source>
        <translation>停止计算；已得到的指标保留</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>重新运行(&amp;A)</translation>
    </message>
    <message>
        <source>Compute all figures again, for instance after a cancelled run</source>
        <translation>重新计算所有指标，例如在取消运行之后</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>Examples and recent files to open</source>
        <translation>可打开的示例和最近文件</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>How to use LineTwin</source>
        <translation>如何使用 LineTwin</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Everything that can be done with the keyboard</source>
        <translation>用键盘可以做的一切</translation>
    </message>
    <message>
        <source>&amp;About LineTwin</source>
        <translation>关于 LineTwin(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Language, colours, text size, units, keys and what new lines begin with</source>
        <translation>语言、颜色、文字大小、单位、按键以及新生产线的初始内容</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Search all menus by words</source>
        <translation>按词语搜索所有菜单</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a parameter and the calendar entry that it is of</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>reset of %1, %2</source>
        <comment>a parameter and the calendar entry that it is of</comment>
        <translation>重置 %1，%2</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>把 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>%1 as in the baseline</source>
        <translation>%1 与基准相同</translation>
    </message>
    <message>
        <source>calendar as in the baseline</source>
        <translation>日历与基准相同</translation>
    </message>
</context>
<context>
    <name>CalendarSummary</name>
    <message>
        <source>Open %1 of 168 h a week.</source>
        <translation>每周 168 h 中开放 %1。</translation>
    </message>
    <message>
        <source>Open about %1 of 168 h a week.</source>
        <translation>每周 168 h 中约开放 %1。</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled.</source>
        <translation>本次运行的 %2 中有 %1 在计划内。</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled, %3 of them closed for changeovers or repairs.</source>
        <translation>本次运行的 %2 中有 %1 在计划内，其中 %3 因换型或修理而关闭。</translation>
    </message>
    <message>
        <source>%1 (%2 scheduled)</source>
        <comment>a station and its time</comment>
        <translation>%1（计划 %2）</translation>
    </message>
    <message>
        <source>With closures of their own: %1.</source>
        <comment>stations</comment>
        <translation>有自己的关闭时间：%1。</translation>
    </message>
    <message numerus="yes">
        <source>With closures of their own: %1 and %Ln more.</source>
        <comment>stations</comment>
        <translation>
            <numerusform>有自己的关闭时间：%1，另有 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarTemplate</name>
    <message>
        <source>night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>early break</source>
        <translation>早班休息</translation>
    </message>
    <message>
        <source>late break</source>
        <translation>中班休息</translation>
    </message>
    <message>
        <source>night break</source>
        <translation>夜班休息</translation>
    </message>
    <message>
        <source>first break</source>
        <translation>第一次休息</translation>
    </message>
    <message>
        <source>meal break</source>
        <translation>用餐休息</translation>
    </message>
    <message>
        <source>last break</source>
        <translation>最后一次休息</translation>
    </message>
    <message>
        <source>weekly cleaning</source>
        <translation>每周清洁</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>一班</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>两班</translation>
    </message>
    <message>
        <source>Three shifts with breaks</source>
        <translation>三班含休息</translation>
    </message>
    <message>
        <source>Breaks of a shift</source>
        <translation>一个班次的休息</translation>
    </message>
    <message>
        <source>Weekly cleaning</source>
        <translation>每周清洁</translation>
    </message>
    <message>
        <source>Weekend closed</source>
        <translation>周末关闭</translation>
    </message>
    <message>
        <source>outside the shift</source>
        <translation>班次之外</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Only the first %1 of %2 rows have room here</source>
        <translation>这里只容得下 %2 行中的前 %1 行</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>a currency</comment>
        <translation>千 %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation>百万 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is shown, its unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>收集中</translation>
    </message>
    <message>
        <source>States of the stations; where several fall together, by their share of time</source>
        <translation>各工位的状态；同时出现多种时按时间份额</translation>
    </message>
    <message>
        <source>%1: stops: %2</source>
        <translation>%1：停机：%2</translation>
    </message>
    <message>
        <source>%1: collecting a batch
%2 to %3 (%4)</source>
        <translation>%1：正在集一批
%2 至 %3（%4）</translation>
    </message>
    <message>
        <source>%1: %2
%3 to %4 (%5)</source>
        <translation>%1：%2
%3 至 %4（%5）</translation>
    </message>
    <message>
        <source>by %1: %2 (%3)</source>
        <translation>因 %1：%2（%3）</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>开始，s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>时长，s</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>empty %1, full %2</source>
        <translation>空 %1，满 %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a buffer</comment>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>Buffer levels, items: share of the shift&apos;s time, %</source>
        <translation>缓冲区存量，件：占班次时间的份额，%</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>levels between</source>
        <translation>中间存量</translation>
    </message>
    <message>
        <source>full</source>
        <translation>满</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 items: %2 of the time</source>
        <translation>
            <numerusform>%1 件：%2 的时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>缓冲区位于其后</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Level, items</source>
        <translation>存量，件</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>时间，s</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>份额，%</translation>
    </message>
    <message>
        <source>max. %1 of %2</source>
        <comment>a buffer&apos;s level</comment>
        <translation>最多 %1 / %2</translation>
    </message>
    <message>
        <source>After %1, items</source>
        <comment>a buffer&apos;s level</comment>
        <translation>%1 之后，件</translation>
    </message>
    <message>
        <source>Buffer levels, items: from 0 to the capacity of each, by the station before it</source>
        <translation>缓冲区存量，件：各自从 0 到容量，按其前面的工位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>buffer: its level</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Levels of %1 buffers</source>
        <translation>%1 个缓冲区的存量</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 items</source>
        <comment>moment: level</comment>
        <translation>
            <numerusform>%1：%2 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>自开始起的秒数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time or number, percent</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>time</comment>
        <translation>按原因的停机，占共 %1 的 %</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>number</comment>
        <translation>按原因的停机，占共 %1 的 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There are no stops.</source>
        <translation>没有停机。</translation>
    </message>
    <message>
        <source>with all above</source>
        <translation>连同以上全部</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, %Ln stop(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>共 %1，%Ln 次停机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole, with all above %2</source>
        <comment>percent, percent</comment>
        <translation>占全部的 %1，连同以上全部 %2</translation>
    </message>
    <message>
        <source>Stops by cause</source>
        <translation>按原因的停机</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>时间，min</translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <translation>时间份额，%</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>次数份额，%</translation>
    </message>
    <message>
        <source>With all above, %</source>
        <translation>连同以上全部，%</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number of shifts by value</source>
        <translation>%1：按值的班次数</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1：无值</translation>
    </message>
    <message>
        <source>%1: %2 in all %3 shifts</source>
        <translation>%1：全部 %3 个班次均为 %2</translation>
    </message>
    <message>
        <source>%1: mean %2, P10 %3, P90 %4 of %5 shifts</source>
        <translation>%1：%5 个班次的均值 %2，P10 %3，P90 %4</translation>
    </message>
    <message>
        <source> (%1 more without a value)</source>
        <translation>（另有 %1 个无值）</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1：均值 %2</translation>
    </message>
    <message>
        <source>%1 (%2 without a value)</source>
        <translation>%1（%2 个无值）</translation>
    </message>
    <message>
        <source>mean, P10 to P90</source>
        <translation>均值，P10 至 P90</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>values</comment>
        <translation>%1 至 %2 以下</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shifts</source>
        <translation>%1：%3 个班次中的 %2 个</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, scenario</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Collecting or starved</source>
        <translation>收集中或缺料</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time in state, % of the shift</source>
        <translation>各状态时间，占班次的 %</translation>
    </message>
    <message>
        <source>Time in state, %: this shift, below it the mean of %1</source>
        <translation>各状态时间，%：本班次，其下为 %1 的均值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: shares</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This shift: %1</source>
        <translation>本班次：%1</translation>
    </message>
    <message>
        <source>Mean of %1 shifts: %2</source>
        <translation>%1 个班次的均值：%2</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1，%</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>本班次</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 的均值</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 (constraint)</source>
        <translation>%1（节拍工位）</translation>
    </message>
    <message>
        <source>rated pace</source>
        <translation>额定节奏</translation>
    </message>
    <message>
        <source>predicted net pace</source>
        <translation>预测净节奏</translation>
    </message>
    <message>
        <source>taken by breakdowns and jams</source>
        <translation>被故障和短停机占去</translation>
    </message>
    <message>
        <source>rated pace of the constraint, ▲</source>
        <translation>节拍工位的额定节奏，▲</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>节拍工位</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>节拍工位</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>无缓冲区</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>无限缓冲区</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>figure by parameter</comment>
        <translation>%1 随 %2</translation>
    </message>
    <message>
        <source>exploring, with confirmed points</source>
        <translation>探索性，含已确认的点</translation>
    </message>
    <message>
        <source>on fresh luck: mean of %1 shifts with its %2 interval</source>
        <translation>用新随机数：%1 个班次的均值及其 %2 区间</translation>
    </message>
    <message>
        <source>exploring: mean of %1 shifts</source>
        <translation>探索性：%1 个班次的均值</translation>
    </message>
    <message>
        <source>mean of %1 shifts</source>
        <translation>%1 个班次的均值</translation>
    </message>
    <message>
        <source>%1 interval of the difference to what is now, paired</source>
        <translation>与现状之差的 %1 区间，配对</translation>
    </message>
    <message>
        <source>%1 interval of the mean: simulation luck only</source>
        <translation>均值的 %1 区间：仅含仿真的随机性</translation>
    </message>
    <message>
        <source>where the data allow the knee</source>
        <translation>数据允许拐点所在之处</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>both ends: no buffer at all, and one that is never full</source>
        <translation>两端：完全没有缓冲区，以及永不满的缓冲区</translation>
    </message>
    <message>
        <source>on fresh luck: %1</source>
        <translation>用新随机数：%1</translation>
    </message>
    <message>
        <source>to what is now: %1</source>
        <comment>a difference</comment>
        <translation>与现状：%1</translation>
    </message>
    <message>
        <source>the first value with %1</source>
        <translation>有 %1 的第一个值</translation>
    </message>
    <message>
        <source>no knee: it gets worse towards the better end</source>
        <translation>无拐点：朝较好一端反而变差</translation>
    </message>
    <message>
        <source>no knee: no gain is proven</source>
        <translation>无拐点：没有证实任何收益</translation>
    </message>
    <message>
        <source>no knee within the range</source>
        <translation>范围内无拐点</translation>
    </message>
    <message>
        <source>knee: %1 at %2</source>
        <translation>拐点：%1，在 %2</translation>
    </message>
    <message>
        <source>so far %1 at %2</source>
        <translation>目前 %1，在 %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>not sure or not relevant</source>
        <translation>不确定或不重要</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, effect, verdict</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>The interval is %1 to %2, at %3, so that all of the study hold together.</source>
        <translation>区间为 %1 至 %2，置信水平 %3，使研究中的全部区间同时成立。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shifts so far)</source>
        <comment>what is shown</comment>
        <translation>%1（目前 %2 / %3 个班次）</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>%1 by places of all buffers together</source>
        <translation>%1 随全部缓冲区位置合计</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>The smallest total that reaches the target of %1 is %2: %3.</source>
        <translation>达到目标 %1 的最小合计为 %2：%3。</translation>
    </message>
    <message>
        <source>The best split of %1 gives %2, the present one of %3 gives %4, endless buffers %5.</source>
        <translation>%1 的最佳分配得 %2，现有 %3 的分配得 %4，无限缓冲区得 %5。</translation>
    </message>
    <message>
        <source>The search has not found anything yet.</source>
        <translation>搜索还没有找到任何结果。</translation>
    </message>
    <message>
        <source>The search goes on; so far the best split of %1 is estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>搜索仍在进行；目前估计 %1 的最佳分配得 %2。估计为探索性，没有区间。</translation>
    </message>
    <message>
        <source>Each total&apos;s best split was run again on %1 fresh shifts.</source>
        <translation>每个合计的最佳分配已在 %1 个新班次上重新运行。</translation>
    </message>
    <message>
        <source>estimates of the search, exploratory</source>
        <translation>搜索的估计，探索性</translation>
    </message>
    <message>
        <source>best split (%1), mean of %2 fresh shifts</source>
        <translation>最佳分配（%1），%2 个新班次的均值</translation>
    </message>
    <message>
        <source>equal split</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>endless buffers</source>
        <translation>无限缓冲区</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>as it is now, %1: %2</source>
        <translation>现状，%1：%2</translation>
    </message>
    <message>
        <source>an estimate of the search, exploratory</source>
        <translation>搜索的估计，探索性</translation>
    </message>
    <message>
        <source>equal split: %1</source>
        <translation>均分：%1</translation>
    </message>
    <message>
        <source>the smallest total that reaches the target</source>
        <translation>达到目标的最小合计</translation>
    </message>
    <message>
        <source>places of all buffers together</source>
        <translation>全部缓冲区位置合计</translation>
    </message>
    <message>
        <source>smallest total that reaches the target: %1</source>
        <translation>达到目标的最小合计：%1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <comment>total of places</comment>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>figure by parameters</comment>
        <translation>%1 随 %2 和 %3</translation>
    </message>
    <message>
        <source>The means go from %1 to %2.</source>
        <translation>均值从 %1 到 %2。</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2.</source>
        <translation>最佳均值为 %1，在 %2。</translation>
    </message>
    <message>
        <source>mean of %1 shifts: the stronger the colour, the more</source>
        <translation>%1 个班次的均值：颜色越深越多</translation>
    </message>
    <message>
        <source>equal values</source>
        <translation>值相等</translation>
    </message>
    <message>
        <source>best mean</source>
        <translation>最佳均值</translation>
    </message>
    <message>
        <source>best mean so far</source>
        <translation>目前最佳均值</translation>
    </message>
    <message>
        <source>run again on fresh luck</source>
        <translation>用新随机数重新运行</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>tied in front</source>
        <translation>并列领先</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>%1: the scenarios compared</source>
        <comment>a figure</comment>
        <translation>%1：所比较的方案</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios, and the difference to %3.</source>
        <translation>%2 个方案中的 %1 个，以及与 %3 之差。</translation>
    </message>
    <message>
        <source>interval of the best</source>
        <translation>最佳者的区间</translation>
    </message>
    <message>
        <source>interval of the mean</source>
        <translation>均值的区间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, note</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All others are compared with it.</source>
        <translation>其他均与它比较。</translation>
    </message>
    <message>
        <source>Not comparable with %1: it is measured by its own yardstick.</source>
        <translation>与 %1 不可比：它按自己的尺度衡量。</translation>
    </message>
    <message>
        <source>Gain a year over %1</source>
        <translation>相对 %1 的年收益</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与 %1 之差</translation>
    </message>
    <message>
        <source>Mean, %1 interval</source>
        <translation>均值，%1 区间</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Gain a year over %1, %2 interval</source>
        <translation>相对 %1 的年收益，%2 区间</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>年收益，%1</translation>
    </message>
    <message>
        <source>Difference to %1, %2 interval</source>
        <translation>与 %1 之差，%2 区间</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>差异，%1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>成本 %1</translation>
    </message>
    <message>
        <source>%1: sets of measures</source>
        <comment>a figure</comment>
        <translation>%1：措施组合</translation>
    </message>
    <message>
        <source>%1: the products</source>
        <comment>a figure</comment>
        <translation>%1：产品</translation>
    </message>
    <message>
        <source>%1: what each change is worth a year</source>
        <comment>a figure</comment>
        <translation>%1：每项更改的年价值</translation>
    </message>
    <message>
        <source>%1: effect of each change</source>
        <comment>a figure</comment>
        <translation>%1：每项更改的效果</translation>
    </message>
    <message>
        <source>%1; all intervals together hold at %2</source>
        <comment>what is shown, level</comment>
        <translation>%1；全部区间同时在 %2 成立</translation>
    </message>
    <message>
        <source>%1; %2 intervals</source>
        <comment>what is shown, level</comment>
        <translation>%1；%2 区间</translation>
    </message>
    <message>
        <source>What is each loss worth for “%1”?</source>
        <translation>对“%1”来说，每项损失值多少？</translation>
    </message>
    <message>
        <source>There is no difference to show.</source>
        <translation>没有可显示的差异。</translation>
    </message>
    <message>
        <source>%1 of %2 changes have a sure effect</source>
        <translation>%2 项更改中有 %1 项效果确定</translation>
    </message>
    <message>
        <source>%1 of %2 shifts are in</source>
        <translation>%2 个班次已完成 %1 个</translation>
    </message>
    <message>
        <source>%1; the largest: %2, %3.</source>
        <comment>count, change, effect</comment>
        <translation>%1；最大：%2，%3。</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>年价值</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 shifts</source>
        <translation>在 %2 个班次中的 %1 个后停止</translation>
    </message>
    <message>
        <source>Levels and output</source>
        <translation>存量与产出</translation>
    </message>
    <message>
        <source>Buffer levels</source>
        <translation>缓冲区存量</translation>
    </message>
    <message>
        <source>Output against the ideal pace</source>
        <translation>产出与理想节奏</translation>
    </message>
    <message>
        <source>States over time</source>
        <translation>随时间的状态</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>各状态时间</translation>
    </message>
    <message>
        <source>Buffer histograms</source>
        <translation>缓冲区直方图</translation>
    </message>
    <message>
        <source>Spread of shifts</source>
        <translation>班次的离散</translation>
    </message>
    <message>
        <source>Money since the start</source>
        <translation>自开始起的金额</translation>
    </message>
    <message>
        <source>%1 at most %2 of %3</source>
        <comment>a buffer&apos;s level</comment>
        <translation>%1 最多 %2 / %3</translation>
    </message>
    <message>
        <source>Buffer levels, items</source>
        <translation>缓冲区存量，件</translation>
    </message>
    <message>
        <source>at the ideal pace</source>
        <translation>按理想节奏</translation>
    </message>
    <message>
        <source>output, units</source>
        <translation>产出，单位</translation>
    </message>
    <message>
        <source>Output since the start of the shift</source>
        <translation>自班次开始的产出</translation>
    </message>
    <message>
        <source>Money since the start of the shift</source>
        <translation>自班次开始的金额</translation>
    </message>
    <message>
        <source>Money since the start of the shift, %1</source>
        <translation>自班次开始的金额，%1</translation>
    </message>
    <message>
        <source>The line makes no product with a price: see Products.</source>
        <translation>生产线不生产有价格的产品：见“产品”。</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>边际贡献</translation>
    </message>
    <message>
        <source>%1 of %2 at the end</source>
        <comment>revenue, amount</comment>
        <translation>结束时 %1：%2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The line has no buffers.</source>
        <translation>生产线没有缓冲区。</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>额定与净节奏（V 形曲线），%1，对数</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1</source>
        <comment>units per hour</comment>
        <translation>额定与净节奏（V 形曲线），%1</translation>
    </message>
    <message>
        <source>%1: rated %2 %4, net of breakdowns and jams %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1：额定 %2 %4，扣除故障和短停机后 %3 %4</translation>
    </message>
    <message>
        <source>%1: net %2 of %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1：%3 %4 中净 %2</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>%1，对数</translation>
    </message>
    <message>
        <source>Rated pace, %1</source>
        <comment>units per hour</comment>
        <translation>额定节奏，%1</translation>
    </message>
    <message>
        <source>Predicted net pace, %1</source>
        <comment>units per hour</comment>
        <translation>预测净节奏，%1</translation>
    </message>
    <message>
        <source>No total up to %1 reaches the target of %2 with %3 confidence.</source>
        <translation>直到 %1 的合计都不能以 %3 置信度达到目标 %2。</translation>
    </message>
    <message>
        <source>no total reaches the target with %1 confidence</source>
        <translation>没有合计以 %1 置信度达到目标</translation>
    </message>
    <message>
        <source>output, %1</source>
        <comment>units per hour</comment>
        <translation>产出，%1</translation>
    </message>
    <message>
        <source>at most %1; the rated pace is %2</source>
        <comment>units per hour</comment>
        <translation>最多 %1；额定节奏为 %2</translation>
    </message>
    <message>
        <source>%1, in intervals of %2</source>
        <comment>output per hour, a time</comment>
        <translation>%1，间隔 %2</translation>
    </message>
    <message>
        <source>output of %1 units at the end; %2 at the ideal pace of %3</source>
        <translation>结束时产出 %1 单位；按 %3 的理想节奏为 %2</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <comment>a scenario</comment>
        <translation>%1的平均</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>在完成之前停止</translation>
    </message>
    <message>
        <source>The search was stopped before it found anything.</source>
        <translation>搜索在找到任何结果之前停止。</translation>
    </message>
    <message>
        <source>The search was stopped before it was done; the best split of %1 was estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>搜索在完成之前停止；估计 %1 的最佳分配得 %2。估计为探索性，没有区间。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Cycles</source>
        <comment>what stops are counted by</comment>
        <translation>周期</translation>
    </message>
    <message>
        <source>Running time</source>
        <comment>what stops are counted by</comment>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>what stops are counted by</comment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>distribution</comment>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <comment>distribution</comment>
        <translation>对数正态</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>state</comment>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jammed</source>
        <comment>state</comment>
        <translation>短停机</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state</comment>
        <translation>计划停机</translation>
    </message>
    <message>
        <source>At any time</source>
        <comment>first stop</comment>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>After a whole interval</source>
        <comment>first stop</comment>
        <translation>经过一整个间隔后</translation>
    </message>
    <message>
        <source>Changeover</source>
        <comment>state</comment>
        <translation>换型</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>repairs while closed</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>repairs while closed</comment>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>堵料</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Other waiting</source>
        <translation>其他等待</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Good units output</source>
        <translation>产出的合格单位</translation>
    </message>
    <message>
        <source>Defective units output</source>
        <translation>产出的缺陷单位</translation>
    </message>
    <message>
        <source>Rejected by %1, though good</source>
        <translation>被 %1 剔除，虽然合格</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>被 %1 剔除</translation>
    </message>
    <message>
        <source>Slower than ideal</source>
        <translation>慢于理想</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>在制</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 故障</translation>
    </message>
    <message>
        <source>%1 jammed</source>
        <translation>%1 短停机</translation>
    </message>
    <message>
        <source>%1 in changeover</source>
        <translation>%1 换型</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 关闭</translation>
    </message>
    <message>
        <source>Starved by %1</source>
        <translation>因 %1 缺料</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>因 %1 堵料</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>%1 的时间</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>份额 %</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>= all time</source>
        <translation>= 全部时间</translation>
    </message>
    <message>
        <source>= scheduled time</source>
        <translation>= 计划时间</translation>
    </message>
    <message>
        <source>Minutes of a run, and the units they stand for at the rated pace. (running): the station works, but is
slower or still recovering from a stop.</source>
        <translation>一次运行的分钟数，及其按额定节奏所代表的单位。（运行）：工位在工作，但较慢，
或仍在从停机中恢复。</translation>
    </message>
    <message>
        <source>Stops of</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>每次分钟</translation>
    </message>
    <message>
        <source>same in all</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>%1 h after %2 h of warm-up</source>
        <translation>%2 h 预热后 %1 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1，1 次重复，种子 %3；节拍工位 %4，额定 %5 单位/h</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1，%2 次重复，种子 %3；节拍工位 %4，额定 %5 单位/h</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>生产线</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>%1 % 区间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Same in all: %1.</source>
        <translation>全部相同：%1。</translation>
    </message>
    <message>
        <source>The interval is that of the mean, P10 to P90 the spread of single runs: simulation luck only,
not the uncertainty of the input data.</source>
        <translation>区间为均值的区间，P10 至 P90 为单次运行的离散：仅含仿真的随机性，
不含输入数据的不确定性。</translation>
    </message>
    <message>
        <source>Station, %</source>
        <translation>工位，%</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>堵料</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>= Not wait.</source>
        <translation>= 不等待</translation>
    </message>
    <message>
        <source>× Avail.</source>
        <translation>× 可用率</translation>
    </message>
    <message>
        <source>× Perform.</source>
        <translation>× 性能</translation>
    </message>
    <message>
        <source>× Quality</source>
        <translation>× 质量</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单机</translation>
    </message>
    <message>
        <source>Alone = %1</source>
        <translation>单机 = %1</translation>
    </message>
    <message>
        <source>Scheduled is all time but what is closed.</source>
        <translation>计划时间为除关闭外的全部时间。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>剔除单位</translation>
    </message>
    <message>
        <source>Falsely</source>
        <translation>误剔除</translation>
    </message>
    <message>
        <source>Because of it</source>
        <translation>因它</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>缓冲区位于其后</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Full %</source>
        <translation>满 %</translation>
    </message>
    <message>
        <source>Empty %</source>
        <translation>空 %</translation>
    </message>
    <message>
        <source>Bottleneck, %</source>
        <translation>瓶颈，%</translation>
    </message>
    <message>
        <source>Shifting</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reached in</source>
        <translation>达到于</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>运行的份额</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>没有可比较的</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>为时过早</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ, too few for a verdict: more runs would help</source>
        <translation>%2 次运行中有 %1 次不同，太少无法判定：更多运行会有帮助</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>确定，但不重要</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>无重要差异</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>证据尚不足</translation>
    </message>
    <message>
        <source>the same in all %1 runs; at most %2 % can differ</source>
        <translation>全部 %1 次运行相同；最多 %2 % 可能不同</translation>
    </message>
    <message>
        <source>1 stop of %2 in %3 runs: too few</source>
        <translation>%3 次运行中 %2 停机 1 次：太少</translation>
    </message>
    <message>
        <source>%1 stops of %2 in %3 runs: too few</source>
        <translation>%3 次运行中 %2 停机 %1 次：太少</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Best and equal splits, and the gains over the present one, come from luck that the search has not seen;
among splits that cannot be told apart the best is the one nearest to the present. %1 runs in all.</source>
        <translation>最佳与平均分配以及相对现有分配的收益来自搜索未见过的随机数；
在无法区分的分配中，最接近现有分配者为最佳。共 %1 次运行。</translation>
    </message>
    <message>
        <source>The search compared splits by %1 runs instead of %2.</source>
        <translation>搜索以 %1 次运行（而非 %2 次）比较分配。</translation>
    </message>
    <message>
        <source>%1: the best places for all buffers, by %2</source>
        <translation>%1：所有缓冲区的最佳位置数，按 %2</translation>
    </message>
    <message>
        <source>Places after %1</source>
        <translation>其后的位置：%1</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>最佳分配</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>平均分配</translation>
    </message>
    <message>
        <source>Best over equal</source>
        <translation>最佳对平均</translation>
    </message>
    <message>
        <source>Gain of the best</source>
        <translation>最佳的收益</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>无限</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>On average %1 do; the data allow %2 to %3.</source>
        <translation>平均 %1 个即可；数据允许 %2 至 %3。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>measured by another yardstick</source>
        <translation>以另一标准衡量</translation>
    </message>
    <message>
        <source>first</source>
        <translation>在最前</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>Money in %1.</source>
        <translation>金额单位：%1。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Best: %1 beats every other.</source>
        <translation>最佳：%1 胜过其他所有方案。</translation>
    </message>
    <message>
        <source>Best: %1 beats the other.</source>
        <translation>最佳：%1 胜过另一方案。</translation>
    </message>
    <message>
        <source>No scenario beats every other. Tied in front: %1</source>
        <translation>没有方案胜过其他所有方案。并列领先：%1</translation>
    </message>
    <message>
        <source>The verdict is about %1, at a level that holds for all scenarios together; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>判定针对 %1，其置信水平对所有方案共同成立；其他指标的判定各自独立；差值达 %2 % 及以上为重要。</translation>
    </message>
    <message>
        <source>The verdict is about %1; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>判定针对 %1；其他指标的判定各自独立；差值达 %2 % 及以上为重要。</translation>
    </message>
    <message>
        <source>the same stations and parameters as the reference</source>
        <translation>工位与参数与参照相同</translation>
    </message>
    <message>
        <source>OEE by its own yardstick, %1; not comparable with the reference&apos;s</source>
        <translation>OEE 以其自身标准 %1 衡量；与参照的不可比</translation>
    </message>
    <message>
        <source>scheduled time differs: OEE is of other hours than the reference&apos;s, TEEP of all hours in both</source>
        <translation>计划时间不同：OEE 所含小时与参照不同，TEEP 两者均为全部小时</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck.</source>
        <translation>--confirm 用新随机数重复此研究。</translation>
    </message>
    <message>
        <source>(protects %1 → %2)</source>
        <translation>（保护 %1 → %2）</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 an hour, the same in all runs</source>
        <translation>每小时 %1，所有运行相同</translation>
    </message>
    <message>
        <source>%1 of the running time</source>
        <translation>运行时间的 %1</translation>
    </message>
    <message>
        <source>%1 of the good units</source>
        <translation>合格单位的 %1</translation>
    </message>
    <message>
        <source>A mix of %1 earns %2; no time is counted for changing over.</source>
        <translation>由 %1 组成的组合赚得 %2；未计换型时间。</translation>
    </message>
    <message>
        <source>A mix of %1 has no margin per hour: a product of it is not made at all.</source>
        <translation>由 %1 组成的组合没有每小时边际贡献：其中一个产品根本未生产。</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>给出的份额之和不是 100 %；按其占总和的比例计算。</translation>
    </message>
    <message>
        <source>%1: its products by what an hour of the line earns</source>
        <translation>%1：按生产线每小时收益排列的产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与 %1 之差</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>每小时边际贡献</translation>
    </message>
    <message>
        <source>Output/h</source>
        <translation>产出/h</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>单位边际贡献</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>A run makes %1: one %2 costs %3, is sold for %4, and leaves %5.</source>
        <translation>一次运行生产 %1：一个 %2 成本 %3，售价 %4，余 %5。</translation>
    </message>
    <message>
        <source>Where the margin goes</source>
        <translation>边际贡献的去向</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>额定节奏下的边际贡献</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>其他损失</translation>
    </message>
    <message>
        <source>Good units output, not sold</source>
        <translation>产出但未售出的合格单位</translation>
    </message>
    <message>
        <source>Made, not sold: material and conversion</source>
        <translation>已制造未售出：材料与加工</translation>
    </message>
    <message>
        <source>A minute of %1 at its rated pace is worth %2. Other losses are of next to nothing each.</source>
        <translation>%1 在额定节奏下一分钟值 %2。其他损失每项都近乎为零。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到一天</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>立即回收成本。</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <translation>回收期：%1。</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>证据尚未表明它有任何收益。</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>证据尚未表明能回收；最好情况：%1。</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>永远无法回收：收益不大于 0。</translation>
    </message>
    <message>
        <source>Too few runs differ to say what it gains; more runs would help.</source>
        <translation>不同的运行太少，无法说明收益；更多运行会有帮助。</translation>
    </message>
    <message>
        <source>Without operating_hours_per_year, in the line or in the investment, there is no yearly gain.</source>
        <translation>生产线或投资中没有 operating_hours_per_year，就没有年收益。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>%1 年的净现值为 %2。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 % is %3.</source>
        <translation>%1 年、折现率 %2 % 的净现值为 %3。</translation>
    </message>
    <message>
        <source>%1 (the same in all runs)</source>
        <translation>%1（所有运行相同）</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <translation>%1（%2：%3 至 %4）</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <translation>未证实；最好 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>花费 %1，每年（%3 小时）收益 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>花费 %1，每年（%3 小时）使边际贡献变化 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>花费 %1，每年（%3 小时）损失 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>花费 %1，每小时收益 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>花费 %1，每小时使边际贡献变化 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>花费 %1，每小时损失 %2。</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>花费 %1。</translation>
    </message>
    <message>
        <source>%1: the best set of measures for %2</source>
        <translation>%1：预算 %2 的最佳措施组合</translation>
    </message>
    <message>
        <source>%1 sets, all that go together within the budget, were searched; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>搜索了 %1 个组合，即预算内可并存的全部组合；所示结果来自搜索未见过的随机数，
因此未被美化。共 %2 次运行。</translation>
    </message>
    <message>
        <source>%1 sets were searched, step by step from good ones; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>从好的组合出发逐步搜索了 %1 个组合；所示结果来自搜索未见过的随机数，
因此未被美化。共 %2 次运行。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what the reference, %1, changes is not in it.</source>
        <translation>每项措施都是对基准的更改：参照 %1 的更改不在其中。</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours in all rows, whatever hours a measure has of its own.</source>
        <translation>所有行的一年均为生产线的 %1 小时，不论措施自身的小时数。</translation>
    </message>
    <message>
        <source>There is no yearly gain: the measures do not have the same operating_hours_per_year, and the line has none.</source>
        <translation>没有年收益：各措施的 operating_hours_per_year 不同，且生产线没有设定。</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet.</source>
        <translation>尚未证实哪个组合最佳。</translation>
    </message>
    <message>
        <source>Nothing is shown to be better yet than the line as it is.</source>
        <translation>尚未证实有任何组合优于现有生产线。</translation>
    </message>
    <message>
        <source>By the search no set within the budget is.</source>
        <translation>按搜索结果，预算内没有这样的组合。</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>The candidate is: %1</source>
        <translation>候选：%1</translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper:</source>
        <translation>证据无法与之区分，且不更便宜：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>with %1 besides</source>
        <translation>另加 %1</translation>
    </message>
    <message>
        <source>with %1 instead of %2</source>
        <translation>以 %1 代替 %2</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2.</source>
        <translation>其各项措施单独实施每小时共收益 %1；合在一起 %2。</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, more than the sum.</source>
        <translation>其各项措施单独实施每小时共收益 %1；合在一起 %2，多于总和。</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, less than the sum.</source>
        <translation>其各项措施单独实施每小时共收益 %1；合在一起 %2，少于总和。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>每小时收益</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Pays back after</source>
        <translation>回收期</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>最佳：%1</translation>
    </message>
    <message>
        <source>candidate: %1</source>
        <translation>候选：%1</translation>
    </message>
    <message>
        <source>alone: %1</source>
        <translation>单独：%1</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: one says so.</source>
        <translation>%1 与 %2 互斥：其中之一如此说明。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: both change %3.</source>
        <translation>%1 与 %2 互斥：两者都更改 %3。</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but an hour of the line makes %5 good units of it against %6: an hour of %2 earns %7, one of %1 %8.</source>
        <translation>%1 每单位比 %2 余得更多（%3 对 %4），但生产线一小时生产它 %5 个合格单位，对 %6：一小时 %2 赚 %7，一小时 %1 赚 %8。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1.</source>
        <translation>生产线一小时用 %1 赚得最多。</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>生产线一小时用 %1 赚得最多，它们之间无重要差异。</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>尚无法判断生产线一小时用哪个产品赚得最多：%1 无法区分。</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <translation>1 %1 为 %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>单位边际贡献按基本单位计：%1。</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected</source>
        <translation>产出：%1 已收集的合格单位</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1</source>
        <translation>产出：交付的合格单位，按 %1 的整批产出</translation>
    </message>
    <message>
        <source>Output: good units delivered</source>
        <translation>产出：交付的合格单位</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out of the OEE: %1; TEEP is of all hours</source>
        <translation>未计划，因而不计入 OEE：%1；TEEP 为全部小时</translation>
    </message>
    <message>
        <source>No cycle of %1 ends within the run: one takes %2.</source>
        <translation>%1 没有一个周期在运行内结束：一个周期需 %2。</translation>
    </message>
    <message>
        <source>all buffers unlimited</source>
        <translation>所有缓冲区无限</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 无故障</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 无短停机</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 无误剔除</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 不含 %2</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 无缺陷</translation>
    </message>
    <message>
        <source>Racing: rows stop once they are decided, or all runs would leave them open; %1 of %2 rows ran all %3 replications.</source>
        <translation>竞速：各行一经判定，或全部运行也无法判定时即停止；%2 行中有 %1 行运行了全部 %3 次重复。</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1：每年 %2</translation>
    </message>
    <message>
        <source>%1: what each change is worth in %2, now %3</source>
        <translation>%1：各项更改对 %2 的价值，现为 %3</translation>
    </message>
    <message>
        <source>Parameters better and worse by %1 %, a buffer by at least one item; losses switched off one at a time.</source>
        <translation>参数改善与恶化 %1 %，缓冲区至少一件；损失逐一关闭。</translation>
    </message>
    <message>
        <source>No parameter of this line can touch this figure.</source>
        <translation>此生产线没有参数能影响该指标。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>从 → 到</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together, each at the level of its own runs.</source>
        <translation>区间对全部 %1 行共同成立，各按其自身运行的水平。</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together.</source>
        <translation>区间对全部 %1 行共同成立。</translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <translation>%1，全部相同</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3</source>
        <translation>%1，1 次重复，种子 %3</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3</source>
        <translation>%1，%2 次重复，种子 %3</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck, behind the %2 that confirmations have used</source>
        <translation>%1；已用新随机数确认，位于确认已用的 %2 次之后</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck</source>
        <translation>%1；已用新随机数确认</translation>
    </message>
    <message>
        <source>%1; exploratory</source>
        <translation>%1；探索性</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck, with --rows A,B only what matters.</source>
        <translation>--confirm 用新随机数重复此研究，加 --rows A,B 只重复要紧的行。</translation>
    </message>
    <message>
        <source>--confirm --replications %1 adds as many runs to these.</source>
        <translation>--confirm --replications %1 再增加同样多的运行。</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>%1: %2 over %3 and %4</source>
        <translation>%1：%2 随 %3 与 %4</translation>
    </message>
    <message>
        <source>%1: %2 over %3</source>
        <translation>%1：%2 随 %3</translation>
    </message>
    <message>
        <source>Down: %1; across: %2</source>
        <translation>纵向：%1；横向：%2</translation>
    </message>
    <message>
        <source>Differences are paired, to the scenario as it is: %1. Their intervals hold for all rows together.</source>
        <translation>差值为配对差，相对于现有方案：%1。其区间对所有行共同成立。</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Without this buffer: %1</source>
        <translation>无此缓冲区：%1</translation>
    </message>
    <message>
        <source>With an endless one: %1</source>
        <translation>无限缓冲区：%1</translation>
    </message>
    <message>
        <source>Gain between these: %1</source>
        <translation>两者之间的收益：%1</translation>
    </message>
    <message>
        <source>Gain between the range&apos;s ends: %1</source>
        <translation>范围两端之间的收益：%1</translation>
    </message>
    <message>
        <source>%1, less being better</source>
        <translation>%1，越少越好</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain.</source>
        <translation>无拐点：数据未表明有收益可得。</translation>
    </message>
    <message>
        <source>No knee: the figure gets worse towards the better end.</source>
        <translation>无拐点：指标朝较好的一端变差。</translation>
    </message>
    <message>
        <source>%1 of the gain at %2</source>
        <translation>%2 处达收益的 %1</translation>
    </message>
    <message>
        <source>%1 of the gain lies beyond the range</source>
        <translation>收益的 %1 在范围之外</translation>
    </message>
    <message>
        <source>(no other value fits the data)</source>
        <translation>（没有其他值符合数据）</translation>
    </message>
    <message>
        <source>(the data allow %1 to %2)</source>
        <translation>（数据允许 %1 至 %2）</translation>
    </message>
    <message>
        <source>(the data allow %1 and beyond the range)</source>
        <translation>（数据允许 %1 及范围之外）</translation>
    </message>
    <message>
        <source>%1: the knee</source>
        <translation>%1：拐点</translation>
    </message>
    <message>
        <source>* %1 for an interval to be trusted.</source>
        <translation>* %1，区间不可靠。</translation>
    </message>
    <message>
        <source>Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>区间仅反映仿真的随机性，不含输入数据的不确定性。</translation>
    </message>
    <message>
        <source>the project %1 has no scenario to compare with its baseline</source>
        <translation>项目 %1 没有可与其基准比较的方案</translation>
    </message>
    <message>
        <source>compare takes at most %1 scenarios of a project; %2 has %3: name those to compare, like &quot;%2/%4&quot;</source>
        <translation>compare 最多接受一个项目的 %1 个方案；%2 有 %3 个：请指明要比较的，如 &quot;%2/%4&quot;</translation>
    </message>
    <message>
        <source>compare needs at least two files, the reference first</source>
        <translation>compare 至少需要两个文件，参照在前</translation>
    </message>
    <message>
        <source>compare takes at most %1 files</source>
        <translation>compare 最多接受 %1 个文件</translation>
    </message>
    <message>
        <source>one of `,` `;` `|` or the word tab</source>
        <translation>`,` `;` `|` 之一或单词 tab</translation>
    </message>
    <message>
        <source>`.` or `,`</source>
        <translation>`.` 或 `,`</translation>
    </message>
    <message>
        <source>separator and decimal sign of CSV are both a comma; give another --csv-separator, e.g. `;`</source>
        <translation>CSV 的分隔符与小数符号都是逗号；请另给 --csv-separator，如 `;`</translation>
    </message>
    <message>
        <source>describe tells man, bash, zsh, fish, or keys FILE</source>
        <translation>describe 可输出 man、bash、zsh、fish 或 keys 文件</translation>
    </message>
    <message>
        <source>time or units</source>
        <translation>time 或 units</translation>
    </message>
    <message>
        <source>PRODUCT=SHARE, such as Cream=60</source>
        <translation>产品=份额，如 Cream=60</translation>
    </message>
    <message>
        <source>--share %1: there is no product `%2` with a price in the line</source>
        <translation>--share %1：生产线中没有带价格的产品 `%2`</translation>
    </message>
    <message>
        <source>--share %1: a share must be a number, 0 or more</source>
        <translation>--share %1：份额必须是不小于 0 的数</translation>
    </message>
    <message>
        <source>--share %1: the share of `%2` is given twice</source>
        <translation>--share %1：`%2` 的份额给出了两次</translation>
    </message>
    <message>
        <source>--share: all shares are 0; at least one must be above 0</source>
        <translation>--share：所有份额都是 0；至少一个必须大于 0</translation>
    </message>
    <message>
        <source>--figure %1: a product mix is about margin_per_hour alone</source>
        <translation>--figure %1：产品组合只针对 margin_per_hour</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>--target %1: --figure names another figure</source>
        <translation>--target %1：--figure 指定了另一指标</translation>
    </message>
    <message>
        <source>a value of %1, or a figure and its value like oee=0.6</source>
        <translation>%1 的值，或指标及其值，如 oee=0.6</translation>
    </message>
    <message>
        <source>optimize needs --total, --target, or both</source>
        <translation>optimize 需要 --total、--target 或两者</translation>
    </message>
    <message>
        <source>%1 has no better direction to look in</source>
        <translation>%1 没有可供搜索的更优方向</translation>
    </message>
    <message>
        <source>portfolio needs --budget</source>
        <translation>portfolio 需要 --budget</translation>
    </message>
    <message>
        <source>an amount of money, 0 or more</source>
        <translation>不小于 0 的金额</translation>
    </message>
    <message>
        <source>portfolio needs the reference and at least one measure, or a project</source>
        <translation>portfolio 需要参照和至少一项措施，或一个项目</translation>
    </message>
    <message>
        <source>portfolio takes at most %1 measures</source>
        <translation>portfolio 最多接受 %1 项措施</translation>
    </message>
    <message>
        <source>--figure %1: a portfolio is about margin_per_hour alone</source>
        <translation>--figure %1：措施组合只针对 margin_per_hour</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 只能给出一次</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>需要一个命令</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>更多信息请用 --help。</translation>
    </message>
    <message>
        <source>there is no command `%1`; did you mean `%2`?</source>
        <translation>没有命令 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no command `%1`; --help lists them</source>
        <translation>没有命令 `%1`；--help 列出所有命令</translation>
    </message>
    <message>
        <source>there is not enough memory for this run</source>
        <translation>内存不足以进行此运行</translation>
    </message>
    <message>
        <source>cannot write the standard output</source>
        <translation>无法写入标准输出</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>0 至 %1 的数</translation>
    </message>
    <message>
        <source>duration and warm-up together may be at most %1 hours</source>
        <translation>时长与预热合计最多 %1 小时</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; did you mean `%2`?</source>
        <translation>--product %1：生产线中没有产品 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has none</source>
        <translation>--product %1：生产线中没有产品 `%1`；没有任何产品</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has %2</source>
        <translation>--product %1：生产线中没有产品 `%1`；有 %2</translation>
    </message>
    <message>
        <source>with these options</source>
        <translation>使用这些选项时</translation>
    </message>
    <message>
        <source>%1: %2 is never below 0</source>
        <translation>%1：%2 从不小于 0</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1; for %3 % write %4</source>
        <translation>%1：%2 是份额，即 0 至 1 的小数；%3 % 请写 %4</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target; rejected_share has</source>
        <translation>%1：%2 多少均无优劣，因此没有目标；rejected_share 有</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target</source>
        <translation>%1：%2 多少均无优劣，因此没有目标</translation>
    </message>
    <message>
        <source>FIGURE=VALUE, e.g. good_units_per_hour=6000</source>
        <translation>指标=值，如 good_units_per_hour=6000</translation>
    </message>
    <message>
        <source>a number after the `=`</source>
        <translation>`=` 之后的数</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`; did you mean `%3`?</source>
        <translation>%1：没有生产线指标 `%2`；是否指 `%3`？</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`</source>
        <translation>%1：没有生产线指标 `%2`</translation>
    </message>
    <message>
        <source>--target %1: this figure has a target already</source>
        <translation>--target %1：该指标已有目标</translation>
    </message>
    <message>
        <source>%1 needs the name of a file, or -</source>
        <translation>%1 需要文件名或 -</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be the standard output</source>
        <translation>%1 与 %2 不能同时为标准输出</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file</source>
        <translation>%1 与 %2 指定了同一文件</translation>
    </message>
    <message>
        <source>%1 %2: would replace the input</source>
        <translation>%1 %2：会替换输入文件</translation>
    </message>
    <message>
        <source>--bundle needs the name of a folder</source>
        <translation>--bundle 需要文件夹名</translation>
    </message>
    <message>
        <source>a number above 0 and below 100</source>
        <translation>大于 0 且小于 100 的数</translation>
    </message>
    <message>
        <source>--race cannot be divided with --shard: which rows stop early depends on all runs together</source>
        <translation>--race 不能用 --shard 划分：哪些行提前停止取决于全部运行</translation>
    </message>
    <message>
        <source>--race explores; --confirm runs every row in full</source>
        <translation>--race 用于探索；--confirm 完整运行每一行</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example none</source>
        <translation>--rows %1：没有此行；没有任何行</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example %2 and %3</source>
        <translation>--rows %1：没有此行，有例如 %2 和 %3</translation>
    </message>
    <message>
        <source>--shard needs a seed, the same for all parts; give it with --seed</source>
        <translation>--shard 需要各部分相同的种子；请用 --seed 给出</translation>
    </message>
    <message>
        <source>--confirm needs at least %1 replications</source>
        <translation>--confirm 至少需要 %1 次重复</translation>
    </message>
    <message>
        <source>a part and the number of parts, like 1/4 to 4/4</source>
        <translation>部分及部分总数，如 1/4 至 4/4</translation>
    </message>
    <message>
        <source>--shard %1: %2 replications cannot be divided among more parts</source>
        <translation>--shard %1：%2 次重复不能划分为更多部分</translation>
    </message>
    <message>
        <source>--shard writes its part as --json, and nothing else; merge writes the rest</source>
        <translation>--shard 只把其部分写为 --json；其余由 merge 写出</translation>
    </message>
    <message>
        <source>the number of replications that were confirmed on, 0 or more</source>
        <translation>已用于确认的重复次数，不小于 0</translation>
    </message>
    <message>
        <source>--csv is for sweeps; --json serves every study</source>
        <translation>--csv 用于扫描；--json 适用于所有研究</translation>
    </message>
    <message>
        <source>--vary may be given at most twice</source>
        <translation>--vary 最多给出两次</translation>
    </message>
    <message>
        <source>%1 %2: must be %3</source>
        <translation>%1 %2：必须是 %3</translation>
    </message>
    <message>
        <source>%1: runs %2, but the reference %3 %4; to be compared both must be equal (--hours and --warmup-hours set them for all)</source>
        <translation>%1：运行 %2，而参照 %3 为 %4；比较时两者必须相同（--hours 与 --warmup-hours 可为全部设定）</translation>
    </message>
    <message>
        <source>Between the fields of CSV: , (unless given) ; | or tab, or by name: comma, semicolon, bar</source>
        <translation>CSV 字段之间的符号：,（未给出时）; | 或 tab，也可用名称：comma、semicolon、bar</translation>
    </message>
    <message>
        <source>Decimal sign in CSV: . (unless given) or , which needs another separator</source>
        <translation>CSV 的小数符号：.（未给出时）或 ,（此时需要另一分隔符）</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, by which some spreadsheets know UTF-8</source>
        <translation>CSV 以字节顺序标记开头，有些电子表格借此识别 UTF-8</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>%1: products: there is none that names its material_type, so that there is nothing to mix</source>
        <translation>%1：products：没有产品注明 material_type，因此无可组合</translation>
    </message>
    <message>
        <source>a line of one station has no buffer to size</source>
        <translation>只有一个工位的生产线没有可配置的缓冲区</translation>
    </message>
    <message>
        <source>cannot write the standard output: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>必须给出 %1</translation>
    </message>
    <message>
        <source>%1: at most %2 possible, but %3 given</source>
        <translation>%1：最多 %2 个，却给出了 %3 个</translation>
    </message>
    <message>
        <source>%1: at least %2 needed, but %3 given</source>
        <translation>%1：至少需要 %2 个，却只给出了 %3 个</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 需要一个值：%2</translation>
    </message>
    <message>
        <source>%1 takes no value such as %2</source>
        <translation>%1 不接受 %2 这样的值</translation>
    </message>
    <message>
        <source>%1: no scenario of the project has an investment, which makes it a measure</source>
        <translation>%1：项目中没有带投资的方案，有投资才成为措施</translation>
    </message>
    <message>
        <source>%1: investment: is missing; a measure has a cost, as in `investment: {cost: 25000}`</source>
        <translation>%1：investment：缺失；措施有成本，如 `investment: {cost: 25000}`</translation>
    </message>
    <message>
        <source>%1: is about another line than the reference; measures change one and the same line</source>
        <translation>%1：所涉生产线与参照不同；各措施须更改同一生产线</translation>
    </message>
    <message>
        <source>the budget of %1 is below the cheapest measure, `%2` at %3</source>
        <translation>预算 %1 低于最便宜的措施 `%2`（%3）</translation>
    </message>
    <message>
        <source>%1: runs other hours than the reference; --hours and --warmup-hours set them for all</source>
        <translation>%1：运行小时数与参照不同；--hours 与 --warmup-hours 可为全部设定</translation>
    </message>
    <message>
        <source>%1: product: there is no money without a product that names its material_type; give one in the line&apos;s `run`</source>
        <translation>%1：product：没有注明 material_type 的产品就没有金额；请在生产线的 `run` 中给出一个</translation>
    </message>
    <message>
        <source>--replications %1: a portfolio reports on %2 at least</source>
        <translation>--replications %1：措施组合至少以 %2 次重复报告</translation>
    </message>
    <message>
        <source>%1 of %2 replications, %3 s left</source>
        <translation>%1 / %2 次重复，剩余 %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 %, %3 s left</source>
        <translation>%1 / %2 %，剩余 %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 percent of the history, %3 s left</source>
        <translation>历程的 %1 / %2 %，剩余 %3 s</translation>
    </message>
    <message>
        <source>LineTwin simulates production lines: what a change does to output and OEE.</source>
        <translation>LineTwin 仿真生产线：一项更改对产出和 OEE 有何影响。</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>显示此帮助并结束</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>显示版本并结束</translation>
    </message>
    <message>
        <source>Simulate a line or a scenario and print its key figures</source>
        <translation>仿真一条生产线或一个方案并输出其关键指标</translation>
    </message>
    <message>
        <source>A line, a scenario, or builtin:cosmetics</source>
        <translation>生产线、方案或 builtin:cosmetics</translation>
    </message>
    <message>
        <source>Independent runs, 1 to 100000</source>
        <translation>独立运行次数，1 至 100000</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>计入的小时数</translation>
    </message>
    <message>
        <source>Hours before them that do not</source>
        <translation>之前不计入的小时数</translation>
    </message>
    <message>
        <source>Threads; the figures do not depend on it</source>
        <translation>线程数；指标与之无关</translation>
    </message>
    <message>
        <source>Make this one of the line&apos;s products</source>
        <translation>生产生产线的这一产品</translation>
    </message>
    <message>
        <source>Change a parameter, e.g. Filler.buffer_capacity=500 or Filler.reliability.mtbf_min=null; may be repeated</source>
        <translation>更改一个参数，如 Filler.buffer_capacity=500 或 Filler.reliability.mtbf_min=null；可多次给出</translation>
    </message>
    <message>
        <source>Also tell the share of runs in which a line figure reaches a value, e.g. good_units_per_hour=6000 or oee=0.6; may be repeated</source>
        <translation>还给出生产线指标达到某值的运行份额，如 good_units_per_hour=6000 或 oee=0.6；可多次给出</translation>
    </message>
    <message>
        <source>Write all figures as JSON; - is standard output</source>
        <translation>以 JSON 写出全部指标；- 为标准输出</translation>
    </message>
    <message>
        <source>Write levels, states and outputs of replication 0 as CSV</source>
        <translation>以 CSV 写出第 0 次重复的存量、状态和产出</translation>
    </message>
    <message>
        <source>Write every change of state of replication 0 as CSV</source>
        <translation>以 CSV 写出第 0 次重复的每次状态变化</translation>
    </message>
    <message>
        <source>Write every item of replication 0, what it was made from and its measurements as CSV</source>
        <translation>以 CSV 写出第 0 次重复的每件、其来源和测量值</translation>
    </message>
    <message>
        <source>Write units, good, scrap and money of every station per interval of replication 0 as CSV</source>
        <translation>以 CSV 写出第 0 次重复每个时段各工位的单位、合格、废品和金额</translation>
    </message>
    <message>
        <source>Make a folder of all it takes to repeat and audit the run: the resolved scenario, the inputs, all outputs, version and SHA-256</source>
        <translation>建立归档文件夹，含重复和审核此运行所需的一切：完整方案、输入、全部输出、版本和 SHA-256</translation>
    </message>
    <message>
        <source>No table, no progress; errors still appear</source>
        <translation>无表格、无进度；错误仍会显示</translation>
    </message>
    <message>
        <source>Print every problem of lines and scenarios, or ok</source>
        <translation>输出生产线和方案的每个问题，或 ok</translation>
    </message>
    <message>
        <source>Lines, scenarios, or builtin:cosmetics</source>
        <translation>各生产线、方案或 builtin:cosmetics</translation>
    </message>
    <message>
        <source>Print what two scenarios differ in: stations, parameters, run settings</source>
        <translation>输出两个方案的不同之处：工位、参数、运行设置</translation>
    </message>
    <message>
        <source>Two lines, scenarios, or builtin:cosmetics</source>
        <translation>两个生产线、方案或 builtin:cosmetics</translation>
    </message>
    <message>
        <source>Compared is what would be simulated, wherever a value comes from. The exit status is 0 also where the two differ.</source>
        <translation>比较的是将被仿真的内容，无论值来自何处。两者不同时退出状态也为 0。</translation>
    </message>
    <message>
        <source>%1 replications of this line would not fit in memory; at most %2 do</source>
        <translation>此生产线的 %1 次重复放不进内存；最多 %2 次</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Change a parameter beforehand, e.g. Filler.buffer_capacity=500; may be repeated</source>
        <translation>事先更改一个参数，如 Filler.buffer_capacity=500；可多次给出</translation>
    </message>
    <message>
        <source>Write the result as JSON; - is standard output</source>
        <translation>以 JSON 写出结果；- 为标准输出</translation>
    </message>
    <message>
        <source>Run only the I-th of N parts and write it as --json, for merge</source>
        <translation>只运行 N 个分片中的第 I 个并写为 --json，供 merge 使用</translation>
    </message>
    <message>
        <source>Run on fresh luck, at least 200 replications; a larger number adds to a smaller one</source>
        <translation>用新随机数运行，至少 200 次重复；更大的次数在较小的次数上增加</translation>
    </message>
    <message>
        <source>Compare up to ten scenarios with the first, on the same luck</source>
        <translation>在相同随机数上把最多十个方案与第一个比较</translation>
    </message>
    <message>
        <source>Lines or scenarios, the reference first</source>
        <translation>生产线或方案，参照在前</translation>
    </message>
    <message>
        <source>Key figure that the verdicts are about; output_per_hour unless given</source>
        <translation>判定所针对的关键指标；未给出时为 output_per_hour</translation>
    </message>
    <message>
        <source>Vary one parameter over a range, or two as a grid</source>
        <translation>在范围内改变一个参数，或以网格改变两个</translation>
    </message>
    <message>
        <source>What to vary, e.g. Filler.buffer_capacity=0:500:25; twice for a grid</source>
        <translation>要改变什么，如 Filler.buffer_capacity=0:500:25；给出两次为网格</translation>
    </message>
    <message>
        <source>Key figure that the knee and the table are about; output_per_hour unless given</source>
        <translation>拐点和表格所针对的关键指标；未给出时为 output_per_hour</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: values, of a grid 60/0.02</source>
        <translation>只运行这些行，其区间因此更窄：各值，网格为 60/0.02</translation>
    </message>
    <message>
        <source>Write all figures of every point as CSV; - is standard output</source>
        <translation>以 CSV 写出每个点的全部指标；- 为标准输出</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss off</source>
        <translation>每项损失值多少？每个参数变好和变差，每项损失去除</translation>
    </message>
    <message>
        <source>By how much parameters change; 10 unless given</source>
        <translation>参数改变多少；未给出时为 10</translation>
    </message>
    <message>
        <source>Key figure that is looked at; output_per_hour unless given</source>
        <translation>所考察的关键指标；未给出时为 output_per_hour</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: Filler.uph (better and worse), Filler.performance.jam_prob=0, unlimited_buffers</source>
        <translation>只运行这些行，其区间因此更窄：Filler.uph（变好和变差）、Filler.performance.jam_prob=0、unlimited_buffers</translation>
    </message>
    <message>
        <source>Stop each row as soon as it is decided; the table says after how many runs. Not with --shard or --confirm</source>
        <translation>每行一旦有定论就停止；表格给出运行次数。不能与 --shard 或 --confirm 同用</translation>
    </message>
    <message>
        <source>Size all buffers at once: the best split of every total</source>
        <translation>一次配置所有缓冲区：每个合计的最佳分配</translation>
    </message>
    <message>
        <source>The largest total of buffer places that is looked at</source>
        <translation>所考察的缓冲区位置数的最大合计</translation>
    </message>
    <message>
        <source>Find the smallest total with which the figure reaches this value; of a share a fraction, e.g. 0.6</source>
        <translation>求指标达到此值的最小合计；份额用小数，如 0.6</translation>
    </message>
    <message>
        <source>So many fresh replications were used by confirmations; report on those behind them</source>
        <translation>确认已用去这么多新的重复；报告用其后的重复</translation>
    </message>
    <message>
        <source>Compare splits by half as many runs in the search: faster, with splits that may be a little less good. What is shown is run in full</source>
        <translation>搜索时用一半的运行比较分配：更快，分配可能略差。所示结果均完整运行</translation>
    </message>
    <message>
        <source>Key figure that is made best; output_per_hour unless given</source>
        <translation>要达到最佳的关键指标；未给出时为 output_per_hour</translation>
    </message>
    <message>
        <source>Which measures are worth their cost together, within a budget?</source>
        <translation>预算之内，哪些措施合起来物有所值？</translation>
    </message>
    <message>
        <source>A project, of which the scenarios with an investment are the measures; or files, the reference first</source>
        <translation>一个项目，其中带投资的方案为措施；或多个文件，参照在前</translation>
    </message>
    <message>
        <source>What the measures may cost in all</source>
        <translation>各措施总共可花多少</translation>
    </message>
    <message>
        <source>Is always margin_per_hour here</source>
        <translation>此处总为 margin_per_hour</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>哪种产品在生产线一小时内赚得最多，产品组合又赚多少？</translation>
    </message>
    <message>
        <source>Share of a product in a mix, e.g. Cream=60; may be repeated</source>
        <translation>某产品在组合中的份额，如 Cream=60；可多次给出</translation>
    </message>
    <message>
        <source>Shares are of the running time (time) or of the good units (units); time unless given</source>
        <translation>份额按运行时间（time）或合格单位（units）；未给出时为 time</translation>
    </message>
    <message>
        <source>Join the parts that --shard wrote into the whole study</source>
        <translation>把 --shard 写出的分片合并成完整研究</translation>
    </message>
    <message>
        <source>All parts of one study, in any order</source>
        <translation>一个研究的全部分片，顺序不限</translation>
    </message>
    <message>
        <source>Write the result as JSON, as the undivided study would; - is standard output</source>
        <translation>以 JSON 写出结果，与未分片的研究相同；- 为标准输出</translation>
    </message>
    <message>
        <source>Write a sweep&apos;s figures as CSV; - is standard output</source>
        <translation>以 CSV 写出扫描的指标；- 为标准输出</translation>
    </message>
    <message>
        <source>No table; errors still appear</source>
        <translation>无表格；错误仍会显示</translation>
    </message>
    <message>
        <source>%1 replications of %2 variants would not fit in memory; at most %3 do, and --shard divides them among several runs</source>
        <translation>%2 个变体的 %1 次重复放不进内存；最多 %3 次，可用 --shard 分到多次运行</translation>
    </message>
    <message>
        <source>%1: product: %2 needs a product that names its material_type; give one in the line&apos;s `run` or the scenario</source>
        <translation>%1：product：%2 需要注明 material_type 的产品；请在生产线的 `run` 或方案中给出一个</translation>
    </message>
    <message>
        <source>its scenario is wrong: %1</source>
        <translation>其方案有误：%1</translation>
    </message>
    <message>
        <source>it is about a figure that this program does not know</source>
        <translation>它涉及本程序不认识的指标</translation>
    </message>
    <message>
        <source>its plan is wrong</source>
        <translation>其计划有误</translation>
    </message>
    <message>
        <source>its rows are wrong</source>
        <translation>其行有误</translation>
    </message>
    <message>
        <source>its number of scenarios is wrong</source>
        <translation>其方案数有误</translation>
    </message>
    <message>
        <source>its range is wrong</source>
        <translation>其范围有误</translation>
    </message>
    <message>
        <source>its percentage is wrong</source>
        <translation>其百分比有误</translation>
    </message>
    <message>
        <source>it is of a study that this program does not know, `%1`</source>
        <translation>它属于本程序不认识的研究 `%1`</translation>
    </message>
    <message>
        <source>a run has the wrong number of figures</source>
        <translation>某次运行的指标个数有误</translation>
    </message>
    <message>
        <source>its stops are wrong</source>
        <translation>其停机有误</translation>
    </message>
    <message>
        <source>the number of its replications is wrong</source>
        <translation>其重复次数有误</translation>
    </message>
    <message>
        <source>its number is wrong</source>
        <translation>其编号有误</translation>
    </message>
    <message>
        <source>an earlier version of the program wrote it, without the stops of its runs; write all parts again with this one</source>
        <translation>它由程序的较早版本写出，不含各次运行的停机；请用本版本重写全部分片</translation>
    </message>
    <message>
        <source>this is not what --shard wrote</source>
        <translation>这不是 --shard 写出的</translation>
    </message>
    <message>
        <source>this is not what --shard wrote, but %1, which needs no merging</source>
        <translation>这不是 --shard 写出的，而是 %1，无需合并</translation>
    </message>
    <message>
        <source>version %1 of the program wrote it, and this is version %2; the parts of a study must be of the same</source>
        <translation>它由程序版本 %1 写出，而这是版本 %2；一个研究的分片必须出自同一版本</translation>
    </message>
    <message>
        <source>it is of another study than %1: they differ in `%2`</source>
        <translation>它与 %1 属于不同研究：`%2` 不同</translation>
    </message>
    <message>
        <source>it is one of %1 parts, %2 one of %3</source>
        <translation>它是 %1 个分片之一，而 %2 是 %3 个之一</translation>
    </message>
    <message>
        <source>part %1 is given twice; it is also in %2</source>
        <translation>分片 %1 给出了两次；%2 中也有</translation>
    </message>
    <message>
        <source>the number of its variants is wrong</source>
        <translation>其变体数有误</translation>
    </message>
    <message>
        <source>part %1 of %2 is missing</source>
        <translation>缺少 %2 个分片中的第 %1 个</translation>
    </message>
    <message>
        <source>parts %1 of %2 are missing</source>
        <translation>缺少 %2 个分片中的第 %1 个（多个）</translation>
    </message>
    <message>
        <source>%1: this is not JSON, or not all of it</source>
        <translation>%1：这不是 JSON，或不完整</translation>
    </message>
    <message>
        <source>%1: this is not a whole part of a study</source>
        <translation>%1：这不是完整的研究分片</translation>
    </message>
    <message>
        <source>Level of confidence of all intervals, 0.5 to 0.9999; 0.95 unless given</source>
        <translation>所有区间的置信水平，0.5 至 0.9999；默认 0.95</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 至 %2 的数</translation>
    </message>
    <message>
        <source>Differences below this share of the reference&apos;s figure are not relevant, 0 to 1; 0.005 unless given</source>
        <translation>低于参照指标此份额的差异不重要，0 至 1；默认 0.005</translation>
    </message>
    <message>
        <source>Target %1: not reached with %2 confidence by any of these totals.</source>
        <translation>目标 %1：这些总数中没有一个以 %2 的置信度达到。</translation>
    </message>
    <message>
        <source>Target %1: 1 place reaches it with %4 confidence (%3).</source>
        <translation>目标 %1：1 个位置以 %4 的置信度达到 (%3)。</translation>
    </message>
    <message>
        <source>Target %1: %2 places reach it with %4 confidence (%3).</source>
        <translation>目标 %1：%2 个位置以 %4 的置信度达到 (%3)。</translation>
    </message>
    <message>
        <source>there is no option `%1`; did you mean `%2`?</source>
        <translation>没有选项 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no option `%1`; --help lists them</source>
        <translation>没有选项 `%1`；--help 列出所有选项</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>起</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>键</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PRODUCT</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>STATION</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>止</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>one argument too many: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>arguments too many: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>Random seed, 0 to 2^53 - 1, or the word `null` for a fresh one</source>
        <translation>随机种子，0 至 2^53 - 1，或写 `null` 以抽取新种子</translation>
    </message>
    <message>
        <source>an unknown compiler</source>
        <translation>未知的编译器</translation>
    </message>
    <message>
        <source>Built with %1 by %2</source>
        <translation>使用 %1 构建，编译器 %2</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>OEE = %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE = %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(run)</source>
        <translation>（运行）</translation>
    </message>
    <message>
        <source>(line)</source>
        <translation>（生产线）</translation>
    </message>
    <message>
        <source>no difference: %1 and %2 have the same stations, parameters and run settings</source>
        <translation>无差异：%1 与 %2 的工位、参数和运行设置相同</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>JAMMED</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>SETUP</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>PLANNED</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>a number above 0 to %1, and a nanosecond or longer</source>
        <translation>大于 0 至 %1 的数，且不短于一纳秒</translation>
    </message>
    <message>
        <source>--set %1: this parameter is set already</source>
        <translation>--set %1：此参数已设置过</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1</source>
        <translation>%1：%2 是份额，即 0 至 1 的小数</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>/min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>/h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>周期时间</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds of one cycle while the station runs: 3600 divided by the cycles per hour.</source>
        <translation>工位运行时一个周期的秒数：3600 除以每小时周期数。</translation>
    </message>
    <message>
        <source>Puts out</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>What this station puts out per minute, at its speed: cases for a case packer.</source>
        <translation>此工位按其速度每分钟的产出：装箱机为箱数。</translation>
    </message>
    <message>
        <source>Counted by the line</source>
        <translation>按生产线计数</translation>
    </message>
    <message>
        <source>What the line counts, per minute at this station&apos;s speed: the tubes in a case times the cases.</source>
        <translation>生产线所计的数，按此工位速度每分钟：箱数乘以每箱的管数。</translation>
    </message>
    <message>
        <source>What the line counts, per hour at this station&apos;s speed.</source>
        <translation>生产线所计的数，按此工位速度每小时。</translation>
    </message>
    <message>
        <source>Share of the line&apos;s pace</source>
        <translation>占生产线节奏的份额</translation>
    </message>
    <message>
        <source>Speed as a share of the speed of the line&apos;s slowest station (its constraint) in the baseline, both in what the line counts.</source>
        <translation>速度占基准中最慢工位（节拍工位）速度的份额，两者均按生产线的计数。</translation>
    </message>
    <message>
        <source>Breakdowns per running hour</source>
        <translation>每运行小时故障数</translation>
    </message>
    <message>
        <source>Breakdowns in an hour of running; waiting and stopped time does not count. A cycle has one breakdown at most, so that 60 divided by this is a little more than the time between failures.</source>
        <translation>一小时运行中的故障数；等待和停机时间不计。一个周期最多一次故障，因此 60 除以此值略大于失效间隔时间。</translation>
    </message>
    <message>
        <source>Cycles per jam</source>
        <translation>每次短停机的周期数</translation>
    </message>
    <message>
        <source>One jam in so many cycles, on average.</source>
        <translation>平均每这么多周期一次短停机。</translation>
    </message>
    <message>
        <source>Jams per running hour</source>
        <translation>每运行小时短停机数</translation>
    </message>
    <message>
        <source>Jams in an hour of running, at the station&apos;s speed; waiting and stopped time does not count.</source>
        <translation>按工位速度，一小时运行中的短停机数；等待和停机时间不计。</translation>
    </message>
    <message>
        <source>Minutes per jam</source>
        <translation>每次短停机分钟数</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Mean length of a jam.</source>
        <translation>短停机的平均时长。</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (baseline %2)</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（基准 %2）</translation>
    </message>
    <message>
        <source>%1 since %2 (for %3)</source>
        <translation>%1，自 %2 起（%3）</translation>
    </message>
    <message>
        <source>whose items are still under way</source>
        <translation>其件仍在途中</translation>
    </message>
    <message>
        <source>since %1 (%2 so far)</source>
        <translation>自 %1 起（目前 %2）</translation>
    </message>
    <message>
        <source>down since %1 (%2 so far)</source>
        <translation>自 %1 起故障（目前 %2）</translation>
    </message>
    <message>
        <source>jammed since %1 (%2 so far)</source>
        <translation>自 %1 起短停机（目前 %2）</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>starved since %1 (%2 so far)</source>
        <translation>自 %1 起缺料（目前 %2）</translation>
    </message>
    <message>
        <source>blocked since %1 (%2 so far)</source>
        <translation>自 %1 起堵料（目前 %2）</translation>
    </message>
    <message>
        <source>in changeover since %1 (%2 so far)</source>
        <translation>自 %1 起换型（目前 %2）</translation>
    </message>
    <message>
        <source>closed since %1 (%2 so far)</source>
        <translation>自 %1 起关闭（目前 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>raw items</source>
        <translation>原料件</translation>
    </message>
    <message>
        <source>waits for %1, %2</source>
        <comment>station, state</comment>
        <translation>等待 %1，%2</translation>
    </message>
    <message>
        <source>waits for %1, which is starved by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>等待 %1，它因 %2 缺料，%3</translation>
    </message>
    <message>
        <source>waits for %1, which is blocked by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>等待 %1，它因 %2 堵料，%3</translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>等待 %1，它与另外 %Ln 个工位因 %2 缺料，%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>等待 %1，它与另外 %Ln 个工位因 %2 堵料，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>收集中</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waiting: station and its state</comment>
        <translation>因 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Bottleneck at this moment</source>
        <translation>此刻的瓶颈</translation>
    </message>
    <message>
        <source>does not wait from %1 to %2 (%3), longer than any other station now</source>
        <translation>从 %1 到 %2（%3）不等待，比此刻任何其他工位都长</translation>
    </message>
    <message>
        <source>Holds %1 of the batch</source>
        <translation>持有批次的 %1</translation>
    </message>
    <message>
        <source>Delivered: %1 %2</source>
        <translation>已交付：%1 %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已剔除：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) changed in this scenario</source>
        <translation>
            <numerusform>本方案更改了 %Ln 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
    <message>
        <source>bottleneck at this moment</source>
        <translation>此刻的瓶颈</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>%1 %2 delivered</source>
        <translation>已交付 %1 %2</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>在本方案中更改</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>物料号</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>计价类型</translation>
    </message>
    <message>
        <source>Jam probability, factor</source>
        <translation>短停机概率，系数</translation>
    </message>
    <message>
        <source>Defect rate, factor</source>
        <translation>缺陷率，系数</translation>
    </message>
    <message>
        <source>Cycle time, factor</source>
        <translation>周期时间，系数</translation>
    </message>
    <message>
        <source>Breakdowns, factor</source>
        <translation>故障，系数</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>材料成本</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>加工成本</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>班次时长</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>仿真班次数</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>遥测间隔</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>产量间隔</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>班次开始</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Operating hours per year</source>
        <translation>年运行小时</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>年贴现率</translation>
    </message>
    <message>
        <source>Life of the investment</source>
        <translation>投资寿命</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>节拍工位</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>在线上的位置</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>每周期件数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>Random stream</source>
        <translation>随机流</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>not in the line</source>
        <translation>不在线上</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>Where a station stands: &quot;first&quot; in the line, or after another one</extracomment>
        <translation>最前</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>DocumentRoom</name>
    <message>
        <source>Nothing was changed: a project with its unsaved changes may have at most %1 MiB, and this would make it larger.</source>
        <translation>未更改任何内容：项目连同未保存的更改最多 %1 MiB，这样会超出。</translation>
    </message>
    <message>
        <source>Nothing was added: a line has at most %1 stations, and with these it would have %2.</source>
        <translation>未添加任何内容：一条生产线最多 %1 个工位，加上这些将有 %2 个。</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a line may have at most %1 MiB, and this would make it larger.</source>
        <translation>未更改任何内容：生产线文件最多 %1 MiB，这样会超出。</translation>
    </message>
    <message>
        <source>Nothing was added: a calendar has at most %1 entries, and with these it would have %2.</source>
        <translation>未添加任何内容：日历最多 %1 个条目，加上这些将有 %2 个。</translation>
    </message>
    <message>
        <source>Nothing was added: a project has at most %1 scenarios, those of other lines included, and with this it would have %2.</source>
        <translation>未添加任何内容：项目最多 %1 个方案（含其他生产线的），加上它将有 %2 个。</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a scenario may have at most %1 MiB, and this would make it larger.</source>
        <translation>未更改任何内容：方案文件最多 %1 MiB，这样会超出。</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, items per cycle %2</source>
        <translation>%1，每周期件数 %2</translation>
    </message>
    <message>
        <source>%1, output %2 → %3</source>
        <translation>%1，产出 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (reset)</source>
        <comment>a scenario, then a parameter</comment>
        <translation>%1：%2（已重置）</translation>
    </message>
    <message>
        <source>good units/h</source>
        <translation>合格单位/h</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>good units/min</source>
        <translation>合格单位/min</translation>
    </message>
</context>
<context>
    <name>ElementWords</name>
    <message>
        <source>%1: %2 stops</source>
        <comment>station, name of a stop reason</comment>
        <translation>%1：停机“%2”</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>name of a stop reason of the line</comment>
        <translation>停机“%1”</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <comment>name of an entry</comment>
        <translation>日历：%1</translation>
    </message>
    <message>
        <source>%1, every</source>
        <comment>stops of a reason; their interval follows</comment>
        <translation>%1，间隔</translation>
    </message>
    <message>
        <source>%1, each</source>
        <comment>stops of a reason; their length follows</comment>
        <translation>%1，每次</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>of a calendar entry</comment>
        <translation>工位</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>A stop, calendar entry or product is there, as a value</extracomment>
        <translation>存在</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Faster filler</source>
        <translation>更快的灌装机</translation>
    </message>
    <message>
        <source>The filler runs 10 % faster and yields about 5 %. What is missing goes to its own stops, which do not get shorter, and to waiting for the rest of the line.</source>
        <translation>灌装机快 10 %，产出约多 5 %。其余的损失在它自己的停机（不会变短）和等待生产线其他部分上。</translation>
    </message>
    <message>
        <source>Faster filler repairs</source>
        <translation>更快修理灌装机</translation>
    </message>
    <message>
        <source>The filler is repaired in 6 minutes instead of 8. No buffer can make up for the station that sets the pace: about 1.6 % more.</source>
        <translation>灌装机用 6 分钟而不是 8 分钟修好。没有缓冲区能弥补决定节拍的工位：约多 1.6 %。</translation>
    </message>
    <message>
        <source>Fewer cartoner jams</source>
        <translation>更少的装盒机短停机</translation>
    </message>
    <message>
        <source>The cartoner jams 30 % less often. The buffer before it hides most of its short stops already: about 1 % more.</source>
        <translation>装盒机短停机少 30 %。它前面的缓冲区已经掩盖了大多数：约多 1 %。</translation>
    </message>
    <message>
        <source>Fewer case packer jams</source>
        <translation>更少的装箱机短停机</translation>
    </message>
    <message>
        <source>The case packer jams 30 % less often, and next to nothing is gained: the places before it hide its short stops. Look at a machine&apos;s neighbours before improving it.</source>
        <translation>装箱机短停机少 30 %，但几乎没有收益：它前面的位置掩盖了短停机。改进一台机器之前先看看它的相邻工位。</translation>
    </message>
    <message>
        <source>Larger filler buffer</source>
        <translation>更大的灌装机缓冲区</translation>
    </message>
    <message>
        <source>600 places behind the filler instead of 150. A minute and a quarter of protection becomes almost six, and most stops of the cartoner no longer reach the filler: about 4.7 % more. The level at which it starts again moves along; at the old one it would be 2.9 %.</source>
        <translation>灌装机后面 600 个位置而不是 150 个。一分十五秒的保护变成近六分钟，装盒机的多数停机不再影响灌装机：约多 4.7 %。重启存量随之改变；若保持原值则为 2.9 %。</translation>
    </message>
    <message>
        <source>100 tubes a minute; the tube filler sets the pace, and every stop behind it costs only what the buffers cannot hide.</source>
        <translation>每分钟 100 支管；灌管机决定节拍，它后面的每次停机只损失缓冲区掩盖不了的部分。</translation>
    </message>
    <message>
        <source>Cosmetic tubes</source>
        <translation>化妆品软管</translation>
    </message>
    <message>
        <source>Every value is engineering judgement, none was measured at a plant.</source>
        <translation>所有数值均为工程判断，没有在工厂测量过。</translation>
    </message>
    <message>
        <source>Relief at lunch</source>
        <translation>午餐顶班</translation>
    </message>
    <message>
        <source>Others take over at lunch, and the line runs on: about 7 % more output. The OEE stays where it is, as the break was left out of it; TEEP, which is of all hours, rises by 4 points.</source>
        <translation>午餐时由他人顶班，生产线继续运行：产出约多 7 %。OEE 不变，因为休息本来不计入；按全部小时计算的 TEEP 上升 4 个百分点。</translation>
    </message>
    <message>
        <source>Shorter shade change</source>
        <translation>更短的换色</translation>
    </message>
    <message>
        <source>A change of shade takes 15 minutes instead of 30. A changeover is a loss of availability: output, OEE and TEEP all rise, output by about 3.6 %.</source>
        <translation>换色用 15 分钟而不是 30 分钟。换型是可用率损失：产出、OEE 和 TEEP 都上升，产出约升 3.6 %。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>The line as it is. The others are compared with it.</source>
        <translation>现有的生产线。其他方案与它比较。</translation>
    </message>
    <message>
        <source>Faster inspector</source>
        <translation>更快的检测机</translation>
    </message>
    <message>
        <source>The Inspector at 13,000 an hour instead of 11,000. That is 18 % more speed for 0.6 % more output, as it is not the slowest machine.</source>
        <translation>检测机每小时 13,000 而不是 11,000。速度高 18 %，产出只多 0.6 %，因为它不是最慢的机器。</translation>
    </message>
    <message>
        <source>Filler repaired faster</source>
        <translation>更快修好灌装机</translation>
    </message>
    <message>
        <source>Repairs of the Filler take 10 minutes instead of 15. It is down less, and what it loses cannot be made up elsewhere: it sets the pace.</source>
        <translation>灌装机的修理用 10 分钟而不是 15 分钟。它故障更少，而它的损失在别处补不回来：它决定节拍。</translation>
    </message>
    <message>
        <source>Large buffer test</source>
        <translation>大缓冲区试验</translation>
    </message>
    <message>
        <source>Ten times the places behind the Filler. The Filler is not kept waiting by every stop of the Packer any more, which is worth about 4.5 % of output.</source>
        <translation>灌装机后面十倍的位置。灌装机不再被包装机的每次停机拖住，约值 4.5 % 的产出。</translation>
    </message>
    <message>
        <source>A teaching line of four stations: heavy jams of a fast packer, felt by the filler through too small buffers.</source>
        <translation>四个工位的教学生产线：快速包装机的大量短停机，透过过小的缓冲区影响灌装机。</translation>
    </message>
    <message>
        <source>Cosmetics line</source>
        <translation>化妆品生产线</translation>
    </message>
    <message>
        <source>Packer with fewer jams</source>
        <translation>短停机更少的包装机</translation>
    </message>
    <message>
        <source>The Packer jams once in 40 cycles instead of once in 20. It is much faster than the Filler, and its stops still cost output, as the places before it hold less than a stop.</source>
        <translation>包装机每 40 个周期而不是 20 个周期一次短停机。它比灌装机快得多，但其停机仍损失产出，因为它前面的位置容不下一次停机。</translation>
    </message>
    <message>
        <source>The line as it is, after an hour of warm-up. The others are compared with it.</source>
        <translation>现有的生产线，预热一小时后。其他方案与它比较。</translation>
    </message>
    <message>
        <source>Faster packer repairs</source>
        <translation>更快修理收缩包装机</translation>
    </message>
    <message>
        <source>The shrink packer is repaired in 3 minutes instead of 4. A shorter stop is one that the buffer can hide: about 1 % more.</source>
        <translation>收缩包装机用 3 分钟而不是 4 分钟修好。更短的停机可被缓冲区掩盖：约多 1 %。</translation>
    </message>
    <message>
        <source>Faster palletizer</source>
        <translation>更快的码垛机</translation>
    </message>
    <message>
        <source>The palletizer at 110 pallets an hour instead of 95. It is not the slowest, so speed helps it only to catch up after a stop: about 0.3 % more.</source>
        <translation>码垛机每小时 110 托而不是 95 托。它不是最慢的，所以速度只帮助它在停机后追赶：约多 0.3 %。</translation>
    </message>
    <message>
        <source>36,000 bottles an hour over eight machines; long accumulation tables keep the filler running through short stops.</source>
        <translation>八台机器每小时 36,000 瓶；长的积放台使灌装机在短停机时继续运行。</translation>
    </message>
    <message>
        <source>PET beverage</source>
        <translation>PET 饮料</translation>
    </message>
    <message>
        <source>Longer labeller infeed</source>
        <translation>更长的贴标机进料</translation>
    </message>
    <message>
        <source>3600 places before the labeller instead of 1200, with the restart level at three quarters as before. A minute and a half of protection becomes five and a half, longer than most of its breakdowns: about 3.9 % more.</source>
        <translation>贴标机前 3600 个位置而不是 1200 个，重启存量仍为四分之三。一分半的保护变成五分半，长于它的多数故障：约多 3.9 %。</translation>
    </message>
    <message>
        <source>Longer packer infeed</source>
        <translation>更长的包装机进料</translation>
    </message>
    <message>
        <source>3000 places before the shrink packer instead of 600. It stops for film as well as for breakdowns, three to four minutes each, and the tables behind the labeller do not hide all of it: about 2.8 % more.</source>
        <translation>收缩包装机前 3000 个位置而不是 600 个。它因换膜和故障停机，每次三到四分钟，贴标机后的台面掩盖不了全部：约多 2.8 %。</translation>
    </message>
    <message>
        <source>Lunch in turns</source>
        <translation>轮流午餐</translation>
    </message>
    <message>
        <source>The crew eats in turns and the line runs through: about 6.6 % more output at the same OEE, as a break is planned and left out of it. Compare TEEP.</source>
        <translation>班组轮流用餐，生产线不停：同样的 OEE 下产出约多 6.6 %，因为休息是计划内的，不计入。请比较 TEEP。</translation>
    </message>
    <message>
        <source>Reel splicer</source>
        <translation>卷料接驳机</translation>
    </message>
    <message>
        <source>A splicer joins the label reels, and the labeller neither stops for them nor starts slowly. The tables around it hide most of these short stops already: about 0.4 % more.</source>
        <translation>接驳机连接标签卷，贴标机既不为换卷停机也不慢速启动。它周围的台面已经掩盖了多数这类短停机：约多 0.4 %。</translation>
    </message>
    <message>
        <source>Faster cartoner</source>
        <translation>更快的装盒机</translation>
    </message>
    <message>
        <source>The cartoner at 8000 an hour instead of 7000. Without buffers even a station that is fast enough has to catch up quickly after a stop: about 0.8 % more.</source>
        <translation>装盒机每小时 8000 而不是 7000。没有缓冲区，即使足够快的工位也要在停机后迅速追赶：约多 0.8 %。</translation>
    </message>
    <message>
        <source>Fewer thermoformer jams</source>
        <translation>更少的热成型机短停机</translation>
    </message>
    <message>
        <source>The thermoformer jams 30 % less often. It sets the pace, so what it no longer loses is output: about 3.5 % more.</source>
        <translation>热成型机短停机少 30 %。它决定节拍，所以不再损失的就是产出：约多 3.5 %。</translation>
    </message>
    <message>
        <source>Larger blister buffer</source>
        <translation>更大的泡罩缓冲区</translation>
    </message>
    <message>
        <source>600 places for blisters instead of 90. Twenty seconds of protection become two minutes, and the close coupling is broken where it hurts most: about 8 % more.</source>
        <translation>泡罩 600 个位置而不是 90 个。二十秒的保护变成两分钟，紧密连接在最要紧处被打破：约多 8 %。</translation>
    </message>
    <message>
        <source>Larger leaflet feeder</source>
        <translation>更大的说明书供料器</translation>
    </message>
    <message>
        <source>A larger magazine: the cartoner stops for leaflets once in 4000 cartons instead of 2000. The stops are short, but every one of them is felt up to the thermoformer: about 0.6 % more.</source>
        <translation>更大的料仓：装盒机每 4000 盒而不是 2000 盒为说明书停一次。停机虽短，但每次都影响到热成型机：约多 0.6 %。</translation>
    </message>
    <message>
        <source>300 blisters a minute, closely coupled: with hardly any buffer, every machine&apos;s stops are everybody&apos;s.</source>
        <translation>每分钟 300 板泡罩，紧密连接：几乎没有缓冲区，每台机器的停机就是所有机器的停机。</translation>
    </message>
    <message>
        <source>Pharma blister</source>
        <translation>药品泡罩</translation>
    </message>
    <message>
        <source>Shorter line clearance</source>
        <translation>更短的清场</translation>
    </message>
    <message>
        <source>Line clearance between two lots takes 25 minutes instead of 40: about 4 % more, as much as 30 % fewer jams of the thermoformer.</source>
        <translation>两批之间的清场用 25 分钟而不是 40 分钟：约多 4 %，相当于热成型机短停机减少 30 %。</translation>
    </message>
    <message>
        <source>All buffers doubled</source>
        <translation>全部缓冲区加倍</translation>
    </message>
    <message>
        <source>Twice the places everywhere gain about 2.4 %. Compare that with the places around the grinder alone.</source>
        <translation>处处加倍位置约多 2.4 %。请与只增加磨床周围的位置比较。</translation>
    </message>
    <message>
        <source>Faster grinder repairs</source>
        <translation>更快修理磨床</translation>
    </message>
    <message>
        <source>The grinder is repaired in 10 minutes instead of 15: about 2 % more, nearly as much as twice the buffers everywhere.</source>
        <translation>磨床用 10 分钟而不是 15 分钟修好：约多 2 %，几乎等于处处加倍缓冲区。</translation>
    </message>
    <message>
        <source>Larger grinder infeed</source>
        <translation>更大的磨床进料</translation>
    </message>
    <message>
        <source>30 places before the grinder instead of 15. Its suppliers are faster and keep it fed already: about 0.8 % more.</source>
        <translation>磨床前 30 个位置而不是 15 个。它的上游更快，本来就供得上：约多 0.8 %。</translation>
    </message>
    <message>
        <source>Larger grinder outfeed</source>
        <translation>更大的磨床出料</translation>
    </message>
    <message>
        <source>24 places behind the grinder instead of 8. It runs on while the honing machine stands: about 1.4 % more.</source>
        <translation>磨床后 24 个位置而不是 8 个。珩磨机停机时它继续运行：约多 1.4 %。</translation>
    </message>
    <message>
        <source>Seven operations at a takt of 62 s; the grinder is the slowest and the least reliable, so its neighbours matter most.</source>
        <translation>节拍 62 s 的七道工序；磨床最慢也最不可靠，因此它的相邻工位最重要。</translation>
    </message>
    <message>
        <source>Serial machining</source>
        <translation>批量机加工</translation>
    </message>
    <message>
        <source>Longer tool life</source>
        <translation>更长的刀具寿命</translation>
    </message>
    <message>
        <source>The tools of mill, drill and bore last half as long again. Three machines stop a third less for their tools, for about 0.4 % more output: none of them is the grinder.</source>
        <translation>铣、钻、镗的刀具寿命长一半。三台机器因刀具的停机少三分之一，产出约多 0.4 %：它们都不是磨床。</translation>
    </message>
    <message>
        <source>Rarer dressing</source>
        <translation>更少的修整</translation>
    </message>
    <message>
        <source>The grinding wheel is dressed after 90 parts instead of 60: about 0.75 % more from one machine, the one that sets the pace.</source>
        <translation>砂轮每 90 件而不是 60 件修整一次：仅一台机器约多 0.75 %，正是决定节拍的那台。</translation>
    </message>
    <message>
        <source>Fewer packer jams</source>
        <translation>更少的包装机短停机</translation>
    </message>
    <message>
        <source>The tray packer jams 30 % less often: about 1 % more. The larger cup buffer gains more than four times that.</source>
        <translation>托盘包装机短停机少 30 %：约多 1 %。更大的杯缓冲区收益是它的四倍多。</translation>
    </message>
    <message>
        <source>Fruit change without scrap</source>
        <translation>换水果无废品</translation>
    </message>
    <message>
        <source>Nothing is thrown away after a change of fruit, instead of 300 cups: about 0.6 % more. The stop itself stays; this is the quality it costs.</source>
        <translation>换水果后不再丢弃 300 杯：约多 0.6 %。停机本身仍在；这是它损失的质量。</translation>
    </message>
    <message>
        <source>Larger cup buffer</source>
        <translation>更大的杯缓冲区</translation>
    </message>
    <message>
        <source>960 places behind the cup filler instead of 240. Its stops and those of the tray packer meet here, and both are hidden for longer: about 4.3 % more.</source>
        <translation>灌杯机后 960 个位置而不是 240 个。它和托盘包装机的停机在此相遇，两者都被掩盖得更久：约多 4.3 %。</translation>
    </message>
    <message>
        <source>Larger tray buffer</source>
        <translation>更大的托盘缓冲区</translation>
    </message>
    <message>
        <source>160 places for trays instead of 40. On the conveyor 8 of them are under way, so that the 40 protect for little more than a minute; the tray packer then waits less for the labeller and the palletizer: about 2.5 % more.</source>
        <translation>托盘 160 个位置而不是 40 个。输送带上有 8 个在途中，所以 40 个只保护一分多钟；之后托盘包装机较少等待贴标机和码垛机：约多 2.5 %。</translation>
    </message>
    <message>
        <source>24,000 cups an hour; the cup filler&apos;s long breakdowns weigh most, the buffers before and after the tray packer next.</source>
        <translation>每小时 24,000 杯；灌杯机的长故障影响最大，其次是托盘包装机前后的缓冲区。</translation>
    </message>
    <message>
        <source>Yoghurt cups</source>
        <translation>酸奶杯</translation>
    </message>
    <message>
        <source>Shorter cleaning</source>
        <translation>更短的清洁</translation>
    </message>
    <message>
        <source>Cleaning takes 45 minutes instead of 60: about 3.7 % more output. It is planned, so the OEE does not move: a plant that looks at its OEE alone does not see this gain.</source>
        <translation>清洁用 45 分钟而不是 60 分钟：产出约多 3.7 %。它是计划内的，所以 OEE 不变：只看 OEE 的工厂看不到这项收益。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Finished items</source>
        <translation>成品件</translation>
    </message>
    <message>
        <source>items that the last station delivered</source>
        <translation>最后工位交付的件数</translation>
    </message>
    <message>
        <source>Finished items per hour</source>
        <translation>每小时成品件</translation>
    </message>
    <message>
        <source>items that the last station delivered / hours, planned stops included</source>
        <translation>最后工位交付的件数 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>每小时单位</translation>
    </message>
    <message>
        <source>base units delivered, good and defective / hours, planned stops included</source>
        <translation>交付的基本单位，合格与缺陷 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Good units per hour</source>
        <translation>每小时合格单位</translation>
    </message>
    <message>
        <source>good base units delivered / hours, planned stops included</source>
        <translation>交付的合格基本单位 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Output per hour</source>
        <translation>每小时产出</translation>
    </message>
    <message>
        <source>good base units output / hours, planned stops included; they are output when the last station past the constraint that collects several items takes them, in a line without one when they are delivered</source>
        <translation>产出的合格基本单位 / 小时，含计划停机；节拍工位之后最后一个集取多件的工位取走时即为产出，没有这种工位的生产线则在交付时</translation>
    </message>
    <message>
        <source>Units delivered</source>
        <translation>交付单位</translation>
    </message>
    <message>
        <source>base units delivered, good and defective</source>
        <translation>交付的基本单位，合格与缺陷</translation>
    </message>
    <message>
        <source>Good units delivered</source>
        <translation>交付的合格单位</translation>
    </message>
    <message>
        <source>good base units delivered</source>
        <translation>交付的合格基本单位</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>剔除单位</translation>
    </message>
    <message>
        <source>base units in the items that any station rejected</source>
        <translation>任一工位剔除的件中的基本单位</translation>
    </message>
    <message>
        <source>Rejected share</source>
        <translation>剔除份额</translation>
    </message>
    <message>
        <source>base units rejected / (those that the first station to make an item completed + those rejected before it)</source>
        <translation>剔除的基本单位 /（第一个制成件的工位完成的 + 在它之前剔除的）</translation>
    </message>
    <message>
        <source>Defective finished items</source>
        <translation>有缺陷的成品件</translation>
    </message>
    <message>
        <source>finished items that are marked defective themselves</source>
        <translation>自身标为有缺陷的成品件</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>在制品</translation>
    </message>
    <message>
        <source>base units between the source and delivery or rejection, averaged over time</source>
        <translation>源与交付或剔除之间的基本单位，按时间平均</translation>
    </message>
    <message>
        <source>Lead time, mean</source>
        <translation>通过时间，均值</translation>
    </message>
    <message>
        <source>time of a finished item since the oldest of its contents was taken from the source</source>
        <translation>成品件自其最早的内容从源取出以来的时间</translation>
    </message>
    <message>
        <source>Lead time, 95th percentile</source>
        <translation>通过时间，第 95 百分位</translation>
    </message>
    <message>
        <source>lead time that 95 % of a shift&apos;s finished items do not exceed; the interval leaves room for shifts with stops of hours</source>
        <translation>一个班次 95 % 的成品件不超过的通过时间；区间为有数小时停机的班次留有余地</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>output per scheduled hour / rated pace of the constraint, in base units</source>
        <translation>每计划小时产出 / 节拍工位额定节奏，按基本单位</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>不等待</translation>
    </message>
    <message>
        <source>constraint: time neither starved nor blocked / scheduled time</source>
        <translation>节拍工位：既不缺料也不堵料的时间 / 计划时间</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>constraint: time neither waiting nor down / time not waiting</source>
        <translation>节拍工位：既不等待也无故障的时间 / 不等待的时间</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>constraint: cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>节拍工位：周期 × 理想周期时间 /（执行 + 短停机时间）</translation>
    </message>
    <message>
        <source>Line fill</source>
        <translation>线填充</translation>
    </message>
    <message>
        <source>base units output or rejected at or after the constraint / base units the constraint made</source>
        <translation>节拍工位处或之后产出或剔除的基本单位 / 节拍工位制成的基本单位</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>good base units output / base units output or rejected at or after the constraint</source>
        <translation>产出的合格基本单位 / 节拍工位处或之后产出或剔除的基本单位</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>负荷率</translation>
    </message>
    <message>
        <source>constraint: scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>节拍工位：计划时间 / 全部时间；计划时间为未被计划停机占去的时间</translation>
    </message>
    <message>
        <source>TEEP</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>TEEP</translation>
    </message>
    <message>
        <source>output per hour of all time / rated pace of the constraint, in base units: loading × OEE</source>
        <translation>全部时间的每小时产出 / 节拍工位额定节奏，按基本单位：负荷率 × OEE</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>share of time waiting for items from upstream</source>
        <translation>等待上游来件的时间份额</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>share of time working on items</source>
        <translation>加工件的时间份额</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>share of time broken down</source>
        <translation>故障的时间份额</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>share of time in short stops</source>
        <translation>短停机的时间份额</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>堵料</translation>
    </message>
    <message>
        <source>share of time holding an output for which there is no room downstream</source>
        <translation>持有产出而下游无空位的时间份额</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>cycles completed</source>
        <translation>完成的周期</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>items delivered downstream</source>
        <translation>交付下游的件</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>defects that arose here</source>
        <translation>在此产生的缺陷</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>items sent to the reject bin</source>
        <translation>送入剔除箱的件</translation>
    </message>
    <message>
        <source>Units rejected here</source>
        <translation>此处剔除的单位</translation>
    </message>
    <message>
        <source>base units in the items that this station rejected</source>
        <translation>此工位剔除的件中的基本单位</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>breakdowns that began</source>
        <translation>开始的故障</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>short stops that began</source>
        <translation>开始的短停机</translation>
    </message>
    <message>
        <source>time neither starved nor blocked / scheduled time</source>
        <translation>既不缺料也不堵料的时间 / 计划时间</translation>
    </message>
    <message>
        <source>time neither waiting nor down / time not waiting</source>
        <translation>既不等待也无故障的时间 / 不等待的时间</translation>
    </message>
    <message>
        <source>cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>周期 × 理想周期时间 /（执行 + 短停机时间）</translation>
    </message>
    <message>
        <source>(cycles − defects) / cycles</source>
        <translation>（周期 − 缺陷）/ 周期</translation>
    </message>
    <message>
        <source>OEE as scheduled</source>
        <translation>计划 OEE</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / scheduled time</source>
        <translation>（周期 − 缺陷）× 理想周期时间 / 计划时间</translation>
    </message>
    <message>
        <source>OEE stand-alone</source>
        <translation>单机 OEE</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / time not waiting</source>
        <translation>（周期 − 缺陷）× 理想周期时间 / 不等待的时间</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>无故障率</translation>
    </message>
    <message>
        <source>1 − time down / scheduled time</source>
        <translation>1 − 故障时间 / 计划时间</translation>
    </message>
    <message>
        <source>Buffer level, mean</source>
        <translation>缓冲区存量，均值</translation>
    </message>
    <message>
        <source>items in the buffer after the station, averaged over time</source>
        <translation>工位后缓冲区中的件数，按时间平均</translation>
    </message>
    <message>
        <source>Buffer level, maximum</source>
        <translation>缓冲区存量，最大</translation>
    </message>
    <message>
        <source>most items in the buffer after the station</source>
        <translation>工位后缓冲区中的最多件数</translation>
    </message>
    <message>
        <source>Buffer full</source>
        <translation>缓冲区满</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is full</source>
        <translation>工位后缓冲区满的时间份额</translation>
    </message>
    <message>
        <source>Buffer empty</source>
        <translation>缓冲区空</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is empty</source>
        <translation>工位后缓冲区空的时间份额</translation>
    </message>
    <message>
        <source>Sole bottleneck</source>
        <translation>唯一瓶颈</translation>
    </message>
    <message>
        <source>share of time in which the station alone has the longest active period</source>
        <translation>只有此工位具有最长活动期的时间份额</translation>
    </message>
    <message>
        <source>Shifting bottleneck</source>
        <translation>转移瓶颈</translation>
    </message>
    <message>
        <source>share of time in which the bottleneck shifts to or from the station</source>
        <translation>瓶颈移向或移离此工位的时间份额</translation>
    </message>
    <message>
        <source>In changeover</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>share of time in changeovers</source>
        <translation>换型的时间份额</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>计划停机</translation>
    </message>
    <message>
        <source>share of time in planned stops, which is not scheduled</source>
        <translation>计划停机的时间份额，不属计划时间</translation>
    </message>
    <message>
        <source>scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>计划时间 / 全部时间；计划时间为未被计划停机占去的时间</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / all time: loading × OEE as scheduled</source>
        <translation>（周期 − 缺陷）× 理想周期时间 / 全部时间：负荷率 × 计划 OEE</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>误剔除</translation>
    </message>
    <message>
        <source>items rejected here that were not defective</source>
        <translation>在此剔除而并无缺陷的件</translation>
    </message>
    <message>
        <source>Units rejected because of it</source>
        <translation>因它剔除的单位</translation>
    </message>
    <message>
        <source>base units in the items rejected anywhere that became defective here first</source>
        <translation>在任何处剔除、最先在此变为缺陷的件中的基本单位</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>材料成本</translation>
    </message>
    <message>
        <source>units of the product made × material cost of one, scrap included</source>
        <translation>制成产品的单位 × 单位材料成本，含废品</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>加工成本</translation>
    </message>
    <message>
        <source>units of the product made × conversion cost of one, scrap included</source>
        <translation>制成产品的单位 × 单位加工成本，含废品</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>labour and overhead of all hours, energy of the hours in which stations run</source>
        <translation>全部小时的人工和间接费用，工位运行小时的能源</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>good units of the product output × selling price</source>
        <translation>产出的合格产品单位 × 售价</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边际贡献</translation>
    </message>
    <message>
        <source>revenue − material − conversion − cost rates</source>
        <translation>收入 − 材料 − 加工 − 费率</translation>
    </message>
    <message>
        <source>Material cost per hour</source>
        <translation>每小时材料成本</translation>
    </message>
    <message>
        <source>material cost / hours, planned stops included</source>
        <translation>材料成本 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Conversion cost per hour</source>
        <translation>每小时加工成本</translation>
    </message>
    <message>
        <source>conversion cost / hours, planned stops included</source>
        <translation>加工成本 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Cost rates per hour</source>
        <translation>每小时费率</translation>
    </message>
    <message>
        <source>cost rates / hours, planned stops included</source>
        <translation>费率 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Revenue per hour</source>
        <translation>每小时收入</translation>
    </message>
    <message>
        <source>revenue / hours, planned stops included</source>
        <translation>收入 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>每小时边际贡献</translation>
    </message>
    <message>
        <source>margin / hours, planned stops included</source>
        <translation>边际贡献 / 小时，含计划停机</translation>
    </message>
    <message>
        <source>Material cost per good unit</source>
        <translation>每合格单位材料成本</translation>
    </message>
    <message>
        <source>material cost / good base units output</source>
        <translation>材料成本 / 产出的合格基本单位</translation>
    </message>
    <message>
        <source>Conversion cost per good unit</source>
        <translation>每合格单位加工成本</translation>
    </message>
    <message>
        <source>conversion cost / good base units output</source>
        <translation>加工成本 / 产出的合格基本单位</translation>
    </message>
    <message>
        <source>Cost rates per good unit</source>
        <translation>每合格单位费率</translation>
    </message>
    <message>
        <source>cost rates / good base units output</source>
        <translation>费率 / 产出的合格基本单位</translation>
    </message>
    <message>
        <source>Margin per good unit</source>
        <translation>每合格单位边际贡献</translation>
    </message>
    <message>
        <source>margin / good base units output</source>
        <translation>边际贡献 / 产出的合格基本单位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Reload %1</source>
        <translation>重新载入 %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>LineTwin files (*.yaml *.yml);;All files (*)</source>
        <translation>LineTwin 文件 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FilePatience</name>
    <message>
        <source>Waiting for the disk</source>
        <translation>正在等待磁盘</translation>
    </message>
    <message>
        <source>The disk of %1 does not answer.</source>
        <translation>%1 所在的磁盘没有响应。</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>不等待(&amp;D)</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>Not saved yet:
%1</source>
        <translation>尚未保存：
%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>“%1”无法保存。</translation>
    </message>
    <message>
        <source>%1
Your changes are still here; save them to another place.</source>
        <translation>%1
您的更改仍在；请保存到别处。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not there.</source>
        <translation>“%1”需要“%2”，但它不在。</translation>
    </message>
    <message>
        <source>It was looked for at
%1
If it was moved, say where it is now; other files are then looked for beside it, too.</source>
        <translation>曾在此处查找
%1
如果它已移动，请指出现在的位置；其他文件也会在其旁查找。</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>定位(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open without it</source>
        <translation>不用它打开(&amp;O)</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>恢复未保存的更改</translation>
    </message>
    <message>
        <source>Another window was closed unexpectedly, too. Recover its changes?</source>
        <translation>另一个窗口也意外关闭了。恢复它的更改？</translation>
    </message>
    <message>
        <source>LineTwin was closed unexpectedly. Recover the unsaved changes?</source>
        <translation>LineTwin 意外关闭了。恢复未保存的更改？</translation>
    </message>
    <message>
        <source>Kept %1:
%2</source>
        <translation>保留于 %1：
%2</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Recover in another &amp;window</source>
        <translation>在另一个窗口恢复(&amp;W)</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>“%1” was not accepted, and goes if you go on.</source>
        <translation>“%1”未被接受，继续将丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not accepted, and go if you go on.</source>
        <translation>
            <numerusform>%Ln 项输入未被接受，继续将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>a field, what was typed there, why it is no value</comment>
        <translation>%1：“%2”。%3</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop and go on</source>
        <translation>放弃并继续(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved changes of the computer “%1” are kept here. Recover them?</source>
        <translation>这里保留着计算机“%1”的未保存更改。要恢复吗？</translation>
    </message>
    <message>
        <source>That computer may still be using them. Recover or discard them only if LineTwin no longer runs there.</source>
        <translation>那台计算机可能仍在使用它们。只有当 LineTwin 不再在那里运行时，才恢复或放弃它们。</translation>
    </message>
    <message>
        <source>Studies not kept</source>
        <translation>研究未保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished study(ies) would be lost.</source>
        <translation>
            <numerusform>将丢失 %Ln 项已完成的研究。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>不保留并继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is another product of this name</source>
        <translation>已有同名产品</translation>
    </message>
    <message>
        <source>there are no stations in this text</source>
        <translation>此文本中没有工位</translation>
    </message>
    <message>
        <source>must be linetwin/line/1 or linetwin/line/2</source>
        <translation>必须是 linetwin/line/1 或 linetwin/line/2</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only version 1; a newer LineTwin may</source>
        <translation>本程序不认识 `%1`，只认识版本 1；更新的 LineTwin 可能认识</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only versions 1 to %2; a newer LineTwin may</source>
        <translation>本程序不认识 `%1`，只认识版本 1 至 %2；更新的 LineTwin 可能认识</translation>
    </message>
    <message>
        <source>must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1</source>
        <translation>必须是 linetwin/line/1、linetwin/scenario/1 或 linetwin/project/1</translation>
    </message>
    <message>
        <source>this is neither a line, a scenario nor a project</source>
        <translation>这既不是生产线，也不是方案或项目</translation>
    </message>
    <message>
        <source>this is neither a line, which has the key `topology`, nor a scenario, which has the key `line`, nor a project, which has the key `scenarios`</source>
        <translation>这既不是有键 `topology` 的生产线，也不是有键 `line` 的方案，也不是有键 `scenarios` 的项目</translation>
    </message>
    <message>
        <source>`%1` is no line; a line is wanted here</source>
        <translation>`%1` 不是生产线；这里需要生产线</translation>
    </message>
    <message>
        <source>must be the path of a line&apos;s file</source>
        <translation>必须是生产线文件的路径</translation>
    </message>
    <message>
        <source>the line cannot be read: %1</source>
        <translation>无法读取生产线：%1</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>a name may have at most %1 characters</source>
        <translation>名称最多 %1 个字符</translation>
    </message>
    <message>
        <source>a control character is not allowed in a name</source>
        <translation>名称中不允许控制字符</translation>
    </message>
    <message>
        <source>a name must not begin or end with a space</source>
        <translation>名称不得以空格开头或结尾</translation>
    </message>
    <message>
        <source>Baseline is the line as it is today; choose another name</source>
        <translation>Baseline 是现有的生产线；请另选名称</translation>
    </message>
    <message>
        <source>a scenario cannot drop a reason; {every: null} switches it off</source>
        <translation>方案不能去掉原因；{every: null} 可将其关闭</translation>
    </message>
    <message>
        <source>a calendar entry needs `minutes`</source>
        <translation>日历条目需要 `minutes`</translation>
    </message>
    <message>
        <source>must be a list of stations, or all</source>
        <translation>必须是工位列表，或 all</translation>
    </message>
    <message>
        <source>must be a list of stations, each after a `-`</source>
        <translation>必须是工位列表，每个在 `-` 之后</translation>
    </message>
    <message>
        <source>a line may have at most %1 stations</source>
        <translation>一条生产线最多 %1 个工位</translation>
    </message>
    <message>
        <source>a measurement has a name and either mean and sd, per_input and tare, or text</source>
        <translation>测量有名称，并且有 mean 和 sd、per_input 和 tare，或 text</translation>
    </message>
    <message>
        <source>must be a list of parameters, like [uph]</source>
        <translation>必须是参数列表，如 [uph]</translation>
    </message>
    <message>
        <source>there is no parameter `%1`</source>
        <translation>没有参数 `%1`</translation>
    </message>
    <message>
        <source>there is no station `%1` in the line</source>
        <translation>生产线中没有工位 `%1`</translation>
    </message>
    <message>
        <source>there is no scenario `%1`; did you mean `%2`?</source>
        <translation>没有方案 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no scenario `%1` in the project</source>
        <translation>项目中没有方案 `%1`</translation>
    </message>
    <message>
        <source>must be a list of lines, each after a `-`</source>
        <translation>必须是生产线列表，每条在 `-` 之后</translation>
    </message>
    <message>
        <source>must be a list of moments, each after a `-`</source>
        <translation>必须是时刻列表，每个在 `-` 之后</translation>
    </message>
    <message>
        <source>this is no project</source>
        <translation>这不是项目</translation>
    </message>
    <message>
        <source>must be a list of scenarios, each after a `-`</source>
        <translation>必须是方案列表，每个在 `-` 之后</translation>
    </message>
    <message>
        <source>a project may have at most %1 scenarios</source>
        <translation>一个项目最多 %1 个方案</translation>
    </message>
    <message>
        <source>the line is written in the project, so that its scenarios have to be written here, too</source>
        <translation>生产线写在项目中，因此其方案也必须写在这里</translation>
    </message>
    <message>
        <source>the scenario cannot be read: %1</source>
        <translation>无法读取方案：%1</translation>
    </message>
    <message>
        <source>the scenario `%1` is not there and was left out</source>
        <translation>方案 `%1` 不在，已略去</translation>
    </message>
    <message>
        <source>`%1` is no scenario; a scenario is wanted here</source>
        <translation>`%1` 不是方案；这里需要方案</translation>
    </message>
    <message>
        <source>`%1` is a scenario of another line</source>
        <translation>`%1` 是另一条生产线的方案</translation>
    </message>
    <message>
        <source>the project has another scenario or line `%1`</source>
        <translation>项目已有另一个方案或生产线 `%1`</translation>
    </message>
    <message>
        <source>must be a list of names of scenarios</source>
        <translation>必须是方案名称列表</translation>
    </message>
    <message>
        <source>only `multiply` is possible here; without the key, measures that touch the same parameter exclude each other</source>
        <translation>这里只能是 `multiply`；没有此键，涉及同一参数的措施互相排斥</translation>
    </message>
    <message>
        <source>the tag %1 has no meaning here; leave it out</source>
        <translation>标签 %1 在此无意义；请略去</translation>
    </message>
    <message>
        <source>too many problems; the rest are not shown</source>
        <translation>问题太多；其余不再显示</translation>
    </message>
    <message>
        <source>must be a mapping: lines of `key: value`</source>
        <translation>必须是映射：`key: value` 形式的行</translation>
    </message>
    <message>
        <source>a key must be a text; put it in quotes</source>
        <translation>键必须是文本；请加引号</translation>
    </message>
    <message>
        <source>the key stands twice; first in line %1</source>
        <translation>键出现两次；先在第 %1 行</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>this key does not belong here but inside `%1`</source>
        <translation>此键不属于这里，而属于 `%1` 内</translation>
    </message>
    <message>
        <source>a space is missing after the `:`</source>
        <translation>`:` 后缺少空格</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean `%1`?</source>
        <translation>这里不认识此键；是否指 `%1`？</translation>
    </message>
    <message>
        <source>this key is not known here; known are: %1</source>
        <translation>这里不认识此键；认识的有：%1</translation>
    </message>
    <message>
        <source>must be a number, not a text; leave out the quotes</source>
        <translation>必须是数，不是文本；请去掉引号</translation>
    </message>
    <message>
        <source>must be a number, not empty or null</source>
        <translation>必须是数，不能为空或 null</translation>
    </message>
    <message>
        <source>must be a number, not a list or a mapping</source>
        <translation>必须是数，不是列表或映射</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>必须是有限的数</translation>
    </message>
    <message>
        <source>`%1` is not a number; write it with digits and a point, like 0.5</source>
        <translation>`%1` 不是数；请用数字和小数点书写，如 0.5</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 不是 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>must be a text; to mean a word like null, put it in quotes</source>
        <translation>必须是文本；若要表示 null 这样的词，请加引号</translation>
    </message>
    <message>
        <source>must be a text, not a list or a mapping</source>
        <translation>必须是文本，不是列表或映射</translation>
    </message>
    <message>
        <source>the text in quotes that begins here never ends; write %1 at its end</source>
        <translation>从这里开始的带引号文本没有结束；请在其末尾写 %1</translation>
    </message>
    <message>
        <source>the text in quotes that begins here ends in line %1; is a quote missing before?</source>
        <translation>从这里开始的带引号文本在第 %1 行结束；之前是否缺引号？</translation>
    </message>
    <message>
        <source>`%1` closes nothing here; remove it</source>
        <translation>`%1` 在此没有可关闭的；请移除</translation>
    </message>
    <message>
        <source>`%1` cannot close the `%2` of line %3; write `%4` before it</source>
        <translation>`%1` 不能关闭第 %3 行的 `%2`；请在其前写 `%4`</translation>
    </message>
    <message>
        <source>a bracket is not closed before this</source>
        <translation>此前有括号未关闭</translation>
    </message>
    <message>
        <source>a `,` or `%1` is missing before this</source>
        <translation>此前缺少 `,` 或 `%1`</translation>
    </message>
    <message>
        <source>the `%1` is not closed; write `%2` where it ends</source>
        <translation>`%1` 未关闭；请在其结束处写 `%2`</translation>
    </message>
    <message>
        <source>a second `: ` in one line; put the text that holds it in quotes</source>
        <translation>一行中有第二个 `: `；请把含它的文本加引号</translation>
    </message>
    <message>
        <source>a key is missing before the `:`</source>
        <translation>`:` 前缺少键</translation>
    </message>
    <message>
        <source>a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are indented more</source>
        <translation>`%1` 中缺少 `:`；请写 `key: value`，或在缩进更深的行之上写 `key:`</translation>
    </message>
    <message>
        <source>a space is missing after the `:` in `%1`</source>
        <translation>`%1` 中的 `:` 后缺少空格</translation>
    </message>
    <message>
        <source>this line is indented more than `%1`, which has a value already; begin it in column %2</source>
        <translation>此行比已有值的 `%1` 缩进更深；请从第 %2 列开始</translation>
    </message>
    <message>
        <source>nothing can follow the value here; put all of it in quotes, or write this on a line of its own</source>
        <translation>值之后在此不能再有内容；请全部加引号，或另起一行书写</translation>
    </message>
    <message>
        <source>the line is indented like none that it could belong to; it may begin in column: %1</source>
        <translation>此行的缩进与它可能属于的任何行都不符；它可以开始于列：%1</translation>
    </message>
    <message>
        <source>nothing in the file is called `%1`; put a text that begins with `*` in quotes</source>
        <translation>文件中没有名为 `%1` 的内容；以 `*` 开头的文本请加引号</translation>
    </message>
    <message>
        <source>`%1` means nothing in double quotes; write `\\` for a backslash, or use single quotes</source>
        <translation>`%1` 在双引号中无意义；反斜杠请写 `\\`，或用单引号</translation>
    </message>
    <message>
        <source>a text that begins with `%1` has to be in quotes</source>
        <translation>以 `%1` 开头的文本必须加引号</translation>
    </message>
    <message>
        <source>a list cannot begin here; write each `- ` on a line of its own, below the key</source>
        <translation>列表不能从这里开始；请把每个 `- ` 写在键下面的单独一行</translation>
    </message>
    <message>
        <source>a key cannot stand here; write it on a line of its own</source>
        <translation>键不能在这里；请写在单独一行</translation>
    </message>
    <message>
        <source>`\x` needs 2, `\u` 4 and `\U` 8 digits from 0 to 9 and A to F before this</source>
        <translation>`\x` 在此之前需要 2 个、`\u` 4 个、`\U` 8 个 0 至 9 和 A 至 F 的数字</translation>
    </message>
    <message>
        <source>there is no character of this number</source>
        <translation>没有此编号的字符</translation>
    </message>
    <message>
        <source>a name is missing before this; put a text that begins with `*` or `&amp;` in quotes</source>
        <translation>此前缺少名称；以 `*` 或 `&amp;` 开头的文本请加引号</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` only a number from 1 to 9 and `+` or `-` may stand</source>
        <translation>在 `|` 或 `&gt;` 之后只能有 1 至 9 的数和 `+` 或 `-`</translation>
    </message>
    <message>
        <source>put a text that begins with `!` in quotes</source>
        <translation>以 `!` 开头的文本请加引号</translation>
    </message>
    <message>
        <source>a value can have one `&amp;` name and one `!` tag, and `*` stands alone</source>
        <translation>一个值可以有一个 `&amp;` 名称和一个 `!` 标签，而 `*` 须单独</translation>
    </message>
    <message>
        <source>a line that begins with `%` has no place here; remove it</source>
        <translation>以 `%` 开头的行不能在这里；请移除</translation>
    </message>
    <message>
        <source>`---` or `...` stands inside a text in quotes; is a quote missing?</source>
        <translation>`---` 或 `...` 在带引号的文本内；是否缺引号？</translation>
    </message>
    <message>
        <source>this cannot be read; is a `:`, a quote or a bracket missing here or in the line above?</source>
        <translation>无法读取；这里或上一行是否缺 `:`、引号或括号？</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>文本是 UTF-16；请保存为 UTF-8</translation>
    </message>
    <message>
        <source>this is no text but a binary file; lines and scenarios are YAML texts</source>
        <translation>这不是文本而是二进制文件；生产线和方案是 YAML 文本</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>文件大于 %1 MiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a control character is not allowed in the text</source>
        <translation>文本中不允许控制字符</translation>
    </message>
    <message>
        <source>indentation must be made of spaces, not tabs</source>
        <translation>缩进必须用空格，不能用制表符</translation>
    </message>
    <message>
        <source>the file is empty; a line begins with `topology:`, a scenario with `line:`</source>
        <translation>文件为空；生产线以 `topology:` 开始，方案以 `line:` 开始</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>the file is nested too deeply; %1 levels are allowed</source>
        <translation>文件嵌套过深；允许 %1 层</translation>
    </message>
    <message>
        <source>there is more than one YAML document in the file</source>
        <translation>文件中有多个 YAML 文档</translation>
    </message>
    <message>
        <source>an alias stands inside what it refers to</source>
        <translation>别名位于它所指的内容之内</translation>
    </message>
    <message>
        <source>aliases repeat too much; write the file without them</source>
        <translation>别名重复过多；请不用别名书写文件</translation>
    </message>
    <message>
        <source>the file has too many entries</source>
        <translation>文件条目过多</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a value, like Filler.buffer_capacity=500</source>
        <translation>必须是参数、`=` 和值，如 Filler.buffer_capacity=500</translation>
    </message>
    <message>
        <source>belongs to the line&apos;s baseline; a scenario cannot change it</source>
        <translation>属于生产线的基准；方案不能更改它</translation>
    </message>
    <message>
        <source>a cycle of %1 s is long beside %2 min between failures: as at most one breakdown begins in a cycle, the model fails once in %3 min of running, and its availability is %4 %; a reason under `stops` that is counted by running time is exact</source>
        <translation>与失效间隔 %2 min 相比，%1 s 的周期过长：由于一个周期最多开始一次故障，模型每运行 %3 min 失效一次，其可用率为 %4 %；`stops` 下按运行时间计的原因是精确的</translation>
    </message>
    <message>
        <source>the restart level of the last station has no effect: everything leaves the line at once</source>
        <translation>最后工位的重启存量没有作用：一切立即离开生产线</translation>
    </message>
    <message>
        <source>the restart level has no effect: without places items are handed over directly</source>
        <translation>重启存量没有作用：没有位置时，件直接交接</translation>
    </message>
    <message>
        <source>the transit time of the last station has no effect: everything leaves the line at once</source>
        <translation>最后工位的传输时间没有作用：一切立即离开生产线</translation>
    </message>
    <message>
        <source>the transit time has no effect: without places items are handed over directly</source>
        <translation>传输时间没有作用：没有位置时，件直接交接</translation>
    </message>
    <message>
        <source>a restart level of %1 is not below the capacity of %2; used is %3, which is the same as none; lower it or leave it out</source>
        <translation>重启存量 %1 不低于容量 %2；实际用 %3，等于没有；请降低或略去</translation>
    </message>
    <message>
        <source>at the line&apos;s pace %1 items are under way for %2 s, but there are %3 places: no more than %4 items an hour get through; add places</source>
        <translation>按生产线节奏，%1 件在途 %2 s，但只有 %3 个位置：每小时最多通过 %4 件；请增加位置</translation>
    </message>
    <message>
        <source>an entry begins either at a clock time, `at`, or `from_min` minutes from the start; leave one out</source>
        <translation>条目或在时刻 `at` 开始，或在起始后 `from_min` 分钟开始；请略去其一</translation>
    </message>
    <message>
        <source>an entry with a clock time, `at`, is repeated on its `days`, not every so many minutes</source>
        <translation>有时刻 `at` 的条目在其 `days` 重复，而不是每若干分钟</translation>
    </message>
    <message>
        <source>only an entry with a clock time, `at`, has days</source>
        <translation>只有带时刻 `at` 的条目才有日期</translation>
    </message>
    <message>
        <source>the station stands here twice</source>
        <translation>工位在此出现两次</translation>
    </message>
    <message>
        <source>the entry lasts %1 min but begins again after %2 min, so that it never ends; make it shorter or rarer</source>
        <translation>条目持续 %1 min 却在 %2 min 后再次开始，因此永不结束；请缩短或减少次数</translation>
    </message>
    <message>
        <source>the calendar closes station `%1` all through the counted time; only the warm-up has some open time</source>
        <translation>日历在全部计数时间内关闭工位 `%1`；只有预热时有开放时间</translation>
    </message>
    <message>
        <source>the calendar leaves station `%1` no open time in the run; shorten an entry, or run for longer</source>
        <translation>日历没有给工位 `%1` 在运行中留下开放时间；请缩短条目或延长运行</translation>
    </message>
    <message>
        <source>nothing says when a run starts, so that the clock begins at 06:00 on a Monday; `start_time` in the run settings says it</source>
        <translation>没有说明运行何时开始，因此时钟从星期一 06:00 开始；运行设置中的 `start_time` 可说明</translation>
    </message>
    <message>
        <source>there are %1 calendar entries; %2 are allowed, so leave some out</source>
        <translation>有 %1 个日历条目；允许 %2 个，请略去一些</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`? A new one needs `minutes`</source>
        <translation>没有日历条目 `%1`；是否指 `%2`？新条目需要 `minutes`</translation>
    </message>
    <message>
        <source>only a scenario can drop a calendar entry; leave it out of the line</source>
        <translation>只有方案能去掉日历条目；请在生产线中略去它</translation>
    </message>
    <message>
        <source>there is another calendar entry `%1`; names must differ</source>
        <translation>已有另一个日历条目 `%1`；名称必须不同</translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals, which is finer than money is counted</source>
        <translation>%1 的小数多于 %2 位，比金额的计数更细</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3 is allowed</source>
        <translation>%1 超出范围：允许 %2 至 %3</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不得为空</translation>
    </message>
    <message>
        <source>has %1 characters; %2 are allowed</source>
        <translation>有 %1 个字符；允许 %2 个</translation>
    </message>
    <message>
        <source>must not contain line breaks, tabs or other control characters</source>
        <translation>不得包含换行、制表符或其他控制字符</translation>
    </message>
    <message>
        <source>there is no station `%1`; did you mean `%2`?</source>
        <translation>没有工位 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`?</source>
        <translation>没有日历条目 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`</source>
        <translation>没有日历条目 `%1`</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; did you mean `%2`?</source>
        <translation>这里没有停机原因 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; only the baseline can add one</source>
        <translation>这里没有停机原因 `%1`；只有基准能添加</translation>
    </message>
    <message>
        <source>must not be empty or null</source>
        <translation>不得为空或 null</translation>
    </message>
    <message>
        <source>only null is possible here, which drops the calendar entry</source>
        <translation>这里只能是 null，表示去掉日历条目</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>a station&apos;s name must not start with `_`</source>
        <translation>工位名称不得以 `_` 开头</translation>
    </message>
    <message>
        <source>there is another station `%1`; names must differ</source>
        <translation>已有另一个工位 `%1`；名称必须不同</translation>
    </message>
    <message>
        <source>a line needs at least one station</source>
        <translation>生产线至少需要一个工位</translation>
    </message>
    <message>
        <source>must be 1 for a station without output_type: its items pass through</source>
        <translation>没有 output_type 的工位必须为 1：件只是通过</translation>
    </message>
    <message>
        <source>`%1` means that there is no output type; choose another word</source>
        <translation>`%1` 表示没有产出类型；请另选一词</translation>
    </message>
    <message>
        <source>station `%2` already has the random stream `%1`; they must differ</source>
        <translation>工位 `%2` 已用随机流 `%1`；它们必须不同</translation>
    </message>
    <message>
        <source>one output would hold more than %1 raw items</source>
        <translation>一个产出会含多于 %1 个原料件</translation>
    </message>
    <message>
        <source>the station has another measurement of this name</source>
        <translation>工位已有同名的测量</translation>
    </message>
    <message>
        <source>the station runs at %1 per hour, faster than its ideal of %2</source>
        <translation>工位以每小时 %1 运行，快于其理想值 %2</translation>
    </message>
    <message>
        <source>only a station with an output_type can measure its outputs</source>
        <translation>只有带 output_type 的工位能测量其产出</translation>
    </message>
    <message>
        <source>must be a fraction; for %1 % write %2</source>
        <translation>必须是小数；%1 % 请写 %2</translation>
    </message>
    <message>
        <source>no station makes `%1`; did you mean `%2`?</source>
        <translation>没有工位制造 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>no station of the line makes `%1`</source>
        <translation>生产线中没有工位制造 `%1`</translation>
    </message>
    <message>
        <source>the product has costs or a price but no material_type, of which they are per unit; without it there are no money figures</source>
        <translation>产品有成本或价格却没有其计价单位 material_type；没有它就没有金额指标</translation>
    </message>
    <message>
        <source>the product has a conversion_cost and stations have cost_rates; make sure that no cost is counted twice</source>
        <translation>产品有 conversion_cost，工位又有 cost_rates；请确认没有成本被重复计算</translation>
    </message>
    <message>
        <source>there is no product `%1`; did you mean `%2`?</source>
        <translation>没有产品 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no product `%1` in the line</source>
        <translation>生产线中没有产品 `%1`</translation>
    </message>
    <message>
        <source>must be a currency&apos;s three letters, like EUR</source>
        <translation>必须是货币的三个字母，如 EUR</translation>
    </message>
    <message>
        <source>there is no currency `%1`; did you mean `%2`?</source>
        <translation>没有货币 `%1`；是否指 `%2`？</translation>
    </message>
    <message>
        <source>there is no currency `%1`</source>
        <translation>没有货币 `%1`</translation>
    </message>
    <message>
        <source>has no effect without life_years, for how long the gain is had</source>
        <translation>没有说明收益持续多久的 life_years 则不起作用</translation>
    </message>
    <message>
        <source>the scenario excludes itself</source>
        <translation>方案排斥了自己</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, only %3 % of the pace of `%4`, the next slowest; make sure that the speed is per hour</source>
        <translation>每小时 %1 个周期为每小时 %2 单位，只有次慢的 `%4` 节奏的 %3 %；请确认速度是按小时</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make sure that the speed counts cycles, not units</source>
        <translation>每小时 %1 个周期为每小时 %2 单位，是 `%4` 节奏的 %3 倍；请确认速度计的是周期而不是单位</translation>
    </message>
    <message>
        <source>there is no such parameter; did you mean `%1`?</source>
        <translation>没有这样的参数；是否指 `%1`？</translation>
    </message>
    <message>
        <source>there is no such parameter</source>
        <translation>没有这样的参数</translation>
    </message>
    <message>
        <source>can mean more than one thing: %1</source>
        <translation>可能有多种含义：%1</translation>
    </message>
    <message>
        <source>nothing is called so; it could mean: %1</source>
        <translation>没有这样的名称；可能指：%1</translation>
    </message>
    <message>
        <source>must be a station, a point and a parameter, like Filler.buffer_capacity</source>
        <translation>必须是工位、点和参数，如 Filler.buffer_capacity</translation>
    </message>
    <message>
        <source>`%1` is no time of day; write it like &quot;22:00&quot;</source>
        <translation>`%1` 不是时刻；请写成 &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>`%1` is no list of days; write all, or days like [mon, tue, wed, thu, fri]</source>
        <translation>`%1` 不是日期列表；请写 all，或如 [mon, tue, wed, thu, fri] 的日期</translation>
    </message>
    <message>
        <source>`%1` cannot stand for a calendar entry; null drops it, else it has keys</source>
        <translation>`%1` 不能代表日历条目；null 表示去掉，否则它有键</translation>
    </message>
    <message>
        <source>`%1` is not possible here; possible are: %2</source>
        <translation>`%1` 在此不可能；可能的有：%2</translation>
    </message>
    <message>
        <source>`%1` is not possible here; did you mean `%3`? Possible are: %2</source>
        <translation>`%1` 在此不可能；是否指 `%3`？可能的有：%2</translation>
    </message>
    <message>
        <source>duration_hours and warmup_hours together may be at most %1</source>
        <translation>duration_hours 与 warmup_hours 合计最多 %1</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>必须大于 0</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不得为负</translation>
    </message>
    <message>
        <source>must be a date and time like 2025-01-06T06:00:00</source>
        <translation>必须是日期和时间，如 2025-01-06T06:00:00</translation>
    </message>
    <message>
        <source>a stop by the clock precedes no cycle; leave this out, or count the reason by cycles or running</source>
        <translation>按时钟的停机不在任何周期之前；请略去，或按周期或运行时间计此原因</translation>
    </message>
    <message>
        <source>the interval is shorter than a cycle, so that several stops precede each cycle; make sure of its unit</source>
        <translation>间隔短于一个周期，因此每个周期之前有多次停机；请确认其单位</translation>
    </message>
    <message>
        <source>there are %1 reasons; %2 are allowed, so put some into one</source>
        <translation>有 %1 个原因；允许 %2 个，请合并一些</translation>
    </message>
    <message>
        <source>station `%1` has a reason of this name; names must differ</source>
        <translation>工位 `%1` 有同名的原因；名称必须不同</translation>
    </message>
    <message>
        <source>`%1` is the name of what `reliability` and `performance` say; choose another one</source>
        <translation>`%1` 是 `reliability` 和 `performance` 所说内容的名称；请另选</translation>
    </message>
    <message>
        <source>a name must not start with `_`</source>
        <translation>名称不得以 `_` 开头</translation>
    </message>
    <message>
        <source>there is another reason `%1`; names must differ</source>
        <translation>已有另一个原因 `%1`；名称必须不同</translation>
    </message>
    <message>
        <source>there are %1 reasons already, as many as are allowed</source>
        <translation>已有 %1 个原因，达到允许的数目</translation>
    </message>
    <message>
        <source>counted so, the interval would be out of its range of %1 to %2</source>
        <translation>这样计时，间隔会超出 %1 至 %2 的范围</translation>
    </message>
    <message>
        <source>is no number, so that it has no range</source>
        <translation>不是数，因此没有范围</translation>
    </message>
    <message>
        <source>the range must go from the smaller to the larger value</source>
        <translation>范围必须从较小值到较大值</translation>
    </message>
    <message>
        <source>the step must be more than 0</source>
        <translation>步长必须大于 0</translation>
    </message>
    <message>
        <source>the step must be a whole number</source>
        <translation>步长必须是整数</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a range, like Filler.buffer_capacity=0:500:25</source>
        <translation>必须是参数、`=` 和范围，如 Filler.buffer_capacity=0:500:25</translation>
    </message>
    <message>
        <source>`%1` is not a range; write from:to:step, like 0:500:25</source>
        <translation>`%1` 不是范围；请写 起:止:步长，如 0:500:25</translation>
    </message>
    <message>
        <source>cannot be varied against itself</source>
        <translation>不能相对自身变化</translation>
    </message>
    <message>
        <source>a sweep may have at most %1 points; take a larger step</source>
        <translation>扫描最多 %1 个点；请用更大的步长</translation>
    </message>
    <message>
        <source>the line holds more items at once than memory has room for their genealogy</source>
        <translation>生产线同时容纳的件太多，内存放不下其来源记录</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>it is there already, and is no folder</source>
        <translation>它已存在，且不是文件夹</translation>
    </message>
    <message>
        <source>it is there already, and is not empty</source>
        <translation>它已存在，且不为空</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>路径的一部分不是文件夹</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>too many symbolic links</source>
        <translation>符号链接太多</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>文件会太大</translation>
    </message>
    <message>
        <source>%1: another program is saving here</source>
        <translation>%1：另一个程序正在此保存</translation>
    </message>
    <message>
        <source>the project %1 has no scenario or other line `%2`</source>
        <translation>项目 %1 没有名为 `%2` 的方案或其他生产线</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; did you mean %2?</source>
        <translation>没有内置生产线 `%1`；是否指 %2？</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; there are %2</source>
        <translation>没有内置生产线 `%1`；现有 %2</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>this number is no key; decimals stand behind a point, not a comma</source>
        <translation>这个数字不是键；小数写在点号之后，而不是逗号之后</translation>
    </message>
    <message>
        <source>it is a pipe or a device, and no file</source>
        <translation>它是管道或设备，不是文件</translation>
    </message>
    <message>
        <source>too many warnings; the rest are not shown</source>
        <translation>警告太多；其余不再显示</translation>
    </message>
    <message>
        <source>`%1` is another line or scenario of this project already, and each needs a file of its own</source>
        <translation>`%1` 已是此项目的另一条生产线或另一个方案，每一个都需要自己的文件</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>正被另一个程序使用</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>whatever reads it has ended</source>
        <translation>读取它的程序已结束</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the built-in line `%1` has no scenario `%2`; there are %3</source>
        <translation>内置生产线 `%1` 没有方案 `%2`；现有 %3</translation>
    </message>
    <message>
        <source>a key can have at most %1 letters</source>
        <translation>键最多可有 %1 个字母</translation>
    </message>
    <message>
        <source>must be a nanosecond or longer</source>
        <translation>不得短于一纳秒</translation>
    </message>
    <message>
        <source>the step is too small beside the values</source>
        <translation>步长相对于数值太小</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>A what-if tool for production lines.</source>
        <translation>生产线的“假如”工具。</translation>
    </message>
    <message>
        <source>LineTwin is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>LineTwin 是按 GNU 通用公共许可证第 3 版或更新版本发布的自由软件。不提供任何担保。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>库及其许可证</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Along the line, with its buffers</source>
        <translation>沿生产线，含其缓冲区</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation>上一排或下一排</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>第一个或最后一个</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左、Shift+右</translation>
    </message>
    <message>
        <source>To the properties of the station, and back</source>
        <translation>到工位的属性并返回</translation>
    </message>
    <message>
        <source>Enter or F4, Escape</source>
        <translation>Enter 或 F4、Esc</translation>
    </message>
    <message>
        <source>Capacity of a buffer</source>
        <translation>缓冲区容量</translation>
    </message>
    <message>
        <source>Menu of a station or buffer</source>
        <translation>工位或缓冲区的菜单</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>Cancel a drag, clear the selection</source>
        <translation>取消拖动，清除选择</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Space and the mouse</source>
        <translation>空格键和鼠标</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>选择条目</translation>
    </message>
    <message>
        <source>Earlier or later by a quarter of an hour</source>
        <translation>提前或推后一刻钟</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>缩短或延长</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+上、Shift+下</translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation>到前一天或后一天</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>To its values</source>
        <translation>到它的值</translation>
    </message>
    <message>
        <source>Enter</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Steps of five minutes while dragging</source>
        <translation>拖动时以五分钟为步</translation>
    </message>
    <message>
        <source>Alt and the mouse</source>
        <translation>Alt 和鼠标</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>下一个或上一个字段</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Press the button, tick the box or open the list that has the focus</source>
        <translation>按下按钮、勾选复选框或打开有焦点的列表</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表</translation>
    </message>
    <message>
        <source>Play and pause, wherever the focus is, unless a text is being typed</source>
        <translation>播放和暂停，无论焦点在哪里，除非正在输入文本</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>在整个窗口</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>在线图中</translation>
    </message>
    <message>
        <source>In the week of shifts and breaks</source>
        <translation>在班次与休息的一周视图中</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About LineTwin</source>
        <translation>关于 LineTwin</translation>
    </message>
    <message>
        <source>+ and −, or digits</source>
        <translation>+ 和 −，或数字</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Drag a station here, or press Insert</source>
        <translation>把工位拖到这里，或按 Insert</translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Investment of %1</source>
        <translation>%1 的投资</translation>
    </message>
</context>
<context>
    <name>KeptStudyTexts</name>
    <message>
        <source>is damaged: %1 is no object</source>
        <translation>已损坏：%1 不是对象</translation>
    </message>
    <message>
        <source>is damaged: “%1” of %2 is wrong</source>
        <translation>已损坏：%2 的“%1”有误</translation>
    </message>
    <message>
        <source>is damaged or newer: %1 has an unknown key “%2”</source>
        <translation>已损坏或更新：%1 有未知的键“%2”</translation>
    </message>
    <message>
        <source>is damaged: %1 has no “%2”</source>
        <translation>已损坏：%1 没有“%2”</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>研究 %1</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>%1 的表</translation>
    </message>
    <message>
        <source>is damaged: %1, at byte %2</source>
        <translation>已损坏：%1，在第 %2 字节</translation>
    </message>
    <message>
        <source>holds no studies</source>
        <translation>不含研究</translation>
    </message>
    <message>
        <source>was written by a newer version of LineTwin</source>
        <translation>由更新版本的 LineTwin 写成</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>“%1”%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation>无法移除“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation>“%1”将大于 %2。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>不是文件</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quitting</source>
        <translation>正在退出</translation>
    </message>
    <message>
        <source>Your work is saved. The disk is slow with studies, settings and what was kept for recovery.</source>
        <translation>您的工作已保存。磁盘写入研究、设置和恢复数据较慢。</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>把 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>Batch and output of %1</source>
        <translation>%1 的批次和产出</translation>
    </message>
    <message>
        <source>Items per cycle of %1</source>
        <translation>%1 的每周期件数</translation>
    </message>
    <message>
        <source>Make %1 the constraint</source>
        <translation>使 %1 成为节拍工位</translation>
    </message>
    <message>
        <source>Find the constraint of %1</source>
        <translation>找出 %1 的节拍工位</translation>
    </message>
    <message>
        <source>Rename line %1 to %2</source>
        <translation>把生产线 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1 的说明</translation>
    </message>
    <message>
        <source>Observed figures of %1</source>
        <translation>%1 的观测指标</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>使 %1 成为基准</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Insert station here</source>
        <translation>在此插入工位(&amp;I)</translation>
    </message>
    <message>
        <source>Station to insert</source>
        <translation>要插入的工位</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>线图(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MomentCommands</name>
    <message>
        <source>Delete moment “%1”</source>
        <translation>删除时刻“%1”</translation>
    </message>
    <message>
        <source>Move moment “%1”</source>
        <translation>移动时刻“%1”</translation>
    </message>
    <message>
        <source>Rename moment “%1” to “%2”</source>
        <translation>把时刻“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>View of moment “%1”</source>
        <translation>时刻“%1”的视图</translation>
    </message>
    <message>
        <source>Caption of moment “%1”</source>
        <translation>时刻“%1”的说明</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Moment “%1”</source>
        <translation>时刻“%1”</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
</context>
<context>
    <name>OtherLines</name>
    <message>
        <source>Another line</source>
        <translation>另一条生产线</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>把 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Other line %1</source>
        <translation>另一条生产线 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>cycles or min</source>
        <translation>周期或 min</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Interval variation</source>
        <translation>间隔变异</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Stop time variation</source>
        <translation>停机时间变异</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First interval</source>
        <translation>首个间隔</translation>
    </message>
    <message>
        <source>Standard deviation of the interval divided by its mean. 0: always the same; 1: at random.</source>
        <translation>间隔的标准差除以其均值。0：总是相同；1：随机。</translation>
    </message>
    <message>
        <source>Mean length of a stop.</source>
        <translation>一次停机的平均时长。</translation>
    </message>
    <message>
        <source>Standard deviation of the stop time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>停机时间的标准差除以其均值。0：总是相同；1：指数分布。</translation>
    </message>
    <message>
        <source>Family of the stop times; at equal mean and variation it matters little.</source>
        <translation>停机时间的分布族；均值和变异相同时影响不大。</translation>
    </message>
    <message>
        <source>What such a stop counts as: DOWN lowers availability, JAMMED performance, PLANNED neither.</source>
        <translation>这种停机计作什么：DOWN 降低可用率，JAMMED 降低性能，PLANNED 都不降低。</translation>
    </message>
    <message>
        <source>running: the first stop comes as if the station had been running for long; new: a whole interval after the start.</source>
        <translation>running：首次停机如同工位已长期运行；new：起始后一整个间隔。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <source>What brings the next stop nearer: cycles, running time, or the clock, also while the station waits.</source>
        <translation>使下一次停机临近的因素：周期、运行时间，或时钟（工位等待时也算）。</translation>
    </message>
    <message>
        <source>Mean interval between two stops, in cycles, minutes of running or minutes of open time. Empty: never.</source>
        <translation>两次停机之间的平均间隔，以周期、运行分钟或开放时间分钟计。空：从不。</translation>
    </message>
    <message>
        <source>Scrap cycles</source>
        <translation>废品周期</translation>
    </message>
    <message>
        <source>Cycles whose outputs are defective, from the one that the stop precedes on.</source>
        <translation>自停机之后的周期起，产出有缺陷的周期数。</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>慢速周期</translation>
    </message>
    <message>
        <source>Cycles that run at the slow speed, after the one that the stop precedes.</source>
        <translation>在停机之后的周期之后，以慢速运行的周期数。</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Share of the speed at which the slow cycles run.</source>
        <translation>慢速周期运行速度所占的份额。</translation>
    </message>
    <message>
        <source>Mean interval between two stops of the whole line, in minutes in which every station is open. Empty: never.</source>
        <translation>整条生产线两次停机之间的平均间隔，以所有工位均开放的分钟计。空：从不。</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>日历条目</translation>
    </message>
    <message>
        <source>null in a scenario drops the entry.</source>
        <translation>方案中的 null 去掉该条目。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Local clock time at which the entry begins on its days; the start time of the run says when that is.</source>
        <translation>条目在其日期开始的当地时刻；运行的开始时间说明它是何时。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days of the week on which the entry begins.</source>
        <translation>条目开始的星期几。</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>开始于其后</translation>
    </message>
    <message>
        <source>Minutes from the start to the beginning of the entry, instead of a clock time.</source>
        <translation>从起始到条目开始的分钟数，代替时刻。</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>Minutes from one beginning to the next, also before the start. Empty: once.</source>
        <translation>从一次开始到下一次的分钟数，起始之前也算。空：一次。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long the stations are closed each time.</source>
        <translation>工位每次关闭多久。</translation>
    </message>
    <message>
        <source>What the time counts as: PLANNED is left out of the OEE, SETUP and DOWN lower availability.</source>
        <translation>该时间计作什么：PLANNED 不计入 OEE，SETUP 和 DOWN 降低可用率。</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修理</translation>
    </message>
    <message>
        <source>Whether breakdowns and jams are worked on while the station is closed.</source>
        <translation>工位关闭期间是否处理故障和短停机。</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Stops of the line</source>
        <translation>生产线的停机</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>cycles/h</source>
        <translation>周期/h</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>money/h</source>
        <translation>金额/h</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Cycles per hour while the station runs, each giving one output. One cycle takes 3600 seconds divided by this.</source>
        <translation>工位运行时每小时的周期数，每个周期一个产出。一个周期为 3600 秒除以此值。</translation>
    </message>
    <message>
        <source>Ideal speed</source>
        <translation>理想速度</translation>
    </message>
    <message>
        <source>Cycles per hour that count as 100 % performance in the OEE. Empty: the baseline&apos;s speed. It belongs to the baseline, so that a scenario cannot move the yardstick.</source>
        <translation>在 OEE 中算作 100 % 性能的每小时周期数。空：基准的速度。它属于基准，因此方案不能移动尺度。</translation>
    </message>
    <message>
        <source>Buffer capacity</source>
        <translation>缓冲区容量</translation>
    </message>
    <message>
        <source>Places for this station&apos;s outputs between it and the next station. 0: handed over directly. The last station&apos;s buffer has no effect.</source>
        <translation>此工位与下一工位之间存放其产出的位置。0：直接交接。最后工位的缓冲区没有作用。</translation>
    </message>
    <message>
        <source>Transit time</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>Time an item is under way in the buffer before the next station can take it, like on a conveyor, cooling or curing. It takes its place all the while.</source>
        <translation>件在缓冲区中途经的时间，之后下一工位才能取用，如输送、冷却或固化。期间一直占用位置。</translation>
    </message>
    <message>
        <source>Restart level</source>
        <translation>重启存量</translation>
    </message>
    <message>
        <source>Once the buffer is found full, nothing is put into it until its level has fallen to this. Empty: as soon as one place is free.</source>
        <translation>一旦缓冲区满，在其存量降到此值之前不再放入。空：一有空位即可。</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>失效间隔时间</translation>
    </message>
    <message>
        <source>Mean running time between breakdowns; time spent waiting or stopped does not count. Empty: never breaks down.</source>
        <translation>两次故障之间的平均运行时间；等待和停机时间不计。空：从不故障。</translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation>修理时间</translation>
    </message>
    <message>
        <source>Mean time until a breakdown is repaired.</source>
        <translation>修好一次故障的平均时间。</translation>
    </message>
    <message>
        <source>Repair time variation</source>
        <translation>修理时间变异</translation>
    </message>
    <message>
        <source>Standard deviation of the repair time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>修理时间的标准差除以其均值。0：总是相同；1：指数分布。</translation>
    </message>
    <message>
        <source>Jam probability</source>
        <translation>短停机概率</translation>
    </message>
    <message>
        <source>Probability that a cycle begins with a short stop.</source>
        <translation>一个周期以短停机开始的概率。</translation>
    </message>
    <message>
        <source>Jam time</source>
        <translation>短停机时间</translation>
    </message>
    <message>
        <source>Mean length of a short stop.</source>
        <translation>短停机的平均时长。</translation>
    </message>
    <message>
        <source>Jam time variation</source>
        <translation>短停机时间变异</translation>
    </message>
    <message>
        <source>Standard deviation of the jam time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>短停机时间的标准差除以其均值。0：总是相同；1：指数分布。</translation>
    </message>
    <message>
        <source>Cycle time variation</source>
        <translation>周期时间变异</translation>
    </message>
    <message>
        <source>Standard deviation of the cycle time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>周期时间的标准差除以其均值。0：总是相同；1：指数分布。</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>缺陷率</translation>
    </message>
    <message>
        <source>Probability that a cycle makes its output defective.</source>
        <translation>一个周期使其产出有缺陷的概率。</translation>
    </message>
    <message>
        <source>Detection probability</source>
        <translation>检出概率</translation>
    </message>
    <message>
        <source>Probability that a defective output is found here and goes to the reject bin.</source>
        <translation>有缺陷的产出在此被发现并送入剔除箱的概率。</translation>
    </message>
    <message>
        <source>False reject probability</source>
        <translation>误剔除概率</translation>
    </message>
    <message>
        <source>Probability that a cycle&apos;s output goes to the reject bin though it is good.</source>
        <translation>一个周期的产出虽然合格却送入剔除箱的概率。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Labour cost per hour, planned stops included.</source>
        <translation>每小时人工成本，含计划停机。</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>间接费用</translation>
    </message>
    <message>
        <source>Overhead cost per hour, planned stops included.</source>
        <translation>每小时间接费用，含计划停机。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Energy cost per hour of running; waiting and stopped time costs none.</source>
        <translation>每运行小时的能源成本；等待和停机时间不计。</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>仍然退出(&amp;Q)</translation>
    </message>
    <message>
        <source>All that you have done is also kept for recovery: nothing is lost if you quit now.</source>
        <translation>您所做的一切也已保留用于恢复：现在退出不会丢失任何内容。</translation>
    </message>
    <message>
        <source>If you quit now, your latest changes would be lost.</source>
        <translation>如果现在退出，最新的更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>ProductCommands</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>把 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a value of a product</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Currency %1 → %2</source>
        <translation>货币 %1 → %2</translation>
    </message>
    <message>
        <source>Operating hours per year of %1</source>
        <translation>%1 的年运行小时</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 per %2</source>
        <comment>an amount of money, what it is for</comment>
        <translation>%1 每 %2</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
</context>
<context>
    <name>ProjectDocument</name>
    <message>
        <source>What-if</source>
        <translation>假如</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two clauses of a sentence</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two that may have commas of their own</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePlanTexts</name>
    <message>
        <source>%1 would be larger than %2 MiB, which is the most that is opened again. Take something out of it, or save it as several files.</source>
        <translation>%1 将大于 %2 MiB，即可再次打开的上限。请去掉一些内容，或存为多个文件。</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>新建方案(&amp;N)</translation>
    </message>
    <message>
        <source>Add a scenario that changes nothing yet</source>
        <translation>添加一个还没有更改的方案</translation>
    </message>
    <message>
        <source>Try another &amp;line</source>
        <translation>尝试另一条生产线(&amp;L)</translation>
    </message>
    <message>
        <source>Add a copy of the line whose stations can be changed; it is compared with the baseline</source>
        <translation>添加可更改工位的生产线副本；它与基准比较</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Add a scenario that begins with the same changes</source>
        <translation>添加一个以相同更改开始的方案</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>给它另一个名称</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>描述(&amp;E)…</translation>
    </message>
    <message>
        <source>Say in your own words what it is about</source>
        <translation>用您自己的话说明它的内容</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move it one place up in the list</source>
        <translation>在列表中上移一位</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Move it one place down in the list</source>
        <translation>在列表中下移一位</translation>
    </message>
    <message>
        <source>Reset all &amp;changes</source>
        <translation>重置所有更改(&amp;C)</translation>
    </message>
    <message>
        <source>Remove every change, so that the scenario is the baseline</source>
        <translation>去除每项更改，使方案等于基准</translation>
    </message>
    <message>
        <source>Make these changes the &amp;baseline</source>
        <translation>使这些更改成为基准(&amp;B)</translation>
    </message>
    <message>
        <source>The line really was changed like this: write the values into the baseline</source>
        <translation>生产线确实这样改了：把值写入基准</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Write it with its line to one file, to be mailed</source>
        <translation>连同其生产线写入一个文件，以便发送</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>删除(&amp;T)</translation>
    </message>
    <message>
        <source>Remove it from the list; undo brings it back, its file stays</source>
        <translation>从列表中移除；撤销可恢复，其文件保留</translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message>
        <source>there</source>
        <comment>calendar entry</comment>
        <translation>存在</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>所有工位</translation>
    </message>
    <message>
        <source>%1 %2, as the baseline</source>
        <translation>%1 %2，与基准相同</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario %1</source>
        <translation>新方案 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Run settings of %1</source>
        <translation>%1 的运行设置</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Make the changes of the baseline a what-if</source>
        <translation>把基准的更改变成“假如”</translation>
    </message>
    <message>
        <source>Baseline as it was</source>
        <translation>基准如原来</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>把 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1 的说明</translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message>
        <source>%1: %2 since %3, for %4</source>
        <comment>station, state, moment, duration</comment>
        <translation>%1：自 %3 起 %2，持续 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation>
            <numerusform>%1：%Ln 次停机，共 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetParameter</name>
    <message>
        <source>reset of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>重置 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>reset to baseline</source>
        <translation>重置为基准</translation>
    </message>
</context>
<context>
    <name>StationBadges</name>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
</context>
<context>
    <name>StationTemplate</name>
    <message>
        <source>Filler</source>
        <translation>灌装机</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Capper</source>
        <translation>封盖机</translation>
    </message>
    <message>
        <source>Labeller</source>
        <translation>贴标机</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检测机</translation>
    </message>
    <message>
        <source>Cartoner</source>
        <translation>装盒机</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>包装机</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Palletizer</source>
        <translation>码垛机</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>托</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>StopCommands</name>
    <message>
        <source>whole line</source>
        <translation>整条生产线</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>把 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Counting of %1</source>
        <translation>%1 的计数方式</translation>
    </message>
    <message>
        <source>At random, by running time</source>
        <translation>随机，按运行时间</translation>
    </message>
    <message>
        <source>After a number of cycles: a reel, a roll, a magazine</source>
        <translation>经过若干周期：卷、筒、料仓</translation>
    </message>
    <message>
        <source>At random, by the clock: air, power, material</source>
        <translation>随机，按时钟：气、电、材料</translation>
    </message>
    <message>
        <source>Planned: cleaning, inspection</source>
        <translation>计划：清洁、检查</translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>In the line, for all its scenarios:</source>
        <translation>在生产线中，对其所有方案：</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>启用(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;to station</source>
        <translation>移到工位(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy to station</source>
        <translation>复制到工位(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>%1 of the time, predicted</source>
        <translation>预测占时间 %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>typical, check it</source>
        <translation>典型值，请核对</translation>
    </message>
    <message>
        <source>A click leads to its values.</source>
        <translation>单击转到其值。</translation>
    </message>
    <message>
        <source>Drag it to another station in the diagram; with Ctrl to copy it.</source>
        <translation>把它拖到线图中的另一个工位；按住 Ctrl 则复制。</translation>
    </message>
</context>
<context>
    <name>StopSummary</name>
    <message>
        <source>%1&#xa0;min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%1 stops a shift</source>
        <translation>
            <numerusform>每班 %1 次停机</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 by the clock</source>
        <translation>按时钟每 %1</translation>
    </message>
    <message>
        <source>every %1 of running</source>
        <translation>每运行 %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>lowest and highest share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>at %1 of %2: %3</source>
        <extracomment>How many of the selected stations have a reason of stops, and its interval and length</extracomment>
        <translation>在 %2 的 %1：%3</translation>
    </message>
    <message>
        <source>every %1&#xa0;cycles</source>
        <translation>每 %1 个周期</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;each</source>
        <extracomment>How often, and the mean length: &quot;every 20,000 cycles, 1.5 min each&quot;</extracomment>
        <translation>%1，每次 %2</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>Stop</source>
        <comment>name of a new reason of stops</comment>
        <translation>停机</translation>
    </message>
    <message>
        <source>Reel change</source>
        <comment>name of a new reason of stops</comment>
        <translation>换卷</translation>
    </message>
    <message>
        <source>Supply failure</source>
        <comment>name of a new reason of stops</comment>
        <translation>供应中断</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>name of a new reason of stops</comment>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>把 %1 移到 %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>把 %1 复制到 %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建 %1 的副本</translation>
    </message>
</context>
<context>
    <name>StudyLeaving</name>
    <message>
        <source>Keeping the studies</source>
        <translation>正在保留研究</translation>
    </message>
    <message>
        <source>Studies are being written beside the project. The disk is slow.</source>
        <translation>正在将研究写入项目旁。磁盘较慢。</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>返回工作(&amp;B)</translation>
    </message>
</context>
<context>
    <name>StudyTexts</name>
    <message>
        <source>Best: %1.</source>
        <translation>最佳：%1。</translation>
    </message>
    <message>
        <source>No single best; tied in front: %1.</source>
        <translation>没有唯一最佳；并列领先：%1。</translation>
    </message>
    <message>
        <source>The scheduled time differs from the reference&apos;s, so that the OEE are of other hours; TEEP is of all hours in both.</source>
        <translation>计划时间与参照不同，因此 OEE 基于不同的小时；两者的 TEEP 均基于全部小时。</translation>
    </message>
    <message>
        <source>%1
%2 interval</source>
        <translation>%1
%2 区间</translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation>回收期</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Years to pay back</source>
        <translation>回收年数</translation>
    </message>
    <message>
        <source>Paid back after: %1.</source>
        <translation>回收期：%1。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>与 %1 之差</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>差异，%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>%1
scheduled time differs</source>
        <comment>OEE</comment>
        <translation>%1
计划时间不同</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean: interval from</source>
        <translation>均值：区间从</translation>
    </message>
    <message>
        <source>Mean: interval to</source>
        <translation>均值：区间至</translation>
    </message>
    <message>
        <source>Difference: interval from</source>
        <translation>差异：区间从</translation>
    </message>
    <message>
        <source>Difference: interval to</source>
        <translation>差异：区间至</translation>
    </message>
    <message>
        <source>Difference, %: interval from</source>
        <translation>差异，%：区间从</translation>
    </message>
    <message>
        <source>Difference, %: interval to</source>
        <translation>差异，%：区间至</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Nothing that a result could depend on.</source>
        <translation>没有任何可影响结果之处。</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>fresh, ± at %1</source>
        <comment>luck</comment>
        <translation>新，± 在 %1</translation>
    </message>
    <message>
        <source>exploring, ± at %1</source>
        <translation>探索性，± 在 %1</translation>
    </message>
    <message>
        <source>exploring, %1 shifts, ± at %2</source>
        <translation>探索性，%1 个班次，± 在 %2</translation>
    </message>
    <message>
        <source>Explored: %1</source>
        <comment>a sentence</comment>
        <translation>探索：%1</translation>
    </message>
    <message>
        <source>Alone its measures gain %1 an hour in all, together %2</source>
        <translation>其措施单独合计每小时收益 %1，一起为 %2</translation>
    </message>
    <message>
        <source>more than the sum.</source>
        <translation>多于总和。</translation>
    </message>
    <message>
        <source>less than the sum.</source>
        <translation>少于总和。</translation>
    </message>
    <message>
        <source>All %1 sets that go together within the budget were searched</source>
        <translation>已搜索预算内可共存的全部 %1 个组合</translation>
    </message>
    <message>
        <source>%1 sets were searched step by step, from good ones on</source>
        <translation>从好的组合出发逐步搜索了 %1 个组合</translation>
    </message>
    <message>
        <source>%1; what is shown is from %2 fresh shifts, so that the winner is not flattered.</source>
        <translation>%1；所示来自 %2 个新班次，以免高估胜者。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation>
            <numerusform>%Ln 对措施不能共存；各措施行的提示说明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: one of them says so.</source>
        <translation>“%1”和“%2”不能共存：其中之一这样说明。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: both change %3.</source>
        <translation>“%1”和“%2”不能共存：两者都更改 %3。</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <comment>measures</comment>
        <translation>不含“%1”</translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <comment>measures</comment>
        <translation>另加“%1”</translation>
    </message>
    <message>
        <source>with “%1” instead of “%2”</source>
        <comment>measures</comment>
        <translation>用“%1”代替“%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set of measures, cost</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>sets of measures</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper: %1.</source>
        <translation>证据不能把它们区分开，且不更便宜：%1。</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what “%1” changes is not in it.</source>
        <translation>每项措施都是对基准的更改：“%1”所更改的不在其中。</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours for all, whatever a measure says of its own.</source>
        <translation>对所有措施，一年均为生产线的 %1 小时，无论措施自身如何说明。</translation>
    </message>
    <message>
        <source>There is no gain a year, as the measures have other yearly hours than each other and the line has none.</source>
        <translation>没有年收益，因为各措施的年小时数互不相同而生产线没有。</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet for %1.</source>
        <comment>a budget</comment>
        <translation>对 %1，还没有组合被证明最佳。</translation>
    </message>
    <message>
        <source>Nothing that %1 allow is shown to be better yet than the line as it is.</source>
        <comment>a budget</comment>
        <translation>在 %1 之内，还没有任何组合被证明优于现有的生产线。</translation>
    </message>
    <message>
        <source>Best for %1: %2.</source>
        <comment>budget, measures</comment>
        <translation>%1 的最佳：%2。</translation>
    </message>
    <message>
        <source>The candidate is %1.</source>
        <comment>measures</comment>
        <translation>候选为 %1。</translation>
    </message>
    <message>
        <source>Not together with “%1”: one of them says so.</source>
        <translation>不能与“%1”共存：其中之一这样说明。</translation>
    </message>
    <message>
        <source>Not together with “%1”: both change %2.</source>
        <translation>不能与“%1”共存：两者都更改 %2。</translation>
    </message>
    <message>
        <source>the line as it is</source>
        <translation>现有的生产线</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the line</comment>
        <translation>现状</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>每小时收益</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>成本，%1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>products</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>An hour of the line earns %2 with %1, its only product.</source>
        <comment>product, amount</comment>
        <translation>生产线用其唯一产品 %1 每小时赚 %2。</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1: %2.</source>
        <translation>生产线用 %1 每小时赚得最多：%2。</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>生产线用 %1 每小时赚得最多，它们之间没有重要差异。</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>还不能判断生产线用哪个产品每小时赚得最多：%1 无法区分。</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <comment>material type, base units</comment>
        <translation>一个 %1 为 %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>单位边际贡献按基本单位计：%1。</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but the line makes %5 of it against %6.</source>
        <translation>%1 每单位比 %2 多（%3 对 %4），但生产线制造它 %5，而后者 %6。</translation>
    </message>
    <message>
        <source>All shares are 0, so that there is no mix to tell of.</source>
        <translation>所有份额均为 0，因此没有可说明的组合。</translation>
    </message>
    <message>
        <source>The mix has no margin per hour: a product of it is not made at all.</source>
        <translation>该组合没有每小时边际贡献：其中一个产品根本没有生产。</translation>
    </message>
    <message>
        <source>A mix of %1 of the running time earns %2 an hour; no time is counted for changing over.</source>
        <translation>运行时间 %1 的组合每小时赚 %2；换型不计时间。</translation>
    </message>
    <message>
        <source>A mix of %1 of the good units earns %2 an hour; no time is counted for changing over.</source>
        <translation>合格单位 %1 的组合每小时赚 %2；换型不计时间。</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>所给份额之和不是 100 %；按其总和的部分处理。</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>单位边际贡献</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.</source>
        <translation>行在已判定、或全部班次也无法判定时停止；%2 行中 %1 行有全部 %3 个。</translation>
    </message>
    <message>
        <source>%1 is now %2. The intervals hold for all rows together.</source>
        <translation>%1 现为 %2。区间对全部行同时成立。</translation>
    </message>
    <message>
        <source>Say under Products how many hours the line runs a year, to see what each is worth a year.</source>
        <translation>请在“产品”中说明生产线每年运行多少小时，以查看每项的年价值。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>年价值</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>从 → 到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Effect on %1</source>
        <translation>对 %1 的效果</translation>
    </message>
    <message>
        <source>Effect, %</source>
        <translation>效果，%</translation>
    </message>
    <message>
        <source>Worth a year, %1</source>
        <translation>年价值，%1</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>区间的置信水平</translation>
    </message>
    <message>
        <source>what is now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>%1 %2: %3 a year. </source>
        <comment>change, its values, amount</comment>
        <translation>%1 %2：每年 %3。 </translation>
    </message>
    <message>
        <source>%1 shifts, ± at %2.</source>
        <translation>%1 个班次，± 在 %2。</translation>
    </message>
    <message>
        <source>the present buffers</source>
        <translation>现有缓冲区</translation>
    </message>
    <message>
        <source>never full</source>
        <translation>永不满</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <comment>so many stops: too few</comment>
        <translation>均值：%1</translation>
    </message>
    <message>
        <source>Gain over the present</source>
        <translation>相对现状的收益</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>最佳分配</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translation>收益，%</translation>
    </message>
    <message>
        <source>Searching; the values are exploratory.</source>
        <translation>正在搜索；数值为探索性。</translation>
    </message>
    <message>
        <source>present</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>无限</translation>
    </message>
    <message>
        <source>Each total&apos;s best split, run again on %1 fresh shifts.</source>
        <translation>每个合计的最佳分配，在 %1 个新班次上重新运行。</translation>
    </message>
    <message>
        <source>%1, as a fraction</source>
        <translation>%1，小数</translation>
    </message>
    <message>
        <source>%1, per hour</source>
        <translation>%1，每小时</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1，秒</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>年收益</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>年收益，%1</translation>
    </message>
    <message>
        <source>%1
± at %2</source>
        <translation>%1
± 在 %2</translation>
    </message>
    <message>
        <source>%1: interval from</source>
        <translation>%1：区间从</translation>
    </message>
    <message>
        <source>%1: interval to</source>
        <translation>%1：区间至</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1：%2 区间从</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1：%2 区间至</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Difference to now</source>
        <translation>与现状之差</translation>
    </message>
    <message>
        <source>Difference to now
± at %1</source>
        <translation>与现状之差
± 在 %1</translation>
    </message>
    <message>
        <source>The first value with %1</source>
        <translation>有 %1 的第一个值</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>无缓冲区</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>无限缓冲区</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2. Points whose intervals overlap with it may be as good.</source>
        <translation>最佳均值为 %1，在 %2。区间与其重叠的点可能同样好。</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>现状</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln more</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 + 另 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>exploratory, not confirmed</source>
        <translation>探索性，未确认</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>用新随机数</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; %3</source>
        <translation>%1 个班次，种子 %2；%3</translation>
    </message>
    <message>
        <source>%1 %2, to %3: %4</source>
        <comment>figure, mean, reference, difference</comment>
        <translation>%1 %2，与 %3：%4</translation>
    </message>
    <message>
        <source>From a comparison of %1 with %2:</source>
        <translation>来自 %1 与 %2 的比较：</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>From a sweep on %1, with %2:</source>
        <translation>来自对 %1 的扫描，%2：</translation>
    </message>
    <message>
        <source>From a sensitivity study on %1, with %2:</source>
        <translation>来自对 %1 的敏感性研究，%2：</translation>
    </message>
    <message>
        <source>Buffers of %1 in all</source>
        <translation>%1 的缓冲区合计</translation>
    </message>
    <message>
        <source>From sizing all buffers of %1: the best split of %2, %3.</source>
        <translation>来自 %1 全部缓冲区的配置：%2 的最佳分配，%3。</translation>
    </message>
    <message>
        <source>From the best measures for a budget, %1:</source>
        <translation>来自预算 %1 的最佳措施：</translation>
    </message>
    <message>
        <source>From a comparison of the products:</source>
        <translation>来自产品比较：</translation>
    </message>
    <message>
        <source>There is no money without a product: choose the product that the line makes in its run settings.</source>
        <translation>没有产品就没有金额：请在运行设置中选择生产线生产的产品。</translation>
    </message>
    <message>
        <source>No scenario has an investment yet: say in its details what the change costs.</source>
        <translation>还没有方案有投资：请在其详情中说明更改的成本。</translation>
    </message>
    <message>
        <source>Tick at least one measure.</source>
        <translation>请至少勾选一项措施。</translation>
    </message>
    <message>
        <source>At most %1 measures can be chosen from; %2 are ticked.</source>
        <translation>最多可从 %1 项措施中选择；已勾选 %2 项。</translation>
    </message>
    <message>
        <source>Enter the budget that there is for all measures together.</source>
        <translation>请输入全部措施合计的预算。</translation>
    </message>
    <message>
        <source>“%1” has another duration or warm-up than “%2”, so that the two cannot be compared. Give both the same in their run settings, or untick it.</source>
        <translation>“%1”的时长或预热与“%2”不同，因此两者不能比较。请在运行设置中给它们相同的值，或取消勾选。</translation>
    </message>
    <message>
        <source>The budget of %1 is below the cheapest measure, “%2” at %3.</source>
        <translation>预算 %1 低于最便宜的措施“%2”（%3）。</translation>
    </message>
    <message>
        <source>%1, %2 to %3 by %4</source>
        <translation>%1，%2 至 %3，步长 %4</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>Sweep: %1 over %2</source>
        <translation>扫描：%1 随 %2</translation>
    </message>
    <message>
        <source>Sensitivity by %1 %: %2</source>
        <translation>敏感性 %1 %：%2</translation>
    </message>
    <message>
        <source>Buffer sizing: %1</source>
        <translation>缓冲区配置：%1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>直到 %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Best measures for %1</source>
        <translation>%1 的最佳措施</translation>
    </message>
    <message>
        <source>Product mix: %1 of the running time</source>
        <translation>产品组合：运行时间的 %1</translation>
    </message>
    <message>
        <source>Product mix: %1 of the good units</source>
        <translation>产品组合：合格单位的 %1</translation>
    </message>
    <message>
        <source>“%1” has no stations yet.</source>
        <translation>“%1”还没有工位。</translation>
    </message>
    <message>
        <source>“%1” cannot run: %2</source>
        <translation>“%1”无法运行：%2</translation>
    </message>
    <message>
        <source>There is no scenario yet to compare with the Baseline.</source>
        <translation>还没有可与基准比较的方案。</translation>
    </message>
    <message>
        <source>Tick at least one scenario to compare with the reference.</source>
        <translation>请至少勾选一个与参照比较的方案。</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 at a time, the reference included; %2 are ticked.</source>
        <translation>一次最多比较 %1 个，含参照；已勾选 %2 个。</translation>
    </message>
    <message>
        <source>Choose a parameter, where its range begins and ends, and a step that leads from one to the other.</source>
        <translation>请选择参数、其范围的起点和终点，以及从一端到另一端的步长。</translation>
    </message>
    <message>
        <source>A line of one station has no buffer to size.</source>
        <translation>只有一个工位的生产线没有可配置的缓冲区。</translation>
    </message>
    <message>
        <source>The line has no product with a price: enter its products first (Edit, Products).</source>
        <translation>生产线没有有价格的产品：请先输入其产品（编辑、产品）。</translation>
    </message>
    <message>
        <source>All buffers unlimited</source>
        <translation>所有缓冲区无限</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 无故障</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 无短停机</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 无误剔除</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a station and a reason of stops</comment>
        <translation>%1 无 %2</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>a stop of the line or a calendar entry</comment>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 无缺陷</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a change of a value, the other changed value</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>the data allow no value of the range</source>
        <translation>数据不允许范围内的任何值</translation>
    </message>
    <message>
        <source>the data allow all from %1 to the better end of the range and beyond</source>
        <translation>数据允许从 %1 到范围较好一端及以外的所有值</translation>
    </message>
    <message>
        <source>the data allow no other value of the range</source>
        <translation>数据不允许范围内的其他值</translation>
    </message>
    <message>
        <source>the data allow %1 to %2</source>
        <translation>数据允许 %1 至 %2</translation>
    </message>
    <message>
        <source>No knee: “%1” gets worse, not better, towards the better end of the parameter.</source>
        <translation>无拐点：“%1”朝参数较好一端变差而不是变好。</translation>
    </message>
    <message>
        <source>No knee: a single shift does not show what there is to gain.</source>
        <translation>无拐点：单个班次不能说明可获得多少。</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain, as the interval of the whole change, %1, contains 0.</source>
        <translation>无拐点：数据没有显示有可获得的，因为整个更改的区间 %1 含 0。</translation>
    </message>
    <message>
        <source>%1 of %2 shifts so far</source>
        <translation>目前 %1 / %2 个班次</translation>
    </message>
    <message>
        <source>%1 + … + %2</source>
        <comment>first and last of several buffers</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 + … + %2</translation>
    </message>
    <message>
        <source>The data allow no smaller total.</source>
        <translation>数据不允许更小的合计。</translation>
    </message>
    <message>
        <source>The data allow %1 to %2; on average %3 reach it.</source>
        <translation>数据允许 %1 至 %2；平均 %3 达到它。</translation>
    </message>
    <message>
        <source>the best split is the equal one</source>
        <translation>最佳分配即均分</translation>
    </message>
    <message>
        <source>the equal split</source>
        <translation>均分</translation>
    </message>
    <message>
        <source>best over equal: %1</source>
        <translation>最佳相对均分：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the gain</source>
        <translation>收益的 %1</translation>
    </message>
    <message>
        <source>No knee in the range: no value reaches %1 of %2; %3.</source>
        <translation>范围内无拐点：没有值达到%1（收益共 %2）；%3。</translation>
    </message>
    <message>
        <source>Knee: %1 of %2 at %3; %4.</source>
        <translation>拐点：%3，达到%1（收益共 %2）；%4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>values of a point, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Without this buffer it would be %1, with an endless one %2.</source>
        <translation>没有此缓冲区为 %1，无限缓冲区为 %2。</translation>
    </message>
    <message>
        <source>At %1 it is %2, at %3 %4.</source>
        <translation>在 %1 为 %2，在 %3 为 %4。</translation>
    </message>
    <message>
        <source>No total up to %1 places reaches %2 with %3 confidence.</source>
        <translation>直到 %1 个位置的合计都不能以 %3 置信度达到 %2。</translation>
    </message>
    <message>
        <source>%1 places are the smallest total that reaches %2 with %3 confidence.</source>
        <translation>%1 个位置是以 %3 置信度达到 %2 的最小合计。</translation>
    </message>
    <message>
        <source>%1, per minute</source>
        <translation>%1，每分钟</translation>
    </message>
    <message>
        <source>the smallest total that reaches %1 with %2 confidence</source>
        <translation>以 %2 置信度达到 %1 的最小合计</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>%1 %2 (%3).</source>
        <comment>how it was made, what it brings, from which shifts</comment>
        <translation>%1%2（%3）。</translation>
    </message>
    <message>
        <source>Stopped before it was done; the values are exploratory.</source>
        <translation>在完成之前停止；数值为探索性。</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表</translation>
    </message>
    <message>
        <source>Save all tables as one workbook</source>
        <translation>把所有表保存为一个工作簿</translation>
    </message>
</context>
<context>
    <name>Tanks</name>
    <message>
        <source>direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>protects %1</source>
        <translation>保护 %1</translation>
    </message>
    <message>
        <source>Buffer after %1</source>
        <translation>%1 之后的缓冲区</translation>
    </message>
    <message>
        <source>Capacity 0: items are handed over directly.</source>
        <translation>容量 0：件直接交接。</translation>
    </message>
    <message>
        <source>%1 places taken (%2)</source>
        <translation>占用 %1 个位置（%2）</translation>
    </message>
    <message>
        <source>When full it feeds the line for %1 at its rated pace.</source>
        <translation>满时可按额定节奏供应生产线 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1 places</source>
        <translation>
            <numerusform>基准：%1 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the upper edge, or press + and −, to change the capacity.</source>
        <translation>拖动上边缘，或按 + 和 −，可更改容量。</translation>
    </message>
    <message>
        <source>no places, items are handed over directly</source>
        <translation>无位置，件直接交接</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>占用 %2 个位置中的 %1 个</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>缺料</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>堵料</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: name of a stop reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Items under way</source>
        <translation>在途件</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time between failures</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>as speed</source>
        <comment>ideal speed</comment>
        <translation>同速度</translation>
    </message>
    <message>
        <source>at one free place</source>
        <comment>restart level</comment>
        <translation>有一个空位时</translation>
    </message>
    <message>
        <source>never</source>
        <comment>interval between stops</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>once</source>
        <comment>repetition of a calendar entry</comment>
        <translation>一次</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>calendar entry</comment>
        <translation>略去</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameter without a value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>as the station&apos;s speed</source>
        <translation>同工位速度</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>a reason of stops</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>never fails</source>
        <translation>从不失效</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>starved</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>缺料</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>down</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>故障</translation>
    </message>
    <message>
        <source>jammed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>短停机</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>堵料</translation>
    </message>
    <message>
        <source>in changeover</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>换型</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1/h</source>
        <comment>currency</comment>
        <extracomment>Money in an hour; %1 is a currency: &quot;EUR/h&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1/h</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>%1, whose file is no longer there</source>
        <translation>%1，其文件已不在</translation>
    </message>
    <message>
        <source>other line “%1”</source>
        <translation>另一条生产线“%1”</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>生产线“%1”</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>方案“%1”</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>项目“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln 个时刻</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whose file is empty or cannot be read</source>
        <translation>%1，其文件为空或无法读取</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionList</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu, menu in it</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionSearch</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Up and down choose, Enter does it, Escape closes.</source>
        <translation>上下键选择，Enter 执行，Esc 关闭。</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>找到的操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>an action that is switched on</comment>
        <translation>%1（已启用）</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <comment>an action</comment>
        <translation>%1，不可用</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Find an action or a setting</source>
        <translation>查找操作或设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>settings, page of them</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Autosave</name>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>文件夹 %1 无法写入</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CalendarPanel</name>
    <message>
        <source>break</source>
        <comment>name of a calendar entry</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>name of a calendar entry</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>模板“%1”</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>基准：现有的生产线</translation>
    </message>
    <message>
        <source>“%1”: another line</source>
        <translation>“%1”：另一条生产线</translation>
    </message>
    <message>
        <source>Scenario “%1”; what it changes is marked</source>
        <translation>方案“%1”；其更改已标记</translation>
    </message>
    <message>
        <source>“%1” has a problem, which stands beside its value.</source>
        <translation>“%1”有问题，见其值旁。</translation>
    </message>
    <message>
        <source>&amp;Leave out of this scenario</source>
        <translation>在此方案中略去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset to baseline</source>
        <translation>重置为基准(&amp;R)</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>班次与休息</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Choose an entry in the week or in the list to see and change its values.</source>
        <translation>在一周视图或列表中选择条目，以查看和更改其值。</translation>
    </message>
    <message>
        <source>The line is open around the clock. A calendar says when its stations stand still by plan: outside of the shifts, in breaks, for cleaning. Drag in the week to mark such a time, or begin with one of these:</source>
        <translation>生产线全天开放。日历说明其工位何时按计划停止：班次之外、休息时、清洁时。在一周视图中拖动以标出这样的时间，或从下列之一开始：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A template, then the entries that it adds</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChangesTable</name>
    <message>
        <source>Differences to the baseline</source>
        <translation>与基准的不同</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln value(s)</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1，%Ln 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the baseline, %1 (Delete)</source>
        <translation>恢复为基准，%1（Delete）</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartDocks</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartHeader</name>
    <message>
        <source>Show the whole shift</source>
        <translation>显示整个班次</translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation>保存或复制此图表</translation>
    </message>
    <message>
        <source>Show the whole shift and all values, on axes that fit them (wheel or drag zooms, Shift and wheel pans; Ctrl and wheel, or the wheel over the numbers, zooms the values)</source>
        <translation>在合适的坐标轴上显示整个班次和所有值（滚轮或拖动放大，Shift 加滚轮平移；Ctrl 加滚轮，或在数字上方用滚轮，放大数值）</translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation>显示哪个图表</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>新建图表(&amp;N)</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartView</name>
    <message>
        <source>Chart without a result</source>
        <translation>没有结果的图表</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>图表的行</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CompareSettings</name>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Compared with it</source>
        <translation>与之比较</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A counter and the material that it counts: &quot;Puts out: Case&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1 is not possible at %2, which runs %3 cycles per hour.</source>
        <translation>%1 在 %2 不可能，它每小时运行 %3 个周期。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterSection</name>
    <message>
        <source>As the plant counts it</source>
        <translation>按工厂计法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter these values as the plant counts them: stops per running hour, minutes per stop, or a log</source>
        <translation>按工厂的计法输入这些值：每运行小时停机数、每次停机分钟数，或一份记录</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CsvOptionsDialog</name>
    <message>
        <source>Begin with a byte &amp;order mark</source>
        <translation>以字节顺序标记开头(&amp;O)</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>小数点 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>小数逗号 1,5</translation>
    </message>
    <message>
        <source>By it Excel knows that the letters are UTF-8; other programs seldom need it.</source>
        <translation>Excel 凭它知道字符是 UTF-8；其他程序很少需要。</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>小数符号(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As usual &amp;here</source>
        <translation>按本地惯例(&amp;H)</translation>
    </message>
    <message>
        <source>What spreadsheets in your country open by themselves</source>
        <translation>您所在国家的电子表格可直接打开的形式</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CurrencyEdit</name>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no currency “%1”. Did you mean %2?</source>
        <translation>没有货币“%1”。是否指 %2？</translation>
    </message>
    <message>
        <source>There is no currency “%1”, or more than one fits.</source>
        <translation>没有货币“%1”，或有多个相符。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DaysEdit</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>星期一至星期五</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramEditor</name>
    <message>
        <source>There is nothing to paste: the clipboard holds no text. Copy a station first.</source>
        <translation>没有可粘贴的：剪贴板上没有文本。请先复制一个工位。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the text on the clipboard holds no stations.</source>
        <translation>未粘贴任何内容：剪贴板上的文本不含工位。</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1 of the text on the clipboard: %2</source>
        <translation>未粘贴任何内容。剪贴板文本第 %1 行：%2</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text on the clipboard: %1</source>
        <translation>未粘贴任何内容。剪贴板上的文本：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramExport</name>
    <message>
        <source>At %1.</source>
        <translation>在 %1。</translation>
    </message>
    <message>
        <source>Shift %1 of %2 at %3, seed %4; exploratory.</source>
        <comment>number, count, time, seed</comment>
        <translation>第 %1 / %2 个班次，在 %3，种子 %4；探索性。</translation>
    </message>
    <message>
        <source>One moment of one simulated shift.</source>
        <translation>一个仿真班次的一个时刻。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>生产线</translation>
    </message>
    <message>
        <source>Stations and their parameters</source>
        <translation>工位及其参数</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>每周期件数</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>制造</translation>
    </message>
    <message>
        <source>%1 – diagram</source>
        <translation>%1 – 线图</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramScene</name>
    <message>
        <source>raw items</source>
        <translation>原料件</translation>
    </message>
    <message>
        <source>Source: there is always a raw item for the first station. Counted are the items taken.</source>
        <translation>源：第一个工位总有原料件可用。计数的是取走的件。</translation>
    </message>
    <message>
        <source>Finished items, delivered by the last station</source>
        <translation>成品件，由最后工位交付</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Items that an inspection took out of the line</source>
        <translation>检测从线上取出的件</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramView</name>
    <message>
        <source>Diagram of the line</source>
        <translation>生产线的线图</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%2 个班次中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 shifts differ</source>
        <translation>%2 个班次中 %1 个不同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>确定，但不重要</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>无重要差异</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>证据尚不足</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的。</translation>
    </message>
    <message>
        <source>More shifts are being simulated; it is too early for a verdict.</source>
        <translation>正在仿真更多班次；判定为时过早。</translation>
    </message>
    <message>
        <source>Agrees exactly with %1 in every shift simulated; %2.</source>
        <comment>at most so many can differ</comment>
        <translation>在每个仿真班次中与 %1 完全一致；%2。</translation>
    </message>
    <message>
        <source>Only %1 of %2 shifts differ: too few for a verdict.</source>
        <translation>%2 个班次中只有 %1 个不同：太少，无法判定。</translation>
    </message>
    <message>
        <source>Better than %1: the interval excludes 0.</source>
        <translation>优于 %1：区间不含 0。</translation>
    </message>
    <message>
        <source>Worse than %1: the interval excludes 0.</source>
        <translation>劣于 %1：区间不含 0。</translation>
    </message>
    <message>
        <source>Different from %1: the interval excludes 0.</source>
        <translation>不同于 %1：区间不含 0。</translation>
    </message>
    <message>
        <source>There is a difference to %1, but too small to be relevant: the interval lies within ±%2.</source>
        <translation>与 %1 有差异，但太小而不重要：区间在 ±%2 之内。</translation>
    </message>
    <message>
        <source>No relevant difference to %1: the interval lies within ±%2.</source>
        <translation>与 %1 无重要差异：区间在 ±%2 之内。</translation>
    </message>
    <message>
        <source>Not enough evidence for a difference to %1.</source>
        <translation>没有足够证据表明与 %1 有差异。</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>基准</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s)</source>
        <translation>
            <numerusform>全部 %Ln 个班次相同</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference in this shift</source>
        <translation>本班次无差异</translation>
    </message>
    <message>
        <source>In this one shift; another shift may show the opposite.</source>
        <translation>仅在这一个班次；另一个班次可能相反。</translation>
    </message>
    <message>
        <source>± of the difference at %1</source>
        <translation>差异的 ± 在 %1</translation>
    </message>
    <message>
        <source>± of the difference at %1, as this is verdict %2 on growing data</source>
        <translation>差异的 ± 在 %1，因为这是对增长数据的第 %2 次判定</translation>
    </message>
    <message>
        <source>the same luck for both: as sure as with %1 times as many shifts</source>
        <translation>两者用相同随机数：相当于 %1 倍班次的可靠程度</translation>
    </message>
    <message>
        <source>relevant from %1</source>
        <translation>自 %1 起重要</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, so many stops: too few</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The interval hangs on few stops: %1.</source>
        <comment>so many: too few</comment>
        <translation>区间取决于少数停机：%1。</translation>
    </message>
    <message>
        <source>shifts %1 … %2</source>
        <translation>班次 %1 … %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DrawingView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>There is no picture of this study.</source>
        <translation>此研究没有图片。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message>
        <source>At a time of day</source>
        <translation>在某时刻</translation>
    </message>
    <message>
        <source>After minutes of the run</source>
        <translation>运行若干分钟后</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Begin of %1</source>
        <translation>%1 的开始</translation>
    </message>
    <message>
        <source>This scenario leaves “%1” out: %2.</source>
        <comment>an entry, when it is</comment>
        <translation>此方案略去“%1”：%2。</translation>
    </message>
    <message>
        <source>Of the baseline, where it can be renamed for all scenarios.</source>
        <translation>属于基准，可在那里为所有方案重命名。</translation>
    </message>
    <message>
        <source>Not in the scheduled time: the OEE leaves it out.</source>
        <translation>不在计划时间内：OEE 不计入。</translation>
    </message>
    <message>
        <source>In the scheduled time: it lowers availability.</source>
        <translation>在计划时间内：降低可用率。</translation>
    </message>
    <message>
        <source>Without a length it closes nothing.</source>
        <translation>没有时长则不关闭任何工位。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>day, time</comment>
        <translation>至 %1 %2</translation>
    </message>
    <message>
        <source>until %1 on the day after</source>
        <translation>至次日 %1</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %Ln day(s) later</source>
        <translation>
            <numerusform>至 %Ln 天后的 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>after %1 of the run</source>
        <translation>运行 %1 之后</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryList</name>
    <message>
        <source>left out by this scenario</source>
        <translation>被此方案略去</translation>
    </message>
    <message>
        <source>added by this scenario</source>
        <translation>由此方案添加</translation>
    </message>
    <message>
        <source>changed by this scenario</source>
        <translation>被此方案更改</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>日历的条目</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %Ln fresh shift(s)</source>
        <translation>
            <numerusform>已在 %Ln 个新班次上确认</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <comment>so far</comment>
        <translation>%2 个班次中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulated shift(s)</source>
        <translation>
            <numerusform>%Ln 个仿真班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>探索性：%Ln 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <comment>length of a shift</comment>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>losses of the exploring shifts</source>
        <translation>探索班次的损失</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>生产线还没有工位。</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>生产线这样无法运行：%1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 百分点</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller change(s)</source>
        <translation>
            <numerusform>%Ln 项较小更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller loss(es)</source>
        <translation>
            <numerusform>%Ln 项较小损失</numerusform>
        </translation>
    </message>
    <message>
        <source>± at %1: simulation luck only, not the uncertainty of the input data</source>
        <translation>± 在 %1：仅含仿真的随机性，不含输入数据的不确定性</translation>
    </message>
    <message>
        <source>± at %1, of differences at %2: simulation luck only, not the uncertainty of the input data</source>
        <translation>± 在 %1，差异在 %2：仅含仿真的随机性，不含输入数据的不确定性</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message>
        <source>What is edited</source>
        <translation>正在编辑的内容</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>所有方案</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln change(s))</source>
        <translation>
            <numerusform>%1（%Ln 项更改）</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the scenario %1</source>
        <translation>编辑方案 %1</translation>
    </message>
    <message>
        <source>Edit the other line %1</source>
        <translation>编辑另一条生产线 %1</translation>
    </message>
    <message>
        <source>Edit the baseline</source>
        <translation>编辑基准</translation>
    </message>
    <message>
        <source>Edit the scenario “%1”: changes are kept beside the baseline, which stays as it is</source>
        <translation>编辑方案“%1”：更改保存在基准旁，基准保持不变</translation>
    </message>
    <message>
        <source>Edit the other line “%1”: today’s line stays as it is</source>
        <translation>编辑另一条生产线“%1”：现有的生产线保持不变</translation>
    </message>
    <message>
        <source>Edit the baseline itself: the line as it is today</source>
        <translation>编辑基准本身：现有的生产线</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln 个方案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExcludesEdit</name>
    <message>
        <source>none</source>
        <comment>scenarios</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExportMenu</name>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as s&amp;lide</source>
        <translation>复制为幻灯片(&amp;L)</translation>
    </message>
    <message>
        <source>Save as sl&amp;ide</source>
        <translation>保存为幻灯片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print picture…</source>
        <translation>打印图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>保存表(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation>复制表(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;rint table…</source>
        <translation>打印表(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;16:9</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;16:9</translation>
    </message>
    <message>
        <source>&amp;4:3</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;4:3</translation>
    </message>
    <message>
        <source>Sho&amp;w as table</source>
        <translation>显示为表格(&amp;W)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldNotes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldRow</name>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>基准 %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>恢复为基准，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureContents</name>
    <message>
        <source>of %1 rated in scheduled time</source>
        <comment>rated output per hour</comment>
        <translation>相对计划时间内额定 %1</translation>
    </message>
    <message>
        <source>= %1 of %2 rated</source>
        <comment>output per hour, rated output per hour</comment>
        <translation>= 额定 %2 中的 %1</translation>
    </message>
    <message>
        <source>scheduled time differs</source>
        <translation>计划时间不同</translation>
    </message>
    <message>
        <source>The scheduled time differs from the baseline&apos;s, so that the two are of other hours; TEEP is of all hours in both.</source>
        <translation>计划时间与基准不同，因此两者基于不同的小时；两者的 TEEP 均基于全部小时。</translation>
    </message>
    <message>
        <source>Exploratory: the same shifts served to find this scenario. Confirm it on fresh ones.</source>
        <translation>探索性：同样的班次曾用于找出此方案。请在新班次上确认。</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation>
            <numerusform>在 %Ln 个未据以选择任何内容的新班次上；± 在 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>set by the calendar, in every shift the same</source>
        <comment>the loading</comment>
        <translation>由日历决定，每个班次相同</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected.</source>
        <comment>a station</comment>
        <translation>产出：%1 已集取的合格单位。</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1.</source>
        <comment>a station</comment>
        <translation>产出：交付的合格单位，按 %1 的整件产出计。</translation>
    </message>
    <message>
        <source>Output: good units delivered.</source>
        <translation>产出：交付的合格单位。</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out: %1.</source>
        <translation>不在计划内，因此不计：%1。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureNumbers</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <comment>a figure</comment>
        <translation>%1，全部相同</translation>
    </message>
    <message>
        <source>at most %1 can differ</source>
        <comment>percent of shifts</comment>
        <translation>最多 %1 可能不同</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation>
            <numerusform>全部 %Ln 个班次相同；%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln 次停机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: too few</source>
        <comment>so many stops, so many shifts</comment>
        <translation>%2 中 %1：太少</translation>
    </message>
    <message>
        <source>%1 of %2 in %3: too few</source>
        <comment>so many stops, station and reason, so many shifts</comment>
        <translation>%3 中 %2 的 %1：太少</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileNotices</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program.</source>
        <translation>
            <numerusform>%1 被其他程序更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You have changes of your own, too.</source>
        <translation>%1 您也有自己的更改。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Reload, losing mine</source>
        <translation>重新载入，放弃我的</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer there. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 已不在。您看到的仍然完整；保存即可保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty or can no longer be read. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 为空或已无法读取。您看到的内容仍然完整；请保存以保留它。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileOpening</name>
    <message>
        <source>Opened is %1 with what belongs to its line. Not opened: %2</source>
        <translation>已打开 %1 及属于其生产线的文件。未打开：%2</translation>
    </message>
    <message>
        <source>Where is “%1”, which “%2” needs?</source>
        <translation>“%2”所需的“%1”在哪里？</translation>
    </message>
    <message>
        <source>This belongs to the project “%1”.</source>
        <translation>这属于项目“%1”。</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>打开项目</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln scenario(s) of this line beside it.</source>
        <translation>
            <numerusform>旁边有此生产线的 %Ln 个方案。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them, too</source>
        <translation>一并打开</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>打开项目、生产线或方案</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新建生产线</translation>
    </message>
    <message>
        <source>Add scenarios of this line</source>
        <translation>添加此生产线的方案</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 已打开。</translation>
    </message>
    <message>
        <source>%1 is a line, not a scenario. To see it, use “Open”.</source>
        <translation>%1 是生产线，不是方案。要查看请用“打开”。</translation>
    </message>
    <message>
        <source>%1 was not added: it belongs to another line than “%2”.</source>
        <translation>未添加 %1：它属于与“%2”不同的生产线。</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>已添加 %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileSaving</name>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>访问列表</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>There are no changes to save</source>
        <translation>没有要保存的更改</translation>
    </message>
    <message>
        <source>Save a copy of the scenario “%1”</source>
        <translation>保存方案“%1”的副本</translation>
    </message>
    <message>
        <source>Save a copy of the line “%1”</source>
        <translation>保存生产线“%1”的副本</translation>
    </message>
    <message>
        <source>LineTwin files</source>
        <translation>LineTwin 文件</translation>
    </message>
    <message>
        <source>This file is open. A copy needs another name.</source>
        <translation>此文件已打开。副本需要另一个名称。</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” with its line: %2</source>
        <translation>已保存“%1”及其生产线的副本：%2</translation>
    </message>
    <message>
        <source>Saved a copy of “%1”: %2</source>
        <translation>已保存“%1”的副本：%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 was saved, but the system did not let its %2 be kept.</source>
        <translation>已保存 %1，但系统不允许保留其%2。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving %1. The disk is slow.</source>
        <translation>正在保存 %1。磁盘较慢。</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>返回工作(&amp;B)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileWriter</name>
    <message>
        <source>“%1” was changed by another program while it was being saved.</source>
        <translation>“%1”在保存期间被其他程序更改。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FindingsPanel</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy the whole list as text</source>
        <translation>把整个列表复制为文本</translation>
    </message>
    <message>
        <source>Remove what the scenario changes at a station that is not in the line</source>
        <translation>移除方案对不在线上的工位的更改</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Remove the changes at “%1”</source>
        <translation>移除“%1”处的更改</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideHits</name>
    <message>
        <source>Found in the guide</source>
        <translation>在指南中找到</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A heading of the guide and its chapter</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>标准大小</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>指南中没有同时含这些词语的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message>
        <source>No cycle of “%1” ends within the shift: one takes %2.</source>
        <translation>“%1”没有周期在班次内结束：一个周期需 %2。</translation>
    </message>
    <message>
        <source>No difference to the baseline in this shift.</source>
        <translation>本班次与基准无差异。</translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s); %1.</source>
        <translation>
            <numerusform>全部 %Ln 个班次与基准相同；%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s) so far.</source>
        <translation>
            <numerusform>目前全部 %Ln 个班次与基准相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲▼ compares with the baseline on the same luck, ± at %1.</source>
        <translation>▲▼ 为用相同随机数与基准比较，± 在 %1。</translation>
    </message>
    <message>
        <source>What is confirmed has its ± at %1.</source>
        <translation>已确认者的 ± 在 %1。</translation>
    </message>
    <message>
        <source>± is the %1 interval of the mean: simulation luck only, not the uncertainty of the input data.</source>
        <translation>± 为均值的 %1 区间：仅含仿真的随机性，不含输入数据的不确定性。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::InvestmentSection</name>
    <message>
        <source>add up</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>年小时数</translation>
    </message>
    <message>
        <source>How long the line runs a year with this change; without, as the line says.</source>
        <translation>采用此更改时生产线每年运行多久；不填则按生产线。</translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation>寿命，年</translation>
    </message>
    <message>
        <source>For how long the gain is had; with it the net present value is told.</source>
        <translation>收益持续多久；有它才给出净现值。</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>贴现率，%</translation>
    </message>
    <message>
        <source>A year. Has an effect with a life only.</source>
        <translation>每年。仅在有寿命时起作用。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>What the change costs once. Comparisons then tell when it has paid back. In files: investment.cost.</source>
        <translation>更改的一次性成本。比较时据此说明何时收回。文件中：investment.cost。</translation>
    </message>
    <message>
        <source>as the line</source>
        <comment>operating hours</comment>
        <translation>同生产线</translation>
    </message>
    <message>
        <source>none</source>
        <comment>life, discount rate</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 文件中：%2。</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>排斥</translation>
    </message>
    <message>
        <source>Scenarios that cannot be chosen with this one when the best set is sought. In files: investment.excludes.</source>
        <translation>寻找最佳组合时不能与此同时选择的方案。文件中：investment.excludes。</translation>
    </message>
    <message>
        <source>Adds to other measures on the same values</source>
        <translation>与涉及相同值的其他措施叠加</translation>
    </message>
    <message>
        <source>Same values</source>
        <translation>相同的值</translation>
    </message>
    <message>
        <source>Measures that touch the same value exclude each other, unless each says this: then their ratios to the baseline are multiplied. In files: investment.combine.</source>
        <translation>涉及同一值的措施互相排斥，除非每项都这样说明：这时它们相对基准的比率相乘。文件中：investment.combine。</translation>
    </message>
    <message>
        <source>Fold the investment away</source>
        <translation>折叠投资</translation>
    </message>
    <message>
        <source>What the change costs once, to tell when it pays back</source>
        <translation>更改的一次性成本，用于说明何时收回</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation>投资：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Picture and table of what is kept, and a way to remove it</source>
        <translation>所保留内容的图片和表，以及移除的方法</translation>
    </message>
    <message>
        <source>Kept from %1: %2</source>
        <translation>保留自 %1：%2</translation>
    </message>
    <message>
        <source>Kept with the project</source>
        <translation>随项目保留</translation>
    </message>
    <message>
        <source>Not kept with the project</source>
        <translation>未随项目保留</translation>
    </message>
    <message>
        <source>Kept with the project once that is saved</source>
        <translation>项目保存后随之保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>另有 %Ln 个较早的</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>查看…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptStudiesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>保留的研究</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>It is no longer kept with the project.</source>
        <translation>它不再随项目保留。</translation>
    </message>
    <message>
        <source>The line or a scenario has changed since: this study is older than the model.</source>
        <translation>生产线或方案此后已更改：此研究早于模型。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>保存或复制图片和表</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptWords</name>
    <message>
        <source>d MMM</source>
        <comment>date without the year, as Qt writes formats</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes formats</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; confirmed on fresh luck</source>
        <translation>%1 个班次，种子 %2；已用新随机数确认</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; exploratory</source>
        <translation>%1 个班次，种子 %2；探索性</translation>
    </message>
    <message>
        <source>Run on %1: %2. %3.</source>
        <translation>运行于 %1：%2。%3。</translation>
    </message>
    <message>
        <source>%1 By LineTwin %2.</source>
        <translation>%1 由 LineTwin %2。</translation>
    </message>
    <message>
        <source>older than the model</source>
        <translation>早于模型</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeyFigureCard</name>
    <message>
        <source>&lt;p&gt;One shift in ten is below the first number, another one in ten above the second.&lt;/p&gt;</source>
        <translation>&lt;p&gt;十个班次中有一个低于第一个数，另有一个高于第二个数。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LabelledQuantity</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1，单位 %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineMoney</name>
    <message>
        <source>Operating hours a year, in h</source>
        <translation>年运行小时，单位 h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation>年运行小时</translation>
    </message>
    <message>
        <source>In which all prices and costs of the line are. Type its letters or a part of its name. In files: currency.</source>
        <translation>生产线所有价格和成本所用的货币。输入其字母或名称的一部分。文件中：currency。</translation>
    </message>
    <message>
        <source>How long the line runs a year: makes money per year of money per hour. In files: operating_hours_per_year.</source>
        <translation>生产线每年运行多久：由每小时金额得出每年金额。文件中：operating_hours_per_year。</translation>
    </message>
    <message>
        <source>Without them money is shown per run and per hour, not per year.</source>
        <translation>没有它，金额按每次运行和每小时显示，而不按年。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineNotices</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Try as another line</source>
        <translation>作为另一条生产线尝试</translation>
    </message>
    <message>
        <source>The line itself changed, for “%1” and all its scenarios.</source>
        <translation>生产线本身已更改，对“%1”及其所有方案。</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare the change with it, try it as another line.</source>
        <translation>您正在更改现有的生产线。要与它比较此更改，请作为另一条生产线尝试。</translation>
    </message>
    <message>
        <source>The line itself changed, for the Baseline and all scenarios.</source>
        <translation>生产线本身已更改，对基准和所有方案。</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare these changes with it, make them a what-if.</source>
        <translation>您正在更改现有的生产线。要与它比较这些更改，请把它们变成“假如”。</translation>
    </message>
    <message>
        <source>Make them a what-if</source>
        <translation>变成“假如”</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineSettingsEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The name of the line. In files: name.</source>
        <translation>生产线的名称。文件中：name。</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>节拍工位</translation>
    </message>
    <message>
        <source>The station that sets the line&apos;s pace: the line&apos;s OEE is measured against it, the same for every scenario. Automatic: the one with the smallest rated speed. In files: constraint.</source>
        <translation>决定生产线节奏的工位：生产线的 OEE 按它衡量，对每个方案相同。自动：额定速度最小者。文件中：constraint。</translation>
    </message>
    <message>
        <source>Real good units</source>
        <translation>实际合格单位</translation>
    </message>
    <message>
        <source>Real OEE</source>
        <translation>实际 OEE</translation>
    </message>
    <message>
        <source>OEE of the real line, measured against the constraint&apos;s rated speed over all scheduled time. In percent: 74, or 37/50; 0.74 means 0.74 %. In files: observed.oee.</source>
        <translation>实际生产线的 OEE，按节拍工位额定速度在全部计划时间上衡量。百分数：74，或 37/50；0.74 表示 0.74 %。文件中：observed.oee。</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Stands in the editor of a figure that nobody has measured</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Forget this figure</source>
        <translation>忘掉此数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Pace at which the real line delivered good units. The figures show how far the model is from it; no result depends on it. In files: observed.good_units_per_hour.</source>
        <translation>实际生产线交付合格单位的节奏。指标显示模型与它相差多少；没有结果取决于它。文件中：observed.good_units_per_hour。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Shown: %1 to %2.</source>
        <translation>显示：%1 至 %2。</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 since its start, h:mm.</source>
        <translation>显示：自其开始 %1 至 %2，h:mm。</translation>
    </message>
    <message>
        <source>There is nothing to draw: the line has no stations yet.</source>
        <translation>没有可绘制的内容：生产线还没有工位。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveRunner</name>
    <message>
        <source>This run is too long to keep every event, so playback shows it every %1. The figures count everything.</source>
        <translation>此次运行过长，无法保留每个事件，因此播放每 %1 显示一次。指标计入全部。</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Shorten it, or ask for fewer shifts.</source>
        <translation>内存不足以运行。请缩短，或减少班次。</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>运行失败。</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LogEntry</name>
    <message>
        <source>From a log</source>
        <translation>来自记录</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>使用这些值</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>运行周期数</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>在记录期间工位完成的周期数。</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>运行小时</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>工位运行的小时数；等待和停机时间不计。</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>记录中计有多少次停机。</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>停机分钟</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>这些停机合计多久。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>请填写全部三项。</translation>
    </message>
    <message>
        <source>No station can have counted that: at most one stop a cycle, and minutes only with stops.</source>
        <translation>没有工位会这样计数：每周期最多一次停机，有停机才有分钟数。</translation>
    </message>
    <message>
        <source>jams from a log</source>
        <translation>来自记录的短停机</translation>
    </message>
    <message>
        <source>breakdowns from a log</source>
        <translation>来自记录的故障</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossPanel</name>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Losses in percent of the scheduled time</source>
        <translation>损失，占计划时间的百分比</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Losses in minutes</source>
        <translation>损失，以分钟计</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Losses in units that could have been made</source>
        <translation>损失，以本可制造的单位计</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What the losses cost, and what margin is left</source>
        <translation>损失的代价，以及剩下多少边际贡献</translation>
    </message>
    <message>
        <source>Losses from scheduled time to good product</source>
        <translation>从计划时间到合格产品的损失</translation>
    </message>
    <message>
        <source>Go to the longest stop</source>
        <translation>转到最长的停机</translation>
    </message>
    <message>
        <source>Where the margin of %1 at its rated pace goes, a run</source>
        <translation>%1 按额定节奏的边际贡献去向，每次运行</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>%1 的时间去向</translation>
    </message>
    <message>
        <source>%1: not in the shift that is played</source>
        <translation>%1：不在所播放的班次中</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossTableModel</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 单位</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the name of its reason: &quot;jammed (glue)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>额定节奏下的边际贡献</translation>
    </message>
    <message>
        <source>Output, not sold</source>
        <translation>已产出，未售出</translation>
    </message>
    <message>
        <source>Made, not sold</source>
        <translation>已制造，未售出</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>边际贡献</translation>
    </message>
    <message>
        <source>%1 would be the margin if %2 made good units at its rated pace all the time.</source>
        <translation>若 %2 始终按额定节奏制造合格单位，边际贡献将为 %1。</translation>
    </message>
    <message>
        <source>%1: good units that were output in what could not be sold, as a container that is defective or not delivered yet.</source>
        <translation>%1：产出在无法售出之物中的合格单位，如有缺陷或尚未交付的容器。</translation>
    </message>
    <message>
        <source>%1: material and conversion of units that were made and not sold: rejected, defective or still in the line.</source>
        <translation>%1：已制造而未售出单位的材料和加工：被剔除、有缺陷或仍在线上。</translation>
    </message>
    <message>
        <source>%1 is the margin that is left.</source>
        <translation>%1 为剩下的边际贡献。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Scheduled time</source>
        <translation>计划时间</translation>
    </message>
    <message>
        <source>Good product</source>
        <translation>合格产品</translation>
    </message>
    <message>
        <source>Shipped defective</source>
        <translation>交付的缺陷品</translation>
    </message>
    <message>
        <source>Rejected though good: %1</source>
        <translation>合格却被剔除：%1</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>在他处剔除</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已剔除：%1</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>慢速周期</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>在制</translation>
    </message>
    <message>
        <source>Down: other reasons</source>
        <translation>故障：其他原因</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>Jammed: other reasons</source>
        <translation>短停机：其他原因</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>Jammed: %1</source>
        <translation>短停机：%1</translation>
    </message>
    <message>
        <source>In changeover: other reasons</source>
        <translation>换型：其他原因</translation>
    </message>
    <message>
        <source>Changeovers</source>
        <translation>换型</translation>
    </message>
    <message>
        <source>In changeover: %1</source>
        <translation>换型：%1</translation>
    </message>
    <message>
        <source>Closed: other reasons</source>
        <translation>关闭：其他原因</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>关闭：%1</translation>
    </message>
    <message>
        <source>Starved: other causes</source>
        <extracomment>A loss and what caused it: &quot;Starved: Filler jammed&quot;</extracomment>
        <translation>缺料：其他起因</translation>
    </message>
    <message>
        <source>Starved: %1 %2</source>
        <translation>缺料：%1 %2</translation>
    </message>
    <message>
        <source>Blocked: other causes</source>
        <translation>堵料：其他起因</translation>
    </message>
    <message>
        <source>Blocked: %1 %2</source>
        <translation>堵料：%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 百分点</translation>
    </message>
    <message>
        <source>%1: %2 of margin, that of the units which %3 would have made.</source>
        <comment>a loss</comment>
        <translation>%1：边际贡献 %2，即 %3 本可制造的单位。</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that %4 could make.</source>
        <translation>%1：%4 可制造的 %3 中的 %2。</translation>
    </message>
    <message>
        <source>%1: %2 of %3&apos;s time.</source>
        <translation>%1：%3 时间的 %2。</translation>
    </message>
    <message>
        <source>%2 did not make %1, blocked because %3 was %4.</source>
        <translation>%2 未制造 %1，因 %3 %4 而堵料。</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was blocked because %3 was %4.</source>
        <translation>%2 时间的 %1 因 %3 %4 而堵料。</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because %3 was %4.</source>
        <translation>%2 未制造 %1，因 %3 %4 而缺料。</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because %3 was %4.</source>
        <translation>%2 时间的 %1 因 %3 %4 而缺料。</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because items from %3 were still under way.</source>
        <translation>%2 未制造 %1，因来自 %3 的件仍在途而缺料。</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because items from %3 were still under way.</source>
        <translation>%2 时间的 %1 因来自 %3 的件仍在途而缺料。</translation>
    </message>
    <message>
        <source>All the time, in which %1 could make %2 at its ideal pace.</source>
        <translation>全部时间，%1 按理想节奏可制造 %2。</translation>
    </message>
    <message>
        <source>The scheduled time, in which %1 could make %2 at its ideal pace.</source>
        <translation>计划时间，%1 按理想节奏可制造 %2。</translation>
    </message>
    <message>
        <source>Difference to the baseline %1, at %2 between %3 and %4. Exploratory.</source>
        <translation>与基准之差 %1，%2 水平介于 %3 与 %4。探索性。</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>与基准之差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Losses in money</source>
        <translation>损失金额</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Where the margin goes, a run</source>
        <translation>边际贡献去向，每次运行</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>%1 的时间去向</translation>
    </message>
    <message>
        <source>Station that caused it</source>
        <translation>起因工位</translation>
    </message>
    <message>
        <source>State of that station</source>
        <translation>该工位的状态</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>停机原因</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>数额，%1</translation>
    </message>
    <message>
        <source>Amount: %1 interval from</source>
        <translation>数额：%1 区间从</translation>
    </message>
    <message>
        <source>Amount: %1 interval to</source>
        <translation>数额：%1 区间至</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>份额，%</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>时间，min</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Share: %1 interval from, %</source>
        <translation>份额：%1 区间从，%</translation>
    </message>
    <message>
        <source>Share: %1 interval to, %</source>
        <translation>份额：%1 区间至，%</translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation>变化，百分点</translation>
    </message>
    <message>
        <source>Change: %1 interval from</source>
        <translation>变化：%1 区间从</translation>
    </message>
    <message>
        <source>Change: %1 interval to</source>
        <translation>变化：%1 区间至</translation>
    </message>
    <message>
        <source>%1 interval of the mean: %2 … %3.</source>
        <translation>均值的 %1 区间：%2 … %3。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MeasureSettings</name>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>for all together</source>
        <translation>全部合计</translation>
    </message>
    <message>
        <source>No scenario has an investment yet. Select one, open “Investment” below its name and say what it costs.</source>
        <translation>还没有方案有投资。请选择一个，打开其名称下的“投资”并说明成本。</translation>
    </message>
    <message>
        <source>Scenarios of the shown line with an investment, over its baseline</source>
        <translation>所示生产线上有投资的方案，基于其基准</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>可选措施</translation>
    </message>
    <message>
        <source>“%1” costs %2</source>
        <translation>“%1”成本 %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MixSettings</name>
    <message>
        <source>of the running time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>of the good units</source>
        <translation>合格单位</translation>
    </message>
    <message>
        <source>By good units a product takes as much time as its units need. Changing over takes none.</source>
        <translation>按合格单位，产品所占时间即其单位所需时间。换型不占时间。</translation>
    </message>
    <message>
        <source>Shares in the mix, %</source>
        <translation>组合中的份额，%</translation>
    </message>
    <message>
        <source>Shares are</source>
        <translation>份额为</translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation>%1 的份额，%</translation>
    </message>
    <message>
        <source>The line has no product with a price yet.</source>
        <translation>生产线还没有有价格的产品。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentVisit</name>
    <message>
        <source>%1, %2</source>
        <comment>station, what its state is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation>在 %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentsPanel</name>
    <message>
        <source>&amp;Caption</source>
        <translation>说明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Side by side with the baseline</source>
        <translation>与基准并排(&amp;S)</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Keep the moment that is shown (Ctrl+Shift+B)</source>
        <translation>保留所示时刻（Ctrl+Shift+B）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Tell this moment earlier (Alt+Up)</source>
        <translation>提前讲述此时刻（Alt+上）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Tell this moment later (Alt+Down)</source>
        <translation>推后讲述此时刻（Alt+下）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete this moment (Del)</source>
        <translation>删除此时刻（Del）</translation>
    </message>
    <message>
        <source>Bookmark a moment of a shift to come back to it. The presentation (F5) tells all of them as a story: press M there.</source>
        <translation>收藏班次的一个时刻以便回到这里。演示（F5）会讲述全部时刻：在那里按 M。</translation>
    </message>
    <message>
        <source>Moments in their order</source>
        <translation>按顺序的时刻</translation>
    </message>
    <message>
        <source>What the room is to see in this moment</source>
        <translation>在此时刻要让大家看到什么</translation>
    </message>
    <message>
        <source>The presentation shows this moment in both lines, and not on a slide</source>
        <translation>演示在两条生产线中显示此时刻，而不在幻灯片上</translation>
    </message>
    <message>
        <source>Bookmarked %1: %2</source>
        <comment>time, name</comment>
        <translation>已收藏 %1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, scenario</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · shift %2 · %3</source>
        <comment>time, number, scenario</comment>
        <translation>%1 · 班次 %2 · %3</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>“%1”已不在</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MoneyStatement</name>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>Money per run, hour or unit: short words on buttons beside each other</extracomment>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>Money of a run</source>
        <translation>一次运行的金额</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Money per hour of the run, planned stops included</source>
        <translation>每运行小时的金额，含计划停机</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>每单位</translation>
    </message>
    <message>
        <source>Money per good unit</source>
        <translation>每合格单位的金额</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <comment>a product</comment>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Money: %1, %2</source>
        <comment>a product, currency</comment>
        <translation>金额：%1，%2</translation>
    </message>
    <message>
        <source>Confirmed on fresh shifts. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>已在新班次上确认。仅含仿真的随机性，不含价格、小时和输入数据的不确定性。</translation>
    </message>
    <message>
        <source>Exploratory. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>探索性。仅含仿真的随机性，不含价格、小时和输入数据的不确定性。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeeExport</name>
    <message>
        <source>figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Save or copy the figures as picture or table</source>
        <translation>把指标保存或复制为图片或表</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeePanel</name>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Mean of shifts</source>
        <translation>班次均值</translation>
    </message>
    <message>
        <source>The mean over all simulated shifts, with its interval</source>
        <translation>所有仿真班次的均值及其区间</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班次</translation>
    </message>
    <message>
        <source>Only the shift that is played back</source>
        <translation>仅所播放的班次</translation>
    </message>
    <message>
        <source>There are no figures: the line has no stations yet.</source>
        <translation>没有指标：生产线还没有工位。</translation>
    </message>
    <message>
        <source>There are no figures: the line has errors.</source>
        <translation>没有指标：生产线有错误。</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>第一个结果即将到来…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>the line has errors</source>
        <translation>生产线有错误</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>the shift that is played back</source>
        <translation>所播放的班次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%2 个班次中的 %1 个</translation>
    </message>
    <message>
        <source>The V-curve is a picture of its own</source>
        <translation>V 形曲线是单独的图片</translation>
    </message>
    <message>
        <source>The stations are a picture of their own</source>
        <translation>工位是单独的图片</translation>
    </message>
    <message>
        <source>The losses are a picture of their own</source>
        <translation>损失是单独的图片</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 stations have room here</source>
        <translation>这里只容得下 %2 个工位中的前 %1 个</translation>
    </message>
    <message>
        <source>Line OEE, measured against %1 at %2</source>
        <comment>a station, its pace</comment>
        <translation>生产线 OEE，按 %1 的 %2 衡量</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OptionalQuantity</name>
    <message>
        <source>Back to: %1</source>
        <translation>恢复为：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OverrideNote</name>
    <message>
        <source>default&#xa0;%1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>基准 %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复为默认，%1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>恢复为基准，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaceCurve</name>
    <message>
        <source>V-curve: pace of the stations</source>
        <translation>V 形曲线：各工位的节奏</translation>
    </message>
    <message>
        <source>&lt;p&gt;The upper line is the rated pace, the lower one what breakdowns and jams are predicted to leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of a breakdown and q of a jam per cycle, and the jam time t.&lt;/p&gt;</source>
        <translation>&lt;p&gt;上线为额定节奏，下线为预测扣除故障和短停机后的剩余：c / (c + p·60·MTTR + q·t)，其中周期时间 c，每周期故障概率 p 和短停机概率 q，短停机时间 t。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 – V-curve</source>
        <translation>%1 – V 形曲线</translation>
    </message>
    <message>
        <source>Predicted from the parameters of each station alone, not simulated.</source>
        <translation>由各工位自身的参数预测，未经仿真。</translation>
    </message>
    <message>
        <source>V-curve</source>
        <translation>V 形曲线</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PanePlaces</name>
    <message>
        <source>Plac&amp;e of the panel</source>
        <translation>面板的位置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>更宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>更窄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>更高(&amp;H)</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>更矮(&amp;E)</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>移到左侧(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>移到右侧(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>移到顶部(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>移到底部(&amp;B)</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>在独立窗口中(&amp;O)</translation>
    </message>
    <message>
        <source>Plac&amp;e of “%1”</source>
        <comment>a panel</comment>
        <translation>“%1”的位置(&amp;E)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterPage</name>
    <message>
        <source>What it makes</source>
        <translation>它制造什么</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterRow</name>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，单位 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 文件中：%2。</translation>
    </message>
    <message>
        <source>%1 Range: %2 to %3. In files: %4.</source>
        <extracomment>A range: the lowest and the highest value, the latter with its unit; then the key in files</extracomment>
        <translation>%1 范围：%2 至 %3。文件中：%4。</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>The lowest and the highest of several values; the lowest may be a word such as &quot;never&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>default&#xa0;%1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复为默认，%1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>基准 %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>恢复为基准，%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>different values, %1</source>
        <translation>不同的值，%1</translation>
    </message>
    <message>
        <source>%1 Still in force: %2.</source>
        <translation>%1 仍然有效：%2。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到一天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 至 %2 天</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>%1 至 %2 个月</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 至 %2 年</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>已立即收回。</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <comment>time</comment>
        <translation>在 %1 后收回。</translation>
    </message>
    <message>
        <source>It has paid back after %1 (%2).</source>
        <comment>time, interval</comment>
        <translation>在 %1（%2）后收回。</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>成本 %1，每年（%3 小时）收益 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>成本 %1，每小时收益 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>成本 %1，每年（%3 小时）使边际贡献变化 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>成本 %1，每小时使边际贡献变化 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>成本 %1，每年（%3 小时）损失 %2。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>成本 %1，每小时损失 %2。</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <comment>an amount</comment>
        <translation>成本 %1。</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>证据尚未表明它有任何收益。</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>证据尚未表明能收回；最好在 %1 之后。</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>永远不能收回：收益不大于 0。</translation>
    </message>
    <message>
        <source>Too few shifts differ to say what it gains; more shifts would help.</source>
        <translation>不同的班次太少，无法说明收益；更多班次会有帮助。</translation>
    </message>
    <message>
        <source>Say under Products or in the investment how many hours the line runs a year, to see the gain a year.</source>
        <translation>请在“产品”或投资中说明生产线每年运行多少小时，以查看年收益。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 is %3.</source>
        <translation>%1 年内贴现率 %2 的净现值为 %3。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>%1 年内的净现值为 %2。</translation>
    </message>
    <message>
        <source>%1 (the same in all shifts)</source>
        <comment>an amount</comment>
        <translation>%1（所有班次相同）</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <comment>an amount, level, interval</comment>
        <translation>%1（%2：%3 至 %4）</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>an amount</comment>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <comment>a time</comment>
        <translation>未证实；最好 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>an amount</comment>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1; paid back at once</source>
        <comment>gain</comment>
        <translation>%1；立即收回</translation>
    </message>
    <message>
        <source>%1; paid back in %2</source>
        <comment>gain, time</comment>
        <translation>%1；%2 收回</translation>
    </message>
    <message>
        <source>%1; paying back is not shown yet</source>
        <comment>gain</comment>
        <translation>%1；尚未证实能收回</translation>
    </message>
    <message>
        <source>%1; never pays back</source>
        <comment>gain</comment>
        <translation>%1；永远不能收回</translation>
    </message>
    <message>
        <source>too few shifts differ to say what it gains</source>
        <translation>不同的班次太少，无法说明收益</translation>
    </message>
    <message>
        <source>hours per year are not known</source>
        <translation>年小时数未知</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam after this moment</source>
        <translation>所选工位在此时刻之后没有故障或短停机</translation>
    </message>
    <message>
        <source>There is no breakdown or jam after this moment</source>
        <translation>此时刻之后没有故障或短停机</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam before this moment</source>
        <translation>所选工位在此时刻之前没有故障或短停机</translation>
    </message>
    <message>
        <source>There is no breakdown or jam before this moment</source>
        <translation>此时刻之前没有故障或短停机</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackBar</name>
    <message>
        <source>To start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>转到班次开头</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>上一次停机</translation>
    </message>
    <message>
        <source>Step back to the previous breakdown or jam, of the selected stations or of any (Shift+N)</source>
        <translation>退到所选工位或任一工位的上一次故障或短停机（Shift+N）</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Step back to the previous change of a station (comma)</source>
        <translation>退到工位的上一次变化（逗号）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Step to the next change of a station (full stop)</source>
        <translation>进到工位的下一次变化（句点）</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>下一次停机</translation>
    </message>
    <message>
        <source>Step to the next breakdown or jam, of the selected stations or of any (N)</source>
        <translation>进到所选工位或任一工位的下一次故障或短停机（N）</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>What is played is the run before the last change</source>
        <translation>所播放的是最后一次更改之前的运行</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Playback speed: simulated seconds per second</source>
        <translation>播放速度：每秒的仿真秒数</translation>
    </message>
    <message>
        <source>As fast as shown</source>
        <translation>按所示速度</translation>
    </message>
    <message>
        <source>× %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>As fast as the pictures can be drawn, none left out</source>
        <translation>按能绘制的最快速度，不略过任何画面</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格键）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格键）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time of day in the shift; %1 long</source>
        <translation>班次中的时刻；共 %1</translation>
    </message>
    <message>
        <source>Time in the shift, of its whole length</source>
        <translation>班次中的时间，占其全长</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackClock</name>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlayedDiagram</name>
    <message>
        <source>The line, playing</source>
        <translation>播放中的生产线</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferenceActions</name>
    <message>
        <source>select a station first</source>
        <translation>请先选择工位</translation>
    </message>
    <message>
        <source>choose a scenario first</source>
        <translation>请先选择方案</translation>
    </message>
    <message>
        <source>nothing differs from the baseline</source>
        <translation>与基准没有不同</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>还没有更改</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>没有撤销过</translation>
    </message>
    <message>
        <source>no stations are on the clipboard</source>
        <translation>剪贴板上没有工位</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>没有正在进行的计算</translation>
    </message>
    <message>
        <source>open a line first</source>
        <translation>请先打开生产线</translation>
    </message>
    <message>
        <source>select a station that has a place to move to first</source>
        <translation>请先选择一个可移动的工位</translation>
    </message>
    <message>
        <source>go to a panel within the window first</source>
        <translation>请先转到窗口内的面板</translation>
    </message>
    <message>
        <source>insert a station first</source>
        <translation>请先插入一个工位</translation>
    </message>
    <message>
        <source>wait for the figures first</source>
        <translation>请先等待指标算出</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePage</name>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复为默认：%1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a sentence, a default</comment>
        <translation>%1%2。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePages</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <comment>folder</comment>
        <translation>上一个文件所在处</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>文件存放处</translation>
    </message>
    <message>
        <source>&amp;Where files go:</source>
        <translation>文件存放处(&amp;W)：</translation>
    </message>
    <message>
        <source>The folder in which files are opened and saved first.</source>
        <translation>首先在其中打开和保存文件的文件夹。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Keep changes after:</source>
        <translation>保留更改间隔(&amp;K)：</translation>
    </message>
    <message>
        <source>So that they outlive a crash. Your own files are only written when you save.</source>
        <translation>使更改在崩溃后仍在。您自己的文件仅在保存时写入。</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>author of reports</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Author of reports:</source>
        <translation>报告作者(&amp;A)：</translation>
    </message>
    <message>
        <source>Where the project does not name one.</source>
        <translation>项目未注明作者时使用。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>colours</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>80 % to 200 % of the system’s.</source>
        <translation>系统大小的 80 % 至 200 %。</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>动效(&amp;M)：</translation>
    </message>
    <message>
        <source>Reduced: playback goes in steps, and nothing slides or fades.</source>
        <translation>减少：播放按步进行，没有滑动或淡入淡出。</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>motion</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>减少</translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation>数字和单位</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>数字(&amp;N)：</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>小数点：1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>小数逗号：1.234,5</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>产出(&amp;O)：</translation>
    </message>
    <message>
        <source>Speeds and output, shown and typed. Money stays per hour.</source>
        <translation>速度和产出的显示与输入。金额仍按小时。</translation>
    </message>
    <message>
        <source>per hour</source>
        <comment>output</comment>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>时间(&amp;T)：</translation>
    </message>
    <message>
        <source>Repairs, intervals and other durations, shown and typed.</source>
        <translation>修理、间隔和其他时长的显示与输入。</translation>
    </message>
    <message>
        <source>each as it suits</source>
        <comment>times</comment>
        <translation>各取所宜</translation>
    </message>
    <message>
        <source>Each as it suits</source>
        <translation>各取所宜</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>以秒计</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>以分钟计</translation>
    </message>
    <message>
        <source>Sample: %1, %2, %3</source>
        <comment>output, a time, a share</comment>
        <translation>示例：%1，%2，%3</translation>
    </message>
    <message>
        <source>New projects and lines</source>
        <translation>新项目和生产线</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>货币(&amp;C)：</translation>
    </message>
    <message>
        <source>Lines that are there keep theirs.</source>
        <translation>已有的生产线保持不变。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Length of a &amp;shift:</source>
        <translation>班次时长(&amp;S)：</translation>
    </message>
    <message>
        <source>Of lines that are new.</source>
        <translation>用于新的生产线。</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>&amp;Relevance limit:</source>
        <translation>重要性界限(&amp;R)：</translation>
    </message>
    <message>
        <source>Differences below this share of the baseline’s figure are called not relevant.</source>
        <translation>低于基准指标此份额的差异称为不重要。</translation>
    </message>
    <message>
        <source>A typed point or comma is the decimal sign, except where it groups thousands: “1.250” is 1250 where numbers are written as 1.234,5.</source>
        <translation>输入的点或逗号为小数点，除非它用作千位分隔符：在数字写作 1.234,5 时，“1.250”即 1250。</translation>
    </message>
    <message>
        <source>Confidence &amp;level:</source>
        <translation>置信水平(&amp;L)：</translation>
    </message>
    <message>
        <source>Of all intervals, unless the project states a level of its own. At a higher level intervals are wider, and verdicts need more shifts.</source>
        <translation>用于所有区间，除非项目自己说明。水平越高，区间越宽，得出结论需要的班次越多。</translation>
    </message>
    <message>
        <source>as in the language and country</source>
        <translation>按语言和地区</translation>
    </message>
    <message>
        <source>As in the language and country</source>
        <translation>按语言和地区</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>All values of all pages back to their defaults</source>
        <translation>把所有页面的所有值恢复为默认</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>全部重置(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Presentation</name>
    <message>
        <source>The scenario “%1” of this moment is no longer there.</source>
        <translation>此时刻的方案“%1”已不在。</translation>
    </message>
    <message>
        <source>%1: presentation</source>
        <translation>%1：演示</translation>
    </message>
    <message>
        <source>← →  slides   ·   Space  play   ·   C  beside the baseline   ·   M  moments   ·   B  blank   ·   Esc  leave</source>
        <translation>← →  幻灯片   ·   空格键  播放   ·   C  与基准并排   ·   M  时刻   ·   B  黑屏   ·   Esc  离开</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>slide</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>时刻 %1 / %2</translation>
    </message>
    <message>
        <source>No moments yet: Ctrl+Shift+B in the window bookmarks one</source>
        <translation>还没有时刻：在窗口中按 Ctrl+Shift+B 收藏一个</translation>
    </message>
    <message>
        <source>Moment %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>时刻 %1 / %2：%3</translation>
    </message>
    <message>
        <source>The Baseline has nothing beside it: go to a scenario, or put one there with X</source>
        <translation>基准旁没有内容：请转到某个方案，或按 X 放一个</translation>
    </message>
    <message>
        <source>The slide is on the clipboard</source>
        <translation>幻灯片已在剪贴板上</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %Ln thing(s) to know.</source>
        <translation>
            <numerusform>已打开 %1，有 %Ln 点须知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %Ln problem(s).</source>
        <translation>
            <numerusform>未打开 %1：%Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You still see “%2”, as it was.</source>
        <translation>%1 您看到的仍是原来的“%2”。</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>生产线这样无法运行：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The line cannot run like this: the scenario “%1” changes %2, which the line does not have.</source>
        <translation>生产线这样无法运行：方案“%1”更改了 %2，而生产线没有它。</translation>
    </message>
    <message>
        <source>Remove these changes</source>
        <translation>移除这些更改</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %Ln problem(s).</source>
        <translation>
            <numerusform>“%1”这样无法运行：%Ln 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln thing(s) to know.</source>
        <translation>
            <numerusform>“%1”：%Ln 点须知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and mend it</source>
        <translation>打开并修正</translation>
    </message>
    <message numerus="yes">
        <source>%1 were not opened: %Ln problem(s).</source>
        <extracomment>Several files</extracomment>
        <translation>
            <numerusform>未打开 %1：%Ln 个问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message>
        <source>Let the line make it</source>
        <translation>让生产线生产它</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Scenarios choose the product by its name; they follow when it is renamed.</source>
        <translation>方案按名称选择产品；重命名时随之改变。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>article number</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>物料号</translation>
    </message>
    <message>
        <source>Stands in the production file; without one the name does. In files: sku.</source>
        <translation>写在产量文件中；没有则写名称。文件中：sku。</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>计价类型</translation>
    </message>
    <message>
        <source>Which of the line’s outputs costs and price are per unit of. Where several stations make it, the most upstream one counts. In files: material_type.</source>
        <translation>成本和价格按生产线哪种产出的单位计。若多个工位制造它，以最上游者为准。文件中：material_type。</translation>
    </message>
    <message>
        <source>%1, times the line’s</source>
        <translation>%1，乘以生产线的值</translation>
    </message>
    <message>
        <source>× the line’s</source>
        <translation>× 生产线</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 文件中：%2。</translation>
    </message>
    <message>
        <source>How it runs, against what the stations say</source>
        <translation>它如何运行，相对工位所说</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>短停机</translation>
    </message>
    <message>
        <source>Times every probability of a jam, and how often counted jams come. 1: as the stations say; 0: never.</source>
        <translation>乘以每个短停机概率，及计数短停机的频率。1：按工位所说；0：从不。</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Times every defect rate. 1: as the stations say; 0: none.</source>
        <translation>乘以每个缺陷率。1：按工位所说；0：无。</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>周期时间</translation>
    </message>
    <message>
        <source>Times every cycle time: 1.2 is a fifth slower. The speed that the OEE is measured against stays.</source>
        <translation>乘以每个周期时间：1.2 表示慢五分之一。衡量 OEE 的速度不变。</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>How many times as often stations break down. 1: as they say; 0: never.</source>
        <translation>工位故障频率的倍数。1：按其所说；0：从不。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cost or price</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>材料成本</translation>
    </message>
    <message>
        <source>For each unit that is made, also one that is rejected.</source>
        <translation>每制造一个单位，包括被剔除的。</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>加工成本</translation>
    </message>
    <message>
        <source>For each unit that is made: what the stations’ cost rates do not cover.</source>
        <translation>每制造一个单位：工位费率未涵盖的部分。</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>售价</translation>
    </message>
    <message>
        <source>For each unit that leaves the line and is not defective.</source>
        <translation>每个离开生产线且无缺陷的单位。</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <translation>单位边际贡献</translation>
    </message>
    <message>
        <source>Selling price less material and conversion cost. What an hour leaves depends on the line, too: see the figures.</source>
        <translation>售价减材料和加工成本。每小时剩下多少还取决于生产线：见指标。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生产者</translation>
    </message>
    <message>
        <source>Whose runs make the product. A scenario chooses in its run settings, else it makes what the line makes.</source>
        <translation>谁的运行生产此产品。方案在其运行设置中选择，否则生产生产线所生产的。</translation>
    </message>
    <message>
        <source>none: no money figures</source>
        <comment>priced type</comment>
        <translation>无：没有金额指标</translation>
    </message>
    <message>
        <source>unit</source>
        <comment>of a product, where nothing is known of it</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>Per %1, in %2</source>
        <translation>每 %1，以 %2 计</translation>
    </message>
    <message>
        <source>Each unit that is sold loses money.</source>
        <translation>每售出一个单位都亏损。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more scenario(s)</source>
        <translation>
            <numerusform>及另外 %Ln 个方案</numerusform>
        </translation>
    </message>
    <message>
        <source>the line, and every scenario that chooses no other</source>
        <translation>生产线，及每个未另选的方案</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message>
        <source>made by the line</source>
        <translation>由生产线生产</translation>
    </message>
    <message numerus="yes">
        <source>chosen by %Ln scenario(s)</source>
        <translation>
            <numerusform>被 %Ln 个方案选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of the line</source>
        <translation>生产线的产品</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductSetting</name>
    <message>
        <source>%1 (its own)</source>
        <comment>a product that a scenario brings</comment>
        <translation>%1（自带）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>product</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>What the runs make: it changes jams, defects, speed and breakdowns by its factors, and with costs and a price there are figures in money. In files: product.</source>
        <translation>运行生产什么：它以系数改变短停机、缺陷、速度和故障，有成本和价格时就有金额指标。文件中：product。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message>
        <source>The line made “%1” and makes no product any more.</source>
        <translation>生产线原生产“%1”，现不再生产产品。</translation>
    </message>
    <message numerus="yes">
        <source>“%2” was chosen by %Ln scenario(s), which make what the line makes: %3.</source>
        <translation>
            <numerusform>“%2”曾被 %Ln 个方案选择，它们改为生产生产线所生产的：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>撤销可恢复。</translation>
    </message>
    <message>
        <source>Products of “%1”, for the line and all its scenarios. Which one a run makes is chosen in the run settings.</source>
        <translation>“%1”的产品，供生产线及其所有方案使用。运行生产哪个在运行设置中选择。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>The line has no product yet.

A product says what a unit costs and earns, so that every figure, loss and what-if is also told in money: what jams cost an hour, what an improvement earns a year, when an investment has paid back. It also says how the line runs it: one product may jam more often, or take longer.

Rates of machines and people are values of the stations.</source>
        <translation>生产线还没有产品。

产品说明一个单位的成本和收入，于是每个指标、损失和“假如”也能用金额表示：短停机每小时的代价、改进每年的收益、投资何时收回。它也说明生产线如何运行它：一种产品可能短停机更多，或用时更长。

机器和人员的费率是工位的值。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message>
        <source>Explain every parameter</source>
        <translation>解释每个参数</translation>
    </message>
    <message>
        <source>Table of all values of all stations (Ctrl+T)</source>
        <translation>所有工位所有值的表（Ctrl+T）</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>所有值的表</translation>
    </message>
    <message>
        <source>The line as it is today</source>
        <translation>现有的生产线</translation>
    </message>
    <message>
        <source>Another line, compared with the Baseline</source>
        <translation>另一条生产线，与基准比较</translation>
    </message>
    <message>
        <source>Scenario of ‘%1’, compared with the Baseline</source>
        <translation>“%1”的方案，与基准比较</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>Editing the baseline, which every scenario starts from</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>正在编辑基准，每个方案由它开始</translation>
    </message>
    <message>
        <source>Editing the other line ‘%1’</source>
        <translation>正在编辑另一条生产线“%1”</translation>
    </message>
    <message>
        <source>Changes in scenario ‘%1’</source>
        <translation>方案“%1”中的更改</translation>
    </message>
    <message>
        <source>Explain every parameter (Shift+F1 explains the one you are in, F1 opens the guide at it)</source>
        <translation>解释每个参数（Shift+F1 解释您所在的参数，F1 打开其指南）</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter of several stations</extracomment>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: what was changed, at several stations or at one</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln station(s)</source>
        <translation>
            <numerusform>%1，%Ln 个工位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityEdit</name>
    <message>
        <source>In full: %1</source>
        <translation>完整：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityFormat</name>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数。</translation>
    </message>
    <message>
        <source>Leave the unit out.</source>
        <translation>请去掉单位。</translation>
    </message>
    <message>
        <source>This unit is not known here. Known are: %1.</source>
        <translation>这里不认识此单位。认识的有：%1。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>There is no value here that could be changed so. Enter a number.</source>
        <translation>这里没有可这样更改的值。请输入数。</translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2%3.</source>
        <translation>请输入 %1 至 %2%3 的值。</translation>
    </message>
    <message>
        <source>Also 22 / min, or 45 s for the time of one.</source>
        <translation>也可输入 22 / min，或一件的时间 45 s。</translation>
    </message>
    <message>
        <source>Also 1.5 min, or 22 / min for a rate.</source>
        <translation>也可输入 1.5 min，或速率 22 / min。</translation>
    </message>
    <message>
        <source>Also 2 h, or 3 per h for how often.</source>
        <translation>也可输入 2 h，或频率 3 每 h。</translation>
    </message>
    <message>
        <source>In percent: 0.74 means 0.74 %; 1/500 is 0.2 %.</source>
        <translation>百分数：0.74 表示 0.74 %；1/500 为 0.2 %。</translation>
    </message>
    <message>
        <source>Also 1 h 30 min.</source>
        <translation>也可输入 1 h 30 min。</translation>
    </message>
    <message>
        <source>Also changes: +10&#xa0;%, −50&#xa0;%, ×2.</source>
        <translation>也可输入变化：+10&#xa0;%、−50&#xa0;%、×2。</translation>
    </message>
    <message>
        <source>Money is counted to %1 decimals. Enter no more.</source>
        <translation>金额只计到 %1 位小数，请勿输入更多。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityUnits</name>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>h|hr|hrs|hour|hours|小时|时</translation>
    </message>
    <message>
        <source>min|mins|minute|minutes</source>
        <translation>min|mins|minute|minutes|分钟|分</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>d|day|days|天</translation>
    </message>
    <message>
        <source>s|sec|second|seconds</source>
        <translation>s|sec|second|seconds|秒</translation>
    </message>
    <message>
        <source>/h|/hr|/hour|cph</source>
        <translation>/h|/hr|/hour|cph|/小时</translation>
    </message>
    <message>
        <source>/min|/minute|cpm</source>
        <translation>/min|/minute|cpm|/分钟</translation>
    </message>
    <message>
        <source>/s|/sec|/second</source>
        <translation>/s|/sec|/second|/秒</translation>
    </message>
    <message>
        <source>/d|/day</source>
        <translation>/d|/day|/天</translation>
    </message>
    <message>
        <source>/h|/hr|/hour</source>
        <translation>/h|/hr|/hour|/小时</translation>
    </message>
    <message>
        <source>item|items|pcs|place|places</source>
        <translation>件|个|item|items|pcs|place|places</translation>
    </message>
    <message>
        <source>per|a|an</source>
        <extracomment>Words between a number of things and a unit of time, as in &quot;3 per h&quot;; the English ones are always known</extracomment>
        <translation>每</translation>
    </message>
    <message>
        <source>cycles|cycle|outputs|output|items|item|money</source>
        <extracomment>What is counted, as in &quot;9000 cycles/h&quot; and &quot;45 s per item&quot;; the English ones are always known</extracomment>
        <translation>周期|输出|件|个|金额</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RealLineRows</name>
    <message>
        <source>model and real line agree</source>
        <translation>模型与实际生产线一致</translation>
    </message>
    <message>
        <source>model %1 above the real line</source>
        <translation>模型比实际生产线高 %1</translation>
    </message>
    <message>
        <source>model %1 below the real line</source>
        <translation>模型比实际生产线低 %1</translation>
    </message>
    <message>
        <source>Model and real line</source>
        <translation>模型与实际生产线</translation>
    </message>
    <message>
        <source>How far the model of today&apos;s line is from what the real line did. A model that is off by more than the difference you look for cannot answer for it.</source>
        <translation>现有生产线的模型与实际生产线的表现相差多少。如果模型的偏差大于您所寻找的差异，它就不能作答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure, and what model and real line say of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model %1, real line %2</source>
        <translation>模型 %1，实际生产线 %2</translation>
    </message>
    <message>
        <source>Model of the baseline %1, real line %2</source>
        <translation>基准的模型 %1，实际生产线 %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RecentFileButton</name>
    <message>
        <source>Not found: %1</source>
        <translation>找不到：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>project “%1” (%2)</source>
        <translation>项目“%1”（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) (never saved)</source>
        <translation>
            <numerusform>%Ln 个时刻（从未保存）</numerusform>
        </translation>
    </message>
    <message>
        <source>line “%1” (%2)</source>
        <translation>生产线“%1”（%2）</translation>
    </message>
    <message>
        <source>other line “%1” (%2)</source>
        <translation>另一条生产线“%1”（%2）</translation>
    </message>
    <message>
        <source>scenario “%1” of “%2” (%3)</source>
        <translation>“%2”的方案“%1”（%3）</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.</source>
        <translation>您未保存的更改会在崩溃时丢失，因为无法保留：%1。请尽快保存。</translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session could not be read. They were put aside: %1</source>
        <translation>无法读取先前会话未保存的更改。它们已放到一旁：%1</translation>
    </message>
    <message>
        <source>No other window could be opened. The changes are still kept and are offered at the next start.</source>
        <translation>无法打开另一个窗口。更改仍被保留，下次启动时会提供。</translation>
    </message>
    <message>
        <source>You see the recovered changes of %1. They are not saved yet.</source>
        <translation>您看到的是 %1 的已恢复更改。它们尚未保存。</translation>
    </message>
    <message>
        <source>LineTwin on the computer “%1” is still using its unsaved changes. They stay where they are: %2</source>
        <translation>计算机“%1”上的 LineTwin 仍在使用其未保存的更改。它们保留在原处：%2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReferenceLine</name>
    <message>
        <source>typical, check it</source>
        <translation>典型值，请核对</translation>
    </message>
    <message>
        <source>%1: typical value, not checked</source>
        <translation>%1：典型值，未核对</translation>
    </message>
    <message>
        <source>&lt;p&gt;A typical value that came with the station. Type your own, or tick it if this one is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;随工位而来的典型值。请输入您自己的值，若此值正确则勾选。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RefusedEntries</name>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>%1: “%2” was not accepted. %3</source>
        <translation>%1：未接受“%2”。%3</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop before</source>
        <translation>上一次停机</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>下一次停机</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time in the shift</source>
        <translation>班次中的时间</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>收集中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a batch</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Good output: %1 units</source>
        <translation>合格产出：%1 单位</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>剔除 %1</translation>
    </message>
    <message>
        <source>%1 units ahead of %2</source>
        <comment>difference, reference</comment>
        <translation>领先 %2 %1 单位</translation>
    </message>
    <message>
        <source>%1 units behind %2</source>
        <comment>difference, reference</comment>
        <translation>落后 %2 %1 单位</translation>
    </message>
    <message>
        <source>as many units as %1</source>
        <comment>reference</comment>
        <translation>与 %1 单位数相同</translation>
    </message>
    <message>
        <source>Difference in good output over the shift</source>
        <translation>整个班次合格产出之差</translation>
    </message>
    <message>
        <source>from %1 to %2 units</source>
        <comment>lowest and highest difference</comment>
        <translation>%1 至 %2 单位</translation>
    </message>
    <message>
        <source>This moment as a table</source>
        <translation>此时刻的表</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Buffer after it</source>
        <translation>其后的缓冲区</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已制造</translation>
    </message>
    <message>
        <source>This browser is too old to play the shift.</source>
        <translation>此浏览器太旧，无法播放班次。</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Older than the model: the line or a scenario has changed since.</source>
        <translation>早于模型：生产线或方案此后已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation>
            <numerusform>%1，%Ln 个班次，种子 %2；于 %3 用 LineTwin %4 运行；%5</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>已用新随机数确认</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>探索性</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指标的含义</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>± is half the interval in which the mean of all possible shifts lies with the probability named; of a difference it is that of the paired shifts, which have the same luck. Better and worse: the interval leaves out 0, and the difference is large enough to be relevant. Exploratory: the same shifts served to find the scenario, so that it may be flattered; confirmed: on fresh shifts by which nothing was chosen.</source>
        <translation>± 为区间的一半，所有可能班次的均值以所示概率位于该区间；对差异而言，是用相同随机数的配对班次的区间。更好和更差：区间不含 0，且差异大到重要。探索性：同样的班次曾用于找出方案，因此可能偏乐观；已确认：在未据以选择任何内容的新班次上。</translation>
    </message>
    <message>
        <source>Input values</source>
        <translation>输入值</translation>
    </message>
    <message>
        <source>What the stations say today; their other parameters are at their defaults. Calendar, stops of the whole line, products and run settings are in the file below. What scenarios change is in their chapters.</source>
        <translation>各工位现在的值；其他参数为默认值。日历、整条生产线的停机、产品和运行设置见下面的文件。方案的更改见各自章节。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The line as a file</source>
        <translation>生产线文件</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>如何重现</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>LineTwin %1, file %2.</source>
        <translation>LineTwin %1，文件 %2。</translation>
    </message>
    <message>
        <source>The same inputs, seed and version give the same figures, bit for bit. SHA-256 of the inputs:
%1</source>
        <translation>相同的输入、种子和版本得出逐位相同的指标。输入的 SHA-256：
%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The shift plays where scripts are allowed; all figures are below.</source>
        <translation>允许脚本之处可播放班次；所有指标在下面。</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>生产线还没有工位。</translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %Ln shift(s) of %3</source>
        <translation>
            <numerusform>%1：种子 %2，%Ln 个 %3 的班次</numerusform>
        </translation>
    </message>
    <message>
        <source>after a warm-up of %1 that does not count</source>
        <translation>在不计入的 %1 预热之后</translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %Ln fresh one(s), the replications from %1 on</source>
        <translation>
            <numerusform>在 %Ln 个新班次上确认，自第 %1 次重复起</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>%1, shift %2, %3</source>
        <comment>entry, number, time</comment>
        <translation>%1，班次 %2，%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, rows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>%1 has no figures: %2</source>
        <comment>entry, problem</comment>
        <translation>%1 没有指标：%2</translation>
    </message>
    <message>
        <source>%1 has no figures.</source>
        <translation>%1 没有指标。</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <comment>entry, figure, value</comment>
        <translation>%1：%2 为 %3。</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3; %4.</source>
        <comment>entry, figure, value, difference</comment>
        <translation>%1：%2 变为 %3；%4。</translation>
    </message>
    <message>
        <source>The baseline makes %1 on the same shifts.</source>
        <translation>基准在相同班次上为 %1。</translation>
    </message>
    <message>
        <source>It is on another line, “%1”.</source>
        <translation>它在另一条生产线“%1”上。</translation>
    </message>
    <message>
        <source>It changes %1.</source>
        <translation>它更改 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The line today</source>
        <translation>现有的生产线</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>生产线</translation>
    </message>
    <message>
        <source>Too long to be played in a report: %1.</source>
        <translation>过长，无法在报告中播放：%1。</translation>
    </message>
    <message>
        <source>The shift, played</source>
        <translation>班次播放</translation>
    </message>
    <message>
        <source>One simulated shift of the baseline and of a scenario, on one clock and with the same luck. It shows how the line behaves; what a change brings is told by the figures over all shifts.</source>
        <translation>基准与一个方案的一个仿真班次，用同一时钟和相同随机数。它显示生产线如何运行；更改带来什么由所有班次的指标说明。</translation>
    </message>
    <message>
        <source>One simulated shift. It shows how the line behaves; the figures are over all shifts.</source>
        <translation>一个仿真班次。它显示生产线如何运行；指标来自所有班次。</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>It is on another line, “%1”, which differs from today&apos;s by: %2.</source>
        <translation>它在另一条生产线“%1”上，与现有的不同在于：%2。</translation>
    </message>
    <message>
        <source>Nothing: it runs as the baseline.</source>
        <translation>无：与基准一样运行。</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Where the gain comes from</source>
        <translation>收益来自何处</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>时间去向</translation>
    </message>
    <message>
        <source>Shift by shift, and station by station</source>
        <translation>逐班次、逐工位</translation>
    </message>
    <message>
        <source>Of the exploring shifts.</source>
        <translation>来自探索班次。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mean of the shifts</source>
        <translation>班次均值</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>与基准之差</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Of the exploring shifts, and so not exactly the confirmed figures.</source>
        <translation>来自探索班次，因此与已确认的指标不完全相同。</translation>
    </message>
    <message>
        <source>The bars do not begin at 0.</source>
        <translation>条形不从 0 开始。</translation>
    </message>
    <message>
        <source>Show it in the player</source>
        <translation>在播放器中显示</translation>
    </message>
    <message>
        <source>Show “%1” in the player</source>
        <comment>moment</comment>
        <translation>在播放器中显示“%1”</translation>
    </message>
    <message>
        <source>%1, shift %2</source>
        <comment>entry, number</comment>
        <translation>%1，班次 %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4), %5.</source>
        <comment>entry, figure, value, difference, verdict</comment>
        <translation>%1：%2 变为 %3（%4），%5。</translation>
    </message>
    <message>
        <source>Each verdict stands alone: its interval is that of this one scenario and the baseline. The intervals of a Compare study hold for all scenarios together.</source>
        <translation>每个判定各自独立：其区间只针对这一个方案与基准。比较研究的区间则对所有方案同时成立。</translation>
    </message>
    <message>
        <source>Interval at %1</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentences, from how many shifts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Where half the interval would mislead, its ends stand in brackets.</source>
        <translation>半个区间会造成误解时，其两端写在方括号中。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportActions</name>
    <message>
        <source>Saved the report “%1”</source>
        <translation>已保存报告“%1”</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportDialog</name>
    <message>
        <source>The shift pla&amp;ys in it</source>
        <translation>其中可播放班次(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Confirm figures on fresh luck first</source>
        <translation>先用新随机数确认指标(&amp;C)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>none</source>
        <comment>author</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Baseline and all scenarios</source>
        <translation>基准和所有方案</translation>
    </message>
    <message>
        <source>Baseline and “%1” alone</source>
        <translation>仅基准和“%1”</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>浏览器网页（HTML）</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文档（PDF）</translation>
    </message>
    <message>
        <source>Runs each scenario on shifts that nothing was chosen by. Takes about as long again.</source>
        <translation>在未据以选择任何内容的班次上运行每个方案。约需再用同样时间。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>内容(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>格式(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Pages with numbers, to be printed or mailed.</source>
        <translation>带页码的页面，用于打印或发送。</translation>
    </message>
    <message>
        <source>One file that needs nothing else: figures, pictures and a shift that plays, in any browser, without a network.</source>
        <translation>不需要其他任何东西的单个文件：指标、图片和可播放的班次，任何浏览器，无需网络。</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>浏览器网页</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The shifts are being run…</source>
        <translation>正在运行班次…</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>正在编制报告…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportMessages</name>
    <message>
        <source>“%1” has no scenario “%2”</source>
        <translation>“%1”没有方案“%2”</translation>
    </message>
    <message>
        <source>--report %1: must end in .html or .pdf</source>
        <translation>--report %1：必须以 .html 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>--report %1: the folder is not there or cannot be written to</source>
        <translation>--report %1：文件夹不存在或无法写入</translation>
    </message>
    <message>
        <source>--report %1: would replace the input</source>
        <translation>--report %1：会替换输入文件</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ResultTables</name>
    <message>
        <source>per h</source>
        <translation>每 h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班次</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>%1 interval from</source>
        <translation>%1 区间从</translation>
    </message>
    <message>
        <source>%1 interval to</source>
        <translation>%1 区间至</translation>
    </message>
    <message>
        <source>Single shifts: P10</source>
        <translation>单个班次：P10</translation>
    </message>
    <message>
        <source>Single shifts: P90</source>
        <translation>单个班次：P90</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>变化，%</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1：%2 区间从</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1：%2 区间至</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Key figures of the line</source>
        <translation>生产线的关键指标</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Key figures of the stations</source>
        <translation>工位的关键指标</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stops of the shift by the stations themselves</source>
        <translation>工位自身造成的班次停机</translation>
    </message>
    <message>
        <source>Breakdowns and jams of the shift</source>
        <translation>班次的故障和短停机</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What the scenarios change of the baseline</source>
        <translation>方案对基准的更改</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Scenario&apos;s value</source>
        <translation>方案的值</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>每 min</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingField</name>
    <message>
        <source>a fresh one</source>
        <comment>random seed</comment>
        <translation>每次新的</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>start time</comment>
        <translation>未给出</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingsEditor</name>
    <message>
        <source>%1 In files: %2.</source>
        <extracomment>The help of a setting, then its key in files</extracomment>
        <translation>%1 文件中：%2。</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>班次时长</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>How long one simulated shift lasts. Warm-up and shift together last 100,000 h at most.</source>
        <translation>一个仿真班次持续多久。预热与班次合计最多 100,000 h。</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>预热，不计入</translation>
    </message>
    <message>
        <source>Runs before the shift, so that it does not begin with an empty line. 0: none.</source>
        <translation>在班次之前运行，使其不以空线开始。0：无。</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>仿真班次数</translation>
    </message>
    <message>
        <source>How many shifts, each with other luck, the means are taken from: 1 to 100,000. More make the intervals narrower and the answer slower.</source>
        <translation>均值取自多少个各有不同随机数的班次：1 至 100,000。越多区间越窄，答案越慢。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Names the luck of the shifts: the same seed gives the same shifts again.</source>
        <translation>标识班次的随机数：相同种子再得到相同的班次。</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>抽取新种子</translation>
    </message>
    <message>
        <source>a fresh one each time</source>
        <translation>每次新的</translation>
    </message>
    <message>
        <source>Random seed: %1</source>
        <translation>随机种子：%1</translation>
    </message>
    <message>
        <source>Drawn anew whenever the file is opened, so that the figures differ a little each time</source>
        <translation>每次打开文件时重新抽取，因此指标每次略有不同</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>遥测间隔</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time between two rows of the telemetry file. It changes no figure.</source>
        <translation>遥测文件两行之间的时间。不改变任何指标。</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>产量间隔</translation>
    </message>
    <message>
        <source>Length of one interval in the production file. It changes no figure.</source>
        <translation>产量文件中一个间隔的长度。不改变任何指标。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>Start of the shift: %1</source>
        <translation>班次开始：%1</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>班次开始</translation>
    </message>
    <message>
        <source>Date and time at which the shift begins, for clock labels and for shifts and breaks with a time of day. In files: start_time.</source>
        <translation>班次开始的日期和时间，用于时钟标签以及带时刻的班次和休息。文件中：start_time。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStart</name>
    <message>
        <source>Say when it begins</source>
        <translation>说明何时开始</translation>
    </message>
    <message>
        <source>Begin of the run</source>
        <translation>运行的开始</translation>
    </message>
    <message>
        <source>Sets the start of the shift in the run settings, for now to the Monday that is assumed</source>
        <translation>在运行设置中设定班次开始，暂定为所假定的星期一</translation>
    </message>
    <message>
        <source>The run, shaded in the week, begins on</source>
        <translation>一周视图中带阴影的运行开始于</translation>
    </message>
    <message>
        <source>Nothing says when the run, shaded in the week, begins: a Monday at 06:00 is assumed.</source>
        <translation>没有说明一周视图中带阴影的运行何时开始：假定为星期一 06:00。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message>
        <source>Every figure is a mean over this many simulated shifts</source>
        <translation>每个指标为这么多仿真班次的均值</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shift(s)</source>
        <translation>
            <numerusform>%Ln 个班次中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No figures: the line has no stations yet</source>
        <translation>没有指标：生产线还没有工位</translation>
    </message>
    <message>
        <source>The line has errors: see Problems</source>
        <translation>生产线有错误：见“问题”</translation>
    </message>
    <message>
        <source>Figures are out of date: press Ctrl+R to run again</source>
        <translation>指标已过时：按 Ctrl+R 重新运行</translation>
    </message>
    <message>
        <source>No figures: press Ctrl+R to run</source>
        <translation>没有指标：按 Ctrl+R 运行</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>Recording the shift…</source>
        <translation>正在记录班次…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>在 %1 后取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个 %1 h 的班次</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding the causes of losses…</source>
        <translation>正在查找损失原因…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message>
        <source>project “%1”</source>
        <translation>项目“%1”</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>生产线“%1”</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>方案“%1”</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>将创建其文件夹</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>其文件夹已不在</translation>
    </message>
    <message>
        <source>was changed by another program; those changes are replaced</source>
        <translation>被其他程序更改；那些更改将被替换</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>loses its comments, but for those at the top</source>
        <translation>除开头外将失去注释</translation>
    </message>
    <message>
        <source>was moved or deleted; it is written again</source>
        <translation>已移动或删除；将重新写入</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>%1 项目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One file that holds everything</source>
        <translation>包含全部内容的单个文件(&amp;O)</translation>
    </message>
    <message>
        <source>A file for the &amp;line and one for each scenario</source>
        <translation>生产线一个文件，每个方案一个(&amp;L)</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>保存方式</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目的文件夹</translation>
    </message>
    <message>
        <source>Before “%1” is saved, please look at this:</source>
        <translation>保存“%1”之前，请看：</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %Ln other line(s) are kept together as a project.</source>
        <translation>
            <numerusform>生产线“%1”、其方案和另外 %Ln 条生产线一起存为项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1” is kept as a project: its scenarios will be saved with it.</source>
        <translation>生产线“%1”存为项目：其方案将一起保存。</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1” and its %Ln scenario(s) are kept together as a project.</source>
        <translation>
            <numerusform>生产线“%1”及其 %Ln 个方案一起存为项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace and save</source>
        <translation>替换并保存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Give it a name and a folder.</source>
        <translation>请给它名称和文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这样的文件夹。</translation>
    </message>
    <message>
        <source>To keep what would be lost, save under another name.</source>
        <translation>要保留将失去的内容，请另存为别的名称。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>content, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>studies of another project</source>
        <translation>另一个项目的研究</translation>
    </message>
    <message>
        <source>“%1” holds another part of this project already. Choose another name.</source>
        <translation>“%1”已包含此项目的另一部分。请选择其他名称。</translation>
    </message>
    <message>
        <source>will be lost</source>
        <translation>将丢失</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>存在同名文件夹</translation>
    </message>
    <message>
        <source>is empty or cannot be read; it is written again</source>
        <translation>为空或无法读取；将重新写入</translation>
    </message>
    <message>
        <source>Choose a name that no folder has.</source>
        <translation>请选择一个没有文件夹使用的名称。</translation>
    </message>
    <message>
        <source>A name has no “/”; the folder has its own field.</source>
        <translation>名称中不能有“/”；文件夹有自己的栏。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveStatus</name>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SavingPlace</name>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>“%1”已存在。替换它？</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>已保存“%1”</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving “%1”. The disk is slow.</source>
        <translation>正在保存“%1”。磁盘较慢。</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>不等待(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is not written yet: its disk does not answer.</source>
        <translation>“%1”尚未写入：其磁盘没有响应。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDelegate</name>
    <message>
        <source>Name of the scenario</source>
        <translation>方案名称</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDetails</name>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Comes with LineTwin</source>
        <translation>随 LineTwin 提供</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>%1 · unsaved changes</source>
        <translation>%1 · 有未保存的更改</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>方案的说明</translation>
    </message>
    <message>
        <source>Description of the line</source>
        <translation>生产线的说明</translation>
    </message>
    <message>
        <source>What is this scenario about?</source>
        <translation>此方案是关于什么的？</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>这是什么生产线？</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>生产线</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>此生产线</translation>
    </message>
    <message>
        <source>Differences to “%1”</source>
        <translation>与“%1”的不同</translation>
    </message>
    <message>
        <source>Differences to today’s line</source>
        <translation>与现有生产线的不同</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>与基准的不同</translation>
    </message>
    <message>
        <source>None yet. Change a parameter while this scenario is the one you edit.</source>
        <translation>还没有。请在编辑此方案时更改参数。</translation>
    </message>
    <message>
        <source>None yet. Add, move or remove stations, or change their values: today’s line stays as it is.</source>
        <translation>还没有。请添加、移动或移除工位，或更改其值：现有的生产线保持不变。</translation>
    </message>
    <message>
        <source>The line as it is today. Scenarios start from it and keep only what they change.</source>
        <translation>现有的生产线。方案由它开始，只保留所更改的内容。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioList</name>
    <message>
        <source>Baseline and scenarios</source>
        <translation>基准和方案</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message>
        <source>%1, as it is today</source>
        <translation>%1，现状</translation>
    </message>
    <message>
        <source>Changes nothing yet</source>
        <translation>还没有更改</translation>
    </message>
    <message>
        <source>Another line, without stations yet</source>
        <translation>另一条生产线，还没有工位</translation>
    </message>
    <message>
        <source>Another line; as today’s so far</source>
        <translation>另一条生产线；目前与现有的相同</translation>
    </message>
    <message>
        <source>Another line, not comparable with today’s</source>
        <translation>另一条生产线，与现有的不可比</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>another line, compared with the Baseline</source>
        <translation>另一条生产线，与基准比较</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>还没有自己的文件</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>shown and edited</source>
        <translation>所示并在编辑</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>All that can be done with the scenario</source>
        <translation>对方案可做的一切</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message>
        <source>Time in the shift</source>
        <translation>班次中的时间</translation>
    </message>
    <message>
        <source>Arrow keys move by one second, page keys by five minutes.</source>
        <translation>方向键移动一秒，翻页键移动五分钟。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more station(s)</source>
        <translation>
            <numerusform>及另外 %Ln 个工位</numerusform>
        </translation>
    </message>
    <message>
        <source>No station had stopped.</source>
        <translation>没有工位停机。</translation>
    </message>
    <message>
        <source>No station was down or jammed.</source>
        <translation>没有工位故障或短停机。</translation>
    </message>
    <message>
        <source>Upper lane: down. Lower lane: jammed.</source>
        <translation>上道：故障。下道：短停机。</translation>
    </message>
    <message>
        <source>Upper lane: down from below, in changeover from above. Lower lane: jammed. Striped behind both: closed.</source>
        <translation>上道：故障自下而上，换型自上而下。下道：短停机。两者之后的条纹：关闭。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SearchWords</name>
    <message>
        <source>version, licence, credits</source>
        <translation>版本, 许可证</translation>
    </message>
    <message>
        <source>import, load, file</source>
        <translation>导入, 加载, 文件</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>姓名, 署名</translation>
    </message>
    <message>
        <source>backup, recovery, crash, save automatically</source>
        <translation>备份, 恢复, 崩溃, 自动保存</translation>
    </message>
    <message>
        <source>moment, mark, remember</source>
        <translation>时刻, 标记</translation>
    </message>
    <message>
        <source>stop, abort, interrupt</source>
        <translation>停止, 中止, 中断</translation>
    </message>
    <message>
        <source>close file, leave</source>
        <translation>关闭文件, 离开</translation>
    </message>
    <message>
        <source>dark mode, night, theme</source>
        <translation>深色模式, 夜间, 主题, dark mode</translation>
    </message>
    <message>
        <source>accessibility, visibility, theme</source>
        <translation>无障碍, 可见度, 主题</translation>
    </message>
    <message>
        <source>light mode, day, theme</source>
        <translation>浅色模式, 日间, 主题, light mode</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>主题, 外观</translation>
    </message>
    <message>
        <source>statistics, interval, probability</source>
        <translation>统计, 区间, 概率</translation>
    </message>
    <message>
        <source>money, euro, dollar</source>
        <translation>钱, 欧元, 美元, 人民币</translation>
    </message>
    <message>
        <source>remove, erase</source>
        <translation>移除, 删除</translation>
    </message>
    <message>
        <source>copy, clone</source>
        <translation>复制, 克隆</translation>
    </message>
    <message>
        <source>copy, clone, variant</source>
        <translation>复制, 克隆, 变体</translation>
    </message>
    <message>
        <source>search, command palette</source>
        <translation>搜索, 命令</translation>
    </message>
    <message>
        <source>directory, path, storage</source>
        <translation>目录, 路径, 位置</translation>
    </message>
    <message>
        <source>maximize, large</source>
        <translation>最大化, 大</translation>
    </message>
    <message>
        <source>help, manual, documentation</source>
        <translation>帮助, 手册, 文档</translation>
    </message>
    <message>
        <source>add machine, new station</source>
        <translation>添加机器, 新工位</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys</source>
        <translation>快捷键, 键盘</translation>
    </message>
    <message>
        <source>translation, English, Deutsch, Français, Español, 中文, 日本語</source>
        <translation>翻译, language, English, Deutsch, Français, Español, 中文, 日本語</translation>
    </message>
    <message>
        <source>animation, transitions</source>
        <translation>动画, 过渡</translation>
    </message>
    <message>
        <source>create, new project, empty</source>
        <translation>创建, 新项目, 空白</translation>
    </message>
    <message>
        <source>variant, alternative, layout</source>
        <translation>变体, 替代, 布局</translation>
    </message>
    <message>
        <source>what-if, variant, idea</source>
        <translation>假设, 变体, 想法</translation>
    </message>
    <message>
        <source>decimal point, comma, thousands separator</source>
        <translation>小数点, 逗号, 千位分隔符</translation>
    </message>
    <message>
        <source>load, import, file</source>
        <translation>加载, 导入, 文件</translation>
    </message>
    <message>
        <source>calendar, weekend, holiday, working time</source>
        <translation>日历, 周末, 假日, 工作时间</translation>
    </message>
    <message>
        <source>difference, versus, better</source>
        <translation>差异, 对比, 更好</translation>
    </message>
    <message>
        <source>product mix, assortment, shares</source>
        <translation>产品组合, 品种, 份额</translation>
    </message>
    <message>
        <source>portfolio, investment, payback, money</source>
        <translation>portfolio, 投资, 回收期, 钱</translation>
    </message>
    <message>
        <source>money, price, cost, article</source>
        <translation>钱, 价格, 成本, 物料</translation>
    </message>
    <message>
        <source>influence, tornado, effect</source>
        <translation>影响, 龙卷风图, 效果</translation>
    </message>
    <message>
        <source>optimize, buffers, capacity</source>
        <translation>优化, 缓冲, 容量</translation>
    </message>
    <message>
        <source>vary, range, curve</source>
        <translation>变化, 范围, 曲线</translation>
    </message>
    <message>
        <source>spreadsheet, Excel, parameters</source>
        <translation>电子表格, Excel, 参数</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>首选项, 选项, 配置</translation>
    </message>
    <message>
        <source>start, animation, run</source>
        <translation>开始, 动画, 运行</translation>
    </message>
    <message>
        <source>slides, presentation, show</source>
        <translation>幻灯片, 演示, 展示</translation>
    </message>
    <message>
        <source>exit, end, close window</source>
        <translation>退出, 结束, 关闭窗口</translation>
    </message>
    <message>
        <source>units, speed, throughput</source>
        <translation>单位, 速度, 吞吐量</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>再次, 重复, 前进</translation>
    </message>
    <message>
        <source>threshold, tolerance, significance</source>
        <translation>阈值, 容差, 显著性</translation>
    </message>
    <message>
        <source>erase, take out</source>
        <translation>移除, 去掉</translation>
    </message>
    <message>
        <source>title, label</source>
        <translation>标题, 标签</translation>
    </message>
    <message>
        <source>PDF, print, HTML, export</source>
        <translation>PDF, 打印, HTML, 导出</translation>
    </message>
    <message>
        <source>windows, panels, arrange</source>
        <translation>窗口, 面板, 排列</translation>
    </message>
    <message>
        <source>calculate, simulate, refresh</source>
        <translation>计算, 仿真, 刷新</translation>
    </message>
    <message>
        <source>store, write</source>
        <translation>存储, 写入</translation>
    </message>
    <message>
        <source>Excel, spreadsheet, CSV, export</source>
        <translation>Excel, 电子表格, CSV, 导出</translation>
    </message>
    <message>
        <source>another name, place, folder</source>
        <translation>其他名称, 位置, 文件夹</translation>
    </message>
    <message>
        <source>export, mail, send</source>
        <translation>导出, 邮件, 发送</translation>
    </message>
    <message>
        <source>working time, duration</source>
        <translation>工作时间, 时长</translation>
    </message>
    <message>
        <source>font size, larger letters, zoom</source>
        <translation>字体大小, 字号, 放大, font size</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>深色模式, 浅色模式, 夜间, 对比度, 主题, dark mode</translation>
    </message>
    <message>
        <source>units, seconds, minutes, duration</source>
        <translation>单位, 秒, 分钟, 时长</translation>
    </message>
    <message>
        <source>back, take back, revert</source>
        <translation>返回, 取消更改, 还原, undo</translation>
    </message>
    <message>
        <source>start page, examples, recent files</source>
        <translation>起始页, 示例, 最近文件</translation>
    </message>
    <message>
        <source>magnify, larger</source>
        <translation>放大, 更大</translation>
    </message>
    <message>
        <source>reduce, smaller</source>
        <translation>缩小, 更小</translation>
    </message>
    <message>
        <source>stop log, from a log, counters, parameters</source>
        <translation>停机记录, 来自记录, 计数器, 参数</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SensitivitySettings</name>
    <message>
        <source>All shifts for every row</source>
        <translation>每行用全部班次</translation>
    </message>
    <message>
        <source>Every parameter is improved and worsened by so much; losses are switched off besides</source>
        <translation>每个参数改善和恶化这么多；此外关闭各项损失</translation>
    </message>
    <message>
        <source>Better and worse by, %</source>
        <translation>改善和恶化，%</translation>
    </message>
    <message>
        <source>Otherwise a row stops as soon as it is decided, or all shifts would leave it open; its interval then holds at a level of its own, and the study takes about half the time.</source>
        <translation>否则一行在判定后、或全部班次也无法判定时即停止；其区间有自己的置信水平，研究约用一半时间。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SeriesReadout</name>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>entries of the legend without room</comment>
        <translation>+ 另 %1 项</translation>
    </message>
    <message>
        <source>Click: show %1</source>
        <translation>单击：显示 %1</translation>
    </message>
    <message>
        <source>Click: hide %1</source>
        <translation>单击：隐藏 %1</translation>
    </message>
    <message>
        <source>Click: select the station</source>
        <translation>单击：选择该工位</translation>
    </message>
    <message>
        <source>Double click: select the station</source>
        <translation>双击：选择该工位</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SessionWords</name>
    <message>
        <source>Runs the ticked scenarios and the reference on the same luck.</source>
        <translation>用相同随机数运行所勾选的方案和参照。</translation>
    </message>
    <message>
        <source>Runs the shown scenario with every value of the range, on the same luck.</source>
        <translation>用相同随机数以范围内的每个值运行所示方案。</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss switched off.</source>
        <translation>每项损失值多少？每个参数改善和恶化，每项损失关闭。</translation>
    </message>
    <message>
        <source>Which measures together bring most for a budget? Gains of measures do not add.</source>
        <translation>在预算内哪些措施一起收益最大？措施的收益不可相加。</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>哪种产品在生产线一小时中赚得最多，组合又如何？</translation>
    </message>
    <message>
        <source>The best way to spread buffer places over the line, for every total.</source>
        <translation>对每个合计，把缓冲区位置分配到生产线的最佳方式。</translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%2 个班次中的 %1 个</translation>
    </message>
    <message>
        <source>%1, almost done</source>
        <translation>%1，即将完成</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1，约剩 %2</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>在找到任何结果之前停止。</translation>
    </message>
    <message>
        <source>Run at %1.</source>
        <translation>运行于 %1。</translation>
    </message>
    <message>
        <source>Run at %1 on “%2”.</source>
        <translation>运行于 %1，在“%2”上。</translation>
    </message>
    <message>
        <source>A later run was stopped before it found anything.</source>
        <translation>后来的一次运行在找到任何结果之前停止。</translation>
    </message>
    <message>
        <source>Further shifts were stopped.</source>
        <translation>更多班次被停止。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>在完成之前停止。</translation>
    </message>
    <message>
        <source>Scenarios that were added since are not in it.</source>
        <translation>此后添加的方案不在其中。</translation>
    </message>
    <message>
        <source>The line, a scenario or these settings have changed since.</source>
        <translation>生产线、方案或这些设置此后已更改。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 after %2 h of warm-up</source>
        <translation>%2 h 预热后 %1</translation>
    </message>
    <message>
        <source>exploratory, with fewer for rows that were decided early</source>
        <translation>探索性，早判定的行较少</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>探索性</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>用新随机数</translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>已用新随机数确认</translation>
    </message>
    <message>
        <source>, behind the %1 shifts that Confirm has used</source>
        <translation>，在“确认”已用的 %1 个班次之后</translation>
    </message>
    <message>
        <source>%1 shifts of %2, seed %3; %4</source>
        <translation>%1 个 %2 的班次，种子 %3；%4</translation>
    </message>
    <message>
        <source>%1; what is paler is exploratory</source>
        <translation>%1；较淡者为探索性</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>%1. Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>%1。区间仅含仿真的随机性，不含输入数据的不确定性。</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>buffer sizing</source>
        <translation>缓冲区配置</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>product mix</source>
        <translation>产品组合</translation>
    </message>
    <message>
        <source>Shifts of %1, seed %2; exploratory</source>
        <translation>%1 的班次，种子 %2；探索性</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingValues</name>
    <message>
        <source>the system’s</source>
        <comment>language</comment>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>between the fields of a table</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <comment>keys</comment>
        <translation>程序自带的</translation>
    </message>
    <message>
        <source>%1: %3 instead of “%2”</source>
        <comment>a setting, a value that it cannot have, the one it has now</comment>
        <translation>%1：“%2”改为 %3</translation>
    </message>
    <message>
        <source>Settings that had values they cannot have are at their defaults now. %1.</source>
        <comment>a list</comment>
        <translation>取值无效的设置已恢复为默认值。%1。</translation>
    </message>
    <message>
        <source>Speed of the playback</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <source>Zoom of the guide</source>
        <translation>指南的缩放</translation>
    </message>
    <message>
        <source>Separator of CSV tables</source>
        <translation>CSV 表格的分隔符</translation>
    </message>
    <message>
        <source>Decimal sign of CSV tables</source>
        <translation>CSV 表格的小数点</translation>
    </message>
    <message>
        <source>Byte order mark of CSV tables</source>
        <translation>CSV 表格的字节顺序标记</translation>
    </message>
    <message>
        <source>Kind of tables that are saved</source>
        <translation>所保存表格的类型</translation>
    </message>
    <message>
        <source>Shortcut of “%1”</source>
        <translation>“%1”的快捷键</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsFile</name>
    <message>
        <source>The settings in %1 can neither be read nor written. The program uses its own, and forgets what is changed.</source>
        <translation>%1 中的设置既无法读取也无法写入。程序使用自身的设置，并不会记住更改。</translation>
    </message>
    <message>
        <source>The settings could not be read, so the program starts with its own. What was there is kept in %1.</source>
        <translation>无法读取设置，因此程序以自身的设置启动。原有内容保留在 %1。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. What you change there holds until the program ends.</source>
        <translation>无法将设置写入 %1。您在其中的更改在程序结束前有效。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsPage</name>
    <message>
        <source>Select a station in the diagram to see and change its parameters.</source>
        <translation>在线图中选择工位以查看和更改其参数。</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>生产线</translation>
    </message>
    <message>
        <source>The same for the baseline and every scenario.</source>
        <translation>对基准和每个方案相同。</translation>
    </message>
    <message>
        <source>Shifts and breaks…</source>
        <translation>班次与休息…</translation>
    </message>
    <message>
        <source>When the line, or some of its stations, stand still by plan</source>
        <translation>生产线或部分工位何时按计划停止</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>产品…</translation>
    </message>
    <message>
        <source>What a unit of each product costs and earns</source>
        <translation>每种产品一个单位的成本和收入</translation>
    </message>
    <message>
        <source>This line’s. Today’s line is run in the same way to compare the two.</source>
        <translation>此生产线的。现有的生产线以同样方式运行以便比较两者。</translation>
    </message>
    <message>
        <source>The line’s: they hold for the baseline and for every scenario that says nothing else.</source>
        <translation>生产线的：适用于基准和每个未另作说明的方案。</translation>
    </message>
    <message>
        <source>The line’s, as far as this scenario says nothing else.</source>
        <translation>生产线的，只要此方案未另作说明。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftChooser</name>
    <message>
        <source>&amp;First shift</source>
        <translation>第一个班次(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Median: half of the shifts have less output</source>
        <translation>中位：一半班次产出更少(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;10: one shift in ten has less output</source>
        <translation>P10：十个班次中有一个产出更少(&amp;1)</translation>
    </message>
    <message>
        <source>P&amp;90: nine shifts in ten have less output</source>
        <translation>P90：十个班次中有九个产出更少(&amp;9)</translation>
    </message>
    <message>
        <source>&amp;Worst shift: the least output of all</source>
        <translation>最差班次：产出最少(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Another shift by its number…</source>
        <translation>按编号选另一个班次(&amp;A)…</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>Median: shift %1</source>
        <translation>中位：班次 %1</translation>
    </message>
    <message>
        <source>P10: shift %1</source>
        <translation>P10：班次 %1</translation>
    </message>
    <message>
        <source>P90: shift %1</source>
        <translation>P90：班次 %1</translation>
    </message>
    <message>
        <source>Worst: shift %1</source>
        <translation>最差：班次 %1</translation>
    </message>
    <message>
        <source>Shift that is played: %1</source>
        <translation>所播放的班次：%1</translation>
    </message>
    <message>
        <source>Which of the simulated shifts is played and drawn in the charts</source>
        <translation>播放并在图表中绘制哪个仿真班次</translation>
    </message>
    <message>
        <source>Play another shift</source>
        <translation>播放另一个班次</translation>
    </message>
    <message>
        <source>Number of the shift, 1 to %1:</source>
        <translation>班次编号，1 至 %1：</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftClock</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date and time in figures, as Qt writes formats</comment>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftConditions</name>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln 个班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %Ln shift(s)</source>
        <translation>
            <numerusform>%1，及 %Ln 个班次的均值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h (after %2 h warm-up)</source>
        <translation>%1 h（%2 h 预热之后）</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, seed %2, %3; exploratory.</source>
        <comment>shifts, seed, duration</comment>
        <translation>%1，种子 %2，%3；探索性。</translation>
    </message>
    <message>
        <source>One simulated shift: simulation luck only, not the uncertainty of the input data.</source>
        <translation>一个仿真班次：仅含仿真的随机性，不含输入数据的不确定性。</translation>
    </message>
    <message>
        <source>Simulated shifts: simulation luck only, not the uncertainty of the input data.</source>
        <translation>仿真班次：仅含仿真的随机性，不含输入数据的不确定性。</translation>
    </message>
    <message>
        <source>Shift %1 of %2</source>
        <translation>班次 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %Ln fresh shift(s).</source>
        <translation>
            <numerusform>所称已确认者在 %Ln 个新班次上确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h warm-up</source>
        <translation>%1 h 预热</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>For comparison the baseline is run alike: %1.</source>
        <extracomment>%1 lists the run settings in which the two differ</extracomment>
        <translation>为了比较，基准以同样方式运行：%1。</translation>
    </message>
    <message>
        <source>Intervals of means at %1: simulation luck only, not the uncertainty of the input data.</source>
        <translation>均值的 %1 区间：仅含仿真的随机性，不含输入数据的不确定性。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShortcutsPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>从那里取用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>留在那里(&amp;L)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>None by default</source>
        <translation>默认无</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 是“%2”的按键。</translation>
    </message>
    <message>
        <source>“%1” alone is typed into fields and lists. Press it together with Ctrl or Alt.</source>
        <comment>a key</comment>
        <translation>单独的“%1”会输入到字段和列表中。请与 Ctrl 或 Alt 一起按。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownSeries</name>
    <message>
        <source>Show all &amp;values</source>
        <translation>显示所有值(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;all series</source>
        <translation>显示所有系列(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>系列(&amp;E)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownUnits</name>
    <message>
        <source>cycles/min</source>
        <translation>周期/min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>per minute</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/min</translation>
    </message>
    <message>
        <source>units/h</source>
        <translation>单位/h</translation>
    </message>
    <message>
        <source>units/min</source>
        <translation>单位/min</translation>
    </message>
    <message>
        <source>Finished items per minute</source>
        <translation>每分钟成品件</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>每分钟单位</translation>
    </message>
    <message>
        <source>Good units per minute</source>
        <translation>每分钟合格单位</translation>
    </message>
    <message>
        <source>Output per minute</source>
        <translation>每分钟产出</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message>
        <source>It waits for items of %1 that are still under way.</source>
        <translation>它在等待来自 %1 的仍在途的件。</translation>
    </message>
    <message>
        <source>It waits for %1, %2 since %3.</source>
        <comment>station, its state, time</comment>
        <translation>它在等待 %1，后者自 %3 起 %2。</translation>
    </message>
    <message>
        <source>%1: a cycle of %2 takes another time.</source>
        <comment>time, station</comment>
        <translation>%1：%2 的一个周期用时不同。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for %4 more in %5, and runs here.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1：%2 在 %5 中多 %3 %4，在此运行。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 here for %4 more, and runs in %5.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1：%2 在此多 %3 %4，在 %5 中运行。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in %6 and %4 here, for %5.</source>
        <comment>time, station, state, state, how long, the other</comment>
        <translation>%1：%2 在 %6 中为 %3，在此为 %4，持续 %5。</translation>
    </message>
    <message>
        <source>Two scenarios side by side</source>
        <translation>两个方案并排</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>第一个结果即将到来…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>Move the playback to where the two part</source>
        <translation>把播放移到两者分开之处</translation>
    </message>
    <message>
        <source>Beside the shown entry</source>
        <translation>在所示条目旁</translation>
    </message>
    <message>
        <source>What plays beside the shown entry, on the same luck</source>
        <translation>在所示条目旁用相同随机数播放的内容</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Beside what is shown:</source>
        <translation>在所示内容旁：</translation>
    </message>
    <message>
        <source>There is no result to play yet.</source>
        <translation>还没有可播放的结果。</translation>
    </message>
    <message>
        <source>Choose a scenario: it plays here beside the baseline, with the same luck.</source>
        <translation>选择一个方案：它在此与基准并排播放，用相同随机数。</translation>
    </message>
    <message>
        <source>more output than %1, units</source>
        <translation>比 %1 多的产出，单位</translation>
    </message>
    <message>
        <source>More good output than %1 in this shift: %2 units at the end</source>
        <comment>the other, how many</comment>
        <translation>本班次比 %1 多的合格产出：结束时 %2 单位</translation>
    </message>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %Ln shift(s); bars do not begin at 0</source>
        <translation>
            <numerusform>差异来自何处，%Ln 个班次的均值；条形不从 0 开始</numerusform>
        </translation>
    </message>
    <message>
        <source>The two lines have other stations.</source>
        <translation>两条生产线的工位不同。</translation>
    </message>
    <message>
        <source>They part at %1</source>
        <translation>二者从此分开：%1</translation>
    </message>
    <message>
        <source>In this shift all stations do the same in both.</source>
        <translation>本班次所有工位在两者中表现相同。</translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>探索性：%Ln 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Differences of less than %1 begin at %2.</source>
        <comment>length, time</comment>
        <translation>小于 %1 的差异从 %2 开始。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SizingSettings</name>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Most places in all</source>
        <translation>位置合计上限</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Places of all buffers together: every total up to this one is looked at. Automatic is twice the present total, or enough for the target.</source>
        <translation>全部缓冲区位置合计：直到此值的每个合计都会考察。自动为现有合计的两倍，或足以达到目标。</translation>
    </message>
    <message>
        <source>Smallest total that reaches</source>
        <translation>达到以下目标的最小合计</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SlideLosses</name>
    <message>
        <source>Where the time goes: %1</source>
        <translation>时间去向：%1</translation>
    </message>
    <message>
        <source>Where the gain comes from: %1</source>
        <translation>收益来自何处：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StateLegend</name>
    <message>
        <source>States, in the order of the bars: %1</source>
        <translation>状态，按条形顺序：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationActions</name>
    <message>
        <source>Drag “%1” to its place in the line, or insert it behind the selected station.</source>
        <translation>把“%1”拖到生产线中的位置，或插入到所选工位之后。</translation>
    </message>
    <message>
        <source>Drag “%1” to its place in the line, or insert it at the end.</source>
        <translation>把“%1”拖到生产线中的位置，或插入到末尾。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationItem</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln 个工位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationNameEdit</name>
    <message>
        <source>Name of the station</source>
        <translation>工位名称</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationPalette</name>
    <message>
        <source>Stations to insert</source>
        <translation>要插入的工位</translation>
    </message>
    <message>
        <source>Enter inserts the station behind the selected one.</source>
        <translation>Enter 把工位插入到所选工位之后。</translation>
    </message>
    <message>
        <source>Drag it into the line, or double-click to insert it behind the selected station</source>
        <translation>拖入生产线，或双击插入到所选工位之后</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationReading</name>
    <message>
        <source>items</source>
        <comment>what a line counts that makes nothing new</comment>
        <translation>件</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A factor, and the product that brings it: &quot;× 1.5 by Gel 200 ml&quot;</extracomment>
        <translation>%1 按 %2</translation>
    </message>
    <message>
        <source>Belongs to the baseline: the OEE is measured against it, the same for every scenario.</source>
        <translation>属于基准：OEE 按它衡量，对每个方案相同。</translation>
    </message>
    <message>
        <source>No effect: nothing comes after the last station.</source>
        <translation>没有作用：最后工位之后没有内容。</translation>
    </message>
    <message>
        <source>Full, it feeds the line for %1 at the rated pace.</source>
        <translation>满时可按额定节奏供应生产线 %1。</translation>
    </message>
    <message>
        <source>items</source>
        <comment>outputs of a station that items pass through</comment>
        <translation>件</translation>
    </message>
    <message>
        <source>%1 %2/min · %3 %4/h · %5 of %6’s pace</source>
        <extracomment>The station&apos;s own outputs per minute; what the line counts, %4, per hour; share of the pace of the constraint %6</extracomment>
        <translation>%1 %2/min · %3 %4/h · 为 %6 节奏的 %5</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTable</name>
    <message>
        <source>Stations, in %</source>
        <translation>工位，以 % 计</translation>
    </message>
    <message>
        <source>OEE of the stations</source>
        <translation>工位的 OEE</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTableModel</name>
    <message>
        <source>Collecting or starved</source>
        <translation>收集中或缺料</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 is the constraint: the line&apos;s OEE is measured against its pace.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 是节拍工位：生产线的 OEE 按其节奏衡量。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, constraint</source>
        <translation>%1，节拍工位</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Not
waiting</source>
        <translation>不
等待</translation>
    </message>
    <message>
        <source>Avail-
ability</source>
        <translation>可用
率</translation>
    </message>
    <message>
        <source>Perfor-
mance</source>
        <translation>性
能</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>OEE as
scheduled</source>
        <translation>计划
OEE</translation>
    </message>
    <message>
        <source>OEE
alone</source>
        <translation>单机
OEE</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationsEdit</name>
    <message>
        <source>All stations</source>
        <translation>所有工位</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>仅勾选的</translation>
    </message>
    <message>
        <source>Stations that it closes</source>
        <translation>它关闭的工位</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopCounterRow</name>
    <message>
        <source>So few stops are not possible: the longest interval is %1. 0: never.</source>
        <translation>不可能这么少的停机：最长间隔为 %1。0：从不。</translation>
    </message>
    <message>
        <source>So many stops are not possible: there would be no time between them.</source>
        <translation>不可能这么多的停机：它们之间将没有时间。</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopEditors</name>
    <message>
        <source>Variation, scrap, from a log</source>
        <translation>变异、废品、来自记录</translation>
    </message>
    <message>
        <source>Variation, from a log</source>
        <translation>变异、来自记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same as a number of stops by the clock, their own length included. 0: never.</source>
        <translation>等同于按时钟的停机次数，含自身时长。0：从不。</translation>
    </message>
    <message>
        <source>The same as a number of stops, while the station runs all the time at its speed; waiting and stopped time does not count. 0: never.</source>
        <translation>等同于工位始终按其速度运行时的停机次数；等待和停机时间不计。0：从不。</translation>
    </message>
    <message>
        <source>Stops a shift</source>
        <translation>每班停机数</translation>
    </message>
    <message>
        <source>Stops per hour</source>
        <translation>每小时停机数</translation>
    </message>
    <message>
        <source>Stops per running hour</source>
        <translation>每运行小时停机数</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>stops per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Stops a shift of %1 h</source>
        <translation>每 %1 h 班次停机数</translation>
    </message>
    <message>
        <source>Stops in %1 h of running</source>
        <translation>运行 %1 h 的停机数</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter</extracomment>
        <translation>重置 %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopFilterBar</name>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>所有工位</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>停机种类</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>停机原因</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Shortest wait that is listed</source>
        <translation>列出的最短等待</translation>
    </message>
    <message>
        <source>all waits</source>
        <translation>所有等待</translation>
    </message>
    <message>
        <source>waits from %1</source>
        <translation>%1 起的等待</translation>
    </message>
    <message>
        <source>Down and jammed</source>
        <translation>故障和短停机</translation>
    </message>
    <message>
        <source>All stops</source>
        <translation>所有停机</translation>
    </message>
    <message>
        <source>Stops and waits</source>
        <translation>停机和等待</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in station, kind and cause</source>
        <translation>在工位、种类和原因中搜索</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopGroups</name>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: starved by %2</source>
        <comment>a station, a station</comment>
        <translation>%1：因 %2 缺料</translation>
    </message>
    <message>
        <source>%1: blocked by %2</source>
        <comment>a station, a station</comment>
        <translation>%1：因 %2 堵料</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>自身故障</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>自身短停机</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopListPanel</name>
    <message>
        <source>Stops of the shift</source>
        <translation>班次的停机</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>列出：%1</translation>
    </message>
    <message>
        <source>recorded in samples of %1, which show no single stops</source>
        <translation>以每 %1 采样记录，不显示单次停机</translation>
    </message>
    <message>
        <source>hidden, as shorter than %1: %2.</source>
        <translation>隐藏，因短于 %1：%2。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 – stops</source>
        <translation>%1 – 停机</translation>
    </message>
    <message>
        <source>Save or copy the list as picture or table</source>
        <translation>把列表保存或复制为图片或表</translation>
    </message>
    <message>
        <source>&amp;Go to this stop</source>
        <translation>转到此停机(&amp;G)</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>Show the sums by cause instead of the list</source>
        <translation>显示按原因的合计而不是列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopLog</name>
    <message>
        <source>From a log</source>
        <translation>来自记录</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>使用这些值</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>运行周期数</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>在记录期间工位完成的周期数。</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>运行小时</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>工位运行的小时数；等待和停机时间不计。</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>开放小时</translation>
    </message>
    <message>
        <source>Hours of the log without breaks and nights, in which these stops can come.</source>
        <translation>记录中除休息和夜间外、可能发生这些停机的小时数。</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>记录中计有多少次停机。</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>停机分钟</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>这些停机合计多久。</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>请填写全部三项。</translation>
    </message>
    <message>
        <source>Out of range: interval %1, stop time %2 min. They go up to %3 and %4.</source>
        <translation>超出范围：间隔 %1，停机时间 %2 min。上限为 %3 和 %4。</translation>
    </message>
    <message>
        <source>That cannot be: something must have run, and minutes come only with stops.</source>
        <translation>不可能：必定运行过一些，有停机才有分钟数。</translation>
    </message>
    <message>
        <source>No stop: the reason is switched off.</source>
        <translation>无停机：该原因已关闭。</translation>
    </message>
    <message>
        <source>Interval %1 %2, stop time %3 min</source>
        <translation>间隔 %1 %2，停机时间 %3 min</translation>
    </message>
    <message>
        <source>%1 from a log</source>
        <translation>来自记录的 %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopPareto</name>
    <message>
        <source>Stops by cause</source>
        <translation>按原因的停机</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Stops by cause, by their time</source>
        <translation>按原因的停机，按时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Stops by cause, by their number</source>
        <translation>按原因的停机，按次数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>List the stops of all causes again (Escape)</source>
        <translation>重新列出所有原因的停机（Esc）</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>保存或复制图片和表</translation>
    </message>
    <message>
        <source>%1 – stops by cause</source>
        <translation>%1 – 按原因的停机</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopRow</name>
    <message>
        <source>Rename, duplicate, remove, move …</source>
        <translation>重命名、创建副本、移除、移动 …</translation>
    </message>
    <message>
        <source>Name of the stop</source>
        <translation>停机的名称</translation>
    </message>
    <message>
        <source>&lt;p&gt;Another name brings other random numbers: figures change a little, within their intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;另一个名称带来另外的随机数：指标略有变化，在其区间之内。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：更多</translation>
    </message>
    <message>
        <source>Enter opens it, F2 renames, Ctrl+D duplicates and Delete removes it; the menu key has more.</source>
        <translation>Enter 打开，F2 重命名，Ctrl+D 创建副本，Delete 移除；菜单键有更多。</translation>
    </message>
    <message>
        <source>Enter leads to its values.</source>
        <translation>Enter 转到其值。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopSection</name>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>添加停机</translation>
    </message>
    <message>
        <source>Stops of the whole line</source>
        <translation>整条生产线的停机</translation>
    </message>
    <message>
        <source>Add a stop of all stations at the same time</source>
        <translation>添加所有工位同时的停机</translation>
    </message>
    <message>
        <source>Add a stop with a cause of its own</source>
        <translation>添加有自己原因的停机</translation>
    </message>
    <message>
        <source>What stops all stations at the same time: a power dip, a lack of compressed air.</source>
        <translation>使所有工位同时停止的原因：断电、压缩空气不足。</translation>
    </message>
    <message>
        <source>Stops with a cause of their own: a reel to change, glue, cleaning, material that is late. Each has its own interval and length.</source>
        <translation>有自己原因的停机：换卷、胶水、清洁、材料迟到。各有自己的间隔和时长。</translation>
    </message>
    <message>
        <source>Which stops there are belongs to the line, the same for all scenarios. This scenario changes their values, or switches them off.</source>
        <translation>有哪些停机属于生产线，对所有方案相同。此方案更改其值，或将其关闭。</translation>
    </message>
    <message>
        <source>Shares are of the open time, predicted.</source>
        <translation>份额为占开放时间的预测值。</translation>
    </message>
    <message>
        <source>By running time and cycles, stops a shift are those of a shift of running: a station that waits or is stopped has fewer. Shares are of its open time, predicted as if it never waited.</source>
        <translation>按运行时间和周期计时，每班停机数为一个运行班次的数：等待或停止的工位较少。份额为占其开放时间、假定从不等待的预测值。</translation>
    </message>
    <message>
        <source>No more stops fit in there: a station has %1 at most.</source>
        <translation>容不下更多停机：一个工位最多 %1 个。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTable</name>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Stops %1 to %2 of %3 that are listed.</source>
        <comment>first, last, number</comment>
        <translation>所列 %3 次停机中的第 %1 至 %2 次。</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>排序方式(&amp;B)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>自身故障</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>自身短停机</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>station: state (time)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>开始，s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>时长，s</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyDocks</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Buffer sizing</source>
        <translation>缓冲区配置</translation>
    </message>
    <message>
        <source>Best measures for a budget</source>
        <translation>预算内的最佳措施</translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation>产品组合</translation>
    </message>
    <message>
        <source>“%1” is no longer kept with the project.</source>
        <translation>“%1”不再随项目保留。</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>仍然保留</translation>
    </message>
    <message>
        <source>enter products with a price first</source>
        <translation>请先输入有价格的产品</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyKeeper</name>
    <message>
        <source>Move or delete it, then try again.</source>
        <translation>请移走或删除它，然后重试。</translation>
    </message>
    <message>
        <source>Studies that were kept with this project are not shown. %1 It stays as it is, and further studies are not kept. Move or delete it, then try again.</source>
        <translation>随此项目保留的研究未显示。%1 它保持原样，也不再保留更多研究。请移走或删除它，然后重试。</translation>
    </message>
    <message>
        <source>The studies of this project are not kept beside it. %1</source>
        <translation>此项目的研究未保留在其旁。%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPanel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>More shifts</source>
        <translation>更多班次</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Twice as many shifts, at a stricter level: the next look at the same luck</source>
        <translation>班次加倍，用更严格的置信水平：对相同随机数的下一次查看</translation>
    </message>
    <message>
        <source>Runs all of it again on luck that nothing was chosen by; a repeat adds shifts</source>
        <translation>用未据以选择任何内容的随机数全部重新运行；重复则增加班次</translation>
    </message>
    <message>
        <source>Runs the rows that are selected in the table, or all, again on luck that nothing was chosen by. Few rows have narrower intervals, as these hold for all rows together. A repeat adds shifts.</source>
        <translation>把表中所选的行或全部行用未据以选择任何内容的随机数重新运行。行少则区间较窄，因为区间对全部行同时成立。重复则增加班次。</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>研究的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>继续确认</translation>
    </message>
    <message>
        <source>Confirm (%1)</source>
        <translation>确认（%1）</translation>
    </message>
    <message>
        <source>The line of this study is gone.</source>
        <translation>此研究的生产线已不在。</translation>
    </message>
    <message>
        <source>Added the scenario “%1”</source>
        <translation>已添加方案“%1”</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPicture</name>
    <message>
        <source>Being computed; the picture comes with the results.</source>
        <translation>正在计算；图片随结果出现。</translation>
    </message>
    <message>
        <source>Press Run; the picture comes with the results.</source>
        <translation>按“运行”；图片随结果出现。</translation>
    </message>
    <message>
        <source>Show the ten largest only</source>
        <translation>仅显示最大的十个</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
    <message>
        <source>The %1 largest of %2 changes.</source>
        <translation>%2 项更改中最大的 %1 项。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyResults</name>
    <message>
        <source>Make this a scenario</source>
        <translation>作为方案</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>所有指标</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Every interval shows simulation luck only, not the uncertainty of the input data.</source>
        <translation>每个区间仅含仿真的随机性，不含输入数据的不确定性。</translation>
    </message>
    <message>
        <source>Adds what is selected in the table, or was clicked in the picture, as a scenario</source>
        <translation>把表中所选或图片中点击的内容添加为方案</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>保存或复制图片和表</translation>
    </message>
    <message>
        <source>Make “%1” a scenario</source>
        <translation>使“%1”成为方案</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyRunner</name>
    <message>
        <source>There is not enough memory for this study. Ask for fewer replications or fewer points.</source>
        <translation>内存不足以进行此研究。请减少重复次数或点数。</translation>
    </message>
    <message>
        <source>The study failed: %1</source>
        <translation>研究失败：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudySettings</name>
    <message>
        <source>Key figure</source>
        <translation>关键指标</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepRangeEdit</name>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>from, %1</source>
        <comment>with a unit</comment>
        <translation>从，%1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepSettings</name>
    <message>
        <source>A second parameter</source>
        <translation>第二个参数</translation>
    </message>
    <message>
        <source>Every value of the one with every value of the other, as a map</source>
        <translation>一个的每个值与另一个的每个值，作为图</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>还没有值</translation>
    </message>
    <message>
        <source>Values to run: %1</source>
        <translation>要运行的值：%1</translation>
    </message>
    <message>
        <source>, of at most %1</source>
        <translation>，最多 %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableDialog</name>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableExport</name>
    <message>
        <source>Save all &amp;tables as one workbook…</source>
        <translation>把所有表保存为一个工作簿(&amp;T)…</translation>
    </message>
    <message>
        <source>Figures, stations, losses, stops and the changes of the scenarios, and what studies found, a sheet each</source>
        <translation>指标、工位、损失、停机和方案的更改，以及研究的发现，各一张表</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TankItem</name>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TopologyEditor</name>
    <message>
        <source>Items per cycle</source>
        <translation>每周期件数</translation>
    </message>
    <message>
        <source>How many items the station takes for one output: 12 tubes for a case. From 1; one output of the line may hold 1,000,000,000,000 raw items at most. Speed is given in cycles. In files: batch_in.</source>
        <translation>工位为一个产出取多少件：一箱 12 支管。自 1 起；生产线的一个产出最多含 1,000,000,000,000 个原料件。速度按周期给出。文件中：batch_in。</translation>
    </message>
    <message>
        <source>passes through</source>
        <extracomment>Stands in the empty editor for the output of a station that makes nothing new of what it takes</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产出</translation>
    </message>
    <message>
        <source>The name of what the station puts out: Tube, Case, Pallet; 1 to 64 characters. Leave it empty where items pass through one by one, as at an inspector. The first station with an output makes the unit that the line counts. In files: output_type.</source>
        <translation>工位产出的名称：管、箱、托；1 至 64 个字符。件逐个通过之处（如检测机）留空。第一个有产出的工位制造生产线所计的单位。文件中：output_type。</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>不同</translation>
    </message>
    <message>
        <source>Belongs to the line, the same for every scenario: choose “%1” to change it.</source>
        <translation>属于生产线，对每个方案相同：选择“%1”以更改。</translation>
    </message>
    <message>
        <source>Items pass through one by one. Name an output to make something new of several.</source>
        <translation>件逐个通过。给产出命名即可由多件制成新物。</translation>
    </message>
    <message>
        <source>Items pass through some of these stations one by one: name their outputs first.</source>
        <translation>件逐个通过其中一些工位：请先给它们的产出命名。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message>
        <source>All checked</source>
        <translation>全部核对</translation>
    </message>
    <message>
        <source>&lt;p&gt;The values that came with the station are right: they are not marked any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;随工位而来的值正确：不再标记。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All values are checked.</source>
        <translation>所有值均已核对。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typical value(s), check them</source>
        <translation>
            <numerusform>%Ln 个典型值，请核对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalValues</name>
    <message>
        <source>checking of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>核对 %1，%2</translation>
    </message>
    <message>
        <source>checking of all values, %1</source>
        <extracomment>What undo and redo name: all values of a station</extracomment>
        <translation>核对所有值，%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>A click goes back or forward to that step. The disk marks the state that is saved.</source>
        <translation>单击即退回或前进到该步。磁盘图标标出已保存的状态。</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板上没有表。</translation>
    </message>
    <message>
        <source>“%1” is not a parameter.</source>
        <translation>“%1”不是参数。</translation>
    </message>
    <message numerus="yes">
        <source>The table is too wide: there are only %Ln column(s) from here.</source>
        <translation>
            <numerusform>表太宽：从这里起只有 %Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no station “%1” in this line.</source>
        <translation>此生产线中没有工位“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %Ln station(s) from here.</source>
        <translation>
            <numerusform>表太长：从这里起只有 %Ln 个工位。</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>它属于基准。</translation>
    </message>
    <message>
        <source>%1, %2: “%3”. %4</source>
        <translation>%1，%2：“%3”。%4</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scenario&apos;s value and, in brackets, the baseline&apos;s</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted. %3</source>
        <translation>%1：不接受“%2”。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a typical value, check it</source>
        <translation>典型值，请核对</translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>它属于基准。</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基准 %1</translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>重置 %Ln 个值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message>
        <source>Copy all with titles</source>
        <translation>连同标题全部复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pastes a column or a table from a spreadsheet, from the selected cell on; with titles of parameters and names of stations it finds its place by them</source>
        <translation>从所选单元格起粘贴电子表格的一列或一张表；带参数标题和工位名称时按它们找到位置</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>所有值的表</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>基准：现有的生产线</translation>
    </message>
    <message>
        <source>‘%1’: another line, compared with the Baseline</source>
        <translation>“%1”：另一条生产线，与基准比较</translation>
    </message>
    <message>
        <source>Scenario ‘%1’; what it changes is bold, the baseline’s value in brackets</source>
        <translation>方案“%1”；其更改为粗体，括号内为基准的值</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted. %Ln problem(s):</source>
        <translation>
            <numerusform>未粘贴任何内容。%Ln 个问题：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>粘贴 %Ln 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: all pasted values are there already.</source>
        <translation>没有更改：所粘贴的值均已在那里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed; undo takes them all back at once.</source>
        <translation>
            <numerusform>已更改 %Ln 个值；撤销可一次全部收回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) left as they were.</source>
        <translation>
            <numerusform>%Ln 个空单元格保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>连同标题复制(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset to the default</source>
        <translation>重置为默认(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset to the baseline</source>
        <translation>重置为基准(&amp;R)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::VerdictBar</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares with the baseline on fresh shifts that nothing was chosen by. A repeat adds as many again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在未据以选择任何内容的新班次上与基准比较。重复则再增加同样多。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&lt;p&gt;The level of the intervals, and what comparing on the same luck gains&lt;/p&gt;</source>
        <translation>&lt;p&gt;区间的置信水平，以及用相同随机数比较的好处&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Differences smaller than this share of the baseline&apos;s figure are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;小于基准指标此份额的差异不重要&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Smallest relevant difference: %1</source>
        <translation>最小重要差异：%1</translation>
    </message>
    <message>
        <source>Every difference is relevant</source>
        <translation>任何差异都重要</translation>
    </message>
    <message>
        <source>±%1 of the baseline&apos;s figure is not relevant</source>
        <translation>基准指标的 ±%1 不重要</translation>
    </message>
    <message>
        <source>More: %1 shifts</source>
        <translation>更多：%1 个班次</translation>
    </message>
    <message>
        <source>&lt;p&gt;Doubles the shifts. Looking again at growing data has its price: the intervals of the differences are then at %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;班次加倍。再次查看增长的数据有代价：差异的区间这时在 %1。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>继续确认</translation>
    </message>
    <message>
        <source>&lt;p&gt;The file of the project says which differences are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;哪些差异不重要，由项目文件规定&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message>
        <source>%1 every %2, from %3 of the run on</source>
        <comment>length, interval, first begin</comment>
        <translation>自运行 %3 起，每 %2，%1</translation>
    </message>
    <message>
        <source>once, at %1 of the run, %2</source>
        <comment>begin, length</comment>
        <translation>一次，在运行 %1，%2</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>所有工位</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of stations</comment>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>没有一天</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>days, begin, length</comment>
        <translation>%1 %2，持续 %3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <comment>days, begin, end, length</comment>
        <translation>%1 %2 至 %3（%4）</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>一周</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closure(s)</source>
        <translation>
            <numerusform>%Ln 个关闭时间</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to mark a time in which stations stand still</source>
        <translation>拖动以标出工位停止的时间</translation>
    </message>
    <message>
        <source>left out by this scenario</source>
        <translation>被此方案略去</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WelcomePage</name>
    <message>
        <source>&amp;Back to the line</source>
        <translation>回到生产线(&amp;B)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Each opens a line with what-if scenarios that say what they teach.</source>
        <translation>各打开一条带“假如”方案的生产线，方案说明其要点。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowDocks</name>
    <message>
        <source>Stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>所有值</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>班次与休息</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowLayout</name>
    <message>
        <source>Panels in one place</source>
        <translation>同一位置的面板</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Exa&amp;mples</source>
        <translation>示例(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Ta&amp;ble of all values</source>
        <translation>所有值的表(&amp;B)</translation>
    </message>
    <message>
        <source>Type, copy and paste the values of all stations as in a spreadsheet</source>
        <translation>像在电子表格中一样输入、复制和粘贴所有工位的值</translation>
    </message>
    <message>
        <source>S&amp;hifts and breaks</source>
        <translation>班次与休息(&amp;H)</translation>
    </message>
    <message>
        <source>Draw in a week when the line, or some of its stations, stand still by plan</source>
        <translation>在一周视图中绘出生产线或部分工位何时按计划停止</translation>
    </message>
    <message>
        <source>Pr&amp;oducts</source>
        <translation>产品(&amp;O)</translation>
    </message>
    <message>
        <source>What the line makes, and what a unit costs and earns: figures are told in money, too</source>
        <translation>生产线制造什么，一个单位的成本和收入：指标也用金额表示</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>方案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>新建图表(&amp;N)</translation>
    </message>
    <message>
        <source>Open another chart beside the first</source>
        <translation>在第一个旁打开另一个图表</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tudies</source>
        <translation>研究(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowTitle</name>
    <message>
        <source>Welcome[*] – LineTwin</source>
        <translation>欢迎[*] – LineTwin</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Workbook</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet holds; save it as CSV.</source>
        <translation>“%1”的行数超过一张工作表的容量；请保存为 CSV。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if tool for production lines.</source>
        <translation>生产线的“假如”工具。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>A project, a line or scenarios (YAML). Without one a page with examples is shown.</source>
        <translation>项目、生产线或方案（YAML）。没有则显示示例页。</translation>
    </message>
    <message>
        <source>Writes a report of the project, or of PROJECT/NAME, to FILE.html or FILE.pdf and opens no window.</source>
        <translation>把项目或 项目/名称 的报告写入 文件.html 或 文件.pdf，不打开窗口。</translation>
    </message>
    <message>
        <source>With --report: figures of fresh luck that nothing was chosen by.</source>
        <translation>与 --report 一起：用未据以选择任何内容的新随机数的指标。</translation>
    </message>
    <message>
        <source>The language of this start, e.g. en or zh_CN.</source>
        <translation>本次启动的语言，如 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>linetwin: no language %1; there are: %2</source>
        <translation>linetwin：没有语言 %1；有：%2</translation>
    </message>
    <message>
        <source>linetwin: --confirm is for --report alone</source>
        <translation>linetwin：--confirm 仅用于 --report</translation>
    </message>
    <message>
        <source>linetwin: --report needs one project, line or scenario</source>
        <translation>linetwin：--report 需要一个项目、生产线或方案</translation>
    </message>
    <message>
        <source>linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). linetwin-cli works without one: linetwin-cli run builtin:cosmetics</source>
        <translation>linetwin：没有显示器（DISPLAY 和 WAYLAND_DISPLAY 均未设置）。linetwin-cli 不需要：linetwin-cli run builtin:cosmetics</translation>
    </message>
    <message>
        <source>Try: linetwin --help</source>
        <translation>请试：linetwin --help</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[文件…]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 (compiled for %2)</source>
        <comment>a library in two versions</comment>
        <translation>%1（为 %2 编译）</translation>
    </message>
    <message>
        <source>file</source>
        <comment>an argument of the command line</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>linetwin: --report may be given only once</source>
        <translation>linetwin：--report 只能给出一次</translation>
    </message>
</context>
</TS>
