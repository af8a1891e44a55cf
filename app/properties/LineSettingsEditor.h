// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/properties/RowLayout.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QToolButton;

namespace linetwin::app {

class LabelledQuantity;
class NameEdit;

/// What belongs to the line itself, whichever entry is edited: its name, the station that its OEE is measured against,
/// and what the real line did. Each edit is one undo step.
class LineSettingsEditor : public QWidget {
    Q_OBJECT

public:
    explicit LineSettingsEditor(ProjectDocument& document, QWidget* parent = nullptr);

    /// Shows the document. A text that is being typed stays.
    void refresh();
    void commitPendingText();
    void discardPendingText();
    std::vector<RowLayout> rowLayouts() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addNameAndConstraint();
    void addObserved();
    QToolButton* addClearButton(LabelledQuantity& row, std::optional<double> Observed::*field);
    void refreshConstraint();
    void observe(std::optional<double> Observed::*field, std::optional<double> value, int gesture = 0);

    ProjectDocument& m_document;
    NameEdit* m_name = nullptr;
    QComboBox* m_constraint = nullptr;
    LabelledQuantity* m_goodUnits = nullptr;
    LabelledQuantity* m_oee = nullptr;
    std::vector<QToolButton*> m_clearButtons;
    std::vector<RowLayout> m_layouts;
};

} // namespace linetwin::app
