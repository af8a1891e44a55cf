// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <array>

namespace linetwin::app::testing {

/// What of a window can be used now, by names that stay the same from one start to the next: the names of the objects
/// around a widget and its own, or its class, with a number where several are called so.
class Targets {
public:
    enum class Kind { Field, Choice, Button, View, Surface };

    /// Of all windows that are shown, or of one.
    static Targets shown();
    static Targets of(QWidget& window);

    const QStringList& named(Kind kind) const { return m_byKind[static_cast<std::size_t>(kind)]; }
    /// Null where there is none.
    QWidget* widget(const QString& name) const { return m_widgets.value(name); }

private:
    void addTree(QWidget& widget, const QString& around);
    void add(QWidget& widget, const QString& around);

    QHash<QString, QWidget*> m_widgets;
    std::array<QStringList, 5> m_byKind; ///< in the order of the windows and of what is in them
};

} // namespace linetwin::app::testing
