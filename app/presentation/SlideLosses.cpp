// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideLosses.h"

#include "app/settings/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double textSize = 22;
constexpr double rowHeight = 34;
constexpr double barHeight = 14;

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
    setAccessibleName(tr("Where the time goes: %1").arg(spoken.join(QStringLiteral("; "))));
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
    const QFontMetrics metrics(text);
    const double height = rowHeight * m_unit;
    const std::vector<SlideLoss> rows = largestLosses(m_losses, static_cast<std::size_t>(this->height() / height));
    int names = 0, values = 0, changes = 0;
    for (const SlideLoss& row : rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, metrics.horizontalAdvance(row.value()));
    }
    // A scenario that changes nothing has no column of zeros.
    if (std::ranges::any_of(rows, [](const SlideLoss& row) { return row.difference && *row.difference != 0; })) {
        for (const SlideLoss& row : rows)
            changes = std::max(changes, metrics.horizontalAdvance(row.change()));
    }
    const double gap = textSize * m_unit / 2;
    const double numbers = values + (changes > 0 ? changes + 2 * gap : 0) + gap;
    const double nameWidth = std::min<double>(names, (width() - numbers) * 0.55);
    const QRectF bars(nameWidth + gap, 0, std::max(width() - numbers - nameWidth - 2 * gap, 1.0), height);
    double left = rows.front().share;
    const double whole = rows.front().share > 0 ? rows.front().share : 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const SlideLoss& row = rows[i];
        const double top = static_cast<double>(i) * height;
        painter.setPen(row.isTotal ? theme().text : theme().mutedText);
        const Qt::Alignment middle = Qt::AlignVCenter;
        painter.drawText(QRectF(0, top, nameWidth, height), int(middle | Qt::AlignLeft),
                         metrics.elidedText(row.name, Qt::ElideMiddle, int(nameWidth) + 1));
        painter.setPen(m_isPreliminary ? theme().mutedText : theme().text);
        const double valueRight = width() - (changes > 0 ? changes + 2 * gap : 0);
        painter.drawText(QRectF(valueRight - values, top, values, height), int(middle | Qt::AlignRight), row.value());
        if (changes > 0)
            painter.drawText(QRectF(width() - changes, top, changes, height), int(middle | Qt::AlignRight),
                             row.change());
        const double from = row.isTotal ? 0 : left - row.share;
        const double to = row.isTotal ? row.share : left;
        if (!row.isTotal)
            left -= row.share;
        const auto at = [&](double share) { return bars.left() + std::clamp(share / whole, 0.0, 1.0) * bars.width(); };
        const double x = std::min(at(from), at(to));
        const QRectF bar(x, top + (height - barHeight * m_unit) / 2, std::max(std::abs(at(to) - at(from)), 1.0),
                         barHeight * m_unit);
        painter.setPen(theme().outline);
        painter.setBrush(row.isTotal ? theme().accent : row.state ? stateColor(*row.state) : theme().mutedText);
        painter.drawRect(bar);
    }
}

} // namespace linetwin::app
