// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportFile.h"

#include "app/report/ReportHtml.h"
#include "app/report/ReportPaper.h"

namespace linetwin::app {

namespace {

bool isPdf(const QString& path)
{
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
}

} // namespace

bool isReportFile(const QString& path)
{
    return isPdf(path) || path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive) ||
           path.endsWith(QStringLiteral(".htm"), Qt::CaseInsensitive);
}

SavingAnswer writeReport(const Report& report, const QString& path, const QPageSize& paper, const ReportWatch& watch)
{
    const QByteArray bytes = isPdf(path) ? pdfOf(report, paper, watch) : htmlOf(report, watch);
    return watch.stopped() ? SavingAnswer() : writeWhole(path, {bytes, {}});
}

} // namespace linetwin::app
