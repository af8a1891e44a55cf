// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/experiments/StudyQuestions.h"
#include "app/experiments/StudyRunner.h"
#include "app/experiments/StudyTable.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QSpinBox;
class QTableWidget;
class QToolButton;

namespace linetwin::app {

/// A study of the shown entry, or of all scenarios: its settings, a table that fills in as runs come, progress and
/// cancel. Says what it was run on and when that has changed since; a row becomes a scenario.
class StudyPanel : public QWidget {
    Q_OBJECT

public:
    StudyPanel(StudyKind kind, ProjectDocument& document, QWidget* parent = nullptr);

    const StudyRunner& runner() const { return m_runner; }
    void copyTable() const;

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);

private:
    QWidget* makeSettings();
    void makeTable();
    void fillFigures();
    StudyForm form() const;
    void startOrCancel();
    void showOutcome(const StudyOutcome& outcome);
    void showState();
    void showProgress();
    void makeScenario();
    void saveTable();
    /// Whether the question would be another today.
    bool isOutdated() const;
    std::optional<std::size_t> selectedSource() const;

    StudyKind m_kind;
    ProjectDocument& m_document;
    StudyRunner m_runner;
    std::optional<StudyQuestion> m_asked;
    std::optional<ScenarioId> m_entry; ///< that was asked about
    QString m_askedName;
    std::optional<StudyOutcome> m_outcome;
    StudyTable m_shown;

    QComboBox* m_figure;
    QSpinBox* m_number; ///< percent or places
    QToolButton* m_run;
    QToolButton* m_apply;
    QToolButton* m_copy;
    QToolButton* m_save;
    QProgressBar* m_progress;
    QLabel* m_state;
    QLabel* m_headline;
    QTableWidget* m_table;
    QLabel* m_note;
};

} // namespace linetwin::app
