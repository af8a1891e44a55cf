// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/document/KeptStudies.h"
#include "app/studies/StudySession.h"

#include <QWidget>

#include <functional>
#include <utility>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace linetwin::app {

class KeptBar;
class StudyResults;
class StudySettings;

/// A study of the shown entry, or of several: its settings, a picture and tables that fill in as runs come, progress
/// and cancel. Says what it was run on and when that has changed since; a row becomes a scenario.
class StudyPanel : public QWidget {
    Q_OBJECT

public:
    /// With a session of its own.
    StudyPanel(StudyKind kind, ProjectDocument& document, QWidget* parent = nullptr);
    /// Shows a session that outlives it, whatever has been asked there.
    StudyPanel(StudySession& session, ProjectDocument& document, QWidget* parent = nullptr);

    StudyForm form() const;
    void setForm(const StudyForm& form);
    const StudyRunner& runner() const { return m_session.runner(); }
    /// So many of the replications that confirm have been looked at here.
    int confirmedReplications() const { return m_session.confirmedReplications(); }
    /// Of the replications that confirm, how many have been looked at elsewhere; a report must not use those.
    void setConfirmedElsewhere(std::function<int()> count) { m_session.setConfirmedElsewhere(std::move(count)); }
    /// What is kept, of all kinds.
    void setKept(const QList<KeptStudy>& studies, Keeping keeping);
    void copyTable() const;
    /// As they leave the program, each with what it was run on; none without a result.
    QList<ChartTable> tables() const;

Q_SIGNALS:
    /// A look was run to its end; what is to be kept of it.
    void finished(const linetwin::app::KeptStudy& study);
    void removeKeptWanted(const linetwin::app::KeptStudy& study);
    void done(const QString& message);
    void failed(const QString& message);
    void stationChosen(const std::string& station);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide();
    void fitSide(bool isTall);
    void followDocument(const Change& change);
    void startOrCancel();
    void makeScenario();
    void showState();
    void showProgress();
    std::vector<std::size_t> rowsToConfirm() const;
    QString missing() const;

    ProjectDocument& m_document;
    StudySession& m_session;
    QString m_problem; ///< why there was nothing to run

    QBoxLayout* m_layout;
    QScrollArea* m_side = nullptr;
    StudySettings* m_settings;
    QToolButton* m_run;
    QToolButton* m_more;
    QToolButton* m_confirm;
    QProgressBar* m_progress;
    QLabel* m_refusal; ///< m_problem, or what is missing
    QLabel* m_state;   ///< of what is drawn
    KeptBar* m_kept;
    StudyResults* m_results;
};

} // namespace linetwin::app
