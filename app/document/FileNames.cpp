// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileNames.h"

#include "app/document/DocumentFiles.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

QStringList filesOf(const ProjectDocument& document)
{
    QStringList paths;
    const auto add = [&paths](const QString& path) {
        if (!path.isEmpty() && !paths.contains(path))
            paths << path;
    };
    add(document.project().path);
    add(linePath(document));
    for (const LineEntry& line : document.lines()) {
        if (line.line.source.kind == LineSource::Kind::File)
            add(QFileInfo(line.line.source.path).filePath());
        for (const ScenarioEntry& each : line.scenarios)
            add(each.path);
    }
    return paths;
}

QString fileLabel(const QString& path, const QStringList& others)
{
    const QString own = cleanPath(path);
    QStringList different;
    for (const QString& each : others) {
        if (const QString other = cleanPath(each); !each.isEmpty() && other != own)
            different << other;
    }
    QString label = own.section(u'/', -1);
    for (int parts = 1; label.size() < own.size(); ++parts) {
        label = own.section(u'/', -parts);
        const auto endsAlike = [&](const QString& other) { return other.section(u'/', -parts) == label; };
        if (std::ranges::none_of(different, endsAlike))
            break;
    }
    return label;
}

QString fileLabel(const QString& path, const ProjectDocument& document)
{
    return fileLabel(path, filesOf(document));
}

} // namespace linetwin::app
