// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileDialogs.h"

#include "app/settings/Settings.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace linetwin::app {

namespace {

QString fileFilter()
{
    return QCoreApplication::translate("FileDialogs", "LineTwin files (*.yaml *.yml);;All files (*)");
}

} // namespace

QString fileNameFor(QString name)
{
    for (QChar& each : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(each) || each.isSpace())
            each = u'_';
    }
    return name.toLower() + QStringLiteral(".yaml");
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
    dialog.setDefaultSuffix(QStringLiteral("yaml"));
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

} // namespace linetwin::app
