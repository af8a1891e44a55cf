// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Utf8.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

class Utf8Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheFirstInvalidByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("offset"); // −1 if all is valid
        QTest::newRow("one to four bytes") << QByteArray("aü充🧴") << -1;
        QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
        QTest::newRow("above it") << QByteArray("a\xF4\x90\x80\x80") << 1;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x9F\xBF") << 0;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("cut off") << QByteArray("ab\xE5\x85") << 2;
        QTest::newRow("continuation alone") << QByteArray("a\x80") << 1;
        QTest::newRow("Latin-1") << QByteArray("F\xFCller") << 1;
    }
    void findsTheFirstInvalidByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, offset);
        const auto found = findInvalidUtf8(bytes.toStdString());
        QCOMPARE(found ? static_cast<int>(*found) : -1, offset);
    }

    void countsAndCutsCharactersNotBytes()
    {
        QCOMPARE(characterCount("aü充🧴"), std::size_t{4});
        QCOMPARE(abbreviated("aü充🧴", 4), std::string("aü充🧴"));
        QCOMPARE(abbreviated("aü充🧴", 2), std::string("aü…"));
    }

    void knowsControlCharacters()
    {
        for (const char* text : {"\n", "\t", "\x1B", "\x7F", "\xC2\x85", "\xE2\x80\xA8"})
            QVERIFY(hasControlCharacter(text));
        QVERIFY(!hasControlCharacter("a ü\xC2\xA0充🧴"));
    }
};

LINETWIN_GUILESS_TEST(Utf8Test)
#include "Utf8Test.moc"
