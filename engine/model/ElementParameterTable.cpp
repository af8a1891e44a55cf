// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Parameters.h"
#include "engine/support/Translatable.h"

#include <array>

namespace linetwin {

namespace {

using enum ParameterId;
using enum Better;

constexpr auto cyclesOrMinutes = LINETWIN_TEXT("Parameter", "cycles or min");
constexpr auto minuteUnit = LINETWIN_TEXT("Parameter", "min");
constexpr auto cycleUnit = LINETWIN_TEXT("Parameter", "cycles");

constexpr std::array<std::string_view, 3> triggers{"cycles", "running", "clock"};
constexpr std::array<std::string_view, 2> families{"gamma", "lognormal"};
constexpr std::array<std::string_view, 3> stopStateNames{"DOWN", "JAMMED", "PLANNED"};
constexpr std::array<std::string_view, 2> firstGaps{"running", "new"};
constexpr std::array<std::string_view, 3> closureStateNames{"PLANNED", "SETUP", "DOWN"};
constexpr std::array<std::string_view, 2> repairWords{"pause", "continue"};

constexpr ParameterSpec ofElement(ElementKind element, ParameterSpec spec)
{
    spec.element = element;
    spec.since = 2;
    switch (element) {
    case ElementKind::None: break;
    case ElementKind::Stop: spec.group = ParameterGroup::Stops; break;
    case ElementKind::LineStop: spec.group = ParameterGroup::LineStops; break;
    case ElementKind::Closure: spec.group = ParameterGroup::Calendar; break;
    }
    return spec;
}

constexpr ParameterSpec numberRow(ElementKind element, ParameterId id, std::string_view key, std::string_view label,
                                  std::string_view unit, ParameterValue defaultValue, double minimum, double maximum,
                                  Better better, std::string_view help)
{
    return ofElement(element, {id,
                               key,
                               {},
                               label,
                               unit,
                               defaultValue,
                               minimum,
                               maximum,
                               false,
                               !defaultValue.has_value(),
                               false,
                               better,
                               help});
}

/// Though it has no default.
constexpr ParameterSpec neverNull(ParameterSpec spec)
{
    spec.isNullable = false;
    return spec;
}

constexpr ParameterSpec wholeRow(ParameterSpec spec)
{
    spec.isInteger = true;
    return spec;
}

constexpr ParameterSpec inBaselineOnly(ParameterSpec spec)
{
    spec.isBaselineOnly = true;
    return spec;
}

/// The first choice is the default, but for `per`.
constexpr ParameterSpec choiceRow(ElementKind element, ParameterId id, std::string_view key, std::string_view label,
                                  std::span<const std::string_view> choices, double defaultIndex, std::string_view help)
{
    ParameterSpec spec =
        numberRow(element, id, key, label, "", defaultIndex, 0, static_cast<double>(choices.size() - 1), Neither, help);
    spec.isInteger = true;
    spec.format = ParameterFormat::Choice;
    spec.choices = choices;
    return spec;
}

constexpr ParameterSpec formatted(ParameterFormat format, ParameterSpec spec)
{
    spec.format = format;
    return spec;
}

constexpr auto intervalText = LINETWIN_TEXT("Parameter", "Interval");
constexpr auto intervalVariationText = LINETWIN_TEXT("Parameter", "Interval variation");
constexpr auto stopTimeText = LINETWIN_TEXT("Parameter", "Stop time");
constexpr auto stopTimeVariationText = LINETWIN_TEXT("Parameter", "Stop time variation");
constexpr auto distributionText = LINETWIN_TEXT("Parameter", "Distribution");
constexpr auto stateText = LINETWIN_TEXT("Parameter", "State");
constexpr auto firstText = LINETWIN_TEXT("Parameter", "First interval");

constexpr auto intervalVariationHelp = LINETWIN_TEXT(
    "Parameter", "Standard deviation of the interval divided by its mean. 0: always the same; 1: at random.");
constexpr auto stopTimeHelp = LINETWIN_TEXT("Parameter", "Mean length of a stop.");
constexpr auto stopTimeVariationHelp =
    LINETWIN_TEXT("Parameter", "Standard deviation of the stop time divided by its mean. 0: always the same; 1: "
                               "exponential.");
constexpr auto distributionHelp =
    LINETWIN_TEXT("Parameter", "Family of the stop times; at equal mean and variation it matters little.");
constexpr auto stopStateHelp = LINETWIN_TEXT(
    "Parameter", "What such a stop counts as: DOWN lowers availability, JAMMED performance, PLANNED neither.");
constexpr auto firstHelp = LINETWIN_TEXT(
    "Parameter", "running: the first stop comes as if the station had been running for long; new: a whole "
                 "interval after the start.");

constexpr auto inStops = ElementKind::Stop;
constexpr auto inLineStops = ElementKind::LineStop;
constexpr auto inCalendar = ElementKind::Closure;
constexpr ParameterValue never = std::nullopt;

constexpr std::array<ParameterSpec, elementParameterCount> elementTable{{
    inBaselineOnly(
        choiceRow(inStops, StopPer, "stops.*.per", LINETWIN_TEXT("Parameter", "Counted by"), triggers, 1,
                  LINETWIN_TEXT("Parameter", "What brings the next stop nearer: cycles, running time, or the "
                                             "clock, also while the station waits."))),
    numberRow(inStops, StopEvery, "stops.*.every", intervalText, cyclesOrMinutes, never, 0.001, 1e7, Up,
              LINETWIN_TEXT("Parameter", "Mean interval between two stops, in cycles, minutes of running or minutes of "
                                         "open time. Empty: never.")),
    numberRow(inStops, StopEveryCv, "stops.*.every_cv", intervalVariationText, "", 1, 0, 5, Neither,
              intervalVariationHelp),
    numberRow(inStops, StopTimeMin, "stops.*.time_min", stopTimeText, minuteUnit, 10, 0, 1e6, Down, stopTimeHelp),
    numberRow(inStops, StopTimeCv, "stops.*.time_cv", stopTimeVariationText, "", 1, 0, 5, Down, stopTimeVariationHelp),
    choiceRow(inStops, StopTimeDist, "stops.*.time_dist", distributionText, families, 0, distributionHelp),
    inBaselineOnly(choiceRow(inStops, StopState, "stops.*.state", stateText, stopStateNames, 0, stopStateHelp)),
    inBaselineOnly(choiceRow(inStops, StopFirst, "stops.*.first", firstText, firstGaps, 0, firstHelp)),
    wholeRow(numberRow(
        inStops, StopScrapCycles, "stops.*.scrap_cycles", LINETWIN_TEXT("Parameter", "Scrap cycles"), cycleUnit, 0, 0,
        1e6, Down,
        LINETWIN_TEXT("Parameter", "Cycles whose outputs are defective, from the one that the stop precedes on."))),
    wholeRow(numberRow(
        inStops, StopSlowCycles, "stops.*.slow_cycles", LINETWIN_TEXT("Parameter", "Slow cycles"), cycleUnit, 0, 0, 1e6,
        Down, LINETWIN_TEXT("Parameter", "Cycles that run at the slow speed, after the one that the stop precedes."))),
    numberRow(inStops, StopSlowSpeed, "stops.*.slow_speed", LINETWIN_TEXT("Parameter", "Slow speed"), "", 1, 0.01, 1,
              Up, LINETWIN_TEXT("Parameter", "Share of the speed at which the slow cycles run.")),

    numberRow(inLineStops, LineStopEvery, "line_stops.*.every", intervalText, minuteUnit, never, 0.001, 1e7, Up,
              LINETWIN_TEXT("Parameter", "Mean interval between two stops of the whole line, in minutes in which every "
                                         "station is open. Empty: never.")),
    numberRow(inLineStops, LineStopEveryCv, "line_stops.*.every_cv", intervalVariationText, "", 1, 0, 5, Neither,
              intervalVariationHelp),
    numberRow(inLineStops, LineStopTimeMin, "line_stops.*.time_min", stopTimeText, minuteUnit, 10, 0, 1e6, Down,
              stopTimeHelp),
    numberRow(inLineStops, LineStopTimeCv, "line_stops.*.time_cv", stopTimeVariationText, "", 1, 0, 5, Down,
              stopTimeVariationHelp),
    choiceRow(inLineStops, LineStopTimeDist, "line_stops.*.time_dist", distributionText, families, 0, distributionHelp),
    inBaselineOnly(
        choiceRow(inLineStops, LineStopState, "line_stops.*.state", stateText, stopStateNames, 0, stopStateHelp)),
    inBaselineOnly(choiceRow(inLineStops, LineStopFirst, "line_stops.*.first", firstText, firstGaps, 0, firstHelp)),

    formatted(ParameterFormat::Presence,
              numberRow(inCalendar, CalendarEntry, "calendar.*", LINETWIN_TEXT("Parameter", "Calendar entry"), "",
                        never, 0, 0, Neither, LINETWIN_TEXT("Parameter", "null in a scenario drops the entry."))),
    neverNull(formatted(
        ParameterFormat::ClockTime,
        numberRow(inCalendar, CalendarAt, "calendar.*.at", LINETWIN_TEXT("Parameter", "Time of day"), "", never, 0,
                  1440 - 1.0 / 60, Neither,
                  LINETWIN_TEXT("Parameter", "Local clock time at which the entry begins on its days; the start time "
                                             "of the run says when that is.")))),
    formatted(
        ParameterFormat::Weekdays,
        wholeRow(numberRow(inCalendar, CalendarDays, "calendar.*.days", LINETWIN_TEXT("Parameter", "Days"), "", 127, 1,
                           127, Neither, LINETWIN_TEXT("Parameter", "Days of the week on which the entry begins.")))),
    numberRow(
        inCalendar, CalendarFromMin, "calendar.*.from_min", LINETWIN_TEXT("Parameter", "Begins after"), minuteUnit,
        0, -1e7, 1e7, Neither,
        LINETWIN_TEXT("Parameter", "Minutes from the start to the beginning of the entry, instead of a clock time.")),
    numberRow(
        inCalendar, CalendarEveryMin, "calendar.*.every_min", LINETWIN_TEXT("Parameter", "Repeats every"), minuteUnit,
        never, 0.001, 1e7, Neither,
        LINETWIN_TEXT("Parameter", "Minutes from one beginning to the next, also before the start. Empty: once.")),
    numberRow(inCalendar, CalendarMinutes, "calendar.*.minutes", LINETWIN_TEXT("Parameter", "Length"), minuteUnit, 0, 0,
              1e6, Down, LINETWIN_TEXT("Parameter", "How long the stations are closed each time.")),
    choiceRow(inCalendar, CalendarState, "calendar.*.state", stateText, closureStateNames, 0,
              LINETWIN_TEXT("Parameter",
                            "What the time counts as: PLANNED is left out of the OEE, SETUP and DOWN lower "
                            "availability.")),
    choiceRow(inCalendar, CalendarRepairs, "calendar.*.repairs", LINETWIN_TEXT("Parameter", "Repairs"), repairWords, 0,
              LINETWIN_TEXT("Parameter", "Whether breakdowns and jams are worked on while the station is closed.")),
}};

} // namespace

std::span<const ParameterSpec, elementParameterCount> elementSpecs()
{
    return elementTable;
}

} // namespace linetwin
