// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/OutlineStyle.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"

#include <QDockWidget>
#include <QFontMetrics>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

constexpr int usualDpi = 96;
/// Of a choice, within the field that the style leaves for it.
constexpr int besideText = 4;

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

/// Fusion's own arrow is small and stands below the text's end, as a comma would.
const QString menuArrow = QStringLiteral(" \u25BE");

bool hasMenuBesideText(const QStyleOptionToolButton& button, const QWidget* widget)
{
    const bool hasMenu = button.features & QStyleOptionToolButton::HasMenu;
    const bool hasOwnPart = button.features & QStyleOptionToolButton::MenuButtonPopup;
    const bool isPlain = widget && widget->property(OutlineStyle::noMenuArrow).toBool();
    return hasMenu && !hasOwnPart && !isPlain && !button.text.isEmpty() &&
           button.toolButtonStyle != Qt::ToolButtonIconOnly;
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

/// The metrics of a screen whose points are as large as the text size in force: Fusion makes its arrows and the buttons
/// of a number field by it.
QFontMetrics scaledMetrics(const QStyleOption& option, const QWidget* widget)
{
    constexpr double inchesPerMetre = 1 / 0.0254;
    QImage screen(1, 1, QImage::Format_Mono);
    const int dots = qRound((widget ? widget->logicalDpiY() : usualDpi) * textScale() * inchesPerMetre);
    screen.setDotsPerMeterX(dots);
    screen.setDotsPerMeterY(dots);
    QFont font = widget ? widget->font() : QFont();
    font.setPixelSize(std::max(option.fontMetrics.height(), 1)); // not by points, or it would grow, too
    return QFontMetrics(font, &screen);
}

/// Calls `use` with what the option would be for the text size in force.
template <class Option, class Use> bool useScaled(const QStyleOption* option, const QWidget* widget, const Use& use)
{
    const auto* own = textScale() > 1 ? qstyleoption_cast<const Option*>(option) : nullptr;
    if (!own)
        return false;
    Option scaled(*own);
    scaled.fontMetrics = scaledMetrics(*own, widget);
    use(scaled);
    return true;
}

bool hasRing(const QStyleOption& option)
{
    return theme().isHighContrast && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
}

} // namespace

OutlineStyle::OutlineStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlineStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

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
    const auto* button = control == CC_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr;
    const bool isBesideText = button && hasMenuBesideText(*button, widget);
    if (button && (isBesideText || (widget && widget->property(noMenuArrow).toBool()))) {
        QStyleOptionToolButton plain(*button);
        if (isBesideText)
            plain.text += menuArrow;
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        draw(plain);
        return;
    }
    const bool isStrongBar = theme().isHighContrast && control == CC_ScrollBar;
    if (const auto* bar = isStrongBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr) {
        draw(withStrongGrip(*bar));
        return;
    }
    const auto drawInFrame = [&](const QStyleOptionComplex& scaled) {
        const bool isDrawn = hasFrame(control) && (drawFramed<QStyleOptionSpinBox>(&scaled, draw) ||
                                                   drawFramed<QStyleOptionComboBox>(&scaled, draw) ||
                                                   drawFramed<QStyleOptionSlider>(&scaled, draw));
        if (!isDrawn)
            draw(scaled);
    };
    if (!option || (!useScaled<QStyleOptionSpinBox>(option, widget, drawInFrame) &&
                    !useScaled<QStyleOptionComboBox>(option, widget, drawInFrame)))
        option ? drawInFrame(*option) : QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (option && hasRing(*option) && (control == CC_SpinBox || control == CC_ComboBox || control == CC_Slider))
        paintFocusRing(*painter, option->rect);
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* choice = element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr;
    if (!choice || choice->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox shown(*choice);
    int room = proxy()->subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget).width() - besideText;
    if (!choice->currentIcon.isNull())
        room -= choice->iconSize.width() + besideText;
    // Choices are made wide enough for what is seen of their texts, which ends before the next letter would begin.
    if (choice->fontMetrics.boundingRect(choice->currentText).width() > room)
        shown.currentText = choice->fontMetrics.elidedText(choice->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

QRect OutlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    QRect place;
    const auto find = [&](const QStyleOptionComplex& scaled) {
        place = QProxyStyle::subControlRect(control, &scaled, part, widget);
    };
    if ((control == CC_SpinBox && useScaled<QStyleOptionSpinBox>(option, widget, find)) ||
        (control == CC_ComboBox && useScaled<QStyleOptionComboBox>(option, widget, find)))
        return place;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize OutlineStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    QSize size;
    const auto find = [&](const QStyleOption& scaled) {
        size = QProxyStyle::sizeFromContents(type, &scaled, contents, widget);
    };
    if (type == CT_SpinBox && useScaled<QStyleOptionSpinBox>(option, widget, find))
        return size;
    const auto* button = type == CT_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr;
    if (button && hasMenuBesideText(*button, widget)) {
        const QSize wider = contents + QSize(button->fontMetrics.horizontalAdvance(menuArrow), 0);
        return QProxyStyle::sizeFromContents(type, option, wider, widget);
    }
    if (type == CT_PushButton) {
        // The style's space beside the text is of a fixed size.
        const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return usual + QSize(std::max(0, textPixels(2 * gridUnit) - 2 * gridUnit), 0);
    }
    const auto* choice = type == CT_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr;
    if (!choice)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Arrow and frame leave less than the style takes them to, the more so in larger text.
    if (!useScaled<QStyleOptionComboBox>(option, widget, find))
        find(*option);
    QStyleOptionComboBox placed(*choice);
    placed.rect = QRect({}, size);
    const int field = proxy()->subControlRect(CC_ComboBox, &placed, SC_ComboBoxEditField, widget).width();
    return size + QSize(std::max(0, contents.width() + besideText - field), 0);
}

QIcon OutlineStyle::standardIcon(StandardPixmap symbol, const QStyleOption* option, const QWidget* widget) const
{
    // Those of the style are pictures of one small size.
    if (qobject_cast<const QDockWidget*>(widget)) {
        if (symbol == SP_TitleBarNormalButton)
            return themedIcon(QStringLiteral("float"));
        if (symbol == SP_TitleBarCloseButton)
            return themedIcon(QStringLiteral("close"));
    }
    return QProxyStyle::standardIcon(symbol, option, widget);
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
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // they would be of another set
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace linetwin::app
