// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/DialogChoices.h"

#include "tests/app/monkey/Input.h"
#include "tests/app/monkey/Targets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <chrono>
#include <utility>

namespace linetwin::app::testing {

namespace {

constexpr std::chrono::milliseconds lookEvery{2};
constexpr int mostUses = 4;
constexpr int patientLooks = 300;
constexpr int looksBeforeClosing = 400;
constexpr int looksBeforeForce = 1000;
constexpr int looksBeforeGivingUp = 3000;

QWidget* topmost()
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::activeModalWidget();
}

/// It would wait for printers or leave the program.
bool isOfPrinting(const QWidget& dialog)
{
    return dialog.inherits("QPrintPreviewDialog") || dialog.inherits("QAbstractPrintDialog") ||
           dialog.inherits("QPageSetupDialog");
}

} // namespace

DialogChoices::DialogChoices(QString folder, ThreadWork& work) : m_folder(std::move(folder)), m_work(work)
{
    connect(&m_timer, &QTimer::timeout, this, &DialogChoices::look);
    m_timer.start(lookEvery);
}

void DialogChoices::begin(quint64 seed)
{
    m_choices = Choices(seed);
    m_last = nullptr;
    m_looks = 0;
    m_pause = 0;
    m_dragged = nullptr;
}

bool DialogChoices::isAnySeen() const
{
    return topmost() != nullptr;
}

void DialogChoices::look()
{
    QWidget* top = topmost();
    if (!top) {
        if (m_dragged && QThread::currentThread()->loopLevel() > 1)
            QMetaObject::invokeMethod(this, &DialogChoices::endDrag, Qt::QueuedConnection);
        return;
    }
    if (m_isActing || ++m_looks > looksBeforeGivingUp)
        return;
    if (m_pause > 0 && top == m_last) {
        --m_pause;
        return;
    }
    if (m_looks == looksBeforeGivingUp)
        m_stuck = QString::fromLatin1(top->metaObject()->className()) + u' ' + top->windowTitle();
    m_isActing = true;
    // Not from within the timer's own slot: what is done may open another dialog, and the timer has to go on.
    QMetaObject::invokeMethod(
        this,
        [this, top = QPointer<QWidget>(top)] {
            m_isActing = false;
            if (top && top == topmost())
                act(*top);
        },
        Qt::QueuedConnection);
}

void DialogChoices::act(QWidget& top)
{
    if (m_looks > looksBeforeForce) {
        if (auto* dialog = qobject_cast<QDialog*>(&top))
            dialog->reject();
        else
            top.close();
        return;
    }
    if (&top != m_last) {
        m_last = &top;
        m_uses = m_choices.below(mostUses);
    }
    auto* files = qobject_cast<QFileDialog*>(&top);
    if (m_looks > looksBeforeClosing || isOfPrinting(top))
        close(top);
    else if (auto* menu = qobject_cast<QMenu*>(&top))
        useMenu(*menu);
    else if (files)
        useFileDialog(*files);
    else
        useDialog(top);
}

void DialogChoices::close(QWidget& top)
{
    QTest::keyClick(&top, Qt::Key_Escape);
}

void DialogChoices::useMenu(QMenu& menu)
{
    QList<QAction*> actions;
    for (QAction* each : menu.actions()) {
        if (each->isVisible() && each->isEnabled() && !each->isSeparator())
            actions << each;
    }
    if (actions.isEmpty() || m_choices.oneIn(4)) {
        close(menu);
        return;
    }
    menu.setActiveAction(m_choices.of(std::as_const(actions)));
    QTest::keyClick(&menu, Qt::Key_Return);
}

QString DialogChoices::somePath(Choices& choices) const
{
    static const QStringList names{
        QStringLiteral("p.yaml"),   QStringLiteral("line.yaml"),       QStringLiteral("a.yaml"),
        QStringLiteral("b.yaml"),   QStringLiteral("broken.yaml"),     QStringLiteral("new"),
        QStringLiteral("new.yaml"), QStringLiteral("none/there.yaml"), QString::fromUtf8("ünï 名.yaml"),
        QStringLiteral("new.csv"),  QStringLiteral("new.png"),         QString(),
    };
    const QString name = choices.of(names);
    return name.isEmpty() ? m_folder : m_folder + u'/' + name;
}

void DialogChoices::useFileDialog(QFileDialog& dialog)
{
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    if (!name || !buttons || m_choices.oneIn(4)) {
        close(dialog);
        return;
    }
    name->setText(somePath(m_choices));
    for (const auto each : {QDialogButtonBox::Save, QDialogButtonBox::Open}) {
        if (QAbstractButton* button = buttons->button(each)) {
            button->click();
            return;
        }
    }
    close(dialog);
}

void DialogChoices::useDialog(QWidget& dialog)
{
    const Targets targets = Targets::of(dialog);
    const auto some = [&](Targets::Kind kind) {
        const QStringList& names = targets.named(kind);
        return names.isEmpty() ? nullptr : targets.widget(m_choices.of(names));
    };
    const bool isQuestion = qobject_cast<QMessageBox*>(&dialog);
    const int use = isQuestion || m_uses-- <= 0 ? 0 : 1 + m_choices.below(4);
    if (use == 1) {
        if (QWidget* field = some(Targets::Kind::Field)) {
            // Nothing is written but into the folder.
            const bool isPath = field->objectName().contains(u"older");
            typeInto(*field, isPath ? m_folder : someText(m_choices), m_work);
        }
        return;
    }
    if (use == 2) {
        if (QWidget* combo = some(Targets::Kind::Choice))
            chooseItem(*combo, m_choices.below(12));
        return;
    }
    if (use == 3) {
        if (QWidget* view = some(Targets::Kind::View))
            QTest::mouseClick(&surfaceOf(*view), Qt::LeftButton, {},
                              placeIn(surfaceOf(*view), m_choices.below(1000), m_choices.below(1000)));
        return;
    }
    // The end: a button, the usual one, or none; what then takes its time may be let do so.
    if (m_choices.oneIn(2))
        m_pause = patientLooks;
    auto* button = qobject_cast<QAbstractButton*>(some(Targets::Kind::Button));
    if (use == 0 && !isQuestion && m_choices.oneIn(2))
        QTest::keyClick(&dialog, m_choices.oneIn(2) ? Qt::Key_Return : Qt::Key_Escape);
    else if (button)
        button->click();
    else
        close(dialog);
}

void DialogChoices::endDrag()
{
    if (!m_dragged || topmost())
        return;
    if (m_choices.oneIn(2))
        QTest::keyClick(m_dragged->window()->windowHandle(), Qt::Key_Escape);
    else
        QTest::mouseRelease(m_dragged->window()->windowHandle(), Qt::LeftButton, {},
                            QPoint(m_choices.below(600), m_choices.below(600)));
    m_dragged = nullptr;
}

} // namespace linetwin::app::testing
