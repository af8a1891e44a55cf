// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/OpenEditor.h"
#include "app/settings/QuietView.h"

#include <QListView>

namespace linetwin::app {

/// The list of entries: a click or Enter chooses one, arrow keys only look. Keys that the window's shortcuts use
/// elsewhere (Home, End) stay with the list.
class ScenarioList : public WithOpenEditor<QuietView<QListView>> {
    Q_OBJECT

public:
    explicit ScenarioList(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void focusLost();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace linetwin::app
