// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/RunSettingField.h"

#include "app/text/ShiftClock.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

namespace linetwin::app {

namespace {

class FieldTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::RunSettingField)
};

} // namespace

QString runSettingText(double value)
{
    return shortestNumberText(value);
}

QString runSettingText(int value)
{
    return shortestNumberText(value);
}

QString runSettingText(const std::optional<std::int64_t>& seed)
{
    return seed ? QString::number(*seed) : FieldTexts::tr("a fresh one", "random seed");
}

QString runSettingText(const std::optional<std::string>& startTime)
{
    if (!startTime)
        return FieldTexts::tr("not given", "start time");
    const QDateTime start = shiftStart(startTime);
    return start.isValid() ? start.toString(typedMomentFormat()) : toQString(*startTime);
}

} // namespace linetwin::app
