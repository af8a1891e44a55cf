// SPDX-License-Identifier: GPL-3.0-or-later
// Each single call to the system fails once: what was saved or kept is there, and the document knows what is not.
#include "app/charts/saving/SavingPlace.h"
#include "app/document/Autosave.h"
#include "app/document/FileSet.h"
#include "app/document/FileWriter.h"
#include "app/document/KeptStudies.h"
#include "app/document/Placements.h"
#include "app/document/SavePlan.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"
#include "tests/app/HeldDisk.h"
#include "tests/app/document/EditStream.h"
#include "tests/engine/io/ToldCalls.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;
using linetwin::test::ToldCalls;

namespace {

constexpr std::chrono::milliseconds soon{5};

/// Where a flush costs nothing, if there is such a place.
QString memoryTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/linetwin-XXXXXX");
}

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs `act` with each of its calls failing once, then `check`; says how many there were.
template <class Act, class Check> int failEach(Act act, Check check)
{
    for (int call = 0;; ++call) {
        bool hasStruck = false;
        {
            const ToldCalls calls(ToldCalls::Fault::Fails, call);
            act();
            hasStruck = calls.hasStruck();
        }
        if (!hasStruck)
            return call;
        check(call);
    }
}

KeptStudy studyTitled(const QString& title)
{
    KeptStudy study;
    study.kind = QStringLiteral("sweep");
    study.title = title;
    study.asked = QDateTime::fromSecsSinceEpoch(1'700'000'000, QTimeZone::utc());
    study.tableHeader = QStringList{QStringLiteral("a")};
    return study;
}

/// The system, but that one file is read badly.
class FaultyReads : public SystemCalls {
public:
    enum class Fault { None, Vanishes, Forbidden, FailsMidway, Short, Cut, Grows };

    explicit FaultyReads(Fault fault) : m_fault(fault) { replaceSystemCalls(this); }
    ~FaultyReads() override { replaceSystemCalls(nullptr); }

    int open(const std::filesystem::path& path, int flags, mode_t permissions) override
    {
        if (m_fault != Fault::Vanishes && m_fault != Fault::Forbidden)
            return SystemCalls::open(path, flags, permissions);
        errno = m_fault == Fault::Vanishes ? ENOENT : EACCES;
        return -1;
    }
    ssize_t read(int descriptor, void* bytes, std::size_t size) override
    {
        constexpr std::size_t piece = 37;
        const int call = m_reads++;
        if (m_fault == Fault::None || m_fault == Fault::Short)
            return SystemCalls::read(descriptor, bytes, m_fault == Fault::None ? size : piece);
        if (call == 0)
            return SystemCalls::read(descriptor, bytes, piece);
        errno = EIO;
        if (m_fault == Fault::Grows)
            std::memset(bytes, '\n', size);
        return m_fault == Fault::Grows ? static_cast<ssize_t>(size) : m_fault == Fault::Cut ? 0 : -1;
    }

private:
    Fault m_fault;
    int m_reads = 0;
};

} // namespace

Q_DECLARE_METATYPE(FaultyReads::Fault)

class DiskFaultsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_faults = 0;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(memoryTemplate());
        QDir(m_folder->path()).mkdir(QStringLiteral("study"));
        QFile line(path("line.yaml"));
        QVERIFY(line.open(QIODevice::WriteOnly));
        line.write("topology:\n  stations:\n    - {name: Filler, output_type: Tube}\n    - {name: Inspector}\n");
        line.close();
        QFile scenario(path("s.yaml"));
        QVERIFY(scenario.open(QIODevice::WriteOnly));
        scenario.write("line: line.yaml\nname: S\n");
    }
    void cleanupTestCase() { qInfo("%d faults", m_faults); }

    void aSaveThatFailsLeavesTheDocumentUnsaved()
    {
        QString said;
        ProjectDocument document;
        FileWatch watch(document);
        const QByteArray before = bytesIn(path("line.yaml"));
        const auto place = [&] { return folderPlacement(document, path("study/p.yaml")); };
        openForStream(document, path("s.yaml"));
        applyStep(document, 1);
        m_faults += failEach(
            [&] {
                said.clear();
                try {
                    carryOut(planSave(document, watch, place()), document, watch);
                } catch (const FileError& error) {
                    said = QString::fromUtf8(error.what());
                }
                QTRY_VERIFY(!watch.isLooking());
            },
            [&](int call) {
                const QByteArray where = QByteArray::number(call) + ": " + said.toUtf8();
                QVERIFY2(document.isModified() != said.isEmpty(), where.constData());
                QVERIFY2(said.isEmpty() || said.contains(QStringLiteral("the disk is full")), where.constData());
                QVERIFY2(said.isEmpty() || !QFile::exists(path("study/p.yaml")), where.constData());
                QCOMPARE(bytesIn(path("line.yaml")), before);
                if (said.isEmpty()) { // the next fault finds it unsaved again, and at no place
                    QVERIFY(QFile::exists(path("study/p.yaml")));
                    QDir(path("study")).removeRecursively();
                    QDir(m_folder->path()).mkdir(QStringLiteral("study"));
                    openForStream(document, path("s.yaml"));
                    applyStep(document, 1);
                }
            });
        QVERIFY(!document.isModified());
    }

    /// The file from before stays, the user is told, and the next edit is kept again.
    void whatIsKeptStaysWhereKeepingFails()
    {
        for (int call = 0;; ++call) {
            ProjectDocument document;
            const FileWatch watch(document);
            openForStream(document, path("s.yaml"));
            const QString folder = path("recovery");
            Autosave autosave(document, watch, folder, soon);
            QSignalSpy failures(&autosave, &Autosave::failed);
            const auto kept = [&] {
                const QStringList files = QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files);
                const auto record = files.size() == 1
                                        ? readRecovery(bytesIn(folder + u'/' + files.front()).toStdString())
                                        : std::nullopt;
                return record ? lastStep(record->state) : -1;
            };
            applyStep(document, 1);
            QTRY_VERIFY(autosave.isKept() && !autosave.isBusy());
            QCOMPARE(kept(), 1);
            bool hasStruck = false;
            {
                const ToldCalls calls(ToldCalls::Fault::Fails, call);
                applyStep(document, 2);
                QTRY_VERIFY((autosave.isKept() || !failures.isEmpty()) && !autosave.isBusy() && !watch.isLooking());
                hasStruck = calls.hasStruck();
            }
            QCOMPARE(kept(), failures.isEmpty() ? 2 : 1);
            if (!failures.isEmpty())
                QVERIFY(failures.front().front().toString().contains(QStringLiteral("the disk is full")));
            applyStep(document, 3);
            QTRY_VERIFY(autosave.isKept() && !autosave.isBusy());
            QCOMPARE(kept(), 3);
            autosave.finish();
            QTRY_VERIFY(!autosave.isBusy());
            QCOMPARE(kept(), -1);
            if (!hasStruck)
                break;
            ++m_faults;
        }
    }

    /// A save that waits for its disk does not keep what was edited since from being kept.
    void whatIsEditedBehindASlowSaveIsKept()
    {
        ProjectDocument document;
        FileWatch watch(document);
        openForStream(document, path("s.yaml"));
        const QString folder = path("recovery");
        Autosave autosave(document, watch, folder, soon);
        FileWriter writer;
        bool isWritten = false;
        applyStep(document, 1);
        HeldDisk slow(m_folder->path().toStdString() + "/.linetwin-");
        writer.write({{path("line.yaml").toStdString(), "x"}}, [&](const FileWriter::Outcome&) { isWritten = true; });
        QTRY_VERIFY(slow.isWaitedFor());
        applyStep(document, 2);
        QTRY_VERIFY(autosave.isKept());
        QVERIFY(!isWritten);
        slow.release();
        QTRY_VERIFY(isWritten);
    }

    void keptStudiesStayWhereWritingFails()
    {
        const QString file = path("p.studies.json");
        QVERIFY(!writeKeptStudies(file, {studyTitled(QStringLiteral("old"))}));
        std::optional<QString> said;
        m_faults += failEach([&] { said = writeKeptStudies(file, {studyTitled(QStringLiteral("new"))}); },
                             [&](int) {
                                 QString error;
                                 const auto studies = readKeptStudies(file, error);
                                 QVERIFY(studies && studies->size() == 1);
                                 QCOMPARE(studies->front().title, said ? QStringLiteral("old") : QStringLiteral("new"));
                                 QVERIFY(!said || (said->contains(QStringLiteral("p.studies.json")) &&
                                                   said->contains(QStringLiteral("the disk is full"))));
                                 QVERIFY(!writeKeptStudies(file, {studyTitled(QStringLiteral("old"))}));
                             });
        m_faults += failEach([&] { said = writeKeptStudies(file, {}); },
                             [&](int) {
                                 QVERIFY(QFile::exists(file) == said.has_value());
                                 QVERIFY(!writeKeptStudies(file, {studyTitled(QStringLiteral("old"))}));
                             });
    }

    /// Pictures, tables and reports.
    void anExportIsWholeOrNone()
    {
        const QString file = path("picture.svg");
        SavingAnswer answer;
        m_faults += failEach(
            [&] { answer = writeWhole(file, {"picture", {}}); },
            [&](int) {
                QCOMPARE(bytesIn(file), answer.failed.isEmpty() ? QByteArray("picture") : QByteArray());
                QVERIFY(answer.failed.isEmpty() || (answer.failed.contains(QStringLiteral("picture.svg")) &&
                                                    answer.failed.contains(QStringLiteral("the disk is full"))));
                QFile::remove(file);
                QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden),
                         QStringList());
            });
    }

    /// A file that is chosen to be opened may go, change or not be readable before it is read to its end.
    void whatIsOpenedMayFailAtAnyMoment_data()
    {
        using enum FaultyReads::Fault;
        QTest::addColumn<FaultyReads::Fault>("fault");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason"); // empty: it is read
        const QByteArray usual = "topology:\n  stations:\n    - {name: Filler}\n    - {name: Packer}\n";
        QTest::newRow("vanishes") << Vanishes << usual << QStringLiteral("there is no such file or folder");
        QTest::newRow("may not be read") << Forbidden << usual << QStringLiteral("permission denied");
        QTest::newRow("fails midway") << FailsMidway << usual << QStringLiteral("the disk reports an error");
        QTest::newRow("comes in small pieces") << Short << usual << QString();
        QTest::newRow("is cut while it is read") << Cut << usual << QStringLiteral("line 3");
        QTest::newRow("grows while it is read") << Grows << usual << QStringLiteral("larger than 4 MiB");
        QTest::newRow("no bytes") << None << QByteArray() << QStringLiteral("empty");
        QTest::newRow("no text") << None << QByteArray("name: \xff\xfe\n" + usual) << QStringLiteral("UTF-8");
        QTest::newRow("no line") << None << QByteArray("stop;minutes\nlunch;30\n") << QStringLiteral("neither a line");
    }
    void whatIsOpenedMayFailAtAnyMoment()
    {
        QFETCH(FaultyReads::Fault, fault);
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QFile file(path("opened.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const FileSet set = [&] {
            const FaultyReads reads(fault);
            return readFileSet({path("opened.yaml")});
        }();
        ++m_faults;
        QCOMPARE(set.members.size(), std::size_t{reason.isEmpty()});
        if (reason.isEmpty()) {
            QCOMPARE(set.members.front().result.file->line.stations.size(), std::size_t{2});
            return;
        }
        QCOMPARE(set.rejected.size(), std::size_t{1});
        const Findings& findings = set.rejected.front().result.findings;
        QVERIFY(hasErrors(findings));
        const QString said = QString::fromStdString(messageOf(findings.front())) +
                             QStringLiteral(" line %1").arg(findings.front().position.line);
        QVERIFY2(said.contains(reason), qPrintable(said));
        QVERIFY(findings.front().position.file.ends_with("opened.yaml"));
    }

    /// A clock that is set back or ahead tells when something was kept; it does not change what is.
    void aJumpOfTheClockDoesNoHarm()
    {
        struct OtherClock : SystemCalls {
            std::chrono::hours ahead{};
            OtherClock() { replaceSystemCalls(this); }
            ~OtherClock() override { replaceSystemCalls(nullptr); }
            std::chrono::system_clock::time_point now() override { return SystemCalls::now() + ahead; }
        } clock;
        ProjectDocument document;
        const FileWatch watch(document);
        openForStream(document, path("s.yaml"));
        const QString folder = path("recovery");
        int step = 0;
        for (const int hours : {0, 24 * 400, -24 * 400, 24 * 365 * 60}) {
            clock.ahead = std::chrono::hours(hours);
            auto autosave = std::make_unique<Autosave>(document, watch, folder, soon);
            applyStep(document, ++step);
            QTRY_VERIFY(autosave->isKept() && !autosave->isBusy());
            autosave.reset(); // as after a crash
            QStringList damaged;
            auto found = findLeftBehind(folder, damaged);
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(lastStep(found.front().record.state), step);
            discard(found.front());
        }
    }
};

LINETWIN_GUILESS_TEST(DiskFaultsTest)
#include "DiskFaultsTest.moc"
