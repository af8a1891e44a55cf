// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopSection.h"

#include "app/commands/SetParameter.h"
#include "app/properties/PropertyPanel.h"
#include "app/properties/StopRow.h"
#include "app/quantities/ChoiceEdit.h"
#include "app/quantities/QuantityEdit.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;
using enum ParameterId;

namespace {

/// A Filler of 6,000 cycles an hour with four reasons, a Packer with one of the same name, a stop of the line, and a
/// scenario that changes one of them and switches one off.
LoadedFile plant()
{
    LoadedFile file;
    file.kind = LoadedFile::Kind::Scenario;
    file.line.name = "Plant";
    file.line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}, {"Palletizer", 60, "Pallet", {}}};
    file.line.baseline["Filler"].parameters = {
        {Uph, 6000},
        {MtbfMin, 120},
        {MttrMin, 15},
        {{StopEvery, "glue"}, 96},
        {{StopTimeMin, "glue"}, 2},
        {{StopState, "glue"}, 1},
        {{StopPer, "reel"}, 0},
        {{StopEvery, "reel"}, 20000},
        {{StopEveryCv, "reel"}, 0},
        {{StopTimeMin, "reel"}, 1.5},
        {{StopPer, "air"}, 2},
        {{StopEvery, "air"}, 3000},
        {{StopTimeMin, "air"}, 6},
        {{StopEvery, "knife"}, 2400},
    };
    file.line.baseline["Packer"].parameters = {{Uph, 1000}, {{StopEvery, "glue"}, 200}, {{StopTimeMin, "glue"}, 4}};
    file.line.baseline[wholeLine].parameters = {{{LineStopEvery, "dip"}, 76}, {{LineStopTimeMin, "dip"}, 4}};
    file.scenario.name = "what if";
    file.scenario.overrides["Filler"] = {{{StopTimeMin, "glue"}, 1}, {{StopEvery, "knife"}, std::nullopt}};
    return file;
}

/// The panel on screen, with the Baseline and the Filler.
struct StopBench {
    ProjectDocument document;
    Selection selection;
    std::unique_ptr<PropertyPanel> panel;

    StopBench()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        document.replace(plant(), {});
        document.setActiveScenario(std::nullopt);
        selection.follow(document);
        selection.set({"Filler"});
        panel = std::make_unique<PropertyPanel>(document, selection);
        panel->resize(380, 2600);
        panel->show();
        panel->activateWindow();
    }
    bool isReady() { return QTest::qWaitForWindowActive(panel.get()); }
    void showScenario() { document.setActiveScenario(document.scenarios().front().id); }
    int steps() { return document.undoStack()->index(); }

    std::vector<StopRow*> rows() const
    {
        std::vector<StopRow*> shown;
        for (StopRow* row : panel->findChildren<StopRow*>()) {
            if (row->isVisible())
                shown.push_back(row);
        }
        std::ranges::sort(shown, {}, [this](StopRow* row) { return row->mapTo(panel.get(), QPoint()).y(); });
        return shown;
    }
    QStringList names() const
    {
        QStringList list;
        for (const StopRow* row : rows())
            list << row->accessibleName();
        return list;
    }
    StopRow& row(const QString& name) const
    {
        for (StopRow* each : rows()) {
            if (each->accessibleName() == name)
                return *each;
        }
        qFatal("no row");
    }
    QString sentence(const QString& name) const { return withPlainBlanks(row(name).summary().sentence); }
    template <class Widget> Widget* find(const QString& name) const
    {
        for (Widget* each : panel->findChildren<Widget*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void open(const QString& name) const { QTest::mouseClick(&row(name), Qt::LeftButton); }
    QString text(const QString& name) const
    {
        const auto* edit = find<QuantityEdit>(name);
        return edit ? edit->findChild<QLineEdit*>()->text() : u"(not there)"_s;
    }
    void type(const QString& name, const QString& typed) const
    {
        auto* edit = find<QuantityEdit>(name);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::SelectAll);
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    /// Types into the open field of a name.
    void name(const QString& typed, Qt::Key end = Qt::Key_Return) const
    {
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit && edit->objectName() == u"stop.name");
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, end);
    }
    void unfold() const { QTest::mouseClick(find<QToolButton>(u"stop.fold"_s), Qt::LeftButton); }
    QString words(const char* label) const
    {
        const auto* found = find<QLabel>(QString::fromLatin1(label));
        return found ? found->text() : QString();
    }
    ParameterValue value(const ParameterKey& key, const std::string& station = "Filler") const
    {
        return document.value(station, key);
    }
    QMenu* addMenu() const
    {
        QMenu* menu = find<QToolButton>(u"stops.add"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    void add(StopPreset preset) const
    {
        for (QAction* action : addMenu()->actions()) {
            if (action->isEnabled() && action->data().toInt() == static_cast<int>(preset)) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such preset");
    }
    /// The menu that a row opens by its key.
    QMenu* menuOf(const QString& name) const
    {
        StopRow& of = row(name);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, of.rect().center(), of.mapToGlobal(of.rect().center()));
        QCoreApplication::sendEvent(&of, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
};

QAction* actionIn(const QMenu* menu, const QString& name)
{
    for (QAction* action : menu->actions()) {
        if (action->objectName() == name || (action->menu() && action->menu()->objectName() == name))
            return action;
    }
    return nullptr;
}

} // namespace

class StopSectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(ColorScheme::Light); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aStationsStopsAreListedInThePlantsCounters()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        QCOMPARE(bench.names(), (QStringList{u"Breakdown"_s, u"air"_s, u"glue"_s, u"knife"_s, u"reel"_s}));
        QCOMPARE(bench.sentence(u"Breakdown"_s), u"4 stops a shift, 15 min each"_s); // 8 h / 120 min
        QCOMPARE(bench.sentence(u"glue"_s), u"5 stops a shift, 2 min each"_s);       // 8 h / 96 min
        QCOMPARE(bench.sentence(u"reel"_s), u"every 20,000 cycles, 1.5 min each"_s);
        QCOMPARE(bench.sentence(u"air"_s), u"every 50 h by the clock, 6 min each"_s);
        QCOMPARE(bench.sentence(u"knife"_s), u"every 40 h of running, 10 min each"_s);
    }

    /// A shift of 20 h has 20 · 60 / 96 = 12.5 of them.
    void aShiftIsAsLongAsTheRuns()
    {
        LoadedFile file = plant();
        file.line.run.durationHours = 20;
        file.line.baseline["Filler"].parameters[{StopEvery, "glue"}] = 100;
        StopBench bench;
        bench.document.replace(file, {});
        bench.document.setActiveScenario(std::nullopt);
        bench.selection.set({"Filler"});
        QVERIFY(bench.isReady());
        QCOMPARE(bench.sentence(u"glue"_s), u"12 stops a shift, 2 min each"_s);
        bench.open(u"glue"_s);
        QCOMPARE(bench.text(u"stops.glue.perShift"_s), u"12"_s);
    }

    /// c = 0.6 s; breakdowns of 900 s in 120 min of running take 0.6 · 900 / 7200 = 0.075 s of each cycle, glue 0.6 · 2
    /// / 96 = 0.0125 s, the reel 90 / 20,000 = 0.0045 s, the knife 0.6 · 10 / 2400 = 0.0025 s: in all 0.6945 s. Air and
    /// the dip of the line leave 3000 / 3006 and 76 / 80 of the time.
    void theShareOfTheTimeStandsBeside()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        QCOMPARE(bench.row(u"Breakdown"_s).summary().share, u"10.2\u00A0%"_s);
        QCOMPARE(bench.row(u"glue"_s).summary().share, u"1.7\u00A0%"_s);
        QCOMPARE(bench.row(u"reel"_s).summary().share, u"0.61\u00A0%"_s);
        QCOMPARE(bench.row(u"air"_s).summary().share, u"0.20\u00A0%"_s);
        QVERIFY(bench.words("stops.note").contains(u"predicted"_s));
    }

    void aRowOpensItsEditorsAndOnlyOneIsOpen()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        QVERIFY(!bench.find<QuantityEdit>(u"stops.glue.every"_s));
        bench.open(u"glue"_s);
        QVERIFY(bench.find<QuantityEdit>(u"stops.glue.every"_s));
        QVERIFY(bench.row(u"glue"_s).isChecked());
        // Right under its row.
        const auto yOf = [&](const QWidget& widget) { return widget.mapTo(bench.panel.get(), QPoint()).y(); };
        QCoreApplication::processEvents();
        QVERIFY(yOf(*bench.find<QuantityEdit>(u"stops.glue.every"_s)) > yOf(bench.row(u"glue"_s)));
        QVERIFY(yOf(*bench.find<QuantityEdit>(u"stops.glue.every"_s)) < yOf(bench.row(u"knife"_s)));
        bench.open(u"reel"_s);
        QVERIFY(!bench.find<QuantityEdit>(u"stops.glue.every"_s));
        QVERIFY(bench.find<QuantityEdit>(u"stops.reel.every"_s));
        bench.open(u"reel"_s);
        QVERIFY(!bench.find<QuantityEdit>(u"stops.reel.every"_s));
        QCOMPARE(bench.steps(), 0);
    }

    void everyParameterOfAReasonHasAnEditor()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        bench.unfold();
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element != ElementKind::Stop)
                continue;
            const QString key = QString::fromStdString(ParameterKey(spec.id, "glue").text());
            const auto* editor = bench.find<QWidget>(key);
            QVERIFY2(editor && editor->isEnabled(), qPrintable(key));
            QVERIFY2(editor->accessibleName().startsWith(u"glue"_s), qPrintable(key));
            QVERIFY2(!editor->parentWidget()->whatsThis().isEmpty(), qPrintable(key));
        }
        // No stop by the clock precedes a cycle.
        bench.open(u"air"_s);
        QVERIFY(bench.find<QuantityEdit>(u"stops.air.every_cv"_s)); // it stays unfolded
        QVERIFY(!bench.find<QuantityEdit>(u"stops.air.scrap_cycles"_s));
        QVERIFY(!bench.find<QuantityEdit>(u"stops.air.slow_speed"_s));
    }

    void countersShowAndWriteBack_data()
    {
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("counter");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("every");
        QTest::newRow("a shift") << "glue"
                                 << "perShift"
                                 << "5"
                                 << "3" << 160.0;
        QTest::newRow("an hour") << "glue"
                                 << "perHour"
                                 << "0.625"
                                 << "2" << 30.0;
        QTest::newRow("cycles, a shift") << "reel"
                                         << "perShift"
                                         << "2.4"
                                         << "3" << 16000.0;
        QTest::newRow("cycles, an hour") << "reel"
                                         << "perHour"
                                         << "0.3"
                                         << "0.5" << 12000.0;
        // 480 / 3 = 160 min from one to the next, of which it lasts 6.
        QTest::newRow("clock, a shift") << "air"
                                        << "perShift"
                                        << "0.15968"
                                        << "3" << 154.0;
    }
    void countersShowAndWriteBack()
    {
        QFETCH(QString, stop);
        QFETCH(QString, counter);
        QFETCH(QString, typed);
        QFETCH(double, every);
        const QString name = u"stops.%1.%2"_s.arg(stop, counter);
        const ParameterKey key(StopEvery, stop.toStdString());
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(stop);
        QTEST(bench.text(name), "shown");
        bench.type(name, typed);
        QCOMPARE(bench.value(key), ParameterValue(every));
        QCOMPARE(bench.text(name), typed);
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack()->undo();
        QTEST(bench.text(name), "shown");
        bench.type(name, u"0"_s);
        QCOMPARE(bench.value(key), ParameterValue());
        QCOMPARE(bench.sentence(stop), u"switched off"_s);
    }

    void moreStopsThanTimeAreRefusedWithWords()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"air"_s);
        bench.type(u"stops.air.perShift"_s, u"100"_s); // of 6 min each
        QCOMPARE(bench.steps(), 0);
        QVERIFY(bench.find<QuantityEdit>(u"stops.air.perShift"_s)->problem().contains(u"no time"_s));
        QVERIFY(bench.words("fieldNotes").contains(u"no time"_s));
    }

    /// A shift has 48,000 cycles: one stop in 1,000 shifts were one in 48 million cycles, of 10 million at most.
    void fewerStopsThanTheLongestIntervalAreRefusedWithWords()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"reel"_s);
        bench.type(u"stops.reel.perShift"_s, u"0.001"_s);
        QCOMPARE(bench.steps(), 0);
        const QString problem = bench.find<QuantityEdit>(u"stops.reel.perShift"_s)->problem();
        QVERIFY2(problem.contains(u"longest interval is 10,000,000"_s), qPrintable(problem));
    }

    void aLogOutOfRangeSaysSo()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"reel"_s);
        bench.unfold();
        bench.type(u"stops.reel.log.cycles"_s, u"50000000"_s);
        bench.type(u"stops.reel.log.stops"_s, u"2"_s);
        bench.type(u"stops.reel.log.minutes"_s, u"5"_s);
        const auto* takeOver = bench.find<QPushButton>(u"stops.reel.log.takeOver"_s);
        const QString words = takeOver->accessibleDescription();
        QVERIFY2(words.contains(u"Out of range"_s) && words.contains(u"10,000,000"_s), qPrintable(words));
    }

    /// What a stop counts while the station runs is not a count by the clock.
    void theCounterOfAShiftSaysWhatItCounts()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        const auto hasLabel = [&](const QString& text) {
            const auto labels = bench.panel->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
        };
        QVERIFY(bench.words("stops.note").contains(u"a shift of running"_s));
        bench.open(u"glue"_s);
        QVERIFY(hasLabel(u"Stops in 8 h of running"_s));
        bench.open(u"air"_s);
        QVERIFY(hasLabel(u"Stops a shift of 8 h"_s));
    }

    void aLogGivesIntervalAndLength_data()
    {
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("ran");
        QTest::addColumn<double>("every");
        QTest::newRow("running") << "glue"
                                 << "hours" << 120.0; // 62 h / 31
        QTest::newRow("cycles") << "reel"
                                << "cycles" << 2.0; // 62 / 31
        QTest::newRow("clock") << "air"
                               << "hours" << 117.806; // (3720 − 68) / 31
    }
    void aLogGivesIntervalAndLength()
    {
        QFETCH(QString, stop);
        QFETCH(QString, ran);
        QFETCH(double, every);
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(stop);
        bench.unfold();
        const QString log = u"stops.%1.log."_s.arg(stop);
        bench.type(log + ran, u"62"_s);
        bench.type(log + u"stops"_s, u"31"_s);
        bench.type(log + u"minutes"_s, u"68"_s);
        QCOMPARE(bench.steps(), 0);
        auto* takeOver = bench.find<QPushButton>(log + u"takeOver"_s);
        QVERIFY(takeOver->accessibleDescription().contains(u"stop time 2.19355 min"_s));
        QTest::mouseClick(takeOver, Qt::LeftButton);
        QCOMPARE(bench.value({StopEvery, stop.toStdString()}), ParameterValue(every));
        QCOMPARE(bench.value({StopTimeMin, stop.toStdString()}), ParameterValue(2.19355));
        QCOMPARE(bench.steps(), 1);
    }

    void anIntervalIsTypedInAnyUnit()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        bench.type(u"stops.glue.every"_s, u"2 h"_s);
        QCOMPARE(bench.value({StopEvery, "glue"}), ParameterValue(120));
        bench.type(u"stops.glue.time_min"_s, u"45 s"_s);
        QCOMPARE(bench.value({StopTimeMin, "glue"}), ParameterValue(0.75));
        bench.type(u"stops.glue.time_min"_s, u"+100 %"_s);
        QCOMPARE(bench.value({StopTimeMin, "glue"}), ParameterValue(1.5));
        QCOMPARE(bench.steps(), 3);
    }

    void countedByCyclesTheIntervalIsConverted()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        auto* per = bench.find<ChoiceEdit>(u"stops.glue.per"_s);
        per->setFocus();
        QTest::keyClick(per, Qt::Key_Up);
        QCOMPARE(bench.value({StopPer, "glue"}), ParameterValue(0));
        QCOMPARE(bench.value({StopEvery, "glue"}), ParameterValue(9600)); // 96 min at 100 a minute
        QCOMPARE(bench.sentence(u"glue"_s), u"every 9,600 cycles, 2 min each"_s);
        QCOMPARE(bench.steps(), 1);
        QTRY_VERIFY(bench.find<ChoiceEdit>(u"stops.glue.per"_s)->hasFocus());
        bench.document.undoStack()->undo();
        QCOMPARE(bench.sentence(u"glue"_s), u"5 stops a shift, 2 min each"_s);
        QVERIFY(bench.find<QuantityEdit>(u"stops.glue.every"_s)->accessibleName().endsWith(u"in min"_s));
    }

    /// 600,000 min at 100 cycles a minute were 60 million cycles, of 10 million at most.
    void anIntervalThatHasNoPlaceIsNotConverted()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        bench.type(u"stops.glue.every"_s, u"600000"_s);
        auto* per = bench.find<ChoiceEdit>(u"stops.glue.per"_s);
        const QString before = per->currentText();
        per->setFocus();
        QTest::keyClick(per, Qt::Key_Up);
        QCOMPARE(bench.value({StopEvery, "glue"}), ParameterValue(600'000));
        QCOMPARE(bench.value({StopPer, "glue"}), ParameterValue(1));
        QCOMPARE(per->currentText(), before);
        QVERIFY(bench.words("stops.problem").contains(u"out of its range"_s));
        QCOMPARE(bench.steps(), 1);
        // By the clock it can be.
        QTest::keyClick(per, Qt::Key_Down);
        QVERIFY(bench.words("stops.problem").isEmpty());
        QCOMPARE(bench.steps(), 2);
    }

    void overridesAreMarkedAndReset()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.showScenario();
        QVERIFY(bench.row(u"glue"_s).summary().isChanged);
        QVERIFY(!bench.row(u"reel"_s).summary().isChanged);
        QVERIFY(bench.row(u"glue"_s).accessibleDescription().contains(u"Changed"_s));
        QCOMPARE(bench.sentence(u"glue"_s), u"5 stops a shift, 1 min each"_s);
        bench.open(u"glue"_s);
        const auto* time = bench.find<QuantityEdit>(u"stops.glue.time_min"_s);
        QVERIFY(time->accessibleDescription().contains(u"Changed, baseline\u00A02"_s));
        // What belongs to the line is locked.
        for (const char* key : {"stops.glue.per", "stops.glue.state"})
            QVERIFY(!bench.find<QWidget>(QString::fromLatin1(key))->isEnabled());
        QTest::mouseClick(bench.find<QToolButton>(u"stops.glue.time_min.reset"_s), Qt::LeftButton);
        QVERIFY(!bench.document.overrideValue("Filler", {StopTimeMin, "glue"}));
        QVERIFY(!bench.row(u"glue"_s).summary().isChanged);
        bench.document.undoStack()->undo();
        QVERIFY(bench.row(u"glue"_s).summary().isChanged);
    }

    void aReasonIsSwitchedOffAndOnAgain()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.showScenario();
        QCOMPARE(bench.sentence(u"knife"_s), u"switched off"_s);
        QVERIFY(bench.row(u"knife"_s).summary().share.isEmpty());
        bench.open(u"knife"_s);
        auto* off = bench.find<QCheckBox>(u"stops.knife.every.null"_s);
        QVERIFY(off->isChecked());
        QTest::mouseClick(off, Qt::LeftButton, {}, QPoint(8, off->height() / 2));
        QVERIFY(!bench.document.overrideValue("Filler", {StopEvery, "knife"})); // the baseline's holds again
        QCOMPARE(bench.sentence(u"knife"_s), u"every 40 h of running, 10 min each"_s);
        QMenu* menu = bench.menuOf(u"reel"_s);
        QVERIFY(menu);
        actionIn(menu, u"stop.switch"_s)->trigger();
        menu->close();
        QCOMPARE(bench.document.overrideValue("Filler", {StopEvery, "reel"}),
                 std::optional<ParameterValue>(ParameterValue()));
        QCOMPARE(bench.steps(), 2);
    }

    void inTheBaselineTheIntervalComesBackToo_data()
    {
        QTest::addColumn<bool>("isRecounted");
        QTest::addColumn<double>("every");
        QTest::newRow("the last one") << false << 20000.0;
        QTest::newRow("a usual one, by another counting") << true << 240.0;
    }
    void inTheBaselineTheIntervalComesBackToo()
    {
        QFETCH(bool, isRecounted);
        QFETCH(double, every);
        StopBench bench;
        QVERIFY(bench.isReady());
        const auto press = [&] {
            QMenu* menu = bench.menuOf(u"reel"_s);
            actionIn(menu, u"stop.switch"_s)->trigger();
            menu->close();
        };
        press();
        QCOMPARE(bench.value({StopEvery, "reel"}), ParameterValue());
        bench.selection.set({"Packer"});
        bench.selection.set({"Filler"});
        if (isRecounted)
            recountStop(bench.document, {{"Filler"}, "reel"}, StopTrigger::Running);
        press();
        QCOMPARE(bench.value({StopEvery, "reel"}), ParameterValue(every));
    }

    /// Another file is another plant.
    void theIntervalsOfAnotherFileAreForgotten()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        LoadedFile file = plant();
        file.line.baseline["Filler"].parameters[{StopEvery, "reel"}] = std::nullopt;
        bench.document.replace(file, {});
        bench.document.setActiveScenario(std::nullopt);
        bench.selection.set({"Filler"});
        QMenu* menu = bench.menuOf(u"reel"_s);
        actionIn(menu, u"stop.switch"_s)->trigger();
        menu->close();
        QCOMPARE(bench.value({StopEvery, "reel"}), ParameterValue(24000)); // 4 h
    }

    /// A reason is there by what is said of it: the last word must not be unsaid.
    void resettingTheLastValueKeepsTheReason()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"knife"_s);
        QTest::mouseClick(bench.find<QToolButton>(u"stops.knife.every.reset"_s), Qt::LeftButton);
        QVERIFY(bench.names().contains(u"knife"_s));
        QCOMPARE(bench.sentence(u"knife"_s), u"switched off"_s);
    }

    void aNewReasonIsNamedAtOnce()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.add(StopPreset::Cleaning);
        QVERIFY(bench.names().contains(u"Cleaning"_s));
        QVERIFY(bench.find<QuantityEdit>(u"stops.Cleaning.every"_s));
        QVERIFY(bench.row(u"Cleaning"_s).summary().isTypical);
        bench.name(u"wash"_s);
        QCOMPARE(bench.names(), (QStringList{u"Breakdown"_s, u"air"_s, u"glue"_s, u"knife"_s, u"reel"_s, u"wash"_s}));
        QVERIFY(bench.find<QuantityEdit>(u"stops.wash.every"_s)); // still open
        QVERIFY(bench.row(u"wash"_s).hasFocus());
        QCOMPARE(bench.steps(), 2);
        bench.document.undoStack()->undo();
        bench.document.undoStack()->undo();
        QCOMPARE(bench.names().size(), 5);
        bench.document.undoStack()->redo();
        QVERIFY(bench.names().contains(u"Cleaning"_s));
    }

    void typicalValuesAreCheckedOneByOne()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.add(StopPreset::Cleaning);
        bench.name(u"wash"_s);
        for (const char* name : {"stops.wash.every.typical", "stops.wash.time_min.typical"}) {
            QVERIFY(bench.row(u"wash"_s).summary().isTypical);
            auto* box = bench.find<QCheckBox>(QString::fromLatin1(name));
            QVERIFY2(box, name);
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        }
        QVERIFY(!bench.row(u"wash"_s).summary().isTypical);
        QCOMPARE(bench.steps(), 4);
    }

    void theHelpOfItsParametersIsShownOnRequest()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        const auto shows = [&] {
            const auto labels = bench.panel->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [](const QLabel* label) {
                return label->isVisible() && label->text().contains(parameterHelp(StopTimeMin));
            });
        };
        QVERIFY(!shows());
        QTest::mouseClick(bench.find<QToolButton>(u"explain"_s), Qt::LeftButton);
        QVERIFY(shows());
        bench.open(u"reel"_s);
        QVERIFY(shows());
    }

    /// Without a sound line there is no prediction, but the stops can be edited all the same.
    void aLineWithErrorsHasNoShares()
    {
        LoadedFile file = plant();
        file.line.baseline["Packer"].parameters[Uph] = -5;
        StopBench bench;
        bench.document.replace(file, {});
        bench.document.setActiveScenario(std::nullopt);
        bench.selection.set({"Filler"});
        QVERIFY(bench.isReady());
        QCOMPARE(bench.sentence(u"glue"_s), u"5 stops a shift, 2 min each"_s);
        QVERIFY(bench.row(u"glue"_s).summary().share.isEmpty());
        bench.open(u"glue"_s);
        bench.type(u"stops.glue.time_min"_s, u"3"_s);
        QCOMPARE(bench.value({StopTimeMin, "glue"}), ParameterValue(3));
    }

    void keysRenameDuplicateRemoveAndStep()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.row(u"air"_s).setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(bench.row(u"glue"_s).hasFocus());
        QTest::keyClick(&bench.row(u"glue"_s), Qt::Key_Right);
        QVERIFY(bench.find<QuantityEdit>(u"stops.glue.every"_s));
        QTest::keyClick(&bench.row(u"glue"_s), Qt::Key_Left);
        QVERIFY(!bench.find<QuantityEdit>(u"stops.glue.every"_s));
        QTest::keyClick(&bench.row(u"glue"_s), Qt::Key_F2);
        bench.name(u"paste"_s);
        QVERIFY(bench.row(u"paste"_s).hasFocus());
        QVERIFY(bench.document.scenarios().front().scenario.overrides.at("Filler").contains({StopTimeMin, "paste"}));
        QTest::keyClick(&bench.row(u"paste"_s), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(bench.names().contains(u"paste 2"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(bench.row(u"paste 2"_s).hasFocus());
        QTest::keyClick(&bench.row(u"paste 2"_s), Qt::Key_Delete);
        QVERIFY(!bench.names().contains(u"paste 2"_s));
        QVERIFY(bench.row(u"reel"_s).hasFocus());
        QCOMPARE(bench.steps(), 3);
    }

    void tabGoesFromARowIntoItsEditorsAndOn()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        bench.row(u"glue"_s).setFocus();
        QStringList passed;
        for (int i = 0; i < 20 && passed.value(passed.size() - 1) != u"stop.knife"; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            passed << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(passed.first(), u"stops.glue.per"_s);
        QCOMPARE(passed.last(), u"stop.knife"_s);
        QVERIFY2(passed.contains(u"stops.glue.state"_s) && passed.contains(u"stops.glue.perHour"_s),
                 qPrintable(passed.join(u' ')));
        QVERIFY(passed.indexOf(u"stops.glue.every"_s) < passed.indexOf(u"stops.glue.perShift"_s));
    }

    void aNameThatCannotBeStaysToBeCorrected()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.row(u"glue"_s).setFocus();
        QTest::keyClick(&bench.row(u"glue"_s), Qt::Key_F2);
        bench.name(u"reel"_s);
        QVERIFY(bench.row(u"glue"_s).isRenaming());
        QVERIFY(bench.words("stops.problem").contains(u"reel"_s));
        bench.name(u"dip"_s); // the line's
        QVERIFY(bench.words("stops.problem").contains(u"dip"_s));
        bench.name(u"breakdown"_s);
        QVERIFY(bench.row(u"glue"_s).isRenaming());
        QCOMPARE(bench.steps(), 0);
        bench.name(u"paste"_s);
        QVERIFY(bench.words("stops.problem").isEmpty());
        QVERIFY(bench.names().contains(u"paste"_s));
        // Who goes elsewhere with a name that cannot be keeps the old one.
        QTest::keyClick(&bench.row(u"paste"_s), Qt::Key_F2);
        bench.name(u"reel"_s, Qt::Key_Tab);
        QVERIFY(!bench.row(u"paste"_s).isRenaming());
        QCOMPARE(bench.steps(), 1);
    }

    void whyANameCannotBeStandsUnderIt()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        for (int i = 0; i < 20; ++i)
            linetwin::app::addStop(bench.document, {"Filler"}, StopPreset::Running);
        bench.row(u"glue"_s).setFocus();
        QTest::keyClick(&bench.row(u"glue"_s), Qt::Key_F2);
        bench.name(u"reel"_s);
        QCoreApplication::processEvents();
        const auto yOf = [&](const QWidget& widget) { return widget.mapTo(bench.panel.get(), QPoint()).y(); };
        const auto* problem = bench.find<QLabel>(u"stops.problem"_s);
        QVERIFY(problem);
        QVERIFY(yOf(*problem) > yOf(bench.row(u"glue"_s)));
        QVERIFY(yOf(*problem) < yOf(bench.row(u"knife"_s)));
        // Of a list that is full it stands beside what adds.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        for (int i = 0; i < 40; ++i)
            linetwin::app::addStop(bench.document, {"Filler"}, StopPreset::Running);
        bench.add(StopPreset::Running);
        QCoreApplication::processEvents();
        QVERIFY(yOf(*problem) < yOf(bench.row(u"Breakdown"_s)));
    }

    /// To end the naming must not make the page jump to what comes next by Tab.
    void theNamingEndsWhereItBegan()
    {
        StopBench bench;
        bench.panel->resize(380, 700);
        QVERIFY(bench.isReady());
        for (int i = 0; i < 40; ++i)
            linetwin::app::addStop(bench.document, {"Filler"}, StopPreset::Running);
        QWidget* page = bench.row(u"glue"_s).parentWidget();
        while (page && !qobject_cast<QScrollArea*>(page))
            page = page->parentWidget();
        auto* area = qobject_cast<QScrollArea*>(page);
        QVERIFY(area);
        area->ensureWidgetVisible(&bench.row(u"glue"_s));
        bench.row(u"glue"_s).setFocus();
        QTest::keyClick(&bench.row(u"glue"_s), Qt::Key_D, Qt::ControlModifier);
        QCoreApplication::processEvents();
        const int before = area->verticalScrollBar()->value();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCoreApplication::processEvents();
        QVERIFY(bench.row(u"glue 2"_s).hasFocus());
        QCOMPARE(area->verticalScrollBar()->value(), before);
    }

    void aNameTypedOnTheWayElsewhereLeavesTheFocusThere()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"knife"_s);
        bench.row(u"glue"_s).beginRename();
        bench.name(u"paste"_s, Qt::Key_Shift);
        auto* field = bench.find<QuantityEdit>(u"stops.knife.time_min"_s);
        field->setFocus();
        QVERIFY(bench.names().contains(u"paste"_s));
        QVERIFY(field->isAncestorOf(QApplication::focusWidget()) || field->hasFocus());
    }

    void whatCanBeDoneIsSaidOfTheRowInFocus()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.row(u"glue"_s).setFocus();
        QVERIFY(bench.words("fieldNotes").contains(u"F2 renames"_s));
    }

    void aStationThatIsFullTakesNoMore()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        for (int i = 0; i < 63; ++i)
            linetwin::app::addStop(bench.document, {"Packer"}, StopPreset::Running);
        QMenu* menu = bench.menuOf(u"reel"_s);
        actionIn(menu, u"stop.copyTo"_s)->menu()->actions().first()->trigger();
        menu->close();
        QVERIFY(bench.words("stops.problem").contains(u"64"_s));
        QVERIFY(!isStopThere(bench.document.line(), {"Packer", "reel"}));
    }

    void theMenuMovesAReasonToAnotherStation()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        QMenu* menu = bench.menuOf(u"reel"_s);
        QVERIFY(menu);
        QAction* stations = actionIn(menu, u"stop.moveTo"_s);
        QVERIFY(stations);
        QStringList names;
        for (const QAction* action : stations->menu()->actions())
            names << action->text();
        QCOMPARE(names, (QStringList{u"Packer"_s, u"Palletizer"_s}));
        stations->menu()->actions().last()->trigger();
        menu->close();
        QVERIFY(!bench.names().contains(u"reel"_s));
        QCOMPARE(bench.value({StopEvery, "reel"}, "Palletizer"), ParameterValue(20000));
        QCOMPARE(bench.steps(), 1);
    }

    void inAScenarioTheMenusSayThatTheLineIsEdited()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        const auto saysSo = [](const QMenu* menu) {
            const auto actions = menu->actions();
            return std::ranges::any_of(actions, [](const QAction* action) {
                return !action->isEnabled() && action->text().contains(u"all its scenarios"_s);
            });
        };
        QVERIFY(!saysSo(bench.addMenu()));
        bench.showScenario();
        QVERIFY(saysSo(bench.addMenu()));
        QVERIFY(bench.words("stops.note").contains(u"belongs to the line"_s));
        QMenu* menu = bench.menuOf(u"reel"_s);
        QVERIFY(saysSo(menu));
        actionIn(menu, u"stop.remove"_s)->trigger();
        menu->close();
        QVERIFY(!isStopThere(bench.document.line(), {"Filler", "reel"}));
        bench.document.undoStack()->undo();
        QVERIFY(bench.names().contains(u"reel"_s));
    }

    void severalStationsHaveTheirReasonsTogether()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.selection.set({"Filler", "Packer"});
        QCOMPARE(bench.names(), (QStringList{u"Breakdown"_s, u"air"_s, u"glue"_s, u"knife"_s, u"reel"_s}));
        QCOMPARE(bench.sentence(u"glue"_s), u"different values"_s);
        QCOMPARE(bench.sentence(u"reel"_s), u"at 1 of 2: every 20,000 cycles, 1.5 min each"_s);
        bench.open(u"glue"_s);
        const auto* time = bench.find<QuantityEdit>(u"stops.glue.time_min"_s);
        QCOMPARE(time->findChild<QLineEdit*>()->placeholderText(), u"different"_s);
        bench.type(u"stops.glue.time_min"_s, u"3"_s);
        QCOMPARE(bench.value({StopTimeMin, "glue"}, "Filler"), ParameterValue(3));
        QCOMPARE(bench.value({StopTimeMin, "glue"}, "Packer"), ParameterValue(3));
        QCOMPARE(bench.steps(), 1);
        // Twice in a shift of 480 min, at each by its own interval.
        bench.type(u"stops.glue.perShift"_s, u"2"_s);
        QCOMPARE(bench.value({StopEvery, "glue"}, "Packer"), ParameterValue(240));
        // What one of them has is set there only.
        bench.open(u"reel"_s);
        bench.type(u"stops.reel.time_min"_s, u"4"_s);
        QCOMPARE(bench.value({StopTimeMin, "reel"}, "Filler"), ParameterValue(4));
        QVERIFY(!isStopThere(bench.document.line(), {"Packer", "reel"}));
        bench.row(u"glue"_s).setFocus();
        QTest::keyClick(&bench.row(u"glue"_s), Qt::Key_Delete);
        QVERIFY(!isStopThere(bench.document.line(), {"Packer", "glue"}));
        QVERIFY(!isStopThere(bench.document.line(), {"Filler", "glue"}));
        QCOMPARE(bench.steps(), 4);
    }

    void theWholeLinesStopsStandWithItsSettings()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.selection.clear();
        QCOMPARE(bench.names(), QStringList{u"dip"_s});
        QCOMPARE(bench.sentence(u"dip"_s), u"6 stops a shift, 4 min each"_s); // one in 80 min
        QCOMPARE(bench.row(u"dip"_s).summary().share, u"5.0\u00A0%"_s);
        bench.open(u"dip"_s);
        QVERIFY(!bench.find<ChoiceEdit>(u"line_stops.dip.per"_s));
        bench.type(u"line_stops.dip.time_min"_s, u"8"_s);
        QCOMPARE(bench.value({LineStopTimeMin, "dip"}, wholeLine), ParameterValue(8));
        bench.add(StopPreset::Clock);
        bench.name(u"water"_s);
        QCOMPARE(bench.names(), (QStringList{u"dip"_s, u"water"_s}));
        QMenu* menu = bench.menuOf(u"water"_s);
        QVERIFY(!actionIn(menu, u"stop.moveTo"_s));
        menu->close();
        bench.row(u"water"_s).setFocus();
        QTest::keyClick(&bench.row(u"water"_s), Qt::Key_Delete);
        QCOMPARE(bench.names(), QStringList{u"dip"_s});
        QVERIFY(bench.document.resolved());
    }

    void aLineWithoutStopsSaysWhatTheyAreFor()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.selection.set({"Palletizer"});
        QCOMPARE(bench.names(), QStringList());
        QVERIFY(bench.words("stops.hint").contains(u"cause of their own"_s));
        bench.add(StopPreset::Running);
        QVERIFY(bench.words("stops.hint").isEmpty());
    }

    void breakdownsLeadToTheirValues()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        QTest::mouseClick(&bench.row(u"Breakdown"_s), Qt::LeftButton);
        QVERIFY(bench.find<QuantityEdit>(u"reliability.mtbf_min"_s)->hasFocus());
    }

    /// What is refused is kept and leads back into the reason that has closed meanwhile.
    void aRefusedTextComesBack()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        bench.type(u"stops.glue.time_min"_s, u"abc"_s);
        bench.open(u"reel"_s);
        QVERIFY(bench.words("refused.text").contains(u"abc"_s));
        QTest::mouseClick(bench.find<QToolButton>(u"refused.show"_s), Qt::LeftButton);
        QCOMPARE(bench.text(u"stops.glue.time_min"_s), u"abc"_s);
        QVERIFY(bench.words("refused.text").isEmpty());
        bench.selection.set({"Packer"});
        QVERIFY(bench.words("refused.text").contains(u"abc"_s));
        QTest::mouseClick(bench.find<QToolButton>(u"refused.show"_s), Qt::LeftButton);
        QCOMPARE(bench.text(u"stops.glue.time_min"_s), u"abc"_s);
        QCOMPARE(bench.steps(), 0);
    }

    void aValueOutOfItsPlaceIsMarkedInTheList()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"reel"_s);
        bench.type(u"stops.reel.every"_s, u"0.5"_s);
        QVERIFY(bench.row(u"reel"_s).summary().problem == Severity::Warning);
        QVERIFY(bench.words("fieldNotes").contains(u"shorter than a cycle"_s));
        bench.open(u"glue"_s); // also while it is closed
        QCOMPARE(bench.words("fieldNotes").count(u"shorter than a cycle"_s), 1);
    }

    void sixtyFourReasonsAreListedAtOnce()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        for (int i = 0; i < 60; ++i)
            linetwin::app::addStop(bench.document, {"Filler"}, StopPreset::Running);
        QCOMPARE(bench.names().size(), 65);
        QVERIFY(!bench.find<QToolButton>(u"stops.add"_s)->menu()->isVisible());
        bench.add(StopPreset::Running);
        QVERIFY(bench.words("stops.problem").contains(u"64"_s));
        QElapsedTimer timer;
        timer.start();
        bench.selection.set({"Packer"});
        bench.selection.set({"Filler"});
        QVERIFY2(timer.elapsed() < 1000 * linetwin::test::patience, qPrintable(QString::number(timer.elapsed())));
    }

    void longNamesAreElided()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        QVERIFY(!renameStop(bench.document, {{"Filler"}, "knife"}, std::string(64, 'w')));
        bench.panel->resize(bench.panel->minimumSizeHint().width(), 2600);
        QCoreApplication::processEvents();
        const auto* area = bench.row(u"glue"_s).parentWidget();
        QVERIFY(bench.row(QString(64, u'w')).width() <= area->width());
    }

    /// Numbers of all kinds of rows stand below each other.
    void theEditorsOfAReasonStandInOneColumn()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        bench.open(u"glue"_s);
        QCoreApplication::processEvents();
        const auto left = [&](const char* name) {
            return bench.find<QWidget>(QString::fromLatin1(name))->mapTo(bench.panel.get(), QPoint()).x();
        };
        for (const char* name : {"stops.glue.per", "stops.glue.perShift", "stops.glue.perHour", "batch_in", "uph"})
            QCOMPARE(left(name), left("stops.glue.every"));
    }

    void isReadAloud()
    {
        StopBench bench;
        QVERIFY(bench.isReady());
        QAccessibleInterface* row = QAccessible::queryAccessibleInterface(&bench.row(u"glue"_s));
        QVERIFY(row);
        QCOMPARE(row->text(QAccessible::Name), u"glue"_s);
        QCOMPARE(withPlainBlanks(row->text(QAccessible::Description)),
                 u"Jammed, 5 stops a shift, 2 min each, 1.7 % of the time, predicted"_s);
        QVERIFY(row->state().checkable);
        QVERIFY(!bench.find<QToolButton>(u"stops.add"_s)->text().isEmpty());
    }
};

LINETWIN_TEST(StopSectionTest)
#include "StopSectionTest.moc"
