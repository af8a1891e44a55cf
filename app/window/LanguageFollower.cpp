// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/LanguageFollower.h"

#include <QAction>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace linetwin::app {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 100ms;

/// A view may be on the stack while an event loop runs within the outermost.
bool isWithinView()
{
    return QThread::currentThread()->loopLevel() > 1;
}

} // namespace

LanguageFollower::LanguageFollower(QWidget& window, std::function<void()> renew)
    : QObject(&window), m_window(window), m_renew(std::move(renew))
{
}

void LanguageFollower::follow()
{
    if (!std::exchange(m_isAsked, true))
        QMetaObject::invokeMethod(this, &LanguageFollower::renewOnceIdle, Qt::QueuedConnection);
}

void LanguageFollower::renewOnceIdle()
{
    if (isWithinView()) {
        QTimer::singleShot(patience, this, &LanguageFollower::renewOnceIdle);
        return;
    }
    m_isAsked = false;
    const QStringList openers = closePages();
    m_renew();
    for (const QString& name : openers) {
        if (auto* opener = m_window.findChild<QAction*>(name))
            opener->trigger();
    }
}

QStringList LanguageFollower::closePages() const
{
    QStringList openers;
    for (QWidget* page : m_window.findChildren<QWidget*>()) {
        const QString opener = page->isWindow() ? page->property(openedByProperty).toString() : QString();
        if (opener.isEmpty())
            continue;
        if (page->isVisible())
            openers << opener;
        page->close();
    }
    return openers;
}

} // namespace linetwin::app
