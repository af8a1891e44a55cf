// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileActions.h"
#include "app/window/MainWindow.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QUrl>

namespace linetwin::app {

namespace {

QStringList droppedFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    if (files.isEmpty() || !m_files->closing().maybeSave())
        return;
    event->acceptProposedAction();
    m_files->opening().openFiles(files);
}

} // namespace linetwin::app
