// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Punctuation.h"

#include "app/settings/Languages.h"
#include "tests/TestMain.h"

#include <QScopeGuard>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class PunctuationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreThoseOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("English") << u"en"_s
                                 << QStringList{u"a."_s, u"a. b."_s, u"a, b, c"_s, u"a, b, c"_s, u"a; b"_s, u"a: b"_s};
        QTest::newRow("German") << u"de"_s
                                << QStringList{u"a."_s, u"a. b."_s, u"a, b, c"_s, u"a, b, c"_s, u"a; b"_s, u"a: b"_s};
        QTest::newRow("French") << u"fr"_s << QStringList{u"a."_s,      u"a. b."_s,      u"a, b, c"_s,
                                                          u"a, b, c"_s, u"a\u00a0; b"_s, u"a\u00a0: b"_s};
        QTest::newRow("Spanish") << u"es"_s
                                 << QStringList{u"a."_s, u"a. b."_s, u"a, b, c"_s, u"a, b, c"_s, u"a; b"_s, u"a: b"_s};
        QTest::newRow("Chinese") << u"zh_CN"_s << QStringList{u"a。"_s,     u"a。b。"_s, u"a，b，c"_s,
                                                              u"a、b、c"_s, u"a；b"_s,   u"a：b"_s};
        QTest::newRow("Japanese") << u"ja"_s << QStringList{u"a。"_s,     u"a。b。"_s, u"a、b、c"_s,
                                                            u"a、b、c"_s, u"a；b"_s,   u"a：b"_s};
    }
    void marksAreThoseOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        const auto back = qScopeGuard([] { useLanguage(QStringLiteral("en")); });
        useLanguage(language);
        const QString one = asSentence(QStringLiteral("a"));
        const QStringList letters{u"a"_s, u""_s, u"b"_s, u"c"_s};
        QCOMPARE((QStringList{one, joinedSentences({one, asSentence(u"b"_s)}), joinedClauses(letters),
                              joinedNames(letters), joinedGroups({u"a"_s, u"b"_s}), labelled(u"a"_s, u"b"_s)}),
                 expected);
        QCOMPARE(asSentence(one), one); // it is one already
        QVERIFY(joinedNames({}).isEmpty() && asSentence({}).isEmpty());
    }

    void whatWasPutInIsLeftAsItIs()
    {
        QCOMPARE(joinedNames({u"灌装 一号"_s, u"包装 二号"_s}), u"灌装 一号, 包装 二号"_s); // names as they are
        QCOMPARE(labelled(u"灌装 一号"_s, u"b"_s), u"灌装 一号: b"_s);
        QCOMPARE(joinedNames({u"50 %1"_s, u"a %2"_s, u"%3"_s}), u"50 %1, a %2, %3"_s);
        QCOMPARE(labelled(u"%2"_s, u"%1"_s), u"%2: %1"_s);
    }

    /// A template has blanks around what may be a number or a Latin name; a Chinese word has none there.
    void blanksAreOnlyBesideLatinLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Chinese word") << u"与 基准 之差"_s << u"与基准之差"_s;
        QTest::newRow("Latin name") << u"与 Packer 之差"_s << u"与 Packer 之差"_s;
        QTest::newRow("number") << u"共 42 次"_s << u"共 42 次"_s;
        QTest::newRow("Japanese word") << u"1 時間当たりの生産 は現在"_s << u"1 時間当たりの生産は現在"_s;
        QTest::newRow("behind a mark") << u"成立。 行在"_s << u"成立。行在"_s;
        QTest::newRow("brackets") << u"差（%） 为"_s << u"差（%）为"_s;
        QTest::newRow("English") << u"a b"_s << u"a b"_s;
        QTest::newRow("none") << u""_s << u""_s;
    }
    void blanksAreOnlyBesideLatinLetters()
    {
        QFETCH(QString, text);
        QTEST(closedUp(text), "expected");
    }
};

LINETWIN_GUILESS_TEST(PunctuationTest)
#include "PunctuationTest.moc"
