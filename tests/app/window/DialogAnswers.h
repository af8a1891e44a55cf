// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMetaObject>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

namespace linetwin::app {

/// Acts on the next modal dialogs, one action for each, while the code under test waits in their exec(). What waits for
/// a save comes and goes by itself, on a slow machine also where no test means it.
class DialogAnswers : public QObject {
public:
    using Action = std::function<void(QWidget*)>;

    enum class Waits { PassBy, AreAnswered };

    explicit DialogAnswers(std::vector<Action> actions, Waits waits = Waits::PassBy)
        : m_actions(std::move(actions)), m_waits(waits)
    {
        m_timer.setInterval(20);
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
        m_timer.start();
    }

    bool areAllUsed() const { return m_next == m_actions.size(); }

private:
    void tick()
    {
        QWidget* dialog = QApplication::activeModalWidget();
        const bool isHandled = std::ranges::find(m_handled, dialog, &QPointer<QWidget>::data) != m_handled.end();
        if (!dialog || isHandled || m_next == m_actions.size())
            return;
        if (m_waits == Waits::PassBy && dialog->objectName() == QStringLiteral("waiting"))
            return;
        m_handled.emplace_back(dialog);
        // Not from within the timer's own slot: an action may open another dialog, and the timer has to go on.
        QMetaObject::invokeMethod(
            this, [dialog = QPointer<QWidget>(dialog), act = m_actions[m_next++]] { act(dialog); },
            Qt::QueuedConnection);
    }

    std::vector<Action> m_actions;
    Waits m_waits;
    std::size_t m_next = 0;
    std::vector<QPointer<QWidget>> m_handled;
    QTimer m_timer;
};

inline DialogAnswers::Action press(QMessageBox::StandardButton button)
{
    return [button](QWidget* dialog) {
        auto* box = qobject_cast<QMessageBox*>(dialog);
        QVERIFY(box && box->button(button));
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    };
}

/// Presses a button of our own by its object name.
inline DialogAnswers::Action pressNamed(const char* name)
{
    return [name](QWidget* dialog) {
        auto* button = dialog->findChild<QAbstractButton*>(QString::fromLatin1(name));
        QVERIFY2(button, qPrintable(QString::fromLatin1(name) + QStringLiteral(" in ") + dialog->windowTitle()));
        QTest::mouseClick(button, Qt::LeftButton);
    };
}

/// Notes what a message box says before acting on it.
inline DialogAnswers::Action noting(QString& text, DialogAnswers::Action act)
{
    return [&text, act = std::move(act)](QWidget* dialog) {
        const auto* box = qobject_cast<QMessageBox*>(dialog);
        QVERIFY(box);
        text = box->text() + u'\n' + box->informativeText();
        act(dialog);
    };
}

/// Puts a path into the file dialog and presses Open or Save. (Typed keys would race with the list of completions.)
inline DialogAnswers::Action chooseFile(const QString& path)
{
    return [path](QWidget* dialog) {
        auto* fileDialog = qobject_cast<QFileDialog*>(dialog);
        QVERIFY(fileDialog);
        fileDialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        const bool isSaving = fileDialog->acceptMode() == QFileDialog::AcceptSave;
        const auto button = isSaving ? QDialogButtonBox::Save : QDialogButtonBox::Open;
        QTest::mouseClick(fileDialog->findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
    };
}

/// Fills in the dialog that asks for the place of a project, and saves as NAME.yaml.
inline DialogAnswers::Action saveAsProject(const QString& folder, const QString& name, bool asOneFile)
{
    return [folder, name, asOneFile](QWidget* dialog) {
        auto* nameEdit = dialog->findChild<QLineEdit*>(QStringLiteral("projectName"));
        QVERIFY2(nameEdit, qPrintable(dialog->windowTitle()));
        dialog->findChild<QLineEdit*>(QStringLiteral("projectFolder"))->setText(folder);
        nameEdit->setText(name + QStringLiteral(".yaml"));
        auto* form =
            dialog->findChild<QAbstractButton*>(asOneFile ? QStringLiteral("oneFile") : QStringLiteral("severalFiles"));
        QTest::mouseClick(form, Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("save")), Qt::LeftButton);
    };
}

inline DialogAnswers::Action cancelDialog()
{
    return [](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); };
}

} // namespace linetwin::app
