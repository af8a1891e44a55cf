// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Suggestion.h"

#include "tests/TestMain.h"

#include <QTest>

#include <vector>

using namespace linetwin;

class SuggestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheNearestWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a letter missing") << "uh"
                                          << "uph";
        QTest::newRow("a letter too many") << "buffer_capaciity"
                                           << "buffer_capacity";
        QTest::newRow("swapped") << "qaulity"
                                 << "quality";
        QTest::newRow("capitals") << "UPH"
                                  << "uph";
        QTest::newRow("nothing like it") << "colour"
                                         << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("far too long") << QString(5000, u'x') << "";
    }
    void findsTheNearestWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, meant);
        const std::vector<std::string> keys{"uph", "buffer_capacity", "reliability", "quality"};
        QCOMPARE(QString::fromStdString(nearest(word.toStdString(), keys).value_or("")), meant);
    }
};

LINETWIN_GUILESS_TEST(SuggestionTest)
#include "SuggestionTest.moc"
