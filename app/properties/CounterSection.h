// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/properties/CounterRow.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;
class QToolButton;

namespace linetwin::app {

/// Two parameters from a log: what ran, how many stops there were, how long they lasted in all. Nothing is written
/// before the button is pressed; then both parameters are one undo step.
class LogEntry : public QWidget {
    Q_OBJECT

public:
    /// For ParameterGroup::Performance (jams) or Reliability (breakdowns).
    explicit LogEntry(ParameterGroup group, QWidget* parent = nullptr);

    void showStation(const CounterStation& station);
    const std::array<LabelledQuantity*, 3>& fields() const { return m_fields; }

Q_SIGNALS:
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);

protected:
    void changeEvent(QEvent* event) override;

private:
    LabelledQuantity* addField(const QString& name, const QString& label, const QString& unit, const QString& help,
                               QuantityKind kind);
    std::vector<StationValue> estimate() const;
    void refresh();
    void takeOver();
    void updateFonts();

    ParameterGroup m_group;
    CounterStation m_station;
    std::array<LabelledQuantity*, 3> m_fields{}; ///< ran, stops, minutes
    QLabel* m_title;
    QLabel* m_outcome;
    QPushButton* m_takeOver;
};

/// The counters of one group of parameters, folded away under a button until they are wanted.
class CounterSection : public QWidget {
    Q_OBJECT

public:
    static bool hasCounters(ParameterGroup group);

    explicit CounterSection(ParameterGroup group, QWidget* parent = nullptr);

    void showStations(const std::vector<CounterStation>& stations);
    void commitPendingText();
    void discardPendingText();
    std::vector<RowLayout> rowLayouts() const;

Q_SIGNALS:
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);

private:
    QToolButton* m_toggle;
    QWidget* m_content;
    LogEntry* m_log = nullptr;
    std::vector<CounterRow*> m_rows;
};

} // namespace linetwin::app
