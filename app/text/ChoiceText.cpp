// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ChoiceText.h"

#include "app/text/Texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

class Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

} // namespace

QStringList choiceTexts(ParameterId id)
{
    switch (id) {
    case ParameterId::StopPer:
        return {Choices::tr("Cycles", "what stops are counted by"),
                Choices::tr("Running time", "what stops are counted by"),
                Choices::tr("The clock", "what stops are counted by")};
    case ParameterId::StopTimeDist:
    case ParameterId::LineStopTimeDist:
        return {Choices::tr("Gamma", "distribution"), Choices::tr("Lognormal", "distribution")};
    case ParameterId::StopState:
    case ParameterId::LineStopState:
        return {Choices::tr("Down", "state"), Choices::tr("Jammed", "state"), Choices::tr("Planned", "state")};
    case ParameterId::StopFirst:
    case ParameterId::LineStopFirst:
        return {Choices::tr("At any time", "first stop"), Choices::tr("After a whole interval", "first stop")};
    case ParameterId::CalendarState:
        return {Choices::tr("Planned", "state"), Choices::tr("Changeover", "state"), Choices::tr("Down", "state")};
    case ParameterId::CalendarRepairs:
        return {Choices::tr("Pause", "repairs while closed"), Choices::tr("Go on", "repairs while closed")};
    default: break;
    }
    QStringList words;
    for (const std::string_view word : specOf(id).choices)
        words << toQString(word);
    return words;
}

QString choiceText(ParameterId id, double value)
{
    return choiceTexts(id).value(static_cast<qsizetype>(value));
}

QString choiceText(ParameterId id, std::string_view word)
{
    const auto& choices = specOf(id).choices;
    const auto found = std::ranges::find(choices, word);
    return found == choices.end() ? toQString(word) : choiceTexts(id)[found - choices.begin()];
}

} // namespace linetwin::app
