// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWatch.h"
#include "app/document/ProjectDocument.h"

#include <QStringList>

namespace linetwin::app {

/// What of the document would be lost without saving: what differs from its file, and what has lost its file.
class UnsavedWork {
public:
    /// Both outlive it.
    UnsavedWork(const ProjectDocument& document, const FileWatch& watch) : m_document(document), m_watch(watch) {}

    /// In words, one item each.
    QStringList items() const;
    /// Whether `path`, whose content `isModified` or not, has to be written.
    bool has(const QString& path, bool isModified) const;

private:
    const ProjectDocument& m_document;
    const FileWatch& m_watch;
};

/// The first scenario whose file holds the line; null if the line is elsewhere or nowhere.
const ScenarioEntry* holderOfLine(const ProjectDocument& document);

} // namespace linetwin::app
