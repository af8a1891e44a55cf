// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/KeptStudies.h"
#include "app/reading/EntrySummary.h"
#include "app/report/PlayerData.h"
#include "app/report/ReportBlocks.h"
#include "engine/statistics/Level.h"

#include <QDateTime>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// A row of an entry's table of figures.
struct ReportedFigure {
    LineFigure figure{};
    QString label;
    QString value;
    QString interval;
    QString difference;
    QString verdict;
};

/// What a report tells of one entry of the project.
struct ReportedEntry {
    QString name;
    QString description;
    bool isReference = false; ///< the Baseline, with which all are compared
    EntrySummary summary;
    QString otherLine;       ///< the name of the line that it is of; empty for the project's own
    QStringList lineChanges; ///< in which that differs from the own one
    std::vector<ReportedFigure> figures;
    double level = usualLevel;      ///< of their intervals
    std::vector<SummaryLoss> gains; ///< where the gain over the baseline comes from; may be empty
    QStringList payback;            ///< sentences
    std::vector<ReportPicture> charts;
    std::optional<ReportPicture> diagram;
};

struct ReportedMoment {
    QString name;
    QString caption;
    QString where;                             ///< entry, shift and time
    std::optional<ReportPicture> picture = {}; ///< of the line then
    std::optional<std::size_t> pair = {};      ///< that plays it, among ReportContents::pairs
    SimTime time{};
};

struct ReportedStudy {
    KeptStudy study;
    bool isOutdated = false; ///< older than the model
};

/// Everything that a report is written from.
struct ReportContents {
    QString title;
    QString author; ///< empty for none
    QString line;
    QString file; ///< of the project or line, without its folder; empty where it was never saved
    QDateTime made;
    QString version;
    std::vector<ReportedEntry> entries; ///< the Baseline first
    std::vector<PlayedShift> shifts;
    std::vector<PlayedPair> pairs;
    QStringList unplayed; ///< entries whose shift is too long for a report
    std::optional<std::string> startTime;
    QList<ReportedStudy> studies;
    QList<ReportedMoment> moments;
    QList<QStringList> inputs; ///< station, parameter, value: what the line says, without defaults
    QString lineFile;          ///< the line as YAML
    QStringList seeds;         ///< "Baseline: seed 42, 100 shifts of 8 h"
    QString inputsHash;        ///< SHA-256 over all that changes a figure
};

/// The report in its order: the answer first, then what it rests on.
Report reportOf(const ReportContents& contents);

} // namespace linetwin::app
