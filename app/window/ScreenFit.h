// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace linetwin::app {

/// Keeps a window that opens, also as it was left on another screen, within its screen, frame included.
class ScreenFit : public QObject {
    Q_OBJECT

public:
    /// Fits it now, with a frame as large as usual, and again when it is shown and its frame is known.
    explicit ScreenFit(QWidget& window);

    static void fit(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    QSize m_fitted;
};

} // namespace linetwin::app
