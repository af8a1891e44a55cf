// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace linetwin::app {

/// Several lines of plain text that are taken over when the focus leaves or with Ctrl+Enter; Escape brings the old text
/// back. Undo and redo are the window's while nothing is typed. Tab goes on to the next editor.
class NotesEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesEdit(QWidget* parent = nullptr);

    /// Shows a text; one that is being typed stays.
    void showNotes(const QString& notes);
    bool hasPendingText() const { return toPlainText() != m_shown; }
    void commit();
    void discard();

Q_SIGNALS:
    void edited(const QString& notes);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_shown; ///< what the program wrote last
};

} // namespace linetwin::app
