// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace linetwin::app {

/// A cell of a workbook as a spreadsheet reads it.
struct SheetCell {
    enum class Type { Empty, Text, Number, Other };
    Type type = Type::Empty;
    QString text;
    double number = 0;
    QString format; ///< of the number; empty for the general one
};

struct Sheet {
    QString name;
    QMap<QString, SheetCell> cells; ///< by "B7"
    int frozenRows = 0;
    QString filtered;     ///< "A4:C9"
    QList<double> widths; ///< of the columns

    SheetCell operator[](const QString& place) const { return cells.value(place); }
};

/// The files of a zip archive, by their names.
inline QMap<QString, QByteArray> unzipped(const QByteArray& archive)
{
    const auto number = [&](qsizetype at, int bytes) {
        const char* place = archive.constData() + at;
        return bytes == 2 ? quint32{qFromLittleEndian<quint16>(place)} : qFromLittleEndian<quint32>(place);
    };
    QMap<QString, QByteArray> files;
    // Sizes stand in the central directory only.
    qsizetype entry = archive.indexOf("PK\1\2");
    while (entry >= 0 && archive.mid(entry, 4) == "PK\1\2") {
        const bool isPacked = number(entry + 10, 2) != 0;
        const quint32 packedSize = number(entry + 20, 4);
        const quint32 size = number(entry + 24, 4);
        const quint32 nameSize = number(entry + 28, 2);
        const qsizetype local = number(entry + 42, 4);
        const QString name = QString::fromUtf8(archive.mid(entry + 46, nameSize));
        const QByteArray packed = archive.mid(local + 30 + number(local + 26, 2) + number(local + 28, 2), packedSize);
        QByteArray content = packed;
        if (isPacked) {
            content.resize(size);
            z_stream stream{};
            inflateInit2(&stream, -MAX_WBITS);
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
            stream.avail_in = packedSize;
            stream.next_out = reinterpret_cast<Bytef*>(content.data());
            stream.avail_out = size;
            inflate(&stream, Z_FINISH);
            inflateEnd(&stream);
        }
        files.insert(name, content);
        entry += 46 + nameSize + number(entry + 30, 2) + number(entry + 32, 2);
    }
    return files;
}

/// The texts of all elements of that name.
inline QStringList textsOf(const QByteArray& xml, const QString& element)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

/// The number format of each style, in the order of the styles; and that of none.
inline QStringList formatsOf(const QByteArray& xml)
{
    QMap<QString, QString> codes{{QStringLiteral("1"), QStringLiteral("0")},
                                 {QStringLiteral("3"), QStringLiteral("#,##0")},
                                 {QStringLiteral("4"), QStringLiteral("#,##0.00")},
                                 {QStringLiteral("46"), QStringLiteral("[h]:mm:ss")}};
    QStringList formats;
    bool isInCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QStringLiteral("cellXfs"))
            isInCells = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString id = attributes.value(QStringLiteral("numFmtId")).toString();
        if (reader.name() == QStringLiteral("numFmt"))
            codes[id] = attributes.value(QStringLiteral("formatCode")).toString();
        else if (reader.name() == QStringLiteral("xf") && isInCells)
            formats << codes.value(id);
    }
    return formats;
}

inline Sheet sheetOf(const QByteArray& xml, const QStringList& texts, const QStringList& formats)
{
    using enum SheetCell::Type;
    Sheet sheet;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const auto value = [&](const char* key) { return attributes.value(QLatin1String(key)).toString(); };
        if (reader.name() == QStringLiteral("pane"))
            sheet.frozenRows = value("ySplit").toInt();
        else if (reader.name() == QStringLiteral("autoFilter"))
            sheet.filtered = value("ref");
        else if (reader.name() == QStringLiteral("col"))
            sheet.widths << value("width").toDouble();
        if (reader.name() != QStringLiteral("c"))
            continue;
        const QString content = reader.readElementText(QXmlStreamReader::IncludeChildElements);
        SheetCell cell;
        if (value("t") == QStringLiteral("s"))
            cell = {Text, texts.value(content.toInt()), 0, {}};
        else if (!value("t").isEmpty())
            cell = {Other, content, 0, {}};
        else if (!content.isEmpty())
            cell = {Number, content, content.toDouble(), formats.value(value("s").toInt())};
        sheet.cells.insert(value("r"), cell);
    }
    return sheet;
}

inline QList<Sheet> sheetsOf(const QByteArray& workbook)
{
    const QMap<QString, QByteArray> files = unzipped(workbook);
    const QStringList texts = textsOf(files.value(QStringLiteral("xl/sharedStrings.xml")), QStringLiteral("si"));
    const QStringList formats = formatsOf(files.value(QStringLiteral("xl/styles.xml")));
    QList<Sheet> sheets;
    QXmlStreamReader reader(files.value(QStringLiteral("xl/workbook.xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QStringLiteral("sheet"))
            continue;
        const QString file = QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheets.size() + 1);
        Sheet sheet = sheetOf(files.value(file), texts, formats);
        sheet.name = reader.attributes().value(QStringLiteral("name")).toString();
        sheets << sheet;
    }
    return sheets;
}

} // namespace linetwin::app
