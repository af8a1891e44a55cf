// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Sha256.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

class Sha256Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // NIST, Examples with Intermediate Values for FIPS 180-4, SHA-256, and its additional test vectors.
    void examplesOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void examplesOfTheStandard()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, hash);
        Sha256 sum;
        sum.add(message.toStdString());
        QCOMPARE(QByteArray(sum.take().c_str()), hash);
        // The same in pieces, with the object used again.
        for (qsizetype i = 0; i < message.size(); i += 1001)
            sum.add(message.mid(i, 1001).toStdString());
        QCOMPARE(QByteArray(sum.take().c_str()), hash);
    }
};

LINETWIN_GUILESS_TEST(Sha256Test)
#include "Sha256Test.moc"
