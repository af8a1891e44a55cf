// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ScenarioWords.h"

#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"
#include "engine/model/Scenario.h"
#include "engine/support/Messages.h"

namespace linetwin::app {

QString renewedExampleText(const QString& text)
{
    const std::string now = text.toStdString();
    const auto english = englishOf("Example", now);
    return english ? exampleText(*english) : text;
}

QString studiedName(std::string_view name)
{
    return name == baselineName ? StudyTexts::tr("Baseline") : renewedExampleText(toQString(name));
}

} // namespace linetwin::app
