// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWatch.h"
#include "app/document/ProjectDocument.h"

#include <QObject>

class QWidget;

namespace linetwin::app {

/// Keeps the window's title true to the document, with the mark of unsaved changes, which also stands where the
/// document alone has what was in a file.
class WindowTitle : public QObject {
    Q_OBJECT

public:
    WindowTitle(QWidget& window, const ProjectDocument& document, const FileWatch& watch);

    /// The welcome page is in front of the line, or no longer.
    void setWelcome(bool isWelcome);

private:
    void refresh();

    QWidget& m_window;
    const ProjectDocument& m_document;
    const FileWatch& m_watch;
    bool m_isWelcome = false;
};

} // namespace linetwin::app
