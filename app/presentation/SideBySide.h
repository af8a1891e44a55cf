// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/StepFunction.h"
#include "app/document/ProjectDocument.h"
#include "app/playback/PlaybackClock.h"
#include "app/run/LiveRunner.h"
#include "app/run/ReferenceRecorder.h"
#include "engine/analysis/Parting.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace linetwin::app {

class ChartView;
class SlideLosses;

/// A diagram that plays what it is told.
struct PlayedView {
    QWidget* widget = nullptr;
    std::function<void(std::shared_ptr<const ResolvedLine>, std::shared_ptr<const Recording>)> play;
};

/// The shown entry and the baseline, or another scenario of the line, on one clock with the same luck: both lines
/// playing, how the difference of their output grows, where they part first, and which losses the gain comes from.
/// While it is hidden nothing is recorded for it.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    /// Takes the views' widgets. All else outlives it.
    SideBySide(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, PlayedView baseline,
               PlayedView scenario, QWidget* parent = nullptr);

    /// Puts a transport bar, or a progress, below the diagrams.
    void addTransport(QWidget* transport);
    /// Nothing can be chosen: for a room. Another is put beside it by besideNext().
    void hideChoice();
    /// The next of the entries that can be beside the shown one.
    void besideNext();
    /// Says above the diagrams what is to be seen; nothing if empty.
    void tell(const QString& text);
    /// Where the two part; nullopt while that is not known, and where they do not.
    const std::optional<Parting>& parting() const { return m_parting; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void follow();
    void offer();
    void chooseBeside();
    /// The line that is beside the shown entry; null for the baseline.
    std::shared_ptr<const ResolvedLine> besideLine();
    /// "the baseline", "“larger buffer”"; a long name is shortened.
    QString besideWords() const;
    void adopt(const LiveResultPointer& result, const std::shared_ptr<const Recording>& reference);
    void showDifference(const LiveResult& result, const Recording& reference);
    void showGain(const LiveResult* pair);
    void showParting(const LiveResult& result, const Recording& reference);
    void showNames();
    void showNothing(const QString& why);
    void updateFonts();
    void updateColors();

    ProjectDocument& m_document;
    PlaybackClock& m_clock;
    LiveRunner& m_runner;
    ReferenceRecorder m_recorder;
    PlayedView m_baseline;
    PlayedView m_scenario;
    QWidget* m_choice;
    QComboBox* m_beside;
    std::optional<ScenarioId> m_besideEntry; ///< nullopt: the baseline
    std::optional<ScenarioId> m_playedEntry; ///< that are named, while others are being recorded
    std::optional<ScenarioId> m_playedBeside;
    /// Its line as it is beside that result's, kept while more shifts of it come.
    std::shared_ptr<const ResolvedLine> m_besideLine;
    std::shared_ptr<const ResolvedLine> m_besideOf;
    std::optional<ScenarioId> m_besideIs;
    QLabel* m_baselineName;
    QLabel* m_scenarioName;
    QLabel* m_words;
    QToolButton* m_go;
    ChartView* m_chart;
    QLabel* m_gainTitle;
    SlideLosses* m_gain;
    QBoxLayout* m_column = nullptr;
    QLabel* m_evidence; ///< of which line, how sure, and on what it rests
    QLabel* m_told;     ///< of a moment; hidden without
    QWidget* m_content;
    QLabel* m_empty;
    std::optional<Parting> m_parting;
};

/// How the good output of the second run grows away from that of the first, in base units.
StepFunction outputDifference(const Recording& reference, const Recording& other);

/// Where smaller differences begin before the two part; empty where none do.
QString smallerWords(const Parting& parting, const ShiftClock& clock);

/// What happens where the two part: "0:12:31: Filler is blocked in the baseline, and running here, for 18 s. It waits
/// for Packer, jammed since 0:12:04."
/// `referenceWords`: what the first run is called, "the baseline".
QString partingWords(const Parting& parting, const Recording& reference, const Recording& other,
                     const ShiftClock& clock, const QString& referenceWords);

} // namespace linetwin::app
