// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/quantities/Gesture.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace linetwin::app {

/// When the run of the active entry begins, which clock times of the calendar count from. Where nothing says so, what
/// is taken instead, and a way to say it.
class RunStart : public QWidget {
    Q_OBJECT

public:
    explicit RunStart(ProjectDocument& document, QWidget* parent = nullptr);

    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setStart(const QDateTime& start, int gesture);
    void giveStart();

    ProjectDocument& m_document;
    QLabel* m_text;
    QDateTimeEdit* m_start;
    QPushButton* m_give;
    Gesture m_gesture;
};

} // namespace linetwin::app
