// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/Picture.h"
#include "app/reading/LargestLosses.h"
#include "app/reading/LossRowsPainting.h"
#include "app/report/DrawnPicture.h"
#include "app/report/ReportAnswer.h"
#include "app/report/ReportAppendix.h"
#include "app/report/ReportTexts.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int pictureWidth = 720;
constexpr std::size_t mostRows = 16; ///< of the waterfall of a chapter
constexpr double lossUnit = 0.62;    ///< rows of this size have text of the size of the tables'

class ReportWriter {
public:
    explicit ReportWriter(const ReportContents& contents) : m_contents(contents)
    {
        std::vector<std::vector<SummaryLoss>> losses;
        std::vector<std::vector<SummaryLoss>> gains;
        for (const ReportedEntry& entry : contents.entries) {
            losses.push_back(entry.summary.losses);
            gains.push_back(entry.gains);
        }
        m_smallLosses = smallestLosses(losses, mostRows);
        m_smallGains = smallestLosses(gains, mostRows);
    }

    Report write()
    {
        m_report.title = m_contents.title;
        QStringList about{m_contents.author, m_contents.line, QLocale().toString(m_contents.made, QLocale::LongFormat)};
        about.removeAll(QString());
        if (about.size() > 1 && m_contents.line == m_contents.title)
            about.removeAll(m_contents.line);
        m_report.subtitle = about.join(QStringLiteral(" · "));
        m_report.language = ReportTexts::tr("en", "the code of the language that this is translated to");
        addAnswer(m_report.blocks, m_contents);
        writeLine();
        writePlayer();
        for (const ReportedEntry& entry : m_contents.entries)
            writeEntry(entry);
        addAppendix(m_report.blocks, m_contents);
        return std::move(m_report);
    }

private:
    void add(ReportBlock block) { m_report.blocks.push_back(std::move(block)); }
    void addText(const QString& text, ReportText::Kind kind = ReportText::Kind::Plain)
    {
        if (!text.isEmpty())
            add(ReportText{closedUp(text), kind});
    }
    void addChapter(const QString& text, bool startsPage = false) { add(ReportHeading{2, text, startsPage}); }

    bool hasScenarios() const { return m_contents.entries.size() > 1; }

    void writeLine()
    {
        const ReportedEntry& today = m_contents.entries.front();
        if (!today.diagram)
            return;
        addChapter(ReportTexts::tr("The line"));
        addText(today.description);
        add(*today.diagram);
    }

    void writePlayer()
    {
        const QString missing =
            m_contents.unplayed.isEmpty()
                ? QString()
                : ReportTexts::tr("Too long to be played in a report: %1.").arg(joinedGroups(m_contents.unplayed));
        if (m_contents.pairs.empty() && missing.isEmpty())
            return;
        add(ReportHeading{2, ReportTexts::tr("The shift, played"), false, true});
        addText(missing, ReportText::Kind::Caveat);
        if (m_contents.pairs.empty())
            return;
        add(ReportPlayer{
            hasScenarios()
                ? ReportTexts::tr(
                      "One simulated shift of the baseline and of a scenario, on one clock and with the same "
                      "luck. It shows how the line behaves; what a change brings is told by the figures over "
                      "all shifts.")
                : ReportTexts::tr(
                      "One simulated shift. It shows how the line behaves; the figures are over all shifts.")});
        m_report.player = [shifts = m_contents.shifts, pairs = m_contents.pairs, start = m_contents.startTime](
                              const ReportWatch& watch) { return playerJson(shifts, pairs, start, watch); };
    }

    void writeEntry(const ReportedEntry& entry)
    {
        // The Baseline goes on from the line itself.
        addChapter(entry.name, !entry.isReference || !entry.diagram);
        if (!entry.isReference)
            addText(entry.description);
        addText(entry.summary.evidence, ReportText::Kind::Lead);
        addText(entry.summary.problem);
        if (!entry.isReference) {
            add(ReportHeading{3, ReportTexts::tr("What it changes")});
            if (!entry.otherLine.isEmpty())
                addText(ReportTexts::tr("It is on another line, “%1”, which differs from today's by: %2.")
                            .arg(entry.otherLine, changeWords(entry.lineChanges)));
            if (entry.summary.changes.isEmpty())
                addText(ReportTexts::tr("Nothing: it runs as the baseline."));
            else
                add(ReportList{entry.summary.changes});
            if (entry.diagram)
                add(*entry.diagram);
        }
        addFigures(entry);
        if (!entry.payback.isEmpty()) {
            add(ReportHeading{3, ReportTexts::tr("What it is worth")});
            addText(joinedSentences(entry.payback));
        }
        addLosses(ReportTexts::tr("Where the gain comes from"), entry, withOneRowFor(m_smallGains, entry.gains));
        addLosses(ReportTexts::tr("Where the time goes"), entry, withOneRowFor(m_smallLosses, entry.summary.losses));
        if (!entry.charts.empty())
            add(ReportHeading{3, ReportTexts::tr("Shift by shift, and station by station")});
        if (entry.summary.isConfirmed && !entry.charts.empty())
            addText(ReportTexts::tr("Of the exploring shifts."), ReportText::Kind::Caveat);
        for (const ReportPicture& chart : entry.charts)
            add(chart);
        addText(entry.summary.caveat, ReportText::Kind::Caveat);
    }

    void addFigures(const ReportedEntry& entry)
    {
        if (entry.figures.empty())
            return;
        add(ReportHeading{3, ReportTexts::tr("Figures")});
        ReportTable table;
        table.header = {ReportTexts::tr("Figure"), ReportTexts::tr("Mean of the shifts"),
                        ReportTexts::tr("Interval at %1").arg(confidenceText(entry.level))};
        if (!entry.isReference)
            table.header << ReportTexts::tr("Difference to the baseline") << ReportTexts::tr("Verdict");
        for (const ReportedFigure& figure : entry.figures) {
            QStringList row{figure.label, figure.value, figure.interval};
            if (!entry.isReference)
                row << figure.difference << figure.verdict;
            table.rows << row;
        }
        add(table);
    }

    void addLosses(const QString& title, const ReportedEntry& entry, const std::vector<SummaryLoss>& losses)
    {
        if (losses.empty())
            return;
        add(ReportHeading{3, title});
        QStringList notes;
        // A confirmation has the figures of the line, but not its losses.
        if (entry.summary.isConfirmed)
            notes << ReportTexts::tr("Of the exploring shifts, and so not exactly the confirmed figures.");
        if (losses.front().unitsPerHour)
            notes << ReportTexts::tr("The bars do not begin at 0.");
        addText(joinedSentences(notes), ReportText::Kind::Caveat);
        add(lossPicture(losses, title));
    }

    static ReportPicture lossPicture(const std::vector<SummaryLoss>& losses, const QString& title)
    {
        QStringList spoken;
        for (const SummaryLoss& loss : losses)
            spoken << QStringList{loss.name, loss.value(), loss.change()}.join(u' ').trimmed();
        const QSize size(pictureWidth, static_cast<int>(lossRowsHeight(losses.size(), lossUnit)) + 1);
        Picture picture;
        picture.title = title;
        picture.size = size;
        picture.paint = [losses, size](QPainter& painter) {
            painter.fillRect(QRect(QPoint(), size), lightColors().surface);
            paintLossRows(painter, QRectF(QPointF(), QSizeF(size)), losses, captionFont(),
                          {.colors = lightColors(), .unit = lossUnit});
        };
        return drawnPicture(picture, ReportTexts::tr("%1: %2", "title, rows").arg(title, joinedGroups(spoken)));
    }

    const ReportContents& m_contents;
    QSet<QString> m_smallLosses; ///< one row in each chapter
    QSet<QString> m_smallGains;
    Report m_report;
};

} // namespace

Report reportOf(const ReportContents& contents)
{
    return ReportWriter(contents).write();
}

} // namespace linetwin::app
