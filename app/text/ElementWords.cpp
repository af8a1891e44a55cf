// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ElementWords.h"

#include "app/text/Texts.h"
#include "engine/model/Elements.h"
#include "engine/model/ResolvedLine.h"

#include <QCoreApplication>

namespace linetwin::app {

namespace {

class ElementWords {
    Q_DECLARE_TR_FUNCTIONS(ElementWords)
};

QString joined(const QString& first, const QString& second)
{
    return QStringLiteral("%1 · %2").arg(first, second);
}

QString elementName(const std::string& station, ElementKind kind, const QString& element)
{
    switch (kind) {
    case ElementKind::Stop:
        return ElementWords::tr("%1: %2 stops", "station, name of a stop reason").arg(toQString(station), element);
    case ElementKind::LineStop: return ElementWords::tr("%1 stops", "name of a stop reason of the line").arg(element);
    case ElementKind::Closure: return ElementWords::tr("Calendar: %1", "name of an entry").arg(element);
    case ElementKind::None: break;
    }
    return element;
}

} // namespace

QString changedName(const std::string& station, const ParameterKey& key)
{
    const ElementKind kind = specOf(key.id).element;
    const QString label = parameterLabel(key.id);
    if (kind == ElementKind::None)
        return station == wholeLine ? label : joined(toQString(station), label);
    const QString element = elementName(station, kind, toQString(key.element));
    switch (key.id) {
    case ParameterId::StopEvery:
    case ParameterId::LineStopEvery:
        return ElementWords::tr("%1, every", "stops of a reason; their interval follows").arg(element);
    case ParameterId::StopTimeMin:
    case ParameterId::LineStopTimeMin:
        return ElementWords::tr("%1, each", "stops of a reason; their length follows").arg(element);
    case ParameterId::CalendarEntry: return element;
    default: return joined(element, label);
    }
}

QString elementName(const std::string& station, std::string_view key)
{
    for (const ElementKind kind : {ElementKind::Stop, ElementKind::LineStop, ElementKind::Closure}) {
        const std::string section = std::string(sectionKey(kind)) + ".";
        if (!key.starts_with(section))
            continue;
        constexpr std::string_view stations = ".stations";
        std::string_view element = key.substr(section.size());
        const bool isOfStations = kind == ElementKind::Closure && element.ends_with(stations);
        if (isOfStations)
            element.remove_suffix(stations.size());
        const QString name = elementName(station, kind, toQString(element));
        return isOfStations ? joined(name, ElementWords::tr("stations", "of a calendar entry")) : name;
    }
    return toQString(key);
}

std::string_view intervalUnit(const Line& line, const std::string& station, const ParameterKey& key)
{
    if (key.id != ParameterId::StopEvery)
        return {};
    const ElementValues values(line, {}, station, ElementKind::Stop, key.element);
    const bool isByCycles = values.choice(ParameterId::StopPer) == static_cast<std::size_t>(StopTrigger::Cycles);
    return specOf(isByCycles ? ParameterId::StopScrapCycles : ParameterId::StopTimeMin).unit;
}

} // namespace linetwin::app
