// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/SharedMap.h"

#include "tests/TestMain.h"

#include <QTest>

#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace linetwin;

namespace {

using Numbers = SharedMap<std::string, int>;

} // namespace

class SharedMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopySharesUntilOneIsChanged()
    {
        Numbers original{{"a", 1}, {"b", 2}};
        Numbers copy = original;
        QVERIFY(copy.sharesWith(original));
        copy["a"] = 3;
        QVERIFY(!copy.sharesWith(original));
        QCOMPARE(original.at("a"), 1);
        QCOMPARE(copy.at("a"), 3);
        QVERIFY(copy != original);
        copy["a"] = 1;
        QVERIFY(copy == original);
    }

    void whatReadsOnlyShares()
    {
        const Numbers original{{"a", 1}, {"b", 2}};
        Numbers copy = original;
        QVERIFY(std::as_const(copy).find("a") != original.end());
        QVERIFY(copy.contains("b"));
        QCOMPARE(copy.erase("c"), std::size_t{0});
        QVERIFY(copy.extract("c").empty());
        QCOMPARE(erase_if(copy, [](const auto& each) { return each.second > 2; }), std::size_t{0});
        QVERIFY(copy.sharesWith(original));
        QCOMPARE(erase_if(copy, [](const auto& each) { return each.second > 1; }), std::size_t{1});
        QVERIFY(copy == (Numbers{{"a", 1}}));
        QCOMPARE(original.size(), std::size_t{2});
    }

    void movesAndClears()
    {
        Numbers original{{"a", 1}};
        Numbers moved = std::move(original);
        QVERIFY(original.empty()); // NOLINT(bugprone-use-after-move): says what is left
        QCOMPARE(moved.size(), std::size_t{1});
        const Numbers copy = moved;
        moved.clear();
        QVERIFY(moved.empty());
        QCOMPARE(copy.size(), std::size_t{1});
        moved = copy;
        moved = *&moved;
        QVERIFY(moved.sharesWith(copy));
    }

    /// Under the thread sanitizer.
    void threadsChangeTheirCopies()
    {
        Numbers original{{"a", 1}};
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([copy = original, i]() mutable {
                for (int k = 0; k < 100; ++k)
                    Numbers(copy)["a"] += i;
                copy["a"] = i;
            });
        original["a"] = 7;
        threads.clear();
        QCOMPARE(original.at("a"), 7);
    }
};

LINETWIN_GUILESS_TEST(SharedMapTest)
#include "SharedMapTest.moc"
