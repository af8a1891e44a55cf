// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"
#include "tests/fuzz/FuzzTargets.h"
#include "tests/fuzz/YamlMutator.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace linetwin;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view viewOf(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

/// Replays the seeds of all fuzz targets, of which some once broke something, and the example lines, each also changed
/// in some ways.
class CorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("file");
        for (const fuzz::Target& target : fuzz::targets()) {
            const QString name = QString::fromUtf8(target.name.data(), static_cast<qsizetype>(target.name.size()));
            const QString folder = QStringLiteral(LINETWIN_SEEDS "/") + name;
            for (const QString& file : QDir(folder).entryList(QDir::Files, QDir::Name))
                QTest::newRow(qPrintable(name + u'/' + file)) << name << folder + u'/' + file;
            if (name != QStringLiteral("file") && name != QStringLiteral("run"))
                continue;
            QDirIterator examples(QStringLiteral(LINETWIN_EXAMPLES), {QStringLiteral("*.yaml")}, QDir::Files,
                                  QDirIterator::Subdirectories);
            while (examples.hasNext()) {
                const QString file = examples.next();
                QTest::newRow(
                    qPrintable(name + u' ' + examples.fileInfo().dir().dirName() + u'/' + examples.fileName()))
                    << name << file;
            }
        }
    }
    void seed()
    {
        QFETCH(QString, target);
        QFETCH(QString, file);
        const QByteArray text = contentOf(file);
        QVERIFY(!text.isEmpty());
        const std::string name = target.toStdString();
        const fuzz::Target& found = *std::ranges::find(fuzz::targets(), name, &fuzz::Target::name);
        std::string changed(viewOf(text));
        try {
            found.check(changed);
            for (unsigned seed = 1; seed <= 10; ++seed) {
                changed = fuzz::mutated(changed, seed);
                found.check(changed);
            }
        } catch (const fuzz::Broken& broken) {
            QFAIL(qPrintable(
                QStringLiteral("%1:\n%2").arg(QString::fromUtf8(broken.what()), QString::fromStdString(changed))));
        }
    }

    void everyTargetHasSeeds()
    {
        for (const fuzz::Target& target : fuzz::targets()) {
            const QDir folder(QStringLiteral(LINETWIN_SEEDS "/") + QString::fromUtf8(target.name.data()));
            QVERIFY2(!folder.isEmpty(QDir::Files), target.name.data());
        }
    }

    /// A mutation that changes nothing would leave the fuzzers with libFuzzer's own, which do not know the format.
    void mutationsChangeLines()
    {
        int changed = 0;
        for (unsigned seed = 0; seed < 100; ++seed)
            changed += fuzz::mutated("name: A\nuph: 5\n", seed) != "name: A\nuph: 5\n" ? 1 : 0;
        QVERIFY(changed > 80);
        QCOMPARE(fuzz::mutated("name: A\nuph: 5\n", 7), fuzz::mutated("name: A\nuph: 5\n", 7));
    }
};

LINETWIN_APPLESS_TEST(CorpusTest)
#include "CorpusTest.moc"
