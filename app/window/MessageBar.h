// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace linetwin::app {

/// A line of text above the diagram that says something without getting in the way, until it is closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Note, Warning, Error };

    /// Something that the user can do about a message.
    struct Choice {
        QString text;
        const char* name; ///< of the button, for tests
        std::function<void()> act;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// The bar hides when a choice is made. What is typed somewhere comes before that; if it made the message another
    /// one, which no longer has this choice, it is all that happens.
    void showMessage(Kind kind, const QString& text, const std::vector<Choice>& choices = {});
    /// What this text says is over: the bar hides if it still shows it.
    void retract(const QString& text);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();
    void setChoices(const std::vector<Choice>& choices);
    void choose(const QString& text);

    Kind m_kind = Kind::Note;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_buttonRow;
    std::vector<Choice> m_choices;
    std::vector<QPushButton*> m_buttons; ///< one for each
    QToolButton* m_close;
};

} // namespace linetwin::app
