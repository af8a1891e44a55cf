// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/Symbols.h"
#include "app/text/ShiftClock.h"
#include "engine/analysis/WaitingCause.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/BottleneckWalk.h"
#include "engine/simulation/Recording.h"

#include <QColor>
#include <QString>

#include <cstddef>
#include <optional>

namespace linetwin::app {

/// What the diagram knows of a station besides its parameters.
struct StationSituation {
    std::optional<StationMoment> moment; ///< none before the first result
    bool isStill = false;                ///< no moment is meant: the line itself is shown
    SimTime time{};
    SimTime sinceLastTake{};           ///< how long a starved station has waited for an item; 0 where that is not known
    int overrideCount = 0;             ///< parameters that the active scenario overrides
    QString reason;                    ///< the user's name for what rules that state; empty for breakdowns and jams
    std::optional<WaitingCause> cause; ///< of the state in `moment`
    QString causeReason;               ///< likewise, of the cause's state
    bool isWaitShown = false;          ///< an arrow may point from the cause
    std::optional<BottleneckPeriod> bottleneck; ///< its active period while it is the momentary bottleneck
    ShiftClock clock;                           ///< how moments are written
};

/// Everything that is shown of a station: texts, symbol, colours. Colours are roles, so that a change of theme needs no
/// new appearance.
struct StationAppearance {
    QString name;
    RoleSymbol role = RoleSymbol::Machine;
    std::optional<State> state; ///< none: no result yet, or a batch is being collected, which is no trouble
    StatusSymbol symbol = StatusSymbol::None;
    QString statusText;   ///< a word
    QString reasonText;   ///< the user's name for what rules the state, where there is one
    QString durationText; ///< of a state that has lasted a minute or longer, else empty
    QString countText;    ///< items delivered so far
    QString itemText;     ///< what they are, the user's own word or ours
    QString captionText;  ///< the reason, or of a longer wait its cause, "for Labeller: glue"; else empty
    QString batchText;    ///< "43 of 60", where a batch is larger than 1
    double batchShare = 0;
    int overrideCount = 0;
    bool isBottleneck = false; ///< the momentary one

    bool operator==(const StationAppearance&) const = default;
    QColor fillColor() const;
    QColor fillTextColor() const;
};

StationAppearance stationAppearance(const ResolvedLine& line, std::size_t station, const StationSituation& situation);

/// State since when, and the parameters that matter, as rich text.
QString stationToolTip(const ResolvedLine& line, std::size_t station, const StationSituation& situation);

/// One plain sentence for screen readers; `cause` is the causeText(), where there is one.
QString stationDescription(const StationAppearance& appearance, const QString& cause = {});

/// What a waiting station waits for: "waits for Inspector, which is starved by Filler, down since 0:12:30 (4 min 10 s
/// so far)". Empty for one that does not wait, or calmly collects a batch. Plain text.
QString causeText(const ResolvedLine& line, std::size_t station, const StationSituation& situation);

/// What is most likely drawn best for a station so called, or else with these parameters; nothing else depends on it.
RoleSymbol roleOf(const ResolvedLine& line, std::size_t station);

/// What the station's outputs are called: its own type, else the nearest one upstream, else "raw items".
QString itemName(const ResolvedLine& line, std::size_t station);

} // namespace linetwin::app
