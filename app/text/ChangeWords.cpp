// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ChangeWords.h"

#include "app/text/ChangedValues.h"
#include "app/text/ElementWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

namespace linetwin::app {

namespace {

using Kind = SensitivityRow::Kind;

/// With the space before it; empty for a bare number. What has a digit is a group of the number.
QString unitIn(const QString& value)
{
    const QString end = value.mid(std::max<qsizetype>(value.lastIndexOf(noBreakSpace), 0));
    const bool isUnit =
        end.startsWith(noBreakSpace) && std::ranges::none_of(end, [](QChar one) { return one.isDigit(); });
    return isUnit ? end : QString();
}

ChangedValues bothValues(const SensitivityRow& row)
{
    return changedValues(row.path.parameter.id, row.from, row.to, {.interval = intervalUnit(row), .currency = {}});
}

} // namespace

QString changeName(const SensitivityRow& row)
{
    if (row.kind == Kind::UnlimitedBuffers)
        return StudyTexts::tr("All buffers unlimited");
    const QString station = toQString(row.path.station);
    if (row.kind != Kind::SwitchedOff)
        return row.path.parameter.element.empty() ? parameterName(row.path)
                                                  : changedName(row.path.station, row.path.parameter);
    const QString element = toQString(row.path.parameter.element);
    switch (row.path.parameter.id) {
    case ParameterId::MtbfMin: return StudyTexts::tr("%1 without breakdowns").arg(station);
    case ParameterId::JamProb: return StudyTexts::tr("%1 without jams").arg(station);
    case ParameterId::FalseRejectProb: return StudyTexts::tr("%1 without false rejects").arg(station);
    case ParameterId::StopEvery:
        return StudyTexts::tr("%1 without %2", "a station and a reason of stops").arg(station, element);
    case ParameterId::LineStopEvery:
    case ParameterId::CalendarEntry:
        return StudyTexts::tr("Without %1", "a stop of the line or a calendar entry").arg(element);
    default: return StudyTexts::tr("%1 without defects").arg(station);
    }
}

QString changeValues(const SensitivityRow& first, const SensitivityRow& second)
{
    QString values = changeValues(first);
    const QString other = newValue(second);
    const QString unit = unitIn(other);
    if (!unit.isEmpty() && values.endsWith(unit))
        values.chop(unit.size());
    return StudyTexts::tr("%1 or %2", "a change of a value, the other changed value").arg(values, other);
}

QString changeValues(const SensitivityRow& row)
{
    if (row.kind != Kind::Improved && row.kind != Kind::Worsened)
        return {};
    return arrowText(bothValues(row));
}

QString newValue(const SensitivityRow& row)
{
    return bothValues(row).to;
}

} // namespace linetwin::app
