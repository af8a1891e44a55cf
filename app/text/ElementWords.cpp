// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ElementWords.h"

#include "app/text/ChangedValues.h"
#include "app/text/ChoiceText.h"
#include "app/text/Texts.h"
#include "engine/model/Elements.h"
#include "engine/model/ResolvedLine.h"
#include "engine/support/NumberText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace linetwin::app {

namespace {

class ElementWords {
    Q_DECLARE_TR_FUNCTIONS(ElementWords)
};

/// Of the key of an entry's list.
constexpr std::string_view stationsEnding = ".stations";

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

std::string_view unitOfInterval(bool isByCycles)
{
    return specOf(isByCycles ? ParameterId::StopScrapCycles : ParameterId::StopTimeMin).unit;
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
        std::string_view element = key.substr(section.size());
        const bool isOfStations = kind == ElementKind::Closure && element.ends_with(stationsEnding);
        if (isOfStations)
            element.remove_suffix(stationsEnding.size());
        const QString name = elementName(station, kind, toQString(element));
        return isOfStations ? joined(name, ElementWords::tr("stations", "of a calendar entry")) : name;
    }
    return toQString(key);
}

QString elementValueWords(std::string_view key, std::string_view text)
{
    if (text.empty())
        //: A stop, calendar entry or product is there, as a value
        return ElementWords::tr("there");
    if (key.ends_with(stationsEnding))
        return toQString(text);
    const auto isOfSection = [key](const ParameterSpec& spec) {
        return key.starts_with(std::string(sectionKey(spec.element)) + ".");
    };
    // Lists have commas, too: a part begins with its key.
    static const QRegularExpression between(QStringLiteral(", (?=[a-z_]+: )"));
    QStringList words;
    const QStringList parts = toQString(text).split(between);
    for (const QString& part : parts) {
        const qsizetype colon = part.indexOf(QStringLiteral(": "));
        const std::string leaf = part.left(std::max<qsizetype>(colon, 0)).toStdString();
        QString value = part.mid(colon + 2);
        if (value.startsWith(u'[') && value.endsWith(u']'))
            value = value.mid(1, value.size() - 2);
        const auto spec = std::ranges::find_if(
            elementSpecs(), [&](const ParameterSpec& each) { return isOfSection(each) && each.leaf() == leaf; });
        const bool isKnown = colon > 0 && spec != elementSpecs().end();
        if (isKnown && spec->format == ParameterFormat::Number) {
            const bool isByCycles = spec->id == ParameterId::StopEvery && parts.contains(QStringLiteral("per: cycles"));
            const auto number = parseNumber(value.toStdString());
            const std::string_view interval =
                spec->id == ParameterId::StopEvery ? unitOfInterval(isByCycles) : std::string_view();
            value = number ? changedValues(spec->id, number, number, {.interval = interval, .currency = {}}).to : value;
        }
        if (isKnown && spec->format == ParameterFormat::Choice)
            value = choiceText(spec->id, value.toStdString());
        words << (isKnown     ? QStringLiteral("%1 %2").arg(parameterLabel(spec->id), value)
                  : colon > 0 ? QStringLiteral("%1 %2").arg(toQString(leaf), value)
                              : part);
    }
    return words.join(QStringLiteral(" · "));
}

std::string_view intervalUnit(const Line& line, const std::string& station, const ParameterKey& key)
{
    if (key.id != ParameterId::StopEvery)
        return {};
    const ElementValues values(line, {}, station, ElementKind::Stop, key.element);
    const bool isByCycles = values.choice(ParameterId::StopPer) == static_cast<std::size_t>(StopTrigger::Cycles);
    return unitOfInterval(isByCycles);
}

std::string_view intervalUnit(const Difference& difference)
{
    const bool isInterval = difference.parameter && difference.parameter->id == ParameterId::StopEvery;
    return isInterval ? difference.unit : std::string_view();
}

std::string_view intervalUnit(const SensitivityRow& row)
{
    return row.path.parameter.id == ParameterId::StopEvery ? unitOfInterval(row.isInCycles) : std::string_view();
}

} // namespace linetwin::app
