// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentState.h"
#include "app/document/ProjectDocument.h"
#include "app/report/ReportContents.h"
#include "app/run/KeptConfirmations.h"
#include "app/run/LiveRunner.h"
#include "app/run/ReferenceRecorder.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace linetwin::app {

struct ReportQuestion {
    DocumentState document;
    std::optional<std::size_t> entry; ///< place among ProjectDocument::entries(): it and the Baseline; all without it
    KeptConfirmations confirmations;  ///< figures are told as confirmed where they are among these
    bool confirms = false;            ///< runs what is not confirmed yet on fresh luck, too
    bool isPlayed = true;             ///< the shifts go into it
    std::size_t mostPlayed = mostPlayedChanges; ///< changes of all shifts together; what is beyond is left out
    double relevantShare = 0;                   ///< as a share of the baseline's figure
    QString title;                              ///< empty: the project's, or the line's
    QString author;
    QString version; ///< of the program
    QList<KeptStudy> studies;
};

/// Runs what a report needs on a copy of the document, one entry after the other, so that the figures are those that
/// the window shows. Lives in the GUI thread; the engine runs on its own.
class ReportMaker : public QObject {
    Q_OBJECT

public:
    /// Of the document's shown entry: at a time of the result's recording, or without a result the line as it stands.
    /// nullopt where there is nothing to see.
    using DrawDiagram =
        std::function<std::optional<ReportPicture>(const ProjectDocument&, const LiveResult* result, SimTime time)>;

    ReportMaker(ReportQuestion question, DrawDiagram drawDiagram, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void progressChanged(double share); ///< 0 … 1
    void made(const linetwin::app::ReportContents& contents);
    /// A sentence for the user; nothing else comes then.
    void failed(const QString& message);

private:
    void startEntry();
    void goOn();
    void takeEntry(const LiveResultPointer& result);
    /// Another shift of the entry, which moments are in.
    void takeShift(const LiveResultPointer& result);
    /// Keeps the result's recording for the player where it has room; goes on then.
    void play(const LiveResultPointer& result);
    /// To the entry's next shift with moments, or to the next entry.
    void advance();
    /// What takes a while is done step by step, so that the window can draw itself in between; then `then`.
    void addStep(std::function<void()> step) { m_steps.push_back(std::move(step)); }
    void runSteps(std::function<void()> then);
    void tellLine(ReportedEntry& entry) const;
    QString runWords(const ReportedEntry& entry, const LiveResultPointer& result) const;
    void tellFigures(ReportedEntry& entry, const LiveResult& result) const;
    void drawEntry(const LiveResultPointer& result);
    /// As kept studies call them: the Baseline by an empty name.
    QStringList entryNames() const;
    void takePair(const LiveResultPointer& result, const std::shared_ptr<const Recording>& reference);
    /// Places, among the document's, of the entry's moments in that shift.
    std::vector<std::size_t> momentsIn(std::uint32_t replication) const;
    void drawMoments(const LiveResultPointer& result);
    void listShifts(const LiveResult& result);
    std::size_t placeOf(const QString& name, const std::shared_ptr<const Recording>& recording,
                        const std::shared_ptr<const ResolvedLine>& line);
    void finish();
    void sortPairs();
    void tellInputs();
    void tellMoments();
    void tellStudies();

    ReportQuestion m_question;
    DrawDiagram m_drawDiagram;
    ProjectDocument m_document;
    std::optional<LiveRunner> m_runner;
    ReferenceRecorder m_recorder;
    std::vector<std::optional<ScenarioId>> m_entries;
    std::size_t m_next = 0;
    LiveResultPointer m_waitsForReference;
    std::deque<std::function<void()>> m_steps;
    bool m_isBetween = false;                ///< what the runner says is not yet of what is wanted next
    std::vector<std::uint32_t> m_shiftsLeft; ///< of the entry, for moments in others than the one that is played
    std::optional<std::uint32_t> m_shift;    ///< which of them is being recorded
    std::vector<ReportedMoment> m_moments;   ///< as the document's; only what is drawn and played
    std::vector<int> m_pairRanks;            ///< of each pair; the lowest is played first
    ReportContents m_contents;
    std::size_t m_playedChanges = 0;
    bool m_hasFailed = false;
};

} // namespace linetwin::app
