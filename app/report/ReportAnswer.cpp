// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportAnswer.h"

#include "app/report/ReportTexts.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <ranges>

namespace linetwin::app {

namespace {

class AnswerWriter {
public:
    AnswerWriter(std::vector<ReportBlock>& blocks, const ReportContents& contents)
        : m_blocks(blocks), m_contents(contents)
    {
    }

    void write()
    {
        add(ReportHeading{2, hasScenarios() ? ReportTexts::tr("The answer") : ReportTexts::tr("The line today")});
        QStringList answers;
        for (const ReportedEntry& entry : m_contents.entries)
            answers << answerOf(entry);
        if (answers.size() == 1)
            addText(answers.front(), ReportText::Kind::Lead);
        else
            add(ReportList{answers});
        if (hasScenarios())
            add(comparison());
        const auto compared = std::ranges::count_if(
            m_contents.entries, [](const ReportedEntry& entry) { return !entry.summary.reference.empty(); });
        if (compared > 1)
            addText(ReportTexts::tr("Each verdict stands alone: its interval is that of this one scenario and the "
                                    "baseline. The intervals of a Compare study hold for all scenarios together."),
                    ReportText::Kind::Caveat);
        QStringList realLine;
        for (const RealLineReading& each : m_contents.entries.front().summary.realLine)
            realLine << asSentence(each.gap) << asSentence(each.values);
        addText(joinedSentences(realLine));
        for (const ReportedEntry& entry : m_contents.entries) {
            if (entry.isReference == !hasScenarios() && !entry.summary.caveat.isEmpty()) {
                addText(entry.summary.caveat, ReportText::Kind::Caveat);
                break;
            }
        }
    }

private:
    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }
    void addText(const QString& text, ReportText::Kind kind = ReportText::Kind::Plain)
    {
        if (!text.isEmpty())
            add(ReportText{closedUp(text), kind});
    }

    bool hasScenarios() const { return m_contents.entries.size() > 1; }

    /// What changes, what it brings, how sure.
    QString answerOf(const ReportedEntry& entry) const
    {
        const EntrySummary& summary = entry.summary;
        if (!summary.problem.isEmpty())
            return ReportTexts::tr("%1 has no figures: %2", "entry, problem").arg(entry.name, summary.problem);
        if (summary.figures.empty())
            return ReportTexts::tr("%1 has no figures.").arg(entry.name);
        const SummaryFigure& key = summary.figures.front();
        const QString value = key.interval.isEmpty() ? key.value : key.value + u' ' + key.interval;
        QString sentence;
        if (entry.isReference || !key.difference)
            sentence = ReportTexts::tr("%1: %2 is %3.", "entry, figure, value").arg(entry.name, key.label, value);
        else if (key.difference->verdict.isEmpty())
            sentence = ReportTexts::tr("%1: %2 becomes %3; %4.", "entry, figure, value, difference")
                           .arg(entry.name, key.label, value, key.difference->text);
        else
            sentence = ReportTexts::tr("%1: %2 becomes %3 (%4), %5.", "entry, figure, value, difference, verdict")
                           .arg(entry.name, key.label, value, key.difference->text, key.difference->verdict);
        QStringList sentences{sentence};
        // Confirmed, or with run settings of its own, it is compared with other shifts than the row of the Baseline.
        if (!summary.reference.empty() && summary.reference.front().value != baselineValue())
            sentences
                << ReportTexts::tr("The baseline makes %1 on the same shifts.").arg(summary.reference.front().value);
        if (!entry.otherLine.isEmpty())
            sentences << ReportTexts::tr("It is on another line, “%1”.").arg(entry.otherLine);
        if (!entry.isReference && !summary.changes.isEmpty())
            sentences << ReportTexts::tr("It changes %1.").arg(changeWords(summary.changes));
        sentences << asSentence(summary.payback);
        return ReportTexts::tr("%1 (%2)", "sentences, from how many shifts")
            .arg(joinedSentences(sentences), summary.evidence);
    }

    QString baselineValue() const
    {
        const std::vector<SummaryFigure>& figures = m_contents.entries.front().summary.figures;
        return figures.empty() ? QString() : figures.front().value;
    }

    /// The figure, below it its difference and what that means.
    static QString comparedCell(const SummaryFigure& figure)
    {
        QStringList lines{QStringList{figure.value, figure.interval}.join(u' ').trimmed()};
        if (figure.difference)
            lines << figure.difference->text << figure.difference->verdict;
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    ReportTable comparison() const
    {
        ReportTable table;
        table.header << ReportTexts::tr("Scenario");
        std::size_t figures = 0;
        for (const ReportedEntry& entry : m_contents.entries)
            figures = std::max(figures, entry.summary.figures.size());
        const auto widest = std::ranges::find_if(
            m_contents.entries, [&](const ReportedEntry& entry) { return entry.summary.figures.size() == figures; });
        for (std::size_t i = 0; i < figures; ++i)
            table.header << widest->summary.figures[i].label;
        table.header << ReportTexts::tr("Evidence");
        const auto addRow = [&](const QString& name, const std::vector<SummaryFigure>& told, const QString& evidence) {
            QStringList row{name};
            for (std::size_t i = 0; i < figures; ++i)
                row << (i < told.size() ? comparedCell(told[i]) : noValue);
            table.rows << (row << evidence);
        };
        // Above each scenario stands the baseline on the shifts that its difference is of.
        const ReportedEntry& baseline = m_contents.entries.front();
        QString shown;
        for (const ReportedEntry& entry : m_contents.entries | std::views::drop(1)) {
            const EntrySummary& summary = entry.summary;
            if (!summary.reference.empty() && summary.reference.front().value + summary.referenceEvidence != shown) {
                shown = summary.reference.front().value + summary.referenceEvidence;
                addRow(baseline.name, summary.reference, summary.referenceEvidence);
            } else if (table.rows.isEmpty()) {
                shown = baselineValue() + baseline.summary.evidence;
                addRow(baseline.name, baseline.summary.figures, baseline.summary.evidence);
            }
            addRow(entry.name, summary.figures, summary.evidence);
        }
        return table;
    }

    std::vector<ReportBlock>& m_blocks;
    const ReportContents& m_contents;
};

} // namespace

QString changeWords(const QStringList& changes)
{
    constexpr qsizetype mostNamed = 3;
    QStringList named = changes.mid(0, mostNamed);
    if (changes.size() > mostNamed)
        named << ReportTexts::tr("%Ln more", "changes", static_cast<int>(changes.size() - mostNamed));
    return joinedGroups(named);
}

void addAnswer(std::vector<ReportBlock>& blocks, const ReportContents& contents)
{
    AnswerWriter(blocks, contents).write();
}

} // namespace linetwin::app
