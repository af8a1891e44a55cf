// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PanePlaces.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int stepsAcross = 20; ///< of the window's width or height

} // namespace

PanePlaces::PanePlaces(QMainWindow& window) : QObject(&window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focused) { remember(focused); });
}

void PanePlaces::remember(const QWidget* focused)
{
    for (const QWidget* each = focused; each; each = each->parentWidget()) {
        const auto* dock = qobject_cast<const QDockWidget*>(each);
        if (dock && dock->parentWidget() == &m_window) {
            m_last = const_cast<QDockWidget*>(dock);
            m_focused = const_cast<QWidget*>(focused);
        }
    }
}

QDockWidget* PanePlaces::current() const
{
    return m_last && m_last->isVisible() ? m_last.data() : nullptr;
}

void PanePlaces::addTo(QMenu& menu)
{
    auto* places = menu.addMenu(tr("Plac&e of the panel"));
    places->setObjectName(QStringLiteral("panePlaces"));
    const auto add = [&](const QString& text, const char* name, const auto& act) {
        QAction* action = places->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const QList<QAction*> sizes{add(tr("&Wider"), "paneWider", [this] { grow(Qt::Horizontal, 1); }),
                                add(tr("&Narrower"), "paneNarrower", [this] { grow(Qt::Horizontal, -1); }),
                                add(tr("&Higher"), "paneHigher", [this] { grow(Qt::Vertical, 1); }),
                                add(tr("Low&er"), "paneLower", [this] { grow(Qt::Vertical, -1); })};
    places->addSeparator();
    add(tr("To the &left"), "paneLeft", [this] { moveTo(Qt::LeftDockWidgetArea); });
    add(tr("To the &right"), "paneRight", [this] { moveTo(Qt::RightDockWidgetArea); });
    add(tr("To the &top"), "paneTop", [this] { moveTo(Qt::TopDockWidgetArea); });
    add(tr("To the &bottom"), "paneBottom", [this] { moveTo(Qt::BottomDockWidgetArea); });
    QAction* floating = add(tr("In a window of its &own"), "paneFloating", [this] { toggleFloating(); });
    floating->setCheckable(true);
    connect(&menu, &QMenu::aboutToShow, this, [this, places, sizes, floating] {
        const QDockWidget* dock = current();
        places->setEnabled(dock != nullptr);
        places->setTitle(
            dock ? tr("Plac&e of “%1”", "a panel").arg(dock->windowTitle().replace(u'&', QStringLiteral("&&")))
                 : tr("Plac&e of the panel"));
        floating->setChecked(dock && dock->isFloating());
        for (QAction* size : sizes)
            size->setEnabled(dock && !dock->isFloating());
    });
}

void PanePlaces::grow(Qt::Orientation direction, int sign)
{
    QDockWidget* dock = current();
    if (!dock || dock->isFloating())
        return;
    const bool isAcross = direction == Qt::Horizontal;
    const int step = (isAcross ? m_window.width() : m_window.height()) / stepsAcross;
    const int size = (isAcross ? dock->width() : dock->height()) + sign * step;
    m_window.resizeDocks({dock}, {std::max(size, step)}, direction);
}

void PanePlaces::moveTo(Qt::DockWidgetArea area)
{
    QDockWidget* dock = current();
    if (!dock)
        return;
    const QPointer<QWidget> focused = m_focused;
    dock->setFloating(false);
    m_window.addDockWidget(area, dock);
    enter(*dock, focused);
}

void PanePlaces::toggleFloating()
{
    QDockWidget* dock = current();
    if (!dock)
        return;
    const QPointer<QWidget> focused = m_focused;
    dock->setFloating(!dock->isFloating());
    enter(*dock, focused);
}

void PanePlaces::enter(QDockWidget& dock, QWidget* focused)
{
    dock.show();
    dock.raise();
    dock.activateWindow();
    if (focused && dock.isAncestorOf(focused))
        focused->setFocus(Qt::TabFocusReason);
    m_last = &dock; // whoever had the focus in between
    m_focused = focused;
}

} // namespace linetwin::app
