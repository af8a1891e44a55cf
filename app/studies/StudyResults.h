// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/document/ScenarioEntry.h"
#include "engine/model/Scenario.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QTabWidget;
class QToolButton;

namespace linetwin::app {

class ExportMenu;
class StudyPicture;
class StudySession;
class StudyTableWidget;

/// What a study found: headline, picture and tables, and how they leave the program.
class StudyResults : public QWidget {
    Q_OBJECT

public:
    explicit StudyResults(const StudySession& session, QWidget* parent = nullptr);

    void showOutcome();
    /// Which actions can be taken now.
    void showState();
    /// What the selected row stands for; nullopt where that is the present state, or nothing.
    std::optional<Scenario> selectedScenario() const;
    /// The entry that it began from; only while there is one.
    std::optional<ScenarioId> selectedEntry() const;
    /// Rows of the outcome that are selected in its table; empty for all.
    std::vector<std::size_t> selectedRows() const;
    void copyTable() const;
    /// As they leave the program; none without an outcome.
    QList<ChartTable> tables() const;

Q_SIGNALS:
    /// Other actions may be possible: another row or tab.
    void choiceChanged();
    /// The selected row shall become a scenario.
    void scenarioWanted();
    void done(const QString& message);
    void failed(const QString& message);
    void stationChosen(const std::string& station);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addTable(const QString& title, const QString& name);
    QWidget* makeActions();
    void arrangeActions();
    ExportMenu* makeExport();
    /// One of the tables as it leaves the program.
    ChartTable exported(qsizetype table) const;
    StudyTableWidget* shownTable() const;

    const StudySession& m_session;
    QLabel* m_headline;
    QTabWidget* m_tabs;
    StudyPicture* m_picture;
    QList<StudyTableWidget*> m_tables; ///< the result, and for a comparison all figures and what differs
    QToolButton* m_apply;
    QAction* m_make;    ///< the same in the menu
    QWidget* m_actions; ///< in the corner of the tabs, or above them
    ExportMenu* m_export;
};

} // namespace linetwin::app
