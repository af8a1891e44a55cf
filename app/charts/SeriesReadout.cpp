// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SeriesReadout.h"

#include "app/charts/ChartFont.h"
#include "app/settings/AccessibleRole.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double hiddenOpacity = 0.35;

} // namespace

SeriesReadout::SeriesReadout(QWidget* parent) : QWidget(parent), m_heightLimit(QWIDGETSIZE_MAX)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
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

void SeriesReadout::setHidden(const QSet<QString>& hidden)
{
    m_hidden = hidden;
    describe();
    update();
}

void SeriesReadout::describe()
{
    QStringList names;
    for (const LegendEntry& entry : m_entries)
        names.append(m_hidden.contains(entry.key) ? tr("%1 (hidden)", "a series").arg(entry.name) : entry.name);
    setSpokenName(*this, tr("Legend: %1").arg(joinedNames(names)));
}

const LegendEntry* SeriesReadout::entryAt(QPoint place) const
{
    for (const auto& [index, rect] : flow(width(), height()).places) {
        if (rect.contains(place))
            return &m_entries[index];
    }
    return nullptr;
}

std::optional<LegendEntry> SeriesReadout::clickedEntry(const QMouseEvent& event) const
{
    const LegendEntry* entry = event.button() == Qt::LeftButton ? entryAt(event.position().toPoint()) : nullptr;
    return entry ? std::optional(*entry) : std::nullopt;
}

QFont SeriesReadout::fontOf(const LegendEntry& entry) const
{
    QFont font = captionFont();
    font.setBold(entry.isEmphasised);
    return font;
}

QString SeriesReadout::moreText(std::size_t count) const
{
    return tr("+ %1 more", "entries of the legend without room").arg(count);
}

void SeriesReadout::setHeightLimit(int height)
{
    if (height == m_heightLimit)
        return;
    m_heightLimit = height;
    updateGeometry();
}

QStringList SeriesReadout::shownNames() const
{
    QStringList names;
    for (const Flow::Place& place : flow(width(), height()).places)
        names << m_entries[place.entry].name;
    return names;
}

QSize SeriesReadout::sizeHint() const
{
    return {momentWidth() + 20 * gridUnit, heightForWidth(width())};
}

QSize SeriesReadout::minimumSizeHint() const
{
    return {momentWidth() + 20 * gridUnit, readoutLine()};
}

int SeriesReadout::heightForWidth(int width) const
{
    return flow(width, m_heightLimit).height;
}

QString SeriesReadout::nameAt(QPoint place) const
{
    const LegendEntry* entry = entryAt(place);
    return entry ? entry->name : QString();
}

QString SeriesReadout::toolTipAt(QPoint place) const
{
    QStringList lines;
    if (const LegendEntry* entry = entryAt(place)) {
        if (!entry->key.isEmpty())
            lines << (m_hidden.contains(entry->key) ? tr("Click: show %1") : tr("Click: hide %1")).arg(entry->name);
        if (entry->station)
            lines << (entry->key.isEmpty() ? tr("Click: select the station") : tr("Double click: select the station"));
    }
    if (!flow(width(), height()).morePlace.isEmpty()) {
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            lines << QStringLiteral("%1 %2").arg(m_entries[i].name, m_values[i]);
    }
    return lines.join(u'\n');
}

bool SeriesReadout::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

void SeriesReadout::paintEntry(QPainter& painter, std::size_t index, const QRect& place) const
{
    const LegendEntry& entry = m_entries[index];
    const bool isHidden = m_hidden.contains(entry.key);
    QFont font = fontOf(entry);
    font.setStrikeOut(isHidden);
    painter.setFont(font);
    painter.setOpacity(isHidden ? hiddenOpacity : 1);
    paintSample(painter, entry, QRectF(place.left(), place.top(), dashWidth, place.height() - gap), theme());
    painter.setOpacity(1);
    const QRect text = place.adjusted(dashWidth + gap, 0, 0, 0);
    const QFontMetrics metrics(font);
    const int value = entry.widestValue.isEmpty() ? 0 : gap + metrics.horizontalAdvance(entry.widestValue);
    painter.setPen(theme().mutedText);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, elidedWithin(text.width() - value, entry.name, font));
    if (isHidden)
        return;
    painter.setPen(theme().text);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, m_values[index]);
}

void SeriesReadout::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(captionFont());
    painter.setPen(theme().text);
    if (m_hasMoment)
        painter.drawText(QRect(0, 0, momentWidth(), readoutLine()), Qt::AlignLeft | Qt::AlignVCenter, m_moment);
    const Flow all = flow(width(), height());
    for (const auto& [index, place] : all.places)
        paintEntry(painter, index, place);
    if (all.morePlace.isEmpty())
        return;
    painter.setFont(captionFont());
    painter.setPen(theme().mutedText);
    painter.drawText(all.morePlace, Qt::AlignLeft | Qt::AlignVCenter, moreText(m_entries.size() - all.places.size()));
}

void SeriesReadout::mousePressEvent(QMouseEvent* event)
{
    const std::optional<LegendEntry> clicked = clickedEntry(*event);
    if (!clicked)
        event->ignore();
    else if (!clicked->key.isEmpty())
        Q_EMIT entryClicked(clicked->key);
    else if (clicked->station)
        Q_EMIT stationClicked(*clicked->station);
}

void SeriesReadout::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<LegendEntry> clicked = clickedEntry(*event);
    if (!clicked || clicked->key.isEmpty())
        return;
    // The first click has hidden or shown the series, and no more than the station is wanted.
    Q_EMIT entryClicked(clicked->key);
    if (clicked->station)
        Q_EMIT stationClicked(*clicked->station);
}

} // namespace linetwin::app
