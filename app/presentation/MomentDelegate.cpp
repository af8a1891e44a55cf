// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/MomentDelegate.h"

#include "app/settings/Theme.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace linetwin::app {

namespace {

QRect textRect(const QRect& item)
{
    return item.adjusted(2 * gridUnit, gridUnit / 2, -gridUnit, -gridUnit / 2);
}

int nameHeight(const QStyleOptionViewItem& option)
{
    return QFontMetrics(option.font).height();
}

} // namespace

void MomentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, QString());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QRect text = textRect(item.rect);
    const auto draw = [&](const QRect& place, const QFont& font, const QColor& color, const QString& words) {
        painter->setFont(font);
        painter->setPen(isSelected ? item.palette.color(QPalette::HighlightedText) : color);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    painter->save();
    QRect first = text;
    first.setHeight(nameHeight(item));
    draw(first, item.font, item.palette.color(QPalette::Text), name);
    draw(text.adjusted(0, first.height(), 0, 0), captionFont(), theme().mutedText, index.data(details).toString());
    painter->restore();
}

QSize MomentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {20 * gridUnit, nameHeight(option) + QFontMetrics(captionFont()).height() + gridUnit};
}

void MomentDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect.adjusted(gridUnit, 0, -gridUnit, 0);
    place.setHeight(nameHeight(option) + gridUnit);
    editor->setGeometry(place);
}

} // namespace linetwin::app
