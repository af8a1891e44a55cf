// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace linetwin::app {

class GuideWindow;

/// Opens the guide at what has the focus: by its action in the main window, by the same keys in dialogs and other
/// windows of the program, which the action does not reach. The guide goes with its owner.
class GuideOpening : public QObject {
    Q_OBJECT

public:
    explicit GuideOpening(QObject* owner);
    ~GuideOpening() override;

    /// Instead of the action before, which may be gone.
    void openBy(QAction& action);

    /// Null until it was opened.
    GuideWindow* guide() const { return m_guide.get(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QWidget* focused);

    QPointer<QAction> m_action;
    std::unique_ptr<GuideWindow> m_guide;
};

} // namespace linetwin::app
