// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/UnsavedWork.h"

#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace linetwin::app {

namespace {

struct UnsavedTexts {
    Q_DECLARE_TR_FUNCTIONS(UnsavedWork)
};

} // namespace

QStringList unsavedItems(const ProjectDocument& document, const FileWatch& watch, bool isNow)
{
    QStringList items;
    const auto add = [&](const QString& item, const QString& path, bool isModified) {
        const FileWatch::State state = isNow ? watch.stateOf(path) : watch.lastStateOf(path);
        if (state == FileWatch::State::Vanished)
            items << UnsavedTexts::tr("%1, whose file is no longer there").arg(item);
        else if (state == FileWatch::State::Emptied)
            items << UnsavedTexts::tr("%1, whose file is empty or cannot be read").arg(item);
        else if (isModified || FileWatch::isForsaken(state))
            items << item;
    };
    for (const LineEntry& line : document.lines()) {
        const LineSource& source = line.line.source;
        const QString path = source.kind == LineSource::Kind::File ? QFileInfo(source.path).filePath() : QString();
        add(line.id ? UnsavedTexts::tr("other line “%1”").arg(toQString(line.name))
                    : UnsavedTexts::tr("line “%1”").arg(toQString(line.line.line.name)),
            path, line.line.isModified());
        // A scenario whose file also holds the line is saved with it.
        const bool isInline = source.kind == LineSource::Kind::Inline;
        for (const ScenarioEntry& each : line.scenarios) {
            const bool isOnlyLine = isInline && each.scenario == each.saved && line.line.isModified();
            add(UnsavedTexts::tr("scenario “%1”").arg(toQString(each.scenario.name)), each.path,
                line.line.isModified(each) && !isOnlyLine);
        }
    }
    const ProjectOnFile& project = document.project();
    if (project.isThere())
        add(UnsavedTexts::tr("project “%1”").arg(toQString(project.head.name)), project.path,
            document.isProjectModified() && items.isEmpty());
    else if (const int count = static_cast<int>(document.moments().size()); count > 0)
        items << UnsavedTexts::tr("%Ln moment(s)", nullptr, count);
    return items;
}

} // namespace linetwin::app
