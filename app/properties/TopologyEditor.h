// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/properties/RowLayout.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace linetwin::app {

class LabelledQuantity;
class NameEdit;
class SettingRow;

/// What the selected stations take and put out in one cycle. It is the line's structure, the same for every scenario,
/// and so is edited in the Baseline only. Each edit is one undo step.
class TopologyEditor : public QWidget {
    Q_OBJECT

public:
    explicit TopologyEditor(ProjectDocument& document, QWidget* parent = nullptr);

    /// A text that is being typed stays.
    void showStations(const std::vector<std::string>& stations);
    void commitPendingText();
    void discardPendingText();
    std::vector<RowLayout> rowLayouts() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRows();
    std::vector<Station> shownStations() const;
    void showBatch(const std::vector<Station>& stations);
    void showNote(const std::vector<Station>& stations);
    void setOutput(const QString& name);
    void updateFonts();

    ProjectDocument& m_document;
    std::vector<std::string> m_stations;
    LabelledQuantity* m_batch = nullptr;
    NameEdit* m_output = nullptr;
    SettingRow* m_outputRow = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace linetwin::app
