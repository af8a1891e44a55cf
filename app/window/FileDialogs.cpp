// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileDialogs.h"

#include "app/settings/FileDialog.h"
#include "app/settings/Settings.h"
#include "app/text/Texts.h"
#include "engine/io/FileStem.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace linetwin::app {

namespace {

QString fileFilter()
{
    return QCoreApplication::translate("FileDialogs", "LineTwin files (*.yaml *.yml);;All files (*)");
}

} // namespace

QString withYaml(const QString& path)
{
    return withoutYaml(path) == path ? path + toQString(fileEnding) : path;
}

QString withoutYaml(const QString& path)
{
    for (const QString& ending : {QStringLiteral(".linetwin.yaml"), QStringLiteral(".linetwin.yml"),
                                  QStringLiteral(".yaml"), QStringLiteral(".yml")}) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path.chopped(ending.size());
    }
    return path;
}

QStringList askForFiles(QWidget* window, const QString& title)
{
    FileDialog dialog(window, title, Settings().lastFolder(), fileFilter());
    dialog.setFileMode(QFileDialog::ExistingFiles);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace linetwin::app
