// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace linetwin::app {

/// Under the label of a parameter: the value to go back to, or in its place the mark of a typical value that nobody has
/// checked, to be ticked away.
class ReferenceLine : public QWidget {
    Q_OBJECT

public:
    /// `label` names the parameter to a screen reader, `key` the box.
    ReferenceLine(const QString& label, const QString& key, QWidget* parent);

    void showReference(const QString& text, const QColor& color);
    void showTypical(bool isTypical);
    QString reference() const;
    /// What the mark says.
    QString typicalText() const;

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateFonts();

    QLabel* m_reference;
    QCheckBox* m_typical;
};

} // namespace linetwin::app
