// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/properties/CounterRow.h"
#include "app/properties/StopCounterRow.h"

#include <QWidget>

#include <array>
#include <vector>

class QLabel;
class QPushButton;

namespace linetwin::app {

/// Interval and length of a reason from a log: what ran, how many stops there were, how long they lasted in all.
/// Nothing is written before the button is pressed; then both are one undo step.
class StopLog : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the names of the fields.
    StopLog(const QString& name, StopTrigger trigger, QWidget* parent = nullptr);

    void showStop(const CountedStop& stop) { m_stop = stop; }
    const std::array<LabelledQuantity*, 3>& fields() const { return m_fields; }

Q_SIGNALS:
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addField(std::size_t place, const QString& name, const QString& label, const QString& unit,
                  const QString& help);
    /// In readable digits; nullopt where the counts contradict each other or are not complete.
    std::optional<StopEstimate> unlimitedEstimate() const;
    /// Values that are in the ranges of the parameters.
    std::optional<StopEstimate> estimate() const;
    void refresh();
    void takeOver();
    void updateFonts();

    StopTrigger m_trigger;
    CountedStop m_stop;
    std::array<LabelledQuantity*, 3> m_fields{}; ///< ran, stops, minutes
    QLabel* m_title;
    QLabel* m_outcome;
    QPushButton* m_takeOver;
};

} // namespace linetwin::app
