// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/RunCommand.h"
#include "engine/io/Files.h"
#include "engine/study/Replications.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linetwin {

/// Writes what the options say over the scenario's run settings and parameters. Option values are held to the ranges of
/// a file (SPEC 2). Throws UsageError.
void applyOptions(const SetupOptions& options, LoadedFile& file);

/// The level of confidence is the project's where no option says another.
void adoptProject(SetupOptions& options, const Project* project);

/// The level of confidence of all intervals, and the share of the reference's figure below which a difference is not
/// relevant: what the option says, else the usual one. Throws UsageError.
double levelFor(const SetupOptions& options);
double relevantShareFor(const SetupOptions& options);

/// The number of threads: what the option says, else as many as the machine runs at once. Throws UsageError.
int threadsFor(const SetupOptions& options);

/// What --target says, in that order. Throws UsageError.
std::vector<FigureTarget> targetsOf(const RunOptions& options);

/// The line figure of that key; `option`, as it was given, is blamed where there is none. Throws UsageError.
LineFigure lineFigureOf(const std::string& option, const std::string& key);

/// What FIGURE=VALUE says. Throws UsageError.
FigureTarget parseTarget(const std::string& text);

/// Holds a target to what its figure can be: a share is a fraction, and a figure without a better direction has none;
/// `option`, as it was given, is blamed. Throws UsageError.
void requireTarget(LineFigure figure, double target, const std::string& option);

/// The seed of the settings, or a fresh one.
std::uint64_t seedFor(const RunSettings& settings);
/// Tells it, for who wants to repeat a run whose outputs do not.
void reportSeedTo(const CommandContext& context, std::uint64_t seed);

} // namespace linetwin
