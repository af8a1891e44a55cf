// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ScenarioWords.h"

#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"
#include "engine/model/Scenario.h"
#include "engine/study/StudyPlan.h"
#include "engine/support/Messages.h"

namespace linetwin::app {

QString renewedExampleText(const QString& text)
{
    const std::string now = text.toStdString();
    const auto english = englishOf("Example", now);
    return english ? exampleText(*english) : text;
}

QString studiedName(std::string_view name, bool isExample)
{
    if (name == baselineName)
        return StudyTexts::tr("Baseline");
    return isExample ? renewedExampleText(toQString(name)) : toQString(name);
}

QString studiedName(const StudyScenario& scenario)
{
    return studiedName(scenario.scenario.name, scenario.isExample);
}

} // namespace linetwin::app
