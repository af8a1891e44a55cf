// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/commands/StopCommands.h"
#include "app/document/ProjectDocument.h"
#include "app/properties/RowLayout.h"
#include "app/properties/StopSummary.h"
#include "app/properties/StopSwitch.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace linetwin::app {

class StationReading;
class StopEditors;
class StopRow;

/// The stops of the selected stations, or with the `wholeLine` those of the whole line, as a list: each with its
/// interval and length in the plant's own counters and its predicted share of the time. One at a time is open, with its
/// parameters below. Reasons are added, renamed, duplicated, removed and moved here, each as one undo step.
class StopSection : public QWidget {
    Q_OBJECT

public:
    explicit StopSection(ProjectDocument& document, QWidget* parent = nullptr);

    void showStations(const std::vector<std::string>& stations, const StationReading& reading);
    void setExplained(bool isExplained);
    void commitPendingText();
    void discardPendingText();
    std::vector<RowLayout> rowLayouts() const;
    /// For editors that are made later.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }
    /// Opens the reason whose editor, or a part of it, has this name.
    void reveal(const QString& editor);

Q_SIGNALS:
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);
    /// Fields came, or are about to go; what was typed in those and is no value is still there.
    void fieldsMade(QWidget* fields);
    void fieldsClosing(QWidget* fields);
    /// Breakdowns or jams are to be seen, which stand elsewhere.
    void parameterWanted(linetwin::ParameterId parameter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHeader();
    void fillAddMenu();
    StopRow* addRow();
    void showRows(const std::vector<StopSummary>& summaries);
    void showWords(bool hasReasons);
    StopRow* rowOf(const std::string& name) const;
    void press(StopRow& row);
    void open(const std::string& name);
    void close();
    void makeEditors(const StopChoice& stop, std::optional<StopTrigger> trigger);
    void dropEditors();
    void showEditors(const StationReading& reading);
    void addStop(StopPreset preset);
    void rename(StopRow& row, const QString& name);
    void duplicate(const StopChoice& stop);
    void remove(const StopRow& row);
    void popUpMenu(const StopRow& row, QPoint global);
    void step(const StopRow& from, int direction);
    /// Right under the row, or without one beside what adds: the end of a long list is out of sight.
    void showProblem(const QString& text, StopRow* below = nullptr);
    void bringIntoView(QWidget& widget);
    void updateFonts();

    ProjectDocument& m_document;
    StopSwitch m_switch;
    std::vector<std::string> m_stations; ///< empty before the first are shown
    std::string m_openName;              ///< of the reason that is open; empty for none
    StopEditors* m_editors = nullptr;
    std::vector<StopRow*> m_rows; ///< those that are not needed now are hidden
    QLabel* m_title;
    QToolButton* m_add;
    QLabel* m_hint;
    QVBoxLayout* m_list;
    QLabel* m_problem;
    QLabel* m_note;
    bool m_isExplained = false;
    bool m_isNarrow = false;
    bool m_isUnfolded = false;
};

} // namespace linetwin::app
