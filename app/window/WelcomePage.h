// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace linetwin::app {

class ExampleCard;

/// Where to begin: a new line, a file, a recent file or an example. It only says what was chosen; the window opens it.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    /// The actions are shown as buttons.
    WelcomePage(QAction* newLine, QAction* open, QWidget* parent = nullptr);

    /// Shows the present recent files, and the way back to the line if there is one to go back to.
    void prepare(bool canGoBack);
    /// Puts the keyboard on the first example.
    void takeFocus();

Q_SIGNALS:
    /// What opens it, e.g. `builtin:yoghurt_cups`.
    void exampleChosen(const QString& argument);
    void fileChosen(const QString& path);
    void backWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildStart(QAction* newLine, QAction* open);
    QWidget* buildExamples();
    void arrangeCards();

    QPushButton* m_back;
    QVBoxLayout* m_recent;
    QGridLayout* m_grid;
    QList<ExampleCard*> m_cards;
    int m_columns = 0;
};

} // namespace linetwin::app
