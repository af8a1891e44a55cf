// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace linetwin::app {

class Actions;
class ProjectDocument;

/// The window's tool bar.
class WindowToolBar : public QToolBar {
    Q_OBJECT

public:
    WindowToolBar(const Actions& actions, ProjectDocument& document);
};

} // namespace linetwin::app
