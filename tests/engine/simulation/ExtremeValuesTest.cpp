// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Elements.h"
#include "engine/model/Validation.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/KernelAgreement.h"
#include "tests/engine/Property.h"

#include <QTest>

#include <string>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// What a run can bear: in a fraction of a second everything, in 100,000 hours nothing that comes all the time.
enum class Horizon { Short, Long };

/// One of the ends of the parameter's range, its default, or nothing.
ParameterValue anyExtreme(const ParameterSpec& spec)
{
    if (spec.isNullable && oneIn(4))
        return std::nullopt;
    if (spec.defaultValue && oneIn(3))
        return spec.defaultValue;
    if (!spec.choices.empty())
        return anyIn(0, static_cast<int>(spec.choices.size()) - 1);
    return oneIn(2) ? spec.minimum : spec.maximum;
}

/// Of all its keys some, as far as they go together.
void addElement(SparseParameters& values, ElementKind kind, const std::string& name, Horizon horizon)
{
    using enum ParameterId;
    const bool isByClock = oneIn(3);
    const bool hasClockTime = oneIn(2);
    for (const ParameterSpec& spec : elementSpecs()) {
        if (spec.element != kind || spec.format == ParameterFormat::Presence)
            continue;
        const bool isOfCycles = spec.id == StopScrapCycles || spec.id == StopSlowCycles || spec.id == StopSlowSpeed;
        const bool isOfClockTime = spec.id == CalendarAt || spec.id == CalendarDays;
        const bool isOfMinutes = spec.id == CalendarFromMin || spec.id == CalendarEveryMin;
        if ((isOfCycles && isByClock) || (isOfClockTime && !hasClockTime) || (isOfMinutes && hasClockTime))
            continue;
        values[{spec.id, name}] = anyExtreme(spec);
    }
    if (kind == ElementKind::Stop)
        values[{StopPer, name}] = isByClock ? 2 : anyIn(0, 1);
    if (horizon == Horizon::Short)
        return;
    if (kind == ElementKind::Stop && isByClock)
        values[{StopEvery, name}] = specOf(StopEvery).maximum;
    if (kind == ElementKind::LineStop)
        values[{LineStopEvery, name}] = specOf(LineStopEvery).maximum;
    if (kind == ElementKind::Closure && !hasClockTime)
        values[{CalendarEveryMin, name}] = specOf(CalendarEveryMin).maximum;
}

Line anyExtremeLine(Horizon horizon)
{
    using enum ParameterId;
    Line line;
    const int count = anyIn(1, 3);
    for (int i = 0; i < count; ++i) {
        Station station{.name = std::string(1, static_cast<char>('A' + i)), .outputType = {}, .stream = {}};
        SparseParameters& values = line.baseline[station.name].parameters;
        for (const ParameterSpec& spec : parameterSpecs()) {
            if (oneIn(2))
                values[spec.id] = anyExtreme(spec);
        }
        if (horizon == Horizon::Long)
            values[Uph] = specOf(Uph).minimum;
        for (int stops = anyIn(0, 2); stops > 0; --stops)
            addElement(values, ElementKind::Stop, "stop " + std::to_string(stops), horizon);
        line.stations.push_back(std::move(station));
    }
    SparseParameters& ofLine = line.baseline[wholeLine].parameters;
    if (oneIn(3))
        addElement(ofLine, ElementKind::LineStop, "dip", horizon);
    for (int entries = oneIn(2) ? anyIn(1, 2) : 0; entries > 0; --entries)
        addElement(ofLine, ElementKind::Closure, "entry " + std::to_string(entries), horizon);
    return line;
}

/// Without its calendar, where that is never over or leaves no time.
Line asValid(Line line)
{
    if (hasErrors(validate(line)))
        erase_if(line.baseline[wholeLine].parameters,
                 [](const auto& value) { return specOf(value.first.id).element == ElementKind::Closure; });
    return line;
}

void checkTimesOf(const RunTotals& totals)
{
    for (const StationTotals& station : totals.stations) {
        SimTime sum{};
        for (const SimTime time : station.timeInState) {
            RC_ASSERT(time >= 0s);
            sum += time;
        }
        RC_ASSERT(sum == totals.duration);
        RC_ASSERT(station.cycles >= station.rejects && station.rejects >= station.falseRejects);
    }
    RC_ASSERT(totals.line.rawInLineTime >= 0);
}

} // namespace

/// What is extreme but valid comes to an end, and to the same one by both kernels: each parameter of the tables at the
/// ends of its range.
class ExtremeValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inAnInstant()
    {
        QVERIFY(holds("extreme lines run for an instant", 150, [] {
            const Line line = asValid(anyExtremeLine(Horizon::Short));
            RC_ASSERT(!hasErrors(validate(line)));
            RunRequest request = anyRequest(*rc::gen::element(Detail::Totals, Detail::Figures, Detail::Full));
            request.warmup = anyIn(0, 1) * 7ms;
            request.duration = 20ms;
            request.recordingByteLimit = 10'000'000;
            checkTimesOf(checkAgreement(resolve(line, {}), request).totals);
        }));
    }

    void asLongAsARunCanBe()
    {
        int reached = 0;
        QVERIFY(holds("extreme lines run for 100,000 hours", 150, [&reached] {
            Line line = anyExtremeLine(Horizon::Long);
            line.run.durationHours = 60'000;
            line.run.warmupHours = 40'000;
            line = asValid(line);
            RC_ASSERT(!hasErrors(validate(line)));
            RunRequest request = anyRequest(*rc::gen::element(Detail::Totals, Detail::Figures, Detail::Full));
            request.warmup = horizonFromHours(40'000);
            request.duration = horizonFromHours(60'000);
            request.recordingByteLimit = 10'000'000;
            const RunTotals totals = checkAgreement(resolve(line, {}), request).totals;
            checkTimesOf(totals);
            reached += totals.stations.back().cycles > 0 ? 1 : 0;
        }));
        QVERIFY2(reached > 30, qPrintable(QString::number(reached))); // or nothing was tried
    }
};

LINETWIN_APPLESS_TEST(ExtremeValuesTest)
#include "ExtremeValuesTest.moc"
