// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/CsvOptions.h"

#include "engine/cli/CommandContext.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace linetwin {

namespace {

/// A sign, and the word that may stand for it.
struct NamedSign {
    char sign;
    std::string_view name;
};
constexpr std::array separators{NamedSign{',', "comma"}, NamedSign{';', "semicolon"}, NamedSign{'\t', "tab"},
                                NamedSign{'|', "bar"}};
constexpr std::array decimalSigns{NamedSign{'.', "point"}, NamedSign{',', "comma"}};

const NamedSign& signOf(std::string_view option, const std::optional<std::string>& text,
                        std::span<const NamedSign> signs, std::string_view expectation)
{
    if (!text)
        return signs.front();
    const auto found = std::ranges::find_if(
        signs, [&](const NamedSign& each) { return *text == each.name || *text == std::string_view(&each.sign, 1); });
    if (found == signs.end())
        throw wrongValue(option, *text, expectation);
    return *found;
}

const NamedSign& separatorOf(const CsvOptions& options)
{
    return signOf("--csv-separator", options.separator, separators,
                  localText("CommandLine", "one of `,` `;` `|` or the word tab"));
}

const NamedSign& decimalSignOf(const CsvOptions& options)
{
    return signOf("--csv-decimal", options.decimalSign, decimalSigns, localText("CommandLine", "`.` or `,`"));
}

} // namespace

void addCsvOptions(CLI::App& command, CsvOptions& options)
{
    command
        .add_option(
            "--csv-separator", options.separator,
            LINETWIN_TEXT("CommandLine",
                          "Between the fields of CSV: , (unless given) ; | or tab, or by name: comma, semicolon, bar"))
        ->type_name("C");
    command
        .add_option(
            "--csv-decimal", options.decimalSign,
            LINETWIN_TEXT("CommandLine", "Decimal sign in CSV: . (unless given) or , which needs another separator"))
        ->type_name("C");
    command.add_flag(
        "--csv-bom", options.hasByteOrderMark,
        LINETWIN_TEXT("CommandLine", "Begin CSV with a byte order mark, by which some spreadsheets know UTF-8"));
}

CsvStyle csvStyleOf(const CsvOptions& options)
{
    const CsvStyle style{separatorOf(options).sign, decimalSignOf(options).sign, options.hasByteOrderMark};
    if (style.separator == style.decimalSign)
        throw UsageError(localText("CommandLine", "separator and decimal sign of CSV are both a comma; give another "
                                                  "--csv-separator, e.g. `;`"),
                         {});
    return style;
}

std::vector<std::string> csvArguments(const CsvOptions& options)
{
    std::vector<std::string> arguments;
    if (options.separator)
        arguments.insert(arguments.end(), {"--csv-separator", std::string(separatorOf(options).name)});
    if (options.decimalSign)
        arguments.insert(arguments.end(), {"--csv-decimal", std::string(decimalSignOf(options).name)});
    if (options.hasByteOrderMark)
        arguments.emplace_back("--csv-bom");
    return arguments;
}

} // namespace linetwin
