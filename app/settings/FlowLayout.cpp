// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/FlowLayout.h"

#include <QSizePolicy>
#include <QSpacerItem>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

bool isIgnored(QLayoutItem& item)
{
    return item.widget() && item.widget()->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

bool mayGrow(QLayoutItem& item)
{
    return (item.expandingDirections() & Qt::Horizontal) || isIgnored(item);
}

int leastWidth(QLayoutItem& item)
{
    return isIgnored(item) ? item.widget()->minimumWidth() : item.minimumSize().width();
}

int wantedWidth(QLayoutItem& item)
{
    return isIgnored(item) ? leastWidth(item) : std::max(item.sizeHint().width(), leastWidth(item));
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    std::unique_ptr<QLayoutItem> item = std::move(m_items.back());
    m_items.pop_back();
    m_items.insert(m_items.begin() + index, std::move(item));
    invalidate();
}

void FlowLayout::addSpacing(int width)
{
    addItem(new QSpacerItem(width, 0, QSizePolicy::Fixed, QSizePolicy::Fixed));
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Row> rows = rowsIn(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * std::max(0, static_cast<int>(rows.size()) - 1);
    for (const Row& row : rows)
        height += row.height;
    return height;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty() && !item->spacerItem())
            continue;
        width += wantedWidth(*item) + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo({leastWidth(*item), item->minimumSize().height()});
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

std::vector<FlowLayout::Row> FlowLayout::rowsIn(int width) const
{
    std::vector<Row> rows;
    for (const auto& item : m_items) {
        const bool isSpace = item->spacerItem() != nullptr;
        if (isSpace ? rows.empty() : item->isEmpty())
            continue;
        const int least = leastWidth(*item);
        if (rows.empty() || (!isSpace && rows.back().leastWidth + spacing() + least > width))
            rows.emplace_back();
        Row& row = rows.back();
        row.leastWidth += least + (row.items.empty() ? 0 : spacing());
        row.height = std::max(row.height, item->sizeHint().height());
        row.items.push_back(item.get());
    }
    return rows;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect left = rect.marginsRemoved(contentsMargins());
    const std::vector<Row> rows = rowsIn(left.width());
    for (const Row& row : rows) {
        // A single row is as high as there is room, so that its items are in the middle.
        place(row, QRect(left.topLeft(), QSize(left.width(), rows.size() == 1 ? left.height() : row.height)));
        left.setTop(left.top() + row.height + spacing());
    }
}

void FlowLayout::place(const Row& row, const QRect& place) const
{
    int spare = place.width() - row.leastWidth;
    std::vector<int> widths;
    for (QLayoutItem* item : row.items) {
        const int more = mayGrow(*item) ? 0 : std::clamp(wantedWidth(*item) - leastWidth(*item), 0, std::max(0, spare));
        widths.push_back(leastWidth(*item) + more);
        spare -= more;
    }
    auto growing = static_cast<int>(std::ranges::count_if(row.items, [](auto* item) { return mayGrow(*item); }));
    const bool isRightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    int x = place.left();
    for (std::size_t i = 0; i < row.items.size(); ++i) {
        QLayoutItem& item = *row.items[i];
        if (mayGrow(item) && spare > 0) {
            const int share = spare / growing--;
            widths[i] += share;
            spare -= share;
        }
        const QSize most = item.maximumSize();
        const QSize size(std::min(widths[i], most.width()),
                         std::min({item.sizeHint().height(), most.height(), place.height()}));
        QRect at(QPoint(x, place.top() + (place.height() - size.height()) / 2), size);
        if (isRightToLeft)
            at.moveRight(place.right() - (at.left() - place.left()));
        item.setGeometry(at);
        x += widths[i] + spacing();
    }
}

} // namespace linetwin::app
