// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/CalendarCommands.h"
#include "app/commands/InvestmentCommands.h"
#include "app/commands/LineCommands.h"
#include "app/commands/MomentCommands.h"
#include "app/commands/OtherLines.h"
#include "app/commands/ProductCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/commands/StopCommands.h"
#include "app/commands/TypicalValues.h"
#include "app/diagram/DiagramEditor.h"
#include "app/settings/Theme.h"
#include "app/window/MainWindow.h"
#include "engine/model/CalendarTemplates.h"
#include "tests/benchmark/BusyLine.h"
#include "tests/benchmark/TimedApplication.h"

#include <QDockWidget>
#include <QEventLoop>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

constexpr int mostOverrides = 11; ///< at a station
constexpr int leastWaitMs = 500;  ///< an edit's own work is done by then, and most runs
constexpr int mostWaitMs = 6000;
constexpr double openingLimitMs = 2000;
constexpr double shareExplained = 0.6; ///< of the limit: from here on it is told what the wait was made of
constexpr double quietMs = 8;          ///< an answer within this time is none that anybody notices

/// A project with everything in it that an edit may touch: scenarios with overrides at all stations, stops, a
/// calendar, products.
QByteArray busyProject(int stations, int scenarios)
{
    QByteArray line = busyLine(stations, editedStation);
    line.remove(0, line.indexOf('\n') + 1);
    QByteArray text = "format: linetwin/project/1\nname: Load\nline:\n";
    for (const QByteArray& row : line.split('\n'))
        text += row.isEmpty() ? QByteArray() : "  " + row + '\n';
    text += "  run: {duration_hours: 0.25, replications: 2}\n"
            "  products: {Cream: {selling_price: 3}, Balm: {selling_price: 4}}\n"
            "  calendar: {lunch: {at: \"12:00\", minutes: 30, days: all}}\n"
            "scenarios:\n";
    for (int scenario = 1; scenario <= scenarios; ++scenario) {
        const QByteArray number = QByteArray::number(scenario);
        text += "  - name: Scenario " + number + "\n    equipment:\n";
        for (int station = 1; station <= stations; ++station) {
            text += "      Station " + QByteArray::number(station) + ": {uph: " + QByteArray::number(10000 + scenario) +
                    ", buffer_capacity: " + QByteArray::number(50 + scenario) +
                    ", reliability: {mtbf_min: 130, mttr_min: 4, repair_cv: 0.5}, performance: {jam_prob: 0.002, "
                    "jam_time_sec: 14, jam_time_cv: 0.5, cycle_time_cv: 0.1}, quality: {defect_rate: 0.01, "
                    "detection_prob: 0.5}}\n";
        }
    }
    return text;
}

/// What the thread of the window did since forget().
class Waits : public QObject {
public:
    explicit Waits(TimedApplication& application) : m_application(application)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Waits::answer);
        forget();
        m_timer.start(1);
    }

    void forget()
    {
        m_application.takeRound();
        m_longestRound.clear();
        m_longestWallMs = 0;
        m_longestWorkMs = 0;
        m_sumWorkMs = 0;
        m_work = threadMs();
        m_clock.start();
        m_sinceBusy.start();
    }
    double longestWallMs() const { return m_longestWallMs; }
    double longestWorkMs() const { return m_longestWorkMs; } ///< of its processor time
    double sumWorkMs() const { return m_sumWorkMs; }
    /// What the thread was busy with before its longest wait.
    const std::vector<TimedApplication::Delivery>& longestRound() const { return m_longestRound; }
    /// For how long every answer came at once.
    qint64 quietForMs() const { return m_sinceBusy.elapsed(); }

private:
    void answer()
    {
        const double wall = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        const double now = threadMs();
        const double work = now - m_work;
        const auto round = m_application.takeRound();
        if (work > m_longestWorkMs)
            m_longestRound = round;
        m_longestWallMs = std::max(m_longestWallMs, wall);
        m_longestWorkMs = std::max(m_longestWorkMs, work);
        m_sumWorkMs += work;
        if (work > quietMs)
            m_sinceBusy.start();
        m_work = now;
        m_clock.start();
    }

    TimedApplication& m_application;
    std::vector<TimedApplication::Delivery> m_longestRound;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceBusy;
    double m_work = 0;
    double m_longestWallMs = 0;
    double m_longestWorkMs = 0;
    double m_sumWorkMs = 0;
};

/// Runs the event loop as the program does.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// MiB that the program had in memory at most.
double mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression pattern(QStringLiteral("VmHWM:\\s*(\\d+)"));
    return pattern.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

struct Deed {
    QString name;
    std::function<void()> act;
};

class Program {
public:
    Program(TimedApplication& application, QTextStream& out) : m_application(application), m_out(out) {}

    /// Does it from within the event loop, and goes on until the window is quiet again.
    void time(const Deed& deed, double limitMs)
    {
        settle();
        m_waits.forget();
        m_application.forget();
        double own = 0;
        QTimer::singleShot(0, [&] {
            const double start = threadMs();
            deed.act();
            own = threadMs() - start;
        });
        settle();
        m_isAboveLimit = m_isAboveLimit || m_waits.longestWorkMs() > limitMs;
        m_worst = limitMs == openingLimitMs ? m_worst : std::max(m_worst, m_waits.longestWorkMs());
        m_out << qSetFieldWidth(0) << (m_waits.longestWorkMs() > limitMs ? "! " : "  ") << deed.name.leftJustified(34)
              << qSetFieldWidth(9) << m_waits.longestWorkMs() << m_waits.longestWallMs() << own << m_waits.sumWorkMs()
              << qSetFieldWidth(0);
        m_out << Qt::endl;
        if (m_waits.longestWorkMs() <= limitMs * shareExplained)
            return;
        for (const TimedApplication::Delivery& each : m_waits.longestRound())
            m_out << "        " << each.ms << "  " << each.text << Qt::endl;
    }
    bool isAboveLimit() const { return m_isAboveLimit; }
    double worst() const { return m_worst; }

private:
    void settle()
    {
        runFor(leastWaitMs);
        for (int waited = leastWaitMs; waited < mostWaitMs && m_waits.quietForMs() < leastWaitMs; waited += 100)
            runFor(100);
    }

    TimedApplication& m_application;
    QTextStream& m_out;
    Waits m_waits{m_application};
    double m_worst = 0;
    bool m_isAboveLimit = false;
};

std::string stationAt(MainWindow& window, std::size_t place)
{
    const auto& stations = window.document().line().stations;
    return stations[std::min(place, stations.size() - 1)].name;
}

std::vector<std::string> stationNames(MainWindow& window, std::size_t from, std::size_t count)
{
    std::vector<std::string> names;
    const auto& stations = window.document().line().stations;
    for (std::size_t i = from; i < std::min(from + count, stations.size()); ++i)
        names.push_back(stations[i].name);
    return names;
}

/// Every kind of edit, each of them undone and made again. Begins and ends with the document as it was opened.
std::vector<Deed> deeds(MainWindow& window)
{
    ProjectDocument& document = window.document();
    std::vector<Deed> all;
    const auto add = [&](const char* name, std::function<void()> act) {
        all.push_back({QString::fromLatin1(name), std::move(act)});
    };
    const auto edit = [&](const char* name, std::function<void()> act) {
        add(name, std::move(act));
        add("    undo", [&] { document.undoStack()->undo(); });
        add("    redo", [&] { document.undoStack()->redo(); });
        add("    undo again", [&] { document.undoStack()->undo(); });
    };
    const auto middle = [&window] { return stationAt(window, window.document().line().stations.size() / 2); };
    const auto scenarioAt = [&document](std::size_t place) {
        return document.scenarios()[std::min(place, document.scenarios().size() - 1)].id;
    };
    add("select a station", [&window, middle] { window.selection().set({middle()}); });
    add("select another", [&window] { window.selection().set({stationAt(window, 3)}); });
    add("select ten", [&window] { window.selection().set(stationNames(window, 5, 10)); });
    add("select all", [&window] { window.selection().set(stationNames(window, 0, 1000)); });
    add("select none", [&window] { window.selection().clear(); });
    edit("baseline: a buffer", [&, middle] { setParameter(document, middle(), ParameterId::BufferCapacity, 77); });
    edit("baseline: a buffer of all",
         [&] { setParameters(document, stationNames(window, 0, 1000), ParameterId::BufferCapacity, 78); });
    add("show a scenario", [&, scenarioAt] { document.setActiveScenario(scenarioAt(0)); });
    add("show another", [&, scenarioAt] { document.setActiveScenario(scenarioAt(1)); });
    add("show the Baseline", [&] { document.setActiveScenario(std::nullopt); });
    add("show a scenario again", [&, scenarioAt] { document.setActiveScenario(scenarioAt(1)); });
    edit("scenario: a buffer", [&, middle] { setParameter(document, middle(), ParameterId::BufferCapacity, 77); });
    edit("scenario: reset a buffer",
         [&, middle] { setParameter(document, middle(), ParameterId::BufferCapacity, std::nullopt); });
    edit("scenario: a buffer of all",
         [&] { setParameters(document, stationNames(window, 0, 1000), ParameterId::BufferCapacity, 78); });
    edit("scenario: reset a station", [&, middle] { resetOverrides(document, {middle()}); });
    edit("scenario: reset all", [&] { resetOverrides(document, {}); });
    edit("scenario: duration", [&] {
        RunSettings settings = document.effectiveSettings();
        settings.durationHours = 0.2;
        setRunSettings(document, document.activeScenario(), settings);
    });
    edit("scenario: investment", [&] { setInvestment(document, *document.activeScenario(), Investment{1000}); });
    edit("scenario: describe", [&] { describeScenario(document, *document.activeScenario(), "Words", 0); });
    edit("scenario: rename", [&] { renameScenario(document, *document.activeScenario(), "Another name"); });
    edit("scenario: move", [&] { moveScenario(document, *document.activeScenario(), 0); });
    edit("scenario: product", [&] { chooseProduct(document, document.activeScenario(), ProductChoice("Balm")); });
    edit("scenario: duplicate", [&] { duplicateScenario(document, document.activeScenario()); });
    edit("scenario: new", [&] { newScenario(document); });
    edit("scenario: remove", [&] { removeScenario(document, *document.activeScenario()); });
    edit("scenario: adopt", [&] { adoptOverrides(document, *document.activeScenario()); });
    edit("scenario: calendar", [&] {
        EntryContent entry = makeCalendarEntry(calendarTemplates().front().entries.front(), 360);
        addCalendarEntries(document, QStringLiteral("Add"), {entry});
    });
    add("select a station", [&window, middle] { window.selection().set({middle()}); });
    edit("scenario: a rate, one selected", [&, middle] { setParameter(document, middle(), ParameterId::Uph, 9000); });
    add("select all", [&window] { window.selection().set(stationNames(window, 0, 1000)); });
    edit("scenario: a rate, all selected", [&, middle] { setParameter(document, middle(), ParameterId::Uph, 9100); });
    add("show another, all selected", [&, scenarioAt] { document.setActiveScenario(scenarioAt(0)); });
    add("show the Baseline", [&] { document.setActiveScenario(std::nullopt); });
    add("select a station", [&window, middle] { window.selection().set({middle()}); });
    edit("insert a station",
         [&] { insertTemplate(document, document.line().stations.size() / 2, stationTemplates().front()); });
    edit("remove a station", [&, middle] { removeStations(document, {middle()}); });
    edit("duplicate a station", [&, middle] { duplicateStations(document, {middle()}); });
    edit("move a station", [&, middle] { moveStations(document, {middle()}, 0); });
    edit("rename a station", [&, middle] { renameStation(document, middle(), "Another name"); });
    edit("paste ten stations", [&] {
        const auto names = stationNames(window, 0, 10);
        pasteStations(document, 5, copyStations(document, names), copyOverrides(document, names));
    });
    edit("batch", [&, middle] { setTopology(document, middle(), 1, "Tube"); });
    edit("constraint", [&, middle] { setConstraint(document, middle()); });
    edit("line's name", [&] { setLineName(document, "Another name"); });
    edit("line's description", [&] { describeLine(document, "Words"); });
    edit("line: duration", [&] {
        RunSettings settings = document.effectiveSettings();
        settings.durationHours = 0.3;
        setRunSettings(document, std::nullopt, settings);
    });
    edit("a stop", [&, middle] { addStop(document, {middle()}, StopPreset::Running); });
    edit("a stop of all", [&] { addStop(document, stationNames(window, 0, 1000), StopPreset::Running); });
    edit("a product", [&] { addProduct(document); });
    edit("a product's price", [&] {
        Product product = document.line().products.front();
        product.sellingPrice = 9;
        setProduct(document, product, QStringLiteral("Price"));
    });
    edit("line: calendar entry", [&] {
        EntryContent entry = makeCalendarEntry(calendarTemplates().front().entries.front(), 360);
        addCalendarEntries(document, QStringLiteral("Add"), {entry});
    });
    edit("a moment", [&] { addMoment(document, {"Moment", "", "", 60, 0, ""}); });
    edit("another line", [&] { newOtherLine(document); });
    return all;
}

/// Each dock a window of its own, so that all are seen at the same time.
void showAllDocks(MainWindow& window)
{
    for (QDockWidget* dock : window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        dock->setFloating(true);
        dock->resize(700, 600);
        dock->show();
    }
}

void hideAllDocks(MainWindow& window)
{
    for (QDockWidget* dock : window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
        dock->hide();
}

} // namespace

/// Opens a large project, makes every kind of edit with its undo, and prints for each how long the window did not
/// answer at most: in processor time of its thread, which other programs do not change, and by the clock; besides the
/// command's own share and all that the thread did until it was quiet. Ends with status 1 where a limit was broken.
/// Arguments: stations, scenarios, limit in ms, `shown`, `hidden` or `usual` docks, and a part of the names of the
/// deeds that shall be timed.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(ColorScheme::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const int stations = arguments.value(1, QStringLiteral("100")).toInt();
    const int scenarios = arguments.value(2, QStringLiteral("100")).toInt();
    const double limitMs = arguments.value(3, QStringLiteral("100")).toDouble();
    const QString docks = arguments.value(4, QStringLiteral("usual"));
    const QString filter = arguments.value(5);

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("load.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 3;
    file.write(busyProject(stations, scenarios));
    file.close();

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << stations << " stations, " << scenarios << " scenarios with " << stations * mostOverrides
        << " overrides each, docks: " << docks << ", " << loadText() << "\n  ms:" << QString(31, u' ')
        << "longest  by clock    edit    in all" << Qt::endl;
    MainWindow window;
    window.resize(1600, 1000);
    window.show();
    if (docks == QLatin1String("shown"))
        showAllDocks(window);
    Program program(application, out);
    bool isOpen = false;
    program.time({QStringLiteral("open"), [&] { isOpen = window.openFile(path); }}, openingLimitMs);
    if (!isOpen)
        return 1;
    if (docks == QLatin1String("shown"))
        showAllDocks(window);
    if (docks == QLatin1String("hidden"))
        hideAllDocks(window);
    for (const Deed& deed : deeds(window)) {
        if (filter.isEmpty() || deed.name.contains(filter) || deed.name.startsWith(QLatin1String("show")))
            program.time(deed, limitMs);
    }
    out << "  longest of all edits " << program.worst() << " ms, " << mostMemory() << " MiB, " << loadText()
        << Qt::endl;
    window.document().undoStack()->setClean();
    return program.isAboveLimit() ? 1 : 0;
}
