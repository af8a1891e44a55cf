// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudyQuestions.h"
#include "app/studies/StudyRunner.h"
#include "app/text/ScenarioWords.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace linetwin::app {

/// What was asked and found, as far as it goes.
struct StudyLook {
    StudyStage stage;
    StudyQuestion question; ///< at the stage
    std::optional<StudyOutcome> outcome;
};

/// One question on its way through its looks: run, more shifts, confirmed. Remembers on what and when it was asked.
class StudySession : public QObject {
    Q_OBJECT

public:
    StudySession(StudyKind kind, const ProjectDocument& document, QObject* parent = nullptr);

    StudyKind kind() const { return m_kind; }
    const ProjectDocument& document() const { return m_document; }
    const StudyRunner& runner() const { return m_runner; }

    /// Asks about the shown entry, or about the form's; why there is nothing to run, empty if it runs.
    QString run(const StudyForm& form);
    /// Why it would not run; empty if it would.
    QString missing(const StudyForm& form) const;
    /// Twice as many shifts of the shown look.
    void more();
    /// Again on luck that nothing was chosen by: all of it, or the rows of the outcome alone. While a confirmation is
    /// shown more of that.
    void confirm(const std::vector<std::size_t>& rows = {});
    void cancel();
    /// The next question was stopped before anything was found, so that this one is shown again.
    bool isBack() const { return m_isBack; }
    /// Another line was opened: what was found is about a line that is no longer here.
    void forget();

    bool isAsked() const { return m_asked.question.has_value(); }
    /// Under way, or shown.
    const std::optional<StudyLook>& look() const { return m_asked.look; }
    /// Of the look; nullptr while there is none.
    const StudyOutcome* outcome() const
    {
        return m_asked.look && m_asked.look->outcome ? &*m_asked.look->outcome : nullptr;
    }
    /// What was explored, all rows of it, while the outcome confirms some of them; else nullptr.
    const StudyOutcome* explored() const;
    /// Of the shown look; 0 without an outcome.
    std::size_t replications() const;
    /// A look was run to its end; that is shown if the next one is stopped.
    bool hasFinished() const { return m_asked.finished.has_value(); }
    bool isConfirming() const { return m_asked.look && m_asked.look->stage.isConfirming; }
    /// Whether the question would be another today. Scenarios that have been added since do not make it so.
    bool isOutdated(StudyForm form) const;
    /// The form compares scenarios that were not there when it was asked.
    bool lacksNew(const StudyForm& form) const;
    /// The entry that a row of the outcome began from.
    std::optional<ScenarioId> entryOf(std::size_t source) const
    {
        return m_asked.entries[m_kind == StudyKind::Compare ? source : 0];
    }
    /// The entry that was asked about, as it is called now, or as it was called then if it is gone.
    QString askedName() const;
    QString askedTime() const;
    const QDateTime& askedAt() const { return m_asked.at; }
    /// Names of the entries that what was found depends on, as they are called now; the Baseline by an empty one.
    QStringList inputs() const;
    /// Of these when the question was asked; see app::inputsHash().
    const QString& inputsHash() const { return m_asked.inputsHash; }

    /// So many of the replications that confirm have been looked at here.
    int confirmedReplications() const { return m_confirmed; }
    /// Of the replications that confirm, how many have been looked at elsewhere; a report must not use those.
    void setConfirmedElsewhere(std::function<int()> count) { m_confirmedElsewhere = std::move(count); }

Q_SIGNALS:
    /// Another outcome is to be shown, or none. Comes before stateChanged().
    void outcomeChanged();
    void stateChanged();
    /// The shown look was run to its end. Comes after stateChanged().
    void finished();
    /// A sentence for the user.
    void failed(const QString& message);

private:
    std::optional<ScenarioId> entryToAsk() const;
    struct Input {
        std::optional<ScenarioId> entry;
        QString name; ///< when it was asked about
    };

    /// The question and what was found, which go together.
    struct Asked {
        std::optional<StudyQuestion> question; ///< at its first look
        std::optional<StudyLook> look;
        std::optional<StudyLook> finished;              ///< the last that was run to its end
        std::optional<StudyLook> explored;              ///< the last of those that explore
        std::vector<std::optional<ScenarioId>> entries; ///< asked about: the compared ones, or the one that was shown
        std::set<ScenarioId> known;                     ///< all that were there then
        std::string name;                               ///< see studiedName()
        QDateTime at;                                   ///< the shown look
        std::vector<Input> inputs;
        QString inputsHash;
    };

    void clear();
    void start(const StudyStage& stage);
    void takeOutcome(const StudyOutcome& outcome);
    void finish();
    bool isComplete() const;
    bool isNew(const std::optional<ScenarioId>& entry) const;
    void rememberInputs(const StudyForm& form);

    StudyKind m_kind;
    const ProjectDocument& m_document;
    StudyRunner m_runner;
    Asked m_asked;
    std::optional<Asked> m_before; ///< with a finished look; comes back if this one is stopped before it finds anything
    bool m_isBack = false;         ///< it has come back
    int m_confirmed = 0;
    std::function<int()> m_confirmedElsewhere;
};

} // namespace linetwin::app
