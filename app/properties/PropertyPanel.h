// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/document/Selection.h"
#include "app/properties/CounterTable.h"
#include "app/properties/ParameterRow.h"
#include "app/properties/StationEdit.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace linetwin::app {

class CounterSection;
class SettingsPage;
class TopologyEditor;

/// The parameters of the selected stations, as the active entry has them: a row for each row of the parameter table,
/// and the plant's own counters. Editing a scenario writes overrides, editing the Baseline the baseline, at all
/// selected stations. Mirrors the document; every edit is one step on its undo stack.
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
    void addTitle(QVBoxLayout& layout, const QString& text);
    void addGroup(QVBoxLayout& layout, ParameterGroup group);
    void showSelection();
    void handle(const Change& change);
    void refresh();
    void refreshHeader();
    void updateFonts();
    /// Labels beside the editors, or above them where that is too narrow.
    void arrangeRows();
    ParameterRowContent contentOf(const ParameterSpec& spec, const Findings& findings,
                                  const std::optional<ResolvedLine>& line) const;
    std::vector<CounterStation> counterStations(const std::optional<ResolvedLine>& line) const;
    ParameterValue suggestionFor(const std::string& station, const ParameterSpec& spec) const;
    QString noteOn(const ParameterSpec& spec, const std::optional<ResolvedLine>& line) const;
    void edit(ParameterId parameter, ParameterValue value, int gesture);
    void askForNumber(ParameterId parameter);
    void reset(ParameterId parameter);
    void apply(const std::vector<StationValue>& values, const QString& what, int gesture = 0);
    void forgetPendingText();

    ProjectDocument& m_document;
    Selection& m_selection;
    StationEdit m_edit;
    bool m_isEditing = false;            ///< an edit of several values is under way
    std::vector<std::string> m_stations; ///< those selected that the line has
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QStackedWidget* m_pages = nullptr;
    SettingsPage* m_settings = nullptr;
    QScrollArea* m_scrollArea = nullptr;
    std::vector<QLabel*> m_groupTitles;
    QToolButton* m_explain = nullptr;
    std::vector<ParameterRow*> m_rows;
    std::vector<CounterSection*> m_counters;
    TopologyEditor* m_topology = nullptr;
    bool m_isNarrow = false;
};

} // namespace linetwin::app
