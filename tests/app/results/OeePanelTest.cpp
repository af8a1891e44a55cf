// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/OeePanel.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/charts/SeriesReadout.h"
#include "app/charts/VCurve.h"
#include "app/document/DocumentState.h"
#include "app/results/KeyFigureCard.h"
#include "app/results/StationTableModel.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/engine/PlantShift.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsEffect>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QModelIndex>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextLayout>
#include <QTextOption>
#include <QToolButton>
#include <QWheelEvent>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

void setFigure(ShiftFigures& shift, LineFigure figure, double numerator, double denominator = 1)
{
    shift.line[static_cast<std::size_t>(figure)] = {numerator, denominator};
}
void setFigure(ShiftFigures& shift, std::size_t station, StationFigure figure, double numerator, double denominator = 1)
{
    shift.stations[station][static_cast<std::size_t>(figure)] = {numerator, denominator};
}

/// Two stations, the Filler (10,000 an hour) is the constraint.
std::shared_ptr<const ResolvedLine> twoStations()
{
    Line line;
    line.name = "two";
    line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}};
    line.baseline["Filler"].parameters = {{ParameterId::Uph, 10000}};
    line.baseline["Packer"].parameters = {{ParameterId::Uph, 12000}};
    return std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
}

/// Shift r makes 6000 ± 100 units an hour in turn, plus `gain`; OEE 0.6.
ShiftFigures shiftOf(int replication, double gain)
{
    ShiftFigures shift;
    shift.stations.resize(2);
    setFigure(shift, LineFigure::OutputPerHour, 6000 + (replication % 2 == 0 ? 100 : -100) + gain);
    setFigure(shift, LineFigure::Oee, 3, 5);
    setFigure(shift, LineFigure::Availability, replication % 2 == 0 ? 90 : 40, replication % 2 == 0 ? 100 : 50);
    setFigure(shift, LineFigure::RejectedShare, 50, 2500);
    setFigure(shift, LineFigure::WipUnits, 1234);
    for (std::size_t station = 0; station < 2; ++station) {
        setFigure(shift, station, StationFigure::ShareExecute, 0.625);
        setFigure(shift, station, StationFigure::ShareJammed, 0.25);
        setFigure(shift, station, StationFigure::ShareDown, 0.125);
        setFigure(shift, station, StationFigure::ShareStarved, 0);
        setFigure(shift, station, StationFigure::ShareBlocked, 0);
        setFigure(shift, station, StationFigure::Oee, station == 0 ? 0.61 : 0.43);
    }
    return shift;
}

std::shared_ptr<const ReplicationSet> setOf(int count, double gain)
{
    ReplicationSet set;
    for (int r = 0; r < count; ++r)
        set.shifts.push_back(shiftOf(r, gain + (gain == 0 ? 0 : r % 3 - 1)));
    return std::make_shared<const ReplicationSet>(std::move(set));
}

LiveResult resultOf(int count, int planned, std::optional<double> gain)
{
    LiveResult result;
    result.line = twoStations();
    result.baseline = result.line;
    result.isBaseline = !gain;
    result.recording = std::make_shared<const Recording>(std::chrono::hours{8}, 1, std::vector<StationTrack>(2),
                                                         std::vector<FinishedItem>{});
    result.shift = shiftOf(0, gain.value_or(0));
    result.scenario = setOf(count, gain.value_or(0));
    result.reference = gain ? setOf(count, 0) : nullptr;
    result.plannedReplications = planned;
    return result;
}

/// Counts what a widget is told of.
class EventCounter : public QObject {
public:
    EventCounter(QWidget& widget, QEvent::Type type) : m_type(type) { widget.installEventFilter(this); }
    int count = 0;

    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == m_type ? 1 : 0;
        return false;
    }

private:
    QEvent::Type m_type;
};

struct OeeBench {
    ProjectDocument document;
    LiveRunner runner{document};
    Selection selection;
    OeePanel panel{document, runner, selection};

    OeeBench()
    {
        panel.resize(480, 900);
        panel.show();
    }
    void show(const LiveResult& result, bool isCurrent = true)
    {
        panel.showResult(std::make_shared<const LiveResult>(result), isCurrent);
    }
    /// Without what keeps a unit on one line where a card is narrow.
    QString text(const char* name) const { return label(name).text().remove(u'\u2060'); }
    QLabel& label(const char* name) const
    {
        auto* found = panel.findChild<QLabel*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }
    QTableView& table() const { return *panel.findChild<QTableView*>(QStringLiteral("stationTable")); }
    QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data(Qt::DisplayRole).toString();
    }
};

} // namespace

Q_DECLARE_METATYPE(RunSettings)

class OeePanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    /// SPEC 8: each pair runs by the scenario's settings; where they are not the Baseline's own, that is said.
    void saysHowTheBaselineIsRun_data()
    {
        QTest::addColumn<RunSettings>("settings");
        QTest::addColumn<QString>("said");
        const RunSettings lines;
        const auto row = [&](const char* title, void (*edit)(RunSettings&), const QString& said) {
            RunSettings settings = lines;
            edit(settings);
            QTest::newRow(title) << settings << said;
        };
        row("alike", [](RunSettings&) {}, {});
        row("no figure depends on it", [](RunSettings& own) { own.telemetryIntervalSec = 5; }, {});
        row(
            "longer", [](RunSettings& own) { own.durationHours = 12; },
            QStringLiteral("For comparison the baseline is run alike: 12 h."));
        row(
            "longer, after a warm-up",
            [](RunSettings& own) {
                own.durationHours = 12;
                own.warmupHours = 1.5;
            },
            QStringLiteral("For comparison the baseline is run alike: 12 h, 1.5 h warm-up."));
        row(
            "other luck", [](RunSettings& own) { own.randomSeed = 7; },
            QStringLiteral("For comparison the baseline is run alike: seed 7."));
    }
    void saysHowTheBaselineIsRun()
    {
        QFETCH(RunSettings, settings);
        QFETCH(QString, said);
        OeeBench bench;
        LiveResult result = resultOf(100, 100, 180);
        result.settings = settings;
        result.seed = 7;
        bench.show(result);
        QVERIFY2(said.isEmpty() ? !bench.text("oeeNote").contains(u"is run alike")
                                : bench.text("oeeNote").contains(said),
                 qPrintable(bench.text("oeeNote")));
        result.isBaseline = true;
        bench.show(result);
        QVERIFY(!bench.text("oeeNote").contains(u"is run alike"));
    }

    void saysThatThereIsNothingYet()
    {
        OeeBench bench;
        QVERIFY(bench.text("oeeStatus").contains(u"No result"_s));
        QVERIFY(!bench.table().isVisible());
    }

    void showsTheMeanOfTheShiftsWithItsInterval()
    {
        // 20 shifts of 6100 and 20 of 5900: mean 6000, s = 100 · √(40/39) = 101.27, t(39; 0.975) = 2.0227,
        // half width 2.0227 · 101.27 / √40 = 32.39.
        OeeBench bench;
        bench.show(resultOf(40, 40, std::nullopt));
        QCOMPARE(bench.text("output_per_hour"), u"6,000\u00A0/h"_s);
        QCOMPARE(bench.text("output_per_hour.interval"), u"±\u00A032\u00A0/h"_s);
        // All agree: 1 − 0.05^(1/40) = 7.22 % can differ, rounded up.
        const QString same = bench.text("wip_units.interval");
        QVERIFY2(same.startsWith(u"the same in all 40 shift"_s) && same.endsWith(u"; at most 7.3\u00A0% can differ"_s),
                 qPrintable(same));
        // OEE is output per hour over the rated pace, and says so.
        QCOMPARE(bench.text("oee.derivation"), u"= 6,000 of 10,000\u00A0/h rated"_s);
        QVERIFY(!bench.label("output_per_hour.derivation").isVisible());
        QVERIFY(!bench.label("output_per_hour.difference").isVisible());
        QCOMPARE(bench.text("oeeStatus").section(u' ', 0, 0), u"40"_s);
        QVERIFY(bench.text("oeeNote").contains(u"simulation luck only, not the uncertainty of the input data"_s));
    }

    /// Ten of 20 shifts make less, and in seven of those the Packer is down once: the square of the correlation of two
    /// events, (7/20 − 10/20·7/20)² / (10/20·10/20·7/20·13/20) = 0.54, is more than a quarter.
    void fewStopsAreSaidBehindTheInterval()
    {
        LiveResult result = resultOf(20, 20, std::nullopt);
        ReplicationSet set = *result.scenario;
        for (std::size_t r = 1; r < 14; r += 2) {
            setFigure(set.shifts[r], 1, StationFigure::Breakdowns, 1);
            setFigure(set.shifts[r], 1, StationFigure::ShareDown, 0.25);
        }
        result.scenario = std::make_shared<const ReplicationSet>(std::move(set));
        OeeBench bench;
        bench.show(result);
        const QString interval = bench.text("output_per_hour.interval");
        QVERIFY2(interval.startsWith(u"±"_s) && interval.contains(u"; 7 stop"_s) && interval.endsWith(u": too few"_s),
                 qPrintable(interval));
        QVERIFY2(interval.contains(u" of "_s + QString::fromStdString(result.line->stations[1].name) + u" in "_s),
                 qPrintable(interval));
        QVERIFY(!bench.text("wip_units.interval").contains(u"too few"_s));
        QVERIFY(bench.text("factor.availability.caveat").contains(u"7 stop"_s));
        QVERIFY(!bench.text("factor.availability.interval").contains(u"stop"_s));
        QVERIFY(!bench.text("factor.oee.caveat").contains(u"stop"_s)); // the same in all
    }

    void itSaysWhereOutputIsCounted_data()
    {
        using Stations = std::vector<test::StationSpec>;
        QTest::addColumn<Stations>("stations");
        QTest::addColumn<QString>("sentence");
        const test::StationSpec filler{.name = "Filler", .parameters = {.uph = 1000}};
        const test::StationSpec packer{.name = "Packer <12>", .batchIn = 12, .outputType = "Case"};
        const test::StationSpec slowPacker{
            .name = "Packer", .batchIn = 12, .outputType = "Case", .parameters = {.uph = 50, .idealUph = 50}};
        QTest::newRow("the last that collects past the constraint")
            << Stations{filler, packer} << u"Output: good units that Packer <12> has collected."_s;
        QTest::newRow("no one collects") << Stations{filler, {.name = "Capper"}} << u"Output: good units delivered."_s;
        QTest::newRow("the constraint is the last that collects")
            << Stations{filler, slowPacker} << u"Output: good units delivered, in whole outputs of Packer."_s;
    }
    void itSaysWhereOutputIsCounted()
    {
        QFETCH(std::vector<test::StationSpec>, stations);
        QFETCH(QString, sentence);
        OeeBench bench;
        LiveResult result = resultOf(4, 4, std::nullopt);
        result.line = result.baseline = std::make_shared<const ResolvedLine>(test::buildLine(stations));
        bench.show(result);
        QVERIFY2(bench.text("oeeNote").startsWith(sentence), qPrintable(bench.text("oeeNote")));
        const QString escaped = sentence.toHtmlEscaped();
        for (const char* figure : {"output_per_hour", "oee"})
            QVERIFY(bench.label(figure).parentWidget()->toolTip().contains(escaped));
        QVERIFY(bench.label("factor.oee").toolTip().contains(escaped));
        QVERIFY(!bench.label("wip_units").parentWidget()->toolTip().contains(escaped));
    }

    void theCalendarsLoadingIsNoMatterOfLuck_data()
    {
        QTest::addColumn<bool>("hasPlannedStop");
        QTest::addColumn<QString>("caveat");
        QTest::newRow("a lunch") << false << u"set by the calendar, in every shift the same"_s;
        QTest::newRow("and a stop by plan, which no shift had")
            << true << u"the same in all 40 shift(s); at most 7.3 % can differ"_s;
    }
    /// With 40 shifts alike, 1 − 0.05^(1/40) = 7.22 % of all can differ at most, said rounded up, where there is luck.
    void theCalendarsLoadingIsNoMatterOfLuck()
    {
        using enum ParameterId;
        QFETCH(bool, hasPlannedStop);
        QFETCH(QString, caveat);
        Line line;
        line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}};
        line.baseline[wholeLine].parameters = {{{CalendarFromMin, "lunch"}, 60}, {{CalendarMinutes, "lunch"}, 30}};
        if (hasPlannedStop)
            line.baseline["Filler"].parameters = {{{StopEvery, "reel"}, 1e6}, {{StopState, "reel"}, 2}}; // planned
        LiveResult result = resultOf(40, 40, std::nullopt);
        result.line = result.baseline = std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
        ReplicationSet shifts = *result.scenario;
        for (ShiftFigures& shift : shifts.shifts)
            setFigure(shift, LineFigure::Loading, 450, 480);
        result.scenario = std::make_shared<const ReplicationSet>(std::move(shifts));
        OeeBench bench;
        bench.show(result);
        QCOMPARE(bench.text("factor.loading.caveat").replace(u'\u00A0', u' '), caveat);
    }

    void ratiosAreRatiosOfSums()
    {
        // 20 shifts with 90/100 and 20 with 40/50: (1800 + 800) / (2000 + 1000) = 86.7 %, not the mean of 90 and 80.
        OeeBench bench;
        bench.show(resultOf(40, 40, std::nullopt));
        QCOMPARE(bench.text("factor.availability"), percentText(2600.0 / 3000, 1));
        QCOMPARE(bench.text("factor.oee"), percentText(0.6, 1)); // the same in all
        QCOMPARE(bench.text("factor.quality"), u"\u2013"_s);
        QVERIFY(bench.text("factorTitle").contains(u"Filler at 10,000"_s));
    }

    void aSureGainIsColoredAtTheEndOnly()
    {
        OeeBench bench;
        bench.show(resultOf(37, 100, 180));
        const auto color = [&](const char* name) { return bench.label(name).palette().color(QPalette::WindowText); };
        QVERIFY(bench.text("output_per_hour.difference").startsWith(u"▲ +179.9"_s));
        QCOMPARE(color("output_per_hour.difference"), theme().mutedText);
        QCOMPARE(bench.text("oeeStatus"), u"37 of 100 shifts"_s);
        bench.show(resultOf(100, 100, 180));
        QCOMPARE(color("output_per_hour.difference"), theme().good);
        QVERIFY(bench.text("rejected_share.difference").startsWith(u"the same in all 100"_s));
        QCOMPARE(color("rejected_share.difference"), theme().mutedText);
        bench.show(resultOf(100, 100, -180));
        QCOMPARE(color("output_per_hour.difference"), theme().bad);
        QVERIFY(bench.text("output_per_hour.difference").startsWith(u"▼ \u2212180.01"_s));
    }

    /// 30 ± 0.2 of 6,000 is 0.5 %, 20 is less: sure, but never green.
    void aSureDifferenceThatIsNotRelevantIsNeverGreen()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 20));
        const QLabel& difference = bench.label("output_per_hour.difference");
        QVERIFY2(difference.text().startsWith(u"▲ +19.99"_s) && difference.text().contains(u"\u00A0%\u00A0±"_s),
                 qPrintable(difference.text()));
        QCOMPARE(difference.palette().color(QPalette::WindowText), theme().mutedText);
        QCOMPARE(bench.text("output_per_hour.verdict"), u"≈ sure, but not relevant"_s);
    }

    /// 20 of 6,000 is 0.33 %: relevant above 0.2 %, and that is nothing to choose then.
    void aProjectSaysWhichDifferencesAreRelevant()
    {
        OeeBench bench;
        DocumentState state = bench.document.state();
        state.project.head.relevance = 0.002;
        bench.document.restore(std::move(state));
        bench.show(resultOf(100, 100, 20));
        QCOMPARE(bench.text("output_per_hour.verdict"), u"✓ better"_s);
        const auto* margin = bench.panel.findChild<QToolButton*>(u"relevantShare"_s);
        QCOMPARE(margin->text(), u"±0.2 %"_s);
        QVERIFY(!margin->isEnabled());
        state = bench.document.state();
        state.project.head.relevance.reset();
        bench.document.restore(std::move(state));
        bench.show(resultOf(100, 100, 20));
        QCOMPARE(bench.text("output_per_hour.verdict"), u"≈ sure, but not relevant"_s);
        QVERIFY(margin->isEnabled());
    }

    void factorsAndStationsHaveIntervalAndDifference()
    {
        // Three points more in every shift for the first half, one more in the other: a mean of +2 pp, always up.
        OeeBench bench;
        LiveResult result = resultOf(100, 100, 180);
        auto better = *result.scenario;
        for (std::size_t r = 0; r < better.shifts.size(); ++r) {
            const double gain = r < 50 ? 0.03 : 0.01;
            setFigure(better.shifts[r], LineFigure::NotWaiting, 0.8 + gain);
            setFigure(better.shifts[r], 0, StationFigure::Oee, 0.61 - gain);
        }
        auto reference = *result.reference;
        for (ShiftFigures& shift : reference.shifts)
            setFigure(shift, LineFigure::NotWaiting, 0.8);
        result.scenario = std::make_shared<const ReplicationSet>(better);
        result.reference = std::make_shared<const ReplicationSet>(reference);
        bench.show(result);
        // s = 1.005 pp, half width 1.984 · 1.005 / 10 = 0.2 pp
        QCOMPARE(bench.text("factor.not_waiting"), percentText(0.82, 2));
        QCOMPARE(bench.text("factor.not_waiting.interval").remove(u'\u00A0'), u"±0.20pp"_s);
        QVERIFY2(bench.text("factor.not_waiting.difference").startsWith(u"▲ +2"_s) &&
                     bench.text("factor.not_waiting.difference").endsWith(u", ✓ better"_s),
                 qPrintable(bench.text("factor.not_waiting.difference")));
        QCOMPARE(bench.label("factor.not_waiting.difference").palette().color(QPalette::WindowText), theme().good);
        QVERIFY(!bench.label("factor.oee.difference").isVisible());
        QVERIFY2(bench.text("factor.oee.caveat").startsWith(u"the same in all"_s),
                 qPrintable(bench.text("factor.oee.caveat")));
        const QModelIndex oee = bench.table().model()->index(0, StationTableModel::Oee);
        QCOMPARE(oee.data(StationTableModel::differenceRole).toString(), u"✗ \u22122.00"_s);
        QCOMPARE(oee.data(StationTableModel::toneRole).toInt(), static_cast<int>(DifferenceReading::Tone::Worse));
        const QString tip = oee.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"Worse than the baseline"_s) && tip.contains(u"±"_s), qPrintable(tip));
        const QModelIndex other = bench.table().model()->index(1, StationTableModel::Oee);
        QCOMPARE(other.data(StationTableModel::differenceRole).toString(), QString());
        QCOMPARE(other.data().toString(), u"43.0"_s);
        QTest::mouseClick(bench.panel.findChild<QToolButton*>(u"playedShift"_s), Qt::LeftButton);
        QVERIFY(!bench.label("factor.not_waiting.interval").isVisible());
    }

    void aScenarioWithoutEffectSaysSoOnce()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 0));
        // 1 − 0.05^(1/100) = 2.951 %
        QVERIFY2(bench.text("noDifference").contains(u"100 shift"_s), qPrintable(bench.text("noDifference")));
        QVERIFY(bench.text("noDifference").contains(u"at most 3\u00A0% can differ"_s));
        const auto topOf = [&](const QWidget& widget) { return widget.mapTo(&bench.panel, QPoint(0, 0)).y(); };
        QVERIFY(topOf(bench.label("noDifference")) < topOf(bench.label("output_per_hour")));
        for (const KeyFigureCard* card : bench.panel.findChildren<KeyFigureCard*>())
            QVERIFY(!card->accessibleName().contains(u"difference"_s));
        QVERIFY(!bench.label("output_per_hour.difference").isVisible());
    }

    void verdictSpreadAndDetailsAreOnTheCard()
    {
        OeeBench bench;
        bench.show(resultOf(37, 100, 180));
        QCOMPARE(bench.text("output_per_hour.verdict"), u"37 of 100"_s + u" shifts"_s);
        bench.show(resultOf(100, 100, 180));
        QCOMPARE(bench.text("output_per_hour.verdict"), u"✓ better"_s);
        // Half of the shifts make 5,900 + 180 and half 6,100 + 180, give or take 1.
        QVERIFY2(bench.text("output_per_hour.spread").contains(u"6,0"_s),
                 qPrintable(bench.text("output_per_hour.spread")));
        QVERIFY(!bench.label("output_per_hour.details").isVisible());
        auto* details = bench.panel.findChild<QToolButton*>(u"comparisonDetails"_s);
        QTest::mouseClick(details, Qt::LeftButton);
        QVERIFY(bench.text("output_per_hour.details").startsWith(u"± of the difference at 96"_s));
        QVERIFY(bench.label("output_per_hour.difference").toolTip().contains(u"Exploratory"_s));
    }

    void moreIsOfferedWhereTheEvidenceIsThin()
    {
        OeeBench bench;
        const auto isOffered = [&] { return bench.panel.findChild<QToolButton*>(u"moreShifts"_s)->isVisible(); };
        bench.show(resultOf(100, 100, 180));
        QVERIFY(!isOffered());
        // All differ, but 15 are too few.
        bench.show(resultOf(15, 15, 180));
        QCOMPARE(bench.text("output_per_hour.verdict"), u"15 of 15 shifts differ"_s);
        QVERIFY(isOffered());
        QVERIFY(bench.panel.findChild<QToolButton*>(u"moreShifts"_s)->text().contains(u"30"_s));
    }

    void whatIsConfirmedStandsBeside()
    {
        OeeBench bench;
        LiveResult result = resultOf(100, 100, 180);
        Confirmation confirmation{*setOf(200, 150), *setOf(200, 0), Look(), 200};
        result.confirmation = std::make_shared<const Confirmation>(confirmation);
        bench.show(result);
        const QString text = bench.text("output_per_hour.confirmed");
        QVERIFY2(text.startsWith(u"confirmed: ▲ +150"_s) && text.endsWith(u", ✓ better"_s), qPrintable(text));
        // Two looks at the shifts (1 − 0.005), one at the fresh ones (1 − 0.04).
        result.look.number = 2;
        bench.show(result);
        const QString note = bench.text("oeeNote");
        QVERIFY2(note.contains(u"± at "_s + percentText(0.995, 1)), qPrintable(note));
        QVERIFY2(note.contains(u"confirmed has its ± at "_s + percentText(0.96, 0)), qPrintable(note));
    }

    void whatIsConfirmedStaysWhereTheFewShiftsAgree()
    {
        // 1 − 0.05^(1/15) = 18.1 %
        OeeBench bench;
        LiveResult result = resultOf(15, 15, 0);
        result.confirmation =
            std::make_shared<const Confirmation>(Confirmation{*setOf(200, 150), *setOf(200, 0), Look(), 200});
        bench.show(result);
        QVERIFY(bench.text("noDifference").contains(u"at most 19\u00A0% can differ"_s));
        QVERIFY(bench.label("output_per_hour.confirmed").isVisible());
        QVERIFY(bench.text("output_per_hour.confirmed").endsWith(u", ✓ better"_s));
        bench.show(resultOf(100, 100, 180));
        QVERIFY(!bench.label("noDifference").isVisible());
    }

    /// A quarter of the time is lunch: loading 75 %, TEEP 0.75 · 0.6 = 45 %.
    void whatIsPlannedIsAboveTheOee()
    {
        OeeBench bench;
        bench.panel.resize(800, 900);
        bench.show(resultOf(40, 40, std::nullopt));
        const auto legend = [&] { return bench.panel.findChild<QWidget*>(u"stateLegend"_s)->accessibleName(); };
        QVERIFY(!bench.label("factor.teep").isVisible() && !bench.label("factor.loading").isVisible());
        QVERIFY(!bench.text("factorTitle").contains(u"left out"_s));
        QVERIFY(!legend().contains(u"Closed"_s));

        LiveResult result = resultOf(40, 40, std::nullopt);
        ResolvedLine line = *result.line;
        for (std::size_t station = 0; station < 2; ++station) {
            test::addReason(line, station, StationReason::Kind::Breakdown, "breakdown", State::Down);
            test::addReason(line, station, StationReason::Kind::Jam, "jam", State::Jammed);
        }
        test::addReason(line, 0, StationReason::Kind::Calendar, "lunch", State::Planned);
        result.line = result.baseline = std::make_shared<const ResolvedLine>(line);
        ReplicationSet set = *result.scenario;
        for (ShiftFigures& shift : set.shifts) {
            setFigure(shift, LineFigure::Loading, 3, 4);
            setFigure(shift, LineFigure::Teep, 9, 20);
            setFigure(shift, 0, StationFigure::SharePlanned, 0.25);
        }
        result.scenario = std::make_shared<const ReplicationSet>(set);
        bench.show(result);
        QVERIFY(bench.label("factor.teep").isVisible());
        QCOMPARE(bench.text("factor.loading"), percentText(0.75, 1));
        QCOMPARE(bench.text("factor.teep"), percentText(0.45, 1));
        QVERIFY(bench.text("factorTitle").endsWith(u"Not scheduled, and so left out: lunch."_s));
        QVERIFY(bench.label("factor.oee").toolTip().contains(u"left out: lunch"_s));
        QVERIFY(legend().endsWith(u"Closed"_s) && !legend().contains(u"changeover"_s));
        bench.show(resultOf(40, 40, std::nullopt));
        QVERIFY(!bench.label("factor.teep").isVisible());
    }

    /// The difference keeps its verdict.
    void anOeeOfOtherHoursIsNoted()
    {
        OeeBench bench;
        LiveResult result = resultOf(100, 100, 180);
        ReplicationSet set = *result.scenario;
        for (ShiftFigures& shift : set.shifts)
            setFigure(shift, LineFigure::Oee, 2, 5);
        result.scenario = std::make_shared<const ReplicationSet>(set);
        bench.show(result);
        const QString without = bench.text("factor.oee.difference");
        QVERIFY(!without.contains(u"scheduled time"_s));
        for (ShiftFigures& shift : set.shifts)
            setFigure(shift, LineFigure::Loading, 3, 4);
        result.scenario = std::make_shared<const ReplicationSet>(set);
        bench.show(result);
        QCOMPARE(bench.text("factor.oee.difference"), without + u", scheduled time differs"_s);
        QVERIFY(!bench.text("output_per_hour.difference").contains(u"scheduled time"_s));
    }

    /// 0.05 cycles an hour: one takes 20 hours of a shift of 8.
    void zerosOfACycleLongerThanTheShiftAreExplained()
    {
        Line line;
        line.stations = {{"Filler", 1, "Tube", {}}, {"Packer", 12, "Case", {}}};
        line.baseline["Filler"].parameters = {{ParameterId::Uph, 0.05}};
        OeeBench bench;
        LiveResult result = resultOf(20, 20, {});
        result.line = result.baseline = std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
        const auto withCycles = [&](double cycles) {
            ReplicationSet set = *setOf(20, 0);
            for (ShiftFigures& shift : set.shifts)
                setFigure(shift, 0, StationFigure::Cycles, cycles);
            result.scenario = std::make_shared<const ReplicationSet>(set);
            bench.show(result);
        };
        withCycles(0);
        QCOMPARE(bench.text("longCycle"), u"No cycle of “Filler” ends within the shift: one takes 20\u00A0h."_s);
        QVERIFY(bench.label("longCycle").isVisible());
        withCycles(1);
        QVERIFY(!bench.label("longCycle").isVisible());
    }

    void thePlayedShiftStandsAlone()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 180));
        QTest::mouseClick(bench.panel.findChild<QToolButton*>(u"playedShift"_s), Qt::LeftButton);
        // Replication 0: 6100 + 180, and one less by the pattern of the gains only in the set.
        QCOMPARE(bench.text("output_per_hour"), u"6,280\u00A0/h"_s);
        QCOMPARE(bench.text("output_per_hour.interval"), QString());
        QVERIFY(!bench.text("oeeStatus").contains(u"100"_s));
        QVERIFY(bench.text("output_per_hour.difference").startsWith(u"▲ +179"_s));
        QCOMPARE(bench.label("output_per_hour.difference").palette().color(QPalette::WindowText), theme().mutedText);
        QCOMPARE(bench.text("factor.availability"), percentText(0.9, 1));
    }

    void theTableShowsEveryStation()
    {
        OeeBench bench;
        bench.show(resultOf(40, 40, std::nullopt));
        QCOMPARE(bench.table().model()->rowCount(), 2);
        QCOMPARE(bench.cell(0, StationTableModel::Name), u"Filler"_s);
        QCOMPARE(bench.cell(0, StationTableModel::Oee), u"61.0"_s);
        QCOMPARE(bench.cell(1, StationTableModel::Oee), u"43.0"_s);
        QCOMPARE(bench.cell(1, StationTableModel::Quality), u"\u2013"_s);
        const QModelIndex states = bench.table().model()->index(0, StationTableModel::States);
        const auto shares = states.data(StationTableModel::sharesRole).value<QList<double>>();
        QCOMPARE(shares, (QList<double>{0, 0.625, 0.125, 0.25, 0}));
        QVERIFY(states.data(Qt::AccessibleTextRole).toString().contains(u"Running "_s + percentText(0.625, 1)));
        const auto name = [&](int row) { return bench.table().model()->index(row, 0); };
        QVERIFY(name(0).data(Qt::AccessibleTextRole).toString().contains(u"constraint"_s));
        QVERIFY(!name(0).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(!name(1).data(Qt::DecorationRole).isValid());
    }

    /// Cells are worked out where they are seen; the columns have room for whatever comes.
    void aLongTableIsReadAsAShortOne()
    {
        constexpr std::size_t count = 200;
        OeeBench bench;
        bench.panel.resize(900, 900);
        LiveResult result = resultOf(40, 40, 0);
        Line line;
        for (std::size_t i = 1; i <= count; ++i)
            line.stations.push_back({"Station " + std::to_string(i), 1, std::nullopt, std::nullopt});
        result.line = std::make_shared<const ResolvedLine>(resolve(line, Scenario{}));
        result.baseline = result.line;
        const auto lengthened = [](const ReplicationSet& set, double share) {
            ReplicationSet longer = set;
            for (ShiftFigures& shift : longer.shifts) {
                shift.stations.resize(count, shift.stations.front());
                setFigure(shift, count - 1, StationFigure::Oee, share);
            }
            return std::make_shared<const ReplicationSet>(std::move(longer));
        };
        result.shift.stations.resize(count, result.shift.stations.front());
        result.scenario = lengthened(*result.scenario, 0.2);
        result.reference = lengthened(*result.reference, 0.95);
        bench.show(result);
        QCOMPARE(bench.table().model()->rowCount(), int(count));
        QCOMPARE(bench.cell(2, StationTableModel::Oee), u"61.0"_s);
        const QModelIndex last = bench.table().model()->index(count - 1, StationTableModel::Oee);
        QCOMPARE(last.data().toString(), u"20.0"_s);
        const QString change = last.data(StationTableModel::differenceRole).toString();
        QVERIFY2(change.contains(u"75"_s), qPrintable(change));
        QVERIFY(bench.table().columnWidth(StationTableModel::Oee) >=
                QFontMetrics(bench.table().font()).horizontalAdvance(change));
        QVERIFY(bench.table().rowHeight(0) >= 2 * QFontMetrics(bench.table().font()).lineSpacing());
        const auto shares = bench.table()
                                .model()
                                ->index(count - 1, StationTableModel::States)
                                .data(StationTableModel::sharesRole)
                                .value<QList<double>>();
        QCOMPARE(shares, (QList<double>{0, 0.625, 0.125, 0.25, 0}));
    }

    void theBarShowsTheSharesInTheirColors()
    {
        OeeBench bench;
        bench.panel.resize(800, 900);
        bench.show(resultOf(40, 40, std::nullopt));
        QVERIFY(QTest::qWaitForWindowExposed(&bench.panel));
        QCoreApplication::processEvents();
        const QRect cell = bench.table().visualRect(bench.table().model()->index(0, StationTableModel::States));
        const QImage picture = bench.table().viewport()->grab(cell).toImage();
        QVERIFY(picture.width() > 40);
        // By its colour, and the pattern over it.
        const auto colorsAt = [&](double share) {
            const double width = picture.width() - 2 * gridUnit;
            const int left = static_cast<int>(gridUnit + share * width);
            QSet<QRgb> colors;
            for (int y = picture.height() / 2 - 2; y <= picture.height() / 2 + 2; ++y) {
                for (int x = left - 2; x <= left + 2; ++x)
                    colors.insert(picture.pixel(x, y));
            }
            return colors;
        };
        QCOMPARE(colorsAt(0.3), QSet<QRgb>{stateColor(State::Execute).rgb()});
        for (const auto& [share, state] : {std::pair(0.75, State::Jammed), std::pair(0.93, State::Down)}) {
            QVERIFY(colorsAt(share).contains(stateColor(state).rgb()));
            QVERIFY(colorsAt(share).size() > 1);
        }
    }

    void tableAndSelectionFollowEachOther()
    {
        OeeBench bench;
        bench.show(resultOf(40, 40, std::nullopt));
        QVERIFY(QTest::qWaitForWindowExposed(&bench.panel));
        const QRect row = bench.table().visualRect(bench.table().model()->index(1, 0));
        QTest::mouseClick(bench.table().viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Packer"});
        bench.selection.set({"Filler"});
        QCOMPARE(bench.table().selectionModel()->selectedRows().value(0).row(), 0);
        bench.show(resultOf(40, 40, 180));
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Filler"});
        QCOMPARE(bench.table().selectionModel()->selectedRows().value(0).row(), 0);
        bench.selection.clear();
        QVERIFY(bench.table().selectionModel()->selectedRows().isEmpty());
    }

    void moreShiftsOfTheSameLineLayOutOnce()
    {
        OeeBench bench;
        bench.show(resultOf(40, 100, 180));
        QApplication::processEvents();
        const auto models = bench.panel.findChildren<QAbstractItemModel*>();
        QVERIFY(models.size() >= 2);
        std::vector<std::unique_ptr<QSignalSpy>> resets;
        std::vector<std::unique_ptr<QSignalSpy>> changes;
        for (QAbstractItemModel* model : models) {
            resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
            changes.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::dataChanged));
        }
        EventCounter ofContent(*bench.panel.findChild<QScrollArea*>()->widget(), QEvent::LayoutRequest);
        EventCounter ofPanel(bench.panel, QEvent::LayoutRequest);
        const auto result = std::make_shared<const LiveResult>(resultOf(41, 100, 180));
        bench.panel.showResult(result, true, true);
        // The run ends with the answer that is shown already.
        bench.panel.showResult(result, true, false);
        QApplication::processEvents();
        QVERIFY2(ofContent.count <= 1, qPrintable(QString::number(ofContent.count)));
        QCOMPARE(ofPanel.count, 0);
        for (const auto& spy : resets)
            QCOMPARE(spy->count(), 0);
        for (const auto& spy : changes)
            QVERIFY(spy->count() <= 1);
    }

    void aHiddenPanelWaitsUntilItIsSeen()
    {
        OeeBench bench;
        testing::openWhatIf(bench.document);
        QTRY_VERIFY(bench.runner.isCurrent() && !bench.runner.isRunning());
        const LiveResultPointer before = bench.panel.result();
        QCOMPARE(before, bench.runner.result());
        bench.panel.hide();
        bench.runner.restart();
        QTRY_VERIFY(bench.runner.result() != before && !bench.runner.isRunning());
        QCOMPARE(bench.panel.result(), before);
        bench.panel.show();
        QCOMPARE(bench.panel.result(), bench.runner.result());
        QVERIFY(bench.text("oeeStatus").contains(u"100"_s));
    }

    void staleFiguresAreDimmed()
    {
        OeeBench bench;
        LoadedFile file;
        file.line.stations = {{"Filler", 1, "Tube", {}}};
        bench.document.replace(file, {});
        QTRY_VERIFY(bench.runner.isCurrent() && !bench.runner.isRunning());
        const LiveResult result = resultOf(40, 40, 180);
        const auto* veil = bench.panel.findChild<QWidget*>(u"staleVeil"_s);
        const auto isDimmed = [&] { return veil->isVisible(); };
        bench.show(result, true);
        QVERIFY(!isDimmed());
        bench.show(result, false);
        QVERIFY(!bench.panel.findChild<QToolButton*>(u"confirm"_s)->isEnabled());
        QVERIFY(!isDimmed()); // the answer may be there in a moment
        QTRY_VERIFY(isDimmed());
        QVERIFY(bench.text("oeeStatus").contains(u"updating"_s));
        bench.panel.showResult(std::make_shared<const LiveResult>(result), false, false);
        QVERIFY(bench.text("oeeStatus").contains(u"out of date"_s));
        bench.show(result, true);
        QVERIFY(!isDimmed());
    }

    void theViewportsPaintThemselvesAlsoWhileStale()
    {
        // An effect around item views keeps what they painted before.
        OeeBench bench;
        bench.show(resultOf(40, 40, 180), false);
        QVERIFY(bench.panel.findChildren<QGraphicsEffect*>().isEmpty());
        const auto* area = bench.panel.findChild<QScrollArea*>();
        const auto* veil = bench.panel.findChild<QWidget*>(u"staleVeil"_s);
        for (const QSize size : {QSize(480, 900), QSize(700, 500)}) {
            bench.panel.resize(size);
            QTRY_COMPARE(veil->geometry(), area->viewport()->geometry());
        }
        QVERIFY(veil->testAttribute(Qt::WA_TransparentForMouseEvents));
        const auto darkest = [&] {
            const QImage picture =
                bench.panel.grab(QRect(area->mapTo(&bench.panel, QPoint()), QSize(300, 200))).toImage();
            int least = 255;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    least = std::min(least, qGray(picture.pixel(x, y)));
            }
            return least;
        };
        QTRY_VERIFY(veil->isVisible());
        const int stale = darkest();
        bench.show(resultOf(40, 40, 180), true);
        QVERIFY2(stale > darkest() + 80, qPrintable(QString::number(stale)));
    }

    void aWaterfallRowSelectsAndMovesTheCursor()
    {
        OeeBench bench;
        testing::openWhatIf(bench.document);
        QTRY_VERIFY(bench.runner.isCurrent() && !bench.runner.isRunning());
        auto* table = bench.panel.findChild<QTableView*>(u"lossTable"_s);
        QVERIFY(table->isVisible());
        QSignalSpy stop(&bench.panel, &OeePanel::stopChosen);
        int row = 0;
        while (!table->model()->index(row, 0).data().toString().contains(u"Packer jammed"_s))
            ++row;
        const QPoint centre = table->visualRect(table->model()->index(row, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, centre);
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Packer"});
        QCOMPARE(stop.count(), 1);
        const Recording& recording = *bench.runner.result()->recording;
        const auto start = stop.front().front().value<SimTime>();
        QCOMPARE(static_cast<int>(recording.stateAt(0, start)), static_cast<int>(State::Blocked));
    }

    void nothingIsCutOnTheRightOfANarrowPanel()
    {
        OeeBench bench;
        bench.panel.resize(bench.panel.minimumWidth(), 700);
        LiveResult result = resultOf(100, 100, 180);
        bench.show(result);
        auto many = *result.scenario;
        for (ShiftFigures& shift : many.shifts)
            setFigure(shift, LineFigure::FinishedItems, 7654321);
        result.scenario = std::make_shared<const ReplicationSet>(many);
        bench.show(result);
        const auto* area = bench.panel.findChild<QScrollArea*>();
        const QLabel& value = bench.label("finished_items");
        const auto right = [&] { return value.mapTo(area->viewport(), value.rect().topRight()).x(); };
        QTRY_VERIFY(right() < area->viewport()->width());
        QTRY_VERIFY(QFontMetrics(value.font()).horizontalAdvance(value.text()) <= value.width());
        QVERIFY(area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
    }

    void theCurveTellsOfTheSelectedStation()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 180));
        const auto& view = *bench.panel.findChild<ChartView*>(QStringLiteral("vCurve"));
        const auto readOut = [&] { return std::dynamic_pointer_cast<const VCurve>(view.chart())->readOut(); };
        QCOMPARE(readOut(), u"Filler: net 10,000 of 10,000 units/h"_s); // the constraint
        bench.selection.set({"Packer"});
        QCOMPARE(readOut(), u"Packer: net 144,000 of 144,000 units/h"_s); // 12,000 cases of 12
        bench.selection.set({});
        QCOMPARE(readOut(), u"Filler: net 10,000 of 10,000 units/h"_s);
        const auto* legend = bench.panel.findChild<SeriesReadout*>();
        QVERIFY(legend && legend->accessibleName().contains(u"rated pace"_s));
    }

    void aClickOnTheCurveSelects()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 180));
        auto& view = *bench.panel.findChild<ChartView*>(QStringLiteral("vCurve"));
        QTRY_VERIFY(view.frame().plot.height() > 100);
        QTest::mouseClick(&view.overlay(), Qt::LeftButton, {}, view.chart()->rowPoint(view.frame(), 1).toPoint());
        QCOMPARE(bench.selection.stations(), (std::vector<std::string>{"Packer"}));
    }

    void theCurveLeavesTheProgram()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 180));
        auto& view = *bench.panel.findChild<ChartView*>(QStringLiteral("vCurve"));
        QTRY_VERIFY(view.frame().plot.height() > 100);
        QContextMenuEvent event(QContextMenuEvent::Mouse, {50, 50}, view.overlay().mapToGlobal(QPoint(50, 50)));
        QApplication::sendEvent(&view.overlay(), &event);
        QVERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        QApplication::activePopupWidget()->close();
        bench.panel.findChild<QAction*>(QStringLiteral("curveCopyPicture"))->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        bench.panel.findChild<QAction*>(QStringLiteral("curveCopyTable"))->trigger();
        const QStringList rows = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(rows.size(), qsizetype{1 + 2});
        QVERIFY(rows[2].startsWith(u"Packer\t"_s));
    }

    /// It lies in a panel that the wheel scrolls; with Ctrl it zooms the paces.
    void theWheelOverTheCurveIsThePanels()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 180));
        auto& view = *bench.panel.findChild<ChartView*>(QStringLiteral("vCurve"));
        QTRY_VERIFY(view.frame().plot.height() > 100);
        const QPointF labels(view.frame().plot.left() - 8, view.frame().plot.center().y());
        const auto turn = [&](Qt::KeyboardModifiers keys) {
            QWheelEvent event(labels, view.overlay().mapToGlobal(labels), {}, {0, 120}, Qt::NoButton, keys,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view.overlay(), &event);
        };
        turn(Qt::NoModifier);
        QCOMPARE(view.values(), ShareRange{});
        turn(Qt::ControlModifier);
        QVERIFY(view.values() != ShareRange{});
    }

    void neverSaysSignificant()
    {
        OeeBench bench;
        bench.show(resultOf(100, 100, 180));
        for (const QLabel* label : bench.panel.findChildren<QLabel*>())
            QVERIFY(!(label->text() + label->toolTip()).contains(u"signific"_s, Qt::CaseInsensitive));
    }

    /// Of a label that is too narrow: "25,754 /" above "h" reads as another unit.
    void noLineEndsWithinAUnit()
    {
        QTextLayout lines(withWholeUnits(QStringLiteral("25,754 /h")), QApplication::font());
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        lines.setTextOption(option);
        lines.beginLayout();
        QStringList texts;
        for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
            line.setLineWidth(1);
            texts << lines.text().mid(line.textStart(), line.textLength()).remove(u'\u2060').trimmed();
        }
        lines.endLayout();
        QCOMPARE(texts, (QStringList{QStringLiteral("25,754"), QStringLiteral("/h")}));
    }
};

LINETWIN_TEST(OeePanelTest)
#include "OeePanelTest.moc"
