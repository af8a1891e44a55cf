// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace linetwin::app {

/// One value in a form: label, editor, mark and way back where a scenario says it itself, problem or hint.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// `key` names the parts: the label's reference `key`.baseline, the button `key`.reset.
    FieldRow(const QString& label, const QString& key, QWidget* editor, QWidget* parent);

    /// `baseline` is what holds without the scenario's own value; empty where there is nothing to go back to.
    void showOverride(bool isChanged, const QString& baseline);
    /// What is wrong with the value; empty for nothing.
    void showProblem(const QString& problem, bool isError);
    void showHint(const QString& hint);
    QLabel* label() const { return m_label; }
    /// So that editors of rows with longer labels begin alike.
    void setLabelWidth(int width);
    /// For narrow places, of a value that no baseline has: without margins and the way back.
    void makeCompact(int labelWidth);

Q_SIGNALS:
    void resetRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateColors();

    QLabel* m_label;
    QLabel* m_baseline;
    QLabel* m_note; ///< the problem, else the hint
    QToolButton* m_reset;
    QString m_hint;
    QString m_problem;
    bool m_isError = false;
    bool m_isChanged = false;
};

} // namespace linetwin::app
