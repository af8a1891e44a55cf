// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/properties/StationEdit.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace linetwin::app {

class ParameterPage;
class PropertyHeader;
class SettingsPage;

/// The parameters of the selected stations, as the active entry has them: a row for each row of the parameter table,
/// and the plant's own counters. Editing a scenario writes overrides, editing the Baseline the baseline, at all
/// selected stations. Mirrors the document; every edit is one step on its undo stack.
class PropertyPanel : public QWidget {
    Q_OBJECT

public:
    PropertyPanel(ProjectDocument& document, Selection& selection, QWidget* parent = nullptr);

    /// Takes over a value that is typed but not entered yet. To be called before the document is saved or closed.
    void commitPendingText();

private:
    void showSelection();
    void handle(const Change& change);
    void refresh();
    void edit(ParameterId parameter, ParameterValue value, int gesture);
    void askForNumber(ParameterId parameter);
    void reset(ParameterId parameter);
    void apply(const std::vector<StationValue>& values, const QString& what, int gesture = 0);
    void discardPendingText();

    ProjectDocument& m_document;
    Selection& m_selection;
    StationEdit m_edit;
    bool m_isEditing = false;            ///< an edit of several values is under way
    std::vector<std::string> m_stations; ///< those selected that the line has
    PropertyHeader* m_header;
    QStackedWidget* m_pages;
    SettingsPage* m_settings;
    ParameterPage* m_parameters;
};

} // namespace linetwin::app
