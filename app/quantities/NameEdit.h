// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace linetwin::app {

/// A name, which may not be empty unless that is allowed. Taken over on Enter and when the focus leaves; Escape brings
/// the old one back. Undo and redo are the window's while nothing is typed.
class NameEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit NameEdit(QWidget* parent = nullptr);

    /// An empty text is a name, too; `meaning` stands in its place.
    void allowEmpty(const QString& meaning);
    /// Shows a name; one that is being typed stays.
    void showName(const QString& name);
    void commit();
    void discard();
    bool hasPendingText() const { return text() != m_shown; }

Q_SIGNALS:
    void edited(const QString& name);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_mayBeEmpty = false;
    QString m_shown; ///< what the program wrote last
};

} // namespace linetwin::app
