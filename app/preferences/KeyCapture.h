// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace linetwin::app {

/// Takes one key press with its modifiers. Those that move about in any window, Tab, Escape and Enter, do so here, too.
class KeyCapture : public QKeySequenceEdit {
    Q_OBJECT

public:
    explicit KeyCapture(QWidget* parent = nullptr);

    /// Without telling of it.
    void show(const QKeySequence& key);
    using QKeySequenceEdit::show;

Q_SIGNALS:
    void pressed(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace linetwin::app
