// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace linetwin::app {

class ProjectDocument;

/// A study that was run, as a project keeps it beside its file (SPEC 9): what it found, and on what. Texts may hold
/// anything but control characters, and are plain.
struct KeptStudy {
    QString kind;        ///< compare, sweep, sensitivity, optimize, portfolio, mix
    QString title;       ///< what was asked, in words, all settings included
    QString headline;    ///< what was found, in a sentence or two; may be empty
    QString subject;     ///< of which line and entry, as the study's picture says it
    QStringList entries; ///< that it depends on, by name; the Baseline by an empty one
    QDateTime asked;
    int replications = 0;
    qint64 seed = 0;
    bool isConfirmed = false;     ///< on luck that nothing was chosen by
    QString inputsHash;           ///< of the entries when it was asked, see inputsHash()
    QString programVersion;       ///< that ran it
    QStringList tableHeader;      ///< of the result as it was shown
    QList<QStringList> tableRows; ///< each as long as the header; a cell may have several lines
    QByteArray picture;           ///< SVG in light colours that refers to nothing outside it; empty where there is none

    bool operator==(const KeptStudy&) const = default;
};

/// What becomes of the studies of a document.
enum class Keeping {
    OnceSaved, ///< there is no file of a project yet, beside which they could be
    BesideProject,
    Failing ///< their file cannot be read or written
};

inline constexpr qsizetype mostKeptStudies = 20; ///< of a project

/// The side file of the project at that path.
QString studiesPath(const QString& projectPath);

/// What the side file holds, the newest first; nothing where there is none. Nullopt with a sentence in `error` for one
/// that cannot be read, is damaged or was written by a newer version.
std::optional<QList<KeptStudy>> readKeptStudies(const QString& path, QString& error);

/// Replaces the side file as a whole or not at all, or removes it where nothing is kept; of more than it may hold the
/// newest, which come first. Otherwise says why not: a file that readKeptStudies() refuses stays as it is. For any
/// thread.
std::optional<QString> writeKeptStudies(const QString& path, const QList<KeptStudy>& studies);

/// Puts the study in front. One of the same kind, entries and title goes; so does the oldest where there are too many.
void keep(QList<KeptStudy>& studies, KeptStudy study);

/// `ours` with what others have added to the file since it held `known`.
QList<KeptStudy> mergedStudies(QList<KeptStudy> ours, const QList<KeptStudy>& known, const QList<KeptStudy>& onFile);

/// SHA-256, in hexadecimal, over all that changes a figure of these entries: their lines, overrides and run settings,
/// every gap filled. Empty where one of them is gone.
QString inputsHash(const ProjectDocument& document, const QStringList& entries);

/// Whether the document is no longer what the study was asked about.
bool isOutdated(const ProjectDocument& document, const KeptStudy& study);

} // namespace linetwin::app
