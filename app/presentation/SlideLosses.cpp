// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideLosses.h"

#include "app/settings/Theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double textSize = 22;
constexpr double rowHeight = 34;
constexpr double barHeight = 14;

constexpr double largestNameShare = 0.55;

/// Where each row's bar begins and ends: totals at 0, the others where the row before has left off.
std::vector<std::pair<double, double>> spansOf(const std::vector<SlideLoss>& rows)
{
    std::vector<std::pair<double, double>> spans;
    double left = rows.front().share;
    for (const SlideLoss& row : rows) {
        spans.emplace_back(row.isTotal ? std::pair(0.0, row.share) : std::pair(left - row.share, left));
        if (!row.isTotal)
            left -= row.share;
    }
    return spans;
}

/// Losses are seen beside all there was; gains are small beside the output, so that their axis begins below them.
std::pair<double, double> axisOf(const std::vector<SlideLoss>& rows,
                                 const std::vector<std::pair<double, double>>& spans)
{
    double lowest = rows.front().share;
    double highest = rows.front().share;
    for (const auto& [from, to] : spans) {
        lowest = std::min({lowest, from == 0 ? lowest : from, to});
        highest = std::max({highest, from, to});
    }
    if (!rows.front().unitsPerHour)
        return {0, std::max(highest, 1e-9)};
    const double reach = std::max(highest - lowest, 1e-9);
    return {std::max(lowest - reach / 4, 0.0), highest + reach / 20};
}

} // namespace

SlideLosses::SlideLosses(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("losses"));
}

void SlideLosses::showLosses(std::vector<SlideLoss> losses, bool isPreliminary)
{
    m_losses = std::move(losses);
    m_isPreliminary = isPreliminary;
    QStringList spoken;
    for (const SlideLoss& each : m_losses)
        spoken << each.name + u' ' + each.value() +
                      (each.difference ? QStringLiteral(", ") + each.change() : QString());
    setAccessibleName((m_losses.empty() || !m_losses.front().unitsPerHour ? tr("Where the time goes: %1")
                                                                          : tr("Where the gain comes from: %1"))
                          .arg(spoken.join(QStringLiteral("; "))));
    update();
}

void SlideLosses::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void SlideLosses::paintEvent(QPaintEvent*)
{
    if (m_losses.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont text = font();
    text.setPixelSize(qMax(10, qRound(textSize * m_unit)));
    painter.setFont(text);
    const double height = rowHeight * m_unit;
    const std::vector<SlideLoss> rows = largestLosses(m_losses, static_cast<std::size_t>(this->height() / height));
    const Columns columns = columnsOf(rows, QFontMetrics(text));
    const std::vector<std::pair<double, double>> spans = spansOf(rows);
    const auto [lowest, highest] = axisOf(rows, spans);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRectF place(0, static_cast<double>(i) * height, width(), height);
        paintTexts(painter, rows[i], columns, place);
        const auto at = [&, from = lowest, to = highest](double share) {
            return columns.barLeft + std::clamp((share - from) / (to - from), 0.0, 1.0) * columns.barWidth;
        };
        const double left = at(std::min(spans[i].first, spans[i].second));
        const double right = at(std::max(spans[i].first, spans[i].second));
        painter.setPen(theme().outline);
        painter.setBrush(rows[i].isTotal ? theme().accent
                         : rows[i].state ? stateColor(*rows[i].state)
                                         : theme().mutedText);
        painter.drawRect(
            QRectF(left, place.center().y() - barHeight * m_unit / 2, std::max(right - left, 1.0), barHeight * m_unit));
    }
}

SlideLosses::Columns SlideLosses::columnsOf(const std::vector<SlideLoss>& rows, const QFontMetrics& metrics) const
{
    Columns columns;
    int names = 0;
    // A scenario that changes nothing has no column of zeros.
    const bool hasChanges =
        std::ranges::any_of(rows, [](const SlideLoss& row) { return row.difference && *row.difference != 0; });
    for (const SlideLoss& row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        columns.values = std::max<double>(columns.values, metrics.horizontalAdvance(row.value()));
        if (hasChanges)
            columns.changes = std::max<double>(columns.changes, metrics.horizontalAdvance(row.change()));
    }
    const double gap = textSize * m_unit / 2;
    columns.valueRight = width() - (hasChanges ? columns.changes + 2 * gap : 0);
    const double room = columns.valueRight - columns.values - gap;
    columns.names = std::min<double>(names, room * largestNameShare);
    columns.barLeft = columns.names + gap;
    columns.barWidth = std::max(room - columns.barLeft, 1.0);
    return columns;
}

void SlideLosses::paintTexts(QPainter& painter, const SlideLoss& row, const Columns& columns, const QRectF& place) const
{
    const int left = int(Qt::AlignVCenter | Qt::AlignLeft);
    const int right = int(Qt::AlignVCenter | Qt::AlignRight);
    painter.setPen(row.isTotal ? theme().text : theme().mutedText);
    painter.drawText(QRectF(0, place.top(), columns.names, place.height()), left,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, int(columns.names) + 1));
    painter.setPen(m_isPreliminary ? theme().mutedText : theme().text);
    painter.drawText(QRectF(columns.valueRight - columns.values, place.top(), columns.values, place.height()), right,
                     row.value());
    if (columns.changes > 0)
        painter.drawText(QRectF(width() - columns.changes, place.top(), columns.changes, place.height()), right,
                         row.change());
}

} // namespace linetwin::app
