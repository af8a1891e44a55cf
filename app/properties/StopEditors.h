// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/commands/StopCommands.h"
#include "app/document/ProjectDocument.h"
#include "app/properties/ParameterRow.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace linetwin::app {

struct CountedStop;
class StationReading;
class StopCounterRow;
class StopLog;
class StopSwitch;

/// The parameters of one reason of stops at the stations that have it, with the plant's own counters beside its
/// interval; what is rarely asked for is folded away.
class StopEditors : public QWidget {
    Q_OBJECT

public:
    /// Without a trigger the stations differ in it.
    StopEditors(ProjectDocument& document, const StopSwitch& onAndOff, StopChoice stop,
                std::optional<StopTrigger> trigger, QWidget* parent = nullptr);

    const StopChoice& stop() const { return m_stop; }
    std::optional<StopTrigger> trigger() const { return m_trigger; }
    void showValues(const StationReading& reading);
    void setExplained(bool isExplained);
    void commitPendingText();
    void discardPendingText();
    std::vector<RowLayout> rowLayouts() const;
    /// Unfolds what hides the editor.
    void reveal(const QString& editor);
    bool isUnfolded() const;
    void setUnfolded(bool isUnfolded);

Q_SIGNALS:
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);
    /// It cannot be counted as was chosen; empty once it could.
    void countingRefused(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addRows();
    void addRow(QVBoxLayout& layout, ParameterId ofStation);
    void addFold(QVBoxLayout& layout);
    void addCounters(QVBoxLayout& layout);
    std::optional<RowUnit> unitOf(ParameterId ofStation) const;
    bool isMeant(ParameterId ofStation) const;
    std::vector<CountedStop> countedStops() const;
    void count(StopTrigger trigger);
    void edit(const ParameterKey& key, ParameterValue value, int gesture);
    void scale(const ParameterKey& key, double factor);
    void askForNumber(const ParameterKey& key);
    void reset(const ParameterKey& key);

    ProjectDocument& m_document;
    const StopSwitch& m_switch;
    StopChoice m_stop;
    std::optional<StopTrigger> m_trigger;
    std::vector<ParameterRow*> m_rows;
    StopCounterRow* m_perShift = nullptr;
    StopCounterRow* m_perHour = nullptr;
    std::vector<StopCounterRow*> m_counters; ///< both; none where the stations differ in what they count by
    StopLog* m_log = nullptr;                ///< a log is of one station
    QToolButton* m_toggle = nullptr;
    QWidget* m_folded = nullptr;
};

} // namespace linetwin::app
