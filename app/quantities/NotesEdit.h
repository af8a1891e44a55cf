// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace linetwin::app {

/// Several lines of plain text that are taken over with each pause in typing, when the focus leaves, or with
/// Ctrl+Enter; Escape takes back what was typed since. Undo and redo are the window's while nothing is typed. Tab goes
/// on to the next editor.
class NotesEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesEdit(QWidget* parent = nullptr);

    /// Shows a text; one that is being typed stays.
    void showNotes(const QString& notes);
    bool hasPendingText() const { return toPlainText() != m_plain; }
    void commit();
    void discard();

Q_SIGNALS:
    void edited(const QString& notes);
    /// What is typed from now on is another step.
    void settled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeOver();

    QString m_shown; ///< what the program wrote last
    QString m_plain; ///< and how it reads here, where some characters become others
    QTimer m_pause;
};

} // namespace linetwin::app
