// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ChangeWords.h"

#include "app/text/ChangedValues.h"
#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"

namespace linetwin::app {

namespace {

using Kind = SensitivityRow::Kind;

} // namespace

QString changeName(const SensitivityRow& row)
{
    if (row.kind == Kind::UnlimitedBuffers)
        return StudyTexts::tr("All buffers unlimited");
    const QString station = toQString(row.path.station);
    if (row.kind != Kind::SwitchedOff)
        return QStringLiteral("%1: %2").arg(station, parameterLabel(row.path.parameter));
    switch (row.path.parameter) {
    case ParameterId::MtbfMin: return StudyTexts::tr("%1 without breakdowns").arg(station);
    case ParameterId::JamProb: return StudyTexts::tr("%1 without jams").arg(station);
    default: return StudyTexts::tr("%1 without defects").arg(station);
    }
}

QString changeValues(const SensitivityRow& row)
{
    if (row.kind != Kind::Improved && row.kind != Kind::Worsened)
        return {};
    return arrowText(changedValues(row.path.parameter, row.from, row.to));
}

} // namespace linetwin::app
