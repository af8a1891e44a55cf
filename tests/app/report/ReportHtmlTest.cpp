// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportHtml.h"

#include "app/commands/SetParameter.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/report/ReportTesting.h"

#include <QRegularExpression>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"</script><script>alert(\"1 & 2\")</script>"_s;

Report hostileReport()
{
    Report report;
    report.title = hostile;
    report.subtitle = hostile;
    report.language = u"en"_s;
    report.blocks = {ReportHeading{2, hostile},
                     ReportText{hostile},
                     ReportText{hostile, ReportText::Kind::File, hostile},
                     ReportList{{hostile}},
                     ReportTable{hostile, {hostile}, {{hostile}}},
                     ReportPicture{"<?xml version=\"1.0\"?><svg width=\"1\"><text font-family=\"X\">a</text></svg>",
                                   {1, 1},
                                   hostile + u'"'},
                     ReportPlayer{},
                     ReportJump{hostile, hostile, 1, 60000}};
    report.player = [](const ReportWatch&) { return QByteArray(R"({"name": "</script><!--"})"); };
    return report;
}

} // namespace

/// A page that is mailed: whole, harmless, and readable without scripts.
class ReportHtmlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfUsersAreText()
    {
        const QString html = QString::fromUtf8(htmlOf(hostileReport()));
        QCOMPARE(html.count(u"<script"_s), 2); // the data and the player
        QCOMPARE(html.count(u"</script>"_s), 2);
        QVERIFY(!html.contains(u"alert(\""_s));
        QCOMPARE(html.count(hostile.toHtmlEscaped()), 14);
        QVERIFY(html.contains(uR"(\u003c/script>\u003c!--)"_s));
        QVERIFY(!html.contains(u"<?xml"_s));
    }

    void itNeedsNothingElse()
    {
        const QString html = QString::fromUtf8(htmlOf(hostileReport()));
        QVERIFY(html.contains(u"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"_s));
        static const QRegularExpression elsewhere(u"(src|href)=\"(?!#)|url\\(|@import|fetch\\(|eval\\(|Function\\("_s);
        const auto found = elsewhere.match(html);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        QString addresses = html;
        addresses.remove(u"http://www.w3.org/2000/svg"_s);
        QVERIFY(!addresses.contains(u"://"_s));
    }

    void withoutAShiftThereIsNoScript()
    {
        Report report = hostileReport();
        report.player = {};
        report.blocks.resize(report.blocks.size() - 2);
        QVERIFY(!htmlOf(report).contains("<script"));
    }

    void longOnesHaveContents()
    {
        Report report = hostileReport();
        QVERIFY(!htmlOf(report).contains("<nav"));
        for (int i = 0; i < 3; ++i)
            report.blocks.push_back(ReportHeading{2, u"Part"_s});
        const QByteArray html = htmlOf(report);
        QVERIFY(html.contains("<nav") && html.contains("href=\"#part-4\"") && html.contains("id=\"part-4\""));
    }

    void aWholeProject()
    {
        ProjectDocument document;
        testing::openWhatIf(document);
        setParameter(document, "Filler", ParameterId::BufferCapacity, 500);
        ReportQuestion question;
        question.document = document.state();
        const auto contents = testing::madeOf(std::move(question));
        QVERIFY(contents);
        const QByteArray html = htmlOf(reportOf(*contents));
        QVERIFY(html.contains("Buffer capacity 50 → 500"));
        QVERIFY(html.contains("Exploratory: 100 shift"));
        QVERIFY2(html.size() < 3'000'000, qPrintable(QString::number(html.size())));
    }
};

LINETWIN_TEST(ReportHtmlTest)
#include "ReportHtmlTest.moc"
