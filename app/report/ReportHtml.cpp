// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportHtml.h"

#include "app/report/ReportTexts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace linetwin::app {

namespace {

QByteArray resourceText(const char* name)
{
    QFile file(QStringLiteral(":/report/") + QString::fromLatin1(name));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return file.readAll();
}

/// As it stands between the tags.
QByteArray playerScript()
{
    return '\n' + resourceText("player.js");
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// JSON within a script element: nothing in it may look like the end of that.
QByteArray embedded(QByteArray json)
{
    return json.replace('<', "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
}

/// The drawing alone, without what stands before its element in a file, in a font that the reader has, and without the
/// most of what QSvgGenerator says although it goes without saying: empty groups, defaults, fonts of groups, which each
/// text has of its own.
QByteArray inlined(const QByteArray& svg)
{
    const qsizetype start = svg.indexOf("<svg");
    if (start < 0)
        return {};
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    static const QRegularExpression fontOfGroup(QStringLiteral("(<g [^>]*?)font-family=\"[^>]*>"));
    static const QRegularExpression silent(QStringLiteral(
        " (fill-opacity=\"1\"|stroke-opacity=\"1\"|font-weight=\"400\"|font-style=\"normal\"|xml:space=\"preserve\"|"
        "transform=\"matrix\\(1,0,0,1,0,0\\)\")"));
    static const QRegularExpression fontFamily(QStringLiteral("font-family=\"[^\"]*\""));
    return QString::fromUtf8(svg.mid(start))
        .remove(emptyGroup)
        .replace(fontOfGroup, QStringLiteral("\\1>"))
        .remove(silent)
        .replace(fontFamily, QStringLiteral("font-family=\"system-ui, 'DejaVu Sans', sans-serif\""))
        .toUtf8();
}

/// The player and no other script runs, whatever should slip in.
QByteArray allowedScript()
{
    return "'sha256-" + QCryptographicHash::hash(playerScript(), QCryptographicHash::Sha256).toBase64() + '\'';
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Report& report) : m_report(report) {}

    QByteArray write(const ReportWatch& watch)
    {
        writeHead();
        writeContents();
        for (const ReportBlock& block : m_report.blocks) {
            if (watch.stopped())
                return {};
            std::visit([this](const auto& each) { add(each); }, block);
        }
        m_html += "</main>\n";
        if (m_report.player) {
            const QByteArray player = m_report.player(watch);
            if (player.isEmpty())
                return {};
            m_html += "<script type=\"application/json\" id=\"player-data\">" + embedded(player) +
                      "</script>\n<script>" + playerScript() + "</script>\n";
        }
        return m_html + "</body>\n</html>\n";
    }

private:
    void writeHead()
    {
        m_html += "<!DOCTYPE html>\n<html lang=\"" + escaped(m_report.language) + "\">\n<head>\n" +
                  "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                  "'none'; style-src 'unsafe-inline'; script-src " +
                  allowedScript() + "; img-src data:\">\n" +
                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
                  "<meta name=\"generator\" content=\"LineTwin\">\n<title>" + escaped(m_report.title) +
                  "</title>\n<style>\n" + resourceText("report.css") + "</style>\n</head>\n<body>\n<main>\n<h1>" +
                  escaped(m_report.title) + "</h1>\n<p class=\"subtitle\">" + escaped(m_report.subtitle) + "</p>\n";
    }

    void writeContents()
    {
        constexpr int fewestListed = 4;
        QByteArray items;
        int count = 0;
        for (const ReportBlock& block : m_report.blocks) {
            const auto* heading = std::get_if<ReportHeading>(&block);
            if (heading && heading->level == 2)
                items += "<li><a href=\"#" + anchor(++count) + "\">" + escaped(heading->text) + "</a></li>\n";
        }
        if (count >= fewestListed)
            m_html +=
                "<nav aria-label=\"" + escaped(ReportTexts::tr("Contents")) + "\"><ul>\n" + items + "</ul></nav>\n";
    }

    static QByteArray anchor(int number) { return "part-" + QByteArray::number(number); }

    void add(const ReportHeading& heading)
    {
        const QByteArray tag = heading.level == 2 ? "h2" : "h3";
        const QByteArray where = heading.isForScreen ? QByteArrayLiteral(" class=\"screen-only\"") : QByteArray();
        m_html += '<' + tag + where + (heading.level == 2 ? " id=\"" + anchor(++m_chapters) + '"' : QByteArray()) +
                  '>' + escaped(heading.text) + "</" + tag + ">\n";
    }

    void add(const ReportText& text)
    {
        using enum ReportText::Kind;
        if (text.kind == File) {
            m_html += "<details><summary>" + escaped(text.title) + "</summary><pre>" + escaped(text.text) +
                      "</pre></details>\n";
            return;
        }
        const QByteArray look = text.kind == Lead ? " class=\"lead\"" : text.kind == Caveat ? " class=\"caveat\"" : "";
        m_html += "<p" + look + '>' + escaped(text.text).replace("\n", "<br>") + "</p>\n";
    }

    void add(const ReportList& list)
    {
        m_html += "<ul>\n";
        for (const QString& item : list.items)
            m_html += "<li>" + escaped(item) + "</li>\n";
        m_html += "</ul>\n";
    }

    void add(const ReportTable& table)
    {
        m_html += "<div class=\"wide\"><table>\n";
        if (!table.caption.isEmpty())
            m_html += "<caption>" + escaped(table.caption) + "</caption>\n";
        m_html += "<thead><tr>";
        for (qsizetype i = 0; i < table.header.size(); ++i)
            m_html += "<th scope=\"col\"" + numberClass(table, i) + '>' +
                      escaped(table.header[i]).replace("\n", "<br>") + "</th>";
        m_html += "</tr></thead>\n<tbody>\n";
        for (const QStringList& row : table.rows) {
            m_html += "<tr>";
            for (qsizetype i = 0; i < row.size(); ++i) {
                const QByteArray tag = i == 0 ? "th scope=\"row\"" : "td";
                m_html += '<' + tag + numberClass(table, i) + '>' + escaped(row[i]).replace("\n", "<br>") +
                          (i == 0 ? "</th>" : "</td>");
            }
            m_html += "</tr>\n";
        }
        m_html += "</tbody></table></div>\n";
    }

    static QByteArray numberClass(const ReportTable& table, qsizetype column)
    {
        return column >= table.firstNumbers ? QByteArrayLiteral(" class=\"number\"") : QByteArray();
    }

    void add(const ReportPicture& picture)
    {
        m_html += "<figure role=\"img\" aria-label=\"" + escaped(picture.description) + "\">" + inlined(picture.svg) +
                  "</figure>\n";
    }

    void add(const ReportPlayer& player)
    {
        m_html += "<p class=\"screen-only\">" + escaped(player.about) +
                  "</p>\n<div id=\"player\" hidden></div>\n<noscript><p class=\"caveat screen-only\">" +
                  escaped(ReportTexts::tr("The shift plays where scripts are allowed; all figures are below.")) +
                  "</p></noscript>\n";
    }

    void add(const ReportJump& jump)
    {
        m_html += "<p class=\"screen-only\"><button type=\"button\" class=\"go\" hidden data-pair=\"" +
                  QByteArray::number(static_cast<qulonglong>(jump.pair)) + "\" data-time=\"" +
                  QByteArray::number(jump.millisecond) + "\" aria-label=\"" + escaped(jump.description) + "\">" +
                  escaped(jump.text) + "</button></p>\n";
    }

    const Report& m_report;
    QByteArray m_html;
    int m_chapters = 0;
};

} // namespace

QByteArray htmlOf(const Report& report, const ReportWatch& watch)
{
    return HtmlWriter(report).write(watch);
}

} // namespace linetwin::app
