// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/Reasons.h"

#include "tests/TestMain.h"
#include "tests/engine/PlantShift.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::test;

class ReasonsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheOeeLeavesOut()
    {
        ResolvedLine line = plantLine();
        QVERIFY((plannedReasons(line, 0) == std::vector<std::string>{"lunch"}));
        QVERIFY((plannedReasons(line, 1) == std::vector<std::string>{"cleaning", "lunch"}));
        QVERIFY(plannedReasons(line, 2).empty());
        line.stations[1].stops[0].every.reset(); // cleaning never happens
        line.calendar[0].length = {};
        QVERIFY(plannedReasons(line, 1).empty());
    }

    void whatALineUses()
    {
        QVERIFY(plantLine().hasReasons());
        ResolvedLine line = buildLine({{.name = "A"}});
        QVERIFY(!line.hasReasons());
        addReason(line, 0, StationReason::Kind::Breakdown, "breakdown", State::Down);
        addReason(line, 0, StationReason::Kind::Jam, "jam", State::Jammed);
        QVERIFY(!line.hasReasons() && !canBeIn(line, State::Down));
        addReason(line, 0, StationReason::Kind::Calendar, "night", State::Planned);
        QVERIFY(line.hasReasons());
        QVERIFY(canBeIn(line, State::Planned) && !canBeIn(line, State::Setup));
    }
};

LINETWIN_APPLESS_TEST(ReasonsTest)
#include "ReasonsTest.moc"
