// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartView.h"

#include "app/charts/ChartOverlay.h"
#include "app/settings/SpokenText.h"
#include "app/text/Punctuation.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

ChartView::ChartView(QWidget* parent)
    : QWidget(parent), m_overlay(new ChartOverlay(this)), m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusProxy(m_overlay);
    setSpokenName(*m_overlay, tr("Chart without a result"));
    m_scroll->hide();
    setSpokenName(*m_scroll, tr("Rows of the chart"));
    m_scroll->setSingleStep(2 * gridUnit);
    connect(m_scroll, &QScrollBar::valueChanged, this, &ChartView::redraw);
    connect(m_overlay, &ChartOverlay::rangeChosen, this, &ChartView::rangeChosen);
    connect(m_overlay, &ChartOverlay::timeChosen, this, &ChartView::timeChosen);
    connect(m_overlay, &ChartOverlay::timePointed, this, &ChartView::timePointed);
    connect(m_overlay, &ChartOverlay::copyWanted, this, &ChartView::copyWanted);
    connect(m_overlay, &ChartOverlay::valuesChosen, this, &ChartView::setValues);
    connect(m_overlay, &ChartOverlay::wholeChosen, this, [this] {
        setValues({});
        Q_EMIT wholeWanted();
    });
    connect(m_overlay, &ChartOverlay::menuWanted, this, &ChartView::menuWanted);
    connect(m_overlay, &ChartOverlay::rowStepped, this, &ChartView::stepRow);
    connect(m_overlay, &ChartOverlay::placePointed, this, &ChartView::showReadout);
    connect(m_overlay, &ChartOverlay::scrolled, this,
            [this](int angle) { m_scroll->setValue(m_scroll->value() - angle / 120 * 3 * m_scroll->singleStep()); });
    connect(m_overlay, &ChartOverlay::placeClicked, this, [this](QPointF at) {
        if (const auto station = m_chart ? m_chart->stationAt(frame(), at) : std::nullopt) {
            m_chosenStation = *station;
            m_chosenRow = rowAt(*station, at.y());
            Q_EMIT stationChosen(*station);
            if (m_chosenRow)
                Q_EMIT rowClicked(*m_chosenRow);
        }
    });
}

QSize ChartView::minimumSizeHint() const
{
    const double height = ChartMargins::top + ChartMargins::bottom + 4 * gridUnit;
    // Larger text around it takes from it, not from the screen.
    return {24 * gridUnit, qRound(height / std::max(1.0, textScale()))};
}

int ChartView::leastReadableHeight(bool hasTimeLabels) const
{
    const QFont font = textFont();
    const ChartFrame none = frameWithMargin({}, 0, theme(), font, m_shown, hasTimeLabels, m_clock);
    return static_cast<int>(std::ceil(1.5 * QFontMetricsF(font).height() - none.plot.height()));
}

int ChartView::scrollSpace() const
{
    const auto scrolls = [](const ChartView* view) { return !view->m_scroll->isHidden(); };
    return scrolls(this) || std::ranges::any_of(m_aligned, scrolls) ? m_scroll->sizeHint().width() : 0;
}

double ChartView::alignedMargin(const QFont& font, double width) const
{
    double margin = 0;
    for (const ChartView* view : m_aligned) {
        if (view->m_chart && view->m_chart->hasTimeAxis())
            margin = std::max(margin, view->ownMargin(font, width));
    }
    return margin;
}

/// Asked for at every step of the playback and of the mouse, and measures every row of the chart.
double ChartView::ownMargin(const QFont& font, double width) const
{
    if (m_margin.of != m_chart || m_margin.font != font || m_margin.width != width)
        m_margin = {m_chart, font, width, m_chart->leftMargin(font, width)};
    return m_margin.margin;
}

ChartFrame ChartView::frame() const
{
    const QFont font = textFont();
    QRectF area = rect();
    area.setRight(area.right() - scrollSpace());
    const bool hasLabels = m_hasTimeLabels || (m_chart && !m_chart->hasTimeAxis());
    ChartFrame frame =
        m_chart ? frameWithMargin(area, std::max(ownMargin(font, area.width()), alignedMargin(font, area.width())),
                                  theme(), font, m_shown, hasLabels, m_clock)
                : ChartFrame{theme(), font, area, 0, m_shown};
    frame.scroll = m_scroll->isHidden() ? 0 : m_scroll->value();
    if (m_chart && m_chart->hasValueZoom())
        frame.values = m_values;
    frame.hidden = m_hidden;
    return frame;
}

void ChartView::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    m_overlay->setTimeAxis(m_chart && m_chart->hasTimeAxis());
    m_overlay->setValueZoom(m_chart && m_chart->hasValueZoom());
    const QString name = m_chart ? closedUp(m_chart->title()) : tr("Chart without a result");
    setSpokenName(*m_overlay, name);
    setSpokenDescription(*m_overlay, m_chart ? m_chart->summary() : m_emptyText);
    setSpokenName(*this, name);
    place();
}

void ChartView::setRange(TimeRange shown, TimeRange whole)
{
    m_overlay->setRange(shown, whole);
    if (shown == m_shown)
        return;
    m_shown = shown;
    redraw();
}

void ChartView::setValues(ShareRange values)
{
    if (values == m_values)
        return;
    m_values = values;
    m_overlay->setValues(values);
    redraw();
    Q_EMIT valuesChanged();
}

void ChartView::setHidden(const QSet<QString>& hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    redraw();
}

void ChartView::setShiftClock(const ShiftClock& clock)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    redraw();
}

void ChartView::setCursor(SimTime time)
{
    m_overlay->setCursor(time);
}

void ChartView::setPointer(std::optional<SimTime> time)
{
    m_overlay->setPointer(time);
    if (m_overlay->hasFocus() && !m_overlay->underMouse())
        tellMoment(time);
}

void ChartView::setTimeLabelsVisible(bool isVisible)
{
    m_hasTimeLabels = isVisible;
    place();
}

void ChartView::place()
{
    m_scroll->hide();
    const QRectF unscrolled = frame().plot;
    if (m_chart && unscrolled.height() > 0) {
        const int width = m_scroll->sizeHint().width();
        const double needed = m_chart->contentHeight(unscrolled.width(), textFont());
        if (needed > unscrolled.height()) {
            const double atThatWidth = m_chart->contentHeight(unscrolled.width() - width, textFont());
            const int hidden = static_cast<int>(std::ceil(atThatWidth - unscrolled.height()));
            m_scroll->setRange(0, std::max(hidden, 0));
            m_scroll->setPageStep(static_cast<int>(unscrolled.height()));
            m_scroll->setGeometry(this->width() - width, 0, width, height());
            m_scroll->show();
        }
    }
    m_overlay->setGeometry(0, 0, m_scroll->isHidden() ? width() : m_scroll->x(), height());
    m_overlay->setScrolls(!m_scroll->isHidden());
    align();
    for (ChartView* view : m_aligned)
        view->align();
}

void ChartView::align()
{
    m_overlay->setPlotArea(frame().plot);
    redraw();
}

std::optional<std::size_t> ChartView::findRow(const std::vector<std::string>& rows, const std::string& station) const
{
    if (m_chosenRow && *m_chosenRow < rows.size() && rows[*m_chosenRow] == station)
        return m_chosenRow;
    const auto found = std::ranges::find(rows, station);
    return found == rows.end() || station.empty() ? std::nullopt
                                                  : std::optional(static_cast<std::size_t>(found - rows.begin()));
}

std::optional<std::size_t> ChartView::rowAt(const std::string& station, double y) const
{
    const ChartFrame frame = this->frame();
    const double inContent = y - frame.plot.top() + frame.scroll;
    const std::vector<std::string> rows = m_chart->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto [top, bottom] = m_chart->rowPlace(frame, i);
        if (rows[i] == station && top <= inContent && inContent < bottom)
            return i;
    }
    return std::nullopt;
}

void ChartView::showStation(const std::string& station)
{
    m_chosenStation = station;
    if (!m_chart)
        return;
    m_chosenRow = findRow(m_chart->rows(), station);
    if (m_chosenRow)
        showRow(*m_chosenRow);
}

void ChartView::showRow(std::size_t row)
{
    if (m_scroll->isHidden())
        return;
    const auto [top, bottom] = m_chart->rowPlace(frame(), row);
    const double height = frame().plot.height();
    const double shown = m_scroll->value();
    if (top < shown)
        m_scroll->setValue(static_cast<int>(top));
    else if (bottom > shown + height)
        m_scroll->setValue(static_cast<int>(std::ceil(bottom - height)));
}

void ChartView::showReadout(std::optional<QPointF> at)
{
    const QString text = m_chart && at ? m_chart->readoutAt(frame(), *at) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(m_overlay->mapToGlobal(at->toPoint()) + QPoint(gridUnit, gridUnit), text, m_overlay,
                           QRect(at->toPoint(), QSize(1, 1)));
}

void ChartView::redraw()
{
    m_isPictureCurrent = false;
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    if (!m_isPictureCurrent) {
        const double ratio = devicePixelRatioF();
        const QSize needed = size() * ratio;
        if (m_picture.size() != needed)
            m_picture = QPixmap(needed);
        m_picture.setDevicePixelRatio(ratio);
        QPainter painter(&m_picture);
        if (m_chart)
            paintChart(painter, m_canvas, *m_chart, frame(), rect());
        else
            paintEmpty(painter);
        m_isPictureCurrent = true;
        ++m_drawCount;
    }
    QPainter(this).drawPixmap(0, 0, m_picture);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        place();
}

} // namespace linetwin::app
