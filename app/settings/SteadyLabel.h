// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace linetwin::app {

class ElidedLabel;

/// A line of text that changes often. A label asks all layouts around it, up to the window's, for another place with
/// every text; this one only for a text that needs another width or height.
class SteadyLabel : public QWidget {
    Q_OBJECT

public:
    explicit SteadyLabel(QWidget* parent = nullptr);

    QLabel& label() const;
    /// The place has room for the other text, too, so that changing between the two moves nothing.
    void setText(const QString& text, const QString& widest = {});
    /// Stands in the text's place where that has no room, and nothing where this has none either; without one the start
    /// of the text does.
    void setShortText(const QString& shortText);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    ElidedLabel* m_label;
    QString m_widest;
    QSize m_needed;
};

} // namespace linetwin::app
