// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ExampleWords.h"

#include "app/text/ScenarioWords.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <string>

namespace linetwin::app {

namespace {

void translate(std::string& text)
{
    text = renewedExampleText(toQString(text)).toStdString();
}

} // namespace

void translateExample(Line& line)
{
    std::string& comment = line.leadingComment;
    const std::size_t start = std::min(comment.find_first_not_of("# "), comment.size());
    const std::size_t length = std::min(comment.find('\n'), comment.size()) - std::min(start, comment.find('\n'));
    std::string said = comment.substr(start, length);
    translate(said);
    comment.replace(start, length, said);
    translate(line.name);
    translate(line.description);
}

void translateExample(Scenario& scenario)
{
    translate(scenario.name);
    translate(scenario.description);
}

} // namespace linetwin::app
