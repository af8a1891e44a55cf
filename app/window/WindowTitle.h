// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QObject>

class QWidget;

namespace linetwin::app {

/// Keeps the window's title, with the mark of unsaved changes, true to the document.
class WindowTitle : public QObject {
    Q_OBJECT

public:
    WindowTitle(QWidget& window, const ProjectDocument& document);

    /// The welcome page is in front of the line, or no longer.
    void setWelcome(bool isWelcome);

private:
    void refresh();

    QWidget& m_window;
    const ProjectDocument& m_document;
    bool m_isWelcome = false;
};

} // namespace linetwin::app
