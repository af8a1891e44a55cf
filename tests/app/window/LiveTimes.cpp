// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the window's live answers take: from an edit to the first figures and to the interval over all
// shifts, from the start of the program to a window with figures, and what the engine alone needs for its part; of the
// cosmetics line and of one of 20 stations, and with arguments of lines with so many stations.
#include "app/commands/SetParameter.h"
#include "app/settings/Theme.h"
#include "app/window/MainWindow.h"
#include "engine/study/Replications.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/benchmark/BusyLine.h"
#include "tests/benchmark/TimedApplication.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr int repeats = 15;
constexpr int settlingMs = 100;

struct Times {
    std::vector<double> values; ///< ms

    void print(const char* name)
    {
        std::sort(values.begin(), values.end());
        std::printf("%-52s median %7.1f ms   %7.1f … %7.1f ms\n", name, values[values.size() / 2], values.front(),
                    values.back());
    }
};

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void waitForAll(LiveRunner& runner)
{
    while (runner.isRunning() || !runner.isCurrent())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct EditTimes {
    Times first;
    Times all;
    Times causes;
    int results = 0;
    double threadMs = 0; ///< of the window's thread
};

/// An edit of the first station's buffer, until its answers are there and drawn.
void timeEdit(ProjectDocument& document, LiveRunner& runner, double capacity, EditTimes& times)
{
    QElapsedTimer clock;
    bool isFirst = true;
    bool hasAll = false;
    const auto connection = QObject::connect(&runner, &LiveRunner::resultChanged, &runner, [&] {
        if (isFirst && runner.isCurrent())
            times.first.values.push_back(milliseconds(clock));
        isFirst = false;
        if (runner.isCurrent() && runner.result()->isFinal() && !hasAll) {
            times.all.values.push_back(milliseconds(clock));
            hasAll = true;
        }
        ++times.results;
    });
    clock.start();
    const double start = threadMs();
    setParameter(document, document.line().stations.front().name, ParameterId::BufferCapacity, capacity);
    waitForAll(runner);
    times.causes.values.push_back(milliseconds(clock));
    QObject::disconnect(connection);
    // The last answer is on its way to the screen, and its charts are being made.
    QEventLoop settling;
    QTimer::singleShot(settlingMs, &settling, &QEventLoop::quit);
    settling.exec();
    times.threadMs += threadMs() - start;
}

/// `application` counts what a window does for them; null without one.
void timeEdits(const char* title, ProjectDocument& document, LiveRunner& runner, TimedApplication* application)
{
    EditTimes times;
    timeEdit(document, runner, 59, times);
    times = {};
    if (application)
        application->forget();
    for (int i = 0; i < repeats; ++i)
        timeEdit(document, runner, 60 + i, times);
    std::printf("%s\n", title);
    times.first.print("  edit to the first figures");
    times.all.print("  edit to the interval over 100 paired shifts");
    times.causes.print("  edit to their loss causes and bottleneck");
    if (!application)
        return;
    const double edits = repeats;
    std::printf("  the window's thread, for each edit: %.1f results, %.1f ms of processor time, %.0f layouts, %.0f "
                "paints\n",
                times.results / edits, times.threadMs / edits, application->layoutRequests() / edits,
                application->paints() / edits);
}

void timeEngine(const ProjectDocument& document, bool hasAllFigures, const char* name)
{
    Times times;
    ReplicationsRequest request;
    request.settings = document.effectiveSettings();
    request.seed = document.seed();
    request.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    request.detail = hasAllFigures ? Detail::Figures : Detail::Totals;
    const std::clock_t start = std::clock();
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer clock;
        clock.start();
        static_cast<void>(runReplications(*document.resolved(), request));
        times.values.push_back(milliseconds(clock));
    }
    times.print(name);
    // On a busy computer only this tells what an idle one would need, divided by the threads.
    std::printf("%-52s %14.1f ms of processor time\n", "",
                1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / repeats);
}

/// In the window, without it, and in the engine alone.
void timeLine(MainWindow& window, LoadedFile file, TimedApplication& application)
{
    testing::openWhatIf(window.document(), file);
    waitForAll(window.runner());
    timeEdits("in the window", window.document(), window.runner(), &application);
    ProjectDocument document;
    testing::openWhatIf(document, std::move(file));
    LiveRunner runner(document);
    waitForAll(runner);
    timeEdits("without the window", document, runner, nullptr);
    std::printf("engine alone\n");
    timeEngine(document, true, "  100 shifts, all figures");
    timeEngine(document, false, "  100 shifts, totals only");
}

std::optional<LoadedFile> busyFile(int stations)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("line.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(busyLine(stations, editedStation));
    file.close();
    return loadFile(path.toStdString()).file;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication application(argc, argv);
    applyTheme(ColorScheme::Light);
    MainWindow window;
    window.openBuiltin();
    window.show();
    while (!window.runner().result())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    std::printf("%u threads, %s\n", std::thread::hardware_concurrency(), qPrintable(loadText()));
    std::printf("  start to a window with figures %.0f ms\n", milliseconds(sinceStart));
    waitForAll(window.runner());
    std::printf("\ncosmetics line\n");
    timeLine(window, *loadFile("builtin:cosmetics").file, application);
    QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts.isEmpty())
        counts << QStringLiteral("20");
    for (const QString& count : counts) {
        const auto file = busyFile(count.toInt());
        if (!file)
            return 1;
        std::printf("\n%s stations\n", qPrintable(count));
        timeLine(window, *file, application);
    }
    std::printf("\n%s\n", qPrintable(loadText()));
    return 0;
}
