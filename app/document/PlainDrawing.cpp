// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudiesFormat.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int deepestElement = 100;

bool isDrawn(QStringView element)
{
    static const QSet<QString> drawn{
        QStringLiteral("svg"),    QStringLiteral("title"),   QStringLiteral("desc"),
        QStringLiteral("defs"),   QStringLiteral("g"),       QStringLiteral("path"),
        QStringLiteral("line"),   QStringLiteral("rect"),    QStringLiteral("polyline"),
        QStringLiteral("circle"), QStringLiteral("ellipse"), QStringLiteral("polygon"),
        QStringLiteral("text"),   QStringLiteral("tspan"),   QStringLiteral("linearGradient"),
        QStringLiteral("stop"),   QStringLiteral("image"),   QStringLiteral("radialGradient"),
        QStringLiteral("mask"),   QStringLiteral("pattern"), QStringLiteral("clipPath")};
    return drawn.contains(element.toString());
}

/// What it refers to is in the drawing itself.
bool isOwn(const QXmlStreamAttribute& attribute)
{
    const QStringView value = attribute.value();
    if (attribute.name().startsWith(u"on", Qt::CaseInsensitive))
        return false;
    if (attribute.name().compare(u"href", Qt::CaseInsensitive) == 0)
        return value.startsWith(u"data:image/png;");
    for (qsizetype at = value.indexOf(u"url(", 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(u"url(", at + 1, Qt::CaseInsensitive)) {
        if (!value.sliced(at).startsWith(u"url(#", Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace

bool isPlainDrawing(const QByteArray& svg)
{
    QXmlStreamReader xml(svg);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction: return false;
        case QXmlStreamReader::StartElement:
            if (++depth > deepestElement || (depth == 1 && xml.name() != u"svg"))
                return false;
            if (xml.namespaceUri() != u"http://www.w3.org/2000/svg" || !isDrawn(xml.name()) ||
                !std::ranges::all_of(xml.attributes(), isOwn))
                return false;
            break;
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
    return !xml.hasError();
}

} // namespace linetwin::app
