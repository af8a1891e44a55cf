// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QLabel>

namespace linetwin::app {

/// What the active entry says about itself, above the line: the scenario's own words, or for the Baseline what its file
/// says at the top. Takes no room where that is nothing.
class LineDescription : public QLabel {
    Q_OBJECT

public:
    explicit LineDescription(const ProjectDocument& document);

    /// Shows the scenarios' descriptions, too, where they can be edited: once is enough while it is seen.
    void setScenarioList(const QWidget* list) { m_scenarioList = list; }
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isShownElsewhere() const;

    const ProjectDocument& m_document;
    const QWidget* m_scenarioList = nullptr;
};

} // namespace linetwin::app
