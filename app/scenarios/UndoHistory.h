// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/settings/QuietView.h"

#include <QUndoView>

namespace linetwin::app {

/// Every undo step; a click goes there. The step at which all files held what the document holds is marked.
class UndoHistory : public QuietView<QUndoView> {
    Q_OBJECT

public:
    explicit UndoHistory(ProjectDocument& document, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    // A field of another window may hold a text whose taking over is a step too: it may not come in the middle of one.
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void markSaved(const Change& change);
    void findSaved();

    ProjectDocument& m_document;
};

} // namespace linetwin::app
