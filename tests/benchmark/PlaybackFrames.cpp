// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramView.h"
#include "app/settings/Theme.h"
#include "app/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace {

using namespace linetwin::app;

constexpr int mostTenthsToWait = 3000;

/// Fillers, inspectors and packers that all break down, jam and wait.
QByteArray lineOf(int stations)
{
    QByteArray topology = "topology:\n  stations:\n";
    QByteArray baseline = "baseline:\n";
    for (int index = 1; index <= stations; ++index) {
        const QByteArray name = "Station " + QByteArray::number(index);
        topology += "    - {name: " + name + "}\n";
        baseline += "  " + name +
                    ":\n    uph: 10000\n    buffer_capacity: 20\n    reliability: {mtbf_min: 240, mttr_min: 5}\n"
                    "    performance: {jam_prob: 0.002, jam_time_sec: 15}\n";
    }
    return "format: linetwin/line/1\n" + topology + baseline;
}

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

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

} // namespace

/// Plays a line in the real window and prints frame rate, the longest gaps between frames and the processor time of the
/// GUI thread per frame. Arguments: number of stations, speed, seconds.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
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
    file.write(lineOf(stations));
    file.close();

    MainWindow window;
    window.resize(1600, 900);
    if (!window.openFile(path))
        return 1;
    window.show();
    for (int tenths = 0; tenths < mostTenthsToWait && (tenths < 5 || window.runner().isRunning()); ++tenths)
        runFor(100);
    if (!window.clock().recording())
        return 1;

    PaintCounter counter;
    window.findChild<DiagramView*>()->viewport()->installEventFilter(&counter);
    window.clock().setSpeed(speed);
    window.clock().seek(std::chrono::hours{1});
    window.clock().play();
    runFor(500);
    counter.times.clear();
    counter.clock.start();
    const double before = processorMs();
    runFor(seconds * 1000);
    const double processor = processorMs() - before;
    const double wall = static_cast<double>(counter.clock.nsecsElapsed()) / 1e9;

    std::vector<double> gapsMs;
    for (std::size_t index = 1; index < counter.times.size(); ++index)
        gapsMs.push_back(static_cast<double>(counter.times[index] - counter.times[index - 1]) / 1e6);
    std::ranges::sort(gapsMs);
    const auto frames = static_cast<double>(counter.times.size());
    QTextStream(stdout) << stations << " stations, x" << speed << ": " << frames / wall << " frames/s, "
                        << processor / std::max(frames, 1.0) << " ms processor time a frame, gaps: median "
                        << (gapsMs.empty() ? 0 : gapsMs[gapsMs.size() / 2]) << " ms, 95 % "
                        << (gapsMs.empty() ? 0 : gapsMs[gapsMs.size() * 95 / 100]) << " ms, longest "
                        << (gapsMs.empty() ? 0 : gapsMs.back()) << " ms\n";
    return 0;
}
