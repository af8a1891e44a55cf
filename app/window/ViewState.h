// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace linetwin::app {

/// How the widgets in a window stand: what is scrolled, split, folded, sorted and chosen, and which has the focus. For
/// a window that is built anew with the same widgets; what it has not any more is passed over.
class ViewState {
public:
    explicit ViewState(const QWidget& window);

    void restore(QWidget& window) const;

private:
    QHash<QString, QVariant> m_states; ///< by the widget's place in the window
    QString m_focus;
};

} // namespace linetwin::app
