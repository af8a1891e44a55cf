// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin::app {

class ProjectDocument;

/// The level of all intervals that are shown of the document: what its project says, else what the user has chosen.
double confidenceLevelOf(const ProjectDocument& document);
/// The share of the reference's figure below which a difference is not relevant (δ of SPEC 8), by the same rule.
double relevantShareOf(const ProjectDocument& document);

} // namespace linetwin::app
