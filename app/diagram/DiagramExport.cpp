// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramExport.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/charts/saving/WidgetPicture.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/NodeItem.h"
#include "app/diagram/ShownLine.h"
#include "app/diagram/StationSituations.h"
#include "app/diagram/ZoomedDiagram.h"
#include "app/document/ProjectDocument.h"
#include "app/playback/PlaybackClock.h"
#include "app/run/LiveRunner.h"
#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <utility>

namespace linetwin::app {

namespace {

class DiagramExportTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::DiagramExport)
};

QString diagramHeading(const ProjectDocument& document)
{
    return QStringLiteral("%1 – %2").arg(toQString(document.line().name), document.activeName());
}

/// What is played; empty while there is nothing.
QString diagramConditions(const PlaybackClock& clock, const LiveRunner& runner)
{
    if (!clock.recording())
        return {};
    const QString time = clock.timeText(clock.time());
    const LiveResultPointer& result = runner.result();
    if (!result || result->recording != clock.recording())
        return DiagramExportTexts::tr("At %1.").arg(time);
    const int planned = std::max(result->replicationCount(), result->plannedReplications);
    return DiagramExportTexts::tr("Shift %1 of %2 at %3, seed %4; exploratory.", "number, count, time, seed")
               .arg(numberText(result->playedShift + 1, 0), numberText(planned, 0), time,
                    QString::number(result->seed)) +
           u'\n' + DiagramExportTexts::tr("One moment of one simulated shift.");
}

/// The line at the clock's moment, as it is at rest and with nothing selected: no later change of the window reaches
/// it.
struct Still {
    DiagramContent content;
    std::shared_ptr<const Recording> recording;
    SimTime time{};
    double speed = 1;
    PlaybackContext context = {};

    std::shared_ptr<DiagramScene> scene(std::size_t stationsPerRow) const
    {
        auto scene = std::make_shared<DiagramScene>();
        scene->setContent(content);
        scene->arrange(stationsPerRow);
        scene->showMoment(recording, time, speed, false, context);
        return scene;
    }
};

Still stillOf(const DiagramScene& shown, const PlaybackClock& clock, const LiveRunner& runner)
{
    Still still{shown.content(), clock.recording(), clock.time(), clock.speed(), {clock.shiftClock(), nullptr}};
    if (runner.result() && runner.result()->recording == clock.recording())
        still.context.bottlenecks = runner.result()->bottlenecks;
    return still;
}

/// With which the line gets largest in that room; more rows only where they make it clearly larger.
std::size_t rowLengthFor(const std::vector<bool>& canReject, QSizeF room)
{
    constexpr double worthARow = 1.15;
    constexpr double anyScale = 100;
    std::size_t best = canReject.size();
    double largest = 0;
    for (std::size_t length = canReject.size(); length > 0; --length) {
        const double scale = fitScale(diagramSize(canReject, length), room, anyScale);
        if (scale > largest * worthARow) {
            largest = scale;
            best = length;
        }
    }
    return best;
}

std::optional<Picture> diagramPicture(const DiagramScene& shown, const Still& still, const PictureHeading& texts)
{
    if (shown.stationCount() == 0)
        return std::nullopt;
    const auto scene = still.scene(shown.stationsPerRow());
    Picture picture = pictureOf(*scene, scene->layout().bounds, texts);
    picture.paint = [scene, paint = picture.paint](QPainter& painter) { paint(painter); };
    picture.paintSheet = [still, texts, canReject = shown.canReject()](QPainter& painter, const PictureSheet& sheet) {
        const auto arranged = still.scene(rowLengthFor(canReject, SheetFrame(sheet, texts).content().size()));
        pictureOf(*arranged, arranged->layout().bounds, texts).paintSheet(painter, sheet);
    };
    return picture;
}

QList<ChartTable> diagramTables(const ProjectDocument& document)
{
    const std::optional<ResolvedLine> line = document.resolved();
    if (!line || line->stations.empty())
        return {};
    ChartTable table;
    table.name = DiagramExportTexts::tr("Line");
    table.title = DiagramExportTexts::tr("Stations and their parameters");
    table.conditions = diagramHeading(document);
    table.header = {DiagramExportTexts::tr("Station"), DiagramExportTexts::tr("Items per cycle"),
                    DiagramExportTexts::tr("Makes")};
    for (const ParameterSpec& spec : parameterSpecs()) {
        const QString unit = parameterCellUnit(spec.id);
        table.header << (unit.isEmpty() ? parameterLabel(spec.id) : joinedClauses({parameterLabel(spec.id), unit}));
    }
    for (const ResolvedStation& station : line->stations) {
        QVariantList row{toQString(station.name), static_cast<double>(station.batchIn),
                         station.outputType ? QVariant(toQString(*station.outputType)) : QVariant()};
        for (const ParameterSpec& spec : parameterSpecs()) {
            const auto value = parameterCellValue(spec.id, spec.get(station.parameters));
            row << (value ? QVariant(*value) : QVariant());
        }
        table.rows << row;
    }
    return {table};
}

} // namespace

std::optional<Picture> stillDiagram(const ProjectDocument& document, const std::optional<DiagramMoment>& moment)
{
    DiagramContent content = contentOf(document, moment ? moment->line : nullptr);
    if (!content.line || content.line->stations.empty())
        return std::nullopt;
    // On a page a short line is drawn larger, in more rows.
    constexpr std::size_t fewStations = 6;
    const std::size_t stationsPerRow = content.line->stations.size() <= fewStations ? 3 : 4;
    const LightColors light;
    auto scene = std::make_shared<DiagramScene>();
    scene->setContent(std::move(content));
    scene->arrange(stationsPerRow);
    if (moment) {
        const RunSettings settings = document.runSettings(document.activeScenario());
        const ShiftClock clock(settings.startTime, horizonFromHours(settings.durationHours));
        scene->showMoment(moment->recording, moment->time, 1, false, {clock, moment->bottlenecks});
    } else {
        scene->showStill();
    }
    Picture picture = pictureOf(*scene, scene->layout().bounds, {});
    picture.title = diagramHeading(document);
    picture.paint = [scene, paint = picture.paint](QPainter& painter) { paint(painter); };
    return picture;
}

ExportMenu* makeDiagramExport(ZoomedDiagram& view, const ProjectDocument& document, const PlaybackClock& clock,
                              const LiveRunner& runner)
{
    const auto picture = [&view, &document, &clock, &runner] {
        return diagramPicture(view.diagram(), stillOf(view.diagram(), clock, runner),
                              {diagramHeading(document), diagramConditions(clock, runner)});
    };
    return new ExportMenu(
        QStringLiteral("diagram"),
        {picture, [&document] { return diagramTables(document); },
         [&document] { return DiagramExportTexts::tr("%1 – diagram").arg(diagramHeading(document)); }},
        &view);
}

} // namespace linetwin::app
