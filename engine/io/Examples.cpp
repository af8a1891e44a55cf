// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Examples.h"

#include "engine/io/BuiltinTexts.h"
#include "engine/io/Files.h"

namespace linetwin {

namespace {

/// The comment's first line without its mark.
std::string firstLineOf(const std::string& comment)
{
    const std::string line = comment.substr(0, comment.find('\n'));
    const std::size_t start = line.find_first_not_of("# ");
    return start == std::string::npos ? std::string() : line.substr(start);
}

std::vector<ExampleLine> readExamples()
{
    std::vector<ExampleLine> lines;
    for (const NamedText& text : builtinTexts()) {
        std::string argument = "builtin:" + std::string(text.name);
        // A test sees to it that they are all right.
        const LoadedFile file = loadFile(argument).file.value();
        if (text.isLine())
            lines.push_back(
                {std::move(argument), file.line.name, firstLineOf(file.line.leadingComment), text.text, {}});
        else
            lines.back().scenarios.push_back(
                {std::move(argument), file.scenario.name, file.scenario.description, text.text});
    }
    return lines;
}

} // namespace

const std::vector<ExampleLine>& exampleLines()
{
    static const std::vector<ExampleLine> lines = readExamples();
    return lines;
}

} // namespace linetwin
