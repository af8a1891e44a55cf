// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/OutlineStyle.h"

#include "app/settings/Theme.h"

#include <QStyleOption>
#include <QWidget>

namespace linetwin::app {

namespace {

/// Fusion draws frames in window.darker(140): the window colour that gives the frame we want.
QPalette framed(QPalette palette)
{
    palette.setColor(QPalette::Window, theme().mutedText);
    return palette;
}

} // namespace

OutlineStyle::OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const bool isCheckBox = theme().isDark && element == PE_IndicatorCheckBox;
    if (const auto* button = isCheckBox ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr) {
        QStyleOptionButton outlined(*button);
        outlined.palette = framed(button->palette);
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
        return;
    }
    const bool isLineEdit = theme().isDark && element == PE_FrameLineEdit;
    if (isLineEdit && option) {
        QStyleOption outlined(*option);
        outlined.palette = framed(option->palette);
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const bool isSpinBox = theme().isDark && control == CC_SpinBox;
    if (const auto* spinBox = isSpinBox ? qstyleoption_cast<const QStyleOptionSpinBox*>(option) : nullptr) {
        QStyleOptionSpinBox outlined(*spinBox);
        outlined.palette = framed(spinBox->palette);
        QProxyStyle::drawComplexControl(control, &outlined, painter, widget);
        return;
    }
    const bool isPlain = control == CC_ToolButton && widget && widget->property(noMenuArrow).toBool();
    if (const auto* button = isPlain ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr) {
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace linetwin::app
