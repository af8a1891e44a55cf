// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StudyKeeper.h"

#include "app/document/DocumentFiles.h"
#include "app/document/ScenarioNames.h"
#include "app/text/Punctuation.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace linetwin::app {

/// Where the side file is that was read or written last.
struct StudyKeeper::OnFile {
    QString path;
};

/// What the file holds now and what of it others added meanwhile; or why it could not be written.
struct StudyKeeper::WrittenStudies {
    QList<KeptStudy> all;
    QList<KeptStudy> added;
    QString problem;
};

namespace {

QList<KeptStudy> without(QList<KeptStudy> studies, const QList<KeptStudy>& others)
{
    studies.removeIf([&others](const KeptStudy& each) { return others.contains(each); });
    return studies;
}

} // namespace

/// Of another project whose place it was nothing stays.
StudyKeeper::WrittenStudies StudyKeeper::writeStudies(const QString& path, const QList<KeptStudy>& studies,
                                                      bool isOtherPlace, const QList<KeptStudy>& known)
{
    WrittenStudies written;
    written.all = studies;
    if (!isOtherPlace) {
        const auto found = readKeptStudies(path, written.problem);
        if (!found) {
            written.problem = joinedSentences({written.problem, tr("Move or delete it, then try again.")});
            return written;
        }
        written.all = mergedStudies(studies, known, *found);
    }
    written.problem = writeKeptStudies(path, written.all).value_or(QString());
    written.added = without(written.all, studies);
    return written;
}

StudyKeeper::StudyKeeper(const ProjectDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_onFile(std::make_shared<OnFile>())
{
    m_writer.setMaxThreadCount(1);
    connect(&document, &ProjectDocument::changed, this, &StudyKeeper::followDocument);
}

StudyKeeper::~StudyKeeper()
{
    m_writer.waitForDone();
}

QList<KeptStudy> StudyKeeper::studies() const
{
    QList<KeptStudy> studies;
    for (const Item& item : m_items)
        studies << item.study;
    return studies;
}

StudyKeeper::Item StudyKeeper::itemOf(const KeptStudy& study) const
{
    Item item{study, {}};
    for (const QString& name : study.entries)
        item.entries.push_back(entryNamed(m_document, name.toStdString()).value_or(std::nullopt));
    return item;
}

void StudyKeeper::setStudies(const QList<KeptStudy>& studies)
{
    m_items.clear();
    for (const KeptStudy& each : studies)
        m_items << itemOf(each);
    Q_EMIT changed();
}

void StudyKeeper::keep(const KeptStudy& study)
{
    QList<KeptStudy> all = studies();
    app::keep(all, study);
    setStudies(all);
    write();
}

void StudyKeeper::putBack(const KeptStudy& study)
{
    setStudies(mergedStudies(studies(), {}, {study}));
    write();
}

void StudyKeeper::remove(const KeptStudy& study)
{
    if (m_items.removeIf([&study](const Item& item) { return item.study == study; }) == 0)
        return;
    Q_EMIT changed();
    write();
}

Keeping StudyKeeper::keeping() const
{
    if (!hasPlace())
        return Keeping::OnceSaved;
    return m_isFailing ? Keeping::Failing : Keeping::BesideProject;
}

void StudyKeeper::keepAgain()
{
    m_isToSayAgain = true;
    write();
}

QList<KeptStudy> StudyKeeper::unkept() const
{
    QList<KeptStudy> unkept = m_isFailing ? studies() : QList<KeptStudy>();
    unkept.removeIf([this](const KeptStudy& each) {
        return std::ranges::any_of(m_written, [&each](const KeptStudy& written) { // of other names it may be
            return written.kind == each.kind && written.asked == each.asked;
        });
    });
    return unkept;
}

void StudyKeeper::followDocument(const Change& change)
{
    if (std::holds_alternative<DocumentReplaced>(change))
        open();
    else if (std::holds_alternative<EntriesChanged>(change))
        takeNames();
    else if (std::holds_alternative<FileStateChanged>(change))
        takePlace();
}

void StudyKeeper::open()
{
    m_saidFailure.clear();
    m_isWritten = true;
    m_path = m_document.project().isThere() ? studiesPath(m_document.project().path) : QString();
    if (isBusy() && hasPlace())
        m_writer.waitForDone(); // what is read may be what is being written
    m_onFile = std::make_shared<OnFile>();
    QString problem;
    const auto found = hasPlace() ? readKeptStudies(m_path, problem) : QList<KeptStudy>();
    m_onFile->path = m_path;
    m_isFailing = !found;
    m_written = found.value_or(QList<KeptStudy>());
    m_known = m_written;
    setStudies(m_written);
    if (!found)
        fail(tr("Studies that were kept with this project are not shown. %1 It stays as it is, and further studies are "
                "not kept. Move or delete it, then try again.")
                 .arg(problem));
}

void StudyKeeper::takePlace()
{
    const ProjectOnFile& project = m_document.project();
    const QString path = project.isThere() ? studiesPath(project.path) : QString();
    const bool isMoved = std::exchange(m_path, path) != path;
    if (isMoved) {
        m_written.clear();
        Q_EMIT changed();
    }
    if (isMoved || !m_isWritten)
        write();
}

void StudyKeeper::takeNames()
{
    bool areOther = false;
    for (Item& item : m_items) {
        for (std::size_t i = 0; i < item.entries.size(); ++i) {
            QString& name = item.study.entries[static_cast<qsizetype>(i)];
            const auto& entry = item.entries[i];
            if (entry && m_document.lineOf(entry) && m_document.nameOf(entry) != name) {
                name = m_document.nameOf(entry);
                areOther = true;
            }
        }
    }
    if (!areOther)
        return;
    m_isWritten = false; // with the project, whose file has the old names until then
    Q_EMIT changed();
}

void StudyKeeper::write()
{
    m_isWritten = hasPlace();
    if (!hasPlace())
        return;
    ++m_pending;
    // What was known when it was handed over: of what the file has besides, nobody here can mean that it is deleted.
    const QList<KeptStudy> mine = studies();
    const QList<KeptStudy> known = m_known;
    m_known << without(mine, m_known);
    m_writer.start([this, path = m_path, mine, known, onFile = m_onFile] {
        const WrittenStudies written = writeStudies(path, mine, !isSameFile(onFile->path, path), known);
        if (written.problem.isEmpty())
            onFile->path = path;
        QMetaObject::invokeMethod(
            this,
            [this, onFile, path, written] {
                --m_pending;
                takeWritten(onFile, path, written);
            },
            Qt::QueuedConnection);
    });
}

void StudyKeeper::takeWritten(const std::shared_ptr<OnFile>& onFile, const QString& path, const WrittenStudies& written)
{
    if (onFile != m_onFile || path != m_path)
        return;
    if (!written.problem.isEmpty()) {
        m_isWritten = false;
        setFailing(true);
        fail(tr("The studies of this project are not kept beside it. %1").arg(written.problem));
        return;
    }
    m_written = written.all;
    if (m_pending == 0)
        m_known = written.all;
    setFailing(false);
    if (!written.added.isEmpty())
        setStudies(mergedStudies(studies(), {}, written.added));
}

void StudyKeeper::setFailing(bool isFailing)
{
    m_isToSayAgain = m_isToSayAgain && isFailing;
    if (!isFailing && !m_saidFailure.isEmpty())
        Q_EMIT settled(std::exchange(m_saidFailure, {}));
    if (std::exchange(m_isFailing, isFailing) != isFailing)
        Q_EMIT changed();
}

void StudyKeeper::fail(const QString& message)
{
    const bool isToSay = std::exchange(m_isToSayAgain, false);
    if (std::exchange(m_saidFailure, message) == message && !isToSay)
        return;
    // Behind what is said of a file that is being opened. It may have been settled by then.
    const auto say = [this, message] {
        if (m_saidFailure == message)
            Q_EMIT failed(message);
    };
    QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
}

} // namespace linetwin::app
