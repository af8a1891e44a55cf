// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/Change.h"
#include "app/document/Entries.h"
#include "app/document/LineOnFile.h"
#include "app/document/ParameterLookup.h"
#include "app/document/Placement.h"
#include "app/document/ProjectOnFile.h"
#include "engine/io/Files.h"
#include "engine/model/Line.h"
#include "engine/model/LineEditing.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace linetwin::app {

struct DocumentState;

/// The line and the overrides of scenarios, named by their ids so that it does not matter where they stand in the list.
struct LineState {
    Line line;
    std::vector<std::pair<ScenarioId, StationOverrides>> overrides;
    std::vector<std::pair<ScenarioId, CalendarStations>> calendarStations; ///< of the same scenarios
    std::vector<std::pair<ScenarioId, SparseRunSettings>> settings = {}; ///< of those alone where an edit changes them

    bool operator==(const LineState&) const = default;
};

/// The one document: a line and its scenarios, other lines that are tried with theirs, which of all these entries is
/// shown, and the undo stack. Lives in the GUI thread. Views read it and listen to changed(); all edits go through
/// commands pushed on undoStack(), which call the `apply…` functions.
///
/// `line()`, `scenarios()` and what follows from them are of the line that is shown. Files and comparisons start from
/// ownLine(), whose Baseline is the reference of everything.
class ProjectDocument : public QObject {
    Q_OBJECT

public:
    explicit ProjectDocument(QObject* parent = nullptr);

    const Line& line() const { return shownLine().line.line; }
    const LineSource& lineSource() const { return shownLine().line.source; }
    const std::vector<ScenarioEntry>& scenarios() const { return shownLine().scenarios; }
    const ProjectOnFile& project() const { return m_project; }
    const LineEntry& ownLine() const { return m_entries.own(); }
    const LineEntry& shownLine() const { return m_entries.shown(); }
    /// All of them, the document's own line first.
    const std::vector<LineEntry>& lines() const { return m_entries.lines(); }
    /// The line that the entry is, or is a scenario of. Null for an entry that is gone.
    const LineEntry* lineOf(std::optional<ScenarioId> entry) const { return m_entries.lineOf(entry); }
    /// All in the order of the list: the Baseline, its scenarios, each other line and its scenarios.
    std::vector<std::optional<ScenarioId>> entries() const { return m_entries.inOrder(); }
    /// A scenario of any line.
    const ScenarioEntry* findScenario(ScenarioId id) const { return m_entries.find(id); }

    /// The entry that is shown and edited: a scenario, another line, or for nullopt the Baseline itself.
    std::optional<ScenarioId> activeScenario() const { return m_entries.active(); }
    /// Whether a line itself, the document's own or another one, is shown and edited: no scenario.
    bool isBaselineActive() const { return activeScenario() == shownLine().id; }
    /// Whether what everything is compared with is shown: the Baseline of the document's own line.
    bool isReferenceActive() const { return !activeScenario(); }
    /// The active scenario, or for a line itself one that says nothing, so that it runs as the line does.
    const Scenario& effectiveScenario() const { return m_entries.effective(); }
    /// The name shown for the active entry.
    QString activeName() const;
    /// As the entry is called in the list; empty for one that is gone.
    QString nameOf(std::optional<ScenarioId> entry) const;
    /// Nothing happens for an entry that is gone.
    void setActiveScenario(std::optional<ScenarioId> id);

    /// Value of a parameter for the active entry, of the baseline, and the override of the active scenario if there is
    /// one.
    ParameterValue value(const std::string& station, const ParameterKey& id) const;
    ParameterValue baselineValue(const std::string& station, const ParameterKey& id) const;
    std::optional<ParameterValue> overrideValue(const std::string& station, const ParameterKey& id) const;
    /// What the active entry itself says: the override, or for the Baseline the baseline's own entry; nullopt if
    /// silent.
    std::optional<ParameterValue> ownValue(const std::string& station, const ParameterKey& id) const;

    /// All that an edit of the shown line may touch.
    LineState lineState() const;
    /// Position among the scenarios of its line, or of another line among those; nullopt for one that is gone.
    std::optional<std::size_t> scenarioIndex(ScenarioId id) const;
    /// The run settings of an entry, every gap filled.
    RunSettings runSettings(std::optional<ScenarioId> entry) const;
    RunSettings effectiveSettings() const { return runSettings(activeScenario()); }
    /// Moments to come back to, in the order in which they are told. One names its entry; the Baseline by an empty
    /// name.
    const std::vector<ProjectMoment>& moments() const { return m_project.head.moments; }
    /// The entry that a moment is of, with nullopt inside for the Baseline; nullopt for one that is gone.
    std::optional<std::optional<ScenarioId>> entryOf(const ProjectMoment& moment) const;
    /// What the entry says of them itself.
    const SparseRunSettings& ownRunSettings(std::optional<ScenarioId> entry) const;
    /// An id that no entry has or had.
    ScenarioId takeScenarioId() { return m_entries.takeId(); }

    /// The line as the active entry has it, as its baseline alone has it, and the reference: the baseline of the
    /// document's own line. Nullopt while there are errors. Found out once for all who ask; good until the next change.
    const std::optional<ResolvedLine>& resolved() const;
    const std::optional<ResolvedLine>& resolvedBaseline() const;
    const std::optional<ResolvedLine>& resolvedReference() const;
    /// Findings on the line and the active scenario; likewise.
    const Findings& findings() const;

    /// Grows with every change of what is shown, switching to another entry included; results carry the revision that
    /// they were made from.
    std::uint64_t revision() const { return m_revision; }
    /// The seed in force: the scenario's, or the one drawn for this document where it is null.
    std::uint64_t seed() const;

    QUndoStack* undoStack() { return &m_undoStack; }
    /// Whether anything, project, a line or a scenario, differs from its file.
    bool isModified() const;
    bool isProjectModified() const { return m_project.isModified(m_entries); }
    bool isLineModified() const { return shownLine().line.isModified(); }
    /// What the line's file holds, or how the line began.
    const Line& savedLine() const { return shownLine().line.saved; }
    bool isScenarioModified(ScenarioId id) const;
    /// File name of the active entry for the title, or the name of the entry if never saved.
    QString displayName() const;

    /// Replaces the whole document; the undo stack is cleared. Of a line alone the Baseline is shown. `path` is empty
    /// for a line that ships with the program.
    void replace(LoadedFile file, const QString& path);
    /// A project that was read from `path`. The Baseline is shown.
    void replace(Project project, const QString& path);
    /// An example that nobody has edited speaks the language that is in force now; names of stations are its data.
    void renewExampleTexts();
    /// Adds a scenario that was read from `path`, or that has no file yet (empty), behind the others. Its line has to
    /// be the document's own. The undo stack stays; the active entry, too.
    ScenarioId addScenario(Scenario scenario, const QString& path);
    /// All of the document but its undo steps, with the ids.
    DocumentState state() const;
    /// Replaces the whole document; the undo stack is cleared.
    void restore(DocumentState state);
    /// Sets (or with nullopt removes) values in a line's baseline or in a scenario, all of them in one change. For a
    /// baseline, `marked` are or are not typical values that nobody has checked. For commands only.
    void applyParameters(std::optional<ScenarioId> entry, const std::vector<StationValue>& values,
                         const ParameterPlaces& marked = {}, bool areUnchecked = false);
    /// The same of one value.
    void applyParameter(std::optional<ScenarioId> entry, const std::string& station, const ParameterKey& id,
                        std::optional<ParameterValue> value);
    /// Replaces the shown line and its overrides, and announces `change`. What saving found out about comments stays.
    /// For commands only.
    void applyLineState(LineState state, const Change& change);
    /// The lines, the scenarios and what the project says become those of `state`, whose ids stay. What the files hold
    /// of entries that the document has, too, stays known. What is shown stays if `state` has it, or else what `state`
    /// shows is shown. For commands only.
    void applyState(DocumentState state);
    /// Replaces a scenario's name, description, settings and overrides; its moments go with another name. For commands
    /// only.
    void applyScenario(ScenarioId id, Scenario scenario);
    /// What the entry says itself. For commands only.
    void applyRunSettings(std::optional<ScenarioId> entry, SparseRunSettings settings);
    /// Of the line that is the entry `line`. For commands only.
    void insertScenario(std::optional<ScenarioId> line, std::size_t position, ScenarioEntry entry, bool makesActive);
    /// `position` counts the other lines. For commands only.
    void insertLine(std::size_t position, LineEntry line);
    /// For commands only.
    void applyMoments(std::vector<ProjectMoment> moments);
    /// Of another line, whose moments go with the name. For commands only.
    void renameLine(ScenarioId line, const std::string& name);
    /// A scenario, or another line with its scenarios. If it is shown, see Entries::successorOf(). For commands only.
    void removeEntry(ScenarioId id);
    /// A scenario among those of its line, or another line among those. For commands only.
    void moveEntry(ScenarioId id, std::size_t position);
    /// All parts were written to where `placement` says.
    void markSaved(const Placement& placement);
    /// They were written as `written` has them; what was edited since is not saved.
    void markSaved(const Placement& placement, DocumentState written);
    /// Some files say that others are where they are not: all that name one have to be written.
    void forgetPlaces();
    /// What the files of the document's own line and of scenarios hold was read anew; the contents themselves stay as
    /// they are.
    void markRead(const std::optional<Line>& line, const std::vector<std::pair<ScenarioId, Scenario>>& scenarios);
    /// The project's file and all that it names were read anew, with these ids; likewise. `read` is marked as known
    /// now.
    void markRead(DocumentState& read);
    /// A file was read anew that an entry may have had which is gone: where that comes back, it counts as modified.
    void forgetGone() { m_entries.forgetGone(); }

    /// The document as a whole is by now as its files are. For commands only.
    void announceFileState() { Q_EMIT changed(FileStateChanged{}); }
    /// An edit was not made; a sentence for the user says why. For commands only.
    void refuse(const QString& why) { Q_EMIT refused(why); }

Q_SIGNALS:
    void changed(const linetwin::app::Change& change);
    void refused(const QString& why);

private:
    void renameInMoments(const std::string& from, const std::string& to);
    void replaceBy(std::vector<LineEntry> lines, std::optional<std::size_t> active);
    void announce(const Change& change);
    /// Something that results depend on.
    void announceRevision(const Change& change);

    /// What follows from the entries as they are now, as far as somebody asked; nullopt until then.
    struct Consequences {
        std::optional<Findings> findings;
        std::optional<std::optional<ResolvedLine>> resolved;
        std::optional<std::optional<ResolvedLine>> baseline;
        std::optional<std::optional<ResolvedLine>> reference;
    };

    ProjectOnFile m_project;
    Entries m_entries;
    mutable Consequences m_consequences;
    std::uint64_t m_revision = 0;
    std::uint64_t m_drawnSeed = 0;
    QUndoStack m_undoStack;
};

} // namespace linetwin::app
