// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TableExport.h"

#include "app/charts/TableSaving.h"
#include "app/results/ResultTables.h"
#include "app/settings/TypedText.h"
#include "app/window/Messages.h"
#include "app/window/Session.h"
#include "app/window/StudyDocks.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>

namespace linetwin::app {

namespace {

class ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::TableExport)
};

void saveAllTables(QMainWindow& window, Session& session, const StudyDocks& studies, Messages& messages)
{
    takeOverTypedText();
    const LiveResultPointer result = session.runner.result();
    if (!result)
        return;
    const QString name = resultHeading(session.document, *result);
    const QList<ChartTable> tables =
        allTables(session.document, *result, session.clock.shiftClock()) + studies.tables();
    const SavingAnswer answer = saveWorkbookAs(tables, name, &window);
    if (!answer.failed.isEmpty())
        messages.showError(answer.failed);
    else if (!answer.done.isEmpty())
        messages.showShortly(answer.done);
}

} // namespace

void addTableExport(QMenu& menu, QMainWindow& window, Session& session, const StudyDocks& studies, Messages& messages)
{
    QAction* action = menu.addAction(ExportTexts::tr("Save all &tables as one workbook…"));
    action->setObjectName(QStringLiteral("saveAllTables"));
    action->setStatusTip(ExportTexts::tr(
        "Figures, stations, losses, stops and the changes of the scenarios, and what studies found, a sheet each"));
    const auto refresh = [action, &session] { action->setEnabled(session.runner.isCurrent()); };
    QObject::connect(&session.runner, &LiveRunner::resultChanged, action, refresh);
    QObject::connect(&session.runner, &LiveRunner::stateChanged, action, refresh);
    QObject::connect(action, &QAction::triggered, &window, [&] { saveAllTables(window, session, studies, messages); });
    refresh();
}

} // namespace linetwin::app
