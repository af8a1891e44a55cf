// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/guide/Markdown.h"
#include "tests/engine/cli/CliCall.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

namespace linetwin::app::testing {

// What stands in the guide's blocks, made so that it can be run: ```yaml NAME.yaml is a file, ```sh has commands;
// a block that is marked `cluster` needs what is not here.

inline bool isYaml(const MarkdownBlock& block)
{
    return block.language.startsWith(u"yaml") && !block.language.contains(u"cluster");
}

inline QString yamlName(const MarkdownBlock& block, int number)
{
    const QString name = block.language.section(u' ', 1);
    return name.isEmpty() ? QStringLiteral("part-%1.yaml").arg(number) : name;
}

/// Some keys of a line become a whole one, of the stations that the guide speaks of.
inline QString wholeYaml(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("^(topology|line|scenarios|format):"),
                                          QRegularExpression::MultilineOption);
    if (text.contains(whole))
        return text;
    return QStringLiteral("topology: {stations: [{name: Filler, output_type: Tube}, {name: Labeller}, "
                          "{name: Packer, batch_in: 12, output_type: Case}]}\n") +
           text;
}

/// The calls of linetwin-cli in a block of commands, each as its arguments.
inline QList<QStringList> commandsOf(const MarkdownBlock& block)
{
    QList<QStringList> commands;
    if (block.language != u"sh")
        return commands;
    QString text = block.text;
    text.replace(QRegularExpression(QStringLiteral("\\\\\\n\\s*")), QStringLiteral(" "));
    text.replace(QRegularExpression(QStringLiteral("\\$\\{?\\w+\\}?")), QStringLiteral("100"));
    text.replace(u'\'', u'"');
    for (QString line : text.split(u'\n')) {
        line = line.section(QStringLiteral(" #"), 0, 0).trimmed();
        if (line.startsWith(u"linetwin-cli "))
            commands << QProcess::splitCommand(line).mid(1);
    }
    return commands;
}

/// The same on short runs, of which few: whether it works does not depend on it.
inline QStringList shortened(QStringList arguments)
{
    static const QStringList simulating{
        QStringLiteral("run"),      QStringLiteral("compare"),   QStringLiteral("sweep"), QStringLiteral("sensitivity"),
        QStringLiteral("optimize"), QStringLiteral("portfolio"), QStringLiteral("mix")};
    if (!simulating.contains(arguments.first()))
        return arguments;
    const auto put = [&arguments](const QString& option, const QString& value) {
        const qsizetype at = arguments.indexOf(option);
        if (at >= 0)
            arguments[at + 1] = value;
        else
            arguments << option << value;
    };
    put(QStringLiteral("--hours"), QStringLiteral("0.005"));
    put(QStringLiteral("--warmup-hours"), QStringLiteral("0"));
    put(QStringLiteral("--replications"),
        arguments.contains(QStringLiteral("--confirm")) ? QStringLiteral("200") : QStringLiteral("4"));
    return arguments;
}

/// The files that the guide's commands name.
inline bool writeExampleFiles(const QString& folder)
{
    const QDir dir(folder);
    test::writeFile(
        dir.filePath(QStringLiteral("small_line.yaml")),
        "topology: {stations: [{name: Filler, output_type: Tube}, {name: Inspector}, {name: Packer, batch_in: 12, "
        "output_type: Case}]}\nbaseline: {Filler: {reliability: {mtbf_min: 120, mttr_min: 15}}}\n");
    test::writeFile(dir.filePath(QStringLiteral("my_line.yaml")), "topology: {stations: [{name: Filler}]}\n");
    for (const char* name : {"large_buffer_test.yaml", "large_buffer.yaml", "faster_repair.yaml"})
        test::writeFile(dir.filePath(QString::fromLatin1(name)),
                        "line: \"builtin:cosmetics\"\nequipment: {Filler: {buffer_capacity: 500}}\n");
    test::writeFile(dir.filePath(QStringLiteral("study.yaml")),
                    "line:\n  topology: {stations: [{name: Filler, output_type: Tube}, {name: Packer, batch_in: 12, "
                    "output_type: Case}]}\n  baseline: {Packer: {performance: {jam_prob: 0.05}}}\n"
                    "  operating_hours_per_year: 4000\n"
                    "  products:\n    Cream: {material_type: Tube, material_cost: 1, selling_price: 2}\n"
                    "    Balm: {material_type: Tube, material_cost: 1, selling_price: 3, cycle_time_multiplier: 1.5}\n"
                    "  run: {product: Cream}\nscenarios:\n"
                    "  - {name: fewer packer jams, equipment: {Packer: {performance: {jam_prob: 0.025}}}, "
                    "investment: {cost: 40000}}\n");
    return dir.exists(QStringLiteral("study.yaml"));
}

} // namespace linetwin::app::testing
