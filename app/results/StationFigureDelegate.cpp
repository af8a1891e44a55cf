// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StationFigureDelegate.h"

#include "app/results/StationTableModel.h"
#include "app/settings/Theme.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace linetwin::app {

void StationFigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString difference = index.data(StationTableModel::differenceRole).toString();
    if (difference.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString value = std::exchange(cell.text, QString());
    const QStyle& style = cell.widget ? *cell.widget->style() : *QApplication::style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto tone = static_cast<DifferenceReading::Tone>(index.data(StationTableModel::toneRole).toInt());
    const QRect area = cell.rect.adjusted(0, 0, -gridUnit / 2, 0);
    const int line = cell.fontMetrics.lineSpacing();
    const int top = area.center().y() - line;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QRect(area.left(), top, area.width(), line), Qt::AlignRight | Qt::AlignVCenter, value);
    if (!isSelected)
        painter->setPen(colorOf(tone));
    painter->drawText(QRect(area.left(), top + line, area.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                      difference);
    painter->restore();
}

} // namespace linetwin::app
