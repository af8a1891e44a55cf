<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CalendarSummary</name>
    <message numerus="yes">
        <source>With closures of their own: %1 and %n more.</source>
        <comment>stations</comment>
        <translation>
            <numerusform>With closures of their own: %1 and %n more.</numerusform>
            <numerusform>With closures of their own: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 in all, %n stop(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 in all, %n stop</numerusform>
            <numerusform>%1 in all, %n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items: %2 of the time</source>
        <translation>
            <numerusform>%1 item: %2 of the time</numerusform>
            <numerusform>%1 items: %2 of the time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 items</source>
        <comment>moment: level</comment>
        <translation>
            <numerusform>%1: %2 item</numerusform>
            <numerusform>%1: %2 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n parameter(s) changed in this scenario</source>
        <translation>
            <numerusform>%n parameter changed in this scenario</numerusform>
            <numerusform>%n parameters changed in this scenario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %n more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>waits for %1, which with %n more is starved by %2, %3</numerusform>
            <numerusform>waits for %1, which with %n more is starved by %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %n more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>waits for %1, which with %n more is blocked by %2, %3</numerusform>
            <numerusform>waits for %1, which with %n more is blocked by %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were not accepted, and go if you go on.</source>
        <translation>
            <numerusform>%n entry was not accepted, and goes if you go on.</numerusform>
            <numerusform>%n entries were not accepted, and go if you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished study(ies) would be lost.</source>
        <translation>
            <numerusform>%n finished study would be lost.</numerusform>
            <numerusform>%n finished studies would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message numerus="yes">
        <source>%1: %n stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation>
            <numerusform>%1: %n stop, %2 together</numerusform>
            <numerusform>%1: %n stops, %2 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopSummary</name>
    <message numerus="yes">
        <source>%1 stops a shift</source>
        <translation>
            <numerusform>%1 stop a shift</numerusform>
            <numerusform>%1 stops a shift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyTexts</name>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation>
            <numerusform>%n pair of measures does not go together; the tip of each measure&apos;s row says why.</numerusform>
            <numerusform>%n pairs of measures do not go together; the tip of each measure&apos;s row says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 + %n more</numerusform>
            <numerusform>%1 + %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>sets of measures</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tanks</name>
    <message numerus="yes">
        <source>Baseline: %1 places</source>
        <translation>
            <numerusform>Baseline: %1 place</numerusform>
            <numerusform>Baseline: %1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 places</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unit</numerusform>
            <numerusform>%1 units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChangesTable</name>
    <message numerus="yes">
        <source>%1, with %n value(s)</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1, with %n value</numerusform>
            <numerusform>%1, with %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message numerus="yes">
        <source>the same in all %n shift(s)</source>
        <translation>
            <numerusform>the same in the one shift</numerusform>
            <numerusform>the same in all %n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message numerus="yes">
        <source>until %1, %n day(s) later</source>
        <translation>
            <numerusform>until %1, %n day later</numerusform>
            <numerusform>until %1, %n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %n fresh shift(s)</source>
        <translation>
            <numerusform>Confirmed on %n fresh shift</numerusform>
            <numerusform>Confirmed on %n fresh shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulated shift(s)</source>
        <translation>
            <numerusform>%n simulated shift</numerusform>
            <numerusform>%n simulated shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %n shift(s)</source>
        <translation>
            <numerusform>Exploratory: %n shift</numerusform>
            <numerusform>Exploratory: %n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller change(s)</source>
        <translation>
            <numerusform>%n smaller change</numerusform>
            <numerusform>%n smaller changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller loss(es)</source>
        <translation>
            <numerusform>%n smaller loss</numerusform>
            <numerusform>%n smaller losses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message numerus="yes">
        <source>%1 (%n change(s))</source>
        <translation>
            <numerusform>%1 (%n change)</numerusform>
            <numerusform>%1 (%n changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureContents</name>
    <message numerus="yes">
        <source>On %n fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation>
            <numerusform>On %n fresh shift that nothing was chosen by; ± at %1.</numerusform>
            <numerusform>On %n fresh shifts that nothing was chosen by; ± at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureNumbers</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unit</numerusform>
            <numerusform>%1 units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same in all %n shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation>
            <numerusform>the same in the one shift; %1</numerusform>
            <numerusform>the same in all %n shifts; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileNotices</name>
    <message numerus="yes">
        <source>%1 was changed by another program.</source>
        <translation>
            <numerusform>%1 was changed by another program.</numerusform>
            <numerusform>%1 were changed by another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is no longer there. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 is no longer there. What you see is still complete; save it to keep it.</numerusform>
            <numerusform>%1 are no longer there. What you see is still complete; save it to keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is empty or can no longer be read. What you see is still complete; save it to keep it.</source>
        <translation>
            <numerusform>%1 is empty or can no longer be read. What you see is still complete; save it to keep it.</numerusform>
            <numerusform>%1 are empty or can no longer be read. What you see is still complete; save it to keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileOpening</name>
    <message numerus="yes">
        <source>There are %n scenario(s) of this line beside it.</source>
        <translation>
            <numerusform>There is %n scenario of this line beside it.</numerusform>
            <numerusform>There are %n scenarios of this line beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FileSaving</name>
    <message numerus="yes">
        <source>Saved %1 and %n more</source>
        <translation>
            <numerusform>Saved %1 and %n more</numerusform>
            <numerusform>Saved %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideWindow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message numerus="yes">
        <source>The same as the baseline in all %n shift(s); %1.</source>
        <translation>
            <numerusform>The same as the baseline in the one shift; %1.</numerusform>
            <numerusform>The same as the baseline in all %n shifts; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %n shift(s) so far.</source>
        <translation>
            <numerusform>The same as the baseline in the one shift so far.</numerusform>
            <numerusform>The same as the baseline in all %n shifts so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::LossTableModel</name>
    <message numerus="yes">
        <source>%1 units</source>
        <translation>
            <numerusform>%1 unit</numerusform>
            <numerusform>%1 units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::OeePanel</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %n thing(s) to know.</source>
        <translation>
            <numerusform>%1 was opened, with %n thing to know.</numerusform>
            <numerusform>%1 was opened, with %n things to know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %n problem(s).</source>
        <translation>
            <numerusform>%1 was not opened: %n problem.</numerusform>
            <numerusform>%1 was not opened: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %n problem(s).</source>
        <translation>
            <numerusform>“%1” cannot run like this: %n problem.</numerusform>
            <numerusform>“%1” cannot run like this: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n thing(s) to know.</source>
        <translation>
            <numerusform>“%1”: %n thing to know.</numerusform>
            <numerusform>“%1”: %n things to know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were not opened: %n problem(s).</source>
        <extracomment>Several files</extracomment>
        <translation>
            <numerusform>%1 were not opened: %n problem.</numerusform>
            <numerusform>%1 were not opened: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message numerus="yes">
        <source>and %n more scenario(s)</source>
        <translation>
            <numerusform>and %n more scenario</numerusform>
            <numerusform>and %n more scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message numerus="yes">
        <source>chosen by %n scenario(s)</source>
        <translation>
            <numerusform>chosen by %n scenario</numerusform>
            <numerusform>chosen by %n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message numerus="yes">
        <source>“%2” was chosen by %n scenario(s), which make what the line makes: %3.</source>
        <translation>
            <numerusform>“%2” was chosen by %n scenario, which makes what the line makes: %3.</numerusform>
            <numerusform>“%2” was chosen by %n scenarios, which make what the line makes: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message numerus="yes">
        <source>%1, %n station(s)</source>
        <translation>
            <numerusform>%1, %n station</numerusform>
            <numerusform>%1, %n stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message numerus="yes">
        <source>%n moment(s) (never saved)</source>
        <translation>
            <numerusform>%n moment (never saved)</numerusform>
            <numerusform>%n moments (never saved)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message numerus="yes">
        <source>%1, %n shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation>
            <numerusform>%1, %n shift, seed %2; run on %3 with LineTwin %4; %5</numerusform>
            <numerusform>%1, %n shifts, seed %2; run on %3 with LineTwin %4; %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %n shift(s) of %3</source>
        <translation>
            <numerusform>%1: seed %2, %n shift of %3</numerusform>
            <numerusform>%1: seed %2, %n shifts of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %n fresh one(s), the replications from %1 on</source>
        <translation>
            <numerusform>confirmed on %n fresh one, the replications from %1 on</numerusform>
            <numerusform>confirmed on %n fresh ones, the replications from %1 on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message numerus="yes">
        <source>%1 of %n shift(s)</source>
        <translation>
            <numerusform>%1 of %n shift</numerusform>
            <numerusform>%1 of %n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation>
            <numerusform>%n shift of %1 h</numerusform>
            <numerusform>%n shifts of %1 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message numerus="yes">
        <source>The line “%1” and its %n scenario(s) are kept together as a project.</source>
        <translation>
            <numerusform>The line “%1” and its %n scenario are kept together as a project.</numerusform>
            <numerusform>The line “%1” and its %n scenarios are kept together as a project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %n other line(s) are kept together as a project.</source>
        <translation>
            <numerusform>The line “%1”, its scenarios and %n other line are kept together as a project.</numerusform>
            <numerusform>The line “%1”, its scenarios and %n other lines are kept together as a project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message numerus="yes">
        <source>and %n more station(s)</source>
        <translation>
            <numerusform>and %n more station</numerusform>
            <numerusform>and %n more stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftConditions</name>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %n shift(s)</source>
        <translation>
            <numerusform>%1, and mean of %n shift</numerusform>
            <numerusform>%1, and mean of %n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %n fresh shift(s).</source>
        <translation>
            <numerusform>What is called confirmed is so on %n fresh shift.</numerusform>
            <numerusform>What is called confirmed is so on %n fresh shifts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %n shift(s); bars do not begin at 0</source>
        <translation>
            <numerusform>Where the difference comes from, mean of %n shift; bars do not begin at 0</numerusform>
            <numerusform>Where the difference comes from, mean of %n shifts; bars do not begin at 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %n shift(s)</source>
        <translation>
            <numerusform>Exploratory: %n shift</numerusform>
            <numerusform>Exploratory: %n shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message numerus="yes">
        <source>%n typical value(s), check them</source>
        <translation>
            <numerusform>%n typical value, check it</numerusform>
            <numerusform>%n typical values, check them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message numerus="yes">
        <source>The table is too wide: there are only %n column(s) from here.</source>
        <translation>
            <numerusform>The table is too wide: there is only %n column from here.</numerusform>
            <numerusform>The table is too wide: there are only %n columns from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %n station(s) from here.</source>
        <translation>
            <numerusform>The table is too long: there is only %n station from here.</numerusform>
            <numerusform>The table is too long: there are only %n stations from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableModel</name>
    <message numerus="yes">
        <source>reset of %n value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>reset of %n value</numerusform>
            <numerusform>reset of %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message numerus="yes">
        <source>Nothing was pasted. %n problem(s):</source>
        <translation>
            <numerusform>Nothing was pasted. %n problem:</numerusform>
            <numerusform>Nothing was pasted. %n problems:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message numerus="yes">
        <source>paste of %n value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>paste of %n value</numerusform>
            <numerusform>paste of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed; undo takes them all back at once.</source>
        <translation>
            <numerusform>%n value changed; undo takes it back.</numerusform>
            <numerusform>%n values changed; undo takes them all back at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) left as they were.</source>
        <translation>
            <numerusform>%n empty cell left as it was.</numerusform>
            <numerusform>%n empty cells left as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of stations</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s)</source>
        <translation>
            <numerusform>%n closure</numerusform>
            <numerusform>%n closures</numerusform>
        </translation>
    </message>
</context>
</TS>
