// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopListPanel.h"

#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/app/charts/SvgTexts.h"
#include "tests/app/results/NamedTrack.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using enum State;

/// An hour: the Filler is down from 10 to 20 min and jammed from 30 min for 15 s, the Packer starves from 12 to 21 min
/// and is jammed from 40 min for 30 s.
std::shared_ptr<const Recording> anHour()
{
    return std::make_shared<const Recording>(
        1h, 1,
        std::vector{
            track("Filler", {0s, 10min, 20min, 30min, 30min + 15s}, {Execute, Down, Execute, Jammed, Execute}),
            track("Packer", {0s, 12min, 21min, 40min, 40min + 30s}, {Execute, Starved, Execute, Jammed, Execute})},
        std::vector<FinishedItem>{});
}

/// An hour: the Filler is jammed by glue at 10 and 20 min for a minute each and for no named reason at 30 min, and
/// closed for lunch from 40 to 50 min; the Packer waits for it from 41 to 51 min.
std::shared_ptr<const Recording> anHourWithReasons()
{
    StationTrack filler = track("Filler", {0s, 10min, 11min, 20min, 21min, 30min, 31min, 40min, 50min},
                                {Execute, Jammed, Execute, Jammed, Execute, Jammed, Execute, Planned, Execute});
    filler.visitReason = {noReason, 2, noReason, 2, noReason, jamReason, noReason, 3, noReason};
    using ReasonKind = StationReason::Kind;
    filler.reasons = {{ReasonKind::Breakdown, 0, "breakdown", Down},
                      {ReasonKind::Jam, 0, "jam", Jammed},
                      {ReasonKind::Stop, 0, "glue", Jammed},
                      {ReasonKind::Calendar, 0, "lunch", Planned}};
    return std::make_shared<const Recording>(
        1h, 1, std::vector{filler, track("Packer", {0s, 41min, 51min}, {Execute, Starved, Execute})},
        std::vector<FinishedItem>{});
}

struct StopBench {
    PlaybackClock clock;
    Selection selection;
    StopListPanel panel{clock, selection};
    QTableView& table = *panel.findChild<QTableView*>(u"stopTable"_s);

    StopBench()
    {
        panel.resize(700, 300);
        panel.show();
        panel.activateWindow();
    }
    bool show(std::shared_ptr<const Recording> recording)
    {
        QSignalSpy listed(&panel, &StopListPanel::listed);
        clock.setRecording(std::move(recording));
        return QTest::qWaitForWindowActive(&panel) && (listed.count() > 0 || listed.wait());
    }
    template <class Widget> Widget& find(const char* name)
    {
        return *panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < panel.model().rowCount(); ++row)
            texts << panel.model().index(row, column).data().toString();
        return texts;
    }
};

} // namespace

class StopListPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(ColorScheme::Light);
    }

    void listsOwnStopsByTime()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        QCOMPARE(bench.column(StopTableModel::Start), QStringList({u"0:10:00"_s, u"0:30:00"_s, u"0:40:00"_s}));
        QCOMPARE(bench.column(StopTableModel::Station), QStringList({u"Filler"_s, u"Filler"_s, u"Packer"_s}));
        QCOMPARE(bench.column(StopTableModel::Kind), QStringList({u"Down"_s, u"Jammed"_s, u"Jammed"_s}));
        QCOMPARE(bench.column(StopTableModel::Duration),
                 QStringList({u"10\u00A0min"_s, u"15\u00A0s"_s, u"30\u00A0s"_s}));
        QVERIFY(bench.find<QLabel>("stopCount").text().contains(u'3'));
    }

    void thePictureHasWholeRowsAndSaysHowMany()
    {
        StopBench bench;
        StationTrack filler = track("Filler", {0s}, {Execute});
        for (int i = 1; i < 50; ++i) {
            filler.visitStart.insert(filler.visitStart.end(), {i * SimTime{1min}, i * SimTime{1min} + 10s});
            filler.visitState.insert(filler.visitState.end(), {Jammed, Execute});
        }
        QVERIFY(bench.show(std::make_shared<const Recording>(1h, 1, std::vector{filler}, std::vector<FinishedItem>{})));
        const auto copied = [&] {
            bench.find<QAction>("stopCopyPicture").trigger();
            return textOfSvg(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
        };
        QString said = copied();
        const auto told = QRegularExpression(u"Stops 1 to (\\d+) of 49 that are listed"_s).match(said);
        QVERIFY2(told.hasMatch(), qPrintable(said));
        const int last = told.captured(1).toInt();
        QVERIFY(last >= 3 && last < 49);
        QVERIFY(said.contains(u"0:%1:00"_s.arg(last, 2, 10, QLatin1Char('0'))));
        QCOMPARE(last, bench.table.viewport()->height() / bench.table.rowHeight(0));
        bench.table.scrollToBottom();
        QVERIFY2(copied().contains(u" to 49 of 49 that are listed"_s), qPrintable(copied()));

        QVERIFY(bench.show(anHour()));
        said = copied();
        QVERIFY2(said.contains(u"0:40:00"_s) && !said.contains(u"listed"_s), qPrintable(said));
    }

    void stopsHaveTheNamesOfTheirReasons()
    {
        StopBench bench;
        QVERIFY(bench.show(anHourWithReasons()));
        QCOMPARE(bench.column(StopTableModel::Cause), (QStringList{u"glue"_s, u"glue"_s, u"own jam"_s}));
        QVERIFY(bench.find<QComboBox>("stopReason").isVisible());
        auto& kind = bench.find<QComboBox>("stopKind");
        QStringList kinds;
        for (int i = 0; i < kind.count(); ++i)
            kinds << kind.itemText(i);
        QCOMPARE(kinds, (QStringList{u"Down and jammed"_s, u"All stops"_s, u"Stops and waits"_s, u"Down"_s, u"Jammed"_s,
                                     u"Closed"_s, u"Starved"_s, u"Blocked"_s}));
        kind.setCurrentText(u"Stops and waits"_s);
        QTRY_COMPARE(bench.column(StopTableModel::Cause),
                     (QStringList{u"glue"_s, u"glue"_s, u"own jam"_s, u"lunch"_s, u"Filler: lunch"_s}));
        QCOMPARE(bench.column(StopTableModel::Kind).value(3), u"Closed"_s);
    }

    void reasonsAreAFilter()
    {
        StopBench bench;
        QVERIFY(bench.show(anHourWithReasons()));
        auto& reason = bench.find<QComboBox>("stopReason");
        QCOMPARE(reason.itemText(0), u"All reasons"_s);
        reason.setCurrentText(u"glue"_s);
        QCOMPARE(bench.column(StopTableModel::Start), (QStringList{u"0:10:00"_s, u"0:20:00"_s}));
        bench.find<QComboBox>("stopKind").setCurrentText(u"Stops and waits"_s);
        reason.setCurrentText(u"lunch"_s); // also those who wait for it
        QTRY_COMPARE(bench.column(StopTableModel::Station), (QStringList{u"Filler"_s, u"Packer"_s}));
        bench.find<QLineEdit>("stopText").setText(u"GLU"_s);
        QCOMPARE(bench.panel.model().rowCount(), 0);
        // A run without reasons has no such choice, and nothing stays hidden for it.
        bench.find<QLineEdit>("stopText").clear();
        QVERIFY(bench.show(anHour()));
        QVERIFY(!reason.isVisible());
        QCOMPARE(bench.find<QComboBox>("stopKind").count(), 6);
        QCOMPARE(bench.panel.model().rowCount(), 4);
    }

    void waitsComeWithTheirCause()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        auto& kind = bench.find<QComboBox>("stopKind");
        kind.setCurrentIndex(1);
        QCOMPARE(bench.panel.model().rowCount(), 4);
        // Starved 12 … 21 min: the Filler is down for 8 of them and runs for one.
        QCOMPARE(bench.column(StopTableModel::Cause)[1], u"Filler: Down"_s);
        const QString details = bench.panel.model().index(1, StopTableModel::Cause).data(Qt::ToolTipRole).toString();
        QVERIFY2(details.contains(u"Filler: Running (60\u00A0s)"_s), qPrintable(details));
        // Waits shorter than 10 min are left out.
        QSignalSpy listed(&bench.panel, &StopListPanel::listed);
        bench.find<QComboBox>("stopWait").setCurrentIndex(6);
        QVERIFY(listed.count() > 0 || listed.wait());
        QCOMPARE(bench.panel.model().rowCount(), 3);
    }

    /// The Packer waits for 9 min: from 10 min on nothing is listed, and that is said.
    void waitsThatAreTooShortAreCountedAndShownByAClick()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        auto& hint = bench.find<QLabel>("stopHint");
        QVERIFY(!hint.isVisible());
        QSignalSpy listed(&bench.panel, &StopListPanel::listed);
        bench.find<QComboBox>("stopWait").setCurrentIndex(6);
        QVERIFY(listed.count() > 0 || listed.wait());
        QVERIFY(!hint.isVisible());
        auto& kind = bench.find<QComboBox>("stopKind");
        kind.setCurrentText(u"Starved"_s);
        QCOMPARE(bench.panel.model().rowCount(), 0);
        QVERIFY(hint.isVisible());
        QVERIFY2(hint.text().contains(u"10\u00A0min: 1."_s), qPrintable(hint.text()));
        bench.find<QComboBox>("stopStation").setCurrentText(u"Filler"_s);
        QVERIFY(!hint.isVisible());
        bench.find<QComboBox>("stopStation").setCurrentIndex(0);
        listed.clear();
        Q_EMIT hint.linkActivated({});
        QVERIFY(listed.count() > 0 || listed.wait());
        QCOMPARE(bench.panel.model().rowCount(), 1);
        QVERIFY(!hint.isVisible());
    }

    /// Choices shrink rather than make the window wider than its screen.
    void largeTextLeavesItNarrow()
    {
        StopBench bench;
        QFont large = bench.panel.font();
        large.setPointSizeF(1.5 * large.pointSizeF());
        bench.panel.setFont(large);
        QVERIFY(bench.show(anHour()));
        bench.panel.resize(1, 300);
        QVERIFY(bench.find<QComboBox>("stopKind").width() < bench.find<QComboBox>("stopKind").sizeHint().width());
        bench.panel.resize(1000, 300);
        QVERIFY(bench.find<QComboBox>("stopKind").width() >= bench.find<QComboBox>("stopKind").sizeHint().width());
    }

    void theCauseIsNeverCutOff()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        bench.find<QComboBox>("stopKind").setCurrentIndex(1);
        for (const int width : {260, 420, 1000}) {
            bench.panel.resize(width, 300);
            QCoreApplication::processEvents();
            const QFontMetrics metrics = bench.table.fontMetrics();
            for (const QString& cause : bench.column(StopTableModel::Cause))
                QVERIFY(bench.table.columnWidth(StopTableModel::Cause) > metrics.horizontalAdvance(cause) + 4);
            QHeaderView& header = *bench.table.horizontalHeader();
            QVERIFY(header.length() >= bench.table.viewport()->width());
            for (int column = 0; column < StopTableModel::ColumnCount; ++column) {
                header.setSortIndicator(column, Qt::AscendingOrder);
                QVERIFY(header.sectionSize(column) >= header.sectionSizeHint(column));
            }
            QVERIFY(bench.find<QLineEdit>("stopText").width() >= 80);
        }
    }

    void filtersByStationAndText()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        bench.find<QComboBox>("stopStation").setCurrentIndex(2);
        QCOMPARE(bench.column(StopTableModel::Start), QStringList{u"0:40:00"_s});
        bench.find<QComboBox>("stopStation").setCurrentIndex(0);
        QTest::keyClicks(&bench.find<QLineEdit>("stopText"), QStringLiteral("breakD"));
        QCOMPARE(bench.column(StopTableModel::Start), QStringList{u"0:10:00"_s});
        QTest::keyClicks(&bench.find<QLineEdit>("stopText"), QStringLiteral("x"));
        QCOMPARE(bench.panel.model().rowCount(), 0);
    }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("starts");
        QTest::newRow("start") << int{StopTableModel::Start} << QStringList{u"0:40:00"_s, u"0:30:00"_s, u"0:10:00"_s};
        QTest::newRow("duration") << int{StopTableModel::Duration}
                                  << QStringList{u"0:10:00"_s, u"0:40:00"_s, u"0:30:00"_s};
        QTest::newRow("station") << int{StopTableModel::Station}
                                 << QStringList{u"0:40:00"_s, u"0:10:00"_s, u"0:30:00"_s};
        QTest::newRow("kind") << int{StopTableModel::Kind} << QStringList{u"0:30:00"_s, u"0:40:00"_s, u"0:10:00"_s};
    }
    void sortsByAnyColumn()
    {
        QFETCH(int, column);
        QFETCH(QStringList, starts);
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        bench.table.selectRow(0);
        bench.table.sortByColumn(column, Qt::DescendingOrder);
        QCOMPARE(bench.column(StopTableModel::Start), starts);
        // What was selected stays so, wherever it went.
        QCOMPARE(bench.table.selectionModel()->selectedRows().value(0).data().toString(), u"0:10:00"_s);
    }

    void enterGoesThere()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        bench.table.setFocus();
        bench.table.setCurrentIndex(bench.panel.model().index(2, 0));
        QTest::keyClick(&bench.table, Qt::Key_Return);
        QCOMPARE(bench.clock.time(), SimTime{40min});
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Packer"});
    }

    void aDoubleClickGoesThere()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        const QPoint at = bench.table.visualRect(bench.panel.model().index(1, 0)).center();
        QTest::mouseClick(bench.table.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(bench.clock.time(), SimTime{0});
        QTest::mouseDClick(bench.table.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(bench.clock.time(), SimTime{30min});
        QCOMPARE(bench.selection.stations(), std::vector<std::string>{"Filler"});
    }

    void copiesATable()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        bench.table.setFocus();
        QTest::keySequence(&bench.table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->mimeData()->text().split(u'\n');
        QCOMPARE(lines[0], u"Start\tStart, s\tDuration, s\tStation\tKind\tCause"_s);
        QCOMPARE(lines[2], u"0:30:00\t1800\t15\tFiller\tJammed\town jam"_s);
        QCOMPARE(lines.size(), 5); // and an empty one
    }

    void clockLabelsWhereTheShiftHasAStart()
    {
        StopTableModel model;
        const auto recording = anHour();
        model.setStops(
            std::make_shared<const StopList>(StopList{recording, findStops(*recording, std::nullopt), {}, {}}));
        model.setShiftClock(ShiftClock("2025-01-06T06:00:00", 1h));
        QVERIFY(model.index(0, 0).data().toString().contains(u"06:10:00"_s));
    }

    void theStartIsNeverCutOff()
    {
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        for (const auto& start : {std::optional<std::string>(), std::optional<std::string>("2025-01-08T06:00:00")}) {
            bench.clock.setStartTime(start);
            const QString text = bench.table.model()->index(0, StopTableModel::Start).data().toString();
            QCOMPARE(text.startsWith(u"Wed"), start.has_value());
            // The style leaves a margin on both sides.
            const int margin = bench.table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
            const int needed = bench.table.fontMetrics().horizontalAdvance(text) + 2 * margin;
            QVERIFY(bench.table.columnWidth(StopTableModel::Start) >= needed);
        }
    }

    void searchesOnlyWhileItIsSeen()
    {
        StopBench bench;
        bench.panel.hide();
        QSignalSpy listed(&bench.panel, &StopListPanel::listed);
        bench.clock.setRecording(anHour());
        QVERIFY(!listed.wait(100));
        bench.panel.show();
        QVERIFY(listed.count() > 0 || listed.wait());
    }

    /// Until the stops of the new run are in it, a list that was marked stays so.
    void aListThatIsNotCurrentIsMarked()
    {
        using enum PlaybackClock::Freshness;
        StopBench bench;
        QVERIFY(bench.show(anHour()));
        const auto isDimmed = [&bench] {
            return bench.table.findChild<QWidget*>(QStringLiteral("staleVeil"))->isVisible();
        };
        const auto& count = bench.find<QLabel>("stopCount");
        bench.clock.setFreshness(Updating);
        QTRY_COMPARE(count.text(), u"updating…"_s);
        QVERIFY(isDimmed());
        QSignalSpy listed(&bench.panel, &StopListPanel::listed);
        bench.clock.setRecording(anHour());
        bench.clock.setFreshness(Current);
        QVERIFY(isDimmed());
        QCOMPARE(count.text(), u"updating…"_s);
        QVERIFY(listed.wait());
        QVERIFY(!isDimmed());
        QCOMPARE(count.text(), u"listed: 3"_s);
        bench.clock.setFreshness(OutOfDate);
        QTRY_COMPARE(count.text(), u"out of date"_s);
    }

    void aSampledRunSaysWhyItListsNothing()
    {
        std::vector<Moment> samples(1);
        samples[0].stations.resize(1);
        StopBench bench;
        QVERIFY(bench.show(
            std::make_shared<const Recording>(1h, 1, std::vector{track("Filler", {}, {})}, SimTime{10s}, samples)));
        QVERIFY(bench.find<QLabel>("stopHint").text().contains(u"10\u00A0s"_s));
    }

    /// A hundred thousand stops: rows are numbers, and only those that are looked at become texts.
    void manyStopsAreListedAtOnce()
    {
        std::vector<SimTime> starts;
        std::vector<State> states;
        for (int i = 0; i < 200'000; ++i) {
            starts.push_back(i * 1s);
            states.push_back(i % 2 == 0 ? Execute : i % 4 == 1 ? Down : Jammed);
        }
        StopBench bench;
        QVERIFY(bench.show(std::make_shared<const Recording>(200'000s, 1, std::vector{track("Filler", starts, states)},
                                                             std::vector<FinishedItem>{})));
        QCOMPARE(bench.panel.model().rowCount(), 100'000);
        QElapsedTimer timer;
        timer.start();
        bench.table.sortByColumn(StopTableModel::Kind, Qt::AscendingOrder);
        const qint64 sorted = timer.restart();
        bench.find<QComboBox>("stopKind").setCurrentIndex(2);
        qInfo("sorted in %lld ms, filtered in %lld ms", sorted, timer.elapsed());
        QCOMPARE(bench.panel.model().rowCount(), 50'000);
    }
};

LINETWIN_TEST(StopListPanelTest)
#include "StopListPanelTest.moc"
