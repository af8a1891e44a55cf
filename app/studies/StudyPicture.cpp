// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyPicture.h"

#include "app/charts/ChartOverlay.h"
#include "app/charts/ChartView.h"
#include "app/charts/SeriesReadout.h"
#include "app/charts/ShownSeries.h"
#include "app/charts/studies/CurveChart.h"
#include "app/charts/studies/FrontierChart.h"
#include "app/charts/studies/HeatChart.h"
#include "app/charts/studies/IntervalChart.h"
#include "app/charts/studies/MeasureTable.h"
#include "app/charts/studies/StudyTable.h"
#include "app/charts/studies/TornadoChart.h"
#include "app/text/Numbers.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace linetwin::app {

namespace {

std::shared_ptr<const Chart> makeChart(std::shared_ptr<const CompareOutcome> outcome, const PictureChoice&)
{
    return std::make_shared<IntervalChart>(std::move(outcome));
}

std::shared_ptr<const Chart> makeChart(std::shared_ptr<const SweepOutcome> outcome, const PictureChoice& choice)
{
    std::shared_ptr<const SweepOutcome> confirmed;
    if (const auto* explored =
            choice.explored ? std::get_if<std::shared_ptr<const SweepOutcome>>(&*choice.explored) : nullptr)
        confirmed = std::exchange(outcome, *explored);
    if (outcome->study.ranges.size() == 1)
        return std::make_shared<CurveChart>(std::move(outcome), choice.chosen, std::move(confirmed));
    return std::make_shared<HeatChart>(std::move(outcome), std::move(confirmed));
}

std::shared_ptr<const Chart> makeChart(std::shared_ptr<const SensitivityOutcome> outcome, const PictureChoice& choice)
{
    constexpr std::size_t everyRow = std::numeric_limits<std::size_t>::max();
    return std::make_shared<TornadoChart>(std::move(outcome), choice.hasAllRows ? everyRow : TornadoChart::usualRows);
}

std::shared_ptr<const Chart> makeChart(std::shared_ptr<const SizingOutcome> outcome, const PictureChoice& choice)
{
    return std::make_shared<FrontierChart>(std::move(outcome), choice.chosen);
}

std::shared_ptr<const Chart> makeChart(const std::shared_ptr<const PortfolioOutcome>& outcome, const PictureChoice&)
{
    return measureChart(*outcome);
}

std::shared_ptr<const Chart> makeChart(const std::shared_ptr<const MixOutcome>& outcome, const PictureChoice&)
{
    return mixChart(*outcome);
}

} // namespace

std::shared_ptr<const Chart> chartOf(const StudyOutcome& outcome, const PictureChoice& choice)
{
    return std::visit([&](const auto& of) { return makeChart(of, choice); }, outcome);
}

StudyPicture::StudyPicture(QWidget* parent)
    : QWidget(parent), m_legend(new SeriesReadout(this)), m_view(new ChartView(this)),
      m_series(new ShownSeries({m_view}, *m_legend, this)), m_empty(new QLabel(this)), m_all(new QToolButton(this)),
      m_stack(new QStackedLayout)
{
    m_legend->setMomentVisible(false);
    m_view->setObjectName(QStringLiteral("studyChart"));
    m_view->setTimeLabelsVisible(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, gridUnit / 2, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_legend);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_all);
    m_all->setObjectName(QStringLiteral("studyAllRows"));
    m_all->setCheckable(true);
    m_all->setAutoRaise(true);
    m_all->hide();
    connect(m_all, &QToolButton::toggled, this, [this] { showChart(); });
    connect(&m_view->overlay(), &ChartOverlay::placeClicked, this, &StudyPicture::chooseAt);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_empty->setObjectName(QStringLiteral("studyEmpty"));
    setRunning(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    connect(m_view, &ChartView::stationChosen, this, &StudyPicture::stationChosen);
    connect(m_view, &ChartView::menuWanted, this, [this](QPoint place, bool isByKey) {
        // A menu that a key opens is about what is chosen, not about what lies under it.
        if (!isByKey)
            chooseAt(m_view->overlay().mapFromGlobal(place));
        Q_EMIT menuWanted(place);
    });
    connect(m_view, &ChartView::copyWanted, this, &StudyPicture::copyWanted);
}

void StudyPicture::setOutcome(const std::optional<StudyOutcome>& outcome, const std::optional<StudyOutcome>& explored)
{
    m_outcome = outcome;
    m_explored = explored;
    showChart();
}

void StudyPicture::setRunning(bool isRunning)
{
    m_empty->setText(isRunning ? tr("Being computed; the picture comes with the results.")
                               : tr("Press Run; the picture comes with the results."));
}

void StudyPicture::setChosen(std::optional<std::size_t> source)
{
    if (std::exchange(m_chosen, source) != source)
        showChart();
}

void StudyPicture::showChart()
{
    m_chart = m_outcome ? chartOf(*m_outcome, {m_all->isChecked(), m_chosen, m_explored}) : nullptr;
    const auto* tornado = dynamic_cast<const TornadoChart*>(m_chart.get());
    m_all->setVisible(tornado && tornado->allRows() > TornadoChart::usualRows);
    if (tornado)
        m_all->setText(m_all->isChecked()
                           ? tr("Show the ten largest only")
                           : tr("Show all %1").arg(numberText(static_cast<double>(tornado->allRows()), 0)));
    m_view->setChart(m_chart);
    m_stack->setCurrentWidget(m_chart ? static_cast<QWidget*>(m_view) : m_empty);
    fillLegend();
}

void StudyPicture::chooseAt(QPointF place)
{
    const auto source = m_chart ? m_chart->sourceAt(m_view->frame(), place) : std::nullopt;
    if (!source)
        return;
    // A tornado has the confirmed rows only.
    const bool isConfirmed = m_explored && dynamic_cast<const TornadoChart*>(m_chart.get());
    Q_EMIT sourceChosen(isConfirmed ? firstConfirmedSource + *source : *source);
}

void StudyPicture::fillLegend()
{
    m_legend->setEntries(m_chart ? m_chart->legend(theme()) : std::vector<LegendEntry>());
    m_legend->setVisible(m_chart != nullptr);
}

void StudyPicture::addTo(QMenu& menu)
{
    m_series->addTo(menu);
}

ChartPicture StudyPicture::picture(const QString& heading, const QString& subheading) const
{
    ChartPicture picture;
    picture.heading = heading;
    picture.subheading = subheading;
    const auto* tornado = dynamic_cast<const TornadoChart*>(m_chart.get());
    if (tornado && tornado->shownRows() < tornado->allRows())
        picture.subheading += u'\n' + tr("The %1 largest of %2 changes.")
                                          .arg(numberText(static_cast<double>(tornado->shownRows()), 0),
                                               numberText(static_cast<double>(tornado->allRows()), 0));
    if (m_chart)
        picture.charts = {m_chart};
    picture.hidden = m_series->hidden();
    picture.values = {m_view->values()};
    return picture;
}

void StudyPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillLegend();
}

} // namespace linetwin::app
