// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QLabel;

namespace linetwin::app {

/// A field over a station's card to rename it. Enter or leaving it commits, Escape does not. While the name cannot be
/// used it stays open and says why. Deletes itself.
class StationNameEdit : public QLineEdit {
    Q_OBJECT

public:
    /// Renames; returns what is wrong with the name, or nothing.
    using Rename = std::function<QString(const QString& name)>;

    StationNameEdit(const QString& name, Rename rename, const QRect& place, QWidget* parent);

    QString problem() const;
    /// Renames if that is possible, and closes.
    void leave();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeOver();
    /// False if there is a problem.
    bool commit();
    void showProblem(const QString& problem);
    void close();

    QString m_before;
    Rename m_rename;
    QLabel* m_problem;
    bool m_isRenaming = false;
    bool m_isClosing = false;
};

} // namespace linetwin::app
