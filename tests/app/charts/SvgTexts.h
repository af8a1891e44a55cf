// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace linetwin::app {

/// What a drawing says, in the order in which it was painted.
inline QStringList textsOfSvg(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    return texts;
}

/// As one text, lines of a paragraph with blanks between them.
inline QString textOfSvg(const QByteArray& svg)
{
    return textsOfSvg(svg).join(u' ');
}

} // namespace linetwin::app
