// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TableSaving.h"

#include "app/settings/Settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace linetwin::app {

namespace {

class TableSaving {
    Q_DECLARE_TR_FUNCTIONS(TableSaving)
};

} // namespace

QByteArray commaSeparated(const ChartTable& table)
{
    const auto quoted = [](QString text) {
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
            return text;
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    };
    QString text;
    const auto addLine = [&](const QStringList& cells) { text += cells.join(u',') + QStringLiteral("\r\n"); };
    QStringList header;
    for (const QString& title : table.header)
        header << quoted(title);
    addLine(header);
    for (const QVariantList& row : table.rows) {
        QStringList cells;
        for (const QVariant& cell : row)
            cells << (cell.typeId() == QMetaType::Double
                          ? QString::number(cell.toDouble(), 'g', QLocale::FloatingPointShortest)
                          : quoted(cell.toString()));
        addLine(cells);
    }
    return text.toUtf8();
}

SavingAnswer saveTableAs(const ChartTable& table, const QString& name, QWidget* parent)
{
    Settings settings;
    QFileDialog dialog(parent, TableSaving::tr("Save as CSV"), settings.lastFolder(),
                       TableSaving::tr("Comma-separated values (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    dialog.selectFile(fileNameOf(name));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QFileInfo path(dialog.selectedFiles().constFirst());
    settings.setLastFolder(path.absolutePath());
    QSaveFile file(path.absoluteFilePath());
    if (file.open(QIODevice::WriteOnly) && file.write(commaSeparated(table)) >= 0 && file.commit())
        return {TableSaving::tr("Saved “%1”").arg(path.fileName()), {}};
    return {{}, TableSaving::tr("“%1” could not be written: %2").arg(path.fileName(), file.errorString())};
}

} // namespace linetwin::app
