// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace linetwin::app {

/// Text of a size that follows the screen's. What is too long for its place is smaller, and at half the size cut in the
/// middle; the height is always that of full lines, so that nothing moves from slide to slide.
class SlideLabel : public QLabel {
    Q_OBJECT

public:
    explicit SlideLabel(QWidget* parent = nullptr, int lines = 1);

    void showText(const QString& text);
    void setPixelSize(int size);
    /// All of it, also where it is cut.
    const QString& fullText() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    bool fits(const QFont& font) const;

    QString m_text;
    int m_lines;
    int m_size = 16;
};

} // namespace linetwin::app
