// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Messages.h"

#include "engine/support/Finding.h"
#include "engine/support/MessageTables.h"
#include "engine/support/Translatable.h"
#include "tests/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace linetwin;

class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { useMessages({}); }

    void theEnvironmentChooses_data()
    {
        QTest::addColumn<QByteArray>("all");
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QByteArray>("lang");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray offered = firstOffered();
        const QByteArray locale = offered + "_XX.UTF-8";
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("C") << QByteArray("C") << QByteArray() << locale << offered << QByteArray();
        QTest::newRow("C in UTF-8") << QByteArray("C.UTF-8") << QByteArray() << locale << offered << QByteArray();
        QTest::newRow("British") << QByteArray() << QByteArray() << QByteArray("en_GB.UTF-8") << QByteArray()
                                 << QByteArray();
        QTest::newRow("none of ours") << QByteArray() << QByteArray() << QByteArray("sw_KE.UTF-8") << QByteArray()
                                      << QByteArray();
        if (offered.isEmpty() || offered.startsWith("zh"))
            return;
        QTest::newRow("LANG") << QByteArray() << QByteArray() << locale << QByteArray() << offered;
        QTest::newRow("without encoding") << QByteArray() << QByteArray() << offered << QByteArray() << offered;
        QTest::newRow("another encoding")
            << QByteArray() << QByteArray() << offered + "_XX.ISO-8859-1" << QByteArray() << QByteArray();
        QTest::newRow("LC_MESSAGES before LANG")
            << QByteArray() << locale << QByteArray("en_US.UTF-8") << QByteArray() << offered;
        QTest::newRow("LC_ALL before both")
            << QByteArray("en_US.UTF-8") << locale << locale << QByteArray() << QByteArray();
        QTest::newRow("a list before all")
            << QByteArray("en_US.UTF-8") << QByteArray() << QByteArray() << "sw:" + offered + ":en" << offered;
    }
    void theEnvironmentChooses()
    {
        QFETCH(QByteArray, all);
        QFETCH(QByteArray, messages);
        QFETCH(QByteArray, lang);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, expected);
        const std::array names{"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"};
        std::array<QByteArray, names.size()> before;
        for (std::size_t i = 0; i < names.size(); ++i)
            before[i] = qgetenv(names[i]);
        qputenv("LC_ALL", all);
        qputenv("LC_MESSAGES", messages);
        qputenv("LANG", lang);
        qputenv("LANGUAGE", list);
        const std::string language = messageLanguage();
        for (std::size_t i = 0; i < names.size(); ++i)
            qputenv(names[i], before[i]);
        QCOMPARE(QByteArray::fromStdString(language), expected);
    }

    /// The search relies on it.
    void tablesAreSorted()
    {
        QVERIFY(!messageTables().empty());
        for (const MessageTable& table : messageTables()) {
            QVERIFY(std::ranges::is_sorted(table.messages, {}, [](const LocalMessage& message) {
                return std::pair(message.context, message.english);
            }));
        }
    }

    void textsAreInTheLanguage()
    {
        const std::string english = "share of time in short stops";
        QCOMPARE(std::string(localText("Figure", english)), english);
        for (const MessageTable& table : messageTables()) {
            useMessages(table.code);
            QVERIFY(localText("Figure", english) != english || table.messages.empty());
            QCOMPARE(std::string(localText("Figure", "no such text")), std::string("no such text"));
        }
    }

    void findingsAre()
    {
        Finding finding;
        finding.messageTemplate = LINETWIN_TEXT("Finding", "the key stands twice; first in line %1");
        finding.arguments = {"7"};
        QCOMPARE(messageOf(finding), std::string("the key stands twice; first in line 7"));
        useMessages("de");
        const std::string german = messageOf(finding);
        QVERIFY(german != "the key stands twice; first in line 7");
        QVERIFY(german.find('7') != std::string::npos && german.find("%1") == std::string::npos);
    }

    void unitsInFindingsAreButNoNames()
    {
        Finding finding;
        finding.messageTemplate = "%1, `%2`";
        finding.arguments = {"7 cycles/h", "7 cycles/h"};
        QCOMPARE(messageOf(finding), std::string("7 cycles/h, `7 cycles/h`"));
        useMessages("de");
        QCOMPARE(messageOf(finding), "7 " + std::string(localText("Parameter", "cycles/h")) + ", `7 cycles/h`");
        QVERIFY(localText("Parameter", "cycles/h") != "cycles/h");
    }

    void argumentsAreFilledInAnyOrder()
    {
        QCOMPARE(filledText("%2 of %1, %1 % and %9", {"a", "b"}), std::string("b of a, a % and "));
    }

    void entriesStandBesideTheLanguagesComma()
    {
        QCOMPARE(listText({}), std::string());
        QCOMPARE(listText({"a", "b", "c"}), std::string("a, b, c"));
        useMessages("ja");
        QCOMPARE(listText({"a", "b", "c"}), std::string("a、b、c"));
    }

    void blanksOfTheTemplateCloseUp_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::vector<std::string>>("arguments");
        QTest::addColumn<std::string>("filled");
        using Arguments = std::vector<std::string>;
        QTest::newRow("Chinese on both sides")
            << std::string("与 %1 比较") << Arguments{"基线"} << std::string("与基线比较");
        QTest::newRow("a Latin name") << std::string("与 %1 比较") << Arguments{"Line"} << std::string("与 Line 比较");
        QTest::newRow("begins Latin") << std::string("与 %1 比较") << Arguments{"A 线"} << std::string("与 A 线比较");
        QTest::newRow("a name's own blank")
            << std::string("与 %1 比较") << Arguments{"新 线"} << std::string("与新 线比较");
        QTest::newRow("one beside the other")
            << std::string("%1 %2") << Arguments{"カナ", "「値」"} << std::string("カナ「値」");
        QTest::newRow("a wide bracket") << std::string("%1 %2") << Arguments{"5", "（値）"} << std::string("5（値）");
        QTest::newRow("a wide bracket of the template")
            << std::string("%1 （%2）") << Arguments{"5 %", "x"} << std::string("5 %（x）");
        QTest::newRow("a wide bracket behind a sign")
            << std::string("a = %1") << Arguments{"（値）"} << std::string("a = （値）");
        QTest::newRow("a blank that an argument ends with")
            << std::string("%1%2") << Arguments{"新 ", "线"} << std::string("新 线");
        QTest::newRow("nothing there") << std::string("与 %1比较") << Arguments{""} << std::string("与比较");
        QTest::newRow("two blanks") << std::string("与  %1") << Arguments{"线"} << std::string("与  线");
        QTest::newRow("none before") << std::string(" %1 ") << Arguments{"线"} << std::string(" 线 ");
        QTest::newRow("English") << std::string("%1 of %2 %, %3%") << Arguments{"a", "b", "c"}
                                 << std::string("a of b %, c%");
    }
    void blanksOfTheTemplateCloseUp()
    {
        QFETCH(std::string, text);
        QFETCH(std::vector<std::string>, arguments);
        QFETCH(std::string, filled);
        QCOMPARE(filledText(text, arguments), filled);
    }

private:
    static QByteArray firstOffered()
    {
        for (const MessageTable& table : messageTables()) {
            if (table.isComplete)
                return QByteArray(table.code.data(), static_cast<qsizetype>(table.code.size()));
        }
        return {};
    }
};

LINETWIN_APPLESS_TEST(MessagesTest)
#include "MessagesTest.moc"
