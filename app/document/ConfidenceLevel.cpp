// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ConfidenceLevel.h"

#include "app/document/ProjectDocument.h"
#include "app/settings/Appearance.h"
#include "app/settings/Settings.h"

namespace linetwin::app {

double confidenceLevelOf(const ProjectDocument& document)
{
    const std::optional<double>& own = document.project().head.level;
    return own ? *own : preferences().confidenceLevel;
}

double relevantShareOf(const ProjectDocument& document)
{
    return document.project().head.relevance.value_or(Settings().relevantShare());
}

} // namespace linetwin::app
