// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace linetwin::app {

/// A label of plain text that is wrapped where it is too wide. A QLabel breaks its text anew for each of the many
/// questions that a layout asks; this one measures it once, and breaks it only where it does not fit on one line.
class WrappedLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    QSize lineSize() const; ///< of the text on one line

    struct Measured {
        QString text;
        QFont font;
        QSize line;
        int width = -1;
        int height = 0; ///< at that width
    };
    mutable Measured m_measured;
};

} // namespace linetwin::app
