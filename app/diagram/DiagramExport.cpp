// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramExport.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/charts/saving/WidgetPicture.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/NodeItem.h"
#include "app/diagram/ShownLine.h"
#include "app/diagram/ZoomedDiagram.h"
#include "app/document/ProjectDocument.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QPainter>

#include <memory>
#include <utility>

namespace linetwin::app {

namespace {

class DiagramExportTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::DiagramExport)
};

/// While it lives, nothing is selected or current.
class Unmarked {
public:
    explicit Unmarked(const DiagramScene& scene)
    {
        for (NodeItem* node : scene.nodes()) {
            m_marked.push_back({node, node->isSelectedNode(), node->isCurrent()});
            node->setSelectedNode(false);
            node->setCurrent(false, false);
        }
    }
    ~Unmarked()
    {
        for (const auto& [node, isSelected, isCurrent] : m_marked) {
            node->setSelectedNode(isSelected);
            node->setCurrent(isCurrent, false);
        }
    }
    Unmarked(const Unmarked&) = delete;
    Unmarked& operator=(const Unmarked&) = delete;

private:
    struct Marked {
        NodeItem* node;
        bool isSelected;
        bool isCurrent;
    };
    std::vector<Marked> m_marked;
};

QString diagramHeading(const ProjectDocument& document)
{
    return QStringLiteral("%1 – %2").arg(toQString(document.line().name), document.activeName());
}

std::optional<Picture> diagramPicture(ZoomedDiagram& view, const ProjectDocument& document)
{
    DiagramScene& scene = view.diagram();
    if (scene.stationCount() == 0)
        return std::nullopt;
    Picture picture = pictureOf(scene, scene.layout().bounds, {diagramHeading(document)});
    picture.paint = [&scene, paint = picture.paint](QPainter& painter) {
        const Unmarked unmarked(scene);
        paint(painter);
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
        table.header << (unit.isEmpty() ? parameterLabel(spec.id)
                                        : QStringLiteral("%1, %2").arg(parameterLabel(spec.id), unit));
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

std::optional<Picture> stillDiagram(const ProjectDocument& document)
{
    constexpr std::size_t stationsPerRow = 4;
    DiagramContent content = contentOf(document, nullptr);
    if (!content.line || content.line->stations.empty())
        return std::nullopt;
    const LightColors light;
    auto scene = std::make_shared<DiagramScene>();
    scene->setContent(std::move(content));
    scene->arrange(stationsPerRow);
    scene->showStill();
    Picture picture = pictureOf(*scene, scene->layout().bounds, {});
    picture.title = diagramHeading(document);
    picture.paint = [scene, paint = picture.paint](QPainter& painter) { paint(painter); };
    return picture;
}

ExportMenu* makeDiagramExport(ZoomedDiagram& view, const ProjectDocument& document)
{
    return new ExportMenu(
        QStringLiteral("diagram"),
        {[&view, &document] { return diagramPicture(view, document); }, [&document] { return diagramTables(document); },
         [&document] { return DiagramExportTexts::tr("%1 – diagram").arg(diagramHeading(document)); }},
        &view);
}

} // namespace linetwin::app
