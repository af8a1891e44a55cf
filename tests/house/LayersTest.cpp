// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(LINETWIN_SOURCE_DIR "/");

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Folder → folders that it may include; "engine" and "app" stand for all of theirs.
using Rules = QMap<QString, QSet<QString>>;

/// Of the README's table: | `app/text` | what it holds | `engine` `settings` |
Rules rulesOf(const QString& readme)
{
    static const QRegularExpression row(u"^\\| `((?:engine|app)/\\w+)` \\|[^|]*\\|([^|]*)\\|$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`(\\w+)`"_s);
    Rules rules;
    for (const auto& match : row.globalMatch(readme)) {
        const QString folder = match.captured(1);
        const QString top = folder.section(u'/', 0, 0);
        QSet<QString>& allowed = rules[folder];
        for (const auto& other : name.globalMatch(match.captured(2))) {
            const QString text = other.captured(1);
            allowed.insert(text == u"engine" || text == u"app" ? text : top + u'/' + text);
        }
    }
    return rules;
}

/// "app/text" of "app/text/Numbers.h"; "app" of what lies at the top.
QString folderOf(const QString& path)
{
    return path.count(u'/') > 1 ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

/// What the rules forbid of a file's includes.
QStringList offencesOf(const Rules& rules, const QString& path, const QString& text)
{
    static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList offences;
    const QString from = folderOf(path);
    const bool isEngine = from.startsWith(u"engine/");
    for (const auto& match : include.globalMatch(text)) {
        const QString header = match.captured(1);
        if (isEngine && QRegularExpression(u"^Q[A-Z]|^Qt"_s).match(header).hasMatch())
            offences << u"%1 includes %2: the engine knows no Qt"_s.arg(path, header);
        if (!header.startsWith(u"engine/") && !header.startsWith(u"app/"))
            continue;
        const QString to = folderOf(header);
        if (to == from || !rules.contains(from))
            continue;
        const QSet<QString>& allowed = rules[from];
        if (!allowed.contains(to) && !allowed.contains(to.section(u'/', 0, 0)))
            offences << u"%1 includes %2"_s.arg(path, header);
    }
    return offences;
}

} // namespace

/// Who may include whom stands in the README.
class LayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheTableForbidsIsFound()
    {
        const Rules rules =
            rulesOf(u"| `app/text` | words | `engine` `settings` |\n| `engine/io` | files | `model` |\n"_s);
        QCOMPARE(rules.size(), 2);
        const QString text =
            u"#include \"app/settings/Theme.h\"\n#include \"app/run/LiveRunner.h\"\n#include <QString>\n"_s;
        QCOMPARE(offencesOf(rules, u"app/text/Texts.cpp"_s, text),
                 QStringList{u"app/text/Texts.cpp includes app/run/LiveRunner.h"_s});
        QCOMPARE(offencesOf(rules, u"engine/io/Load.cpp"_s, text).size(), 3); // two of app, and Qt
    }

    void everyFolderHasARow()
    {
        const Rules rules = rulesOf(textOf(root + u"README.md"_s));
        for (const QString& top : {u"engine"_s, u"app"_s}) {
            for (const QString& folder : QDir(root + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QVERIFY2(rules.contains(top + u'/' + folder), qPrintable(folder));
        }
    }

    void noFileIncludesWhatItMayNot()
    {
        const Rules rules = rulesOf(textOf(root + u"README.md"_s));
        QStringList offences;
        int files = 0;
        for (const QString& top : {u"engine"_s, u"app"_s}) {
            QDirIterator all(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                offences << offencesOf(rules, path.mid(root.size()), textOf(path));
                ++files;
            }
        }
        QVERIFY(files > 300);
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }
};

LINETWIN_APPLESS_TEST(LayersTest)
#include "LayersTest.moc"
