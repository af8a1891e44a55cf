// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/FewStops.h"
#include "engine/study/Replications.h"
#include "engine/study/VariantRuns.h"

#include <optional>
#include <string>

namespace linetwin {

/// The rare stops on which the spread of a figure hangs. `figure` is a series of the set.
std::optional<RareStops> rareStops(const ReplicationSet& set, const FigureSeries& figure);
std::optional<RareStops> rareStops(const VariantRuns& runs, LineFigure figure);
/// On which the spread of the paired difference hangs, in either.
std::optional<RareStops> rareStops(std::span<const FewStops> few, std::span<const FewStops> fewOfReference,
                                   const FigureSeries& figure, const FigureSeries& reference);
std::optional<RareStops> rareStops(const VariantRuns& scenario, const VariantRuns& reference, LineFigure figure);

/// With the names of the station, and of the reason where a station of the line has any by name.
std::optional<RareStops> named(std::optional<RareStops> rare, const ResolvedLine& line, const ResolvedLine& reference);
std::optional<RareStops> named(std::optional<RareStops> rare, const ResolvedLine& line);

/// A reason's name, for breakdowns and jams a word of the language in force.
std::string reasonText(ReasonId reason, const std::string& name);
/// `Filler`, `Labeller (glue)`, `Filler (breakdown)`, in the language in force; empty before they are named.
std::string nameText(const RareStops& rare);

} // namespace linetwin
