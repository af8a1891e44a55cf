// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace linetwin::app {

class ProjectDocument;

/// The files of the document, each once: the project's, the line's, then the scenarios'.
QStringList filesOf(const ProjectDocument& document);

/// The name of the file at `path`, with as much of its folder as tells it from the others: `plant1/line.yaml`.
QString fileLabel(const QString& path, const QStringList& others);
QStringList fileLabels(const QStringList& paths, const QStringList& others);
/// Among the files of the document.
QString fileLabel(const QString& path, const ProjectDocument& document);
QStringList fileLabels(const QStringList& paths, const ProjectDocument& document);

} // namespace linetwin::app
