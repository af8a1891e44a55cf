// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/diagram/DiagramPlayer.h"
#include "app/diagram/DiagramView.h"
#include "app/settings/Theme.h"
#include "app/window/ChartDocks.h"
#include "app/window/MainWindow.h"
#include "tests/benchmark/BusyLine.h"
#include "tests/benchmark/TimedApplication.h"

#include <QDockWidget>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

namespace {

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

constexpr int mostTenthsToWait = 3000;
constexpr int settlingMs = 1000;
constexpr double mostGapMs = 33; ///< two frames

/// Counts what the diagram paints.
class PaintCounter : public QObject {
public:
    using QObject::QObject;
    std::vector<qint64> times; ///< ns since `clock` began, of each paint
    QElapsedTimer clock;

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            times.push_back(clock.nsecsElapsed());
        return false;
    }
};

/// Runs the event loop as the program does, so that waiting costs no processor time.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void printWaits(QTextStream& out, const char* of, const Ping& ping, const TimedApplication& application)
{
    out << of << ": the window's thread was away for at most " << ping.worstGap() << " ms, "
        << ping.gapsAbove(mostGapMs) << " times above " << mostGapMs << " ms; longest events:";
    for (const TimedApplication::Delivery& delivery : application.longest())
        out << "\n    " << delivery.ms << " ms  " << delivery.text;
    out << Qt::endl;
}

} // namespace

/// Plays a line in the real window, with two charts open, and prints frame rate, the longest gaps between frames, how
/// long the window's thread did not answer, and its processor time per frame. Arguments: number of stations, speed,
/// seconds, and `pair` for a scenario and the baseline side by side besides, whose frames are counted then.
int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    applyTheme(ColorScheme::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const int stations = arguments.value(1, QStringLiteral("20")).toInt();
    const double speed = arguments.value(2, QStringLiteral("100")).toDouble();
    const int seconds = arguments.value(3, QStringLiteral("5")).toInt();

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("line.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 3;
    file.write(busyLine(stations, playedStation));
    file.close();

    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    out << stations << " stations, x" << speed << ", " << loadText() << Qt::endl;
    MainWindow window;
    window.resize(1600, 900);
    window.show();
    runFor(settlingMs);
    Ping ping;
    application.forget();
    if (!window.openFile(path))
        return 1;
    for (int tenths = 0; tenths < mostTenthsToWait && (tenths < 5 || window.runner().isRunning()); ++tenths)
        runFor(100);
    printWaits(out, "  until all figures are there", ping, application);
    if (!window.clock().recording())
        return 1;
    LiveChartPanel* chart = nullptr;
    if (QDockWidget* dock = window.findChild<ChartDocks*>()->addChart())
        chart = qobject_cast<LiveChartPanel*>(dock->widget());
    if (!chart)
        return 1;
    chart->setKind(ChartKind::States);
    runFor(settlingMs);

    PaintCounter counter;
    QWidget* counted = window.findChild<DiagramView*>()->viewport();
    if (arguments.value(4) == QLatin1String("pair")) {
        newScenario(window.document());
        setParameter(window.document(), window.document().line().stations.front().name, ParameterId::BufferCapacity,
                     500);
        auto* dock = window.findChild<QDockWidget*>(QStringLiteral("sideBySideDock"));
        dock->show();
        for (int tenths = 0; tenths < mostTenthsToWait && (tenths < 10 || window.runner().isRunning()); ++tenths)
            runFor(100);
        counted = dock->findChild<PlayedDiagram*>()->viewport();
    }
    counted->installEventFilter(&counter);
    window.clock().setSpeed(speed);
    window.clock().seek(std::chrono::hours{1});
    ping.forget();
    application.forget();
    window.clock().play();
    counter.clock.start();
    const double before = threadMs();
    runFor(seconds * 1000);
    const double processor = threadMs() - before;
    const double wall = static_cast<double>(counter.clock.nsecsElapsed()) / 1e9;
    printWaits(out, "  playback", ping, application);

    std::vector<double> gapsMs;
    for (std::size_t index = 1; index < counter.times.size(); ++index)
        gapsMs.push_back(static_cast<double>(counter.times[index] - counter.times[index - 1]) / 1e6);
    const auto longest = std::ranges::max_element(gapsMs);
    const auto place = static_cast<std::size_t>(longest - gapsMs.begin());
    const double longestBeganAt = gapsMs.empty() ? 0 : static_cast<double>(counter.times[place]) / 1e9;
    std::ranges::sort(gapsMs);
    const auto frames = static_cast<double>(counter.times.size());
    out << "  " << frames / wall << " frames/s, " << processor / std::max(frames, 1.0)
        << " ms processor time a frame, gaps between frames: median "
        << (gapsMs.empty() ? 0 : gapsMs[gapsMs.size() / 2]) << " ms, 95 % "
        << (gapsMs.empty() ? 0 : gapsMs[gapsMs.size() * 95 / 100]) << " ms, longest "
        << (gapsMs.empty() ? 0 : gapsMs.back()) << " ms, " << longestBeganAt
        << " s after the start\n  A gap that is shorter at a higher speed is a stretch of the shift in which nothing "
           "that is drawn "
           "changes.\n  "
        << loadText() << Qt::endl;
    return 0;
}
