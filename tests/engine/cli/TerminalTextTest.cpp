// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/TerminalText.h"

#include "tests/TestMain.h"

#include <QTest>

#include <ostream>
#include <sstream>

using namespace linetwin;

class TerminalTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsObeyed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* name, const QByteArray& text, const QByteArray& shown) {
            QTest::newRow(name) << text << shown;
        };
        row("plain", "a\tb\r\nc – ü 日 😀 ", "a\tb\r\nc – ü 日 😀 ");
        row("the progress clears its line", "\r\x1b[K50 %", "\r\x1b[K50 %");
        row("a colour", "a\x1b[31mb", "a?[31mb");
        row("an escape at the end", "a\x1b", "a?");
        row("two escapes", "\x1b\x1b[Ka", "?\x1b[Ka");
        row("NUL, bell, delete", QByteArray("a\0b\ac\x7f", 6), "a?b?c?");
        row("C1 in UTF-8",
            "a\xc2\x9b"
            "31m",
            "a?31m");
        row("a no-break space", "5\xc2\xa0%", "5\xc2\xa0%");
        row("turned round", "a\u202eb\u2066c\u061c", "a?b?c?");
        row("what begins alike", "\u2026\u2065", "\u2026\u2065");
        row("cut", "a\xe2\x80", "a\xe2\x80");
    }
    void nothingIsObeyed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        for (const bool isInPieces : {false, true}) {
            std::ostringstream terminal;
            {
                TerminalText filter(*terminal.rdbuf());
                std::ostream out(&filter);
                if (!isInPieces)
                    out.write(text.constData(), text.size());
                for (const char sign : isInPieces ? text : QByteArray())
                    out.put(sign);
                out.flush();
            }
            QCOMPARE(QByteArray::fromStdString(terminal.str()), shown);
        }
    }
};

LINETWIN_TEST(TerminalTextTest)
#include "TerminalTextTest.moc"
