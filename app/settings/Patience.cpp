// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Patience.h"

#include "app/settings/Theme.h"
#include "app/settings/WidgetParts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace linetwin::app {

namespace {

struct PatienceTexts {
    Q_DECLARE_TR_FUNCTIONS(Patience)
};

constexpr std::chrono::milliseconds lookEvery{20};
constexpr std::chrono::milliseconds unseen{300};

/// Most writing is over before anybody could read a word. What the user does meanwhile comes to the window afterwards.
void waitUnseen(const std::function<bool()>& isBusy)
{
    QEventLoop loop;
    QTimer look;
    QTimer end;
    const auto check = [&] {
        if (!isBusy())
            loop.quit();
    };
    QObject::connect(&look, &QTimer::timeout, &loop, check);
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(lookEvery);
    end.start(unseen);
    if (isBusy())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

class WaitingDialog : public QDialog {
public:
    WaitingDialog(const Waiting& waiting, QWidget* window) : QDialog(window), m_waiting(waiting)
    {
        setObjectName(QStringLiteral("waiting"));
        setWindowTitle(waiting.title);
        QLabel* text = makeWrappedText("waitingText", this);
        text->setText(waiting.text);
        auto* bar = new QProgressBar(this);
        bar->setRange(0, 0);
        bar->setTextVisible(false);
        bar->setAccessibleName(waiting.title);
        m_hint = makeWrappedText("waitingHint", this);
        auto* buttons = new QDialogButtonBox(this);
        if (!waiting.back.isEmpty()) {
            QPushButton* back = buttons->addButton(waiting.back, QDialogButtonBox::RejectRole);
            back->setObjectName(QStringLiteral("waitingBack"));
            back->setDefault(true);
            connect(back, &QPushButton::clicked, this, [this] { end(WaitingEnd::Back); });
        }
        if (waiting.canLeave) {
            m_leave = buttons->addButton(PatienceTexts::tr("&Quit anyway"), QDialogButtonBox::DestructiveRole);
            m_leave->setObjectName(QStringLiteral("waitingLeave"));
            m_leave->setAutoDefault(false);
            connect(m_leave, &QPushButton::clicked, this, [this] { end(WaitingEnd::Leave); });
        }
        auto* layout = new QVBoxLayout(this);
        layout->setSpacing(gridUnit * 2);
        layout->addWidget(text);
        layout->addWidget(bar);
        layout->addWidget(m_hint);
        layout->addWidget(buttons);
        setMinimumWidth(gridUnit * 50);
        connect(&m_look, &QTimer::timeout, this, &WaitingDialog::look);
        m_look.start(lookEvery);
        showState();
    }

    WaitingEnd answer() const { return m_answer; }

protected:
    void reject() override
    {
        if (!m_waiting.back.isEmpty())
            end(WaitingEnd::Back);
    }

private:
    void look()
    {
        if (m_waiting.isBusy())
            showState();
        else
            end(WaitingEnd::Done);
    }
    void showState()
    {
        const bool canLeave = m_leave && m_waiting.canLeave();
        if (m_leave)
            m_leave->setEnabled(canLeave);
        m_hint->setText(!m_leave ? QString()
                        : canLeave
                            ? PatienceTexts::tr(
                                  "All that you have done is also kept for recovery: nothing is lost if you quit now.")
                            : PatienceTexts::tr("If you quit now, your latest changes would be lost."));
        m_hint->setVisible(m_leave && !m_waiting.back.isEmpty()); // else there is nothing that could be lost
    }
    void end(WaitingEnd answer)
    {
        m_look.stop();
        m_answer = answer;
        done(answer == WaitingEnd::Done ? Accepted : Rejected);
    }

    const Waiting& m_waiting;
    QLabel* m_hint = nullptr;
    QPushButton* m_leave = nullptr;
    QTimer m_look;
    WaitingEnd m_answer = WaitingEnd::Back;
};

} // namespace

WaitingEnd waitFor(const Waiting& waiting, QWidget* window)
{
    waitUnseen(waiting.isBusy);
    if (!waiting.isBusy())
        return WaitingEnd::Done;
    WaitingDialog dialog(waiting, window);
    dialog.exec();
    return dialog.answer();
}

} // namespace linetwin::app
