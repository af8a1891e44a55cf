// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/StateFill.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace linetwin::app {

/// Draws the shares of the states (StationTableModel::sharesRole) as a stacked bar: running first, then the
/// losses.
class StateBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The states' colours with their shapes and words, in the order of the bars; as many to a line as the width takes.
class StateLegend : public QWidget {
    Q_OBJECT

public:
    explicit StateLegend(QWidget* parent = nullptr);

    void setShown(const ShownStates& shown);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        State state;
        QRect area;
    };
    std::vector<Place> places(int width) const;
    void nameStates();

    ShownStates m_shown = usualStates;
};

} // namespace linetwin::app
