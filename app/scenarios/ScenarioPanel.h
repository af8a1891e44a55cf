// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

#include <optional>

namespace linetwin::app {

class ScenarioActions;
class ScenarioDetails;
class ScenarioList;
class ScenarioModel;

/// The entries of the document as a list with their differences to the baseline, the highlighted one in full below.
/// Arrow keys highlight an entry, a click or Enter makes it the active one. What the actions do is done to the
/// highlighted entry, which is the active one again as soon as the keyboard is elsewhere.
class ScenarioPanel : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioPanel(ProjectDocument& document, QWidget* parent = nullptr);

    ScenarioActions& actions() const { return *m_actions; }

Q_SIGNALS:
    /// Something in the panel is about to be edited: it has to be seen.
    void wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeButtons();
    std::optional<ScenarioId> highlighted() const;
    void highlight(std::optional<ScenarioId> entry);
    void choose(const QModelIndex& index);
    void follow(const Change& change);
    void showMenu(const QPoint& position);

    ProjectDocument& m_document;
    ScenarioModel* m_model;
    ScenarioList* m_list;
    ScenarioActions* m_actions;
    ScenarioDetails* m_details;
};

} // namespace linetwin::app
