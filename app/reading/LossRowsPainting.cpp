// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/LossRowsPainting.h"

#include "app/reading/LargestLosses.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double lossTextSize = 22;
constexpr double lossRowHeight = 34;
constexpr double lossBarHeight = 14;
constexpr double largestLossNameShare = 0.7;
/// Of its usual size, before a name is cut: who is to blame is the point of many.
constexpr double smallestLossName = 0.75;

/// Where each row's bar begins and ends: totals at 0, the others where the row before has left off.
std::vector<std::pair<double, double>> spansOf(const std::vector<SummaryLoss>& rows)
{
    std::vector<std::pair<double, double>> spans;
    double left = rows.front().share;
    for (const SummaryLoss& row : rows) {
        spans.emplace_back(row.isTotal ? std::pair(0.0, row.share) : std::pair(left - row.share, left));
        if (!row.isTotal)
            left -= row.share;
    }
    return spans;
}

/// Losses are seen beside all there was; gains are small beside the output, so that their axis begins below them.
std::pair<double, double> axisOf(const std::vector<SummaryLoss>& rows,
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

/// In pixels.
struct LossColumns {
    double names = 0;
    double barLeft = 0;
    double barWidth = 0;
    double values = 0;
    double valueRight = 0;
    double changes = 0; ///< 0 without any
};

LossColumns columnsOf(const std::vector<SummaryLoss>& rows, const QFontMetrics& metrics, double width, double unit)
{
    LossColumns columns;
    int names = 0;
    // A scenario that changes nothing has no column of zeros.
    const bool hasChanges =
        std::ranges::any_of(rows, [](const SummaryLoss& row) { return row.difference && *row.difference != 0; });
    for (const SummaryLoss& row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        columns.values = std::max<double>(columns.values, metrics.horizontalAdvance(row.value()));
        if (hasChanges)
            columns.changes = std::max<double>(columns.changes, metrics.horizontalAdvance(row.change()));
    }
    const double gap = lossTextSize * unit / 2;
    columns.valueRight = width - (hasChanges ? columns.changes + 2 * gap : 0);
    const double room = columns.valueRight - columns.values - gap;
    columns.names = std::min<double>(names, room * largestLossNameShare);
    columns.barLeft = columns.names + gap;
    columns.barWidth = std::max(room - columns.barLeft, 1.0);
    return columns;
}

void paintLossTexts(QPainter& painter, const SummaryLoss& row, const LossColumns& columns, const QRectF& place,
                    const LossRowsLook& look)
{
    const int left = int(Qt::AlignVCenter | Qt::AlignLeft);
    const int right = int(Qt::AlignVCenter | Qt::AlignRight);
    painter.setPen(row.isTotal ? look.colors.text : look.colors.mutedText);
    const QFont usual = painter.font();
    const double needed = painter.fontMetrics().horizontalAdvance(row.name);
    if (needed > columns.names + 1) {
        QFont smaller = usual;
        smaller.setPixelSize(int(std::max(smallestLossName, columns.names / needed) * usual.pixelSize()));
        painter.setFont(smaller);
    }
    painter.drawText(QRectF(place.left(), place.top(), columns.names, place.height()), left,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, int(columns.names) + 1));
    painter.setFont(usual);
    painter.setPen(look.isPreliminary ? look.colors.mutedText : look.colors.text);
    const double valueLeft = place.left() + columns.valueRight - columns.values;
    painter.drawText(QRectF(valueLeft, place.top(), columns.values, place.height()), right, row.value());
    if (columns.changes > 0)
        painter.drawText(QRectF(place.right() - columns.changes, place.top(), columns.changes, place.height()), right,
                         row.change());
}

} // namespace

double lossRowsHeight(std::size_t rows, double unit)
{
    return static_cast<double>(rows) * lossRowHeight * unit;
}

void paintLossRows(QPainter& painter, const QRectF& place, const std::vector<SummaryLoss>& losses, QFont font,
                   const LossRowsLook& look)
{
    if (losses.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    font.setPixelSize(qMax(10, qRound(lossTextSize * look.unit)));
    painter.setFont(font);
    const double height = lossRowHeight * look.unit;
    const std::vector<SummaryLoss> rows = largestLosses(losses, static_cast<std::size_t>(place.height() / height));
    const LossColumns columns = columnsOf(rows, QFontMetrics(font), place.width(), look.unit);
    const std::vector<std::pair<double, double>> spans = spansOf(rows);
    const auto [lowest, highest] = axisOf(rows, spans);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRectF row(place.left(), place.top() + static_cast<double>(i) * height, place.width(), height);
        paintLossTexts(painter, rows[i], columns, row, look);
        const auto at = [&, from = lowest, to = highest](double share) {
            return place.left() + columns.barLeft +
                   std::clamp((share - from) / (to - from), 0.0, 1.0) * columns.barWidth;
        };
        const double left = at(std::min(spans[i].first, spans[i].second));
        const double right = at(std::max(spans[i].first, spans[i].second));
        painter.setPen(look.colors.outline);
        painter.setBrush(rows[i].isTotal ? look.colors.accent
                         : rows[i].state ? stateColor(*rows[i].state)
                                         : look.colors.mutedText);
        painter.drawRect(QRectF(left, row.center().y() - lossBarHeight * look.unit / 2, std::max(right - left, 1.0),
                                lossBarHeight * look.unit));
    }
}

} // namespace linetwin::app
