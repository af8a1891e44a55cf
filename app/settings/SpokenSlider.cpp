// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SpokenSlider.h"

#include <QAccessibleWidget>

namespace linetwin::app {

namespace {

class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleSlider(SpokenSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        // Not every system reads the value's words; the description is read by all.
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Value)
            return slider().spokenValue();
        return kind == QAccessible::Description && !own.isEmpty()
                   ? QStringLiteral("%1. %2").arg(slider().spokenValue(), own)
               : kind == QAccessible::Description ? slider().spokenValue()
                                                  : own;
    }
    QVariant currentValue() const override { return slider().numberAt(slider().value()); }
    void setCurrentValue(const QVariant& value) override { slider().setValue(slider().placeOf(value.toDouble())); }
    QVariant maximumValue() const override { return slider().numberAt(slider().maximum()); }
    QVariant minimumValue() const override { return slider().numberAt(slider().minimum()); }
    QVariant minimumStepSize() const override
    {
        return slider().numberAt(slider().minimum() + slider().singleStep()) - slider().numberAt(slider().minimum());
    }

private:
    SpokenSlider& slider() const { return *static_cast<SpokenSlider*>(object()); }
};

QAccessibleInterface* makeSlider(const QString& /*className*/, QObject* object)
{
    auto* slider = qobject_cast<SpokenSlider*>(object);
    return slider ? new AccessibleSlider(slider) : nullptr;
}

} // namespace

SpokenSlider::SpokenSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeSlider);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace linetwin::app
