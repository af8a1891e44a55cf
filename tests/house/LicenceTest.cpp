// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sources = QStringLiteral(LINETWIN_SOURCE_DIR "/");

/// What is written by hand and compiled, run or installed. Pictures, examples and texts say nothing of themselves: for
/// them, as for everything, packaging/debian/copyright does.
bool isSource(const QString& path)
{
    static const QRegularExpression endings(
        u"\\.(cpp|h|in|cmake|sh|bash|fish|py|js|css|desktop|xml)$|/CMakeLists\\.txt$|/_linetwin$|^packaging/.*\\.yaml$"_s);
    return endings.match(path).hasMatch() && !path.endsWith(u"/changelog.in"_s); // which has no comments
}

/// Among the first lines, as a shell's `#!`, an XML declaration or a completion's `#compdef` have to come first.
bool saysItsLicence(QByteArrayView text)
{
    qsizetype end = 0;
    for (int line = 0; line < 3 && end >= 0; ++line)
        end = text.indexOf('\n', end == 0 ? 0 : end + 1);
    return (end < 0 ? text : text.first(end)).contains("SPDX-License-Identifier: GPL-3.0-or-later");
}

} // namespace

/// Every source says under which licence it is.
class LicenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMissingLineIsFound()
    {
        QVERIFY(isSource(u"engine/io/Files.h"_s));
        QVERIFY(isSource(u"packaging/cluster/study-slurm.sh"_s));
        QVERIFY(!isSource(u"resources/icons/add.svg"_s));
        QVERIFY(saysItsLicence("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"));
        QVERIFY(!saysItsLicence("#pragma once\n"));
        QVERIFY(!saysItsLicence("#pragma once\n\n\n// SPDX-License-Identifier: GPL-3.0-or-later\n"));
        QVERIFY(!saysItsLicence("// SPDX-License-Identifier: MIT\n"));
    }

    void everySourceHasTheLine()
    {
        QStringList without;
        int files = 0;
        for (const QString& top :
             {u"app"_s, u"engine"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"translations"_s}) {
            QDirIterator all(sources + top, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next().mid(sources.size());
                if (!isSource(path))
                    continue;
                ++files;
                QFile file(sources + path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (!saysItsLicence(file.read(500)))
                    without << path;
            }
        }
        QVERIFY(files > 900);
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }
};

LINETWIN_APPLESS_TEST(LicenceTest)
#include "LicenceTest.moc"
