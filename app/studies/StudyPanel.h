// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudyQuestions.h"
#include "app/studies/StudyRunner.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QTabWidget;
class QToolButton;

namespace linetwin::app {

class StudyPicture;
class StudySettings;
class StudyTableWidget;

/// A study of the shown entry, or of several: its settings, a picture and tables that fill in as runs come, progress
/// and cancel. Says what it was run on and when that has changed since; a row becomes a scenario.
class StudyPanel : public QWidget {
    Q_OBJECT

public:
    StudyPanel(StudyKind kind, ProjectDocument& document, QWidget* parent = nullptr);

    const StudyRunner& runner() const { return m_runner; }
    /// So many of the replications that confirm have been looked at here.
    int confirmedReplications() const { return m_confirmed; }
    /// Of the replications that confirm, how many have been looked at elsewhere; a report must not use those.
    void setConfirmedElsewhere(std::function<int()> count) { m_confirmedElsewhere = std::move(count); }
    void copyTable() const;

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);
    void stationChosen(const std::string& station);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What was asked and found, as far as it goes.
    struct Look {
        StudyStage stage;
        StudyQuestion question; ///< at the stage
        std::optional<StudyOutcome> outcome;
    };

    QWidget* makeSide();
    QWidget* makeResults();
    QWidget* makeActions();
    void followDocument(const Change& change);
    void startOrCancel();
    void start(const StudyStage& stage);
    void finish();
    void showLook();
    /// Of the shown look; 0 without an outcome.
    std::size_t replications() const;
    void more();
    void confirm();
    void clear();
    void showOutcome(const StudyOutcome& outcome);
    void showState();
    void showProgress();
    QString purpose() const;
    QString progressText() const;
    QString stateText() const;
    QString heading() const;
    QString conditions() const;
    QString subheading() const;
    QString fileName() const;
    void makeScenario();
    void savePicture();
    void saveTable();
    StudyTableWidget* shownTable() const;
    bool isComplete() const;
    bool isConfirming() const { return m_look && m_look->stage.isConfirming; }
    /// Whether the question would be another today.
    bool isOutdated() const;

    StudyKind m_kind;
    ProjectDocument& m_document;
    StudyRunner m_runner;
    std::optional<StudyQuestion> m_asked; ///< at its first look
    std::optional<Look> m_look;           ///< under way, or shown
    std::optional<Look> m_finished;       ///< the last that was run to its end, for when the next one is stopped
    std::optional<ScenarioId> m_entry;    ///< that was asked about
    QString m_askedName;
    QString m_askedTime;
    QString m_problem; ///< why there was nothing to run
    int m_confirmed = 0;
    std::function<int()> m_confirmedElsewhere;

    QBoxLayout* m_layout;
    StudySettings* m_settings;
    QToolButton* m_run;
    QToolButton* m_more;
    QToolButton* m_confirm;
    QProgressBar* m_progress;
    QLabel* m_state;
    QLabel* m_headline;
    QTabWidget* m_tabs;
    StudyPicture* m_picture;
    QList<StudyTableWidget*> m_tables; ///< the result, and for a comparison all figures and what differs
    QToolButton* m_apply;
    QToolButton* m_export;
};

} // namespace linetwin::app
