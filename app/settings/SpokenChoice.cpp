// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SpokenChoice.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

namespace linetwin::app {

namespace {

class AccessibleChoice : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleChoice(QComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox)
    {
        QObject::connect(box, &QComboBox::currentIndexChanged, box, [box](int index) { speakChosen(*box, index); });
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? chosen() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box().view()->isVisible();
        state.editable = box().isEditable();
        return state;
    }

    int childCount() const override { return box().isEditable() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box().view());
        return index == 1 && box().isEditable() ? QAccessible::queryAccessibleInterface(box().lineEdit()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child && child->object() == box().view())
            return 0;
        return child && box().isEditable() && child->object() == box().lineEdit() ? 1 : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        QLineEdit* line = box().lineEdit();
        return line && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString& action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (box().view()->isVisible())
            box().hidePopup();
        else
            box().showPopup();
    }
    QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

    int characterCount() const override { return static_cast<int>(chosen().size()); }
    QString text(int start, int end) const override
    {
        return chosen().mid(start, end < 0 ? -1 : std::max(0, end - start));
    }
    QRect characterRect(int /*offset*/) const override { return rect(); }
    int offsetAtPoint(const QPoint& /*point*/) const override { return 0; }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int /*position*/) override {}
    int selectionCount() const override { return 0; }
    void selection(int /*index*/, int* start, int* end) const override { *start = *end = 0; }
    void addSelection(int /*start*/, int /*end*/) override {}
    void removeSelection(int /*index*/) override {}
    void setSelection(int /*index*/, int /*start*/, int /*end*/) override {}
    void scrollToSubstring(int /*start*/, int /*end*/) override {}
    QString attributes(int /*offset*/, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QComboBox& box() const { return *static_cast<QComboBox*>(object()); }
    QString chosen() const { return box().currentText(); }

    /// What an arrow key chooses while the list is closed: no screen reader reads a text that nobody typed.
    static void speakChosen(QComboBox& box, int index)
    {
        if (!QAccessible::isActive() || !box.hasFocus() || box.isEditable() || index < 0 || box.view()->isVisible())
            return;
        QAccessibleEvent event(box.view(), QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
};

QAccessibleInterface* makeSpoken(const QString& /*className*/, QObject* object)
{
    if (auto* box = qobject_cast<QComboBox*>(object))
        return new AccessibleChoice(box);
    auto* stack = qobject_cast<QStackedWidget*>(object);
    return stack ? new QAccessibleWidget(stack, QAccessible::Client) : nullptr;
}

} // namespace

void speakChoices()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace linetwin::app
