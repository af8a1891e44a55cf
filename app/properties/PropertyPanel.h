// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/properties/ParameterRow.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace linetwin::app {

class RunSettingsSummary;

/// The parameters of the selected station, as the active entry has them: a row for each row of the parameter table.
/// Editing a scenario writes overrides, editing the Baseline the baseline. Mirrors the document; every edit is a
/// command on its undo stack.
class PropertyPanel : public QWidget {
    Q_OBJECT

public:
    PropertyPanel(ProjectDocument& document, Selection& selection, QWidget* parent = nullptr);

    /// Takes over a value that is typed but not entered yet. To be called before the document is saved or closed.
    void commitPendingText();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeRows();
    void showSelection();
    void handle(const Change& change);
    void refresh();
    void refreshHeader();
    void updateFonts();
    ParameterRowContent contentOf(const ParameterSpec& spec, const Findings& findings) const;
    ParameterValue suggestionFor(const ParameterSpec& spec) const;
    QString bufferNote() const;
    void edit(ParameterId parameter, ParameterValue value, int gesture);

    ProjectDocument& m_document;
    Selection& m_selection;
    std::string m_station; ///< empty while not exactly one station is selected
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_hint = nullptr;
    RunSettingsSummary* m_settings = nullptr;
    QScrollArea* m_scrollArea = nullptr;
    std::vector<QLabel*> m_groupTitles;
    std::vector<ParameterRow*> m_rows;
};

} // namespace linetwin::app
