// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/OeeExport.h"

#include "app/charts/saving/WidgetPicture.h"
#include "app/document/ConfidenceLevel.h"
#include "app/results/OeePanel.h"
#include "app/results/ResultTables.h"
#include "app/results/ShiftConditions.h"
#include "app/settings/Theme.h"

#include <QAbstractButton>
#include <QTableView>
#include <QToolButton>

namespace linetwin::app {

namespace {

constexpr int pictureWidth = 110 * gridUnit;

/// A panel of the same result that is never seen, without what can only be clicked.
std::shared_ptr<OeePanel> copyOf(const OeePanel& shown, ProjectDocument& document, LiveRunner& runner)
{
    const LightColors light;
    const auto selection = std::make_shared<Selection>();
    // The selection outlives the panel that listens to it.
    std::shared_ptr<OeePanel> copy(new OeePanel(document, runner, *selection),
                                   [selection](OeePanel* panel) { delete panel; });
    copy->setAttribute(Qt::WA_DontShowOnScreen);
    copy->adopt(shown);
    // A newer result is not what was asked for.
    QObject::disconnect(&runner, nullptr, copy.get(), nullptr);
    for (QAbstractButton* button : copy->findChildren<QAbstractButton*>())
        button->hide();
    copy->parts().stationTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    copy->parts().whole->setAutoFillBackground(false);
    copy->show();
    layOut(*copy, pictureWidth);
    return copy;
}

} // namespace

OeeExport::OeeExport(OeePanel& panel, ProjectDocument& document, LiveRunner& runner)
    : QObject(&panel), m_panel(panel), m_document(document), m_runner(runner),
      m_whole(makeMenu(OeePart::Whole, QStringLiteral("oee"), tr("figures")))
{
    const OeePanel::Parts parts = panel.parts();
    m_whole->offerOn(*parts.whole);
    makeMenu(OeePart::Figures, QStringLiteral("figures"), tr("key figures"))->offerOn(*parts.figures);
    ExportMenu* losses = makeMenu(OeePart::Losses, QStringLiteral("loss"), tr("losses"));
    losses->offerBelowActions(*parts.lossTable);
    losses->offerCopyKey(*parts.lossTable);
    losses->offerOn(*parts.losses);
    ExportMenu* stations = makeMenu(OeePart::Stations, QStringLiteral("station"), tr("stations"));
    stations->offerOn(*parts.stationTable);
    stations->offerCopyKey(*parts.stationTable);
    stations->offerOn(*parts.stations);
}

ExportMenu* OeeExport::makeMenu(OeePart part, const QString& name, const QString& title)
{
    const auto picture = [this, part] { return pictureOf(part); };
    const auto tables = [this, part] { return tablesOf(part); };
    const auto fileName = [this, title] { return QStringLiteral("%1 – %2").arg(heading(), title); };
    auto* menu = new ExportMenu(name, {picture, tables, fileName}, &m_panel);
    connect(menu, &ExportMenu::done, this, &OeeExport::done);
    connect(menu, &ExportMenu::failed, this, &OeeExport::failed);
    m_menus.push_back(menu);
    return menu;
}

QToolButton* OeeExport::makeButton(QWidget* parent)
{
    QToolButton* button = m_whole->makeButton(tr("Save or copy the figures as picture or table"), parent);
    button->setObjectName(QStringLiteral("oeeExport"));
    return button;
}

void OeeExport::setEnabled(bool isEnabled)
{
    for (ExportMenu* menu : m_menus)
        menu->setEnabled(isEnabled);
}

QString OeeExport::heading() const
{
    return m_panel.result() ? resultHeading(m_document, *m_panel.result()) : QString();
}

QList<ChartTable> OeeExport::tablesOf(OeePart part) const
{
    const LiveResultPointer& result = m_panel.result();
    if (!result)
        return {};
    const bool isPlayed = m_panel.isPlayedShift();
    QList<ChartTable> tables;
    if (part == OeePart::Whole || part == OeePart::Figures)
        tables << figureTable(*result, isPlayed, relevantShareOf(m_document));
    if (part == OeePart::Whole || part == OeePart::Losses)
        tables << lossTable(*result, isPlayed) << moneyTable(*result, isPlayed);
    if (part == OeePart::Whole || part == OeePart::Stations)
        tables << stationTable(*result, isPlayed);
    tables.removeIf([](const ChartTable& table) { return table.rows.isEmpty(); });
    for (ChartTable& table : tables)
        table.conditions.prepend(heading() + u'\n');
    return tables;
}

std::optional<Picture> OeeExport::pictureOf(OeePart part) const
{
    if (!m_panel.result())
        return std::nullopt;
    const std::shared_ptr<OeePanel> copy = copyOf(m_panel, m_document, m_runner);
    const PictureHeading texts{heading(), figureConditions(*m_panel.result(), m_panel.isPlayedShift())};
    Picture picture = app::pictureOf(widgetOf(*copy, part), texts, placeOf(*copy, part).size());
    picture.paint = [copy, paint = picture.paint](QPainter& painter) { paint(painter); };
    // A copy of the copy: the picture is of the present result, as often and as large as it may be painted.
    picture.paintSheet = [this, copy, part, texts](QPainter& painter, const PictureSheet& sheet) {
        paintOnSheet(painter, sheet, *copyOf(*copy, m_document, m_runner), part, texts);
    };
    return picture;
}

} // namespace linetwin::app
