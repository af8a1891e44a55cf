// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileDialogs.h"

#include "app/settings/Settings.h"
#include "app/window/FileQuestions.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace linetwin::app {

namespace {

QString fileFilter()
{
    return QCoreApplication::translate("FileDialogs", "LineTwin files (*.yaml *.yml);;All files (*)");
}

} // namespace

QString withYaml(const QString& path)
{
    return withoutYaml(path) == path ? path + QStringLiteral(".yaml") : path;
}

QString withoutYaml(const QString& path)
{
    for (const QString& ending : {QStringLiteral(".yaml"), QStringLiteral(".yml")}) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path.chopped(ending.size());
    }
    return path;
}

QStringList askForFiles(QWidget* window, const QString& title)
{
    QFileDialog dialog(window, title, Settings().lastFolder(), fileFilter());
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

QString askForPath(QWidget* window, const QString& title, const QString& suggestedName)
{
    QFileDialog dialog(window, title, Settings().lastFolder(), fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    // Not the dialog's own suffix: it takes what follows the dot of "what if v1.2" for one.
    const QString chosen = dialog.selectedFiles().constFirst();
    const QString path = withYaml(chosen);
    return path == chosen || !QFileInfo::exists(path) || askToReplace(window, QFileInfo(path).fileName()) ? path
                                                                                                          : QString();
}

} // namespace linetwin::app
