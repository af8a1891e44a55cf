// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SeriesReadout.h"
#include "app/settings/Theme.h"

#include <algorithm>
#include <numeric>

namespace linetwin::app {

namespace {

constexpr int entryGap = 2 * gridUnit;
constexpr int narrowestEntry = 16 * gridUnit;

} // namespace

int SeriesReadout::readoutLine()
{
    return QFontMetrics(captionFont()).height() + gap;
}

int SeriesReadout::momentWidth() const
{
    if (!m_hasMoment)
        return 0;
    return std::max(m_widestMoment, QFontMetrics(captionFont()).horizontalAdvance(QStringLiteral("000:00:00"))) +
           entryGap;
}

QSize SeriesReadout::sizeOf(const LegendEntry& entry) const
{
    const QFontMetrics metrics(fontOf(entry));
    const int value = entry.widestValue.isEmpty() ? 0 : gap + metrics.horizontalAdvance(entry.widestValue);
    return {dashWidth + gap + metrics.horizontalAdvance(entry.name) + value, readoutLine()};
}

std::vector<std::size_t> SeriesReadout::byImportance() const
{
    std::vector<std::size_t> order(m_entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t entry) {
        return m_entries[entry].station ? (m_entries[entry].isEmphasised ? 1 : 2) : 0;
    });
    return order;
}

SeriesReadout::Flow SeriesReadout::flowOf(const std::vector<std::size_t>& entries, int width) const
{
    Flow result;
    const int left = momentWidth();
    QPoint at(left, 0);
    // A name that is wider than all the room is elided, so that its value stays in sight.
    const int most = std::max(width - left, narrowestEntry);
    const auto place = [&](QSize size) {
        size.setWidth(std::min(size.width(), most));
        if (at.x() > left && at.x() + size.width() > width)
            at = {left, at.y() + readoutLine()};
        const QRect rect(at, size);
        at.rx() += size.width() + entryGap;
        return rect;
    };
    for (const std::size_t entry : entries)
        result.places.push_back({entry, place(sizeOf(m_entries[entry]))});
    if (entries.size() < m_entries.size()) {
        const QString text = moreText(m_entries.size() - entries.size());
        result.morePlace = place({QFontMetrics(captionFont()).horizontalAdvance(text), readoutLine()});
    }
    result.height = at.y() + readoutLine();
    return result;
}

SeriesReadout::Flow SeriesReadout::flow(int width, int height) const
{
    const int most = std::max(height, readoutLine());
    std::vector<std::size_t> order = byImportance();
    std::vector<std::size_t> all = order;
    std::ranges::sort(all);
    Flow result = flowOf(all, width);
    if (result.height <= most)
        return result;
    // Of what has no room together, each that fits beside the more important ones.
    std::vector<std::size_t> shown;
    result = flowOf(shown, width);
    for (const std::size_t entry : order) {
        std::vector<std::size_t> more = shown;
        more.insert(std::ranges::upper_bound(more, entry), entry);
        Flow flow = flowOf(more, width);
        if (flow.height > most)
            continue;
        shown = std::move(more);
        result = std::move(flow);
    }
    return result;
}

} // namespace linetwin::app
