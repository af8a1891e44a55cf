// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/ShownCalendar.h"
#include "app/document/ProjectDocument.h"
#include "app/quantities/Gesture.h"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace linetwin::app {

class ChoiceEdit;
class DaysEdit;
class FieldRow;
class NameEdit;
class QuantityEdit;
class StationsEdit;

/// All values of one entry of the calendar, as the active entry of the document has it; an edit is one undo step. One
/// that a scenario leaves out offers to be brought back.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    explicit EntryForm(ProjectDocument& document, QWidget* parent = nullptr);

    /// Texts that were typed for another entry are forgotten.
    void showEntry(const ShownEntry& entry, const RunTimes& run);
    void discardPendingText();
    /// With the name selected, to be typed over.
    void editName();

Q_SIGNALS:
    /// The entry is called otherwise now.
    void renamed(const std::string& name);

private:
    FieldRow* add(const QString& label, const QString& key, QWidget* editor);
    FieldRow* addValue(ParameterId id, QWidget* editor);
    void addName();
    void addBegin();
    void addMinutes();
    void addRest();
    QWidget* makeRepetition();
    QuantityEdit* makeMinutes(ParameterId id, double least, double most);

    void rename(const QString& name);
    void setClock(bool hasClock);
    void setOnce(bool isOnce);
    void setValue(ParameterId id, ParameterValue value, int gesture = 0);
    void showName();
    void showValues();
    void showOverrides();
    void showFindings();
    QString untilText() const;

    ProjectDocument& m_document;
    ShownEntry m_entry;
    RunTimes m_run;
    QWidget* m_dropped;
    QWidget* m_fields;
    QLabel* m_droppedText;
    NameEdit* m_name;
    ChoiceEdit* m_kind;
    QTimeEdit* m_at;
    DaysEdit* m_days;
    QuantityEdit* m_from;
    QuantityEdit* m_every;
    QCheckBox* m_once;
    QuantityEdit* m_minutes;
    StationsEdit* m_stations;
    ChoiceEdit* m_state;
    ChoiceEdit* m_repairs;
    FieldRow* m_nameRow = nullptr;
    FieldRow* m_kindRow = nullptr;
    FieldRow* m_stationsRow = nullptr;
    std::vector<std::pair<ParameterId, FieldRow*>> m_rows; ///< of values
    std::pair<std::string, ParameterValue> m_setAside; ///< an entry, and the repetition that it had before it was once
    QString m_nameProblem;
    Gesture m_gesture;
};

} // namespace linetwin::app
