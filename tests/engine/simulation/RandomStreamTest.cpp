// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/RandomStream.h"

#include "tests/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

using namespace linetwin;

using Counter = std::array<std::uint32_t, 4>;
using Key = std::array<std::uint32_t, 2>;
Q_DECLARE_METATYPE(Counter)
Q_DECLARE_METATYPE(Key)

class RandomStreamTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The known answers for philox4x32-10 that are published with Random123 (kat_vectors).
    void philoxGivesThePublishedAnswers_data()
    {
        QTest::addColumn<Counter>("counter");
        QTest::addColumn<Key>("key");
        QTest::addColumn<Counter>("block");
        QTest::newRow("zeros") << Counter{} << Key{} << Counter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8};
        QTest::newRow("ones") << Counter{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff} << Key{0xffffffff, 0xffffffff}
                              << Counter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd};
        QTest::newRow("digits of pi") << Counter{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}
                                      << Key{0xa4093822, 0x299f31d0}
                                      << Counter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1};
    }
    void philoxGivesThePublishedAnswers()
    {
        QFETCH(Counter, counter);
        QFETCH(Key, key);
        QFETCH(Counter, block);
        QVERIFY(philox(counter, key) == block);
    }

    void aNumberIsAPureFunctionOfItsAddress()
    {
        const RandomStream stream(42, 3, "Filler");
        const double late = stream.uniform(Purpose::Jam, 1000);
        const double early = stream.uniform(Purpose::Jam, 7);
        const RandomStream again(42, 3, "Filler");
        QCOMPARE(again.uniform(Purpose::Jam, 7), early);
        QCOMPARE(again.uniform(Purpose::Jam, 1000), late);
    }

    void everyPartOfTheAddressMatters()
    {
        std::set<double> numbers;
        std::size_t count = 0;
        for (const std::uint64_t seed : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{42}, std::uint64_t{1} << 52})
            for (const std::uint32_t replication : {0U, 1U, 1'000'000U, 2'000'000U})
                for (const std::string name : {"A", "B", "AB", "Filler", ""})
                    for (int purpose = 0; purpose < 8; ++purpose)
                        for (const std::uint64_t k :
                             {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{1} << 32, std::uint64_t{1} << 47})
                            for (const std::uint32_t sub : {0U, 1U, 2U}) {
                                const RandomStream stream(seed, replication, name);
                                const auto pair = stream.uniformPair(static_cast<Purpose>(purpose), k, sub);
                                numbers.insert(pair.begin(), pair.end());
                                count += 2;
                            }
        QCOMPARE(numbers.size(), count);
    }

    /// χ² over 100 classes has mean 99 and standard deviation √198 = 14.1: within 5 of them.
    void numbersAreUniform_data()
    {
        QTest::addColumn<QString>("walk");
        for (const char* walk : {"k", "replication", "seed", "purpose and k", "stream"})
            QTest::newRow(walk) << QString(walk);
    }
    void numbersAreUniform()
    {
        QFETCH(QString, walk);
        constexpr std::uint32_t draws = 100'000;
        std::vector<int> classes(100);
        double product = 0;
        double previous = 0.5;
        for (std::uint32_t i = 0; i < draws; ++i) {
            const RandomStream stream(walk == "seed" ? i : 42, walk == "replication" ? i : 0,
                                      walk == "stream" ? "Station " + std::to_string(i) : "Filler");
            const auto purpose = walk == "purpose and k" ? static_cast<Purpose>(i % 8) : Purpose::Repair;
            const double u = stream.uniform(purpose, walk == "k" ? i : walk == "purpose and k" ? i / 8 : 0);
            QVERIFY(u >= 0 && u < 1);
            ++classes[static_cast<std::size_t>(u * 100)];
            product += (u - 0.5) * (previous - 0.5);
            previous = u;
        }
        double chiSquare = 0;
        for (const int count : classes)
            chiSquare += std::pow(count - draws / 100.0, 2) / (draws / 100.0);
        QVERIFY2(std::abs(chiSquare - 99) < 5 * 14.1, qPrintable(QString::number(chiSquare)));
        // Neighbours do not correlate: the mean product has standard deviation (1/12)/√draws.
        QVERIFY(std::abs(product / draws) < 5 * (1 / 12.0) / std::sqrt(draws));
    }
};

LINETWIN_APPLESS_TEST(RandomStreamTest)
#include "RandomStreamTest.moc"
