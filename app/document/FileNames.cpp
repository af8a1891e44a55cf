// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileNames.h"

#include "app/document/DocumentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace linetwin::app {

namespace {

QString cleanPath(const QString& path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

/// As many parts at the end as none of the others has.
QString labelAmong(const QString& path, const QSet<QString>& others)
{
    QString label = path.section(u'/', -1);
    for (int parts = 1; label.size() < path.size(); ++parts) {
        label = path.section(u'/', -parts);
        const auto endsAlike = [&](const QString& other) { return other.section(u'/', -parts) == label; };
        if (std::ranges::none_of(others, endsAlike))
            break;
    }
    return label;
}

} // namespace

QStringList filesOf(const ProjectDocument& document)
{
    QStringList paths;
    QSet<QString> taken;
    const auto add = [&](const QString& path) {
        if (path.isEmpty() || taken.contains(path))
            return;
        taken << path;
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

QStringList fileLabels(const QStringList& paths, const QStringList& others)
{
    QHash<QString, QSet<QString>> byName;
    for (const QString& each : others) {
        if (each.isEmpty())
            continue;
        const QString other = cleanPath(each);
        byName[other.section(u'/', -1)] << other;
    }
    QStringList labels;
    for (const QString& path : paths) {
        const QString own = cleanPath(path);
        QSet<QString> different = byName.value(own.section(u'/', -1));
        different.remove(own);
        labels << labelAmong(own, different);
    }
    return labels;
}

QStringList fileLabels(const QStringList& paths, const ProjectDocument& document)
{
    return fileLabels(paths, filesOf(document));
}

QString fileLabel(const QString& path, const QStringList& others)
{
    return fileLabels({path}, others).constFirst();
}

QString fileLabel(const QString& path, const ProjectDocument& document)
{
    return fileLabel(path, filesOf(document));
}

} // namespace linetwin::app
