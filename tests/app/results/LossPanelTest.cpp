// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/LossPanel.h"

#include "app/results/LossTableModel.h"
#include "app/reading/LossTexts.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "engine/analysis/LongestStop.h"
#include "engine/study/Replications.h"
#include "tests/TestMain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QModelIndex>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// Two stations; the Filler is the constraint, 10,000 units an hour in 8 h. Percent of its time: good 50, in progress
/// −2, speed 0, breakdown 4, jam 18 + `more`, blocked by the Packer's jams 25 − `more`, and by its breakdowns 5.
ShiftFigures shiftOf(int more)
{
    ShiftFigures shift;
    shift.stations.resize(2);
    shift.losses.total = 100;
    shift.losses.leaves = {{{Loss::Good, {}, {}}, 50},           {{Loss::ShippedDefective, {}, {}}, 0},
                           {{Loss::Speed, {}, {}}, 0},           {{Loss::InProgress, {}, {}}, -2},
                           {{Loss::Breakdown, {}, {}}, 4},       {{Loss::Jam, {}, {}}, 18 + more},
                           {{Loss::Blocked, 1, State::Down}, 5}, {{Loss::Blocked, 1, State::Jammed}, 25 - more}};
    return shift;
}

/// The Filler runs, is blocked in [100 s, 130 s) and [200 s, 290 s) while the Packer is jammed.
std::shared_ptr<const Recording> recording()
{
    using enum State;
    using std::chrono::seconds;
    StationTrack filler;
    filler.name = "Filler";
    filler.visitStart = {seconds(0), seconds(100), seconds(130), seconds(200), seconds(290)};
    filler.visitState = {Execute, Blocked, Execute, Blocked, Execute};
    StationTrack packer;
    packer.name = "Packer";
    packer.visitStart = {seconds(0), seconds(90), seconds(131), seconds(195), seconds(300)};
    packer.visitState = {Execute, Jammed, Execute, Jammed, Execute};
    return std::make_shared<const Recording>(std::chrono::hours{8}, 1, std::vector{filler, packer},
                                             std::vector<FinishedItem>{});
}

LiveResultPointer resultOf(bool isBaseline)
{
    Line line;
    line.name = "two";
    line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}};
    line.baseline["Filler"].parameters = {{ParameterId::Uph, 10000}};
    line.baseline["Packer"].parameters = {{ParameterId::Uph, 12000}};
    auto result = std::make_shared<LiveResult>();
    result->line = std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
    result->baseline = result->line;
    result->isBaseline = isBaseline;
    result->recording = recording();
    result->shift = shiftOf(0);
    const auto setOf = [](int more) {
        return std::make_shared<const ReplicationSet>(
            ReplicationSet{.firstReplication = 0, .shifts = {shiftOf(more - 1), shiftOf(more + 1)}});
    };
    result->scenario = setOf(0);
    result->reference = isBaseline ? nullptr : setOf(-3);
    result->plannedReplications = 2;
    return result;
}

struct LossBench {
    LossPanel panel;
    QSignalSpy station{&panel, &LossPanel::stationChosen};
    QSignalSpy stop{&panel, &LossPanel::stopChosen};

    explicit LossBench(bool isBaseline = false)
    {
        panel.resize(520, 500);
        panel.showResult(resultOf(isBaseline), false);
        panel.show();
    }
    QTableView& table() const { return *panel.findChild<QTableView*>(); }
    QModelIndex at(int row, int column) const { return table().model()->index(row, column); }
    QString text(int row, int column) const { return at(row, column).data().toString(); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }
    void press(const QString& unit) const
    {
        for (auto* button : panel.findChildren<QToolButton*>()) {
            if (button->text() == unit)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    void click(int row) const
    {
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(at(row, 0)).center());
    }
};

constexpr int blockedByJams = 1;
constexpr int jams = 4;

} // namespace

Q_DECLARE_METATYPE(linetwin::SimTime)
Q_DECLARE_METATYPE(linetwin::LossKey)

class LossPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void goesFromTheScheduledTimeToTheGoodProduct()
    {
        const LossBench bench;
        QCOMPARE(bench.column(LossTableModel::Name),
                 (QStringList{u"Scheduled time"_s, u"Blocked: Packer jammed"_s, u"Blocked: Packer down"_s,
                              u"Breakdowns"_s, u"Jams"_s, u"In progress"_s, u"Good product"_s}));
        QCOMPARE(bench.column(LossTableModel::Value),
                 (QStringList{u"100.0"_s, u"25.0"_s, u"5.0"_s, u"4.0"_s, u"18.0"_s, u"\u22122.0"_s, u"50.0"_s}));
        QCOMPARE(bench.text(blockedByJams, LossTableModel::Difference), u"\u22123.0"_s);
        QCOMPARE(bench.text(jams, LossTableModel::Difference), u"+3.0"_s);
    }

    void everyBarBeginsWhereTheLastOneEnds()
    {
        const LossBench bench;
        const auto span = [&](int row) {
            return bench.at(row, LossTableModel::Bar).data(LossTableModel::spanRole).value<QList<double>>();
        };
        const int last = bench.table().model()->rowCount() - 1;
        for (int row = 2; row < last; ++row)
            QCOMPARE(span(row)[1], span(row - 1)[0]);
        QCOMPARE(span(1)[1], 1.0);
        QVERIFY(qAbs(span(last - 1)[0] - span(last)[1]) < 1e-12);
    }

    void theUnitIsAChoice()
    {
        // 25 % of 8 h are 120 min, in which the Filler makes 20,000.
        const LossBench bench;
        bench.press(u"min"_s);
        QCOMPARE(bench.text(blockedByJams, LossTableModel::Value), u"120.0"_s);
        bench.press(u"units"_s);
        QCOMPARE(bench.text(blockedByJams, LossTableModel::Value), u"20,000"_s);
        bench.press(u"%"_s);
        QCOMPARE(bench.text(blockedByJams, LossTableModel::Value), u"25.0"_s);
    }

    void aClickGoesToTheStationAndItsLongestStop()
    {
        LossBench bench;
        bench.click(blockedByJams);
        QCOMPARE(bench.station.takeFirst().first().toString(), u"Packer"_s);
        QCOMPARE(bench.stop.count(), 1);
        QCOMPARE(bench.stop.first().first().value<SimTime>(), SimTime(std::chrono::seconds(200)));
        bench.click(jams);
        QCOMPARE(bench.station.takeFirst().first().toString(), u"Filler"_s);
        QCOMPARE(bench.stop.count(), 1);
    }

    void aRowWithoutAStopInTheRecordingSaysSo()
    {
        // The Packer is never down in the recording, but was in other shifts.
        LossBench bench;
        QSignalSpy none(&bench.panel, &LossPanel::noStop);
        bench.click(blockedByJams);
        QCOMPARE(none.count(), 0);
        bench.click(blockedByJams + 1);
        QCOMPARE(bench.stop.count(), 1);
        QCOMPARE(none.count(), 1);
        QCOMPARE(none.first().first().toString(), u"Blocked: Packer down: not in the shift that is played"_s);
        bench.click(0);
        bench.click(bench.table().model()->rowCount() - 1);
        QCOMPARE(none.count(), 1);
    }

    void theKeyboardDoesTheSame()
    {
        LossBench bench;
        bench.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
        bench.table().setFocus();
        bench.table().setCurrentIndex(bench.at(0, 0));
        QTest::keyClick(&bench.table(), Qt::Key_Down);
        QTest::keyClick(&bench.table(), Qt::Key_Return);
        QCOMPARE(bench.station.count(), 1);
        QCOMPARE(bench.stop.count(), 1);
    }

    void theSentenceNamesTheCause()
    {
        const LossBench bench;
        bench.press(u"min"_s);
        const QString sentence = bench.at(blockedByJams, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(sentence.contains(u"120.0 min of Filler&#39;s"_s) || sentence.contains(u"120.0 min of Filler's"_s),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(u"Packer was jammed"_s));
        QVERIFY(sentence.contains(u"Difference to the baseline"_s));
    }

    void everyNumberOfTheSentenceHasItsUnit()
    {
        const LossBench bench;
        const auto sentence = [&](int row) { return bench.at(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(sentence(blockedByJams).contains(u"baseline \u22123.0 pp, at "_s),
                 qPrintable(sentence(blockedByJams)));
        const QString range = sentence(blockedByJams).section(u" between "_s, 1);
        QCOMPARE(range.count(u" pp"_s), 2);
        QVERIFY(!range.contains(u'%'));
        bench.press(u"units"_s);
        QVERIFY2(sentence(blockedByJams).startsWith(u"Filler did not make 20,000 units, blocked because Packer"_s),
                 qPrintable(sentence(blockedByJams)));
        // 18 % of 80,000
        QVERIFY2(sentence(jams).startsWith(u"Jams: 14,400 units of the 80,000 units that Filler could make."_s),
                 qPrintable(sentence(jams)));
    }

    void theCauseThatChangedIsShownAmongManyAndTheOthersAreListed()
    {
        // Ten stations: numbers 2 to 10 block the Filler, the later the less: 9, 8 … 1 percent. Number 10's share was
        // 3 percent before, the others are as they were.
        Line line;
        line.name = "ten";
        line.stations = {{"Filler", 1, "Tube", {}}};
        for (int i = 2; i <= 10; ++i)
            line.stations.push_back({"S" + std::to_string(i), 1, {}, {}});
        const auto setOf = [](double last) {
            ReplicationSet set;
            for (int r = 0; r < 30; ++r) {
                ShiftFigures shift;
                shift.stations.resize(10);
                shift.losses.total = 1000;
                const int noise = r % 2;
                shift.losses.leaves = {{{Loss::Good, {}, {}}, static_cast<int>(1000 - 440 - 10 * last) - noise}};
                for (std::size_t i = 1; i < 9; ++i)
                    shift.losses.leaves.push_back({{Loss::Blocked, i, State::Down}, static_cast<int>(100 - 10 * i)});
                shift.losses.leaves.push_back({{Loss::Blocked, 9, State::Down}, static_cast<int>(10 * last) + noise});
                set.shifts.push_back(shift);
            }
            return std::make_shared<const ReplicationSet>(set);
        };
        auto result = std::make_shared<LiveResult>(*resultOf(false));
        result->line = result->baseline = std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
        result->scenario = setOf(1);
        result->reference = setOf(3);
        result->plannedReplications = 30;
        LossBench bench;
        bench.panel.showResult(result, false);
        const QStringList names = bench.column(LossTableModel::Name);
        QCOMPARE(names, (QStringList{u"Scheduled time"_s, u"Blocked: S2 down"_s, u"Blocked: S3 down"_s,
                                     u"Blocked: S4 down"_s, u"Blocked: S5 down"_s, u"Blocked: S6 down"_s,
                                     u"Blocked: S10 down"_s, u"Blocked: other causes"_s, u"Good product"_s}));
        QCOMPARE(bench.text(7, LossTableModel::Value), u"9.0"_s); // 4 + 3 + 2
        const QString tip = bench.at(7, 0).data(Qt::ToolTipRole).toString();
        for (const QString& cause : {u"S7 down "_s + percentText(0.04, 1), u"S8 down "_s + percentText(0.03, 1),
                                     u"S9 down "_s + percentText(0.02, 1)})
            QVERIFY2(tip.contains(cause), qPrintable(tip));
    }

    void theBaselineHasNoChangeAndRunsWithoutATreeNothing()
    {
        LossBench bench(true);
        QVERIFY(bench.table().isColumnHidden(LossTableModel::Difference));
        auto without = std::make_shared<LiveResult>(*resultOf(true));
        without->scenario =
            std::make_shared<const ReplicationSet>(ReplicationSet{.firstReplication = 0, .shifts = {ShiftFigures{}}});
        bench.panel.showResult(without, false);
        QVERIFY(!bench.panel.isVisible());
    }

    void reasonsAndClosuresAreNamed_data()
    {
        QTest::addColumn<LossKey>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence"); // its beginning
        using enum Loss;
        QTest::newRow("closed") << LossKey{.loss = Planned, .stop = "lunch"} << u"Closed: lunch"_s
                                << u"Closed: lunch: 10.0\u00A0% of Filler's time."_s;
        QTest::newRow("changeover") << LossKey{.loss = Changeover, .stop = "new product"}
                                    << u"In changeover: new product"_s << QString();
        QTest::newRow("down") << LossKey{.loss = Breakdown, .stop = "knife"} << u"Down: knife"_s << QString();
        QTest::newRow("jammed") << LossKey{.loss = Jam, .stop = "glue"} << u"Jammed: glue"_s << QString();
        QTest::newRow("by a reason of another")
            << LossKey{.loss = Blocked, .cause = 1, .reason = State::Jammed, .stop = "glue"}
            << u"Blocked: Packer jammed (glue)"_s
            << u"10.0\u00A0% of Filler's time was blocked because Packer was jammed (glue)."_s;
        QTest::newRow("by another's break")
            << LossKey{.loss = Starved, .cause = 1, .reason = State::Planned, .stop = "lunch"}
            << u"Starved: Packer closed (lunch)"_s << QString();
        QTest::newRow("under way")
            << LossKey{.loss = Starved, .cause = 1, .reason = State::Blocked} << u"Starved: Packer under way"_s
            << u"10.0\u00A0% of Filler's time was starved because items from Packer were still"_s;
        QTest::newRow("falsely rejected") << LossKey{.loss = Rejected, .cause = 1, .isFalseReject = true}
                                          << u"Rejected though good: Packer"_s << QString();
    }
    void reasonsAndClosuresAreNamed()
    {
        QFETCH(LossKey, key);
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        LossTexts texts;
        texts.setScale({.stations = {"Filler", "Packer"}, .minutes = 480, .units = 80'000});
        const LossBar row{.key = key, .loss = key.loss, .share = 0.1};
        QCOMPARE(texts.nameOf(row), name);
        QVERIFY2(texts.sentenceOf(row).startsWith(sentence), qPrintable(texts.sentenceOf(row)));
    }

    void whatIsPlannedComesFirst()
    {
        LiveResult result = *resultOf(true);
        ShiftFigures shift = shiftOf(0);
        shift.losses.leaves.insert(shift.losses.leaves.begin(), {{.loss = Loss::Planned, .stop = "lunch"}, 20});
        shift.losses.total = 120;
        result.scenario =
            std::make_shared<const ReplicationSet>(ReplicationSet{.firstReplication = 0, .shifts = {shift, shift}});
        const std::vector<LossBar> rows = lossWaterfall(result, false);
        LossTexts texts;
        texts.setScale({.stations = {"Filler", "Packer"}, .minutes = 480, .units = 80'000});
        QCOMPARE(texts.nameOf(rows[0]), u"All time"_s);
        QCOMPARE(texts.nameOf(rows[1]), u"Closed: lunch"_s);
        QCOMPARE(rows[1].end - rows[1].start, 20.0 / 120);
    }
};

LINETWIN_TEST(LossPanelTest)
#include "LossPanelTest.moc"
