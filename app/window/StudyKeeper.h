// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/KeptStudies.h"
#include "app/document/ProjectDocument.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace linetwin::app {

/// The studies that were run on the open document. They are read with a project, and written beside it when one
/// finishes and when the project is saved; of a document without a project's file they are in memory only. Lives in the
/// GUI thread and writes on another one; the destructor waits for that.
class StudyKeeper : public QObject {
    Q_OBJECT

public:
    explicit StudyKeeper(const ProjectDocument& document, QObject* parent = nullptr);
    ~StudyKeeper() override;

    /// The newest first. Entries have the names that they are called by now.
    QList<KeptStudy> studies() const;
    const ProjectDocument& document() const { return m_document; }
    void keep(const KeptStudy& study);
    /// One that was removed, to its place.
    void putBack(const KeptStudy& study);
    /// Nothing happens for one that is gone.
    void remove(const KeptStudy& study);
    /// Whether there is a file to keep them in.
    bool hasPlace() const { return !m_path.isEmpty(); }
    Keeping keeping() const;
    /// After failed(): the user has cleared the way, or hopes so. What was in a file that could not be read is taken
    /// in.
    void keepAgain();
    bool isBusy() const { return m_pending > 0; }
    /// Those that go with the document, as they could not be written; failure() says why.
    QList<KeptStudy> unkept() const;
    const QString& failure() const { return m_saidFailure; }
    /// Until all is written that is under way.
    void waitForWriting() { m_writer.waitForDone(); }

Q_SIGNALS:
    void changed();
    /// A sentence for the user: they cannot be read, or not be written.
    void failed(const QString& message);
    /// What was said then holds no longer.
    void settled(const QString& message);

private:
    struct Item {
        KeptStudy study;
        std::vector<std::optional<ScenarioId>> entries; ///< nullopt: the Baseline, or one that is gone
    };
    struct OnFile;
    struct WrittenStudies;

    Item itemOf(const KeptStudy& study) const;
    void setStudies(const QList<KeptStudy>& studies);
    void followDocument(const Change& change);
    void open();
    void takePlace();
    void takeNames();
    void write();
    static WrittenStudies writeStudies(const QString& path, const QList<KeptStudy>& studies, bool isOtherPlace,
                                       const QList<KeptStudy>& known);
    void takeWritten(const std::shared_ptr<OnFile>& onFile, const QString& path, const WrittenStudies& written);
    void setFailing(bool isFailing);
    void fail(const QString& message);

    const ProjectDocument& m_document;
    QList<Item> m_items;
    QString m_path; ///< empty: in memory only
    bool m_isWritten = true;
    bool m_isFailing = false; ///< to read or to write them at the path
    QString m_saidFailure;
    bool m_isToSayAgain = false;
    std::shared_ptr<OnFile> m_onFile; ///< of the open document; of the writing thread while that is at work
    QList<KeptStudy> m_written;       ///< what the last write left there, or reading found
    QList<KeptStudy> m_known;         ///< what is there or was, as far as is known here, with what is being written
    int m_pending = 0;                ///< writes
    QThreadPool m_writer;
};

} // namespace linetwin::app
