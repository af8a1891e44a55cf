// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/ManPage.h"

#include "engine/analysis/Figures.h"
#include "engine/io/BuiltinTexts.h"
#include "engine/model/ParameterText.h"
#include "engine/support/Version.h"

#include <algorithm>

namespace linetwin {

namespace {

/// Text as roff reads it: hyphens that are copied as such, no line that begins with a request.
std::string roff(std::string_view text)
{
    std::string safe = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
    for (const char sign : text) {
        if (sign == '\\')
            safe += "\\e";
        else if (sign == '-')
            safe += "\\-";
        else if (sign == '`')
            safe += "\\(ga";
        else
            safe += sign;
    }
    return safe;
}

void writeOption(std::ostream& out, const OptionDescription& option)
{
    if (option.isPositional) {
        out << ".TP\n\\fI" << roff(option.name) << "\\fR" << (option.isRepeatable ? " ..." : "") << '\n';
    } else {
        out << ".TP\n";
        if (!option.shortName.empty())
            out << "\\fB" << roff(option.shortName) << "\\fR, ";
        out << "\\fB" << roff(option.name) << "\\fR";
        if (!option.type.empty())
            out << " \\fI" << roff(option.type) << "\\fR";
        out << '\n';
    }
    out << roff(option.help) << (option.isRequired && !option.isPositional ? " (required)" : "") << '\n';
}

void writeCommand(std::ostream& out, const CommandDescription& command)
{
    out << ".SS " << roff(command.name) << "\n\\fBlinetwin\\-cli " << roff(command.name) << "\\fR";
    for (const OptionDescription& option : command.options) {
        if (option.isPositional)
            out << " \\fI" << roff(option.name) << "\\fR" << (option.isRepeatable ? " ..." : "");
    }
    out << " [\\fIoptions\\fR]\n.PP\n" << roff(command.help) << ".\n";
    for (const OptionDescription& option : command.options) {
        if (option.name != "--help")
            writeOption(out, option);
    }
    if (!command.footer.empty())
        out << ".PP\n" << roff(command.footer) << '\n';
}

std::string rangeOf(const ParameterSpec& spec)
{
    return valueText(spec, spec.minimum) + " to " + valueText(spec, spec.maximum) +
           (spec.isNullable ? ", or null" : "");
}

void writeParameter(std::ostream& out, const ParameterSpec& spec)
{
    out << ".TP\n\\fB" << roff(spec.key) << "\\fR";
    if (!spec.unit.empty())
        out << " (" << roff(spec.unit) << ')';
    out << '\n' << roff(spec.help);
    if (spec.format == ParameterFormat::Number)
        out << " Range: " << roff(rangeOf(spec)) << "; default: " << roff(valueText(spec, spec.defaultValue)) << '.';
    out << '\n';
}

} // namespace

void writeManPage(std::ostream& out, std::span<const CommandDescription> commands)
{
    const CommandDescription& program = commands.front();
    out << ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
           ".TH LINETWIN\\-CLI 1 "
        << releaseDate() << " \"LineTwin " << version() << "\" \"User Commands\"\n"
        << ".SH NAME\nlinetwin\\-cli \\- simulate production lines: output, OEE and what a change does to them\n"
           ".SH SYNOPSIS\n\\fBlinetwin\\-cli\\fR \\fIcommand\\fR [\\fIarguments\\fR]\n"
           ".SH DESCRIPTION\n"
        << roff(program.help)
        << "\nLines, scenarios and projects are YAML files. Instead of a file stands also\n\\fBbuiltin:\\fINAME\\fR "
           "for an "
           "example that ships with the program:\n";
    const auto builtins = builtinTexts();
    std::string names;
    for (const NamedText& builtin : builtins) {
        if (builtin.isLine())
            names += (names.empty() ? "" : ", ") + std::string(builtin.name);
    }
    out << roff(names) << ".\nThe same file, seed and program give the same results bit for bit.\n.SH OPTIONS\n";
    for (const OptionDescription& option : program.options)
        writeOption(out, option);
    out << ".SH COMMANDS\n";
    for (const CommandDescription& command : commands.subspan(1))
        writeCommand(out, command);
    out << ".SH PARAMETERS\nWhat \\fB\\-\\-set\\fR and \\fB\\-\\-vary\\fR know of a station, as "
           "\\fISTATION\\fR.\\fIKEY\\fR. A "
           "\\fB*\\fR stands for the name of a stop or of an entry of the calendar.\n";
    for (const ParameterSpec& spec : parameterSpecs())
        writeParameter(out, spec);
    for (const ParameterSpec& spec : elementSpecs())
        writeParameter(out, spec);
    out << ".SH FIGURES\nWhat \\fB\\-\\-figure\\fR and \\fB\\-\\-target\\fR know:\n";
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        const FigureSpec& spec = specOf(static_cast<LineFigure>(i));
        out << ".TP\n\\fB" << roff(spec.key) << "\\fR\n" << roff(spec.label) << '\n';
    }
    out << ".SH EXIT STATUS\n"
           ".TP\n0\nDone.\n.TP\n1\nThe input is wrong; each problem is told with file, line and column.\n"
           ".TP\n2\nWrong usage.\n.TP\n3\nA file could not be read or written.\n.TP\n130\nInterrupted; nothing half "
           "written "
           "is left.\n"
           ".SH EXAMPLES\n"
           ".TP\nlinetwin\\-cli run builtin:cosmetics\nKey figures of an example over 100 shifts.\n"
           ".TP\nlinetwin\\-cli compare builtin:cosmetics large_buffer_test.yaml\nDifferences on the same luck, with a "
           "verdict.\n"
           ".TP\nlinetwin\\-cli sweep builtin:cosmetics \\-\\-vary Filler.buffer_capacity=0:500:25\nThe curve and its "
           "knee.\n"
           ".SH FILES\n.TP\n/usr/share/linetwin/cluster\nScripts that divide a study among machines with GNU parallel, "
           "Slurm "
           "or Kubernetes.\n"
           ".SH SEE ALSO\n\\fBlinetwin\\fR(1)\n";
}

} // namespace linetwin
