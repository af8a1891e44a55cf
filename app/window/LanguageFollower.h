// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace linetwin::app {

/// The property of a window by which it is opened again in another language: the name of the action that opened it. One
/// without it, and that is no dock, sees to its texts itself.
inline constexpr const char* openedByProperty = "openedBy";

/// Renews a window's views after a change of language, once for several: not from within the code of one of them, so
/// while a dialog or menu is waiting for the user it waits, too.
class LanguageFollower : public QObject {
    Q_OBJECT

public:
    LanguageFollower(QWidget& window, std::function<void()> renew);

    void follow();

private:
    void renewOnceIdle();
    QStringList closePages() const;

    QWidget& m_window;
    std::function<void()> m_renew;
    bool m_isAsked = false;
};

} // namespace linetwin::app
