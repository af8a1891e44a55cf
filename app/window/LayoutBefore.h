// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WindowLayout.h"

#include <QByteArray>
#include <QPointer>
#include <QSize>

#include <optional>

class QMainWindow;
class QTimer;
class QWidget;

namespace linetwin::app {

/// The layout that the user made. Another language or text size may need more room for some panels; what had to give
/// way comes back with the next change, unless the user has moved something meanwhile.
class LayoutBefore {
public:
    /// Outlives it.
    explicit LayoutBefore(QMainWindow& window);

    /// How the window looks will change, by this dialog or by none.
    void follow(const WindowLayout& layout, QWidget* dialog);
    /// To where the next layout is restored from.
    void bringBack() const;
    /// The window has been made anew with this layout, which lives until it is made anew again.
    void adopt(WindowLayout& layout);

private:
    void bringSizeBack();

    QMainWindow& m_window;
    QPointer<QWidget> m_dialog;
    QSize m_size;
    QByteArray m_geometry;
    QByteArray m_state;
    QByteArray m_settledGeometry;
    std::optional<DockPlaces> m_settledPlaces; ///< what came of it; none until it has settled
    QTimer* m_settling;
    bool m_isWanted = false;
};

} // namespace linetwin::app
