// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/Input.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QPointer>
#include <QTest>

namespace linetwin::app::testing {

QWidget& surfaceOf(QWidget& widget)
{
    auto* area = qobject_cast<QAbstractScrollArea*>(&widget);
    return area ? *area->viewport() : widget;
}

QPoint placeIn(const QWidget& surface, int x, int y)
{
    return {x * surface.width() / 1000, y * surface.height() / 1000};
}

QString someText(Choices& choices)
{
    static const QStringList texts{
        QStringLiteral("0"),
        QStringLiteral("1"),
        QStringLiteral("2"),
        QStringLiteral("12.5"),
        QStringLiteral("12,5"),
        QStringLiteral("-3"),
        QStringLiteral("60"),
        QStringLiteral("95 %"),
        QStringLiteral("4000"),
        QStringLiteral("1e9"),
        QStringLiteral("1e999"),
        QStringLiteral("0.0000001"),
        QStringLiteral("99999999999999999999"),
        QStringLiteral("nan"),
        QStringLiteral("2 h"),
        QStringLiteral("90 s"),
        QStringLiteral("06:30"),
        QString(),
        QStringLiteral("   "),
        QStringLiteral("A"),
        QStringLiteral("B"),
        QStringLiteral("New name"),
        QStringLiteral("Baseline"),
        QStringLiteral("a: [b, {c"),
        QStringLiteral("# no comment"),
        QStringLiteral("\"quoted\" 'twice'"),
        QStringLiteral("<b>bold</b> & co"),
        QStringLiteral("../x"),
        QStringLiteral("%1 %n"),
        QString::fromUtf8("Abfüllung 充填 é"),
        QString(300, u'x'),
    };
    return choices.of(texts);
}

void typeInto(QWidget& field, const QString& text, ThreadWork& work)
{
    field.setFocus(Qt::MouseFocusReason);
    QTest::keySequence(&field, QKeySequence::SelectAll);
    if (text.isEmpty())
        QTest::keyClick(&field, Qt::Key_Delete);
    const QPointer<QWidget> watched(&field);
    for (const QChar each : text) {
        // Keys of characters that no keyboard has are of no use to the shortcuts.
        QKeyEvent press(QEvent::KeyPress, each.unicode() < 128 ? each.toUpper().unicode() : 0, Qt::NoModifier, each);
        QCoreApplication::sendEvent(&field, &press);
        work.note();
        if (!watched)
            return;
    }
}

void pressKeys(const QString& keys, QWidget& otherwise)
{
    QWidget* focus = QApplication::focusWidget();
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    for (int i = 0; i < sequence.count(); ++i)
        QTest::keyClick(focus ? focus : &otherwise, sequence[static_cast<uint>(i)].key(),
                        sequence[static_cast<uint>(i)].keyboardModifiers());
}

void chooseItem(QWidget& combo, int index)
{
    auto* box = qobject_cast<QComboBox*>(&combo);
    if (!box || box->count() == 0)
        return;
    box->setCurrentIndex(index % box->count());
    Q_EMIT box->activated(box->currentIndex());
}

} // namespace linetwin::app::testing
