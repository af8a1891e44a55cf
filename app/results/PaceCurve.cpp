// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/PaceCurve.h"

#include "app/charts/ChartTable.h"
#include "app/charts/ChartView.h"
#include "app/charts/SeriesReadout.h"
#include "app/charts/ShownSeries.h"
#include "app/charts/VCurve.h"
#include "app/charts/saving/ExportMenu.h"
#include "app/settings/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace linetwin::app {

PaceCurve::PaceCurve(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(tr("V-curve: pace of the stations"), this)), m_view(new ChartView(this)),
      m_legend(new SeriesReadout(this)), m_series(new ShownSeries({m_view}, *m_legend, this)), m_export(makeExport())
{
    m_title->setWordWrap(true);
    m_title->setToolTip(
        tr("<p>The upper line is the rated pace, the lower one what breakdowns and jams are predicted to "
           "leave of it: c / (c + p·60·MTTR + q·t) with the cycle time c, the probabilities p of "
           "a breakdown and q of a jam per cycle, and the jam time t.</p>"));
    m_view->setObjectName(QStringLiteral("vCurve"));
    m_legend->setMomentVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    layout->addWidget(m_legend);
    connect(m_view, &ChartView::stationChosen, this, &PaceCurve::stationChosen);
    connect(m_view, &ChartView::copyWanted, m_export, &ExportMenu::copyTable);
    connect(m_view, &ChartView::menuWanted, this, [this](QPoint place) { m_export->menu().popup(place); });
    connect(m_export, &ExportMenu::done, this, &PaceCurve::done);
    connect(m_export, &ExportMenu::failed, this, &PaceCurve::failed);
    updateLook();
}

ExportMenu* PaceCurve::makeExport()
{
    const auto shown = [this]() -> std::optional<Picture> {
        return m_view->chart() ? std::optional<Picture>(picture()) : std::nullopt;
    };
    const auto fileName = [this] { return tr("%1 – V-curve").arg(m_heading); };
    auto* exports = new ExportMenu(QStringLiteral("curve"), {shown, [this] { return tables(); }, fileName}, this);
    exports->menu().addSeparator();
    m_series->addTo(exports->menu());
    return exports;
}

void PaceCurve::showLine(const std::shared_ptr<const ResolvedLine>& line, const std::string& selected,
                         const QString& heading)
{
    m_heading = heading;
    const auto curve = std::make_shared<const VCurve>(*line, selected);
    m_legend->setEntries(curve->legend(theme()));
    m_view->setChart(curve);
    m_view->showStation(selected);
}

void PaceCurve::setCurveHeight(int pixels)
{
    m_view->setFixedHeight(pixels);
}

ChartPicture PaceCurve::picture() const
{
    ChartPicture picture;
    picture.heading = m_heading;
    picture.subheading = tr("Predicted from the parameters of each station alone, not simulated.");
    picture.charts = {m_view->chart()};
    picture.hidden = m_series->hidden();
    picture.values = {m_view->values()};
    return picture;
}

QList<ChartTable> PaceCurve::tables() const
{
    if (!m_view->chart())
        return {};
    ChartTable table = m_view->chart()->table({}, {});
    table.name = tr("V-curve");
    table.title = m_view->chart()->title();
    const ChartPicture shown = picture();
    table.conditions = shown.heading + u'\n' + shown.subheading;
    return {table};
}

void PaceCurve::updateLook()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void PaceCurve::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLook();
    if (event->type() == QEvent::PaletteChange && m_view->chart())
        m_legend->setEntries(m_view->chart()->legend(theme()));
}

} // namespace linetwin::app
