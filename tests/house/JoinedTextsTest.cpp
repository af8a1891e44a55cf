// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Lines that put translated parts together with English marks; app/text/Punctuation.h has those of the language.
QStringList offencesOf(const QString& path, const QString& source)
{
    static const QRegularExpression mark(
        u"join\\((QStringLiteral\\(\"[.,;:] \"\\)|u\"[.,;:] \")\\)|QStringLiteral\\(\"[.,;:] \"\\) \\+"
        u"|\\+=? QStringLiteral\\(\"[.,;:] \"\\)|\\+ u'[.,;:]'|(entences|notes|parts)\\.join\\(u' '\\)"
        u"|QStringLiteral\\(\"%1[,;:] %2"_s);
    QStringList offences;
    for (const QString& line : source.split(u'\n')) {
        if (line.contains(mark) && !line.contains("startsWith("_L1))
            offences << path + u" has"_s + line;
    }
    return offences;
}

} // namespace

class JoinedTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreTold()
    {
        const QString source = u" names.join(QStringLiteral(\", \"))\n a + QStringLiteral(\": \") + b\n"
                               " words() + u'.';\n joinedNames(names)\n sentences.join(u' ');\n"_s;
        QCOMPARE(offencesOf(u"a.cpp"_s, source).size(), 4);
    }

    void partsAreJoinedByTheLanguagesMarks()
    {
        // What is below the texts, reads or writes files, or takes input apart.
        static const QRegularExpression others(
            u"/app/(settings|guide|charts/saving|quantities/PlainNumber|text/Punctuation|main)"_s);
        QStringList offences;
        int files = 0;
        QDirIterator sources(QStringLiteral(LINETWIN_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (file.fileName().contains(others))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            offences << offencesOf(file.fileName(), QString::fromUtf8(file.readAll()));
            ++files;
        }
        QVERIFY(files > 100);
        QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
    }
};

LINETWIN_APPLESS_TEST(JoinedTextsTest)
#include "JoinedTextsTest.moc"
