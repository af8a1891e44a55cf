// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/Markdown.h"

#include "app/guide/MarkdownText.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runningTextIsRead_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        QTest::newRow("emphasis") << u"a **bold** and *soft* word"_s << u"a <b>bold</b> and <i>soft</i> word"_s
                                  << u"a bold and soft word"_s;
        QTest::newRow("emphasis in Chinese")
            << u"按*文件 > 保存*"_s << u"按<b>文件 &gt; 保存</b>"_s << u"按文件 > 保存"_s;
        QTest::newRow("stars that mean times") << u"3 * 4 and 5*6*7"_s << u"3 * 4 and 5*6*7"_s << u"3 * 4 and 5*6*7"_s;
        QTest::newRow("code keeps its signs")
            << u"`a*b*<c>` & d"_s << u"<code>a*b*&lt;c&gt;</code> &amp; d"_s << u"a*b*<c> & d"_s;
        QTest::newRow("link with code") << u"[`x.csv`](files.md#xcsv)"_s
                                        << u"<a href=\"files.md#xcsv\"><code>x.csv</code></a>"_s << u"x.csv"_s;
        QTest::newRow("bare link") << u"see <https://a.org/b>"_s
                                   << u"see <a href=\"https://a.org/b\">https://a.org/b</a>"_s
                                   << u"see https://a.org/b"_s;
        QTest::newRow("numbers are not broken")
            << u"10 000 an hour, ± 18, 5 %"_s << u"10\u00a0000 an hour, ±\u00a018, 5\u00a0%"_s
            << u"10 000 an hour, ± 18, 5 %"_s;
        QTest::newRow("French signs") << u"« oui » : non ; si ?"_s << u"«\u00a0oui\u00a0»\u00a0: non\u00a0; si\u00a0?"_s
                                      << u"« oui » : non ; si ?"_s;
        QTest::newRow("picture") << u"![A line](line.png)"_s
                                 << u"<img src=\"line.png\"><br><span class=\"caption\">A line</span>"_s << u"A line"_s;
    }
    void runningTextIsRead()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        QFETCH(QString, plain);
        const MarkdownText text = readMarkdownText(markdown);
        QCOMPARE(text.html, html);
        QCOMPARE(text.plain, plain);
    }

    void linesAreJoined_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("joined");
        QTest::newRow("words") << u"one\ntwo"_s << u"one two"_s;
        QTest::newRow("Chinese") << u"基准\n保持"_s << u"基准保持"_s;
        QTest::newRow("Japanese mark") << u"選びます。\nShift"_s << u"選びます。Shift"_s;
        QTest::newRow("with Latin letters") << u"工位\nFiller"_s << u"工位 Filler"_s;
        QTest::newRow("after a link") << u"[時間](a.md)\nの"_s << u"時間の"_s;
        QTest::newRow("before emphasis") << u"時点の\n*閉鎖*"_s << u"時点の閉鎖"_s;
        QTest::newRow("in a list") << u"- 基准\n  保持"_s << u"基准保持"_s;
        QTest::newRow("in a quote") << u"> 基准\n> 保持"_s << u"基准保持"_s;
    }
    void linesAreJoined()
    {
        QFETCH(QString, markdown);
        QTEST(readMarkdown(markdown).sections.front().text.trimmed(), "joined");
    }

    void cellsAreTakenApart_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("plain") << u"| a | b c |"_s << QStringList{u"a"_s, u"b c"_s};
        QTest::newRow("empty") << u"| a | | c |"_s << QStringList{u"a"_s, QString(), u"c"_s};
        QTest::newRow("bar in code") << u"| `a|b` | c |"_s << QStringList{u"`a|b`"_s, u"c"_s};
        QTest::newRow("escaped bar") << u"| a \\| b | c |"_s << QStringList{u"a \uF8FE b"_s, u"c"_s};
    }
    void cellsAreTakenApart()
    {
        QFETCH(QString, row);
        QTEST(markdownCells(row), "cells");
    }

    void headingsHaveTheAnchorsOfGitHub_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("words") << u"Which stop goes where"_s << u"which-stop-goes-where"_s;
        QTest::newRow("signs") << u"Shifts, breaks and cleaning"_s << u"shifts-breaks-and-cleaning"_s;
        QTest::newRow("key") << u"reliability.mtbf_min"_s << u"reliabilitymtbf_min"_s;
        QTest::newRow("other letters") << u"Störungen: Übersicht"_s << u"störungen-übersicht"_s;
    }
    void headingsHaveTheAnchorsOfGitHub()
    {
        QFETCH(QString, title);
        QTEST(headingAnchor(title), "anchor");
    }

    void blocksAreRead()
    {
        const MarkdownPage page = readMarkdown(u"# Title\n\nFirst\nline\n\n- one\n  goes on\n  - inner\n- two\n\n"
                                               "1. first\n\n| a | b |\n| --- | --- |\n| x | `y` |\n\n"
                                               "```sh\nls <a>\n```\n\n<!-- hidden -->\n> a note\n"_s);
        QCOMPARE(page.html, u"<h1><a name=\"title\"></a>Title</h1>\n"
                            "<p>First line</p>\n"
                            "<ul>\n<li>one goes on</li>\n<ul>\n<li>inner</li>\n</ul>\n<li>two</li>\n</ul>\n"
                            "<ol>\n<li>first</li>\n</ol>\n"
                            "<table class=\"rows\" cellpadding=\"5\" cellspacing=\"0\" width=\"100%\"><tr>"
                            "<th align=\"left\">a</th><th align=\"left\">b</th></tr>\n"
                            "<tr><td>x</td><td><code>y</code></td></tr>\n</table>\n"
                            "<table class=\"code\" width=\"100%\" cellpadding=\"8\" cellspacing=\"0\"><tr><td><pre>"
                            "ls &lt;a&gt;</pre></td></tr></table>\n"
                            "<table class=\"note\" width=\"100%\" cellpadding=\"8\" cellspacing=\"0\"><tr><td>"
                            "a note</td></tr></table>\n"_s);
        QCOMPARE(page.blocks.size(), 1U);
        QCOMPARE(page.blocks.front().language, u"sh"_s);
        QCOMPARE(page.blocks.front().text, u"ls <a>\n"_s);
    }

    void sectionsHoldTheirPlainText()
    {
        const MarkdownPage page =
            readMarkdown(u"# A\n\n**one** `two`\n\n## B\n\n| x | y |\n| - | --- |\n| 1 | 2 |\n\n## B\n"_s);
        QCOMPARE(page.sections.size(), 4U); // one before the first heading
        QCOMPARE(page.sections[1].text, u"one two\n"_s);
        QCOMPARE(page.sections[2].text, u"x\ny\n1 · 2\n"_s);
        QCOMPARE(page.sections[3].anchor, u"b-1"_s);
    }

    void headingsOfATranslationAnswerToTheOriginalsNames()
    {
        const MarkdownPage page = readMarkdown(u"# Eins\n\n## Zwei\n"_s, {u"one"_s, u"two"_s});
        for (const QString& name : {u"eins"_s, u"one"_s, u"zwei"_s, u"two"_s})
            QVERIFY2(page.html.contains(u"name=\"%1\""_s.arg(name)), qPrintable(name));
        QCOMPARE(page.sections.back().anchor, u"two"_s);
    }
};

LINETWIN_APPLESS_TEST(MarkdownTest)
#include "MarkdownTest.moc"
