<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CalendarSummary</name>
    <message numerus="yes">
        <source>With closures of their own: %1 and %Ln more.</source>
        <comment>stations</comment>
        <translation>
            <numerusform>With closures of their own: %1 and %Ln more.</numerusform>
            <numerusform>With closures of their own: %1 and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 in all, %Ln stop(s)</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 in all, %Ln stop</numerusform>
            <numerusform>%1 in all, %Ln stops</numerusform>
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
        <source>and %Ln more</source>
        <comment>entries of a legend</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%Ln parameter(s) changed in this scenario</source>
        <translation>
            <numerusform>%Ln parameter changed in this scenario</numerusform>
            <numerusform>%Ln parameters changed in this scenario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is starved by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>waits for %1, which with %Ln more is starved by %2, %3</numerusform>
            <numerusform>waits for %1, which with %Ln more is starved by %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits for %1, which with %Ln more is blocked by %2, %3</source>
        <comment>stations, state</comment>
        <translation>
            <numerusform>waits for %1, which with %Ln more is blocked by %2, %3</numerusform>
            <numerusform>waits for %1, which with %Ln more is blocked by %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not accepted, and go if you go on.</source>
        <translation>
            <numerusform>%Ln entry was not accepted, and goes if you go on.</numerusform>
            <numerusform>%Ln entries were not accepted, and go if you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished study(ies) would be lost.</source>
        <translation>
            <numerusform>%Ln finished study would be lost.</numerusform>
            <numerusform>%Ln finished studies would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scrub</name>
    <message numerus="yes">
        <source>%1: %Ln stop(s), %2 together</source>
        <comment>station, duration</comment>
        <translation>
            <numerusform>%1: %Ln stop, %2 together</numerusform>
            <numerusform>%1: %Ln stops, %2 together</numerusform>
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
        <source>%Ln pairs of measures do not go together; the tip of each measure&apos;s row says why.</source>
        <translation>
            <numerusform>%Ln pair of measures does not go together; the tip of each measure&apos;s row says why.</numerusform>
            <numerusform>%Ln pairs of measures do not go together; the tip of each measure&apos;s row says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln more</source>
        <comment>measures</comment>
        <translation>
            <numerusform>%1 + %Ln more</numerusform>
            <numerusform>%1 + %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>sets of measures</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
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
        <source>%Ln moment(s)</source>
        <translation>
            <numerusform>%Ln moment</numerusform>
            <numerusform>%Ln moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ChangesTable</name>
    <message numerus="yes">
        <source>%1, with %Ln value(s)</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1, with %Ln value</numerusform>
            <numerusform>%1, with %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::DifferenceReading</name>
    <message numerus="yes">
        <source>the same in all %Ln shift(s)</source>
        <translation>
            <numerusform>the same in the one shift</numerusform>
            <numerusform>the same in all %Ln shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntryForm</name>
    <message numerus="yes">
        <source>until %1, %Ln day(s) later</source>
        <translation>
            <numerusform>until %1, %Ln day later</numerusform>
            <numerusform>until %1, %Ln days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySummary</name>
    <message numerus="yes">
        <source>Confirmed on %Ln fresh shift(s)</source>
        <translation>
            <numerusform>Confirmed on %Ln fresh shift</numerusform>
            <numerusform>Confirmed on %Ln fresh shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln simulated shift(s)</source>
        <translation>
            <numerusform>%Ln simulated shift</numerusform>
            <numerusform>%Ln simulated shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Exploratory: %Ln shift</numerusform>
            <numerusform>Exploratory: %Ln shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller change(s)</source>
        <translation>
            <numerusform>%Ln smaller change</numerusform>
            <numerusform>%Ln smaller changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller loss(es)</source>
        <translation>
            <numerusform>%Ln smaller loss</numerusform>
            <numerusform>%Ln smaller losses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::EntrySwitch</name>
    <message numerus="yes">
        <source>%1 (%Ln change(s))</source>
        <translation>
            <numerusform>%1 (%Ln change)</numerusform>
            <numerusform>%1 (%Ln changes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ExampleCard</name>
    <message numerus="yes">
        <source>%Ln scenario(s)</source>
        <translation>
            <numerusform>%Ln scenario</numerusform>
            <numerusform>%Ln scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::FigureContents</name>
    <message numerus="yes">
        <source>On %Ln fresh shift(s) that nothing was chosen by; ± at %1.</source>
        <translation>
            <numerusform>On %Ln fresh shift that nothing was chosen by; ± at %1.</numerusform>
            <numerusform>On %Ln fresh shifts that nothing was chosen by; ± at %1.</numerusform>
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
        <source>the same in all %Ln shift(s); %1</source>
        <comment>at most so many can differ</comment>
        <translation>
            <numerusform>the same in the one shift; %1</numerusform>
            <numerusform>the same in all %Ln shifts; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln stop</numerusform>
            <numerusform>%Ln stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln shift</numerusform>
            <numerusform>%Ln shifts</numerusform>
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
        <source>There are %Ln scenario(s) of this line beside it.</source>
        <translation>
            <numerusform>There is %Ln scenario of this line beside it.</numerusform>
            <numerusform>There are %Ln scenarios of this line beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::GuideWindow</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::HeadlineFigures</name>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s); %1.</source>
        <translation>
            <numerusform>The same as the baseline in the one shift; %1.</numerusform>
            <numerusform>The same as the baseline in all %Ln shifts; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same as the baseline in all %Ln shift(s) so far.</source>
        <translation>
            <numerusform>The same as the baseline in the one shift so far.</numerusform>
            <numerusform>The same as the baseline in all %Ln shifts so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::KeptBar</name>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
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
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln shift</numerusform>
            <numerusform>%Ln shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::PaybackWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Problems</name>
    <message numerus="yes">
        <source>%1 was opened, with %Ln thing(s) to know.</source>
        <translation>
            <numerusform>%1 was opened, with %Ln thing to know.</numerusform>
            <numerusform>%1 was opened, with %Ln things to know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not opened: %Ln problem(s).</source>
        <translation>
            <numerusform>%1 was not opened: %Ln problem.</numerusform>
            <numerusform>%1 was not opened: %Ln problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot run like this: %Ln problem(s).</source>
        <translation>
            <numerusform>“%1” cannot run like this: %Ln problem.</numerusform>
            <numerusform>“%1” cannot run like this: %Ln problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln thing(s) to know.</source>
        <translation>
            <numerusform>“%1”: %Ln thing to know.</numerusform>
            <numerusform>“%1”: %Ln things to know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were not opened: %Ln problem(s).</source>
        <extracomment>Several files</extracomment>
        <translation>
            <numerusform>%1 were not opened: %Ln problem.</numerusform>
            <numerusform>%1 were not opened: %Ln problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductForm</name>
    <message numerus="yes">
        <source>and %Ln more scenario(s)</source>
        <translation>
            <numerusform>and %Ln more scenario</numerusform>
            <numerusform>and %Ln more scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductList</name>
    <message numerus="yes">
        <source>chosen by %Ln scenario(s)</source>
        <translation>
            <numerusform>chosen by %Ln scenario</numerusform>
            <numerusform>chosen by %Ln scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ProductsPanel</name>
    <message numerus="yes">
        <source>“%2” was chosen by %Ln scenario(s), which make what the line makes: %3.</source>
        <translation>
            <numerusform>“%2” was chosen by %Ln scenario, which makes what the line makes: %3.</numerusform>
            <numerusform>“%2” was chosen by %Ln scenarios, which make what the line makes: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyHeader</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln station</numerusform>
            <numerusform>%Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::PropertyPanel</name>
    <message numerus="yes">
        <source>%1, %Ln station(s)</source>
        <translation>
            <numerusform>%1, %Ln station</numerusform>
            <numerusform>%1, %Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Recovery</name>
    <message numerus="yes">
        <source>%Ln moment(s) (never saved)</source>
        <translation>
            <numerusform>%Ln moment (never saved)</numerusform>
            <numerusform>%Ln moments (never saved)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Report</name>
    <message numerus="yes">
        <source>%1, %Ln shift(s), seed %2; run on %3 with LineTwin %4; %5</source>
        <translation>
            <numerusform>%1, %Ln shift, seed %2; run on %3 with LineTwin %4; %5</numerusform>
            <numerusform>%1, %Ln shifts, seed %2; run on %3 with LineTwin %4; %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: seed %2, %Ln shift(s) of %3</source>
        <translation>
            <numerusform>%1: seed %2, %Ln shift of %3</numerusform>
            <numerusform>%1: seed %2, %Ln shifts of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed on %Ln fresh one(s), the replications from %1 on</source>
        <translation>
            <numerusform>confirmed on %Ln fresh one, the replications from %1 on</numerusform>
            <numerusform>confirmed on %Ln fresh ones, the replications from %1 on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::RunStatus</name>
    <message numerus="yes">
        <source>%1 of %Ln shift(s)</source>
        <translation>
            <numerusform>%1 of %Ln shift</numerusform>
            <numerusform>%1 of %Ln shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shift(s) of %1 h</source>
        <extracomment>How much is simulated, e.g. &quot;100 shifts of 8 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln shift of %1 h</numerusform>
            <numerusform>%Ln shifts of %1 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SaveDialog</name>
    <message numerus="yes">
        <source>The line “%1” and its %Ln scenario(s) are kept together as a project.</source>
        <translation>
            <numerusform>The line “%1” and its %Ln scenario are kept together as a project.</numerusform>
            <numerusform>The line “%1” and its %Ln scenarios are kept together as a project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line “%1”, its scenarios and %Ln other line(s) are kept together as a project.</source>
        <translation>
            <numerusform>The line “%1”, its scenarios and %Ln other line are kept together as a project.</numerusform>
            <numerusform>The line “%1”, its scenarios and %Ln other lines are kept together as a project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScenarioModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ScrubSlider</name>
    <message numerus="yes">
        <source>and %Ln more station(s)</source>
        <translation>
            <numerusform>and %Ln more station</numerusform>
            <numerusform>and %Ln more stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ShiftConditions</name>
    <message numerus="yes">
        <source>%Ln shift(s)</source>
        <translation>
            <numerusform>%Ln shift</numerusform>
            <numerusform>%Ln shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and mean of %Ln shift(s)</source>
        <translation>
            <numerusform>%1, and mean of %Ln shift</numerusform>
            <numerusform>%1, and mean of %Ln shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is called confirmed is so on %Ln fresh shift(s).</source>
        <translation>
            <numerusform>What is called confirmed is so on %Ln fresh shift.</numerusform>
            <numerusform>What is called confirmed is so on %Ln fresh shifts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::SideBySide</name>
    <message numerus="yes">
        <source>Where the difference comes from, mean of %Ln shift(s); bars do not begin at 0</source>
        <translation>
            <numerusform>Where the difference comes from, mean of %Ln shift; bars do not begin at 0</numerusform>
            <numerusform>Where the difference comes from, mean of %Ln shifts; bars do not begin at 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exploratory: %Ln shift(s)</source>
        <translation>
            <numerusform>Exploratory: %Ln shift</numerusform>
            <numerusform>Exploratory: %Ln shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::Slide</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::StationMoving</name>
    <message numerus="yes">
        <source>%Ln station(s)</source>
        <translation>
            <numerusform>%Ln station</numerusform>
            <numerusform>%Ln stations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::TypicalBar</name>
    <message numerus="yes">
        <source>%Ln typical value(s), check them</source>
        <translation>
            <numerusform>%Ln typical value, check it</numerusform>
            <numerusform>%Ln typical values, check them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValuePaste</name>
    <message numerus="yes">
        <source>The table is too wide: there are only %Ln column(s) from here.</source>
        <translation>
            <numerusform>The table is too wide: there is only %Ln column from here.</numerusform>
            <numerusform>The table is too wide: there are only %Ln columns from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table is too long: there are only %Ln station(s) from here.</source>
        <translation>
            <numerusform>The table is too long: there is only %Ln station from here.</numerusform>
            <numerusform>The table is too long: there are only %Ln stations from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableModel</name>
    <message numerus="yes">
        <source>reset of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>reset of %Ln value</numerusform>
            <numerusform>reset of %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTablePanel</name>
    <message numerus="yes">
        <source>Nothing was pasted. %Ln problem(s):</source>
        <translation>
            <numerusform>Nothing was pasted. %Ln problem:</numerusform>
            <numerusform>Nothing was pasted. %Ln problems:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::ValueTableView</name>
    <message numerus="yes">
        <source>paste of %Ln value(s)</source>
        <extracomment>What undo and redo name</extracomment>
        <translation>
            <numerusform>paste of %Ln value</numerusform>
            <numerusform>paste of %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) changed; undo takes them all back at once.</source>
        <translation>
            <numerusform>%Ln value changed; undo takes it back.</numerusform>
            <numerusform>%Ln values changed; undo takes them all back at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) left as they were.</source>
        <translation>
            <numerusform>%Ln empty cell left as it was.</numerusform>
            <numerusform>%Ln empty cells left as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linetwin::app::WeekView</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of stations</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closure(s)</source>
        <translation>
            <numerusform>%Ln closure</numerusform>
            <numerusform>%Ln closures</numerusform>
        </translation>
    </message>
</context>
</TS>
