// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportPaper.h"

#include "app/report/PaperReport.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

namespace linetwin::app {

QByteArray pdfOf(const Report& report, const QPageSize& paper, const ReportWatch& watch)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("LineTwin"));
    writer.setPageSize(paper);
    writer.setPageMargins(QMarginsF());
    const PaperReport laid(report, paperOf(writer.pageLayout()), watch);
    return laid.print(writer, watch) ? buffer.data() : QByteArray();
}

QPageSize usualPaper()
{
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

} // namespace linetwin::app
