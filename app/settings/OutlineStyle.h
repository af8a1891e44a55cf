// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace linetwin::app {

/// Fusion with frames that can be seen on a dark window: it derives them by darkening the window's colour, where they
/// vanish; here check boxes, number fields and line edits get a frame made from the theme's muted text colour. In high
/// contrast everything with a frame has a strong one, and what has the focus a ring. Nothing is animated where motion
/// is reduced. Symbols, boxes and arrows grow with the text, and a choice without room for its text ends in an
/// ellipsis. A label shows its text as it is, unless it says that it has markup: names of files and of what is in them
/// may look like HTML.
class OutlineStyle : public QProxyStyle {
    Q_OBJECT

public:
    /// The property of a tool button whose symbol says enough: true for no arrow beside it. A style sheet would do the
    /// same, but keeps the colours of the theme that it was made under.
    static constexpr const char* noMenuArrow = "hasNoMenuArrow";

    OutlineStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap symbol, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace linetwin::app
