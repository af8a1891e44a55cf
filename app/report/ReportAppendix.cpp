// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportAppendix.h"

#include "app/report/ReportTexts.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QLocale>
#include <QSvgRenderer>

#include <chrono>
#include <set>

namespace linetwin::app {

namespace {

class AppendixWriter {
public:
    AppendixWriter(std::vector<ReportBlock>& blocks, const ReportContents& contents)
        : m_blocks(blocks), m_contents(contents)
    {
    }

    void write()
    {
        writeStudies();
        writeMoments();
        writeDefinitions();
        writeInputs();
        writeHowToRepeat();
    }

private:
    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }
    void addText(const QString& text, ReportText::Kind kind = ReportText::Kind::Plain)
    {
        if (!text.isEmpty())
            add(ReportText{closedUp(text), kind});
    }
    void addChapter(const QString& text, bool startsPage = false) { add(ReportHeading{2, text, startsPage}); }

    void writeStudies()
    {
        if (m_contents.studies.isEmpty())
            return;
        addChapter(ReportTexts::tr("Studies"), true);
        for (const ReportedStudy& each : m_contents.studies) {
            const KeptStudy& study = each.study;
            add(ReportHeading{3, study.title});
            if (each.isOutdated)
                addText(ReportTexts::tr("Older than the model: the line or a scenario has changed since."),
                        ReportText::Kind::Lead);
            addText(study.headline);
            if (!study.picture.isEmpty())
                add(ReportPicture{study.picture, QSvgRenderer(study.picture).defaultSize(),
                                  study.title + u' ' + study.headline});
            add(ReportTable{{}, study.tableHeader, study.tableRows});
            addText(ReportTexts::tr("%1, %Ln shift(s), seed %2; run on %3 with LineTwin %4; %5", nullptr,
                                    study.replications)
                        .arg(study.subject, QString::number(study.seed),
                             QLocale().toString(study.asked.toLocalTime(), QLocale::ShortFormat), study.programVersion,
                             study.isConfirmed ? ReportTexts::tr("confirmed on fresh luck")
                                               : ReportTexts::tr("exploratory")),
                    ReportText::Kind::Caveat);
        }
    }

    void writeMoments()
    {
        if (m_contents.moments.isEmpty())
            return;
        addChapter(ReportTexts::tr("Moments"));
        for (const ReportedMoment& moment : m_contents.moments) {
            add(ReportHeading{3, moment.name});
            addText(moment.where, ReportText::Kind::Caveat);
            addText(moment.caption);
            if (moment.pair)
                add(ReportJump{ReportTexts::tr("Show it in the player"),
                               ReportTexts::tr("Show “%1” in the player", "moment").arg(moment.name), *moment.pair,
                               std::chrono::ceil<std::chrono::milliseconds>(moment.time).count()});
            if (moment.picture)
                add(*moment.picture);
        }
    }

    void writeDefinitions()
    {
        std::set<LineFigure> used;
        for (const ReportedEntry& entry : m_contents.entries) {
            for (const ReportedFigure& figure : entry.figures)
                used.insert(figure.figure);
        }
        if (used.empty())
            return;
        addChapter(ReportTexts::tr("What the figures mean"));
        ReportTable table{{}, {ReportTexts::tr("Figure"), ReportTexts::tr("Definition")}, {}, 2};
        for (const LineFigure figure : used)
            table.rows << QStringList{figureLabel(specOf(figure)), figureDefinition(specOf(figure))};
        add(table);
        addText(ReportTexts::tr(
            "± is half the interval in which the mean of all possible shifts lies with the probability named; of a "
            "difference it is that of the paired shifts, which have the same luck. Better and worse: the interval "
            "leaves "
            "out 0, and the difference is large enough to be relevant. Exploratory: the same shifts served to find the "
            "scenario, so that it may be flattered; confirmed: on fresh shifts by which nothing was chosen."));
        addText(ReportTexts::tr("Where half the interval would mislead, its ends stand in brackets."));
    }

    void writeInputs()
    {
        addChapter(ReportTexts::tr("Input values"));
        addText(ReportTexts::tr("What the stations say today; their other parameters are at their defaults. Calendar, "
                                "stops of the whole line, products and run settings are in the file below. What "
                                "scenarios change is in their chapters."));
        add(ReportTable{{},
                        {ReportTexts::tr("Station"), ReportTexts::tr("Parameter"), ReportTexts::tr("Value")},
                        m_contents.inputs,
                        2});
        add(ReportText{m_contents.lineFile, ReportText::Kind::File, ReportTexts::tr("The line as a file")});
    }

    void writeHowToRepeat()
    {
        addChapter(ReportTexts::tr("How to repeat it"));
        add(ReportList{m_contents.seeds});
        const QString file = m_contents.file.isEmpty() ? ReportTexts::tr("not saved yet") : m_contents.file;
        addText(ReportTexts::tr("LineTwin %1, file %2.").arg(m_contents.version, file));
        addText(ReportTexts::tr("The same inputs, seed and version give the same figures, bit for bit. SHA-256 of the "
                                "inputs:\n%1")
                    .arg(m_contents.inputsHash),
                ReportText::Kind::Caveat);
    }

    std::vector<ReportBlock>& m_blocks;
    const ReportContents& m_contents;
};

} // namespace

void addAppendix(std::vector<ReportBlock>& blocks, const ReportContents& contents)
{
    AppendixWriter(blocks, contents).write();
}

} // namespace linetwin::app
