// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/OeeExport.h"

#include "app/charts/saving/WidgetPicture.h"
#include "app/results/OeePanel.h"
#include "app/results/ResultTables.h"
#include "app/results/ShiftConditions.h"
#include "app/settings/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

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
    // The content gets the height that it needs, however low the panel is.
    copy->resize(pictureWidth, pictureWidth / 4);
    copy->parts().whole->setAutoFillBackground(false);
    copy->show();
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return copy;
}

} // namespace

OeeExport::OeeExport(OeePanel& panel, ProjectDocument& document, LiveRunner& runner)
    : QObject(&panel), m_panel(panel), m_document(document), m_runner(runner),
      m_whole(makeMenu(Part::Whole, QStringLiteral("oee"), tr("figures")))
{
    const OeePanel::Parts parts = panel.parts();
    m_whole->offerOn(*parts.whole);
    makeMenu(Part::Figures, QStringLiteral("figures"), tr("key figures"))->offerOn(*parts.figures);
    ExportMenu* losses = makeMenu(Part::Losses, QStringLiteral("loss"), tr("losses"));
    losses->offerBelowActions(*parts.lossTable);
    losses->offerCopyKey(*parts.lossTable);
    losses->offerOn(*parts.losses);
    ExportMenu* stations = makeMenu(Part::Stations, QStringLiteral("station"), tr("stations"));
    stations->offerOn(*parts.stationTable);
    stations->offerCopyKey(*parts.stationTable);
    stations->offerOn(*parts.stations);
}

ExportMenu* OeeExport::makeMenu(Part part, const QString& name, const QString& title)
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
    return m_panel.result() ? resultHeading(*m_panel.result(), m_document.activeName()) : QString();
}

QList<ChartTable> OeeExport::tablesOf(Part part) const
{
    const LiveResultPointer& result = m_panel.result();
    if (!result)
        return {};
    const bool isPlayed = m_panel.isPlayedShift();
    QList<ChartTable> tables;
    if (part == Part::Whole || part == Part::Figures)
        tables << figureTable(*result, isPlayed);
    if (part == Part::Whole || part == Part::Losses)
        tables << lossTable(*result, isPlayed) << moneyTable(*result, isPlayed);
    if (part == Part::Whole || part == Part::Stations)
        tables << stationTable(*result, isPlayed);
    tables.removeIf([](const ChartTable& table) { return table.rows.isEmpty(); });
    for (ChartTable& table : tables)
        table.conditions.prepend(heading() + u'\n');
    return tables;
}

std::optional<Picture> OeeExport::pictureOf(Part part) const
{
    if (!m_panel.result())
        return std::nullopt;
    const std::shared_ptr<OeePanel> copy = copyOf(m_panel, m_document, m_runner);
    const OeePanel::Parts parts = copy->parts();
    QWidget* shown = part == Part::Figures    ? parts.figures
                     : part == Part::Losses   ? parts.losses
                     : part == Part::Stations ? parts.stations
                                              : parts.whole;
    const ChartKind basis = m_panel.isPlayedShift() ? ChartKind::States : ChartKind::Spread;
    Picture picture =
        app::pictureOf(*shown, {heading(), shiftConditions(basis, *m_panel.result(), {})},
                       QSize(shown->width(), std::min(shown->height(), shown->childrenRect().bottom() + 1)));
    picture.paint = [copy, paint = picture.paint](QPainter& painter) { paint(painter); };
    return picture;
}

} // namespace linetwin::app
