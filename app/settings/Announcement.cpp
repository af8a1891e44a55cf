// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Announcement.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QWidget>

namespace linetwin::app {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void tell(QWidget& window, const QString& text)
{
    QAccessibleAnnouncementEvent event(&window, text);
    QAccessible::updateAccessibility(&event);
}

#else

/// What was said last in a window; it is seen nowhere.
class Announcement : public QObject {
public:
    using QObject::QObject;

    QString text;
};

class AccessibleAnnouncement : public QAccessibleObject {
public:
    explicit AccessibleAnnouncement(Announcement* announcement) : QAccessibleObject(announcement) {}

    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(object()->parent()); }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessible::State state() const override { return {}; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Announcement*>(object())->text : QString();
    }
};

QAccessibleInterface* makeAnnouncement(const QString& /*className*/, QObject* object)
{
    auto* announcement = dynamic_cast<Announcement*>(object);
    return announcement ? new AccessibleAnnouncement(announcement) : nullptr;
}

Announcement& announcementOf(QWidget& window)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAnnouncement);
        return true;
    }();
    Q_UNUSED(isInstalled)
    const QString name = QStringLiteral("announcement");
    QObject* found = window.findChild<QObject*>(name, Qt::FindDirectChildrenOnly);
    if (!found) {
        found = new Announcement(&window);
        found->setObjectName(name);
    }
    return static_cast<Announcement&>(*found);
}

void tell(QWidget& window, const QString& text)
{
    Announcement& announcement = announcementOf(window);
    const bool isOther = announcement.text != text;
    announcement.text = text;
    if (isOther) {
        QAccessibleEvent name(&announcement, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&name);
    }
    // On Linux the alert is not passed on: screen readers speak of a notification when it is shown.
    for (const QAccessible::Event kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(&announcement, kind);
        QAccessible::updateAccessibility(&event);
    }
}

#endif

} // namespace

void announce(QWidget& from, const QString& text)
{
    if (text.isEmpty())
        return;
    from.window()->setProperty(lastAnnouncement, text);
    if (QAccessible::isActive())
        tell(*from.window(), text);
}

} // namespace linetwin::app
