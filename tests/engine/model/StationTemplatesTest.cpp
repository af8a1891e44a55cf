// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StationTemplates.h"

#include "engine/model/Pace.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Validation.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

QStringList findingsOn(const std::vector<StationContent>& stations, bool areChecked)
{
    const Line line = insertStations({}, 0, stations).content.line;
    Findings findings = validate(line);
    const Findings paces = findImplausiblePaces(resolve(line, {}), {}, areChecked ? UncheckedValues() : line.unchecked);
    findings.insert(findings.end(), paces.begin(), paces.end());
    QStringList texts;
    for (const Finding& finding : findings)
        texts += QString::fromStdString(describe(finding));
    return texts;
}

} // namespace

class StationTemplatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allValuesAreMarkedAsTypical()
    {
        for (const StationTemplate& kind : stationTemplates()) {
            const StationContent content = makeStation(kind);
            QCOMPARE(content.unchecked.size(), content.baseline.parameters.size());
        }
    }

    /// The program does not warn of what it put there itself, whatever stands beside it.
    void noneIsWarnedOf()
    {
        std::vector<StationContent> all;
        for (const StationTemplate& kind : stationTemplates()) {
            all.push_back(makeStation(kind));
            QCOMPARE(findingsOn({makeStation(kind)}, true), QStringList());
            for (const StationTemplate& other : stationTemplates())
                QCOMPARE(findingsOn({makeStation(kind), makeStation(other)}, false), QStringList());
        }
        QCOMPARE(findingsOn(all, false), QStringList());
        all.pop_back(); // a machine of any kind would be one for pallets here
        QCOMPARE(findingsOn(all, true), QStringList());
    }
};

LINETWIN_GUILESS_TEST(StationTemplatesTest)
#include "StationTemplatesTest.moc"
