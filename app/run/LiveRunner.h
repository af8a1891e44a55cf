// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/run/KeptConfirmations.h"
#include "app/run/LiveResult.h"
#include "app/run/ShiftChoice.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace linetwin::app {

struct EngineFunctions;
struct EngineMail;
struct EngineRequest;
class EngineThread;

/// Keeps an answer for the document's present state: every change of content starts the engine again on its own thread,
/// the latest edit wins. Results wait in a mailbox that is emptied as soon as something comes, but not more often than
/// a window draws; an answer to anything but the newest request is dropped. The destructor cancels and joins.
class LiveRunner : public QObject {
    Q_OBJECT

public:
    explicit LiveRunner(ProjectDocument& document, QObject* parent = nullptr);
    /// With other entry points of the engine, for tests.
    LiveRunner(ProjectDocument& document, EngineFunctions functions, QObject* parent = nullptr);
    ~LiveRunner() override;

    const ProjectDocument& document() const { return m_document; }
    /// The newest answer, possibly to an older state of the document; null before the first to this document, and while
    /// its line has no stations.
    const LiveResultPointer& result() const { return m_result; }
    /// Whether result() answers the document as it is now.
    bool isCurrent() const;
    bool isRunning() const { return m_isRunning; }
    /// Stops the present run; the last result stays.
    void cancel();
    /// Doubles the planned shifts of the present state: the next look, which goes on where the last one ended. Without
    /// a full answer to the present state it does nothing.
    void more();
    bool canRunMore() const;
    /// Runs reference and scenario on luck that exploring has not seen. A repeat adds to what is there and never rolls
    /// again.
    void confirm();
    bool canConfirm() const;
    /// Whether what runs was asked for by Confirm.
    bool isConfirming() const { return m_isRunning && m_confirmLook > 0; }
    /// Of the replications that confirm, how many any confirmation has looked at.
    int confirmedReplications() const { return m_confirmedReplications; }
    const KeptConfirmations& confirmations() const { return m_confirmations; }
    /// Those of another runner, so that what they confirm is told as confirmed here, too.
    void adoptConfirmations(KeptConfirmations confirmations) { m_confirmations = std::move(confirmations); }
    /// Which shift is played; it is recorded now, and again after every edit.
    void choose(const ShiftChoice& choice);
    const ShiftChoice& choice() const { return m_choice; }
    /// How long the request under way will still take at the present pace; null while that cannot be told.
    std::optional<double> remainingSeconds() const;
    /// Runs again although nothing changed (after a cancel).
    void restart();

Q_SIGNALS:
    /// A newer answer: first replication 0, then more replications, then another recording where one is chosen. Or none
    /// any more.
    void resultChanged();
    /// Running or not, or whether the result is current, has changed.
    void stateChanged();
    void choiceChanged();
    /// Share of the whole work done, 0 … 1, at most ten times a second.
    void progressChanged(double share);
    /// The engine could not answer; a sentence for the user.
    void failed(const QString& message);
    /// Something the user should know about the run, e.g. that the recording is kept at a coarser interval.
    void noticed(const QString& message);

private:
    void documentChanged();
    /// Intervals at the level in force, without running anything again.
    void adoptConfidence();
    /// What is shown now is another line, or none.
    void forgetResult();
    void schedule();
    EngineRequest makeRequest(ResolvedLine line, ResolvedLine baseline);
    /// What is shown, with its resolved calendar.
    ConfirmedState shownState(const std::vector<ResolvedClosure>& calendar) const;
    void keepConfirmation();
    bool isAnswered() const;
    void start();
    void takeMailSoon();
    void takeMail();
    void finish(const EngineMail& mail);
    void setRunning(bool isRunning);

    ProjectDocument& m_document;
    std::unique_ptr<EngineThread> m_thread;
    QTimer m_mailTimer;     ///< for what comes too soon after the last
    QTimer m_progressTimer; ///< progress is not announced
    QElapsedTimer m_sinceResult;
    QElapsedTimer m_sinceProgress;
    QElapsedTimer m_sinceStart;
    double m_progress = 0;
    LiveResultPointer m_result;
    BaselineKey m_baselineKey;
    KeptConfirmations m_confirmations;
    Look m_look;
    ShiftChoice m_choice;
    int m_confirmLook = 0;
    int m_confirmedReplications = 0;
    std::uint64_t m_baselineVersion = 0;
    std::uint64_t m_request = 0;
    std::uint64_t m_seenRevision = 0;
    std::uint64_t m_noticedRequest = 0;
    bool m_isScheduled = false;
    bool m_isRunning = false;
};

} // namespace linetwin::app
