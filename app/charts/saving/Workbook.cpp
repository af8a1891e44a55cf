// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/Workbook.h"

#include "app/charts/saving/TableCells.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>

namespace linetwin::app {

namespace {

class WorkbookTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::Workbook)
};

constexpr qsizetype longestSheetName = 31;
constexpr qsizetype longestCell = 32'767;
constexpr qsizetype mostRows = 1'048'576;
constexpr int narrowestColumn = 8; ///< in characters, as all widths of columns
constexpr int widestColumn = 60;
constexpr double titleSize = 14; ///< points

QString numberFormat(int decimals)
{
    return decimals > 0 ? QStringLiteral("#,##0.") + QString(std::min(decimals, mostColumnDecimals), u'0')
                        : QStringLiteral("#,##0");
}

/// Letters of East Asia are twice as wide.
int widthOf(const QString& text)
{
    constexpr char16_t firstWide = 0x1100;
    return static_cast<int>(text.size() +
                            std::ranges::count_if(text, [](QChar c) { return c.unicode() >= firstWide; }));
}

class SheetWriter {
public:
    SheetWriter(lxw_workbook& book, const ChartTable& table, const QString& name)
        : m_book(book), m_table(table), m_sheet(workbook_add_worksheet(&book, name.toUtf8().constData()))
    {
    }

    void write()
    {
        writeHeading();
        writeHeader();
        for (const QVariantList& row : m_table.rows) {
            for (qsizetype column = 0; column < row.size(); ++column)
                writeCell(m_row, column, row[column]);
            ++m_row;
        }
        finish();
    }

private:
    lxw_format* format(const QString& number, bool isBold = false)
    {
        lxw_format*& found = m_formats[{number, isBold}];
        if (!found) {
            found = workbook_add_format(&m_book);
            if (!number.isEmpty())
                format_set_num_format(found, number.toUtf8().constData());
            if (isBold)
                format_set_bold(found);
        }
        return found;
    }

    void writeText(lxw_row_t row, qsizetype column, const QString& text, lxw_format* look)
    {
        worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(column),
                               text.left(longestCell).toUtf8().constData(), look);
    }

    void writeHeading()
    {
        if (!m_table.title.isEmpty()) {
            lxw_format* title = workbook_add_format(&m_book);
            format_set_bold(title);
            format_set_font_size(title, titleSize);
            writeText(m_row++, 0, withPlainSigns(m_table.title), title);
        }
        if (!m_table.conditions.isEmpty()) {
            for (const QString& line : m_table.conditions.split(u'\n'))
                writeText(m_row++, 0, withPlainSigns(line), nullptr);
        }
        if (m_row > 0)
            ++m_row;
    }

    void writeHeader()
    {
        lxw_format* header = workbook_add_format(&m_book);
        format_set_bold(header);
        format_set_text_wrap(header);
        format_set_align(header, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bottom(header, LXW_BORDER_THIN);
        for (qsizetype column = 0; column < m_table.header.size(); ++column) {
            writeText(m_row, column, withPlainSigns(m_table.header[column]), header);
            m_decimals << columnDecimals(m_table, column);
            int width = narrowestColumn;
            for (const QString& line : m_table.header[column].split(u'\n'))
                width = std::max(width, std::min(widthOf(line), widestColumn / 2) + 2);
            m_widths << width;
        }
        m_headerRow = m_row++;
    }

    void widen(qsizetype column, int width)
    {
        if (column < m_widths.size())
            m_widths[column] = std::clamp(width + 2, m_widths[column], widestColumn);
    }

    void writeNumber(lxw_row_t row, qsizetype column, double number, lxw_format* look, int width)
    {
        worksheet_write_number(m_sheet, row, static_cast<lxw_col_t>(column), number, look);
        widen(column, width);
    }

    void writeCell(lxw_row_t row, qsizetype column, const QVariant& cell)
    {
        const bool hasDigits = cell.metaType() == QMetaType::fromType<TableNumber>();
        if (const auto number = cellNumber(cell)) {
            const int decimals = hasDigits ? cell.value<TableNumber>().decimals : m_decimals.value(column);
            const qsizetype digits = QString::number(*number, 'f', decimals).size();
            writeNumber(row, column, *number, format(numberFormat(decimals)), static_cast<int>(digits * 4 / 3));
        } else if (cell.typeId() == QMetaType::QDateTime) {
            writeMoment(row, column, cell.toDateTime());
        } else if (cell.metaType() == QMetaType::fromType<SimTime>()) {
            constexpr double hoursPerDay = 24;
            writeNumber(row, column, toHours(cell.value<SimTime>()) / hoursPerDay, format(QStringLiteral("[h]:mm:ss")),
                        10);
        } else if (cell.typeId() == QMetaType::QString && !cell.toString().isEmpty()) {
            const QString text = withPlainSigns(cell.toString());
            writeText(row, column, text, nullptr);
            widen(column, widthOf(text));
        }
    }

    void writeMoment(lxw_row_t row, qsizetype column, const QDateTime& moment)
    {
        const QDate day = moment.date();
        const QTime time = moment.time();
        constexpr double millisecond = 1e-3;
        lxw_datetime written{day.year(),  day.month(),   day.day(),
                             time.hour(), time.minute(), time.second() + time.msec() * millisecond};
        constexpr int firstYear = 1900; // of spreadsheets
        constexpr int lastYear = 9999;
        if (day.year() < firstYear || day.year() > lastYear)
            writeText(row, column, cellText(moment, {}), nullptr);
        else
            worksheet_write_datetime(m_sheet, row, static_cast<lxw_col_t>(column), &written,
                                     format(QStringLiteral("yyyy-mm-dd hh:mm:ss")));
        widen(column, 19);
    }

    void finish()
    {
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                                 m_widths[column], nullptr);
        worksheet_freeze_panes(m_sheet, m_headerRow + 1, 0);
        if (!m_table.rows.isEmpty() && !m_table.header.isEmpty())
            worksheet_autofilter(m_sheet, m_headerRow, 0, m_row - 1, static_cast<lxw_col_t>(m_table.header.size() - 1));
        // On paper: across, all columns on a page, the header on each.
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, m_headerRow, m_headerRow);
    }

    lxw_workbook& m_book;
    const ChartTable& m_table;
    lxw_worksheet* m_sheet;
    lxw_row_t m_row = 0;
    lxw_row_t m_headerRow = 0;
    QList<int> m_decimals; ///< of numbers without digits of their own, by column
    QList<int> m_widths;   ///< by column
    std::map<std::pair<QString, bool>, lxw_format*> m_formats;
};

} // namespace

QString sheetNameOf(const QString& name, QSet<QString>& taken)
{
    QString allowed = name;
    for (QChar& sign : allowed) {
        if (QStringLiteral("[]:*?/\\").contains(sign) || sign.category() == QChar::Other_Control)
            sign = u' ';
    }
    allowed = allowed.simplified();
    while (allowed.startsWith(u'\''))
        allowed.remove(0, 1);
    // A word that Excel keeps for itself.
    if (allowed.isEmpty() || allowed.compare(QStringLiteral("History"), Qt::CaseInsensitive) == 0)
        allowed = WorkbookTexts::tr("Table");
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        QString cut = allowed.left(longestSheetName - ending.size());
        if (cut.back().isHighSurrogate())
            cut.chop(1);
        cut = cut.trimmed();
        while (cut.endsWith(u'\''))
            cut.chop(1);
        const QString unique = cut + ending;
        if (taken.contains(unique.toLower()))
            continue;
        taken.insert(unique.toLower());
        return unique;
    }
}

SavedContent workbookOf(const QList<ChartTable>& tables)
{
    constexpr qsizetype rowsAbove = 16;
    for (const ChartTable& table : tables) {
        if (table.rows.size() > mostRows - rowsAbove)
            return {{}, WorkbookTexts::tr("“%1” has more rows than a sheet holds; save it as CSV.").arg(table.title)};
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tables.xlsx"));
    lxw_workbook* book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!book)
        return {{}, folder.errorString()};
    QSet<QString> names;
    for (const ChartTable& table : tables)
        SheetWriter(*book, table, sheetNameOf(table.name.isEmpty() ? table.title : table.name, names)).write();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return {{}, QString::fromUtf8(lxw_strerror(error))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    return {file.readAll(), {}};
}

} // namespace linetwin::app
