<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New line</source>
        <translation>&amp;Neue Linie</translation>
    </message>
    <message>
        <source>Start with a line that has no stations yet</source>
        <translation>Mit einer Linie beginnen, die noch keine Stationen hat</translation>
    </message>
    <message>
        <source>New from the cosmetics e&amp;xample</source>
        <translation>Neu aus dem &amp;Kosmetikbeispiel</translation>
    </message>
    <message>
        <source>Start over with the cosmetics line that comes with the program</source>
        <translation>Neu beginnen mit der Kosmetiklinie, die zum Programm gehört</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>Ein Projekt, eine Linie oder Szenarien öffnen</translation>
    </message>
    <message>
        <source>A&amp;dd scenario from file…</source>
        <translation>S&amp;zenario aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Show another scenario of this line beside the present ones</source>
        <translation>Ein weiteres Szenario dieser Linie neben den vorhandenen zeigen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the line and its scenarios where they are</source>
        <translation>Die Linie und ihre Szenarien dort speichern, wo sie sind</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the line and its scenarios to another place, as one file or several</source>
        <translation>Die Linie und ihre Szenarien an einem anderen Ort speichern, in einer oder mehreren Dateien</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of this scenario…</source>
        <translation>K&amp;opie dieses Szenarios speichern…</translation>
    </message>
    <message>
        <source>Write what is shown with its line to one file, to be mailed</source>
        <translation>Was gezeigt wird, mit seiner Linie in eine Datei schreiben, etwa zum Versenden</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Beric&amp;ht…</translation>
    </message>
    <message>
        <source>Write figures, pictures and a shift that plays to a page or a PDF document, or print them</source>
        <translation>Kennzahlen, Bilder und eine abspielbare Schicht als Seite oder PDF schreiben oder drucken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the line and its scenarios, and go to the welcome page</source>
        <translation>Die Linie und ihre Szenarien schließen und zur Startseite gehen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line, to the clipboard</source>
        <translation>Die gewählten Stationen aus der Linie in die Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected stations as text</source>
        <translation>Die gewählten Stationen als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert the stations on the clipboard behind the selected one</source>
        <translation>Die Stationen der Zwischenablage hinter der gewählten einfügen</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Insert a copy of the selected stations behind them</source>
        <translation>Eine Kopie der gewählten Stationen dahinter einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the selected stations out of the line</source>
        <translation>Die gewählten Stationen aus der Linie entfernen</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Alles auswä&amp;hlen</translation>
    </message>
    <message>
        <source>Select every station</source>
        <translation>Alle Stationen auswählen</translation>
    </message>
    <message>
        <source>&amp;Insert station…</source>
        <translation>&amp;Station einfügen…</translation>
    </message>
    <message>
        <source>Choose a station to insert behind the selected one</source>
        <translation>Eine Station wählen, die hinter der gewählten eingefügt wird</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Change the name of the selected station</source>
        <translation>Den Namen der gewählten Station ändern</translation>
    </message>
    <message>
        <source>&amp;Move up the line</source>
        <translation>&amp;Zum Anfang der Linie verschieben</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the start of the line</source>
        <translation>Die gewählten Stationen um einen Platz zum Anfang der Linie verschieben</translation>
    </message>
    <message>
        <source>Move do&amp;wn the line</source>
        <translation>Zum Ende der Linie &amp;verschieben</translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the end of the line</source>
        <translation>Die gewählten Stationen um einen Platz zum Ende der Linie verschieben</translation>
    </message>
    <message>
        <source>Reset &amp;selected stations to baseline</source>
        <translation>&amp;Gewählte Stationen auf die Basis zurücksetzen</translation>
    </message>
    <message>
        <source>Remove the scenario&apos;s changes at the selected stations</source>
        <translation>Die Änderungen des Szenarios an den gewählten Stationen entfernen</translation>
    </message>
    <message>
        <source>Reset &amp;all to baseline</source>
        <translation>Alles auf die &amp;Basis zurücksetzen</translation>
    </message>
    <message>
        <source>Remove all changes of the scenario</source>
        <translation>Alle Änderungen des Szenarios entfernen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation>Das Linienbild größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation>Das Linienbild kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit the line</source>
        <translation>Linie ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole line in the diagram</source>
        <translation>Die ganze Linie im Linienbild zeigen</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>Auf die &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <source>Show the selected stations as large as they can be</source>
        <translation>Die gewählten Stationen so groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation>Mit der Tastatur zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation>Mit der Tastatur zum vorigen Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation>Alle Bereiche dorthin zurücklegen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;räsentieren</translation>
    </message>
    <message>
        <source>Show each scenario as a slide, over the whole screen</source>
        <translation>Jedes Szenario als Folie auf dem ganzen Bildschirm zeigen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Let the window take the whole screen, or leave it again</source>
        <translation>Das Fenster den ganzen Bildschirm einnehmen lassen oder wieder verkleinern</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play or pause the recorded shift</source>
        <translation>Die aufgezeichnete Schicht abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step to &amp;next event</source>
        <translation>Zum &amp;nächsten Ereignis</translation>
    </message>
    <message>
        <source>Go to the next moment at which a station changes its state</source>
        <translation>Zum nächsten Moment gehen, in dem eine Station ihren Zustand wechselt</translation>
    </message>
    <message>
        <source>Step to pre&amp;vious event</source>
        <translation>Zum &amp;vorigen Ereignis</translation>
    </message>
    <message>
        <source>Go to the moment before at which a station changed its state</source>
        <translation>Zum vorigen Moment gehen, in dem eine Station ihren Zustand gewechselt hat</translation>
    </message>
    <message>
        <source>Step to next st&amp;op</source>
        <translation>Zum nächsten St&amp;opp</translation>
    </message>
    <message>
        <source>Go to the next breakdown or jam, of the selected stations or of any</source>
        <translation>Zur nächsten Störung oder zum nächsten Kurzstopp gehen, der gewählten Stationen oder irgendeiner</translation>
    </message>
    <message>
        <source>Step to previo&amp;us stop</source>
        <translation>Zum vorigen Sto&amp;pp</translation>
    </message>
    <message>
        <source>Go to the breakdown or jam before, of the selected stations or of any</source>
        <translation>Zur vorigen Störung oder zum vorigen Kurzstopp gehen, der gewählten Stationen oder irgendeiner</translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation>&amp;Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>Zum Anfang der Schicht gehen</translation>
    </message>
    <message>
        <source>&amp;Bookmark this moment</source>
        <translation>Diesen &amp;Moment merken</translation>
    </message>
    <message>
        <source>Keep this moment of the shift, to come back to it or to show it in the presentation</source>
        <translation>Diesen Moment der Schicht behalten, um zu ihm zurückzukehren oder ihn in der Präsentation zu zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>Lauf ab&amp;brechen</translation>
    </message>
    <message>
        <source>Stop computing; the figures so far stay</source>
        <translation>Die Berechnung anhalten; die bisherigen Kennzahlen bleiben</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Erneut rechnen</translation>
    </message>
    <message>
        <source>Compute all figures again, for instance after a cancelled run</source>
        <translation>Alle Kennzahlen neu berechnen, etwa nach einem abgebrochenen Lauf</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Sta&amp;rtseite</translation>
    </message>
    <message>
        <source>Examples and recent files to open</source>
        <translation>Beispiele und zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to use LineTwin</source>
        <translation>Wie man LineTwin benutzt</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything that can be done with the keyboard</source>
        <translation>Alles, was mit der Tastatur getan werden kann</translation>
    </message>
    <message>
        <source>&amp;About LineTwin</source>
        <translation>Ü&amp;ber LineTwin</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Language, colours, text size, units, keys and what new lines begin with</source>
        <translation>Sprache, Farben, Textgröße, Einheiten, Tasten und womit neue Linien beginnen</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>Search all menus by words</source>
        <translation>Alle Menüs nach Wörtern durchsuchen</translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a parameter and the calendar entry that it is of</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reset of %1, %2</source>
        <comment>a parameter and the calendar entry that it is of</comment>
        <translation>Zurücksetzen von %1, %2</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>%1 as in the baseline</source>
        <translation>%1 wie in der Basis</translation>
    </message>
    <message>
        <source>calendar as in the baseline</source>
        <translation>Kalender wie in der Basis</translation>
    </message>
</context>
<context>
    <name>CalendarSummary</name>
    <message>
        <source>Open %1 of 168 h a week.</source>
        <translation>%1 von 168 h in der Woche offen.</translation>
    </message>
    <message>
        <source>Open about %1 of 168 h a week.</source>
        <translation>Etwa %1 von 168 h in der Woche offen.</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled.</source>
        <translation>Von diesem Lauf sind %1 von %2 geplant.</translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled, %3 of them closed for changeovers or repairs.</source>
        <translation>Von diesem Lauf sind %1 von %2 geplant, davon %3 für Rüsten oder Reparaturen geschlossen.</translation>
    </message>
    <message>
        <source>%1 (%2 scheduled)</source>
        <comment>a station and its time</comment>
        <translation>%1 (%2 geplant)</translation>
    </message>
    <message>
        <source>With closures of their own: %1.</source>
        <comment>stations</comment>
        <translation>Mit eigenen Schließzeiten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>With closures of their own: %1 and %Ln more.</source>
        <comment>stations</comment>
        <translation>
            <numerusform>Mit eigenen Schließzeiten: %1 und %Ln weitere.</numerusform>
            <numerusform>Mit eigenen Schließzeiten: %1 und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarTemplate</name>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>early break</source>
        <translation>Frühpause</translation>
    </message>
    <message>
        <source>late break</source>
        <translation>Spätpause</translation>
    </message>
    <message>
        <source>night break</source>
        <translation>Nachtpause</translation>
    </message>
    <message>
        <source>first break</source>
        <translation>erste Pause</translation>
    </message>
    <message>
        <source>meal break</source>
        <translation>Essenspause</translation>
    </message>
    <message>
        <source>last break</source>
        <translation>letzte Pause</translation>
    </message>
    <message>
        <source>weekly cleaning</source>
        <translation>wöchentliche Reinigung</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>One shift</source>
        <translation>Eine Schicht</translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation>Zwei Schichten</translation>
    </message>
    <message>
        <source>Three shifts with breaks</source>
        <translation>Drei Schichten mit Pausen</translation>
    </message>
    <message>
        <source>Breaks of a shift</source>
        <translation>Pausen einer Schicht</translation>
    </message>
    <message>
        <source>Weekly cleaning</source>
        <translation>Wöchentliche Reinigung</translation>
    </message>
    <message>
        <source>Weekend closed</source>
        <translation>Wochenende geschlossen</translation>
    </message>
    <message>
        <source>outside the shift</source>
        <translation>außerhalb der Schicht</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Only the first %1 of %2 rows have room here</source>
        <translation>Nur die ersten %1 von %2 Zeilen haben hier Platz</translation>
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
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>a currency</comment>
        <translation>Tausend %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is shown, its unit</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>States of the stations; where several fall together, by their share of time</source>
        <translation>Zustände der Stationen; wo mehrere zusammenfallen, nach ihrem Zeitanteil</translation>
    </message>
    <message>
        <source>%1: stops: %2</source>
        <translation>%1: Stopps: %2</translation>
    </message>
    <message>
        <source>%1: collecting a batch
%2 to %3 (%4)</source>
        <translation>%1: sammelt eine Charge
%2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2
%3 to %4 (%5)</source>
        <translation>%1: %2
%3 bis %4 (%5)</translation>
    </message>
    <message>
        <source>by %1: %2 (%3)</source>
        <translation>durch %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>Beginn, s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Dauer, s</translation>
    </message>
    <message>
        <source>no places</source>
        <translation>keine Plätze</translation>
    </message>
    <message>
        <source>empty %1, full %2</source>
        <translation>leer %1, voll %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>Kapazität %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a buffer</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Buffer levels, items: share of the shift&apos;s time, %</source>
        <translation>Pufferstände, Teile: Anteil an der Schichtzeit, %</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>levels between</source>
        <translation>Stände dazwischen</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 items: %2 of the time</source>
        <translation>
            <numerusform>%1 Teil: %2 der Zeit</numerusform>
            <numerusform>%1 Teile: %2 der Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>Puffer nach</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Level, items</source>
        <translation>Stand, Teile</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>max. %1 of %2</source>
        <comment>a buffer&apos;s level</comment>
        <translation>max. %1 von %2</translation>
    </message>
    <message>
        <source>After %1, items</source>
        <comment>a buffer&apos;s level</comment>
        <translation>Nach %1, Teile</translation>
    </message>
    <message>
        <source>Buffer levels, items: from 0 to the capacity of each, by the station before it</source>
        <translation>Pufferstände, Teile: jeweils von 0 bis zur Kapazität, nach der Station davor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>buffer: its level</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Levels of %1 buffers</source>
        <translation>Stände von %1 Puffern</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 items</source>
        <comment>moment: level</comment>
        <translation>
            <numerusform>%1: %2 Teil</numerusform>
            <numerusform>%1: %2 Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Sekunden seit Beginn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time or number, percent</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>time</comment>
        <translation>Stopps nach Ursache, % von %1 insgesamt</translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>number</comment>
        <translation>Stopps nach Ursache, % von %1 insgesamt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: size</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no stops.</source>
        <translation>Es gibt keine Stopps.</translation>
    </message>
    <message>
        <source>with all above</source>
        <translation>mit allen darüber</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, %Ln stop(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 insgesamt, %Ln Stopp</numerusform>
            <numerusform>%1 insgesamt, %Ln Stopps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole, with all above %2</source>
        <comment>percent, percent</comment>
        <translation>%1 des Ganzen, mit allen darüber %2</translation>
    </message>
    <message>
        <source>Stops by cause</source>
        <translation>Stopps nach Ursache</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Zeit, min</translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <translation>Zeitanteil, %</translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation>Anteil an der Anzahl, %</translation>
    </message>
    <message>
        <source>With all above, %</source>
        <translation>Mit allen darüber, %</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number of shifts by value</source>
        <translation>%1: Anzahl der Schichten nach Wert</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: %2 in all %3 shifts</source>
        <translation>%1: %2 in allen %3 Schichten</translation>
    </message>
    <message>
        <source>%1: mean %2, P10 %3, P90 %4 of %5 shifts</source>
        <translation>%1: Mittel %2, P10 %3, P90 %4 von %5 Schichten</translation>
    </message>
    <message>
        <source> (%1 more without a value)</source>
        <translation> (%1 weitere ohne Wert)</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: Mittel %2</translation>
    </message>
    <message>
        <source>%1 (%2 without a value)</source>
        <translation>%1 (%2 ohne Wert)</translation>
    </message>
    <message>
        <source>mean, P10 to P90</source>
        <translation>Mittel, P10 bis P90</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>values</comment>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 shifts</source>
        <translation>%1: %2 von %3 Schichten</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, scenario</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Collecting or starved</source>
        <translation>Sammelt oder Mangel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, share</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time in state, % of the shift</source>
        <translation>Zeit im Zustand, % der Schicht</translation>
    </message>
    <message>
        <source>Time in state, %: this shift, below it the mean of %1</source>
        <translation>Zeit im Zustand, %: diese Schicht, darunter das Mittel aus %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: shares</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This shift: %1</source>
        <translation>Diese Schicht: %1</translation>
    </message>
    <message>
        <source>Mean of %1 shifts: %2</source>
        <translation>Mittel aus %1 Schichten: %2</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>diese Schicht</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel aus %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 (constraint)</source>
        <translation>%1 (Taktgeber)</translation>
    </message>
    <message>
        <source>rated pace</source>
        <translation>Nenntempo</translation>
    </message>
    <message>
        <source>predicted net pace</source>
        <translation>vorhergesagtes Nettotempo</translation>
    </message>
    <message>
        <source>taken by breakdowns and jams</source>
        <translation>durch Störungen und Kurzstopps verloren</translation>
    </message>
    <message>
        <source>rated pace of the constraint, ▲</source>
        <translation>Nenntempo des Taktgebers, ▲</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Taktgeber</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Taktgeber</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>kein Puffer</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>endloser Puffer</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>figure by parameter</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>exploring, with confirmed points</source>
        <translation>erkundend, mit bestätigten Punkten</translation>
    </message>
    <message>
        <source>on fresh luck: mean of %1 shifts with its %2 interval</source>
        <translation>mit neuem Zufall: Mittel aus %1 Schichten mit seinem %2-Intervall</translation>
    </message>
    <message>
        <source>exploring: mean of %1 shifts</source>
        <translation>erkundend: Mittel aus %1 Schichten</translation>
    </message>
    <message>
        <source>mean of %1 shifts</source>
        <translation>Mittel aus %1 Schichten</translation>
    </message>
    <message>
        <source>%1 interval of the difference to what is now, paired</source>
        <translation>%1-Intervall der Differenz zum jetzigen Stand, paarweise</translation>
    </message>
    <message>
        <source>%1 interval of the mean: simulation luck only</source>
        <translation>%1-Intervall des Mittels: nur der Zufall der Simulation</translation>
    </message>
    <message>
        <source>where the data allow the knee</source>
        <translation>wo die Daten den Knick zulassen</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie es jetzt ist</translation>
    </message>
    <message>
        <source>both ends: no buffer at all, and one that is never full</source>
        <translation>beide Enden: gar kein Puffer und einer, der nie voll ist</translation>
    </message>
    <message>
        <source>on fresh luck: %1</source>
        <translation>mit neuem Zufall: %1</translation>
    </message>
    <message>
        <source>to what is now: %1</source>
        <comment>a difference</comment>
        <translation>zum jetzigen Stand: %1</translation>
    </message>
    <message>
        <source>the first value with %1</source>
        <translation>der erste Wert mit %1</translation>
    </message>
    <message>
        <source>no knee: it gets worse towards the better end</source>
        <translation>kein Knick: zum besseren Ende hin wird es schlechter</translation>
    </message>
    <message>
        <source>no knee: no gain is proven</source>
        <translation>kein Knick: kein Gewinn ist erwiesen</translation>
    </message>
    <message>
        <source>no knee within the range</source>
        <translation>kein Knick innerhalb des Bereichs</translation>
    </message>
    <message>
        <source>knee: %1 at %2</source>
        <translation>Knick: %1 bei %2</translation>
    </message>
    <message>
        <source>so far %1 at %2</source>
        <translation>bisher %1 bei %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>not sure or not relevant</source>
        <translation>nicht sicher oder nicht relevant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, effect, verdict</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The interval is %1 to %2, at %3, so that all of the study hold together.</source>
        <translation>Das Intervall reicht von %1 bis %2, auf %3, sodass alle der Studie zusammen gelten.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shifts so far)</source>
        <comment>what is shown</comment>
        <translation>%1 (bisher %2 von %3 Schichten)</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>keine Differenz</translation>
    </message>
    <message>
        <source>%1 by places of all buffers together</source>
        <translation>%1 über den Plätzen aller Puffer zusammen</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>sucht</translation>
    </message>
    <message>
        <source>The smallest total that reaches the target of %1 is %2: %3.</source>
        <translation>Die kleinste Summe, die das Ziel von %1 erreicht, ist %2: %3.</translation>
    </message>
    <message>
        <source>The best split of %1 gives %2, the present one of %3 gives %4, endless buffers %5.</source>
        <translation>Die beste Aufteilung von %1 ergibt %2, die jetzige von %3 ergibt %4, endlose Puffer %5.</translation>
    </message>
    <message>
        <source>The search has not found anything yet.</source>
        <translation>Die Suche hat noch nichts gefunden.</translation>
    </message>
    <message>
        <source>The search goes on; so far the best split of %1 is estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>Die Suche läuft; bisher ergibt die beste Aufteilung von %1 schätzungsweise %2. Die Schätzungen sind erkundend und haben kein Intervall.</translation>
    </message>
    <message>
        <source>Each total&apos;s best split was run again on %1 fresh shifts.</source>
        <translation>Die beste Aufteilung jeder Summe wurde auf %1 neuen Schichten noch einmal gerechnet.</translation>
    </message>
    <message>
        <source>estimates of the search, exploratory</source>
        <translation>Schätzungen der Suche, erkundend</translation>
    </message>
    <message>
        <source>best split (%1), mean of %2 fresh shifts</source>
        <translation>beste Aufteilung (%1), Mittel aus %2 neuen Schichten</translation>
    </message>
    <message>
        <source>equal split</source>
        <translation>gleiche Aufteilung</translation>
    </message>
    <message>
        <source>endless buffers</source>
        <translation>endlose Puffer</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>as it is now, %1: %2</source>
        <translation>wie es jetzt ist, %1: %2</translation>
    </message>
    <message>
        <source>an estimate of the search, exploratory</source>
        <translation>eine Schätzung der Suche, erkundend</translation>
    </message>
    <message>
        <source>equal split: %1</source>
        <translation>gleiche Aufteilung: %1</translation>
    </message>
    <message>
        <source>the smallest total that reaches the target</source>
        <translation>die kleinste Summe, die das Ziel erreicht</translation>
    </message>
    <message>
        <source>places of all buffers together</source>
        <translation>Plätze aller Puffer zusammen</translation>
    </message>
    <message>
        <source>smallest total that reaches the target: %1</source>
        <translation>kleinste Summe, die das Ziel erreicht: %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <comment>total of places</comment>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>figure by parameters</comment>
        <translation>%1 über %2 und %3</translation>
    </message>
    <message>
        <source>The means go from %1 to %2.</source>
        <translation>Die Mittel reichen von %1 bis %2.</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2.</source>
        <translation>Das beste Mittel ist %1, bei %2.</translation>
    </message>
    <message>
        <source>mean of %1 shifts: the stronger the colour, the more</source>
        <translation>Mittel aus %1 Schichten: je kräftiger die Farbe, desto mehr</translation>
    </message>
    <message>
        <source>equal values</source>
        <translation>gleiche Werte</translation>
    </message>
    <message>
        <source>best mean</source>
        <translation>bestes Mittel</translation>
    </message>
    <message>
        <source>best mean so far</source>
        <translation>bisher bestes Mittel</translation>
    </message>
    <message>
        <source>run again on fresh luck</source>
        <translation>mit neuem Zufall noch einmal gerechnet</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>tied in front</source>
        <translation>gleichauf vorn</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>%1: the scenarios compared</source>
        <comment>a figure</comment>
        <translation>%1: die verglichenen Szenarien</translation>
    </message>
    <message>
        <source>%1 of %2 scenarios, and the difference to %3.</source>
        <translation>%1 von %2 Szenarien und die Differenz zu %3.</translation>
    </message>
    <message>
        <source>interval of the best</source>
        <translation>Intervall des besten</translation>
    </message>
    <message>
        <source>interval of the mean</source>
        <translation>Intervall des Mittels</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All others are compared with it.</source>
        <translation>Alle anderen werden damit verglichen.</translation>
    </message>
    <message>
        <source>Not comparable with %1: it is measured by its own yardstick.</source>
        <translation>Nicht vergleichbar mit %1: Es wird am eigenen Maßstab gemessen.</translation>
    </message>
    <message>
        <source>Gain a year over %1</source>
        <translation>Gewinn im Jahr gegenüber %1</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Differenz zu %1</translation>
    </message>
    <message>
        <source>Mean, %1 interval</source>
        <translation>Mittel, %1-Intervall</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Gain a year over %1, %2 interval</source>
        <translation>Gewinn im Jahr gegenüber %1, %2-Intervall</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>Gewinn im Jahr, %1</translation>
    </message>
    <message>
        <source>Difference to %1, %2 interval</source>
        <translation>Differenz zu %1, %2-Intervall</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Differenz, %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>kostet %1</translation>
    </message>
    <message>
        <source>%1: sets of measures</source>
        <comment>a figure</comment>
        <translation>%1: Maßnahmenpakete</translation>
    </message>
    <message>
        <source>%1: the products</source>
        <comment>a figure</comment>
        <translation>%1: die Produkte</translation>
    </message>
    <message>
        <source>%1: what each change is worth a year</source>
        <comment>a figure</comment>
        <translation>%1: was jede Änderung im Jahr wert ist</translation>
    </message>
    <message>
        <source>%1: effect of each change</source>
        <comment>a figure</comment>
        <translation>%1: Wirkung jeder Änderung</translation>
    </message>
    <message>
        <source>%1; all intervals together hold at %2</source>
        <comment>what is shown, level</comment>
        <translation>%1; alle Intervalle zusammen gelten mit %2</translation>
    </message>
    <message>
        <source>%1; %2 intervals</source>
        <comment>what is shown, level</comment>
        <translation>%1; %2-Intervalle</translation>
    </message>
    <message>
        <source>What is each loss worth for “%1”?</source>
        <translation>Was ist jeder Verlust für „%1“ wert?</translation>
    </message>
    <message>
        <source>There is no difference to show.</source>
        <translation>Es gibt keine Differenz zu zeigen.</translation>
    </message>
    <message>
        <source>%1 of %2 changes have a sure effect</source>
        <translation>%1 von %2 Änderungen haben eine sichere Wirkung</translation>
    </message>
    <message>
        <source>%1 of %2 shifts are in</source>
        <translation>%1 von %2 Schichten liegen vor</translation>
    </message>
    <message>
        <source>%1; the largest: %2, %3.</source>
        <comment>count, change, effect</comment>
        <translation>%1; die größte: %2, %3.</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 shifts</source>
        <translation>nach %1 von %2 Schichten angehalten</translation>
    </message>
    <message>
        <source>Levels and output</source>
        <translation>Stände und Ausbringung</translation>
    </message>
    <message>
        <source>Buffer levels</source>
        <translation>Pufferstände</translation>
    </message>
    <message>
        <source>Output against the ideal pace</source>
        <translation>Ausbringung gegen das ideale Tempo</translation>
    </message>
    <message>
        <source>States over time</source>
        <translation>Zustände im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>Zeit im Zustand</translation>
    </message>
    <message>
        <source>Buffer histograms</source>
        <translation>Puffer-Histogramme</translation>
    </message>
    <message>
        <source>Spread of shifts</source>
        <translation>Streuung der Schichten</translation>
    </message>
    <message>
        <source>Money since the start</source>
        <translation>Geld seit Beginn</translation>
    </message>
    <message>
        <source>%1 at most %2 of %3</source>
        <comment>a buffer&apos;s level</comment>
        <translation>%1 höchstens %2 von %3</translation>
    </message>
    <message>
        <source>Buffer levels, items</source>
        <translation>Pufferstände, Teile</translation>
    </message>
    <message>
        <source>at the ideal pace</source>
        <translation>im idealen Tempo</translation>
    </message>
    <message>
        <source>output, units</source>
        <translation>Ausbringung, Einheiten</translation>
    </message>
    <message>
        <source>Output since the start of the shift</source>
        <translation>Ausbringung seit Beginn der Schicht</translation>
    </message>
    <message>
        <source>Money since the start of the shift</source>
        <translation>Geld seit Beginn der Schicht</translation>
    </message>
    <message>
        <source>Money since the start of the shift, %1</source>
        <translation>Geld seit Beginn der Schicht, %1</translation>
    </message>
    <message>
        <source>The line makes no product with a price: see Products.</source>
        <translation>Die Linie macht kein Produkt mit einem Preis: siehe Produkte.</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>%1 of %2 at the end</source>
        <comment>revenue, amount</comment>
        <translation>%1 von %2 am Ende</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The line has no buffers.</source>
        <translation>Die Linie hat keine Puffer.</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>Nenn- und Nettotempo (V-Kurve), %1, logarithmisch</translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), %1</source>
        <comment>units per hour</comment>
        <translation>Nenn- und Nettotempo (V-Kurve), %1</translation>
    </message>
    <message>
        <source>%1: rated %2 %4, net of breakdowns and jams %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1: Nenntempo %2 %4, ohne Störungen und Kurzstopps %3 %4</translation>
    </message>
    <message>
        <source>%1: net %2 of %3 %4</source>
        <comment>%4: units per hour</comment>
        <translation>%1: netto %2 von %3 %4</translation>
    </message>
    <message>
        <source>%1, logarithmic</source>
        <comment>units per hour</comment>
        <translation>%1, logarithmisch</translation>
    </message>
    <message>
        <source>Rated pace, %1</source>
        <comment>units per hour</comment>
        <translation>Nenntempo, %1</translation>
    </message>
    <message>
        <source>Predicted net pace, %1</source>
        <comment>units per hour</comment>
        <translation>Vorhergesagtes Nettotempo, %1</translation>
    </message>
    <message>
        <source>No total up to %1 reaches the target of %2 with %3 confidence.</source>
        <translation>Keine Summe bis %1 erreicht das Ziel von %2 mit %3 Konfidenz.</translation>
    </message>
    <message>
        <source>no total reaches the target with %1 confidence</source>
        <translation>keine Summe erreicht das Ziel mit %1 Konfidenz</translation>
    </message>
    <message>
        <source>output, %1</source>
        <comment>units per hour</comment>
        <translation>Ausbringung, %1</translation>
    </message>
    <message>
        <source>at most %1; the rated pace is %2</source>
        <comment>units per hour</comment>
        <translation>höchstens %1; das Nenntempo ist %2</translation>
    </message>
    <message>
        <source>%1, in intervals of %2</source>
        <comment>output per hour, a time</comment>
        <translation>%1, in Abschnitten von %2</translation>
    </message>
    <message>
        <source>output of %1 units at the end; %2 at the ideal pace of %3</source>
        <translation>Ausbringung von %1 Einheiten am Ende; %2 im idealen Tempo von %3</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <comment>a scenario</comment>
        <translation>Mittel: %1</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>angehalten, bevor sie fertig war</translation>
    </message>
    <message>
        <source>The search was stopped before it found anything.</source>
        <translation>Die Suche wurde angehalten, bevor sie etwas gefunden hatte.</translation>
    </message>
    <message>
        <source>The search was stopped before it was done; the best split of %1 was estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation>Die Suche wurde angehalten, bevor sie fertig war; die beste Aufteilung von %1 ergibt schätzungsweise %2. Die Schätzungen sind erkundend und haben kein Intervall.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Cycles</source>
        <comment>what stops are counted by</comment>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Running time</source>
        <comment>what stops are counted by</comment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>what stops are counted by</comment>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>distribution</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <comment>distribution</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>state</comment>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Jammed</source>
        <comment>state</comment>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>At any time</source>
        <comment>first stop</comment>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>After a whole interval</source>
        <comment>first stop</comment>
        <translation>Nach einem ganzen Abstand</translation>
    </message>
    <message>
        <source>Changeover</source>
        <comment>state</comment>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>repairs while closed</comment>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>repairs while closed</comment>
        <translation>Gehen weiter</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>down</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>Stau</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Other waiting</source>
        <translation>Anderes Warten</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Good units output</source>
        <translation>Ausgebrachte gute Einheiten</translation>
    </message>
    <message>
        <source>Defective units output</source>
        <translation>Ausgebrachte fehlerhafte Einheiten</translation>
    </message>
    <message>
        <source>Rejected by %1, though good</source>
        <translation>Ausgeschleust von %1, obwohl gut</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>Ausgeschleust von %1</translation>
    </message>
    <message>
        <source>Slower than ideal</source>
        <translation>Langsamer als ideal</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 gestört</translation>
    </message>
    <message>
        <source>%1 jammed</source>
        <translation>%1 Kurzstopp</translation>
    </message>
    <message>
        <source>%1 in changeover</source>
        <translation>%1 Rüsten</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 geschlossen</translation>
    </message>
    <message>
        <source>Starved by %1</source>
        <translation>Mangel durch %1</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Stau durch %1</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>Zeit von %1</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Anteil %</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>= all time</source>
        <translation>= gesamte Zeit</translation>
    </message>
    <message>
        <source>= scheduled time</source>
        <translation>= geplante Zeit</translation>
    </message>
    <message>
        <source>Minutes of a run, and the units they stand for at the rated pace. (running): the station works, but is
slower or still recovering from a stop.</source>
        <translation>Minuten eines Laufs und die Einheiten, für die sie bei Nenntempo stehen. (läuft): Die Station arbeitet, ist aber
langsamer oder holt noch nach einem Stopp auf.</translation>
    </message>
    <message>
        <source>Stops of</source>
        <translation>Stopps von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minuten je</translation>
    </message>
    <message>
        <source>same in all</source>
        <translation>in allen gleich</translation>
    </message>
    <message>
        <source>%1 h after %2 h of warm-up</source>
        <translation>%1 h nach %2 h Vorlauf</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1, 1 Replikation, Startwert %3; Taktgeber %4, Nenntempo %5 Einheiten/h</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3; pace set by %4, rated %5 units/h</source>
        <translation>%1, %2 Replikationen, Startwert %3; Taktgeber %4, Nenntempo %5 Einheiten/h</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>%1 %-Intervall</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Same in all: %1.</source>
        <translation>In allen gleich: %1.</translation>
    </message>
    <message>
        <source>The interval is that of the mean, P10 to P90 the spread of single runs: simulation luck only,
not the uncertainty of the input data.</source>
        <translation>Das Intervall ist das des Mittels, P10 bis P90 die Streuung einzelner Läufe: nur der Zufall der Simulation,
nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
    <message>
        <source>Station, %</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station, %</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Stau</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>= Not wait.</source>
        <translation>= Nicht wart.</translation>
    </message>
    <message>
        <source>× Avail.</source>
        <translation>× Verfügb.</translation>
    </message>
    <message>
        <source>× Perform.</source>
        <translation>× Leist.</translation>
    </message>
    <message>
        <source>× Quality</source>
        <translation>× Qualität</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Alone = %1</source>
        <translation>Allein = %1</translation>
    </message>
    <message>
        <source>Scheduled is all time but what is closed.</source>
        <translation>Geplant ist alle Zeit außer der geschlossenen.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ausgeschleust</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>Einheiten ausgeschleust</translation>
    </message>
    <message>
        <source>Falsely</source>
        <translation>Fälschlich</translation>
    </message>
    <message>
        <source>Because of it</source>
        <translation>Ihretwegen</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Kurzstopps</translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>Puffer nach</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Schützt</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Full %</source>
        <translation>Voll %</translation>
    </message>
    <message>
        <source>Empty %</source>
        <translation>Leer %</translation>
    </message>
    <message>
        <source>Bottleneck, %</source>
        <translation>Engpass, %</translation>
    </message>
    <message>
        <source>Shifting</source>
        <translation>Wechselnd</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reached in</source>
        <translation>Erreicht in</translation>
    </message>
    <message>
        <source>Share of runs</source>
        <translation>Anteil der Läufe</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>%1 of %2 runs differ, too few for a verdict: more runs would help</source>
        <translation>%1 von %2 Läufen sind verschieden, zu wenige für ein Urteil: Mehr Läufe würden helfen</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>sicher, aber nicht relevant</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>keine relevante Differenz</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>noch nicht genug Daten</translation>
    </message>
    <message>
        <source>the same in all %1 runs; at most %2 % can differ</source>
        <translation>in allen %1 Läufen gleich; höchstens %2 % können verschieden sein</translation>
    </message>
    <message>
        <source>1 stop of %2 in %3 runs: too few</source>
        <translation>1 Stopp von %2 in %3 Läufen: zu wenige</translation>
    </message>
    <message>
        <source>%1 stops of %2 in %3 runs: too few</source>
        <translation>%1 Stopps von %2 in %3 Läufen: zu wenige</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Best and equal splits, and the gains over the present one, come from luck that the search has not seen;
among splits that cannot be told apart the best is the one nearest to the present. %1 runs in all.</source>
        <translation>Beste und gleiche Aufteilungen und die Gewinne gegenüber der jetzigen stammen aus Zufall, den die Suche nicht gesehen hat;
unter Aufteilungen, die sich nicht unterscheiden lassen, ist die der jetzigen nächste die beste. %1 Läufe insgesamt.</translation>
    </message>
    <message>
        <source>The search compared splits by %1 runs instead of %2.</source>
        <translation>Die Suche verglich Aufteilungen mit %1 statt %2 Läufen.</translation>
    </message>
    <message>
        <source>%1: the best places for all buffers, by %2</source>
        <translation>%1: die besten Plätze für alle Puffer, nach %2</translation>
    </message>
    <message>
        <source>Places after %1</source>
        <translation>Plätze nach %1</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>Beste Aufteilung</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>Gleiche Aufteilung</translation>
    </message>
    <message>
        <source>Best over equal</source>
        <translation>Beste gegen gleiche</translation>
    </message>
    <message>
        <source>Gain of the best</source>
        <translation>Gewinn der besten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
    <message>
        <source>On average %1 do; the data allow %2 to %3.</source>
        <translation>Im Mittel genügen %1; die Daten lassen %2 bis %3 zu.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>measured by another yardstick</source>
        <translation>mit anderem Maßstab gemessen</translation>
    </message>
    <message>
        <source>first</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Comparison with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Money in %1.</source>
        <translation>Geld in %1.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Best: %1 beats every other.</source>
        <translation>Am besten: %1 schlägt alle anderen.</translation>
    </message>
    <message>
        <source>Best: %1 beats the other.</source>
        <translation>Am besten: %1 schlägt das andere.</translation>
    </message>
    <message>
        <source>No scenario beats every other. Tied in front: %1</source>
        <translation>Kein Szenario schlägt alle anderen. Gleichauf vorn: %1</translation>
    </message>
    <message>
        <source>The verdict is about %1, at a level that holds for all scenarios together; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>Das Urteil gilt für %1, auf einem Niveau, das für alle Szenarien zusammen gilt; die anderer Kennzahlen stehen jedes für sich; relevant ist eine Differenz ab %2 %.</translation>
    </message>
    <message>
        <source>The verdict is about %1; those of other figures stand each alone; relevant is a difference of %2 % or more.</source>
        <translation>Das Urteil gilt für %1; die anderer Kennzahlen stehen jedes für sich; relevant ist eine Differenz ab %2 %.</translation>
    </message>
    <message>
        <source>the same stations and parameters as the reference</source>
        <translation>dieselben Stationen und Parameter wie die Referenz</translation>
    </message>
    <message>
        <source>OEE by its own yardstick, %1; not comparable with the reference&apos;s</source>
        <translation>OEE nach eigenem Maßstab, %1; nicht mit der der Referenz vergleichbar</translation>
    </message>
    <message>
        <source>scheduled time differs: OEE is of other hours than the reference&apos;s, TEEP of all hours in both</source>
        <translation>die geplante Zeit ist verschieden: OEE gilt für andere Stunden als die der Referenz, TEEP in beiden für alle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck.</source>
        <translation>--confirm wiederholt dies mit neuem Zufall.</translation>
    </message>
    <message>
        <source>(protects %1 → %2)</source>
        <translation>(schützt %1 → %2)</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 an hour, the same in all runs</source>
        <translation>%1 je Stunde, in allen Läufen gleich</translation>
    </message>
    <message>
        <source>%1 of the running time</source>
        <translation>%1 der Laufzeit</translation>
    </message>
    <message>
        <source>%1 of the good units</source>
        <translation>%1 der guten Einheiten</translation>
    </message>
    <message>
        <source>A mix of %1 earns %2; no time is counted for changing over.</source>
        <translation>Ein Mix aus %1 bringt %2; Zeit für das Rüsten ist nicht gezählt.</translation>
    </message>
    <message>
        <source>A mix of %1 has no margin per hour: a product of it is not made at all.</source>
        <translation>Ein Mix aus %1 hat keinen Deckungsbeitrag je Stunde: Ein Produkt daraus wird gar nicht hergestellt.</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>Die angegebenen Anteile ergeben nicht 100 %; sie gelten als Teile ihrer Summe.</translation>
    </message>
    <message>
        <source>%1: its products by what an hour of the line earns</source>
        <translation>%1: ihre Produkte danach, was eine Stunde der Linie bringt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Differenz zu %1</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>Deckungsbeitrag je Stunde</translation>
    </message>
    <message>
        <source>Output/h</source>
        <translation>Ausbringung/h</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>Deckungsbeitrag einer Einheit</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>A run makes %1: one %2 costs %3, is sold for %4, and leaves %5.</source>
        <translation>Ein Lauf stellt %1 her: Je %2 sind die Kosten %3, der Verkaufspreis %4, und es bleiben %5.</translation>
    </message>
    <message>
        <source>Where the margin goes</source>
        <translation>Wohin der Deckungsbeitrag geht</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>Deckungsbeitrag bei Nenntempo</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Andere Verluste</translation>
    </message>
    <message>
        <source>Good units output, not sold</source>
        <translation>Ausgebrachte gute Einheiten, nicht verkauft</translation>
    </message>
    <message>
        <source>Made, not sold: material and conversion</source>
        <translation>Hergestellt, nicht verkauft: Material und Verarbeitung</translation>
    </message>
    <message>
        <source>A minute of %1 at its rated pace is worth %2. Other losses are of next to nothing each.</source>
        <translation>Eine Minute von %1 bei Nenntempo ist %2 wert. Andere Verluste sind je so gut wie nichts.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>Es hat sich sofort bezahlt gemacht.</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <translation>Amortisation: %1.</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>Dass es etwas bringt, zeigen die Daten noch nicht.</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>Dass es sich bezahlt macht, zeigen die Daten noch nicht; bestenfalls: %1.</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>Es macht sich nie bezahlt: Der Gewinn ist nicht größer als 0.</translation>
    </message>
    <message>
        <source>Too few runs differ to say what it gains; more runs would help.</source>
        <translation>Zu wenige Läufe sind verschieden, um zu sagen, was es bringt; mehr Läufe würden helfen.</translation>
    </message>
    <message>
        <source>Without operating_hours_per_year, in the line or in the investment, there is no yearly gain.</source>
        <translation>Ohne operating_hours_per_year, in der Linie oder der Investition, gibt es keinen Gewinn im Jahr.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>Der Kapitalwert über %1 Jahre ist %2.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 % is %3.</source>
        <translation>Der Kapitalwert über %1 Jahre bei %2 % ist %3.</translation>
    </message>
    <message>
        <source>%1 (the same in all runs)</source>
        <translation>%1 (in allen Läufen gleich)</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <translation>%1 (%2: %3 bis %4)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <translation>nicht gezeigt; bestenfalls %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>Es kostet %1 und bringt %2 im Jahr zu %3 Stunden.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>Es kostet %1 und ändert den Deckungsbeitrag um %2 im Jahr zu %3 Stunden.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>Es kostet %1 und verliert %2 im Jahr zu %3 Stunden.</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>Es kostet %1 und bringt %2 je Stunde.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>Es kostet %1 und ändert den Deckungsbeitrag um %2 je Stunde.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>Es kostet %1 und verliert %2 je Stunde.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Es kostet %1.</translation>
    </message>
    <message>
        <source>%1: the best set of measures for %2</source>
        <translation>%1: das beste Maßnahmenpaket für %2</translation>
    </message>
    <message>
        <source>%1 sets, all that go together within the budget, were searched; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>%1 Pakete, alle, die im Budget zusammengehen, wurden durchsucht; was gezeigt ist, stammt aus Zufall, den
die Suche nicht gesehen hat, und ist so nicht geschönt. %2 Läufe insgesamt.</translation>
    </message>
    <message>
        <source>%1 sets were searched, step by step from good ones; what is shown comes from luck that
the search has not seen, so that it is not flattered. %2 runs in all.</source>
        <translation>%1 Pakete wurden durchsucht, Schritt für Schritt von guten aus; was gezeigt ist, stammt aus Zufall, den
die Suche nicht gesehen hat, und ist so nicht geschönt. %2 Läufe insgesamt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what the reference, %1, changes is not in it.</source>
        <translation>Jede Maßnahme ist eine Änderung der Basis: Was die Referenz, %1, ändert, ist nicht darin.</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours in all rows, whatever hours a measure has of its own.</source>
        <translation>Ein Jahr sind in allen Zeilen die %1 Stunden der Linie, welche Stunden eine Maßnahme auch hat.</translation>
    </message>
    <message>
        <source>There is no yearly gain: the measures do not have the same operating_hours_per_year, and the line has none.</source>
        <translation>Es gibt keinen Gewinn im Jahr: Die Maßnahmen haben nicht dieselben operating_hours_per_year, und die Linie hat keine.</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet.</source>
        <translation>Kein Paket ist bisher als bestes gezeigt.</translation>
    </message>
    <message>
        <source>Nothing is shown to be better yet than the line as it is.</source>
        <translation>Nichts ist bisher als besser gezeigt als die Linie, wie sie ist.</translation>
    </message>
    <message>
        <source>By the search no set within the budget is.</source>
        <translation>Nach der Suche ist es keines im Budget.</translation>
    </message>
    <message>
        <source>Best: %1</source>
        <translation>Am besten: %1</translation>
    </message>
    <message>
        <source>The candidate is: %1</source>
        <translation>Der Kandidat ist: %1</translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper:</source>
        <translation>Von den Daten nicht davon zu unterscheiden und nicht billiger:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>with %1 besides</source>
        <translation>dazu mit %1</translation>
    </message>
    <message>
        <source>with %1 instead of %2</source>
        <translation>mit %1 statt %2</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2.</source>
        <translation>Jede für sich bringen seine Maßnahmen insgesamt %1 je Stunde; zusammen %2.</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, more than the sum.</source>
        <translation>Jede für sich bringen seine Maßnahmen insgesamt %1 je Stunde; zusammen %2, mehr als die Summe.</translation>
    </message>
    <message>
        <source>Each alone, its measures gain %1 an hour in all; together %2, less than the sum.</source>
        <translation>Jede für sich bringen seine Maßnahmen insgesamt %1 je Stunde; zusammen %2, weniger als die Summe.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>Gewinn je Stunde</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>Gewinn im Jahr</translation>
    </message>
    <message>
        <source>Pays back after</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>am besten: %1</translation>
    </message>
    <message>
        <source>candidate: %1</source>
        <translation>Kandidat: %1</translation>
    </message>
    <message>
        <source>alone: %1</source>
        <translation>allein: %1</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: one says so.</source>
        <translation>%1 und %2 schließen einander aus: Eines sagt es so.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other: both change %3.</source>
        <translation>%1 und %2 schließen einander aus: Beide ändern %3.</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but an hour of the line makes %5 good units of it against %6: an hour of %2 earns %7, one of %1 %8.</source>
        <translation>%1 lässt je Einheit mehr als %2 (%3 gegen %4), aber eine Stunde der Linie bringt davon %5 gute Einheiten gegen %6: Eine Stunde %2 bringt %7, eine %1 %8.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1.</source>
        <translation>Eine Stunde der Linie bringt mit %1 am meisten.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>Eine Stunde der Linie bringt mit %1 am meisten, ohne relevante Differenz zwischen ihnen.</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>Mit welchem Produkt eine Stunde der Linie am meisten bringt, lässt sich noch nicht sagen: %1 sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <translation>1 %1 sind %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>Deckungsbeiträge einer Einheit sind die einer Basiseinheit: %1.</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected</source>
        <translation>Ausbringung: gute Einheiten, die %1 gesammelt hat</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1</source>
        <translation>Ausbringung: ausgelieferte gute Einheiten, in ganzen Ausgaben von %1</translation>
    </message>
    <message>
        <source>Output: good units delivered</source>
        <translation>Ausbringung: ausgelieferte gute Einheiten</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out of the OEE: %1; TEEP is of all hours</source>
        <translation>Nicht geplant und so nicht in der OEE: %1; TEEP gilt für alle Stunden</translation>
    </message>
    <message>
        <source>No cycle of %1 ends within the run: one takes %2.</source>
        <translation>Kein Zyklus von %1 endet innerhalb des Laufs: Einer dauert %2.</translation>
    </message>
    <message>
        <source>all buffers unlimited</source>
        <translation>alle Puffer unbegrenzt</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 ohne Störungen</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 ohne Kurzstopps</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 ohne falsches Ausschleusen</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 ohne Fehler</translation>
    </message>
    <message>
        <source>Racing: rows stop once they are decided, or all runs would leave them open; %1 of %2 rows ran all %3 replications.</source>
        <translation>Wettlauf: Zeilen enden, sobald sie entschieden sind oder alle Läufe sie offen ließen; %1 von %2 Zeilen liefen alle %3 Replikationen.</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1: %2 im Jahr</translation>
    </message>
    <message>
        <source>%1: what each change is worth in %2, now %3</source>
        <translation>%1: was jede Änderung wert ist, an %2, jetzt %3</translation>
    </message>
    <message>
        <source>Parameters better and worse by %1 %, a buffer by at least one item; losses switched off one at a time.</source>
        <translation>Parameter um %1 % besser und schlechter, ein Puffer um mindestens ein Teil; Verluste einzeln abgeschaltet.</translation>
    </message>
    <message>
        <source>No parameter of this line can touch this figure.</source>
        <translation>Kein Parameter dieser Linie kann diese Kennzahl berühren.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → auf</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together, each at the level of its own runs.</source>
        <translation>Die Intervalle gelten für alle %1 Zeilen zusammen, jedes auf dem Niveau seiner eigenen Läufe.</translation>
    </message>
    <message>
        <source>The intervals hold for all %1 rows together.</source>
        <translation>Die Intervalle gelten für alle %1 Zeilen zusammen.</translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <translation>%1, in allen gleich</translation>
    </message>
    <message>
        <source>%1, 1 replication, seed %3</source>
        <translation>%1, 1 Replikation, Startwert %3</translation>
    </message>
    <message>
        <source>%1, %2 replications, seed %3</source>
        <translation>%1, %2 Replikationen, Startwert %3</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck, behind the %2 that confirmations have used</source>
        <translation>%1; mit neuem Zufall bestätigt, nach den %2, die Bestätigungen verbraucht haben</translation>
    </message>
    <message>
        <source>%1; confirmed on fresh luck</source>
        <translation>%1; mit neuem Zufall bestätigt</translation>
    </message>
    <message>
        <source>%1; exploratory</source>
        <translation>%1; erkundend</translation>
    </message>
    <message>
        <source>--confirm repeats this on fresh luck, with --rows A,B only what matters.</source>
        <translation>--confirm wiederholt dies mit neuem Zufall, mit --rows A,B nur das Wichtige.</translation>
    </message>
    <message>
        <source>--confirm --replications %1 adds as many runs to these.</source>
        <translation>--confirm --replications %1 fügt diesen ebenso viele Läufe hinzu.</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <source>%1: %2 over %3 and %4</source>
        <translation>%1: %2 über %3 und %4</translation>
    </message>
    <message>
        <source>%1: %2 over %3</source>
        <translation>%1: %2 über %3</translation>
    </message>
    <message>
        <source>Down: %1; across: %2</source>
        <translation>Abwärts: %1; quer: %2</translation>
    </message>
    <message>
        <source>Differences are paired, to the scenario as it is: %1. Their intervals hold for all rows together.</source>
        <translation>Differenzen sind paarweise, zum Szenario, wie es ist: %1. Ihre Intervalle gelten für alle Zeilen zusammen.</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>Without this buffer: %1</source>
        <translation>Ohne diesen Puffer: %1</translation>
    </message>
    <message>
        <source>With an endless one: %1</source>
        <translation>Mit einem endlosen: %1</translation>
    </message>
    <message>
        <source>Gain between these: %1</source>
        <translation>Gewinn dazwischen: %1</translation>
    </message>
    <message>
        <source>Gain between the range&apos;s ends: %1</source>
        <translation>Gewinn zwischen den Enden des Bereichs: %1</translation>
    </message>
    <message>
        <source>%1, less being better</source>
        <translation>%1, weniger ist besser</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain.</source>
        <translation>Kein Knick: Die Daten zeigen nicht, dass es etwas zu gewinnen gibt.</translation>
    </message>
    <message>
        <source>No knee: the figure gets worse towards the better end.</source>
        <translation>Kein Knick: Die Kennzahl wird zum besseren Ende hin schlechter.</translation>
    </message>
    <message>
        <source>%1 of the gain at %2</source>
        <translation>%1 des Gewinns bei %2</translation>
    </message>
    <message>
        <source>%1 of the gain lies beyond the range</source>
        <translation>%1 des Gewinns liegen jenseits des Bereichs</translation>
    </message>
    <message>
        <source>(no other value fits the data)</source>
        <translation>(kein anderer Wert passt zu den Daten)</translation>
    </message>
    <message>
        <source>(the data allow %1 to %2)</source>
        <translation>(die Daten lassen %1 bis %2 zu)</translation>
    </message>
    <message>
        <source>(the data allow %1 and beyond the range)</source>
        <translation>(die Daten lassen %1 bis jenseits des Bereichs zu)</translation>
    </message>
    <message>
        <source>%1: the knee</source>
        <translation>%1: der Knick</translation>
    </message>
    <message>
        <source>* %1 for an interval to be trusted.</source>
        <translation>* %1, um einem Intervall zu trauen.</translation>
    </message>
    <message>
        <source>Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>Intervalle zeigen nur den Zufall der Simulation, nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
    <message>
        <source>the project %1 has no scenario to compare with its baseline</source>
        <translation>das Projekt %1 hat kein Szenario, das mit seiner Basis zu vergleichen wäre</translation>
    </message>
    <message>
        <source>compare takes at most %1 scenarios of a project; %2 has %3: name those to compare, like &quot;%2/%4&quot;</source>
        <translation>compare nimmt höchstens %1 Szenarien eines Projekts; %2 hat %3: Nennen Sie die zu vergleichenden, wie &quot;%2/%4&quot;</translation>
    </message>
    <message>
        <source>compare needs at least two files, the reference first</source>
        <translation>compare braucht mindestens zwei Dateien, die Referenz zuerst</translation>
    </message>
    <message>
        <source>compare takes at most %1 files</source>
        <translation>compare nimmt höchstens %1 Dateien</translation>
    </message>
    <message>
        <source>one of `,` `;` `|` or the word tab</source>
        <translation>eines von `,` `;` `|` oder das Wort tab</translation>
    </message>
    <message>
        <source>`.` or `,`</source>
        <translation>`.` oder `,`</translation>
    </message>
    <message>
        <source>separator and decimal sign of CSV are both a comma; give another --csv-separator, e.g. `;`</source>
        <translation>Trenn- und Dezimalzeichen von CSV sind beide ein Komma; geben Sie ein anderes --csv-separator an, z. B. `;`</translation>
    </message>
    <message>
        <source>describe tells man, bash, zsh, fish, or keys FILE</source>
        <translation>describe gibt man, bash, zsh, fish oder keys DATEI aus</translation>
    </message>
    <message>
        <source>time or units</source>
        <translation>time oder units</translation>
    </message>
    <message>
        <source>PRODUCT=SHARE, such as Cream=60</source>
        <translation>PRODUKT=ANTEIL, etwa Cream=60</translation>
    </message>
    <message>
        <source>--share %1: there is no product `%2` with a price in the line</source>
        <translation>--share %1: es gibt in der Linie kein Produkt `%2` mit einem Preis</translation>
    </message>
    <message>
        <source>--share %1: a share must be a number, 0 or more</source>
        <translation>--share %1: ein Anteil muss eine Zahl sein, 0 oder mehr</translation>
    </message>
    <message>
        <source>--share %1: the share of `%2` is given twice</source>
        <translation>--share %1: der Anteil von `%2` ist zweimal angegeben</translation>
    </message>
    <message>
        <source>--share: all shares are 0; at least one must be above 0</source>
        <translation>--share: alle Anteile sind 0; mindestens einer muss größer als 0 sein</translation>
    </message>
    <message>
        <source>--figure %1: a product mix is about margin_per_hour alone</source>
        <translation>--figure %1: ein Produktmix gilt allein margin_per_hour</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>--target %1: --figure names another figure</source>
        <translation>--target %1: --figure nennt eine andere Kennzahl</translation>
    </message>
    <message>
        <source>a value of %1, or a figure and its value like oee=0.6</source>
        <translation>ein Wert von %1 oder eine Kennzahl mit ihrem Wert wie oee=0.6</translation>
    </message>
    <message>
        <source>optimize needs --total, --target, or both</source>
        <translation>optimize braucht --total, --target oder beides</translation>
    </message>
    <message>
        <source>%1 has no better direction to look in</source>
        <translation>%1 hat keine bessere Richtung, in die zu suchen wäre</translation>
    </message>
    <message>
        <source>portfolio needs --budget</source>
        <translation>portfolio braucht --budget</translation>
    </message>
    <message>
        <source>an amount of money, 0 or more</source>
        <translation>ein Geldbetrag, 0 oder mehr</translation>
    </message>
    <message>
        <source>portfolio needs the reference and at least one measure, or a project</source>
        <translation>portfolio braucht die Referenz und mindestens eine Maßnahme oder ein Projekt</translation>
    </message>
    <message>
        <source>portfolio takes at most %1 measures</source>
        <translation>portfolio nimmt höchstens %1 Maßnahmen</translation>
    </message>
    <message>
        <source>--figure %1: a portfolio is about margin_per_hour alone</source>
        <translation>--figure %1: ein Maßnahmenpaket gilt allein margin_per_hour</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>%1 darf nur einmal angegeben werden</translation>
    </message>
    <message>
        <source>a command is needed</source>
        <translation>ein Befehl ist nötig</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Mehr mit --help.</translation>
    </message>
    <message>
        <source>there is no command `%1`; did you mean `%2`?</source>
        <translation>es gibt keinen Befehl `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no command `%1`; --help lists them</source>
        <translation>es gibt keinen Befehl `%1`; --help listet die Befehle auf</translation>
    </message>
    <message>
        <source>there is not enough memory for this run</source>
        <translation>für diesen Lauf reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>cannot write the standard output</source>
        <translation>die Standardausgabe lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>eine Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>duration and warm-up together may be at most %1 hours</source>
        <translation>Dauer und Vorlauf dürfen zusammen höchstens %1 Stunden sein</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; did you mean `%2`?</source>
        <translation>--product %1: es gibt in der Linie kein Produkt `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has none</source>
        <translation>--product %1: es gibt in der Linie kein Produkt `%1`; sie hat keine</translation>
    </message>
    <message>
        <source>--product %1: there is no product `%1` in the line; it has %2</source>
        <translation>--product %1: es gibt in der Linie kein Produkt `%1`; sie hat %2</translation>
    </message>
    <message>
        <source>with these options</source>
        <translation>mit diesen Optionen</translation>
    </message>
    <message>
        <source>%1: %2 is never below 0</source>
        <translation>%1: %2 ist nie unter 0</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1; for %3 % write %4</source>
        <translation>%1: %2 ist ein Anteil, ein Bruch von 0 bis 1; für %3 % schreiben Sie %4</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target; rejected_share has</source>
        <translation>%1: von %2 ist weder mehr noch weniger besser, also hat es kein Ziel; rejected_share hat eines</translation>
    </message>
    <message>
        <source>%1: neither more nor less of %2 is better, so it has no target</source>
        <translation>%1: von %2 ist weder mehr noch weniger besser, also hat es kein Ziel</translation>
    </message>
    <message>
        <source>FIGURE=VALUE, e.g. good_units_per_hour=6000</source>
        <translation>KENNZAHL=WERT, z. B. good_units_per_hour=6000</translation>
    </message>
    <message>
        <source>a number after the `=`</source>
        <translation>eine Zahl nach dem `=`</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`; did you mean `%3`?</source>
        <translation>%1: die Linie hat keine Kennzahl `%2`; meinten Sie `%3`?</translation>
    </message>
    <message>
        <source>%1: there is no line figure `%2`</source>
        <translation>%1: die Linie hat keine Kennzahl `%2`</translation>
    </message>
    <message>
        <source>--target %1: this figure has a target already</source>
        <translation>--target %1: diese Kennzahl hat schon ein Ziel</translation>
    </message>
    <message>
        <source>%1 needs the name of a file, or -</source>
        <translation>%1 braucht den Namen einer Datei oder -</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be the standard output</source>
        <translation>%1 und %2 können nicht beide die Standardausgabe sein</translation>
    </message>
    <message>
        <source>%1 and %2 name the same file</source>
        <translation>%1 und %2 nennen dieselbe Datei</translation>
    </message>
    <message>
        <source>%1 %2: would replace the input</source>
        <translation>%1 %2: würde die Eingabe ersetzen</translation>
    </message>
    <message>
        <source>--bundle needs the name of a folder</source>
        <translation>--bundle braucht den Namen eines Ordners</translation>
    </message>
    <message>
        <source>a number above 0 and below 100</source>
        <translation>eine Zahl über 0 und unter 100</translation>
    </message>
    <message>
        <source>--race cannot be divided with --shard: which rows stop early depends on all runs together</source>
        <translation>--race lässt sich nicht mit --shard teilen: Welche Zeilen früh enden, hängt von allen Läufen zusammen ab</translation>
    </message>
    <message>
        <source>--race explores; --confirm runs every row in full</source>
        <translation>--race erkundet; --confirm rechnet jede Zeile ganz</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example none</source>
        <translation>--rows %1: es gibt keine solche Zeile; es gibt gar keine</translation>
    </message>
    <message>
        <source>--rows %1: there is no such row, but for example %2 and %3</source>
        <translation>--rows %1: es gibt keine solche Zeile, aber zum Beispiel %2 und %3</translation>
    </message>
    <message>
        <source>--shard needs a seed, the same for all parts; give it with --seed</source>
        <translation>--shard braucht einen Startwert, denselben für alle Teile; geben Sie ihn mit --seed an</translation>
    </message>
    <message>
        <source>--confirm needs at least %1 replications</source>
        <translation>--confirm braucht mindestens %1 Replikationen</translation>
    </message>
    <message>
        <source>a part and the number of parts, like 1/4 to 4/4</source>
        <translation>ein Teil und die Zahl der Teile, wie 1/4 bis 4/4</translation>
    </message>
    <message>
        <source>--shard %1: %2 replications cannot be divided among more parts</source>
        <translation>--shard %1: %2 Replikationen lassen sich nicht auf mehr Teile verteilen</translation>
    </message>
    <message>
        <source>--shard writes its part as --json, and nothing else; merge writes the rest</source>
        <translation>--shard schreibt seinen Teil als --json und nichts sonst; merge schreibt das Übrige</translation>
    </message>
    <message>
        <source>the number of replications that were confirmed on, 0 or more</source>
        <translation>die Zahl der Replikationen, mit denen bestätigt wurde, 0 oder mehr</translation>
    </message>
    <message>
        <source>--csv is for sweeps; --json serves every study</source>
        <translation>--csv ist für Variationen; --json dient jeder Studie</translation>
    </message>
    <message>
        <source>--vary may be given at most twice</source>
        <translation>--vary darf höchstens zweimal angegeben werden</translation>
    </message>
    <message>
        <source>%1 %2: must be %3</source>
        <translation>%1 %2: erwartet wird %3</translation>
    </message>
    <message>
        <source>%1: runs %2, but the reference %3 %4; to be compared both must be equal (--hours and --warmup-hours set them for all)</source>
        <translation>%1: läuft %2, die Referenz %3 aber %4; zum Vergleichen müssen beide gleich sein (--hours und --warmup-hours setzen sie für alle)</translation>
    </message>
    <message>
        <source>Between the fields of CSV: , (unless given) ; | or tab, or by name: comma, semicolon, bar</source>
        <translation>Zwischen den Feldern von CSV: , (wenn nicht angegeben) ; | oder tab, oder mit Namen: comma, semicolon, bar</translation>
    </message>
    <message>
        <source>Decimal sign in CSV: . (unless given) or , which needs another separator</source>
        <translation>Dezimalzeichen in CSV: . (wenn nicht angegeben) oder , das ein anderes Trennzeichen braucht</translation>
    </message>
    <message>
        <source>Begin CSV with a byte order mark, by which some spreadsheets know UTF-8</source>
        <translation>CSV mit einer Bytereihenfolge-Marke beginnen, an der manche Tabellenprogramme UTF-8 erkennen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>%1: products: there is none that names its material_type, so that there is nothing to mix</source>
        <translation>%1: products: keines nennt seinen material_type, also gibt es nichts zu mischen</translation>
    </message>
    <message>
        <source>a line of one station has no buffer to size</source>
        <translation>eine Linie aus einer Station hat keinen Puffer auszulegen</translation>
    </message>
    <message>
        <source>cannot write the standard output: %1</source>
        <translation>die Standardausgabe lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist erforderlich</translation>
    </message>
    <message>
        <source>%1: at most %2 possible, but %3 given</source>
        <translation>%1: höchstens %2 möglich, aber %3 angegeben</translation>
    </message>
    <message>
        <source>%1: at least %2 needed, but %3 given</source>
        <translation>%1: mindestens %2 nötig, aber %3 angegeben</translation>
    </message>
    <message>
        <source>%1 needs a value: %2</source>
        <translation>%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>%1 takes no value such as %2</source>
        <translation>%1 nimmt keinen Wert wie %2 an</translation>
    </message>
    <message>
        <source>%1: no scenario of the project has an investment, which makes it a measure</source>
        <translation>%1: kein Szenario des Projekts hat eine Investition, die es zur Maßnahme macht</translation>
    </message>
    <message>
        <source>%1: investment: is missing; a measure has a cost, as in `investment: {cost: 25000}`</source>
        <translation>%1: investment: fehlt; eine Maßnahme hat Kosten, wie in `investment: {cost: 25000}`</translation>
    </message>
    <message>
        <source>%1: is about another line than the reference; measures change one and the same line</source>
        <translation>%1: handelt von einer anderen Linie als die Referenz; Maßnahmen ändern ein und dieselbe Linie</translation>
    </message>
    <message>
        <source>the budget of %1 is below the cheapest measure, `%2` at %3</source>
        <translation>das Budget von %1 liegt unter der billigsten Maßnahme, `%2` zu %3</translation>
    </message>
    <message>
        <source>%1: runs other hours than the reference; --hours and --warmup-hours set them for all</source>
        <translation>%1: läuft andere Stunden als die Referenz; --hours und --warmup-hours setzen sie für alle</translation>
    </message>
    <message>
        <source>%1: product: there is no money without a product that names its material_type; give one in the line&apos;s `run`</source>
        <translation>%1: product: ohne ein Produkt, das seinen material_type nennt, gibt es kein Geld; geben Sie eines in `run` der Linie an</translation>
    </message>
    <message>
        <source>--replications %1: a portfolio reports on %2 at least</source>
        <translation>--replications %1: ein Maßnahmenpaket wird mit mindestens %2 berichtet</translation>
    </message>
    <message>
        <source>%1 of %2 replications, %3 s left</source>
        <translation>%1 von %2 Replikationen, noch %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 %, %3 s left</source>
        <translation>%1 von %2 %, noch %3 s</translation>
    </message>
    <message>
        <source>%1 of %2 percent of the history, %3 s left</source>
        <translation>%1 von %2 Prozent des Verlaufs, noch %3 s</translation>
    </message>
    <message>
        <source>LineTwin simulates production lines: what a change does to output and OEE.</source>
        <translation>LineTwin simuliert Produktionslinien: was eine Änderung für Ausbringung und OEE bedeutet.</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Die Version zeigen und beenden</translation>
    </message>
    <message>
        <source>Simulate a line or a scenario and print its key figures</source>
        <translation>Eine Linie oder ein Szenario simulieren und die Kennzahlen ausgeben</translation>
    </message>
    <message>
        <source>A line, a scenario, or builtin:cosmetics</source>
        <translation>Eine Linie, ein Szenario oder builtin:cosmetics</translation>
    </message>
    <message>
        <source>Independent runs, 1 to 100000</source>
        <translation>Unabhängige Läufe, 1 bis 100000</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Stunden, die zählen</translation>
    </message>
    <message>
        <source>Hours before them that do not</source>
        <translation>Stunden davor, die nicht zählen</translation>
    </message>
    <message>
        <source>Threads; the figures do not depend on it</source>
        <translation>Threads; die Kennzahlen hängen nicht davon ab</translation>
    </message>
    <message>
        <source>Make this one of the line&apos;s products</source>
        <translation>Dieses der Produkte der Linie herstellen</translation>
    </message>
    <message>
        <source>Change a parameter, e.g. Filler.buffer_capacity=500 or Filler.reliability.mtbf_min=null; may be repeated</source>
        <translation>Einen Parameter ändern, z. B. Filler.buffer_capacity=500 oder Filler.reliability.mtbf_min=null; mehrmals möglich</translation>
    </message>
    <message>
        <source>Also tell the share of runs in which a line figure reaches a value, e.g. good_units_per_hour=6000 or oee=0.6; may be repeated</source>
        <translation>Auch den Anteil der Läufe nennen, in denen eine Kennzahl der Linie einen Wert erreicht, z. B. good_units_per_hour=6000 oder oee=0.6; mehrmals möglich</translation>
    </message>
    <message>
        <source>Write all figures as JSON; - is standard output</source>
        <translation>Alle Kennzahlen als JSON schreiben; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Write levels, states and outputs of replication 0 as CSV</source>
        <translation>Stände, Zustände und Ausbringung der Replikation 0 als CSV schreiben</translation>
    </message>
    <message>
        <source>Write every change of state of replication 0 as CSV</source>
        <translation>Jeden Zustandswechsel der Replikation 0 als CSV schreiben</translation>
    </message>
    <message>
        <source>Write every item of replication 0, what it was made from and its measurements as CSV</source>
        <translation>Jedes Teil der Replikation 0, woraus es gemacht wurde und seine Messwerte als CSV schreiben</translation>
    </message>
    <message>
        <source>Write units, good, scrap and money of every station per interval of replication 0 as CSV</source>
        <translation>Einheiten, gute, Ausschuss und Geld jeder Station je Intervall der Replikation 0 als CSV schreiben</translation>
    </message>
    <message>
        <source>Make a folder of all it takes to repeat and audit the run: the resolved scenario, the inputs, all outputs, version and SHA-256</source>
        <translation>Einen Ordner mit allem anlegen, was es braucht, um den Lauf zu wiederholen und zu prüfen: das vollständige Szenario, die Eingaben, alle Ausgaben, Version und SHA-256</translation>
    </message>
    <message>
        <source>No table, no progress; errors still appear</source>
        <translation>Keine Tabelle, kein Fortschritt; Fehler erscheinen trotzdem</translation>
    </message>
    <message>
        <source>Print every problem of lines and scenarios, or ok</source>
        <translation>Jedes Problem von Linien und Szenarien ausgeben, oder ok</translation>
    </message>
    <message>
        <source>Lines, scenarios, or builtin:cosmetics</source>
        <translation>Linien, Szenarien oder builtin:cosmetics</translation>
    </message>
    <message>
        <source>Print what two scenarios differ in: stations, parameters, run settings</source>
        <translation>Ausgeben, worin sich zwei Szenarien unterscheiden: Stationen, Parameter, Laufeinstellungen</translation>
    </message>
    <message>
        <source>Two lines, scenarios, or builtin:cosmetics</source>
        <translation>Zwei Linien, Szenarien oder builtin:cosmetics</translation>
    </message>
    <message>
        <source>Compared is what would be simulated, wherever a value comes from. The exit status is 0 also where the two differ.</source>
        <translation>Verglichen wird, was simuliert würde, woher ein Wert auch kommt. Der Rückgabewert ist 0 auch dann, wenn sich die beiden unterscheiden.</translation>
    </message>
    <message>
        <source>%1 replications of this line would not fit in memory; at most %2 do</source>
        <translation>%1 Replikationen dieser Linie passen nicht in den Speicher; höchstens %2 passen</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Change a parameter beforehand, e.g. Filler.buffer_capacity=500; may be repeated</source>
        <translation>Vorher einen Parameter ändern, z. B. Filler.buffer_capacity=500; mehrmals möglich</translation>
    </message>
    <message>
        <source>Write the result as JSON; - is standard output</source>
        <translation>Das Ergebnis als JSON schreiben; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Run only the I-th of N parts and write it as --json, for merge</source>
        <translation>Nur den I-ten von N Teilen rechnen und als --json schreiben, für merge</translation>
    </message>
    <message>
        <source>Run on fresh luck, at least 200 replications; a larger number adds to a smaller one</source>
        <translation>Mit neuem Zufall rechnen, mindestens 200 Replikationen; eine größere Zahl ergänzt eine kleinere</translation>
    </message>
    <message>
        <source>Compare up to ten scenarios with the first, on the same luck</source>
        <translation>Bis zu zehn Szenarien mit dem ersten vergleichen, mit demselben Zufall</translation>
    </message>
    <message>
        <source>Lines or scenarios, the reference first</source>
        <translation>Linien oder Szenarien, die Referenz zuerst</translation>
    </message>
    <message>
        <source>Key figure that the verdicts are about; output_per_hour unless given</source>
        <translation>Kennzahl, für die die Urteile gelten; output_per_hour, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Vary one parameter over a range, or two as a grid</source>
        <translation>Einen Parameter über einen Bereich variieren, oder zwei als Gitter</translation>
    </message>
    <message>
        <source>What to vary, e.g. Filler.buffer_capacity=0:500:25; twice for a grid</source>
        <translation>Was zu variieren ist, z. B. Filler.buffer_capacity=0:500:25; zweimal für ein Gitter</translation>
    </message>
    <message>
        <source>Key figure that the knee and the table are about; output_per_hour unless given</source>
        <translation>Kennzahl für Knick und Tabelle; output_per_hour, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: values, of a grid 60/0.02</source>
        <translation>Nur diese Zeilen rechnen, was ihre Intervalle schmaler macht: Werte, bei einem Gitter 60/0.02</translation>
    </message>
    <message>
        <source>Write all figures of every point as CSV; - is standard output</source>
        <translation>Alle Kennzahlen jedes Punktes als CSV schreiben; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss off</source>
        <translation>Was ist jeder Verlust wert? Jeder Parameter besser und schlechter, jeder Verlust aus</translation>
    </message>
    <message>
        <source>By how much parameters change; 10 unless given</source>
        <translation>Um wie viel Parameter sich ändern; 10, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Key figure that is looked at; output_per_hour unless given</source>
        <translation>Kennzahl, die betrachtet wird; output_per_hour, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Run these rows alone, which makes their intervals narrower: Filler.uph (better and worse), Filler.performance.jam_prob=0, unlimited_buffers</source>
        <translation>Nur diese Zeilen rechnen, was ihre Intervalle schmaler macht: Filler.uph (besser und schlechter), Filler.performance.jam_prob=0, unlimited_buffers</translation>
    </message>
    <message>
        <source>Stop each row as soon as it is decided; the table says after how many runs. Not with --shard or --confirm</source>
        <translation>Jede Zeile anhalten, sobald sie entschieden ist; die Tabelle sagt, nach wie vielen Läufen. Nicht mit --shard oder --confirm</translation>
    </message>
    <message>
        <source>Size all buffers at once: the best split of every total</source>
        <translation>Alle Puffer zugleich auslegen: die beste Aufteilung jeder Summe</translation>
    </message>
    <message>
        <source>The largest total of buffer places that is looked at</source>
        <translation>Die größte Summe von Pufferplätzen, die betrachtet wird</translation>
    </message>
    <message>
        <source>Find the smallest total with which the figure reaches this value; of a share a fraction, e.g. 0.6</source>
        <translation>Die kleinste Summe finden, mit der die Kennzahl diesen Wert erreicht; bei einem Anteil ein Bruch, z. B. 0.6</translation>
    </message>
    <message>
        <source>So many fresh replications were used by confirmations; report on those behind them</source>
        <translation>So viele neue Replikationen haben Bestätigungen verbraucht; berichtet wird mit denen danach</translation>
    </message>
    <message>
        <source>Compare splits by half as many runs in the search: faster, with splits that may be a little less good. What is shown is run in full</source>
        <translation>Aufteilungen beim Suchen mit halb so vielen Läufen vergleichen: schneller, mit Aufteilungen, die etwas weniger gut sein können. Was gezeigt wird, ist voll gerechnet</translation>
    </message>
    <message>
        <source>Key figure that is made best; output_per_hour unless given</source>
        <translation>Kennzahl, die am besten werden soll; output_per_hour, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Which measures are worth their cost together, within a budget?</source>
        <translation>Welche Maßnahmen sind zusammen ihre Kosten wert, innerhalb eines Budgets?</translation>
    </message>
    <message>
        <source>A project, of which the scenarios with an investment are the measures; or files, the reference first</source>
        <translation>Ein Projekt, dessen Szenarien mit einer Investition die Maßnahmen sind; oder Dateien, die Referenz zuerst</translation>
    </message>
    <message>
        <source>What the measures may cost in all</source>
        <translation>Was die Maßnahmen insgesamt kosten dürfen</translation>
    </message>
    <message>
        <source>Is always margin_per_hour here</source>
        <translation>Ist hier immer margin_per_hour</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>Welches Produkt bringt in einer Stunde der Linie am meisten, und was bringt ein Mix?</translation>
    </message>
    <message>
        <source>Share of a product in a mix, e.g. Cream=60; may be repeated</source>
        <translation>Anteil eines Produkts an einem Mix, z. B. Cream=60; mehrmals möglich</translation>
    </message>
    <message>
        <source>Shares are of the running time (time) or of the good units (units); time unless given</source>
        <translation>Anteile sind an der Laufzeit (time) oder an den guten Einheiten (units); time, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>Join the parts that --shard wrote into the whole study</source>
        <translation>Die Teile, die --shard geschrieben hat, zur ganzen Studie verbinden</translation>
    </message>
    <message>
        <source>All parts of one study, in any order</source>
        <translation>Alle Teile einer Studie, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Write the result as JSON, as the undivided study would; - is standard output</source>
        <translation>Das Ergebnis als JSON schreiben, wie es die ungeteilte Studie täte; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>Write a sweep&apos;s figures as CSV; - is standard output</source>
        <translation>Die Kennzahlen einer Variation als CSV schreiben; - ist die Standardausgabe</translation>
    </message>
    <message>
        <source>No table; errors still appear</source>
        <translation>Keine Tabelle; Fehler erscheinen trotzdem</translation>
    </message>
    <message>
        <source>%1 replications of %2 variants would not fit in memory; at most %3 do, and --shard divides them among several runs</source>
        <translation>%1 Replikationen von %2 Varianten passen nicht in den Speicher; höchstens %3 passen, und --shard verteilt sie auf mehrere Läufe</translation>
    </message>
    <message>
        <source>%1: product: %2 needs a product that names its material_type; give one in the line&apos;s `run` or the scenario</source>
        <translation>%1: product: %2 braucht ein Produkt, das seinen material_type nennt; geben Sie eines in `run` der Linie oder im Szenario an</translation>
    </message>
    <message>
        <source>its scenario is wrong: %1</source>
        <translation>sein Szenario ist falsch: %1</translation>
    </message>
    <message>
        <source>it is about a figure that this program does not know</source>
        <translation>es geht um eine Kennzahl, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>its plan is wrong</source>
        <translation>sein Plan ist falsch</translation>
    </message>
    <message>
        <source>its rows are wrong</source>
        <translation>seine Zeilen sind falsch</translation>
    </message>
    <message>
        <source>its number of scenarios is wrong</source>
        <translation>seine Zahl von Szenarien ist falsch</translation>
    </message>
    <message>
        <source>its range is wrong</source>
        <translation>sein Bereich ist falsch</translation>
    </message>
    <message>
        <source>its percentage is wrong</source>
        <translation>sein Prozentsatz ist falsch</translation>
    </message>
    <message>
        <source>it is of a study that this program does not know, `%1`</source>
        <translation>er ist aus einer Studie, die dieses Programm nicht kennt, `%1`</translation>
    </message>
    <message>
        <source>a run has the wrong number of figures</source>
        <translation>ein Lauf hat die falsche Zahl von Kennzahlen</translation>
    </message>
    <message>
        <source>its stops are wrong</source>
        <translation>seine Stopps sind falsch</translation>
    </message>
    <message>
        <source>the number of its replications is wrong</source>
        <translation>die Zahl seiner Replikationen ist falsch</translation>
    </message>
    <message>
        <source>its number is wrong</source>
        <translation>seine Nummer ist falsch</translation>
    </message>
    <message>
        <source>an earlier version of the program wrote it, without the stops of its runs; write all parts again with this one</source>
        <translation>eine frühere Version des Programms hat ihn geschrieben, ohne die Stopps seiner Läufe; schreiben Sie alle Teile mit dieser neu</translation>
    </message>
    <message>
        <source>this is not what --shard wrote</source>
        <translation>das hat nicht --shard geschrieben</translation>
    </message>
    <message>
        <source>this is not what --shard wrote, but %1, which needs no merging</source>
        <translation>das hat nicht --shard geschrieben, sondern es ist %1, das nicht verbunden werden muss</translation>
    </message>
    <message>
        <source>version %1 of the program wrote it, and this is version %2; the parts of a study must be of the same</source>
        <translation>Version %1 des Programms hat ihn geschrieben, und dies ist Version %2; die Teile einer Studie müssen von derselben sein</translation>
    </message>
    <message>
        <source>it is of another study than %1: they differ in `%2`</source>
        <translation>er ist aus einer anderen Studie als %1: Sie unterscheiden sich in `%2`</translation>
    </message>
    <message>
        <source>it is one of %1 parts, %2 one of %3</source>
        <translation>er ist einer von %1 Teilen, %2 einer von %3</translation>
    </message>
    <message>
        <source>part %1 is given twice; it is also in %2</source>
        <translation>Teil %1 ist zweimal angegeben; er steht auch in %2</translation>
    </message>
    <message>
        <source>the number of its variants is wrong</source>
        <translation>die Zahl seiner Varianten ist falsch</translation>
    </message>
    <message>
        <source>part %1 of %2 is missing</source>
        <translation>Teil %1 von %2 fehlt</translation>
    </message>
    <message>
        <source>parts %1 of %2 are missing</source>
        <translation>die Teile %1 von %2 fehlen</translation>
    </message>
    <message>
        <source>%1: this is not JSON, or not all of it</source>
        <translation>%1: das ist kein JSON, oder nicht alles davon</translation>
    </message>
    <message>
        <source>%1: this is not a whole part of a study</source>
        <translation>%1: das ist kein vollständiger Teil einer Studie</translation>
    </message>
    <message>
        <source>Level of confidence of all intervals, 0.5 to 0.9999; 0.95 unless given</source>
        <translation>Konfidenzniveau aller Intervalle, 0.5 bis 0.9999; ohne Angabe 0.95</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Differences below this share of the reference&apos;s figure are not relevant, 0 to 1; 0.005 unless given</source>
        <translation>Differenzen unter diesem Anteil an der Kennzahl der Referenz sind nicht relevant, 0 bis 1; ohne Angabe 0.005</translation>
    </message>
    <message>
        <source>Target %1: not reached with %2 confidence by any of these totals.</source>
        <translation>Ziel %1: von keiner dieser Summen mit %2 Sicherheit erreicht.</translation>
    </message>
    <message>
        <source>Target %1: 1 place reaches it with %4 confidence (%3).</source>
        <translation>Ziel %1: 1 Platz erreicht es mit %4 Sicherheit (%3).</translation>
    </message>
    <message>
        <source>Target %1: %2 places reach it with %4 confidence (%3).</source>
        <translation>Ziel %1: %2 Plätze erreichen es mit %4 Sicherheit (%3).</translation>
    </message>
    <message>
        <source>there is no option `%1`; did you mean `%2`?</source>
        <translation>es gibt keine Option `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no option `%1`; --help lists them</source>
        <translation>es gibt keine Option `%1`; --help listet die Optionen auf</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>KENNZAHL</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>NAME</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PRODUCT</source>
        <translation>PRODUKT</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>ANTEIL</translation>
    </message>
    <message>
        <source>STATION</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>STATION</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>SCHRITT</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>one argument too many: %1</source>
        <translation>ein Argument zu viel: %1</translation>
    </message>
    <message>
        <source>arguments too many: %1</source>
        <translation>Argumente zu viel: %1</translation>
    </message>
    <message>
        <source>Random seed, 0 to 2^53 - 1, or the word `null` for a fresh one</source>
        <translation>Zufallsstartwert, 0 bis 2^53 - 1, oder das Wort `null` für einen neuen</translation>
    </message>
    <message>
        <source>an unknown compiler</source>
        <translation>einem unbekannten Compiler</translation>
    </message>
    <message>
        <source>Built with %1 by %2</source>
        <translation>Gebaut mit %1, von %2</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>OEE = %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE = %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Sole</source>
        <translation>Alleinig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(run)</source>
        <translation>(Lauf)</translation>
    </message>
    <message>
        <source>(line)</source>
        <translation>(Linie)</translation>
    </message>
    <message>
        <source>no difference: %1 and %2 have the same stations, parameters and run settings</source>
        <translation>kein Unterschied: %1 und %2 haben dieselben Stationen, Parameter und Laufeinstellungen</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>DOWN</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>JAMMED</source>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>SETUP</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>PLANNED</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>a number above 0 to %1, and a nanosecond or longer</source>
        <translation>eine Zahl über 0 bis %1, mindestens eine Nanosekunde</translation>
    </message>
    <message>
        <source>--set %1: this parameter is set already</source>
        <translation>--set %1: dieser Parameter ist schon gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 is a share, a fraction from 0 to 1</source>
        <translation>%1: %2 ist ein Anteil, ein Bruch von 0 bis 1</translation>
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
        <translation>Zykluszeit</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds of one cycle while the station runs: 3600 divided by the cycles per hour.</source>
        <translation>Sekunden eines Zyklus, während die Station läuft: 3600 geteilt durch die Zyklen je Stunde.</translation>
    </message>
    <message>
        <source>Puts out</source>
        <translation>Gibt aus</translation>
    </message>
    <message>
        <source>What this station puts out per minute, at its speed: cases for a case packer.</source>
        <translation>Was diese Station bei ihrem Tempo je Minute ausgibt: bei einem Kartonpacker Kartons.</translation>
    </message>
    <message>
        <source>Counted by the line</source>
        <translation>Wie die Linie zählt</translation>
    </message>
    <message>
        <source>What the line counts, per minute at this station&apos;s speed: the tubes in a case times the cases.</source>
        <translation>Was die Linie zählt, je Minute beim Tempo dieser Station: die Tuben in einem Karton mal die Kartons.</translation>
    </message>
    <message>
        <source>What the line counts, per hour at this station&apos;s speed.</source>
        <translation>Was die Linie zählt, je Stunde beim Tempo dieser Station.</translation>
    </message>
    <message>
        <source>Share of the line&apos;s pace</source>
        <translation>Anteil am Linientempo</translation>
    </message>
    <message>
        <source>Speed as a share of the speed of the line&apos;s slowest station (its constraint) in the baseline, both in what the line counts.</source>
        <translation>Tempo als Anteil am Tempo der langsamsten Station der Linie (ihres Taktgebers) in der Basis, beides in dem, was die Linie zählt.</translation>
    </message>
    <message>
        <source>Breakdowns per running hour</source>
        <translation>Störungen je Laufstunde</translation>
    </message>
    <message>
        <source>Breakdowns in an hour of running; waiting and stopped time does not count. A cycle has one breakdown at most, so that 60 divided by this is a little more than the time between failures.</source>
        <translation>Störungen in einer Stunde Laufzeit; Warten und Stillstand zählen nicht. Ein Zyklus hat höchstens eine Störung, sodass 60 geteilt durch diesen Wert etwas mehr ist als die Zeit zwischen Ausfällen.</translation>
    </message>
    <message>
        <source>Cycles per jam</source>
        <translation>Zyklen je Kurzstopp</translation>
    </message>
    <message>
        <source>One jam in so many cycles, on average.</source>
        <translation>Ein Kurzstopp in so vielen Zyklen, im Mittel.</translation>
    </message>
    <message>
        <source>Jams per running hour</source>
        <translation>Kurzstopps je Laufstunde</translation>
    </message>
    <message>
        <source>Jams in an hour of running, at the station&apos;s speed; waiting and stopped time does not count.</source>
        <translation>Kurzstopps in einer Stunde Laufzeit, beim Tempo der Station; Warten und Stillstand zählen nicht.</translation>
    </message>
    <message>
        <source>Minutes per jam</source>
        <translation>Minuten je Kurzstopp</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Mean length of a jam.</source>
        <translation>Mittlere Dauer eines Kurzstopps.</translation>
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
        <translation>&lt;b&gt;%1&lt;/b&gt; (Basis %2)</translation>
    </message>
    <message>
        <source>%1 since %2 (for %3)</source>
        <translation>%1 seit %2 (für %3)</translation>
    </message>
    <message>
        <source>whose items are still under way</source>
        <translation>deren Teile noch unterwegs sind</translation>
    </message>
    <message>
        <source>since %1 (%2 so far)</source>
        <translation>seit %1 (bisher %2)</translation>
    </message>
    <message>
        <source>down since %1 (%2 so far)</source>
        <translation>gestört seit %1 (bisher %2)</translation>
    </message>
    <message>
        <source>jammed since %1 (%2 so far)</source>
        <translation>im Kurzstopp seit %1 (bisher %2)</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>starved since %1 (%2 so far)</source>
        <translation>Mangel seit %1 (bisher %2)</translation>
    </message>
    <message>
        <source>blocked since %1 (%2 so far)</source>
        <translation>Stau seit %1 (bisher %2)</translation>
    </message>
    <message>
        <source>in changeover since %1 (%2 so far)</source>
        <translation>beim Rüsten seit %1 (bisher %2)</translation>
    </message>
    <message>
        <source>closed since %1 (%2 so far)</source>
        <translation>geschlossen seit %1 (bisher %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>raw items</source>
        <translation>Rohteile</translation>
    </message>
    <message>
        <source>waits for %1, %2</source>
        <comment>station, state</comment>
        <translation>wartet auf %1, %2</translation>
    </message>
    <message>
        <source>waits for %1, which is starved by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>wartet auf %1, dem es wegen %2 an Material fehlt, %3</translation>
    </message>
    <message>
        <source>waits for %1, which is blocked by %2, %3</source>
        <comment>station, station, state</comment>
        <translation>wartet auf %1, Stau durch %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>wartet auf %1, dem es mit einer weiteren Station wegen %2 an Material fehlt, %3</numerusform>
            <numerusform>wartet auf %1, dem es mit %Ln weiteren wegen %2 an Material fehlt, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>wartet auf %1, mit einer weiteren Station im Stau durch %2, %3</numerusform>
            <numerusform>wartet auf %1, mit %Ln weiteren im Stau durch %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waiting: station and its state</comment>
        <translation>wegen %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bottleneck at this moment</source>
        <translation>Engpass in diesem Moment</translation>
    </message>
    <message>
        <source>does not wait from %1 to %2 (%3), longer than any other station now</source>
        <translation>wartet von %1 bis %2 nicht (%3), länger als jede andere Station jetzt</translation>
    </message>
    <message>
        <source>Holds %1 of the batch</source>
        <translation>Hält %1 der Charge</translation>
    </message>
    <message>
        <source>Delivered: %1 %2</source>
        <translation>Ausgeliefert: %1 %2</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Ausgeschleust: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) changed in this scenario</source>
        <translation>
            <numerusform>%Ln Parameter in diesem Szenario geändert</numerusform>
            <numerusform>%Ln Parameter in diesem Szenario geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>bottleneck at this moment</source>
        <translation>Engpass in diesem Moment</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Charge %1</translation>
    </message>
    <message>
        <source>%1 %2 delivered</source>
        <translation>%1 %2 ausgeliefert</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>in diesem Szenario geändert</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>Typ mit Preis</translation>
    </message>
    <message>
        <source>Jam probability, factor</source>
        <translation>Kurzstopp-Wahrscheinlichkeit, Faktor</translation>
    </message>
    <message>
        <source>Defect rate, factor</source>
        <translation>Fehlerrate, Faktor</translation>
    </message>
    <message>
        <source>Cycle time, factor</source>
        <translation>Zykluszeit, Faktor</translation>
    </message>
    <message>
        <source>Breakdowns, factor</source>
        <translation>Störungen, Faktor</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Materialkosten</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Fertigungskosten</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>Dauer der Schicht</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>Simulierte Schichten</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>Telemetrie alle</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>Produktion alle</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Operating hours per year</source>
        <translation>Betriebsstunden im Jahr</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Zinssatz im Jahr</translation>
    </message>
    <message>
        <source>Life of the investment</source>
        <translation>Nutzungsdauer der Investition</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Taktgeber</translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation>Platz in der Linie</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>Teile je Zyklus</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Random stream</source>
        <translation>Zufallsstrom</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>not in the line</source>
        <translation>nicht in der Linie</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>Where a station stands: &quot;first&quot; in the line, or after another one</extracomment>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>DocumentRoom</name>
    <message>
        <source>Nothing was changed: a project with its unsaved changes may have at most %1 MiB, and this would make it larger.</source>
        <translation>Nichts wurde geändert: Ein Projekt mit seinen ungespeicherten Änderungen darf höchstens %1 MiB haben, und damit würde es größer.</translation>
    </message>
    <message>
        <source>Nothing was added: a line has at most %1 stations, and with these it would have %2.</source>
        <translation>Nichts wurde hinzugefügt: Eine Linie hat höchstens %1 Stationen, und mit diesen hätte sie %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a line may have at most %1 MiB, and this would make it larger.</source>
        <translation>Nichts wurde geändert: Die Datei einer Linie darf höchstens %1 MiB haben, und damit würde sie größer.</translation>
    </message>
    <message>
        <source>Nothing was added: a calendar has at most %1 entries, and with these it would have %2.</source>
        <translation>Nichts wurde hinzugefügt: Ein Kalender hat höchstens %1 Einträge, und mit diesen hätte er %2.</translation>
    </message>
    <message>
        <source>Nothing was added: a project has at most %1 scenarios, those of other lines included, and with this it would have %2.</source>
        <translation>Nichts wurde hinzugefügt: Ein Projekt hat höchstens %1 Szenarien, die anderer Linien eingeschlossen, und hiermit hätte es %2.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file of a scenario may have at most %1 MiB, and this would make it larger.</source>
        <translation>Nichts wurde geändert: Die Datei eines Szenarios darf höchstens %1 MiB haben, und damit würde sie größer.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, items per cycle %2</source>
        <translation>%1, Teile je Zyklus %2</translation>
    </message>
    <message>
        <source>%1, output %2 → %3</source>
        <translation>%1, Ausgabe %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (reset)</source>
        <comment>a scenario, then a parameter</comment>
        <translation>%1: %2 (zurückgesetzt)</translation>
    </message>
    <message>
        <source>good units/h</source>
        <translation>gute Einheiten/h</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>good units/min</source>
        <translation>gute Einheiten/min</translation>
    </message>
</context>
<context>
    <name>ElementWords</name>
    <message>
        <source>%1: %2 stops</source>
        <comment>station, name of a stop reason</comment>
        <translation>%1: Stopps „%2“</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>name of a stop reason of the line</comment>
        <translation>Stopps „%1“</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <comment>name of an entry</comment>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>%1, every</source>
        <comment>stops of a reason; their interval follows</comment>
        <translation>%1, alle</translation>
    </message>
    <message>
        <source>%1, each</source>
        <comment>stops of a reason; their length follows</comment>
        <translation>%1, jeweils</translation>
    </message>
    <message>
        <source>stations</source>
        <comment>of a calendar entry</comment>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>A stop, calendar entry or product is there, as a value</extracomment>
        <translation>vorhanden</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Faster filler</source>
        <translation>Schnellerer Füller</translation>
    </message>
    <message>
        <source>The filler runs 10 % faster and yields about 5 %. What is missing goes to its own stops, which do not get shorter, and to waiting for the rest of the line.</source>
        <translation>Der Füller läuft 10 % schneller und bringt etwa 5 %. Der Rest geht an seine eigenen Stopps, die nicht kürzer werden, und an das Warten auf den Rest der Linie.</translation>
    </message>
    <message>
        <source>Faster filler repairs</source>
        <translation>Schnellere Reparaturen am Füller</translation>
    </message>
    <message>
        <source>The filler is repaired in 6 minutes instead of 8. No buffer can make up for the station that sets the pace: about 1.6 % more.</source>
        <translation>Der Füller ist in 6 statt 8 Minuten repariert. Kein Puffer kann die Station ersetzen, die den Takt vorgibt: etwa 1,6 % mehr.</translation>
    </message>
    <message>
        <source>Fewer cartoner jams</source>
        <translation>Weniger Kurzstopps am Kartonierer</translation>
    </message>
    <message>
        <source>The cartoner jams 30 % less often. The buffer before it hides most of its short stops already: about 1 % more.</source>
        <translation>Der Kartonierer hat 30 % weniger Kurzstopps. Der Puffer davor verbirgt die meisten schon jetzt: etwa 1 % mehr.</translation>
    </message>
    <message>
        <source>Fewer case packer jams</source>
        <translation>Weniger Kurzstopps am Kartonpacker</translation>
    </message>
    <message>
        <source>The case packer jams 30 % less often, and next to nothing is gained: the places before it hide its short stops. Look at a machine&apos;s neighbours before improving it.</source>
        <translation>Der Kartonpacker hat 30 % weniger Kurzstopps, und gewonnen ist fast nichts: Die Plätze davor verbergen seine kurzen Stopps. Sehen Sie sich die Nachbarn einer Maschine an, bevor Sie sie verbessern.</translation>
    </message>
    <message>
        <source>Larger filler buffer</source>
        <translation>Größerer Puffer am Füller</translation>
    </message>
    <message>
        <source>600 places behind the filler instead of 150. A minute and a quarter of protection becomes almost six, and most stops of the cartoner no longer reach the filler: about 4.7 % more. The level at which it starts again moves along; at the old one it would be 2.9 %.</source>
        <translation>600 Plätze hinter dem Füller statt 150. Aus eineinviertel Minuten Schutz werden fast sechs, und die meisten Stopps des Kartonierers erreichen den Füller nicht mehr: etwa 4,7 % mehr. Der Stand, bei dem er wieder anläuft, wandert mit; beim alten wären es 2,9 %.</translation>
    </message>
    <message>
        <source>100 tubes a minute; the tube filler sets the pace, and every stop behind it costs only what the buffers cannot hide.</source>
        <translation>100 Tuben in der Minute; der Tubenfüller gibt den Takt vor, und jeder Stopp dahinter kostet nur, was die Puffer nicht verbergen.</translation>
    </message>
    <message>
        <source>Cosmetic tubes</source>
        <translation>Kosmetiktuben</translation>
    </message>
    <message>
        <source>Every value is engineering judgement, none was measured at a plant.</source>
        <translation>Alle Werte sind Schätzungen von Ingenieuren, keiner wurde in einem Werk gemessen.</translation>
    </message>
    <message>
        <source>Relief at lunch</source>
        <translation>Ablösung in der Mittagspause</translation>
    </message>
    <message>
        <source>Others take over at lunch, and the line runs on: about 7 % more output. The OEE stays where it is, as the break was left out of it; TEEP, which is of all hours, rises by 4 points.</source>
        <translation>In der Mittagspause übernehmen andere, und die Linie läuft weiter: etwa 7 % mehr Ausbringung. Die OEE bleibt, wo sie ist, weil die Pause in ihr nicht zählte; TEEP, bezogen auf alle Stunden, steigt um 4 Punkte.</translation>
    </message>
    <message>
        <source>Shorter shade change</source>
        <translation>Kürzerer Farbwechsel</translation>
    </message>
    <message>
        <source>A change of shade takes 15 minutes instead of 30. A changeover is a loss of availability: output, OEE and TEEP all rise, output by about 3.6 %.</source>
        <translation>Ein Farbwechsel dauert 15 statt 30 Minuten. Rüsten ist ein Verfügbarkeitsverlust: Ausbringung, OEE und TEEP steigen alle, die Ausbringung um etwa 3,6 %.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The line as it is. The others are compared with it.</source>
        <translation>Die Linie, wie sie ist. Die anderen werden mit ihr verglichen.</translation>
    </message>
    <message>
        <source>Faster inspector</source>
        <translation>Schnelleres Inspektionssystem</translation>
    </message>
    <message>
        <source>The Inspector at 13,000 an hour instead of 11,000. That is 18 % more speed for 0.6 % more output, as it is not the slowest machine.</source>
        <translation>Das Inspektionssystem mit 13.000 statt 11.000 in der Stunde. Das sind 18 % mehr Tempo für 0,6 % mehr Ausbringung, denn es ist nicht die langsamste Maschine.</translation>
    </message>
    <message>
        <source>Filler repaired faster</source>
        <translation>Füller schneller repariert</translation>
    </message>
    <message>
        <source>Repairs of the Filler take 10 minutes instead of 15. It is down less, and what it loses cannot be made up elsewhere: it sets the pace.</source>
        <translation>Reparaturen am Füller dauern 10 statt 15 Minuten. Er ist seltener gestört, und was er verliert, lässt sich anderswo nicht aufholen: Er gibt den Takt vor.</translation>
    </message>
    <message>
        <source>Large buffer test</source>
        <translation>Test mit großem Puffer</translation>
    </message>
    <message>
        <source>Ten times the places behind the Filler. The Filler is not kept waiting by every stop of the Packer any more, which is worth about 4.5 % of output.</source>
        <translation>Zehnmal so viele Plätze hinter dem Füller. Nicht mehr jeder Stopp des Packers lässt den Füller warten, was etwa 4,5 % der Ausbringung wert ist.</translation>
    </message>
    <message>
        <source>A teaching line of four stations: heavy jams of a fast packer, felt by the filler through too small buffers.</source>
        <translation>Eine Lehrlinie mit vier Stationen: viele Kurzstopps eines schnellen Packers, die der Füller durch zu kleine Puffer zu spüren bekommt.</translation>
    </message>
    <message>
        <source>Cosmetics line</source>
        <translation>Kosmetiklinie</translation>
    </message>
    <message>
        <source>Packer with fewer jams</source>
        <translation>Packer mit weniger Kurzstopps</translation>
    </message>
    <message>
        <source>The Packer jams once in 40 cycles instead of once in 20. It is much faster than the Filler, and its stops still cost output, as the places before it hold less than a stop.</source>
        <translation>Der Packer hat einen Kurzstopp in 40 statt in 20 Zyklen. Er ist viel schneller als der Füller, und doch kosten seine Stopps Ausbringung, weil die Plätze vor ihm weniger fassen als ein Stopp dauert.</translation>
    </message>
    <message>
        <source>The line as it is, after an hour of warm-up. The others are compared with it.</source>
        <translation>Die Linie, wie sie ist, nach einer Stunde Vorlauf. Die anderen werden mit ihr verglichen.</translation>
    </message>
    <message>
        <source>Faster packer repairs</source>
        <translation>Schnellere Reparaturen am Packer</translation>
    </message>
    <message>
        <source>The shrink packer is repaired in 3 minutes instead of 4. A shorter stop is one that the buffer can hide: about 1 % more.</source>
        <translation>Der Schrumpfpacker ist in 3 statt 4 Minuten repariert. Einen kürzeren Stopp kann der Puffer verbergen: etwa 1 % mehr.</translation>
    </message>
    <message>
        <source>Faster palletizer</source>
        <translation>Schnellerer Palettierer</translation>
    </message>
    <message>
        <source>The palletizer at 110 pallets an hour instead of 95. It is not the slowest, so speed helps it only to catch up after a stop: about 0.3 % more.</source>
        <translation>Der Palettierer mit 110 statt 95 Paletten in der Stunde. Er ist nicht der Langsamste, sodass ihm Tempo nur hilft, nach einem Stopp aufzuholen: etwa 0,3 % mehr.</translation>
    </message>
    <message>
        <source>36,000 bottles an hour over eight machines; long accumulation tables keep the filler running through short stops.</source>
        <translation>36.000 Flaschen in der Stunde über acht Maschinen; lange Staustrecken halten den Füller bei kurzen Stopps am Laufen.</translation>
    </message>
    <message>
        <source>PET beverage</source>
        <translation>PET-Getränke</translation>
    </message>
    <message>
        <source>Longer labeller infeed</source>
        <translation>Längerer Zulauf zum Etikettierer</translation>
    </message>
    <message>
        <source>3600 places before the labeller instead of 1200, with the restart level at three quarters as before. A minute and a half of protection becomes five and a half, longer than most of its breakdowns: about 3.9 % more.</source>
        <translation>3600 Plätze vor dem Etikettierer statt 1200, mit dem Wiederanlaufstand bei drei Vierteln wie zuvor. Aus anderthalb Minuten Schutz werden fünfeinhalb, länger als die meisten seiner Störungen: etwa 3,9 % mehr.</translation>
    </message>
    <message>
        <source>Longer packer infeed</source>
        <translation>Längerer Zulauf zum Packer</translation>
    </message>
    <message>
        <source>3000 places before the shrink packer instead of 600. It stops for film as well as for breakdowns, three to four minutes each, and the tables behind the labeller do not hide all of it: about 2.8 % more.</source>
        <translation>3000 Plätze vor dem Schrumpfpacker statt 600. Er steht für Folie und für Störungen, jedes Mal drei bis vier Minuten, und die Strecken hinter dem Etikettierer verbergen nicht alles davon: etwa 2,8 % mehr.</translation>
    </message>
    <message>
        <source>Lunch in turns</source>
        <translation>Mittagessen im Wechsel</translation>
    </message>
    <message>
        <source>The crew eats in turns and the line runs through: about 6.6 % more output at the same OEE, as a break is planned and left out of it. Compare TEEP.</source>
        <translation>Die Mannschaft isst im Wechsel, und die Linie läuft durch: etwa 6,6 % mehr Ausbringung bei gleicher OEE, weil eine Pause geplant ist und in ihr nicht zählt. Vergleichen Sie TEEP.</translation>
    </message>
    <message>
        <source>Reel splicer</source>
        <translation>Rollenspleißer</translation>
    </message>
    <message>
        <source>A splicer joins the label reels, and the labeller neither stops for them nor starts slowly. The tables around it hide most of these short stops already: about 0.4 % more.</source>
        <translation>Ein Spleißer verbindet die Etikettenrollen, und der Etikettierer hält für sie weder an noch läuft er langsam an. Die Strecken um ihn verbergen die meisten dieser kurzen Stopps schon jetzt: etwa 0,4 % mehr.</translation>
    </message>
    <message>
        <source>Faster cartoner</source>
        <translation>Schnellerer Kartonierer</translation>
    </message>
    <message>
        <source>The cartoner at 8000 an hour instead of 7000. Without buffers even a station that is fast enough has to catch up quickly after a stop: about 0.8 % more.</source>
        <translation>Der Kartonierer mit 8000 statt 7000 in der Stunde. Ohne Puffer muss auch eine Station, die schnell genug ist, nach einem Stopp schnell aufholen: etwa 0,8 % mehr.</translation>
    </message>
    <message>
        <source>Fewer thermoformer jams</source>
        <translation>Weniger Kurzstopps am Thermoformer</translation>
    </message>
    <message>
        <source>The thermoformer jams 30 % less often. It sets the pace, so what it no longer loses is output: about 3.5 % more.</source>
        <translation>Der Thermoformer hat 30 % weniger Kurzstopps. Er gibt den Takt vor; was er nicht mehr verliert, ist Ausbringung: etwa 3,5 % mehr.</translation>
    </message>
    <message>
        <source>Larger blister buffer</source>
        <translation>Größerer Blisterpuffer</translation>
    </message>
    <message>
        <source>600 places for blisters instead of 90. Twenty seconds of protection become two minutes, and the close coupling is broken where it hurts most: about 8 % more.</source>
        <translation>600 Plätze für Blister statt 90. Aus zwanzig Sekunden Schutz werden zwei Minuten, und die enge Kopplung ist dort gelöst, wo sie am meisten schadet: etwa 8 % mehr.</translation>
    </message>
    <message>
        <source>Larger leaflet feeder</source>
        <translation>Größerer Beipackzettel-Anleger</translation>
    </message>
    <message>
        <source>A larger magazine: the cartoner stops for leaflets once in 4000 cartons instead of 2000. The stops are short, but every one of them is felt up to the thermoformer: about 0.6 % more.</source>
        <translation>Ein größeres Magazin: Der Kartonierer steht für Beipackzettel einmal in 4000 statt in 2000 Schachteln. Die Stopps sind kurz, aber jeder ist bis zum Thermoformer zu spüren: etwa 0,6 % mehr.</translation>
    </message>
    <message>
        <source>300 blisters a minute, closely coupled: with hardly any buffer, every machine&apos;s stops are everybody&apos;s.</source>
        <translation>300 Blister in der Minute, eng gekoppelt: Fast ohne Puffer sind die Stopps jeder Maschine die Stopps aller.</translation>
    </message>
    <message>
        <source>Pharma blister</source>
        <translation>Pharma-Blister</translation>
    </message>
    <message>
        <source>Shorter line clearance</source>
        <translation>Kürzere Line Clearance</translation>
    </message>
    <message>
        <source>Line clearance between two lots takes 25 minutes instead of 40: about 4 % more, as much as 30 % fewer jams of the thermoformer.</source>
        <translation>Die Line Clearance zwischen zwei Losen dauert 25 statt 40 Minuten: etwa 4 % mehr, so viel wie 30 % weniger Kurzstopps am Thermoformer.</translation>
    </message>
    <message>
        <source>All buffers doubled</source>
        <translation>Alle Puffer verdoppelt</translation>
    </message>
    <message>
        <source>Twice the places everywhere gain about 2.4 %. Compare that with the places around the grinder alone.</source>
        <translation>Überall doppelt so viele Plätze bringen etwa 2,4 %. Vergleichen Sie das mit den Plätzen um die Schleifmaschine allein.</translation>
    </message>
    <message>
        <source>Faster grinder repairs</source>
        <translation>Schnellere Reparaturen an der Schleifmaschine</translation>
    </message>
    <message>
        <source>The grinder is repaired in 10 minutes instead of 15: about 2 % more, nearly as much as twice the buffers everywhere.</source>
        <translation>Die Schleifmaschine ist in 10 statt 15 Minuten repariert: etwa 2 % mehr, fast so viel wie überall doppelte Puffer.</translation>
    </message>
    <message>
        <source>Larger grinder infeed</source>
        <translation>Größerer Zulauf zur Schleifmaschine</translation>
    </message>
    <message>
        <source>30 places before the grinder instead of 15. Its suppliers are faster and keep it fed already: about 0.8 % more.</source>
        <translation>30 Plätze vor der Schleifmaschine statt 15. Ihre Zulieferer sind schneller und versorgen sie schon jetzt: etwa 0,8 % mehr.</translation>
    </message>
    <message>
        <source>Larger grinder outfeed</source>
        <translation>Größerer Auslauf der Schleifmaschine</translation>
    </message>
    <message>
        <source>24 places behind the grinder instead of 8. It runs on while the honing machine stands: about 1.4 % more.</source>
        <translation>24 Plätze hinter der Schleifmaschine statt 8. Sie läuft weiter, während die Honmaschine steht: etwa 1,4 % mehr.</translation>
    </message>
    <message>
        <source>Seven operations at a takt of 62 s; the grinder is the slowest and the least reliable, so its neighbours matter most.</source>
        <translation>Sieben Arbeitsgänge mit einem Takt von 62 s; die Schleifmaschine ist die langsamste und die unzuverlässigste, deshalb zählen ihre Nachbarn am meisten.</translation>
    </message>
    <message>
        <source>Serial machining</source>
        <translation>Serienzerspanung</translation>
    </message>
    <message>
        <source>Longer tool life</source>
        <translation>Längere Standzeit der Werkzeuge</translation>
    </message>
    <message>
        <source>The tools of mill, drill and bore last half as long again. Three machines stop a third less for their tools, for about 0.4 % more output: none of them is the grinder.</source>
        <translation>Die Werkzeuge von Fräsen, Bohren und Ausbohren halten eineinhalbmal so lange. Drei Maschinen stehen ein Drittel seltener für ihre Werkzeuge, für etwa 0,4 % mehr Ausbringung: Keine davon ist die Schleifmaschine.</translation>
    </message>
    <message>
        <source>Rarer dressing</source>
        <translation>Selteneres Abrichten</translation>
    </message>
    <message>
        <source>The grinding wheel is dressed after 90 parts instead of 60: about 0.75 % more from one machine, the one that sets the pace.</source>
        <translation>Die Schleifscheibe wird nach 90 statt nach 60 Teilen abgerichtet: etwa 0,75 % mehr durch eine Maschine, diejenige, die den Takt vorgibt.</translation>
    </message>
    <message>
        <source>Fewer packer jams</source>
        <translation>Weniger Kurzstopps am Packer</translation>
    </message>
    <message>
        <source>The tray packer jams 30 % less often: about 1 % more. The larger cup buffer gains more than four times that.</source>
        <translation>Der Traypacker hat 30 % weniger Kurzstopps: etwa 1 % mehr. Der größere Becherpuffer bringt mehr als das Vierfache.</translation>
    </message>
    <message>
        <source>Fruit change without scrap</source>
        <translation>Fruchtwechsel ohne Ausschuss</translation>
    </message>
    <message>
        <source>Nothing is thrown away after a change of fruit, instead of 300 cups: about 0.6 % more. The stop itself stays; this is the quality it costs.</source>
        <translation>Nach einem Fruchtwechsel wird nichts weggeworfen, statt 300 Bechern: etwa 0,6 % mehr. Der Stopp selbst bleibt; dies ist die Qualität, die er kostet.</translation>
    </message>
    <message>
        <source>Larger cup buffer</source>
        <translation>Größerer Becherpuffer</translation>
    </message>
    <message>
        <source>960 places behind the cup filler instead of 240. Its stops and those of the tray packer meet here, and both are hidden for longer: about 4.3 % more.</source>
        <translation>960 Plätze hinter dem Becherfüller statt 240. Seine Stopps und die des Traypackers treffen hier aufeinander, und beide bleiben länger verborgen: etwa 4,3 % mehr.</translation>
    </message>
    <message>
        <source>Larger tray buffer</source>
        <translation>Größerer Traypuffer</translation>
    </message>
    <message>
        <source>160 places for trays instead of 40. On the conveyor 8 of them are under way, so that the 40 protect for little more than a minute; the tray packer then waits less for the labeller and the palletizer: about 2.5 % more.</source>
        <translation>160 Plätze für Trays statt 40. Auf dem Förderer sind 8 davon unterwegs, sodass die 40 kaum mehr als eine Minute schützen; der Traypacker wartet dann weniger auf den Etikettierer und den Palettierer: etwa 2,5 % mehr.</translation>
    </message>
    <message>
        <source>24,000 cups an hour; the cup filler&apos;s long breakdowns weigh most, the buffers before and after the tray packer next.</source>
        <translation>24.000 Becher in der Stunde; die langen Störungen des Becherfüllers wiegen am schwersten, danach die Puffer vor und hinter dem Traypacker.</translation>
    </message>
    <message>
        <source>Yoghurt cups</source>
        <translation>Joghurtbecher</translation>
    </message>
    <message>
        <source>Shorter cleaning</source>
        <translation>Kürzere Reinigung</translation>
    </message>
    <message>
        <source>Cleaning takes 45 minutes instead of 60: about 3.7 % more output. It is planned, so the OEE does not move: a plant that looks at its OEE alone does not see this gain.</source>
        <translation>Die Reinigung dauert 45 statt 60 Minuten: etwa 3,7 % mehr Ausbringung. Sie ist geplant, also bewegt sich die OEE nicht: Ein Werk, das nur auf seine OEE sieht, sieht diesen Gewinn nicht.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Finished items</source>
        <translation>Fertige Teile</translation>
    </message>
    <message>
        <source>items that the last station delivered</source>
        <translation>Teile, die die letzte Station ausgeliefert hat</translation>
    </message>
    <message>
        <source>Finished items per hour</source>
        <translation>Fertige Teile je Stunde</translation>
    </message>
    <message>
        <source>items that the last station delivered / hours, planned stops included</source>
        <translation>Teile, die die letzte Station ausgeliefert hat / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Einheiten je Stunde</translation>
    </message>
    <message>
        <source>base units delivered, good and defective / hours, planned stops included</source>
        <translation>ausgelieferte Basiseinheiten, gut und fehlerhaft / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Good units per hour</source>
        <translation>Gute Einheiten je Stunde</translation>
    </message>
    <message>
        <source>good base units delivered / hours, planned stops included</source>
        <translation>ausgelieferte gute Basiseinheiten / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Output per hour</source>
        <translation>Ausbringung je Stunde</translation>
    </message>
    <message>
        <source>good base units output / hours, planned stops included; they are output when the last station past the constraint that collects several items takes them, in a line without one when they are delivered</source>
        <translation>ausgebrachte gute Basiseinheiten / Stunden, geplante Stopps eingeschlossen; sie sind ausgebracht, wenn die letzte Station hinter dem Taktgeber, die mehrere Teile sammelt, sie nimmt, in einer Linie ohne eine solche, wenn sie ausgeliefert werden</translation>
    </message>
    <message>
        <source>Units delivered</source>
        <translation>Ausgelieferte Einheiten</translation>
    </message>
    <message>
        <source>base units delivered, good and defective</source>
        <translation>ausgelieferte Basiseinheiten, gut und fehlerhaft</translation>
    </message>
    <message>
        <source>Good units delivered</source>
        <translation>Ausgelieferte gute Einheiten</translation>
    </message>
    <message>
        <source>good base units delivered</source>
        <translation>ausgelieferte gute Basiseinheiten</translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation>Ausgeschleuste Einheiten</translation>
    </message>
    <message>
        <source>base units in the items that any station rejected</source>
        <translation>Basiseinheiten in den Teilen, die irgendeine Station ausgeschleust hat</translation>
    </message>
    <message>
        <source>Rejected share</source>
        <translation>Ausgeschleuster Anteil</translation>
    </message>
    <message>
        <source>base units rejected / (those that the first station to make an item completed + those rejected before it)</source>
        <translation>ausgeschleuste Basiseinheiten / (die von der ersten Station fertiggestellten, die ein Teil macht, + die davor ausgeschleusten)</translation>
    </message>
    <message>
        <source>Defective finished items</source>
        <translation>Fehlerhafte fertige Teile</translation>
    </message>
    <message>
        <source>finished items that are marked defective themselves</source>
        <translation>fertige Teile, die selbst als fehlerhaft markiert sind</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Umlaufbestand</translation>
    </message>
    <message>
        <source>base units between the source and delivery or rejection, averaged over time</source>
        <translation>Basiseinheiten zwischen Quelle und Auslieferung oder Ausschleusen, über die Zeit gemittelt</translation>
    </message>
    <message>
        <source>Lead time, mean</source>
        <translation>Durchlaufzeit, Mittel</translation>
    </message>
    <message>
        <source>time of a finished item since the oldest of its contents was taken from the source</source>
        <translation>Zeit eines fertigen Teils, seit das älteste seiner Inhalte der Quelle entnommen wurde</translation>
    </message>
    <message>
        <source>Lead time, 95th percentile</source>
        <translation>Durchlaufzeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>lead time that 95 % of a shift&apos;s finished items do not exceed; the interval leaves room for shifts with stops of hours</source>
        <translation>Durchlaufzeit, die 95 % der fertigen Teile einer Schicht nicht überschreiten; das Intervall lässt Raum für Schichten mit stundenlangen Stopps</translation>
    </message>
    <message>
        <source>OEE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>OEE</translation>
    </message>
    <message>
        <source>output per scheduled hour / rated pace of the constraint, in base units</source>
        <translation>Ausbringung je geplanter Stunde / Nenntempo des Taktgebers, in Basiseinheiten</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Nicht wartend</translation>
    </message>
    <message>
        <source>constraint: time neither starved nor blocked / scheduled time</source>
        <translation>Taktgeber: Zeit weder mit Mangel noch im Stau / geplante Zeit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>constraint: time neither waiting nor down / time not waiting</source>
        <translation>Taktgeber: Zeit weder wartend noch gestört / nicht wartende Zeit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>constraint: cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>Taktgeber: Zyklen × ideale Zykluszeit / (ausführende + Kurzstopp-Zeit)</translation>
    </message>
    <message>
        <source>Line fill</source>
        <translation>Linienfüllung</translation>
    </message>
    <message>
        <source>base units output or rejected at or after the constraint / base units the constraint made</source>
        <translation>am oder nach dem Taktgeber ausgebrachte oder ausgeschleuste Basiseinheiten / vom Taktgeber gemachte Basiseinheiten</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>good base units output / base units output or rejected at or after the constraint</source>
        <translation>ausgebrachte gute Basiseinheiten / am oder nach dem Taktgeber ausgebrachte oder ausgeschleuste Basiseinheiten</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>constraint: scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>Taktgeber: geplante Zeit / gesamte Zeit; geplant ist, was kein geplanter Stopp nimmt</translation>
    </message>
    <message>
        <source>TEEP</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>TEEP</translation>
    </message>
    <message>
        <source>output per hour of all time / rated pace of the constraint, in base units: loading × OEE</source>
        <translation>Ausbringung je Stunde der gesamten Zeit / Nenntempo des Taktgebers, in Basiseinheiten: Belegung × OEE</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>share of time waiting for items from upstream</source>
        <translation>Zeitanteil, in dem auf Teile von stromaufwärts gewartet wird</translation>
    </message>
    <message>
        <source>Executing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>share of time working on items</source>
        <translation>Zeitanteil, in dem an Teilen gearbeitet wird</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>share of time broken down</source>
        <translation>Zeitanteil mit Störung</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>share of time in short stops</source>
        <translation>Zeitanteil in Kurzstopps</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Stau</translation>
    </message>
    <message>
        <source>share of time holding an output for which there is no room downstream</source>
        <translation>Zeitanteil, in dem eine Ausgabe gehalten wird, für die stromabwärts kein Platz ist</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>cycles completed</source>
        <translation>abgeschlossene Zyklen</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>items delivered downstream</source>
        <translation>stromabwärts gelieferte Teile</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>defects that arose here</source>
        <translation>hier entstandene Fehler</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Ausgeschleust</translation>
    </message>
    <message>
        <source>items sent to the reject bin</source>
        <translation>in den Ausschussbehälter geleitete Teile</translation>
    </message>
    <message>
        <source>Units rejected here</source>
        <translation>Hier ausgeschleuste Einheiten</translation>
    </message>
    <message>
        <source>base units in the items that this station rejected</source>
        <translation>Basiseinheiten in den Teilen, die diese Station ausgeschleust hat</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>breakdowns that began</source>
        <translation>begonnene Störungen</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Kurzstopps</translation>
    </message>
    <message>
        <source>short stops that began</source>
        <translation>begonnene Kurzstopps</translation>
    </message>
    <message>
        <source>time neither starved nor blocked / scheduled time</source>
        <translation>Zeit weder mit Mangel noch im Stau / geplante Zeit</translation>
    </message>
    <message>
        <source>time neither waiting nor down / time not waiting</source>
        <translation>Zeit weder wartend noch gestört / nicht wartende Zeit</translation>
    </message>
    <message>
        <source>cycles × ideal cycle time / (executing + jammed time)</source>
        <translation>Zyklen × ideale Zykluszeit / (ausführende + Kurzstopp-Zeit)</translation>
    </message>
    <message>
        <source>(cycles − defects) / cycles</source>
        <translation>(Zyklen − Fehler) / Zyklen</translation>
    </message>
    <message>
        <source>OEE as scheduled</source>
        <translation>OEE nach Plan</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / scheduled time</source>
        <translation>(Zyklen − Fehler) × ideale Zykluszeit / geplante Zeit</translation>
    </message>
    <message>
        <source>OEE stand-alone</source>
        <translation>OEE für sich allein</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / time not waiting</source>
        <translation>(Zyklen − Fehler) × ideale Zykluszeit / nicht wartende Zeit</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Betriebsbereit</translation>
    </message>
    <message>
        <source>1 − time down / scheduled time</source>
        <translation>1 − gestörte Zeit / geplante Zeit</translation>
    </message>
    <message>
        <source>Buffer level, mean</source>
        <translation>Pufferstand, Mittel</translation>
    </message>
    <message>
        <source>items in the buffer after the station, averaged over time</source>
        <translation>Teile im Puffer nach der Station, über die Zeit gemittelt</translation>
    </message>
    <message>
        <source>Buffer level, maximum</source>
        <translation>Pufferstand, Maximum</translation>
    </message>
    <message>
        <source>most items in the buffer after the station</source>
        <translation>die meisten Teile im Puffer nach der Station</translation>
    </message>
    <message>
        <source>Buffer full</source>
        <translation>Puffer voll</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is full</source>
        <translation>Zeitanteil, in dem der Puffer nach der Station voll ist</translation>
    </message>
    <message>
        <source>Buffer empty</source>
        <translation>Puffer leer</translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is empty</source>
        <translation>Zeitanteil, in dem der Puffer nach der Station leer ist</translation>
    </message>
    <message>
        <source>Sole bottleneck</source>
        <translation>Alleiniger Engpass</translation>
    </message>
    <message>
        <source>share of time in which the station alone has the longest active period</source>
        <translation>Zeitanteil, in dem allein die Station den längsten aktiven Zeitraum hat</translation>
    </message>
    <message>
        <source>Shifting bottleneck</source>
        <translation>Wechselnder Engpass</translation>
    </message>
    <message>
        <source>share of time in which the bottleneck shifts to or from the station</source>
        <translation>Zeitanteil, in dem der Engpass zur Station oder von ihr weg wandert</translation>
    </message>
    <message>
        <source>In changeover</source>
        <translation>Beim Rüsten</translation>
    </message>
    <message>
        <source>share of time in changeovers</source>
        <translation>Zeitanteil beim Rüsten</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>Geplanter Stopp</translation>
    </message>
    <message>
        <source>share of time in planned stops, which is not scheduled</source>
        <translation>Zeitanteil in geplanten Stopps, der nicht zur geplanten Zeit zählt</translation>
    </message>
    <message>
        <source>scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation>geplante Zeit / gesamte Zeit; geplant ist, was kein geplanter Stopp nimmt</translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / all time: loading × OEE as scheduled</source>
        <translation>(Zyklen − Fehler) × ideale Zykluszeit / gesamte Zeit: Belegung × OEE nach Plan</translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation>Fälschlich ausgeschleust</translation>
    </message>
    <message>
        <source>items rejected here that were not defective</source>
        <translation>hier ausgeschleuste Teile, die nicht fehlerhaft waren</translation>
    </message>
    <message>
        <source>Units rejected because of it</source>
        <translation>Ihretwegen ausgeschleuste Einheiten</translation>
    </message>
    <message>
        <source>base units in the items rejected anywhere that became defective here first</source>
        <translation>Basiseinheiten in irgendwo ausgeschleusten Teilen, die zuerst hier fehlerhaft wurden</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Materialkosten</translation>
    </message>
    <message>
        <source>units of the product made × material cost of one, scrap included</source>
        <translation>Einheiten des gemachten Produkts × Materialkosten einer Einheit, Ausschuss eingeschlossen</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Fertigungskosten</translation>
    </message>
    <message>
        <source>units of the product made × conversion cost of one, scrap included</source>
        <translation>Einheiten des gemachten Produkts × Fertigungskosten einer Einheit, Ausschuss eingeschlossen</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>Kostensätze</translation>
    </message>
    <message>
        <source>labour and overhead of all hours, energy of the hours in which stations run</source>
        <translation>Lohn und Gemeinkosten aller Stunden, Energie der Stunden, in denen Stationen laufen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>good units of the product output × selling price</source>
        <translation>ausgebrachte gute Einheiten des Produkts × Verkaufspreis</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>revenue − material − conversion − cost rates</source>
        <translation>Erlös − Material − Fertigung − Kostensätze</translation>
    </message>
    <message>
        <source>Material cost per hour</source>
        <translation>Materialkosten je Stunde</translation>
    </message>
    <message>
        <source>material cost / hours, planned stops included</source>
        <translation>Materialkosten / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Conversion cost per hour</source>
        <translation>Fertigungskosten je Stunde</translation>
    </message>
    <message>
        <source>conversion cost / hours, planned stops included</source>
        <translation>Fertigungskosten / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Cost rates per hour</source>
        <translation>Kostensätze je Stunde</translation>
    </message>
    <message>
        <source>cost rates / hours, planned stops included</source>
        <translation>Kostensätze / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Revenue per hour</source>
        <translation>Erlös je Stunde</translation>
    </message>
    <message>
        <source>revenue / hours, planned stops included</source>
        <translation>Erlös / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation>Deckungsbeitrag je Stunde</translation>
    </message>
    <message>
        <source>margin / hours, planned stops included</source>
        <translation>Deckungsbeitrag / Stunden, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>Material cost per good unit</source>
        <translation>Materialkosten je guter Einheit</translation>
    </message>
    <message>
        <source>material cost / good base units output</source>
        <translation>Materialkosten / ausgebrachte gute Basiseinheiten</translation>
    </message>
    <message>
        <source>Conversion cost per good unit</source>
        <translation>Fertigungskosten je guter Einheit</translation>
    </message>
    <message>
        <source>conversion cost / good base units output</source>
        <translation>Fertigungskosten / ausgebrachte gute Basiseinheiten</translation>
    </message>
    <message>
        <source>Cost rates per good unit</source>
        <translation>Kostensätze je guter Einheit</translation>
    </message>
    <message>
        <source>cost rates / good base units output</source>
        <translation>Kostensätze / ausgebrachte gute Basiseinheiten</translation>
    </message>
    <message>
        <source>Margin per good unit</source>
        <translation>Deckungsbeitrag je guter Einheit</translation>
    </message>
    <message>
        <source>margin / good base units output</source>
        <translation>Deckungsbeitrag / ausgebrachte gute Basiseinheiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Reload %1</source>
        <translation>%1 neu laden</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>LineTwin files (*.yaml *.yml);;All files (*)</source>
        <translation>LineTwin-Dateien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilePatience</name>
    <message>
        <source>Waiting for the disk</source>
        <translation>Warten auf den Datenträger</translation>
    </message>
    <message>
        <source>The disk of %1 does not answer.</source>
        <translation>Der Datenträger von %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>&amp;Nicht warten</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Not saved yet:
%1</source>
        <translation>Noch nicht gespeichert:
%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation>„%1“ konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1
Your changes are still here; save them to another place.</source>
        <translation>%1
Ihre Änderungen sind noch hier; speichern Sie sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not there.</source>
        <translation>„%1“ braucht „%2“, das nicht da ist.</translation>
    </message>
    <message>
        <source>It was looked for at
%1
If it was moved, say where it is now; other files are then looked for beside it, too.</source>
        <translation>Gesucht wurde es unter
%1
Wenn es verschoben wurde, sagen Sie, wo es jetzt ist; andere Dateien werden dann auch daneben gesucht.</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Open without it</source>
        <translation>&amp;Ohne diese Datei öffnen</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Another window was closed unexpectedly, too. Recover its changes?</source>
        <translation>Ein weiteres Fenster wurde unerwartet geschlossen. Seine Änderungen wiederherstellen?</translation>
    </message>
    <message>
        <source>LineTwin was closed unexpectedly. Recover the unsaved changes?</source>
        <translation>LineTwin wurde unerwartet geschlossen. Die nicht gespeicherten Änderungen wiederherstellen?</translation>
    </message>
    <message>
        <source>Kept %1:
%2</source>
        <translation>Behalten %1:
%2</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Recover in another &amp;window</source>
        <translation>In einem &amp;anderen Fenster wiederherstellen</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>“%1” was not accepted, and goes if you go on.</source>
        <translation>„%1“ wurde nicht angenommen und geht verloren, wenn Sie fortfahren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not accepted, and go if you go on.</source>
        <translation>
            <numerusform>%Ln Eingabe wurde nicht angenommen und geht verloren, wenn Sie fortfahren.</numerusform>
            <numerusform>%Ln Eingaben wurden nicht angenommen und gehen verloren, wenn Sie fortfahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <comment>a field, what was typed there, why it is no value</comment>
        <translation>%1: „%2“. %3</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>&amp;Drop and go on</source>
        <translation>&amp;Verwerfen und fortfahren</translation>
    </message>
    <message>
        <source>Unsaved changes of the computer “%1” are kept here. Recover them?</source>
        <translation>Hier sind nicht gespeicherte Änderungen des Computers „%1“ behalten. Wiederherstellen?</translation>
    </message>
    <message>
        <source>That computer may still be using them. Recover or discard them only if LineTwin no longer runs there.</source>
        <translation>Dieser Computer benutzt sie vielleicht noch. Stellen Sie sie nur wieder her und verwerfen Sie sie nur, wenn LineTwin dort nicht mehr läuft.</translation>
    </message>
    <message>
        <source>Studies not kept</source>
        <translation>Studien nicht behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished study(ies) would be lost.</source>
        <translation>
            <numerusform>%Ln fertige Studie ginge verloren.</numerusform>
            <numerusform>%Ln fertige Studien gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Go on without them</source>
        <translation>&amp;Ohne sie fortfahren</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is another product of this name</source>
        <translation>es gibt schon ein Produkt dieses Namens</translation>
    </message>
    <message>
        <source>there are no stations in this text</source>
        <translation>in diesem Text sind keine Stationen</translation>
    </message>
    <message>
        <source>must be linetwin/line/1 or linetwin/line/2</source>
        <translation>muss linetwin/line/1 oder linetwin/line/2 sein</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only version 1; a newer LineTwin may</source>
        <translation>dieses Programm kennt `%1` nicht, nur Version 1; ein neueres LineTwin vielleicht</translation>
    </message>
    <message>
        <source>this program does not know `%1`, only versions 1 to %2; a newer LineTwin may</source>
        <translation>dieses Programm kennt `%1` nicht, nur die Versionen 1 bis %2; ein neueres LineTwin vielleicht</translation>
    </message>
    <message>
        <source>must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1</source>
        <translation>muss linetwin/line/1, linetwin/scenario/1 oder linetwin/project/1 sein</translation>
    </message>
    <message>
        <source>this is neither a line, a scenario nor a project</source>
        <translation>dies ist weder eine Linie noch ein Szenario noch ein Projekt</translation>
    </message>
    <message>
        <source>this is neither a line, which has the key `topology`, nor a scenario, which has the key `line`, nor a project, which has the key `scenarios`</source>
        <translation>dies ist weder eine Linie, die den Schlüssel `topology` hat, noch ein Szenario mit dem Schlüssel `line`, noch ein Projekt mit dem Schlüssel `scenarios`</translation>
    </message>
    <message>
        <source>`%1` is no line; a line is wanted here</source>
        <translation>`%1` ist keine Linie; hier wird eine Linie gebraucht</translation>
    </message>
    <message>
        <source>must be the path of a line&apos;s file</source>
        <translation>muss der Pfad der Datei einer Linie sein</translation>
    </message>
    <message>
        <source>the line cannot be read: %1</source>
        <translation>die Linie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>a name may have at most %1 characters</source>
        <translation>ein Name darf höchstens %1 Zeichen haben</translation>
    </message>
    <message>
        <source>a control character is not allowed in a name</source>
        <translation>ein Steuerzeichen ist in einem Namen nicht erlaubt</translation>
    </message>
    <message>
        <source>a name must not begin or end with a space</source>
        <translation>ein Name darf nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>Baseline is the line as it is today; choose another name</source>
        <translation>Basis (Baseline) ist die Linie, wie sie heute ist; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>a scenario cannot drop a reason; {every: null} switches it off</source>
        <translation>ein Szenario kann keinen Grund streichen; {every: null} schaltet ihn ab</translation>
    </message>
    <message>
        <source>a calendar entry needs `minutes`</source>
        <translation>ein Kalendereintrag braucht `minutes`</translation>
    </message>
    <message>
        <source>must be a list of stations, or all</source>
        <translation>muss eine Liste von Stationen sein, oder all</translation>
    </message>
    <message>
        <source>must be a list of stations, each after a `-`</source>
        <translation>muss eine Liste von Stationen sein, jede nach einem `-`</translation>
    </message>
    <message>
        <source>a line may have at most %1 stations</source>
        <translation>eine Linie darf höchstens %1 Stationen haben</translation>
    </message>
    <message>
        <source>a measurement has a name and either mean and sd, per_input and tare, or text</source>
        <translation>ein Messwert hat einen Namen und entweder mean und sd, per_input und tare, oder text</translation>
    </message>
    <message>
        <source>must be a list of parameters, like [uph]</source>
        <translation>muss eine Liste von Parametern sein, wie [uph]</translation>
    </message>
    <message>
        <source>there is no parameter `%1`</source>
        <translation>es gibt keinen Parameter `%1`</translation>
    </message>
    <message>
        <source>there is no station `%1` in the line</source>
        <translation>es gibt keine Station `%1` in der Linie</translation>
    </message>
    <message>
        <source>there is no scenario `%1`; did you mean `%2`?</source>
        <translation>es gibt kein Szenario `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no scenario `%1` in the project</source>
        <translation>es gibt kein Szenario `%1` im Projekt</translation>
    </message>
    <message>
        <source>must be a list of lines, each after a `-`</source>
        <translation>muss eine Liste von Linien sein, jede nach einem `-`</translation>
    </message>
    <message>
        <source>must be a list of moments, each after a `-`</source>
        <translation>muss eine Liste von Momenten sein, jeder nach einem `-`</translation>
    </message>
    <message>
        <source>this is no project</source>
        <translation>dies ist kein Projekt</translation>
    </message>
    <message>
        <source>must be a list of scenarios, each after a `-`</source>
        <translation>muss eine Liste von Szenarien sein, jedes nach einem `-`</translation>
    </message>
    <message>
        <source>a project may have at most %1 scenarios</source>
        <translation>ein Projekt darf höchstens %1 Szenarien haben</translation>
    </message>
    <message>
        <source>the line is written in the project, so that its scenarios have to be written here, too</source>
        <translation>die Linie ist im Projekt geschrieben, deshalb müssen auch ihre Szenarien hier geschrieben sein</translation>
    </message>
    <message>
        <source>the scenario cannot be read: %1</source>
        <translation>das Szenario kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the scenario `%1` is not there and was left out</source>
        <translation>das Szenario `%1` ist nicht da und wurde ausgelassen</translation>
    </message>
    <message>
        <source>`%1` is no scenario; a scenario is wanted here</source>
        <translation>`%1` ist kein Szenario; hier wird ein Szenario gebraucht</translation>
    </message>
    <message>
        <source>`%1` is a scenario of another line</source>
        <translation>`%1` ist ein Szenario einer anderen Linie</translation>
    </message>
    <message>
        <source>the project has another scenario or line `%1`</source>
        <translation>das Projekt hat ein anderes Szenario oder eine andere Linie `%1`</translation>
    </message>
    <message>
        <source>must be a list of names of scenarios</source>
        <translation>muss eine Liste von Namen von Szenarien sein</translation>
    </message>
    <message>
        <source>only `multiply` is possible here; without the key, measures that touch the same parameter exclude each other</source>
        <translation>hier ist nur `multiply` möglich; ohne den Schlüssel schließen sich Maßnahmen, die denselben Parameter ändern, gegenseitig aus</translation>
    </message>
    <message>
        <source>the tag %1 has no meaning here; leave it out</source>
        <translation>das Tag %1 hat hier keine Bedeutung; lassen Sie es weg</translation>
    </message>
    <message>
        <source>too many problems; the rest are not shown</source>
        <translation>zu viele Probleme; die übrigen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>must be a mapping: lines of `key: value`</source>
        <translation>muss eine Zuordnung sein: Zeilen der Form `key: value`</translation>
    </message>
    <message>
        <source>a key must be a text; put it in quotes</source>
        <translation>ein Schlüssel muss ein Text sein; setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>the key stands twice; first in line %1</source>
        <translation>der Schlüssel steht zweimal da; zuerst in Zeile %1</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>dieser Schlüssel fehlt</translation>
    </message>
    <message>
        <source>this key does not belong here but inside `%1`</source>
        <translation>dieser Schlüssel gehört nicht hierher, sondern in `%1`</translation>
    </message>
    <message>
        <source>a space is missing after the `:`</source>
        <translation>nach dem `:` fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>this key is not known here; did you mean `%1`?</source>
        <translation>dieser Schlüssel ist hier nicht bekannt; meinten Sie `%1`?</translation>
    </message>
    <message>
        <source>this key is not known here; known are: %1</source>
        <translation>dieser Schlüssel ist hier nicht bekannt; bekannt sind: %1</translation>
    </message>
    <message>
        <source>must be a number, not a text; leave out the quotes</source>
        <translation>muss eine Zahl sein, kein Text; lassen Sie die Anführungszeichen weg</translation>
    </message>
    <message>
        <source>must be a number, not empty or null</source>
        <translation>muss eine Zahl sein, nicht leer oder null</translation>
    </message>
    <message>
        <source>must be a number, not a list or a mapping</source>
        <translation>muss eine Zahl sein, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation>muss eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>`%1` is not a number; write it with digits and a point, like 0.5</source>
        <translation>`%1` ist keine Zahl; schreiben Sie sie mit Ziffern und Punkt, wie 0.5</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>must be a text; to mean a word like null, put it in quotes</source>
        <translation>muss ein Text sein; um ein Wort wie null zu meinen, setzen Sie es in Anführungszeichen</translation>
    </message>
    <message>
        <source>must be a text, not a list or a mapping</source>
        <translation>muss ein Text sein, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>the text in quotes that begins here never ends; write %1 at its end</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, endet nie; schreiben Sie %1 an sein Ende</translation>
    </message>
    <message>
        <source>the text in quotes that begins here ends in line %1; is a quote missing before?</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, endet in Zeile %1; fehlt davor ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>`%1` closes nothing here; remove it</source>
        <translation>`%1` schließt hier nichts; entfernen Sie es</translation>
    </message>
    <message>
        <source>`%1` cannot close the `%2` of line %3; write `%4` before it</source>
        <translation>`%1` kann das `%2` aus Zeile %3 nicht schließen; schreiben Sie davor `%4`</translation>
    </message>
    <message>
        <source>a bracket is not closed before this</source>
        <translation>eine Klammer ist davor nicht geschlossen</translation>
    </message>
    <message>
        <source>a `,` or `%1` is missing before this</source>
        <translation>davor fehlt ein `,` oder `%1`</translation>
    </message>
    <message>
        <source>the `%1` is not closed; write `%2` where it ends</source>
        <translation>das `%1` ist nicht geschlossen; schreiben Sie `%2`, wo es endet</translation>
    </message>
    <message>
        <source>a second `: ` in one line; put the text that holds it in quotes</source>
        <translation>ein zweites `: ` in einer Zeile; setzen Sie den Text, der es enthält, in Anführungszeichen</translation>
    </message>
    <message>
        <source>a key is missing before the `:`</source>
        <translation>vor dem `:` fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are indented more</source>
        <translation>in `%1` fehlt ein `:`; schreiben Sie `key: value`, oder `key:` über Zeilen, die weiter eingerückt sind</translation>
    </message>
    <message>
        <source>a space is missing after the `:` in `%1`</source>
        <translation>nach dem `:` in `%1` fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>this line is indented more than `%1`, which has a value already; begin it in column %2</source>
        <translation>diese Zeile ist weiter eingerückt als `%1`, das schon einen Wert hat; beginnen Sie sie in Spalte %2</translation>
    </message>
    <message>
        <source>nothing can follow the value here; put all of it in quotes, or write this on a line of its own</source>
        <translation>nach dem Wert kann hier nichts folgen; setzen Sie alles in Anführungszeichen, oder schreiben Sie dies in eine eigene Zeile</translation>
    </message>
    <message>
        <source>the line is indented like none that it could belong to; it may begin in column: %1</source>
        <translation>die Zeile ist eingerückt wie keine, zu der sie gehören könnte; sie kann beginnen in Spalte: %1</translation>
    </message>
    <message>
        <source>nothing in the file is called `%1`; put a text that begins with `*` in quotes</source>
        <translation>nichts in der Datei heißt `%1`; setzen Sie einen Text, der mit `*` beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>`%1` means nothing in double quotes; write `\\` for a backslash, or use single quotes</source>
        <translation>`%1` bedeutet in doppelten Anführungszeichen nichts; schreiben Sie `\\` für einen Backslash, oder nehmen Sie einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>a text that begins with `%1` has to be in quotes</source>
        <translation>ein Text, der mit `%1` beginnt, muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a list cannot begin here; write each `- ` on a line of its own, below the key</source>
        <translation>eine Liste kann hier nicht beginnen; schreiben Sie jedes `- ` in eine eigene Zeile, unter den Schlüssel</translation>
    </message>
    <message>
        <source>a key cannot stand here; write it on a line of its own</source>
        <translation>ein Schlüssel kann hier nicht stehen; schreiben Sie ihn in eine eigene Zeile</translation>
    </message>
    <message>
        <source>`\x` needs 2, `\u` 4 and `\U` 8 digits from 0 to 9 and A to F before this</source>
        <translation>`\x` braucht davor 2, `\u` 4 und `\U` 8 Ziffern von 0 bis 9 und A bis F</translation>
    </message>
    <message>
        <source>there is no character of this number</source>
        <translation>es gibt kein Zeichen mit dieser Nummer</translation>
    </message>
    <message>
        <source>a name is missing before this; put a text that begins with `*` or `&amp;` in quotes</source>
        <translation>davor fehlt ein Name; setzen Sie einen Text, der mit `*` oder `&amp;` beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>after `|` or `&gt;` only a number from 1 to 9 and `+` or `-` may stand</source>
        <translation>nach `|` oder `&gt;` dürfen nur eine Zahl von 1 bis 9 und `+` oder `-` stehen</translation>
    </message>
    <message>
        <source>put a text that begins with `!` in quotes</source>
        <translation>setzen Sie einen Text, der mit `!` beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>a value can have one `&amp;` name and one `!` tag, and `*` stands alone</source>
        <translation>ein Wert kann einen `&amp;`-Namen und ein `!`-Tag haben, und `*` steht allein</translation>
    </message>
    <message>
        <source>a line that begins with `%` has no place here; remove it</source>
        <translation>eine Zeile, die mit `%` beginnt, hat hier keinen Platz; entfernen Sie sie</translation>
    </message>
    <message>
        <source>`---` or `...` stands inside a text in quotes; is a quote missing?</source>
        <translation>`---` oder `...` steht in einem Text in Anführungszeichen; fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>this cannot be read; is a `:`, a quote or a bracket missing here or in the line above?</source>
        <translation>dies kann nicht gelesen werden; fehlt hier oder in der Zeile darüber ein `:`, ein Anführungszeichen oder eine Klammer?</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>der Text ist UTF-16; speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>this is no text but a binary file; lines and scenarios are YAML texts</source>
        <translation>dies ist kein Text, sondern eine Binärdatei; Linien und Szenarien sind YAML-Texte</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>a control character is not allowed in the text</source>
        <translation>ein Steuerzeichen ist im Text nicht erlaubt</translation>
    </message>
    <message>
        <source>indentation must be made of spaces, not tabs</source>
        <translation>Einrückungen müssen aus Leerzeichen bestehen, nicht aus Tabulatoren</translation>
    </message>
    <message>
        <source>the file is empty; a line begins with `topology:`, a scenario with `line:`</source>
        <translation>die Datei ist leer; eine Linie beginnt mit `topology:`, ein Szenario mit `line:`</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the file is nested too deeply; %1 levels are allowed</source>
        <translation>die Datei ist zu tief verschachtelt; %1 Ebenen sind erlaubt</translation>
    </message>
    <message>
        <source>there is more than one YAML document in the file</source>
        <translation>die Datei enthält mehr als ein YAML-Dokument</translation>
    </message>
    <message>
        <source>an alias stands inside what it refers to</source>
        <translation>ein Alias steht in dem, worauf er verweist</translation>
    </message>
    <message>
        <source>aliases repeat too much; write the file without them</source>
        <translation>Aliase wiederholen sich zu oft; schreiben Sie die Datei ohne sie</translation>
    </message>
    <message>
        <source>the file has too many entries</source>
        <translation>die Datei hat zu viele Einträge</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a value, like Filler.buffer_capacity=500</source>
        <translation>muss ein Parameter, `=` und ein Wert sein, wie Filler.buffer_capacity=500</translation>
    </message>
    <message>
        <source>belongs to the line&apos;s baseline; a scenario cannot change it</source>
        <translation>gehört zur Basis der Linie; ein Szenario kann es nicht ändern</translation>
    </message>
    <message>
        <source>a cycle of %1 s is long beside %2 min between failures: as at most one breakdown begins in a cycle, the model fails once in %3 min of running, and its availability is %4 %; a reason under `stops` that is counted by running time is exact</source>
        <translation>ein Zyklus von %1 s ist lang neben %2 min zwischen Ausfällen: Weil in einem Zyklus höchstens eine Störung beginnt, fällt das Modell einmal in %3 min Laufzeit aus, und seine Verfügbarkeit ist %4 %; ein Grund unter `stops`, der nach Laufzeit zählt, ist genau</translation>
    </message>
    <message>
        <source>the restart level of the last station has no effect: everything leaves the line at once</source>
        <translation>der Wiederanlaufstand der letzten Station hat keine Wirkung: Alles verlässt die Linie sofort</translation>
    </message>
    <message>
        <source>the restart level has no effect: without places items are handed over directly</source>
        <translation>der Wiederanlaufstand hat keine Wirkung: Ohne Plätze werden Teile direkt übergeben</translation>
    </message>
    <message>
        <source>the transit time of the last station has no effect: everything leaves the line at once</source>
        <translation>die Transportzeit der letzten Station hat keine Wirkung: Alles verlässt die Linie sofort</translation>
    </message>
    <message>
        <source>the transit time has no effect: without places items are handed over directly</source>
        <translation>die Transportzeit hat keine Wirkung: Ohne Plätze werden Teile direkt übergeben</translation>
    </message>
    <message>
        <source>a restart level of %1 is not below the capacity of %2; used is %3, which is the same as none; lower it or leave it out</source>
        <translation>ein Wiederanlaufstand von %1 liegt nicht unter der Kapazität von %2; verwendet wird %3, was dasselbe ist wie keiner; senken Sie ihn oder lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>at the line&apos;s pace %1 items are under way for %2 s, but there are %3 places: no more than %4 items an hour get through; add places</source>
        <translation>beim Tempo der Linie sind %1 Teile %2 s lang unterwegs, aber es gibt %3 Plätze: Mehr als %4 Teile in der Stunde kommen nicht durch; fügen Sie Plätze hinzu</translation>
    </message>
    <message>
        <source>an entry begins either at a clock time, `at`, or `from_min` minutes from the start; leave one out</source>
        <translation>ein Eintrag beginnt entweder zu einer Uhrzeit, `at`, oder `from_min` Minuten nach dem Beginn; lassen Sie eines weg</translation>
    </message>
    <message>
        <source>an entry with a clock time, `at`, is repeated on its `days`, not every so many minutes</source>
        <translation>ein Eintrag mit einer Uhrzeit, `at`, wiederholt sich an seinen `days`, nicht alle so viele Minuten</translation>
    </message>
    <message>
        <source>only an entry with a clock time, `at`, has days</source>
        <translation>nur ein Eintrag mit einer Uhrzeit, `at`, hat Tage</translation>
    </message>
    <message>
        <source>the station stands here twice</source>
        <translation>die Station steht hier zweimal</translation>
    </message>
    <message>
        <source>the entry lasts %1 min but begins again after %2 min, so that it never ends; make it shorter or rarer</source>
        <translation>der Eintrag dauert %1 min, beginnt aber nach %2 min wieder, sodass er nie endet; machen Sie ihn kürzer oder seltener</translation>
    </message>
    <message>
        <source>the calendar closes station `%1` all through the counted time; only the warm-up has some open time</source>
        <translation>der Kalender schließt Station `%1` in der ganzen gezählten Zeit; nur der Vorlauf hat etwas offene Zeit</translation>
    </message>
    <message>
        <source>the calendar leaves station `%1` no open time in the run; shorten an entry, or run for longer</source>
        <translation>der Kalender lässt Station `%1` im Lauf keine offene Zeit; kürzen Sie einen Eintrag oder rechnen Sie länger</translation>
    </message>
    <message>
        <source>nothing says when a run starts, so that the clock begins at 06:00 on a Monday; `start_time` in the run settings says it</source>
        <translation>nichts sagt, wann ein Lauf beginnt, sodass die Uhr am Montag um 06:00 beginnt; `start_time` in den Laufeinstellungen sagt es</translation>
    </message>
    <message>
        <source>there are %1 calendar entries; %2 are allowed, so leave some out</source>
        <translation>es gibt %1 Kalendereinträge; %2 sind erlaubt, lassen Sie also einige weg</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`? A new one needs `minutes`</source>
        <translation>es gibt keinen Kalendereintrag `%1`; meinten Sie `%2`? Ein neuer braucht `minutes`</translation>
    </message>
    <message>
        <source>only a scenario can drop a calendar entry; leave it out of the line</source>
        <translation>nur ein Szenario kann einen Kalendereintrag streichen; lassen Sie ihn aus der Linie weg</translation>
    </message>
    <message>
        <source>there is another calendar entry `%1`; names must differ</source>
        <translation>es gibt einen anderen Kalendereintrag `%1`; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals, which is finer than money is counted</source>
        <translation>%1 hat mehr als %2 Nachkommastellen, feiner, als Geld gezählt wird</translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3 is allowed</source>
        <translation>%1 ist außerhalb des Bereichs: %2 bis %3 ist erlaubt</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>has %1 characters; %2 are allowed</source>
        <translation>hat %1 Zeichen; %2 sind erlaubt</translation>
    </message>
    <message>
        <source>must not contain line breaks, tabs or other control characters</source>
        <translation>darf keine Zeilenumbrüche, Tabulatoren oder anderen Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>there is no station `%1`; did you mean `%2`?</source>
        <translation>es gibt keine Station `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`?</source>
        <translation>es gibt keinen Kalendereintrag `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`</source>
        <translation>es gibt keinen Kalendereintrag `%1`</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; did you mean `%2`?</source>
        <translation>es gibt hier keinen Stoppgrund `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; only the baseline can add one</source>
        <translation>es gibt hier keinen Stoppgrund `%1`; nur die Basis kann einen hinzufügen</translation>
    </message>
    <message>
        <source>must not be empty or null</source>
        <translation>darf nicht leer oder null sein</translation>
    </message>
    <message>
        <source>only null is possible here, which drops the calendar entry</source>
        <translation>hier ist nur null möglich, was den Kalendereintrag streicht</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>a station&apos;s name must not start with `_`</source>
        <translation>der Name einer Station darf nicht mit `_` beginnen</translation>
    </message>
    <message>
        <source>there is another station `%1`; names must differ</source>
        <translation>es gibt eine andere Station `%1`; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>a line needs at least one station</source>
        <translation>eine Linie braucht mindestens eine Station</translation>
    </message>
    <message>
        <source>must be 1 for a station without output_type: its items pass through</source>
        <translation>muss 1 sein für eine Station ohne output_type: Ihre Teile laufen durch</translation>
    </message>
    <message>
        <source>`%1` means that there is no output type; choose another word</source>
        <translation>`%1` bedeutet, dass es keinen Ausgabetyp gibt; wählen Sie ein anderes Wort</translation>
    </message>
    <message>
        <source>station `%2` already has the random stream `%1`; they must differ</source>
        <translation>Station `%2` hat schon den Zufallsstrom `%1`; sie müssen verschieden sein</translation>
    </message>
    <message>
        <source>one output would hold more than %1 raw items</source>
        <translation>eine Ausgabe würde mehr als %1 Rohteile enthalten</translation>
    </message>
    <message>
        <source>the station has another measurement of this name</source>
        <translation>die Station hat einen anderen Messwert dieses Namens</translation>
    </message>
    <message>
        <source>the station runs at %1 per hour, faster than its ideal of %2</source>
        <translation>die Station läuft mit %1 je Stunde, schneller als ihr Ideal von %2</translation>
    </message>
    <message>
        <source>only a station with an output_type can measure its outputs</source>
        <translation>nur eine Station mit einem output_type kann ihre Ausgaben messen</translation>
    </message>
    <message>
        <source>must be a fraction; for %1 % write %2</source>
        <translation>muss ein Bruchteil sein; für %1 % schreiben Sie %2</translation>
    </message>
    <message>
        <source>no station makes `%1`; did you mean `%2`?</source>
        <translation>keine Station macht `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>no station of the line makes `%1`</source>
        <translation>keine Station der Linie macht `%1`</translation>
    </message>
    <message>
        <source>the product has costs or a price but no material_type, of which they are per unit; without it there are no money figures</source>
        <translation>das Produkt hat Kosten oder einen Preis, aber keinen material_type, auf dessen Einheit sie sich beziehen; ohne ihn gibt es keine Geldzahlen</translation>
    </message>
    <message>
        <source>the product has a conversion_cost and stations have cost_rates; make sure that no cost is counted twice</source>
        <translation>das Produkt hat conversion_cost und Stationen haben cost_rates; achten Sie darauf, dass keine Kosten doppelt gezählt werden</translation>
    </message>
    <message>
        <source>there is no product `%1`; did you mean `%2`?</source>
        <translation>es gibt kein Produkt `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no product `%1` in the line</source>
        <translation>es gibt kein Produkt `%1` in der Linie</translation>
    </message>
    <message>
        <source>must be a currency&apos;s three letters, like EUR</source>
        <translation>müssen die drei Buchstaben einer Währung sein, wie EUR</translation>
    </message>
    <message>
        <source>there is no currency `%1`; did you mean `%2`?</source>
        <translation>es gibt keine Währung `%1`; meinten Sie `%2`?</translation>
    </message>
    <message>
        <source>there is no currency `%1`</source>
        <translation>es gibt keine Währung `%1`</translation>
    </message>
    <message>
        <source>has no effect without life_years, for how long the gain is had</source>
        <translation>hat keine Wirkung ohne life_years, wie lange der Gewinn besteht</translation>
    </message>
    <message>
        <source>the scenario excludes itself</source>
        <translation>das Szenario schließt sich selbst aus</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, only %3 % of the pace of `%4`, the next slowest; make sure that the speed is per hour</source>
        <translation>%1 Zyklen je Stunde sind %2 Einheiten je Stunde, nur %3 % des Tempos von `%4`, der nächstlangsamsten; prüfen Sie, ob das Tempo je Stunde gilt</translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make sure that the speed counts cycles, not units</source>
        <translation>%1 Zyklen je Stunde sind %2 Einheiten je Stunde, das %3-Fache des Tempos von `%4`; prüfen Sie, ob das Tempo Zyklen zählt und nicht Einheiten</translation>
    </message>
    <message>
        <source>there is no such parameter; did you mean `%1`?</source>
        <translation>es gibt keinen solchen Parameter; meinten Sie `%1`?</translation>
    </message>
    <message>
        <source>there is no such parameter</source>
        <translation>es gibt keinen solchen Parameter</translation>
    </message>
    <message>
        <source>can mean more than one thing: %1</source>
        <translation>kann mehr als eines bedeuten: %1</translation>
    </message>
    <message>
        <source>nothing is called so; it could mean: %1</source>
        <translation>nichts heißt so; es könnte bedeuten: %1</translation>
    </message>
    <message>
        <source>must be a station, a point and a parameter, like Filler.buffer_capacity</source>
        <translation>muss eine Station, ein Punkt und ein Parameter sein, wie Filler.buffer_capacity</translation>
    </message>
    <message>
        <source>`%1` is no time of day; write it like &quot;22:00&quot;</source>
        <translation>`%1` ist keine Tageszeit; schreiben Sie sie wie &quot;22:00&quot;</translation>
    </message>
    <message>
        <source>`%1` is no list of days; write all, or days like [mon, tue, wed, thu, fri]</source>
        <translation>`%1` ist keine Liste von Tagen; schreiben Sie all, oder Tage wie [mon, tue, wed, thu, fri]</translation>
    </message>
    <message>
        <source>`%1` cannot stand for a calendar entry; null drops it, else it has keys</source>
        <translation>`%1` kann nicht für einen Kalendereintrag stehen; null streicht ihn, sonst hat er Schlüssel</translation>
    </message>
    <message>
        <source>`%1` is not possible here; possible are: %2</source>
        <translation>`%1` ist hier nicht möglich; möglich sind: %2</translation>
    </message>
    <message>
        <source>`%1` is not possible here; did you mean `%3`? Possible are: %2</source>
        <translation>`%1` ist hier nicht möglich; meinten Sie `%3`? Möglich sind: %2</translation>
    </message>
    <message>
        <source>duration_hours and warmup_hours together may be at most %1</source>
        <translation>duration_hours und warmup_hours dürfen zusammen höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>muss mehr als 0 sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>must be a date and time like 2025-01-06T06:00:00</source>
        <translation>muss Datum und Uhrzeit sein wie 2025-01-06T06:00:00</translation>
    </message>
    <message>
        <source>a stop by the clock precedes no cycle; leave this out, or count the reason by cycles or running</source>
        <translation>ein Stopp nach der Uhr geht keinem Zyklus voraus; lassen Sie dies weg, oder zählen Sie den Grund nach Zyklen oder Laufzeit</translation>
    </message>
    <message>
        <source>the interval is shorter than a cycle, so that several stops precede each cycle; make sure of its unit</source>
        <translation>der Abstand ist kürzer als ein Zyklus, sodass jedem Zyklus mehrere Stopps vorausgehen; prüfen Sie seine Einheit</translation>
    </message>
    <message>
        <source>there are %1 reasons; %2 are allowed, so put some into one</source>
        <translation>es gibt %1 Gründe; %2 sind erlaubt, fassen Sie also einige zusammen</translation>
    </message>
    <message>
        <source>station `%1` has a reason of this name; names must differ</source>
        <translation>Station `%1` hat einen Grund dieses Namens; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>`%1` is the name of what `reliability` and `performance` say; choose another one</source>
        <translation>`%1` ist der Name dessen, was `reliability` und `performance` sagen; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>a name must not start with `_`</source>
        <translation>ein Name darf nicht mit `_` beginnen</translation>
    </message>
    <message>
        <source>there is another reason `%1`; names must differ</source>
        <translation>es gibt einen anderen Grund `%1`; Namen müssen verschieden sein</translation>
    </message>
    <message>
        <source>there are %1 reasons already, as many as are allowed</source>
        <translation>es gibt schon %1 Gründe, so viele wie erlaubt</translation>
    </message>
    <message>
        <source>counted so, the interval would be out of its range of %1 to %2</source>
        <translation>so gezählt läge der Abstand außerhalb seines Bereichs von %1 bis %2</translation>
    </message>
    <message>
        <source>is no number, so that it has no range</source>
        <translation>ist keine Zahl und hat deshalb keinen Bereich</translation>
    </message>
    <message>
        <source>the range must go from the smaller to the larger value</source>
        <translation>der Bereich muss vom kleineren zum größeren Wert gehen</translation>
    </message>
    <message>
        <source>the step must be more than 0</source>
        <translation>die Schrittweite muss mehr als 0 sein</translation>
    </message>
    <message>
        <source>the step must be a whole number</source>
        <translation>die Schrittweite muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a range, like Filler.buffer_capacity=0:500:25</source>
        <translation>muss ein Parameter, `=` und ein Bereich sein, wie Filler.buffer_capacity=0:500:25</translation>
    </message>
    <message>
        <source>`%1` is not a range; write from:to:step, like 0:500:25</source>
        <translation>`%1` ist kein Bereich; schreiben Sie von:bis:Schritt, wie 0:500:25</translation>
    </message>
    <message>
        <source>cannot be varied against itself</source>
        <translation>kann nicht gegen sich selbst variiert werden</translation>
    </message>
    <message>
        <source>a sweep may have at most %1 points; take a larger step</source>
        <translation>eine Variation darf höchstens %1 Punkte haben; nehmen Sie eine größere Schrittweite</translation>
    </message>
    <message>
        <source>the line holds more items at once than memory has room for their genealogy</source>
        <translation>die Linie hält mehr Teile zugleich, als der Speicher für ihre Herkunft Platz hat</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>it is there already, and is no folder</source>
        <translation>es ist schon da und ist kein Ordner</translation>
    </message>
    <message>
        <source>it is there already, and is not empty</source>
        <translation>er ist schon da und nicht leer</translation>
    </message>
    <message>
        <source>cannot make the folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>der Grund ist unbekannt</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a part of the path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>das Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>too many symbolic links</source>
        <translation>zu viele symbolische Links</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>die Datei würde zu groß</translation>
    </message>
    <message>
        <source>%1: another program is saving here</source>
        <translation>%1: ein anderes Programm speichert gerade hier</translation>
    </message>
    <message>
        <source>the project %1 has no scenario or other line `%2`</source>
        <translation>das Projekt %1 hat kein Szenario und keine andere Linie `%2`</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; did you mean %2?</source>
        <translation>es gibt keine eingebaute Linie `%1`; meinten Sie %2?</translation>
    </message>
    <message>
        <source>there is no built-in line `%1`; there are %2</source>
        <translation>es gibt keine eingebaute Linie `%1`; es gibt %2</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>this number is no key; decimals stand behind a point, not a comma</source>
        <translation>diese Zahl ist kein Schlüssel; Nachkommastellen stehen hinter einem Punkt, nicht hinter einem Komma</translation>
    </message>
    <message>
        <source>it is a pipe or a device, and no file</source>
        <translation>es ist eine Pipe oder ein Gerät und keine Datei</translation>
    </message>
    <message>
        <source>too many warnings; the rest are not shown</source>
        <translation>zu viele Warnungen; die übrigen werden nicht gezeigt</translation>
    </message>
    <message>
        <source>`%1` is another line or scenario of this project already, and each needs a file of its own</source>
        <translation>`%1` ist schon eine andere Linie oder ein anderes Szenario dieses Projekts, und jedes braucht eine eigene Datei</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>ein anderes Programm benutzt das</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>ist geschlossen</translation>
    </message>
    <message>
        <source>whatever reads it has ended</source>
        <translation>was sie liest, hat sich beendet</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>the built-in line `%1` has no scenario `%2`; there are %3</source>
        <translation>die eingebaute Linie `%1` hat kein Szenario `%2`; es gibt %3</translation>
    </message>
    <message>
        <source>a key can have at most %1 letters</source>
        <translation>ein Schlüssel kann höchstens %1 Buchstaben haben</translation>
    </message>
    <message>
        <source>must be a nanosecond or longer</source>
        <translation>muss mindestens eine Nanosekunde lang sein</translation>
    </message>
    <message>
        <source>the step is too small beside the values</source>
        <translation>die Schrittweite ist neben den Werten zu klein</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>A what-if tool for production lines.</source>
        <translation>Ein Was-wäre-wenn-Werkzeug für Produktionslinien.</translation>
    </message>
    <message>
        <source>LineTwin is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>LineTwin ist freie Software unter der GNU General Public License, Version 3 oder neuer. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Along the line, with its buffers</source>
        <translation>Entlang der Linie, mit ihren Puffern</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation>Reihe darüber oder darunter</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>First or last</source>
        <translation>Erste oder letzte</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>To the properties of the station, and back</source>
        <translation>Zu den Eigenschaften der Station und zurück</translation>
    </message>
    <message>
        <source>Enter or F4, Escape</source>
        <translation>Eingabe oder F4, Esc</translation>
    </message>
    <message>
        <source>Capacity of a buffer</source>
        <translation>Kapazität eines Puffers</translation>
    </message>
    <message>
        <source>Menu of a station or buffer</source>
        <translation>Menü einer Station oder eines Puffers</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>Cancel a drag, clear the selection</source>
        <translation>Ein Ziehen abbrechen, die Auswahl aufheben</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Space and the mouse</source>
        <translation>Leertaste und die Maus</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Einen Eintrag wählen</translation>
    </message>
    <message>
        <source>Earlier or later by a quarter of an hour</source>
        <translation>Eine Viertelstunde früher oder später</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>Kürzer oder länger</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Umschalt+Auf, Umschalt+Ab</translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation>Zum Tag davor oder danach</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>To its values</source>
        <translation>Zu seinen Werten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Steps of five minutes while dragging</source>
        <translation>Schritte von fünf Minuten beim Ziehen</translation>
    </message>
    <message>
        <source>Alt and the mouse</source>
        <translation>Alt und die Maus</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>Nächstes oder voriges Feld</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Press the button, tick the box or open the list that has the focus</source>
        <translation>Den Knopf drücken, das Kästchen ankreuzen oder die Liste öffnen, die den Fokus hat</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Play and pause, wherever the focus is, unless a text is being typed</source>
        <translation>Abspielen und anhalten, wo auch immer der Fokus ist, außer wenn ein Text getippt wird</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Im ganzen Fenster</translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation>Im Linienbild</translation>
    </message>
    <message>
        <source>In the week of shifts and breaks</source>
        <translation>In der Woche der Schichten und Pausen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About LineTwin</source>
        <translation>Über LineTwin</translation>
    </message>
    <message>
        <source>+ and −, or digits</source>
        <translation>+ und − oder Ziffern</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Drag a station here, or press Insert</source>
        <translation>Ziehen Sie eine Station hierher, oder drücken Sie Einfg</translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Investment of %1</source>
        <translation>Investition von %1</translation>
    </message>
</context>
<context>
    <name>KeptStudyTexts</name>
    <message>
        <source>is damaged: %1 is no object</source>
        <translation>ist beschädigt: %1 ist kein Objekt</translation>
    </message>
    <message>
        <source>is damaged: “%1” of %2 is wrong</source>
        <translation>ist beschädigt: „%1“ von %2 ist falsch</translation>
    </message>
    <message>
        <source>is damaged or newer: %1 has an unknown key “%2”</source>
        <translation>ist beschädigt oder neuer: %1 hat einen unbekannten Schlüssel „%2“</translation>
    </message>
    <message>
        <source>is damaged: %1 has no “%2”</source>
        <translation>ist beschädigt: %1 hat kein „%2“</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation>die Tabelle von %1</translation>
    </message>
    <message>
        <source>is damaged: %1, at byte %2</source>
        <translation>ist beschädigt: %1, bei Byte %2</translation>
    </message>
    <message>
        <source>holds no studies</source>
        <translation>enthält keine Studien</translation>
    </message>
    <message>
        <source>was written by a newer version of LineTwin</source>
        <translation>wurde von einer neueren Version von LineTwin geschrieben</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>ist größer als %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation>„%1“ kann nicht entfernt werden: %2</translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation>„%1“ wäre größer als %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ist keine Datei</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quitting</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Your work is saved. The disk is slow with studies, settings and what was kept for recovery.</source>
        <translation>Ihre Arbeit ist gespeichert. Der Datenträger braucht noch Zeit für Studien, Einstellungen und was zur Wiederherstellung aufbewahrt war.</translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen (Zwischenablage)</translation>
    </message>
    <message>
        <source>Batch and output of %1</source>
        <translation>Charge und Ausgabe von %1</translation>
    </message>
    <message>
        <source>Items per cycle of %1</source>
        <translation>Teile je Zyklus von %1</translation>
    </message>
    <message>
        <source>Make %1 the constraint</source>
        <translation>%1 zum Taktgeber machen</translation>
    </message>
    <message>
        <source>Find the constraint of %1</source>
        <translation>Den Taktgeber von %1 finden</translation>
    </message>
    <message>
        <source>Rename line %1 to %2</source>
        <translation>Linie %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Beschreibung von %1</translation>
    </message>
    <message>
        <source>Observed figures of %1</source>
        <translation>Beobachtete Kennzahlen von %1</translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation>%1 zur Basis machen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Insert station here</source>
        <translation>&amp;Station hier einfügen</translation>
    </message>
    <message>
        <source>Station to insert</source>
        <translation>Einzufügende Station</translation>
    </message>
    <message>
        <source>Dia&amp;gram</source>
        <translation>Linien&amp;bild</translation>
    </message>
</context>
<context>
    <name>MomentCommands</name>
    <message>
        <source>Delete moment “%1”</source>
        <translation>Moment „%1“ löschen</translation>
    </message>
    <message>
        <source>Move moment “%1”</source>
        <translation>Moment „%1“ verschieben</translation>
    </message>
    <message>
        <source>Rename moment “%1” to “%2”</source>
        <translation>Moment „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>View of moment “%1”</source>
        <translation>Ansicht des Moments „%1“</translation>
    </message>
    <message>
        <source>Caption of moment “%1”</source>
        <translation>Bildunterschrift des Moments „%1“</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Moment “%1”</source>
        <translation>Moment „%1“</translation>
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
        <translation>Andere Linie</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Other line %1</source>
        <translation>Andere Linie %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
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
        <translation>Zyklen oder min</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Interval variation</source>
        <translation>Streuung des Abstands</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Stoppzeit</translation>
    </message>
    <message>
        <source>Stop time variation</source>
        <translation>Streuung der Stoppzeit</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>First interval</source>
        <translation>Erster Abstand</translation>
    </message>
    <message>
        <source>Standard deviation of the interval divided by its mean. 0: always the same; 1: at random.</source>
        <translation>Standardabweichung des Abstands geteilt durch sein Mittel. 0: immer gleich; 1: rein zufällig.</translation>
    </message>
    <message>
        <source>Mean length of a stop.</source>
        <translation>Mittlere Dauer eines Stopps.</translation>
    </message>
    <message>
        <source>Standard deviation of the stop time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Standardabweichung der Stoppzeit geteilt durch ihr Mittel. 0: immer gleich; 1: exponentiell.</translation>
    </message>
    <message>
        <source>Family of the stop times; at equal mean and variation it matters little.</source>
        <translation>Familie der Stoppzeiten; bei gleichem Mittel und gleicher Streuung ist sie von geringer Bedeutung.</translation>
    </message>
    <message>
        <source>What such a stop counts as: DOWN lowers availability, JAMMED performance, PLANNED neither.</source>
        <translation>Wozu ein solcher Stopp zählt: DOWN mindert die Verfügbarkeit, JAMMED die Leistung, PLANNED keines von beiden.</translation>
    </message>
    <message>
        <source>running: the first stop comes as if the station had been running for long; new: a whole interval after the start.</source>
        <translation>running: Der erste Stopp kommt, als wäre die Station schon lange gelaufen; new: einen ganzen Abstand nach dem Beginn.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Gezählt nach</translation>
    </message>
    <message>
        <source>What brings the next stop nearer: cycles, running time, or the clock, also while the station waits.</source>
        <translation>Was den nächsten Stopp näher bringt: Zyklen, Laufzeit oder die Uhr, auch während die Station wartet.</translation>
    </message>
    <message>
        <source>Mean interval between two stops, in cycles, minutes of running or minutes of open time. Empty: never.</source>
        <translation>Mittlerer Abstand zwischen zwei Stopps, in Zyklen, Minuten Laufzeit oder Minuten offener Zeit. Leer: nie.</translation>
    </message>
    <message>
        <source>Scrap cycles</source>
        <translation>Ausschusszyklen</translation>
    </message>
    <message>
        <source>Cycles whose outputs are defective, from the one that the stop precedes on.</source>
        <translation>Zyklen, deren Ausgaben fehlerhaft sind, ab dem, dem der Stopp vorausgeht.</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>Langsame Zyklen</translation>
    </message>
    <message>
        <source>Cycles that run at the slow speed, after the one that the stop precedes.</source>
        <translation>Zyklen, die mit dem langsamen Tempo laufen, nach dem, dem der Stopp vorausgeht.</translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation>Langsames Tempo</translation>
    </message>
    <message>
        <source>Share of the speed at which the slow cycles run.</source>
        <translation>Anteil des Tempos, mit dem die langsamen Zyklen laufen.</translation>
    </message>
    <message>
        <source>Mean interval between two stops of the whole line, in minutes in which every station is open. Empty: never.</source>
        <translation>Mittlerer Abstand zwischen zwei Stopps der ganzen Linie, in Minuten, in denen jede Station offen ist. Leer: nie.</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>null in a scenario drops the entry.</source>
        <translation>null in einem Szenario streicht den Eintrag.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Local clock time at which the entry begins on its days; the start time of the run says when that is.</source>
        <translation>Ortszeit, zu der der Eintrag an seinen Tagen beginnt; der Beginn des Laufs sagt, wann das ist.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days of the week on which the entry begins.</source>
        <translation>Wochentage, an denen der Eintrag beginnt.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>Minutes from the start to the beginning of the entry, instead of a clock time.</source>
        <translation>Minuten vom Anfang bis zum Beginn des Eintrags, statt einer Uhrzeit.</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>Wiederholt sich alle</translation>
    </message>
    <message>
        <source>Minutes from one beginning to the next, also before the start. Empty: once.</source>
        <translation>Minuten von einem Beginn zum nächsten, auch vor dem Anfang. Leer: einmal.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long the stations are closed each time.</source>
        <translation>Wie lange die Stationen jedes Mal geschlossen sind.</translation>
    </message>
    <message>
        <source>What the time counts as: PLANNED is left out of the OEE, SETUP and DOWN lower availability.</source>
        <translation>Wozu die Zeit zählt: PLANNED bleibt in der OEE außer Betracht, SETUP und DOWN mindern die Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Whether breakdowns and jams are worked on while the station is closed.</source>
        <translation>Ob an Störungen und Kurzstopps gearbeitet wird, während die Station geschlossen ist.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation>Kostensätze</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Stops of the line</source>
        <translation>Stopps der Linie</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>cycles/h</source>
        <translation>Zyklen/h</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>money/h</source>
        <translation>Geld/h</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Cycles per hour while the station runs, each giving one output. One cycle takes 3600 seconds divided by this.</source>
        <translation>Zyklen je Stunde, während die Station läuft, jeder mit einer Ausgabe. Ein Zyklus dauert 3600 Sekunden geteilt durch diesen Wert.</translation>
    </message>
    <message>
        <source>Ideal speed</source>
        <translation>Ideales Tempo</translation>
    </message>
    <message>
        <source>Cycles per hour that count as 100 % performance in the OEE. Empty: the baseline&apos;s speed. It belongs to the baseline, so that a scenario cannot move the yardstick.</source>
        <translation>Zyklen je Stunde, die in der OEE als 100 % Leistung zählen. Leer: das Tempo der Basis. Es gehört zur Basis, damit ein Szenario den Maßstab nicht verschieben kann.</translation>
    </message>
    <message>
        <source>Buffer capacity</source>
        <translation>Pufferkapazität</translation>
    </message>
    <message>
        <source>Places for this station&apos;s outputs between it and the next station. 0: handed over directly. The last station&apos;s buffer has no effect.</source>
        <translation>Plätze für die Ausgaben dieser Station zwischen ihr und der nächsten. 0: direkt übergeben. Der Puffer der letzten Station hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Transit time</source>
        <translation>Transportzeit</translation>
    </message>
    <message>
        <source>Time an item is under way in the buffer before the next station can take it, like on a conveyor, cooling or curing. It takes its place all the while.</source>
        <translation>Zeit, die ein Teil im Puffer unterwegs ist, bevor die nächste Station es nehmen kann, etwa auf einem Förderer, beim Abkühlen oder Aushärten. So lange belegt es seinen Platz.</translation>
    </message>
    <message>
        <source>Restart level</source>
        <translation>Wiederanlaufstand</translation>
    </message>
    <message>
        <source>Once the buffer is found full, nothing is put into it until its level has fallen to this. Empty: as soon as one place is free.</source>
        <translation>Ist der Puffer einmal voll, wird nichts hineingelegt, bis sein Stand auf diesen Wert gefallen ist. Leer: sobald ein Platz frei ist.</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>Zeit zwischen Ausfällen</translation>
    </message>
    <message>
        <source>Mean running time between breakdowns; time spent waiting or stopped does not count. Empty: never breaks down.</source>
        <translation>Mittlere Laufzeit zwischen Störungen; Warten und Stillstand zählen nicht. Leer: nie gestört.</translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation>Reparaturzeit</translation>
    </message>
    <message>
        <source>Mean time until a breakdown is repaired.</source>
        <translation>Mittlere Zeit, bis eine Störung behoben ist.</translation>
    </message>
    <message>
        <source>Repair time variation</source>
        <translation>Streuung der Reparaturzeit</translation>
    </message>
    <message>
        <source>Standard deviation of the repair time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Standardabweichung der Reparaturzeit geteilt durch ihr Mittel. 0: immer gleich; 1: exponentiell.</translation>
    </message>
    <message>
        <source>Jam probability</source>
        <translation>Kurzstopp-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability that a cycle begins with a short stop.</source>
        <translation>Wahrscheinlichkeit, dass ein Zyklus mit einem Kurzstopp beginnt.</translation>
    </message>
    <message>
        <source>Jam time</source>
        <translation>Kurzstoppzeit</translation>
    </message>
    <message>
        <source>Mean length of a short stop.</source>
        <translation>Mittlere Dauer eines Kurzstopps.</translation>
    </message>
    <message>
        <source>Jam time variation</source>
        <translation>Streuung der Kurzstoppzeit</translation>
    </message>
    <message>
        <source>Standard deviation of the jam time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Standardabweichung der Kurzstoppzeit geteilt durch ihr Mittel. 0: immer gleich; 1: exponentiell.</translation>
    </message>
    <message>
        <source>Cycle time variation</source>
        <translation>Streuung der Zykluszeit</translation>
    </message>
    <message>
        <source>Standard deviation of the cycle time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation>Standardabweichung der Zykluszeit geteilt durch ihr Mittel. 0: immer gleich; 1: exponentiell.</translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Probability that a cycle makes its output defective.</source>
        <translation>Wahrscheinlichkeit, dass ein Zyklus seine Ausgabe fehlerhaft macht.</translation>
    </message>
    <message>
        <source>Detection probability</source>
        <translation>Erkennungswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability that a defective output is found here and goes to the reject bin.</source>
        <translation>Wahrscheinlichkeit, dass eine fehlerhafte Ausgabe hier gefunden und in den Ausschussbehälter geleitet wird.</translation>
    </message>
    <message>
        <source>False reject probability</source>
        <translation>Falschausschleusung</translation>
    </message>
    <message>
        <source>Probability that a cycle&apos;s output goes to the reject bin though it is good.</source>
        <translation>Wahrscheinlichkeit, dass die Ausgabe eines Zyklus in den Ausschussbehälter geleitet wird, obwohl sie gut ist.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Labour cost per hour, planned stops included.</source>
        <translation>Lohnkosten je Stunde, geplante Stopps eingeschlossen.</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>Overhead cost per hour, planned stops included.</source>
        <translation>Gemeinkosten je Stunde, geplante Stopps eingeschlossen.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy cost per hour of running; waiting and stopped time costs none.</source>
        <translation>Energiekosten je Stunde Laufzeit; Warten und Stillstand kosten nichts.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
    <message>
        <source>All that you have done is also kept for recovery: nothing is lost if you quit now.</source>
        <translation>Alles, was Sie getan haben, ist auch zur Wiederherstellung aufbewahrt: Es geht nichts verloren, wenn Sie jetzt beenden.</translation>
    </message>
    <message>
        <source>If you quit now, your latest changes would be lost.</source>
        <translation>Wenn Sie jetzt beenden, gehen Ihre letzten Änderungen verloren.</translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>ProductCommands</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a value of a product</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Currency %1 → %2</source>
        <translation>Währung %1 → %2</translation>
    </message>
    <message>
        <source>Operating hours per year of %1</source>
        <translation>Betriebsstunden im Jahr von %1</translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 per %2</source>
        <comment>an amount of money, what it is for</comment>
        <translation>%1 je %2</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
</context>
<context>
    <name>ProjectDocument</name>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <source>%1.</source>
        <comment>words that become a sentence</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two clauses of a sentence</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two of a list</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two that may have commas of their own</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavePlanTexts</name>
    <message>
        <source>%1 would be larger than %2 MiB, which is the most that is opened again. Take something out of it, or save it as several files.</source>
        <translation>%1 wäre größer als %2 MiB, das Höchste, was wieder geöffnet wird. Nehmen Sie etwas heraus, oder speichern Sie es in mehreren Dateien.</translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Neues Szenario</translation>
    </message>
    <message>
        <source>Add a scenario that changes nothing yet</source>
        <translation>Ein Szenario hinzufügen, das noch nichts ändert</translation>
    </message>
    <message>
        <source>Try another &amp;line</source>
        <translation>Andere &amp;Linie ausprobieren</translation>
    </message>
    <message>
        <source>Add a copy of the line whose stations can be changed; it is compared with the baseline</source>
        <translation>Eine Kopie der Linie hinzufügen, deren Stationen geändert werden können; sie wird mit der Basis verglichen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Add a scenario that begins with the same changes</source>
        <translation>Ein Szenario hinzufügen, das mit denselben Änderungen beginnt</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Ihm einen anderen Namen geben</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>&amp;Beschreiben…</translation>
    </message>
    <message>
        <source>Say in your own words what it is about</source>
        <translation>Mit eigenen Worten sagen, worum es geht</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move it one place up in the list</source>
        <translation>In der Liste um einen Platz nach oben verschieben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move it one place down in the list</source>
        <translation>In der Liste um einen Platz nach unten verschieben</translation>
    </message>
    <message>
        <source>Reset all &amp;changes</source>
        <translation>Alle Änderungen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Remove every change, so that the scenario is the baseline</source>
        <translation>Jede Änderung entfernen, sodass das Szenario die Basis ist</translation>
    </message>
    <message>
        <source>Make these changes the &amp;baseline</source>
        <translation>Diese Änderungen zur B&amp;asis machen</translation>
    </message>
    <message>
        <source>The line really was changed like this: write the values into the baseline</source>
        <translation>Die Linie wurde wirklich so geändert: die Werte in die Basis schreiben</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Eine &amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Write it with its line to one file, to be mailed</source>
        <translation>Mit seiner Linie in eine Datei schreiben, etwa zum Versenden</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Remove it from the list; undo brings it back, its file stays</source>
        <translation>Aus der Liste entfernen; Rückgängig bringt es zurück, seine Datei bleibt</translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message>
        <source>there</source>
        <comment>calendar entry</comment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>alle Stationen</translation>
    </message>
    <message>
        <source>%1 %2, as the baseline</source>
        <translation>%1 %2, wie die Basis</translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario %1</source>
        <translation>Neues Szenario %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Run settings of %1</source>
        <translation>Laufeinstellungen von %1</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Make the changes of the baseline a what-if</source>
        <translation>Die Änderungen der Basis zu einem Was-wäre-wenn machen</translation>
    </message>
    <message>
        <source>Baseline as it was</source>
        <translation>Basis, wie sie war</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Beschreibung von %1</translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message>
        <source>%1: %2 since %3, for %4</source>
        <comment>station, state, moment, duration</comment>
        <translation>%1: %2 seit %3, %4 lang</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation>
            <numerusform>%1: %Ln Stopp, zusammen %2</numerusform>
            <numerusform>%1: %Ln Stopps, zusammen %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetParameter</name>
    <message>
        <source>reset of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>Zurücksetzen von %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reset to baseline</source>
        <translation>Auf die Basis zurücksetzen</translation>
    </message>
</context>
<context>
    <name>StationBadges</name>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
</context>
<context>
    <name>StationTemplate</name>
    <message>
        <source>Filler</source>
        <translation>Füller</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Capper</source>
        <translation>Verschließer</translation>
    </message>
    <message>
        <source>Labeller</source>
        <translation>Etikettierer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektion</translation>
    </message>
    <message>
        <source>Cartoner</source>
        <translation>Kartonierer</translation>
    </message>
    <message>
        <source>Carton</source>
        <translation>Faltschachtel</translation>
    </message>
    <message>
        <source>Packer</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Packer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Palletizer</source>
        <translation>Palettierer</translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
</context>
<context>
    <name>StopCommands</name>
    <message>
        <source>whole line</source>
        <translation>ganze Linie</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Counting of %1</source>
        <translation>Zählung von %1</translation>
    </message>
    <message>
        <source>At random, by running time</source>
        <translation>Zufällig, nach Laufzeit</translation>
    </message>
    <message>
        <source>After a number of cycles: a reel, a roll, a magazine</source>
        <translation>Nach einer Zahl von Zyklen: eine Rolle, ein Magazin</translation>
    </message>
    <message>
        <source>At random, by the clock: air, power, material</source>
        <translation>Zufällig, nach der Uhr: Luft, Strom, Material</translation>
    </message>
    <message>
        <source>Planned: cleaning, inspection</source>
        <translation>Geplant: Reinigung, Inspektion</translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>In the line, for all its scenarios:</source>
        <translation>In der Linie, für alle ihre Szenarien:</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Move &amp;to station</source>
        <translation>&amp;Zur Station verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy to station</source>
        <translation>Zur Station &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>%1 of the time, predicted</source>
        <translation>%1 der Zeit, vorhergesagt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>typical, check it</source>
        <translation>typisch, bitte prüfen</translation>
    </message>
    <message>
        <source>A click leads to its values.</source>
        <translation>Ein Klick führt zu seinen Werten.</translation>
    </message>
    <message>
        <source>Drag it to another station in the diagram; with Ctrl to copy it.</source>
        <translation>Ziehen Sie ihn im Linienbild auf eine andere Station; mit Strg, um ihn zu kopieren.</translation>
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
            <numerusform>%1 Stopp je Schicht</numerusform>
            <numerusform>%1 Stopps je Schicht</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 by the clock</source>
        <translation>alle %1 nach der Uhr</translation>
    </message>
    <message>
        <source>every %1 of running</source>
        <translation>alle %1 Laufzeit</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
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
        <translation>Störung</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>at %1 of %2: %3</source>
        <extracomment>How many of the selected stations have a reason of stops, and its interval and length</extracomment>
        <translation>auf %1 von %2: %3</translation>
    </message>
    <message>
        <source>every %1&#xa0;cycles</source>
        <translation>alle %1&#xa0;Zyklen</translation>
    </message>
    <message>
        <source>%1, %2&#xa0;each</source>
        <extracomment>How often, and the mean length: &quot;every 20,000 cycles, 1.5 min each&quot;</extracomment>
        <translation>%1, je %2</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>Stop</source>
        <comment>name of a new reason of stops</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Reel change</source>
        <comment>name of a new reason of stops</comment>
        <translation>Rollenwechsel</translation>
    </message>
    <message>
        <source>Supply failure</source>
        <comment>name of a new reason of stops</comment>
        <translation>Ausfall der Versorgung</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>name of a new reason of stops</comment>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
</context>
<context>
    <name>StudyLeaving</name>
    <message>
        <source>Keeping the studies</source>
        <translation>Studien werden behalten</translation>
    </message>
    <message>
        <source>Studies are being written beside the project. The disk is slow.</source>
        <translation>Studien werden neben das Projekt geschrieben. Der Datenträger ist langsam.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>StudyTexts</name>
    <message>
        <source>Best: %1.</source>
        <translation>Am besten: %1.</translation>
    </message>
    <message>
        <source>No single best; tied in front: %1.</source>
        <translation>Kein einzelnes bestes; gleichauf vorn: %1.</translation>
    </message>
    <message>
        <source>The scheduled time differs from the reference&apos;s, so that the OEE are of other hours; TEEP is of all hours in both.</source>
        <translation>Die geplante Zeit unterscheidet sich von der der Referenz, sodass die OEE von anderen Stunden sind; TEEP ist in beiden von allen Stunden.</translation>
    </message>
    <message>
        <source>%1
%2 interval</source>
        <translation>%1
%2-Intervall</translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation>Amortisationszeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Years to pay back</source>
        <translation>Amortisationszeit in Jahren</translation>
    </message>
    <message>
        <source>Paid back after: %1.</source>
        <translation>Amortisationszeit: %1.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation>Differenz zu %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation>Differenz, %</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>%1
scheduled time differs</source>
        <comment>OEE</comment>
        <translation>%1
geplante Zeit verschieden</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean: interval from</source>
        <translation>Mittel: Intervall von</translation>
    </message>
    <message>
        <source>Mean: interval to</source>
        <translation>Mittel: Intervall bis</translation>
    </message>
    <message>
        <source>Difference: interval from</source>
        <translation>Differenz: Intervall von</translation>
    </message>
    <message>
        <source>Difference: interval to</source>
        <translation>Differenz: Intervall bis</translation>
    </message>
    <message>
        <source>Difference, %: interval from</source>
        <translation>Differenz, %: Intervall von</translation>
    </message>
    <message>
        <source>Difference, %: interval to</source>
        <translation>Differenz, %: Intervall bis</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>Nothing that a result could depend on.</source>
        <translation>Nichts, wovon ein Ergebnis abhängen könnte.</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>fresh, ± at %1</source>
        <comment>luck</comment>
        <translation>neu, ± auf %1</translation>
    </message>
    <message>
        <source>exploring, ± at %1</source>
        <translation>erkundend, ± auf %1</translation>
    </message>
    <message>
        <source>exploring, %1 shifts, ± at %2</source>
        <translation>erkundend, %1 Schichten, ± auf %2</translation>
    </message>
    <message>
        <source>Explored: %1</source>
        <comment>a sentence</comment>
        <translation>Erkundet: %1</translation>
    </message>
    <message>
        <source>Alone its measures gain %1 an hour in all, together %2</source>
        <translation>Einzeln bringen seine Maßnahmen zusammen %1 in der Stunde, gemeinsam %2</translation>
    </message>
    <message>
        <source>more than the sum.</source>
        <translation>mehr als die Summe.</translation>
    </message>
    <message>
        <source>less than the sum.</source>
        <translation>weniger als die Summe.</translation>
    </message>
    <message>
        <source>All %1 sets that go together within the budget were searched</source>
        <translation>Alle %1 Pakete, die innerhalb des Budgets zusammenpassen, wurden durchsucht</translation>
    </message>
    <message>
        <source>%1 sets were searched step by step, from good ones on</source>
        <translation>%1 Pakete wurden Schritt für Schritt durchsucht, von guten aus</translation>
    </message>
    <message>
        <source>%1; what is shown is from %2 fresh shifts, so that the winner is not flattered.</source>
        <translation>%1; gezeigt ist, was %2 neue Schichten ergeben, damit dem Gewinner nicht geschmeichelt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation>
            <numerusform>%Ln Paar von Maßnahmen passt nicht zusammen; der Hinweis in der Zeile jeder Maßnahme sagt, warum.</numerusform>
            <numerusform>%Ln Paare von Maßnahmen passen nicht zusammen; der Hinweis in der Zeile jeder Maßnahme sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: one of them says so.</source>
        <translation>„%1“ und „%2“ passen nicht zusammen: Eine von beiden sagt es.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: both change %3.</source>
        <translation>„%1“ und „%2“ passen nicht zusammen: Beide ändern %3.</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <comment>measures</comment>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <comment>measures</comment>
        <translation>mit „%1“ dazu</translation>
    </message>
    <message>
        <source>with “%1” instead of “%2”</source>
        <comment>measures</comment>
        <translation>mit „%1“ statt „%2“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set of measures, cost</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>sets of measures</comment>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper: %1.</source>
        <translation>Durch die Daten nicht davon zu unterscheiden, und nicht billiger: %1.</translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what “%1” changes is not in it.</source>
        <translation>Jede Maßnahme ist eine Änderung der Basis: Was „%1“ ändert, ist nicht darin.</translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours for all, whatever a measure says of its own.</source>
        <translation>Ein Jahr sind für alle die %1 Stunden der Linie, was auch immer eine Maßnahme selbst sagt.</translation>
    </message>
    <message>
        <source>There is no gain a year, as the measures have other yearly hours than each other and the line has none.</source>
        <translation>Es gibt keinen Gewinn im Jahr, weil die Maßnahmen untereinander verschiedene Jahresstunden haben und die Linie keine.</translation>
    </message>
    <message>
        <source>No set is shown to be the best yet for %1.</source>
        <comment>a budget</comment>
        <translation>Kein Paket ist für %1 bisher als das beste erwiesen.</translation>
    </message>
    <message>
        <source>Nothing that %1 allow is shown to be better yet than the line as it is.</source>
        <comment>a budget</comment>
        <translation>Nichts, was %1 erlauben, ist bisher als besser erwiesen als die Linie, wie sie ist.</translation>
    </message>
    <message>
        <source>Best for %1: %2.</source>
        <comment>budget, measures</comment>
        <translation>Das beste für %1: %2.</translation>
    </message>
    <message>
        <source>The candidate is %1.</source>
        <comment>measures</comment>
        <translation>Der Kandidat ist %1.</translation>
    </message>
    <message>
        <source>Not together with “%1”: one of them says so.</source>
        <translation>Nicht zusammen mit „%1“: Eine von beiden sagt es.</translation>
    </message>
    <message>
        <source>Not together with “%1”: both change %2.</source>
        <translation>Nicht zusammen mit „%1“: Beide ändern %2.</translation>
    </message>
    <message>
        <source>the line as it is</source>
        <translation>die Linie, wie sie ist</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the line</comment>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation>Gewinn je Stunde</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosten, %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>products</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>An hour of the line earns %2 with %1, its only product.</source>
        <comment>product, amount</comment>
        <translation>Eine Stunde der Linie bringt %2 mit %1, ihrem einzigen Produkt.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1: %2.</source>
        <translation>Eine Stunde der Linie bringt am meisten mit %1: %2.</translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation>Eine Stunde der Linie bringt am meisten mit %1, ohne relevante Differenz zwischen ihnen.</translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation>Mit welchem Produkt eine Stunde der Linie am meisten bringt, lässt sich noch nicht sagen: %1 sind nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <comment>material type, base units</comment>
        <translation>1 %1 sind %2</translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation>Deckungsbeiträge je Einheit gelten für eine Basiseinheit: %1.</translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but the line makes %5 of it against %6.</source>
        <translation>%1 lässt je Einheit mehr als %2 (%3 gegenüber %4), aber die Linie macht davon %5 gegenüber %6.</translation>
    </message>
    <message>
        <source>All shares are 0, so that there is no mix to tell of.</source>
        <translation>Alle Anteile sind 0, sodass von keinem Mix zu berichten ist.</translation>
    </message>
    <message>
        <source>The mix has no margin per hour: a product of it is not made at all.</source>
        <translation>Der Mix hat keinen Deckungsbeitrag je Stunde: Ein Produkt darin wird gar nicht gemacht.</translation>
    </message>
    <message>
        <source>A mix of %1 of the running time earns %2 an hour; no time is counted for changing over.</source>
        <translation>Ein Mix von %1 der Laufzeit bringt %2 in der Stunde; für das Umrüsten zählt keine Zeit.</translation>
    </message>
    <message>
        <source>A mix of %1 of the good units earns %2 an hour; no time is counted for changing over.</source>
        <translation>Ein Mix von %1 der guten Einheiten bringt %2 in der Stunde; für das Umrüsten zählt keine Zeit.</translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation>Die angegebenen Anteile ergeben nicht 100 %; sie werden als Teile ihrer Summe genommen.</translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation>Deckungsbeitrag je Einheit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.</source>
        <translation>Eine Zeile endet, sobald sie entschieden ist oder auch alle Schichten nichts entscheiden würden; %1 von %2 haben alle %3.</translation>
    </message>
    <message>
        <source>%1 is now %2. The intervals hold for all rows together.</source>
        <translation>%1 ist jetzt %2. Die Intervalle gelten für alle Zeilen zusammen.</translation>
    </message>
    <message>
        <source>Say under Products how many hours the line runs a year, to see what each is worth a year.</source>
        <translation>Sagen Sie unter Produkte, wie viele Stunden die Linie im Jahr läuft, um zu sehen, was jede im Jahr wert ist.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → auf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Effect on %1</source>
        <translation>Wirkung auf %1</translation>
    </message>
    <message>
        <source>Effect, %</source>
        <translation>Wirkung, %</translation>
    </message>
    <message>
        <source>Worth a year, %1</source>
        <translation>Wert im Jahr, %1</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau der Intervalle</translation>
    </message>
    <message>
        <source>what is now</source>
        <translation>der jetzige Stand</translation>
    </message>
    <message>
        <source>%1 %2: %3 a year. </source>
        <comment>change, its values, amount</comment>
        <translation>%1 %2: %3 im Jahr. </translation>
    </message>
    <message>
        <source>%1 shifts, ± at %2.</source>
        <translation>%1 Schichten, ± auf %2.</translation>
    </message>
    <message>
        <source>the present buffers</source>
        <translation>die jetzigen Puffer</translation>
    </message>
    <message>
        <source>never full</source>
        <translation>nie voll</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <comment>so many stops: too few</comment>
        <translation>Mittel: %1</translation>
    </message>
    <message>
        <source>Gain over the present</source>
        <translation>Gewinn gegenüber jetzt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Best split</source>
        <translation>Beste Aufteilung</translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation>Gleiche Aufteilung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translation>Gewinn, %</translation>
    </message>
    <message>
        <source>Searching; the values are exploratory.</source>
        <translation>Sucht; die Werte sind erkundend.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Each total&apos;s best split, run again on %1 fresh shifts.</source>
        <translation>Die beste Aufteilung jeder Summe, noch einmal auf %1 neuen Schichten gerechnet.</translation>
    </message>
    <message>
        <source>%1, as a fraction</source>
        <translation>%1, als Bruchteil</translation>
    </message>
    <message>
        <source>%1, per hour</source>
        <translation>%1, je Stunde</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, Sekunden</translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation>Gewinn im Jahr</translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation>Gewinn im Jahr, %1</translation>
    </message>
    <message>
        <source>%1
± at %2</source>
        <translation>%1
± auf %2</translation>
    </message>
    <message>
        <source>%1: interval from</source>
        <translation>%1: Intervall von</translation>
    </message>
    <message>
        <source>%1: interval to</source>
        <translation>%1: Intervall bis</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1: %2-Intervall von</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1: %2-Intervall bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Difference to now</source>
        <translation>Differenz zu jetzt</translation>
    </message>
    <message>
        <source>Difference to now
± at %1</source>
        <translation>Differenz zu jetzt
± auf %1</translation>
    </message>
    <message>
        <source>The first value with %1</source>
        <translation>Der erste Wert mit %1</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>kein Puffer</translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation>endloser Puffer</translation>
    </message>
    <message>
        <source>The best mean is %1, at %2. Points whose intervals overlap with it may be as good.</source>
        <translation>Das beste Mittel ist %1, bei %2. Punkte, deren Intervalle sich mit ihm überlappen, können ebenso gut sein.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie es jetzt ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln more</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 + %Ln weitere</numerusform>
            <numerusform>%1 + %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>exploratory, not confirmed</source>
        <translation>erkundend, nicht bestätigt</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>mit neuem Zufall</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; %3</source>
        <translation>%1 Schichten, Startwert %2; %3</translation>
    </message>
    <message>
        <source>%1 %2, to %3: %4</source>
        <comment>figure, mean, reference, difference</comment>
        <translation>%1 %2, zu %3: %4</translation>
    </message>
    <message>
        <source>From a comparison of %1 with %2:</source>
        <translation>Aus einem Vergleich von %1 mit %2:</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>From a sweep on %1, with %2:</source>
        <translation>Aus einer Variation auf %1, mit %2:</translation>
    </message>
    <message>
        <source>From a sensitivity study on %1, with %2:</source>
        <translation>Aus einer Sensitivitätsstudie auf %1, mit %2:</translation>
    </message>
    <message>
        <source>Buffers of %1 in all</source>
        <translation>Puffer von %1 insgesamt</translation>
    </message>
    <message>
        <source>From sizing all buffers of %1: the best split of %2, %3.</source>
        <translation>Aus der Auslegung aller Puffer von %1: die beste Aufteilung von %2, %3.</translation>
    </message>
    <message>
        <source>From the best measures for a budget, %1:</source>
        <translation>Aus den besten Maßnahmen für ein Budget, %1:</translation>
    </message>
    <message>
        <source>From a comparison of the products:</source>
        <translation>Aus einem Vergleich der Produkte:</translation>
    </message>
    <message>
        <source>There is no money without a product: choose the product that the line makes in its run settings.</source>
        <translation>Ohne Produkt gibt es kein Geld: Wählen Sie in den Laufeinstellungen das Produkt, das die Linie macht.</translation>
    </message>
    <message>
        <source>No scenario has an investment yet: say in its details what the change costs.</source>
        <translation>Noch hat kein Szenario eine Investition: Sagen Sie in seinen Angaben, was die Änderung kostet.</translation>
    </message>
    <message>
        <source>Tick at least one measure.</source>
        <translation>Kreuzen Sie mindestens eine Maßnahme an.</translation>
    </message>
    <message>
        <source>At most %1 measures can be chosen from; %2 are ticked.</source>
        <translation>Aus höchstens %1 Maßnahmen kann gewählt werden; %2 sind angekreuzt.</translation>
    </message>
    <message>
        <source>Enter the budget that there is for all measures together.</source>
        <translation>Geben Sie das Budget ein, das es für alle Maßnahmen zusammen gibt.</translation>
    </message>
    <message>
        <source>“%1” has another duration or warm-up than “%2”, so that the two cannot be compared. Give both the same in their run settings, or untick it.</source>
        <translation>„%1“ hat eine andere Dauer oder einen anderen Vorlauf als „%2“, sodass die beiden nicht verglichen werden können. Geben Sie beiden in ihren Laufeinstellungen dasselbe, oder nehmen Sie das Kreuz weg.</translation>
    </message>
    <message>
        <source>The budget of %1 is below the cheapest measure, “%2” at %3.</source>
        <translation>Das Budget von %1 liegt unter der billigsten Maßnahme, „%2“ für %3.</translation>
    </message>
    <message>
        <source>%1, %2 to %3 by %4</source>
        <translation>%1, %2 bis %3 in Schritten von %4</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Sweep: %1 over %2</source>
        <translation>Variation: %1 über %2</translation>
    </message>
    <message>
        <source>Sensitivity by %1 %: %2</source>
        <translation>Sensitivität um %1 %: %2</translation>
    </message>
    <message>
        <source>Buffer sizing: %1</source>
        <translation>Pufferauslegung: %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Best measures for %1</source>
        <translation>Beste Maßnahmen für %1</translation>
    </message>
    <message>
        <source>Product mix: %1 of the running time</source>
        <translation>Produktmix: %1 der Laufzeit</translation>
    </message>
    <message>
        <source>Product mix: %1 of the good units</source>
        <translation>Produktmix: %1 der guten Einheiten</translation>
    </message>
    <message>
        <source>“%1” has no stations yet.</source>
        <translation>„%1“ hat noch keine Stationen.</translation>
    </message>
    <message>
        <source>“%1” cannot run: %2</source>
        <translation>„%1“ kann nicht laufen: %2</translation>
    </message>
    <message>
        <source>There is no scenario yet to compare with the Baseline.</source>
        <translation>Es gibt noch kein Szenario, das mit der Basis verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Tick at least one scenario to compare with the reference.</source>
        <translation>Kreuzen Sie mindestens ein Szenario an, das mit der Referenz verglichen wird.</translation>
    </message>
    <message>
        <source>A comparison takes at most %1 at a time, the reference included; %2 are ticked.</source>
        <translation>Ein Vergleich nimmt höchstens %1 auf einmal, die Referenz eingeschlossen; %2 sind angekreuzt.</translation>
    </message>
    <message>
        <source>Choose a parameter, where its range begins and ends, and a step that leads from one to the other.</source>
        <translation>Wählen Sie einen Parameter, wo sein Bereich beginnt und endet, und eine Schrittweite, die von einem zum anderen führt.</translation>
    </message>
    <message>
        <source>A line of one station has no buffer to size.</source>
        <translation>Eine Linie mit einer Station hat keinen Puffer auszulegen.</translation>
    </message>
    <message>
        <source>The line has no product with a price: enter its products first (Edit, Products).</source>
        <translation>Die Linie hat kein Produkt mit einem Preis: Geben Sie zuerst ihre Produkte ein (Bearbeiten, Produkte).</translation>
    </message>
    <message>
        <source>All buffers unlimited</source>
        <translation>Alle Puffer unbegrenzt</translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation>%1 ohne Störungen</translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation>%1 ohne Kurzstopps</translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation>%1 ohne Falschausschleusung</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a station and a reason of stops</comment>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>a stop of the line or a calendar entry</comment>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation>%1 ohne Fehler</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a change of a value, the other changed value</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>the data allow no value of the range</source>
        <translation>die Daten lassen keinen Wert des Bereichs zu</translation>
    </message>
    <message>
        <source>the data allow all from %1 to the better end of the range and beyond</source>
        <translation>die Daten lassen alle von %1 bis zum besseren Ende des Bereichs und darüber hinaus zu</translation>
    </message>
    <message>
        <source>the data allow no other value of the range</source>
        <translation>die Daten lassen keinen anderen Wert des Bereichs zu</translation>
    </message>
    <message>
        <source>the data allow %1 to %2</source>
        <translation>die Daten lassen %1 bis %2 zu</translation>
    </message>
    <message>
        <source>No knee: “%1” gets worse, not better, towards the better end of the parameter.</source>
        <translation>Kein Knick: „%1“ wird zum besseren Ende des Parameters hin schlechter, nicht besser.</translation>
    </message>
    <message>
        <source>No knee: a single shift does not show what there is to gain.</source>
        <translation>Kein Knick: Eine einzelne Schicht zeigt nicht, was zu gewinnen ist.</translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain, as the interval of the whole change, %1, contains 0.</source>
        <translation>Kein Knick: Die Daten zeigen nicht, dass etwas zu gewinnen ist, weil das Intervall der ganzen Änderung, %1, die 0 enthält.</translation>
    </message>
    <message>
        <source>%1 of %2 shifts so far</source>
        <translation>bisher %1 von %2 Schichten</translation>
    </message>
    <message>
        <source>%1 + … + %2</source>
        <comment>first and last of several buffers</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 + … + %2</translation>
    </message>
    <message>
        <source>The data allow no smaller total.</source>
        <translation>Die Daten lassen keine kleinere Summe zu.</translation>
    </message>
    <message>
        <source>The data allow %1 to %2; on average %3 reach it.</source>
        <translation>Die Daten lassen %1 bis %2 zu; im Mittel erreichen es %3.</translation>
    </message>
    <message>
        <source>the best split is the equal one</source>
        <translation>die beste Aufteilung ist die gleiche</translation>
    </message>
    <message>
        <source>the equal split</source>
        <translation>die gleiche Aufteilung</translation>
    </message>
    <message>
        <source>best over equal: %1</source>
        <translation>beste gegenüber gleicher: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Platz</numerusform>
            <numerusform>%1 Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the gain</source>
        <translation>%1 des Gewinns</translation>
    </message>
    <message>
        <source>No knee in the range: no value reaches %1 of %2; %3.</source>
        <translation>Kein Knick im Bereich: Kein Wert erreicht %1 von %2; %3.</translation>
    </message>
    <message>
        <source>Knee: %1 of %2 at %3; %4.</source>
        <translation>Knick: %1 von %2 bei %3; %4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>values of a point, figure</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without this buffer it would be %1, with an endless one %2.</source>
        <translation>Ohne diesen Puffer wären es %1, mit einem endlosen %2.</translation>
    </message>
    <message>
        <source>At %1 it is %2, at %3 %4.</source>
        <translation>Bei %1 sind es %2, bei %3 %4.</translation>
    </message>
    <message>
        <source>No total up to %1 places reaches %2 with %3 confidence.</source>
        <translation>Keine Summe bis %1 Plätze erreicht %2 mit %3 Konfidenz.</translation>
    </message>
    <message>
        <source>%1 places are the smallest total that reaches %2 with %3 confidence.</source>
        <translation>%1 Plätze sind die kleinste Summe, die %2 mit %3 Konfidenz erreicht.</translation>
    </message>
    <message>
        <source>%1, per minute</source>
        <translation>%1, je Minute</translation>
    </message>
    <message>
        <source>the smallest total that reaches %1 with %2 confidence</source>
        <translation>die kleinste Summe, die %1 mit %2 Konfidenz erreicht</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1 %2 (%3).</source>
        <comment>how it was made, what it brings, from which shifts</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2 (%3).</translation>
    </message>
    <message>
        <source>Stopped before it was done; the values are exploratory.</source>
        <translation>Angehalten, bevor sie fertig war; die Werte sind erkundend.</translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save all tables as one workbook</source>
        <translation>Alle Tabellen als eine Arbeitsmappe speichern</translation>
    </message>
</context>
<context>
    <name>Tanks</name>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>protects %1</source>
        <translation>schützt %1</translation>
    </message>
    <message>
        <source>Buffer after %1</source>
        <translation>Puffer nach %1</translation>
    </message>
    <message>
        <source>Capacity 0: items are handed over directly.</source>
        <translation>Kapazität 0: Teile werden direkt übergeben.</translation>
    </message>
    <message>
        <source>%1 places taken (%2)</source>
        <translation>%1 Plätze belegt (%2)</translation>
    </message>
    <message>
        <source>When full it feeds the line for %1 at its rated pace.</source>
        <translation>Wenn er voll ist, versorgt er die Linie %1 lang bei ihrem Nenntempo.</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1 places</source>
        <translation>
            <numerusform>Basis: %1 Platz</numerusform>
            <numerusform>Basis: %1 Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the upper edge, or press + and −, to change the capacity.</source>
        <translation>Ziehen Sie die obere Kante, oder drücken Sie + und −, um die Kapazität zu ändern.</translation>
    </message>
    <message>
        <source>no places, items are handed over directly</source>
        <translation>keine Plätze, Teile werden direkt übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 Platz</numerusform>
            <numerusform>%1 Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 von %2 Plätzen belegt</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 Einheit</numerusform>
            <numerusform>%1 Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 Teil</numerusform>
            <numerusform>%1 Teile</numerusform>
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
        <translation>Mangel</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Kurzstopp</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Stau</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: name of a stop reason</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Items under way</source>
        <translation>Teile unterwegs</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time between failures</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>as speed</source>
        <comment>ideal speed</comment>
        <translation>wie das Tempo</translation>
    </message>
    <message>
        <source>at one free place</source>
        <comment>restart level</comment>
        <translation>bei einem freien Platz</translation>
    </message>
    <message>
        <source>never</source>
        <comment>interval between stops</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>once</source>
        <comment>repetition of a calendar entry</comment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>calendar entry</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameter without a value</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>as the station&apos;s speed</source>
        <translation>wie das Tempo der Station</translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>a reason of stops</comment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>never fails</source>
        <translation>fällt nie aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, currency</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation>%-Punkte</translation>
    </message>
    <message>
        <source>starved</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>im Mangel</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>down</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>gestört</translation>
    </message>
    <message>
        <source>jammed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>im Kurzstopp</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>im Stau</translation>
    </message>
    <message>
        <source>in changeover</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>beim Rüsten</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>state, behind a station&apos;s name</comment>
        <translation>geschlossen</translation>
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
        <translation>%1, dessen Datei nicht mehr da ist</translation>
    </message>
    <message>
        <source>other line “%1”</source>
        <translation>andere Linie „%1“</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>Linie „%1“</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>Szenario „%1“</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>Projekt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln Moment</numerusform>
            <numerusform>%Ln Momente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whose file is empty or cannot be read</source>
        <translation>%1, dessen Datei leer ist oder nicht gelesen werden kann</translation>
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
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionSearch</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Up and down choose, Enter does it, Escape closes.</source>
        <translation>Auf und Ab wählen, Eingabe führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation>Gefundene Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>an action that is switched on</comment>
        <translation>%1 (ein)</translation>
    </message>
    <message>
        <source>%1, not available</source>
        <comment>an action</comment>
        <translation>%1, nicht verfügbar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Find an action or a setting</source>
        <translation>Aktion oder Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>in den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CalendarPanel</name>
    <message>
        <source>break</source>
        <comment>name of a calendar entry</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>name of a calendar entry</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Vorlage „%1“</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>Basis: die Linie, wie sie heute ist</translation>
    </message>
    <message>
        <source>“%1”: another line</source>
        <translation>„%1“: eine andere Linie</translation>
    </message>
    <message>
        <source>Scenario “%1”; what it changes is marked</source>
        <translation>Szenario „%1“; was es ändert, ist markiert</translation>
    </message>
    <message>
        <source>“%1” has a problem, which stands beside its value.</source>
        <translation>„%1“ hat ein Problem, das neben seinem Wert steht.</translation>
    </message>
    <message>
        <source>&amp;Leave out of this scenario</source>
        <translation>&amp;Aus diesem Szenario auslassen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Reset to baseline</source>
        <translation>Auf die Basis zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>Schichten und Pausen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Choose an entry in the week or in the list to see and change its values.</source>
        <translation>Wählen Sie einen Eintrag in der Woche oder in der Liste, um seine Werte zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>The line is open around the clock. A calendar says when its stations stand still by plan: outside of the shifts, in breaks, for cleaning. Drag in the week to mark such a time, or begin with one of these:</source>
        <translation>Die Linie ist rund um die Uhr offen. Ein Kalender sagt, wann ihre Stationen nach Plan stehen: außerhalb der Schichten, in Pausen, zur Reinigung. Ziehen Sie in der Woche, um eine solche Zeit zu markieren, oder beginnen Sie mit einer von diesen:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
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
        <translation>Unterschiede zur Basis</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %Ln value(s)</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1, mit %Ln Wert</numerusform>
            <numerusform>%1, mit %Ln Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the baseline, %1 (Delete)</source>
        <translation>Zurück zur Basis, %1 (Entf)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartDocks</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartHeader</name>
    <message>
        <source>Show the whole shift</source>
        <translation>Die ganze Schicht zeigen</translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation>Dieses Diagramm speichern oder kopieren</translation>
    </message>
    <message>
        <source>Show the whole shift and all values, on axes that fit them (wheel or drag zooms, Shift and wheel pans; Ctrl and wheel, or the wheel over the numbers, zooms the values)</source>
        <translation>Die ganze Schicht und alle Werte zeigen, auf passenden Achsen (Mausrad oder Ziehen vergrößert, Umschalt und Mausrad verschiebt; Strg und Mausrad, oder das Mausrad über den Zahlen, vergrößert die Werte)</translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation>Welches Diagramm gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>&amp;Neues Diagramm</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartView</name>
    <message>
        <source>Chart without a result</source>
        <translation>Diagramm ohne Ergebnis</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>Zeilen des Diagramms</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CompareSettings</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Compared with it</source>
        <translation>Damit verglichen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A counter and the material that it counts: &quot;Puts out: Case&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1 is not possible at %2, which runs %3 cycles per hour.</source>
        <translation>%1 ist bei %2 nicht möglich, das %3 Zyklen je Stunde läuft.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterSection</name>
    <message>
        <source>As the plant counts it</source>
        <translation>Wie das Werk zählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter these values as the plant counts them: stops per running hour, minutes per stop, or a log</source>
        <translation>Geben Sie diese Werte ein, wie das Werk sie zählt: Stopps je Laufstunde, Minuten je Stopp oder ein Protokoll</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CsvOptionsDialog</name>
    <message>
        <source>Begin with a byte &amp;order mark</source>
        <translation>Mit einer &amp;Byte-Reihenfolge-Marke beginnen</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Durch Kommas getrennte Werte</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation>Punkt 1.5</translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation>Komma 1,5</translation>
    </message>
    <message>
        <source>By it Excel knows that the letters are UTF-8; other programs seldom need it.</source>
        <translation>An ihr erkennt Excel, dass die Buchstaben UTF-8 sind; andere Programme brauchen sie selten.</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As usual &amp;here</source>
        <translation>&amp;Wie hier üblich</translation>
    </message>
    <message>
        <source>What spreadsheets in your country open by themselves</source>
        <translation>Was Tabellenkalkulationen in Ihrem Land von selbst öffnen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::CurrencyEdit</name>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is no currency “%1”. Did you mean %2?</source>
        <translation>Es gibt keine Währung „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no currency “%1”, or more than one fits.</source>
        <translation>Es gibt keine Währung „%1“, oder mehr als eine passt.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DaysEdit</name>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramEditor</name>
    <message>
        <source>There is nothing to paste: the clipboard holds no text. Copy a station first.</source>
        <translation>Es gibt nichts einzufügen: Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst eine Station.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the text on the clipboard holds no stations.</source>
        <translation>Nichts wurde eingefügt: Der Text in der Zwischenablage enthält keine Stationen.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1 of the text on the clipboard: %2</source>
        <translation>Nichts wurde eingefügt. Zeile %1 des Textes in der Zwischenablage: %2</translation>
    </message>
    <message>
        <source>Nothing was pasted. The text on the clipboard: %1</source>
        <translation>Nichts wurde eingefügt. Der Text in der Zwischenablage: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramExport</name>
    <message>
        <source>At %1.</source>
        <translation>Zeitpunkt: %1.</translation>
    </message>
    <message>
        <source>Shift %1 of %2 at %3, seed %4; exploratory.</source>
        <comment>number, count, time, seed</comment>
        <translation>Schicht %1 von %2 um %3, Startwert %4; erkundend.</translation>
    </message>
    <message>
        <source>One moment of one simulated shift.</source>
        <translation>Ein Moment einer simulierten Schicht.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Stations and their parameters</source>
        <translation>Stationen und ihre Parameter</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation>Teile je Zyklus</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>%1 – diagram</source>
        <translation>%1 – Linienbild</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramScene</name>
    <message>
        <source>raw items</source>
        <translation>Rohteile</translation>
    </message>
    <message>
        <source>Source: there is always a raw item for the first station. Counted are the items taken.</source>
        <translation>Quelle: Für die erste Station gibt es immer ein Rohteil. Gezählt sind die genommenen Teile.</translation>
    </message>
    <message>
        <source>Finished items, delivered by the last station</source>
        <translation>Fertige Teile, ausgeliefert von der letzten Station</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Items that an inspection took out of the line</source>
        <translation>Teile, die eine Inspektion aus der Linie genommen hat</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramView</name>
    <message>
        <source>Diagram of the line</source>
        <translation>Bild der Linie</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>%1 of %2 shifts differ</source>
        <translation>%1 von %2 Schichten verschieden</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation>sicher, aber nicht relevant</translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation>keine relevante Differenz</translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation>noch nicht genug Daten</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>More shifts are being simulated; it is too early for a verdict.</source>
        <translation>Weitere Schichten werden simuliert; für ein Urteil ist es zu früh.</translation>
    </message>
    <message>
        <source>Agrees exactly with %1 in every shift simulated; %2.</source>
        <comment>at most so many can differ</comment>
        <translation>Stimmt in jeder simulierten Schicht genau mit %1 überein; %2.</translation>
    </message>
    <message>
        <source>Only %1 of %2 shifts differ: too few for a verdict.</source>
        <translation>Nur %1 von %2 Schichten sind verschieden: zu wenige für ein Urteil.</translation>
    </message>
    <message>
        <source>Better than %1: the interval excludes 0.</source>
        <translation>Besser als %1: Das Intervall schließt die 0 aus.</translation>
    </message>
    <message>
        <source>Worse than %1: the interval excludes 0.</source>
        <translation>Schlechter als %1: Das Intervall schließt die 0 aus.</translation>
    </message>
    <message>
        <source>Different from %1: the interval excludes 0.</source>
        <translation>Verschieden von %1: Das Intervall schließt die 0 aus.</translation>
    </message>
    <message>
        <source>There is a difference to %1, but too small to be relevant: the interval lies within ±%2.</source>
        <translation>Es gibt eine Differenz zu %1, aber zu klein, um relevant zu sein: Das Intervall liegt innerhalb von ±%2.</translation>
    </message>
    <message>
        <source>No relevant difference to %1: the interval lies within ±%2.</source>
        <translation>Keine relevante Differenz zu %1: Das Intervall liegt innerhalb von ±%2.</translation>
    </message>
    <message>
        <source>Not enough evidence for a difference to %1.</source>
        <translation>Nicht genug Daten für eine Differenz zu %1.</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>die Basis</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s)</source>
        <translation>
            <numerusform>in der einen Schicht gleich</numerusform>
            <numerusform>in allen %Ln Schichten gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference in this shift</source>
        <translation>keine Differenz in dieser Schicht</translation>
    </message>
    <message>
        <source>In this one shift; another shift may show the opposite.</source>
        <translation>In dieser einen Schicht; eine andere kann das Gegenteil zeigen.</translation>
    </message>
    <message>
        <source>± of the difference at %1</source>
        <translation>± der Differenz auf %1</translation>
    </message>
    <message>
        <source>± of the difference at %1, as this is verdict %2 on growing data</source>
        <translation>± der Differenz auf %1, weil dies Urteil %2 auf wachsenden Daten ist</translation>
    </message>
    <message>
        <source>the same luck for both: as sure as with %1 times as many shifts</source>
        <translation>derselbe Zufall für beide: so sicher wie mit %1-mal so vielen Schichten</translation>
    </message>
    <message>
        <source>relevant from %1</source>
        <translation>relevant ab %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, so many stops: too few</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The interval hangs on few stops: %1.</source>
        <comment>so many: too few</comment>
        <translation>Das Intervall hängt an wenigen Stopps: %1.</translation>
    </message>
    <message>
        <source>shifts %1 … %2</source>
        <translation>Schichten %1 … %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::DrawingView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There is no picture of this study.</source>
        <translation>Von dieser Studie gibt es kein Bild.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message>
        <source>At a time of day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>After minutes of the run</source>
        <translation>Nach Minuten des Laufs</translation>
    </message>
    <message>
        <source>once only</source>
        <translation>nur einmal</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Begin of %1</source>
        <translation>Beginn von %1</translation>
    </message>
    <message>
        <source>This scenario leaves “%1” out: %2.</source>
        <comment>an entry, when it is</comment>
        <translation>Dieses Szenario lässt „%1“ aus: %2.</translation>
    </message>
    <message>
        <source>Of the baseline, where it can be renamed for all scenarios.</source>
        <translation>Aus der Basis, wo es für alle Szenarien umbenannt werden kann.</translation>
    </message>
    <message>
        <source>Not in the scheduled time: the OEE leaves it out.</source>
        <translation>Nicht in der geplanten Zeit: Die OEE lässt es aus.</translation>
    </message>
    <message>
        <source>In the scheduled time: it lowers availability.</source>
        <translation>In der geplanten Zeit: Es mindert die Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Without a length it closes nothing.</source>
        <translation>Ohne Dauer schließt es nichts.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>day, time</comment>
        <translation>bis %1 %2</translation>
    </message>
    <message>
        <source>until %1 on the day after</source>
        <translation>bis %1 am Tag danach</translation>
    </message>
    <message numerus="yes">
        <source>until %1, %Ln day(s) later</source>
        <translation>
            <numerusform>bis %1, %Ln Tag später</numerusform>
            <numerusform>bis %1, %Ln Tage später</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>after %1 of the run</source>
        <translation>nach %1 des Laufs</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryList</name>
    <message>
        <source>left out by this scenario</source>
        <translation>von diesem Szenario ausgelassen</translation>
    </message>
    <message>
        <source>added by this scenario</source>
        <translation>von diesem Szenario hinzugefügt</translation>
    </message>
    <message>
        <source>changed by this scenario</source>
        <translation>von diesem Szenario geändert</translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation>Einträge des Kalenders</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %Ln fresh shift(s)</source>
        <translation>
            <numerusform>Bestätigt auf %Ln neuen Schicht</numerusform>
            <numerusform>Bestätigt auf %Ln neuen Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <comment>so far</comment>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulated shift(s)</source>
        <translation>
            <numerusform>%Ln simulierte Schicht</numerusform>
            <numerusform>%Ln simulierte Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Erkundend: %Ln Schicht</numerusform>
            <numerusform>Erkundend: %Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <comment>length of a shift</comment>
        <translation>Schicht von %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>losses of the exploring shifts</source>
        <translation>Verluste der erkundenden Schichten</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>Die Linie hat noch keine Stationen.</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>Die Linie kann so nicht laufen: %1</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 %-Punkte</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller change(s)</source>
        <translation>
            <numerusform>%Ln kleinere Änderung</numerusform>
            <numerusform>%Ln kleinere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller loss(es)</source>
        <translation>
            <numerusform>%Ln kleinerer Verlust</numerusform>
            <numerusform>%Ln kleinere Verluste</numerusform>
        </translation>
    </message>
    <message>
        <source>± at %1: simulation luck only, not the uncertainty of the input data</source>
        <translation>± auf %1: nur der Zufall der Simulation, nicht die Unsicherheit der Eingabedaten</translation>
    </message>
    <message>
        <source>± at %1, of differences at %2: simulation luck only, not the uncertainty of the input data</source>
        <translation>± auf %1, von Differenzen auf %2: nur der Zufall der Simulation, nicht die Unsicherheit der Eingabedaten</translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message>
        <source>What is edited</source>
        <translation>Was bearbeitet wird</translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation>Alle Szenarien</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln change(s))</source>
        <translation>
            <numerusform>%1 (%Ln Änderung)</numerusform>
            <numerusform>%1 (%Ln Änderungen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the scenario %1</source>
        <translation>Das Szenario %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the other line %1</source>
        <translation>Die andere Linie %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the baseline</source>
        <translation>Die Basis bearbeiten</translation>
    </message>
    <message>
        <source>Edit the scenario “%1”: changes are kept beside the baseline, which stays as it is</source>
        <translation>Das Szenario „%1“ bearbeiten: Änderungen werden neben der Basis gehalten, die bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Edit the other line “%1”: today’s line stays as it is</source>
        <translation>Die andere Linie „%1“ bearbeiten: Die heutige Linie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Edit the baseline itself: the line as it is today</source>
        <translation>Die Basis selbst bearbeiten: die Linie, wie sie heute ist</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln Szenario</numerusform>
            <numerusform>%Ln Szenarien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExcludesEdit</name>
    <message>
        <source>none</source>
        <comment>scenarios</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExportMenu</name>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as s&amp;lide</source>
        <translation>Als Fo&amp;lie kopieren</translation>
    </message>
    <message>
        <source>Save as sl&amp;ide</source>
        <translation>Als Fol&amp;ie speichern</translation>
    </message>
    <message>
        <source>&amp;Print picture…</source>
        <translation>Bild &amp;drucken…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation>Tabelle k&amp;opieren</translation>
    </message>
    <message>
        <source>P&amp;rint table…</source>
        <translation>Tabelle d&amp;rucken…</translation>
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
        <translation>Als Ta&amp;belle anzeigen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldNotes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what is wrong with it</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldRow</name>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Zurück zur Basis, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureContents</name>
    <message>
        <source>of %1 rated in scheduled time</source>
        <comment>rated output per hour</comment>
        <translation>von %1 Nennausbringung in geplanter Zeit</translation>
    </message>
    <message>
        <source>= %1 of %2 rated</source>
        <comment>output per hour, rated output per hour</comment>
        <translation>= %1 von %2 Nennausbringung</translation>
    </message>
    <message>
        <source>scheduled time differs</source>
        <translation>geplante Zeit verschieden</translation>
    </message>
    <message>
        <source>The scheduled time differs from the baseline&apos;s, so that the two are of other hours; TEEP is of all hours in both.</source>
        <translation>Die geplante Zeit unterscheidet sich von der der Basis, sodass die beiden von anderen Stunden sind; TEEP ist in beiden von allen Stunden.</translation>
    </message>
    <message>
        <source>Exploratory: the same shifts served to find this scenario. Confirm it on fresh ones.</source>
        <translation>Erkundend: Dieselben Schichten dienten dazu, dieses Szenario zu finden. Bestätigen Sie es auf neuen.</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>bestätigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation>
            <numerusform>Auf %Ln neuen Schicht, nach der nichts gewählt wurde; ± auf %1.</numerusform>
            <numerusform>Auf %Ln neuen Schichten, nach denen nichts gewählt wurde; ± auf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>set by the calendar, in every shift the same</source>
        <comment>the loading</comment>
        <translation>vom Kalender bestimmt, in jeder Schicht gleich</translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected.</source>
        <comment>a station</comment>
        <translation>Ausbringung: gute Einheiten, die %1 gesammelt hat.</translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1.</source>
        <comment>a station</comment>
        <translation>Ausbringung: ausgelieferte gute Einheiten, in ganzen Ausgaben von %1.</translation>
    </message>
    <message>
        <source>Output: good units delivered.</source>
        <translation>Ausbringung: ausgelieferte gute Einheiten.</translation>
    </message>
    <message>
        <source>Not scheduled, and so left out: %1.</source>
        <translation>Nicht geplant und deshalb ausgelassen: %1.</translation>
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
        <translation>%-Punkte</translation>
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
            <numerusform>%1 Einheit</numerusform>
            <numerusform>%1 Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 Teil</numerusform>
            <numerusform>%1 Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <comment>a figure</comment>
        <translation>%1, in allen gleich</translation>
    </message>
    <message>
        <source>at most %1 can differ</source>
        <comment>percent of shifts</comment>
        <translation>höchstens %1 können verschieden sein</translation>
    </message>
    <message numerus="yes">
        <source>the same in all %Ln shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation>
            <numerusform>in der einen Schicht gleich; %1</numerusform>
            <numerusform>in allen %Ln Schichten gleich; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln Stopp</numerusform>
            <numerusform>%Ln Stopps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: too few</source>
        <comment>so many stops, so many shifts</comment>
        <translation>%1 in %2: zu wenige</translation>
    </message>
    <message>
        <source>%1 of %2 in %3: too few</source>
        <comment>so many stops, station and reason, so many shifts</comment>
        <translation>%1 von %2 in %3: zu wenige</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileNotices</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program.</source>
        <translation>
            <numerusform>%1 wurde von einem anderen Programm geändert.</numerusform>
            <numerusform>%1 wurden von einem anderen Programm geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You have changes of your own, too.</source>
        <translation>%1 Auch Sie haben Änderungen.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Reload, losing mine</source>
        <translation>Neu laden, meine verlieren</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer there. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 ist nicht mehr da. Was Sie sehen, ist noch vollständig; speichern Sie, um es zu behalten.</numerusform>
            <numerusform>%1 sind nicht mehr da. Was Sie sehen, ist noch vollständig; speichern Sie, um es zu behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty or can no longer be read. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 ist leer oder kann nicht mehr gelesen werden. Was Sie sehen, ist noch vollständig; speichern Sie es, um es zu behalten.</numerusform>
            <numerusform>%1 sind leer oder können nicht mehr gelesen werden. Was Sie sehen, ist noch vollständig; speichern Sie es, um es zu behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileOpening</name>
    <message>
        <source>Opened is %1 with what belongs to its line. Not opened: %2</source>
        <translation>Geöffnet ist %1 mit dem, was zu seiner Linie gehört. Nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>Where is “%1”, which “%2” needs?</source>
        <translation>Wo ist „%1“, das „%2“ braucht?</translation>
    </message>
    <message>
        <source>This belongs to the project “%1”.</source>
        <translation>Dies gehört zum Projekt „%1“.</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln scenario(s) of this line beside it.</source>
        <translation>
            <numerusform>Daneben liegt %Ln Szenario dieser Linie.</numerusform>
            <numerusform>Daneben liegen %Ln Szenarien dieser Linie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them, too</source>
        <translation>Auch öffnen</translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation>Ein Projekt, eine Linie oder Szenarien öffnen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Linie</translation>
    </message>
    <message>
        <source>Add scenarios of this line</source>
        <translation>Szenarien dieser Linie hinzufügen</translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation>%1 ist schon geöffnet.</translation>
    </message>
    <message>
        <source>%1 is a line, not a scenario. To see it, use “Open”.</source>
        <translation>%1 ist eine Linie, kein Szenario. Um sie zu sehen, nehmen Sie „Öffnen“.</translation>
    </message>
    <message>
        <source>%1 was not added: it belongs to another line than “%2”.</source>
        <translation>%1 wurde nicht hinzugefügt: Es gehört zu einer anderen Linie als „%2“.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileSaving</name>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>access list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>There are no changes to save</source>
        <translation>Es gibt keine Änderungen zu speichern</translation>
    </message>
    <message>
        <source>Save a copy of the scenario “%1”</source>
        <translation>Eine Kopie des Szenarios „%1“ speichern</translation>
    </message>
    <message>
        <source>Save a copy of the line “%1”</source>
        <translation>Eine Kopie der Linie „%1“ speichern</translation>
    </message>
    <message>
        <source>LineTwin files</source>
        <translation>LineTwin-Dateien</translation>
    </message>
    <message>
        <source>This file is open. A copy needs another name.</source>
        <translation>Diese Datei ist geöffnet. Eine Kopie braucht einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved a copy of “%1” with its line: %2</source>
        <translation>Eine Kopie von „%1“ mit seiner Linie wurde gespeichert: %2</translation>
    </message>
    <message>
        <source>Saved a copy of “%1”: %2</source>
        <translation>Eine Kopie von „%1“ wurde gespeichert: %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 was saved, but the system did not let its %2 be kept.</source>
        <translation>%1 wurde gespeichert, aber das System ließ nicht zu, %2 beizubehalten.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving %1. The disk is slow.</source>
        <translation>%1 wird gespeichert. Der Datenträger ist langsam.</translation>
    </message>
    <message>
        <source>&amp;Back to work</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileWriter</name>
    <message>
        <source>“%1” was changed by another program while it was being saved.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, während es gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::FindingsPanel</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Copy the whole list as text</source>
        <translation>Die ganze Liste als Text kopieren</translation>
    </message>
    <message>
        <source>Remove what the scenario changes at a station that is not in the line</source>
        <translation>Entfernen, was das Szenario an einer Station ändert, die nicht in der Linie ist</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Remove the changes at “%1”</source>
        <translation>Die Änderungen an „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideHits</name>
    <message>
        <source>Found in the guide</source>
        <translation>Im Handbuch gefunden</translation>
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
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>Nichts im Handbuch enthält alle diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message>
        <source>No cycle of “%1” ends within the shift: one takes %2.</source>
        <translation>Kein Zyklus von „%1“ endet innerhalb der Schicht: Einer dauert %2.</translation>
    </message>
    <message>
        <source>No difference to the baseline in this shift.</source>
        <translation>Keine Differenz zur Basis in dieser Schicht.</translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s); %1.</source>
        <translation>
            <numerusform>In der einen Schicht dasselbe wie die Basis; %1.</numerusform>
            <numerusform>In allen %Ln Schichten dasselbe wie die Basis; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s) so far.</source>
        <translation>
            <numerusform>Bisher in der einen Schicht dasselbe wie die Basis.</numerusform>
            <numerusform>Bisher in allen %Ln Schichten dasselbe wie die Basis.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲▼ compares with the baseline on the same luck, ± at %1.</source>
        <translation>▲▼ vergleicht mit der Basis bei gleichem Zufall, ± auf %1.</translation>
    </message>
    <message>
        <source>What is confirmed has its ± at %1.</source>
        <translation>Was bestätigt ist, hat sein ± auf %1.</translation>
    </message>
    <message>
        <source>± is the %1 interval of the mean: simulation luck only, not the uncertainty of the input data.</source>
        <translation>± ist das Intervall des Mittels auf %1: nur der Zufall der Simulation, nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::InvestmentSection</name>
    <message>
        <source>add up</source>
        <translation>addieren sich</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>How long the line runs a year with this change; without, as the line says.</source>
        <translation>Wie lange die Linie mit dieser Änderung im Jahr läuft; ohne Angabe, was die Linie sagt.</translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation>Nutzungsdauer, Jahre</translation>
    </message>
    <message>
        <source>For how long the gain is had; with it the net present value is told.</source>
        <translation>Wie lange der Gewinn besteht; damit wird der Kapitalwert genannt.</translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation>Zinssatz, %</translation>
    </message>
    <message>
        <source>A year. Has an effect with a life only.</source>
        <translation>Im Jahr. Wirkt nur mit einer Nutzungsdauer.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>What the change costs once. Comparisons then tell when it has paid back. In files: investment.cost.</source>
        <translation>Was die Änderung einmalig kostet. Vergleiche sagen dann, wann sie bezahlt ist. In Dateien: investment.cost.</translation>
    </message>
    <message>
        <source>as the line</source>
        <comment>operating hours</comment>
        <translation>wie die Linie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>life, discount rate</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 In Dateien: %2.</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Scenarios that cannot be chosen with this one when the best set is sought. In files: investment.excludes.</source>
        <translation>Szenarien, die nicht zusammen mit diesem gewählt werden können, wenn das beste Paket gesucht wird. In Dateien: investment.excludes.</translation>
    </message>
    <message>
        <source>Adds to other measures on the same values</source>
        <translation>Addiert sich zu anderen Maßnahmen auf dieselben Werte</translation>
    </message>
    <message>
        <source>Same values</source>
        <translation>Gleiche Werte</translation>
    </message>
    <message>
        <source>Measures that touch the same value exclude each other, unless each says this: then their ratios to the baseline are multiplied. In files: investment.combine.</source>
        <translation>Maßnahmen, die denselben Wert ändern, schließen sich gegenseitig aus, es sei denn, jede sagt dies: Dann werden ihre Verhältnisse zur Basis multipliziert. In Dateien: investment.combine.</translation>
    </message>
    <message>
        <source>Fold the investment away</source>
        <translation>Die Investition einklappen</translation>
    </message>
    <message>
        <source>What the change costs once, to tell when it pays back</source>
        <translation>Was die Änderung einmalig kostet, um zu sagen, wann sie bezahlt ist</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation>Investition: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Picture and table of what is kept, and a way to remove it</source>
        <translation>Bild und Tabelle dessen, was behalten ist, und ein Weg, es zu entfernen</translation>
    </message>
    <message>
        <source>Kept from %1: %2</source>
        <translation>Behalten vom %1: %2</translation>
    </message>
    <message>
        <source>Kept with the project</source>
        <translation>Mit dem Projekt behalten</translation>
    </message>
    <message>
        <source>Not kept with the project</source>
        <translation>Nicht mit dem Projekt behalten</translation>
    </message>
    <message>
        <source>Kept with the project once that is saved</source>
        <translation>Mit dem Projekt behalten, sobald es gespeichert ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln frühere</numerusform>
            <numerusform>%Ln frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptStudiesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>Behaltene Studien</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>It is no longer kept with the project.</source>
        <translation>Sie wird nicht mehr mit dem Projekt behalten.</translation>
    </message>
    <message>
        <source>The line or a scenario has changed since: this study is older than the model.</source>
        <translation>Die Linie oder ein Szenario hat sich seither geändert: Diese Studie ist älter als das Modell.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Bild und Tabelle speichern oder kopieren</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptWords</name>
    <message>
        <source>d MMM</source>
        <comment>date without the year, as Qt writes formats</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes formats</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; confirmed on fresh luck</source>
        <translation>%1 Schichten, Startwert %2; mit neuem Zufall bestätigt</translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; exploratory</source>
        <translation>%1 Schichten, Startwert %2; erkundend</translation>
    </message>
    <message>
        <source>Run on %1: %2. %3.</source>
        <translation>Gerechnet am %1: %2. %3.</translation>
    </message>
    <message>
        <source>%1 By LineTwin %2.</source>
        <translation>%1 Von LineTwin %2.</translation>
    </message>
    <message>
        <source>older than the model</source>
        <translation>älter als das Modell</translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeyFigureCard</name>
    <message>
        <source>&lt;p&gt;One shift in ten is below the first number, another one in ten above the second.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine von zehn Schichten liegt unter der ersten Zahl, eine weitere von zehn über der zweiten.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LabelledQuantity</name>
    <message>
        <source>%1, in %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineMoney</name>
    <message>
        <source>Operating hours a year, in h</source>
        <translation>Betriebsstunden im Jahr, in h</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation>Betriebsstunden im Jahr</translation>
    </message>
    <message>
        <source>In which all prices and costs of the line are. Type its letters or a part of its name. In files: currency.</source>
        <translation>In der alle Preise und Kosten der Linie stehen. Tippen Sie ihre Buchstaben oder einen Teil ihres Namens. In Dateien: currency.</translation>
    </message>
    <message>
        <source>How long the line runs a year: makes money per year of money per hour. In files: operating_hours_per_year.</source>
        <translation>Wie lange die Linie im Jahr läuft: macht aus Geld je Stunde Geld im Jahr. In Dateien: operating_hours_per_year.</translation>
    </message>
    <message>
        <source>Without them money is shown per run and per hour, not per year.</source>
        <translation>Ohne sie wird Geld je Lauf und je Stunde gezeigt, nicht je Jahr.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineNotices</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try as another line</source>
        <translation>Als andere Linie ausprobieren</translation>
    </message>
    <message>
        <source>The line itself changed, for “%1” and all its scenarios.</source>
        <translation>Die Linie selbst wurde geändert, für „%1“ und alle ihre Szenarien.</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare the change with it, try it as another line.</source>
        <translation>Sie ändern die Linie, wie sie heute ist. Um die Änderung mit ihr zu vergleichen, probieren Sie sie als andere Linie aus.</translation>
    </message>
    <message>
        <source>The line itself changed, for the Baseline and all scenarios.</source>
        <translation>Die Linie selbst wurde geändert, für die Basis und alle Szenarien.</translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare these changes with it, make them a what-if.</source>
        <translation>Sie ändern die Linie, wie sie heute ist. Um diese Änderungen mit ihr zu vergleichen, machen Sie ein Was-wäre-wenn daraus.</translation>
    </message>
    <message>
        <source>Make them a what-if</source>
        <translation>Was-wäre-wenn daraus machen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineSettingsEditor</name>
    <message>
        <source>Name</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name of the line. In files: name.</source>
        <translation>Der Name der Linie. In Dateien: name.</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Taktgeber</translation>
    </message>
    <message>
        <source>The station that sets the line&apos;s pace: the line&apos;s OEE is measured against it, the same for every scenario. Automatic: the one with the smallest rated speed. In files: constraint.</source>
        <translation>Die Station, die das Tempo der Linie bestimmt: An ihr wird die OEE der Linie gemessen, für jedes Szenario dieselbe. Automatisch: die mit dem kleinsten Nenntempo. In Dateien: constraint.</translation>
    </message>
    <message>
        <source>Real good units</source>
        <translation>Wirkliche gute Einheiten</translation>
    </message>
    <message>
        <source>Real OEE</source>
        <translation>Wirkliche OEE</translation>
    </message>
    <message>
        <source>OEE of the real line, measured against the constraint&apos;s rated speed over all scheduled time. In percent: 74, or 37/50; 0.74 means 0.74 %. In files: observed.oee.</source>
        <translation>OEE der wirklichen Linie, gemessen am Nenntempo des Taktgebers über alle geplante Zeit. In Prozent: 74, oder 37/50; 0.74 bedeutet 0,74 %. In Dateien: observed.oee.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Stands in the editor of a figure that nobody has measured</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Forget this figure</source>
        <translation>Diese Zahl vergessen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Pace at which the real line delivered good units. The figures show how far the model is from it; no result depends on it. In files: observed.good_units_per_hour.</source>
        <translation>Tempo, in dem die wirkliche Linie gute Einheiten ausgeliefert hat. Die Kennzahlen zeigen, wie weit das Modell davon entfernt ist; kein Ergebnis hängt davon ab. In Dateien: observed.good_units_per_hour.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Shown: %1 to %2.</source>
        <translation>Gezeigt: %1 bis %2.</translation>
    </message>
    <message>
        <source>Shown: %1 to %2 since its start, h:mm.</source>
        <translation>Gezeigt: %1 bis %2 seit Beginn, h:mm.</translation>
    </message>
    <message>
        <source>There is nothing to draw: the line has no stations yet.</source>
        <translation>Es gibt nichts zu zeichnen: Die Linie hat noch keine Stationen.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveRunner</name>
    <message>
        <source>This run is too long to keep every event, so playback shows it every %1. The figures count everything.</source>
        <translation>Dieser Lauf ist zu lang, um jedes Ereignis zu behalten, deshalb zeigt ihn die Wiedergabe alle %1. Die Kennzahlen zählen alles.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Shorten it, or ask for fewer shifts.</source>
        <translation>Für diesen Lauf gibt es nicht genug Speicher. Kürzen Sie ihn, oder verlangen Sie weniger Schichten.</translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation>Der Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LogEntry</name>
    <message>
        <source>From a log</source>
        <translation>Aus einem Protokoll</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Diese Werte übernehmen</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Gelaufene Zyklen</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>Zyklen, die die Station in der Zeit des Protokolls gemacht hat.</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Laufstunden</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>Stunden, die die Station lief; Warten und Stillstand zählen nicht.</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Kurzstopps</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>Wie viele Stopps das Protokoll zählt.</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>Minuten Stillstand</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>Wie lange diese Stopps insgesamt dauerten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Füllen Sie alle drei aus.</translation>
    </message>
    <message>
        <source>No station can have counted that: at most one stop a cycle, and minutes only with stops.</source>
        <translation>So kann keine Station gezählt haben: höchstens ein Stopp je Zyklus, und Minuten nur mit Stopps.</translation>
    </message>
    <message>
        <source>jams from a log</source>
        <translation>Kurzstopps aus einem Protokoll</translation>
    </message>
    <message>
        <source>breakdowns from a log</source>
        <translation>Störungen aus einem Protokoll</translation>
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
        <translation>Verluste in Prozent der geplanten Zeit</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Losses in minutes</source>
        <translation>Verluste in Minuten</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Losses in units that could have been made</source>
        <translation>Verluste in Einheiten, die hätten gemacht werden können</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What the losses cost, and what margin is left</source>
        <translation>Was die Verluste kosten und welcher Deckungsbeitrag bleibt</translation>
    </message>
    <message>
        <source>Losses from scheduled time to good product</source>
        <translation>Verluste von der geplanten Zeit bis zum guten Produkt</translation>
    </message>
    <message>
        <source>Go to the longest stop</source>
        <translation>Zum längsten Stopp gehen</translation>
    </message>
    <message>
        <source>Where the margin of %1 at its rated pace goes, a run</source>
        <translation>Wohin der Deckungsbeitrag von %1 bei Nenntempo geht, je Lauf</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>Wohin die Zeit von %1 geht</translation>
    </message>
    <message>
        <source>%1: not in the shift that is played</source>
        <translation>%1: nicht in der Schicht, die abgespielt wird</translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossTableModel</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 Einheit</numerusform>
            <numerusform>%1 Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the name of its reason: &quot;jammed (glue)&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation>Deckungsbeitrag bei Nenntempo</translation>
    </message>
    <message>
        <source>Output, not sold</source>
        <translation>Ausgebracht, nicht verkauft</translation>
    </message>
    <message>
        <source>Made, not sold</source>
        <translation>Gemacht, nicht verkauft</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Deckungsbeitrag</translation>
    </message>
    <message>
        <source>%1 would be the margin if %2 made good units at its rated pace all the time.</source>
        <translation>%1 wäre der Deckungsbeitrag, wenn %2 die ganze Zeit bei Nenntempo gute Einheiten machte.</translation>
    </message>
    <message>
        <source>%1: good units that were output in what could not be sold, as a container that is defective or not delivered yet.</source>
        <translation>%1: gute Einheiten, die in etwas ausgebracht wurden, was nicht verkauft werden konnte, etwa in einem Gebinde, das fehlerhaft oder noch nicht ausgeliefert ist.</translation>
    </message>
    <message>
        <source>%1: material and conversion of units that were made and not sold: rejected, defective or still in the line.</source>
        <translation>%1: Material und Fertigung von Einheiten, die gemacht und nicht verkauft wurden: ausgeschleust, fehlerhaft oder noch in der Linie.</translation>
    </message>
    <message>
        <source>%1 is the margin that is left.</source>
        <translation>%1 ist der Deckungsbeitrag, der bleibt.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Scheduled time</source>
        <translation>Geplante Zeit</translation>
    </message>
    <message>
        <source>Good product</source>
        <translation>Gutes Produkt</translation>
    </message>
    <message>
        <source>Shipped defective</source>
        <translation>Fehlerhaft ausgeliefert</translation>
    </message>
    <message>
        <source>Rejected though good: %1</source>
        <translation>Ausgeschleust, obwohl gut: %1</translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation>Anderswo ausgeschleust</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Ausgeschleust: %1</translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation>Langsame Zyklen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Down: other reasons</source>
        <translation>Gestört: andere Gründe</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Gestört: %1</translation>
    </message>
    <message>
        <source>Jammed: other reasons</source>
        <translation>Kurzstopp: andere Gründe</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Kurzstopps</translation>
    </message>
    <message>
        <source>Jammed: %1</source>
        <translation>Kurzstopp: %1</translation>
    </message>
    <message>
        <source>In changeover: other reasons</source>
        <translation>Beim Rüsten: andere Gründe</translation>
    </message>
    <message>
        <source>Changeovers</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>In changeover: %1</source>
        <translation>Beim Rüsten: %1</translation>
    </message>
    <message>
        <source>Closed: other reasons</source>
        <translation>Geschlossen: andere Gründe</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Starved: other causes</source>
        <extracomment>A loss and what caused it: &quot;Starved: Filler jammed&quot;</extracomment>
        <translation>Mangel: andere Ursachen</translation>
    </message>
    <message>
        <source>Starved: %1 %2</source>
        <translation>Mangel: %1 %2</translation>
    </message>
    <message>
        <source>Blocked: other causes</source>
        <translation>Stau: andere Ursachen</translation>
    </message>
    <message>
        <source>Blocked: %1 %2</source>
        <translation>Stau: %1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 %-Punkte</translation>
    </message>
    <message>
        <source>%1: %2 of margin, that of the units which %3 would have made.</source>
        <comment>a loss</comment>
        <translation>%1: %2 Deckungsbeitrag, der der Einheiten, die %3 gemacht hätte.</translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that %4 could make.</source>
        <translation>%1: %2 von %3, die %4 machen könnte.</translation>
    </message>
    <message>
        <source>%1: %2 of %3&apos;s time.</source>
        <translation>%1: %2 der Zeit von %3.</translation>
    </message>
    <message>
        <source>%2 did not make %1, blocked because %3 was %4.</source>
        <translation>%2 machte %1 nicht, im Stau, weil %3 im Zustand „%4“ war.</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was blocked because %3 was %4.</source>
        <translation>%1 der Zeit von %2 war Stau, weil %3 im Zustand „%4“ war.</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because %3 was %4.</source>
        <translation>%2 machte %1 nicht, mit Mangel, weil %3 im Zustand „%4“ war.</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because %3 was %4.</source>
        <translation>%1 der Zeit von %2 war Mangel, weil %3 im Zustand „%4“ war.</translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because items from %3 were still under way.</source>
        <translation>%2 machte %1 nicht, mit Mangel, weil Teile von %3 noch unterwegs waren.</translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because items from %3 were still under way.</source>
        <translation>%1 der Zeit von %2 war Mangel, weil Teile von %3 noch unterwegs waren.</translation>
    </message>
    <message>
        <source>All the time, in which %1 could make %2 at its ideal pace.</source>
        <translation>Die gesamte Zeit, in der %1 bei idealem Tempo %2 machen könnte.</translation>
    </message>
    <message>
        <source>The scheduled time, in which %1 could make %2 at its ideal pace.</source>
        <translation>Die geplante Zeit, in der %1 bei idealem Tempo %2 machen könnte.</translation>
    </message>
    <message>
        <source>Difference to the baseline %1, at %2 between %3 and %4. Exploratory.</source>
        <translation>Differenz zur Basis %1, auf %2 zwischen %3 und %4. Erkundend.</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Differenz zur Basis</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
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
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Losses in money</source>
        <translation>Verluste in Geld</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Where the margin goes, a run</source>
        <translation>Wohin der Deckungsbeitrag geht, je Lauf</translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation>Wohin die Zeit von %1 geht</translation>
    </message>
    <message>
        <source>Station that caused it</source>
        <translation>Station, die ihn verursacht hat</translation>
    </message>
    <message>
        <source>State of that station</source>
        <translation>Zustand dieser Station</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Stoppgrund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Amount: %1 interval from</source>
        <translation>Betrag: %1-Intervall von</translation>
    </message>
    <message>
        <source>Amount: %1 interval to</source>
        <translation>Betrag: %1-Intervall bis</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation>Zeit, min</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Share: %1 interval from, %</source>
        <translation>Anteil: %1-Intervall von, %</translation>
    </message>
    <message>
        <source>Share: %1 interval to, %</source>
        <translation>Anteil: %1-Intervall bis, %</translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation>Änderung, Prozentpunkte</translation>
    </message>
    <message>
        <source>Change: %1 interval from</source>
        <translation>Änderung: %1-Intervall von</translation>
    </message>
    <message>
        <source>Change: %1 interval to</source>
        <translation>Änderung: %1-Intervall bis</translation>
    </message>
    <message>
        <source>%1 interval of the mean: %2 … %3.</source>
        <translation>Intervall des Mittels auf %1: %2 … %3.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MeasureSettings</name>
    <message>
        <source>Budget</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>for all together</source>
        <translation>für alle zusammen</translation>
    </message>
    <message>
        <source>No scenario has an investment yet. Select one, open “Investment” below its name and say what it costs.</source>
        <translation>Noch hat kein Szenario eine Investition. Wählen Sie eines, öffnen Sie „Investition“ unter seinem Namen und sagen Sie, was es kostet.</translation>
    </message>
    <message>
        <source>Scenarios of the shown line with an investment, over its baseline</source>
        <translation>Szenarien der gezeigten Linie mit einer Investition, über ihrer Basis</translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation>Maßnahmen zur Auswahl</translation>
    </message>
    <message>
        <source>“%1” costs %2</source>
        <translation>„%1“ kostet %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MixSettings</name>
    <message>
        <source>of the running time</source>
        <translation>der Laufzeit</translation>
    </message>
    <message>
        <source>of the good units</source>
        <translation>der guten Einheiten</translation>
    </message>
    <message>
        <source>By good units a product takes as much time as its units need. Changing over takes none.</source>
        <translation>Nach guten Einheiten braucht ein Produkt so viel Zeit wie seine Einheiten. Das Umrüsten braucht keine.</translation>
    </message>
    <message>
        <source>Shares in the mix, %</source>
        <translation>Anteile im Mix, %</translation>
    </message>
    <message>
        <source>Shares are</source>
        <translation>Anteile sind</translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation>Anteil von %1, %</translation>
    </message>
    <message>
        <source>The line has no product with a price yet.</source>
        <translation>Die Linie hat noch kein Produkt mit einem Preis.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentVisit</name>
    <message>
        <source>%1, %2</source>
        <comment>station, what its state is</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation>Zeitpunkt %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentsPanel</name>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildunterschrift</translation>
    </message>
    <message>
        <source>&amp;Side by side with the baseline</source>
        <translation>&amp;Neben der Basis</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Keep the moment that is shown (Ctrl+Shift+B)</source>
        <translation>Den gezeigten Moment behalten (Strg+Umschalt+B)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Tell this moment earlier (Alt+Up)</source>
        <translation>Diesen Moment früher erzählen (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Tell this moment later (Alt+Down)</source>
        <translation>Diesen Moment später erzählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this moment (Del)</source>
        <translation>Diesen Moment löschen (Entf)</translation>
    </message>
    <message>
        <source>Bookmark a moment of a shift to come back to it. The presentation (F5) tells all of them as a story: press M there.</source>
        <translation>Merken Sie einen Moment einer Schicht, um zu ihm zurückzukehren. Die Präsentation (F5) erzählt alle als Geschichte: Drücken Sie dort M.</translation>
    </message>
    <message>
        <source>Moments in their order</source>
        <translation>Momente in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>What the room is to see in this moment</source>
        <translation>Was der Raum in diesem Moment sehen soll</translation>
    </message>
    <message>
        <source>The presentation shows this moment in both lines, and not on a slide</source>
        <translation>Die Präsentation zeigt diesen Moment in beiden Linien und nicht auf einer Folie</translation>
    </message>
    <message>
        <source>Bookmarked %1: %2</source>
        <comment>time, name</comment>
        <translation>%1 gemerkt: %2</translation>
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
        <translation>%1 · Schicht %2 · %3</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>„%1“ ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>linetwin::app::MoneyStatement</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>Money per run, hour or unit: short words on buttons beside each other</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Money of a run</source>
        <translation>Geld eines Laufs</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Money per hour of the run, planned stops included</source>
        <translation>Geld je Stunde des Laufs, geplante Stopps eingeschlossen</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Money per good unit</source>
        <translation>Geld je guter Einheit</translation>
    </message>
    <message>
        <source>Money: %1</source>
        <comment>a product</comment>
        <translation>Geld: %1</translation>
    </message>
    <message>
        <source>Money: %1, %2</source>
        <comment>a product, currency</comment>
        <translation>Geld: %1, %2</translation>
    </message>
    <message>
        <source>Confirmed on fresh shifts. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>Auf neuen Schichten bestätigt. Nur der Zufall der Simulation, nicht die Unsicherheit von Preisen, Stunden und Eingabedaten.</translation>
    </message>
    <message>
        <source>Exploratory. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation>Erkundend. Nur der Zufall der Simulation, nicht die Unsicherheit von Preisen, Stunden und Eingabedaten.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeeExport</name>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Save or copy the figures as picture or table</source>
        <translation>Die Kennzahlen als Bild oder Tabelle speichern oder kopieren</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeePanel</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Mean of shifts</source>
        <translation>Mittel der Schichten</translation>
    </message>
    <message>
        <source>The mean over all simulated shifts, with its interval</source>
        <translation>Das Mittel über alle simulierten Schichten, mit seinem Intervall</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>Only the shift that is played back</source>
        <translation>Nur die Schicht, die abgespielt wird</translation>
    </message>
    <message>
        <source>There are no figures: the line has no stations yet.</source>
        <translation>Es gibt keine Kennzahlen: Die Linie hat noch keine Stationen.</translation>
    </message>
    <message>
        <source>There are no figures: the line has errors.</source>
        <translation>Es gibt keine Kennzahlen: Die Linie hat Fehler.</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>Das erste Ergebnis ist unterwegs…</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>the line has errors</source>
        <translation>die Linie hat Fehler</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>the shift that is played back</source>
        <translation>die Schicht, die abgespielt wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>The V-curve is a picture of its own</source>
        <translation>Die V-Kurve ist ein eigenes Bild</translation>
    </message>
    <message>
        <source>The stations are a picture of their own</source>
        <translation>Die Stationen sind ein eigenes Bild</translation>
    </message>
    <message>
        <source>The losses are a picture of their own</source>
        <translation>Die Verluste sind ein eigenes Bild</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 stations have room here</source>
        <translation>Nur die ersten %1 von %2 Stationen haben hier Platz</translation>
    </message>
    <message>
        <source>Line OEE, measured against %1 at %2</source>
        <comment>a station, its pace</comment>
        <translation>OEE der Linie, gemessen an %1 mit %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OptionalQuantity</name>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück auf: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::OverrideNote</name>
    <message>
        <source>default&#xa0;%1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Standard, %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Zurück zur Basis, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaceCurve</name>
    <message>
        <source>V-curve: pace of the stations</source>
        <translation>V-Kurve: Tempo der Stationen</translation>
    </message>
    <message>
        <source>&lt;p&gt;The upper line is the rated pace, the lower one what breakdowns and jams are predicted to leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of a breakdown and q of a jam per cycle, and the jam time t.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die obere Linie ist das Nenntempo, die untere, was Störungen und Kurzstopps laut Vorhersage davon lassen: c / (c + p·60·MTTR + q·t) mit der Zykluszeit c, den Wahrscheinlichkeiten p einer Störung und q eines Kurzstopps je Zyklus und der Kurzstoppzeit t.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 – V-curve</source>
        <translation>%1 – V-Kurve</translation>
    </message>
    <message>
        <source>Predicted from the parameters of each station alone, not simulated.</source>
        <translation>Aus den Parametern jeder Station allein vorhergesagt, nicht simuliert.</translation>
    </message>
    <message>
        <source>V-curve</source>
        <translation>V-Kurve</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PanePlaces</name>
    <message>
        <source>Plac&amp;e of the panel</source>
        <translation>P&amp;latz des Bereichs</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Breiter</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Schmaler</translation>
    </message>
    <message>
        <source>&amp;Higher</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>Low&amp;er</source>
        <translation>&amp;Niedriger</translation>
    </message>
    <message>
        <source>To the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>To the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>To the &amp;bottom</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>In a window of its &amp;own</source>
        <translation>In einem &amp;eigenen Fenster</translation>
    </message>
    <message>
        <source>Plac&amp;e of “%1”</source>
        <comment>a panel</comment>
        <translation>Plat&amp;z von „%1“</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterPage</name>
    <message>
        <source>What it makes</source>
        <translation>Was sie macht</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterRow</name>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 In Dateien: %2.</translation>
    </message>
    <message>
        <source>%1 Range: %2 to %3. In files: %4.</source>
        <extracomment>A range: the lowest and the highest value, the latter with its unit; then the key in files</extracomment>
        <translation>%1 Bereich: %2 bis %3. In Dateien: %4.</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>The lowest and the highest of several values; the lowest may be a word such as &quot;never&quot;</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>default&#xa0;%1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Standard, %1</translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation>Zurück zur Basis, %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>different values, %1</source>
        <translation>verschiedene Werte, %1</translation>
    </message>
    <message>
        <source>%1 Still in force: %2.</source>
        <translation>%1 Noch in Kraft: %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation>%1 bis %2 Monate</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 bis %2 Jahre</translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation>Sie ist sofort bezahlt.</translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <comment>time</comment>
        <translation>Amortisationszeit: %1.</translation>
    </message>
    <message>
        <source>It has paid back after %1 (%2).</source>
        <comment>time, interval</comment>
        <translation>Amortisationszeit: %1 (%2).</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation>Sie kostet %1 und bringt %2 in einem Jahr von %3 Stunden.</translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation>Sie kostet %1 und bringt %2 in der Stunde.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation>Sie kostet %1 und ändert den Deckungsbeitrag um %2 in einem Jahr von %3 Stunden.</translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation>Sie kostet %1 und ändert den Deckungsbeitrag um %2 in der Stunde.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation>Sie kostet %1 und verliert %2 in einem Jahr von %3 Stunden.</translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation>Sie kostet %1 und verliert %2 in der Stunde.</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <comment>an amount</comment>
        <translation>Sie kostet %1.</translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation>Dass sie etwas bringt, zeigen die Daten noch nicht.</translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation>Dass sie sich bezahlt macht, zeigen die Daten noch nicht; Amortisationszeit bestenfalls %1.</translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation>Sie macht sich nie bezahlt: Der Gewinn liegt nicht über 0.</translation>
    </message>
    <message>
        <source>Too few shifts differ to say what it gains; more shifts would help.</source>
        <translation>Zu wenige Schichten sind verschieden, um zu sagen, was sie bringt; mehr Schichten würden helfen.</translation>
    </message>
    <message>
        <source>Say under Products or in the investment how many hours the line runs a year, to see the gain a year.</source>
        <translation>Sagen Sie unter Produkte oder in der Investition, wie viele Stunden die Linie im Jahr läuft, um den Gewinn im Jahr zu sehen.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 is %3.</source>
        <translation>Ihr Kapitalwert über %1 Jahre bei %2 ist %3.</translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation>Ihr Kapitalwert über %1 Jahre ist %2.</translation>
    </message>
    <message>
        <source>%1 (the same in all shifts)</source>
        <comment>an amount</comment>
        <translation>%1 (in allen Schichten gleich)</translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <comment>an amount, level, interval</comment>
        <translation>%1 (%2: %3 bis %4)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>an amount</comment>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht erwiesen</translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <comment>a time</comment>
        <translation>nicht erwiesen; bestenfalls %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, interval</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>an amount</comment>
        <translation>%1 in der Stunde</translation>
    </message>
    <message>
        <source>%1; paid back at once</source>
        <comment>gain</comment>
        <translation>%1; sofort bezahlt</translation>
    </message>
    <message>
        <source>%1; paid back in %2</source>
        <comment>gain, time</comment>
        <translation>%1; Amortisationszeit %2</translation>
    </message>
    <message>
        <source>%1; paying back is not shown yet</source>
        <comment>gain</comment>
        <translation>%1; dass es sich bezahlt macht, ist noch nicht erwiesen</translation>
    </message>
    <message>
        <source>%1; never pays back</source>
        <comment>gain</comment>
        <translation>%1; macht sich nie bezahlt</translation>
    </message>
    <message>
        <source>too few shifts differ to say what it gains</source>
        <translation>zu wenige Schichten sind verschieden, um zu sagen, was es bringt</translation>
    </message>
    <message>
        <source>hours per year are not known</source>
        <translation>die Stunden im Jahr sind nicht bekannt</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam after this moment</source>
        <translation>Die gewählten Stationen haben nach diesem Moment keine Störung und keinen Kurzstopp</translation>
    </message>
    <message>
        <source>There is no breakdown or jam after this moment</source>
        <translation>Nach diesem Moment gibt es keine Störung und keinen Kurzstopp</translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam before this moment</source>
        <translation>Die gewählten Stationen haben vor diesem Moment keine Störung und keinen Kurzstopp</translation>
    </message>
    <message>
        <source>There is no breakdown or jam before this moment</source>
        <translation>Vor diesem Moment gibt es keine Störung und keinen Kurzstopp</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackBar</name>
    <message>
        <source>To start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation>Zum Anfang der Schicht gehen</translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation>Voriger Stopp</translation>
    </message>
    <message>
        <source>Step back to the previous breakdown or jam, of the selected stations or of any (Shift+N)</source>
        <translation>Zurück zur vorigen Störung oder zum vorigen Kurzstopp, der gewählten Stationen oder irgendeiner (Umschalt+N)</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Step back to the previous change of a station (comma)</source>
        <translation>Zurück zum vorigen Wechsel einer Station (Komma)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Step to the next change of a station (full stop)</source>
        <translation>Zum nächsten Wechsel einer Station (Punkt)</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Nächster Stopp</translation>
    </message>
    <message>
        <source>Step to the next breakdown or jam, of the selected stations or of any (N)</source>
        <translation>Zur nächsten Störung oder zum nächsten Kurzstopp, der gewählten Stationen oder irgendeiner (N)</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>What is played is the run before the last change</source>
        <translation>Abgespielt wird der Lauf vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>Playback speed: simulated seconds per second</source>
        <translation>Tempo der Wiedergabe: simulierte Sekunden je Sekunde</translation>
    </message>
    <message>
        <source>As fast as shown</source>
        <translation>So schnell wie zu sehen</translation>
    </message>
    <message>
        <source>× %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>As fast as the pictures can be drawn, none left out</source>
        <translation>So schnell, wie die Bilder gezeichnet werden können, keines ausgelassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time of day in the shift; %1 long</source>
        <translation>Uhrzeit in der Schicht; %1 lang</translation>
    </message>
    <message>
        <source>Time in the shift, of its whole length</source>
        <translation>Zeit in der Schicht, von ihrer ganzen Dauer</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackClock</name>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlayedDiagram</name>
    <message>
        <source>The line, playing</source>
        <translation>Die Linie in Bewegung</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferenceActions</name>
    <message>
        <source>select a station first</source>
        <translation>zuerst eine Station wählen</translation>
    </message>
    <message>
        <source>choose a scenario first</source>
        <translation>zuerst ein Szenario wählen</translation>
    </message>
    <message>
        <source>nothing differs from the baseline</source>
        <translation>nichts ist anders als in der Basis</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>noch nichts wurde geändert</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>no stations are on the clipboard</source>
        <translation>in der Zwischenablage sind keine Stationen</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>es wird nichts gerechnet</translation>
    </message>
    <message>
        <source>open a line first</source>
        <translation>zuerst eine Linie öffnen</translation>
    </message>
    <message>
        <source>select a station that has a place to move to first</source>
        <translation>erst eine Station wählen, die noch Platz zum Verschieben hat</translation>
    </message>
    <message>
        <source>go to a panel within the window first</source>
        <translation>erst in einen Bereich innerhalb des Fensters gehen</translation>
    </message>
    <message>
        <source>insert a station first</source>
        <translation>erst eine Station einfügen</translation>
    </message>
    <message>
        <source>wait for the figures first</source>
        <translation>erst auf die Kennzahlen warten</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePage</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a sentence, a default</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePages</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>language</comment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>where the last file was</source>
        <comment>folder</comment>
        <translation>wo die letzte Datei war</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation>Ort der Dateien</translation>
    </message>
    <message>
        <source>&amp;Where files go:</source>
        <translation>&amp;Ort der Dateien:</translation>
    </message>
    <message>
        <source>The folder in which files are opened and saved first.</source>
        <translation>Der Ordner, in dem Dateien zuerst geöffnet und gespeichert werden.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keep changes after:</source>
        <translation>Änderungen &amp;behalten nach:</translation>
    </message>
    <message>
        <source>So that they outlive a crash. Your own files are only written when you save.</source>
        <translation>Damit sie einen Absturz überdauern. Ihre eigenen Dateien werden nur beim Speichern geschrieben.</translation>
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
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Author of reports:</source>
        <translation>&amp;Autor von Berichten:</translation>
    </message>
    <message>
        <source>Where the project does not name one.</source>
        <translation>Wo das Projekt keinen nennt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>colours</comment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>80 % to 200 % of the system’s.</source>
        <translation>80 % bis 200 % der des Systems.</translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation>&amp;Bewegung:</translation>
    </message>
    <message>
        <source>Reduced: playback goes in steps, and nothing slides or fades.</source>
        <translation>Verringert: Die Wiedergabe geht in Schritten, und nichts gleitet oder blendet.</translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>motion</comment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Verringert</translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation>Zahlen und Einheiten</translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation>Za&amp;hlen:</translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation>Dezimalpunkt: 1,234.5</translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation>Dezimalkomma: 1.234,5</translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation>&amp;Ausbringung:</translation>
    </message>
    <message>
        <source>Speeds and output, shown and typed. Money stays per hour.</source>
        <translation>Tempo und Ausbringung, gezeigt und getippt. Geld bleibt je Stunde.</translation>
    </message>
    <message>
        <source>per hour</source>
        <comment>output</comment>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Je Minute</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>Z&amp;eiten:</translation>
    </message>
    <message>
        <source>Repairs, intervals and other durations, shown and typed.</source>
        <translation>Reparaturen, Abstände und andere Dauern, gezeigt und getippt.</translation>
    </message>
    <message>
        <source>each as it suits</source>
        <comment>times</comment>
        <translation>jede, wie es passt</translation>
    </message>
    <message>
        <source>Each as it suits</source>
        <translation>Jede, wie es passt</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>In Sekunden</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>In Minuten</translation>
    </message>
    <message>
        <source>Sample: %1, %2, %3</source>
        <comment>output, a time, a share</comment>
        <translation>Beispiel: %1, %2, %3</translation>
    </message>
    <message>
        <source>New projects and lines</source>
        <translation>Neue Projekte und Linien</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>&amp;Währung:</translation>
    </message>
    <message>
        <source>Lines that are there keep theirs.</source>
        <translation>Vorhandene Linien behalten ihre.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Length of a &amp;shift:</source>
        <translation>Dauer einer S&amp;chicht:</translation>
    </message>
    <message>
        <source>Of lines that are new.</source>
        <translation>Von neuen Linien.</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>&amp;Relevance limit:</source>
        <translation>&amp;Relevanzgrenze:</translation>
    </message>
    <message>
        <source>Differences below this share of the baseline’s figure are called not relevant.</source>
        <translation>Differenzen unter diesem Anteil an der Kennzahl der Basis heißen nicht relevant.</translation>
    </message>
    <message>
        <source>A typed point or comma is the decimal sign, except where it groups thousands: “1.250” is 1250 where numbers are written as 1.234,5.</source>
        <translation>Getippte Punkte und Kommas sind Dezimalzeichen, außer wo sie Tausender trennen: „1.250“ ist 1250, wo Zahlen als 1.234,5 geschrieben werden.</translation>
    </message>
    <message>
        <source>Confidence &amp;level:</source>
        <translation>&amp;Konfidenzniveau:</translation>
    </message>
    <message>
        <source>Of all intervals, unless the project states a level of its own. At a higher level intervals are wider, and verdicts need more shifts.</source>
        <translation>Aller Intervalle, wenn das Projekt kein eigenes nennt. Auf höherem Niveau sind Intervalle breiter, und Urteile brauchen mehr Schichten.</translation>
    </message>
    <message>
        <source>as in the language and country</source>
        <translation>wie in Sprache und Land</translation>
    </message>
    <message>
        <source>As in the language and country</source>
        <translation>Wie in Sprache und Land</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>All values of all pages back to their defaults</source>
        <translation>Alle Werte aller Seiten zurück auf ihren Standard</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>R&amp;eset all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Presentation</name>
    <message>
        <source>The scenario “%1” of this moment is no longer there.</source>
        <translation>Das Szenario „%1“ dieses Moments ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1: presentation</source>
        <translation>%1: Präsentation</translation>
    </message>
    <message>
        <source>← →  slides   ·   Space  play   ·   C  beside the baseline   ·   M  moments   ·   B  blank   ·   Esc  leave</source>
        <translation>← →  Folien   ·   Leertaste  Abspielen   ·   C  neben der Basis   ·   M  Momente   ·   B  Schwarz   ·   Esc  Verlassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>slide</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Moment %1 von %2</translation>
    </message>
    <message>
        <source>No moments yet: Ctrl+Shift+B in the window bookmarks one</source>
        <translation>Noch keine Momente: Strg+Umschalt+B im Fenster merkt einen</translation>
    </message>
    <message>
        <source>Moment %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation>Moment %1 von %2: %3</translation>
    </message>
    <message>
        <source>The Baseline has nothing beside it: go to a scenario, or put one there with X</source>
        <translation>Die Basis hat nichts neben sich: Gehen Sie zu einem Szenario, oder legen Sie mit X eines daneben</translation>
    </message>
    <message>
        <source>The slide is on the clipboard</source>
        <translation>Die Folie ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %Ln thing(s) to know.</source>
        <translation>
            <numerusform>%1 wurde geöffnet, mit %Ln Hinweis.</numerusform>
            <numerusform>%1 wurde geöffnet, mit %Ln Hinweisen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %Ln problem(s).</source>
        <translation>
            <numerusform>%1 wurde nicht geöffnet: %Ln Problem.</numerusform>
            <numerusform>%1 wurde nicht geöffnet: %Ln Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You still see “%2”, as it was.</source>
        <translation>%1 Sie sehen weiter „%2“, wie es war.</translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation>Die Linie kann so nicht laufen: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The line cannot run like this: the scenario “%1” changes %2, which the line does not have.</source>
        <translation>Die Linie kann so nicht laufen: Das Szenario „%1“ ändert %2, was die Linie nicht hat.</translation>
    </message>
    <message>
        <source>Remove these changes</source>
        <translation>Diese Änderungen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %Ln problem(s).</source>
        <translation>
            <numerusform>„%1“ kann so nicht laufen: %Ln Problem.</numerusform>
            <numerusform>„%1“ kann so nicht laufen: %Ln Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln thing(s) to know.</source>
        <translation>
            <numerusform>„%1“: %Ln Hinweis.</numerusform>
            <numerusform>„%1“: %Ln Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open and mend it</source>
        <translation>Öffnen und berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 were not opened: %Ln problem(s).</source>
        <extracomment>Several files</extracomment>
        <translation>
            <numerusform>%1 wurden nicht geöffnet: %Ln Problem.</numerusform>
            <numerusform>%1 wurden nicht geöffnet: %Ln Probleme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message>
        <source>Let the line make it</source>
        <translation>Die Linie es machen lassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scenarios choose the product by its name; they follow when it is renamed.</source>
        <translation>Szenarien wählen das Produkt nach seinem Namen; sie folgen, wenn es umbenannt wird.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>article number</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Stands in the production file; without one the name does. In files: sku.</source>
        <translation>Steht in der Produktionsdatei; ohne sie steht dort der Name. In Dateien: sku.</translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation>Typ mit Preis</translation>
    </message>
    <message>
        <source>Which of the line’s outputs costs and price are per unit of. Where several stations make it, the most upstream one counts. In files: material_type.</source>
        <translation>Auf eine Einheit welcher Ausgabe der Linie sich Kosten und Preis beziehen. Wo mehrere Stationen sie machen, zählt die vorderste. In Dateien: material_type.</translation>
    </message>
    <message>
        <source>%1, times the line’s</source>
        <translation>%1, mal den Wert der Linie</translation>
    </message>
    <message>
        <source>× the line’s</source>
        <translation>× Linie</translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation>%1 In Dateien: %2.</translation>
    </message>
    <message>
        <source>How it runs, against what the stations say</source>
        <translation>Wie es läuft, gemessen an dem, was die Stationen sagen</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Kurzstopps</translation>
    </message>
    <message>
        <source>Times every probability of a jam, and how often counted jams come. 1: as the stations say; 0: never.</source>
        <translation>Mal jede Wahrscheinlichkeit eines Kurzstopps, und wie oft gezählte Kurzstopps kommen. 1: wie die Stationen sagen; 0: nie.</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Times every defect rate. 1: as the stations say; 0: none.</source>
        <translation>Mal jede Fehlerrate. 1: wie die Stationen sagen; 0: keine.</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Zykluszeit</translation>
    </message>
    <message>
        <source>Times every cycle time: 1.2 is a fifth slower. The speed that the OEE is measured against stays.</source>
        <translation>Mal jede Zykluszeit: 1,2 ist ein Fünftel langsamer. Das Tempo, an dem die OEE gemessen wird, bleibt.</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>How many times as often stations break down. 1: as they say; 0: never.</source>
        <translation>Wievielmal so oft Stationen gestört sind. 1: wie sie sagen; 0: nie.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>cost or price</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation>Materialkosten</translation>
    </message>
    <message>
        <source>For each unit that is made, also one that is rejected.</source>
        <translation>Für jede gemachte Einheit, auch eine ausgeschleuste.</translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation>Fertigungskosten</translation>
    </message>
    <message>
        <source>For each unit that is made: what the stations’ cost rates do not cover.</source>
        <translation>Für jede gemachte Einheit: was die Kostensätze der Stationen nicht enthalten.</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Verkaufspreis</translation>
    </message>
    <message>
        <source>For each unit that leaves the line and is not defective.</source>
        <translation>Für jede Einheit, die die Linie verlässt und nicht fehlerhaft ist.</translation>
    </message>
    <message>
        <source>Unit margin</source>
        <translation>Stückdeckungsbeitrag</translation>
    </message>
    <message>
        <source>Selling price less material and conversion cost. What an hour leaves depends on the line, too: see the figures.</source>
        <translation>Verkaufspreis weniger Material- und Fertigungskosten. Was eine Stunde lässt, hängt auch von der Linie ab: siehe die Kennzahlen.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Whose runs make the product. A scenario chooses in its run settings, else it makes what the line makes.</source>
        <translation>Wessen Läufe das Produkt machen. Ein Szenario wählt in seinen Laufeinstellungen, sonst macht es, was die Linie macht.</translation>
    </message>
    <message>
        <source>none: no money figures</source>
        <comment>priced type</comment>
        <translation>keiner: keine Geldzahlen</translation>
    </message>
    <message>
        <source>unit</source>
        <comment>of a product, where nothing is known of it</comment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation>Je %1</translation>
    </message>
    <message>
        <source>Per %1, in %2</source>
        <translation>Je %1, in %2</translation>
    </message>
    <message>
        <source>Each unit that is sold loses money.</source>
        <translation>Jede verkaufte Einheit verliert Geld.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more scenario(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Szenario</numerusform>
            <numerusform>und %Ln weitere Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>the line, and every scenario that chooses no other</source>
        <translation>die Linie und jedes Szenario, das kein anderes wählt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message>
        <source>made by the line</source>
        <translation>von der Linie gemacht</translation>
    </message>
    <message numerus="yes">
        <source>chosen by %Ln scenario(s)</source>
        <translation>
            <numerusform>von %Ln Szenario gewählt</numerusform>
            <numerusform>von %Ln Szenarien gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Products of the line</source>
        <translation>Produkte der Linie</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductSetting</name>
    <message>
        <source>%1 (its own)</source>
        <comment>a product that a scenario brings</comment>
        <translation>%1 (sein eigenes)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>product</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What the runs make: it changes jams, defects, speed and breakdowns by its factors, and with costs and a price there are figures in money. In files: product.</source>
        <translation>Was die Läufe machen: Es ändert mit seinen Faktoren Kurzstopps, Fehler, Tempo und Störungen, und mit Kosten und einem Preis gibt es Kennzahlen in Geld. In Dateien: product.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message>
        <source>The line made “%1” and makes no product any more.</source>
        <translation>Die Linie machte „%1“ und macht kein Produkt mehr.</translation>
    </message>
    <message numerus="yes">
        <source>“%2” was chosen by %Ln scenario(s), which make what the line makes: %3.</source>
        <translation>
            <numerusform>„%2“ war von %Ln Szenario gewählt, das nun macht, was die Linie macht: %3.</numerusform>
            <numerusform>„%2“ war von %Ln Szenarien gewählt, die nun machen, was die Linie macht: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Products of “%1”, for the line and all its scenarios. Which one a run makes is chosen in the run settings.</source>
        <translation>Produkte von „%1“, für die Linie und alle ihre Szenarien. Welches ein Lauf macht, wird in den Laufeinstellungen gewählt.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>The line has no product yet.

A product says what a unit costs and earns, so that every figure, loss and what-if is also told in money: what jams cost an hour, what an improvement earns a year, when an investment has paid back. It also says how the line runs it: one product may jam more often, or take longer.

Rates of machines and people are values of the stations.</source>
        <translation>Die Linie hat noch kein Produkt.

Ein Produkt sagt, was eine Einheit kostet und einbringt, sodass jede Kennzahl, jeder Verlust und jedes Was-wäre-wenn auch in Geld erzählt wird: was Kurzstopps in der Stunde kosten, was eine Verbesserung im Jahr bringt, wann eine Investition bezahlt ist. Es sagt auch, wie die Linie es fährt: Ein Produkt kann öfter Kurzstopps haben oder länger dauern.

Sätze von Maschinen und Menschen sind Werte der Stationen.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message>
        <source>Explain every parameter</source>
        <translation>Jeden Parameter erklären</translation>
    </message>
    <message>
        <source>Table of all values of all stations (Ctrl+T)</source>
        <translation>Tabelle aller Werte aller Stationen (Strg+T)</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>Tabelle aller Werte</translation>
    </message>
    <message>
        <source>The line as it is today</source>
        <translation>Die Linie, wie sie heute ist</translation>
    </message>
    <message>
        <source>Another line, compared with the Baseline</source>
        <translation>Eine andere Linie, mit der Basis verglichen</translation>
    </message>
    <message>
        <source>Scenario of ‘%1’, compared with the Baseline</source>
        <translation>Szenario von „%1“, mit der Basis verglichen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln Station</numerusform>
            <numerusform>%Ln Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Editing the baseline, which every scenario starts from</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation>Bearbeitet wird die Basis, von der jedes Szenario ausgeht</translation>
    </message>
    <message>
        <source>Editing the other line ‘%1’</source>
        <translation>Bearbeitet wird die andere Linie „%1“</translation>
    </message>
    <message>
        <source>Changes in scenario ‘%1’</source>
        <translation>Änderungen im Szenario „%1“</translation>
    </message>
    <message>
        <source>Explain every parameter (Shift+F1 explains the one you are in, F1 opens the guide at it)</source>
        <translation>Jeden Parameter erklären (Umschalt+F1 erklärt den, in dem Sie sind, F1 öffnet das Handbuch bei ihm)</translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter of several stations</extracomment>
        <translation>Zurücksetzen von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: what was changed, at several stations or at one</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln station(s)</source>
        <translation>
            <numerusform>%1, %Ln Station</numerusform>
            <numerusform>%1, %Ln Stationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityEdit</name>
    <message>
        <source>In full: %1</source>
        <translation>In voller Länge: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityFormat</name>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dies ist keine Zahl.</translation>
    </message>
    <message>
        <source>Leave the unit out.</source>
        <translation>Lassen Sie die Einheit weg.</translation>
    </message>
    <message>
        <source>This unit is not known here. Known are: %1.</source>
        <translation>Diese Einheit ist hier nicht bekannt. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>There is no value here that could be changed so. Enter a number.</source>
        <translation>Hier gibt es keinen Wert, der so geändert werden könnte. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2%3.</source>
        <translation>Geben Sie einen Wert von %1 bis %2%3 ein.</translation>
    </message>
    <message>
        <source>Also 22 / min, or 45 s for the time of one.</source>
        <translation>Auch 22 / min, oder 45 s für die Zeit eines Teils.</translation>
    </message>
    <message>
        <source>Also 1.5 min, or 22 / min for a rate.</source>
        <translation>Auch 1,5 min, oder 22 / min für eine Rate.</translation>
    </message>
    <message>
        <source>Also 2 h, or 3 per h for how often.</source>
        <translation>Auch 2 h, oder 3 pro h dafür, wie oft.</translation>
    </message>
    <message>
        <source>In percent: 0.74 means 0.74 %; 1/500 is 0.2 %.</source>
        <translation>In Prozent: 0,74 bedeutet 0,74 %; 1/500 ist 0,2 %.</translation>
    </message>
    <message>
        <source>Also 1 h 30 min.</source>
        <translation>Auch 1 h 30 min.</translation>
    </message>
    <message>
        <source>Also changes: +10&#xa0;%, −50&#xa0;%, ×2.</source>
        <translation>Auch relativ: +10&#xa0;%, −50&#xa0;%, ×2.</translation>
    </message>
    <message>
        <source>Money is counted to %1 decimals. Enter no more.</source>
        <translation>Geld wird auf %1 Nachkommastellen gerechnet. Geben Sie nicht mehr ein.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityUnits</name>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation>h|hr|hrs|hour|hours|std|stunde|stunden</translation>
    </message>
    <message>
        <source>min|mins|minute|minutes</source>
        <translation>min|mins|minute|minutes|minuten</translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation>d|day|days|tag|tage</translation>
    </message>
    <message>
        <source>s|sec|second|seconds</source>
        <translation>s|sec|second|seconds|sek|sekunde|sekunden</translation>
    </message>
    <message>
        <source>/h|/hr|/hour|cph</source>
        <translation>/h|/hr|/hour|cph|/std|/stunde</translation>
    </message>
    <message>
        <source>/min|/minute|cpm</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/min|/minute|cpm</translation>
    </message>
    <message>
        <source>/s|/sec|/second</source>
        <translation>/s|/sec|/second|/sekunde</translation>
    </message>
    <message>
        <source>/d|/day</source>
        <translation>/d|/day|/tag</translation>
    </message>
    <message>
        <source>/h|/hr|/hour</source>
        <translation>/h|/hr|/hour|/std|/stunde</translation>
    </message>
    <message>
        <source>item|items|pcs|place|places</source>
        <translation>Teile|Teil|Stück|Platz|Plätze|item|items|pcs|place|places</translation>
    </message>
    <message>
        <source>per|a|an</source>
        <extracomment>Words between a number of things and a unit of time, as in &quot;3 per h&quot;; the English ones are always known</extracomment>
        <translation>pro|je</translation>
    </message>
    <message>
        <source>cycles|cycle|outputs|output|items|item|money</source>
        <extracomment>What is counted, as in &quot;9000 cycles/h&quot; and &quot;45 s per item&quot;; the English ones are always known</extracomment>
        <translation>Zyklen|Zyklus|Ausgaben|Ausgabe|Teile|Teil|Stück|Geld</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RealLineRows</name>
    <message>
        <source>model and real line agree</source>
        <translation>Modell und wirkliche Linie stimmen überein</translation>
    </message>
    <message>
        <source>model %1 above the real line</source>
        <translation>Modell %1 über der wirklichen Linie</translation>
    </message>
    <message>
        <source>model %1 below the real line</source>
        <translation>Modell %1 unter der wirklichen Linie</translation>
    </message>
    <message>
        <source>Model and real line</source>
        <translation>Modell und wirkliche Linie</translation>
    </message>
    <message>
        <source>How far the model of today&apos;s line is from what the real line did. A model that is off by more than the difference you look for cannot answer for it.</source>
        <translation>Wie weit das Modell der heutigen Linie von dem entfernt ist, was die wirkliche Linie getan hat. Ein Modell, das um mehr danebenliegt als die Differenz, die Sie suchen, kann dafür nicht geradestehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure, and what model and real line say of it</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model %1, real line %2</source>
        <translation>Modell %1, wirkliche Linie %2</translation>
    </message>
    <message>
        <source>Model of the baseline %1, real line %2</source>
        <translation>Modell der Basis %1, wirkliche Linie %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RecentFileButton</name>
    <message>
        <source>Not found: %1</source>
        <translation>Nicht gefunden: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>project “%1” (%2)</source>
        <translation>Projekt „%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moment(s) (never saved)</source>
        <translation>
            <numerusform>%Ln Moment (nie gespeichert)</numerusform>
            <numerusform>%Ln Momente (nie gespeichert)</numerusform>
        </translation>
    </message>
    <message>
        <source>line “%1” (%2)</source>
        <translation>Linie „%1“ (%2)</translation>
    </message>
    <message>
        <source>other line “%1” (%2)</source>
        <translation>andere Linie „%1“ (%2)</translation>
    </message>
    <message>
        <source>scenario “%1” of “%2” (%3)</source>
        <translation>Szenario „%1“ von „%2“ (%3)</translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.</source>
        <translation>Ihre nicht gespeicherten Änderungen gingen bei einem Absturz verloren, weil sie nicht behalten werden können: %1. Speichern Sie sie bald.</translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session could not be read. They were put aside: %1</source>
        <translation>Nicht gespeicherte Änderungen einer früheren Sitzung konnten nicht gelesen werden. Sie wurden beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>No other window could be opened. The changes are still kept and are offered at the next start.</source>
        <translation>Es konnte kein weiteres Fenster geöffnet werden. Die Änderungen sind weiterhin behalten und werden beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>You see the recovered changes of %1. They are not saved yet.</source>
        <translation>Sie sehen die wiederhergestellten Änderungen von %1. Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>LineTwin on the computer “%1” is still using its unsaved changes. They stay where they are: %2</source>
        <translation>LineTwin auf dem Computer „%1“ benutzt seine nicht gespeicherten Änderungen noch. Sie bleiben, wo sie sind: %2</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReferenceLine</name>
    <message>
        <source>typical, check it</source>
        <translation>typisch, bitte prüfen</translation>
    </message>
    <message>
        <source>%1: typical value, not checked</source>
        <translation>%1: typischer Wert, nicht geprüft</translation>
    </message>
    <message>
        <source>&lt;p&gt;A typical value that came with the station. Type your own, or tick it if this one is right.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein typischer Wert, der mit der Station kam. Geben Sie Ihren eigenen ein, oder kreuzen Sie ihn an, wenn dieser richtig ist.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RefusedEntries</name>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1: “%2” was not accepted. %3</source>
        <translation>%1: „%2“ wurde nicht angenommen. %3</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop before</source>
        <translation>Stopp davor</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Nächster Stopp</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time in the shift</source>
        <translation>Zeit in der Schicht</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a batch</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Good output: %1 units</source>
        <translation>Gute Ausbringung: %1 Einheiten</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 ausgeschleust</translation>
    </message>
    <message>
        <source>%1 units ahead of %2</source>
        <comment>difference, reference</comment>
        <translation>%1 Einheiten vor %2</translation>
    </message>
    <message>
        <source>%1 units behind %2</source>
        <comment>difference, reference</comment>
        <translation>%1 Einheiten hinter %2</translation>
    </message>
    <message>
        <source>as many units as %1</source>
        <comment>reference</comment>
        <translation>so viele Einheiten wie %1</translation>
    </message>
    <message>
        <source>Difference in good output over the shift</source>
        <translation>Differenz der guten Ausbringung über die Schicht</translation>
    </message>
    <message>
        <source>from %1 to %2 units</source>
        <comment>lowest and highest difference</comment>
        <translation>von %1 bis %2 Einheiten</translation>
    </message>
    <message>
        <source>This moment as a table</source>
        <translation>Dieser Moment als Tabelle</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Buffer after it</source>
        <translation>Puffer danach</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>This browser is too old to play the shift.</source>
        <translation>Dieser Browser ist zu alt, um die Schicht abzuspielen.</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Older than the model: the line or a scenario has changed since.</source>
        <translation>Älter als das Modell: Die Linie oder ein Szenario hat sich seither geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation>
            <numerusform>%1, %Ln Schicht, Startwert %2; gerechnet am %3 mit LineTwin %4; %5</numerusform>
            <numerusform>%1, %Ln Schichten, Startwert %2; gerechnet am %3 mit LineTwin %4; %5</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>mit neuem Zufall bestätigt</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>erkundend</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Definition</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>± is half the interval in which the mean of all possible shifts lies with the probability named; of a difference it is that of the paired shifts, which have the same luck. Better and worse: the interval leaves out 0, and the difference is large enough to be relevant. Exploratory: the same shifts served to find the scenario, so that it may be flattered; confirmed: on fresh shifts by which nothing was chosen.</source>
        <translation>± ist die Hälfte des Intervalls, in dem das Mittel aller möglichen Schichten mit der genannten Wahrscheinlichkeit liegt; bei einer Differenz das der paarweisen Schichten, die denselben Zufall haben. Besser und schlechter: Das Intervall schließt die 0 aus, und die Differenz ist groß genug, um relevant zu sein. Erkundend: Dieselben Schichten dienten dazu, das Szenario zu finden, sodass ihm geschmeichelt sein kann; bestätigt: auf neuen Schichten, nach denen nichts gewählt wurde.</translation>
    </message>
    <message>
        <source>Input values</source>
        <translation>Eingabewerte</translation>
    </message>
    <message>
        <source>What the stations say today; their other parameters are at their defaults. Calendar, stops of the whole line, products and run settings are in the file below. What scenarios change is in their chapters.</source>
        <translation>Die heutigen Werte der Stationen; ihre übrigen Parameter stehen auf ihrem Standard. Kalender, Stopps der ganzen Linie, Produkte und Laufeinstellungen stehen in der Datei unten. Was Szenarien ändern, steht in ihren Kapiteln.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The line as a file</source>
        <translation>Die Linie als Datei</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Reproduzierbarkeit</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>LineTwin %1, file %2.</source>
        <translation>LineTwin %1, Datei %2.</translation>
    </message>
    <message>
        <source>The same inputs, seed and version give the same figures, bit for bit. SHA-256 of the inputs:
%1</source>
        <translation>Dieselben Eingaben, derselbe Startwert und dieselbe Version ergeben dieselben Kennzahlen, Bit für Bit. SHA-256 der Eingaben:
%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The shift plays where scripts are allowed; all figures are below.</source>
        <translation>Die Schicht spielt, wo Skripte erlaubt sind; alle Kennzahlen stehen unten.</translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation>Die Linie hat noch keine Stationen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %Ln shift(s) of %3</source>
        <translation>
            <numerusform>%1: Startwert %2, %Ln Schicht von %3</numerusform>
            <numerusform>%1: Startwert %2, %Ln Schichten von %3</numerusform>
        </translation>
    </message>
    <message>
        <source>after a warm-up of %1 that does not count</source>
        <translation>nach einem Vorlauf von %1, der nicht zählt</translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %Ln fresh one(s), the replications from %1 on</source>
        <translation>
            <numerusform>bestätigt auf %Ln neuen, den Replikationen ab %1</numerusform>
            <numerusform>bestätigt auf %Ln neuen, den Replikationen ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>%1, shift %2, %3</source>
        <comment>entry, number, time</comment>
        <translation>%1, Schicht %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, rows</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 has no figures: %2</source>
        <comment>entry, problem</comment>
        <translation>%1 hat keine Kennzahlen: %2</translation>
    </message>
    <message>
        <source>%1 has no figures.</source>
        <translation>%1 hat keine Kennzahlen.</translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <comment>entry, figure, value</comment>
        <translation>%1: %2 ist %3.</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3; %4.</source>
        <comment>entry, figure, value, difference</comment>
        <translation>%1: %2 wird %3; %4.</translation>
    </message>
    <message>
        <source>The baseline makes %1 on the same shifts.</source>
        <translation>Die Basis macht %1 in denselben Schichten.</translation>
    </message>
    <message>
        <source>It is on another line, “%1”.</source>
        <translation>Es steht auf einer anderen Linie, „%1“.</translation>
    </message>
    <message>
        <source>It changes %1.</source>
        <translation>Es ändert %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The line today</source>
        <translation>Die Linie heute</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Linie</translation>
    </message>
    <message>
        <source>Too long to be played in a report: %1.</source>
        <translation>Zu lang, um in einem Bericht abgespielt zu werden: %1.</translation>
    </message>
    <message>
        <source>The shift, played</source>
        <translation>Die Schicht, abgespielt</translation>
    </message>
    <message>
        <source>One simulated shift of the baseline and of a scenario, on one clock and with the same luck. It shows how the line behaves; what a change brings is told by the figures over all shifts.</source>
        <translation>Eine simulierte Schicht der Basis und eines Szenarios, auf einer Uhr und mit demselben Zufall. Sie zeigt, wie sich die Linie verhält; was eine Änderung bringt, sagen die Kennzahlen über alle Schichten.</translation>
    </message>
    <message>
        <source>One simulated shift. It shows how the line behaves; the figures are over all shifts.</source>
        <translation>Eine simulierte Schicht. Sie zeigt, wie sich die Linie verhält; die Kennzahlen sind über alle Schichten.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>It is on another line, “%1”, which differs from today&apos;s by: %2.</source>
        <translation>Es steht auf einer anderen Linie, „%1“, die sich von der heutigen unterscheidet durch: %2.</translation>
    </message>
    <message>
        <source>Nothing: it runs as the baseline.</source>
        <translation>Nichts: Es läuft wie die Basis.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>Where the gain comes from</source>
        <translation>Woher der Gewinn kommt</translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>Shift by shift, and station by station</source>
        <translation>Schicht für Schicht und Station für Station</translation>
    </message>
    <message>
        <source>Of the exploring shifts.</source>
        <translation>Aus den erkundenden Schichten.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Mean of the shifts</source>
        <translation>Mittel der Schichten</translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation>Differenz zur Basis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Of the exploring shifts, and so not exactly the confirmed figures.</source>
        <translation>Aus den erkundenden Schichten und deshalb nicht genau die bestätigten Kennzahlen.</translation>
    </message>
    <message>
        <source>The bars do not begin at 0.</source>
        <translation>Die Balken beginnen nicht bei 0.</translation>
    </message>
    <message>
        <source>Show it in the player</source>
        <translation>Beim Abspielen zeigen</translation>
    </message>
    <message>
        <source>Show “%1” in the player</source>
        <comment>moment</comment>
        <translation>„%1“ beim Abspielen zeigen</translation>
    </message>
    <message>
        <source>%1, shift %2</source>
        <comment>entry, number</comment>
        <translation>%1, Schicht %2</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3 (%4), %5.</source>
        <comment>entry, figure, value, difference, verdict</comment>
        <translation>%1: %2 wird %3 (%4), %5.</translation>
    </message>
    <message>
        <source>Each verdict stands alone: its interval is that of this one scenario and the baseline. The intervals of a Compare study hold for all scenarios together.</source>
        <translation>Jedes Urteil steht für sich: Sein Intervall gilt nur für dieses eine Szenario und die Basis. Die Intervalle einer Vergleichsstudie gelten für alle Szenarien zugleich.</translation>
    </message>
    <message>
        <source>Interval at %1</source>
        <translation>Intervall auf %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentences, from how many shifts</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where half the interval would mislead, its ends stand in brackets.</source>
        <translation>Wo das halbe Intervall irreführen würde, stehen seine Enden in Klammern.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportActions</name>
    <message>
        <source>Saved the report “%1”</source>
        <translation>Der Bericht „%1“ wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportDialog</name>
    <message>
        <source>The shift pla&amp;ys in it</source>
        <translation>Die Schicht s&amp;pielt darin</translation>
    </message>
    <message>
        <source>&amp;Confirm figures on fresh luck first</source>
        <translation>Kennzahlen zuerst mit neuem Zufall bestäti&amp;gen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>none</source>
        <comment>author</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Baseline and all scenarios</source>
        <translation>Basis und alle Szenarien</translation>
    </message>
    <message>
        <source>Baseline and “%1” alone</source>
        <translation>Nur die Basis und „%1“</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Seite für einen Browser (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Dokument (PDF)</translation>
    </message>
    <message>
        <source>Runs each scenario on shifts that nothing was chosen by. Takes about as long again.</source>
        <translation>Rechnet jedes Szenario auf Schichten, nach denen nichts gewählt wurde. Dauert etwa noch einmal so lange.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Al&amp;s</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Papi&amp;er</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Pages with numbers, to be printed or mailed.</source>
        <translation>Seiten mit Nummern, zum Drucken oder Versenden.</translation>
    </message>
    <message>
        <source>One file that needs nothing else: figures, pictures and a shift that plays, in any browser, without a network.</source>
        <translation>Eine Datei, die nichts weiter braucht: Kennzahlen, Bilder und eine Schicht, die spielt, in jedem Browser, ohne Netz.</translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation>Seite für einen Browser</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The shifts are being run…</source>
        <translation>Die Schichten werden gerechnet…</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Der Bericht wird zusammengestellt…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportMessages</name>
    <message>
        <source>“%1” has no scenario “%2”</source>
        <translation>„%1“ hat kein Szenario „%2“</translation>
    </message>
    <message>
        <source>--report %1: must end in .html or .pdf</source>
        <translation>--report %1: muss auf .html oder .pdf enden</translation>
    </message>
    <message>
        <source>--report %1: the folder is not there or cannot be written to</source>
        <translation>--report %1: der Ordner ist nicht da oder kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>--report %1: would replace the input</source>
        <translation>--report %1: würde die Eingabe ersetzen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ResultTables</name>
    <message>
        <source>per h</source>
        <translation>je h</translation>
    </message>
    <message>
        <source>s</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>%1 interval from</source>
        <translation>%1-Intervall von</translation>
    </message>
    <message>
        <source>%1 interval to</source>
        <translation>%1-Intervall bis</translation>
    </message>
    <message>
        <source>Single shifts: P10</source>
        <translation>Einzelne Schichten: P10</translation>
    </message>
    <message>
        <source>Single shifts: P90</source>
        <translation>Einzelne Schichten: P90</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Änderung, %</translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation>%1: %2-Intervall von</translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation>%1: %2-Intervall bis</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Key figures of the line</source>
        <translation>Kennzahlen der Linie</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Key figures of the stations</source>
        <translation>Kennzahlen der Stationen</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stops of the shift by the stations themselves</source>
        <translation>Stopps der Schicht durch die Stationen selbst</translation>
    </message>
    <message>
        <source>Breakdowns and jams of the shift</source>
        <translation>Störungen und Kurzstopps der Schicht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What the scenarios change of the baseline</source>
        <translation>Was die Szenarien an der Basis ändern</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Scenario&apos;s value</source>
        <translation>Wert des Szenarios</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>je min</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingField</name>
    <message>
        <source>a fresh one</source>
        <comment>random seed</comment>
        <translation>jedes Mal ein neuer</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>start time</comment>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingsEditor</name>
    <message>
        <source>%1 In files: %2.</source>
        <extracomment>The help of a setting, then its key in files</extracomment>
        <translation>%1 In Dateien: %2.</translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation>Dauer der Schicht</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>How long one simulated shift lasts. Warm-up and shift together last 100,000 h at most.</source>
        <translation>Wie lange eine simulierte Schicht dauert. Vorlauf und Schicht zusammen dauern höchstens 100.000 h.</translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation>Vorlauf, nicht gezählt</translation>
    </message>
    <message>
        <source>Runs before the shift, so that it does not begin with an empty line. 0: none.</source>
        <translation>Läuft vor der Schicht, damit sie nicht mit einer leeren Linie beginnt. 0: keiner.</translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation>Simulierte Schichten</translation>
    </message>
    <message>
        <source>How many shifts, each with other luck, the means are taken from: 1 to 100,000. More make the intervals narrower and the answer slower.</source>
        <translation>Aus wie vielen Schichten, jede mit anderem Zufall, die Mittel genommen werden: 1 bis 100.000. Mehr machen die Intervalle enger und die Antwort langsamer.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>Names the luck of the shifts: the same seed gives the same shifts again.</source>
        <translation>Benennt den Zufall der Schichten: Derselbe Startwert ergibt wieder dieselben Schichten.</translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation>Neuen Startwert ziehen</translation>
    </message>
    <message>
        <source>a fresh one each time</source>
        <translation>jedes Mal ein neuer</translation>
    </message>
    <message>
        <source>Random seed: %1</source>
        <translation>Zufallsstartwert: %1</translation>
    </message>
    <message>
        <source>Drawn anew whenever the file is opened, so that the figures differ a little each time</source>
        <translation>Neu gezogen, wann immer die Datei geöffnet wird, sodass die Kennzahlen jedes Mal ein wenig anders sind</translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation>Telemetrie alle</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>s</translation>
    </message>
    <message>
        <source>Time between two rows of the telemetry file. It changes no figure.</source>
        <translation>Zeit zwischen zwei Zeilen der Telemetriedatei. Sie ändert keine Kennzahl.</translation>
    </message>
    <message>
        <source>Production every</source>
        <translation>Produktion alle</translation>
    </message>
    <message>
        <source>Length of one interval in the production file. It changes no figure.</source>
        <translation>Länge eines Abschnitts in der Produktionsdatei. Sie ändert keine Kennzahl.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Start of the shift: %1</source>
        <translation>Beginn der Schicht: %1</translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation>Beginn der Schicht</translation>
    </message>
    <message>
        <source>Date and time at which the shift begins, for clock labels and for shifts and breaks with a time of day. In files: start_time.</source>
        <translation>Datum und Uhrzeit, zu der die Schicht beginnt, für Uhrangaben und für Schichten und Pausen mit einer Uhrzeit. In Dateien: start_time.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStart</name>
    <message>
        <source>Say when it begins</source>
        <translation>Beginn angeben</translation>
    </message>
    <message>
        <source>Begin of the run</source>
        <translation>Beginn des Laufs</translation>
    </message>
    <message>
        <source>Sets the start of the shift in the run settings, for now to the Monday that is assumed</source>
        <translation>Setzt den Beginn der Schicht in den Laufeinstellungen, vorerst auf den angenommenen Montag</translation>
    </message>
    <message>
        <source>The run, shaded in the week, begins on</source>
        <translation>Der in der Woche schattierte Lauf beginnt am</translation>
    </message>
    <message>
        <source>Nothing says when the run, shaded in the week, begins: a Monday at 06:00 is assumed.</source>
        <translation>Für den in der Woche schattierten Lauf ist kein Beginn angegeben: Angenommen ist ein Montag um 06:00.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message>
        <source>Every figure is a mean over this many simulated shifts</source>
        <translation>Jede Kennzahl ist ein Mittel über so viele simulierte Schichten</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln shift(s)</source>
        <translation>
            <numerusform>%1 von %Ln Schicht</numerusform>
            <numerusform>%1 von %Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>No figures: the line has no stations yet</source>
        <translation>Keine Kennzahlen: Die Linie hat noch keine Stationen</translation>
    </message>
    <message>
        <source>The line has errors: see Problems</source>
        <translation>Die Linie hat Fehler: siehe Probleme</translation>
    </message>
    <message>
        <source>Figures are out of date: press Ctrl+R to run again</source>
        <translation>Kennzahlen sind veraltet: Strg+R rechnet neu</translation>
    </message>
    <message>
        <source>No figures: press Ctrl+R to run</source>
        <translation>Keine Kennzahlen: Strg+R rechnet</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Bestätigt…</translation>
    </message>
    <message>
        <source>Recording the shift…</source>
        <translation>Zeichnet die Schicht auf…</translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation>Abgebrochen nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln Schicht von %1 h</numerusform>
            <numerusform>%Ln Schichten von %1 h</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding the causes of losses…</source>
        <translation>Sucht die Ursachen der Verluste…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message>
        <source>project “%1”</source>
        <translation>Projekt „%1“</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>Linie „%1“</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>Szenario „%1“</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>sein Ordner wird angelegt</translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation>sein Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>was changed by another program; those changes are replaced</source>
        <translation>wurde von einem anderen Programm geändert; diese Änderungen werden ersetzt</translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation>ersetzt die Datei, die dort liegt</translation>
    </message>
    <message>
        <source>loses its comments, but for those at the top</source>
        <translation>verliert seine Kommentare, außer denen am Anfang</translation>
    </message>
    <message>
        <source>was moved or deleted; it is written again</source>
        <translation>wurde verschoben oder gelöscht; es wird neu geschrieben</translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;One file that holds everything</source>
        <translation>&amp;Eine Datei, die alles enthält</translation>
    </message>
    <message>
        <source>A file for the &amp;line and one for each scenario</source>
        <translation>Eine Datei für die &amp;Linie und je eine für jedes Szenario</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Behalten als</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>Before “%1” is saved, please look at this:</source>
        <translation>Bevor „%1“ gespeichert wird, sehen Sie sich bitte dies an:</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %Ln other line(s) are kept together as a project.</source>
        <translation>
            <numerusform>Die Linie „%1“, ihre Szenarien und %Ln andere Linie werden zusammen als Projekt behalten.</numerusform>
            <numerusform>Die Linie „%1“, ihre Szenarien und %Ln andere Linien werden zusammen als Projekt behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1” is kept as a project: its scenarios will be saved with it.</source>
        <translation>Die Linie „%1“ wird als Projekt behalten: Ihre Szenarien werden mit ihr gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The line “%1” and its %Ln scenario(s) are kept together as a project.</source>
        <translation>
            <numerusform>Die Linie „%1“ und ihr %Ln Szenario werden zusammen als Projekt behalten.</numerusform>
            <numerusform>Die Linie „%1“ und ihre %Ln Szenarien werden zusammen als Projekt behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace and save</source>
        <translation>E&amp;rsetzen und speichern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Give it a name and a folder.</source>
        <translation>Geben Sie ihm einen Namen und einen Ordner.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>To keep what would be lost, save under another name.</source>
        <translation>Um zu behalten, was verloren ginge, speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>content, note</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>studies of another project</source>
        <translation>Studien eines anderen Projekts</translation>
    </message>
    <message>
        <source>“%1” holds another part of this project already. Choose another name.</source>
        <translation>„%1“ enthält schon einen anderen Teil dieses Projekts. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>will be lost</source>
        <translation>gehen verloren</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>es gibt einen Ordner mit diesem Namen</translation>
    </message>
    <message>
        <source>is empty or cannot be read; it is written again</source>
        <translation>ist leer oder kann nicht gelesen werden; sie wird neu geschrieben</translation>
    </message>
    <message>
        <source>Choose a name that no folder has.</source>
        <translation>Wählen Sie einen Namen, den kein Ordner hat.</translation>
    </message>
    <message>
        <source>A name has no “/”; the folder has its own field.</source>
        <translation>Ein Name hat kein „/“; der Ordner hat sein eigenes Feld.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveStatus</name>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SavingPlace</name>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>„%1“ ist schon da. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving “%1”. The disk is slow.</source>
        <translation>„%1“ wird gespeichert. Der Datenträger ist langsam.</translation>
    </message>
    <message>
        <source>&amp;Do not wait</source>
        <translation>&amp;Nicht warten</translation>
    </message>
    <message>
        <source>“%1” is not written yet: its disk does not answer.</source>
        <translation>„%1“ ist noch nicht geschrieben: Der Datenträger antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDelegate</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDetails</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>In %1</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Comes with LineTwin</source>
        <translation>Gehört zu LineTwin</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 · unsaved changes</source>
        <translation>%1 · nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation>Beschreibung des Szenarios</translation>
    </message>
    <message>
        <source>Description of the line</source>
        <translation>Beschreibung der Linie</translation>
    </message>
    <message>
        <source>What is this scenario about?</source>
        <translation>Worum geht es in diesem Szenario?</translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation>Was ist das für eine Linie?</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Linie</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Diese Linie</translation>
    </message>
    <message>
        <source>Differences to “%1”</source>
        <translation>Unterschiede zu „%1“</translation>
    </message>
    <message>
        <source>Differences to today’s line</source>
        <translation>Unterschiede zur heutigen Linie</translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation>Unterschiede zur Basis</translation>
    </message>
    <message>
        <source>None yet. Change a parameter while this scenario is the one you edit.</source>
        <translation>Noch keine. Ändern Sie einen Parameter, während dieses Szenario dasjenige ist, das Sie bearbeiten.</translation>
    </message>
    <message>
        <source>None yet. Add, move or remove stations, or change their values: today’s line stays as it is.</source>
        <translation>Noch keine. Fügen Sie Stationen hinzu, verschieben oder entfernen Sie sie, oder ändern Sie ihre Werte: Die heutige Linie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The line as it is today. Scenarios start from it and keep only what they change.</source>
        <translation>Die Linie, wie sie heute ist. Szenarien gehen von ihr aus und behalten nur, was sie ändern.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioList</name>
    <message>
        <source>Baseline and scenarios</source>
        <translation>Basis und Szenarien</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message>
        <source>%1, as it is today</source>
        <translation>%1, Stand heute</translation>
    </message>
    <message>
        <source>Changes nothing yet</source>
        <translation>Ändert noch nichts</translation>
    </message>
    <message>
        <source>Another line, without stations yet</source>
        <translation>Eine andere Linie, noch ohne Stationen</translation>
    </message>
    <message>
        <source>Another line; as today’s so far</source>
        <translation>Eine andere Linie; bisher wie die heutige</translation>
    </message>
    <message>
        <source>Another line, not comparable with today’s</source>
        <translation>Eine andere Linie, mit der heutigen nicht vergleichbar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another line, compared with the Baseline</source>
        <translation>andere Linie, mit der Basis verglichen</translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation>noch nicht in einer eigenen Datei</translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation>hat nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>shown and edited</source>
        <translation>gezeigt und bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>All that can be done with the scenario</source>
        <translation>Alles, was mit dem Szenario getan werden kann</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message>
        <source>Time in the shift</source>
        <translation>Zeit in der Schicht</translation>
    </message>
    <message>
        <source>Arrow keys move by one second, page keys by five minutes.</source>
        <translation>Pfeiltasten bewegen um eine Sekunde, Bildtasten um fünf Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more station(s)</source>
        <translation>
            <numerusform>und %Ln weitere Station</numerusform>
            <numerusform>und %Ln weitere Stationen</numerusform>
        </translation>
    </message>
    <message>
        <source>No station had stopped.</source>
        <translation>Keine Station stand.</translation>
    </message>
    <message>
        <source>No station was down or jammed.</source>
        <translation>Keine Station war gestört oder im Kurzstopp.</translation>
    </message>
    <message>
        <source>Upper lane: down. Lower lane: jammed.</source>
        <translation>Obere Spur: gestört. Untere Spur: Kurzstopp.</translation>
    </message>
    <message>
        <source>Upper lane: down from below, in changeover from above. Lower lane: jammed. Striped behind both: closed.</source>
        <translation>Obere Spur: gestört von unten, beim Rüsten von oben. Untere Spur: Kurzstopp. Gestreift hinter beiden: geschlossen.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SearchWords</name>
    <message>
        <source>version, licence, credits</source>
        <translation>Version, Lizenz, Info</translation>
    </message>
    <message>
        <source>import, load, file</source>
        <translation>importieren, laden, Datei</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>Name, Unterschrift, Verfasser</translation>
    </message>
    <message>
        <source>backup, recovery, crash, save automatically</source>
        <translation>Sicherung, Wiederherstellung, Absturz, automatisch speichern</translation>
    </message>
    <message>
        <source>moment, mark, remember</source>
        <translation>Zeitpunkt, merken, Marke</translation>
    </message>
    <message>
        <source>stop, abort, interrupt</source>
        <translation>anhalten, unterbrechen, stoppen</translation>
    </message>
    <message>
        <source>close file, leave</source>
        <translation>Datei zumachen, verlassen</translation>
    </message>
    <message>
        <source>dark mode, night, theme</source>
        <translation>dunkel, Dunkelmodus, Nacht, dark mode, Design</translation>
    </message>
    <message>
        <source>accessibility, visibility, theme</source>
        <translation>Barrierefreiheit, Sichtbarkeit, Design</translation>
    </message>
    <message>
        <source>light mode, day, theme</source>
        <translation>hell, Tag, light mode, Design</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>Design, Aussehen, Darstellung</translation>
    </message>
    <message>
        <source>statistics, interval, probability</source>
        <translation>Statistik, Intervall, Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>money, euro, dollar</source>
        <translation>Geld, Euro, Dollar</translation>
    </message>
    <message>
        <source>remove, erase</source>
        <translation>entfernen, löschen</translation>
    </message>
    <message>
        <source>copy, clone</source>
        <translation>kopieren, klonen, verdoppeln</translation>
    </message>
    <message>
        <source>copy, clone, variant</source>
        <translation>kopieren, klonen, Variante</translation>
    </message>
    <message>
        <source>search, command palette</source>
        <translation>suchen, Befehle</translation>
    </message>
    <message>
        <source>directory, path, storage</source>
        <translation>Verzeichnis, Pfad, Ablage</translation>
    </message>
    <message>
        <source>maximize, large</source>
        <translation>maximieren, groß</translation>
    </message>
    <message>
        <source>help, manual, documentation</source>
        <translation>Hilfe, Handbuch, Dokumentation</translation>
    </message>
    <message>
        <source>add machine, new station</source>
        <translation>Maschine hinzufügen, neue Station</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, hotkeys</source>
        <translation>Tastenkürzel, Tastatur, Kurzbefehle, Shortcuts</translation>
    </message>
    <message>
        <source>translation, English, Deutsch, Français, Español, 中文, 日本語</source>
        <translation>Übersetzung, language, English, Deutsch, Français, Español, 中文, 日本語</translation>
    </message>
    <message>
        <source>animation, transitions</source>
        <translation>Animation, Übergänge</translation>
    </message>
    <message>
        <source>create, new project, empty</source>
        <translation>anlegen, neues Projekt, leer</translation>
    </message>
    <message>
        <source>variant, alternative, layout</source>
        <translation>Variante, Alternative, Aufbau</translation>
    </message>
    <message>
        <source>what-if, variant, idea</source>
        <translation>was wäre wenn, Variante, Idee</translation>
    </message>
    <message>
        <source>decimal point, comma, thousands separator</source>
        <translation>Dezimalpunkt, Komma, Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>load, import, file</source>
        <translation>laden, importieren, Datei</translation>
    </message>
    <message>
        <source>calendar, weekend, holiday, working time</source>
        <translation>Kalender, Wochenende, Feiertag, Arbeitszeit</translation>
    </message>
    <message>
        <source>difference, versus, better</source>
        <translation>Unterschied, gegenüber, besser</translation>
    </message>
    <message>
        <source>product mix, assortment, shares</source>
        <translation>Produktmix, Sortiment, Anteile</translation>
    </message>
    <message>
        <source>portfolio, investment, payback, money</source>
        <translation>portfolio, Investition, Amortisation, Geld</translation>
    </message>
    <message>
        <source>money, price, cost, article</source>
        <translation>Geld, Preis, Kosten, Artikel</translation>
    </message>
    <message>
        <source>influence, tornado, effect</source>
        <translation>Einfluss, Tornado, Wirkung</translation>
    </message>
    <message>
        <source>optimize, buffers, capacity</source>
        <translation>optimieren, Puffer, Kapazität</translation>
    </message>
    <message>
        <source>vary, range, curve</source>
        <translation>variieren, Bereich, Kurve</translation>
    </message>
    <message>
        <source>spreadsheet, Excel, parameters</source>
        <translation>Tabellenkalkulation, Excel, Parameter</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>Voreinstellungen, Optionen, Konfiguration</translation>
    </message>
    <message>
        <source>start, animation, run</source>
        <translation>starten, Animation, laufen</translation>
    </message>
    <message>
        <source>slides, presentation, show</source>
        <translation>Folien, Präsentation, vorführen</translation>
    </message>
    <message>
        <source>exit, end, close window</source>
        <translation>beenden, Ende, Fenster schließen</translation>
    </message>
    <message>
        <source>units, speed, throughput</source>
        <translation>Einheiten, Geschwindigkeit, Durchsatz</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>nochmals, wiederholen, vorwärts</translation>
    </message>
    <message>
        <source>threshold, tolerance, significance</source>
        <translation>Schwelle, Toleranz, Signifikanz</translation>
    </message>
    <message>
        <source>erase, take out</source>
        <translation>entfernen, herausnehmen</translation>
    </message>
    <message>
        <source>title, label</source>
        <translation>Titel, Bezeichnung</translation>
    </message>
    <message>
        <source>PDF, print, HTML, export</source>
        <translation>PDF, drucken, HTML, exportieren</translation>
    </message>
    <message>
        <source>windows, panels, arrange</source>
        <translation>Fenster, Bereiche, anordnen</translation>
    </message>
    <message>
        <source>calculate, simulate, refresh</source>
        <translation>berechnen, simulieren, aktualisieren</translation>
    </message>
    <message>
        <source>store, write</source>
        <translation>sichern, schreiben, ablegen</translation>
    </message>
    <message>
        <source>Excel, spreadsheet, CSV, export</source>
        <translation>Excel, Tabellenkalkulation, CSV, exportieren</translation>
    </message>
    <message>
        <source>another name, place, folder</source>
        <translation>anderer Name, Ort, Ordner</translation>
    </message>
    <message>
        <source>export, mail, send</source>
        <translation>exportieren, E-Mail, senden</translation>
    </message>
    <message>
        <source>working time, duration</source>
        <translation>Arbeitszeit, Dauer</translation>
    </message>
    <message>
        <source>font size, larger letters, zoom</source>
        <translation>Schriftgröße, größere Buchstaben, Zoom, font size</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, contrast</source>
        <translation>dunkel, hell, Dunkelmodus, Nacht, Kontrast, Design, dark mode</translation>
    </message>
    <message>
        <source>units, seconds, minutes, duration</source>
        <translation>Einheiten, Sekunden, Minuten, Dauer</translation>
    </message>
    <message>
        <source>back, take back, revert</source>
        <translation>zurück, zurücknehmen, widerrufen, undo</translation>
    </message>
    <message>
        <source>start page, examples, recent files</source>
        <translation>Startseite, Beispiele, letzte Dateien</translation>
    </message>
    <message>
        <source>magnify, larger</source>
        <translation>vergrößern, größer</translation>
    </message>
    <message>
        <source>reduce, smaller</source>
        <translation>verkleinern, kleiner</translation>
    </message>
    <message>
        <source>stop log, from a log, counters, parameters</source>
        <translation>Stoppprotokoll, aus einem Protokoll, Zähler, Parameter</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SensitivitySettings</name>
    <message>
        <source>All shifts for every row</source>
        <translation>Alle Schichten für jede Zeile</translation>
    </message>
    <message>
        <source>Every parameter is improved and worsened by so much; losses are switched off besides</source>
        <translation>Jeder Parameter wird um so viel verbessert und verschlechtert; Verluste werden außerdem abgeschaltet</translation>
    </message>
    <message>
        <source>Better and worse by, %</source>
        <translation>Besser und schlechter um, %</translation>
    </message>
    <message>
        <source>Otherwise a row stops as soon as it is decided, or all shifts would leave it open; its interval then holds at a level of its own, and the study takes about half the time.</source>
        <translation>Sonst endet eine Zeile, sobald sie entschieden ist oder alle Schichten sie offen ließen; ihr Intervall gilt dann auf einem eigenen Niveau, und die Studie braucht etwa die halbe Zeit.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SeriesReadout</name>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>entries of the legend without room</comment>
        <translation>+ %1 weitere</translation>
    </message>
    <message>
        <source>Click: show %1</source>
        <translation>Klick: %1 zeigen</translation>
    </message>
    <message>
        <source>Click: hide %1</source>
        <translation>Klick: %1 verbergen</translation>
    </message>
    <message>
        <source>Click: select the station</source>
        <translation>Klick: die Station wählen</translation>
    </message>
    <message>
        <source>Double click: select the station</source>
        <translation>Doppelklick: die Station wählen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SessionWords</name>
    <message>
        <source>Runs the ticked scenarios and the reference on the same luck.</source>
        <translation>Rechnet die angekreuzten Szenarien und die Referenz mit demselben Zufall.</translation>
    </message>
    <message>
        <source>Runs the shown scenario with every value of the range, on the same luck.</source>
        <translation>Rechnet das gezeigte Szenario mit jedem Wert des Bereichs, mit demselben Zufall.</translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss switched off.</source>
        <translation>Was ist jeder Verlust wert? Jeder Parameter besser und schlechter, jeder Verlust abgeschaltet.</translation>
    </message>
    <message>
        <source>Which measures together bring most for a budget? Gains of measures do not add.</source>
        <translation>Welche Maßnahmen zusammen bringen für ein Budget am meisten? Gewinne von Maßnahmen addieren sich nicht.</translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation>Welches Produkt bringt in einer Stunde der Linie am meisten, und was bringt ein Mix?</translation>
    </message>
    <message>
        <source>The best way to spread buffer places over the line, for every total.</source>
        <translation>Die beste Art, Pufferplätze über die Linie zu verteilen, für jede Summe.</translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation>%1 von %2 Schichten</translation>
    </message>
    <message>
        <source>%1, almost done</source>
        <translation>%1, fast fertig</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Angehalten, bevor etwas gefunden war.</translation>
    </message>
    <message>
        <source>Run at %1.</source>
        <translation>Gerechnet um %1.</translation>
    </message>
    <message>
        <source>Run at %1 on “%2”.</source>
        <translation>Gerechnet um %1 auf „%2“.</translation>
    </message>
    <message>
        <source>A later run was stopped before it found anything.</source>
        <translation>Ein späterer Lauf wurde angehalten, bevor er etwas gefunden hatte.</translation>
    </message>
    <message>
        <source>Further shifts were stopped.</source>
        <translation>Weitere Schichten wurden angehalten.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Sie wurde angehalten, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>Scenarios that were added since are not in it.</source>
        <translation>Szenarien, die seither hinzugekommen sind, sind nicht darin.</translation>
    </message>
    <message>
        <source>The line, a scenario or these settings have changed since.</source>
        <translation>Die Linie, ein Szenario oder diese Einstellungen haben sich seither geändert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 after %2 h of warm-up</source>
        <translation>%1 nach %2 h Vorlauf</translation>
    </message>
    <message>
        <source>exploratory, with fewer for rows that were decided early</source>
        <translation>erkundend, mit weniger bei Zeilen, die früh entschieden waren</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>erkundend</translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation>mit neuem Zufall</translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation>mit neuem Zufall bestätigt</translation>
    </message>
    <message>
        <source>, behind the %1 shifts that Confirm has used</source>
        <translation>, nach den %1 Schichten, die Bestätigen verwendet hat</translation>
    </message>
    <message>
        <source>%1 shifts of %2, seed %3; %4</source>
        <translation>%1 Schichten von %2, Startwert %3; %4</translation>
    </message>
    <message>
        <source>%1; what is paler is exploratory</source>
        <translation>%1; was blasser ist, ist erkundend</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>%1. Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation>%1. Intervalle zeigen nur den Zufall der Simulation, nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>buffer sizing</source>
        <translation>Pufferauslegung</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>product mix</source>
        <translation>Produktmix</translation>
    </message>
    <message>
        <source>Shifts of %1, seed %2; exploratory</source>
        <translation>Schichten von %1, Startwert %2; erkundend</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingValues</name>
    <message>
        <source>the system’s</source>
        <comment>language</comment>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>between the fields of a table</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <comment>keys</comment>
        <translation>die des Programms</translation>
    </message>
    <message>
        <source>%1: %3 instead of “%2”</source>
        <comment>a setting, a value that it cannot have, the one it has now</comment>
        <translation>%1: %3 statt „%2“</translation>
    </message>
    <message>
        <source>Settings that had values they cannot have are at their defaults now. %1.</source>
        <comment>a list</comment>
        <translation>Einstellungen mit Werten, die sie nicht haben können, stehen jetzt auf ihrem Standard. %1.</translation>
    </message>
    <message>
        <source>Speed of the playback</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>Zoom of the guide</source>
        <translation>Vergrößerung der Anleitung</translation>
    </message>
    <message>
        <source>Separator of CSV tables</source>
        <translation>Trennzeichen der CSV-Tabellen</translation>
    </message>
    <message>
        <source>Decimal sign of CSV tables</source>
        <translation>Dezimalzeichen der CSV-Tabellen</translation>
    </message>
    <message>
        <source>Byte order mark of CSV tables</source>
        <translation>Byte-Order-Mark der CSV-Tabellen</translation>
    </message>
    <message>
        <source>Kind of tables that are saved</source>
        <translation>Art der gespeicherten Tabellen</translation>
    </message>
    <message>
        <source>Shortcut of “%1”</source>
        <translation>Tastenkürzel von „%1“</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsFile</name>
    <message>
        <source>The settings in %1 can neither be read nor written. The program uses its own, and forgets what is changed.</source>
        <translation>Die Einstellungen in %1 können weder gelesen noch geschrieben werden. Das Programm nimmt seine eigenen und vergisst, was geändert wird.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the program starts with its own. What was there is kept in %1.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden, deshalb beginnt das Programm mit seinen eigenen. Was da war, ist in %1 behalten.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. What you change there holds until the program ends.</source>
        <translation>Die Einstellungen konnten nicht nach %1 geschrieben werden. Was Sie dort ändern, gilt, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsPage</name>
    <message>
        <source>Select a station in the diagram to see and change its parameters.</source>
        <translation>Wählen Sie eine Station im Linienbild, um ihre Parameter zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation>Laufeinstellungen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>The same for the baseline and every scenario.</source>
        <translation>Dieselben für die Basis und jedes Szenario.</translation>
    </message>
    <message>
        <source>Shifts and breaks…</source>
        <translation>Schichten und Pausen…</translation>
    </message>
    <message>
        <source>When the line, or some of its stations, stand still by plan</source>
        <translation>Wann die Linie oder einige ihrer Stationen nach Plan stehen</translation>
    </message>
    <message>
        <source>Products…</source>
        <translation>Produkte…</translation>
    </message>
    <message>
        <source>What a unit of each product costs and earns</source>
        <translation>Was eine Einheit jedes Produkts kostet und einbringt</translation>
    </message>
    <message>
        <source>This line’s. Today’s line is run in the same way to compare the two.</source>
        <translation>Die dieser Linie. Die heutige Linie wird ebenso gerechnet, um die beiden zu vergleichen.</translation>
    </message>
    <message>
        <source>The line’s: they hold for the baseline and for every scenario that says nothing else.</source>
        <translation>Die der Linie: Sie gelten für die Basis und für jedes Szenario, das nichts anderes sagt.</translation>
    </message>
    <message>
        <source>The line’s, as far as this scenario says nothing else.</source>
        <translation>Die der Linie, soweit dieses Szenario nichts anderes sagt.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftChooser</name>
    <message>
        <source>&amp;First shift</source>
        <translation>&amp;Erste Schicht</translation>
    </message>
    <message>
        <source>&amp;Median: half of the shifts have less output</source>
        <translation>&amp;Median: Die Hälfte der Schichten hat weniger Ausbringung</translation>
    </message>
    <message>
        <source>P&amp;10: one shift in ten has less output</source>
        <translation>P&amp;10: Eine von zehn Schichten hat weniger Ausbringung</translation>
    </message>
    <message>
        <source>P&amp;90: nine shifts in ten have less output</source>
        <translation>P&amp;90: Neun von zehn Schichten haben weniger Ausbringung</translation>
    </message>
    <message>
        <source>&amp;Worst shift: the least output of all</source>
        <translation>&amp;Schlechteste Schicht: die geringste Ausbringung von allen</translation>
    </message>
    <message>
        <source>&amp;Another shift by its number…</source>
        <translation>&amp;Andere Schicht nach ihrer Nummer…</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Median: shift %1</source>
        <translation>Median: Schicht %1</translation>
    </message>
    <message>
        <source>P10: shift %1</source>
        <translation>P10: Schicht %1</translation>
    </message>
    <message>
        <source>P90: shift %1</source>
        <translation>P90: Schicht %1</translation>
    </message>
    <message>
        <source>Worst: shift %1</source>
        <translation>Schlechteste: Schicht %1</translation>
    </message>
    <message>
        <source>Shift that is played: %1</source>
        <translation>Abgespielte Schicht: %1</translation>
    </message>
    <message>
        <source>Which of the simulated shifts is played and drawn in the charts</source>
        <translation>Welche der simulierten Schichten abgespielt und in den Diagrammen gezeichnet wird</translation>
    </message>
    <message>
        <source>Play another shift</source>
        <translation>Eine andere Schicht abspielen</translation>
    </message>
    <message>
        <source>Number of the shift, 1 to %1:</source>
        <translation>Nummer der Schicht, 1 bis %1:</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftClock</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>date and time in figures, as Qt writes formats</comment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftConditions</name>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %Ln shift(s)</source>
        <translation>
            <numerusform>%1, und Mittel aus %Ln Schicht</numerusform>
            <numerusform>%1, und Mittel aus %Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h (after %2 h warm-up)</source>
        <translation>%1 h (nach %2 h Vorlauf)</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, seed %2, %3; exploratory.</source>
        <comment>shifts, seed, duration</comment>
        <translation>%1, Startwert %2, %3; erkundend.</translation>
    </message>
    <message>
        <source>One simulated shift: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Eine simulierte Schicht: nur der Zufall der Simulation, nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
    <message>
        <source>Simulated shifts: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Simulierte Schichten: nur der Zufall der Simulation, nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
    <message>
        <source>Shift %1 of %2</source>
        <translation>Schicht %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %Ln fresh shift(s).</source>
        <translation>
            <numerusform>Was bestätigt heißt, ist es auf %Ln neuen Schicht.</numerusform>
            <numerusform>Was bestätigt heißt, ist es auf %Ln neuen Schichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h warm-up</source>
        <translation>%1 h Vorlauf</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>For comparison the baseline is run alike: %1.</source>
        <extracomment>%1 lists the run settings in which the two differ</extracomment>
        <translation>Zum Vergleich wird die Basis ebenso gerechnet: %1.</translation>
    </message>
    <message>
        <source>Intervals of means at %1: simulation luck only, not the uncertainty of the input data.</source>
        <translation>Intervalle von Mitteln auf %1: nur der Zufall der Simulation, nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShortcutsPage</name>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>Von dort &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>Dort &amp;lassen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation>Taste von „%1“</translation>
    </message>
    <message>
        <source>None by default</source>
        <translation>Standardmäßig keine</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
    <message>
        <source>“%1” alone is typed into fields and lists. Press it together with Ctrl or Alt.</source>
        <comment>a key</comment>
        <translation>„%1“ allein wird in Felder und Listen getippt. Drücken Sie es zusammen mit Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownSeries</name>
    <message>
        <source>Show all &amp;values</source>
        <translation>Alle &amp;Werte zeigen</translation>
    </message>
    <message>
        <source>Show &amp;all series</source>
        <translation>&amp;Alle Reihen zeigen</translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation>R&amp;eihen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownUnits</name>
    <message>
        <source>cycles/min</source>
        <translation>Zyklen/min</translation>
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
        <translation>Einheiten/h</translation>
    </message>
    <message>
        <source>units/min</source>
        <translation>Einheiten/min</translation>
    </message>
    <message>
        <source>Finished items per minute</source>
        <translation>Fertige Teile je Minute</translation>
    </message>
    <message>
        <source>Units per minute</source>
        <translation>Einheiten je Minute</translation>
    </message>
    <message>
        <source>Good units per minute</source>
        <translation>Gute Einheiten je Minute</translation>
    </message>
    <message>
        <source>Output per minute</source>
        <translation>Ausbringung je Minute</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message>
        <source>It waits for items of %1 that are still under way.</source>
        <translation>Sie wartet auf Teile von %1, die noch unterwegs sind.</translation>
    </message>
    <message>
        <source>It waits for %1, %2 since %3.</source>
        <comment>station, its state, time</comment>
        <translation>Sie wartet auf %1, %2 seit %3.</translation>
    </message>
    <message>
        <source>%1: a cycle of %2 takes another time.</source>
        <comment>time, station</comment>
        <translation>%1: Ein Zyklus von %2 dauert anders lang.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 for %4 more in %5, and runs here.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1: %2 ist dort (%5) %4 länger im Zustand „%3“ und läuft hier.</translation>
    </message>
    <message>
        <source>%1: %2 is %3 here for %4 more, and runs in %5.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation>%1: %2 ist hier %4 länger im Zustand „%3“ und läuft dort (%5).</translation>
    </message>
    <message>
        <source>%1: %2 is %3 in %6 and %4 here, for %5.</source>
        <comment>time, station, state, state, how long, the other</comment>
        <translation>%1: %2 ist dort (%6) im Zustand „%3“ und hier „%4“, %5 lang.</translation>
    </message>
    <message>
        <source>Two scenarios side by side</source>
        <translation>Zwei Szenarien nebeneinander</translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation>Das erste Ergebnis ist unterwegs…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Move the playback to where the two part</source>
        <translation>Die Wiedergabe dorthin bringen, wo die beiden auseinandergehen</translation>
    </message>
    <message>
        <source>Beside the shown entry</source>
        <translation>Neben dem gezeigten Eintrag</translation>
    </message>
    <message>
        <source>What plays beside the shown entry, on the same luck</source>
        <translation>Was neben dem gezeigten Eintrag spielt, mit demselben Zufall</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Beside what is shown:</source>
        <translation>Neben dem, was gezeigt wird:</translation>
    </message>
    <message>
        <source>There is no result to play yet.</source>
        <translation>Es gibt noch kein Ergebnis abzuspielen.</translation>
    </message>
    <message>
        <source>Choose a scenario: it plays here beside the baseline, with the same luck.</source>
        <translation>Wählen Sie ein Szenario: Es spielt hier neben der Basis, mit demselben Zufall.</translation>
    </message>
    <message>
        <source>more output than %1, units</source>
        <translation>mehr Ausbringung als %1, Einheiten</translation>
    </message>
    <message>
        <source>More good output than %1 in this shift: %2 units at the end</source>
        <comment>the other, how many</comment>
        <translation>Mehr gute Ausbringung als %1 in dieser Schicht: %2 Einheiten am Ende</translation>
    </message>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %Ln shift(s); bars do not begin at 0</source>
        <translation>
            <numerusform>Woher die Differenz kommt, Mittel aus %Ln Schicht; die Balken beginnen nicht bei 0</numerusform>
            <numerusform>Woher die Differenz kommt, Mittel aus %Ln Schichten; die Balken beginnen nicht bei 0</numerusform>
        </translation>
    </message>
    <message>
        <source>The two lines have other stations.</source>
        <translation>Die beiden Linien haben andere Stationen.</translation>
    </message>
    <message>
        <source>They part at %1</source>
        <translation>Sie gehen auseinander: %1</translation>
    </message>
    <message>
        <source>In this shift all stations do the same in both.</source>
        <translation>In dieser Schicht tun alle Stationen in beiden dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Erkundend: %Ln Schicht</numerusform>
            <numerusform>Erkundend: %Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation>die Basis</translation>
    </message>
    <message>
        <source>Differences of less than %1 begin at %2.</source>
        <comment>length, time</comment>
        <translation>Differenzen von weniger als %1 beginnen bei %2.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SizingSettings</name>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Ziel für %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Most places in all</source>
        <translation>Höchstens Plätze insgesamt</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Places of all buffers together: every total up to this one is looked at. Automatic is twice the present total, or enough for the target.</source>
        <translation>Plätze aller Puffer zusammen: Jede Summe bis zu dieser wird betrachtet. Automatisch ist das Doppelte der jetzigen Summe, oder genug für das Ziel.</translation>
    </message>
    <message>
        <source>Smallest total that reaches</source>
        <translation>Kleinste Summe, die erreicht</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SlideLosses</name>
    <message>
        <source>Where the time goes: %1</source>
        <translation>Wohin die Zeit geht: %1</translation>
    </message>
    <message>
        <source>Where the gain comes from: %1</source>
        <translation>Woher der Gewinn kommt: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StateLegend</name>
    <message>
        <source>States, in the order of the bars: %1</source>
        <translation>Zustände, in der Reihenfolge der Balken: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationActions</name>
    <message>
        <source>Drag “%1” to its place in the line, or insert it behind the selected station.</source>
        <translation>Ziehen Sie „%1“ an die gewünschte Stelle der Linie, oder fügen Sie die Station hinter der gewählten ein.</translation>
    </message>
    <message>
        <source>Drag “%1” to its place in the line, or insert it at the end.</source>
        <translation>Ziehen Sie „%1“ an die gewünschte Stelle der Linie, oder fügen Sie die Station am Ende ein.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationItem</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln Station</numerusform>
            <numerusform>%Ln Stationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationNameEdit</name>
    <message>
        <source>Name of the station</source>
        <translation>Name der Station</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationPalette</name>
    <message>
        <source>Stations to insert</source>
        <translation>Stationen zum Einfügen</translation>
    </message>
    <message>
        <source>Enter inserts the station behind the selected one.</source>
        <translation>Die Eingabetaste fügt die Station hinter der gewählten ein.</translation>
    </message>
    <message>
        <source>Drag it into the line, or double-click to insert it behind the selected station</source>
        <translation>Ziehen Sie sie in die Linie, oder doppelklicken Sie, um sie hinter der gewählten Station einzufügen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationReading</name>
    <message>
        <source>items</source>
        <comment>what a line counts that makes nothing new</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A factor, and the product that brings it: &quot;× 1.5 by Gel 200 ml&quot;</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Belongs to the baseline: the OEE is measured against it, the same for every scenario.</source>
        <translation>Gehört zur Basis: An ihm wird die OEE gemessen, für jedes Szenario dasselbe.</translation>
    </message>
    <message>
        <source>No effect: nothing comes after the last station.</source>
        <translation>Keine Wirkung: Nach der letzten Station kommt nichts.</translation>
    </message>
    <message>
        <source>Full, it feeds the line for %1 at the rated pace.</source>
        <translation>Voll versorgt er die Linie %1 lang beim Nenntempo.</translation>
    </message>
    <message>
        <source>items</source>
        <comment>outputs of a station that items pass through</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>%1 %2/min · %3 %4/h · %5 of %6’s pace</source>
        <extracomment>The station&apos;s own outputs per minute; what the line counts, %4, per hour; share of the pace of the constraint %6</extracomment>
        <translation>%1 %2/min · %3 %4/h · %5 des Tempos von %6</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTable</name>
    <message>
        <source>Stations, in %</source>
        <translation>Stationen, in %</translation>
    </message>
    <message>
        <source>OEE of the stations</source>
        <translation>OEE der Stationen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTableModel</name>
    <message>
        <source>Collecting or starved</source>
        <translation>Sammelt oder Mangel</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 is the constraint: the line&apos;s OEE is measured against its pace.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 ist der Taktgeber: An seinem Tempo wird die OEE der Linie gemessen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, constraint</source>
        <translation>%1, Taktgeber</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Not
waiting</source>
        <translation>Nicht
wartend</translation>
    </message>
    <message>
        <source>Avail-
ability</source>
        <translation>Verfüg-
barkeit</translation>
    </message>
    <message>
        <source>Perfor-
mance</source>
        <translation>Leis-
tung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>OEE as
scheduled</source>
        <translation>OEE
n. Plan</translation>
    </message>
    <message>
        <source>OEE
alone</source>
        <translation>OEE
allein</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationsEdit</name>
    <message>
        <source>All stations</source>
        <translation>Alle Stationen</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>Nur die angekreuzten</translation>
    </message>
    <message>
        <source>Stations that it closes</source>
        <translation>Stationen, die er schließt</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopCounterRow</name>
    <message>
        <source>So few stops are not possible: the longest interval is %1. 0: never.</source>
        <translation>So wenige Stopps sind nicht möglich: Der längste Abstand ist %1. 0: nie.</translation>
    </message>
    <message>
        <source>So many stops are not possible: there would be no time between them.</source>
        <translation>So viele Stopps sind nicht möglich: Zwischen ihnen bliebe keine Zeit.</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopEditors</name>
    <message>
        <source>Variation, scrap, from a log</source>
        <translation>Streuung, Ausschuss, aus einem Protokoll</translation>
    </message>
    <message>
        <source>Variation, from a log</source>
        <translation>Streuung, aus einem Protokoll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same as a number of stops by the clock, their own length included. 0: never.</source>
        <translation>Dasselbe als Anzahl von Stopps nach der Uhr, ihre eigene Dauer eingeschlossen. 0: nie.</translation>
    </message>
    <message>
        <source>The same as a number of stops, while the station runs all the time at its speed; waiting and stopped time does not count. 0: never.</source>
        <translation>Dasselbe als Anzahl von Stopps, während die Station die ganze Zeit mit ihrem Tempo läuft; Warten und Stillstand zählen nicht. 0: nie.</translation>
    </message>
    <message>
        <source>Stops a shift</source>
        <translation>Stopps je Schicht</translation>
    </message>
    <message>
        <source>Stops per hour</source>
        <translation>Stopps je Stunde</translation>
    </message>
    <message>
        <source>Stops per running hour</source>
        <translation>Stopps je Laufstunde</translation>
    </message>
    <message>
        <source>/h</source>
        <comment>stops per hour</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>/h</translation>
    </message>
    <message>
        <source>Stops a shift of %1 h</source>
        <translation>Stopps in einer Schicht von %1 h</translation>
    </message>
    <message>
        <source>Stops in %1 h of running</source>
        <translation>Stopps in %1 h Laufzeit</translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter</extracomment>
        <translation>Zurücksetzen von %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopFilterBar</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>Alle Stationen</translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation>Art des Stopps</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Stoppgrund</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Shortest wait that is listed</source>
        <translation>Kürzestes Warten, das aufgeführt wird</translation>
    </message>
    <message>
        <source>all waits</source>
        <translation>alles Warten</translation>
    </message>
    <message>
        <source>waits from %1</source>
        <translation>Warten ab %1</translation>
    </message>
    <message>
        <source>Down and jammed</source>
        <translation>Störungen und Kurzstopps</translation>
    </message>
    <message>
        <source>All stops</source>
        <translation>Alle Stopps</translation>
    </message>
    <message>
        <source>Stops and waits</source>
        <translation>Stopps und Warten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in station, kind and cause</source>
        <translation>In Station, Art und Ursache suchen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopGroups</name>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: starved by %2</source>
        <comment>a station, a station</comment>
        <translation>%1: Mangel durch %2</translation>
    </message>
    <message>
        <source>%1: blocked by %2</source>
        <comment>a station, a station</comment>
        <translation>%1: Stau durch %2</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>eigene Störung</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>eigener Kurzstopp</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopListPanel</name>
    <message>
        <source>Stops of the shift</source>
        <translation>Stopps der Schicht</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation>aufgeführt: %1</translation>
    </message>
    <message>
        <source>recorded in samples of %1, which show no single stops</source>
        <translation>in Proben alle %1 aufgezeichnet, die keine einzelnen Stopps zeigen</translation>
    </message>
    <message>
        <source>hidden, as shorter than %1: %2.</source>
        <translation>verborgen, weil kürzer als %1: %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 – stops</source>
        <translation>%1 – Stopps</translation>
    </message>
    <message>
        <source>Save or copy the list as picture or table</source>
        <translation>Die Liste als Bild oder Tabelle speichern oder kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to this stop</source>
        <translation>&amp;Zu diesem Stopp gehen</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>Show the sums by cause instead of the list</source>
        <translation>Statt der Liste die Summen nach Ursache zeigen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopLog</name>
    <message>
        <source>From a log</source>
        <translation>Aus einem Protokoll</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Diese Werte übernehmen</translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation>Gelaufene Zyklen</translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation>Zyklen, die die Station in der Zeit des Protokolls gemacht hat.</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Laufstunden</translation>
    </message>
    <message>
        <source>h</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation>Stunden, die die Station lief; Warten und Stillstand zählen nicht.</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>Offene Stunden</translation>
    </message>
    <message>
        <source>Hours of the log without breaks and nights, in which these stops can come.</source>
        <translation>Stunden des Protokolls ohne Pausen und Nächte, in denen diese Stopps kommen können.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation>Wie viele Stopps das Protokoll zählt.</translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation>Minuten Stillstand</translation>
    </message>
    <message>
        <source>min</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>min</translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation>Wie lange diese Stopps insgesamt dauerten.</translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation>Füllen Sie alle drei aus.</translation>
    </message>
    <message>
        <source>Out of range: interval %1, stop time %2 min. They go up to %3 and %4.</source>
        <translation>Außerhalb des Bereichs: Abstand %1, Stoppzeit %2 min. Sie reichen bis %3 und %4.</translation>
    </message>
    <message>
        <source>That cannot be: something must have run, and minutes come only with stops.</source>
        <translation>Das kann nicht sein: Etwas muss gelaufen sein, und Minuten gibt es nur mit Stopps.</translation>
    </message>
    <message>
        <source>No stop: the reason is switched off.</source>
        <translation>Kein Stopp: Der Grund ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Interval %1 %2, stop time %3 min</source>
        <translation>Abstand %1 %2, Stoppzeit %3 min</translation>
    </message>
    <message>
        <source>%1 from a log</source>
        <translation>%1 aus einem Protokoll</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopPareto</name>
    <message>
        <source>Stops by cause</source>
        <translation>Stopps nach Ursache</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stops by cause, by their time</source>
        <translation>Stopps nach Ursache, nach ihrer Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Stops by cause, by their number</source>
        <translation>Stopps nach Ursache, nach ihrer Anzahl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>List the stops of all causes again (Escape)</source>
        <translation>Wieder die Stopps aller Ursachen aufführen (Esc)</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Bild und Tabelle speichern oder kopieren</translation>
    </message>
    <message>
        <source>%1 – stops by cause</source>
        <translation>%1 – Stopps nach Ursache</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopRow</name>
    <message>
        <source>Rename, duplicate, remove, move …</source>
        <translation>Umbenennen, duplizieren, entfernen, verschieben …</translation>
    </message>
    <message>
        <source>Name of the stop</source>
        <translation>Name des Stopps</translation>
    </message>
    <message>
        <source>&lt;p&gt;Another name brings other random numbers: figures change a little, within their intervals.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein anderer Name bringt andere Zufallszahlen: Kennzahlen ändern sich ein wenig, innerhalb ihrer Intervalle.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>Enter opens it, F2 renames, Ctrl+D duplicates and Delete removes it; the menu key has more.</source>
        <translation>Eingabe öffnet ihn, F2 benennt um, Strg+D dupliziert und Entf entfernt ihn; die Menütaste hat mehr.</translation>
    </message>
    <message>
        <source>Enter leads to its values.</source>
        <translation>Eingabe führt zu seinen Werten.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopSection</name>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Stopp hinzufügen</translation>
    </message>
    <message>
        <source>Stops of the whole line</source>
        <translation>Stopps der ganzen Linie</translation>
    </message>
    <message>
        <source>Add a stop of all stations at the same time</source>
        <translation>Einen Stopp aller Stationen zugleich hinzufügen</translation>
    </message>
    <message>
        <source>Add a stop with a cause of its own</source>
        <translation>Einen Stopp mit eigener Ursache hinzufügen</translation>
    </message>
    <message>
        <source>What stops all stations at the same time: a power dip, a lack of compressed air.</source>
        <translation>Was alle Stationen zugleich anhält: ein Stromausfall, ein Mangel an Druckluft.</translation>
    </message>
    <message>
        <source>Stops with a cause of their own: a reel to change, glue, cleaning, material that is late. Each has its own interval and length.</source>
        <translation>Stopps mit eigener Ursache: eine Rolle zu wechseln, Leim, Reinigung, verspätetes Material. Jeder hat seinen Abstand und seine Dauer.</translation>
    </message>
    <message>
        <source>Which stops there are belongs to the line, the same for all scenarios. This scenario changes their values, or switches them off.</source>
        <translation>Welche Stopps es gibt, gehört zur Linie, für alle Szenarien gleich. Dieses Szenario ändert ihre Werte oder schaltet sie ab.</translation>
    </message>
    <message>
        <source>Shares are of the open time, predicted.</source>
        <translation>Anteile sind von der offenen Zeit, vorhergesagt.</translation>
    </message>
    <message>
        <source>By running time and cycles, stops a shift are those of a shift of running: a station that waits or is stopped has fewer. Shares are of its open time, predicted as if it never waited.</source>
        <translation>Zählen Stopps nach Laufzeit und Zyklen, so gelten „Stopps je Schicht“ für eine Schicht, in der die Station durchläuft: Wartet oder steht sie, hat sie weniger. Die Anteile sind auf ihre offene Zeit bezogen, vorhergesagt, als wartete sie nie.</translation>
    </message>
    <message>
        <source>No more stops fit in there: a station has %1 at most.</source>
        <translation>Mehr Stopps passen nicht hinein: Eine Station hat höchstens %1.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTable</name>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Stops %1 to %2 of %3 that are listed.</source>
        <comment>first, last, number</comment>
        <translation>Stopps %1 bis %2 von %3, die aufgeführt sind.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sortieren &amp;nach</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation>eigene Störung</translation>
    </message>
    <message>
        <source>own jam</source>
        <translation>eigener Kurzstopp</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>station: state (time)</comment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation>Beginn, s</translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation>Dauer, s</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyDocks</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Buffer sizing</source>
        <translation>Pufferauslegung</translation>
    </message>
    <message>
        <source>Best measures for a budget</source>
        <translation>Beste Maßnahmen für ein Budget</translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation>Produktmix</translation>
    </message>
    <message>
        <source>“%1” is no longer kept with the project.</source>
        <translation>„%1“ wird nicht mehr mit dem Projekt behalten.</translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <source>enter products with a price first</source>
        <translation>erst Produkte mit einem Preis eingeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyKeeper</name>
    <message>
        <source>Move or delete it, then try again.</source>
        <translation>Verschieben oder löschen Sie die Datei, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Studies that were kept with this project are not shown. %1 It stays as it is, and further studies are not kept. Move or delete it, then try again.</source>
        <translation>Studien, die mit diesem Projekt behalten waren, werden nicht gezeigt. %1 Die Datei bleibt, wie sie ist, und weitere Studien werden nicht behalten. Verschieben oder löschen Sie sie, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The studies of this project are not kept beside it. %1</source>
        <translation>Die Studien dieses Projekts werden nicht daneben behalten. %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPanel</name>
    <message>
        <source>Run</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>More shifts</source>
        <translation>Mehr Schichten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Twice as many shifts, at a stricter level: the next look at the same luck</source>
        <translation>Doppelt so viele Schichten, auf strengerem Niveau: der nächste Blick auf denselben Zufall</translation>
    </message>
    <message>
        <source>Runs all of it again on luck that nothing was chosen by; a repeat adds shifts</source>
        <translation>Rechnet alles noch einmal mit Zufall, nach dem nichts gewählt wurde; eine Wiederholung fügt Schichten hinzu</translation>
    </message>
    <message>
        <source>Runs the rows that are selected in the table, or all, again on luck that nothing was chosen by. Few rows have narrower intervals, as these hold for all rows together. A repeat adds shifts.</source>
        <translation>Rechnet die in der Tabelle gewählten Zeilen, oder alle, noch einmal mit Zufall, nach dem nichts gewählt wurde. Wenige Zeilen haben engere Intervalle, weil diese für alle Zeilen zusammen gelten. Eine Wiederholung fügt Schichten hinzu.</translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation>Fortschritt der Studie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>Mehr bestätigen</translation>
    </message>
    <message>
        <source>Confirm (%1)</source>
        <translation>Bestätigen (%1)</translation>
    </message>
    <message>
        <source>The line of this study is gone.</source>
        <translation>Die Linie dieser Studie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Added the scenario “%1”</source>
        <translation>Szenario „%1“ hinzugefügt</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPicture</name>
    <message>
        <source>Being computed; the picture comes with the results.</source>
        <translation>Wird berechnet; das Bild kommt mit den Ergebnissen.</translation>
    </message>
    <message>
        <source>Press Run; the picture comes with the results.</source>
        <translation>Drücken Sie Rechnen; das Bild kommt mit den Ergebnissen.</translation>
    </message>
    <message>
        <source>Show the ten largest only</source>
        <translation>Nur die zehn größten zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>The %1 largest of %2 changes.</source>
        <translation>Die %1 größten von %2 Änderungen.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyResults</name>
    <message>
        <source>Make this a scenario</source>
        <translation>Szenario daraus machen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Kennzahlen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>Every interval shows simulation luck only, not the uncertainty of the input data.</source>
        <translation>Jedes Intervall zeigt nur den Zufall der Simulation, nicht die Unsicherheit der Eingabedaten.</translation>
    </message>
    <message>
        <source>Adds what is selected in the table, or was clicked in the picture, as a scenario</source>
        <translation>Fügt als Szenario hinzu, was in der Tabelle gewählt oder im Bild angeklickt wurde</translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation>Bild und Tabelle speichern oder kopieren</translation>
    </message>
    <message>
        <source>Make “%1” a scenario</source>
        <translation>Aus „%1“ ein Szenario machen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyRunner</name>
    <message>
        <source>There is not enough memory for this study. Ask for fewer replications or fewer points.</source>
        <translation>Für diese Studie gibt es nicht genug Speicher. Verlangen Sie weniger Replikationen oder weniger Punkte.</translation>
    </message>
    <message>
        <source>The study failed: %1</source>
        <translation>Die Studie ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudySettings</name>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepRangeEdit</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from, %1</source>
        <comment>with a unit</comment>
        <translation>von, %1</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepSettings</name>
    <message>
        <source>A second parameter</source>
        <translation>Ein zweiter Parameter</translation>
    </message>
    <message>
        <source>Every value of the one with every value of the other, as a map</source>
        <translation>Jeder Wert des einen mit jedem Wert des anderen, als Karte</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>Variieren</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>noch keine Werte</translation>
    </message>
    <message>
        <source>Values to run: %1</source>
        <translation>Zu rechnende Werte: %1</translation>
    </message>
    <message>
        <source>, of at most %1</source>
        <translation>, von höchstens %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableDialog</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableExport</name>
    <message>
        <source>Save all &amp;tables as one workbook…</source>
        <translation>Alle &amp;Tabellen als eine Arbeitsmappe speichern…</translation>
    </message>
    <message>
        <source>Figures, stations, losses, stops and the changes of the scenarios, and what studies found, a sheet each</source>
        <translation>Kennzahlen, Stationen, Verluste, Stopps und die Änderungen der Szenarien, und was Studien gefunden haben, je ein Blatt</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TankItem</name>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TopologyEditor</name>
    <message>
        <source>Items per cycle</source>
        <translation>Teile je Zyklus</translation>
    </message>
    <message>
        <source>How many items the station takes for one output: 12 tubes for a case. From 1; one output of the line may hold 1,000,000,000,000 raw items at most. Speed is given in cycles. In files: batch_in.</source>
        <translation>Wie viele Teile die Station für eine Ausgabe nimmt: 12 Tuben für einen Karton. Ab 1; eine Ausgabe der Linie darf höchstens 1.000.000.000.000 Rohteile enthalten. Das Tempo wird in Zyklen angegeben. In Dateien: batch_in.</translation>
    </message>
    <message>
        <source>passes through</source>
        <extracomment>Stands in the empty editor for the output of a station that makes nothing new of what it takes</extracomment>
        <translation>läuft durch</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The name of what the station puts out: Tube, Case, Pallet; 1 to 64 characters. Leave it empty where items pass through one by one, as at an inspector. The first station with an output makes the unit that the line counts. In files: output_type.</source>
        <translation>Der Name dessen, was die Station ausgibt: Tube, Karton, Palette; 1 bis 64 Zeichen. Lassen Sie ihn leer, wo Teile einzeln durchlaufen, wie bei einer Inspektion. Die erste Station mit einer Ausgabe macht die Einheit, die die Linie zählt. In Dateien: output_type.</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Belongs to the line, the same for every scenario: choose “%1” to change it.</source>
        <translation>Gehört zur Linie, für jedes Szenario gleich: Wählen Sie „%1“, um es zu ändern.</translation>
    </message>
    <message>
        <source>Items pass through one by one. Name an output to make something new of several.</source>
        <translation>Teile laufen einzeln durch. Benennen Sie eine Ausgabe, um aus mehreren etwas Neues zu machen.</translation>
    </message>
    <message>
        <source>Items pass through some of these stations one by one: name their outputs first.</source>
        <translation>Durch einige dieser Stationen laufen Teile einzeln: Benennen Sie zuerst ihre Ausgaben.</translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message>
        <source>All checked</source>
        <translation>Alle geprüft</translation>
    </message>
    <message>
        <source>&lt;p&gt;The values that came with the station are right: they are not marked any more.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Die Werte, die mit der Station kamen, sind richtig: Sie werden nicht mehr markiert.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>All values are checked.</source>
        <translation>Alle Werte sind geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln typical value(s), check them</source>
        <translation>
            <numerusform>%Ln typischer Wert, bitte prüfen</numerusform>
            <numerusform>%Ln typische Werte, bitte prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalValues</name>
    <message>
        <source>checking of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation>Prüfen von %1, %2</translation>
    </message>
    <message>
        <source>checking of all values, %1</source>
        <extracomment>What undo and redo name: all values of a station</extracomment>
        <translation>Prüfen aller Werte, %1</translation>
    </message>
</context>
<context>
    <name>linetwin::app::UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>A click goes back or forward to that step. The disk marks the state that is saved.</source>
        <translation>Ein Klick geht zu diesem Schritt zurück oder vor. Die Diskette markiert den gespeicherten Stand.</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Tabelle.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter.</source>
        <translation>„%1“ ist kein Parameter.</translation>
    </message>
    <message numerus="yes">
        <source>The table is too wide: there are only %Ln column(s) from here.</source>
        <translation>
            <numerusform>Die Tabelle ist zu breit: Ab hier gibt es nur %Ln Spalte.</numerusform>
            <numerusform>Die Tabelle ist zu breit: Ab hier gibt es nur %Ln Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no station “%1” in this line.</source>
        <translation>Es gibt keine Station „%1“ in dieser Linie.</translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %Ln station(s) from here.</source>
        <translation>
            <numerusform>Die Tabelle ist zu lang: Ab hier gibt es nur %Ln Station.</numerusform>
            <numerusform>Die Tabelle ist zu lang: Ab hier gibt es nur %Ln Stationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>Es gehört zur Basis.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”. %4</source>
        <translation>%1, %2: „%3“. %4</translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scenario&apos;s value and, in brackets, the baseline&apos;s</extracomment>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted. %3</source>
        <translation>%1: „%2“ wird nicht angenommen. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a typical value, check it</source>
        <translation>ein typischer Wert, bitte prüfen</translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation>Es gehört zur Basis.</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Basis %1</translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>Zurücksetzen von %Ln Wert</numerusform>
            <numerusform>Zurücksetzen von %Ln Werten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message>
        <source>Copy all with titles</source>
        <translation>Alles mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pastes a column or a table from a spreadsheet, from the selected cell on; with titles of parameters and names of stations it finds its place by them</source>
        <translation>Fügt eine Spalte oder Tabelle aus einer Tabellenkalkulation ein, ab der gewählten Zelle; mit Überschriften der Parameter und Namen von Stationen findet sie danach ihren Platz</translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation>Tabelle aller Werte</translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation>Basis: die Linie, wie sie heute ist</translation>
    </message>
    <message>
        <source>‘%1’: another line, compared with the Baseline</source>
        <translation>„%1“: eine andere Linie, mit der Basis verglichen</translation>
    </message>
    <message>
        <source>Scenario ‘%1’; what it changes is bold, the baseline’s value in brackets</source>
        <translation>Szenario „%1“; was es ändert, ist fett, der Wert der Basis in Klammern</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted. %Ln problem(s):</source>
        <translation>
            <numerusform>Nichts wurde eingefügt. %Ln Problem:</numerusform>
            <numerusform>Nichts wurde eingefügt. %Ln Probleme:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message>
        <source>Station</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Station</translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>Einfügen von %Ln Wert</numerusform>
            <numerusform>Einfügen von %Ln Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: all pasted values are there already.</source>
        <translation>Nichts wurde geändert: Alle eingefügten Werte stehen schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed; undo takes them all back at once.</source>
        <translation>
            <numerusform>%Ln Wert geändert; Rückgängig nimmt ihn zurück.</numerusform>
            <numerusform>%Ln Werte geändert; Rückgängig nimmt sie alle auf einmal zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) left as they were.</source>
        <translation>
            <numerusform>%Ln leere Zelle blieb, wie sie war.</numerusform>
            <numerusform>%Ln leere Zellen blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation>Mit &amp;Überschriften kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Reset to the default</source>
        <translation>Auf den Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reset to the baseline</source>
        <translation>Auf die Basis zu&amp;rücksetzen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::VerdictBar</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares with the baseline on fresh shifts that nothing was chosen by. A repeat adds as many again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht mit der Basis auf neuen Schichten, nach denen nichts gewählt wurde. Eine Wiederholung fügt ebenso viele hinzu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Details</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>&lt;p&gt;The level of the intervals, and what comparing on the same luck gains&lt;/p&gt;</source>
        <translation>&lt;p&gt;Das Niveau der Intervalle, und was der Vergleich bei gleichem Zufall bringt&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Differences smaller than this share of the baseline&apos;s figure are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;Differenzen, die kleiner sind als dieser Anteil an der Kennzahl der Basis, sind nicht relevant&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Smallest relevant difference: %1</source>
        <translation>Kleinste relevante Differenz: %1</translation>
    </message>
    <message>
        <source>Every difference is relevant</source>
        <translation>Jede Differenz ist relevant</translation>
    </message>
    <message>
        <source>±%1 of the baseline&apos;s figure is not relevant</source>
        <translation>±%1 der Kennzahl der Basis ist nicht relevant</translation>
    </message>
    <message>
        <source>More: %1 shifts</source>
        <translation>Mehr: %1 Schichten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Doubles the shifts. Looking again at growing data has its price: the intervals of the differences are then at %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Verdoppelt die Schichten. Noch einmal auf wachsende Daten zu sehen hat seinen Preis: Die Intervalle der Differenzen sind dann auf %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation>Mehr bestätigen</translation>
    </message>
    <message>
        <source>&lt;p&gt;The file of the project says which differences are not relevant&lt;/p&gt;</source>
        <translation>&lt;p&gt;Welche Differenzen nicht relevant sind, sagt die Datei des Projekts&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message>
        <source>%1 every %2, from %3 of the run on</source>
        <comment>length, interval, first begin</comment>
        <translation>%1 alle %2, ab %3 des Laufs</translation>
    </message>
    <message>
        <source>once, at %1 of the run, %2</source>
        <comment>begin, length</comment>
        <translation>einmal, bei %1 des Laufs, %2</translation>
    </message>
    <message>
        <source>all stations</source>
        <translation>alle Stationen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of stations</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on no day</source>
        <translation>an keinem Tag</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>days, begin, length</comment>
        <translation>%1 %2, %3 lang</translation>
    </message>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <comment>days, begin, end, length</comment>
        <translation>%1 %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln closure(s)</source>
        <translation>
            <numerusform>%Ln Schließzeit</numerusform>
            <numerusform>%Ln Schließzeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to mark a time in which stations stand still</source>
        <translation>Ziehen Sie, um eine Zeit zu markieren, in der Stationen stehen</translation>
    </message>
    <message>
        <source>left out by this scenario</source>
        <translation>von diesem Szenario ausgelassen</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WelcomePage</name>
    <message>
        <source>&amp;Back to the line</source>
        <translation>&amp;Zurück zur Linie</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Each opens a line with what-if scenarios that say what they teach.</source>
        <translation>Jedes öffnet eine Linie mit Was-wäre-wenn-Szenarien, die sagen, was sie lehren.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowDocks</name>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation>Schichten und Pausen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowLayout</name>
    <message>
        <source>Panels in one place</source>
        <translation>Bereiche an einem Platz</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Exa&amp;mples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Ta&amp;ble of all values</source>
        <translation>&amp;Tabelle aller Werte</translation>
    </message>
    <message>
        <source>Type, copy and paste the values of all stations as in a spreadsheet</source>
        <translation>Die Werte aller Stationen wie in einer Tabellenkalkulation tippen, kopieren und einfügen</translation>
    </message>
    <message>
        <source>S&amp;hifts and breaks</source>
        <translation>S&amp;chichten und Pausen</translation>
    </message>
    <message>
        <source>Draw in a week when the line, or some of its stations, stand still by plan</source>
        <translation>In einer Woche zeichnen, wann die Linie oder einige ihrer Stationen nach Plan stehen</translation>
    </message>
    <message>
        <source>Pr&amp;oducts</source>
        <translation>&amp;Produkte</translation>
    </message>
    <message>
        <source>What the line makes, and what a unit costs and earns: figures are told in money, too</source>
        <translation>Was die Linie macht und was eine Einheit kostet und einbringt: Kennzahlen werden auch in Geld erzählt</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation>Neues &amp;Diagramm</translation>
    </message>
    <message>
        <source>Open another chart beside the first</source>
        <translation>Ein weiteres Diagramm neben dem ersten öffnen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>S&amp;tudies</source>
        <translation>S&amp;tudien</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowTitle</name>
    <message>
        <source>Welcome[*] – LineTwin</source>
        <translation>Willkommen[*] – LineTwin</translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>linetwin::app::Workbook</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet holds; save it as CSV.</source>
        <translation>„%1“ hat mehr Zeilen, als ein Blatt fasst; speichern Sie es als CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if tool for production lines.</source>
        <translation>Was-wäre-wenn-Werkzeug für Produktionslinien.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>A project, a line or scenarios (YAML). Without one a page with examples is shown.</source>
        <translation>Ein Projekt, eine Linie oder Szenarien (YAML). Ohne eines wird eine Seite mit Beispielen gezeigt.</translation>
    </message>
    <message>
        <source>Writes a report of the project, or of PROJECT/NAME, to FILE.html or FILE.pdf and opens no window.</source>
        <translation>Schreibt einen Bericht des Projekts, oder von PROJEKT/NAME, in DATEI.html oder DATEI.pdf und öffnet kein Fenster.</translation>
    </message>
    <message>
        <source>With --report: figures of fresh luck that nothing was chosen by.</source>
        <translation>Mit --report: Kennzahlen mit neuem Zufall, nach dem nichts gewählt wurde.</translation>
    </message>
    <message>
        <source>The language of this start, e.g. en or zh_CN.</source>
        <translation>Die Sprache dieses Starts, z. B. en oder zh_CN.</translation>
    </message>
    <message>
        <source>linetwin: no language %1; there are: %2</source>
        <translation>linetwin: keine Sprache %1; es gibt: %2</translation>
    </message>
    <message>
        <source>linetwin: --confirm is for --report alone</source>
        <translation>linetwin: --confirm ist nur für --report</translation>
    </message>
    <message>
        <source>linetwin: --report needs one project, line or scenario</source>
        <translation>linetwin: --report braucht ein Projekt, eine Linie oder ein Szenario</translation>
    </message>
    <message>
        <source>linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). linetwin-cli works without one: linetwin-cli run builtin:cosmetics</source>
        <translation>linetwin: es gibt keine Anzeige (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). linetwin-cli arbeitet ohne eine: linetwin-cli run builtin:cosmetics</translation>
    </message>
    <message>
        <source>Try: linetwin --help</source>
        <translation>Versuchen Sie: linetwin --help</translation>
    </message>
    <message>
        <source>[file…]</source>
        <translation>[Datei…]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>CODE</source>
        <translatorcomment>same as in English</translatorcomment>
        <translation>CODE</translation>
    </message>
    <message>
        <source>%1 (compiled for %2)</source>
        <comment>a library in two versions</comment>
        <translation>%1 (übersetzt für %2)</translation>
    </message>
    <message>
        <source>file</source>
        <comment>an argument of the command line</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>linetwin: --report may be given only once</source>
        <translation>linetwin: --report darf nur einmal angegeben werden</translation>
    </message>
</context>
</TS>
