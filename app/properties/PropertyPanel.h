// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/properties/RefusedEntries.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace linetwin::app {

class FieldNotes;
class ParameterPage;
class PropertyHeader;
class SettingsPage;
class TypicalBar;

/// The parameters of the selected stations, as the active entry has them: a row for each row of the parameter table,
/// and the plant's own counters. Editing a scenario writes overrides, editing the Baseline the baseline, at all
/// selected stations. Mirrors the document; every edit is one step on its undo stack.
class PropertyPanel : public QWidget {
    Q_OBJECT

public:
    PropertyPanel(ProjectDocument& document, Selection& selection, QWidget* parent = nullptr);

    /// Takes over a value that is typed but not entered yet, as what is shown is about to be left.
    void commitPendingText();
    /// Shows the stations, or the line if there are none, and where there is a field of that key, has the keyboard in
    /// it.
    void reveal(const std::vector<std::string>& stations, const QString& key);

Q_SIGNALS:
    /// The table of all values is to be shown.
    void tableWanted();
    /// So are shifts and breaks.
    void calendarWanted();
    /// The products of the line are to be shown.
    void productsWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showSelection();
    void handle(const Change& change);
    void refresh();
    void edit(ParameterId parameter, ParameterValue value, int gesture);
    void scale(ParameterId parameter, double factor);
    void askForNumber(ParameterId parameter);
    void reset(ParameterId parameter);
    void apply(const std::vector<StationValue>& values, const QString& what, int gesture = 0);
    void discardPendingText();
    /// Shows another place; what is refused at the present one is remembered.
    void leaveFor(EntryPlace place);
    /// Those that come and go with the reason of stops that is open.
    template <class Page> void watchFields(Page& page);
    void goTo(const EntryPlace& place, const QString& editor);

    ProjectDocument& m_document;
    Selection& m_selection;
    StationEdit m_edit;
    bool m_isEditing = false; ///< an edit of several values is under way
    bool m_isBehind = true;   ///< something changed while nobody saw it
    EntryPlace m_place;       ///< what is shown: the selected stations that the line has, of an entry
    PropertyHeader* m_header;
    TypicalBar* m_typical;
    QStackedWidget* m_pages;
    SettingsPage* m_settings;
    ParameterPage* m_parameters;
    RefusedEntries* m_refused;
    FieldNotes* m_notes;
};

} // namespace linetwin::app
