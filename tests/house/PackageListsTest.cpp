// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString scriptText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList namesIn(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList names;
    for (const auto& match : expression.globalMatch(text))
        names << match.captured(1);
    return names;
}

/// Each as often as it is.
QStringList listsIn(const QString& text)
{
    return namesIn(text, u"^(\\w+_packages)=\\("_s);
}

} // namespace

/// A list of packages without a name of its own installs nothing, and the shell says nothing.
class PackageListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListThatAScriptInstallsIsThereOnce()
    {
        const QString folder = QStringLiteral(LINETWIN_SOURCE_DIR "/packaging");
        const QStringList lists = listsIn(scriptText(folder + u"/common.sh"_s));
        QVERIFY(lists.contains(u"build_packages"_s));
        for (const QString& each : lists)
            QVERIFY2(lists.count(each) == 1, qPrintable(each));
        int uses = 0;
        QDirIterator scripts(folder, {u"*.sh"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (scripts.hasNext()) {
            const QString script = scriptText(scripts.next());
            const QStringList known = lists + listsIn(script);
            for (const QString& used : namesIn(script, u"\\$\\{(\\w+_packages)\\[@\\]\\}"_s)) {
                ++uses;
                QVERIFY2(known.contains(used), qPrintable(scripts.fileName() + u": "_s + used));
            }
        }
        QVERIFY(uses > 10);
    }
};

LINETWIN_APPLESS_TEST(PackageListsTest)
#include "PackageListsTest.moc"
