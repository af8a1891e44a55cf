// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/FittedTable.h"
#include "app/run/LiveResult.h"

#include <QStyledItemDelegate>

class QButtonGroup;

namespace linetwin::app {

class LossTableModel;
enum class LossUnit;

/// The loss waterfall: what the scheduled time of the constraint went into, in percent, minutes or units, or in a run
/// that makes a product where the margin at its rated pace went, in money. A row that is clicked, or chosen by Enter,
/// asks for its station and its longest stop.
class LossPanel : public FittedTable {
    Q_OBJECT

public:
    explicit LossPanel(QWidget* parent = nullptr);

    /// Nothing is shown for a result whose runs have no loss tree.
    void showResult(const LiveResultPointer& result, bool isPlayedShift);

    LossUnit unit() const;
    void setUnit(LossUnit unit);

Q_SIGNALS:
    void stationChosen(const QString& station);
    /// The longest stop of the chosen row in the recording begins here.
    void stopChosen(linetwin::SimTime start);
    /// A row was chosen of which the recording has no stop: says so.
    void noStop(const QString& message);

private:
    QWidget* makeHeader();
    void makeTable();
    void showTitle();
    void choose(int row);
    void fit() override;

    LiveResultPointer m_result;
    bool m_isPlayedShift = false;
    LossTableModel* m_model;
    QButtonGroup* m_units;
};

/// Draws the part of the scheduled time that a row takes, where the row before has left off.
class LossBarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace linetwin::app
