// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowTitle.h"

#include "app/text/Texts.h"

#include <QWidget>

namespace linetwin::app {

WindowTitle::WindowTitle(QWidget& window, const ProjectDocument& document, const FileWatch& watch)
    : QObject(&window), m_window(window), m_document(document), m_watch(watch)
{
    connect(&document, &ProjectDocument::changed, this, &WindowTitle::refresh);
    connect(&watch, &FileWatch::stateChanged, this, &WindowTitle::refresh);
    refresh();
}

void WindowTitle::setWelcome(bool isWelcome)
{
    m_isWelcome = isWelcome;
    refresh();
}

void WindowTitle::refresh()
{
    const QString place = m_document.displayName();
    const QString line = toQString(m_document.line().name);
    if (m_isWelcome)
        m_window.setWindowTitle(tr("Welcome[*] – LineTwin"));
    else if (place == line)
        m_window.setWindowTitle(QStringLiteral("%1[*] – LineTwin").arg(line));
    else
        m_window.setWindowTitle(QStringLiteral("%1[*] – %2 – LineTwin").arg(place, line));
    m_window.setWindowModified(m_document.isModified() || m_watch.isAnyFileForsaken());
}

} // namespace linetwin::app
