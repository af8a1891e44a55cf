// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentState.h"
#include "app/document/ProjectDocument.h"
#include "app/report/ReportContents.h"
#include "app/run/KeptConfirmations.h"
#include "app/run/LiveRunner.h"
#include "app/run/ReferenceRecorder.h"

#include <QObject>

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
    /// Of the document's shown entry, which has figures where the line can run; nullopt where there is nothing to see.
    using DrawDiagram = std::function<std::optional<ReportPicture>(const ProjectDocument&)>;

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
    void tellLine(ReportedEntry& entry) const;
    QString runWords(const ReportedEntry& entry, const LiveResultPointer& result) const;
    void tellFigures(ReportedEntry& entry, const LiveResult& result) const;
    /// As kept studies call them: the Baseline by an empty name.
    QStringList entryNames() const;
    void takeShifts(const LiveResultPointer& result, const std::shared_ptr<const Recording>& reference);
    std::size_t placeOf(const QString& name, const std::shared_ptr<const Recording>& recording,
                        const std::shared_ptr<const ResolvedLine>& line);
    void finish();
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
    ReportContents m_contents;
    std::size_t m_playedChanges = 0;
    bool m_hasFailed = false;
};

} // namespace linetwin::app
