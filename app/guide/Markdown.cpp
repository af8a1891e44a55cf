// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/Markdown.h"

#include "app/guide/MarkdownText.h"

#include <QRegularExpression>
#include <QSet>

#include <utility>

namespace linetwin::app {

namespace {

const QRegularExpression& listPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^( *)([-*]|\\d+\\.) +(.*)$"));
    return pattern;
}

bool isFullWidthMark(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff5e);
}

bool isFullWidth(QChar sign)
{
    const char16_t code = sign.unicode();
    return isFullWidthMark(sign) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}

/// With a blank, as in HTML, but for Chinese and Japanese, which have none between words nor beside their marks.
QString joinedLine(const QString& text, const QString& next)
{
    static const QRegularExpression markupBefore(QStringLiteral("^[*\\[]+"));
    static const QRegularExpression markupBehind(QStringLiteral("(\\]\\([^)\\s]+\\)|\\*)+$"));
    const QString before = QString(text).remove(markupBehind).right(1);
    const QString behind = QString(next).remove(markupBefore).left(1);
    const bool hasNone = before.isEmpty() || behind.isEmpty() || isFullWidthMark(before[0]) ||
                         isFullWidthMark(behind[0]) || (isFullWidth(before[0]) && isFullWidth(behind[0]));
    return hasNone ? text + next : text + u' ' + next;
}

bool isTableRow(const QString& line)
{
    return line.startsWith(u'|');
}

class PageReader {
public:
    PageReader(const QString& text, const QStringList& anchors) : m_originalAnchors(anchors)
    {
        static const QRegularExpression comment(QStringLiteral("<!--.*?-->\\n?"),
                                                QRegularExpression::DotMatchesEverythingOption);
        m_lines = QString(text).remove(comment).split(u'\n');
        m_page.sections.push_back({});
    }

    MarkdownPage read()
    {
        while (m_at < m_lines.size()) {
            const QString& line = m_lines[m_at];
            if (line.trimmed().isEmpty())
                ++m_at;
            else if (line.startsWith(QStringLiteral("```")))
                readFence();
            else if (line.startsWith(u'#'))
                readHeading();
            else if (isTableRow(line))
                readTable();
            else if (line.startsWith(u'>'))
                readQuote();
            else if (listPattern().match(line).hasMatch())
                readList();
            else
                readParagraph();
        }
        return std::move(m_page);
    }

private:
    QString inlineHtml(const QString& markdown)
    {
        MarkdownText text = readMarkdownText(markdown);
        m_page.links << text.links;
        m_page.pictures << text.pictures;
        m_page.sections.back().text += text.plain + u'\n';
        return text.html;
    }

    void readFence()
    {
        MarkdownBlock block{m_lines[m_at++].mid(3).trimmed(), {}};
        QStringList lines;
        while (m_at < m_lines.size() && !m_lines[m_at].startsWith(QStringLiteral("```")))
            lines << m_lines[m_at++];
        ++m_at;
        block.text = lines.join(u'\n') + u'\n';
        m_page.sections.back().text += block.text;
        // A table of one cell: what Qt's rich text has for a box with room around its text.
        m_page.html += QStringLiteral("<table class=\"code\" width=\"100%\" cellpadding=\"8\" cellspacing=\"0\"><tr>"
                                      "<td><pre>%1</pre></td></tr></table>\n")
                           .arg(lines.join(u'\n').toHtmlEscaped());
        m_page.blocks.push_back(std::move(block));
    }

    QString freeAnchor(const QString& title)
    {
        const QString base = headingAnchor(title);
        QString anchor = base;
        for (int i = 1; m_anchors.contains(anchor); ++i)
            anchor = base + u'-' + QString::number(i);
        m_anchors.insert(anchor);
        return anchor;
    }

    void readHeading()
    {
        static const QRegularExpression pattern(QStringLiteral("^(#+) +(.*?)\\s*$"));
        const auto match = pattern.match(m_lines[m_at++]);
        const int level = static_cast<int>(match.capturedLength(1));
        const MarkdownText title = readMarkdownText(match.captured(2));
        const QString own = freeAnchor(title.plain);
        const auto number = static_cast<qsizetype>(m_page.sections.size()) - 1;
        const QString anchor = m_originalAnchors.value(number, own);
        m_page.sections.push_back({level, title.plain, anchor, {}});
        QString names = QStringLiteral("<a name=\"%1\"></a>").arg(anchor);
        if (own != anchor)
            names += QStringLiteral("<a name=\"%1\"></a>").arg(own);
        m_page.html += QStringLiteral("<h%1>%2%3</h%1>\n").arg(level).arg(names, title.html);
    }

    void readTable()
    {
        const QStringList titles = markdownCells(m_lines[m_at++]);
        if (m_at < m_lines.size() && m_lines[m_at].contains(QStringLiteral("---")))
            ++m_at;
        QString html = QStringLiteral("<table class=\"rows\" cellpadding=\"5\" cellspacing=\"0\" width=\"100%\"><tr>");
        for (const QString& title : titles)
            html += QStringLiteral("<th align=\"left\">%1</th>").arg(inlineHtml(title));
        html += QStringLiteral("</tr>\n");
        while (m_at < m_lines.size() && isTableRow(m_lines[m_at])) {
            html += QStringLiteral("<tr>");
            QStringList row;
            for (const QString& cell : markdownCells(m_lines[m_at++])) {
                const MarkdownText text = readMarkdownText(cell);
                m_page.links << text.links;
                row << text.plain;
                html += QStringLiteral("<td>%1</td>").arg(text.html);
            }
            m_page.sections.back().text += row.join(QStringLiteral(" · ")) + u'\n';
            html += QStringLiteral("</tr>\n");
        }
        m_page.html += html + QStringLiteral("</table>\n");
    }

    void readQuote()
    {
        QString text;
        while (m_at < m_lines.size() && m_lines[m_at].startsWith(u'>'))
            text = joinedLine(text, m_lines[m_at++].mid(1).trimmed());
        m_page.html +=
            QStringLiteral("<table class=\"note\" width=\"100%\" cellpadding=\"8\" cellspacing=\"0\"><tr><td>"
                           "%1</td></tr></table>\n")
                .arg(inlineHtml(text));
    }

    /// The list that begins here, with its nested ones; entries that are indented less belong to an outer one.
    void readList()
    {
        auto match = listPattern().match(m_lines[m_at]);
        const qsizetype indent = match.capturedLength(1);
        const QString tag = match.captured(2).endsWith(u'.') ? QStringLiteral("ol") : QStringLiteral("ul");
        m_page.html += u'<' + tag + QStringLiteral(">\n");
        while (m_at < m_lines.size()) {
            match = listPattern().match(m_lines[m_at]);
            if (!match.hasMatch() || match.capturedLength(1) < indent)
                break;
            if (match.capturedLength(1) > indent) {
                readList();
                continue;
            }
            ++m_at;
            QString entry = match.captured(3);
            while (m_at < m_lines.size() && m_lines[m_at].startsWith(QString(indent + 2, u' ')) &&
                   !listPattern().match(m_lines[m_at]).hasMatch())
                entry = joinedLine(entry, m_lines[m_at++].trimmed());
            m_page.html += QStringLiteral("<li>%1</li>\n").arg(inlineHtml(entry));
        }
        m_page.html += QStringLiteral("</%1>\n").arg(tag);
    }

    void readParagraph()
    {
        QString text;
        while (m_at < m_lines.size() && !m_lines[m_at].trimmed().isEmpty() && !m_lines[m_at].startsWith(u'#') &&
               !m_lines[m_at].startsWith(QStringLiteral("```")) && !isTableRow(m_lines[m_at]) &&
               (text.isEmpty() || !listPattern().match(m_lines[m_at]).hasMatch()))
            text = joinedLine(text, m_lines[m_at++].trimmed());
        const QString kind = text.startsWith(QStringLiteral("![")) ? QStringLiteral(" class=\"picture\"") : QString();
        m_page.html += QStringLiteral("<p%1>%2</p>\n").arg(kind, inlineHtml(text));
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    QStringList m_originalAnchors;
    QSet<QString> m_anchors;
    MarkdownPage m_page;
};

} // namespace

MarkdownPage readMarkdown(const QString& text, const QStringList& anchors)
{
    return PageReader(text, anchors).read();
}

} // namespace linetwin::app
