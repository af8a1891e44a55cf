// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

class QToolButton;

namespace linetwin::app {

/// Of a setting that an entry may say itself: under its label the value that holds if it is silent, and a button back
/// to it.
class OverrideNote : public QLabel {
    Q_OBJECT

public:
    /// `label` names the setting to a screen reader, `key` the button.
    OverrideNote(const QString& label, const QString& key, QWidget* row);

    /// To be put at the end of the row.
    QToolButton* resetButton() const { return m_reset; }
    /// `silent`: of a scenario the baseline's value, of the Baseline itself the default.
    void showValue(bool isOwn, bool isBaseline, const QString& silent);

Q_SIGNALS:
    void resetRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColors();

    QString m_name;
    QToolButton* m_reset;
};

} // namespace linetwin::app
