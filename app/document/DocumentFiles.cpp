// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/DocumentFiles.h"

#include <QDir>
#include <QFileInfo>

namespace linetwin::app {

bool isSameFile(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QFileInfo first(a);
    const QFileInfo second(b);
    if (first.exists() != second.exists())
        return false;
    // To QFileInfo all files that do not exist are the same.
    return first.exists() ? first == second
                          : QDir::cleanPath(first.absoluteFilePath()) == QDir::cleanPath(second.absoluteFilePath());
}

QString identityOf(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

QString linePath(const ProjectDocument& document)
{
    const LineSource& source = document.ownLine().line.source;
    return source.kind == LineSource::Kind::File ? QFileInfo(source.path).filePath() : QString();
}

} // namespace linetwin::app
