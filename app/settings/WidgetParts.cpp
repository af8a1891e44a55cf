// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/WidgetParts.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace linetwin::app {

namespace {

constexpr const char* ofDocumentProperty = "ofDocument";

} // namespace

void keepPlaceWhenHidden(QWidget& widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

void makeFieldButton(QToolButton& button)
{
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setFixedSize(textPixels(3 * gridUnit), textPixels(3 * gridUnit));
    keepPlaceWhenHidden(button);
}

void placeBeforeInTabOrder(QWidget& made, QWidget& next)
{
    if (made.window() != next.window()) // a menu or a list that drops down
        return;
    QWidget* before = next.previousInFocusChain();
    while (before != &next && (before == &made || before->focusPolicy() == Qt::NoFocus || before->focusProxy() ||
                               before->window() != made.window()))
        before = before->previousInFocusChain();
    if (before != &next)
        QWidget::setTabOrder(before, &made);
    else
        QWidget::setTabOrder(&made, &next);
}

void markAsOfDocument(QWidget& editors)
{
    editors.setProperty(ofDocumentProperty, true);
}

bool isOfDocument(const QWidget& widget)
{
    const QWidget* each = &widget;
    while (each && !each->property(ofDocumentProperty).toBool())
        each = each->parentWidget();
    return each;
}

QLabel* makeWrappedText(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void leaveField(QWidget& parts)
{
    QWidget* field = QApplication::focusWidget();
    if (field && (field == &parts || parts.isAncestorOf(field)))
        field->clearFocus();
}

QScrollArea* makeScrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QToolButton* makeActionButton(QAction* action, bool hasWords, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->toolTip());
    return button;
}

QToolButton* makeChoiceButton(const QString& text, const QString& spoken, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPixmap dragPicture(const QWidget& from, const QString& word, int symbolSide,
                    const std::function<void(QPainter&, const QRectF&)>& paintSymbol)
{
    constexpr int widestWord = 30 * gridUnit;
    const QFontMetrics metrics(from.font());
    const QString shown = metrics.elidedText(word, Qt::ElideRight, widestWord);
    const QSize size(symbolSide + metrics.horizontalAdvance(shown) + 3 * gridUnit, 4 * gridUnit);
    const double scale = from.devicePixelRatioF();
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().outline);
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), gridUnit, gridUnit);
    paintSymbol(painter, QRectF(gridUnit, (size.height() - symbolSide) / 2.0, symbolSide, symbolSide));
    painter.setFont(from.font());
    painter.setPen(theme().text);
    painter.drawText(QRect(symbolSide + 2 * gridUnit, 0, size.width(), size.height()), Qt::AlignVCenter, shown);
    return picture;
}

} // namespace linetwin::app
