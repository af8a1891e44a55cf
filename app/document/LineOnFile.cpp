// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/LineOnFile.h"

#include <utility>

namespace linetwin::app {

namespace {

/// Whether it says anything of its own, so that something would be lost with it.
bool hasContent(const Scenario& scenario)
{
    return !scenario.overrides.empty() || !scenario.description.empty() || scenario.investment ||
           !scenario.settings.isEmpty();
}

} // namespace

bool LineOnFile::isModified(const ScenarioEntry& scenario) const
{
    const bool hasFile = !scenario.path.isEmpty();
    const bool lineIsElsewhere = hasFile && scenario.savedSource != source;
    const bool holdsModifiedLine = hasFile && source.kind == LineSource::Kind::Inline && isModified();
    // The what-ifs of an example come with its line: once the line is the user's own, nothing brings them back.
    const bool isOwnLine = source.kind != LineSource::Kind::Builtin || isModified();
    const bool isOnlyHere = !hasFile && !scenario.isInProject && isOwnLine && hasContent(scenario.scenario);
    return scenario.scenario != scenario.saved || lineIsElsewhere || holdsModifiedLine || isOnlyHere;
}

void LineOnFile::markSaved(LineSource where)
{
    source = std::move(where);
    line.hasOtherComments = false;
    saved = line;
}

void LineOnFile::markRead(const Line& content)
{
    saved = content;
    line.hasOtherComments = content.hasOtherComments;
}

} // namespace linetwin::app
