// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a redraw of each chart costs at 1400 × 600, in processor time. Given a folder, it keeps the pictures
// there, to be compared with those of another build.
#include "app/charts/Chart.h"
#include "app/charts/PlotCanvas.h"
#include "app/document/ProjectDocument.h"
#include "app/results/ChartKinds.h"
#include "app/run/LiveRunner.h"
#include "app/settings/Theme.h"
#include "tests/benchmark/BusyLine.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using namespace std::chrono_literals;

namespace {

constexpr int repeats = 15;
constexpr QSize size(1400, 600);

struct Zoom {
    const char* name;
    TimeRange shown;
};
constexpr std::array<Zoom, 3> zooms{{{"8h", {0h, 8h}}, {"1h", {3h, 4h}}, {"2min", {3h, 3h + 2min}}}};

double bestMs(const Chart& chart, TimeRange shown, double scroll, QImage& image)
{
    PlotCanvas canvas;
    double best = 1e9;
    for (int i = 0; i < repeats; ++i) {
        const double start = threadMs();
        QPainter painter(&image);
        ChartFrame frame = frameIn(image.rect(), chart, theme(), captionFont(), shown, true, {});
        frame.scroll = scroll;
        paintChart(painter, canvas, chart, frame, image.rect());
        painter.end();
        best = std::min(best, threadMs() - start);
    }
    return best;
}

void timeKind(ChartKind kind, const ChartInputs& inputs, int stations, const QString& folder)
{
    const double start = threadMs();
    const auto charts = makeCharts(kind, inputs);
    std::printf("%3d stations %-12s made in %6.2f ms, drawn in", stations, qPrintable(keyOf(kind)), threadMs() - start);
    for (const Zoom& zoom : zooms) {
        double drawn = 0;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            QImage image(size, QImage::Format_RGB32);
            // Not at a row's edge.
            drawn += bestMs(*charts[i], zoom.shown, stations > 50 ? 333 : 0, image);
            const QString name = QStringLiteral("%1-%2-%3-%4.png")
                                     .arg(stations)
                                     .arg(keyOf(kind), QLatin1String(zoom.name), QString::number(i));
            if (!folder.isEmpty())
                image.save(folder + u'/' + name);
        }
        std::printf("  %s %6.2f ms", zoom.name, drawn);
        if (!charts.front()->hasTimeAxis())
            break;
    }
    std::printf("\n");
}

int timeLine(int stations, const QString& folder)
{
    QTemporaryDir temporary;
    const QString path = temporary.filePath(QStringLiteral("line.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(busyLine(stations, playedStation));
    file.close();
    ProjectDocument document;
    document.replace(*loadFile(path.toStdString()).file, path);
    LiveRunner runner(document);
    while (runner.isRunning() || !runner.isCurrent())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const LiveResultPointer result = runner.result();
    const auto data = std::make_shared<const ChartData>(prepareChartData(result->recording));
    for (const ChartKind kind : allChartKinds)
        timeKind(kind, {data, result, {}, ChartScale(*data, *result->line)}, stations, folder);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString folder = QCoreApplication::arguments().value(1);
    applyTheme(QCoreApplication::arguments().contains(QStringLiteral("dark")) ? ColorScheme::Dark : ColorScheme::Light);
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return 1;
    std::printf("%s\n", qPrintable(loadText()));
    int failed = 0;
    for (const int stations : {4, 20, 100})
        failed += timeLine(stations, folder);
    std::printf("%s\n", qPrintable(loadText()));
    return failed;
}
