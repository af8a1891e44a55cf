// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TableSaving.h"

#include "app/charts/saving/CsvOptionsDialog.h"
#include "app/charts/saving/TableCells.h"
#include "app/charts/saving/Workbook.h"
#include "app/settings/Settings.h"

#include <QCoreApplication>

namespace linetwin::app {

namespace {

class TableSaving {
    Q_DECLARE_TR_FUNCTIONS(TableSaving)
};

QString csvCell(const QVariant& cell, const CsvFormat& format)
{
    QString text = cellText(cell, format.decimal);
    const bool wasFormula = cell.typeId() == QMetaType::QString && text.startsWith(u'\'');
    const bool hasEdges = text != text.trimmed();
    if (!wasFormula && !hasEdges && !text.contains(format.separator) && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

SavingAnswer saveWorkbook(const QList<ChartTable>& tables, const QString& path, QWidget* parent)
{
    return writeFromWindow(
        path, [tables] { return workbookOf(tables); }, parent);
}

SavedKind workbookKind()
{
    return {QStringLiteral("xlsx"), TableSaving::tr("Excel workbook")};
}

} // namespace

QByteArray commaSeparated(const QList<ChartTable>& tables, const CsvFormat& format)
{
    QString text = format.hasByteOrderMark ? QString(QChar::ByteOrderMark) : QString();
    const auto addLine = [&](const QVariantList& row) {
        QStringList cells;
        for (const QVariant& cell : row)
            cells << csvCell(cell, format);
        text += cells.join(format.separator) + QStringLiteral("\r\n");
    };
    for (const ChartTable& table : tables) {
        if (&table != &tables.front())
            addLine({});
        if (tables.size() > 1)
            addLine({table.title});
        addLine(QVariantList(table.header.begin(), table.header.end()));
        for (const QVariantList& row : table.rows)
            addLine(row);
    }
    return text.toUtf8();
}

SavingAnswer saveTablesAs(const QList<ChartTable>& tables, const QList<ChartTable>& sheets, const QString& name,
                          QWidget* parent)
{
    Settings settings;
    const QList<SavedKind> kinds{workbookKind(), {QStringLiteral("csv"), TableSaving::tr("Comma-separated values")}};
    const auto path = askSavingPlace(parent, TableSaving::tr("Save table"), name, kinds, settings.tableEnding());
    if (!path)
        return {};
    const bool isCsv = path->endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    settings.setTableEnding(isCsv ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    if (!isCsv)
        return saveWorkbook(sheets, *path, parent);
    CsvOptionsDialog options(tables, settings.csvFormat(), parent);
    if (options.exec() != QDialog::Accepted)
        return {};
    settings.setCsvFormat(options.format());
    const auto make = [tables, format = options.format()] { return SavedContent{commaSeparated(tables, format), {}}; };
    return writeFromWindow(*path, make, parent);
}

SavingAnswer saveWorkbookAs(const QList<ChartTable>& tables, const QString& name, QWidget* parent)
{
    const SavedKind kind = workbookKind();
    const auto path =
        askSavingPlace(parent, TableSaving::tr("Save all tables as one workbook"), name, {kind}, kind.ending);
    return path ? saveWorkbook(tables, *path, parent) : SavingAnswer();
}

} // namespace linetwin::app
