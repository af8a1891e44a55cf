// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileWatch.h"

#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/SavePlan.h"
#include "tests/TestMain.h"
#include "tests/app/HeldReads.h"
#include "tests/app/OpenWhatIf.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using linetwin::app::testing::HeldReads;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// As editors save: a new file takes the place of the old one.
void replaceFile(const QString& path, const QByteArray& text)
{
    write(path + u'~', text);
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + u'~', path));
}

constexpr const char* scenarioText = "line: line.yaml\nequipment:\n  A: {buffer_capacity: 500}\n";

} // namespace

class FileWatchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<FileWatch> m_watch;
    QString line() const { return m_folder->filePath(QStringLiteral("line.yaml")); }
    QString scenario() const { return m_folder->filePath(QStringLiteral("s.yaml")); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(line(), "topology:\n  stations:\n    - {name: A}\n    - {name: B}\n");
        write(scenario(), scenarioText);
        m_document = std::make_unique<ProjectDocument>();
        m_watch = std::make_unique<FileWatch>(*m_document);
        m_document->replace(*loadFile(scenario().toStdString()).file, scenario());
    }
    void cleanup()
    {
        m_watch.reset();
        m_document.reset();
    }

    void aChangeIsNoticed_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::addColumn<bool>("isLine");
        QTest::newRow("scenario written in place") << false << false;
        QTest::newRow("scenario replaced") << true << false;
        QTest::newRow("line written in place") << false << true;
        QTest::newRow("line replaced") << true << true;
    }
    void aChangeIsNoticed()
    {
        QFETCH(bool, isReplaced);
        QFETCH(bool, isLine);
        const QString path = isLine ? line() : scenario();
        QSignalSpy spy(m_watch.get(), &FileWatch::stateChanged);
        // Several times, as the watch has to outlive a replaced file.
        for (int i = 1; i <= 3; ++i) {
            const QByteArray text = "# " + QByteArray::number(i) + "\n";
            isReplaced ? replaceFile(path, text) : write(path, text);
            // A look in the moment of replacing finds no file; the next one follows.
            QTRY_COMPARE(m_watch->changedFiles(), QStringList{path});
            QVERIFY(!spy.isEmpty());
            QCOMPARE(m_watch->stateOf(path), FileWatch::State::Changed);
            m_watch->accept({{path, FileWatch::hashOf(text.toStdString())}});
            QCOMPARE(m_watch->changedFiles(), QStringList());
            spy.clear();
        }
    }

    void aTouchedFileIsNoChange()
    {
        QSignalSpy spy(m_watch.get(), &FileWatch::stateChanged);
        replaceFile(scenario(), scenarioText);
        m_watch->check();
        QTest::qWait(300); // longer than the watch waits for a replacement
        QVERIFY(spy.isEmpty());
    }

    void aVanishedFileIsNoticedAndItsReturn()
    {
        QSignalSpy spy(m_watch.get(), &FileWatch::stateChanged);
        QVERIFY(QFile::remove(scenario()));
        QTRY_COMPARE(m_watch->vanishedFiles(), QStringList{scenario()});
        spy.clear();
        write(scenario(), scenarioText);
        QTRY_COMPARE(m_watch->vanishedFiles(), QStringList());
        QVERIFY(!spy.isEmpty());
        QCOMPARE(m_watch->changedFiles(), QStringList());
    }

    void aVanishedFolderIsNoticed()
    {
        QVERIFY(QDir(m_folder->path()).removeRecursively());
        QTRY_COMPARE(m_watch->vanishedFiles().size(), 2);
        m_watch->check();
        QCOMPARE(m_watch->stateOf(scenario()), FileWatch::State::Vanished);
    }

    void anOwnSaveIsNotNoticed()
    {
        QSignalSpy spy(m_watch.get(), &FileWatch::stateChanged);
        setParameter(*m_document, "A", ParameterId::BufferCapacity, 7.0);
        carryOut(planSave(*m_document, *m_watch, *presentPlacement(*m_document)), *m_document, *m_watch);
        QTest::qWait(300);
        QVERIFY(spy.isEmpty());
        replaceFile(scenario(), scenarioText); // but what comes after it is
        QTRY_COMPARE(m_watch->changedFiles(), QStringList{scenario()});
    }

    /// A share that does not answer, when the window gains focus and while it is edited.
    void aLookThatWaitsHoldsNobodyUp()
    {
        HeldReads share(m_folder->path().toStdString());
        share.hold();
        m_watch->check();
        QTRY_VERIFY(share.isWaitedFor());
        setParameter(*m_document, "A", ParameterId::BufferCapacity, 7.0);
        m_document->undoStack()->undo();
        m_document->undoStack()->redo();
        QVERIFY(m_watch->isLooking());
        QCOMPARE(share.ownWaits(), 0);
        replaceFile(scenario(), "# changed\n");
        share.release();
        QTRY_COMPARE(m_watch->changedFiles(), QStringList{scenario()});
    }

    /// What a look finds that began before the document wrote the file is of before.
    void aLookOfBeforeASaveSaysNothing()
    {
        HeldReads share(m_folder->path().toStdString());
        share.hold();
        m_watch->check();
        QTRY_VERIFY(share.isWaitedFor());
        QSignalSpy spy(m_watch.get(), &FileWatch::stateChanged);
        m_watch->accept({{scenario(), FileWatch::hashOf("# ours\n")}});
        write(scenario(), "# ours\n");
        share.release();
        QTRY_VERIFY(!m_watch->isLooking());
        QCOMPARE(m_watch->changedFiles(), QStringList());
        QVERIFY(spy.isEmpty());
    }

    /// A file that the document names again, as removing its scenario is undone, is looked at in its own time.
    void aFileThatComesBackByUndoIsKnown()
    {
        HeldReads share(m_folder->path().toStdString());
        removeScenario(*m_document, m_document->scenarios()[0].id);
        QTRY_VERIFY(!m_watch->isLooking());
        QVERIFY(!m_watch->knownFiles().contains(scenario()));
        write(scenario(), "# changed\n");
        share.hold();
        m_document->undoStack()->undo();
        QTRY_VERIFY(share.isWaitedFor());
        QCOMPARE(share.ownWaits(), 0);
        QVERIFY(m_watch->knownFiles().contains(scenario()));
        share.release();
        QTRY_COMPARE(m_watch->changedFiles(), QStringList{scenario()});
    }

    /// Between reading a file and taking what it held there may be a while: a question, or a slow disk.
    void aChangeSinceTheFileWasReadIsSeen_data()
    {
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("opened as another document") << true;
        QTest::newRow("read once more") << false;
    }
    void aChangeSinceTheFileWasReadIsSeen()
    {
        QFETCH(bool, isOpened);
        const LoadResult read =
            loadFile((m_folder->path() + u"/../"_s + QDir(m_folder->path()).dirName() + u"/s.yaml"_s).toStdString());
        QCOMPARE(read.sources.size(), std::size_t{2});
        write(scenario(), QByteArray(scenarioText).replace("500", "600"));
        HeldReads share(m_folder->path().toStdString());
        share.hold();
        m_watch->whileTaking(read.sources, [&] {
            if (isOpened)
                m_document->replace(*read.file, scenario());
            else
                m_document->markRead(read.file->line, {{m_document->scenarios()[0].id, read.file->scenario}});
        });
        QCOMPARE(m_watch->changedFiles(), QStringList());
        QCOMPARE(share.ownWaits(), 0);
        share.release();
        QTRY_COMPARE(m_watch->changedFiles(), QStringList{scenario()});
    }

    void anotherDocumentHasOtherFiles()
    {
        write(scenario(), "# changed\n");
        m_watch->check();
        QTRY_COMPARE(m_watch->changedFiles(), QStringList{scenario()});
        testing::openWhatIf(*m_document);
        QCOMPARE(m_watch->changedFiles(), QStringList());
        QVERIFY(m_watch->knownFiles().empty());
    }
};

LINETWIN_GUILESS_TEST(FileWatchTest)
#include "FileWatchTest.moc"
