// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guide/MarkdownText.h"

#include <QRegularExpression>

namespace linetwin::app {

namespace {

/// Stands for the i-th piece of code while the rest is read: nobody writes characters of private use.
constexpr char16_t firstPlaceholder = 0xE000;
constexpr char16_t escapedBar = 0xF8FE;

QString takeCodeOut(QString text, QStringList& codes)
{
    static const QRegularExpression code(QStringLiteral("(`+)(.+?)\\1(?!`)"));
    QString rest;
    qsizetype from = 0;
    for (const auto& match : code.globalMatch(text)) {
        rest += text.mid(from, match.capturedStart() - from);
        rest += QChar(static_cast<char16_t>(firstPlaceholder + codes.size()));
        codes << match.captured(2).trimmed();
        from = match.capturedEnd();
    }
    return rest + text.mid(from);
}

QString putCodeBack(QString text, const QStringList& codes, const QString& before, const QString& after, bool isHtml)
{
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString code = isHtml ? codes[i].toHtmlEscaped() : codes[i];
        text.replace(QChar(static_cast<char16_t>(firstPlaceholder + i)), before + code + after);
    }
    return text;
}

/// Replaces each match by what `make` gives for it.
template <class Make> QString replaced(const QString& text, const QRegularExpression& pattern, Make make)
{
    QString result;
    qsizetype from = 0;
    for (const auto& match : pattern.globalMatch(text)) {
        result += text.mid(from, match.capturedStart() - from) + make(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

const QRegularExpression& picturePattern()
{
    static const QRegularExpression pattern(QStringLiteral("!\\[([^\\]]*)\\]\\(([^)\\s]+)\\)"));
    return pattern;
}

const QRegularExpression& linkPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)|<(https?://[^>\\s]+)>"));
    return pattern;
}

const QRegularExpression& strongPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\*(?!\\s)(.+?)(?<!\\s)\\*\\*"));
    return pattern;
}

const QRegularExpression& emphasisPattern()
{
    static const QRegularExpression pattern(QStringLiteral("(?<![*\\w])\\*(?![\\s*])([^*]+?)(?<!\\s)\\*(?!\\w)"));
    return pattern;
}

/// No line is broken between the parts of a number, before its % or, in French, between quotes or signs and their
/// words.
QString unbroken(QString html)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=\\d) (?=%|\\d{3}(?!\\d))|(?<=±) (?=\\d)|(?<=«) | (?=[:;?!»])"));
    return html.replace(pattern, QString(QChar::Nbsp));
}

/// Chinese and Japanese letters are not slanted.
QString emphasisHtml(const QString& text)
{
    static const QRegularExpression fullWidth(QStringLiteral("[\\x{3000}-\\x{9fff}]"));
    return (text.contains(fullWidth) ? QStringLiteral("<b>%1</b>") : QStringLiteral("<i>%1</i>")).arg(text);
}

/// A picture stands by itself, with its description below it for those who see it and those who hear it.
QString pictureHtml(const QString& description, const QString& source)
{
    return QStringLiteral("<img src=\"%1\"><br><span class=\"caption\">%2</span>").arg(source, description);
}

} // namespace

MarkdownText readMarkdownText(const QString& markdown)
{
    MarkdownText text;
    QStringList codes;
    const QString rest = takeCodeOut(markdown, codes);

    QString plain = replaced(rest, picturePattern(), [&](const QRegularExpressionMatch& match) {
        text.pictures << match.captured(2);
        return match.captured(1);
    });
    plain = replaced(plain, linkPattern(), [&](const QRegularExpressionMatch& match) {
        text.links << (match.captured(3).isEmpty() ? match.captured(2) : match.captured(3));
        return match.captured(1) + match.captured(3);
    });
    for (const QRegularExpression* pattern : {&strongPattern(), &emphasisPattern()})
        plain = replaced(plain, *pattern, [](const QRegularExpressionMatch& match) { return match.captured(1); });
    text.plain = putCodeBack(plain, codes, {}, {}, false);

    // Links in angle brackets first: escaping would break them.
    static const QRegularExpression bare(QStringLiteral("<(https?://[^>\\s]+)>"));
    QString html = replaced(rest, bare, [](const QRegularExpressionMatch& match) {
        return QStringLiteral("[%1](%1)").arg(match.captured(1));
    });
    html = unbroken(html.toHtmlEscaped());
    html = replaced(html, picturePattern(), [](const QRegularExpressionMatch& match) {
        return pictureHtml(match.captured(1), match.captured(2));
    });
    html = replaced(html, linkPattern(), [](const QRegularExpressionMatch& match) {
        return QStringLiteral("<a href=\"%2\">%1</a>").arg(match.captured(1), match.captured(2));
    });
    html = replaced(html, strongPattern(), [](const QRegularExpressionMatch& match) {
        return QStringLiteral("<b>%1</b>").arg(match.captured(1));
    });
    html = replaced(html, emphasisPattern(),
                    [](const QRegularExpressionMatch& match) { return emphasisHtml(match.captured(1)); });
    text.html = putCodeBack(html, codes, QStringLiteral("<code>"), QStringLiteral("</code>"), true);
    for (QString* each : {&text.html, &text.plain})
        each->replace(QChar(escapedBar), u'|');
    return text;
}

QStringList markdownCells(const QString& row)
{
    QString text = row.trimmed();
    text.replace(QStringLiteral("\\|"), QString(QChar(escapedBar)));
    QStringList codes;
    text = takeCodeOut(text, codes);
    if (text.startsWith(u'|'))
        text.remove(0, 1);
    if (text.endsWith(u'|'))
        text.chop(1);
    QStringList cells;
    for (const QString& cell : text.split(u'|'))
        cells << putCodeBack(cell.trimmed(), codes, QStringLiteral("`"), QStringLiteral("`"), false);
    return cells;
}

QString headingAnchor(const QString& title)
{
    QString anchor;
    for (const QChar sign : title.toLower()) {
        if (sign.isSpace())
            anchor += u'-';
        else if (sign.isLetterOrNumber() || sign == u'-' || sign == u'_')
            anchor += sign;
    }
    return anchor;
}

} // namespace linetwin::app
