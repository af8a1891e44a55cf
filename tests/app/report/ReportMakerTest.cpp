// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportMaker.h"

#include "app/commands/LineCommands.h"
#include "app/commands/SetParameter.h"
#include "app/text/Texts.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/report/ReportTesting.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <ranges>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

QString plainText(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

Scenario named(const std::string& name)
{
    Scenario scenario;
    scenario.name = name;
    return scenario;
}

QStringList answersOf(const Report& report)
{
    for (const ReportBlock& block : report.blocks) {
        if (const auto* list = std::get_if<ReportList>(&block))
            return list->items;
    }
    return {};
}

/// That of the answer.
ReportTable firstTable(const Report& report)
{
    for (const ReportBlock& block : report.blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block))
            return *table;
    }
    return {};
}

qsizetype textsBeginning(const Report& report, const QString& beginning)
{
    return std::ranges::count_if(report.blocks, [&](const ReportBlock& block) {
        const auto* text = std::get_if<ReportText>(&block);
        return text && text->text.startsWith(beginning);
    });
}

/// What stands in the first chapter besides the list and the table.
QStringList answerTexts(const Report& report)
{
    QStringList texts;
    for (const ReportBlock& block : report.blocks | std::views::drop(1)) {
        if (std::holds_alternative<ReportHeading>(block))
            break;
        if (const auto* text = std::get_if<ReportText>(&block))
            texts << text->text;
    }
    return texts;
}

/// With a figure that is compared with the baseline's on the same shifts.
ReportedEntry compared(const char* name, const char* reference, const char* evidence)
{
    ReportedEntry entry;
    entry.name = QString::fromLatin1(name);
    entry.summary.evidence = QString::fromLatin1(evidence);
    entry.summary.figures = {{u"Output"_s, u"6,190"_s, {}, {}}};
    if (reference) {
        entry.summary.reference = {{u"Output"_s, QString::fromLatin1(reference), {}, {}}};
        entry.summary.referenceEvidence = entry.summary.evidence;
    }
    return entry;
}

QStringList chaptersOf(const Report& report)
{
    QStringList chapters;
    for (const ReportBlock& block : report.blocks) {
        const auto* heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level == 2)
            chapters << heading->text;
    }
    return chapters;
}

} // namespace

/// A report says what the window says.
class ReportMakerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_document = std::make_unique<ProjectDocument>();
        testing::openWhatIf(*m_document);
        setParameter(*m_document, "Filler", ParameterId::BufferCapacity, 500);
    }

    void theFiguresAreThoseOfTheWindow()
    {
        LiveRunner runner(*m_document);
        QTRY_VERIFY(runner.isCurrent() && !runner.isRunning());
        const DocumentState before = m_document->state();
        const auto contents = testing::madeOf(question());
        QVERIFY(contents);
        QCOMPARE(contents->entries.size(), 2U);
        QVERIFY(contents->entries[0].isReference && !contents->entries[1].isReference);
        const EntrySummary shown = entrySummary(*m_document, runner.result(), true, 0.005);
        const EntrySummary& told = contents->entries[1].summary;
        QCOMPARE(told.figures.size(), shown.figures.size());
        for (std::size_t i = 0; i < shown.figures.size(); ++i) {
            QCOMPARE(told.figures[i].value, shown.figures[i].value);
            QCOMPARE(told.figures[i].interval, shown.figures[i].interval);
            QCOMPARE(told.figures[i].difference->text, shown.figures[i].difference->text);
        }
        QCOMPARE(told.evidence, shown.evidence);
        QCOMPARE(contents->pairs.size(), 2U); // the scenario first, then the Baseline alone
        QCOMPARE(contents->shifts[contents->pairs[0].shift].recording->duration(),
                 runner.result()->recording->duration());
        QVERIFY(*contents->shifts[contents->pairs[0].shift].recording == *runner.result()->recording);
        QCOMPARE(contents->shifts.size(), 2U); // the Baseline's is there once
        QCOMPARE(m_document->state().active, before.active);
    }

    void theAnswerComesFirst()
    {
        setObserved(*m_document, {.goodUnitsPerHour = 3000, .oee = {}});
        const auto contents = testing::madeOf(question());
        QVERIFY(contents);
        const Report report = reportOf(*contents);
        QCOMPARE(chaptersOf(report).front(), u"The answer"_s);
        const QStringList answers = answersOf(report);
        QCOMPARE(answers.size(), 2);
        const QStringList realLine = answerTexts(report).filter(u"Good units per hour: model "_s);
        QCOMPARE(realLine.size(), 1);
        QVERIFY2(realLine.front().contains(u"above the real line. Model "_s), qPrintable(realLine.front()));
        QVERIFY2(plainText(answers[1]).contains(u"It changes Filler · Buffer capacity 50 → 500 items."_s),
                 qPrintable(answers[1]));
        QVERIFY2(answers[1].contains(u"better"_s) && answers[1].contains(u"(Exploratory: 100 shift"_s),
                 qPrintable(answers[1]));
        for (const char* chapter : {"What-if", "What the figures mean", "Input values", "How to repeat it"})
            QVERIFY2(chaptersOf(report).contains(QLatin1String(chapter)), chapter);
        QVERIFY(!chaptersOf(report).contains(u"Studies"_s) && !chaptersOf(report).contains(u"Moments"_s));
    }

    void theFactorsMultiplyToTheOee()
    {
        const auto contents = testing::madeOf(question());
        QVERIFY(contents);
        for (const ReportedEntry& entry : contents->entries) {
            double product = 1;
            double oee = 0;
            QStringList factors;
            for (const ReportedFigure& figure : entry.figures) {
                const double value = figure.value.left(figure.value.indexOf(u'\u00a0')).toDouble() / 100;
                if (figure.figure == LineFigure::Oee)
                    oee = value;
                if (!figure.label.startsWith(u'=') && !figure.label.startsWith(u'×'))
                    continue;
                product *= value;
                factors << plainText(figure.label);
            }
            QCOMPARE(factors, (QStringList{u"= Not waiting"_s, u"× Availability"_s, u"× Performance"_s,
                                           u"× Line fill"_s, u"× Quality"_s}));
            QVERIFY2(oee > 0.5 && qAbs(product - oee) < 0.002, qPrintable(u"%1 %2"_s.arg(product).arg(oee)));
        }
    }

    void confirmedFiguresAreTold()
    {
        ReportQuestion asked = question();
        asked.confirms = true;
        const auto contents = testing::madeOf(std::move(asked));
        QVERIFY(contents);
        QVERIFY2(contents->entries[1].summary.evidence.startsWith(u"Confirmed on"_s),
                 qPrintable(contents->entries[1].summary.evidence));
        // Its reference is the baseline's on the same fresh shifts, which is told, and what the losses are of.
        const QString reference = contents->entries[1].summary.reference.at(0).value;
        QVERIFY(reference != contents->entries[0].summary.figures[0].value);
        const Report report = reportOf(*contents);
        QVERIFY2(answersOf(report)[1].contains(u"The baseline makes "_s + reference + u" on the same shifts."_s),
                 qPrintable(answersOf(report)[1]));
        const QStringList baseline = firstTable(report).rows.front();
        QCOMPARE(baseline[0], contents->entries[0].name);
        QVERIFY2(baseline[1].startsWith(reference + u' '), qPrintable(baseline[1]));
        QVERIFY2(baseline.back().startsWith(u"Confirmed on"_s), qPrintable(baseline.back()));
        const auto isNote = [](const ReportBlock& block) {
            const auto* text = std::get_if<ReportText>(&block);
            return text && text->text.startsWith(u"Of the exploring shifts"_s);
        };
        QCOMPARE(std::ranges::count_if(report.blocks, isNote), 3); // gains, losses, charts
        QVERIFY2(contents->seeds[1].contains(u"2000000"_s), qPrintable(contents->seeds[1]));
        // What the user has confirmed in the window is told so without running it anew.
        LiveRunner runner(*m_document);
        QTRY_VERIFY(runner.canConfirm());
        runner.confirm();
        QTRY_VERIFY(!runner.isRunning() && runner.result()->confirmation);
        ReportQuestion again = question();
        again.confirmations = runner.confirmations();
        const auto told = testing::madeOf(std::move(again));
        QCOMPARE(told->entries[1].summary.evidence, contents->entries[1].summary.evidence);
        QCOMPARE(told->entries[1].figures[0].value, contents->entries[1].figures[0].value);
        QCOMPARE(told->entries[1].figures[0].difference, contents->entries[1].figures[0].difference);
    }

    void theBaselineStandsAboveThoseComparedWithIt()
    {
        ReportContents contents;
        contents.entries = {compared("Baseline", nullptr, "100"), compared("a", "6,009", "Confirmed"),
                            compared("b", "6,009", "Confirmed"), compared("c", "5,989", "100")};
        contents.entries[0].isReference = true;
        contents.entries[0].summary.figures[0].value = u"5,989"_s;
        const auto rowsOf = [&] {
            QStringList rows;
            for (const QStringList& row : firstTable(reportOf(contents)).rows)
                rows << row.join(u' ');
            return rows;
        };
        QCOMPARE(rowsOf(), (QStringList{u"Baseline 6,009 Confirmed"_s, u"a 6,190 Confirmed"_s, u"b 6,190 Confirmed"_s,
                                        u"Baseline 5,989 100"_s, u"c 6,190 100"_s}));
        QCOMPARE(textsBeginning(reportOf(contents), u"Each verdict stands alone"_s), 1);
        contents.entries = {contents.entries[0], contents.entries[3]};
        QCOMPARE(rowsOf(), (QStringList{u"Baseline 5,989 100"_s, u"c 6,190 100"_s}));
        QCOMPARE(textsBeginning(reportOf(contents), u"Each verdict stands alone"_s), 0);
        contents.entries[1].summary.reference.clear();
        QCOMPARE(rowsOf(), (QStringList{u"Baseline 5,989 100"_s, u"c 6,190 100"_s}));
    }

    void oneScenarioAlone()
    {
        m_document->addScenario(named("other"), {});
        ReportQuestion asked = question();
        asked.entry = 1;
        const auto contents = testing::madeOf(std::move(asked));
        QCOMPARE(contents->entries.size(), 2U);
        QCOMPARE(contents->entries[1].name, u"What-if"_s);
    }

    /// Nothing is called a file that is none.
    void theFileIsNamedWhereThereIsOne()
    {
        QCOMPARE(testing::madeOf(question())->file, QString());
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        file.lineSource = {LineSource::Kind::File, "/plant/line 3.yaml", {}};
        testing::openWhatIf(*m_document, std::move(file));
        QCOMPARE(testing::madeOf(question())->file, u"line 3.yaml"_s);
    }

    void aScenarioThatCannotRunSaysWhy()
    {
        setParameter(*m_document, "Filler", ParameterId::MttrMin, 0);
        Scenario broken = named("broken");
        broken.overrides["Filler"][ParameterId::Uph] = 0.0;
        m_document->addScenario(broken, {});
        const auto contents = testing::madeOf(question());
        QVERIFY(contents);
        QCOMPARE(contents->entries.size(), 3U);
        QVERIFY2(!contents->entries[2].summary.problem.isEmpty(), "it has a problem");
        QVERIFY(contents->entries[2].figures.empty() && !contents->entries[1].figures.empty());
        const Report report = reportOf(*contents);
        QVERIFY2(answersOf(report)[2].startsWith(u"broken has no figures: "_s), qPrintable(answersOf(report)[2]));
    }

    void aLineWithoutStationsHasNone()
    {
        ProjectDocument empty;
        ReportQuestion asked;
        asked.document = empty.state();
        QString failure;
        QVERIFY(!testing::madeOf(std::move(asked), &failure));
        QCOMPARE(failure, u"The line has no stations yet."_s);
    }

    void momentsAndStudiesAreTold()
    {
        m_document->applyMoments(
            {{.name = "A jam",
              .caption = "The buffer runs empty",
              .scenario = "What-if",
              .timeSec = 60,
              .replication = 2,
              .view = {}},
             {.name = "Gone", .caption = {}, .scenario = "nobody", .timeSec = 1, .replication = 0, .view = {}}});
        KeptStudy study;
        study.title = u"Sweep of the buffer"_s;
        study.headline = u"A knee at 200."_s;
        study.entries = {u"What-if"_s};
        study.inputsHash = inputsHash(*m_document, study.entries);
        study.tableHeader = {u"Buffer"_s, u"Output"_s};
        study.tableRows = {{u"200"_s, u"5,900"_s}};
        ReportQuestion asked = question();
        asked.studies = {study};
        auto contents = testing::madeOf(asked);
        QCOMPARE(contents->moments.size(), 2);
        QCOMPARE(contents->moments.back().where, u"nobody (deleted)"_s);
        QVERIFY2(contents->moments.front().where.startsWith(u"What-if, shift 3, "_s),
                 qPrintable(contents->moments.front().where));
        QVERIFY(!contents->studies.front().isOutdated);
        setParameter(*m_document, "Filler", ParameterId::BufferCapacity, 400);
        asked.document = m_document->state();
        contents = testing::madeOf(asked);
        QVERIFY(contents->studies.front().isOutdated);
        const Report report = reportOf(*contents);
        QVERIFY(chaptersOf(report).contains(u"Studies"_s) && chaptersOf(report).contains(u"Moments"_s));
        const auto isWarning = [](const ReportBlock& block) {
            const auto* text = std::get_if<ReportText>(&block);
            return text && text->text.startsWith(u"Older than the model"_s);
        };
        QCOMPARE(std::ranges::count_if(report.blocks, isWarning), 1);
    }

    /// Each in the shift that it is of, which is recorded for it where that is not the one that is played.
    void momentsAreShownAndPlayed()
    {
        m_document->applyMoments(
            {{.name = "Third shift", .caption = {}, .scenario = "What-if", .timeSec = 60, .replication = 2, .view = {}},
             {.name = "Today", .caption = {}, .scenario = {}, .timeSec = 90, .replication = 0, .view = {}},
             {.name = "No such", .caption = {}, .scenario = {}, .timeSec = 90, .replication = 5000, .view = {}}});
        QStringList drawn;
        const auto contents = testing::madeOf(
            question(), nullptr, [&](const ProjectDocument& document, const LiveResult* result, SimTime time) {
                if (result)
                    drawn << u"%1 %2 %3"_s.arg(document.activeName())
                                 .arg(result->playedShift)
                                 .arg(static_cast<int>(toSeconds(time)));
                return std::optional(ReportPicture{"<svg/>", {1, 1}, {}});
            });
        QVERIFY(contents);
        QCOMPARE(drawn, (QStringList{u"Baseline 0 90"_s, u"What-if 2 60"_s}));
        const auto& moments = contents->moments;
        QVERIFY(moments[0].picture && moments[1].picture && !moments[2].picture);
        QVERIFY(moments[0].pair && moments[1].pair && !moments[2].pair);
        const PlayedPair& third = contents->pairs[*moments[0].pair];
        QCOMPARE(contents->shifts[third.shift].name, u"What-if, shift 3"_s);
        QCOMPARE(contents->shifts[third.reference].name, u"Baseline, shift 3"_s);
        QCOMPARE(contents->shifts[contents->pairs[*moments[1].pair].shift].name, u"Baseline"_s);
        QCOMPARE(contents->shifts[contents->pairs.front().shift].name, u"What-if"_s); // what the player opens with
        const Report report = reportOf(*contents);
        std::vector<ReportJump> jumps;
        for (const ReportBlock& block : report.blocks) {
            if (const auto* jump = std::get_if<ReportJump>(&block))
                jumps.push_back(*jump);
        }
        QCOMPARE(jumps.size(), 2U);
        QCOMPARE(jumps[0].millisecond, 60'000);
        QCOMPARE(jumps[0].pair, *moments[0].pair);
    }

    void aRunThatIsTooLongIsNotPlayed()
    {
        ReportQuestion asked = question();
        asked.mostPlayed = 1000;
        const auto contents = testing::madeOf(std::move(asked));
        QVERIFY(contents);
        QVERIFY(contents->pairs.empty());
        QCOMPARE(contents->unplayed, (QStringList{contents->entries[0].name, u"What-if"_s}));
        QVERIFY(!contents->entries[0].figures.empty());
    }

    void theHashIsOfWhatChangesFigures()
    {
        const QString hash = testing::madeOf(question())->inputsHash;
        QCOMPARE(hash.size(), 64);
        QCOMPARE(testing::madeOf(question())->inputsHash, hash);
        setParameter(*m_document, "Packer", ParameterId::JamProb, 0.04);
        QVERIFY(testing::madeOf(question())->inputsHash != hash);
    }

private:
    ReportQuestion question() const
    {
        ReportQuestion question;
        question.document = m_document->state();
        question.relevantShare = 0.005;
        question.version = u"1.2.3"_s;
        return question;
    }

    std::unique_ptr<ProjectDocument> m_document;
};

LINETWIN_TEST(ReportMakerTest)
#include "ReportMakerTest.moc"
