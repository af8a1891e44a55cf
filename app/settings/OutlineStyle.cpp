// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/OutlineStyle.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

/// Fusion draws frames in window.darker(140): the window colour that gives the frame we want.
QPalette framed(QPalette palette)
{
    palette.setColor(QPalette::Window, theme().isHighContrast ? theme().text : theme().mutedText);
    return palette;
}

bool hasFrame(QStyle::PrimitiveElement element)
{
    constexpr std::array inTheDark{QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton,
                                   QStyle::PE_FrameLineEdit};
    constexpr std::array onBlack{QStyle::PE_IndicatorItemViewItemCheck, QStyle::PE_PanelButtonCommand, QStyle::PE_Frame,
                                 QStyle::PE_FrameMenu, QStyle::PE_FrameGroupBox};
    return (theme().isDark && std::ranges::find(inTheDark, element) != inTheDark.end()) ||
           (theme().isHighContrast && std::ranges::find(onBlack, element) != onBlack.end());
}

/// A grip that can be seen on black.
QStyleOptionSlider withStrongGrip(const QStyleOptionSlider& option)
{
    QStyleOptionSlider strong(option);
    strong.palette.setColor(QPalette::Button, theme().grid);
    strong.palette.setColor(QPalette::Window, theme().raised);
    return strong;
}

bool hasFrame(QStyle::ComplexControl control)
{
    return (theme().isDark && control == QStyle::CC_SpinBox) ||
           (theme().isHighContrast && (control == QStyle::CC_ComboBox || control == QStyle::CC_Slider));
}

/// Options are copied as what they are, so that styles see all of them.
template <class Option, class Draw> bool drawFramed(const QStyleOption* option, const Draw& draw)
{
    const auto* own = qstyleoption_cast<const Option*>(option);
    if (!own)
        return false;
    Option outlined(*own);
    outlined.palette = framed(own->palette);
    draw(outlined);
    return true;
}

bool hasRing(const QStyleOption& option)
{
    return theme().isHighContrast && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
}

} // namespace

OutlineStyle::OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (option && element == PE_FrameFocusRect && theme().isHighContrast) {
        paintFocusRing(*painter, option->rect);
        return;
    }
    const auto draw = [&](const QStyleOption& outlined) {
        QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
    };
    const bool isDrawn = option && hasFrame(element) &&
                         (drawFramed<QStyleOptionButton>(option, draw) || drawFramed<QStyleOptionFrame>(option, draw) ||
                          drawFramed<QStyleOptionViewItem>(option, draw) || drawFramed<QStyleOption>(option, draw));
    if (!isDrawn)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isFocused =
        option && hasRing(*option) &&
        (element == PE_FrameLineEdit || (element == PE_PanelButtonTool && (option->state & State_KeyboardFocusChange)));
    if (isFocused)
        paintFocusRing(*painter, option->rect);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    const auto draw = [&](const QStyleOptionComplex& changed) {
        QProxyStyle::drawComplexControl(control, &changed, painter, widget);
    };
    const bool isPlain = control == CC_ToolButton && widget && widget->property(noMenuArrow).toBool();
    if (const auto* button = isPlain ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr) {
        QStyleOptionToolButton plain(*button);
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        draw(plain);
        return;
    }
    const bool isStrongBar = theme().isHighContrast && control == CC_ScrollBar;
    if (const auto* bar = isStrongBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr) {
        draw(withStrongGrip(*bar));
        return;
    }
    const bool isDrawn = hasFrame(control) && (drawFramed<QStyleOptionSpinBox>(option, draw) ||
                                               drawFramed<QStyleOptionComboBox>(option, draw) ||
                                               drawFramed<QStyleOptionSlider>(option, draw));
    if (!isDrawn)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (option && hasRing(*option) && (control == CC_SpinBox || control == CC_ComboBox || control == CC_Slider))
        paintFocusRing(*painter, option->rect);
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_MessageBoxIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return textPixels(usual);
    default: return usual;
    }
}

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const
{
    if (hint == SH_Widget_Animation_Duration && isMotionReduced())
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace linetwin::app
