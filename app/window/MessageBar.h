// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace linetwin::app {

/// A line of text above the diagram that says something without getting in the way, until it is closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Note, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    Kind m_kind = Kind::Note;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace linetwin::app
