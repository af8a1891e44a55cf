<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New line</source>
        <translation>新しいライン(&amp;N)</translation>
    </message>
    <message>
        <source>Start with a line that has no stations yet</source>
        <translation>設備のまだないラインから始めます</translation>
    </message>
    <message>
        <source>New from the cosmetics e&amp;xample</source>
        <translation>化粧品の例から新規作成(&amp;X)</translation>
    </message>
    <message>
        <source>Start over with the cosmetics line that comes with the program</source>
        <translation>プログラム付属の化粧品ラインから始め直します</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>プロジェクト、ライン、シナリオを開きます</translation>
    </message>
    <message>
        <source>A&amp;dd scenario from file…</source>
        <translation>ファイルからシナリオを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>Show another scenario of this line beside the present ones</source>
        <translation>このラインの別のシナリオを今あるものと並べて表示します</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the line and its scenarios where they are</source>
        <translation>ラインとシナリオを元の場所に保存します</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the line and its scenarios to another place, as one file or several</source>
        <translation>ラインとシナリオを別の場所に、一つまたは複数のファイルとして保存します</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of this scenario…</source>
        <translation>このシナリオのコピーを保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Write what is shown with its line to one file, to be mailed</source>
        <translation>表示中のものをラインと共に一つのファイルに書き、メールなどで送れるようにします</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>レポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Write figures, pictures and a shift that plays to a page or a PDF document, or print them</source>
        <translation>数値、図、再生できるシフトをページや PDF に書くか印刷します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the line and its scenarios, and go to the welcome page</source>
        <translation>ラインとシナリオを閉じ、ようこそ画面へ移ります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じます</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>最後の変更を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>変更をもう一度行います</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line, to the clipboard</source>
        <translation>選択した設備をラインから外し、クリップボードに入れます</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected stations as text</source>
        <translation>選択した設備をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Insert the stations on the clipboard behind the selected one</source>
        <translation>クリップボードの設備を選択した設備の後に挿入します</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>複製(&amp;E)</translation>
    </message>
    <message>
        <source>Insert a copy of the selected stations behind them</source>
        <translation>選択した設備のコピーをその後に挿入します</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line</source>
        <translation>選択した設備をラインから外します</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>すべて選択(&amp;L)</translation>
    </message>
    <message>
        <source>Select every station</source>
        <translation>すべての設備を選択します</translation>
    </message>
    <message>
        <source>&amp;Insert station…</source>
        <translation>設備を挿入(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose a station to insert behind the selected one</source>
        <translation>選択した設備の後に挿入する設備を選びます</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>Change the name of the selected station</source>
        <translation>選択した設備の名前を変えます</translation>
    </message>
    <message>
        <source>&amp;Move up the line</source>
        <translation>ラインの前へ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the start of the line</source>
        <translation>選択した設備をラインの始まりの方へ一つ移します</translation>
    </message>
    <message>
        <source>Move do&amp;wn the line</source>
        <translation>ラインの後へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the end of the line</source>
        <translation>選択した設備をラインの終わりの方へ一つ移します</translation>
    </message>
    <message>
        <source>Reset &amp;selected stations to baseline</source>
        <translation>選択した設備をベースラインに戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Remove the scenario&apos;s changes at the selected stations</source>
        <translation>選択した設備でのシナリオの変更を除きます</translation>
    </message>
    <message>
        <source>Reset &amp;all to baseline</source>
        <translation>すべてベースラインに戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Remove all changes of the scenario</source>
        <translation>シナリオのすべての変更を除きます</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>ライン図を大きくします</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>ライン図を小さくします</translation>
    </message>
    <message>
        <source>&amp;Fit the line</source>
        <translation>ラインを合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole line in the diagram</source>
        <translation>ライン図にライン全体を表示します</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>選択範囲に拡大(&amp;S)</translation>
    </message>
    <message>
        <source>Show the selected stations as large as they can be</source>
        <translation>選択した設備をできるだけ大きく表示します</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次の区画(&amp;X)</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>キーボードをウィンドウの次の部分へ移します</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前の区画(&amp;V)</translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation>キーボードをウィンドウの前の部分へ移します</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>すべてのパネルを最初の場所に戻します</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>Show each scenario as a slide, over the whole screen</source>
        <translation>各シナリオをスライドとして画面全体に表示します</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>Let the window take the whole screen, or leave it again</source>
        <translation>ウィンドウを画面全体にするか、元に戻します</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Play or pause the recorded shift</source>
        <translation>記録したシフトを再生または一時停止します</translation>
    </message>
    <message>
        <source>Step to &amp;next event</source>
        <translation>次の出来事へ(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next moment at which a station changes its state</source>
        <translation>設備の状態が次に変わる時点へ移ります</translation>
    </message>
    <message>
        <source>Step to pre&amp;vious event</source>
        <translation>前の出来事へ(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the moment before at which a station changed its state</source>
        <translation>設備の状態が前に変わった時点へ移ります</translation>
    </message>
    <message>
        <source>Step to next st&amp;op</source>
        <translation>次の停止へ(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the next breakdown or jam, of the selected stations or of any</source>
        <translation>選択した設備、またはいずれかの設備の次の故障やチョコ停へ移ります</translation>
    </message>
    <message>
        <source>Step to previo&amp;us stop</source>
        <translation>前の停止へ(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the breakdown or jam before, of the selected stations or of any</source>
        <translation>選択した設備、またはいずれかの設備の前の故障やチョコ停へ移ります</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>始めに戻る(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>シフトの始めへ移ります</translation>
    </message>
    <message>
        <source>&amp;Bookmark this moment</source>
        <translation>この時点を記録(&amp;B)</translation>
    </message>
    <message>
        <source>Keep this moment of the shift, to come back to it or to show it in the presentation</source>
        <translation>シフトのこの時点を残し、後で戻ったりプレゼンテーションで見せたりします</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>計算を中止(&amp;C)</translation>
    </message>
    <message>
        <source>Stop computing; the figures so far stay</source>
        <translation>計算をやめます。それまでの数値は残ります</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>もう一度計算(&amp;A)</translation>
    </message>
    <message>
        <source>Compute all figures again, for instance after a cancelled run</source>
        <translation>中止した後などに、すべての数値を計算し直します</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>ようこそ画面(&amp;W)</translation>
    </message>
    <message>
        <source>Examples and recent files to open</source>
        <translation>開ける例と最近のファイル</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>How to use LineTwin</source>
        <translation>LineTwin の使い方</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Everything that can be done with the keyboard</source>
        <translation>キーボードでできることのすべて</translation>
    </message>
    <message>
        <source>&amp;About LineTwin</source>
        <translation>LineTwin について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Language, colours, text size, units, keys and what new lines begin with</source>
        <translation>言語、色、文字の大きさ、単位、キー、新しいラインの初期内容</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>操作を探す(&amp;F)…</translation>
    </message>
    <message>
        <source>Search all menus by words</source>
        <translation>すべてのメニューを語で探します</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a parameter and the calendar entry that it is of</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>reset of %1, %2</source>
        <comment>a parameter and the calendar entry that it is of</comment>
        <translation>%1、%2 のリセット</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を除去</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を省く</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>%1 as in the baseline</source>
        <translation>%1 をベースラインと同じに</translation>
    </message>
    <message>
        <source>calendar as in the baseline</source>
        <translation>カレンダーをベースラインと同じに</translation>
    </message>
</context>
<context>
    <name>CalendarSummary</name>
    <message>
        <source>Open %1 of 168 h a week.</source>
        <translation>週 168 h のうち %1 稼働可能。</translation>
    </message>
    <message>
        <source>Open about %1 of 168 h a week.</source>
        <translation>週 168 h のうち約 %1 稼働可能。</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled.</source>
        <translation>この計算では %2 のうち %1 が計画時間。</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled, %3 of them closed for changeovers or repairs.</source>
        <translation>この計算では %2 のうち %1 が計画時間、うち %3 は段取り替えまたは修理で閉鎖。</translation>
    </message>
    <message>
        <source>%1 (%2 scheduled)</source>
        <comment>a station and its time</comment>
        <translation>%1（計画 %2）</translation>
    </message>
    <message>
        <source>With closures of their own: %1.</source>
        <comment>stations</comment>
        <translation>独自の閉鎖あり：%1。</translation>
    </message>
    <message numerus="yes">
        <source>With closures of their own: %1 and %Ln more.</source>
        <comment>stations</comment>
        <translation>
            <numerusform>独自の閉鎖あり：%1 とほか %Ln。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarTemplate</name>
    <message>
        <source>night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>early break</source>
        <translation>早番の休憩</translation>
    </message>
    <message>
        <source>late break</source>
        <translation>遅番の休憩</translation>
    </message>
    <message>
        <source>night break</source>
        <translation>夜勤の休憩</translation>
    </message>
    <message>
        <source>first break</source>
        <translation>最初の休憩</translation>
    </message>
    <message>
        <source>meal break</source>
        <translation>食事休憩</translation>
    </message>
    <message>
        <source>last break</source>
        <translation>最後の休憩</translation>
    </message>
    <message>
        <source>weekly cleaning</source>
        <translation>週次清掃</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>二直</translation>
    </message>
    <message>
        <source>Three shifts with breaks</source>
        <translation>三直と休憩</translation>
    </message>
    <message>
        <source>Breaks of a shift</source>
        <translation>一シフトの休憩</translation>
    </message>
    <message>
        <source>Weekly cleaning</source>
        <translation>週次清掃</translation>
    </message>
    <message>
        <source>Weekend closed</source>
        <translation>週末閉鎖</translation>
    </message>
    <message>
        <source>outside the shift</source>
        <translation>シフト外</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Only the first %1 of %2 rows have room here</source>
        <translation>ここには %2 行のうち最初の %1 行しか入りません</translation>
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
        <translation>個</translation>
    </message>
    <message>
        <source>items</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>パーセントポイント</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>States of the stations; where several fall together, by their share of time</source>
        <translation>設備の状態。複数が重なる所は時間の割合による</translation>
    </message>
    <message>
        <source>%1: stops: %2</source>
        <translation>%1：停止：%2</translation>
    </message>
    <message>
        <source>%1: collecting a batch
%2 to %3 (%4)</source>
        <translation>%1：バッチを収集中
%2 から %3（%4）</translation>
    </message>
    <message>
        <source>%1: %2
%3 to %4 (%5)</source>
        <translation>%1：%2
%3 から %4（%5）</translation>
    </message>
    <message>
        <source>by %1: %2 (%3)</source>
        <translation>%1 による：%2（%3）</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>開始、s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>長さ、s</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>置き場なし</translation>
    </message>
    <message>
        <source>empty %1, full %2</source>
        <translation>空 %1、満 %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a buffer</comment>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>Buffer levels, items: share of the shift&apos;s time, %</source>
        <translation>バッファの在庫、アイテム：シフト時間の割合、%</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>levels between</source>
        <translation>中間の在庫</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 から %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 items: %2 of the time</source>
        <translation>
            <numerusform>%1 アイテム：時間の %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>バッファの前の設備</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>置き場</translation>
    </message>
    <message>
        <source>Level, items</source>
        <translation>在庫、アイテム</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>時間、s</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>割合、%</translation>
    </message>
    <message>
        <source>max. %1 of %2</source>
        <comment>a buffer&apos;s level</comment>
        <translation>最大 %1 / %2</translation>
    </message>
    <message>
        <source>After %1, items</source>
        <comment>a buffer&apos;s level</comment>
        <translation>%1 の後、アイテム</translation>
    </message>
    <message>
        <source>Buffer levels, items: from 0 to the capacity of each, by the station before it</source>
        <translation>バッファの在庫、アイテム：それぞれ 0 から容量まで、前の設備ごと</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>buffer: its level</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Levels of %1 buffers</source>
        <translation>%1 個のバッファの在庫</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 items</source>
        <comment>moment: level</comment>
        <translation>
            <numerusform>%1：%2 アイテム</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>開始からの秒数</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time or number, percent</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>time</comment>
        <translation>原因別の停止、全 %1 の %</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>number</comment>
        <translation>原因別の停止、全 %1 の %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: size</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There are no stops.</source>
        <translation>停止はありません。</translation>
    </message>
    <message>
        <source>with all above</source>
        <translation>上のすべてと合わせて</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, %Ln stop(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>全部で %1、停止 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole, with all above %2</source>
        <comment>percent, percent</comment>
        <translation>全体の %1、上のすべてと合わせて %2</translation>
    </message>
    <message>
        <source>Stops by cause</source>
        <translation>原因別の停止</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>時間、min</translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <translation>時間の割合、%</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>回数の割合、%</translation>
    </message>
    <message>
        <source>With all above, %</source>
        <translation>上のすべてと合わせて、%</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number of shifts by value</source>
        <translation>%1：値ごとのシフト数</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1：値なし</translation>
    </message>
    <message>
        <source>%1: %2 in all %3 shifts</source>
        <translation>%1：%3 シフトすべてで %2</translation>
    </message>
    <message>
        <source>%1: mean %2, P10 %3, P90 %4 of %5 shifts</source>
        <translation>%1：%5 シフトの平均 %2、P10 %3、P90 %4</translation>
    </message>
    <message>
        <source> (%1 more without a value)</source>
        <translation>（ほか %1 は値なし）</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1：平均 %2</translation>
    </message>
    <message>
        <source>%1 (%2 without a value)</source>
        <translation>%1（%2 は値なし）</translation>
    </message>
    <message>
        <source>mean, P10 to P90</source>
        <translation>平均、P10 から P90</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>values</comment>
        <translation>%1 から %2 未満</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shifts</source>
        <translation>%1：%3 シフト中 %2</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, scenario</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Collecting or starved</source>
        <translation>収集中または材料待ち</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time in state, % of the shift</source>
        <translation>状態別の時間、シフトの %</translation>
    </message>
    <message>
        <source>Time in state, %: this shift, below it the mean of %1</source>
        <translation>状態別の時間、%：このシフト、下は %1 の平均</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: shares</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This shift: %1</source>
        <translation>このシフト：%1</translation>
    </message>
    <message>
        <source>Mean of %1 shifts: %2</source>
        <translation>%1 シフトの平均：%2</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1、%</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>このシフト</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 の平均</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1 (constraint)</source>
        <translation>%1（ペースメーカー）</translation>
    </message>
    <message>
        <source>rated pace</source>
        <translation>定格ペース</translation>
    </message>
    <message>
        <source>predicted net pace</source>
        <translation>予測正味ペース</translation>
    </message>
    <message>
        <source>taken by breakdowns and jams</source>
        <translation>故障とチョコ停による減少</translation>
    </message>
    <message>
        <source>rated pace of the constraint, ▲</source>
        <translation>ペースメーカーの定格ペース、▲</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>ペースメーカー</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>ペースメーカー</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>バッファなし</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>無限のバッファ</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>figure by parameter</comment>
        <translation>%2 による %1</translation>
    </message>
    <message>
        <source>exploring, with confirmed points</source>
        <translation>探索的、確認済みの点あり</translation>
    </message>
    <message>
        <source>on fresh luck: mean of %1 shifts with its %2 interval</source>
        <translation>新しい乱数で：%1 シフトの平均とその %2 区間</translation>
    </message>
    <message>
        <source>exploring: mean of %1 shifts</source>
        <translation>探索的：%1 シフトの平均</translation>
    </message>
    <message>
        <source>mean of %1 shifts</source>
        <translation>%1 シフトの平均</translation>
    </message>
    <message>
        <source>%1 interval of the difference to what is now, paired</source>
        <translation>現状との差の %1 区間、対応あり</translation>
    </message>
    <message>
        <source>%1 interval of the mean: simulation luck only</source>
        <translation>平均の %1 区間：シミュレーションの偶然のみ</translation>
    </message>
    <message>
        <source>where the data allow the knee</source>
        <translation>データが屈曲点を許す範囲</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>both ends: no buffer at all, and one that is never full</source>
        <translation>両端：バッファなしと、決して満杯にならないバッファ</translation>
    </message>
    <message>
        <source>on fresh luck: %1</source>
        <translation>新しい乱数で：%1</translation>
    </message>
    <message>
        <source>to what is now: %1</source>
        <comment>a difference</comment>
        <translation>現状との：%1</translation>
    </message>
    <message>
        <source>the first value with %1</source>
        <translation>%1 となる最初の値</translation>
    </message>
    <message>
        <source>no knee: it gets worse towards the better end</source>
        <translation>屈曲点なし：良い方の端に向かって悪くなる</translation>
    </message>
    <message>
        <source>no knee: no gain is proven</source>
        <translation>屈曲点なし：改善が証明されない</translation>
    </message>
    <message>
        <source>no knee within the range</source>
        <translation>範囲内に屈曲点なし</translation>
    </message>
    <message>
        <source>knee: %1 at %2</source>
        <translation>屈曲点：%1、%2 で</translation>
    </message>
    <message>
        <source>so far %1 at %2</source>
        <translation>これまで %1、%2 で</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>not sure or not relevant</source>
        <translation>不確か、または重要でない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, effect, verdict</comment>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>The interval is %1 to %2, at %3, so that all of the study hold together.</source>
        <translation>区間は %1 から %2、信頼水準 %3。調査のすべての区間が同時に成り立つように。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shifts so far)</source>
        <comment>what is shown</comment>
        <translation>%1（これまで %3 シフト中 %2）</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>差なし</translation>
    </message>
    <message>
        <source>%1 by places of all buffers together</source>
        <translation>全バッファの置き場合計による %1</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>探索中</translation>
    </message>
    <message>
        <source>The smallest total that reaches the target of %1 is %2: %3.</source>
        <translation>目標 %1 に達する最小の合計は %2：%3。</translation>
    </message>
    <message>
        <source>The best split of %1 gives %2, the present one of %3 gives %4, endless buffers %5.</source>
        <translation>%1 の最良の配分は %2、現在の %3 の配分は %4、無限のバッファは %5。</translation>
    </message>
    <message>
        <source>The search has not found anything yet.</source>
        <translation>探索はまだ何も見つけていません。</translation>
    </message>
    <message>
        <source>The search goes on; so far the best split of %1 is estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>探索は続いています。これまで %1 の最良の配分は %2 と推定されます。推定は探索的で区間はありません。</translation>
    </message>
    <message>
        <source>Each total&apos;s best split was run again on %1 fresh shifts.</source>
        <translation>各合計の最良の配分を新しい %1 シフトで再計算しました。</translation>
    </message>
    <message>
        <source>estimates of the search, exploratory</source>
        <translation>探索の推定、探索的</translation>
    </message>
    <message>
        <source>best split (%1), mean of %2 fresh shifts</source>
        <translation>最良の配分（%1）、新しい %2 シフトの平均</translation>
    </message>
    <message>
        <source>equal split</source>
        <translation>均等配分</translation>
    </message>
    <message>
        <source>endless buffers</source>
        <translation>無限のバッファ</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>as it is now, %1: %2</source>
        <translation>現状のまま、%1：%2</translation>
    </message>
    <message>
        <source>an estimate of the search, exploratory</source>
        <translation>探索の推定、探索的</translation>
    </message>
    <message>
        <source>equal split: %1</source>
        <translation>均等配分：%1</translation>
    </message>
    <message>
        <source>the smallest total that reaches the target</source>
        <translation>目標に達する最小の合計</translation>
    </message>
    <message>
        <source>places of all buffers together</source>
        <translation>全バッファの置き場合計</translation>
    </message>
    <message>
        <source>smallest total that reaches the target: %1</source>
        <translation>目標に達する最小の合計：%1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <comment>total of places</comment>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>figure by parameters</comment>
        <translation>%2 と %3 による %1</translation>
    </message>
    <message>
        <source>The means go from %1 to %2.</source>
        <translation>平均は %1 から %2。</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2.</source>
        <translation>最良の平均は %1、%2 で。</translation>
    </message>
    <message>
        <source>mean of %1 shifts: the stronger the colour, the more</source>
        <translation>%1 シフトの平均：色が濃いほど多い</translation>
    </message>
    <message>
        <source>equal values</source>
        <translation>等しい値</translation>
    </message>
    <message>
        <source>best mean</source>
        <translation>最良の平均</translation>
    </message>
    <message>
        <source>best mean so far</source>
        <translation>これまでの最良の平均</translation>
    </message>
    <message>
        <source>run again on fresh luck</source>
        <translation>新しい乱数で再計算</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>tied in front</source>
        <translation>首位で並ぶ</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>%1: the scenarios compared</source>
        <comment>a figure</comment>
        <translation>%1：比較したシナリオ</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios, and the difference to %3.</source>
        <translation>%2 シナリオ中 %1、および %3 との差。</translation>
    </message>
    <message>
        <source>interval of the best</source>
        <translation>最良の区間</translation>
    </message>
    <message>
        <source>interval of the mean</source>
        <translation>平均の区間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, note</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All others are compared with it.</source>
        <translation>他はすべてこれと比べます。</translation>
    </message>
    <message>
        <source>Not comparable with %1: it is measured by its own yardstick.</source>
        <translation>%1 とは比較できません：自身の尺度で測られています。</translation>
    </message>
    <message>
        <source>Gain a year over %1</source>
        <translation>%1 に対する年間の利益</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>%1 との差</translation>
    </message>
    <message>
        <source>Mean, %1 interval</source>
        <translation>平均、%1 区間</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Gain a year over %1, %2 interval</source>
        <translation>%1 に対する年間の利益、%2 区間</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>年間の利益、%1</translation>
    </message>
    <message>
        <source>Difference to %1, %2 interval</source>
        <translation>%1 との差、%2 区間</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>差、%1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>費用 %1</translation>
    </message>
    <message>
        <source>%1: sets of measures</source>
        <comment>a figure</comment>
        <translation>%1：対策の組み合わせ</translation>
    </message>
    <message>
        <source>%1: the products</source>
        <comment>a figure</comment>
        <translation>%1：製品</translation>
    </message>
    <message>
        <source>%1: what each change is worth a year</source>
        <comment>a figure</comment>
        <translation>%1：各変更の年間の価値</translation>
    </message>
    <message>
        <source>%1: effect of each change</source>
        <comment>a figure</comment>
        <translation>%1：各変更の効果</translation>
    </message>
    <message>
        <source>%1; all intervals together hold at %2</source>
        <comment>what is shown, level</comment>
        <translation>%1。全区間は合わせて %2 で成り立つ</translation>
    </message>
    <message>
        <source>%1; %2 intervals</source>
        <comment>what is shown, level</comment>
        <translation>%1。%2 区間</translation>
    </message>
    <message>
        <source>What is each loss worth for “%1”?</source>
        <translation>「%1」にとって各損失はどれだけの価値か？</translation>
    </message>
    <message>
        <source>There is no difference to show.</source>
        <translation>示すべき差はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 changes have a sure effect</source>
        <translation>%2 の変更のうち %1 に確かな効果</translation>
    </message>
    <message>
        <source>%1 of %2 shifts are in</source>
        <translation>%2 シフト中 %1 が完了</translation>
    </message>
    <message>
        <source>%1; the largest: %2, %3.</source>
        <comment>count, change, effect</comment>
        <translation>%1。最大：%2、%3。</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>年間の価値</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 shifts</source>
        <translation>%2 シフト中 %1 の後に停止</translation>
    </message>
    <message>
        <source>Levels and output</source>
        <translation>在庫と生産</translation>
    </message>
    <message>
        <source>Buffer levels</source>
        <translation>バッファの在庫</translation>
    </message>
    <message>
        <source>Output against the ideal pace</source>
        <translation>理想ペースに対する生産</translation>
    </message>
    <message>
        <source>States over time</source>
        <translation>状態の推移</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>状態別の時間</translation>
    </message>
    <message>
        <source>Buffer histograms</source>
        <translation>バッファのヒストグラム</translation>
    </message>
    <message>
        <source>Spread of shifts</source>
        <translation>シフトのばらつき</translation>
    </message>
    <message>
        <source>Money since the start</source>
        <translation>開始からの金額</translation>
    </message>
    <message>
        <source>%1 at most %2 of %3</source>
        <comment>a buffer&apos;s level</comment>
        <translation>%1 最大 %2 / %3</translation>
    </message>
    <message>
        <source>Buffer levels, items</source>
        <translation>バッファの在庫、アイテム</translation>
    </message>
    <message>
        <source>at the ideal pace</source>
        <translation>理想ペースで</translation>
    </message>
    <message>
        <source>output, units</source>
        <translation>生産、個</translation>
    </message>
    <message>
        <source>Output since the start of the shift</source>
        <translation>シフト開始からの生産</translation>
    </message>
    <message>
        <source>Money since the start of the shift</source>
        <translation>シフト開始からの金額</translation>
    </message>
    <message>
        <source>Money since the start of the shift, %1</source>
        <translation>シフト開始からの金額、%1</translation>
    </message>
    <message>
        <source>The line makes no product with a price: see Products.</source>
        <translation>このラインには価格のある製品がありません：「製品」を参照。</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>利益</translation>
    </message>
    <message>
        <source>%1 of %2 at the end</source>
        <comment>revenue, amount</comment>
        <translation>終わりに %1 %2</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>The line has no buffers.</source>
        <translation>ラインにバッファがありません。</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>定格と正味のペース（V カーブ）、%1、対数</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1</source>
        <comment>units per hour</comment>
        <translation>定格と正味のペース（V カーブ）、%1</translation>
    </message>
    <message>
        <source>%1: rated %2 %4, net of breakdowns and jams %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1：定格 %2 %4、故障とチョコ停を除いて %3 %4</translation>
    </message>
    <message>
        <source>%1: net %2 of %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1：%3 %4 のうち正味 %2</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>%1、対数</translation>
    </message>
    <message>
        <source>Rated pace, %1</source>
        <comment>units per hour</comment>
        <translation>定格ペース、%1</translation>
    </message>
    <message>
        <source>Predicted net pace, %1</source>
        <comment>units per hour</comment>
        <translation>予測正味ペース、%1</translation>
    </message>
    <message>
        <source>No total up to %1 reaches the target of %2 with %3 confidence.</source>
        <translation>%1 までの合計では、目標 %2 に %3 の信頼度で達しません。</translation>
    </message>
    <message>
        <source>no total reaches the target with %1 confidence</source>
        <translation>%1 の信頼度で目標に達する合計なし</translation>
    </message>
    <message>
        <source>output, %1</source>
        <comment>units per hour</comment>
        <translation>生産、%1</translation>
    </message>
    <message>
        <source>at most %1; the rated pace is %2</source>
        <comment>units per hour</comment>
        <translation>最大 %1。定格ペースは %2</translation>
    </message>
    <message>
        <source>%1, in intervals of %2</source>
        <comment>output per hour, a time</comment>
        <translation>%1、%2 ごと</translation>
    </message>
    <message>
        <source>output of %1 units at the end; %2 at the ideal pace of %3</source>
        <translation>終わりの生産 %1 個。%3 の理想ペースなら %2</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <comment>a scenario</comment>
        <translation>%1 の平均</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>終わる前に停止</translation>
    </message>
    <message>
        <source>The search was stopped before it found anything.</source>
        <translation>探索は何も見つける前に止められました。</translation>
    </message>
    <message>
        <source>The search was stopped before it was done; the best split of %1 was estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>探索は終わる前に止められました。%1 の最良の配分は %2 と推定されます。推定は探索的で区間はありません。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Cycles</source>
        <comment>what stops are counted by</comment>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Running time</source>
        <comment>what stops are counted by</comment>
        <translation>運転時間</translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>what stops are counted by</comment>
        <translation>時計</translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>distribution</comment>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <comment>distribution</comment>
        <translation>対数正規</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>state</comment>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jammed</source>
        <comment>state</comment>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state</comment>
        <translation>計画停止</translation>
    </message>
    <message>
        <source>At any time</source>
        <comment>first stop</comment>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>After a whole interval</source>
        <comment>first stop</comment>
        <translation>一間隔の後</translation>
    </message>
    <message>
        <source>Changeover</source>
        <comment>state</comment>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>repairs while closed</comment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>repairs while closed</comment>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>一つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>二つ目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>running</source>
        <translation>運転</translation>
    </message>
    <message>
        <source>down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>材料待ち</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>後工程待ち</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>Other waiting</source>
        <translation>その他の待ち</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>搬送中</translation>
    </message>
    <message>
        <source>Good units output</source>
        <translation>生産した良品</translation>
    </message>
    <message>
        <source>Defective units output</source>
        <translation>生産した不良品</translation>
    </message>
    <message>
        <source>Rejected by %1, though good</source>
        <translation>良品なのに %1 が排出</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>%1 が排出</translation>
    </message>
    <message>
        <source>Slower than ideal</source>
        <translation>理想より遅い</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>仕掛かり</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 故障</translation>
    </message>
    <message>
        <source>%1 jammed</source>
        <translation>%1 チョコ停</translation>
    </message>
    <message>
        <source>%1 in changeover</source>
        <translation>%1 段取り替え</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 閉鎖</translation>
    </message>
    <message>
        <source>Starved by %1</source>
        <translation>%1 による材料待ち</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>%1 による後工程待ち</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>%1 の時間</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>割合 %</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>個</translation>
    </message>
    <message>
        <source>= all time</source>
        <translation>= 全時間</translation>
    </message>
    <message>
        <source>= scheduled time</source>
        <translation>= 計画時間</translation>
    </message>
    <message>
        <source>Minutes of a run, and the units they stand for at the rated pace. (running): the station works, but is
slower or still recovering from a stop.</source>
        <translation>一計算の分と、定格ペースでそれに当たる個数。（運転）：設備は動いているが、
より遅いか、停止からまだ回復中。</translation>
    </message>
    <message>
        <source>Stops of</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>1 回の分</translation>
    </message>
    <message>
        <source>same in all</source>
        <translation>すべて同じ</translation>
    </message>
    <message>
        <source>%1 h after %2 h of warm-up</source>
        <translation>%2 h のウォームアップの後 %1 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1、反復 1 回、シード %3。ペースメーカー %4、定格 %5 個/h</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1、反復 %2 回、シード %3。ペースメーカー %4、定格 %5 個/h</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>%1 % 区間</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Same in all: %1.</source>
        <translation>すべて同じ：%1。</translation>
    </message>
    <message>
        <source>The interval is that of the mean, P10 to P90 the spread of single runs: simulation luck only,
not the uncertainty of the input data.</source>
        <translation>区間は平均のもの、P10 から P90 は個々の計算のばらつき：シミュレーションの偶然のみで、
入力データの不確かさは含みません。</translation>
    </message>
    <message>
        <source>Station, %</source>
        <translation>設備、%</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>材料待ち</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>後工程待ち</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>= Not wait.</source>
        <translation>= 待ちなし</translation>
    </message>
    <message>
        <source>× Avail.</source>
        <translation>× 時間稼働</translation>
    </message>
    <message>
        <source>× Perform.</source>
        <translation>× 性能稼働</translation>
    </message>
    <message>
        <source>× Quality</source>
        <translation>× 良品率</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>単体</translation>
    </message>
    <message>
        <source>Alone = %1</source>
        <translation>単体 = %1</translation>
    </message>
    <message>
        <source>Scheduled is all time but what is closed.</source>
        <translation>計画時間は閉鎖を除く全時間です。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出した数</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>排出</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>排出した個数</translation>
    </message>
    <message>
        <source>Falsely</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Because of it</source>
        <translation>ここが原因</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>バッファの前の設備</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>置き場</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Full %</source>
        <translation>満 %</translation>
    </message>
    <message>
        <source>Empty %</source>
        <translation>空 %</translation>
    </message>
    <message>
        <source>Bottleneck, %</source>
        <translation>ボトルネック、%</translation>
    </message>
    <message>
        <source>Shifting</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Reached in</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>計算の割合</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>比べるものなし</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>早すぎる</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ, too few for a verdict: more runs would help</source>
        <translation>%2 回の計算のうち %1 回が異なり、判定には少なすぎます：計算を増やすとよいでしょう</translation>
    </message>
    <message>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>確かだが重要でない</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>重要な差なし</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>まだデータ不足</translation>
    </message>
    <message>
        <source>the same in all %1 runs; at most %2 % can differ</source>
        <translation>全 %1 回の計算で同じ。異なりうるのは最大 %2 %</translation>
    </message>
    <message>
        <source>1 stop of %2 in %3 runs: too few</source>
        <translation>%3 回の計算で %2 の停止 1 回：少なすぎます</translation>
    </message>
    <message>
        <source>%1 stops of %2 in %3 runs: too few</source>
        <translation>%3 回の計算で %2 の停止 %1 回：少なすぎます</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Best and equal splits, and the gains over the present one, come from luck that the search has not seen;
among splits that cannot be told apart the best is the one nearest to the present. %1 runs in all.</source>
        <translation>最良と均等の配分、および現在の配分に対する利得は、探索が見ていない乱数によるものです。
区別できない配分の中では、現在に最も近いものを最良とします。計算は全部で %1 回。</translation>
    </message>
    <message>
        <source>The search compared splits by %1 runs instead of %2.</source>
        <translation>探索は %2 回ではなく %1 回の計算で配分を比べました。</translation>
    </message>
    <message>
        <source>%1: the best places for all buffers, by %2</source>
        <translation>%1：全バッファの最良の置き場数、%2 による</translation>
    </message>
    <message>
        <source>Places after %1</source>
        <translation>次の設備の後の置き場：%1</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>最良の配分</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>均等の配分</translation>
    </message>
    <message>
        <source>Best over equal</source>
        <translation>最良と均等の差</translation>
    </message>
    <message>
        <source>Gain of the best</source>
        <translation>最良の利得</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>On average %1 do; the data allow %2 to %3.</source>
        <translation>平均では %1 で足り、データが許すのは %2 から %3 です。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>measured by another yardstick</source>
        <translation>別の基準で測定</translation>
    </message>
    <message>
        <source>first</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>%1 との比較</translation>
    </message>
    <message>
        <source>Money in %1.</source>
        <translation>金額の単位は %1。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Best: %1 beats every other.</source>
        <translation>最良：%1 は他のすべてに勝ります。</translation>
    </message>
    <message>
        <source>Best: %1 beats the other.</source>
        <translation>最良：%1 はもう一方に勝ります。</translation>
    </message>
    <message>
        <source>No scenario beats every other. Tied in front: %1</source>
        <translation>他のすべてに勝るシナリオはありません。首位で並ぶもの：%1</translation>
    </message>
    <message>
        <source>The verdict is about %1, at a level that holds for all scenarios together; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>判定は %1 についてで、全シナリオに同時に成り立つ水準です。他の数値の判定はそれぞれ単独のものです。%2 % 以上の差を重要とします。</translation>
    </message>
    <message>
        <source>The verdict is about %1; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>判定は %1 についてです。他の数値の判定はそれぞれ単独のものです。%2 % 以上の差を重要とします。</translation>
    </message>
    <message>
        <source>the same stations and parameters as the reference</source>
        <translation>設備とパラメータは基準と同じ</translation>
    </message>
    <message>
        <source>OEE by its own yardstick, %1; not comparable with the reference&apos;s</source>
        <translation>OEE は独自の基準 %1 によるもので、基準のものとは比べられません</translation>
    </message>
    <message>
        <source>scheduled time differs: OEE is of other hours than the reference&apos;s, TEEP of all hours in both</source>
        <translation>計画時間が異なります：OEE は基準とは別の時間、TEEP は両方とも全時間のものです</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck.</source>
        <translation>--confirm は新しい乱数でこれを繰り返します。</translation>
    </message>
    <message>
        <source>(protects %1 → %2)</source>
        <translation>（保護 %1 → %2）</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>1 時間に %1</translation>
    </message>
    <message>
        <source>%1 an hour, the same in all runs</source>
        <translation>1 時間に %1、全計算で同じ</translation>
    </message>
    <message>
        <source>%1 of the running time</source>
        <translation>運転時間の %1</translation>
    </message>
    <message>
        <source>%1 of the good units</source>
        <translation>良品の %1</translation>
    </message>
    <message>
        <source>A mix of %1 earns %2; no time is counted for changing over.</source>
        <translation>%1 の構成は %2 を稼ぎます。段取り替えの時間は数えていません。</translation>
    </message>
    <message>
        <source>A mix of %1 has no margin per hour: a product of it is not made at all.</source>
        <translation>%1 の構成には時間当たりの限界利益がありません：中の製品の一つがまったく作られません。</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>指定された割合の合計は 100 % ではありません。合計に対する割合とみなします。</translation>
    </message>
    <message>
        <source>%1: its products by what an hour of the line earns</source>
        <translation>%1：ライン 1 時間の稼ぎによる製品の比較</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>%1 との差</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>時間当たりの限界利益</translation>
    </message>
    <message>
        <source>Output/h</source>
        <translation>生産/h</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>1 個の限界利益</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>A run makes %1: one %2 costs %3, is sold for %4, and leaves %5.</source>
        <translation>1 回の計算で %1 を作ります：%2 一つの費用は %3、売値は %4、残りは %5。</translation>
    </message>
    <message>
        <source>Where the margin goes</source>
        <translation>限界利益の行方</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>定格ペースでの限界利益</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>その他のロス</translation>
    </message>
    <message>
        <source>Good units output, not sold</source>
        <translation>生産したが売れていない良品</translation>
    </message>
    <message>
        <source>Made, not sold: material and conversion</source>
        <translation>作ったが売れていない：材料と加工</translation>
    </message>
    <message>
        <source>A minute of %1 at its rated pace is worth %2. Other losses are of next to nothing each.</source>
        <translation>定格ペースでの %1 の 1 分は %2 に当たります。その他のロスはどれもほぼゼロです。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 か月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>直ちに</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>1 日未満</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>直ちに回収されます。</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <translation>回収までの期間：%1。</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>利得があることはまだデータに示されていません。</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>回収できることはまだデータに示されていません。最良でも %1。</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>回収されません：利得は 0 を超えません。</translation>
    </message>
    <message>
        <source>Too few runs differ to say what it gains; more runs would help.</source>
        <translation>異なる計算が少なすぎて利得は分かりません。計算を増やすとよいでしょう。</translation>
    </message>
    <message>
        <source>Without operating_hours_per_year, in the line or in the investment, there is no yearly gain.</source>
        <translation>operating_hours_per_year がラインにも投資にもないため、年間の利得はありません。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>%1 年間の正味現在価値は %2 です。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 % is %3.</source>
        <translation>%1 年間、割引率 %2 % での正味現在価値は %3 です。</translation>
    </message>
    <message>
        <source>%1 (the same in all runs)</source>
        <translation>%1（全計算で同じ）</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <translation>%1（%2：%3 ～ %4）</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>示されていない</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <translation>示されていない。最良で %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>費用は %1、1 年（%3 時間）の利得は %2。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>費用は %1、1 年（%3 時間）の限界利益の変化は %2。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>費用は %1、1 年（%3 時間）の損失は %2。</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>費用は %1、1 時間の利得は %2。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>費用は %1、1 時間の限界利益の変化は %2。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>費用は %1、1 時間の損失は %2。</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>費用は %1。</translation>
    </message>
    <message>
        <source>%1: the best set of measures for %2</source>
        <translation>%1：%2 での最良の対策の組み合わせ</translation>
    </message>
    <message>
        <source>%1 sets, all that go together within the budget, were searched; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>予算内で両立する全 %1 組を探索しました。示す値は探索が見ていない乱数によるもので、
良く見せてはいません。計算は全部で %2 回。</translation>
    </message>
    <message>
        <source>%1 sets were searched, step by step from good ones; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>良いものから順に %1 組を探索しました。示す値は探索が見ていない乱数によるもので、
良く見せてはいません。計算は全部で %2 回。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what the reference, %1, changes is not in it.</source>
        <translation>各対策はベースラインの変更です：基準 %1 の変更は含まれません。</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours in all rows, whatever hours a measure has of its own.</source>
        <translation>どの行でも 1 年はラインの %1 時間です。対策自身の時間によりません。</translation>
    </message>
    <message>
        <source>There is no yearly gain: the measures do not have the same operating_hours_per_year, and the line has none.</source>
        <translation>年間の利得はありません：対策の operating_hours_per_year が揃わず、ラインにもありません。</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet.</source>
        <translation>最良と示された組み合わせはまだありません。</translation>
    </message>
    <message>
        <source>Nothing is shown to be better yet than the line as it is.</source>
        <translation>現在のラインより良いと示されたものはまだありません。</translation>
    </message>
    <message>
        <source>By the search no set within the budget is.</source>
        <translation>探索では予算内にそのような組み合わせはありません。</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>最良：%1</translation>
    </message>
    <message>
        <source>The candidate is: %1</source>
        <translation>候補：%1</translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper:</source>
        <translation>データでは区別できず、安くもないもの：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>with %1 besides</source>
        <translation>さらに %1 あり</translation>
    </message>
    <message>
        <source>with %1 instead of %2</source>
        <translation>%2 の代わりに %1</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2.</source>
        <translation>対策を個別に行うと合計で 1 時間に %1、まとめると %2。</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, more than the sum.</source>
        <translation>対策を個別に行うと合計で 1 時間に %1、まとめると %2 で、和より多くなります。</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, less than the sum.</source>
        <translation>対策を個別に行うと合計で 1 時間に %1、まとめると %2 で、和より少なくなります。</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>時間当たりの利得</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>年間の利得</translation>
    </message>
    <message>
        <source>Pays back after</source>
        <translation>回収期間</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>最良：%1</translation>
    </message>
    <message>
        <source>candidate: %1</source>
        <translation>候補：%1</translation>
    </message>
    <message>
        <source>alone: %1</source>
        <translation>単独：%1</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: one says so.</source>
        <translation>%1 と %2 は両立しません：一方にそう書かれています。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: both change %3.</source>
        <translation>%1 と %2 は両立しません：両方が %3 を変えます。</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but an hour of the line makes %5 good units of it against %6: an hour of %2 earns %7, one of %1 %8.</source>
        <translation>%1 は 1 個当たり %2 より多く残ります（%3 対 %4）が、ライン 1 時間の良品は %5 個対 %6 個です：%2 の 1 時間は %7、%1 の 1 時間は %8 を稼ぎます。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1.</source>
        <translation>ライン 1 時間の稼ぎが最も多いのは %1 です。</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>ライン 1 時間の稼ぎが最も多いのは %1 で、その間に重要な差はありません。</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>どの製品でライン 1 時間の稼ぎが最も多いかはまだ分かりません：%1 は区別できません。</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <translation>1 %1 は %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>1 個の限界利益は基本単位のものです：%1。</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected</source>
        <translation>生産：%1 が集めた良品</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1</source>
        <translation>生産：出荷した良品、%1 が出した単位で</translation>
    </message>
    <message>
        <source>Output: good units delivered</source>
        <translation>生産：出荷した良品</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out of the OEE: %1; TEEP is of all hours</source>
        <translation>計画外のため OEE に含まれないもの：%1。TEEP は全時間</translation>
    </message>
    <message>
        <source>No cycle of %1 ends within the run: one takes %2.</source>
        <translation>%1 のサイクルは計算内に一つも終わりません：1 サイクルは %2 です。</translation>
    </message>
    <message>
        <source>all buffers unlimited</source>
        <translation>全バッファ無制限</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 故障なし</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 チョコ停なし</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 誤排出なし</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1、%2 なし</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 不良なし</translation>
    </message>
    <message>
        <source>Racing: rows stop once they are decided, or all runs would leave them open; %1 of %2 rows ran all %3 replications.</source>
        <translation>レース：行は判定がつくか、全計算でも決まらないと分かれば止まります。%2 行中 %1 行が反復 %3 回をすべて行いました。</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1：1 年に %2</translation>
    </message>
    <message>
        <source>%1: what each change is worth in %2, now %3</source>
        <translation>%1：各変更の %2 での価値、現在 %3</translation>
    </message>
    <message>
        <source>Parameters better and worse by %1 %, a buffer by at least one item; losses switched off one at a time.</source>
        <translation>パラメータを %1 % 良く・悪く、バッファは少なくとも 1 個。ロスは一つずつ無くします。</translation>
    </message>
    <message>
        <source>No parameter of this line can touch this figure.</source>
        <translation>このラインにこの数値に影響するパラメータはありません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>変更前 → 後</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together, each at the level of its own runs.</source>
        <translation>区間は全 %1 行に同時に成り立ち、それぞれ自身の計算の水準です。</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together.</source>
        <translation>区間は全 %1 行に同時に成り立ちます。</translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <translation>%1、すべて同じ</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3</source>
        <translation>%1、反復 1 回、シード %3</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3</source>
        <translation>%1、反復 %2 回、シード %3</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck, behind the %2 that confirmations have used</source>
        <translation>%1。確認で使った %2 回の後の新しい乱数で確認済み</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck</source>
        <translation>%1。新しい乱数で確認済み</translation>
    </message>
    <message>
        <source>%1; exploratory</source>
        <translation>%1。探索的</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck, with --rows A,B only what matters.</source>
        <translation>--confirm は新しい乱数でこれを繰り返し、--rows A,B を付けると必要な行だけにします。</translation>
    </message>
    <message>
        <source>--confirm --replications %1 adds as many runs to these.</source>
        <translation>--confirm --replications %1 は同じ数の計算を加えます。</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1 区間</translation>
    </message>
    <message>
        <source>%1: %2 over %3 and %4</source>
        <translation>%1：%3 と %4 に対する %2</translation>
    </message>
    <message>
        <source>%1: %2 over %3</source>
        <translation>%1：%3 に対する %2</translation>
    </message>
    <message>
        <source>Down: %1; across: %2</source>
        <translation>縦：%1、横：%2</translation>
    </message>
    <message>
        <source>Differences are paired, to the scenario as it is: %1. Their intervals hold for all rows together.</source>
        <translation>差は現在のシナリオとの対応のある差です：%1。その区間は全行に同時に成り立ちます。</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>Without this buffer: %1</source>
        <translation>このバッファなし：%1</translation>
    </message>
    <message>
        <source>With an endless one: %1</source>
        <translation>無限のバッファ：%1</translation>
    </message>
    <message>
        <source>Gain between these: %1</source>
        <translation>両者の間の利得：%1</translation>
    </message>
    <message>
        <source>Gain between the range&apos;s ends: %1</source>
        <translation>範囲の両端の間の利得：%1</translation>
    </message>
    <message>
        <source>%1, less being better</source>
        <translation>%1、少ないほど良い</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain.</source>
        <translation>屈曲点なし：得るものがあるとはデータに示されていません。</translation>
    </message>
    <message>
        <source>No knee: the figure gets worse towards the better end.</source>
        <translation>屈曲点なし：良い方の端に向かって数値が悪くなります。</translation>
    </message>
    <message>
        <source>%1 of the gain at %2</source>
        <translation>%2 で利得の %1</translation>
    </message>
    <message>
        <source>%1 of the gain lies beyond the range</source>
        <translation>利得の %1 は範囲の外</translation>
    </message>
    <message>
        <source>(no other value fits the data)</source>
        <translation>（データに合う値は他にありません）</translation>
    </message>
    <message>
        <source>(the data allow %1 to %2)</source>
        <translation>（データが許すのは %1 から %2）</translation>
    </message>
    <message>
        <source>(the data allow %1 and beyond the range)</source>
        <translation>（データが許すのは %1 から範囲外まで）</translation>
    </message>
    <message>
        <source>%1: the knee</source>
        <translation>%1：屈曲点</translation>
    </message>
    <message>
        <source>* %1 for an interval to be trusted.</source>
        <translation>* %1、区間は信頼できません。</translation>
    </message>
    <message>
        <source>Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>区間はシミュレーションの偶然のみを示し、入力データの不確かさは含みません。</translation>
    </message>
    <message>
        <source>the project %1 has no scenario to compare with its baseline</source>
        <translation>プロジェクト %1 にはベースラインと比べるシナリオがありません</translation>
    </message>
    <message>
        <source>compare takes at most %1 scenarios of a project; %2 has %3: name those to compare, like &quot;%2/%4&quot;</source>
        <translation>compare が受け付けるプロジェクトのシナリオは最大 %1 個です。%2 には %3 個あります：比べるものを &quot;%2/%4&quot; のように指定してください</translation>
    </message>
    <message>
        <source>compare needs at least two files, the reference first</source>
        <translation>compare には基準を先頭に少なくとも二つのファイルが必要です</translation>
    </message>
    <message>
        <source>compare takes at most %1 files</source>
        <translation>compare が受け付けるファイルは最大 %1 個です</translation>
    </message>
    <message>
        <source>one of `,` `;` `|` or the word tab</source>
        <translation>`,` `;` `|` のいずれか、または tab という語</translation>
    </message>
    <message>
        <source>`.` or `,`</source>
        <translation>`.` か `,`</translation>
    </message>
    <message>
        <source>separator and decimal sign of CSV are both a comma; give another --csv-separator, e.g. `;`</source>
        <translation>CSV の区切りと小数記号がどちらもコンマです。別の --csv-separator、例えば `;` を指定してください</translation>
    </message>
    <message>
        <source>describe tells man, bash, zsh, fish, or keys FILE</source>
        <translation>describe が出すのは man、bash、zsh、fish、または keys ファイル です</translation>
    </message>
    <message>
        <source>time or units</source>
        <translation>time か units</translation>
    </message>
    <message>
        <source>PRODUCT=SHARE, such as Cream=60</source>
        <translation>製品=割合（例：Cream=60）</translation>
    </message>
    <message>
        <source>--share %1: there is no product `%2` with a price in the line</source>
        <translation>--share %1：価格のある製品 `%2` はラインにありません</translation>
    </message>
    <message>
        <source>--share %1: a share must be a number, 0 or more</source>
        <translation>--share %1：割合は 0 以上の数であること</translation>
    </message>
    <message>
        <source>--share %1: the share of `%2` is given twice</source>
        <translation>--share %1：`%2` の割合が二度指定されています</translation>
    </message>
    <message>
        <source>--share: all shares are 0; at least one must be above 0</source>
        <translation>--share：割合がすべて 0 です。少なくとも一つは 0 より大きくしてください</translation>
    </message>
    <message>
        <source>--figure %1: a product mix is about margin_per_hour alone</source>
        <translation>--figure %1：製品構成は margin_per_hour だけについてです</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 の整数</translation>
    </message>
    <message>
        <source>--target %1: --figure names another figure</source>
        <translation>--target %1：--figure は別の数値を指定しています</translation>
    </message>
    <message>
        <source>a value of %1, or a figure and its value like oee=0.6</source>
        <translation>%1 の値、または oee=0.6 のような数値とその値</translation>
    </message>
    <message>
        <source>optimize needs --total, --target, or both</source>
        <translation>optimize には --total、--target、またはその両方が必要です</translation>
    </message>
    <message>
        <source>%1 has no better direction to look in</source>
        <translation>%1 には探すべき良い方向がありません</translation>
    </message>
    <message>
        <source>portfolio needs --budget</source>
        <translation>portfolio には --budget が必要です</translation>
    </message>
    <message>
        <source>an amount of money, 0 or more</source>
        <translation>0 以上の金額</translation>
    </message>
    <message>
        <source>portfolio needs the reference and at least one measure, or a project</source>
        <translation>portfolio には基準と少なくとも一つの対策、またはプロジェクトが必要です</translation>
    </message>
    <message>
        <source>portfolio takes at most %1 measures</source>
        <translation>portfolio が受け付ける対策は最大 %1 個です</translation>
    </message>
    <message>
        <source>--figure %1: a portfolio is about margin_per_hour alone</source>
        <translation>--figure %1：対策の組み合わせは margin_per_hour だけについてです</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 は一度しか指定できません</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>コマンドが必要です</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>詳しくは --help で。</translation>
    </message>
    <message>
        <source>there is no command `%1`; did you mean `%2`?</source>
        <translation>コマンド `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no command `%1`; --help lists them</source>
        <translation>コマンド `%1` はありません。--help で一覧が出ます</translation>
    </message>
    <message>
        <source>there is not enough memory for this run</source>
        <translation>この計算にはメモリが足りません</translation>
    </message>
    <message>
        <source>cannot write the standard output</source>
        <translation>標準出力に書き込めません</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>0 から %1 の数</translation>
    </message>
    <message>
        <source>duration and warm-up together may be at most %1 hours</source>
        <translation>時間とウォームアップは合わせて最大 %1 時間です</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; did you mean `%2`?</source>
        <translation>--product %1：ラインに製品 `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has none</source>
        <translation>--product %1：ラインに製品 `%1` はありません。製品が一つもありません</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has %2</source>
        <translation>--product %1：ラインに製品 `%1` はありません。あるのは %2</translation>
    </message>
    <message>
        <source>with these options</source>
        <translation>これらのオプションでは</translation>
    </message>
    <message>
        <source>%1: %2 is never below 0</source>
        <translation>%1：%2 が 0 を下回ることはありません</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1; for %3 % write %4</source>
        <translation>%1：%2 は割合で、0 から 1 の小数です。%3 % なら %4 と書いてください</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target; rejected_share has</source>
        <translation>%1：%2 は多くても少なくても良いとは言えず、目標がありません。rejected_share にはあります</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target</source>
        <translation>%1：%2 は多くても少なくても良いとは言えず、目標がありません</translation>
    </message>
    <message>
        <source>FIGURE=VALUE, e.g. good_units_per_hour=6000</source>
        <translation>指標=値（例：good_units_per_hour=6000）</translation>
    </message>
    <message>
        <source>a number after the `=`</source>
        <translation>`=` の後の数</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`; did you mean `%3`?</source>
        <translation>%1：ラインの数値 `%2` はありません。`%3` のことですか？</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`</source>
        <translation>%1：ラインの数値 `%2` はありません</translation>
    </message>
    <message>
        <source>--target %1: this figure has a target already</source>
        <translation>--target %1：この数値にはすでに目標があります</translation>
    </message>
    <message>
        <source>%1 needs the name of a file, or -</source>
        <translation>%1 にはファイル名か - が必要です</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be the standard output</source>
        <translation>%1 と %2 の両方を標準出力にはできません</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file</source>
        <translation>%1 と %2 が同じファイルを指しています</translation>
    </message>
    <message>
        <source>%1 %2: would replace the input</source>
        <translation>%1 %2：入力を置き換えてしまいます</translation>
    </message>
    <message>
        <source>--bundle needs the name of a folder</source>
        <translation>--bundle にはフォルダ名が必要です</translation>
    </message>
    <message>
        <source>a number above 0 and below 100</source>
        <translation>0 より大きく 100 未満の数</translation>
    </message>
    <message>
        <source>--race cannot be divided with --shard: which rows stop early depends on all runs together</source>
        <translation>--race は --shard で分けられません：どの行が早く止まるかは全計算によります</translation>
    </message>
    <message>
        <source>--race explores; --confirm runs every row in full</source>
        <translation>--race は探索用です。--confirm はどの行もすべて計算します</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example none</source>
        <translation>--rows %1：そのような行はありません。行が一つもありません</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example %2 and %3</source>
        <translation>--rows %1：そのような行はありません。例えば %2 と %3 があります</translation>
    </message>
    <message>
        <source>--shard needs a seed, the same for all parts; give it with --seed</source>
        <translation>--shard には全部分に共通のシードが必要です。--seed で指定してください</translation>
    </message>
    <message>
        <source>--confirm needs at least %1 replications</source>
        <translation>--confirm には少なくとも反復 %1 回が必要です</translation>
    </message>
    <message>
        <source>a part and the number of parts, like 1/4 to 4/4</source>
        <translation>1/4 から 4/4 のような部分と部分の数</translation>
    </message>
    <message>
        <source>--shard %1: %2 replications cannot be divided among more parts</source>
        <translation>--shard %1：反復 %2 回をそれより多くの部分には分けられません</translation>
    </message>
    <message>
        <source>--shard writes its part as --json, and nothing else; merge writes the rest</source>
        <translation>--shard は自分の部分を --json で書くだけです。残りは merge が書きます</translation>
    </message>
    <message>
        <source>the number of replications that were confirmed on, 0 or more</source>
        <translation>確認に使った反復の数、0 以上</translation>
    </message>
    <message>
        <source>--csv is for sweeps; --json serves every study</source>
        <translation>--csv はスイープ用です。--json はどの調査でも使えます</translation>
    </message>
    <message>
        <source>--vary may be given at most twice</source>
        <translation>--vary は最大二度指定できます</translation>
    </message>
    <message>
        <source>%1 %2: must be %3</source>
        <translation>%1 %2：%3 であること</translation>
    </message>
    <message>
        <source>%1: runs %2, but the reference %3 %4; to be compared both must be equal (--hours and --warmup-hours set them for all)</source>
        <translation>%1：%2 ですが、基準 %3 は %4 です。比べるには同じでなければなりません（--hours と --warmup-hours で全部に設定できます）</translation>
    </message>
    <message>
        <source>Between the fields of CSV: , (unless given) ; | or tab, or by name: comma, semicolon, bar</source>
        <translation>CSV の項目の区切り：,（指定しない場合）; | か tab、または名前で comma、semicolon、bar</translation>
    </message>
    <message>
        <source>Decimal sign in CSV: . (unless given) or , which needs another separator</source>
        <translation>CSV の小数記号：.（指定しない場合）か ,（別の区切りが必要）</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, by which some spreadsheets know UTF-8</source>
        <translation>CSV をバイト順マークで始めます。表計算ソフトによっては UTF-8 の識別に必要です</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド：</translation>
    </message>
    <message>
        <source>%1: products: there is none that names its material_type, so that there is nothing to mix</source>
        <translation>%1：products：material_type を示す製品がなく、混ぜるものがありません</translation>
    </message>
    <message>
        <source>a line of one station has no buffer to size</source>
        <translation>設備が一つのラインには配置するバッファがありません</translation>
    </message>
    <message>
        <source>cannot write the standard output: %1</source>
        <translation>標準出力に書き込めません：%1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 が必要です</translation>
    </message>
    <message>
        <source>%1: at most %2 possible, but %3 given</source>
        <translation>%1：最大 %2 個ですが、%3 個指定されています</translation>
    </message>
    <message>
        <source>%1: at least %2 needed, but %3 given</source>
        <translation>%1：少なくとも %2 個必要ですが、%3 個しかありません</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 には値が必要です：%2</translation>
    </message>
    <message>
        <source>%1 takes no value such as %2</source>
        <translation>%1 は %2 のような値を取りません</translation>
    </message>
    <message>
        <source>%1: no scenario of the project has an investment, which makes it a measure</source>
        <translation>%1：プロジェクトに投資のあるシナリオがありません。投資があると対策になります</translation>
    </message>
    <message>
        <source>%1: investment: is missing; a measure has a cost, as in `investment: {cost: 25000}`</source>
        <translation>%1：investment：がありません。対策には `investment: {cost: 25000}` のように費用があります</translation>
    </message>
    <message>
        <source>%1: is about another line than the reference; measures change one and the same line</source>
        <translation>%1：基準とは別のラインのものです。対策は同じ一つのラインを変えます</translation>
    </message>
    <message>
        <source>the budget of %1 is below the cheapest measure, `%2` at %3</source>
        <translation>予算 %1 は最も安い対策 `%2` の %3 を下回ります</translation>
    </message>
    <message>
        <source>%1: runs other hours than the reference; --hours and --warmup-hours set them for all</source>
        <translation>%1：時間が基準と異なります。--hours と --warmup-hours で全部に設定できます</translation>
    </message>
    <message>
        <source>%1: product: there is no money without a product that names its material_type; give one in the line&apos;s `run`</source>
        <translation>%1：product：material_type を示す製品がないと金額は出ません。ラインの `run` に指定してください</translation>
    </message>
    <message>
        <source>--replications %1: a portfolio reports on %2 at least</source>
        <translation>--replications %1：対策の組み合わせは少なくとも %2 回で報告します</translation>
    </message>
    <message>
        <source>%1 of %2 replications, %3 s left</source>
        <translation>反復 %1 / %2、残り %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 %, %3 s left</source>
        <translation>%1 / %2 %、残り %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 percent of the history, %3 s left</source>
        <translation>履歴の %1 / %2 %、残り %3 s</translation>
    </message>
    <message>
        <source>LineTwin simulates production lines: what a change does to output and OEE.</source>
        <translation>LineTwin は生産ラインをシミュレーションします：変更が生産と OEE をどう変えるか。</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>このヘルプを表示して終わります</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>バージョンを表示して終わります</translation>
    </message>
    <message>
        <source>Simulate a line or a scenario and print its key figures</source>
        <translation>ラインかシナリオをシミュレーションし、主要指標を出力します</translation>
    </message>
    <message>
        <source>A line, a scenario, or builtin:cosmetics</source>
        <translation>ライン、シナリオ、または builtin:cosmetics</translation>
    </message>
    <message>
        <source>Independent runs, 1 to 100000</source>
        <translation>独立した計算の回数、1 から 100000</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>数える時間（h）</translation>
    </message>
    <message>
        <source>Hours before them that do not</source>
        <translation>その前の、数えない時間（h）</translation>
    </message>
    <message>
        <source>Threads; the figures do not depend on it</source>
        <translation>スレッド数。数値は変わりません</translation>
    </message>
    <message>
        <source>Make this one of the line&apos;s products</source>
        <translation>ラインの製品のうちこれを作ります</translation>
    </message>
    <message>
        <source>Change a parameter, e.g. Filler.buffer_capacity=500 or Filler.reliability.mtbf_min=null; may be repeated</source>
        <translation>パラメータを変えます。例：Filler.buffer_capacity=500 や Filler.reliability.mtbf_min=null。何度でも指定できます</translation>
    </message>
    <message>
        <source>Also tell the share of runs in which a line figure reaches a value, e.g. good_units_per_hour=6000 or oee=0.6; may be repeated</source>
        <translation>ラインの数値がある値に達する計算の割合も出します。例：good_units_per_hour=6000 や oee=0.6。何度でも指定できます</translation>
    </message>
    <message>
        <source>Write all figures as JSON; - is standard output</source>
        <translation>すべての数値を JSON で書きます。- は標準出力です</translation>
    </message>
    <message>
        <source>Write levels, states and outputs of replication 0 as CSV</source>
        <translation>反復 0 の在庫、状態、生産を CSV で書きます</translation>
    </message>
    <message>
        <source>Write every change of state of replication 0 as CSV</source>
        <translation>反復 0 のすべての状態変化を CSV で書きます</translation>
    </message>
    <message>
        <source>Write every item of replication 0, what it was made from and its measurements as CSV</source>
        <translation>反復 0 のすべてのアイテムを、その由来と測定値とともに CSV で書きます</translation>
    </message>
    <message>
        <source>Write units, good, scrap and money of every station per interval of replication 0 as CSV</source>
        <translation>反復 0 の区間ごとの各設備の個数、良品、廃棄、金額を CSV で書きます</translation>
    </message>
    <message>
        <source>Make a folder of all it takes to repeat and audit the run: the resolved scenario, the inputs, all outputs, version and SHA-256</source>
        <translation>計算を繰り返し検証するのに要るものすべてのフォルダを作ります：完全なシナリオ、入力、全出力、バージョン、SHA-256</translation>
    </message>
    <message>
        <source>No table, no progress; errors still appear</source>
        <translation>表も進行状況も出しません。エラーは出ます</translation>
    </message>
    <message>
        <source>Print every problem of lines and scenarios, or ok</source>
        <translation>ラインとシナリオのすべての問題、または ok を出力します</translation>
    </message>
    <message>
        <source>Lines, scenarios, or builtin:cosmetics</source>
        <translation>ライン、シナリオ（複数可）、または builtin:cosmetics</translation>
    </message>
    <message>
        <source>Print what two scenarios differ in: stations, parameters, run settings</source>
        <translation>二つのシナリオの違いを出力します：設備、パラメータ、計算設定</translation>
    </message>
    <message>
        <source>Two lines, scenarios, or builtin:cosmetics</source>
        <translation>ライン、シナリオ、または builtin:cosmetics を二つ</translation>
    </message>
    <message>
        <source>Compared is what would be simulated, wherever a value comes from. The exit status is 0 also where the two differ.</source>
        <translation>比べるのは、値の出どころにかかわらず、シミュレーションされる内容です。二つが違っていても終了ステータスは 0 です。</translation>
    </message>
    <message>
        <source>%1 replications of this line would not fit in memory; at most %2 do</source>
        <translation>このラインの反復 %1 回はメモリに収まりません。最大 %2 回です</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Change a parameter beforehand, e.g. Filler.buffer_capacity=500; may be repeated</source>
        <translation>先にパラメータを変えます。例：Filler.buffer_capacity=500。何度でも指定できます</translation>
    </message>
    <message>
        <source>Write the result as JSON; - is standard output</source>
        <translation>結果を JSON で書きます。- は標準出力です</translation>
    </message>
    <message>
        <source>Run only the I-th of N parts and write it as --json, for merge</source>
        <translation>N 分割のうち I 番目だけを計算し、merge のために --json として書きます</translation>
    </message>
    <message>
        <source>Run on fresh luck, at least 200 replications; a larger number adds to a smaller one</source>
        <translation>新しい乱数で少なくとも反復 200 回計算します。多い回数は少ない回数に足されます</translation>
    </message>
    <message>
        <source>Compare up to ten scenarios with the first, on the same luck</source>
        <translation>最大十個のシナリオを同じ乱数で最初のものと比べます</translation>
    </message>
    <message>
        <source>Lines or scenarios, the reference first</source>
        <translation>ラインかシナリオ、基準が先頭</translation>
    </message>
    <message>
        <source>Key figure that the verdicts are about; output_per_hour unless given</source>
        <translation>判定の対象となる主要指標。指定しなければ output_per_hour です</translation>
    </message>
    <message>
        <source>Vary one parameter over a range, or two as a grid</source>
        <translation>一つのパラメータを範囲で、または二つを格子で変えます</translation>
    </message>
    <message>
        <source>What to vary, e.g. Filler.buffer_capacity=0:500:25; twice for a grid</source>
        <translation>何を変えるか。例：Filler.buffer_capacity=0:500:25。二度指定すると格子になります</translation>
    </message>
    <message>
        <source>Key figure that the knee and the table are about; output_per_hour unless given</source>
        <translation>屈曲点と表の対象となる主要指標。指定しなければ output_per_hour です</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: values, of a grid 60/0.02</source>
        <translation>これらの行だけを計算し、区間を狭めます：値、格子では 60/0.02</translation>
    </message>
    <message>
        <source>Write all figures of every point as CSV; - is standard output</source>
        <translation>各点のすべての数値を CSV で書きます。- は標準出力です</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss off</source>
        <translation>各損失の価値は？各パラメータを良くし悪くし、各損失をなくします</translation>
    </message>
    <message>
        <source>By how much parameters change; 10 unless given</source>
        <translation>パラメータをどれだけ変えるか。指定しなければ 10 です</translation>
    </message>
    <message>
        <source>Key figure that is looked at; output_per_hour unless given</source>
        <translation>調べる主要指標。指定しなければ output_per_hour です</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: Filler.uph (better and worse), Filler.performance.jam_prob=0, unlimited_buffers</source>
        <translation>これらの行だけを計算し、区間を狭めます：Filler.uph（良い方と悪い方）、Filler.performance.jam_prob=0、unlimited_buffers</translation>
    </message>
    <message>
        <source>Stop each row as soon as it is decided; the table says after how many runs. Not with --shard or --confirm</source>
        <translation>各行を決まり次第止めます。何回の計算の後かは表にあります。--shard や --confirm とは使えません</translation>
    </message>
    <message>
        <source>Size all buffers at once: the best split of every total</source>
        <translation>全バッファを一度に配置します：各合計の最良の配分</translation>
    </message>
    <message>
        <source>The largest total of buffer places that is looked at</source>
        <translation>調べるバッファの置き場の合計の最大</translation>
    </message>
    <message>
        <source>Find the smallest total with which the figure reaches this value; of a share a fraction, e.g. 0.6</source>
        <translation>数値がこの値に達する最小の合計を探します。割合なら 0.6 のような小数で</translation>
    </message>
    <message>
        <source>So many fresh replications were used by confirmations; report on those behind them</source>
        <translation>確認で使った新しい反復の数。報告はその後のもので行います</translation>
    </message>
    <message>
        <source>Compare splits by half as many runs in the search: faster, with splits that may be a little less good. What is shown is run in full</source>
        <translation>探索では半分の計算で配分を比べます：速い代わりに、配分がわずかに劣ることがあります。示す値は全部を計算します</translation>
    </message>
    <message>
        <source>Key figure that is made best; output_per_hour unless given</source>
        <translation>最良にする主要指標。指定しなければ output_per_hour です</translation>
    </message>
    <message>
        <source>Which measures are worth their cost together, within a budget?</source>
        <translation>予算内で、どの対策の組み合わせが費用に見合うか？</translation>
    </message>
    <message>
        <source>A project, of which the scenarios with an investment are the measures; or files, the reference first</source>
        <translation>プロジェクト（投資のあるシナリオが対策になります）、またはファイル（基準が先頭）</translation>
    </message>
    <message>
        <source>What the measures may cost in all</source>
        <translation>対策の費用の合計の上限</translation>
    </message>
    <message>
        <source>Is always margin_per_hour here</source>
        <translation>ここでは常に margin_per_hour です</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>ライン 1 時間で最も稼ぐ製品はどれか、ミックスではいくら稼ぐか？</translation>
    </message>
    <message>
        <source>Share of a product in a mix, e.g. Cream=60; may be repeated</source>
        <translation>ミックスでの製品の割合。例：Cream=60。何度でも指定できます</translation>
    </message>
    <message>
        <source>Shares are of the running time (time) or of the good units (units); time unless given</source>
        <translation>割合は運転時間（time）か良品（units）のもの。指定しなければ time です</translation>
    </message>
    <message>
        <source>Join the parts that --shard wrote into the whole study</source>
        <translation>--shard が書いた部分を一つの調査にまとめます</translation>
    </message>
    <message>
        <source>All parts of one study, in any order</source>
        <translation>一つの調査のすべての部分、順序は自由</translation>
    </message>
    <message>
        <source>Write the result as JSON, as the undivided study would; - is standard output</source>
        <translation>分割しない調査と同じように結果を JSON で書きます。- は標準出力です</translation>
    </message>
    <message>
        <source>Write a sweep&apos;s figures as CSV; - is standard output</source>
        <translation>スイープの数値を CSV で書きます。- は標準出力です</translation>
    </message>
    <message>
        <source>No table; errors still appear</source>
        <translation>表を出しません。エラーは出ます</translation>
    </message>
    <message>
        <source>%1 replications of %2 variants would not fit in memory; at most %3 do, and --shard divides them among several runs</source>
        <translation>%2 通りの反復 %1 回はメモリに収まりません。最大 %3 回で、--shard で何度かに分けられます</translation>
    </message>
    <message>
        <source>%1: product: %2 needs a product that names its material_type; give one in the line&apos;s `run` or the scenario</source>
        <translation>%1：product：%2 には material_type を示す製品が必要です。ラインの `run` かシナリオに指定してください</translation>
    </message>
    <message>
        <source>its scenario is wrong: %1</source>
        <translation>シナリオが正しくありません：%1</translation>
    </message>
    <message>
        <source>it is about a figure that this program does not know</source>
        <translation>このプログラムが知らない数値についてのものです</translation>
    </message>
    <message>
        <source>its plan is wrong</source>
        <translation>計画が正しくありません</translation>
    </message>
    <message>
        <source>its rows are wrong</source>
        <translation>行が正しくありません</translation>
    </message>
    <message>
        <source>its number of scenarios is wrong</source>
        <translation>シナリオの数が正しくありません</translation>
    </message>
    <message>
        <source>its range is wrong</source>
        <translation>範囲が正しくありません</translation>
    </message>
    <message>
        <source>its percentage is wrong</source>
        <translation>百分率が正しくありません</translation>
    </message>
    <message>
        <source>it is of a study that this program does not know, `%1`</source>
        <translation>このプログラムが知らない調査 `%1` のものです</translation>
    </message>
    <message>
        <source>a run has the wrong number of figures</source>
        <translation>ある計算の数値の個数が正しくありません</translation>
    </message>
    <message>
        <source>its stops are wrong</source>
        <translation>停止が正しくありません</translation>
    </message>
    <message>
        <source>the number of its replications is wrong</source>
        <translation>反復の数が正しくありません</translation>
    </message>
    <message>
        <source>its number is wrong</source>
        <translation>番号が正しくありません</translation>
    </message>
    <message>
        <source>an earlier version of the program wrote it, without the stops of its runs; write all parts again with this one</source>
        <translation>以前のバージョンが書いたもので、計算の停止が入っていません。このバージョンで全部分を書き直してください</translation>
    </message>
    <message>
        <source>this is not what --shard wrote</source>
        <translation>--shard が書いたものではありません</translation>
    </message>
    <message>
        <source>this is not what --shard wrote, but %1, which needs no merging</source>
        <translation>--shard が書いたものではなく %1 で、まとめる必要はありません</translation>
    </message>
    <message>
        <source>version %1 of the program wrote it, and this is version %2; the parts of a study must be of the same</source>
        <translation>バージョン %1 が書いたもので、これはバージョン %2 です。調査の部分は同じバージョンでなければなりません</translation>
    </message>
    <message>
        <source>it is of another study than %1: they differ in `%2`</source>
        <translation>%1 とは別の調査のものです：`%2` が違います</translation>
    </message>
    <message>
        <source>it is one of %1 parts, %2 one of %3</source>
        <translation>%1 分割の一つですが、%2 は %3 分割の一つです</translation>
    </message>
    <message>
        <source>part %1 is given twice; it is also in %2</source>
        <translation>部分 %1 が二度指定されています。%2 にもあります</translation>
    </message>
    <message>
        <source>the number of its variants is wrong</source>
        <translation>変種の数が正しくありません</translation>
    </message>
    <message>
        <source>part %1 of %2 is missing</source>
        <translation>%2 分割のうち部分 %1 がありません</translation>
    </message>
    <message>
        <source>parts %1 of %2 are missing</source>
        <translation>%2 分割のうち部分 %1 がありません（複数）</translation>
    </message>
    <message>
        <source>%1: this is not JSON, or not all of it</source>
        <translation>%1：JSON ではないか、全部ではありません</translation>
    </message>
    <message>
        <source>%1: this is not a whole part of a study</source>
        <translation>%1：調査の完全な部分ではありません</translation>
    </message>
    <message>
        <source>Level of confidence of all intervals, 0.5 to 0.9999; 0.95 unless given</source>
        <translation>すべての区間の信頼水準、0.5 から 0.9999。指定がなければ 0.95</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 の数</translation>
    </message>
    <message>
        <source>Differences below this share of the reference&apos;s figure are not relevant, 0 to 1; 0.005 unless given</source>
        <translation>参照の数値のこの割合を下回る差は重要でないとします、0 から 1。指定がなければ 0.005</translation>
    </message>
    <message>
        <source>Target %1: not reached with %2 confidence by any of these totals.</source>
        <translation>目標 %1：どの合計も %2 の信頼度では達しません。</translation>
    </message>
    <message>
        <source>Target %1: 1 place reaches it with %4 confidence (%3).</source>
        <translation>目標 %1：置き場 1 つで %4 の信頼度で達します (%3)。</translation>
    </message>
    <message>
        <source>Target %1: %2 places reach it with %4 confidence (%3).</source>
        <translation>目標 %1：置き場 %2 で %4 の信頼度で達します (%3)。</translation>
    </message>
    <message>
        <source>there is no option `%1`; did you mean `%2`?</source>
        <translation>オプション `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no option `%1`; --help lists them</source>
        <translation>オプション `%1` はありません。--help で一覧が出ます</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>始値</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>PRODUCT</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>STATION</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>one argument too many: %1</source>
        <translation>余分な引数：%1</translation>
    </message>
    <message>
        <source>arguments too many: %1</source>
        <translation>余分な引数：%1</translation>
    </message>
    <message>
        <source>Random seed, 0 to 2^53 - 1, or the word `null` for a fresh one</source>
        <translation>乱数シード。0 から 2^53 - 1、または新しく引くための語 `null`</translation>
    </message>
    <message>
        <source>an unknown compiler</source>
        <translation>不明なコンパイラー</translation>
    </message>
    <message>
        <source>Built with %1 by %2</source>
        <translation>%1 を使用、%2 でビルド</translation>
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
        <translation>運転</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>単独</translation>
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
        <translation>（計算）</translation>
    </message>
    <message>
        <source>(line)</source>
        <translation>（ライン）</translation>
    </message>
    <message>
        <source>no difference: %1 and %2 have the same stations, parameters and run settings</source>
        <translation>違いなし：%1 と %2 は設備、パラメータ、計算設定が同じです</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>JAMMED</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>SETUP</source>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>PLANNED</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>a number above 0 to %1, and a nanosecond or longer</source>
        <translation>0 より大きく %1 までの、1 ナノ秒以上の数</translation>
    </message>
    <message>
        <source>--set %1: this parameter is set already</source>
        <translation>--set %1：このパラメーターはもう設定されています</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1</source>
        <translation>%1：%2 は割合で、0 から 1 の小数です</translation>
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
        <translation>サイクルタイム</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds of one cycle while the station runs: 3600 divided by the cycles per hour.</source>
        <translation>設備の運転中の 1 サイクルの秒数：3600 を 1 時間のサイクル数で割ったもの。</translation>
    </message>
    <message>
        <source>Puts out</source>
        <translation>出す数</translation>
    </message>
    <message>
        <source>What this station puts out per minute, at its speed: cases for a case packer.</source>
        <translation>この設備がその速度で 1 分に出す数：ケーサーならケース数。</translation>
    </message>
    <message>
        <source>Counted by the line</source>
        <translation>ラインの数え方で</translation>
    </message>
    <message>
        <source>What the line counts, per minute at this station&apos;s speed: the tubes in a case times the cases.</source>
        <translation>ラインが数えるもの、この設備の速度で 1 分当たり：ケース数に 1 ケースのチューブ数を掛けたもの。</translation>
    </message>
    <message>
        <source>What the line counts, per hour at this station&apos;s speed.</source>
        <translation>ラインが数えるもの、この設備の速度で 1 時間当たり。</translation>
    </message>
    <message>
        <source>Share of the line&apos;s pace</source>
        <translation>ラインのペースに対する割合</translation>
    </message>
    <message>
        <source>Speed as a share of the speed of the line&apos;s slowest station (its constraint) in the baseline, both in what the line counts.</source>
        <translation>ベースラインでラインの最も遅い設備（ペースメーカー）の速度に対する割合。どちらもラインの数え方で。</translation>
    </message>
    <message>
        <source>Breakdowns per running hour</source>
        <translation>運転 1 時間当たりの故障</translation>
    </message>
    <message>
        <source>Breakdowns in an hour of running; waiting and stopped time does not count. A cycle has one breakdown at most, so that 60 divided by this is a little more than the time between failures.</source>
        <translation>運転 1 時間の故障数。待ちと停止の時間は数えません。1 サイクルの故障は最大 1 回なので、60 をこれで割った値は故障間隔より少し長くなります。</translation>
    </message>
    <message>
        <source>Cycles per jam</source>
        <translation>チョコ停 1 回当たりのサイクル</translation>
    </message>
    <message>
        <source>One jam in so many cycles, on average.</source>
        <translation>平均してこのサイクル数に 1 回のチョコ停。</translation>
    </message>
    <message>
        <source>Jams per running hour</source>
        <translation>運転 1 時間当たりのチョコ停</translation>
    </message>
    <message>
        <source>Jams in an hour of running, at the station&apos;s speed; waiting and stopped time does not count.</source>
        <translation>設備の速度での運転 1 時間のチョコ停。待ちと停止の時間は数えません。</translation>
    </message>
    <message>
        <source>Minutes per jam</source>
        <translation>チョコ停 1 回の分数</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Mean length of a jam.</source>
        <translation>チョコ停の平均の長さ。</translation>
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
        <translation>&lt;b&gt;%1&lt;/b&gt;（ベースライン %2）</translation>
    </message>
    <message>
        <source>%1 since %2 (for %3)</source>
        <translation>%1、%2 から（%3）</translation>
    </message>
    <message>
        <source>whose items are still under way</source>
        <translation>のアイテムがまだ搬送中</translation>
    </message>
    <message>
        <source>since %1 (%2 so far)</source>
        <translation>%1 から（これまで %2）</translation>
    </message>
    <message>
        <source>down since %1 (%2 so far)</source>
        <translation>%1 から故障（これまで %2）</translation>
    </message>
    <message>
        <source>jammed since %1 (%2 so far)</source>
        <translation>%1 からチョコ停（これまで %2）</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>まだ運転中</translation>
    </message>
    <message>
        <source>starved since %1 (%2 so far)</source>
        <translation>%1 から材料待ち（これまで %2）</translation>
    </message>
    <message>
        <source>blocked since %1 (%2 so far)</source>
        <translation>%1 から後工程待ち（これまで %2）</translation>
    </message>
    <message>
        <source>in changeover since %1 (%2 so far)</source>
        <translation>%1 から段取り替え（これまで %2）</translation>
    </message>
    <message>
        <source>closed since %1 (%2 so far)</source>
        <translation>%1 から閉鎖（これまで %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>raw items</source>
        <translation>原料アイテム</translation>
    </message>
    <message>
        <source>waits for %1, %2</source>
        <comment>station, state</comment>
        <translation>%1 を待つ、%2</translation>
    </message>
    <message>
        <source>waits for %1, which is starved by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>%1 を待つ。%2 のため材料待ち、%3</translation>
    </message>
    <message>
        <source>waits for %1, which is blocked by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>%1 を待つ。%2 のため後工程待ち、%3</translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>%1 を待つ。ほか %Ln 台と共に %2 のため材料待ち、%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>%1 を待つ。ほか %Ln 台と共に %2 のため後工程待ち、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>まだ結果なし</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waiting: station and its state</comment>
        <translation>%1 のため</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Bottleneck at this moment</source>
        <translation>この時点のボトルネック</translation>
    </message>
    <message>
        <source>does not wait from %1 to %2 (%3), longer than any other station now</source>
        <translation>%1 から %2（%3）まで待たず、今は他のどの設備よりも長い</translation>
    </message>
    <message>
        <source>Holds %1 of the batch</source>
        <translation>バッチの %1 を保持</translation>
    </message>
    <message>
        <source>Delivered: %1 %2</source>
        <translation>出荷：%1 %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>排出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) changed in this scenario</source>
        <translation>
            <numerusform>このシナリオで %Ln 個のパラメータを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 の間</translation>
    </message>
    <message>
        <source>bottleneck at this moment</source>
        <translation>この時点のボトルネック</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>%1 %2 delivered</source>
        <translation>%1 %2 出荷</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>このシナリオで変更</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>価格の対象</translation>
    </message>
    <message>
        <source>Jam probability, factor</source>
        <translation>チョコ停の確率、係数</translation>
    </message>
    <message>
        <source>Defect rate, factor</source>
        <translation>不良率、係数</translation>
    </message>
    <message>
        <source>Cycle time, factor</source>
        <translation>サイクルタイム、係数</translation>
    </message>
    <message>
        <source>Breakdowns, factor</source>
        <translation>故障、係数</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>材料費</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>加工費</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>シフトの長さ</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>シミュレーションのシフト数</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>テレメトリの間隔</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>生産記録の間隔</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>シフトの開始</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Operating hours per year</source>
        <translation>年間稼働時間</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>年割引率</translation>
    </message>
    <message>
        <source>Life of the investment</source>
        <translation>投資の耐用年数</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>ペースメーカー</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>ライン内の位置</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>1 サイクルのアイテム数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出すもの</translation>
    </message>
    <message>
        <source>Random stream</source>
        <translation>乱数列</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>not in the line</source>
        <translation>ラインにない</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>Where a station stands: &quot;first&quot; in the line, or after another one</extracomment>
        <translation>先頭</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>DocumentRoom</name>
    <message>
        <source>Nothing was changed: a project with its unsaved changes may have at most %1 MiB, and this would make it larger.</source>
        <translation>何も変えませんでした：未保存の変更を含むプロジェクトは最大 %1 MiB で、これを超えます。</translation>
    </message>
    <message>
        <source>Nothing was added: a line has at most %1 stations, and with these it would have %2.</source>
        <translation>何も追加しませんでした：ラインの設備は最大 %1 で、これを加えると %2 になります。</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a line may have at most %1 MiB, and this would make it larger.</source>
        <translation>何も変えませんでした：ラインのファイルは最大 %1 MiB で、これを超えます。</translation>
    </message>
    <message>
        <source>Nothing was added: a calendar has at most %1 entries, and with these it would have %2.</source>
        <translation>何も追加しませんでした：カレンダーの項目は最大 %1 で、これを加えると %2 になります。</translation>
    </message>
    <message>
        <source>Nothing was added: a project has at most %1 scenarios, those of other lines included, and with this it would have %2.</source>
        <translation>何も追加しませんでした：プロジェクトのシナリオは他のラインのものを含めて最大 %1 で、これを加えると %2 になります。</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a scenario may have at most %1 MiB, and this would make it larger.</source>
        <translation>何も変えませんでした：シナリオのファイルは最大 %1 MiB で、これを超えます。</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, items per cycle %2</source>
        <translation>%1、1 サイクルのアイテム数 %2</translation>
    </message>
    <message>
        <source>%1, output %2 → %3</source>
        <translation>%1、出すもの %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (reset)</source>
        <comment>a scenario, then a parameter</comment>
        <translation>%1：%2（リセット）</translation>
    </message>
    <message>
        <source>good units/h</source>
        <translation>良品/h</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>good units/min</source>
        <translation>良品/min</translation>
    </message>
</context>
<context>
    <name>ElementWords</name>
    <message>
        <source>%1: %2 stops</source>
        <comment>station, name of a stop reason</comment>
        <translation>%1：停止「%2」</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>name of a stop reason of the line</comment>
        <translation>停止「%1」</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <comment>name of an entry</comment>
        <translation>カレンダー：%1</translation>
    </message>
    <message>
        <source>%1, every</source>
        <comment>stops of a reason; their interval follows</comment>
        <translation>%1、間隔</translation>
    </message>
    <message>
        <source>%1, each</source>
        <comment>stops of a reason; their length follows</comment>
        <translation>%1、1 回</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>of a calendar entry</comment>
        <translation>設備</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>A stop, calendar entry or product is there, as a value</extracomment>
        <translation>あり</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Faster filler</source>
        <translation>より速い充填機</translation>
    </message>
    <message>
        <source>The filler runs 10 % faster and yields about 5 %. What is missing goes to its own stops, which do not get shorter, and to waiting for the rest of the line.</source>
        <translation>充填機を 10 % 速くすると約 5 % の増加。残りは、短くならない自身の停止と、ライン残りの待ちに消えます。</translation>
    </message>
    <message>
        <source>Faster filler repairs</source>
        <translation>充填機の修理を速く</translation>
    </message>
    <message>
        <source>The filler is repaired in 6 minutes instead of 8. No buffer can make up for the station that sets the pace: about 1.6 % more.</source>
        <translation>充填機の修理が 8 分でなく 6 分に。ペースを決める設備はどのバッファでも補えません：約 1.6 % 増。</translation>
    </message>
    <message>
        <source>Fewer cartoner jams</source>
        <translation>カートナーのチョコ停を減らす</translation>
    </message>
    <message>
        <source>The cartoner jams 30 % less often. The buffer before it hides most of its short stops already: about 1 % more.</source>
        <translation>カートナーのチョコ停が 30 % 減。前のバッファがすでに短い停止の大半を隠しています：約 1 % 増。</translation>
    </message>
    <message>
        <source>Fewer case packer jams</source>
        <translation>ケーサーのチョコ停を減らす</translation>
    </message>
    <message>
        <source>The case packer jams 30 % less often, and next to nothing is gained: the places before it hide its short stops. Look at a machine&apos;s neighbours before improving it.</source>
        <translation>ケーサーのチョコ停が 30 % 減っても、ほとんど増えません：前の置き場が短い停止を隠しています。機械を改善する前に隣を見ましょう。</translation>
    </message>
    <message>
        <source>Larger filler buffer</source>
        <translation>充填機のバッファを大きく</translation>
    </message>
    <message>
        <source>600 places behind the filler instead of 150. A minute and a quarter of protection becomes almost six, and most stops of the cartoner no longer reach the filler: about 4.7 % more. The level at which it starts again moves along; at the old one it would be 2.9 %.</source>
        <translation>充填機の後の置き場が 150 でなく 600。1 分 15 秒の保護がほぼ 6 分になり、カートナーの停止の大半が充填機に届かなくなります：約 4.7 % 増。再起動の在庫も共に動きます。元のままなら 2.9 % です。</translation>
    </message>
    <message>
        <source>100 tubes a minute; the tube filler sets the pace, and every stop behind it costs only what the buffers cannot hide.</source>
        <translation>毎分 100 本のチューブ。チューブ充填機がペースを決め、その後の停止はバッファが隠せない分だけ損失になります。</translation>
    </message>
    <message>
        <source>Cosmetic tubes</source>
        <translation>化粧品チューブ</translation>
    </message>
    <message>
        <source>Every value is engineering judgement, none was measured at a plant.</source>
        <translation>すべての値は技術者の判断で、工場で測ったものはありません。</translation>
    </message>
    <message>
        <source>Relief at lunch</source>
        <translation>昼の交代要員</translation>
    </message>
    <message>
        <source>Others take over at lunch, and the line runs on: about 7 % more output. The OEE stays where it is, as the break was left out of it; TEEP, which is of all hours, rises by 4 points.</source>
        <translation>昼は別の人が代わり、ラインは動き続けます：生産が約 7 % 増。休憩は OEE に入っていなかったので OEE はそのままで、全時間の TEEP は 4 ポイント上がります。</translation>
    </message>
    <message>
        <source>Shorter shade change</source>
        <translation>短い色替え</translation>
    </message>
    <message>
        <source>A change of shade takes 15 minutes instead of 30. A changeover is a loss of availability: output, OEE and TEEP all rise, output by about 3.6 %.</source>
        <translation>色替えが 30 分でなく 15 分。段取り替えは時間稼働率の損失です：生産、OEE、TEEP がすべて上がり、生産は約 3.6 % 増。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>The line as it is. The others are compared with it.</source>
        <translation>今のままのライン。他はこれと比べます。</translation>
    </message>
    <message>
        <source>Faster inspector</source>
        <translation>より速い検査機</translation>
    </message>
    <message>
        <source>The Inspector at 13,000 an hour instead of 11,000. That is 18 % more speed for 0.6 % more output, as it is not the slowest machine.</source>
        <translation>検査機が毎時 11,000 でなく 13,000。速度 18 % 増に対して生産は 0.6 % 増。最も遅い機械ではないからです。</translation>
    </message>
    <message>
        <source>Filler repaired faster</source>
        <translation>充填機の修理を早く</translation>
    </message>
    <message>
        <source>Repairs of the Filler take 10 minutes instead of 15. It is down less, and what it loses cannot be made up elsewhere: it sets the pace.</source>
        <translation>充填機の修理が 15 分でなく 10 分。故障が減り、その損失は他で取り戻せません：ペースを決める設備です。</translation>
    </message>
    <message>
        <source>Large buffer test</source>
        <translation>大きなバッファの試験</translation>
    </message>
    <message>
        <source>Ten times the places behind the Filler. The Filler is not kept waiting by every stop of the Packer any more, which is worth about 4.5 % of output.</source>
        <translation>充填機の後の置き場を 10 倍に。包装機の停止のたびに待たされることがなくなり、生産の約 4.5 % に相当します。</translation>
    </message>
    <message>
        <source>A teaching line of four stations: heavy jams of a fast packer, felt by the filler through too small buffers.</source>
        <translation>四つの設備の学習用ライン：速い包装機の多いチョコ停が、小さすぎるバッファを通して充填機に響きます。</translation>
    </message>
    <message>
        <source>Cosmetics line</source>
        <translation>化粧品ライン</translation>
    </message>
    <message>
        <source>Packer with fewer jams</source>
        <translation>チョコ停の少ない包装機</translation>
    </message>
    <message>
        <source>The Packer jams once in 40 cycles instead of once in 20. It is much faster than the Filler, and its stops still cost output, as the places before it hold less than a stop.</source>
        <translation>包装機のチョコ停が 20 サイクルでなく 40 サイクルに 1 回。充填機よりずっと速いのに、前の置き場が停止より少ししか入らないので、その停止は生産を減らします。</translation>
    </message>
    <message>
        <source>The line as it is, after an hour of warm-up. The others are compared with it.</source>
        <translation>1 時間のウォームアップ後の、今のままのライン。他はこれと比べます。</translation>
    </message>
    <message>
        <source>Faster packer repairs</source>
        <translation>シュリンク包装機の修理を速く</translation>
    </message>
    <message>
        <source>The shrink packer is repaired in 3 minutes instead of 4. A shorter stop is one that the buffer can hide: about 1 % more.</source>
        <translation>シュリンク包装機の修理が 4 分でなく 3 分。短い停止ならバッファが隠せます：約 1 % 増。</translation>
    </message>
    <message>
        <source>Faster palletizer</source>
        <translation>より速いパレタイザー</translation>
    </message>
    <message>
        <source>The palletizer at 110 pallets an hour instead of 95. It is not the slowest, so speed helps it only to catch up after a stop: about 0.3 % more.</source>
        <translation>パレタイザーが毎時 95 でなく 110 パレット。最も遅くはないので、速度は停止後の追い上げにしか役立ちません：約 0.3 % 増。</translation>
    </message>
    <message>
        <source>36,000 bottles an hour over eight machines; long accumulation tables keep the filler running through short stops.</source>
        <translation>8 台の機械で毎時 36,000 本。長いアキュムレーションテーブルが短い停止の間も充填機を動かします。</translation>
    </message>
    <message>
        <source>PET beverage</source>
        <translation>PET 飲料</translation>
    </message>
    <message>
        <source>Longer labeller infeed</source>
        <translation>ラベラーの入口を長く</translation>
    </message>
    <message>
        <source>3600 places before the labeller instead of 1200, with the restart level at three quarters as before. A minute and a half of protection becomes five and a half, longer than most of its breakdowns: about 3.9 % more.</source>
        <translation>ラベラーの前の置き場が 1200 でなく 3600。再起動の在庫は前と同じく 4 分の 3。1 分半の保護が 5 分半になり、故障の大半より長くなります：約 3.9 % 増。</translation>
    </message>
    <message>
        <source>Longer packer infeed</source>
        <translation>包装機の入口を長く</translation>
    </message>
    <message>
        <source>3000 places before the shrink packer instead of 600. It stops for film as well as for breakdowns, three to four minutes each, and the tables behind the labeller do not hide all of it: about 2.8 % more.</source>
        <translation>シュリンク包装機の前の置き場が 600 でなく 3000。フィルム交換と故障で毎回 3、4 分止まり、ラベラーの後のテーブルでは隠しきれません：約 2.8 % 増。</translation>
    </message>
    <message>
        <source>Lunch in turns</source>
        <translation>交代で昼食</translation>
    </message>
    <message>
        <source>The crew eats in turns and the line runs through: about 6.6 % more output at the same OEE, as a break is planned and left out of it. Compare TEEP.</source>
        <translation>班が交代で食事をし、ラインは動き続けます：同じ OEE で生産が約 6.6 % 増。休憩は計画停止で OEE に入らないからです。TEEP を比べてください。</translation>
    </message>
    <message>
        <source>Reel splicer</source>
        <translation>リールスプライサー</translation>
    </message>
    <message>
        <source>A splicer joins the label reels, and the labeller neither stops for them nor starts slowly. The tables around it hide most of these short stops already: about 0.4 % more.</source>
        <translation>スプライサーがラベルのリールをつなぎ、ラベラーはそのために止まらず、ゆっくり立ち上がることもありません。周りのテーブルがこの短い停止の大半をすでに隠しています：約 0.4 % 増。</translation>
    </message>
    <message>
        <source>Faster cartoner</source>
        <translation>より速いカートナー</translation>
    </message>
    <message>
        <source>The cartoner at 8000 an hour instead of 7000. Without buffers even a station that is fast enough has to catch up quickly after a stop: about 0.8 % more.</source>
        <translation>カートナーが毎時 7000 でなく 8000。バッファがなければ、十分速い設備でも停止後に素早く追い上げる必要があります：約 0.8 % 増。</translation>
    </message>
    <message>
        <source>Fewer thermoformer jams</source>
        <translation>熱成形機のチョコ停を減らす</translation>
    </message>
    <message>
        <source>The thermoformer jams 30 % less often. It sets the pace, so what it no longer loses is output: about 3.5 % more.</source>
        <translation>熱成形機のチョコ停が 30 % 減。ペースを決めるので、失わなくなった分が生産になります：約 3.5 % 増。</translation>
    </message>
    <message>
        <source>Larger blister buffer</source>
        <translation>ブリスターのバッファを大きく</translation>
    </message>
    <message>
        <source>600 places for blisters instead of 90. Twenty seconds of protection become two minutes, and the close coupling is broken where it hurts most: about 8 % more.</source>
        <translation>ブリスターの置き場が 90 でなく 600。20 秒の保護が 2 分になり、密な結合が最も痛い所で切れます：約 8 % 増。</translation>
    </message>
    <message>
        <source>Larger leaflet feeder</source>
        <translation>添付文書フィーダーを大きく</translation>
    </message>
    <message>
        <source>A larger magazine: the cartoner stops for leaflets once in 4000 cartons instead of 2000. The stops are short, but every one of them is felt up to the thermoformer: about 0.6 % more.</source>
        <translation>大きなマガジン：カートナーが添付文書のために止まるのが 2000 箱でなく 4000 箱に 1 回。短い停止ですが、どれも熱成形機まで響きます：約 0.6 % 増。</translation>
    </message>
    <message>
        <source>300 blisters a minute, closely coupled: with hardly any buffer, every machine&apos;s stops are everybody&apos;s.</source>
        <translation>毎分 300 枚のブリスター、密結合：バッファがほとんどなければ、どの機械の停止も全体の停止です。</translation>
    </message>
    <message>
        <source>Pharma blister</source>
        <translation>医薬品ブリスター</translation>
    </message>
    <message>
        <source>Shorter line clearance</source>
        <translation>短いラインクリアランス</translation>
    </message>
    <message>
        <source>Line clearance between two lots takes 25 minutes instead of 40: about 4 % more, as much as 30 % fewer jams of the thermoformer.</source>
        <translation>ロット間のラインクリアランスが 40 分でなく 25 分：約 4 % 増。熱成形機のチョコ停を 30 % 減らすのと同じです。</translation>
    </message>
    <message>
        <source>All buffers doubled</source>
        <translation>全バッファを倍に</translation>
    </message>
    <message>
        <source>Twice the places everywhere gain about 2.4 %. Compare that with the places around the grinder alone.</source>
        <translation>あらゆる所で置き場を倍にすると約 2.4 % 増。研削盤の周りだけの置き場と比べてください。</translation>
    </message>
    <message>
        <source>Faster grinder repairs</source>
        <translation>研削盤の修理を速く</translation>
    </message>
    <message>
        <source>The grinder is repaired in 10 minutes instead of 15: about 2 % more, nearly as much as twice the buffers everywhere.</source>
        <translation>研削盤の修理が 15 分でなく 10 分：約 2 % 増。全バッファを倍にするのとほぼ同じです。</translation>
    </message>
    <message>
        <source>Larger grinder infeed</source>
        <translation>研削盤の入口を大きく</translation>
    </message>
    <message>
        <source>30 places before the grinder instead of 15. Its suppliers are faster and keep it fed already: about 0.8 % more.</source>
        <translation>研削盤の前の置き場が 15 でなく 30。供給側はより速く、すでに足りています：約 0.8 % 増。</translation>
    </message>
    <message>
        <source>Larger grinder outfeed</source>
        <translation>研削盤の出口を大きく</translation>
    </message>
    <message>
        <source>24 places behind the grinder instead of 8. It runs on while the honing machine stands: about 1.4 % more.</source>
        <translation>研削盤の後の置き場が 8 でなく 24。ホーニング盤が止まっていても動き続けます：約 1.4 % 増。</translation>
    </message>
    <message>
        <source>Seven operations at a takt of 62 s; the grinder is the slowest and the least reliable, so its neighbours matter most.</source>
        <translation>タクト 62 s の七工程。研削盤が最も遅く信頼性も最も低いので、隣が最も大切です。</translation>
    </message>
    <message>
        <source>Serial machining</source>
        <translation>量産加工</translation>
    </message>
    <message>
        <source>Longer tool life</source>
        <translation>長い工具寿命</translation>
    </message>
    <message>
        <source>The tools of mill, drill and bore last half as long again. Three machines stop a third less for their tools, for about 0.4 % more output: none of them is the grinder.</source>
        <translation>フライス、ドリル、中ぐりの工具が 1.5 倍長持ち。三台の工具による停止が 3 分の 1 減り、生産は約 0.4 % 増：どれも研削盤ではありません。</translation>
    </message>
    <message>
        <source>Rarer dressing</source>
        <translation>ドレッシングを少なく</translation>
    </message>
    <message>
        <source>The grinding wheel is dressed after 90 parts instead of 60: about 0.75 % more from one machine, the one that sets the pace.</source>
        <translation>砥石のドレッシングが 60 個でなく 90 個ごと：ペースを決める一台だけで約 0.75 % 増。</translation>
    </message>
    <message>
        <source>Fewer packer jams</source>
        <translation>包装機のチョコ停を減らす</translation>
    </message>
    <message>
        <source>The tray packer jams 30 % less often: about 1 % more. The larger cup buffer gains more than four times that.</source>
        <translation>トレイ包装機のチョコ停が 30 % 減：約 1 % 増。大きなカップバッファはその 4 倍以上です。</translation>
    </message>
    <message>
        <source>Fruit change without scrap</source>
        <translation>廃棄のないフルーツ切り替え</translation>
    </message>
    <message>
        <source>Nothing is thrown away after a change of fruit, instead of 300 cups: about 0.6 % more. The stop itself stays; this is the quality it costs.</source>
        <translation>フルーツの切り替え後に 300 カップを捨てなくなります：約 0.6 % 増。停止そのものは残ります。これが失われる品質です。</translation>
    </message>
    <message>
        <source>Larger cup buffer</source>
        <translation>カップのバッファを大きく</translation>
    </message>
    <message>
        <source>960 places behind the cup filler instead of 240. Its stops and those of the tray packer meet here, and both are hidden for longer: about 4.3 % more.</source>
        <translation>カップ充填機の後の置き場が 240 でなく 960。その停止とトレイ包装機の停止がここで出会い、両方が長く隠されます：約 4.3 % 増。</translation>
    </message>
    <message>
        <source>Larger tray buffer</source>
        <translation>トレイのバッファを大きく</translation>
    </message>
    <message>
        <source>160 places for trays instead of 40. On the conveyor 8 of them are under way, so that the 40 protect for little more than a minute; the tray packer then waits less for the labeller and the palletizer: about 2.5 % more.</source>
        <translation>トレイの置き場が 40 でなく 160。コンベヤ上で 8 個が搬送中なので、40 個では 1 分余りしか保護できません。トレイ包装機のラベラーとパレタイザーの待ちが減ります：約 2.5 % 増。</translation>
    </message>
    <message>
        <source>24,000 cups an hour; the cup filler&apos;s long breakdowns weigh most, the buffers before and after the tray packer next.</source>
        <translation>毎時 24,000 カップ。カップ充填機の長い故障が最も重く、次にトレイ包装機の前後のバッファです。</translation>
    </message>
    <message>
        <source>Yoghurt cups</source>
        <translation>ヨーグルトカップ</translation>
    </message>
    <message>
        <source>Shorter cleaning</source>
        <translation>短い清掃</translation>
    </message>
    <message>
        <source>Cleaning takes 45 minutes instead of 60: about 3.7 % more output. It is planned, so the OEE does not move: a plant that looks at its OEE alone does not see this gain.</source>
        <translation>清掃が 60 分でなく 45 分：生産が約 3.7 % 増。計画停止なので OEE は動きません：OEE だけを見る工場にはこの増加が見えません。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Finished items</source>
        <translation>完成アイテム</translation>
    </message>
    <message>
        <source>items that the last station delivered</source>
        <translation>最後の設備が出荷したアイテム</translation>
    </message>
    <message>
        <source>Finished items per hour</source>
        <translation>1 時間当たりの完成アイテム</translation>
    </message>
    <message>
        <source>items that the last station delivered / hours, planned stops included</source>
        <translation>最後の設備が出荷したアイテム / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>1 時間当たりの個数</translation>
    </message>
    <message>
        <source>base units delivered, good and defective / hours, planned stops included</source>
        <translation>出荷した基本個数、良品と不良品 / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Good units per hour</source>
        <translation>1 時間当たりの良品</translation>
    </message>
    <message>
        <source>good base units delivered / hours, planned stops included</source>
        <translation>出荷した良品の基本個数 / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Output per hour</source>
        <translation>1 時間当たりの生産</translation>
    </message>
    <message>
        <source>good base units output / hours, planned stops included; they are output when the last station past the constraint that collects several items takes them, in a line without one when they are delivered</source>
        <translation>生産した良品の基本個数 / 時間、計画停止を含む。ペースメーカーより後で複数のアイテムを集める最後の設備が取ったときに生産とし、そのような設備がないラインでは出荷時</translation>
    </message>
    <message>
        <source>Units delivered</source>
        <translation>出荷した個数</translation>
    </message>
    <message>
        <source>base units delivered, good and defective</source>
        <translation>出荷した基本個数、良品と不良品</translation>
    </message>
    <message>
        <source>Good units delivered</source>
        <translation>出荷した良品</translation>
    </message>
    <message>
        <source>good base units delivered</source>
        <translation>出荷した良品の基本個数</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>排出した個数</translation>
    </message>
    <message>
        <source>base units in the items that any station rejected</source>
        <translation>いずれかの設備が排出したアイテム中の基本個数</translation>
    </message>
    <message>
        <source>Rejected share</source>
        <translation>排出の割合</translation>
    </message>
    <message>
        <source>base units rejected / (those that the first station to make an item completed + those rejected before it)</source>
        <translation>排出した基本個数 /（アイテムを作る最初の設備が完成した個数 + その前に排出した個数）</translation>
    </message>
    <message>
        <source>Defective finished items</source>
        <translation>不良の完成アイテム</translation>
    </message>
    <message>
        <source>finished items that are marked defective themselves</source>
        <translation>それ自体が不良と印された完成アイテム</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>仕掛かり</translation>
    </message>
    <message>
        <source>base units between the source and delivery or rejection, averaged over time</source>
        <translation>供給元と出荷または排出の間の基本個数、時間平均</translation>
    </message>
    <message>
        <source>Lead time, mean</source>
        <translation>リードタイム、平均</translation>
    </message>
    <message>
        <source>time of a finished item since the oldest of its contents was taken from the source</source>
        <translation>完成アイテムの、内容の最も古いものが供給元から取られてからの時間</translation>
    </message>
    <message>
        <source>Lead time, 95th percentile</source>
        <translation>リードタイム、95 パーセンタイル</translation>
    </message>
    <message>
        <source>lead time that 95 % of a shift&apos;s finished items do not exceed; the interval leaves room for shifts with stops of hours</source>
        <translation>シフトの完成アイテムの 95 % が超えないリードタイム。区間は何時間もの停止があるシフトの余地を残します</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>output per scheduled hour / rated pace of the constraint, in base units</source>
        <translation>計画時間当たりの生産 / ペースメーカーの定格ペース、基本個数で</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>待ちなし</translation>
    </message>
    <message>
        <source>constraint: time neither starved nor blocked / scheduled time</source>
        <translation>ペースメーカー：材料待ちでも後工程待ちでもない時間 / 計画時間</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>時間稼働率</translation>
    </message>
    <message>
        <source>constraint: time neither waiting nor down / time not waiting</source>
        <translation>ペースメーカー：待ちでも故障でもない時間 / 待ちのない時間</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能稼働率</translation>
    </message>
    <message>
        <source>constraint: cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>ペースメーカー：サイクル × 理想サイクルタイム /（実行 + チョコ停の時間）</translation>
    </message>
    <message>
        <source>Line fill</source>
        <translation>ライン充足</translation>
    </message>
    <message>
        <source>base units output or rejected at or after the constraint / base units the constraint made</source>
        <translation>ペースメーカー以降で生産または排出した基本個数 / ペースメーカーが作った基本個数</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>良品率</translation>
    </message>
    <message>
        <source>good base units output / base units output or rejected at or after the constraint</source>
        <translation>生産した良品の基本個数 / ペースメーカー以降で生産または排出した基本個数</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>負荷率</translation>
    </message>
    <message>
        <source>constraint: scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>ペースメーカー：計画時間 / 全時間。計画時間は計画停止に取られない時間</translation>
    </message>
    <message>
        <source>TEEP</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>TEEP</translation>
    </message>
    <message>
        <source>output per hour of all time / rated pace of the constraint, in base units: loading × OEE</source>
        <translation>全時間当たりの生産 / ペースメーカーの定格ペース、基本個数で：負荷率 × OEE</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>材料待ち</translation>
    </message>
    <message>
        <source>share of time waiting for items from upstream</source>
        <translation>上流からのアイテムを待つ時間の割合</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>運転</translation>
    </message>
    <message>
        <source>share of time working on items</source>
        <translation>アイテムを加工する時間の割合</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>share of time broken down</source>
        <translation>故障している時間の割合</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>share of time in short stops</source>
        <translation>短い停止の時間の割合</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>後工程待ち</translation>
    </message>
    <message>
        <source>share of time holding an output for which there is no room downstream</source>
        <translation>下流に空きがなく出すものを抱える時間の割合</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>cycles completed</source>
        <translation>完了したサイクル</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出した数</translation>
    </message>
    <message>
        <source>items delivered downstream</source>
        <translation>下流に渡したアイテム</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>defects that arose here</source>
        <translation>ここで生じた不良</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>排出</translation>
    </message>
    <message>
        <source>items sent to the reject bin</source>
        <translation>排出箱に送ったアイテム</translation>
    </message>
    <message>
        <source>Units rejected here</source>
        <translation>ここで排出した個数</translation>
    </message>
    <message>
        <source>base units in the items that this station rejected</source>
        <translation>この設備が排出したアイテム中の基本個数</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>breakdowns that began</source>
        <translation>始まった故障</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>short stops that began</source>
        <translation>始まった短い停止</translation>
    </message>
    <message>
        <source>time neither starved nor blocked / scheduled time</source>
        <translation>材料待ちでも後工程待ちでもない時間 / 計画時間</translation>
    </message>
    <message>
        <source>time neither waiting nor down / time not waiting</source>
        <translation>待ちでも故障でもない時間 / 待ちのない時間</translation>
    </message>
    <message>
        <source>cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>サイクル × 理想サイクルタイム /（実行 + チョコ停の時間）</translation>
    </message>
    <message>
        <source>(cycles − defects) / cycles</source>
        <translation>（サイクル − 不良）/ サイクル</translation>
    </message>
    <message>
        <source>OEE as scheduled</source>
        <translation>計画時間の OEE</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / scheduled time</source>
        <translation>（サイクル − 不良）× 理想サイクルタイム / 計画時間</translation>
    </message>
    <message>
        <source>OEE stand-alone</source>
        <translation>設備単体の OEE</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / time not waiting</source>
        <translation>（サイクル − 不良）× 理想サイクルタイム / 待ちのない時間</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>無故障率</translation>
    </message>
    <message>
        <source>1 − time down / scheduled time</source>
        <translation>1 − 故障時間 / 計画時間</translation>
    </message>
    <message>
        <source>Buffer level, mean</source>
        <translation>バッファの在庫、平均</translation>
    </message>
    <message>
        <source>items in the buffer after the station, averaged over time</source>
        <translation>設備の後のバッファのアイテム数、時間平均</translation>
    </message>
    <message>
        <source>Buffer level, maximum</source>
        <translation>バッファの在庫、最大</translation>
    </message>
    <message>
        <source>most items in the buffer after the station</source>
        <translation>設備の後のバッファの最多アイテム数</translation>
    </message>
    <message>
        <source>Buffer full</source>
        <translation>バッファ満</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is full</source>
        <translation>設備の後のバッファが満杯の時間の割合</translation>
    </message>
    <message>
        <source>Buffer empty</source>
        <translation>バッファ空</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is empty</source>
        <translation>設備の後のバッファが空の時間の割合</translation>
    </message>
    <message>
        <source>Sole bottleneck</source>
        <translation>単独ボトルネック</translation>
    </message>
    <message>
        <source>share of time in which the station alone has the longest active period</source>
        <translation>その設備だけが最長の稼働期間を持つ時間の割合</translation>
    </message>
    <message>
        <source>Shifting bottleneck</source>
        <translation>移動ボトルネック</translation>
    </message>
    <message>
        <source>share of time in which the bottleneck shifts to or from the station</source>
        <translation>ボトルネックがその設備へ、またはそこから移る時間の割合</translation>
    </message>
    <message>
        <source>In changeover</source>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>share of time in changeovers</source>
        <translation>段取り替えの時間の割合</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>計画停止</translation>
    </message>
    <message>
        <source>share of time in planned stops, which is not scheduled</source>
        <translation>計画停止の時間の割合、計画時間には入らない</translation>
    </message>
    <message>
        <source>scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>計画時間 / 全時間。計画時間は計画停止に取られない時間</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / all time: loading × OEE as scheduled</source>
        <translation>（サイクル − 不良）× 理想サイクルタイム / 全時間：負荷率 × 計画時間の OEE</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>誤排出</translation>
    </message>
    <message>
        <source>items rejected here that were not defective</source>
        <translation>不良でないのにここで排出したアイテム</translation>
    </message>
    <message>
        <source>Units rejected because of it</source>
        <translation>ここが原因の排出個数</translation>
    </message>
    <message>
        <source>base units in the items rejected anywhere that became defective here first</source>
        <translation>どこかで排出され、最初にここで不良になったアイテム中の基本個数</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>材料費</translation>
    </message>
    <message>
        <source>units of the product made × material cost of one, scrap included</source>
        <translation>作った製品の個数 × 1 個の材料費、廃棄を含む</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>加工費</translation>
    </message>
    <message>
        <source>units of the product made × conversion cost of one, scrap included</source>
        <translation>作った製品の個数 × 1 個の加工費、廃棄を含む</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>時間費用</translation>
    </message>
    <message>
        <source>labour and overhead of all hours, energy of the hours in which stations run</source>
        <translation>全時間の労務費と間接費、設備が運転する時間のエネルギー</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>good units of the product output × selling price</source>
        <translation>生産した製品の良品 × 販売価格</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>限界利益</translation>
    </message>
    <message>
        <source>revenue − material − conversion − cost rates</source>
        <translation>売上 − 材料 − 加工 − 時間費用</translation>
    </message>
    <message>
        <source>Material cost per hour</source>
        <translation>1 時間当たりの材料費</translation>
    </message>
    <message>
        <source>material cost / hours, planned stops included</source>
        <translation>材料費 / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Conversion cost per hour</source>
        <translation>1 時間当たりの加工費</translation>
    </message>
    <message>
        <source>conversion cost / hours, planned stops included</source>
        <translation>加工費 / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Cost rates per hour</source>
        <translation>1 時間当たりの時間費用</translation>
    </message>
    <message>
        <source>cost rates / hours, planned stops included</source>
        <translation>時間費用 / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Revenue per hour</source>
        <translation>1 時間当たりの売上</translation>
    </message>
    <message>
        <source>revenue / hours, planned stops included</source>
        <translation>売上 / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>1 時間当たりの限界利益</translation>
    </message>
    <message>
        <source>margin / hours, planned stops included</source>
        <translation>限界利益 / 時間、計画停止を含む</translation>
    </message>
    <message>
        <source>Material cost per good unit</source>
        <translation>良品 1 個の材料費</translation>
    </message>
    <message>
        <source>material cost / good base units output</source>
        <translation>材料費 / 生産した良品の基本個数</translation>
    </message>
    <message>
        <source>Conversion cost per good unit</source>
        <translation>良品 1 個の加工費</translation>
    </message>
    <message>
        <source>conversion cost / good base units output</source>
        <translation>加工費 / 生産した良品の基本個数</translation>
    </message>
    <message>
        <source>Cost rates per good unit</source>
        <translation>良品 1 個の時間費用</translation>
    </message>
    <message>
        <source>cost rates / good base units output</source>
        <translation>時間費用 / 生産した良品の基本個数</translation>
    </message>
    <message>
        <source>Margin per good unit</source>
        <translation>良品 1 個の限界利益</translation>
    </message>
    <message>
        <source>margin / good base units output</source>
        <translation>限界利益 / 生産した良品の基本個数</translation>
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
        <translation>%1 を再読み込み</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>LineTwin files (*.yaml *.yml);;All files (*)</source>
        <translation>LineTwin ファイル (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FilePatience</name>
    <message>
        <source>Waiting for the disk</source>
        <translation>ディスクを待っています</translation>
    </message>
    <message>
        <source>The disk of %1 does not answer.</source>
        <translation>%1 のディスクが応答しません。</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>待たない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Not saved yet:
%1</source>
        <translation>まだ保存されていません：
%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>「%1」を保存できませんでした。</translation>
    </message>
    <message>
        <source>%1
Your changes are still here; save them to another place.</source>
        <translation>%1
変更は残っています。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not there.</source>
        <translation>「%1」に必要な「%2」がありません。</translation>
    </message>
    <message>
        <source>It was looked for at
%1
If it was moved, say where it is now; other files are then looked for beside it, too.</source>
        <translation>次の場所を探しました
%1
移動した場合は今の場所を示してください。他のファイルもその隣を探します。</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>場所を指定(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open without it</source>
        <translation>それなしで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>未保存の変更を復元</translation>
    </message>
    <message>
        <source>Another window was closed unexpectedly, too. Recover its changes?</source>
        <translation>別のウィンドウも予期せず閉じられました。その変更を復元しますか？</translation>
    </message>
    <message>
        <source>LineTwin was closed unexpectedly. Recover the unsaved changes?</source>
        <translation>LineTwin は予期せず閉じられました。未保存の変更を復元しますか？</translation>
    </message>
    <message>
        <source>Kept %1:
%2</source>
        <translation>%1 に保管：
%2</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Recover in another &amp;window</source>
        <translation>別のウィンドウで復元(&amp;W)</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受け付けられていません</translation>
    </message>
    <message>
        <source>“%1” was not accepted, and goes if you go on.</source>
        <translation>「%1」は受け付けられておらず、続けると失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not accepted, and go if you go on.</source>
        <translation>
            <numerusform>%Ln 件の入力は受け付けられておらず、続けると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>a field, what was typed there, why it is no value</comment>
        <translation>%1：「%2」。%3</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Drop and go on</source>
        <translation>破棄して続ける(&amp;D)</translation>
    </message>
    <message>
        <source>Unsaved changes of the computer “%1” are kept here. Recover them?</source>
        <translation>コンピューター「%1」の未保存の変更がここに保管されています。復元しますか？</translation>
    </message>
    <message>
        <source>That computer may still be using them. Recover or discard them only if LineTwin no longer runs there.</source>
        <translation>そのコンピューターがまだ使用している可能性があります。そこで LineTwin が動作していない場合にのみ、復元または破棄してください。</translation>
    </message>
    <message>
        <source>Studies not kept</source>
        <translation>調査は保管されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished study(ies) would be lost.</source>
        <translation>
            <numerusform>完了した調査 %Ln 件が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>保管せずに続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is another product of this name</source>
        <translation>同じ名前の製品があります</translation>
    </message>
    <message>
        <source>there are no stations in this text</source>
        <translation>このテキストに設備がありません</translation>
    </message>
    <message>
        <source>must be linetwin/line/1 or linetwin/line/2</source>
        <translation>linetwin/line/1 または linetwin/line/2 でなければなりません</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only version 1; a newer LineTwin may</source>
        <translation>このプログラムは `%1` を知らず、版 1 だけを知っています。新しい LineTwin なら知っているかもしれません</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only versions 1 to %2; a newer LineTwin may</source>
        <translation>このプログラムは `%1` を知らず、版 1 から %2 だけを知っています。新しい LineTwin なら知っているかもしれません</translation>
    </message>
    <message>
        <source>must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1</source>
        <translation>linetwin/line/1、linetwin/scenario/1、linetwin/project/1 のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>this is neither a line, a scenario nor a project</source>
        <translation>これはラインでもシナリオでもプロジェクトでもありません</translation>
    </message>
    <message>
        <source>this is neither a line, which has the key `topology`, nor a scenario, which has the key `line`, nor a project, which has the key `scenarios`</source>
        <translation>これはキー `topology` を持つラインでも、キー `line` を持つシナリオでも、キー `scenarios` を持つプロジェクトでもありません</translation>
    </message>
    <message>
        <source>`%1` is no line; a line is wanted here</source>
        <translation>`%1` はラインではありません。ここにはラインが必要です</translation>
    </message>
    <message>
        <source>must be the path of a line&apos;s file</source>
        <translation>ラインのファイルのパスでなければなりません</translation>
    </message>
    <message>
        <source>the line cannot be read: %1</source>
        <translation>ラインを読めません：%1</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>a name may have at most %1 characters</source>
        <translation>名前は最大 %1 文字です</translation>
    </message>
    <message>
        <source>a control character is not allowed in a name</source>
        <translation>名前に制御文字は使えません</translation>
    </message>
    <message>
        <source>a name must not begin or end with a space</source>
        <translation>名前を空白で始めたり終えたりできません</translation>
    </message>
    <message>
        <source>Baseline is the line as it is today; choose another name</source>
        <translation>Baseline は今のラインです。別の名前を選んでください</translation>
    </message>
    <message>
        <source>a scenario cannot drop a reason; {every: null} switches it off</source>
        <translation>シナリオは理由を消せません。{every: null} で無効にします</translation>
    </message>
    <message>
        <source>a calendar entry needs `minutes`</source>
        <translation>カレンダーの項目には `minutes` が必要です</translation>
    </message>
    <message>
        <source>must be a list of stations, or all</source>
        <translation>設備のリスト、または all でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of stations, each after a `-`</source>
        <translation>設備のリスト、それぞれ `-` の後でなければなりません</translation>
    </message>
    <message>
        <source>a line may have at most %1 stations</source>
        <translation>ラインの設備は最大 %1 です</translation>
    </message>
    <message>
        <source>a measurement has a name and either mean and sd, per_input and tare, or text</source>
        <translation>測定には名前と、mean と sd、per_input と tare、または text のいずれかがあります</translation>
    </message>
    <message>
        <source>must be a list of parameters, like [uph]</source>
        <translation>[uph] のようなパラメータのリストでなければなりません</translation>
    </message>
    <message>
        <source>there is no parameter `%1`</source>
        <translation>パラメータ `%1` はありません</translation>
    </message>
    <message>
        <source>there is no station `%1` in the line</source>
        <translation>ラインに設備 `%1` はありません</translation>
    </message>
    <message>
        <source>there is no scenario `%1`; did you mean `%2`?</source>
        <translation>シナリオ `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no scenario `%1` in the project</source>
        <translation>プロジェクトにシナリオ `%1` はありません</translation>
    </message>
    <message>
        <source>must be a list of lines, each after a `-`</source>
        <translation>ラインのリスト、それぞれ `-` の後でなければなりません</translation>
    </message>
    <message>
        <source>must be a list of moments, each after a `-`</source>
        <translation>時点のリスト、それぞれ `-` の後でなければなりません</translation>
    </message>
    <message>
        <source>this is no project</source>
        <translation>これはプロジェクトではありません</translation>
    </message>
    <message>
        <source>must be a list of scenarios, each after a `-`</source>
        <translation>シナリオのリスト、それぞれ `-` の後でなければなりません</translation>
    </message>
    <message>
        <source>a project may have at most %1 scenarios</source>
        <translation>プロジェクトのシナリオは最大 %1 です</translation>
    </message>
    <message>
        <source>the line is written in the project, so that its scenarios have to be written here, too</source>
        <translation>ラインがプロジェクトに書かれているので、そのシナリオもここに書かれていなければなりません</translation>
    </message>
    <message>
        <source>the scenario cannot be read: %1</source>
        <translation>シナリオを読めません：%1</translation>
    </message>
    <message>
        <source>the scenario `%1` is not there and was left out</source>
        <translation>シナリオ `%1` がないので省きました</translation>
    </message>
    <message>
        <source>`%1` is no scenario; a scenario is wanted here</source>
        <translation>`%1` はシナリオではありません。ここにはシナリオが必要です</translation>
    </message>
    <message>
        <source>`%1` is a scenario of another line</source>
        <translation>`%1` は別のラインのシナリオです</translation>
    </message>
    <message>
        <source>the project has another scenario or line `%1`</source>
        <translation>プロジェクトに別のシナリオまたはライン `%1` があります</translation>
    </message>
    <message>
        <source>must be a list of names of scenarios</source>
        <translation>シナリオ名のリストでなければなりません</translation>
    </message>
    <message>
        <source>only `multiply` is possible here; without the key, measures that touch the same parameter exclude each other</source>
        <translation>ここでは `multiply` だけが可能です。このキーがなければ、同じパラメータに触れる対策は互いに排他です</translation>
    </message>
    <message>
        <source>the tag %1 has no meaning here; leave it out</source>
        <translation>タグ %1 はここでは意味がありません。省いてください</translation>
    </message>
    <message>
        <source>too many problems; the rest are not shown</source>
        <translation>問題が多すぎます。残りは表示しません</translation>
    </message>
    <message>
        <source>must be a mapping: lines of `key: value`</source>
        <translation>マッピング、つまり `key: value` の行でなければなりません</translation>
    </message>
    <message>
        <source>a key must be a text; put it in quotes</source>
        <translation>キーはテキストでなければなりません。引用符で囲んでください</translation>
    </message>
    <message>
        <source>the key stands twice; first in line %1</source>
        <translation>キーが二度あります。最初は %1 行目</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>このキーがありません</translation>
    </message>
    <message>
        <source>this key does not belong here but inside `%1`</source>
        <translation>このキーはここではなく `%1` の中に属します</translation>
    </message>
    <message>
        <source>a space is missing after the `:`</source>
        <translation>`:` の後に空白がありません</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean `%1`?</source>
        <translation>このキーはここでは知られていません。`%1` のことですか？</translation>
    </message>
    <message>
        <source>this key is not known here; known are: %1</source>
        <translation>このキーはここでは知られていません。知られているもの：%1</translation>
    </message>
    <message>
        <source>must be a number, not a text; leave out the quotes</source>
        <translation>テキストではなく数でなければなりません。引用符を外してください</translation>
    </message>
    <message>
        <source>must be a number, not empty or null</source>
        <translation>数でなければならず、空や null にはできません</translation>
    </message>
    <message>
        <source>must be a number, not a list or a mapping</source>
        <translation>リストやマッピングではなく数でなければなりません</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>有限の数でなければなりません</translation>
    </message>
    <message>
        <source>`%1` is not a number; write it with digits and a point, like 0.5</source>
        <translation>`%1` は数ではありません。0.5 のように数字と小数点で書いてください</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 は %2 から %3 の整数ではありません</translation>
    </message>
    <message>
        <source>must be a text; to mean a word like null, put it in quotes</source>
        <translation>テキストでなければなりません。null のような語を意味するなら引用符で囲んでください</translation>
    </message>
    <message>
        <source>must be a text, not a list or a mapping</source>
        <translation>リストやマッピングではなくテキストでなければなりません</translation>
    </message>
    <message>
        <source>the text in quotes that begins here never ends; write %1 at its end</source>
        <translation>ここで始まる引用符付きのテキストが終わりません。終わりに %1 を書いてください</translation>
    </message>
    <message>
        <source>the text in quotes that begins here ends in line %1; is a quote missing before?</source>
        <translation>ここで始まる引用符付きのテキストは %1 行目で終わります。その前に引用符が抜けていませんか？</translation>
    </message>
    <message>
        <source>`%1` closes nothing here; remove it</source>
        <translation>`%1` はここで閉じるものがありません。取り除いてください</translation>
    </message>
    <message>
        <source>`%1` cannot close the `%2` of line %3; write `%4` before it</source>
        <translation>`%1` は %3 行目の `%2` を閉じられません。その前に `%4` を書いてください</translation>
    </message>
    <message>
        <source>a bracket is not closed before this</source>
        <translation>この前に括弧が閉じられていません</translation>
    </message>
    <message>
        <source>a `,` or `%1` is missing before this</source>
        <translation>この前に `,` または `%1` がありません</translation>
    </message>
    <message>
        <source>the `%1` is not closed; write `%2` where it ends</source>
        <translation>`%1` が閉じられていません。終わる所に `%2` を書いてください</translation>
    </message>
    <message>
        <source>a second `: ` in one line; put the text that holds it in quotes</source>
        <translation>一行に二つ目の `: ` があります。それを含むテキストを引用符で囲んでください</translation>
    </message>
    <message>
        <source>a key is missing before the `:`</source>
        <translation>`:` の前にキーがありません</translation>
    </message>
    <message>
        <source>a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are indented more</source>
        <translation>`%1` に `:` がありません。`key: value` と書くか、より深く字下げした行の上に `key:` と書いてください</translation>
    </message>
    <message>
        <source>a space is missing after the `:` in `%1`</source>
        <translation>`%1` の `:` の後に空白がありません</translation>
    </message>
    <message>
        <source>this line is indented more than `%1`, which has a value already; begin it in column %2</source>
        <translation>この行は、すでに値を持つ `%1` より深く字下げされています。%2 列目から始めてください</translation>
    </message>
    <message>
        <source>nothing can follow the value here; put all of it in quotes, or write this on a line of its own</source>
        <translation>ここでは値の後に何も続けられません。全体を引用符で囲むか、これを別の行に書いてください</translation>
    </message>
    <message>
        <source>the line is indented like none that it could belong to; it may begin in column: %1</source>
        <translation>この行の字下げは、属しうるどの行とも合いません。始められる列：%1</translation>
    </message>
    <message>
        <source>nothing in the file is called `%1`; put a text that begins with `*` in quotes</source>
        <translation>ファイルに `%1` という名のものはありません。`*` で始まるテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>`%1` means nothing in double quotes; write `\\` for a backslash, or use single quotes</source>
        <translation>`%1` は二重引用符の中で意味がありません。バックスラッシュは `\\` と書くか、単一引用符を使ってください</translation>
    </message>
    <message>
        <source>a text that begins with `%1` has to be in quotes</source>
        <translation>`%1` で始まるテキストは引用符で囲まなければなりません</translation>
    </message>
    <message>
        <source>a list cannot begin here; write each `- ` on a line of its own, below the key</source>
        <translation>リストはここから始められません。各 `- ` をキーの下の別の行に書いてください</translation>
    </message>
    <message>
        <source>a key cannot stand here; write it on a line of its own</source>
        <translation>キーはここに置けません。別の行に書いてください</translation>
    </message>
    <message>
        <source>`\x` needs 2, `\u` 4 and `\U` 8 digits from 0 to 9 and A to F before this</source>
        <translation>`\x` はこの前に 0 から 9 と A から F の数字が 2 個、`\u` は 4 個、`\U` は 8 個必要です</translation>
    </message>
    <message>
        <source>there is no character of this number</source>
        <translation>この番号の文字はありません</translation>
    </message>
    <message>
        <source>a name is missing before this; put a text that begins with `*` or `&amp;` in quotes</source>
        <translation>この前に名前がありません。`*` や `&amp;` で始まるテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` only a number from 1 to 9 and `+` or `-` may stand</source>
        <translation>`|` や `&gt;` の後に置けるのは 1 から 9 の数と `+` または `-` だけです</translation>
    </message>
    <message>
        <source>put a text that begins with `!` in quotes</source>
        <translation>`!` で始まるテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>a value can have one `&amp;` name and one `!` tag, and `*` stands alone</source>
        <translation>値は `&amp;` の名前一つと `!` のタグ一つを持てます。`*` は単独です</translation>
    </message>
    <message>
        <source>a line that begins with `%` has no place here; remove it</source>
        <translation>`%` で始まる行はここに置けません。取り除いてください</translation>
    </message>
    <message>
        <source>`---` or `...` stands inside a text in quotes; is a quote missing?</source>
        <translation>`---` または `...` が引用符付きのテキストの中にあります。引用符が抜けていませんか？</translation>
    </message>
    <message>
        <source>this cannot be read; is a `:`, a quote or a bracket missing here or in the line above?</source>
        <translation>これは読めません。ここか上の行に `:`、引用符、括弧が抜けていませんか？</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>テキストが UTF-16 です。UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>this is no text but a binary file; lines and scenarios are YAML texts</source>
        <translation>これはテキストではなくバイナリファイルです。ラインとシナリオは YAML テキストです</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>ファイルが %1 MiB を超えています</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>a control character is not allowed in the text</source>
        <translation>テキストに制御文字は使えません</translation>
    </message>
    <message>
        <source>indentation must be made of spaces, not tabs</source>
        <translation>字下げはタブではなく空白でしなければなりません</translation>
    </message>
    <message>
        <source>the file is empty; a line begins with `topology:`, a scenario with `line:`</source>
        <translation>ファイルが空です。ラインは `topology:`、シナリオは `line:` で始まります</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>ファイルを読めません：%1</translation>
    </message>
    <message>
        <source>the file is nested too deeply; %1 levels are allowed</source>
        <translation>ファイルの入れ子が深すぎます。%1 段まで可能です</translation>
    </message>
    <message>
        <source>there is more than one YAML document in the file</source>
        <translation>ファイルに YAML 文書が複数あります</translation>
    </message>
    <message>
        <source>an alias stands inside what it refers to</source>
        <translation>別名がそれの指すものの中にあります</translation>
    </message>
    <message>
        <source>aliases repeat too much; write the file without them</source>
        <translation>別名の繰り返しが多すぎます。別名なしで書いてください</translation>
    </message>
    <message>
        <source>the file has too many entries</source>
        <translation>ファイルの項目が多すぎます</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a value, like Filler.buffer_capacity=500</source>
        <translation>Filler.buffer_capacity=500 のように、パラメータ、`=`、値でなければなりません</translation>
    </message>
    <message>
        <source>belongs to the line&apos;s baseline; a scenario cannot change it</source>
        <translation>ラインのベースラインに属し、シナリオでは変えられません</translation>
    </message>
    <message>
        <source>a cycle of %1 s is long beside %2 min between failures: as at most one breakdown begins in a cycle, the model fails once in %3 min of running, and its availability is %4 %; a reason under `stops` that is counted by running time is exact</source>
        <translation>故障間隔 %2 min に対してサイクル %1 s は長すぎます。1 サイクルに始まる故障は最大 1 回なので、モデルは運転 %3 min に 1 回故障し、可用率は %4 % になります。`stops` の下で運転時間で数える理由なら正確です</translation>
    </message>
    <message>
        <source>the restart level of the last station has no effect: everything leaves the line at once</source>
        <translation>最後の設備の再起動の在庫は効果がありません：すべてがすぐラインを離れます</translation>
    </message>
    <message>
        <source>the restart level has no effect: without places items are handed over directly</source>
        <translation>再起動の在庫は効果がありません：置き場がなければアイテムは直接渡されます</translation>
    </message>
    <message>
        <source>the transit time of the last station has no effect: everything leaves the line at once</source>
        <translation>最後の設備の搬送時間は効果がありません：すべてがすぐラインを離れます</translation>
    </message>
    <message>
        <source>the transit time has no effect: without places items are handed over directly</source>
        <translation>搬送時間は効果がありません：置き場がなければアイテムは直接渡されます</translation>
    </message>
    <message>
        <source>a restart level of %1 is not below the capacity of %2; used is %3, which is the same as none; lower it or leave it out</source>
        <translation>再起動の在庫 %1 が容量 %2 を下回りません。%3 を使いますが、これはなしと同じです。下げるか省いてください</translation>
    </message>
    <message>
        <source>at the line&apos;s pace %1 items are under way for %2 s, but there are %3 places: no more than %4 items an hour get through; add places</source>
        <translation>ラインのペースでは %1 アイテムが %2 s 搬送中になりますが、置き場は %3 です：1 時間に %4 アイテムを超えて通れません。置き場を増やしてください</translation>
    </message>
    <message>
        <source>an entry begins either at a clock time, `at`, or `from_min` minutes from the start; leave one out</source>
        <translation>項目は時刻 `at` か、開始から `from_min` 分後に始まります。一方を省いてください</translation>
    </message>
    <message>
        <source>an entry with a clock time, `at`, is repeated on its `days`, not every so many minutes</source>
        <translation>時刻 `at` を持つ項目は `days` に繰り返され、何分ごとではありません</translation>
    </message>
    <message>
        <source>only an entry with a clock time, `at`, has days</source>
        <translation>曜日を持つのは時刻 `at` を持つ項目だけです</translation>
    </message>
    <message>
        <source>the station stands here twice</source>
        <translation>設備がここに二度あります</translation>
    </message>
    <message>
        <source>the entry lasts %1 min but begins again after %2 min, so that it never ends; make it shorter or rarer</source>
        <translation>項目は %1 min 続くのに %2 min 後に再び始まるので終わりません。短くするか減らしてください</translation>
    </message>
    <message>
        <source>the calendar closes station `%1` all through the counted time; only the warm-up has some open time</source>
        <translation>カレンダーが数える時間の全部で設備 `%1` を閉じています。ウォームアップだけに稼働可能な時間があります</translation>
    </message>
    <message>
        <source>the calendar leaves station `%1` no open time in the run; shorten an entry, or run for longer</source>
        <translation>カレンダーがこの計算で設備 `%1` に稼働可能な時間を残しません。項目を短くするか、長く計算してください</translation>
    </message>
    <message>
        <source>nothing says when a run starts, so that the clock begins at 06:00 on a Monday; `start_time` in the run settings says it</source>
        <translation>計算がいつ始まるかの指定がないので、時計は月曜 06:00 から始まります。計算設定の `start_time` で指定できます</translation>
    </message>
    <message>
        <source>there are %1 calendar entries; %2 are allowed, so leave some out</source>
        <translation>カレンダーの項目が %1 あります。%2 まで可能なので、いくつか省いてください</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`? A new one needs `minutes`</source>
        <translation>カレンダーの項目 `%1` はありません。`%2` のことですか？ 新しい項目には `minutes` が必要です</translation>
    </message>
    <message>
        <source>only a scenario can drop a calendar entry; leave it out of the line</source>
        <translation>カレンダーの項目を消せるのはシナリオだけです。ラインでは省いてください</translation>
    </message>
    <message>
        <source>there is another calendar entry `%1`; names must differ</source>
        <translation>別のカレンダー項目 `%1` があります。名前は異ならなければなりません</translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals, which is finer than money is counted</source>
        <translation>%1 の小数が %2 桁より多く、金額の数え方より細かいです</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3 is allowed</source>
        <translation>%1 は範囲外です：%2 から %3 が可能</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>has %1 characters; %2 are allowed</source>
        <translation>%1 文字あります。%2 まで可能です</translation>
    </message>
    <message>
        <source>must not contain line breaks, tabs or other control characters</source>
        <translation>改行、タブ、その他の制御文字を含められません</translation>
    </message>
    <message>
        <source>there is no station `%1`; did you mean `%2`?</source>
        <translation>設備 `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`?</source>
        <translation>カレンダーの項目 `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`</source>
        <translation>カレンダーの項目 `%1` はありません</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; did you mean `%2`?</source>
        <translation>ここに停止の理由 `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; only the baseline can add one</source>
        <translation>ここに停止の理由 `%1` はありません。追加できるのはベースラインだけです</translation>
    </message>
    <message>
        <source>must not be empty or null</source>
        <translation>空や null にはできません</translation>
    </message>
    <message>
        <source>only null is possible here, which drops the calendar entry</source>
        <translation>ここで可能なのはカレンダーの項目を消す null だけです</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 は整数ではありません</translation>
    </message>
    <message>
        <source>a station&apos;s name must not start with `_`</source>
        <translation>設備の名前を `_` で始められません</translation>
    </message>
    <message>
        <source>there is another station `%1`; names must differ</source>
        <translation>別の設備 `%1` があります。名前は異ならなければなりません</translation>
    </message>
    <message>
        <source>a line needs at least one station</source>
        <translation>ラインには少なくとも一つの設備が必要です</translation>
    </message>
    <message>
        <source>must be 1 for a station without output_type: its items pass through</source>
        <translation>output_type のない設備では 1 でなければなりません：アイテムが通過します</translation>
    </message>
    <message>
        <source>`%1` means that there is no output type; choose another word</source>
        <translation>`%1` は出すものの種類がないことを意味します。別の語を選んでください</translation>
    </message>
    <message>
        <source>station `%2` already has the random stream `%1`; they must differ</source>
        <translation>設備 `%2` がすでに乱数列 `%1` を使っています。異ならなければなりません</translation>
    </message>
    <message>
        <source>one output would hold more than %1 raw items</source>
        <translation>一つの出すものに原料アイテムが %1 より多く入ります</translation>
    </message>
    <message>
        <source>the station has another measurement of this name</source>
        <translation>設備に同じ名前の別の測定があります</translation>
    </message>
    <message>
        <source>the station runs at %1 per hour, faster than its ideal of %2</source>
        <translation>設備は毎時 %1 で動き、理想の %2 より速いです</translation>
    </message>
    <message>
        <source>only a station with an output_type can measure its outputs</source>
        <translation>出すものを測れるのは output_type のある設備だけです</translation>
    </message>
    <message>
        <source>must be a fraction; for %1 % write %2</source>
        <translation>小数でなければなりません。%1 % なら %2 と書いてください</translation>
    </message>
    <message>
        <source>no station makes `%1`; did you mean `%2`?</source>
        <translation>`%1` を作る設備はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>no station of the line makes `%1`</source>
        <translation>ラインに `%1` を作る設備はありません</translation>
    </message>
    <message>
        <source>the product has costs or a price but no material_type, of which they are per unit; without it there are no money figures</source>
        <translation>製品に費用や価格があるのに、その単位となる material_type がありません。それがなければ金額の数値はありません</translation>
    </message>
    <message>
        <source>the product has a conversion_cost and stations have cost_rates; make sure that no cost is counted twice</source>
        <translation>製品に conversion_cost があり、設備に cost_rates があります。費用を二重に数えていないか確かめてください</translation>
    </message>
    <message>
        <source>there is no product `%1`; did you mean `%2`?</source>
        <translation>製品 `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no product `%1` in the line</source>
        <translation>ラインに製品 `%1` はありません</translation>
    </message>
    <message>
        <source>must be a currency&apos;s three letters, like EUR</source>
        <translation>EUR のような通貨の 3 文字でなければなりません</translation>
    </message>
    <message>
        <source>there is no currency `%1`; did you mean `%2`?</source>
        <translation>通貨 `%1` はありません。`%2` のことですか？</translation>
    </message>
    <message>
        <source>there is no currency `%1`</source>
        <translation>通貨 `%1` はありません</translation>
    </message>
    <message>
        <source>has no effect without life_years, for how long the gain is had</source>
        <translation>利益がどれだけ続くかの life_years がなければ効果がありません</translation>
    </message>
    <message>
        <source>the scenario excludes itself</source>
        <translation>シナリオが自身を除外しています</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, only %3 % of the pace of `%4`, the next slowest; make sure that the speed is per hour</source>
        <translation>毎時 %1 サイクルは毎時 %2 個で、次に遅い `%4` のペースの %3 % しかありません。速度が 1 時間当たりか確かめてください</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make sure that the speed counts cycles, not units</source>
        <translation>毎時 %1 サイクルは毎時 %2 個で、`%4` のペースの %3 倍です。速度が個数でなくサイクルか確かめてください</translation>
    </message>
    <message>
        <source>there is no such parameter; did you mean `%1`?</source>
        <translation>そのようなパラメータはありません。`%1` のことですか？</translation>
    </message>
    <message>
        <source>there is no such parameter</source>
        <translation>そのようなパラメータはありません</translation>
    </message>
    <message>
        <source>can mean more than one thing: %1</source>
        <translation>複数の意味になりえます：%1</translation>
    </message>
    <message>
        <source>nothing is called so; it could mean: %1</source>
        <translation>その名のものはありません。次の意味かもしれません：%1</translation>
    </message>
    <message>
        <source>must be a station, a point and a parameter, like Filler.buffer_capacity</source>
        <translation>Filler.buffer_capacity のように、設備、点、パラメータでなければなりません</translation>
    </message>
    <message>
        <source>`%1` is no time of day; write it like &quot;22:00&quot;</source>
        <translation>`%1` は時刻ではありません。&quot;22:00&quot; のように書いてください</translation>
    </message>
    <message>
        <source>`%1` is no list of days; write all, or days like [mon, tue, wed, thu, fri]</source>
        <translation>`%1` は曜日のリストではありません。all、または [mon, tue, wed, thu, fri] のように書いてください</translation>
    </message>
    <message>
        <source>`%1` cannot stand for a calendar entry; null drops it, else it has keys</source>
        <translation>`%1` はカレンダーの項目の代わりになりません。null なら消し、そうでなければキーを持ちます</translation>
    </message>
    <message>
        <source>`%1` is not possible here; possible are: %2</source>
        <translation>`%1` はここでは不可能です。可能なもの：%2</translation>
    </message>
    <message>
        <source>`%1` is not possible here; did you mean `%3`? Possible are: %2</source>
        <translation>`%1` はここでは不可能です。`%3` のことですか？ 可能なもの：%2</translation>
    </message>
    <message>
        <source>duration_hours and warmup_hours together may be at most %1</source>
        <translation>duration_hours と warmup_hours は合わせて最大 %1 です</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>負にはできません</translation>
    </message>
    <message>
        <source>must be a date and time like 2025-01-06T06:00:00</source>
        <translation>2025-01-06T06:00:00 のような日時でなければなりません</translation>
    </message>
    <message>
        <source>a stop by the clock precedes no cycle; leave this out, or count the reason by cycles or running</source>
        <translation>時計による停止の後に続くサイクルはありません。これを省くか、理由をサイクルか運転時間で数えてください</translation>
    </message>
    <message>
        <source>the interval is shorter than a cycle, so that several stops precede each cycle; make sure of its unit</source>
        <translation>間隔がサイクルより短いので、各サイクルの前に複数の停止があります。単位を確かめてください</translation>
    </message>
    <message>
        <source>there are %1 reasons; %2 are allowed, so put some into one</source>
        <translation>理由が %1 あります。%2 まで可能なので、いくつかまとめてください</translation>
    </message>
    <message>
        <source>station `%1` has a reason of this name; names must differ</source>
        <translation>設備 `%1` に同じ名前の理由があります。名前は異ならなければなりません</translation>
    </message>
    <message>
        <source>`%1` is the name of what `reliability` and `performance` say; choose another one</source>
        <translation>`%1` は `reliability` と `performance` が述べるものの名前です。別のものを選んでください</translation>
    </message>
    <message>
        <source>a name must not start with `_`</source>
        <translation>名前を `_` で始められません</translation>
    </message>
    <message>
        <source>there is another reason `%1`; names must differ</source>
        <translation>別の理由 `%1` があります。名前は異ならなければなりません</translation>
    </message>
    <message>
        <source>there are %1 reasons already, as many as are allowed</source>
        <translation>理由がすでに可能な数の %1 あります</translation>
    </message>
    <message>
        <source>counted so, the interval would be out of its range of %1 to %2</source>
        <translation>そう数えると間隔が %1 から %2 の範囲を外れます</translation>
    </message>
    <message>
        <source>is no number, so that it has no range</source>
        <translation>数ではないので範囲がありません</translation>
    </message>
    <message>
        <source>the range must go from the smaller to the larger value</source>
        <translation>範囲は小さい値から大きい値へ進まなければなりません</translation>
    </message>
    <message>
        <source>the step must be more than 0</source>
        <translation>刻みは 0 より大きくなければなりません</translation>
    </message>
    <message>
        <source>the step must be a whole number</source>
        <translation>刻みは整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a range, like Filler.buffer_capacity=0:500:25</source>
        <translation>Filler.buffer_capacity=0:500:25 のように、パラメータ、`=`、範囲でなければなりません</translation>
    </message>
    <message>
        <source>`%1` is not a range; write from:to:step, like 0:500:25</source>
        <translation>`%1` は範囲ではありません。0:500:25 のように 始点:終点:刻み を書いてください</translation>
    </message>
    <message>
        <source>cannot be varied against itself</source>
        <translation>それ自身に対して変えることはできません</translation>
    </message>
    <message>
        <source>a sweep may have at most %1 points; take a larger step</source>
        <translation>スイープの点は最大 %1 です。刻みを大きくしてください</translation>
    </message>
    <message>
        <source>the line holds more items at once than memory has room for their genealogy</source>
        <translation>ラインに同時にあるアイテムが多すぎ、その由来がメモリに収まりません</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>it is there already, and is no folder</source>
        <translation>既にあり、フォルダではありません</translation>
    </message>
    <message>
        <source>it is there already, and is not empty</source>
        <translation>既にあり、空ではありません</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>フォルダ %1 を作れません：%2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 を読めません：%2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>理由は不明です</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのようなファイルやフォルダはありません</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>パスの一部がフォルダではありません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>ディスクの割り当てを使い切りました</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>too many symbolic links</source>
        <translation>シンボリックリンクが多すぎます</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>ファイルが大きくなりすぎます</translation>
    </message>
    <message>
        <source>%1: another program is saving here</source>
        <translation>%1：別のプログラムがここに保存中です</translation>
    </message>
    <message>
        <source>the project %1 has no scenario or other line `%2`</source>
        <translation>プロジェクト %1 にはシナリオも他のラインも `%2` はありません</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; did you mean %2?</source>
        <translation>組み込みのライン `%1` はありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; there are %2</source>
        <translation>組み込みのライン `%1` はありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>フォルダ %1 はありません</translation>
    </message>
    <message>
        <source>this number is no key; decimals stand behind a point, not a comma</source>
        <translation>この数値はキーではありません。小数はコンマではなくピリオドの後に書きます</translation>
    </message>
    <message>
        <source>it is a pipe or a device, and no file</source>
        <translation>パイプまたはデバイスであり、ファイルではありません</translation>
    </message>
    <message>
        <source>too many warnings; the rest are not shown</source>
        <translation>警告が多すぎます。残りは表示しません</translation>
    </message>
    <message>
        <source>`%1` is another line or scenario of this project already, and each needs a file of its own</source>
        <translation>`%1` は既にこのプロジェクトの別のラインまたはシナリオであり、それぞれに専用のファイルが必要です</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ほかのプログラムが使っています</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>whatever reads it has ended</source>
        <translation>読み取る側が終了しています</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>the built-in line `%1` has no scenario `%2`; there are %3</source>
        <translation>組み込みのライン `%1` にシナリオ `%2` はありません。あるのは %3 です</translation>
    </message>
    <message>
        <source>a key can have at most %1 letters</source>
        <translation>キーは %1 文字までです</translation>
    </message>
    <message>
        <source>must be a nanosecond or longer</source>
        <translation>1 ナノ秒以上でなければなりません</translation>
    </message>
    <message>
        <source>the step is too small beside the values</source>
        <translation>刻みが値に対して小さすぎます</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>A what-if tool for production lines.</source>
        <translation>生産ラインの「もしも」ツール。</translation>
    </message>
    <message>
        <source>LineTwin is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>LineTwin は GNU 一般公衆利用許諾書バージョン 3 以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとそのライセンス</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Along the line, with its buffers</source>
        <translation>ラインに沿って、バッファも含めて</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation>上または下の列</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>最初または最後</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+左、Shift+右</translation>
    </message>
    <message>
        <source>To the properties of the station, and back</source>
        <translation>設備のプロパティへ、および戻る</translation>
    </message>
    <message>
        <source>Enter or F4, Escape</source>
        <translation>Enter または F4、Esc</translation>
    </message>
    <message>
        <source>Capacity of a buffer</source>
        <translation>バッファの容量</translation>
    </message>
    <message>
        <source>Menu of a station or buffer</source>
        <translation>設備またはバッファのメニュー</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <source>Cancel a drag, clear the selection</source>
        <translation>ドラッグを取り消す、選択を解除する</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示の移動</translation>
    </message>
    <message>
        <source>Space and the mouse</source>
        <translation>スペースキーとマウス</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>項目を選ぶ</translation>
    </message>
    <message>
        <source>Earlier or later by a quarter of an hour</source>
        <translation>15 分早くまたは遅く</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>短くまたは長く</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+上、Shift+下</translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation>前の日または次の日へ</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>To its values</source>
        <translation>その値へ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Steps of five minutes while dragging</source>
        <translation>ドラッグ中に 5 分刻み</translation>
    </message>
    <message>
        <source>Alt and the mouse</source>
        <translation>Alt とマウス</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>次または前の欄</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Press the button, tick the box or open the list that has the focus</source>
        <translation>フォーカスのあるボタンを押す、チェックを入れる、リストを開く</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Play and pause, wherever the focus is, unless a text is being typed</source>
        <translation>再生と一時停止、テキスト入力中を除きフォーカスがどこでも</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペースキー</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>ウィンドウ全体で</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>ライン図で</translation>
    </message>
    <message>
        <source>In the week of shifts and breaks</source>
        <translation>シフトと休憩の週で</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>About LineTwin</source>
        <translation>LineTwin について</translation>
    </message>
    <message>
        <source>+ and −, or digits</source>
        <translation>+ と −、または数字</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Drag a station here, or press Insert</source>
        <translation>ここへ設備をドラッグするか、Insert を押してください</translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Investment of %1</source>
        <translation>%1 の投資</translation>
    </message>
</context>
<context>
    <name>KeptStudyTexts</name>
    <message>
        <source>is damaged: %1 is no object</source>
        <translation>破損しています：%1 がオブジェクトではありません</translation>
    </message>
    <message>
        <source>is damaged: “%1” of %2 is wrong</source>
        <translation>破損しています：%2 の「%1」が誤っています</translation>
    </message>
    <message>
        <source>is damaged or newer: %1 has an unknown key “%2”</source>
        <translation>破損しているか新しい版です：%1 に未知のキー「%2」があります</translation>
    </message>
    <message>
        <source>is damaged: %1 has no “%2”</source>
        <translation>破損しています：%1 に「%2」がありません</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>調査 %1</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>%1 の表</translation>
    </message>
    <message>
        <source>is damaged: %1, at byte %2</source>
        <translation>破損しています：%1、%2 バイト目</translation>
    </message>
    <message>
        <source>holds no studies</source>
        <translation>調査がありません</translation>
    </message>
    <message>
        <source>was written by a newer version of LineTwin</source>
        <translation>新しい版の LineTwin で書かれました</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読めません：%1</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>「%1」%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation>「%1」を除けません：%2</translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation>「%1」が %2 を超えます。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書けませんでした：%2</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ファイルではありません</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quitting</source>
        <translation>終了中</translation>
    </message>
    <message>
        <source>Your work is saved. The disk is slow with studies, settings and what was kept for recovery.</source>
        <translation>作業は保存されました。スタディ、設定、復元用データの書き込みに時間がかかっています。</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>Insert %1</source>
        <translation>%1 を挿入</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を除去</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 を貼り付け</translation>
    </message>
    <message>
        <source>Batch and output of %1</source>
        <translation>%1 のバッチと出すもの</translation>
    </message>
    <message>
        <source>Items per cycle of %1</source>
        <translation>%1 の 1 サイクルのアイテム数</translation>
    </message>
    <message>
        <source>Make %1 the constraint</source>
        <translation>%1 をペースメーカーに</translation>
    </message>
    <message>
        <source>Find the constraint of %1</source>
        <translation>%1 のペースメーカーを求める</translation>
    </message>
    <message>
        <source>Rename line %1 to %2</source>
        <translation>ライン %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1 の説明</translation>
    </message>
    <message>
        <source>Observed figures of %1</source>
        <translation>%1 の実績値</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>%1 をベースラインに</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Insert station here</source>
        <translation>ここに設備を挿入(&amp;I)</translation>
    </message>
    <message>
        <source>Station to insert</source>
        <translation>挿入する設備</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>ライン図(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MomentCommands</name>
    <message>
        <source>Delete moment “%1”</source>
        <translation>時点「%1」を削除</translation>
    </message>
    <message>
        <source>Move moment “%1”</source>
        <translation>時点「%1」を移動</translation>
    </message>
    <message>
        <source>Rename moment “%1” to “%2”</source>
        <translation>時点「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>View of moment “%1”</source>
        <translation>時点「%1」の表示</translation>
    </message>
    <message>
        <source>Caption of moment “%1”</source>
        <translation>時点「%1」の説明</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Moment “%1”</source>
        <translation>時点「%1」</translation>
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
        <translation>別のライン</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Other line %1</source>
        <translation>別のライン %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
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
        <translation>サイクルまたは min</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Interval variation</source>
        <translation>間隔のばらつき</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Stop time variation</source>
        <translation>停止時間のばらつき</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>First interval</source>
        <translation>最初の間隔</translation>
    </message>
    <message>
        <source>Standard deviation of the interval divided by its mean. 0: always the same; 1: at random.</source>
        <translation>間隔の標準偏差を平均で割ったもの。0：常に同じ、1：ランダム。</translation>
    </message>
    <message>
        <source>Mean length of a stop.</source>
        <translation>停止の平均の長さ。</translation>
    </message>
    <message>
        <source>Standard deviation of the stop time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>停止時間の標準偏差を平均で割ったもの。0：常に同じ、1：指数分布。</translation>
    </message>
    <message>
        <source>Family of the stop times; at equal mean and variation it matters little.</source>
        <translation>停止時間の分布の型。平均とばらつきが同じなら影響はわずかです。</translation>
    </message>
    <message>
        <source>What such a stop counts as: DOWN lowers availability, JAMMED performance, PLANNED neither.</source>
        <translation>その停止が何に数えられるか：DOWN は時間稼働率、JAMMED は性能稼働率を下げ、PLANNED はどちらも下げません。</translation>
    </message>
    <message>
        <source>running: the first stop comes as if the station had been running for long; new: a whole interval after the start.</source>
        <translation>running：最初の停止は設備が長く動いていたかのように来ます。new：開始から一間隔後。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>What brings the next stop nearer: cycles, running time, or the clock, also while the station waits.</source>
        <translation>次の停止を近づけるもの：サイクル、運転時間、または設備の待ち中も進む時計。</translation>
    </message>
    <message>
        <source>Mean interval between two stops, in cycles, minutes of running or minutes of open time. Empty: never.</source>
        <translation>停止と停止の平均間隔。サイクル、運転の分、または稼働可能な分で。空：なし。</translation>
    </message>
    <message>
        <source>Scrap cycles</source>
        <translation>廃棄サイクル</translation>
    </message>
    <message>
        <source>Cycles whose outputs are defective, from the one that the stop precedes on.</source>
        <translation>停止の後のサイクルから、出すものが不良になるサイクル数。</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>低速サイクル</translation>
    </message>
    <message>
        <source>Cycles that run at the slow speed, after the one that the stop precedes.</source>
        <translation>停止の後のサイクルに続いて、低速で動くサイクル数。</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Share of the speed at which the slow cycles run.</source>
        <translation>低速サイクルの速度の割合。</translation>
    </message>
    <message>
        <source>Mean interval between two stops of the whole line, in minutes in which every station is open. Empty: never.</source>
        <translation>ライン全体の停止と停止の平均間隔、すべての設備が稼働可能な分で。空：なし。</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>カレンダーの項目</translation>
    </message>
    <message>
        <source>null in a scenario drops the entry.</source>
        <translation>シナリオでの null は項目を消します。</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Local clock time at which the entry begins on its days; the start time of the run says when that is.</source>
        <translation>項目がその曜日に始まる現地時刻。計算の開始がそれがいつかを決めます。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Days of the week on which the entry begins.</source>
        <translation>項目が始まる曜日。</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>開始まで</translation>
    </message>
    <message>
        <source>Minutes from the start to the beginning of the entry, instead of a clock time.</source>
        <translation>時刻の代わりに、開始から項目の始まりまでの分。</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Minutes from one beginning to the next, also before the start. Empty: once.</source>
        <translation>始まりから次の始まりまでの分、開始前も。空：一度。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>How long the stations are closed each time.</source>
        <translation>設備が毎回どれだけ閉じるか。</translation>
    </message>
    <message>
        <source>What the time counts as: PLANNED is left out of the OEE, SETUP and DOWN lower availability.</source>
        <translation>その時間が何に数えられるか：PLANNED は OEE に入らず、SETUP と DOWN は時間稼働率を下げます。</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修理</translation>
    </message>
    <message>
        <source>Whether breakdowns and jams are worked on while the station is closed.</source>
        <translation>設備が閉じている間も故障やチョコ停の処置をするか。</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能稼働率</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>良品率</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>時間費用</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops of the line</source>
        <translation>ラインの停止</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>cycles/h</source>
        <translation>サイクル/h</translation>
    </message>
    <message>
        <source>items</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>money/h</source>
        <translation>金額/h</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Cycles per hour while the station runs, each giving one output. One cycle takes 3600 seconds divided by this.</source>
        <translation>設備の運転中の 1 時間のサイクル数、それぞれ一つを出します。1 サイクルは 3600 秒をこれで割ったものです。</translation>
    </message>
    <message>
        <source>Ideal speed</source>
        <translation>理想速度</translation>
    </message>
    <message>
        <source>Cycles per hour that count as 100 % performance in the OEE. Empty: the baseline&apos;s speed. It belongs to the baseline, so that a scenario cannot move the yardstick.</source>
        <translation>OEE で性能稼働率 100 % に数える 1 時間のサイクル数。空：ベースラインの速度。シナリオが尺度を動かせないよう、ベースラインに属します。</translation>
    </message>
    <message>
        <source>Buffer capacity</source>
        <translation>バッファの容量</translation>
    </message>
    <message>
        <source>Places for this station&apos;s outputs between it and the next station. 0: handed over directly. The last station&apos;s buffer has no effect.</source>
        <translation>この設備と次の設備の間の、出すものの置き場。0：直接渡します。最後の設備のバッファは効果がありません。</translation>
    </message>
    <message>
        <source>Transit time</source>
        <translation>搬送時間</translation>
    </message>
    <message>
        <source>Time an item is under way in the buffer before the next station can take it, like on a conveyor, cooling or curing. It takes its place all the while.</source>
        <translation>次の設備が取れるまでアイテムがバッファで移動する時間。コンベヤ、冷却、硬化など。その間ずっと置き場を占めます。</translation>
    </message>
    <message>
        <source>Restart level</source>
        <translation>再起動の在庫</translation>
    </message>
    <message>
        <source>Once the buffer is found full, nothing is put into it until its level has fallen to this. Empty: as soon as one place is free.</source>
        <translation>バッファが満杯になると、在庫がここまで下がるまで何も入れません。空：一つ空けばすぐ。</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>故障間隔</translation>
    </message>
    <message>
        <source>Mean running time between breakdowns; time spent waiting or stopped does not count. Empty: never breaks down.</source>
        <translation>故障と故障の間の平均運転時間。待ちと停止の時間は数えません。空：故障しません。</translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation>修理時間</translation>
    </message>
    <message>
        <source>Mean time until a breakdown is repaired.</source>
        <translation>故障が直るまでの平均時間。</translation>
    </message>
    <message>
        <source>Repair time variation</source>
        <translation>修理時間のばらつき</translation>
    </message>
    <message>
        <source>Standard deviation of the repair time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>修理時間の標準偏差を平均で割ったもの。0：常に同じ、1：指数分布。</translation>
    </message>
    <message>
        <source>Jam probability</source>
        <translation>チョコ停の確率</translation>
    </message>
    <message>
        <source>Probability that a cycle begins with a short stop.</source>
        <translation>サイクルが短い停止で始まる確率。</translation>
    </message>
    <message>
        <source>Jam time</source>
        <translation>チョコ停の時間</translation>
    </message>
    <message>
        <source>Mean length of a short stop.</source>
        <translation>短い停止の平均の長さ。</translation>
    </message>
    <message>
        <source>Jam time variation</source>
        <translation>チョコ停の時間のばらつき</translation>
    </message>
    <message>
        <source>Standard deviation of the jam time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>チョコ停の時間の標準偏差を平均で割ったもの。0：常に同じ、1：指数分布。</translation>
    </message>
    <message>
        <source>Cycle time variation</source>
        <translation>サイクルタイムのばらつき</translation>
    </message>
    <message>
        <source>Standard deviation of the cycle time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>サイクルタイムの標準偏差を平均で割ったもの。0：常に同じ、1：指数分布。</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>不良率</translation>
    </message>
    <message>
        <source>Probability that a cycle makes its output defective.</source>
        <translation>サイクルが出すものを不良にする確率。</translation>
    </message>
    <message>
        <source>Detection probability</source>
        <translation>検出確率</translation>
    </message>
    <message>
        <source>Probability that a defective output is found here and goes to the reject bin.</source>
        <translation>不良品がここで見つかり排出箱へ行く確率。</translation>
    </message>
    <message>
        <source>False reject probability</source>
        <translation>誤排出の確率</translation>
    </message>
    <message>
        <source>Probability that a cycle&apos;s output goes to the reject bin though it is good.</source>
        <translation>良品なのにサイクルの出すものが排出箱へ行く確率。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>労務費</translation>
    </message>
    <message>
        <source>Labour cost per hour, planned stops included.</source>
        <translation>1 時間当たりの労務費、計画停止を含みます。</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>間接費</translation>
    </message>
    <message>
        <source>Overhead cost per hour, planned stops included.</source>
        <translation>1 時間当たりの間接費、計画停止を含みます。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Energy cost per hour of running; waiting and stopped time costs none.</source>
        <translation>運転 1 時間当たりのエネルギー費。待ちと停止の時間にはかかりません。</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>このまま終了(&amp;Q)</translation>
    </message>
    <message>
        <source>All that you have done is also kept for recovery: nothing is lost if you quit now.</source>
        <translation>行った作業はすべて復元用にも保存されています。今終了しても何も失われません。</translation>
    </message>
    <message>
        <source>If you quit now, your latest changes would be lost.</source>
        <translation>今終了すると、最新の変更が失われます。</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>図を保存</translation>
    </message>
</context>
<context>
    <name>ProductCommands</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を除去</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a value of a product</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Currency %1 → %2</source>
        <translation>通貨 %1 → %2</translation>
    </message>
    <message>
        <source>Operating hours per year of %1</source>
        <translation>%1 の年間稼働時間</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 per %2</source>
        <comment>an amount of money, what it is for</comment>
        <translation>%2 当たり %1</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
</context>
<context>
    <name>ProjectDocument</name>
    <message>
        <source>What-if</source>
        <translation>もしも</translation>
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
        <translation>%1、%2</translation>
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
            <numerusform>%1 とほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePlanTexts</name>
    <message>
        <source>%1 would be larger than %2 MiB, which is the most that is opened again. Take something out of it, or save it as several files.</source>
        <translation>%1 が、再び開ける上限の %2 MiB を超えます。何かを減らすか、複数のファイルとして保存してください。</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>新しいシナリオ(&amp;N)</translation>
    </message>
    <message>
        <source>Add a scenario that changes nothing yet</source>
        <translation>まだ何も変えないシナリオを追加します</translation>
    </message>
    <message>
        <source>Try another &amp;line</source>
        <translation>別のラインを試す(&amp;L)</translation>
    </message>
    <message>
        <source>Add a copy of the line whose stations can be changed; it is compared with the baseline</source>
        <translation>設備を変えられるラインのコピーを追加し、ベースラインと比べます</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Add a scenario that begins with the same changes</source>
        <translation>同じ変更から始まるシナリオを追加します</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>別の名前を付けます</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>説明(&amp;E)…</translation>
    </message>
    <message>
        <source>Say in your own words what it is about</source>
        <translation>何についてかを自分の言葉で書きます</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move it one place up in the list</source>
        <translation>リストで一つ上へ移します</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Move it one place down in the list</source>
        <translation>リストで一つ下へ移します</translation>
    </message>
    <message>
        <source>Reset all &amp;changes</source>
        <translation>すべての変更をリセット(&amp;C)</translation>
    </message>
    <message>
        <source>Remove every change, so that the scenario is the baseline</source>
        <translation>すべての変更を除き、シナリオをベースラインと同じにします</translation>
    </message>
    <message>
        <source>Make these changes the &amp;baseline</source>
        <translation>この変更をベースラインに(&amp;B)</translation>
    </message>
    <message>
        <source>The line really was changed like this: write the values into the baseline</source>
        <translation>ラインが実際にこう変わったとき：値をベースラインに書きます</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write it with its line to one file, to be mailed</source>
        <translation>ラインと共に一つのファイルに書き、メールなどで送れるようにします</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>削除(&amp;T)</translation>
    </message>
    <message>
        <source>Remove it from the list; undo brings it back, its file stays</source>
        <translation>リストから除きます。元に戻せます。ファイルは残ります</translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message>
        <source>there</source>
        <comment>calendar entry</comment>
        <translation>あり</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>すべての設備</translation>
    </message>
    <message>
        <source>%1 %2, as the baseline</source>
        <translation>%1 %2、ベースラインと同じ</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario %1</source>
        <translation>新しいシナリオ %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 を移動</translation>
    </message>
    <message>
        <source>Run settings of %1</source>
        <translation>%1 の計算設定</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Make the changes of the baseline a what-if</source>
        <translation>ベースラインの変更を「もしも」にする</translation>
    </message>
    <message>
        <source>Baseline as it was</source>
        <translation>元のベースライン</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1 の説明</translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message>
        <source>%1: %2 since %3, for %4</source>
        <comment>station, state, moment, duration</comment>
        <translation>%1：%3 から %2、%4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation>
            <numerusform>%1：停止 %Ln 回、合計 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetParameter</name>
    <message>
        <source>reset of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>%1、%2 のリセット</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>reset to baseline</source>
        <translation>ベースラインに戻す</translation>
    </message>
</context>
<context>
    <name>StationBadges</name>
    <message>
        <source>Bottleneck</source>
        <translation>ボトルネック</translation>
    </message>
</context>
<context>
    <name>StationTemplate</name>
    <message>
        <source>Filler</source>
        <translation>充填機</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Capper</source>
        <translation>キャッパー</translation>
    </message>
    <message>
        <source>Labeller</source>
        <translation>ラベラー</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>検査機</translation>
    </message>
    <message>
        <source>Cartoner</source>
        <translation>カートナー</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>カートン</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>包装機</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Palletizer</source>
        <translation>パレタイザー</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>機械</translation>
    </message>
</context>
<context>
    <name>StopCommands</name>
    <message>
        <source>whole line</source>
        <translation>ライン全体</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を除去</translation>
    </message>
    <message>
        <source>Counting of %1</source>
        <translation>%1 の数え方</translation>
    </message>
    <message>
        <source>At random, by running time</source>
        <translation>ランダム、運転時間で</translation>
    </message>
    <message>
        <source>After a number of cycles: a reel, a roll, a magazine</source>
        <translation>一定サイクルの後：リール、ロール、マガジン</translation>
    </message>
    <message>
        <source>At random, by the clock: air, power, material</source>
        <translation>ランダム、時計で：空気、電力、材料</translation>
    </message>
    <message>
        <source>Planned: cleaning, inspection</source>
        <translation>計画：清掃、点検</translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>In the line, for all its scenarios:</source>
        <translation>ラインで、すべてのシナリオに：</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>有効にする(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>無効にする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>除去(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;to station</source>
        <translation>設備へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy to station</source>
        <translation>設備へコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>%1 of the time, predicted</source>
        <translation>時間の %1、予測</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>typical, check it</source>
        <translation>標準的な値、要確認</translation>
    </message>
    <message>
        <source>A click leads to its values.</source>
        <translation>クリックすると値へ移ります。</translation>
    </message>
    <message>
        <source>Drag it to another station in the diagram; with Ctrl to copy it.</source>
        <translation>ライン図の別の設備へドラッグします。Ctrl を押すとコピーします。</translation>
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
            <numerusform>シフト当たり停止 %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 by the clock</source>
        <translation>時計で %1 ごと</translation>
    </message>
    <message>
        <source>every %1 of running</source>
        <translation>運転 %1 ごと</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
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
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>at %1 of %2: %3</source>
        <extracomment>How many of the selected stations have a reason of stops, and its interval and length</extracomment>
        <translation>%2 の %1：%3</translation>
    </message>
    <message>
        <source>every %1&#xa0;cycles</source>
        <translation>%1 サイクルごと</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;each</source>
        <extracomment>How often, and the mean length: &quot;every 20,000 cycles, 1.5 min each&quot;</extracomment>
        <translation>%1、各 %2</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>Stop</source>
        <comment>name of a new reason of stops</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reel change</source>
        <comment>name of a new reason of stops</comment>
        <translation>リール交換</translation>
    </message>
    <message>
        <source>Supply failure</source>
        <comment>name of a new reason of stops</comment>
        <translation>供給の途絶</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>name of a new reason of stops</comment>
        <translation>清掃</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 を %2 へ移動</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 を %2 へコピー</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
</context>
<context>
    <name>StudyLeaving</name>
    <message>
        <source>Keeping the studies</source>
        <translation>調査を保管しています</translation>
    </message>
    <message>
        <source>Studies are being written beside the project. The disk is slow.</source>
        <translation>プロジェクトの隣に調査を書き込んでいます。ディスクの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>作業に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>StudyTexts</name>
    <message>
        <source>Best: %1.</source>
        <translation>最良：%1。</translation>
    </message>
    <message>
        <source>No single best; tied in front: %1.</source>
        <translation>単独の最良はなし。首位で並ぶ：%1。</translation>
    </message>
    <message>
        <source>The scheduled time differs from the reference&apos;s, so that the OEE are of other hours; TEEP is of all hours in both.</source>
        <translation>計画時間が参照と異なるので、OEE は別の時間に対するものです。TEEP はどちらも全時間に対するものです。</translation>
    </message>
    <message>
        <source>%1
%2 interval</source>
        <translation>%1
%2 区間</translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation>回収まで</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Years to pay back</source>
        <translation>回収までの年数</translation>
    </message>
    <message>
        <source>Paid back after: %1.</source>
        <translation>回収まで：%1。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>%1 との差</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>差、%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
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
計画時間が異なる</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean: interval from</source>
        <translation>平均：区間の下限</translation>
    </message>
    <message>
        <source>Mean: interval to</source>
        <translation>平均：区間の上限</translation>
    </message>
    <message>
        <source>Difference: interval from</source>
        <translation>差：区間の下限</translation>
    </message>
    <message>
        <source>Difference: interval to</source>
        <translation>差：区間の上限</translation>
    </message>
    <message>
        <source>Difference, %: interval from</source>
        <translation>差、%：区間の下限</translation>
    </message>
    <message>
        <source>Difference, %: interval to</source>
        <translation>差、%：区間の上限</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Nothing that a result could depend on.</source>
        <translation>結果に影響しうるものはありません。</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>乱数</translation>
    </message>
    <message>
        <source>fresh, ± at %1</source>
        <comment>luck</comment>
        <translation>新規、± は %1</translation>
    </message>
    <message>
        <source>exploring, ± at %1</source>
        <translation>探索的、± は %1</translation>
    </message>
    <message>
        <source>exploring, %1 shifts, ± at %2</source>
        <translation>探索的、%1 シフト、± は %2</translation>
    </message>
    <message>
        <source>Explored: %1</source>
        <comment>a sentence</comment>
        <translation>探索：%1</translation>
    </message>
    <message>
        <source>Alone its measures gain %1 an hour in all, together %2</source>
        <translation>単独では対策の利益は合計で毎時 %1、一緒では %2</translation>
    </message>
    <message>
        <source>more than the sum.</source>
        <translation>合計より多い。</translation>
    </message>
    <message>
        <source>less than the sum.</source>
        <translation>合計より少ない。</translation>
    </message>
    <message>
        <source>All %1 sets that go together within the budget were searched</source>
        <translation>予算内で両立する %1 組すべてを探索しました</translation>
    </message>
    <message>
        <source>%1 sets were searched step by step, from good ones on</source>
        <translation>良いものから順に %1 組を探索しました</translation>
    </message>
    <message>
        <source>%1; what is shown is from %2 fresh shifts, so that the winner is not flattered.</source>
        <translation>%1。示すのは新しい %2 シフトの結果で、勝者を過大に見せません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation>
            <numerusform>両立しない対策が %Ln 組あります。各対策の行のヒントに理由があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: one of them says so.</source>
        <translation>「%1」と「%2」は両立しません：一方がそう指定しています。</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: both change %3.</source>
        <translation>「%1」と「%2」は両立しません：どちらも %3 を変えます。</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <comment>measures</comment>
        <translation>「%1」なし</translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <comment>measures</comment>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>with “%1” instead of “%2”</source>
        <comment>measures</comment>
        <translation>「%2」の代わりに「%1」</translation>
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
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper: %1.</source>
        <translation>データでは区別できず、より安くもない：%1。</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what “%1” changes is not in it.</source>
        <translation>各対策はベースラインへの変更です：「%1」が変えるものは入っていません。</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours for all, whatever a measure says of its own.</source>
        <translation>対策自身が何を言おうと、1 年はすべてラインの %1 時間です。</translation>
    </message>
    <message>
        <source>There is no gain a year, as the measures have other yearly hours than each other and the line has none.</source>
        <translation>対策同士の年間時間が異なり、ラインには指定がないので、年間の利益はありません。</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet for %1.</source>
        <comment>a budget</comment>
        <translation>%1 に対して最良と示された組はまだありません。</translation>
    </message>
    <message>
        <source>Nothing that %1 allow is shown to be better yet than the line as it is.</source>
        <comment>a budget</comment>
        <translation>%1 でできるもので、今のラインより良いと示されたものはまだありません。</translation>
    </message>
    <message>
        <source>Best for %1: %2.</source>
        <comment>budget, measures</comment>
        <translation>%1 の最良：%2。</translation>
    </message>
    <message>
        <source>The candidate is %1.</source>
        <comment>measures</comment>
        <translation>候補は %1。</translation>
    </message>
    <message>
        <source>Not together with “%1”: one of them says so.</source>
        <translation>「%1」とは両立しません：一方がそう指定しています。</translation>
    </message>
    <message>
        <source>Not together with “%1”: both change %2.</source>
        <translation>「%1」とは両立しません：どちらも %2 を変えます。</translation>
    </message>
    <message>
        <source>the line as it is</source>
        <translation>今のライン</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the line</comment>
        <translation>現状</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>1 時間当たりの利益</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>費用、%1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>products</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>An hour of the line earns %2 with %1, its only product.</source>
        <comment>product, amount</comment>
        <translation>ラインの 1 時間は唯一の製品 %1 で %2 を生みます。</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1: %2.</source>
        <translation>ラインの 1 時間は %1 で最も多く生みます：%2。</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>ラインの 1 時間は %1 で最も多く生み、その間に重要な差はありません。</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>ラインの 1 時間がどの製品で最も多く生むかはまだ言えません：%1 は区別できません。</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <comment>material type, base units</comment>
        <translation>1 %1 は %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>1 個の限界利益は基本個数に対するものです：%1。</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but the line makes %5 of it against %6.</source>
        <translation>%1 は 1 個当たり %2 より多く残しますが（%3 に対し %4）、ラインはそれを %5、他方を %6 作ります。</translation>
    </message>
    <message>
        <source>All shares are 0, so that there is no mix to tell of.</source>
        <translation>割合がすべて 0 なので、示すミックスがありません。</translation>
    </message>
    <message>
        <source>The mix has no margin per hour: a product of it is not made at all.</source>
        <translation>ミックスには 1 時間当たりの限界利益がありません：その中の製品がまったく作られません。</translation>
    </message>
    <message>
        <source>A mix of %1 of the running time earns %2 an hour; no time is counted for changing over.</source>
        <translation>運転時間の %1 のミックスは毎時 %2 を生みます。切り替えの時間は数えません。</translation>
    </message>
    <message>
        <source>A mix of %1 of the good units earns %2 an hour; no time is counted for changing over.</source>
        <translation>良品の %1 のミックスは毎時 %2 を生みます。切り替えの時間は数えません。</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>指定の割合の合計が 100 % ではありません。合計に対する割合として扱います。</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>1 個の限界利益</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.</source>
        <translation>行は判定がつくか、全シフトでも判定がつかないとわかると止まります。%2 行中 %1 行に %3 シフトすべてがあります。</translation>
    </message>
    <message>
        <source>%1 is now %2. The intervals hold for all rows together.</source>
        <translation>%1 は現在 %2。区間はすべての行に対して同時に成り立ちます。</translation>
    </message>
    <message>
        <source>Say under Products how many hours the line runs a year, to see what each is worth a year.</source>
        <translation>「製品」でラインの年間稼働時間を指定すると、それぞれの年間の価値がわかります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>年間の価値</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>変更前 → 後</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Effect on %1</source>
        <translation>%1 への効果</translation>
    </message>
    <message>
        <source>Effect, %</source>
        <translation>効果、%</translation>
    </message>
    <message>
        <source>Worth a year, %1</source>
        <translation>年間の価値、%1</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>区間の信頼水準</translation>
    </message>
    <message>
        <source>what is now</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>%1 %2: %3 a year. </source>
        <comment>change, its values, amount</comment>
        <translation>%1 %2：年 %3。 </translation>
    </message>
    <message>
        <source>%1 shifts, ± at %2.</source>
        <translation>%1 シフト、± は %2。</translation>
    </message>
    <message>
        <source>the present buffers</source>
        <translation>今のバッファ</translation>
    </message>
    <message>
        <source>never full</source>
        <translation>決して満杯にならない</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <comment>so many stops: too few</comment>
        <translation>平均：%1</translation>
    </message>
    <message>
        <source>Gain over the present</source>
        <translation>現状に対する利益</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>置き場</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>最良の配分</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>均等配分</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translation>利益、%</translation>
    </message>
    <message>
        <source>Searching; the values are exploratory.</source>
        <translation>探索中。値は探索的です。</translation>
    </message>
    <message>
        <source>present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Each total&apos;s best split, run again on %1 fresh shifts.</source>
        <translation>各合計の最良の配分、新しい %1 シフトで再計算。</translation>
    </message>
    <message>
        <source>%1, as a fraction</source>
        <translation>%1、小数</translation>
    </message>
    <message>
        <source>%1, per hour</source>
        <translation>%1、1 時間当たり</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1、秒</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>年間の利益</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>年間の利益、%1</translation>
    </message>
    <message>
        <source>%1
± at %2</source>
        <translation>%1
± は %2</translation>
    </message>
    <message>
        <source>%1: interval from</source>
        <translation>%1：区間の下限</translation>
    </message>
    <message>
        <source>%1: interval to</source>
        <translation>%1：区間の上限</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1：%2 区間の下限</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1：%2 区間の上限</translation>
    </message>
    <message>
        <source>from</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Difference to now</source>
        <translation>現状との差</translation>
    </message>
    <message>
        <source>Difference to now
± at %1</source>
        <translation>現状との差
± は %1</translation>
    </message>
    <message>
        <source>The first value with %1</source>
        <translation>%1 となる最初の値</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>バッファなし</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>無限のバッファ</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2. Points whose intervals overlap with it may be as good.</source>
        <translation>最良の平均は %1、%2 で。区間が重なる点は同じくらい良いかもしれません。</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>現状のまま</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln more</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 + ほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>exploratory, not confirmed</source>
        <translation>探索的、未確認</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>新しい乱数で</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; %3</source>
        <translation>%1 シフト、シード %2。%3</translation>
    </message>
    <message>
        <source>%1 %2, to %3: %4</source>
        <comment>figure, mean, reference, difference</comment>
        <translation>%1 %2、%3 と：%4</translation>
    </message>
    <message>
        <source>From a comparison of %1 with %2:</source>
        <translation>%1 と %2 の比較から：</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>From a sweep on %1, with %2:</source>
        <translation>%1 のスイープから、%2：</translation>
    </message>
    <message>
        <source>From a sensitivity study on %1, with %2:</source>
        <translation>%1 の感度調査から、%2：</translation>
    </message>
    <message>
        <source>Buffers of %1 in all</source>
        <translation>%1 のバッファ合計</translation>
    </message>
    <message>
        <source>From sizing all buffers of %1: the best split of %2, %3.</source>
        <translation>%1 の全バッファの配置から：%2 の最良の配分、%3。</translation>
    </message>
    <message>
        <source>From the best measures for a budget, %1:</source>
        <translation>予算に対する最良の対策から、%1：</translation>
    </message>
    <message>
        <source>From a comparison of the products:</source>
        <translation>製品の比較から：</translation>
    </message>
    <message>
        <source>There is no money without a product: choose the product that the line makes in its run settings.</source>
        <translation>製品がなければ金額はありません：計算設定でラインが作る製品を選んでください。</translation>
    </message>
    <message>
        <source>No scenario has an investment yet: say in its details what the change costs.</source>
        <translation>投資のあるシナリオがまだありません：その詳細に変更の費用を書いてください。</translation>
    </message>
    <message>
        <source>Tick at least one measure.</source>
        <translation>少なくとも一つの対策にチェックを入れてください。</translation>
    </message>
    <message>
        <source>At most %1 measures can be chosen from; %2 are ticked.</source>
        <translation>最大 %1 の対策から選べます。%2 にチェックが入っています。</translation>
    </message>
    <message>
        <source>Enter the budget that there is for all measures together.</source>
        <translation>すべての対策を合わせた予算を入力してください。</translation>
    </message>
    <message>
        <source>“%1” has another duration or warm-up than “%2”, so that the two cannot be compared. Give both the same in their run settings, or untick it.</source>
        <translation>「%1」は「%2」と長さまたはウォームアップが異なるので、比較できません。計算設定で同じにするか、チェックを外してください。</translation>
    </message>
    <message>
        <source>The budget of %1 is below the cheapest measure, “%2” at %3.</source>
        <translation>予算 %1 は最も安い対策「%2」（%3）を下回ります。</translation>
    </message>
    <message>
        <source>%1, %2 to %3 by %4</source>
        <translation>%1、%2 から %3、刻み %4</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>比較：%1</translation>
    </message>
    <message>
        <source>Sweep: %1 over %2</source>
        <translation>スイープ：%2 による %1</translation>
    </message>
    <message>
        <source>Sensitivity by %1 %: %2</source>
        <translation>感度 %1 %：%2</translation>
    </message>
    <message>
        <source>Buffer sizing: %1</source>
        <translation>バッファの配置：%1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Best measures for %1</source>
        <translation>%1 の最良の対策</translation>
    </message>
    <message>
        <source>Product mix: %1 of the running time</source>
        <translation>製品ミックス：運転時間の %1</translation>
    </message>
    <message>
        <source>Product mix: %1 of the good units</source>
        <translation>製品ミックス：良品の %1</translation>
    </message>
    <message>
        <source>“%1” has no stations yet.</source>
        <translation>「%1」にはまだ設備がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot run: %2</source>
        <translation>「%1」は計算できません：%2</translation>
    </message>
    <message>
        <source>There is no scenario yet to compare with the Baseline.</source>
        <translation>ベースラインと比べるシナリオがまだありません。</translation>
    </message>
    <message>
        <source>Tick at least one scenario to compare with the reference.</source>
        <translation>参照と比べるシナリオに少なくとも一つチェックを入れてください。</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 at a time, the reference included; %2 are ticked.</source>
        <translation>比較は参照を含めて一度に最大 %1 です。%2 にチェックが入っています。</translation>
    </message>
    <message>
        <source>Choose a parameter, where its range begins and ends, and a step that leads from one to the other.</source>
        <translation>パラメータ、範囲の始点と終点、その間の刻みを選んでください。</translation>
    </message>
    <message>
        <source>A line of one station has no buffer to size.</source>
        <translation>設備が一つのラインには配置するバッファがありません。</translation>
    </message>
    <message>
        <source>The line has no product with a price: enter its products first (Edit, Products).</source>
        <translation>ラインに価格のある製品がありません：まず製品を入力してください（編集、製品）。</translation>
    </message>
    <message>
        <source>All buffers unlimited</source>
        <translation>全バッファ無制限</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 故障なし</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 チョコ停なし</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 誤排出なし</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a station and a reason of stops</comment>
        <translation>%1 %2 なし</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>a stop of the line or a calendar entry</comment>
        <translation>%1 なし</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 不良なし</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a change of a value, the other changed value</comment>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>the data allow no value of the range</source>
        <translation>データは範囲のどの値も許しません</translation>
    </message>
    <message>
        <source>the data allow all from %1 to the better end of the range and beyond</source>
        <translation>データは %1 から範囲の良い方の端とその先まですべてを許します</translation>
    </message>
    <message>
        <source>the data allow no other value of the range</source>
        <translation>データは範囲の他の値を許しません</translation>
    </message>
    <message>
        <source>the data allow %1 to %2</source>
        <translation>データは %1 から %2 を許します</translation>
    </message>
    <message>
        <source>No knee: “%1” gets worse, not better, towards the better end of the parameter.</source>
        <translation>屈曲点なし：「%1」はパラメータの良い方の端に向かって良くならず悪くなります。</translation>
    </message>
    <message>
        <source>No knee: a single shift does not show what there is to gain.</source>
        <translation>屈曲点なし：1 シフトだけでは得られるものがわかりません。</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain, as the interval of the whole change, %1, contains 0.</source>
        <translation>屈曲点なし：変更全体の区間 %1 が 0 を含むので、得られるものがあるとはデータから言えません。</translation>
    </message>
    <message>
        <source>%1 of %2 shifts so far</source>
        <translation>これまで %2 シフト中 %1</translation>
    </message>
    <message>
        <source>%1 + … + %2</source>
        <comment>first and last of several buffers</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 + … + %2</translation>
    </message>
    <message>
        <source>The data allow no smaller total.</source>
        <translation>データはより小さい合計を許しません。</translation>
    </message>
    <message>
        <source>The data allow %1 to %2; on average %3 reach it.</source>
        <translation>データは %1 から %2 を許し、平均では %3 が達します。</translation>
    </message>
    <message>
        <source>the best split is the equal one</source>
        <translation>最良の配分は均等配分</translation>
    </message>
    <message>
        <source>the equal split</source>
        <translation>均等配分</translation>
    </message>
    <message>
        <source>best over equal: %1</source>
        <translation>最良と均等の差：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>置き場 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the gain</source>
        <translation>利益の %1</translation>
    </message>
    <message>
        <source>No knee in the range: no value reaches %1 of %2; %3.</source>
        <translation>範囲内に屈曲点なし：%1（利益は全体で %2）に達する値なし。%3。</translation>
    </message>
    <message>
        <source>Knee: %1 of %2 at %3; %4.</source>
        <translation>屈曲点：%3 で%1（利益は全体で %2）。%4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>values of a point, figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Without this buffer it would be %1, with an endless one %2.</source>
        <translation>このバッファがなければ %1、無限なら %2。</translation>
    </message>
    <message>
        <source>At %1 it is %2, at %3 %4.</source>
        <translation>%1 では %2、%3 では %4。</translation>
    </message>
    <message>
        <source>No total up to %1 places reaches %2 with %3 confidence.</source>
        <translation>%1 までの合計では、%2 に %3 の信頼度で達しません。</translation>
    </message>
    <message>
        <source>%1 places are the smallest total that reaches %2 with %3 confidence.</source>
        <translation>置き場 %1 が、%2 に %3 の信頼度で達する最小の合計です。</translation>
    </message>
    <message>
        <source>%1, per minute</source>
        <translation>%1、1 分間当たり</translation>
    </message>
    <message>
        <source>the smallest total that reaches %1 with %2 confidence</source>
        <translation>%2 の信頼度で %1 に達する最小の合計</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>%1 %2 (%3).</source>
        <comment>how it was made, what it brings, from which shifts</comment>
        <translation>%1%2（%3）。</translation>
    </message>
    <message>
        <source>Stopped before it was done; the values are exploratory.</source>
        <translation>終わる前に止められました。値は探索的です。</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>カンマ区切りの値</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Save all tables as one workbook</source>
        <translation>すべての表を一つのブックとして保存</translation>
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
        <translation>%1 保護</translation>
    </message>
    <message>
        <source>Buffer after %1</source>
        <translation>%1 の後のバッファ</translation>
    </message>
    <message>
        <source>Capacity 0: items are handed over directly.</source>
        <translation>容量 0：アイテムは直接渡されます。</translation>
    </message>
    <message>
        <source>%1 places taken (%2)</source>
        <translation>置き場 %1 使用中（%2）</translation>
    </message>
    <message>
        <source>When full it feeds the line for %1 at its rated pace.</source>
        <translation>満杯なら定格ペースでラインに %1 供給します。</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1 places</source>
        <translation>
            <numerusform>ベースライン：置き場 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the upper edge, or press + and −, to change the capacity.</source>
        <translation>上の縁をドラッグするか、+ と − を押して容量を変えます。</translation>
    </message>
    <message>
        <source>no places, items are handed over directly</source>
        <translation>置き場なし、アイテムは直接渡されます</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>置き場 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>置き場 %2 のうち %1 使用中</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 アイテム</numerusform>
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
        <translation>材料待ち</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>運転</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>後工程待ち</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: name of a stop reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Items under way</source>
        <translation>搬送中のアイテム</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time between failures</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>as speed</source>
        <comment>ideal speed</comment>
        <translation>速度と同じ</translation>
    </message>
    <message>
        <source>at one free place</source>
        <comment>restart level</comment>
        <translation>一つ空けば</translation>
    </message>
    <message>
        <source>never</source>
        <comment>interval between stops</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>once</source>
        <comment>repetition of a calendar entry</comment>
        <translation>一度</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>calendar entry</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameter without a value</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>as the station&apos;s speed</source>
        <translation>設備の速度と同じ</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>a reason of stops</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>never fails</source>
        <translation>故障なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>starved</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>材料待ち</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>運転</translation>
    </message>
    <message>
        <source>down</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>故障</translation>
    </message>
    <message>
        <source>jammed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>後工程待ち</translation>
    </message>
    <message>
        <source>in changeover</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>閉鎖</translation>
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
        <translation>%1、そのファイルはもうありません</translation>
    </message>
    <message>
        <source>other line “%1”</source>
        <translation>別のライン「%1」</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>ライン「%1」</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>シナリオ「%1」</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>プロジェクト「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>時点 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whose file is empty or cannot be read</source>
        <translation>%1（ファイルが空か、読み込めません）</translation>
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
        <translation> または </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionSearch</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Up and down choose, Enter does it, Escape closes.</source>
        <translation>上下で選び、Enter で行い、Esc で閉じます。</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>見つかった操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>an action that is switched on</comment>
        <translation>%1（オン）</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <comment>an action</comment>
        <translation>%1、使用不可</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Find an action or a setting</source>
        <translation>操作または設定を探す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
        <translation>フォルダ %1 に書けません</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CalendarPanel</name>
    <message>
        <source>break</source>
        <comment>name of a calendar entry</comment>
        <translation>休憩</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>name of a calendar entry</comment>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>テンプレート「%1」</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>ベースライン：今のライン</translation>
    </message>
    <message>
        <source>“%1”: another line</source>
        <translation>「%1」：別のライン</translation>
    </message>
    <message>
        <source>Scenario “%1”; what it changes is marked</source>
        <translation>シナリオ「%1」。変えるものに印があります</translation>
    </message>
    <message>
        <source>“%1” has a problem, which stands beside its value.</source>
        <translation>「%1」に問題があり、値の横に示しています。</translation>
    </message>
    <message>
        <source>&amp;Leave out of this scenario</source>
        <translation>このシナリオで省く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset to baseline</source>
        <translation>ベースラインに戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>シフトと休憩</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Choose an entry in the week or in the list to see and change its values.</source>
        <translation>週またはリストの項目を選び、その値を見て変えてください。</translation>
    </message>
    <message>
        <source>The line is open around the clock. A calendar says when its stations stand still by plan: outside of the shifts, in breaks, for cleaning. Drag in the week to mark such a time, or begin with one of these:</source>
        <translation>ラインは一日中稼働可能です。カレンダーは設備がいつ計画的に止まるかを示します：シフトの外、休憩、清掃。週の中をドラッグしてその時間を印すか、次のどれかから始めてください：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
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
        <translation>ベースラインとの違い</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln value(s)</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1、値 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the baseline, %1 (Delete)</source>
        <translation>ベースラインに戻す、%1（Delete）</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartDocks</name>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartHeader</name>
    <message>
        <source>Show the whole shift</source>
        <translation>シフト全体を表示</translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation>このグラフを保存またはコピー</translation>
    </message>
    <message>
        <source>Show the whole shift and all values, on axes that fit them (wheel or drag zooms, Shift and wheel pans; Ctrl and wheel, or the wheel over the numbers, zooms the values)</source>
        <translation>シフト全体とすべての値を、合う軸で表示します（ホイールまたはドラッグで拡大、Shift とホイールで移動、Ctrl とホイール、または数字の上のホイールで値を拡大）</translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation>どのグラフを表示するか</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>新しいグラフ(&amp;N)</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>まだ結果なし</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>古い結果</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartView</name>
    <message>
        <source>Chart without a result</source>
        <translation>結果のないグラフ</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>グラフの行</translation>
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
        <translation>それと比べる</translation>
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
        <translation>異なる</translation>
    </message>
    <message>
        <source>%1 is not possible at %2, which runs %3 cycles per hour.</source>
        <translation>毎時 %3 サイクルで動く %2 では %1 は不可能です。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterSection</name>
    <message>
        <source>As the plant counts it</source>
        <translation>工場の数え方で</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Enter these values as the plant counts them: stops per running hour, minutes per stop, or a log</source>
        <translation>工場の数え方でこれらの値を入力します：運転 1 時間の停止、停止 1 回の分、または記録</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CsvOptionsDialog</name>
    <message>
        <source>Begin with a byte &amp;order mark</source>
        <translation>バイト順マークで始める(&amp;O)</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>カンマ区切りの値</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>セミコロン ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>カンマ ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>小数点 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>小数コンマ 1,5</translation>
    </message>
    <message>
        <source>By it Excel knows that the letters are UTF-8; other programs seldom need it.</source>
        <translation>これで Excel は文字が UTF-8 とわかります。他のプログラムではめったに要りません。</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>区切り(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>小数記号(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As usual &amp;here</source>
        <translation>この国の標準(&amp;H)</translation>
    </message>
    <message>
        <source>What spreadsheets in your country open by themselves</source>
        <translation>お使いの国の表計算ソフトがそのまま開くもの</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CurrencyEdit</name>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is no currency “%1”. Did you mean %2?</source>
        <translation>通貨「%1」はありません。%2 のことですか？</translation>
    </message>
    <message>
        <source>There is no currency “%1”, or more than one fits.</source>
        <translation>通貨「%1」がないか、複数が当てはまります。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DaysEdit</name>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>月曜から金曜</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramEditor</name>
    <message>
        <source>There is nothing to paste: the clipboard holds no text. Copy a station first.</source>
        <translation>貼り付けるものがありません：クリップボードにテキストがありません。まず設備をコピーしてください。</translation>
    </message>
    <message>
        <source>Nothing was pasted: the text on the clipboard holds no stations.</source>
        <translation>何も貼り付けませんでした：クリップボードのテキストに設備がありません。</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1 of the text on the clipboard: %2</source>
        <translation>何も貼り付けませんでした。クリップボードのテキストの %1 行目：%2</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text on the clipboard: %1</source>
        <translation>何も貼り付けませんでした。クリップボードのテキスト：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramExport</name>
    <message>
        <source>At %1.</source>
        <translation>%1 に。</translation>
    </message>
    <message>
        <source>Shift %1 of %2 at %3, seed %4; exploratory.</source>
        <comment>number, count, time, seed</comment>
        <translation>シフト %1 / %2、%3、シード %4。探索的。</translation>
    </message>
    <message>
        <source>One moment of one simulated shift.</source>
        <translation>シミュレーションした 1 シフトの 1 時点。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Stations and their parameters</source>
        <translation>設備とそのパラメータ</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>1 サイクルのアイテム数</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>作るもの</translation>
    </message>
    <message>
        <source>%1 – diagram</source>
        <translation>%1 – ライン図</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramScene</name>
    <message>
        <source>raw items</source>
        <translation>原料アイテム</translation>
    </message>
    <message>
        <source>Source: there is always a raw item for the first station. Counted are the items taken.</source>
        <translation>供給元：最初の設備には常に原料アイテムがあります。取られたアイテムを数えます。</translation>
    </message>
    <message>
        <source>Finished items, delivered by the last station</source>
        <translation>最後の設備が出荷した完成アイテム</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>排出</translation>
    </message>
    <message>
        <source>Items that an inspection took out of the line</source>
        <translation>検査がラインから取り出したアイテム</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramView</name>
    <message>
        <source>Diagram of the line</source>
        <translation>ラインのライン図</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%2 シフト中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 shifts differ</source>
        <translation>%2 シフト中 %1 が異なる</translation>
    </message>
    <message>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>確かだが重要でない</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>重要な差なし</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>まだデータ不足</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>比べるものがありません。</translation>
    </message>
    <message>
        <source>More shifts are being simulated; it is too early for a verdict.</source>
        <translation>さらにシフトをシミュレーション中です。判定には早すぎます。</translation>
    </message>
    <message>
        <source>Agrees exactly with %1 in every shift simulated; %2.</source>
        <comment>at most so many can differ</comment>
        <translation>シミュレーションした全シフトで %1 と完全に一致。%2。</translation>
    </message>
    <message>
        <source>Only %1 of %2 shifts differ: too few for a verdict.</source>
        <translation>%2 シフト中 %1 だけが異なります：判定には少なすぎます。</translation>
    </message>
    <message>
        <source>Better than %1: the interval excludes 0.</source>
        <translation>%1 より良い：区間が 0 を含みません。</translation>
    </message>
    <message>
        <source>Worse than %1: the interval excludes 0.</source>
        <translation>%1 より悪い：区間が 0 を含みません。</translation>
    </message>
    <message>
        <source>Different from %1: the interval excludes 0.</source>
        <translation>%1 と異なる：区間が 0 を含みません。</translation>
    </message>
    <message>
        <source>There is a difference to %1, but too small to be relevant: the interval lies within ±%2.</source>
        <translation>%1 との差はありますが、小さくて重要ではありません：区間が ±%2 の中にあります。</translation>
    </message>
    <message>
        <source>No relevant difference to %1: the interval lies within ±%2.</source>
        <translation>%1 と重要な差なし：区間が ±%2 の中にあります。</translation>
    </message>
    <message>
        <source>Not enough evidence for a difference to %1.</source>
        <translation>%1 との差を示すデータが不足しています。</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s)</source>
        <translation>
            <numerusform>全 %Ln シフトで同じ</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference in this shift</source>
        <translation>このシフトでは差なし</translation>
    </message>
    <message>
        <source>In this one shift; another shift may show the opposite.</source>
        <translation>この 1 シフトだけのことで、別のシフトでは逆かもしれません。</translation>
    </message>
    <message>
        <source>± of the difference at %1</source>
        <translation>差の ± は %1</translation>
    </message>
    <message>
        <source>± of the difference at %1, as this is verdict %2 on growing data</source>
        <translation>差の ± は %1、増えるデータに対する %2 回目の判定のため</translation>
    </message>
    <message>
        <source>the same luck for both: as sure as with %1 times as many shifts</source>
        <translation>両方に同じ乱数：%1 倍のシフト数と同じ確かさ</translation>
    </message>
    <message>
        <source>relevant from %1</source>
        <translation>%1 から重要</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, so many stops: too few</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The interval hangs on few stops: %1.</source>
        <comment>so many: too few</comment>
        <translation>区間が少数の停止に左右されます：%1。</translation>
    </message>
    <message>
        <source>shifts %1 … %2</source>
        <translation>シフト %1 … %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DrawingView</name>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>There is no picture of this study.</source>
        <translation>この調査の図はありません。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message>
        <source>At a time of day</source>
        <translation>時刻に</translation>
    </message>
    <message>
        <source>After minutes of the run</source>
        <translation>計算の何分後に</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>一度だけ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Begin of %1</source>
        <translation>%1 の開始</translation>
    </message>
    <message>
        <source>This scenario leaves “%1” out: %2.</source>
        <comment>an entry, when it is</comment>
        <translation>このシナリオは「%1」を省きます：%2。</translation>
    </message>
    <message>
        <source>Of the baseline, where it can be renamed for all scenarios.</source>
        <translation>ベースラインのもので、そこで全シナリオの名前を変えられます。</translation>
    </message>
    <message>
        <source>Not in the scheduled time: the OEE leaves it out.</source>
        <translation>計画時間の外：OEE に入りません。</translation>
    </message>
    <message>
        <source>In the scheduled time: it lowers availability.</source>
        <translation>計画時間の中：時間稼働率を下げます。</translation>
    </message>
    <message>
        <source>Without a length it closes nothing.</source>
        <translation>長さがなければ何も閉じません。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2 まで</translation>
    </message>
    <message>
        <source>until %1 on the day after</source>
        <translation>翌日 %1 まで</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %Ln day(s) later</source>
        <translation>
            <numerusform>%Ln 日後の %1 まで</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 に</translation>
    </message>
    <message>
        <source>after %1 of the run</source>
        <translation>計算の %1 後</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryList</name>
    <message>
        <source>left out by this scenario</source>
        <translation>このシナリオで省略</translation>
    </message>
    <message>
        <source>added by this scenario</source>
        <translation>このシナリオで追加</translation>
    </message>
    <message>
        <source>changed by this scenario</source>
        <translation>このシナリオで変更</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>カレンダーの項目</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %Ln fresh shift(s)</source>
        <translation>
            <numerusform>新しい %Ln シフトで確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <comment>so far</comment>
        <translation>%2 シフト中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulated shift(s)</source>
        <translation>
            <numerusform>シミュレーション %Ln シフト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>探索的：%Ln シフト</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <comment>length of a shift</comment>
        <translation>%1 のシフト</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>losses of the exploring shifts</source>
        <translation>探索シフトの損失</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>ラインにまだ設備がありません。</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>ラインはこのままでは計算できません：%1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller change(s)</source>
        <translation>
            <numerusform>小さい変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller loss(es)</source>
        <translation>
            <numerusform>小さい損失 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>± at %1: simulation luck only, not the uncertainty of the input data</source>
        <translation>± は %1：シミュレーションの偶然のみで、入力データの不確かさは含みません</translation>
    </message>
    <message>
        <source>± at %1, of differences at %2: simulation luck only, not the uncertainty of the input data</source>
        <translation>± は %1、差は %2：シミュレーションの偶然のみで、入力データの不確かさは含みません</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message>
        <source>What is edited</source>
        <translation>編集しているもの</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>すべてのシナリオ</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln change(s))</source>
        <translation>
            <numerusform>%1（変更 %Ln 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the scenario %1</source>
        <translation>シナリオ %1 を編集</translation>
    </message>
    <message>
        <source>Edit the other line %1</source>
        <translation>別のライン %1 を編集</translation>
    </message>
    <message>
        <source>Edit the baseline</source>
        <translation>ベースラインを編集</translation>
    </message>
    <message>
        <source>Edit the scenario “%1”: changes are kept beside the baseline, which stays as it is</source>
        <translation>シナリオ「%1」を編集：変更はベースラインと別に残り、ベースラインはそのままです</translation>
    </message>
    <message>
        <source>Edit the other line “%1”: today’s line stays as it is</source>
        <translation>別のライン「%1」を編集：今のラインはそのままです</translation>
    </message>
    <message>
        <source>Edit the baseline itself: the line as it is today</source>
        <translation>ベースライン自体を編集：今のライン</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>シナリオ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExcludesEdit</name>
    <message>
        <source>none</source>
        <comment>scenarios</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExportMenu</name>
    <message>
        <source>&amp;Save picture…</source>
        <translation>図を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>図をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as s&amp;lide</source>
        <translation>スライドとしてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Save as sl&amp;ide</source>
        <translation>スライドとして保存(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Print picture…</source>
        <translation>図を印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>表を保存(&amp;T)…</translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation>表をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;rint table…</source>
        <translation>表を印刷(&amp;R)…</translation>
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
        <translation>表として表示(&amp;W)</translation>
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
        <translation>ベースライン %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>ベースラインに戻す、%1</translation>
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
        <translation>計画時間中の定格 %1 に対して</translation>
    </message>
    <message>
        <source>= %1 of %2 rated</source>
        <comment>output per hour, rated output per hour</comment>
        <translation>= 定格 %2 のうち %1</translation>
    </message>
    <message>
        <source>scheduled time differs</source>
        <translation>計画時間が異なる</translation>
    </message>
    <message>
        <source>The scheduled time differs from the baseline&apos;s, so that the two are of other hours; TEEP is of all hours in both.</source>
        <translation>計画時間がベースラインと異なるので、両者は別の時間に対するものです。TEEP はどちらも全時間に対するものです。</translation>
    </message>
    <message>
        <source>Exploratory: the same shifts served to find this scenario. Confirm it on fresh ones.</source>
        <translation>探索的：このシナリオを見つけるのに同じシフトを使いました。新しいシフトで確認してください。</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>確認済み：%1</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation>
            <numerusform>何の選択にも使わなかった新しい %Ln シフトで。± は %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>set by the calendar, in every shift the same</source>
        <comment>the loading</comment>
        <translation>カレンダーで決まり、どのシフトでも同じ</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected.</source>
        <comment>a station</comment>
        <translation>生産：%1 が集めた良品。</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1.</source>
        <comment>a station</comment>
        <translation>生産：%1 の出すもの単位で出荷した良品。</translation>
    </message>
    <message>
        <source>Output: good units delivered.</source>
        <translation>生産：出荷した良品。</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out: %1.</source>
        <translation>計画外なので除外：%1。</translation>
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
        <translation>ポイント</translation>
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
            <numerusform>%1 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 アイテム</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <comment>a figure</comment>
        <translation>%1、すべて同じ</translation>
    </message>
    <message>
        <source>at most %1 can differ</source>
        <comment>percent of shifts</comment>
        <translation>異なりうるのは最大 %1</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation>
            <numerusform>全 %Ln シフトで同じ。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>停止 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln シフト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: too few</source>
        <comment>so many stops, so many shifts</comment>
        <translation>%2 に %1：少なすぎます</translation>
    </message>
    <message>
        <source>%1 of %2 in %3: too few</source>
        <comment>so many stops, station and reason, so many shifts</comment>
        <translation>%3 に %2 の %1：少なすぎます</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileNotices</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program.</source>
        <translation>
            <numerusform>%1 が別のプログラムで変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You have changes of your own, too.</source>
        <translation>%1 あなたにも変更があります。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>Reload, losing mine</source>
        <translation>再読み込みして自分の変更を捨てる</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer there. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 はもうありません。見えているものはまだ完全です。残すには保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty or can no longer be read. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 は空か、読み込めなくなりました。表示されている内容は完全なままです。残すには保存してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileOpening</name>
    <message>
        <source>Opened is %1 with what belongs to its line. Not opened: %2</source>
        <translation>%1 と、そのラインに属するファイルを開きました。開かなかったもの：%2</translation>
    </message>
    <message>
        <source>Where is “%1”, which “%2” needs?</source>
        <translation>「%2」に必要な「%1」はどこですか？</translation>
    </message>
    <message>
        <source>This belongs to the project “%1”.</source>
        <translation>これはプロジェクト「%1」のものです。</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln scenario(s) of this line beside it.</source>
        <translation>
            <numerusform>隣にこのラインのシナリオが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them, too</source>
        <translation>それらも開く</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>プロジェクト、ライン、シナリオを開きます</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新しいライン</translation>
    </message>
    <message>
        <source>Add scenarios of this line</source>
        <translation>このラインのシナリオを追加</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 はすでに開いています。</translation>
    </message>
    <message>
        <source>%1 is a line, not a scenario. To see it, use “Open”.</source>
        <translation>%1 はシナリオではなくラインです。見るには「開く」を使ってください。</translation>
    </message>
    <message>
        <source>%1 was not added: it belongs to another line than “%2”.</source>
        <translation>%1 は追加しませんでした：「%2」とは別のラインのものです。</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 を追加しました</translation>
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
        <translation>グループ</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>アクセスリスト</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>There are no changes to save</source>
        <translation>保存する変更はありません</translation>
    </message>
    <message>
        <source>Save a copy of the scenario “%1”</source>
        <translation>シナリオ「%1」のコピーを保存</translation>
    </message>
    <message>
        <source>Save a copy of the line “%1”</source>
        <translation>ライン「%1」のコピーを保存</translation>
    </message>
    <message>
        <source>LineTwin files</source>
        <translation>LineTwin ファイル</translation>
    </message>
    <message>
        <source>This file is open. A copy needs another name.</source>
        <translation>このファイルは開いています。コピーには別の名前が必要です。</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” with its line: %2</source>
        <translation>「%1」のコピーをラインと共に保存しました：%2</translation>
    </message>
    <message>
        <source>Saved a copy of “%1”: %2</source>
        <translation>「%1」のコピーを保存しました：%2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>%1 was saved, but the system did not let its %2 be kept.</source>
        <translation>%1 を保存しましたが、システムが%2の維持を許しませんでした。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saving %1. The disk is slow.</source>
        <translation>%1 を保存しています。ディスクの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>作業に戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileWriter</name>
    <message>
        <source>“%1” was changed by another program while it was being saved.</source>
        <translation>「%1」は保存中に別のプログラムで変更されました。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FindingsPanel</name>
    <message>
        <source>line %1</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy the whole list as text</source>
        <translation>一覧全体をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Remove what the scenario changes at a station that is not in the line</source>
        <translation>ラインにない設備でのシナリオの変更を除きます</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Remove the changes at “%1”</source>
        <translation>「%1」での変更を除く</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideHits</name>
    <message>
        <source>Found in the guide</source>
        <translation>ガイドで見つかったもの</translation>
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
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準の大きさ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>これらの語をすべて含むものはガイドにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message>
        <source>No cycle of “%1” ends within the shift: one takes %2.</source>
        <translation>「%1」のサイクルはシフト内に終わりません：1 サイクルは %2 です。</translation>
    </message>
    <message>
        <source>No difference to the baseline in this shift.</source>
        <translation>このシフトではベースラインとの差なし。</translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s); %1.</source>
        <translation>
            <numerusform>全 %Ln シフトでベースラインと同じ。%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s) so far.</source>
        <translation>
            <numerusform>これまで全 %Ln シフトでベースラインと同じ。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲▼ compares with the baseline on the same luck, ± at %1.</source>
        <translation>▲▼ は同じ乱数でのベースラインとの比較、± は %1。</translation>
    </message>
    <message>
        <source>What is confirmed has its ± at %1.</source>
        <translation>確認済みのものの ± は %1。</translation>
    </message>
    <message>
        <source>± is the %1 interval of the mean: simulation luck only, not the uncertainty of the input data.</source>
        <translation>± は平均の %1 区間：シミュレーションの偶然のみで、入力データの不確かさは含みません。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::InvestmentSection</name>
    <message>
        <source>add up</source>
        <translation>加算する</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>年間時間</translation>
    </message>
    <message>
        <source>How long the line runs a year with this change; without, as the line says.</source>
        <translation>この変更でラインが年間どれだけ動くか。なければラインの指定どおり。</translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation>耐用年数</translation>
    </message>
    <message>
        <source>For how long the gain is had; with it the net present value is told.</source>
        <translation>利益がどれだけ続くか。これがあると正味現在価値を示します。</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>割引率、%</translation>
    </message>
    <message>
        <source>A year. Has an effect with a life only.</source>
        <translation>年当たり。耐用年数があるときだけ効果があります。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>What the change costs once. Comparisons then tell when it has paid back. In files: investment.cost.</source>
        <translation>変更の一度きりの費用。比較はいつ回収されるかを示します。ファイルでは：investment.cost。</translation>
    </message>
    <message>
        <source>as the line</source>
        <comment>operating hours</comment>
        <translation>ラインと同じ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>life, discount rate</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 ファイルでは：%2。</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Scenarios that cannot be chosen with this one when the best set is sought. In files: investment.excludes.</source>
        <translation>最良の組を探すとき、これと一緒に選べないシナリオ。ファイルでは：investment.excludes。</translation>
    </message>
    <message>
        <source>Adds to other measures on the same values</source>
        <translation>同じ値への他の対策に加算する</translation>
    </message>
    <message>
        <source>Same values</source>
        <translation>同じ値</translation>
    </message>
    <message>
        <source>Measures that touch the same value exclude each other, unless each says this: then their ratios to the baseline are multiplied. In files: investment.combine.</source>
        <translation>同じ値に触れる対策は互いに排他です。ただしそれぞれがこれを指定すると、ベースラインに対する比を掛け合わせます。ファイルでは：investment.combine。</translation>
    </message>
    <message>
        <source>Fold the investment away</source>
        <translation>投資を折りたたむ</translation>
    </message>
    <message>
        <source>What the change costs once, to tell when it pays back</source>
        <translation>変更の一度きりの費用、いつ回収されるかを示すため</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation>投資：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message>
        <source>Look at it…</source>
        <translation>見る…</translation>
    </message>
    <message>
        <source>Picture and table of what is kept, and a way to remove it</source>
        <translation>残したものの図と表、およびそれを除く方法</translation>
    </message>
    <message>
        <source>Kept from %1: %2</source>
        <translation>%1 から保管：%2</translation>
    </message>
    <message>
        <source>Kept with the project</source>
        <translation>プロジェクトと共に保管</translation>
    </message>
    <message>
        <source>Not kept with the project</source>
        <translation>プロジェクトと共に保管されていません</translation>
    </message>
    <message>
        <source>Kept with the project once that is saved</source>
        <translation>プロジェクトの保存後に共に保管</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>以前のもの %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>見る…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptStudiesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>除去(&amp;R)</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>保管した調査</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>It is no longer kept with the project.</source>
        <translation>プロジェクトと共に保管されなくなりました。</translation>
    </message>
    <message>
        <source>The line or a scenario has changed since: this study is older than the model.</source>
        <translation>その後ラインまたはシナリオが変わりました：この調査はモデルより古いです。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>図と表を保存またはコピー</translation>
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
        <translation>%1 シフト、シード %2。新しい乱数で確認済み</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; exploratory</source>
        <translation>%1 シフト、シード %2。探索的</translation>
    </message>
    <message>
        <source>Run on %1: %2. %3.</source>
        <translation>%1 に実行：%2。%3。</translation>
    </message>
    <message>
        <source>%1 By LineTwin %2.</source>
        <translation>%1 LineTwin %2 による。</translation>
    </message>
    <message>
        <source>older than the model</source>
        <translation>モデルより古い</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeyFigureCard</name>
    <message>
        <source>&lt;p&gt;One shift in ten is below the first number, another one in ten above the second.&lt;/p&gt;</source>
        <translation>&lt;p&gt;10 シフトに 1 つは最初の数より下、別の 1 つは二番目の数より上です。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LabelledQuantity</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1、単位 %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineMoney</name>
    <message>
        <source>Operating hours a year, in h</source>
        <translation>年間稼働時間、h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation>年間稼働時間</translation>
    </message>
    <message>
        <source>In which all prices and costs of the line are. Type its letters or a part of its name. In files: currency.</source>
        <translation>ラインのすべての価格と費用の通貨。文字または名前の一部を入力します。ファイルでは：currency。</translation>
    </message>
    <message>
        <source>How long the line runs a year: makes money per year of money per hour. In files: operating_hours_per_year.</source>
        <translation>ラインが年間どれだけ動くか：毎時の金額を年間の金額にします。ファイルでは：operating_hours_per_year。</translation>
    </message>
    <message>
        <source>Without them money is shown per run and per hour, not per year.</source>
        <translation>なければ金額は年間でなく、計算当たりと毎時で示します。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineNotices</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Try as another line</source>
        <translation>別のラインとして試す</translation>
    </message>
    <message>
        <source>The line itself changed, for “%1” and all its scenarios.</source>
        <translation>「%1」とそのすべてのシナリオについて、ライン自体が変わりました。</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare the change with it, try it as another line.</source>
        <translation>今のラインを変えています。変更をそれと比べるには、別のラインとして試してください。</translation>
    </message>
    <message>
        <source>The line itself changed, for the Baseline and all scenarios.</source>
        <translation>ベースラインとすべてのシナリオについて、ライン自体が変わりました。</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare these changes with it, make them a what-if.</source>
        <translation>今のラインを変えています。変更をそれと比べるには、「もしも」にしてください。</translation>
    </message>
    <message>
        <source>Make them a what-if</source>
        <translation>「もしも」にする</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineSettingsEditor</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The name of the line. In files: name.</source>
        <translation>ラインの名前。ファイルでは：name。</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>ペースメーカー</translation>
    </message>
    <message>
        <source>The station that sets the line&apos;s pace: the line&apos;s OEE is measured against it, the same for every scenario. Automatic: the one with the smallest rated speed. In files: constraint.</source>
        <translation>ラインのペースを決める設備：ラインの OEE はこれに対して測られ、どのシナリオでも同じです。自動：定格速度が最小のもの。ファイルでは：constraint。</translation>
    </message>
    <message>
        <source>Real good units</source>
        <translation>実際の良品</translation>
    </message>
    <message>
        <source>Real OEE</source>
        <translation>実際の OEE</translation>
    </message>
    <message>
        <source>OEE of the real line, measured against the constraint&apos;s rated speed over all scheduled time. In percent: 74, or 37/50; 0.74 means 0.74 %. In files: observed.oee.</source>
        <translation>実際のラインの OEE、全計画時間についてペースメーカーの定格速度に対して測ったもの。百分率：74、または 37/50。0.74 は 0.74 % の意味です。ファイルでは：observed.oee。</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Stands in the editor of a figure that nobody has measured</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Forget this figure</source>
        <translation>この値を忘れる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Pace at which the real line delivered good units. The figures show how far the model is from it; no result depends on it. In files: observed.good_units_per_hour.</source>
        <translation>実際のラインが良品を出荷したペース。数値はモデルとの隔たりを示し、結果はこれに左右されません。ファイルでは：observed.good_units_per_hour。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Shown: %1 to %2.</source>
        <translation>表示：%1 から %2。</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 since its start, h:mm.</source>
        <translation>表示：開始から %1 から %2、h:mm。</translation>
    </message>
    <message>
        <source>There is nothing to draw: the line has no stations yet.</source>
        <translation>描くものなし：ラインにまだ設備がありません。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveRunner</name>
    <message>
        <source>This run is too long to keep every event, so playback shows it every %1. The figures count everything.</source>
        <translation>この計算は長すぎてすべての出来事を残せないので、再生は %1 ごとに示します。数値はすべてを数えています。</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Shorten it, or ask for fewer shifts.</source>
        <translation>この計算にはメモリが足りません。短くするか、シフトを減らしてください。</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>計算に失敗しました。</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>計算に失敗しました：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LogEntry</name>
    <message>
        <source>From a log</source>
        <translation>記録から</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>これらの値を使う</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>動いたサイクル</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>記録の時間に設備が行ったサイクル。</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>運転時間</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>設備が動いていた時間。待ちと停止の時間は数えません。</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>記録が数える停止の回数。</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>停止した分</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>それらの停止の長さの合計。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>三つすべてに記入してください。</translation>
    </message>
    <message>
        <source>No station can have counted that: at most one stop a cycle, and minutes only with stops.</source>
        <translation>そう数えた設備はありえません：停止は 1 サイクルに最大 1 回で、分は停止がある場合だけです。</translation>
    </message>
    <message>
        <source>jams from a log</source>
        <translation>記録からのチョコ停</translation>
    </message>
    <message>
        <source>breakdowns from a log</source>
        <translation>記録からの故障</translation>
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
        <translation>計画時間に対する百分率での損失</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Losses in minutes</source>
        <translation>分での損失</translation>
    </message>
    <message>
        <source>units</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Losses in units that could have been made</source>
        <translation>作れたはずの個数での損失</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What the losses cost, and what margin is left</source>
        <translation>損失の費用と、残る限界利益</translation>
    </message>
    <message>
        <source>Losses from scheduled time to good product</source>
        <translation>計画時間から良品までの損失</translation>
    </message>
    <message>
        <source>Go to the longest stop</source>
        <translation>最長の停止へ移る</translation>
    </message>
    <message>
        <source>Where the margin of %1 at its rated pace goes, a run</source>
        <translation>定格ペースでの %1 の限界利益の行方、計算当たり</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>%1 の時間の行方</translation>
    </message>
    <message>
        <source>%1: not in the shift that is played</source>
        <translation>%1：再生中のシフトにありません</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossTableModel</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>搬送中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the name of its reason: &quot;jammed (glue)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>定格ペースでの限界利益</translation>
    </message>
    <message>
        <source>Output, not sold</source>
        <translation>生産したが未販売</translation>
    </message>
    <message>
        <source>Made, not sold</source>
        <translation>作ったが未販売</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>限界利益</translation>
    </message>
    <message>
        <source>%1 would be the margin if %2 made good units at its rated pace all the time.</source>
        <translation>%2 がずっと定格ペースで良品を作れば、限界利益は %1 になります。</translation>
    </message>
    <message>
        <source>%1: good units that were output in what could not be sold, as a container that is defective or not delivered yet.</source>
        <translation>%1：売れなかったもの、たとえば不良や未出荷の容器の中に生産された良品。</translation>
    </message>
    <message>
        <source>%1: material and conversion of units that were made and not sold: rejected, defective or still in the line.</source>
        <translation>%1：作ったが売れなかった個数の材料と加工：排出、不良、またはまだラインの中。</translation>
    </message>
    <message>
        <source>%1 is the margin that is left.</source>
        <translation>%1 が残る限界利益です。</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全時間</translation>
    </message>
    <message>
        <source>Scheduled time</source>
        <translation>計画時間</translation>
    </message>
    <message>
        <source>Good product</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>Shipped defective</source>
        <translation>不良のまま出荷</translation>
    </message>
    <message>
        <source>Rejected though good: %1</source>
        <translation>良品なのに排出：%1</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>他で排出</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>排出：%1</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>低速サイクル</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>仕掛かり</translation>
    </message>
    <message>
        <source>Down: other reasons</source>
        <translation>故障：その他の理由</translation>
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
        <translation>チョコ停：その他の理由</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>Jammed: %1</source>
        <translation>チョコ停：%1</translation>
    </message>
    <message>
        <source>In changeover: other reasons</source>
        <translation>段取り替え：その他の理由</translation>
    </message>
    <message>
        <source>Changeovers</source>
        <translation>段取り替え</translation>
    </message>
    <message>
        <source>In changeover: %1</source>
        <translation>段取り替え：%1</translation>
    </message>
    <message>
        <source>Closed: other reasons</source>
        <translation>閉鎖：その他の理由</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉鎖</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>閉鎖：%1</translation>
    </message>
    <message>
        <source>Starved: other causes</source>
        <extracomment>A loss and what caused it: &quot;Starved: Filler jammed&quot;</extracomment>
        <translation>材料待ち：その他の原因</translation>
    </message>
    <message>
        <source>Starved: %1 %2</source>
        <translation>材料待ち：%1 %2</translation>
    </message>
    <message>
        <source>Blocked: other causes</source>
        <translation>後工程待ち：その他の原因</translation>
    </message>
    <message>
        <source>Blocked: %1 %2</source>
        <translation>後工程待ち：%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 ポイント</translation>
    </message>
    <message>
        <source>%1: %2 of margin, that of the units which %3 would have made.</source>
        <comment>a loss</comment>
        <translation>%1：限界利益 %2、%3 が作れたはずの個数の分。</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that %4 could make.</source>
        <translation>%1：%4 が作れる %3 のうち %2。</translation>
    </message>
    <message>
        <source>%1: %2 of %3&apos;s time.</source>
        <translation>%1：%3 の時間の %2。</translation>
    </message>
    <message>
        <source>%2 did not make %1, blocked because %3 was %4.</source>
        <translation>%2 は %1 を作れず、%3 が%4のため後工程待ち。</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was blocked because %3 was %4.</source>
        <translation>%2 の時間の %1 は、%3 が%4のため後工程待ち。</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because %3 was %4.</source>
        <translation>%2 は %1 を作れず、%3 が%4のため材料待ち。</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because %3 was %4.</source>
        <translation>%2 の時間の %1 は、%3 が%4のため材料待ち。</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because items from %3 were still under way.</source>
        <translation>%2 は %1 を作れず、%3 からのアイテムがまだ搬送中のため材料待ち。</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because items from %3 were still under way.</source>
        <translation>%2 の時間の %1 は、%3 からのアイテムがまだ搬送中のため材料待ち。</translation>
    </message>
    <message>
        <source>All the time, in which %1 could make %2 at its ideal pace.</source>
        <translation>全時間。%1 は理想ペースで %2 を作れます。</translation>
    </message>
    <message>
        <source>The scheduled time, in which %1 could make %2 at its ideal pace.</source>
        <translation>計画時間。%1 は理想ペースで %2 を作れます。</translation>
    </message>
    <message>
        <source>Difference to the baseline %1, at %2 between %3 and %4. Exploratory.</source>
        <translation>ベースラインとの差 %1、%2 で %3 から %4。探索的。</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>ベースラインとの差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
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
        <translation>個</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Losses in money</source>
        <translation>金額での損失</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Where the margin goes, a run</source>
        <translation>限界利益の行方、計算当たり</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>%1 の時間の行方</translation>
    </message>
    <message>
        <source>Station that caused it</source>
        <translation>原因の設備</translation>
    </message>
    <message>
        <source>State of that station</source>
        <translation>その設備の状態</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>停止の理由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>量、%1</translation>
    </message>
    <message>
        <source>Amount: %1 interval from</source>
        <translation>量：%1 区間の下限</translation>
    </message>
    <message>
        <source>Amount: %1 interval to</source>
        <translation>量：%1 区間の上限</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>割合、%</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>時間、min</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>個</translation>
    </message>
    <message>
        <source>Share: %1 interval from, %</source>
        <translation>割合：%1 区間の下限、%</translation>
    </message>
    <message>
        <source>Share: %1 interval to, %</source>
        <translation>割合：%1 区間の上限、%</translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation>変化、パーセントポイント</translation>
    </message>
    <message>
        <source>Change: %1 interval from</source>
        <translation>変化：%1 区間の下限</translation>
    </message>
    <message>
        <source>Change: %1 interval to</source>
        <translation>変化：%1 区間の上限</translation>
    </message>
    <message>
        <source>%1 interval of the mean: %2 … %3.</source>
        <translation>平均の %1 区間：%2 … %3。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MeasureSettings</name>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>for all together</source>
        <translation>すべて合わせて</translation>
    </message>
    <message>
        <source>No scenario has an investment yet. Select one, open “Investment” below its name and say what it costs.</source>
        <translation>投資のあるシナリオがまだありません。一つ選び、名前の下の「投資」を開いて費用を書いてください。</translation>
    </message>
    <message>
        <source>Scenarios of the shown line with an investment, over its baseline</source>
        <translation>表示中のラインの投資のあるシナリオ、そのベースラインに対して</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>選べる対策</translation>
    </message>
    <message>
        <source>“%1” costs %2</source>
        <translation>「%1」の費用 %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MixSettings</name>
    <message>
        <source>of the running time</source>
        <translation>運転時間</translation>
    </message>
    <message>
        <source>of the good units</source>
        <translation>良品</translation>
    </message>
    <message>
        <source>By good units a product takes as much time as its units need. Changing over takes none.</source>
        <translation>良品で数えると、製品はその個数に必要なだけの時間を取ります。切り替えの時間は数えません。</translation>
    </message>
    <message>
        <source>Shares in the mix, %</source>
        <translation>ミックスの割合、%</translation>
    </message>
    <message>
        <source>Shares are</source>
        <translation>割合の対象</translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation>%1 の割合、%</translation>
    </message>
    <message>
        <source>The line has no product with a price yet.</source>
        <translation>ラインにはまだ価格のある製品がありません。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentVisit</name>
    <message>
        <source>%1, %2</source>
        <comment>station, what its state is</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation>%1 に</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentsPanel</name>
    <message>
        <source>&amp;Caption</source>
        <translation>説明(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Side by side with the baseline</source>
        <translation>ベースラインと並べて(&amp;S)</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Keep the moment that is shown (Ctrl+Shift+B)</source>
        <translation>表示中の時点を残す（Ctrl+Shift+B）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Tell this moment earlier (Alt+Up)</source>
        <translation>この時点を先に語る（Alt+上）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Tell this moment later (Alt+Down)</source>
        <translation>この時点を後に語る（Alt+下）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this moment (Del)</source>
        <translation>この時点を削除（Del）</translation>
    </message>
    <message>
        <source>Bookmark a moment of a shift to come back to it. The presentation (F5) tells all of them as a story: press M there.</source>
        <translation>シフトの時点を記録すると、そこへ戻れます。プレゼンテーション（F5）ではすべてを物語として語ります：そこで M を押してください。</translation>
    </message>
    <message>
        <source>Moments in their order</source>
        <translation>順番どおりの時点</translation>
    </message>
    <message>
        <source>What the room is to see in this moment</source>
        <translation>この時点で皆に見せたいもの</translation>
    </message>
    <message>
        <source>The presentation shows this moment in both lines, and not on a slide</source>
        <translation>プレゼンテーションはこの時点をスライドでなく両方のラインで示します</translation>
    </message>
    <message>
        <source>Bookmarked %1: %2</source>
        <comment>time, name</comment>
        <translation>%1 を記録しました：%2</translation>
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
        <translation>%1 · シフト %2 · %3</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>「%1」はもうありません</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MoneyStatement</name>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>Money per run, hour or unit: short words on buttons beside each other</extracomment>
        <translation>計算当たり</translation>
    </message>
    <message>
        <source>Money of a run</source>
        <translation>一計算の金額</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Money per hour of the run, planned stops included</source>
        <translation>計算の 1 時間当たりの金額、計画停止を含む</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>1 個</translation>
    </message>
    <message>
        <source>Money per good unit</source>
        <translation>良品 1 個の金額</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <comment>a product</comment>
        <translation>金額：%1</translation>
    </message>
    <message>
        <source>Money: %1, %2</source>
        <comment>a product, currency</comment>
        <translation>金額：%1、%2</translation>
    </message>
    <message>
        <source>Confirmed on fresh shifts. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>新しいシフトで確認済み。シミュレーションの偶然のみで、価格、時間、入力データの不確かさは含みません。</translation>
    </message>
    <message>
        <source>Exploratory. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>探索的。シミュレーションの偶然のみで、価格、時間、入力データの不確かさは含みません。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeeExport</name>
    <message>
        <source>figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Save or copy the figures as picture or table</source>
        <translation>数値を図または表として保存またはコピー</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeePanel</name>
    <message>
        <source>Key figures</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>Mean of shifts</source>
        <translation>シフトの平均</translation>
    </message>
    <message>
        <source>The mean over all simulated shifts, with its interval</source>
        <translation>シミュレーションした全シフトの平均とその区間</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>このシフト</translation>
    </message>
    <message>
        <source>Only the shift that is played back</source>
        <translation>再生中のシフトだけ</translation>
    </message>
    <message>
        <source>There are no figures: the line has no stations yet.</source>
        <translation>数値なし：ラインにまだ設備がありません。</translation>
    </message>
    <message>
        <source>There are no figures: the line has errors.</source>
        <translation>数値なし：ラインにエラーがあります。</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>最初の結果がまもなく出ます…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>the line has errors</source>
        <translation>ラインにエラーがあります</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>古い結果</translation>
    </message>
    <message>
        <source>the shift that is played back</source>
        <translation>再生中のシフト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln シフト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%2 シフト中 %1</translation>
    </message>
    <message>
        <source>The V-curve is a picture of its own</source>
        <translation>V カーブは別の図です</translation>
    </message>
    <message>
        <source>The stations are a picture of their own</source>
        <translation>設備は別の図です</translation>
    </message>
    <message>
        <source>The losses are a picture of their own</source>
        <translation>損失は別の図です</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 stations have room here</source>
        <translation>ここには %2 設備のうち最初の %1 しか入りません</translation>
    </message>
    <message>
        <source>Line OEE, measured against %1 at %2</source>
        <comment>a station, its pace</comment>
        <translation>ライン OEE、%1 の %2 に対して</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OptionalQuantity</name>
    <message>
        <source>Back to: %1</source>
        <translation>%1 に戻す</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OverrideNote</name>
    <message>
        <source>default&#xa0;%1</source>
        <translation>既定値 %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>ベースライン %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>既定値 %1 に戻す</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>ベースラインに戻す、%1</translation>
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
        <translation>V カーブ：設備のペース</translation>
    </message>
    <message>
        <source>&lt;p&gt;The upper line is the rated pace, the lower one what breakdowns and jams are predicted to leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of a breakdown and q of a jam per cycle, and the jam time t.&lt;/p&gt;</source>
        <translation>&lt;p&gt;上の線は定格ペース、下の線は故障とチョコ停を除いた予測です：c / (c + p·60·MTTR + q·t)。サイクルタイム c、サイクル当たりの故障の確率 p とチョコ停の確率 q、チョコ停の時間 t。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 – V-curve</source>
        <translation>%1 – V カーブ</translation>
    </message>
    <message>
        <source>Predicted from the parameters of each station alone, not simulated.</source>
        <translation>各設備単独のパラメータからの予測で、シミュレーションではありません。</translation>
    </message>
    <message>
        <source>V-curve</source>
        <translation>V カーブ</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PanePlaces</name>
    <message>
        <source>Plac&amp;e of the panel</source>
        <translation>パネルの位置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>広く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>狭く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>高く(&amp;H)</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>低く(&amp;E)</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>左へ(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>右へ(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>上へ(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>下へ(&amp;B)</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>独立したウィンドウに(&amp;O)</translation>
    </message>
    <message>
        <source>Plac&amp;e of “%1”</source>
        <comment>a panel</comment>
        <translation>「%1」の位置(&amp;E)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterPage</name>
    <message>
        <source>What it makes</source>
        <translation>作るもの</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterRow</name>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、単位 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 ファイルでは：%2。</translation>
    </message>
    <message>
        <source>%1 Range: %2 to %3. In files: %4.</source>
        <extracomment>A range: the lowest and the highest value, the latter with its unit; then the key in files</extracomment>
        <translation>%1 範囲：%2 から %3。ファイルでは：%4。</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>The lowest and the highest of several values; the lowest may be a word such as &quot;never&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>default&#xa0;%1</source>
        <translation>既定値 %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>既定値 %1 に戻す</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>ベースライン %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>ベースラインに戻す、%1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>different values, %1</source>
        <translation>異なる値、%1</translation>
    </message>
    <message>
        <source>%1 Still in force: %2.</source>
        <translation>%1 まだ有効：%2。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>1 日未満</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 か月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 から %2 日</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>%1 から %2 か月</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 から %2 年</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>すぐに回収されます。</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <comment>time</comment>
        <translation>%1 後に回収されます。</translation>
    </message>
    <message>
        <source>It has paid back after %1 (%2).</source>
        <comment>time, interval</comment>
        <translation>%1（%2）後に回収されます。</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>費用 %1、%3 時間の年に %2 の利益。</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>費用 %1、毎時 %2 の利益。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>費用 %1、%3 時間の年に限界利益が %2 変わります。</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>費用 %1、毎時の限界利益が %2 変わります。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>費用 %1、%3 時間の年に %2 の損失。</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>費用 %1、毎時 %2 の損失。</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <comment>an amount</comment>
        <translation>費用 %1。</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>利益があるとはまだデータが示していません。</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>回収されるとはまだデータが示していません。最良でも %1 後です。</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>回収されません：利益が 0 を超えません。</translation>
    </message>
    <message>
        <source>Too few shifts differ to say what it gains; more shifts would help.</source>
        <translation>異なるシフトが少なすぎて利益を言えません。シフトを増やすとよいでしょう。</translation>
    </message>
    <message>
        <source>Say under Products or in the investment how many hours the line runs a year, to see the gain a year.</source>
        <translation>年間の利益を見るには、「製品」または投資でラインの年間稼働時間を指定してください。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 is %3.</source>
        <translation>割引率 %2、%1 年間の正味現在価値は %3。</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>%1 年間の正味現在価値は %2。</translation>
    </message>
    <message>
        <source>%1 (the same in all shifts)</source>
        <comment>an amount</comment>
        <translation>%1（全シフトで同じ）</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <comment>an amount, level, interval</comment>
        <translation>%1（%2：%3 から %4）</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>an amount</comment>
        <translation>年 %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its interval</comment>
        <translation>%1（%2 から %3）</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>示されず</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <comment>a time</comment>
        <translation>示されず。最良で %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>an amount</comment>
        <translation>毎時 %1</translation>
    </message>
    <message>
        <source>%1; paid back at once</source>
        <comment>gain</comment>
        <translation>%1。すぐに回収</translation>
    </message>
    <message>
        <source>%1; paid back in %2</source>
        <comment>gain, time</comment>
        <translation>%1。%2 で回収</translation>
    </message>
    <message>
        <source>%1; paying back is not shown yet</source>
        <comment>gain</comment>
        <translation>%1。回収はまだ示されず</translation>
    </message>
    <message>
        <source>%1; never pays back</source>
        <comment>gain</comment>
        <translation>%1。回収されません</translation>
    </message>
    <message>
        <source>too few shifts differ to say what it gains</source>
        <translation>異なるシフトが少なすぎて利益を言えません</translation>
    </message>
    <message>
        <source>hours per year are not known</source>
        <translation>年間時間が不明です</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam after this moment</source>
        <translation>選択した設備にはこの時点の後に故障もチョコ停もありません</translation>
    </message>
    <message>
        <source>There is no breakdown or jam after this moment</source>
        <translation>この時点の後に故障もチョコ停もありません</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam before this moment</source>
        <translation>選択した設備にはこの時点の前に故障もチョコ停もありません</translation>
    </message>
    <message>
        <source>There is no breakdown or jam before this moment</source>
        <translation>この時点の前に故障もチョコ停もありません</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackBar</name>
    <message>
        <source>To start</source>
        <translation>始めへ</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>シフトの始めへ移ります</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>前の停止</translation>
    </message>
    <message>
        <source>Step back to the previous breakdown or jam, of the selected stations or of any (Shift+N)</source>
        <translation>選択した設備、またはいずれかの設備の前の故障やチョコ停へ戻ります（Shift+N）</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>前の出来事</translation>
    </message>
    <message>
        <source>Step back to the previous change of a station (comma)</source>
        <translation>設備の前の変化へ戻ります（コンマ）</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次の出来事</translation>
    </message>
    <message>
        <source>Step to the next change of a station (full stop)</source>
        <translation>設備の次の変化へ進みます（ピリオド）</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>次の停止</translation>
    </message>
    <message>
        <source>Step to the next breakdown or jam, of the selected stations or of any (N)</source>
        <translation>選択した設備、またはいずれかの設備の次の故障やチョコ停へ進みます（N）</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>What is played is the run before the last change</source>
        <translation>再生しているのは最後の変更の前の計算です</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Playback speed: simulated seconds per second</source>
        <translation>再生速度：1 秒当たりのシミュレーション秒数</translation>
    </message>
    <message>
        <source>As fast as shown</source>
        <translation>表示どおりの速さ</translation>
    </message>
    <message>
        <source>× %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>As fast as the pictures can be drawn, none left out</source>
        <translation>省かずに描ける限り速く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止（スペースキー）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生（スペースキー）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time of day in the shift; %1 long</source>
        <translation>シフト内の時刻。長さ %1</translation>
    </message>
    <message>
        <source>Time in the shift, of its whole length</source>
        <translation>シフト内の時間、全体の長さ</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackClock</name>
    <message>
        <source>updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>古い結果</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlayedDiagram</name>
    <message>
        <source>The line, playing</source>
        <translation>再生中のライン</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferenceActions</name>
    <message>
        <source>select a station first</source>
        <translation>先に設備を選択してください</translation>
    </message>
    <message>
        <source>choose a scenario first</source>
        <translation>先にシナリオを選んでください</translation>
    </message>
    <message>
        <source>nothing differs from the baseline</source>
        <translation>ベースラインとの違いがありません</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>まだ何も変えていません</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>取り消したものがありません</translation>
    </message>
    <message>
        <source>no stations are on the clipboard</source>
        <translation>クリップボードに設備がありません</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>計算中のものがありません</translation>
    </message>
    <message>
        <source>open a line first</source>
        <translation>先にラインを開いてください</translation>
    </message>
    <message>
        <source>select a station that has a place to move to first</source>
        <translation>先に動かせる場所のある設備を選択</translation>
    </message>
    <message>
        <source>go to a panel within the window first</source>
        <translation>先にウィンドウ内のパネルへ移動</translation>
    </message>
    <message>
        <source>insert a station first</source>
        <translation>先に設備を挿入</translation>
    </message>
    <message>
        <source>wait for the figures first</source>
        <translation>先に指標の計算を待つ</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePage</name>
    <message>
        <source>Default: %1</source>
        <translation>既定値：%1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す：%1</translation>
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
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>language</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <comment>folder</comment>
        <translation>最後のファイルの場所</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダ「%1」はありません。</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>ファイルの置き場所</translation>
    </message>
    <message>
        <source>&amp;Where files go:</source>
        <translation>ファイルの置き場所(&amp;W)：</translation>
    </message>
    <message>
        <source>The folder in which files are opened and saved first.</source>
        <translation>ファイルを最初に開き保存するフォルダ。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>&amp;Keep changes after:</source>
        <translation>変更の保管間隔(&amp;K)：</translation>
    </message>
    <message>
        <source>So that they outlive a crash. Your own files are only written when you save.</source>
        <translation>異常終了しても残るように。ご自身のファイルは保存したときだけ書かれます。</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Author of reports:</source>
        <translation>レポートの作成者(&amp;A)：</translation>
    </message>
    <message>
        <source>Where the project does not name one.</source>
        <translation>プロジェクトに指定がない場合。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>色(&amp;C)：</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>colours</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字の大きさ(&amp;T)：</translation>
    </message>
    <message>
        <source>80 % to 200 % of the system’s.</source>
        <translation>システムの 80 % から 200 %。</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>動き(&amp;M)：</translation>
    </message>
    <message>
        <source>Reduced: playback goes in steps, and nothing slides or fades.</source>
        <translation>減らす：再生は段階的に進み、滑ったり薄れたりしません。</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>motion</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation>数と単位</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>数(&amp;N)：</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>小数点：1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>小数コンマ：1.234,5</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>生産(&amp;O)：</translation>
    </message>
    <message>
        <source>Speeds and output, shown and typed. Money stays per hour.</source>
        <translation>速度と生産の表示と入力。金額は毎時のままです。</translation>
    </message>
    <message>
        <source>per hour</source>
        <comment>output</comment>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>時間(&amp;T)：</translation>
    </message>
    <message>
        <source>Repairs, intervals and other durations, shown and typed.</source>
        <translation>修理、間隔、その他の長さの表示と入力。</translation>
    </message>
    <message>
        <source>each as it suits</source>
        <comment>times</comment>
        <translation>それぞれ適した形</translation>
    </message>
    <message>
        <source>Each as it suits</source>
        <translation>それぞれ適した形</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>秒で</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>分で</translation>
    </message>
    <message>
        <source>Sample: %1, %2, %3</source>
        <comment>output, a time, a share</comment>
        <translation>例：%1、%2、%3</translation>
    </message>
    <message>
        <source>New projects and lines</source>
        <translation>新しいプロジェクトとライン</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>通貨(&amp;C)：</translation>
    </message>
    <message>
        <source>Lines that are there keep theirs.</source>
        <translation>今あるラインはそのままです。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Length of a &amp;shift:</source>
        <translation>シフトの長さ(&amp;S)：</translation>
    </message>
    <message>
        <source>Of lines that are new.</source>
        <translation>新しいラインのもの。</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>&amp;Relevance limit:</source>
        <translation>重要性の限界(&amp;R)：</translation>
    </message>
    <message>
        <source>Differences below this share of the baseline’s figure are called not relevant.</source>
        <translation>ベースラインの数値のこの割合を下回る差は重要でないとします。</translation>
    </message>
    <message>
        <source>A typed point or comma is the decimal sign, except where it groups thousands: “1.250” is 1250 where numbers are written as 1.234,5.</source>
        <translation>入力した点やコンマは小数点です。ただし桁区切りになる場合を除きます。数を 1.234,5 と書く設定では「1.250」は 1250 です。</translation>
    </message>
    <message>
        <source>Confidence &amp;level:</source>
        <translation>信頼水準(&amp;L)：</translation>
    </message>
    <message>
        <source>Of all intervals, unless the project states a level of its own. At a higher level intervals are wider, and verdicts need more shifts.</source>
        <translation>プロジェクトが独自に定めない限り、すべての区間の水準です。水準が高いほど区間は広くなり、判定にはより多くのシフトが必要です。</translation>
    </message>
    <message>
        <source>as in the language and country</source>
        <translation>言語と地域に従う</translation>
    </message>
    <message>
        <source>As in the language and country</source>
        <translation>言語と地域に従う</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>All values of all pages back to their defaults</source>
        <translation>すべてのページのすべての値を既定値に戻す</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>すべてリセット(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Presentation</name>
    <message>
        <source>The scenario “%1” of this moment is no longer there.</source>
        <translation>この時点のシナリオ「%1」はもうありません。</translation>
    </message>
    <message>
        <source>%1: presentation</source>
        <translation>%1：プレゼンテーション</translation>
    </message>
    <message>
        <source>← →  slides   ·   Space  play   ·   C  beside the baseline   ·   M  moments   ·   B  blank   ·   Esc  leave</source>
        <translation>← →  スライド   ·   スペース  再生   ·   C  ベースラインと並べる   ·   M  時点   ·   B  黒画面   ·   Esc  終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>slide</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>時点 %1 / %2</translation>
    </message>
    <message>
        <source>No moments yet: Ctrl+Shift+B in the window bookmarks one</source>
        <translation>時点がまだありません：ウィンドウで Ctrl+Shift+B を押すと記録します</translation>
    </message>
    <message>
        <source>Moment %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>時点 %1 / %2：%3</translation>
    </message>
    <message>
        <source>The Baseline has nothing beside it: go to a scenario, or put one there with X</source>
        <translation>ベースラインの隣には何もありません：シナリオへ移るか、X で置いてください</translation>
    </message>
    <message>
        <source>The slide is on the clipboard</source>
        <translation>スライドをクリップボードに入れました</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %Ln thing(s) to know.</source>
        <translation>
            <numerusform>%1 を開きました。注意点 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %Ln problem(s).</source>
        <translation>
            <numerusform>%1 は開きませんでした：問題 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You still see “%2”, as it was.</source>
        <translation>%1 元の「%2」が表示されたままです。</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>ラインはこのままでは計算できません：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The line cannot run like this: the scenario “%1” changes %2, which the line does not have.</source>
        <translation>ラインはこのままでは計算できません：シナリオ「%1」が、ラインにない %2 を変えます。</translation>
    </message>
    <message>
        <source>Remove these changes</source>
        <translation>これらの変更を除く</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %Ln problem(s).</source>
        <translation>
            <numerusform>「%1」はこのままでは計算できません：問題 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln thing(s) to know.</source>
        <translation>
            <numerusform>「%1」：注意点 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and mend it</source>
        <translation>開いて直す</translation>
    </message>
    <message numerus="yes">
        <source>%1 were not opened: %Ln problem(s).</source>
        <extracomment>Several files</extracomment>
        <translation>
            <numerusform>%1 は開きませんでした：問題 %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message>
        <source>Let the line make it</source>
        <translation>ラインで作る</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Scenarios choose the product by its name; they follow when it is renamed.</source>
        <translation>シナリオは製品を名前で選び、名前の変更に従います。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>article number</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Stands in the production file; without one the name does. In files: sku.</source>
        <translation>生産記録ファイルに書かれます。なければ名前が書かれます。ファイルでは：sku。</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>価格の対象</translation>
    </message>
    <message>
        <source>Which of the line’s outputs costs and price are per unit of. Where several stations make it, the most upstream one counts. In files: material_type.</source>
        <translation>費用と価格が、ラインのどの出すものの 1 個当たりか。複数の設備が作る場合は最も上流のものです。ファイルでは：material_type。</translation>
    </message>
    <message>
        <source>%1, times the line’s</source>
        <translation>%1、ラインの値の倍数</translation>
    </message>
    <message>
        <source>× the line’s</source>
        <translation>× ライン</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 ファイルでは：%2。</translation>
    </message>
    <message>
        <source>How it runs, against what the stations say</source>
        <translation>設備の値に対する動き方</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>チョコ停</translation>
    </message>
    <message>
        <source>Times every probability of a jam, and how often counted jams come. 1: as the stations say; 0: never.</source>
        <translation>すべてのチョコ停の確率と、数えるチョコ停の頻度の倍数。1：設備どおり。0：なし。</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Times every defect rate. 1: as the stations say; 0: none.</source>
        <translation>すべての不良率の倍数。1：設備どおり。0：なし。</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>サイクルタイム</translation>
    </message>
    <message>
        <source>Times every cycle time: 1.2 is a fifth slower. The speed that the OEE is measured against stays.</source>
        <translation>すべてのサイクルタイムの倍数：1.2 は 5 分の 1 遅い。OEE を測る速度はそのままです。</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>How many times as often stations break down. 1: as they say; 0: never.</source>
        <translation>設備の故障の頻度の倍数。1：設備どおり。0：なし。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cost or price</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>材料費</translation>
    </message>
    <message>
        <source>For each unit that is made, also one that is rejected.</source>
        <translation>作る 1 個ごとに、排出されるものも含めて。</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>加工費</translation>
    </message>
    <message>
        <source>For each unit that is made: what the stations’ cost rates do not cover.</source>
        <translation>作る 1 個ごとに：設備の時間費用に含まれないもの。</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>販売価格</translation>
    </message>
    <message>
        <source>For each unit that leaves the line and is not defective.</source>
        <translation>ラインを出る不良でない 1 個ごとに。</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <translation>1 個の限界利益</translation>
    </message>
    <message>
        <source>Selling price less material and conversion cost. What an hour leaves depends on the line, too: see the figures.</source>
        <translation>販売価格から材料費と加工費を引いたもの。1 時間に残るものはラインにもよります：数値を参照。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作る所</translation>
    </message>
    <message>
        <source>Whose runs make the product. A scenario chooses in its run settings, else it makes what the line makes.</source>
        <translation>誰の計算がこの製品を作るか。シナリオは計算設定で選び、選ばなければラインと同じものを作ります。</translation>
    </message>
    <message>
        <source>none: no money figures</source>
        <comment>priced type</comment>
        <translation>なし：金額の数値なし</translation>
    </message>
    <message>
        <source>unit</source>
        <comment>of a product, where nothing is known of it</comment>
        <translation>個</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>%1 当たり</translation>
    </message>
    <message>
        <source>Per %1, in %2</source>
        <translation>%1 当たり、%2</translation>
    </message>
    <message>
        <source>Each unit that is sold loses money.</source>
        <translation>1 個売るごとに損失が出ます。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more scenario(s)</source>
        <translation>
            <numerusform>とほか %Ln シナリオ</numerusform>
        </translation>
    </message>
    <message>
        <source>the line, and every scenario that chooses no other</source>
        <translation>ラインと、他を選ばないすべてのシナリオ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだなし</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message>
        <source>made by the line</source>
        <translation>ラインが作る</translation>
    </message>
    <message numerus="yes">
        <source>chosen by %Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln シナリオが選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of the line</source>
        <translation>ラインの製品</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductSetting</name>
    <message>
        <source>%1 (its own)</source>
        <comment>a product that a scenario brings</comment>
        <translation>%1（独自）</translation>
    </message>
    <message>
        <source>none</source>
        <comment>product</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>What the runs make: it changes jams, defects, speed and breakdowns by its factors, and with costs and a price there are figures in money. In files: product.</source>
        <translation>計算が作るもの：係数でチョコ停、不良、速度、故障を変え、費用と価格があれば金額の数値が出ます。ファイルでは：product。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message>
        <source>The line made “%1” and makes no product any more.</source>
        <translation>ラインは「%1」を作っていましたが、もう製品を作りません。</translation>
    </message>
    <message numerus="yes">
        <source>“%2” was chosen by %Ln scenario(s), which make what the line makes: %3.</source>
        <translation>
            <numerusform>「%2」は %Ln シナリオに選ばれていましたが、ラインと同じものを作ります：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>元に戻せます。</translation>
    </message>
    <message>
        <source>Products of “%1”, for the line and all its scenarios. Which one a run makes is chosen in the run settings.</source>
        <translation>ラインとそのすべてのシナリオのための「%1」の製品。計算がどれを作るかは計算設定で選びます。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>The line has no product yet.

A product says what a unit costs and earns, so that every figure, loss and what-if is also told in money: what jams cost an hour, what an improvement earns a year, when an investment has paid back. It also says how the line runs it: one product may jam more often, or take longer.

Rates of machines and people are values of the stations.</source>
        <translation>ラインにはまだ製品がありません。

製品は 1 個の費用と収益を示し、すべての数値、損失、「もしも」が金額でも示されます：チョコ停の毎時の費用、改善の年間の収益、投資がいつ回収されるか。ラインでの動き方も示します：チョコ停が多い製品や時間のかかる製品もあります。

機械と人の時間費用は設備の値です。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>製品を追加</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前の変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message>
        <source>Explain every parameter</source>
        <translation>すべてのパラメータを説明</translation>
    </message>
    <message>
        <source>Table of all values of all stations (Ctrl+T)</source>
        <translation>すべての設備のすべての値の表（Ctrl+T）</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>すべての値の表</translation>
    </message>
    <message>
        <source>The line as it is today</source>
        <translation>今のライン</translation>
    </message>
    <message>
        <source>Another line, compared with the Baseline</source>
        <translation>別のライン、ベースラインと比較</translation>
    </message>
    <message>
        <source>Scenario of ‘%1’, compared with the Baseline</source>
        <translation>「%1」のシナリオ、ベースラインと比較</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>設備 %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Editing the baseline, which every scenario starts from</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>すべてのシナリオの元になるベースラインを編集中</translation>
    </message>
    <message>
        <source>Editing the other line ‘%1’</source>
        <translation>別のライン「%1」を編集中</translation>
    </message>
    <message>
        <source>Changes in scenario ‘%1’</source>
        <translation>シナリオ「%1」の変更</translation>
    </message>
    <message>
        <source>Explain every parameter (Shift+F1 explains the one you are in, F1 opens the guide at it)</source>
        <translation>すべてのパラメータを説明（Shift+F1 は今いるものを説明、F1 はガイドのその所を開く）</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter of several stations</extracomment>
        <translation>%1 のリセット</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: what was changed, at several stations or at one</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln station(s)</source>
        <translation>
            <numerusform>%1、設備 %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityEdit</name>
    <message>
        <source>In full: %1</source>
        <translation>全体：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityFormat</name>
    <message>
        <source>Enter a number.</source>
        <translation>数を入力してください。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>これは数ではありません。</translation>
    </message>
    <message>
        <source>Leave the unit out.</source>
        <translation>単位を外してください。</translation>
    </message>
    <message>
        <source>This unit is not known here. Known are: %1.</source>
        <translation>この単位はここでは知られていません。知られているもの：%1。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>There is no value here that could be changed so. Enter a number.</source>
        <translation>ここにはそのように変えられる値がありません。数を入力してください。</translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2%3.</source>
        <translation>%1 から %2%3 の値を入力してください。</translation>
    </message>
    <message>
        <source>Also 22 / min, or 45 s for the time of one.</source>
        <translation>22 / min や、一つの時間 45 s も可。</translation>
    </message>
    <message>
        <source>Also 1.5 min, or 22 / min for a rate.</source>
        <translation>1.5 min や、率 22 / min も可。</translation>
    </message>
    <message>
        <source>Also 2 h, or 3 per h for how often.</source>
        <translation>2 h や、頻度 3 毎 h も可。</translation>
    </message>
    <message>
        <source>In percent: 0.74 means 0.74 %; 1/500 is 0.2 %.</source>
        <translation>百分率：0.74 は 0.74 % の意味。1/500 は 0.2 %。</translation>
    </message>
    <message>
        <source>Also 1 h 30 min.</source>
        <translation>1 h 30 min も可。</translation>
    </message>
    <message>
        <source>Also changes: +10&#xa0;%, −50&#xa0;%, ×2.</source>
        <translation>変化も可：+10&#xa0;%、−50&#xa0;%、×2。</translation>
    </message>
    <message>
        <source>Money is counted to %1 decimals. Enter no more.</source>
        <translation>金額は小数点以下 %1 桁まで計算します。それ以上は入力しないでください。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityUnits</name>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>h|hr|hrs|hour|hours|時間</translation>
    </message>
    <message>
        <source>min|mins|minute|minutes</source>
        <translation>min|mins|minute|minutes|分</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>d|day|days|日</translation>
    </message>
    <message>
        <source>s|sec|second|seconds</source>
        <translation>s|sec|second|seconds|秒</translation>
    </message>
    <message>
        <source>/h|/hr|/hour|cph</source>
        <translation>/h|/hr|/hour|cph|/時間</translation>
    </message>
    <message>
        <source>/min|/minute|cpm</source>
        <translation>/min|/minute|cpm|/分</translation>
    </message>
    <message>
        <source>/s|/sec|/second</source>
        <translation>/s|/sec|/second|/秒</translation>
    </message>
    <message>
        <source>/d|/day</source>
        <translation>/d|/day|/日</translation>
    </message>
    <message>
        <source>/h|/hr|/hour</source>
        <translation>/h|/hr|/hour|/時間</translation>
    </message>
    <message>
        <source>item|items|pcs|place|places</source>
        <translation>個|アイテム|item|items|pcs|place|places</translation>
    </message>
    <message>
        <source>per|a|an</source>
        <extracomment>Words between a number of things and a unit of time, as in &quot;3 per h&quot;; the English ones are always known</extracomment>
        <translation>毎</translation>
    </message>
    <message>
        <source>cycles|cycle|outputs|output|items|item|money</source>
        <extracomment>What is counted, as in &quot;9000 cycles/h&quot; and &quot;45 s per item&quot;; the English ones are always known</extracomment>
        <translation>サイクル|出力|個|アイテム|金額</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RealLineRows</name>
    <message>
        <source>model and real line agree</source>
        <translation>モデルと実際のラインが一致</translation>
    </message>
    <message>
        <source>model %1 above the real line</source>
        <translation>モデルが実際のラインより %1 上</translation>
    </message>
    <message>
        <source>model %1 below the real line</source>
        <translation>モデルが実際のラインより %1 下</translation>
    </message>
    <message>
        <source>Model and real line</source>
        <translation>モデルと実際のライン</translation>
    </message>
    <message>
        <source>How far the model of today&apos;s line is from what the real line did. A model that is off by more than the difference you look for cannot answer for it.</source>
        <translation>今のラインのモデルが、実際のラインの実績とどれだけ離れているか。探している差より大きく外れたモデルは、それに答えられません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure, and what model and real line say of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Model %1, real line %2</source>
        <translation>モデル %1、実際のライン %2</translation>
    </message>
    <message>
        <source>Model of the baseline %1, real line %2</source>
        <translation>ベースラインのモデル %1、実際のライン %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RecentFileButton</name>
    <message>
        <source>Not found: %1</source>
        <translation>見つかりません：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message>
        <source>never saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>project “%1” (%2)</source>
        <translation>プロジェクト「%1」（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) (never saved)</source>
        <translation>
            <numerusform>時点 %Ln 個（未保存）</numerusform>
        </translation>
    </message>
    <message>
        <source>line “%1” (%2)</source>
        <translation>ライン「%1」（%2）</translation>
    </message>
    <message>
        <source>other line “%1” (%2)</source>
        <translation>別のライン「%1」（%2）</translation>
    </message>
    <message>
        <source>scenario “%1” of “%2” (%3)</source>
        <translation>「%2」のシナリオ「%1」（%3）</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.</source>
        <translation>未保存の変更を保管できないので、異常終了すると失われます：%1。早めに保存してください。</translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session could not be read. They were put aside: %1</source>
        <translation>以前の未保存の変更を読めませんでした。別にしておきました：%1</translation>
    </message>
    <message>
        <source>No other window could be opened. The changes are still kept and are offered at the next start.</source>
        <translation>別のウィンドウを開けませんでした。変更は保管されたままで、次の起動時に提示します。</translation>
    </message>
    <message>
        <source>You see the recovered changes of %1. They are not saved yet.</source>
        <translation>%1 の復元された変更を表示しています。まだ保存されていません。</translation>
    </message>
    <message>
        <source>LineTwin on the computer “%1” is still using its unsaved changes. They stay where they are: %2</source>
        <translation>コンピューター「%1」の LineTwin が未保存の変更をまだ使用しています。変更は元の場所に残ります：%2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReferenceLine</name>
    <message>
        <source>typical, check it</source>
        <translation>標準的な値、要確認</translation>
    </message>
    <message>
        <source>%1: typical value, not checked</source>
        <translation>%1：標準的な値、未確認</translation>
    </message>
    <message>
        <source>&lt;p&gt;A typical value that came with the station. Type your own, or tick it if this one is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;設備に付いてきた標準的な値です。自分の値を入力するか、正しければチェックを入れてください。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RefusedEntries</name>
    <message>
        <source>Go there</source>
        <translation>そこへ移る</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1: “%2” was not accepted. %3</source>
        <translation>%1：「%2」は受け付けられませんでした。%3</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop before</source>
        <translation>前の停止</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>次の停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time in the shift</source>
        <translation>シフト内の時間</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a batch</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Good output: %1 units</source>
        <translation>良品の生産：%1 個</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>排出 %1</translation>
    </message>
    <message>
        <source>%1 units ahead of %2</source>
        <comment>difference, reference</comment>
        <translation>%2 より %1 個先行</translation>
    </message>
    <message>
        <source>%1 units behind %2</source>
        <comment>difference, reference</comment>
        <translation>%2 より %1 個遅れ</translation>
    </message>
    <message>
        <source>as many units as %1</source>
        <comment>reference</comment>
        <translation>%1 と同じ個数</translation>
    </message>
    <message>
        <source>Difference in good output over the shift</source>
        <translation>シフトを通した良品の生産の差</translation>
    </message>
    <message>
        <source>from %1 to %2 units</source>
        <comment>lowest and highest difference</comment>
        <translation>%1 から %2 個</translation>
    </message>
    <message>
        <source>This moment as a table</source>
        <translation>この時点の表</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Buffer after it</source>
        <translation>後のバッファ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作った数</translation>
    </message>
    <message>
        <source>This browser is too old to play the shift.</source>
        <translation>このブラウザは古すぎてシフトを再生できません。</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Older than the model: the line or a scenario has changed since.</source>
        <translation>モデルより古い：その後ラインまたはシナリオが変わりました。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation>
            <numerusform>%1、%Ln シフト、シード %2。%3 に LineTwin %4 で実行。%5</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>新しい乱数で確認済み</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>探索的</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>± is half the interval in which the mean of all possible shifts lies with the probability named; of a difference it is that of the paired shifts, which have the same luck. Better and worse: the interval leaves out 0, and the difference is large enough to be relevant. Exploratory: the same shifts served to find the scenario, so that it may be flattered; confirmed: on fresh shifts by which nothing was chosen.</source>
        <translation>± は、ありうる全シフトの平均が示した確率で入る区間の半分です。差の場合は、同じ乱数を持つ対応のあるシフトのものです。良い・悪い：区間が 0 を含まず、差が重要なほど大きい。探索的：シナリオを見つけるのに同じシフトを使ったので、良く見えすぎるかもしれません。確認済み：何の選択にも使わなかった新しいシフトで。</translation>
    </message>
    <message>
        <source>Input values</source>
        <translation>入力値</translation>
    </message>
    <message>
        <source>What the stations say today; their other parameters are at their defaults. Calendar, stops of the whole line, products and run settings are in the file below. What scenarios change is in their chapters.</source>
        <translation>今の設備の値。他のパラメータは既定値です。カレンダー、ライン全体の停止、製品、計算設定は下のファイルにあります。シナリオの変更は各章にあります。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The line as a file</source>
        <translation>ラインのファイル</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>再現の方法</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>LineTwin %1, file %2.</source>
        <translation>LineTwin %1、ファイル %2。</translation>
    </message>
    <message>
        <source>The same inputs, seed and version give the same figures, bit for bit. SHA-256 of the inputs:
%1</source>
        <translation>同じ入力、シード、版なら、数値は一ビットも違わず同じになります。入力の SHA-256：
%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The shift plays where scripts are allowed; all figures are below.</source>
        <translation>スクリプトが許される所でシフトを再生します。すべての数値は下にあります。</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>ラインにまだ設備がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %Ln shift(s) of %3</source>
        <translation>
            <numerusform>%1：シード %2、%3 の %Ln シフト</numerusform>
        </translation>
    </message>
    <message>
        <source>after a warm-up of %1 that does not count</source>
        <translation>数えない %1 のウォームアップの後</translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %Ln fresh one(s), the replications from %1 on</source>
        <translation>
            <numerusform>新しい %Ln シフトで確認、%1 回目以降の反復</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1（削除済み）</translation>
    </message>
    <message>
        <source>%1, shift %2, %3</source>
        <comment>entry, number, time</comment>
        <translation>%1、シフト %2、%3</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 has no figures: %2</source>
        <comment>entry, problem</comment>
        <translation>%1 の数値はありません：%2</translation>
    </message>
    <message>
        <source>%1 has no figures.</source>
        <translation>%1 の数値はありません。</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <comment>entry, figure, value</comment>
        <translation>%1：%2 は %3。</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3; %4.</source>
        <comment>entry, figure, value, difference</comment>
        <translation>%1：%2 は %3 に。%4。</translation>
    </message>
    <message>
        <source>The baseline makes %1 on the same shifts.</source>
        <translation>同じシフトでベースラインは %1。</translation>
    </message>
    <message>
        <source>It is on another line, “%1”.</source>
        <translation>別のライン「%1」の上にあります。</translation>
    </message>
    <message>
        <source>It changes %1.</source>
        <translation>%1 を変えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>The line today</source>
        <translation>今のライン</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Too long to be played in a report: %1.</source>
        <translation>レポートで再生するには長すぎます：%1。</translation>
    </message>
    <message>
        <source>The shift, played</source>
        <translation>シフトの再生</translation>
    </message>
    <message>
        <source>One simulated shift of the baseline and of a scenario, on one clock and with the same luck. It shows how the line behaves; what a change brings is told by the figures over all shifts.</source>
        <translation>ベースラインとシナリオの 1 シフトのシミュレーション、一つの時計と同じ乱数で。ラインの動きを示します。変更の効果は全シフトの数値が示します。</translation>
    </message>
    <message>
        <source>One simulated shift. It shows how the line behaves; the figures are over all shifts.</source>
        <translation>1 シフトのシミュレーション。ラインの動きを示します。数値は全シフトのものです。</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>変えるもの</translation>
    </message>
    <message>
        <source>It is on another line, “%1”, which differs from today&apos;s by: %2.</source>
        <translation>別のライン「%1」の上にあり、今のラインとの違いは：%2。</translation>
    </message>
    <message>
        <source>Nothing: it runs as the baseline.</source>
        <translation>なし：ベースラインと同じに動きます。</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>その価値</translation>
    </message>
    <message>
        <source>Where the gain comes from</source>
        <translation>利益の由来</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>時間の行方</translation>
    </message>
    <message>
        <source>Shift by shift, and station by station</source>
        <translation>シフトごと、設備ごと</translation>
    </message>
    <message>
        <source>Of the exploring shifts.</source>
        <translation>探索シフトから。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Mean of the shifts</source>
        <translation>シフトの平均</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>ベースラインとの差</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Of the exploring shifts, and so not exactly the confirmed figures.</source>
        <translation>探索シフトから、したがって確認済みの数値と完全には一致しません。</translation>
    </message>
    <message>
        <source>The bars do not begin at 0.</source>
        <translation>棒は 0 から始まりません。</translation>
    </message>
    <message>
        <source>Show it in the player</source>
        <translation>プレーヤーで表示</translation>
    </message>
    <message>
        <source>Show “%1” in the player</source>
        <comment>moment</comment>
        <translation>「%1」をプレーヤーで表示</translation>
    </message>
    <message>
        <source>%1, shift %2</source>
        <comment>entry, number</comment>
        <translation>%1、シフト %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4), %5.</source>
        <comment>entry, figure, value, difference, verdict</comment>
        <translation>%1：%2 は %3（%4）に。%5。</translation>
    </message>
    <message>
        <source>Each verdict stands alone: its interval is that of this one scenario and the baseline. The intervals of a Compare study hold for all scenarios together.</source>
        <translation>判定はそれぞれ独立です。その区間は、この1つのシナリオとベースラインについてのものです。比較の調査の区間は、すべてのシナリオについて同時に成り立ちます。</translation>
    </message>
    <message>
        <source>Interval at %1</source>
        <translation>%1 の区間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentences, from how many shifts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Where half the interval would mislead, its ends stand in brackets.</source>
        <translation>区間の半分では誤解を招く場合、その両端を角括弧で示します。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportActions</name>
    <message>
        <source>Saved the report “%1”</source>
        <translation>レポート「%1」を保存しました</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportDialog</name>
    <message>
        <source>The shift pla&amp;ys in it</source>
        <translation>シフトを再生できる(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Confirm figures on fresh luck first</source>
        <translation>まず新しい乱数で数値を確認(&amp;C)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>none</source>
        <comment>author</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Baseline and all scenarios</source>
        <translation>ベースラインと全シナリオ</translation>
    </message>
    <message>
        <source>Baseline and “%1” alone</source>
        <translation>ベースラインと「%1」だけ</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>ブラウザ用のページ（HTML）</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>文書（PDF）</translation>
    </message>
    <message>
        <source>Runs each scenario on shifts that nothing was chosen by. Takes about as long again.</source>
        <translation>何の選択にも使わなかったシフトで各シナリオを計算します。ほぼ同じ時間がもう一度かかります。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>作成者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>対象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>形式(&amp;A)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Pages with numbers, to be printed or mailed.</source>
        <translation>番号付きのページ、印刷または送付用。</translation>
    </message>
    <message>
        <source>One file that needs nothing else: figures, pictures and a shift that plays, in any browser, without a network.</source>
        <translation>他に何も要らない一つのファイル：数値、図、再生できるシフト。どのブラウザでも、ネットワークなしで。</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>ブラウザ用のページ</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The shifts are being run…</source>
        <translation>シフトを計算中…</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>レポートを作成中…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportMessages</name>
    <message>
        <source>“%1” has no scenario “%2”</source>
        <translation>「%1」にシナリオ「%2」はありません</translation>
    </message>
    <message>
        <source>--report %1: must end in .html or .pdf</source>
        <translation>--report %1：.html または .pdf で終わらなければなりません</translation>
    </message>
    <message>
        <source>--report %1: the folder is not there or cannot be written to</source>
        <translation>--report %1：フォルダがないか、書けません</translation>
    </message>
    <message>
        <source>--report %1: would replace the input</source>
        <translation>--report %1: 入力を置き換えることになります</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ResultTables</name>
    <message>
        <source>per h</source>
        <translation>毎 h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>units</source>
        <translation>個</translation>
    </message>
    <message>
        <source>items</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>個</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>このシフト</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>%1 interval from</source>
        <translation>%1 区間の下限</translation>
    </message>
    <message>
        <source>%1 interval to</source>
        <translation>%1 区間の上限</translation>
    </message>
    <message>
        <source>Single shifts: P10</source>
        <translation>個々のシフト：P10</translation>
    </message>
    <message>
        <source>Single shifts: P90</source>
        <translation>個々のシフト：P90</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>変化、%</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1：%2 区間の下限</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1：%2 区間の上限</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要指標</translation>
    </message>
    <message>
        <source>Key figures of the line</source>
        <translation>ラインの主要指標</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Key figures of the stations</source>
        <translation>設備の主要指標</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Stops of the shift by the stations themselves</source>
        <translation>設備自身によるシフトの停止</translation>
    </message>
    <message>
        <source>Breakdowns and jams of the shift</source>
        <translation>シフトの故障とチョコ停</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What the scenarios change of the baseline</source>
        <translation>シナリオがベースラインから変えるもの</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Scenario&apos;s value</source>
        <translation>シナリオの値</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>毎 min</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingField</name>
    <message>
        <source>a fresh one</source>
        <comment>random seed</comment>
        <translation>毎回新しく</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>start time</comment>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingsEditor</name>
    <message>
        <source>%1 In files: %2.</source>
        <extracomment>The help of a setting, then its key in files</extracomment>
        <translation>%1 ファイルでは：%2。</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>シフトの長さ</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>How long one simulated shift lasts. Warm-up and shift together last 100,000 h at most.</source>
        <translation>シミュレーションする 1 シフトの長さ。ウォームアップとシフトを合わせて最大 100,000 h。</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>ウォームアップ、数えない</translation>
    </message>
    <message>
        <source>Runs before the shift, so that it does not begin with an empty line. 0: none.</source>
        <translation>シフトが空のラインから始まらないよう、その前に動きます。0：なし。</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>シミュレーションのシフト数</translation>
    </message>
    <message>
        <source>How many shifts, each with other luck, the means are taken from: 1 to 100,000. More make the intervals narrower and the answer slower.</source>
        <translation>平均を取るシフトの数、それぞれ別の乱数で：1 から 100,000。多いほど区間は狭く、答えは遅くなります。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>乱数シード</translation>
    </message>
    <message>
        <source>Names the luck of the shifts: the same seed gives the same shifts again.</source>
        <translation>シフトの乱数の名前：同じシードは同じシフトを再び与えます。</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>新しいシードを引く</translation>
    </message>
    <message>
        <source>a fresh one each time</source>
        <translation>毎回新しく</translation>
    </message>
    <message>
        <source>Random seed: %1</source>
        <translation>乱数シード：%1</translation>
    </message>
    <message>
        <source>Drawn anew whenever the file is opened, so that the figures differ a little each time</source>
        <translation>ファイルを開くたびに新しく引くので、数値は毎回少し異なります</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>テレメトリの間隔</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time between two rows of the telemetry file. It changes no figure.</source>
        <translation>テレメトリファイルの行の間の時間。数値は変わりません。</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>生産記録の間隔</translation>
    </message>
    <message>
        <source>Length of one interval in the production file. It changes no figure.</source>
        <translation>生産記録ファイルの一区間の長さ。数値は変わりません。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Start of the shift: %1</source>
        <translation>シフトの開始：%1</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>シフトの開始</translation>
    </message>
    <message>
        <source>Date and time at which the shift begins, for clock labels and for shifts and breaks with a time of day. In files: start_time.</source>
        <translation>シフトが始まる日時。時刻の表示と、時刻のあるシフトや休憩のため。ファイルでは：start_time。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStart</name>
    <message>
        <source>Say when it begins</source>
        <translation>いつ始まるかを指定</translation>
    </message>
    <message>
        <source>Begin of the run</source>
        <translation>計算の開始</translation>
    </message>
    <message>
        <source>Sets the start of the shift in the run settings, for now to the Monday that is assumed</source>
        <translation>計算設定でシフトの開始を、ひとまず仮定している月曜に設定します</translation>
    </message>
    <message>
        <source>The run, shaded in the week, begins on</source>
        <translation>週に影で示した計算の開始</translation>
    </message>
    <message>
        <source>Nothing says when the run, shaded in the week, begins: a Monday at 06:00 is assumed.</source>
        <translation>週に影で示した計算がいつ始まるかの指定がありません：月曜 06:00 と仮定しています。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message>
        <source>Every figure is a mean over this many simulated shifts</source>
        <translation>各数値はこれだけのシミュレーションシフトの平均です</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>計算の進み具合</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>計算を中止</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shift(s)</source>
        <translation>
            <numerusform>%Ln シフト中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>No figures: the line has no stations yet</source>
        <translation>数値なし：ラインにまだ設備がありません</translation>
    </message>
    <message>
        <source>The line has errors: see Problems</source>
        <translation>ラインにエラーがあります：「問題」を参照</translation>
    </message>
    <message>
        <source>Figures are out of date: press Ctrl+R to run again</source>
        <translation>数値が古くなっています：Ctrl+R で再計算</translation>
    </message>
    <message>
        <source>No figures: press Ctrl+R to run</source>
        <translation>数値なし：Ctrl+R で計算</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Recording the shift…</source>
        <translation>シフトを記録中…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>%1 の後に中止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation>
            <numerusform>%1 h の %Ln シフト</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding the causes of losses…</source>
        <translation>損失の原因を調べています…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message>
        <source>project “%1”</source>
        <translation>プロジェクト「%1」</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>ライン「%1」</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>シナリオ「%1」</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>フォルダを作ります</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>フォルダがもうありません</translation>
    </message>
    <message>
        <source>was changed by another program; those changes are replaced</source>
        <translation>別のプログラムで変更されました。その変更は置き換えられます</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>そこにあるファイルを置き換えます</translation>
    </message>
    <message>
        <source>loses its comments, but for those at the top</source>
        <translation>先頭以外のコメントを失います</translation>
    </message>
    <message>
        <source>was moved or deleted; it is written again</source>
        <translation>移動または削除されました。再び書きます</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>%1 プロジェクト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>書かれるファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選ぶ(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One file that holds everything</source>
        <translation>すべてを含む一つのファイル(&amp;O)</translation>
    </message>
    <message>
        <source>A file for the &amp;line and one for each scenario</source>
        <translation>ライン用と、シナリオごとのファイル(&amp;L)</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>保存の形</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>フォルダを作れません。</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>プロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>Before “%1” is saved, please look at this:</source>
        <translation>「%1」を保存する前に、次を確認してください：</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %Ln other line(s) are kept together as a project.</source>
        <translation>
            <numerusform>ライン「%1」とそのシナリオ、ほか %Ln 本のラインを一つのプロジェクトとして残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1” is kept as a project: its scenarios will be saved with it.</source>
        <translation>ライン「%1」をプロジェクトとして残します：シナリオも共に保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1” and its %Ln scenario(s) are kept together as a project.</source>
        <translation>
            <numerusform>ライン「%1」とその %Ln シナリオを一つのプロジェクトとして残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace and save</source>
        <translation>置き換えて保存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Give it a name and a folder.</source>
        <translation>名前とフォルダを指定してください。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのようなフォルダはありません。</translation>
    </message>
    <message>
        <source>To keep what would be lost, save under another name.</source>
        <translation>失われるものを残すには、別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>content, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>studies of another project</source>
        <translation>別のプロジェクトの調査</translation>
    </message>
    <message>
        <source>“%1” holds another part of this project already. Choose another name.</source>
        <translation>「%1」には既にこのプロジェクトの別の部分が入っています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>will be lost</source>
        <translation>失われます</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>この名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>is empty or cannot be read; it is written again</source>
        <translation>空か、読み込めません。もう一度書き込まれます</translation>
    </message>
    <message>
        <source>Choose a name that no folder has.</source>
        <translation>どのフォルダーにも使われていない名前を選んでください。</translation>
    </message>
    <message>
        <source>A name has no “/”; the folder has its own field.</source>
        <translation>名前に「/」は使えません。フォルダーには専用の欄があります。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveStatus</name>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存中…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SavingPlace</name>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書けませんでした：%2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saving “%1”. The disk is slow.</source>
        <translation>「%1」を保存しています。ディスクの応答が遅くなっています。</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>待たない(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is not written yet: its disk does not answer.</source>
        <translation>「%1」はまだ書き込まれていません。ディスクが応答しません。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDelegate</name>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名前</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDetails</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 の中</translation>
    </message>
    <message>
        <source>Comes with LineTwin</source>
        <translation>LineTwin に付属</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 · unsaved changes</source>
        <translation>%1 · 未保存の変更</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>シナリオの説明</translation>
    </message>
    <message>
        <source>Description of the line</source>
        <translation>ラインの説明</translation>
    </message>
    <message>
        <source>What is this scenario about?</source>
        <translation>このシナリオは何についてですか？</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>これはどのようなラインですか？</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>このライン</translation>
    </message>
    <message>
        <source>Differences to “%1”</source>
        <translation>「%1」との違い</translation>
    </message>
    <message>
        <source>Differences to today’s line</source>
        <translation>今のラインとの違い</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>ベースラインとの違い</translation>
    </message>
    <message>
        <source>None yet. Change a parameter while this scenario is the one you edit.</source>
        <translation>まだありません。このシナリオを編集している間にパラメータを変えてください。</translation>
    </message>
    <message>
        <source>None yet. Add, move or remove stations, or change their values: today’s line stays as it is.</source>
        <translation>まだありません。設備を追加、移動、除去するか、値を変えてください：今のラインはそのままです。</translation>
    </message>
    <message>
        <source>The line as it is today. Scenarios start from it and keep only what they change.</source>
        <translation>今のライン。シナリオはこれから始まり、変えたものだけを残します。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioList</name>
    <message>
        <source>Baseline and scenarios</source>
        <translation>ベースラインとシナリオ</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message>
        <source>%1, as it is today</source>
        <translation>%1、今のまま</translation>
    </message>
    <message>
        <source>Changes nothing yet</source>
        <translation>まだ何も変えません</translation>
    </message>
    <message>
        <source>Another line, without stations yet</source>
        <translation>別のライン、まだ設備なし</translation>
    </message>
    <message>
        <source>Another line; as today’s so far</source>
        <translation>別のライン。今のところ現状と同じ</translation>
    </message>
    <message>
        <source>Another line, not comparable with today’s</source>
        <translation>別のライン、今のラインと比較できません</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>another line, compared with the Baseline</source>
        <translation>別のライン、ベースラインと比較</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>まだ自身のファイルがありません</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>未保存の変更あり</translation>
    </message>
    <message>
        <source>shown and edited</source>
        <translation>表示して編集中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>All that can be done with the scenario</source>
        <translation>このシナリオでできることのすべて</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message>
        <source>Time in the shift</source>
        <translation>シフト内の時間</translation>
    </message>
    <message>
        <source>Arrow keys move by one second, page keys by five minutes.</source>
        <translation>矢印キーは 1 秒、ページキーは 5 分動きます。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more station(s)</source>
        <translation>
            <numerusform>とほか %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>No station had stopped.</source>
        <translation>止まった設備はありません。</translation>
    </message>
    <message>
        <source>No station was down or jammed.</source>
        <translation>故障やチョコ停の設備はありません。</translation>
    </message>
    <message>
        <source>Upper lane: down. Lower lane: jammed.</source>
        <translation>上の段：故障。下の段：チョコ停。</translation>
    </message>
    <message>
        <source>Upper lane: down from below, in changeover from above. Lower lane: jammed. Striped behind both: closed.</source>
        <translation>上の段：故障は下から、段取り替えは上から。下の段：チョコ停。背後の縞：閉鎖。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SearchWords</name>
    <message>
        <source>version, licence, credits</source>
        <translation>バージョン, ライセンス</translation>
    </message>
    <message>
        <source>import, load, file</source>
        <translation>インポート, 読み込み, ファイル</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>名前, 署名</translation>
    </message>
    <message>
        <source>backup, recovery, crash, save automatically</source>
        <translation>バックアップ, 復元, クラッシュ, 自動保存</translation>
    </message>
    <message>
        <source>moment, mark, remember</source>
        <translation>時点, しおり, 目印</translation>
    </message>
    <message>
        <source>stop, abort, interrupt</source>
        <translation>停止, 中止, 中断</translation>
    </message>
    <message>
        <source>close file, leave</source>
        <translation>ファイルを閉じる, 終える</translation>
    </message>
    <message>
        <source>dark mode, night, theme</source>
        <translation>ダークモード, 夜, テーマ, dark mode</translation>
    </message>
    <message>
        <source>accessibility, visibility, theme</source>
        <translation>アクセシビリティ, 見やすさ, テーマ</translation>
    </message>
    <message>
        <source>light mode, day, theme</source>
        <translation>ライトモード, 昼, テーマ, light mode</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>テーマ, 外観</translation>
    </message>
    <message>
        <source>statistics, interval, probability</source>
        <translation>統計, 区間, 確率</translation>
    </message>
    <message>
        <source>money, euro, dollar</source>
        <translation>お金, ユーロ, ドル, 円</translation>
    </message>
    <message>
        <source>remove, erase</source>
        <translation>除去, 消去</translation>
    </message>
    <message>
        <source>copy, clone</source>
        <translation>コピー, 複製</translation>
    </message>
    <message>
        <source>copy, clone, variant</source>
        <translation>コピー, 複製, 変種</translation>
    </message>
    <message>
        <source>search, command palette</source>
        <translation>検索, コマンド</translation>
    </message>
    <message>
        <source>directory, path, storage</source>
        <translation>ディレクトリ, パス, 保存先</translation>
    </message>
    <message>
        <source>maximize, large</source>
        <translation>最大化, 大きく</translation>
    </message>
    <message>
        <source>help, manual, documentation</source>
        <translation>ヘルプ, マニュアル, 説明書</translation>
    </message>
    <message>
        <source>add machine, new station</source>
        <translation>機械を追加, 新しい設備</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys</source>
        <translation>ショートカット, キーボード</translation>
    </message>
    <message>
        <source>translation, English, Deutsch, Français, Español, 中文, 日本語</source>
        <translation>翻訳, language, English, Deutsch, Français, Español, 中文, 日本語</translation>
    </message>
    <message>
        <source>animation, transitions</source>
        <translation>アニメーション, 切り替え</translation>
    </message>
    <message>
        <source>create, new project, empty</source>
        <translation>作成, 新しいプロジェクト, 空</translation>
    </message>
    <message>
        <source>variant, alternative, layout</source>
        <translation>変種, 代わり, 配置</translation>
    </message>
    <message>
        <source>what-if, variant, idea</source>
        <translation>もしも, 変種, 案</translation>
    </message>
    <message>
        <source>decimal point, comma, thousands separator</source>
        <translation>小数点, コンマ, 桁区切り</translation>
    </message>
    <message>
        <source>load, import, file</source>
        <translation>読み込み, インポート, ファイル</translation>
    </message>
    <message>
        <source>calendar, weekend, holiday, working time</source>
        <translation>カレンダー, 週末, 休日, 勤務時間</translation>
    </message>
    <message>
        <source>difference, versus, better</source>
        <translation>差, 対比, 良い</translation>
    </message>
    <message>
        <source>product mix, assortment, shares</source>
        <translation>製品構成, 品揃え, 割合</translation>
    </message>
    <message>
        <source>portfolio, investment, payback, money</source>
        <translation>portfolio, 投資, 回収, お金</translation>
    </message>
    <message>
        <source>money, price, cost, article</source>
        <translation>お金, 価格, 費用, 品目</translation>
    </message>
    <message>
        <source>influence, tornado, effect</source>
        <translation>影響, トルネード, 効果</translation>
    </message>
    <message>
        <source>optimize, buffers, capacity</source>
        <translation>最適化, バッファ, 容量</translation>
    </message>
    <message>
        <source>vary, range, curve</source>
        <translation>変化, 範囲, 曲線</translation>
    </message>
    <message>
        <source>spreadsheet, Excel, parameters</source>
        <translation>表計算, Excel, パラメータ</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>環境設定, オプション, 構成</translation>
    </message>
    <message>
        <source>start, animation, run</source>
        <translation>開始, アニメーション, 再生</translation>
    </message>
    <message>
        <source>slides, presentation, show</source>
        <translation>スライド, 発表, 見せる</translation>
    </message>
    <message>
        <source>exit, end, close window</source>
        <translation>終了, 終わり, ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>units, speed, throughput</source>
        <translation>単位, 速度, スループット</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>もう一度, 繰り返し, 進む</translation>
    </message>
    <message>
        <source>threshold, tolerance, significance</source>
        <translation>しきい値, 許容差, 有意</translation>
    </message>
    <message>
        <source>erase, take out</source>
        <translation>消去, 取り除く</translation>
    </message>
    <message>
        <source>title, label</source>
        <translation>題名, ラベル</translation>
    </message>
    <message>
        <source>PDF, print, HTML, export</source>
        <translation>PDF, 印刷, HTML, エクスポート</translation>
    </message>
    <message>
        <source>windows, panels, arrange</source>
        <translation>ウィンドウ, パネル, 並べる</translation>
    </message>
    <message>
        <source>calculate, simulate, refresh</source>
        <translation>計算, シミュレーション, 更新</translation>
    </message>
    <message>
        <source>store, write</source>
        <translation>保管, 書き込み</translation>
    </message>
    <message>
        <source>Excel, spreadsheet, CSV, export</source>
        <translation>Excel, 表計算, CSV, エクスポート</translation>
    </message>
    <message>
        <source>another name, place, folder</source>
        <translation>別名, 場所, フォルダ</translation>
    </message>
    <message>
        <source>export, mail, send</source>
        <translation>エクスポート, メール, 送る</translation>
    </message>
    <message>
        <source>working time, duration</source>
        <translation>勤務時間, 長さ</translation>
    </message>
    <message>
        <source>font size, larger letters, zoom</source>
        <translation>フォントサイズ, 文字の大きさ, 拡大, font size</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>ダークモード, ライトモード, 夜, コントラスト, テーマ, dark mode</translation>
    </message>
    <message>
        <source>units, seconds, minutes, duration</source>
        <translation>単位, 秒, 分, 長さ</translation>
    </message>
    <message>
        <source>back, take back, revert</source>
        <translation>戻す, 取り消す, undo</translation>
    </message>
    <message>
        <source>start page, examples, recent files</source>
        <translation>開始ページ, 例, 最近のファイル</translation>
    </message>
    <message>
        <source>magnify, larger</source>
        <translation>拡大, 大きく</translation>
    </message>
    <message>
        <source>reduce, smaller</source>
        <translation>縮小, 小さく</translation>
    </message>
    <message>
        <source>stop log, from a log, counters, parameters</source>
        <translation>停止記録, 記録から, カウンタ, パラメータ</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SensitivitySettings</name>
    <message>
        <source>All shifts for every row</source>
        <translation>すべての行で全シフト</translation>
    </message>
    <message>
        <source>Every parameter is improved and worsened by so much; losses are switched off besides</source>
        <translation>各パラメータをこれだけ良くし、悪くします。さらに損失をなくします</translation>
    </message>
    <message>
        <source>Better and worse by, %</source>
        <translation>良くし悪くする幅、%</translation>
    </message>
    <message>
        <source>Otherwise a row stops as soon as it is decided, or all shifts would leave it open; its interval then holds at a level of its own, and the study takes about half the time.</source>
        <translation>そうでなければ、行は判定がつくか、全シフトでも判定がつかないとわかると止まります。区間は独自の信頼水準で成り立ち、調査は約半分の時間で済みます。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SeriesReadout</name>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>%1（非表示）</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>凡例：%1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>entries of the legend without room</comment>
        <translation>+ ほか %1</translation>
    </message>
    <message>
        <source>Click: show %1</source>
        <translation>クリック：%1 を表示</translation>
    </message>
    <message>
        <source>Click: hide %1</source>
        <translation>クリック：%1 を隠す</translation>
    </message>
    <message>
        <source>Click: select the station</source>
        <translation>クリック：設備を選択</translation>
    </message>
    <message>
        <source>Double click: select the station</source>
        <translation>ダブルクリック：設備を選択</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SessionWords</name>
    <message>
        <source>Runs the ticked scenarios and the reference on the same luck.</source>
        <translation>チェックしたシナリオと参照を同じ乱数で計算します。</translation>
    </message>
    <message>
        <source>Runs the shown scenario with every value of the range, on the same luck.</source>
        <translation>表示中のシナリオを範囲のすべての値で、同じ乱数で計算します。</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss switched off.</source>
        <translation>各損失はどれだけの価値か？ 各パラメータを良くし悪くし、各損失をなくします。</translation>
    </message>
    <message>
        <source>Which measures together bring most for a budget? Gains of measures do not add.</source>
        <translation>予算に対してどの対策の組が最も多くもたらすか？ 対策の利益は足し算になりません。</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>ラインの 1 時間でどの製品が最も多く生み、ミックスは何を生むか？</translation>
    </message>
    <message>
        <source>The best way to spread buffer places over the line, for every total.</source>
        <translation>各合計に対して、バッファの置き場をラインに分ける最良の方法。</translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%2 シフト中 %1</translation>
    </message>
    <message>
        <source>%1, almost done</source>
        <translation>%1、ほぼ完了</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1、残り約 %2</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>何も見つける前に止められました。</translation>
    </message>
    <message>
        <source>Run at %1.</source>
        <translation>%1 に実行。</translation>
    </message>
    <message>
        <source>Run at %1 on “%2”.</source>
        <translation>「%2」で %1 に実行。</translation>
    </message>
    <message>
        <source>A later run was stopped before it found anything.</source>
        <translation>後の実行は何も見つける前に止められました。</translation>
    </message>
    <message>
        <source>Further shifts were stopped.</source>
        <translation>さらなるシフトは止められました。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>終わる前に止められました。</translation>
    </message>
    <message>
        <source>Scenarios that were added since are not in it.</source>
        <translation>その後に追加されたシナリオは入っていません。</translation>
    </message>
    <message>
        <source>The line, a scenario or these settings have changed since.</source>
        <translation>その後、ライン、シナリオ、またはこれらの設定が変わりました。</translation>
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
        <translation>%2 h のウォームアップの後 %1</translation>
    </message>
    <message>
        <source>exploratory, with fewer for rows that were decided early</source>
        <translation>探索的、早く判定がついた行はより少ない</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>探索的</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>新しい乱数で</translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>新しい乱数で確認済み</translation>
    </message>
    <message>
        <source>, behind the %1 shifts that Confirm has used</source>
        <translation>、「確認」が使った %1 シフトの後</translation>
    </message>
    <message>
        <source>%1 shifts of %2, seed %3; %4</source>
        <translation>%2 の %1 シフト、シード %3。%4</translation>
    </message>
    <message>
        <source>%1; what is paler is exploratory</source>
        <translation>%1。淡いものは探索的</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1. Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>%1。区間はシミュレーションの偶然のみで、入力データの不確かさは含みません。</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>buffer sizing</source>
        <translation>バッファの配置</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>product mix</source>
        <translation>製品ミックス</translation>
    </message>
    <message>
        <source>Shifts of %1, seed %2; exploratory</source>
        <translation>%1 のシフト、シード %2。探索的</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingValues</name>
    <message>
        <source>the system’s</source>
        <comment>language</comment>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>between the fields of a table</comment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <comment>keys</comment>
        <translation>プログラムの既定</translation>
    </message>
    <message>
        <source>%1: %3 instead of “%2”</source>
        <comment>a setting, a value that it cannot have, the one it has now</comment>
        <translation>%1：「%2」の代わりに %3</translation>
    </message>
    <message>
        <source>Settings that had values they cannot have are at their defaults now. %1.</source>
        <comment>a list</comment>
        <translation>取りえない値の設定は既定値に戻りました。%1。</translation>
    </message>
    <message>
        <source>Speed of the playback</source>
        <translation>再生の速度</translation>
    </message>
    <message>
        <source>Zoom of the guide</source>
        <translation>ガイドの拡大率</translation>
    </message>
    <message>
        <source>Separator of CSV tables</source>
        <translation>CSV 表の区切り</translation>
    </message>
    <message>
        <source>Decimal sign of CSV tables</source>
        <translation>CSV 表の小数点</translation>
    </message>
    <message>
        <source>Byte order mark of CSV tables</source>
        <translation>CSV 表のバイト順マーク</translation>
    </message>
    <message>
        <source>Kind of tables that are saved</source>
        <translation>保存する表の種類</translation>
    </message>
    <message>
        <source>Shortcut of “%1”</source>
        <translation>「%1」のショートカット</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsFile</name>
    <message>
        <source>The settings in %1 can neither be read nor written. The program uses its own, and forgets what is changed.</source>
        <translation>%1 の設定は読むことも書くこともできません。プログラムは自身の設定を使い、変更は忘れます。</translation>
    </message>
    <message>
        <source>The settings could not be read, so the program starts with its own. What was there is kept in %1.</source>
        <translation>設定を読めなかったので、プログラムは自身の設定で始まります。元のものは %1 に残しました。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. What you change there holds until the program ends.</source>
        <translation>設定を %1 に書き込めませんでした。そこでの変更は、プログラムが終了するまで有効です。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsPage</name>
    <message>
        <source>Select a station in the diagram to see and change its parameters.</source>
        <translation>ライン図で設備を選ぶと、パラメータを見て変えられます。</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>計算設定</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>The same for the baseline and every scenario.</source>
        <translation>ベースラインと全シナリオで同じ。</translation>
    </message>
    <message>
        <source>Shifts and breaks…</source>
        <translation>シフトと休憩…</translation>
    </message>
    <message>
        <source>When the line, or some of its stations, stand still by plan</source>
        <translation>ラインまたは一部の設備がいつ計画的に止まるか</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>製品…</translation>
    </message>
    <message>
        <source>What a unit of each product costs and earns</source>
        <translation>各製品の 1 個の費用と収益</translation>
    </message>
    <message>
        <source>This line’s. Today’s line is run in the same way to compare the two.</source>
        <translation>このラインのもの。比較のため今のラインも同じように計算します。</translation>
    </message>
    <message>
        <source>The line’s: they hold for the baseline and for every scenario that says nothing else.</source>
        <translation>ラインのもの：ベースラインと、他を指定しないすべてのシナリオに当てはまります。</translation>
    </message>
    <message>
        <source>The line’s, as far as this scenario says nothing else.</source>
        <translation>ラインのもの、このシナリオが他を指定しない限り。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftChooser</name>
    <message>
        <source>&amp;First shift</source>
        <translation>最初のシフト(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Median: half of the shifts have less output</source>
        <translation>中央：半分のシフトは生産がより少ない(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;10: one shift in ten has less output</source>
        <translation>P10：10 シフトに 1 つは生産がより少ない(&amp;1)</translation>
    </message>
    <message>
        <source>P&amp;90: nine shifts in ten have less output</source>
        <translation>P90：10 シフトに 9 つは生産がより少ない(&amp;9)</translation>
    </message>
    <message>
        <source>&amp;Worst shift: the least output of all</source>
        <translation>最悪のシフト：生産が最も少ない(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Another shift by its number…</source>
        <translation>番号で別のシフトを選ぶ(&amp;A)…</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>シフト %1</translation>
    </message>
    <message>
        <source>Median: shift %1</source>
        <translation>中央：シフト %1</translation>
    </message>
    <message>
        <source>P10: shift %1</source>
        <translation>P10：シフト %1</translation>
    </message>
    <message>
        <source>P90: shift %1</source>
        <translation>P90：シフト %1</translation>
    </message>
    <message>
        <source>Worst: shift %1</source>
        <translation>最悪：シフト %1</translation>
    </message>
    <message>
        <source>Shift that is played: %1</source>
        <translation>再生するシフト：%1</translation>
    </message>
    <message>
        <source>Which of the simulated shifts is played and drawn in the charts</source>
        <translation>シミュレーションしたどのシフトを再生しグラフに描くか</translation>
    </message>
    <message>
        <source>Play another shift</source>
        <translation>別のシフトを再生</translation>
    </message>
    <message>
        <source>Number of the shift, 1 to %1:</source>
        <translation>シフトの番号、1 から %1：</translation>
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
            <numerusform>%Ln シフト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %Ln shift(s)</source>
        <translation>
            <numerusform>%1、および %Ln シフトの平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h (after %2 h warm-up)</source>
        <translation>%1 h（%2 h のウォームアップの後）</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, seed %2, %3; exploratory.</source>
        <comment>shifts, seed, duration</comment>
        <translation>%1、シード %2、%3。探索的。</translation>
    </message>
    <message>
        <source>One simulated shift: simulation luck only, not the uncertainty of the input data.</source>
        <translation>1 シフトのシミュレーション：シミュレーションの偶然のみで、入力データの不確かさは含みません。</translation>
    </message>
    <message>
        <source>Simulated shifts: simulation luck only, not the uncertainty of the input data.</source>
        <translation>シミュレーションしたシフト：シミュレーションの偶然のみで、入力データの不確かさは含みません。</translation>
    </message>
    <message>
        <source>Shift %1 of %2</source>
        <translation>シフト %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %Ln fresh shift(s).</source>
        <translation>
            <numerusform>確認済みとあるものは、新しい %Ln シフトで確認済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h warm-up</source>
        <translation>ウォームアップ %1 h</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>For comparison the baseline is run alike: %1.</source>
        <extracomment>%1 lists the run settings in which the two differ</extracomment>
        <translation>比較のためベースラインも同じように計算します：%1。</translation>
    </message>
    <message>
        <source>Intervals of means at %1: simulation luck only, not the uncertainty of the input data.</source>
        <translation>平均の区間は %1：シミュレーションの偶然のみで、入力データの不確かさは含みません。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShortcutsPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>既定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>そこから移す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K)：</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>「%1」のキー</translation>
    </message>
    <message>
        <source>None by default</source>
        <translation>既定ではなし</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
    <message>
        <source>“%1” alone is typed into fields and lists. Press it together with Ctrl or Alt.</source>
        <comment>a key</comment>
        <translation>「%1」だけでは入力欄や一覧への入力になります。Ctrl か Alt と一緒に押してください。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownSeries</name>
    <message>
        <source>Show all &amp;values</source>
        <translation>すべての値を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show &amp;all series</source>
        <translation>すべての系列を表示(&amp;A)</translation>
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
        <translation>サイクル/min</translation>
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
        <translation>個/h</translation>
    </message>
    <message>
        <source>units/min</source>
        <translation>個/min</translation>
    </message>
    <message>
        <source>Finished items per minute</source>
        <translation>1 分間当たりの完成アイテム</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>1 分間当たりの個数</translation>
    </message>
    <message>
        <source>Good units per minute</source>
        <translation>1 分間当たりの良品</translation>
    </message>
    <message>
        <source>Output per minute</source>
        <translation>1 分間当たりの生産</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message>
        <source>It waits for items of %1 that are still under way.</source>
        <translation>まだ搬送中の %1 のアイテムを待っています。</translation>
    </message>
    <message>
        <source>It waits for %1, %2 since %3.</source>
        <comment>station, its state, time</comment>
        <translation>%3 から%2の %1 を待っています。</translation>
    </message>
    <message>
        <source>%1: a cycle of %2 takes another time.</source>
        <comment>time, station</comment>
        <translation>%1：%2 のサイクルの時間が異なります。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for %4 more in %5, and runs here.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1：%2 が %5 で %4 長く%3で、ここでは運転。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 here for %4 more, and runs in %5.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1：%2 がここで %4 長く%3で、%5 では運転。</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in %6 and %4 here, for %5.</source>
        <comment>time, station, state, state, how long, the other</comment>
        <translation>%1：%2 が %6 では%3、ここでは%4、%5。</translation>
    </message>
    <message>
        <source>Two scenarios side by side</source>
        <translation>二つのシナリオを並べて</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>最初の結果がまもなく出ます…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移る</translation>
    </message>
    <message>
        <source>Move the playback to where the two part</source>
        <translation>両者が分かれる所へ再生を移す</translation>
    </message>
    <message>
        <source>Beside the shown entry</source>
        <translation>表示中の項目の隣</translation>
    </message>
    <message>
        <source>What plays beside the shown entry, on the same luck</source>
        <translation>表示中の項目の隣で、同じ乱数で再生するもの</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Beside what is shown:</source>
        <translation>表示中のものの隣：</translation>
    </message>
    <message>
        <source>There is no result to play yet.</source>
        <translation>再生する結果がまだありません。</translation>
    </message>
    <message>
        <source>Choose a scenario: it plays here beside the baseline, with the same luck.</source>
        <translation>シナリオを選んでください：ここでベースラインの隣に、同じ乱数で再生されます。</translation>
    </message>
    <message>
        <source>more output than %1, units</source>
        <translation>%1 より多い生産、個</translation>
    </message>
    <message>
        <source>More good output than %1 in this shift: %2 units at the end</source>
        <comment>the other, how many</comment>
        <translation>このシフトで %1 より多い良品の生産：終わりに %2 個</translation>
    </message>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %Ln shift(s); bars do not begin at 0</source>
        <translation>
            <numerusform>差の由来、%Ln シフトの平均。棒は 0 から始まりません</numerusform>
        </translation>
    </message>
    <message>
        <source>The two lines have other stations.</source>
        <translation>二つのラインの設備が異なります。</translation>
    </message>
    <message>
        <source>They part at %1</source>
        <translation>分かれる時点：%1</translation>
    </message>
    <message>
        <source>In this shift all stations do the same in both.</source>
        <translation>このシフトではすべての設備が両方で同じに動きます。</translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>探索的：%Ln シフト</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Differences of less than %1 begin at %2.</source>
        <comment>length, time</comment>
        <translation>%1 未満の違いは %2 に始まります。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SizingSettings</name>
    <message>
        <source>per hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>毎時 %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>%1 の目標</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>Most places in all</source>
        <translation>置き場合計の上限</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Places of all buffers together: every total up to this one is looked at. Automatic is twice the present total, or enough for the target.</source>
        <translation>全バッファの置き場合計：ここまでの各合計を調べます。自動は今の合計の 2 倍、または目標に足りる数です。</translation>
    </message>
    <message>
        <source>Smallest total that reaches</source>
        <translation>次に達する最小の合計</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>毎分</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SlideLosses</name>
    <message>
        <source>Where the time goes: %1</source>
        <translation>時間の行方：%1</translation>
    </message>
    <message>
        <source>Where the gain comes from: %1</source>
        <translation>利益の由来：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StateLegend</name>
    <message>
        <source>States, in the order of the bars: %1</source>
        <translation>状態、棒の順：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationActions</name>
    <message>
        <source>Drag “%1” to its place in the line, or insert it behind the selected station.</source>
        <translation>「%1」をラインの場所へドラッグするか、選択した設備の後ろに挿入してください。</translation>
    </message>
    <message>
        <source>Drag “%1” to its place in the line, or insert it at the end.</source>
        <translation>「%1」をラインの場所へドラッグするか、末尾に挿入してください。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationItem</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>設備 %Ln 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationNameEdit</name>
    <message>
        <source>Name of the station</source>
        <translation>設備の名前</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationPalette</name>
    <message>
        <source>Stations to insert</source>
        <translation>挿入できる設備</translation>
    </message>
    <message>
        <source>Enter inserts the station behind the selected one.</source>
        <translation>Enter で選択した設備の後に挿入します。</translation>
    </message>
    <message>
        <source>Drag it into the line, or double-click to insert it behind the selected station</source>
        <translation>ラインへドラッグするか、ダブルクリックで選択した設備の後に挿入します</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationReading</name>
    <message>
        <source>items</source>
        <comment>what a line counts that makes nothing new</comment>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A factor, and the product that brings it: &quot;× 1.5 by Gel 200 ml&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Belongs to the baseline: the OEE is measured against it, the same for every scenario.</source>
        <translation>ベースラインに属します：OEE はこれに対して測られ、どのシナリオでも同じです。</translation>
    </message>
    <message>
        <source>No effect: nothing comes after the last station.</source>
        <translation>効果なし：最後の設備の後には何も来ません。</translation>
    </message>
    <message>
        <source>Full, it feeds the line for %1 at the rated pace.</source>
        <translation>満杯なら定格ペースでラインに %1 供給します。</translation>
    </message>
    <message>
        <source>items</source>
        <comment>outputs of a station that items pass through</comment>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>%1 %2/min · %3 %4/h · %5 of %6’s pace</source>
        <extracomment>The station&apos;s own outputs per minute; what the line counts, %4, per hour; share of the pace of the constraint %6</extracomment>
        <translation>%1 %2/min · %3 %4/h · %6 のペースの %5</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTable</name>
    <message>
        <source>Stations, in %</source>
        <translation>設備、%</translation>
    </message>
    <message>
        <source>OEE of the stations</source>
        <translation>設備の OEE</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTableModel</name>
    <message>
        <source>Collecting or starved</source>
        <translation>収集中または材料待ち</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 is the constraint: the line&apos;s OEE is measured against its pace.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 がペースメーカーです：ラインの OEE はそのペースに対して測られます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, constraint</source>
        <translation>%1、ペースメーカー</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Not
waiting</source>
        <translation>待ち
なし</translation>
    </message>
    <message>
        <source>Avail-
ability</source>
        <translation>時間
稼働率</translation>
    </message>
    <message>
        <source>Perfor-
mance</source>
        <translation>性能
稼働率</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>良品率</translation>
    </message>
    <message>
        <source>OEE as
scheduled</source>
        <translation>計画時間
の OEE</translation>
    </message>
    <message>
        <source>OEE
alone</source>
        <translation>単独の
OEE</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationsEdit</name>
    <message>
        <source>All stations</source>
        <translation>すべての設備</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>チェックしたものだけ</translation>
    </message>
    <message>
        <source>Stations that it closes</source>
        <translation>閉じる設備</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopCounterRow</name>
    <message>
        <source>So few stops are not possible: the longest interval is %1. 0: never.</source>
        <translation>そんなに少ない停止は不可能です：最長の間隔は %1。0：なし。</translation>
    </message>
    <message>
        <source>So many stops are not possible: there would be no time between them.</source>
        <translation>そんなに多い停止は不可能です：その間に時間がなくなります。</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopEditors</name>
    <message>
        <source>Variation, scrap, from a log</source>
        <translation>ばらつき、廃棄、記録から</translation>
    </message>
    <message>
        <source>Variation, from a log</source>
        <translation>ばらつき、記録から</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The same as a number of stops by the clock, their own length included. 0: never.</source>
        <translation>時計による停止の回数として同じもの、自身の長さを含む。0：なし。</translation>
    </message>
    <message>
        <source>The same as a number of stops, while the station runs all the time at its speed; waiting and stopped time does not count. 0: never.</source>
        <translation>設備がずっとその速度で動くときの停止の回数として同じもの。待ちと停止の時間は数えません。0：なし。</translation>
    </message>
    <message>
        <source>Stops a shift</source>
        <translation>シフト当たりの停止</translation>
    </message>
    <message>
        <source>Stops per hour</source>
        <translation>1 時間当たりの停止</translation>
    </message>
    <message>
        <source>Stops per running hour</source>
        <translation>運転 1 時間当たりの停止</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>stops per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Stops a shift of %1 h</source>
        <translation>%1 h のシフト当たりの停止</translation>
    </message>
    <message>
        <source>Stops in %1 h of running</source>
        <translation>運転 %1 h の停止</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter</extracomment>
        <translation>%1 のリセット</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopFilterBar</name>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>すべての設備</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>停止の種類</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>停止の理由</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>すべての理由</translation>
    </message>
    <message>
        <source>Shortest wait that is listed</source>
        <translation>一覧に出す最短の待ち</translation>
    </message>
    <message>
        <source>all waits</source>
        <translation>すべての待ち</translation>
    </message>
    <message>
        <source>waits from %1</source>
        <translation>%1 からの待ち</translation>
    </message>
    <message>
        <source>Down and jammed</source>
        <translation>故障とチョコ停</translation>
    </message>
    <message>
        <source>All stops</source>
        <translation>すべての停止</translation>
    </message>
    <message>
        <source>Stops and waits</source>
        <translation>停止と待ち</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in station, kind and cause</source>
        <translation>設備、種類、原因を検索</translation>
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
        <translation>%1：%2 のため材料待ち</translation>
    </message>
    <message>
        <source>%1: blocked by %2</source>
        <comment>a station, a station</comment>
        <translation>%1：%2 のため後工程待ち</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>自身の故障</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>自身のチョコ停</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopListPanel</name>
    <message>
        <source>Stops of the shift</source>
        <translation>シフトの停止</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>一覧：%1</translation>
    </message>
    <message>
        <source>recorded in samples of %1, which show no single stops</source>
        <translation>%1 ごとの標本で記録され、個々の停止は出ません</translation>
    </message>
    <message>
        <source>hidden, as shorter than %1: %2.</source>
        <translation>%1 より短いため非表示：%2。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>%1 – stops</source>
        <translation>%1 – 停止</translation>
    </message>
    <message>
        <source>Save or copy the list as picture or table</source>
        <translation>一覧を図または表として保存またはコピー</translation>
    </message>
    <message>
        <source>&amp;Go to this stop</source>
        <translation>この停止へ移る(&amp;G)</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>原因別</translation>
    </message>
    <message>
        <source>Show the sums by cause instead of the list</source>
        <translation>一覧の代わりに原因別の合計を表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopLog</name>
    <message>
        <source>From a log</source>
        <translation>記録から</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>これらの値を使う</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>動いたサイクル</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>記録の時間に設備が行ったサイクル。</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>運転時間</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>設備が動いていた時間。待ちと停止の時間は数えません。</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>稼働可能時間</translation>
    </message>
    <message>
        <source>Hours of the log without breaks and nights, in which these stops can come.</source>
        <translation>記録のうち休憩と夜間を除く、これらの停止が起こりうる時間。</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>記録が数える停止の回数。</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>停止した分</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>それらの停止の長さの合計。</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>三つすべてに記入してください。</translation>
    </message>
    <message>
        <source>Out of range: interval %1, stop time %2 min. They go up to %3 and %4.</source>
        <translation>範囲外：間隔 %1、停止時間 %2 min。上限は %3 と %4。</translation>
    </message>
    <message>
        <source>That cannot be: something must have run, and minutes come only with stops.</source>
        <translation>ありえません：何かが動いたはずで、分は停止がある場合だけです。</translation>
    </message>
    <message>
        <source>No stop: the reason is switched off.</source>
        <translation>停止なし：この理由は無効です。</translation>
    </message>
    <message>
        <source>Interval %1 %2, stop time %3 min</source>
        <translation>間隔 %1 %2、停止時間 %3 min</translation>
    </message>
    <message>
        <source>%1 from a log</source>
        <translation>記録からの %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopPareto</name>
    <message>
        <source>Stops by cause</source>
        <translation>原因別の停止</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Stops by cause, by their time</source>
        <translation>原因別の停止、時間順</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Stops by cause, by their number</source>
        <translation>原因別の停止、回数順</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>List the stops of all causes again (Escape)</source>
        <translation>すべての原因の停止を再び一覧にする（Esc）</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>図と表を保存またはコピー</translation>
    </message>
    <message>
        <source>%1 – stops by cause</source>
        <translation>%1 – 原因別の停止</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopRow</name>
    <message>
        <source>Rename, duplicate, remove, move …</source>
        <translation>名前の変更、複製、除去、移動 …</translation>
    </message>
    <message>
        <source>Name of the stop</source>
        <translation>停止の名前</translation>
    </message>
    <message>
        <source>&lt;p&gt;Another name brings other random numbers: figures change a little, within their intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;別の名前は別の乱数をもたらします：数値は区間の中で少し変わります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：その他</translation>
    </message>
    <message>
        <source>Enter opens it, F2 renames, Ctrl+D duplicates and Delete removes it; the menu key has more.</source>
        <translation>Enter で開き、F2 で名前を変え、Ctrl+D で複製し、Delete で除去します。メニューキーにはさらにあります。</translation>
    </message>
    <message>
        <source>Enter leads to its values.</source>
        <translation>Enter で値へ移ります。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopSection</name>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>停止を追加</translation>
    </message>
    <message>
        <source>Stops of the whole line</source>
        <translation>ライン全体の停止</translation>
    </message>
    <message>
        <source>Add a stop of all stations at the same time</source>
        <translation>すべての設備が同時に止まる停止を追加</translation>
    </message>
    <message>
        <source>Add a stop with a cause of its own</source>
        <translation>独自の原因を持つ停止を追加</translation>
    </message>
    <message>
        <source>What stops all stations at the same time: a power dip, a lack of compressed air.</source>
        <translation>すべての設備を同時に止めるもの：停電、圧縮空気の不足。</translation>
    </message>
    <message>
        <source>Stops with a cause of their own: a reel to change, glue, cleaning, material that is late. Each has its own interval and length.</source>
        <translation>独自の原因を持つ停止：リール交換、接着剤、清掃、材料の遅れ。それぞれ間隔と長さがあります。</translation>
    </message>
    <message>
        <source>Which stops there are belongs to the line, the same for all scenarios. This scenario changes their values, or switches them off.</source>
        <translation>どの停止があるかはラインに属し、全シナリオで同じです。このシナリオはその値を変えるか、無効にします。</translation>
    </message>
    <message>
        <source>Shares are of the open time, predicted.</source>
        <translation>割合は稼働可能時間に対する予測です。</translation>
    </message>
    <message>
        <source>By running time and cycles, stops a shift are those of a shift of running: a station that waits or is stopped has fewer. Shares are of its open time, predicted as if it never waited.</source>
        <translation>運転時間とサイクルで数えるシフト当たりの停止は、運転 1 シフトのものです：待つ設備や止まる設備では少なくなります。割合は、待たないとした稼働可能時間に対する予測です。</translation>
    </message>
    <message>
        <source>No more stops fit in there: a station has %1 at most.</source>
        <translation>これ以上の停止は入りません：設備には最大 %1 です。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTable</name>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops %1 to %2 of %3 that are listed.</source>
        <comment>first, last, number</comment>
        <translation>一覧の %3 件中 %1 から %2。</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>並べ替え(&amp;B)</translation>
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
        <translation>自身の故障</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>自身のチョコ停</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>station: state (time)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>開始、s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>長さ、s</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyDocks</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>スイープ</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Buffer sizing</source>
        <translation>バッファの配置</translation>
    </message>
    <message>
        <source>Best measures for a budget</source>
        <translation>予算に対する最良の対策</translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation>製品ミックス</translation>
    </message>
    <message>
        <source>“%1” is no longer kept with the project.</source>
        <translation>「%1」はプロジェクトと共に保管されなくなりました。</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>やはり保管する</translation>
    </message>
    <message>
        <source>enter products with a price first</source>
        <translation>先に価格のある製品を入力</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyKeeper</name>
    <message>
        <source>Move or delete it, then try again.</source>
        <translation>これを移動または削除してから、再試行してください。</translation>
    </message>
    <message>
        <source>Studies that were kept with this project are not shown. %1 It stays as it is, and further studies are not kept. Move or delete it, then try again.</source>
        <translation>このプロジェクトと共に保管した調査は表示されません。%1 そのまま残り、新しい調査は保管されません。これを移動または削除してから、再試行してください。</translation>
    </message>
    <message>
        <source>The studies of this project are not kept beside it. %1</source>
        <translation>このプロジェクトの調査は隣に保管されていません。%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPanel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>More shifts</source>
        <translation>シフトを増やす</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Twice as many shifts, at a stricter level: the next look at the same luck</source>
        <translation>シフトを 2 倍に、より厳しい水準で：同じ乱数の次の確認</translation>
    </message>
    <message>
        <source>Runs all of it again on luck that nothing was chosen by; a repeat adds shifts</source>
        <translation>何の選択にも使わなかった乱数ですべてを再計算します。繰り返すとシフトが増えます</translation>
    </message>
    <message>
        <source>Runs the rows that are selected in the table, or all, again on luck that nothing was chosen by. Few rows have narrower intervals, as these hold for all rows together. A repeat adds shifts.</source>
        <translation>表で選んだ行、またはすべてを、何の選択にも使わなかった乱数で再計算します。区間はすべての行に同時に成り立つので、行が少ないほど狭くなります。繰り返すとシフトが増えます。</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>調査の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>さらに確認</translation>
    </message>
    <message>
        <source>Confirm (%1)</source>
        <translation>確認（%1）</translation>
    </message>
    <message>
        <source>The line of this study is gone.</source>
        <translation>この調査のラインはもうありません。</translation>
    </message>
    <message>
        <source>Added the scenario “%1”</source>
        <translation>シナリオ「%1」を追加しました</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPicture</name>
    <message>
        <source>Being computed; the picture comes with the results.</source>
        <translation>計算中です。図は結果とともに出ます。</translation>
    </message>
    <message>
        <source>Press Run; the picture comes with the results.</source>
        <translation>「実行」を押してください。図は結果とともに出ます。</translation>
    </message>
    <message>
        <source>Show the ten largest only</source>
        <translation>大きい 10 件だけ表示</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>全 %1 件を表示</translation>
    </message>
    <message>
        <source>The %1 largest of %2 changes.</source>
        <translation>%2 件の変更のうち大きい %1 件。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyResults</name>
    <message>
        <source>Make this a scenario</source>
        <translation>シナリオにする</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Every interval shows simulation luck only, not the uncertainty of the input data.</source>
        <translation>区間はシミュレーションの偶然のみで、入力データの不確かさは含みません。</translation>
    </message>
    <message>
        <source>Adds what is selected in the table, or was clicked in the picture, as a scenario</source>
        <translation>表で選んだもの、または図でクリックしたものをシナリオとして追加します</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>図と表を保存またはコピー</translation>
    </message>
    <message>
        <source>Make “%1” a scenario</source>
        <translation>「%1」をシナリオにする</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyRunner</name>
    <message>
        <source>There is not enough memory for this study. Ask for fewer replications or fewer points.</source>
        <translation>この調査にはメモリが足りません。反復または点を減らしてください。</translation>
    </message>
    <message>
        <source>The study failed: %1</source>
        <translation>調査に失敗しました：%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudySettings</name>
    <message>
        <source>Key figure</source>
        <translation>主要指標</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepRangeEdit</name>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>刻み</translation>
    </message>
    <message>
        <source>from</source>
        <translation>始点</translation>
    </message>
    <message>
        <source>from, %1</source>
        <comment>with a unit</comment>
        <translation>始点、%1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>step</source>
        <translation>刻み</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepSettings</name>
    <message>
        <source>A second parameter</source>
        <translation>第二のパラメータ</translation>
    </message>
    <message>
        <source>Every value of the one with every value of the other, as a map</source>
        <translation>一方のすべての値と他方のすべての値を、マップとして</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>変える</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>まだ値なし</translation>
    </message>
    <message>
        <source>Values to run: %1</source>
        <translation>計算する値：%1</translation>
    </message>
    <message>
        <source>, of at most %1</source>
        <translation>、最大 %1 のうち</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableDialog</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableExport</name>
    <message>
        <source>Save all &amp;tables as one workbook…</source>
        <translation>すべての表を一つのブックとして保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Figures, stations, losses, stops and the changes of the scenarios, and what studies found, a sheet each</source>
        <translation>数値、設備、損失、停止、シナリオの変更、調査の結果を、それぞれ一枚のシートに</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TankItem</name>
    <message>
        <source>was %1</source>
        <translation>前は %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TopologyEditor</name>
    <message>
        <source>Items per cycle</source>
        <translation>1 サイクルのアイテム数</translation>
    </message>
    <message>
        <source>How many items the station takes for one output: 12 tubes for a case. From 1; one output of the line may hold 1,000,000,000,000 raw items at most. Speed is given in cycles. In files: batch_in.</source>
        <translation>設備が一つ出すのに取るアイテムの数：1 ケースに 12 本のチューブ。1 から。ラインの出すもの一つに原料アイテムは最大 1,000,000,000,000。速度はサイクルで示します。ファイルでは：batch_in。</translation>
    </message>
    <message>
        <source>passes through</source>
        <extracomment>Stands in the empty editor for the output of a station that makes nothing new of what it takes</extracomment>
        <translation>通過</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出すもの</translation>
    </message>
    <message>
        <source>The name of what the station puts out: Tube, Case, Pallet; 1 to 64 characters. Leave it empty where items pass through one by one, as at an inspector. The first station with an output makes the unit that the line counts. In files: output_type.</source>
        <translation>設備が出すものの名前：チューブ、ケース、パレット。1 から 64 文字。検査機のようにアイテムが一つずつ通る所では空にします。最初に出すもののある設備が、ラインが数える個を作ります。ファイルでは：output_type。</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Belongs to the line, the same for every scenario: choose “%1” to change it.</source>
        <translation>ラインに属し、どのシナリオでも同じです：変えるには「%1」を選んでください。</translation>
    </message>
    <message>
        <source>Items pass through one by one. Name an output to make something new of several.</source>
        <translation>アイテムは一つずつ通ります。出すものに名前を付けると、複数から新しいものを作れます。</translation>
    </message>
    <message>
        <source>Items pass through some of these stations one by one: name their outputs first.</source>
        <translation>これらの設備の一部ではアイテムが一つずつ通ります：まず出すものに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message>
        <source>All checked</source>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>&lt;p&gt;The values that came with the station are right: they are not marked any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;設備に付いてきた値は正しい：もう印を付けません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All values are checked.</source>
        <translation>すべての値を確認済み。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typical value(s), check them</source>
        <translation>
            <numerusform>標準的な値 %Ln 個、要確認</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalValues</name>
    <message>
        <source>checking of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>%1、%2 の確認</translation>
    </message>
    <message>
        <source>checking of all values, %1</source>
        <extracomment>What undo and redo name: all values of a station</extracomment>
        <translation>すべての値の確認、%1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>A click goes back or forward to that step. The disk marks the state that is saved.</source>
        <translation>クリックするとその段階へ戻るか進みます。ディスクの印は保存した状態です。</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>開いた状態</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>クリップボードに表がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a parameter.</source>
        <translation>「%1」はパラメータではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The table is too wide: there are only %Ln column(s) from here.</source>
        <translation>
            <numerusform>表の幅が広すぎます：ここから %Ln 列しかありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no station “%1” in this line.</source>
        <translation>このラインに設備「%1」はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %Ln station(s) from here.</source>
        <translation>
            <numerusform>表が長すぎます：ここから設備は %Ln 台しかありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>ベースラインに属します。</translation>
    </message>
    <message>
        <source>%1, %2: “%3”. %4</source>
        <translation>%1、%2：「%3」。%4</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted. %3</source>
        <translation>%1：「%2」は受け付けられません。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a typical value, check it</source>
        <translation>標準的な値、要確認</translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>ベースラインに属します。</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>ベースライン %1</translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>値 %Ln 個のリセット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message>
        <source>Copy all with titles</source>
        <translation>見出しと共にすべてコピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pastes a column or a table from a spreadsheet, from the selected cell on; with titles of parameters and names of stations it finds its place by them</source>
        <translation>表計算ソフトの列や表を、選んだセルから貼り付けます。パラメータの見出しと設備の名前があれば、それで場所を見つけます</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>すべての値の表</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>ベースライン：今のライン</translation>
    </message>
    <message>
        <source>‘%1’: another line, compared with the Baseline</source>
        <translation>「%1」：別のライン、ベースラインと比較</translation>
    </message>
    <message>
        <source>Scenario ‘%1’; what it changes is bold, the baseline’s value in brackets</source>
        <translation>シナリオ「%1」。変えるものは太字、ベースラインの値は括弧の中</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted. %Ln problem(s):</source>
        <translation>
            <numerusform>何も貼り付けませんでした。問題 %Ln 件：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message>
        <source>Station</source>
        <translation>設備</translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>値 %Ln 個の貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: all pasted values are there already.</source>
        <translation>変更なし：貼り付けた値はすべて同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed; undo takes them all back at once.</source>
        <translation>
            <numerusform>値 %Ln 個を変更しました。一度に元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) left as they were.</source>
        <translation>
            <numerusform>空のセル %Ln 個はそのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>見出しと共にコピー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset to the default</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset to the baseline</source>
        <translation>ベースラインに戻す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::VerdictBar</name>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares with the baseline on fresh shifts that nothing was chosen by. A repeat adds as many again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;何の選択にも使わなかった新しいシフトでベースラインと比べます。繰り返すと同じ数だけ増えます。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&lt;p&gt;The level of the intervals, and what comparing on the same luck gains&lt;/p&gt;</source>
        <translation>&lt;p&gt;区間の信頼水準と、同じ乱数で比べる利点&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Differences smaller than this share of the baseline&apos;s figure are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;ベースラインの数値のこの割合より小さい差は重要ではありません&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Smallest relevant difference: %1</source>
        <translation>最小の重要な差：%1</translation>
    </message>
    <message>
        <source>Every difference is relevant</source>
        <translation>どの差も重要</translation>
    </message>
    <message>
        <source>±%1 of the baseline&apos;s figure is not relevant</source>
        <translation>ベースラインの数値の ±%1 は重要でない</translation>
    </message>
    <message>
        <source>More: %1 shifts</source>
        <translation>増やす：%1 シフト</translation>
    </message>
    <message>
        <source>&lt;p&gt;Doubles the shifts. Looking again at growing data has its price: the intervals of the differences are then at %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;シフトを 2 倍にします。増えるデータを再び見ることには代償があります：差の区間は %1 になります。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>さらに確認</translation>
    </message>
    <message>
        <source>&lt;p&gt;The file of the project says which differences are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;どの差が重要でないかは、プロジェクトのファイルで決まっています&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message>
        <source>%1 every %2, from %3 of the run on</source>
        <comment>length, interval, first begin</comment>
        <translation>%1、%2 ごと、計算の %3 から</translation>
    </message>
    <message>
        <source>once, at %1 of the run, %2</source>
        <comment>begin, length</comment>
        <translation>一度、計算の %1 に、%2</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>すべての設備</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of stations</comment>
        <translation>
            <numerusform>%1 とほか %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>どの日もなし</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>days, begin, length</comment>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <comment>days, begin, end, length</comment>
        <translation>%1 %2 から %3（%4）</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closure(s)</source>
        <translation>
            <numerusform>閉鎖 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to mark a time in which stations stand still</source>
        <translation>ドラッグして設備が止まる時間を印す</translation>
    </message>
    <message>
        <source>left out by this scenario</source>
        <translation>このシナリオで省略</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WelcomePage</name>
    <message>
        <source>&amp;Back to the line</source>
        <translation>ラインに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近のファイル</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Each opens a line with what-if scenarios that say what they teach.</source>
        <translation>どれもラインと、何を教えるかを述べる「もしも」シナリオを開きます。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowDocks</name>
    <message>
        <source>Stations</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>すべての値</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>シフトと休憩</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>時点</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowLayout</name>
    <message>
        <source>Panels in one place</source>
        <translation>同じ場所のパネル</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Exa&amp;mples</source>
        <translation>例(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近のファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Ta&amp;ble of all values</source>
        <translation>すべての値の表(&amp;B)</translation>
    </message>
    <message>
        <source>Type, copy and paste the values of all stations as in a spreadsheet</source>
        <translation>表計算ソフトのように、すべての設備の値を入力、コピー、貼り付けします</translation>
    </message>
    <message>
        <source>S&amp;hifts and breaks</source>
        <translation>シフトと休憩(&amp;H)</translation>
    </message>
    <message>
        <source>Draw in a week when the line, or some of its stations, stand still by plan</source>
        <translation>ラインまたは一部の設備がいつ計画的に止まるかを週に描きます</translation>
    </message>
    <message>
        <source>Pr&amp;oducts</source>
        <translation>製品(&amp;O)</translation>
    </message>
    <message>
        <source>What the line makes, and what a unit costs and earns: figures are told in money, too</source>
        <translation>ラインが作るものと 1 個の費用と収益：数値を金額でも示します</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>シナリオ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>新しいグラフ(&amp;N)</translation>
    </message>
    <message>
        <source>Open another chart beside the first</source>
        <translation>最初の隣に別のグラフを開きます</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>明るい(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>暗い(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>計算(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tudies</source>
        <translation>調査(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowTitle</name>
    <message>
        <source>Welcome[*] – LineTwin</source>
        <translation>ようこそ[*] – LineTwin</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
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
        <translation>「%1」の行がシートに入りきりません。CSV として保存してください。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if tool for production lines.</source>
        <translation>生産ラインの「もしも」ツール。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>A project, a line or scenarios (YAML). Without one a page with examples is shown.</source>
        <translation>プロジェクト、ライン、シナリオ（YAML）。なければ例のページを表示します。</translation>
    </message>
    <message>
        <source>Writes a report of the project, or of PROJECT/NAME, to FILE.html or FILE.pdf and opens no window.</source>
        <translation>プロジェクトまたは プロジェクト/名前 のレポートを ファイル.html または ファイル.pdf に書き、ウィンドウを開きません。</translation>
    </message>
    <message>
        <source>With --report: figures of fresh luck that nothing was chosen by.</source>
        <translation>--report と共に：何の選択にも使わなかった新しい乱数の数値。</translation>
    </message>
    <message>
        <source>The language of this start, e.g. en or zh_CN.</source>
        <translation>今回の起動の言語、たとえば en や zh_CN。</translation>
    </message>
    <message>
        <source>linetwin: no language %1; there are: %2</source>
        <translation>linetwin：言語 %1 はありません。あるもの：%2</translation>
    </message>
    <message>
        <source>linetwin: --confirm is for --report alone</source>
        <translation>linetwin：--confirm は --report でのみ使えます</translation>
    </message>
    <message>
        <source>linetwin: --report needs one project, line or scenario</source>
        <translation>linetwin：--report にはプロジェクト、ライン、シナリオのいずれか一つが必要です</translation>
    </message>
    <message>
        <source>linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). linetwin-cli works without one: linetwin-cli run builtin:cosmetics</source>
        <translation>linetwin：ディスプレイがありません（DISPLAY も WAYLAND_DISPLAY も設定されていません）。linetwin-cli はなくても動きます：linetwin-cli run builtin:cosmetics</translation>
    </message>
    <message>
        <source>Try: linetwin --help</source>
        <translation>お試しください：linetwin --help</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[ファイル…]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1 (compiled for %2)</source>
        <comment>a library in two versions</comment>
        <translation>%1（%2 用にコンパイル）</translation>
    </message>
    <message>
        <source>file</source>
        <comment>an argument of the command line</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>linetwin: --report may be given only once</source>
        <translation>linetwin: --report は一度しか指定できません</translation>
    </message>
</context>
</TS>
