// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace linetwin::app {

class EntryButton;

/// Says what is being edited, the Baseline or a scenario, and switches between them: a button for each, exactly one of
/// which is down. A scenario's button counts its changes. Of many scenarios one has a button, the active one or the one
/// that was it last, and a menu holds all.
class EntrySwitch : public QWidget {
    Q_OBJECT

public:
    explicit EntrySwitch(ProjectDocument& document, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    EntryButton* addButton(std::optional<ScenarioId> entry);
    void rebuild();
    void refresh();
    std::vector<std::optional<ScenarioId>> entriesWithButtons();
    QString buttonText(std::optional<ScenarioId> entry) const;
    /// With %1 for the name.
    QString pattern(std::optional<ScenarioId> entry) const;
    void addMenuButton();
    void fillMenu(QMenu& menu);
    void applyColors();
    void choose(std::optional<ScenarioId> entry);

    ProjectDocument& m_document;
    QHBoxLayout* m_layout;
    QButtonGroup* m_group;
    std::vector<std::pair<std::optional<ScenarioId>, EntryButton*>> m_buttons;
    QToolButton* m_menuButton = nullptr; ///< only with many scenarios
    std::optional<ScenarioId> m_lastScenario;
};

} // namespace linetwin::app
