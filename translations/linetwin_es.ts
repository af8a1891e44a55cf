<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with a line that has no stations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from the cosmetics e&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over with the cosmetics line that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd scenario from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another scenario of this line beside the present ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the line and its scenarios where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the line and its scenarios to another place, as one file or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y of this scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is shown with its line to one file, to be mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write figures, pictures and a shift that plays to a page or a PDF document, or print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the line and its scenarios, and go to the welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected stations out of the line, to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected stations as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the stations on the clipboard behind the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a copy of the selected stations behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected stations out of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert station…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a station to insert behind the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name of the selected station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up the &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the start of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected stations one place towards the end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;selected stations to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scenario&apos;s changes at the selected stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all changes of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the diagram larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the diagram smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole line in the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected stations as large as they can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keyboard to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keyboard to the part of the window before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each scenario as a slide, over the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the window take the whole screen, or leave it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the recorded shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to &amp;next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next moment at which a station changes its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to pre&amp;vious event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the moment before at which a station changed its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to next st&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next breakdown or jam, of the selected stations or of any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to previo&amp;us stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the breakdown or jam before, of the selected stations or of any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this moment of the shift, to come back to it or to show it in the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop computing; the figures so far stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute all figures again, for instance after a cancelled run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples and recent files to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use LineTwin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LineTwin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setti&amp;ngs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours, text size, units, keys and what new lines begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all menus by words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarCommands</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a parameter and the calendar entry that it is of</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset of %1, %2</source>
        <comment>a parameter and the calendar entry that it is of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar as in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSummary</name>
    <message>
        <source>Open %1 of 168 h a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open about %1 of 168 h a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this run, %1 of %2 are scheduled, %3 of them closed for changeovers or repairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 scheduled)</source>
        <comment>a station and its time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With closures of their own: %1.</source>
        <comment>stations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With closures of their own: %1 and %n more.</source>
        <comment>stations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarTemplate</name>
    <message>
        <source>no shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meal break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three shifts with breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks of a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Only the first %1 of %2 rows have room here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousand %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>million %1</source>
        <comment>a currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is shown, its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of the stations; where several fall together, by their share of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stops: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: collecting a batch
%2 to %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2
%3 to %4 (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty %1, full %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a buffer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer levels, items: share of the shift&apos;s time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 items: %2 of the time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level, items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max. %1 of %2</source>
        <comment>a buffer&apos;s level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1, items</source>
        <comment>a buffer&apos;s level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer levels, items: from 0 to the capacity of each, by the station before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>buffer: its level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of %1 buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 items</source>
        <comment>moment: level</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time or number, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops by cause, % of %1 in all</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause: size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all above</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, %n stop(s)</source>
        <comment>time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole, with all above %2</source>
        <comment>percent, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the number, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all above, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a legend</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: number of shifts by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in all %3 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean %2, P10 %3, P90 %4 of %5 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 more without a value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 without a value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean, P10 to P90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <comment>values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting or starved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in state, % of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in state, %: this shift, below it the mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: shares</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of %1 shifts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), units/h, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated and net pace (V-curve), units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rated %2 units/h, net of breakdowns and jams %3 units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (constraint)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: net %2 of %3 units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units/h, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted net pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by breakdowns and jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated pace of the constraint, ▲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated pace, units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted net pace, units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>figure by parameter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploring, with confirmed points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on fresh luck: mean of %1 shifts with its %2 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploring: mean of %1 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval of the difference to what is now, paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval of the mean: simulation luck only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the data allow the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ends: no buffer at all, and one that is never full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on fresh luck: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to what is now: %1</source>
        <comment>a difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first value with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no knee: it gets worse towards the better end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no knee: no gain is proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no knee within the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee: %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure or not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>figure, effect, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval is %1 to %2, at %3, so that all of the study hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 shifts so far)</source>
        <comment>what is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by places of all buffers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest total that reaches the target of %1 is %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No total up to %1 reaches the target of %2 with 95 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best split of %1 gives %2, the present one of %3 gives %4, endless buffers %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search has not found anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search goes on; so far the best split of %1 is estimated to give %2. The estimates are exploratory and have no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each total&apos;s best split was run again on %1 fresh shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimates of the search, exploratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best split (%1), mean of %2 fresh shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endless buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an estimate of the search, exploratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal split: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest total that reaches the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places of all buffers together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest total that reaches the target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: %1</source>
        <comment>total of places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no total reaches the target with 95 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>figure by parameters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The means go from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best mean is %1, at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1 shifts: the stronger the colour, the more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best mean so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run again on fresh luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tied in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the scenarios compared</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scenarios, and the difference to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval of the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>scenario, note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not comparable with %1: it is measured by its own yardstick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, %1 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year over %1, %2 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to %1, %2 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sets of measures</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the products</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what each change is worth a year</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: effect of each change</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; all intervals together hold at %2</source>
        <comment>what is shown, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 intervals</source>
        <comment>what is shown, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is each loss worth for “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no difference to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes have a sure effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shifts are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the largest: %2, %3.</source>
        <comment>count, change, effect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after %1 of %2 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output against the ideal pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer histograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at most %2 of %3</source>
        <comment>a buffer&apos;s level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer levels, items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output, units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 an hour; the rated pace is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output per hour, in intervals of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the ideal pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output, units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output of %1 units at the end; %2 at the ideal pace of %3 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output since the start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money since the start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money since the start of the shift, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line makes no product with a price: see Products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 at the end</source>
        <comment>revenue, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Cycles</source>
        <comment>what stops are counted by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time</source>
        <comment>what stops are counted by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock</source>
        <comment>what stops are counted by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <comment>distribution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lognormal</source>
        <comment>distribution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jammed</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <comment>first stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a whole interval</source>
        <comment>first stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changeover</source>
        <comment>state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>repairs while closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>repairs while closed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of one cycle while the station runs: 3600 divided by the cycles per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this station puts out per minute, at its speed: cases for a case packer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line counts, per minute at this station&apos;s speed: the tubes in a case times the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line counts, per hour at this station&apos;s speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the line&apos;s pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed as a share of the speed of the line&apos;s slowest station (its constraint) in the baseline, both in what the line counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns per running hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns in an hour of running; waiting and stopped time does not count. A cycle has one breakdown at most, so that 60 divided by this is a little more than the time between failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles per jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One jam in so many cycles, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jams per running hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jams in an hour of running, at the station&apos;s speed; waiting and stopped time does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes per jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean length of a jam.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (baseline %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2 (for %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose items are still under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 (%2 so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down since %1 (%2 so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jammed since %1 (%2 so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starved since %1 (%2 so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked since %1 (%2 so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in changeover since %1 (%2 so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed since %1 (%2 so far)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1, %2</source>
        <comment>station, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1, which is starved by %2, %3</source>
        <comment>station, station, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1, which is blocked by %2, %3</source>
        <comment>station, station, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %n more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %n more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>waiting: station and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not wait from %1 to %2 (%3), longer than any other station now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds %1 of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) changed in this scenario</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottleneck at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam probability, factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect rate, factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle time, factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns, factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating hours per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of the investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>Where a station stands: &quot;first&quot; in the line, or after another one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, items per cycle %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, output %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (reset)</source>
        <comment>a scenario, then a parameter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementWords</name>
    <message>
        <source>%1: %2 stops</source>
        <comment>station, name of a stop reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stops</source>
        <comment>name of a stop reason of the line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <comment>name of an entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every</source>
        <comment>stops of a reason; their interval follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, each</source>
        <comment>stops of a reason; their length follows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stations</source>
        <comment>of a calendar entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>A stop, calendar entry or product is there, as a value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Faster filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filler runs 10 % faster and yields about 5 %. What is missing goes to its own stops, which do not get shorter, and to waiting for the rest of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster filler repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filler is repaired in 6 minutes instead of 8. No buffer can make up for the station that sets the pace: about 1.6 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer cartoner jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cartoner jams 30 % less often. The buffer before it hides most of its short stops already: about 1 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer case packer jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case packer jams 30 % less often, and next to nothing is gained: the places before it hide its short stops. Look at a machine&apos;s neighbours before improving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger filler buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>600 places behind the filler instead of 150. A minute and a quarter of protection becomes almost six, and most stops of the cartoner no longer reach the filler: about 4.7 % more. The level at which it starts again moves along; at the old one it would be 2.9 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 tubes a minute; the tube filler sets the pace, and every stop behind it costs only what the buffers cannot hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosmetic tubes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is engineering judgement, none was measured at a plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief at lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others take over at lunch, and the line runs on: about 7 % more output. The OEE stays where it is, as the break was left out of it; TEEP, which is of all hours, rises by 4 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter shade change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of shade takes 15 minutes instead of 30. A changeover is a loss of availability: output, OEE and TEEP all rise, output by about 3.6 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line as it is. The others are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inspector at 13,000 an hour instead of 11,000. That is 18 % more speed for 0.6 % more output, as it is not the slowest machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filler repaired faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs of the Filler take 10 minutes instead of 15. It is down less, and what it loses cannot be made up elsewhere: it sets the pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large buffer test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten times the places behind the Filler. The Filler is not kept waiting by every stop of the Packer any more, which is worth about 4.5 % of output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teaching line of four stations: heavy jams of a fast packer, felt by the filler through too small buffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosmetics line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packer with fewer jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Packer jams once in 40 cycles instead of once in 20. It is much faster than the Filler, and its stops still cost output, as the places before it hold less than a stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line as it is, after an hour of warm-up. The others are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster packer repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shrink packer is repaired in 3 minutes instead of 4. A shorter stop is one that the buffer can hide: about 1 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster palletizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The palletizer at 110 pallets an hour instead of 95. It is not the slowest, so speed helps it only to catch up after a stop: about 0.3 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>36,000 bottles an hour over eight machines; long accumulation tables keep the filler running through short stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PET beverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer labeller infeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3600 places before the labeller instead of 1200, with the restart level at three quarters as before. A minute and a half of protection becomes five and a half, longer than most of its breakdowns: about 3.9 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer packer infeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3000 places before the shrink packer instead of 600. It stops for film as well as for breakdowns, three to four minutes each, and the tables behind the labeller do not hide all of it: about 2.8 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch in turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The crew eats in turns and the line runs through: about 6.6 % more output at the same OEE, as a break is planned and left out of it. Compare TEEP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel splicer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A splicer joins the label reels, and the labeller neither stops for them nor starts slowly. The tables around it hide most of these short stops already: about 0.4 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster cartoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cartoner at 8000 an hour instead of 7000. Without buffers even a station that is fast enough has to catch up quickly after a stop: about 0.8 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer thermoformer jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thermoformer jams 30 % less often. It sets the pace, so what it no longer loses is output: about 3.5 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger blister buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>600 places for blisters instead of 90. Twenty seconds of protection become two minutes, and the close coupling is broken where it hurts most: about 8 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger leaflet feeder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger magazine: the cartoner stops for leaflets once in 4000 cartons instead of 2000. The stops are short, but every one of them is felt up to the thermoformer: about 0.6 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 blisters a minute, closely coupled: with hardly any buffer, every machine&apos;s stops are everybody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharma blister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter line clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line clearance between two lots takes 25 minutes instead of 40: about 4 % more, as much as 30 % fewer jams of the thermoformer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All buffers doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the places everywhere gain about 2.4 %. Compare that with the places around the grinder alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster grinder repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grinder is repaired in 10 minutes instead of 15: about 2 % more, nearly as much as twice the buffers everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger grinder infeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 places before the grinder instead of 15. Its suppliers are faster and keep it fed already: about 0.8 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger grinder outfeed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 places behind the grinder instead of 8. It runs on while the honing machine stands: about 1.4 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven operations at a takt of 62 s; the grinder is the slowest and the least reliable, so its neighbours matter most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial machining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer tool life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tools of mill, drill and bore last half as long again. Three machines stop a third less for their tools, for about 0.4 % more output: none of them is the grinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarer dressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grinding wheel is dressed after 90 parts instead of 60: about 0.75 % more from one machine, the one that sets the pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer packer jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray packer jams 30 % less often: about 1 % more. The larger cup buffer gains more than four times that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit change without scrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is thrown away after a change of fruit, instead of 300 cups: about 0.6 % more. The stop itself stays; this is the quality it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger cup buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>960 places behind the cup filler instead of 240. Its stops and those of the tray packer meet here, and both are hidden for longer: about 4.3 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger tray buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>160 places for trays instead of 40. On the conveyor 8 of them are under way, so that the 40 protect for little more than a minute; the tray packer then waits less for the labeller and the palletizer: about 2.5 % more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24,000 cups an hour; the cup filler&apos;s long breakdowns weigh most, the buffers before and after the tray packer next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoghurt cups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning takes 45 minutes instead of 60: about 3.7 % more output. It is planned, so the OEE does not move: a plant that looks at its OEE alone does not see this gain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Finished items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items that the last station delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished items per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items that the last station delivered / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units delivered, good and defective / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good units per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good base units delivered / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good base units output / hours, planned stops included; they are output when the last station past the constraint that collects several items takes them, in a line without one when they are delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units delivered, good and defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good units delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good base units delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units in the items that any station rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units rejected / (those that the first station to make an item completed + those rejected before it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defective finished items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished items that are marked defective themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units between the source and delivery or rejection, averaged over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of a finished item since the oldest of its contents was taken from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead time, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead time that 95 % of a shift&apos;s finished items do not exceed; the interval leaves room for shifts with stops of hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output per scheduled hour / rated pace of the constraint, in base units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint: time neither starved nor blocked / scheduled time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint: time neither waiting nor down / time not waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint: cycles × ideal cycle time / (executing + jammed time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units output or rejected at or after the constraint / base units the constraint made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good base units output / base units output or rejected at or after the constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint: scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output per hour of all time / rated pace of the constraint, in base units: loading × OEE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time waiting for items from upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time working on items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time broken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in short stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time holding an output for which there is no room downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycles completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items delivered downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defects that arose here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items sent to the reject bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units rejected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units in the items that this station rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakdowns that began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short stops that began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time neither starved nor blocked / scheduled time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time neither waiting nor down / time not waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycles × ideal cycle time / (executing + jammed time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cycles − defects) / cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE as scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / scheduled time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE stand-alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / time not waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − time down / scheduled time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer level, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items in the buffer after the station, averaged over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer level, maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most items in the buffer after the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in which the buffer after the station is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in which the station alone has the longest active period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifting bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in which the bottleneck shifts to or from the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in changeovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of time in planned stops, which is not scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled time / all time; scheduled is what no planned stop takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cycles − defects) × ideal cycle time / all time: loading × OEE as scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items rejected here that were not defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units rejected because of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base units in the items rejected anywhere that became defective here first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of the product made × material cost of one, scrap included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of the product made × conversion cost of one, scrap included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labour and overhead of all hours, energy of the hours in which stations run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good units of the product output × selling price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue − material − conversion − cost rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material cost per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>material cost / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion cost per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion cost / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost rates per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost rates / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin / hours, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material cost per good unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>material cost / good base units output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion cost per good unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion cost / good base units output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost rates per good unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost rates / good base units output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin per good unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin / good base units output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Reload %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>LineTwin files (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Your changes are still here; save them to another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs “%2”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was looked for at
%1
If it was moved, say where it is now; other files are then looked for beside it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window was closed unexpectedly, too. Recover its changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LineTwin was closed unexpectedly. Recover the unsaved changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>there is another product of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no stations in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be linetwin/line/1 or linetwin/line/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program does not know `%1`, only version 1; a newer LineTwin may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program does not know `%1`, only versions 1 to %2; a newer LineTwin may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a line, a scenario nor a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a line, which has the key `topology`, nor a scenario, which has the key `line`, nor a project, which has the key `scenarios`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no line; a line is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the path of a line&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name may have at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character is not allowed in a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must not begin or end with a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline is the line as it is today; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario cannot drop a reason; {every: null} switches it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a calendar entry needs `minutes`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of stations, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of stations, each after a `-`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line may have at most %1 stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measurement has a name and either mean and sd, per_input and tare, or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of parameters, like [uph]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no station `%1` in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scenario `%1`; did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scenario `%1` in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of lines, each after a `-`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of moments, each after a `-`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of scenarios, each after a `-`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a project may have at most %1 scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is written in the project, so that its scenarios have to be written here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario `%1` is not there and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no scenario; a scenario is wanted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is a scenario of another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project has another scenario or line `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of names of scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only `multiply` is possible here; without the key, measures that touch the same parameter exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag %1 has no meaning here; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many problems; the rest are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a mapping: lines of `key: value`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a text; put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key stands twice; first in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key does not belong here but inside `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space is missing after the `:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here; did you mean `%1`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here; known are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, not a text; leave out the quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, not empty or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number, not a list or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a number; write it with digits and a point, like 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text; to mean a word like null, put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text, not a list or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in quotes that begins here never ends; write %1 at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text in quotes that begins here ends in line %1; is a quote missing before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` closes nothing here; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot close the `%2` of line %3; write `%4` before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket is not closed before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a `,` or `%1` is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the `%1` is not closed; write `%2` where it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second `: ` in one line; put the text that holds it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is missing before the `:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are indented more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space is missing after the `:` in `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line is indented more than `%1`, which has a value already; begin it in column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can follow the value here; put all of it in quotes, or write this on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is indented like none that it could belong to; it may begin in column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in the file is called `%1`; put a text that begins with `*` in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` means nothing in double quotes; write `\\` for a backslash, or use single quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that begins with `%1` has to be in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list cannot begin here; write each `- ` on a line of its own, below the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key cannot stand here; write it on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`\x` needs 2, `\u` 4 and `\U` 8 digits from 0 to 9 and A to F before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no character of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is missing before this; put a text that begins with `*` or `&amp;` in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after `|` or `&gt;` only a number from 1 to 9 and `+` or `-` may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a text that begins with `!` in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value can have one `&amp;` name and one `!` tag, and `*` stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that begins with `%` has no place here; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`---` or `...` stands inside a text in quotes; is a quote missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be read; is a `:`, a quote or a bracket missing here or in the line above?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text but a binary file; lines and scenarios are YAML texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character is not allowed in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indentation must be made of spaces, not tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; a line begins with `topology:`, a scenario with `line:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is nested too deeply; %1 levels are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one YAML document in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias stands inside what it refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases repeat too much; write the file without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has too many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a value, like Filler.buffer_capacity=500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to the line&apos;s baseline; a scenario cannot change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cycle of %1 s is long beside %2 min between failures: as at most one breakdown begins in a cycle, the model fails once in %3 min of running, and its availability is %4 %; a reason under `stops` that is counted by running time is exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the restart level of the last station has no effect: everything leaves the line at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the restart level has no effect: without places items are handed over directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transit time of the last station has no effect: everything leaves the line at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transit time has no effect: without places items are handed over directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a restart level of %1 is not below the capacity of %2; used is %3, which is the same as none; lower it or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the line&apos;s pace %1 items are under way for %2 s, but there are %3 places: no more than %4 items an hour get through; add places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry begins either at a clock time, `at`, or `from_min` minutes from the start; leave one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry with a clock time, `at`, is repeated on its `days`, not every so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only an entry with a clock time, `at`, has days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the station stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry lasts %1 min but begins again after %2 min, so that it never ends; make it shorter or rarer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar closes station `%1` all through the counted time; only the warm-up has some open time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar leaves station `%1` no open time in the run; shorten an entry, or run for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says when a run starts, so that the clock begins at 06:00 on a Monday; `start_time` in the run settings says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 calendar entries; %2 are allowed, so leave some out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`? A new one needs `minutes`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a scenario can drop a calendar entry; leave it out of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another calendar entry `%1`; names must differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 decimals, which is finer than money is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range: %2 to %3 is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 characters; %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not contain line breaks, tabs or other control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no station `%1`; did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`; did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no calendar entry `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no reason `%1` of stops here; only the baseline can add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only null is possible here, which drops the calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a station&apos;s name must not start with `_`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another station `%1`; names must differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line needs at least one station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be 1 for a station without output_type: its items pass through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` means that there is no output type; choose another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station `%2` already has the random stream `%1`; they must differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one output would hold more than %1 raw items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the station has another measurement of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the station runs at %1 per hour, faster than its ideal of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a station with an output_type can measure its outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a fraction; for %1 % write %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no station makes `%1`; did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no station of the line makes `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product has costs or a price but no material_type, of which they are per unit; without it there are no money figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product has a conversion_cost and stations have cost_rates; make sure that no cost is counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no product `%1`; did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no product `%1` in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a currency&apos;s three letters, like EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no currency `%1`; did you mean `%2`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no currency `%1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no effect without life_years, for how long the gain is had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scenario excludes itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, only %3 % of the pace of `%4`, the next slowest; make sure that the speed is per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cycles per hour are %2 units per hour, %3 times the pace of `%4`; make sure that the speed counts cycles, not units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such parameter; did you mean `%1`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can mean more than one thing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called so; it could mean: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a station, a point and a parameter, like Filler.buffer_capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no time of day; write it like &quot;22:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is no list of days; write all, or days like [mon, tue, wed, thu, fri]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` cannot stand for a calendar entry; null drops it, else it has keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not possible here; possible are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not possible here; did you mean `%3`? Possible are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration_hours and warmup_hours together may be at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a date and time like 2025-01-06T06:00:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stop by the clock precedes no cycle; leave this out, or count the reason by cycles or running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interval is shorter than a cycle, so that several stops precede each cycle; make sure of its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 reasons; %2 are allowed, so put some into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station `%1` has a reason of this name; names must differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is the name of what `reliability` and `performance` say; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must not start with `_`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another reason `%1`; names must differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 reasons already, as many as are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted so, the interval would be out of its range of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number, so that it has no range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range must go from the smaller to the larger value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step must be more than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a parameter, `=` and a range, like Filler.buffer_capacity=0:500:25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is not a range; write from:to:step, like 0:500:25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be varied against itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sweep may have at most %1 points; take a larger step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram shows the line from left to right: stations, and between them buffers as tanks with their level. Press Space to play the recorded shift; drag the slider to go to any moment. A full stop and a comma step to the next and previous event, N and Shift+N to the next and previous breakdown or jam of the selected stations. “Shift”, beside the speed, chooses which of the simulated shifts is played: the median one, the worst, or any by its number. The mouse on a waiting station tells what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask “what if”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a station and change a value in the panel on the right. The line is simulated again at once. First come the figures of one shift, then the means over many shifts, with an interval that narrows as they arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes belong to the scenario whose button is down beside “Editing”. The baseline, the line as it is today, stays as it is. A changed value is marked, shows the baseline’s value, and has a button that resets it. To change the line itself, press “Baseline” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 explains the value that you are in. Values can also be entered as the plant counts them, such as cycles per jam or a log of stops, and for several stations at once: select them with Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a rate as 22 / min or 3 per h, or as the time of one, 45 s; type +10 %, -50 % or ×2 to change a value against the baseline’s. Ctrl+T shows the table of all values: copy it into a spreadsheet, and paste a column or a table from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under “Stops” each reason of a station’s stops, a reel to change, glue, cleaning, has its interval and length and the share of the time that this comes to. A click opens its values, “Add a stop” begins another one, and the button at its end renames, duplicates, removes or moves it; drag it onto another station in the diagram to move it there, with Ctrl to copy it. Stops of the whole line stand where no station is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a station from the list on the left into the line, or press Insert. Drag stations along the line, or move them with Alt and an arrow key; F2 renames, Delete removes. Cut, copy and paste work on all selected stations, also between two windows. These changes are made in the line itself, for all scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B opens a week in which you mark when the line, or some of its stations, stand still by plan: drag over the time, or take a template. Drag an entry to move it, its edges to change its length. In a scenario entries can be changed, added and left out as other values are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M opens the products of the line: what a unit costs and earns, and what the product does to jams, defects, speed and breakdowns. The run settings choose which one is made, for the line or for a scenario; a scenario’s details say what its change costs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are the figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line and scenario run with the same luck: the same breakdowns and jams wherever you changed nothing. So the difference between them is known far better than either figure. Intervals speak of the luck of the simulation only, not of wrong input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts and stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a chart at its top left; “New chart” in the View menu opens another. Turn the wheel or drag over a part of the time to zoom, turn it with Shift to pan; a click takes the playback there. By keyboard: +, −, 0 and the arrow keys; with Shift the arrows move the read-out, and Enter goes to it. The button at the top right saves the chart as PNG, SVG or PDF, or copies its data for a spreadsheet; a right click on the chart offers the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are zoomed with the wheel over their numbers, with Ctrl and the wheel, or by dragging a frame that has a height; a double click shows all again. A click on a name in the legend hides its series, another one shows it; a double click there selects the station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Stops” lists every breakdown and jam of the shift, and on request the waits with who caused them. A double click goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 shows each scenario as a slide over the whole screen: arrow keys go on, C shows it beside the baseline. Ctrl+Shift+B keeps a moment of the shift with a caption; the presentation tells all moments as a story with M. “Side by side” in the View menu plays two scenarios on one clock. Report in the File menu writes all of it to a page that plays the shift, or to a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save keeps the line and its scenarios together as a project: in one file, or in one for the line and one for each scenario. It asks for the place once; before anything would be lost it shows what it would write. All files are YAML that can be read and compared. Opening the project brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A what-if tool for production lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LineTwin is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the line, with its buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the properties of the station, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F4, Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of a buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of a station or buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a drag, clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier or later by a quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of five minutes while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, tick the box or open the list that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play and pause, wherever the focus is, unless a text is being typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the week of shifts and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LineTwin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Drag a station here, or press Insert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvestmentCommands</name>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptStudyTexts</name>
    <message>
        <source>is damaged: %1 is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: “%1” of %2 is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged or newer: %1 has an unknown key “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: %1 has no “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: %1, at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer version of LineTwin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineCommands</name>
    <message>
        <source>Insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch and output of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items per cycle of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the constraint of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename line %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed figures of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Insert station here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station to insert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentCommands</name>
    <message>
        <source>Delete moment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move moment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename moment “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of moment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of moment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>Moment “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherLines</name>
    <message>
        <source>Another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycles or min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop time variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the interval divided by its mean. 0: always the same; 1: at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean length of a stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the stop time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family of the stop times; at equal mean and variation it matters little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What such a stop counts as: DOWN lowers availability, JAMMED performance, PLANNED neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running: the first stop comes as if the station had been running for long; new: a whole interval after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings the next stop nearer: cycles, running time, or the clock, also while the station waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean interval between two stops, in cycles, minutes of running or minutes of open time. Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrap cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles whose outputs are defective, from the one that the stop precedes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles that run at the slow speed, after the one that the stop precedes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the speed at which the slow cycles run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean interval between two stops of the whole line, in minutes in which every station is open. Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null in a scenario drops the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local clock time at which the entry begins on its days; the start time of the run says when that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week on which the entry begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from the start to the beginning of the entry, instead of a clock time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from one beginning to the next, also before the start. Empty: once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the stations are closed each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the time counts as: PLANNED is left out of the OEE, SETUP and DOWN lower availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether breakdowns and jams are worked on while the station is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cycles/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles per hour while the station runs, each giving one output. One cycle takes 3600 seconds divided by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles per hour that count as 100 % performance in the OEE. Empty: the baseline&apos;s speed. It belongs to the baseline, so that a scenario cannot move the yardstick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places for this station&apos;s outputs between it and the next station. 0: handed over directly. The last station&apos;s buffer has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time an item is under way in the buffer before the next station can take it, like on a conveyor, cooling or curing. It takes its place all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the buffer is found full, nothing is put into it until its level has fallen to this. Empty: as soon as one place is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean running time between breakdowns; time spent waiting or stopped does not count. Empty: never breaks down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time until a breakdown is repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair time variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the repair time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a cycle begins with a short stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean length of a short stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam time variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the jam time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle time variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the cycle time divided by its mean. 0: always the same; 1: exponential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a cycle makes its output defective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a defective output is found here and goes to the reject bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False reject probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that a cycle&apos;s output goes to the reject bin though it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour cost per hour, planned stops included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overhead cost per hour, planned stops included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy cost per hour of running; waiting and stopped time costs none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSaving</name>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the picture “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductCommands</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: a value of a product</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating hours per year of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message>
        <source>%1 per %2</source>
        <comment>an amount of money, what it is for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectDocument</name>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioActions</name>
    <message>
        <source>&amp;New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scenario that changes nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a copy of the line whose stations can be changed; it is compared with the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scenario that begins with the same changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in your own words what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it one place up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it one place down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all &amp;changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every change, so that the scenario is the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these changes the &amp;baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line really was changed like this: write the values into the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with its line to one file, to be mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it from the list; undo brings it back, its file stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioChanges</name>
    <message>
        <source>there</source>
        <comment>calendar entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, as the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioCommands</name>
    <message>
        <source>New scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run settings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the changes of the baseline a what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message>
        <source>%1: %2 since %3, for %4</source>
        <comment>station, state, moment, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetParameter</name>
    <message>
        <source>reset of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset to baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationBadges</name>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationTemplate</name>
    <message>
        <source>Filler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labeller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palletizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopCommands</name>
    <message>
        <source>whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random, by running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a number of cycles: a reel, a roll, a magazine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random, by the clock: air, power, material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: cleaning, inspection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopMenu</name>
    <message>
        <source>In the line, for all its scenarios:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;to station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>%1 of the time, predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical, check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click leads to its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to another station in the diagram; with Ctrl to copy it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopSummary</name>
    <message>
        <source>%1&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stops a shift</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every %1 by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 of running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>lowest and highest share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 of %2: %3</source>
        <extracomment>How many of the selected stations have a reason of stops, and its interval and length</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1&#xa0;cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2&#xa0;each</source>
        <extracomment>How often, and the mean length: &quot;every 20,000 cycles, 1.5 min each&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>Stop</source>
        <comment>name of a new reason of stops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reel change</source>
        <comment>name of a new reason of stops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply failure</source>
        <comment>name of a new reason of stops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning</source>
        <comment>name of a new reason of stops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyTexts</name>
    <message>
        <source>Best: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single best; tied in front: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled time differs from the reference&apos;s, so that the OEE are of other hours; TEEP is of all hours in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years to pay back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back after: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
scheduled time differs</source>
        <comment>OEE</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean: interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean: interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference: interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference: interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, %: interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, %: interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that a result could depend on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh, ± at %1</source>
        <comment>luck</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploring, ± at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploring, %1 shifts, ± at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explored: %1</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone its measures gain %1 an hour in all, together %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 sets that go together within the budget were searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets were searched step by step, from good ones on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; what is shown is from %2 fresh shifts, so that the winner is not flattered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: one of them says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together: both change %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1”</source>
        <comment>measures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1” besides</source>
        <comment>measures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1” instead of “%2”</source>
        <comment>measures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>set of measures, cost</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sets of measures</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not told apart from it by the evidence, and no cheaper: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each measure is a change of the baseline: what “%1” changes is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year is the line&apos;s %1 hours for all, whatever a measure says of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gain a year, as the measures have other yearly hours than each other and the line has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set is shown to be the best yet for %1.</source>
        <comment>a budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that %1 allow is shown to be better yet than the line as it is.</source>
        <comment>a budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best for %1: %2.</source>
        <comment>budget, measures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is %1.</source>
        <comment>measures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with “%1”: one of them says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with “%1”: both change %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>products</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour of the line earns %2 with %1, its only product.</source>
        <comment>product, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour of the line earns most with %1, without a relevant difference between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which product an hour of the line earns most cannot be told yet: %1 cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 is %2</source>
        <comment>material type, base units</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins of a unit are those of a base unit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves more a unit than %2 (%3 against %4), but the line makes %5 of it against %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shares are 0, so that there is no mix to tell of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mix has no margin per hour: a product of it is not made at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mix of %1 of the running time earns %2 an hour; no time is counted for changing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mix of %1 of the good units earns %2 an hour; no time is counted for changing over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares given do not sum to 100 %; they are taken as parts of their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2. The intervals hold for all rows together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under Products how many hours the line runs a year, to see what each is worth a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a year, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 a year. </source>
        <comment>change, its values, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shifts, ± at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the present buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No total up to %1 places reaches %2 with 95 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places are the smallest total that reaches %2 with 95 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean: %1</source>
        <comment>so many stops: too few</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain over the present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching; the values are exploratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each total&apos;s best split, run again on %1 fresh shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
± at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to now
± at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first value with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endless buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best mean is %1, at %2. Points whose intervals overlap with it may be as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <comment>measures</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploratory, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, to %3: %4</source>
        <comment>figure, mean, reference, difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a comparison of %1 with %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a sweep on %1, with %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a sensitivity study on %1, with %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers of %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest total that reaches %1 with 95 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sizing all buffers of %1: the best split of %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the best measures for a budget, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a comparison of the products:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no money without a product: choose the product that the line makes in its run settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has an investment yet: say in its details what the change costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 measures can be chosen from; %2 are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the budget that there is for all measures together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has another duration or warm-up than “%2”, so that the two cannot be compared. Give both the same in their run settings, or untick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget of %1 is below the cheapest measure, “%2” at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep: %1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity by %1 %: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer sizing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best measures for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product mix: %1 of the running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product mix: %1 of the good units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no stations yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot run: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario yet to compare with the Baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one scenario to compare with the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison takes at most %1 at a time, the reference included; %2 are ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a parameter, where its range begins and ends, and a step that leads from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of one station has no buffer to size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no product with a price: enter its products first (Edit, Products).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All buffers unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without false rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <comment>a station and a reason of stops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>a stop of the line or a calendar entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>a change of a value, the other changed value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data allow no value of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data allow all from %1 to the better end of the range and beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data allow no other value of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data allow %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee: “%1” gets worse, not better, towards the better end of the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee: a single shift does not show what there is to gain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee: the data do not show that there is anything to gain, as the interval of the whole change, %1, contains 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shifts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + … + %2</source>
        <comment>first and last of several buffers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data allow no smaller total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data allow %1 to %2; on average %3 reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best split is the equal one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the equal split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best over equal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knee in the range: no value reaches %1 of %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: %1 of %2 at %3; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>values of a point, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this buffer it would be %1, with an endless one %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 it is %2, at %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSaving</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all tables as one workbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tanks</name>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity 0: items are handed over directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places taken (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When full it feeds the line for %1 at its rated pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %1 places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the upper edge, or press + and −, to change the capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no places, items are handed over directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: name of a stop reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Quotation marks around a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, place in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>time between failures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as speed</source>
        <comment>ideal speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at one free place</source>
        <comment>restart level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>interval between stops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <comment>repetition of a calendar entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <comment>calendar entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameter without a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the station&apos;s speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <comment>a reason of stops</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>%1, whose file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other line “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionList</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu, menu in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ActionSearch</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose, Enter does it, Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <comment>an action that is switched on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not available</source>
        <comment>an action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::Autosave</name>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::CalendarPanel</name>
    <message>
        <source>break</source>
        <comment>name of a calendar entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>name of a calendar entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario “%1”; what it changes is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a problem, which stands beside its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out of this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry in the week or in the list to see and change its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is open around the clock. A calendar says when its stations stand still by plan: outside of the shifts, in breaks, for cleaning. Drag in the week to mark such a time, or begin with one of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A template, then the entries that it adds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChangesTable</name>
    <message>
        <source>Differences to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n value(s)</source>
        <comment>change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the baseline, %1 (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartDocks</name>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartHeader</name>
    <message>
        <source>Show the whole shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole shift and all values, on axes that fit them (wheel or drag zooms, Shift and wheel pans; Ctrl and wheel, or the wheel over the numbers, zooms the values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chart is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChartView</name>
    <message>
        <source>Chart without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::CompareSettings</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A counter and the material that it counts: &quot;Puts out: Case&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible at %2, which runs %3 cycles per hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::CounterSection</name>
    <message>
        <source>As the plant counts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter these values as the plant counts them: stops per running hour, minutes per stop, or a log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::CsvOptionsDialog</name>
    <message>
        <source>Begin with a byte &amp;order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma 1,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By it Excel knows that the letters are UTF-8; other programs seldom need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spreadsheets in your country open by themselves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::CurrencyEdit</name>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no currency “%1”. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no currency “%1”, or more than one fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::DaysEdit</name>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramEditor</name>
    <message>
        <source>There is nothing to paste: the clipboard holds no text. Copy a station first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: the text on the clipboard holds no stations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1 of the text on the clipboard: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted. The text on the clipboard: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramExport</name>
    <message>
        <source>At %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift %1 of %2 at %3, seed %4; exploratory.</source>
        <comment>number, count, time, seed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment of one simulated shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations and their parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramScene</name>
    <message>
        <source>raw items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: there is always a raw item for the first station. Counted are the items taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished items, delivered by the last station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that an inspection took out of the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::DiagramView</name>
    <message>
        <source>Diagram of the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message>
        <source>%1 of %2 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shifts differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure, but not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relevant difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More shifts are being simulated; it is too early for a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees exactly with %1 in every shift simulated; %2.</source>
        <comment>at most so many can differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 shifts differ: too few for a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than %1: the interval excludes 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than %1: the interval excludes 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different from %1: the interval excludes 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a difference to %1, but too small to be relevant: the interval lies within ±%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relevant difference to %1: the interval lies within ±%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough evidence for a difference to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the same in all %n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no difference in this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this one shift; another shift may show the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± of the difference at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± of the difference at %1, as this is verdict %2 on growing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same luck for both: as sure as with %1 times as many shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relevant from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, so many stops: too few</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval hangs on few stops: %1.</source>
        <comment>so many: too few</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifts %1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::DrawingView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture of this study.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message>
        <source>At a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After minutes of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario leaves “%1” out: %2.</source>
        <comment>an entry, when it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the baseline, where it can be renamed for all scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the scheduled time: the OEE leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scheduled time: it lowers availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a length it closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1 on the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>until %1, %n day(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryList</name>
    <message>
        <source>left out by this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %n fresh shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <comment>so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n simulated shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shift of %1</source>
        <comment>length of a shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± at 95 %: simulation luck only, not the uncertainty of the input data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± at 95 %, of differences at %1: simulation luck only, not the uncertainty of the input data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses of the exploring shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n smaller change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller loss(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message>
        <source>What is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n change(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the other line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the scenario “%1”: changes are kept beside the baseline, which stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the other line “%1”: today’s line stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the baseline itself: the line as it is today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExcludesEdit</name>
    <message>
        <source>none</source>
        <comment>scenarios</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExportMenu</name>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as s&amp;lide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as sl&amp;ide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4:3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldNotes</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FieldRow</name>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureContents</name>
    <message>
        <source>of %1 rated per scheduled hour</source>
        <comment>rated output per hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1 of %2 rated</source>
        <comment>output per hour, rated output per hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled time differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled time differs from the baseline&apos;s, so that the two are of other hours; TEEP is of all hours in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploratory: the same shifts served to find this scenario. Confirm it on fresh ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>set by the calendar, in every shift the same</source>
        <comment>the loading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: good units that %1 has collected.</source>
        <comment>a station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: good units delivered, in whole outputs of %1.</source>
        <comment>a station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output: good units delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scheduled, and so left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureNumbers</name>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h</source>
        <comment>per hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the same in all</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 can differ</source>
        <comment>percent of shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the same in all %n shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: too few</source>
        <comment>so many stops, so many shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3: too few</source>
        <comment>so many stops, station and reason, so many shifts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileNotices</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You have changes of your own, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload, losing mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer there. What you see is still complete; save it to keep it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileOpening</name>
    <message>
        <source>Not opened, because it belongs to another line than %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “%1”, which “%2” needs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the project “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n scenario(s) of this line beside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, a line or scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenarios of this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a line, not a scenario. To see it, use “Open”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added: it belongs to another line than “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileSaving</name>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no changes to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the line “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LineTwin files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open. A copy needs another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy of “%1” with its line: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy of “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved, but the system did not let its %2 be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::FindingsPanel</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole list as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what the scenario changes at a station that is not in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the changes at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message>
        <source>No cycle of “%1” ends within the shift: one takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference to the baseline in this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %n shift(s); %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %n shift(s) so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>± is the 95 % interval of the mean: simulation luck only, not the uncertainty of the input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲▼ compares with the baseline on the same luck, ± at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is confirmed has its ± at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::InvestmentSection</name>
    <message>
        <source>add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the line runs a year with this change; without, as the line says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long the gain is had; with it the net present value is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year. Has an effect with a life only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>investment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change costs once. Comparisons then tell when it has paid back. In files: investment.cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the line</source>
        <comment>operating hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>life, discount rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios that cannot be chosen with this one when the best set is sought. In files: investment.excludes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to other measures on the same values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures that touch the same value exclude each other, unless each says this: then their ratios to the baseline are multiplied. In files: investment.combine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the investment away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the change costs once, to tell when it pays back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and table of what is kept, and a way to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the project once that is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptStudiesDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer kept with the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line or a scenario has changed since: this study is older than the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptWords</name>
    <message>
        <source>d MMM</source>
        <comment>date without the year, as Qt writes formats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes formats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; confirmed on fresh luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shifts, seed %2; exploratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on %1: %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 By LineTwin %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeyFigureCard</name>
    <message>
        <source>&lt;p&gt;One shift in ten is below the first number, another one in ten above the second.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LabelledQuantity</name>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineDescription</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineMoney</name>
    <message>
        <source>Operating hours a year, in h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which all prices and costs of the line are. Type its letters or a part of its name. In files: currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the line runs a year: makes money per year of money per hour. In files: operating_hours_per_year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them money is shown per run and per hour, not per year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineNotices</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try as another line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line itself changed, for “%1” and all its scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare the change with it, try it as another line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line itself changed, for the Baseline and all scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are changing the line as it is today. To compare these changes with it, make them a what-if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them a what-if</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LineSettingsEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the line. In files: name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station that sets the line&apos;s pace: the line&apos;s OEE is measured against it, the same for every scenario. Automatic: the one with the smallest rated speed. In files: constraint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real good units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good units per hour that the real line delivered. The figures show how far the model is from it; no result depends on it. In files: observed.good_units_per_hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real OEE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE of the real line, measured against the constraint&apos;s rated speed over all scheduled time. In percent: 74, or 37/50; 0.74 means 0.74 %. In files: observed.oee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Stands in the editor of a figure that nobody has measured</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveChartPanel</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 to %2 since its start, h:mm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LiveRunner</name>
    <message>
        <source>This run is too long to keep every event, so playback shows it every %1. The figures count everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this run. Shorten it, or ask for fewer shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LogEntry</name>
    <message>
        <source>From a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station can have counted that: at most one stop a cycle, and minutes only with stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jams from a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakdowns from a log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossPanel</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses in percent of the scheduled time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses in units that could have been made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the losses cost, and what margin is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses from scheduled time to good product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the longest stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the margin of %1 at its rated pace goes, a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in the shift that is played</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossTableModel</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and the name of its reason: &quot;jammed (glue)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin at the rated pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output, not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be the margin if %2 made good units at its rated pace all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: good units that were output in what could not be sold, as a container that is defective or not delivered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: material and conversion of units that were made and not sold: rejected, defective or still in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the margin that is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected though good: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jammed: other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jammed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In changeover: other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changeovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In changeover: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starved: other causes</source>
        <extracomment>A loss and what caused it: &quot;Starved: Filler jammed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starved: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: other causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of margin, that of the units which %3 would have made.</source>
        <comment>a loss</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the %3 that %4 could make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 did not make %1, blocked because %3 was %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was blocked because %3 was %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because %3 was %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because %3 was %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 did not make %1, starved because items from %3 were still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2&apos;s time was starved because items from %3 were still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the time, in which %1 could make %2 at its ideal pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduled time, in which %1 could make %2 at its ideal pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval of the mean: %1 … %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to the baseline %1, at %2 between %3 and %4. Exploratory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses in money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the margin goes, a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time of %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station that caused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of that station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: %1 interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount: %1 interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: %1 interval from, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: %1 interval to, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1 interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1 interval to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::MeasureSettings</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario has an investment yet. Select one, open “Investment” below its name and say what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios of the shown line with an investment, over its baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::MixSettings</name>
    <message>
        <source>of the running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the good units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By good units a product takes as much time as its units need. Changing over takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares in the mix, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of %1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no product with a price yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentVisit</name>
    <message>
        <source>%1, %2</source>
        <comment>station, what its state is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::MomentsPanel</name>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side with the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the moment that is shown (Ctrl+Shift+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell this moment earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell this moment later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this moment (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark a moment of a shift to come back to it. The presentation (F5) tells all of them as a story: press M there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room is to see in this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presentation shows this moment in both lines, and not on a slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked %1: %2</source>
        <comment>time, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shift %2 · %3</source>
        <comment>time, number, scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::MoneyStatement</name>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>Money per run, hour or unit: short words on buttons beside each other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money per hour of the run, planned stops included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money per good unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money: %1</source>
        <comment>a product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money: %1, %2</source>
        <comment>a product, currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on fresh shifts. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploratory. Simulation luck only, not the uncertainty of prices, hours and input data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeeExport</name>
    <message>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the figures as picture or table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeePanel</name>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over all simulated shifts, with its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the shift that is played back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures: the line has no stations yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures: the line has errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shift that is played back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line OEE, measured against %1 at %2 units/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The V-curve is a picture of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stations are a picture of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses are a picture of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 stations have room here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::OptionalQuantity</name>
    <message>
        <source>Back to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::OverrideNote</name>
    <message>
        <source>default&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaceCurve</name>
    <message>
        <source>V-curve: pace of the stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The upper line is the rated pace, the lower one what breakdowns and jams are predicted to leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of a breakdown and q of a jam per cycle, and the jam time t.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – V-curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted from the parameters of each station alone, not simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V-curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterPage</name>
    <message>
        <source>What it makes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ParameterRow</name>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Range: %2 to %3. In files: %4.</source>
        <extracomment>A range: the lowest and the highest value, the latter with its unit; then the key in files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <extracomment>The lowest and the highest of several values; the lowest may be a word such as &quot;never&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline&#xa0;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the baseline, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different values, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Still in force: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has paid back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has paid back after %1.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has paid back after %1 (%2).</source>
        <comment>time, interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 a year of %3 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 and gains %2 an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 a year of %3 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 and changes the margin by %2 an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 a year of %3 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1 and loses %2 an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it gains anything is not shown yet by the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it pays back is not shown yet by the evidence; at best after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never pays back: the gain is not above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few shifts differ to say what it gains; more shifts would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under Products or in the investment how many hours the line runs a year, to see the gain a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its net present value over %1 years at %2 is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its net present value over %1 years is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the same in all shifts)</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2: %3 to %4)</source>
        <comment>an amount, level, interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown; at best %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time, interval</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; paid back at once</source>
        <comment>gain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; paid back in %2</source>
        <comment>gain, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; paying back is not shown yet</source>
        <comment>gain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; never pays back</source>
        <comment>gain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few shifts differ to say what it gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours per year are not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackActions</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam after this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no breakdown or jam after this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected stations have no breakdown or jam before this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no breakdown or jam before this moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackBar</name>
    <message>
        <source>To start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back to the previous breakdown or jam, of the selected stations or of any (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back to the previous change of a station (comma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the next change of a station (full stop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to the next breakdown or jam, of the selected stations or of any (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is played is the run before the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback speed: simulated seconds per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as the pictures can be drawn, none left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day in the shift; %1 long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the shift, of its whole length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlaybackClock</name>
    <message>
        <source>updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PlayedDiagram</name>
    <message>
        <source>The line, playing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferenceActions</name>
    <message>
        <source>select a station first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a scenario first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing differs from the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stations are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a line first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePage</name>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencePages</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the last file was</source>
        <comment>folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where files go:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder in which files are opened and saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep changes after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that they outlive a crash. Your own files are only written when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>author of reports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author of reports:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the project does not name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % to 200 % of the system’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced: playback goes in steps, and nothing slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <comment>motion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed, a point and a comma mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal point: 1,234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal comma: 1.234,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeds and output, shown and typed. Money stays per hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <comment>output</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs, intervals and other durations, shown and typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each as it suits</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each as it suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: %1, %2, %3</source>
        <comment>output, a time, a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New projects and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are there keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a &amp;shift:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of lines that are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;fidence level:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure an interval is to hold the true value, from 50 % to 99.9 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relevance limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences below this share of the baseline’s figure are called not relevant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of all pages back to their defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::Presentation</name>
    <message>
        <source>The scenario “%1” of this moment is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →  slides   ·   Space  play   ·   C  beside the baseline   ·   M  moments   ·   B  blank   ·   Esc  leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>slide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moments yet: Ctrl+Shift+B in the window bookmarks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment %1 of %2: %3</source>
        <comment>number, count, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Baseline has nothing beside it: go to a scenario, or put one there with X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slide is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %n thing(s) to know.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 You still see “%2”, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line cannot run like this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line cannot run like this: the scenario “%1” changes %2, which the line does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n thing(s) to know.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message>
        <source>Let the line make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios choose the product by its name; they follow when it is renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>article number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the production file; without one the name does. In files: sku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priced type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the line’s outputs costs and price are per unit of. Where several stations make it, the most upstream one counts. In files: material_type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, times the line’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× the line’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 In files: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it runs, against what the stations say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times every probability of a jam, and how often counted jams come. 1: as the stations say; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times every defect rate. 1: as the stations say; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times every cycle time: 1.2 is a fifth slower. The speed that the OEE is measured against stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as often stations break down. 1: as they say; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>cost or price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each unit that is made, also one that is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each unit that is made: what the stations’ cost rates do not cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each unit that leaves the line and is not defective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling price less material and conversion cost. What an hour leaves depends on the line, too: see the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose runs make the product. A scenario chooses in its run settings, else it makes what the line makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no money figures</source>
        <comment>priced type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <comment>of a product, where nothing is known of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each unit that is sold loses money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more scenario(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the line, and every scenario that chooses no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message>
        <source>made by the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>chosen by %n scenario(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Products of the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductSetting</name>
    <message>
        <source>%1 (its own)</source>
        <comment>a product that a scenario brings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the runs make: it changes jams, defects, speed and breakdowns by its factors, and with costs and a price there are figures in money. In files: product.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message>
        <source>The line made “%1” and makes no product any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%2” was chosen by %n scenario(s), which make what the line makes: %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products of “%1”, for the line and all its scenarios. Which one a run makes is chosen in the run settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no product yet.

A product says what a unit costs and earns, so that every figure, loss and what-if is also told in money: what jams cost an hour, what an improvement earns a year, when an investment has paid back. It also says how the line runs it: one product may jam more often, or take longer.

Rates of machines and people are values of the stations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProjectDocument</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message>
        <source>Explain every parameter (F1 explains the one you are in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain every parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of all values of all stations (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line, compared with the Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario of ‘%1’, compared with the Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Editing the baseline, which every scenario starts from</source>
        <extracomment>%1 is the name of a scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing the other line ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in scenario ‘%1’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter of several stations</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What undo and redo name: what was changed, at several stations or at one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n station(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityEdit</name>
    <message>
        <source>In full: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityFormat</name>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the unit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit is not known here. Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value here that could be changed so. Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a value from %1 to %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also 22 / min, or 45 s for the time of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also 1.5 min, or 22 / min for a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also 2 h, or 3 per h for how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent: 0.74 means 0.74 %; 1/500 is 0.2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also 1 h 30 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also changes: +10&#xa0;%, −50&#xa0;%, ×2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::QuantityUnits</name>
    <message>
        <source>h|hr|hrs|hour|hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min|mins|minute|minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d|day|days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s|sec|second|seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h|/hr|/hour|cph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min|/minute|cpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/s|/sec|/second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/d|/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h|/hr|/hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item|items|pcs|place|places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::RealLineRows</name>
    <message>
        <source>model and real line agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model %1 above the real line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model %1 below the real line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and real line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the model of today&apos;s line is from what the real line did. A model that is off by more than the difference you look for cannot answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure, and what model and real line say of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1, real line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of the baseline %1, real line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::RecentFileButton</name>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) (never saved)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other line “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario “%1” of “%2” (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved changes would be lost in a crash, as they cannot be kept: %1. Save them soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes of an earlier session could not be read. They were put aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other window could be opened. The changes are still kept and are offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the recovered changes of %1. They are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReferenceLine</name>
    <message>
        <source>typical, check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: typical value, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;A typical value that came with the station. Type your own, or tick it if this one is right.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::RefusedEntries</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” was not accepted. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>items of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good output: %1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units ahead of %2</source>
        <comment>difference, reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units behind %2</source>
        <comment>difference, reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many units as %1</source>
        <comment>reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference in good output over the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 units</source>
        <comment>lowest and highest difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This browser is too old to play the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than the model: the line or a scenario has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± is half the interval in which the mean of all possible shifts lies with the probability named; of a difference it is that of the paired shifts, which have the same luck. Better and worse: the interval leaves out 0, and the difference is large enough to be relevant. Exploratory: the same shifts served to find the scenario, so that it may be flattered; confirmed: on fresh shifts by which nothing was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stations say today; their other parameters are at their defaults. Calendar, stops of the whole line, products and run settings are in the file below. What scenarios change is in their chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LineTwin %1, file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same inputs, seed and version give the same figures, bit for bit. SHA-256 of the inputs:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift plays where scripts are allowed; all figures are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no stations yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %n shift(s) of %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>after a warm-up of %1 that does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %n fresh one(s), the replications from %1 on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>scenario</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shift %2, %3</source>
        <comment>entry, number, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this is translated to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no figures: %2</source>
        <comment>entry, problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3.</source>
        <comment>entry, figure, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3; %4.</source>
        <comment>entry, figure, value, difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3, that is %4: %5.</source>
        <comment>entry, figure, value, difference, verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline makes %1 on the same shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on another line, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be played in a report: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift, played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One simulated shift of the baseline and of a scenario, on one clock and with the same luck. It shows how the line behaves; what a change brings is told by the figures over all shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One simulated shift. It shows how the line behaves; the figures are over all shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on another line, “%1”, which differs from today&apos;s by: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it runs as the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gain comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift by shift, and station by station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the exploring shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval at 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the exploring shifts, and so not exactly the confirmed figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars do not begin at 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportActions</name>
    <message>
        <source>Saved the report “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportDialog</name>
    <message>
        <source>The shift &amp;plays in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm figures on fresh luck first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>author</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline and all scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline and “%1” alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs each scenario on shifts that nothing was chosen by. Takes about as long again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages with numbers, to be printed or mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that needs nothing else: figures, pictures and a shift that plays, in any browser, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shifts are being run…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ReportMessages</name>
    <message>
        <source>“%1” has no scenario “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--report %1: must end in .html or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--report %1: the folder is not there or cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ResultTables</name>
    <message>
        <source>per h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single shifts: P10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single shifts: P90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 interval from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 interval to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures of the stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops of the shift by the stations themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns and jams of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scenarios change of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingField</name>
    <message>
        <source>a fresh one</source>
        <comment>random seed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <comment>start time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunSettingsEditor</name>
    <message>
        <source>%1 In files: %2.</source>
        <extracomment>The help of a setting, then its key in files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one simulated shift lasts. Warm-up and shift together last 100,000 h at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs before the shift, so that it does not begin with an empty line. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many shifts, each with other luck, the means are taken from: 1 to 100,000. More make the intervals narrower and the answer slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the luck of the shifts: the same seed gives the same shifts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fresh one each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random seed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn anew whenever the file is opened, so that the figures differ a little each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between two rows of the telemetry file. It changes no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of one interval in the production file. It changes no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the shift: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time at which the shift begins, for clock labels and for shifts and breaks with a time of day. In files: start_time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStart</name>
    <message>
        <source>Say when it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the start of the shift in the run settings, for now to the Monday that is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run, shaded in the week, begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when the run, shaded in the week, begins: a Monday at 06:00 is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message>
        <source>Every figure is a mean over this many simulated shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures: the line has no stations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has errors: see Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are out of date: press Ctrl+R to run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures: press Ctrl+R to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message>
        <source>project “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its folder is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed by another program; those changes are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses its comments, but for those at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was moved or deleted; it is written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One file that holds everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for the &amp;line and one for each scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “%1” is saved, please look at this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %n other line(s) are kept together as a project.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The line “%1” is kept as a project: its scenarios will be saved with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The line “%1” and its %n scenario(s) are kept together as a project.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep what would be lost, save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>content, note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SavingPlace</name>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDelegate</name>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioDetails</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with LineTwin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this scenario about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this line?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences to today’s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Change a parameter while this scenario is the one you edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add, move or remove stations, or change their values: today’s line stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line as it is today. Scenarios start from it and keep only what they change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioList</name>
    <message>
        <source>Baseline and scenarios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message>
        <source>%1, as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line, without stations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line; as today’s so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line, not comparable with today’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another line, compared with the Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in a file of its own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioPanel</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be done with the scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message>
        <source>Time in the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move by one second, page keys by five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more station(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No station had stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No station was down or jammed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper lane: down and in changeover. Lower lane: jammed. Behind both: closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper lane: down. Lower lane: jammed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SensitivitySettings</name>
    <message>
        <source>All shifts for every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every parameter is improved and worsened by so much; losses are switched off besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better and worse by, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a row stops as soon as it is decided, or all shifts would leave it open; its interval then holds at a level of its own, and the study takes about half the time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SeriesReadout</name>
    <message>
        <source>%1 (hidden)</source>
        <comment>a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>entries of the legend without room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: select the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click: select the station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SessionWords</name>
    <message>
        <source>Runs the ticked scenarios and the reference on the same luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the shown scenario with every value of the range, on the same luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is each loss worth? Every parameter better and worse, every loss switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which measures together bring most for a budget? Gains of measures do not add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which product earns most in an hour of the line, and what does a mix earn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best way to spread buffer places over the line, for every total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, almost done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run at %1 on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later run was stopped before it found anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further shifts were stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios that were added since are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line, a scenario or these settings have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2 h of warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploratory, with fewer for rows that were decided early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on fresh luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed on fresh luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, behind the %1 shifts that Confirm has used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shifts of %2, seed %3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; what is paler is exploratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Intervals show simulation luck only, not the uncertainty of the input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer sizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product mix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsFile</name>
    <message>
        <source>The settings in %1 can neither be read nor written. The program uses its own, and forgets what is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read, so the program starts with its own. What was there is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SettingsPage</name>
    <message>
        <source>Select a station in the diagram to see and change its parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the baseline and every scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts and breaks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the line, or some of its stations, stand still by plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a unit of each product costs and earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line’s. Today’s line is run in the same way to compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line’s: they hold for the baseline and for every scenario that says nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line’s, as far as this scenario says nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftChooser</name>
    <message>
        <source>&amp;First shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Median: half of the shifts have less output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;10: one shift in ten has less output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;90: nine shifts in ten have less output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worst shift: the least output of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another shift by its number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P10: shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P90: shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst: shift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift that is played: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the simulated shifts is played and drawn in the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play another shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the shift, 1 to %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftConditions</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h (after %2 h warm-up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2, %3; exploratory.</source>
        <comment>shifts, seed, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One simulated shift: simulation luck only, not the uncertainty of the input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated shifts: simulation luck only, not the uncertainty of the input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %n fresh shift(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Intervals of means at 95 %: simulation luck only, not the uncertainty of the input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison the baseline is run alike: %1.</source>
        <extracomment>%1 lists the run settings in which the two differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShortcutsPage</name>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <comment>key, action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShownSeries</name>
    <message>
        <source>Show all &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message>
        <source>It waits for items of %1 that are still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for %1, %2 since %3.</source>
        <comment>station, its state, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a cycle of %2 takes another time.</source>
        <comment>time, station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3 for %4 more in %5, and runs here.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3 here for %4 more, and runs in %5.</source>
        <comment>time, station, state, how long, the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3 in %6 and %4 here, for %5.</source>
        <comment>time, station, state, state, how long, the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first result is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the playback to where the two part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the shown entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plays beside the shown entry, on the same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what is shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result to play yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario: it plays here beside the baseline, with the same luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more output than %1, units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More good output than %1 in this shift: %2 units at the end</source>
        <comment>the other, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %n shift(s); bars do not begin at 0</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two lines have other stations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They part at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this shift all stations do the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %n shift(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SizingSettings</name>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most places in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of all buffers together: every total up to this one is looked at. Automatic is twice the present total, or enough for the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest total that reaches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SlideLosses</name>
    <message>
        <source>Where the time goes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gain comes from: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StateLegend</name>
    <message>
        <source>States, in the order of the bars: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationItem</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationNameEdit</name>
    <message>
        <source>Name of the station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationPalette</name>
    <message>
        <source>Stations to insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter inserts the station behind the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it into the line, or double-click to insert it behind the selected station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationReading</name>
    <message>
        <source>items</source>
        <comment>what a line counts that makes nothing new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A factor, and the product that brings it: &quot;× 1.5 by Gel 200 ml&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the baseline: the OEE is measured against it, the same for every scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect: nothing comes after the last station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, it feeds the line for %1 at the rated pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <comment>outputs of a station that items pass through</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2/min · %3 %4/h · %5 of %6’s pace</source>
        <extracomment>The station&apos;s own outputs per minute; what the line counts, %4, per hour; share of the pace of the constraint %6</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTable</name>
    <message>
        <source>Stations, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE of the stations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationTableModel</name>
    <message>
        <source>Collecting or starved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 is the constraint: the line&apos;s OEE is measured against its pace.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not
waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avail-
ability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfor-
mance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE as
scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OEE
alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationsEdit</name>
    <message>
        <source>All stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations that it closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopCounterRow</name>
    <message>
        <source>So few stops are not possible: the longest interval is %1. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many stops are not possible: there would be no time between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopEditors</name>
    <message>
        <source>Variation, scrap, from a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation, from a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a number of stops by the clock, their own length included. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a number of stops, while the station runs all the time at its speed; waiting and stopped time does not count. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops per running hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/h</source>
        <comment>stops per hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops a shift of %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops in %1 h of running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset of %1</source>
        <extracomment>What undo and redo name: a parameter</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopFilterBar</name>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest wait that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down and jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops and waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in station, kind and cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopGroups</name>
    <message>
        <source>%1: %2</source>
        <comment>station: name of a stop reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starved by %2</source>
        <comment>a station, a station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: blocked by %2</source>
        <comment>a station, a station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own jam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopListPanel</name>
    <message>
        <source>Stops of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded in samples of %1, which show no single stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, as shorter than %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the list as picture or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to this stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sums by cause instead of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopLog</name>
    <message>
        <source>From a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles that the station made in the time of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours that the station was running; waiting and stopped time does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the log without breaks and nights, in which these stops can come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many stops the log counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long these stops lasted in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of range: interval %1, stop time %2 min. They go up to %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be: something must have run, and minutes come only with stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stop: the reason is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval %1 %2, stop time %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from a log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopPareto</name>
    <message>
        <source>Stops by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops by cause, by their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops by cause, by their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the stops of all causes again (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – stops by cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopRow</name>
    <message>
        <source>Rename, duplicate, remove, move …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Another name brings other random numbers: figures change a little, within their intervals.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it, F2 renames, Ctrl+D duplicates and Delete removes it; the menu key has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter leads to its values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopSection</name>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops of the whole line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stop of all stations at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stop with a cause of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops all stations at the same time: a power dip, a lack of compressed air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops with a cause of their own: a reel to change, glue, cleaning, material that is late. Each has its own interval and length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stops there are belongs to the line, the same for all scenarios. This scenario changes their values, or switches them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are of the open time, predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By running time and cycles, stops a shift are those of a shift of running: a station that waits or is stopped has fewer. Shares are of its open time, predicted as if it never waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more stops fit in there: a station has %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTable</name>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops %1 to %2 of %3 that are listed.</source>
        <comment>first, last, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StopTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>station: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>station: state (time)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyDocks</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer sizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best measures for a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer kept with the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it after all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyKeeper</name>
    <message>
        <source>Studies that were kept with this project are not shown. %1 It stays as it is, and further studies are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studies of this project are not kept beside it. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPanel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many shifts, at a stricter level: the next look at the same luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs all of it again on luck that nothing was chosen by; a repeat adds shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the rows that are selected in the table, or all, again on luck that nothing was chosen by. Few rows have narrower intervals, as these hold for all rows together. A repeat adds shifts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of this study is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyPicture</name>
    <message>
        <source>Press Run; the picture fills in as the shifts come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ten largest only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 largest of %2 changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyResults</name>
    <message>
        <source>Make this a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every interval shows simulation luck only, not the uncertainty of the input data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what is selected in the table, or was clicked in the picture, as a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy picture and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “%1” a scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudyRunner</name>
    <message>
        <source>There is not enough memory for this study. Ask for fewer replications or fewer points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::StudySettings</name>
    <message>
        <source>Key figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepRangeEdit</name>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from, %1</source>
        <comment>with a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::SweepSettings</name>
    <message>
        <source>A second parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value of the one with every value of the other, as a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values to run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::TableExport</name>
    <message>
        <source>Save all &amp;tables as one workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, stations, losses, stops and the changes of the scenarios, and what studies found, a sheet each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::TankItem</name>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::TopologyEditor</name>
    <message>
        <source>Items per cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many items the station takes for one output: 12 tubes for a case. From 1; one output of the line may hold 1,000,000,000,000 raw items at most. Speed is given in cycles. In files: batch_in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes through</source>
        <extracomment>Stands in the empty editor for the output of a station that makes nothing new of what it takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of what the station puts out: Tube, Case, Pallet; 1 to 64 characters. Leave it empty where items pass through one by one, as at an inspector. The first station with an output makes the unit that the line counts. In files: output_type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>Stands in the editor when the selected stations have different values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the line, the same for every scenario: choose “%1” to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items pass through one by one. Name an output to make something new of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items pass through some of these stations one by one: name their outputs first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message>
        <source>All checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The values that came with the station are right: they are not marked any more.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n typical value(s), check them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalValues</name>
    <message>
        <source>checking of %1, %2</source>
        <extracomment>What undo and redo name: a parameter and its station</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking of all values, %1</source>
        <extracomment>What undo and redo name: all values of a station</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::UndoHistory</name>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click goes back or forward to that step. The disk marks the state that is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The table is too wide: there are only %n column(s) from here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no station “%1” in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %n station(s) from here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3”. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A scenario&apos;s value and, in brackets, the baseline&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not accepted. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a typical value, check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reset of %n value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message>
        <source>Copy all with titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pastes a column or a table from a spreadsheet, from the selected cell on; with titles of parameters and names of stations it finds its place by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: the line as it is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’: another line, compared with the Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario ‘%1’; what it changes is bold, the baseline’s value in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted. %n problem(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paste of %n value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed: all pasted values are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed; undo takes them all back at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) left as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::VerdictBar</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares with the baseline on fresh shifts that nothing was chosen by. A repeat adds as many again.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The level of the intervals, and what comparing on the same luck gains&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Differences smaller than this share of the baseline&apos;s figure are not relevant&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest relevant difference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every difference is relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±%1 of the baseline&apos;s figure is not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: %1 shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Doubles the shifts. Looking again at growing data has its price: the intervals of the differences are then at %1.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message>
        <source>%1 every %2, from %3 of the run on</source>
        <comment>length, interval, first begin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once, at %1 of the run, %2</source>
        <comment>begin, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of stations</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>days, begin, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3 (%4)</source>
        <comment>days, begin, end, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to mark a time in which stations stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by this scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::WelcomePage</name>
    <message>
        <source>&amp;Back to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each opens a line with what-if scenarios that say what they teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowDocks</name>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exa&amp;mples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type, copy and paste the values of all stations as in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hifts and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw in a week when the line, or some of its stations, stand still by plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line makes, and what a unit costs and earns: figures are told in money, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another chart beside the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tudies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowTitle</name>
    <message>
        <source>Welcome[*] – LineTwin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::WindowToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linetwin::app::Workbook</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more rows than a sheet holds; save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if tool for production lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project, a line or scenarios (YAML). Without one a page with examples is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a report of the project, or of PROJECT/NAME, to FILE.html or FILE.pdf and opens no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --report: figures of fresh luck that nothing was chosen by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of this start, e.g. en or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linetwin: no language %1; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linetwin: --confirm is for --report alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linetwin: --report needs one project, line or scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). linetwin-cli works without one: linetwin-cli run builtin:cosmetics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: linetwin --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
