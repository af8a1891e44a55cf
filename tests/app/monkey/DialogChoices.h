// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/monkey/Choices.h"
#include "tests/app/monkey/ThreadWork.h"

#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace linetwin::app::testing {

/// Uses and closes whatever comes up over the window and keeps it waiting: dialogs, menus, lists, drags. Each step
/// brings a seed of its own, so that the same step does the same in another sequence.
class DialogChoices : public QObject {
public:
    DialogChoices(QString folder, ThreadWork& work);

    void begin(quint64 seed);
    /// Something is over the window.
    bool isAnySeen() const;
    /// What could not be closed; empty if nothing.
    const QString& stuck() const { return m_stuck; }
    /// A press began; what then keeps the event loop is a drag, which a release ends.
    void setDragged(QWidget* widget) { m_dragged = widget; }

    /// Paths to choose in file dialogs: files that are there, that are not, and that cannot be.
    QString somePath(Choices& choices) const;

private:
    void look();
    void act(QWidget& top);
    void close(QWidget& top);
    void useMenu(QMenu& menu);
    void useFileDialog(QFileDialog& dialog);
    void useDialog(QWidget& dialog);
    void endDrag();

    QString m_folder;
    ThreadWork& m_work;
    Choices m_choices{0};
    QTimer m_timer;
    QPointer<QWidget> m_last;
    QPointer<QWidget> m_dragged;
    QString m_stuck;
    int m_uses = 0;  ///< still to come of the last
    int m_looks = 0; ///< of this step
    int m_pause = 0; ///< looks at what the last dialog does by itself
    bool m_isActing = false;
};

} // namespace linetwin::app::testing
