// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentState.h"
#include "app/document/FileWatch.h"
#include "app/document/Placements.h"
#include "app/document/ProjectDocument.h"
#include "engine/io/FileGroup.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// A file that a save writes.
struct PlannedFile {
    enum class Kind { Project, Line, Scenario };
    Kind kind{};
    QString path;
    QString name; ///< of what is in it
    std::string content;
    QByteArray present;           ///< hash of what the file held when the plan was made; empty where there was none
    bool isNew = false;           ///< there is no such file yet
    bool replacesOther = false;   ///< there is a file of that name which holds something else so far
    bool losesComments = false;   ///< which its file has now
    bool losesForeign = false;    ///< what another program wrote to it
    bool wasRemoved = false;      ///< it was there, and is written again
    bool wasEmptied = false;      ///< nothing is in it any more, or it cannot be read
    bool isFolder = false;        ///< it is none, so that it cannot be written
    bool isFolderMissing = false; ///< so that it cannot be written

    bool needsConsent() const
    {
        return replacesOther || losesComments || losesForeign || wasRemoved || wasEmptied || isFolder ||
               isFolderMissing;
    }
};

/// What a save would do, as a value: nothing is asked or written by making one.
struct SavePlan {
    Placement placement;
    std::vector<PlannedFile> files; ///< in the order in which they get their names: line, scenarios, project
    QString clash;                  ///< a file that two parts would be kept in, so that nothing may be written
    QString lostStudies;            ///< the file of another project's studies, whose place it would be

    bool needsConsent() const;
};

/// All that has to be written to bring the document to these places.
SavePlan planSave(const ProjectDocument& document, const FileWatch& watch, Placement placement);

/// What is written, for writeFilesTogether(). Throws FileError where a file could not be opened again.
std::vector<FileContent> contentsOf(const SavePlan& plan, const ProjectDocument& document);

/// The files of the plan hold what the document was when the plan was made: `written`.
void markWritten(const SavePlan& plan, DocumentState written, ProjectDocument& document, FileWatch& watch);

/// Writes the files of the plan, all or none, and marks the document saved. Throws FileError; then the document and all
/// files are as they were.
std::vector<AttributeLoss> carryOut(const SavePlan& plan, ProjectDocument& document, FileWatch& watch);

/// The scenario with its line, for a file of its own; of a line itself, as the Baseline is one, the line alone.
std::string copyText(const ProjectDocument& document, std::optional<ScenarioId> entry);

} // namespace linetwin::app
