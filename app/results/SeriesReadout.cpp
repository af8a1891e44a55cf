// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/SeriesReadout.h"

#include "app/settings/Theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int dashWidth = 2 * gridUnit;
constexpr int gap = gridUnit / 2;
constexpr int entryGap = 2 * gridUnit;

int lineHeight()
{
    return QFontMetrics(captionFont()).height() + gap;
}

} // namespace

SeriesReadout::SeriesReadout(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SeriesReadout::setEntries(std::vector<LegendEntry> entries)
{
    m_entries = std::move(entries);
    m_values.assign(m_entries.size(), {});
    describe();
    updateGeometry();
    update();
}

void SeriesReadout::setValue(std::size_t entry, const QString& value)
{
    if (m_values[entry] == value)
        return;
    m_values[entry] = value;
    update();
}

void SeriesReadout::setMoment(const QString& moment)
{
    if (m_moment == moment)
        return;
    m_moment = moment;
    // Never narrower again while it stands in the same form, or the legend would shake.
    m_widestMoment = std::max(m_widestMoment, QFontMetrics(captionFont()).horizontalAdvance(moment));
    update();
}

void SeriesReadout::setMomentVisible(bool isVisible)
{
    m_hasMoment = isVisible;
    update();
}

void SeriesReadout::describe()
{
    QStringList names;
    for (const LegendEntry& entry : m_entries)
        names.append(entry.name);
    setAccessibleName(tr("Legend: %1").arg(names.join(QStringLiteral(", "))));
}

QFont SeriesReadout::fontOf(const LegendEntry& entry) const
{
    QFont font = captionFont();
    font.setBold(entry.isEmphasised);
    return font;
}

int SeriesReadout::momentWidth() const
{
    if (!m_hasMoment)
        return 0;
    return std::max(m_widestMoment, QFontMetrics(captionFont()).horizontalAdvance(QStringLiteral("000:00:00"))) +
           entryGap;
}

std::vector<QRect> SeriesReadout::places(int width) const
{
    std::vector<QRect> result;
    int x = momentWidth();
    int y = 0;
    for (const LegendEntry& entry : m_entries) {
        const QFontMetrics metrics(fontOf(entry));
        const int needed = dashWidth + gap + metrics.horizontalAdvance(entry.name) +
                           (entry.widestValue.isEmpty() ? 0 : gap + metrics.horizontalAdvance(entry.widestValue));
        if (x > momentWidth() && x + needed > width) {
            x = momentWidth();
            y += lineHeight();
        }
        result.emplace_back(x, y, needed, lineHeight());
        x += needed + entryGap;
    }
    return result;
}

QSize SeriesReadout::sizeHint() const
{
    return {momentWidth() + 20 * gridUnit, heightForWidth(width())};
}

int SeriesReadout::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? lineHeight() : all.back().bottom() + 1;
}

void SeriesReadout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(captionFont());
    painter.setPen(theme().text);
    if (m_hasMoment)
        painter.drawText(QRect(0, 0, momentWidth(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, m_moment);
    const auto all = places(width());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const LegendEntry& entry = m_entries[i];
        const QRect& place = all[i];
        paintSample(painter, entry, QRectF(place.left(), place.top(), dashWidth, place.height() - gap), theme());
        painter.setFont(fontOf(entry));
        const QRect text = place.adjusted(dashWidth + gap, 0, 0, 0);
        painter.setPen(theme().mutedText);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        painter.setPen(theme().text);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, m_values[i]);
    }
}

void SeriesReadout::mousePressEvent(QMouseEvent* event)
{
    const auto all = places(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (m_entries[i].station && all[i].contains(event->position().toPoint()))
            Q_EMIT stationClicked(*m_entries[i].station);
    }
}

} // namespace linetwin::app
