// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/UnsavedWork.h"

#include "app/document/DocumentFiles.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

struct UnsavedTexts {
    Q_DECLARE_TR_FUNCTIONS(UnsavedWork)
};

} // namespace

bool UnsavedWork::has(const QString& path, bool isModified) const
{
    const FileWatch::State state = m_watch.stateOf(path);
    return isModified || state == FileWatch::State::Vanished || state == FileWatch::State::Kept;
}

QStringList UnsavedWork::items() const
{
    QStringList items;
    const auto add = [&](const QString& item, const QString& path) {
        const bool isGone = m_watch.stateOf(path) == FileWatch::State::Vanished;
        items << (isGone ? UnsavedTexts::tr("%1, whose file is no longer there").arg(item) : item);
    };
    // A line inside a scenario's file is saved with it.
    const bool isInline = m_document.lineSource().kind == LineSource::Kind::Inline;
    const QString line = linePath(m_document);
    if (has(line, m_document.isLineModified()))
        add(UnsavedTexts::tr("line “%1”").arg(toQString(m_document.line().name)), line);
    for (const ScenarioEntry& each : m_document.scenarios()) {
        const bool isOnlyLine = isInline && each.scenario == each.saved && m_document.isLineModified();
        if (has(each.path, m_document.isScenarioModified(each.id) && !isOnlyLine))
            add(UnsavedTexts::tr("scenario “%1”").arg(toQString(each.scenario.name)), each.path);
    }
    return items;
}

const ScenarioEntry* holderOfLine(const ProjectDocument& document)
{
    if (document.lineSource().kind != LineSource::Kind::Inline)
        return nullptr;
    const auto& scenarios = document.scenarios();
    const auto found = std::ranges::find_if(scenarios, [](const auto& each) { return !each.path.isEmpty(); });
    return found == scenarios.end() ? nullptr : &*found;
}

} // namespace linetwin::app
