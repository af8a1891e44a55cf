// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace linetwin::app {

/// Says what is being edited, the Baseline or a scenario, and switches between them: a button for each, exactly one of
/// which is down. A scenario's button counts its changes.
class EntrySwitch : public QWidget {
    Q_OBJECT

public:
    explicit EntrySwitch(ProjectDocument& document, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addButton(std::optional<ScenarioId> entry);
    void rebuild();
    void refresh();
    void applyColors();

    ProjectDocument& m_document;
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    std::vector<std::pair<std::optional<ScenarioId>, QToolButton*>> m_buttons;
};

} // namespace linetwin::app
