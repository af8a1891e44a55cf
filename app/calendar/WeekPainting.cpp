// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/WeekView.h"
#include "app/charts/StateFill.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace linetwin::app {

namespace {

constexpr int hoursPerLine = 3;
constexpr double smallestLabel = 14; ///< height of a piece that has room for a name

QColor mixed(const QColor& color, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue())};
}

void paintPiece(QPainter& painter, const QRectF& rect, const WeekPiece& piece, const WeekEntry& entry, bool isCurrent)
{
    const QColor ground =
        entry.isFixed ? mixed(stateColor(entry.state), theme().surface, 0.5) : stateColor(entry.state);
    painter.fillRect(rect, ground);
    paintStatePattern(painter, rect, entry.state);
    painter.setPen(QPen(isCurrent ? theme().accent : theme().outline, isCurrent ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    if (entry.isChanged)
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme().accent);
    if (rect.height() < smallestLabel || !(piece.begins || piece.from == 0))
        return;
    const QFontMetricsF metrics(painter.font());
    const QRectF inner = rect.adjusted(gridUnit / 2, 1, -2, -1);
    const QString name = metrics.elidedText(toQString(entry.name), Qt::ElideRight, inner.width());
    // On a plate, as the pattern would make it hard to read.
    const QRectF plate(inner.left() - 2, inner.top() + 1, std::min(metrics.horizontalAdvance(name) + 4, inner.width()),
                       metrics.height());
    painter.fillRect(plate, ground);
    painter.setPen(entry.isFixed ? theme().text : stateTextColor(entry.state));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, name);
}

} // namespace

WeekGrid WeekView::grid() const
{
    const QFontMetricsF metrics(captionFont());
    const double left = metrics.horizontalAdvance(QStringLiteral("00:00")) + gridUnit;
    const double top = metrics.height() + gridUnit;
    return {QRectF(left, top, width() - left - 1, height() - top - gridUnit)};
}

void WeekView::paintFrame(QPainter& painter) const
{
    const WeekGrid places = grid();
    painter.fillRect(places.area, theme().surface);
    painter.setFont(captionFont());
    for (int hour = 0; hour <= 24; hour += hoursPerLine) {
        const double y = places.yOf(hour * 60);
        painter.setPen(theme().grid);
        painter.drawLine(QPointF(places.area.left(), y), QPointF(places.area.right(), y));
        painter.setPen(theme().mutedText);
        const QRectF label(0, y - gridUnit, places.area.left() - gridUnit / 2, 2 * gridUnit);
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1:00").arg(hour));
    }
    for (int day = 0; day < daysPerWeek; ++day) {
        const QRectF rect = places.dayRect(day);
        painter.setPen(theme().grid);
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.setPen(day < 5 ? theme().text : theme().mutedText);
        painter.drawText(QRectF(rect.left(), 0, rect.width(), rect.top()), Qt::AlignCenter,
                         QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    painter.setPen(theme().outline);
    painter.drawRect(places.area);
}

/// What a run covers, as a frame behind the entries with its begin named.
void WeekView::paintShift(QPainter& painter) const
{
    if (!m_shift)
        return;
    const WeekGrid places = grid();
    WeekEntry covered;
    covered.days = 1 << static_cast<int>(m_shift->begin / minutesPerDay) % daysPerWeek;
    covered.at = std::fmod(m_shift->begin, minutesPerDay);
    covered.minutes = m_shift->minutes;
    const QColor ground = mixed(theme().accent, theme().surface, theme().isDark ? 0.25 : 0.12);
    for (const WeekPiece& piece : piecesOf({covered}))
        painter.fillRect(places.rectOf(piece), ground);
}

void WeekView::paintEntries(QPainter& painter) const
{
    const WeekGrid places = grid();
    painter.setFont(captionFont());
    for (const WeekPiece& piece : m_pieces) {
        const WeekEntry& entry = m_entries[piece.entry];
        if (entry.name != m_current)
            paintPiece(painter, places.rectOf(piece), piece, entry, false);
    }
    for (const WeekPiece& piece : m_pieces) { // its frame lies over its neighbours
        const WeekEntry& entry = m_entries[piece.entry];
        if (entry.name == m_current)
            paintPiece(painter, places.rectOf(piece), piece, entry, true);
    }
    if (!m_new)
        return;
    painter.setPen(QPen(theme().accent, 2, Qt::DashLine));
    painter.setBrush(mixed(theme().accent, theme().surface, 0.3));
    for (const WeekPiece& piece : piecesOf({*m_new}))
        painter.drawRect(places.rectOf(piece));
    painter.setPen(theme().text);
    const auto pieces = piecesOf({*m_new});
    painter.drawText(places.rectOf(pieces.front()).adjusted(gridUnit / 2, 0, 200, 20), Qt::AlignLeft | Qt::AlignTop,
                     QStringLiteral("%1–%2").arg(clockText(m_new->at), clockText(m_new->at + m_new->minutes)));
}

void WeekView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    paintShift(painter);
    paintEntries(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace linetwin::app
